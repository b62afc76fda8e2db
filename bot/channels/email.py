"""E-mail to staff, handed to a mail server (SMTP). Nobody can answer it."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import policy
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from ipaddress import ip_address
from smtplib import SMTP, SMTP_SSL, SMTPRecipientsRefused, SMTPResponseException
from typing import Literal
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from bot.channels import InOnePart, Receive
from bot.domain.messages import Rendered
from bot.errors import SendError, Unusable

NAME = "email"
Tls = Literal["implicit", "starttls", "none"]
# The ports of RFC 8314 and RFC 6409.
_PORTS = {"smtps": 465, "smtp": 587}
# How long each step of the talk with the server may take, and how long nobody tries to reach one
# that could not be reached: what else is to be sent must not wait for it.
_SECONDS = 10.0
_AWAY = timedelta(seconds=60)
# There is no such mailbox (RFC 5321, 4.2.3).
_NO_MAILBOX = frozenset({550, 551, 553})
_FROM = "Puente"


@dataclass(frozen=True, slots=True)
class Server:
    """Where mail is handed in, and from whom it comes. `tls` `implicit`: from the first byte on."""

    host: str
    port: int
    tls: Tls
    sender: Address
    user: str = ""
    password: str = field(default="", repr=False)


class EmailChannel(InOnePart):
    """A peer's address is looked up when a mail is sent: `address` gives an empty one for whoever
    gets none any more. The page that a notice is about is a link if there is a `public_url`.
    """

    name = NAME

    def __init__(
        self,
        server: Server,
        address: Callable[[str], str],
        public_url: str = "",
        *,
        now: Callable[[], datetime],
        new_uid: Callable[[], str],
    ) -> None:
        self._server = server
        self._address = address
        self._public_url = public_url.rstrip("/")
        self._now = now
        self._new_uid = new_uid
        self._away_until: datetime | None = None

    async def send(self, peer: str, rendered: Rendered) -> None:
        await asyncio.to_thread(self._send, peer, rendered)

    async def run(self, receive: Receive) -> None:
        """Nothing comes in by mail."""
        await asyncio.Event().wait()

    def _send(self, peer: str, rendered: Rendered) -> None:
        message = self._message(_read(self._address(peer)), rendered)
        if self._away_until and self._now() < self._away_until:
            raise SendError("mail server away", permanent=False, retry_after=_AWAY.total_seconds())
        try:
            _deliver(self._server, message)
        except OSError as problem:  # of the network, of TLS, or of the server: smtplib's are too
            if not isinstance(problem, SMTPResponseException | SMTPRecipientsRefused):
                self._away_until = self._now() + _AWAY
            raise _send_error(problem) from problem

    def _message(self, to: Address, rendered: Rendered) -> EmailMessage:
        message = EmailMessage(policy.SMTP)
        message.set_content(self._text(rendered), cte="quoted-printable")
        message["From"] = self._server.sender
        message["To"] = to
        message["Subject"] = rendered.subject or _FROM
        message["Date"] = self._now()
        message["Message-ID"] = f"<{self._new_uid()}@{self._server.sender.domain}>"
        # Nobody's answer to an absence comes back (RFC 3834).
        message["Auto-Submitted"] = "auto-generated"
        message["Content-Language"] = rendered.language
        return message

    def _text(self, rendered: Rendered) -> str:
        """What can be chosen is done on the page: a mail has no buttons."""
        if not (self._public_url and rendered.path):
            return f"{rendered.text}\n"
        labels = [choice.label for choice in rendered.choices]
        return f"{rendered.text}\n\n{': '.join([*labels, self._public_url + rendered.path])}\n"


def _read(address: str) -> Address:
    try:
        return Address(addr_spec=address)
    except (ValueError, MessageError, IndexError):
        raise SendError("no address", permanent=True) from None


def _deliver(server: Server, message: EmailMessage) -> None:
    smtp = _connect(server)
    try:
        if server.tls == "starttls":
            smtp.starttls(context=ssl.create_default_context())
        if server.user:
            smtp.login(server.user, server.password)
        smtp.send_message(message)
        # It has left: whatever goes wrong now must not send it again.
        with suppress(OSError):
            smtp.quit()
    finally:
        smtp.close()


def _connect(server: Server) -> SMTP:
    host, port, name = server.host, server.port, server.sender.domain
    if server.tls == "implicit":
        context = ssl.create_default_context()
        return SMTP_SSL(host, port, name, timeout=_SECONDS, context=context)
    return SMTP(host, port, name, timeout=_SECONDS)


def _send_error(problem: OSError) -> SendError:
    """Without the address, which the server's words may hold."""
    match problem:
        case SMTPRecipientsRefused():
            code = next(code for code, _ in problem.recipients.values())
            return SendError(f"SMTP {code}", permanent=code in _NO_MAILBOX)
        case SMTPResponseException():
            return SendError(f"SMTP {problem.smtp_code}", permanent=False)
        case _:
            return SendError(type(problem).__name__, permanent=False)


# ---- The setting -------------------------------------------------------------------------------


def read_server(url: str) -> Server:
    """`smtp://user:password@host:587?from=ADDRESS`, `smtps://...`; TLS is begun with STARTTLS on
    `smtp://` but on this machine, or with `&tls=none`. Raises `Unusable` for a URL that is none;
    its text shows nothing of the password.
    """
    try:
        return _server(_parts(url))
    except ValueError as error:
        raise Unusable(
            f"PUENTE_SMTP_URL cannot be used: {error}. Write"
            " smtp://user:password@host:587?from=puente@school.example, or smtps:// for a server"
            " that begins with TLS; signs such as / ? # @ in the password as %2F %3F %23 %40."
        ) from None


def _parts(url: str) -> SplitResult:
    try:
        return urlsplit(url)
    except ValueError:
        raise ValueError("it is no URL") from None


def _server(parts: SplitResult) -> Server:
    if parts.scheme not in _PORTS or not parts.hostname:
        raise ValueError("it names no mail server")
    # In an address a plus stands for itself.
    named = parse_qs(parts.query.replace("+", "%2B"))
    query = {name: values[-1] for name, values in named.items()}
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    tls = _tls(parts.scheme, parts.hostname, query.get("tls", ""))
    if user and tls == "none" and not _is_here(parts.hostname):
        raise ValueError("with tls=none the password could be read on the way")
    return Server(parts.hostname, _port(parts), tls, _sender(query.get("from", "")), user, password)


def _port(parts: SplitResult) -> int:
    try:
        return parts.port or _PORTS[parts.scheme]
    except ValueError:
        raise ValueError("its port is no number from 1 to 65535") from None


def _tls(scheme: str, host: str, wanted: str) -> Tls:
    if scheme == "smtps":
        return "implicit"
    match wanted:
        case "starttls":
            return "starttls"
        case "none":
            return "none"
        case "":
            return "none" if _is_here(host) else "starttls"
        case _:
            raise ValueError("tls is starttls or none")


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _sender(address: str) -> Address:
    try:
        sender = Address(_FROM, addr_spec=address)
    except (ValueError, MessageError, IndexError):
        sender = Address()
    if not sender.domain:
        raise ValueError("it names no sender (from=ADDRESS)")
    return sender
