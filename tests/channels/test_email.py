"""Notices of staff by mail: a real talk with a mail server, from the outbox to the letter."""

from __future__ import annotations

import asyncio
import ssl
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from uuid import uuid4

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from sqlalchemy import select

from bot.app import App
from bot.channels import email
from bot.channels.email import EmailChannel, read_server
from bot.config import Settings
from bot.domain.access import Viewer
from bot.domain.concern import Draft
from bot.domain.messages import Rendered
from bot.errors import SendError, Unusable
from bot.metrics import Metrics
from bot.office import mail_address, open_records
from bot.serve import serve
from bot.services.parent_concerns import ParentConcerns
from bot.services.requests import Asker
from bot.store import accounts, schema
from bot.store.concerns import Case
from bot.store.unit_of_work import reading, transaction
from bot.worker import Worker
from tests.books import Books
from tests.channels.smtp import MailServer
from tests.conftest import Clock

FROM = "puente@school.example"
PUBLIC = "https://puente.example.org"
LETTER = Rendered("Hello\n.\n¡Hola!", "es", subject="Puente: C-1", path="/staff/concerns/C-1")


@pytest.fixture
def server() -> MailServer:
    return MailServer()


@pytest.fixture
def books(app: App, clock: Clock) -> Books:
    return Books(app.engine, clock())


@pytest.fixture
def principal(books: Books) -> Viewer:
    return books.account("Ann Park", "principal")


@pytest.fixture
def worker(app: App) -> Worker:
    return Worker(app, lambda: app.knowledge, ())


def channel(server: MailServer, clock: Clock, more: str = "", user: str = "") -> EmailChannel:
    url = f"smtp://{user}127.0.0.1:{server.port}?from={FROM}{more}"
    return EmailChannel(
        read_server(url), lambda peer: f"{peer}@sessions.example", PUBLIC,
        now=clock, new_uid=lambda: str(uuid4()),
    )  # fmt: skip


def connect(app: App, server: MailServer) -> None:
    """The app has a mail server from now on, as `serve` gives it one."""
    app.channels["email"] = EmailChannel(
        read_server(f"smtp://127.0.0.1:{server.port}?from={FROM}"),
        lambda peer: mail_address(app.engine, peer),
        PUBLIC,
        now=app.now,
        new_uid=lambda: str(uuid4()),
    )


def raised(app: App, kind: str = "concern") -> Case:
    """By a parent, in the running program."""
    with transaction(app.engine) as connection:
        records = open_records(
            connection, app.knowledge.translator, app.knowledge.world, app.now(), "parent",
            channels=app.channels,
        )  # fmt: skip
        draft = Draft(kind, "child", "sessions", words={"happened": "zanahoria"})  # type: ignore[arg-type]
        return ParentConcerns(records, Asker("web", "maria", "en")).raise_(draft, "", 0)


def waiting(app: App) -> int:
    with reading(app.engine) as connection:
        rows = schema.outbox.c
        found = select(rows.id).where(rows.sent.is_(None), rows.failed.is_(None))
        return len(connection.execute(found).all())


def send(worker: Worker) -> int:
    return asyncio.run(worker.send_what_is_left())


def login(app: App, who: Viewer) -> str:
    with reading(app.engine) as connection:
        account = accounts.load(connection, who.account)
    assert account
    return account.login


def text(letter: EmailMessage) -> str:
    found: str = letter.get_content()
    return found.replace("\r\n", "\n")


# ---- The letter --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "subject", "button"),
    [("en", "Puente: concern", "I take it up"), ("es", "Puente: queja", "Me ocupo yo")],
)
def test_staff_read_by_mail_what_waits_for_them_in_their_language(
    app: App, server: MailServer, worker: Worker, books: Books, language: str, subject: str,
    button: str,
) -> None:  # fmt: skip
    principal = books.account("Ann Park", "principal", language=language)
    with server.open():
        connect(app, server)
        reference = raised(app).reference
        assert send(worker) == 1
    [(to, letter)] = server.letters
    assert to == letter["To"] == login(app, principal)
    assert letter["From"] == f"Puente <{FROM}>"
    assert letter["Subject"] == f"{subject} {reference}"
    assert letter["Content-Language"] == language
    assert letter["Auto-Submitted"] == "auto-generated"
    assert datetime.fromisoformat(letter["Date"].datetime.isoformat()) == app.now()
    assert letter["Message-ID"].endswith("@school.example>")
    assert letter.get_content_type() == "text/plain"
    first, link = text(letter).strip().split("\n\n")
    assert reference in first
    assert link == f"{button}: {PUBLIC}/staff/concerns/{reference}"
    assert "zanahoria" not in letter.as_string()


def test_a_letter_arrives_sign_by_sign(server: MailServer, clock: Clock) -> None:
    with server.open():
        asyncio.run(channel(server, clock).send("ann", LETTER))
    [(_, letter)] = server.letters
    assert text(letter) == f"{LETTER.text}\n\n{PUBLIC}/staff/concerns/C-1\n"


def test_without_a_public_address_there_is_no_link(server: MailServer, clock: Clock) -> None:
    with server.open():
        url = f"smtp://127.0.0.1:{server.port}?from={FROM}"
        mail = EmailChannel(
            read_server(url), lambda peer: "ann@sessions.example", now=clock, new_uid=lambda: "1"
        )
        asyncio.run(mail.send("account:1", LETTER))
    [(_, letter)] = server.letters
    assert text(letter) == f"{LETTER.text}\n"


@pytest.mark.parametrize(
    "address",
    ["a@b.example\r\nBcc: all@b.example", "a@b.example, all@b.example", "<a@b.example", "a b", ""],
)
def test_what_is_no_address_gets_no_mail(server: MailServer, clock: Clock, address: str) -> None:
    with server.open():
        url = f"smtp://127.0.0.1:{server.port}?from={FROM}"
        mail = EmailChannel(read_server(url), lambda peer: address, now=clock, new_uid=lambda: "1")
        with pytest.raises(SendError) as error:
            asyncio.run(mail.send("account:1", LETTER))
    assert error.value.permanent
    assert address not in str(error.value) or not address
    assert server.letters == []


def test_a_subject_cannot_bring_a_header_of_its_own(server: MailServer, clock: Clock) -> None:
    forged = Rendered("Hello", "en", subject="Puente\r\nBcc: all@b.example")
    with server.open(), pytest.raises(ValueError, match="Header"):
        asyncio.run(channel(server, clock).send("ann", forged))
    assert server.letters == []


# ---- Who gets mail -----------------------------------------------------------------------------


@pytest.mark.usefixtures("principal")
def test_without_a_mail_server_nothing_waits_for_one(app: App, worker: Worker) -> None:
    raised(app)
    assert waiting(app) == 0
    connect(app, MailServer(port=9))
    raised(app)
    assert waiting(app) == 1
    del app.channels["email"]
    raised(app)
    assert waiting(app) == 1


def test_who_is_deactivated_before_a_mail_is_sent_gets_none(
    app: App, server: MailServer, worker: Worker, principal: Viewer, clock: Clock
) -> None:
    with server.open():
        connect(app, server)
        raised(app)
        with transaction(app.engine) as connection:
            accounts.change(connection, principal.account, active=False)
        assert send(worker) == 0
        clock.forward(days=1)
        raised(app)
        assert send(worker) == 0
    assert (server.letters, waiting(app)) == ([], 0)


def test_no_address_stands_in_what_waits(
    app: App, server: MailServer, worker: Worker, principal: Viewer
) -> None:
    connect(app, MailServer(port=9))
    raised(app)
    assert login(app, principal) not in str(_stored(app))


def _stored(app: App) -> list[object]:
    with reading(app.engine) as connection:
        return [row for table in schema.metadata.sorted_tables
                for row in connection.execute(select(table))]  # fmt: skip


# ---- Faults ------------------------------------------------------------------------------------


@pytest.mark.parametrize("away", [timedelta(hours=1), timedelta(hours=24)], ids=str)
def test_while_the_mail_server_is_away_nothing_is_lost_and_nothing_comes_twice(
    app: App, server: MailServer, worker: Worker, books: Books, clock: Clock, away: timedelta
) -> None:
    for name in ("Ann Park", "Bea Park"):
        books.account(name, "principal")
    with server.open():
        connect(app, server)
        references = [raised(app).reference]
        assert send(worker) == 2
    back = clock() + away
    while clock() < back:
        if len(references) < 4:
            references.append(raised(app).reference)
        assert send(worker) == 0
        clock.forward(minutes=5)
    with server.open():
        for _ in range(20):
            clock.forward(minutes=1)
            send(worker)
    assert waiting(app) == 0
    found = [(to, str(letter["Subject"]).split()[-1]) for to, letter in server.letters]
    assert len(found) == len(set(found)) == 2 * len(references)
    for recipient in {to for to, _ in found}:
        assert [reference for to, reference in found if to == recipient] == references


@pytest.mark.usefixtures("principal")
def test_a_letter_that_was_taken_does_not_go_again_when_the_server_hangs_up(
    app: App, server: MailServer, worker: Worker, clock: Clock
) -> None:
    server.rude = True
    with server.open():
        connect(app, server)
        raised(app)
        assert send(worker) == 1
        clock.forward(days=1)
        assert send(worker) == 0
    assert len(server.letters) == 1


@pytest.mark.parametrize(
    ("reply", "permanent"),
    [
        ("550 5.1.1 no ann@sessions.example", True), ("553 not allowed", True),
        ("450 try later", False), ("452 full", False), ("554 no relaying", False),
    ],
)  # fmt: skip
def test_only_a_mailbox_that_does_not_exist_is_given_up(
    server: MailServer, clock: Clock, reply: str, permanent: bool
) -> None:
    server.refused["ann@sessions.example"] = reply
    with server.open():
        mail = channel(server, clock)
        with pytest.raises(SendError) as error:
            asyncio.run(mail.send("ann", LETTER))
        asyncio.run(mail.send("bea", LETTER))
    assert (error.value.permanent, str(error.value)) == (permanent, f"SMTP {reply[:3]}")
    assert [to for to, _ in server.letters] == ["bea@sessions.example"]


def test_a_server_that_says_nothing_is_left_alone_for_a_while(
    server: MailServer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else each letter would wait for it, and all that is to be sent behind them."""
    monkeypatch.setattr(email, "_SECONDS", 0.2)
    server.silent = True
    with server.open():
        mail = channel(server, clock)
        for _ in range(5):
            with pytest.raises(SendError) as error:
                asyncio.run(mail.send("ann", LETTER))
            assert not error.value.permanent
        assert server.done == ["connect"]
        server.silent = False
        clock.forward(seconds=60)
        asyncio.run(mail.send("ann", LETTER))
    assert len(server.letters) == 1


# ---- TLS and passwords -------------------------------------------------------------------------


@pytest.fixture
def certified(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A certificate of this machine's, which OpenSSL trusts for the time of the test."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    path = tmp_path / "server.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context


def test_the_password_is_said_behind_tls_only(
    server: MailServer, clock: Clock, certified: ssl.SSLContext
) -> None:
    server.tls = certified
    with server.open():
        url = f"smtp://me:open@localhost:{server.port}?from={FROM}&tls=starttls"
        mail = EmailChannel(
            read_server(url), lambda peer: "a@b.example", now=clock, new_uid=lambda: "1"
        )
        asyncio.run(mail.send("account:1", LETTER))
    assert server.done == ["connect", "tls", "login me open"]
    assert len(server.letters) == 1


def test_a_server_without_tls_or_with_a_strange_certificate_is_told_nothing(
    server: MailServer, clock: Clock, certified: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    for offered in (None, certified):
        server.tls = offered
        with server.open():
            mail = channel(server, clock, "&tls=starttls", "me:open@")
            with pytest.raises(SendError) as error:
                asyncio.run(mail.send("ann", LETTER))
        assert not error.value.permanent
    assert server.letters == []
    assert not any(done.startswith("login") for done in server.done)


def test_a_wrong_password_is_mended_by_the_operator_and_nothing_is_lost(
    server: MailServer, clock: Clock
) -> None:
    with server.open():
        with pytest.raises(SendError) as error:
            asyncio.run(channel(server, clock, user="me:wrong@").send("ann", LETTER))
        asyncio.run(channel(server, clock, user="me:open@").send("ann", LETTER))
    assert (str(error.value), error.value.permanent) == ("SMTP 535", False)
    assert len(server.letters) == 1


@pytest.mark.parametrize(
    ("url", "found"),
    [
        (f"smtp://mail.example?from={FROM}", ("mail.example", 587, "starttls", "", "")),
        (f"smtp://mail.example:25?from={FROM}&tls=none", ("mail.example", 25, "none", "", "")),
        (f"smtp://u:p%40%2F+@mail.example?from={FROM}",
         ("mail.example", 587, "starttls", "u", "p@/+")),
        (f"smtps://mail.example?from={FROM}", ("mail.example", 465, "implicit", "", "")),
        (f"smtp://127.0.0.1:25?from={FROM}", ("127.0.0.1", 25, "none", "", "")),
        (f"smtp://u:p@[::1]:25?from={FROM}", ("::1", 25, "none", "u", "p")),
        (f"smtp://localhost?from={FROM}&tls=starttls", ("localhost", 587, "starttls", "", "")),
    ],
)  # fmt: skip
def test_the_setting_says_how_mail_is_handed_in(url: str, found: tuple[object, ...]) -> None:
    server = read_server(url)
    assert (server.host, server.port, server.tls, server.user, server.password) == found
    assert server.sender.addr_spec == FROM


@pytest.mark.parametrize(
    ("url", "wrong"),
    [
        ("mail.example", "names no mail server"),
        (f"http://mail.example?from={FROM}", "names no mail server"),
        (f"smtp://?from={FROM}", "names no mail server"),
        ("smtp://u:secret@mail.example", "names no sender"),
        ("smtp://u:secret@mail.example?from=nobody", "names no sender"),
        ("smtp://u:secret@mail.example?from=a@b.example%0d%0aBcc:c@d.example", "names no sender"),
        (f"smtp://u:secret@mail.example:mail?from={FROM}", "port"),
        (f"smtp://u:secret@mail.example:70000?from={FROM}", "port"),
        (f"smtp://u:sec/ret@mail.example?from={FROM}", "port"),
        (f"smtp://u:secret@[::1?from={FROM}", "no URL"),
        (f"smtp://u:secret\u2100@mail.example?from={FROM}", "no URL"),
        (f"smtp://mail.example?from={FROM}&tls=maybe", "starttls or none"),
        (f"smtp://u:secret@mail.example?from={FROM}&tls=none", "could be read on the way"),
    ],
)
def test_a_setting_that_cannot_be_used_is_told_in_a_plain_sentence(url: str, wrong: str) -> None:
    with pytest.raises(Unusable) as error:
        read_server(url)
    assert wrong in str(error.value)
    assert "PUENTE_SMTP_URL" in str(error.value)
    assert not any(part in str(error.value) for part in ("secret", "sec/ret"))


def test_the_program_does_not_start_with_a_mail_server_that_is_none(
    app: App,
) -> None:
    settings = Settings(smtp_url="smtp://u:secret@mail.example", port=0)
    assert "secret" not in repr(settings)
    with pytest.raises(Unusable, match="PUENTE_SMTP_URL cannot be used"):
        serve(settings, app, Metrics(), worker=False)
