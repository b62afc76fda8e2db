"""A mail server on 127.0.0.1 (RFC 5321), with faults on demand."""

from __future__ import annotations

import ssl
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Thread


@dataclass
class MailServer:
    """`letters`: (recipient, message) of all that was taken, in order. `refused`: recipient -> the
    reply. `tls` offers STARTTLS; `silent` never says a word; `rude` hangs up instead of saying
    good-bye."""

    letters: list[tuple[str, EmailMessage]] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    tls: ssl.SSLContext | None = None
    silent: bool = False
    rude: bool = False
    # What clients did: `connect`, `tls`, `login user password`.
    done: list[str] = field(default_factory=list)
    port: int = 0

    @contextmanager
    def open(self) -> Iterator[None]:
        """Listens, always on the same port."""
        ThreadingTCPServer.allow_reuse_address = True
        with ThreadingTCPServer(("127.0.0.1", self.port), _Talk) as server:
            server.daemon_threads = True
            server.mail = self  # type: ignore[attr-defined]
            self.port = server.server_address[1]
            listening = Thread(target=server.serve_forever, args=[0.01])
            listening.start()
            try:
                yield
            finally:
                server.shutdown()
                listening.join()


class _Talk(StreamRequestHandler):
    def handle(self) -> None:
        self._mail: MailServer = self.server.mail  # type: ignore[attr-defined]
        self._mail.done.append("connect")
        self._to = ""
        if self._mail.silent:
            self.rfile.read()
            return
        self._say("220 ready")
        while line := self.rfile.readline():
            verb, _, rest = line.decode().strip().partition(" ")
            if verb.upper() == "QUIT" and self._mail.rude:
                return
            getattr(self, f"on_{verb.lower()}", self.on_unknown)(rest)

    def _say(self, reply: str) -> None:
        self.wfile.write(f"{reply}\r\n".encode())

    def on_unknown(self, rest: str) -> None:
        self._say("502 unknown")

    def on_ehlo(self, rest: str) -> None:
        secure = isinstance(self.request, ssl.SSLSocket)
        offers = "STARTTLS" if self._mail.tls and not secure else "AUTH PLAIN"
        self._say(f"250-hello\r\n250 {offers}")

    def on_starttls(self, rest: str) -> None:
        assert self._mail.tls
        self._say("220 go ahead")
        self.request = self._mail.tls.wrap_socket(self.request, server_side=True)
        self.rfile, self.wfile = self.request.makefile("rb"), self.request.makefile("wb", 0)
        self._mail.done.append("tls")

    def finish(self) -> None:
        super().finish()
        self.request.close()

    def on_auth(self, rest: str) -> None:
        _, user, password = b64decode(rest.split()[1]).decode().split("\0")
        self._mail.done.append(f"login {user} {password}")
        self._say("235 welcome" if password == "open" else "535 wrong")  # noqa: S105

    def on_mail(self, rest: str) -> None:
        self._say("250 ok")

    def on_rcpt(self, rest: str) -> None:
        self._to = rest.partition("<")[2].partition(">")[0]
        self._say(self._mail.refused.get(self._to, "250 ok"))

    def on_rset(self, rest: str) -> None:
        self._say("250 ok")

    def on_data(self, rest: str) -> None:
        self._say("354 go on")
        lines = [line.removeprefix(b".") if line.startswith(b"..") else line
                 for line in iter(self.rfile.readline, b".\r\n")]  # fmt: skip
        letter = message_from_bytes(b"".join(lines), policy=policy.SMTP)
        assert isinstance(letter, EmailMessage)
        self._mail.letters.append((self._to, letter))
        self._say("250 taken")

    def on_quit(self, rest: str) -> None:
        self._say("221 bye")
