"""The chat page, its messages and events, and the pages of the documents."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from html import unescape

import pytest
from starlette.types import ASGIApp

from bot.app import App
from bot.domain.messages import LONGEST, File, Inbound, Msg, Rendered
from bot.kb.markdown import plain
from bot.knowledge import Knowledge
from bot.store import conversations, outbox
from bot.store.unit_of_work import transaction
from bot.web.server import COOKIE
from tests.mailbox import AT
from tests.web.visitor import Stream, Visitor

LANGUAGES = ("en", "es")


def say(app: App, id: str, language: str = "en") -> str:
    return app.knowledge.translator.say(Msg(id), language)


def heard(app: App, visitor: Visitor) -> list[str]:
    return [row.message.text for row in app.said("web", visitor.name, 0)]


def read(stream: Stream, count: int) -> Stream:
    asyncio.run(stream.read(lambda read: len(read.replies) >= count))
    return stream


# ---- The page and its cookie


@pytest.mark.parametrize(("scheme", "secure"), [("http", False), ("https", True)])
def test_the_page_gives_a_cookie_that_no_script_and_no_other_site_gets(
    web: ASGIApp, scheme: str, secure: bool
) -> None:
    page = Visitor(web, scheme=scheme).get("/")
    name, *attributes = page.headers["set-cookie"].split("; ")
    assert re.fullmatch(COOKIE + "=[A-Za-z0-9_-]{32}", name)
    wanted = {"HttpOnly", "Max-Age=15552000", "Path=/", "SameSite=lax", *["Secure"][:secure]}
    assert set(attributes) == wanted
    assert page.headers["cache-control"] == "no-store"


def test_who_has_a_chat_keeps_it_and_its_name_is_not_in_the_page(ana: Visitor) -> None:
    name = ana.name
    page = ana.get("/")
    assert ana.name == name
    assert name not in page.text
    chats = [
        re.search('data-chat="([0-9a-f]{16})"', text)[1] for text in (page.text, ana.get("/").text)
    ]
    assert len(set(chats)) == 1


@pytest.mark.parametrize("name", ["", "x" * 32, "short", "x" * 5000, "<script>", '"; Path=/x'])
def test_an_unknown_cookie_gets_a_new_one(web: ASGIApp, name: str) -> None:
    visitor = Visitor(web)
    visitor.name = name
    visitor.get("/")
    assert re.fullmatch("[A-Za-z0-9_-]{32}", visitor.name)
    assert visitor.name != name


def test_who_leaves_gets_a_chat_of_their_own_next_time(web: ASGIApp, ana: Visitor) -> None:
    before = ana.name
    assert ana.post("/chat/leave").status_code == 204
    assert ana.name == ""
    ana.get("/")
    assert ana.name not in ("", before)


def test_another_site_cannot_make_a_parent_leave(web: ASGIApp) -> None:
    assert "set-cookie" not in Visitor(web).post("/chat/leave").headers


@pytest.mark.parametrize(
    ("browser", "query", "language"),
    [
        ("es-MX,es;q=0.9,en;q=0.8", "", "es"),
        ("tlh,es;q=0.5", "", "es"),
        ("tlh", "", "en"),
        ("", "", "en"),
        ("en-US", "?lang=es", "es"),
        ("es", "?lang=nonsense", "es"),
        ("es", "?lang=../../en", "es"),
    ],
)
def test_the_page_is_in_the_language_of_the_address_or_the_browser(
    app: App, web: ASGIApp, browser: str, query: str, language: str
) -> None:
    page = Visitor(web, browser).get(f"/{query}").text
    assert f'<html lang="{language}" dir="ltr">' in page
    assert say(app, "web-tagline", language) in unescape(page)


# ---- Messages


def test_a_message_is_answered_in_the_chat_of_its_sender(app: App, ana: Visitor) -> None:
    before = heard(app, ana)
    assert ana.say("thank you").status_code == 202
    assert heard(app, ana) == [*before, say(app, "thanks")]


def test_a_first_message_is_answered_in_the_browsers_language(app: App, web: ASGIApp) -> None:
    visitor = Visitor(web, "es-MX,es;q=0.9")
    visitor.get("/")
    visitor.say(payload="hello")
    assert say(app, "welcome", "es") in heard(app, visitor)[0]


def test_a_message_sent_again_is_answered_once_and_nobody_else_can_use_it_up(
    app: App, web: ASGIApp, ana: Visitor
) -> None:
    luis = Visitor(web)
    luis.arrive()
    for visitor in (ana, ana, luis):
        assert visitor.say("thank you", id="the-same").status_code == 202
    for visitor in (ana, luis):
        assert heard(app, visitor).count(say(app, "thanks")) == 1


@pytest.mark.parametrize(
    ("text", "payload", "said"),
    [
        ("x" * 5000, "", "too-long"),
        ("é" * (LONGEST + 1), "", "too-long"),
        (" \n ", "", "empty-message"),
        ("🙂🎉", "", "not-understood"),
        ("\ud800", "", "not-understood"),
        ("\x00\x1b\x7f", "", "not-understood"),
        ("\u202e\u2066\u200f", "", "not-understood"),
        ("", "nonsense", "button-expired"),
        ("", "language:\ud800", "button-expired"),
        ("", "x" * 4000, "button-expired"),
        ("", "intent:__class__", "button-expired"),
    ],
    ids=lambda value: repr(value[:8]),
)
def test_odd_input_gets_a_kind_reply(
    app: App, ana: Visitor, text: str, payload: str, said: str
) -> None:
    assert ana.say(text, payload).status_code == 202
    assert heard(app, ana)[-1] == say(app, said)


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert('xyzzy')</script>",
        "\u202exyzzy\u202c when is the conference",
        "xyzzy \ud800 when is the conference \udfff",
        "xyzzy\x00when is the conference",
        "'; drop table outbox; -- xyzzy",
        "{{ xyzzy }} ${xyzzy} %(xyzzy)s { $xyzzy }",
        "xyzzy " * 600,
        "xyzzý́́́́́́́́́ Ｘｙｚｚｙ",
    ],
    ids=lambda text: repr(text[:12]),
)
def test_odd_words_break_nothing_and_do_not_come_back(app: App, ana: Visitor, text: str) -> None:
    before = len(heard(app, ana))
    assert ana.say(text).status_code == 202
    [reply, *_] = heard(app, ana)[before:]
    assert reply
    assert reply != say(app, "error-ours")
    assert "xyzzy" not in "".join(heard(app, ana)).lower()


# ---- Events


def test_a_page_hears_all_that_was_said_in_order(app: App, ana: Visitor) -> None:
    ana.say("thank you")
    said = heard(app, ana)
    stream = read(ana.listening(), len(said))
    assert stream.texts == said
    assert stream.headers["content-type"].startswith("text/event-stream")
    assert [id for id, _ in stream.replies] == sorted(id for id, _ in stream.replies)


@pytest.mark.parametrize("how", ["Last-Event-ID", "after", "both"])
def test_a_page_goes_on_after_the_last_event_that_it_saw(app: App, ana: Visitor, how: str) -> None:
    for text in ("thank you", "bye"):
        ana.say(text)
    seen = app.said("web", ana.name, 0)[-3].id
    headers = {} if how == "after" else {"Last-Event-ID": str(seen)}
    path = {"Last-Event-ID": "", "after": f"?after={seen}", "both": "?after=0"}[how]
    stream = read(ana.listening(f"/chat/events{path}", **headers), 2)
    assert stream.texts == [say(app, "thanks"), say(app, "goodbye")]


@pytest.mark.parametrize("after", ["", "nonsense", "-1", "1.5", "٣", "9" * 400])
def test_who_names_no_real_event_hears_all(app: App, ana: Visitor, after: str) -> None:
    said = heard(app, ana)
    assert read(ana.listening(**{"Last-Event-ID": after}), len(said)).texts == said


def test_a_page_never_hears_what_is_said_to_another_parent(
    app: App, web: ASGIApp, ana: Visitor
) -> None:
    luis = Visitor(web, "es")
    luis.arrive()
    ana.say("thank you")
    for visitor in (ana, luis):
        said = heard(app, visitor)
        assert read(visitor.listening(), len(said)).texts == said
    assert not set(heard(app, ana)) & set(heard(app, luis))


def test_who_has_no_chat_yet_hears_nothing_until_there_is_one(
    app: App, web: ASGIApp, ana: Visitor
) -> None:
    luis = Visitor(web)
    luis.get("/")
    stream = luis.listening()

    async def listen() -> None:
        reading = asyncio.create_task(stream.read(lambda read: bool(read.replies)))
        await app.receive(Inbound("web", ana.name, "1", AT, "thank you"))
        await app.receive(Inbound("web", luis.name, "2", AT, payload="hello"))
        await reading

    asyncio.run(listen())
    assert say(app, "welcome") in stream.texts[0]


def test_a_page_that_listens_hears_each_reply_once(app: App, ana: Visitor) -> None:
    newest = app.said("web", ana.name, 0)[-1].id
    stream = ana.listening(f"/chat/events?after={newest}")

    async def talk() -> None:
        reading = asyncio.create_task(stream.read(lambda read: len(read.replies) == 2))
        for text in ("thank you", "bye"):
            await app.receive(Inbound("web", ana.name, text, AT, text))
            while say(app, "thanks") not in stream.texts:
                await asyncio.sleep(0)
        await reading

    asyncio.run(talk())
    assert stream.texts == [say(app, "thanks"), say(app, "goodbye")]


# ---- Files

INVITATION = File(
    "puente-1a2b3c4d.ics",
    "text/calendar; charset=utf-8; method=PUBLISH",
    "SUMMARY:Reunión 👩\r\n",
    "Add to my calendar",
)
SECOND = replace(INVITATION, name="cita “ñ”.ics", content="SUMMARY:Otra\r\n")


def give(app: App, visitor: Visitor, *files: File) -> int:
    """Says something with files, and gives the row of it."""
    with transaction(app.engine) as connection:
        chat = conversations.load(connection, "web", visitor.name)
        assert chat
        to = outbox.Address(conversations.save(connection, chat, AT), "web", visitor.name)
        [row] = outbox.put(connection, to, [Rendered("Booked.", "en", files=files)], AT)
    return row.id


def test_a_file_goes_to_the_chat_that_got_it(app: App, ana: Visitor) -> None:
    row = give(app, ana, INVITATION, SECOND)
    ana.say("thank you")
    first, second = (ana.get(f"/chat/files/{row}/{number}") for number in (0, 1))
    assert (first.status_code, second.status_code) == (200, 200)
    assert [first.content, second.content] == [
        file.content.encode() for file in (INVITATION, SECOND)
    ]
    assert first.headers["content-type"] == INVITATION.type
    assert first.headers["content-disposition"] == 'attachment; filename="puente-1a2b3c4d.ics"'
    assert second.headers["content-disposition"] == (
        "attachment; filename*=UTF-8''cita%20%E2%80%9C%C3%B1%E2%80%9D.ics"
    )
    assert first.headers["cache-control"] == "no-store"
    assert first.headers["x-content-type-options"] == "nosniff"


def test_a_page_hears_where_a_file_is_and_not_what_is_in_it(app: App, ana: Visitor) -> None:
    row = give(app, ana, INVITATION)
    [(_, reply)] = read(ana.listening(f"/chat/events?after={row - 1}"), 1).replies
    assert reply["text"] == "Booked."
    [file] = reply["files"]
    path = f"/chat/files/{row}/0"
    assert file == {"name": INVITATION.name, "label": INVITATION.label, "path": path}
    assert ana.get(path).content == INVITATION.content.encode()


def test_a_file_is_not_there_for_anybody_else(app: App, web: ASGIApp, ana: Visitor) -> None:
    row = give(app, ana, INVITATION)
    luis, stranger = Visitor(web), Visitor(web)
    luis.arrive()
    stranger.name = "x" * 32
    for visitor in (luis, stranger, Visitor(web)):
        answer = visitor.get(f"/chat/files/{row}/0")
        assert answer.status_code == 404
        assert "SUMMARY" not in answer.text


@pytest.mark.parametrize(
    "path", ["{row}/1", "{row}/-1", "{row}/x", "{row}/٠", "{next}/0", "0/0", "-1/0", "x/0",
             "{before}/0", "9" * 400 + "/0", "{row}/" + "9" * 400, "{row}", "{row}.0/0"],
)  # fmt: skip
def test_what_is_no_file_is_not_there(app: App, ana: Visitor, path: str) -> None:
    row = give(app, ana, INVITATION)
    path = path.format(row=row, before=row - 1, next=row + 1)
    assert ana.get(f"/chat/files/{path}").status_code == 404


def test_a_file_is_gone_with_its_chat(app: App, ana: Visitor) -> None:
    row = give(app, ana, INVITATION)
    name = ana.name
    ana.post("/chat/leave")
    ana.name = name
    assert ana.get(f"/chat/files/{row}/0").status_code == 404


# ---- Documents


def documents(knowledge: Knowledge) -> list[tuple[str, str]]:
    return [(id, language) for id in knowledge.library.documents for language in LANGUAGES]


def test_a_document_shows_every_statement_under_its_section(
    knowledge: Knowledge, web: ASGIApp
) -> None:
    visitor = Visitor(web)
    for id, language in documents(knowledge):
        sheet = knowledge.library.documents[id].sheets[language]
        answer = visitor.get(f"/policy/{id}?lang={language}")
        page = unescape(answer.text)
        assert answer.status_code == 200
        assert f'<html lang="{language}"' in page
        assert sheet.statements
        for statement in sheet.statements.values():
            assert f'id="{statement.id}">\n      <p>{plain(statement.text)}</p>' in page
        for section in sheet.sections.values():
            assert f'<section id="{section.id}">\n    <h2>{section.heading}</h2>' in page


def test_a_translated_document_shows_the_original_words_and_who_translated(
    knowledge: Knowledge, app: App, web: ASGIApp
) -> None:
    visitor = Visitor(web)
    for id, document in knowledge.library.documents.items():
        english, spanish = (
            unescape(visitor.get(f"/policy/{id}?lang={code}").text) for code in LANGUAGES
        )
        for statement in document.sheets["en"].statements.values():
            assert plain(statement.text) in spanish
        assert say(app, "web-policy-original", "es") in spanish
        assert say(app, "web-policy-original", "en") not in english
        machine = knowledge.nlu.languages["es"].status != "reviewed"
        assert (say(app, "web-policy-machine", "es") in spanish) is machine


def test_every_source_of_an_answer_links_to_its_section(app: App, web: ASGIApp) -> None:
    visitor = Visitor(web, "es")
    visitor.arrive()
    visitor.say("¿Cuándo son las conferencias de padres?")
    sources = [source for row in app.said("web", visitor.name, 0)
               for source in row.message.citations]  # fmt: skip
    assert sources
    for source in sources:
        path, _, section = source.path.partition("#")
        page = visitor.get(path).text
        assert f'<section id="{section}">' in page
        assert source.answer in unescape(page)


@pytest.mark.parametrize(
    ("browser", "language"), [("es-MX,en", "es"), ("en-US", "en"), ("tlh", "en")]
)
@pytest.mark.parametrize("path", ["/policy/nothing", "/policy/", "/nothing", "/static/nothing.js"])
def test_a_page_that_is_not_there_says_so_in_the_browsers_language(
    app: App, web: ASGIApp, browser: str, language: str, path: str
) -> None:
    answer = Visitor(web, browser).get(path)
    assert answer.status_code == 404
    assert f'<html lang="{language}"' in answer.text
    assert say(app, "web-missing-text", language) in unescape(answer.text)
