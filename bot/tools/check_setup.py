"""What operators get wrong, said before a parent notices: each in a sentence with what is right."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bot.config import Settings
from bot.nlu.rasa import answers
from bot.store import Engine
from bot.store.unit_of_work import reading
from bot.tools.demo.people import is_laid

_MOUNTS = Path("/proc/self/mounts")
# On these, locks of files do not hold between machines, or not at all.
_NETWORK = ("nfs", "cifs", "smb", "9p", "fuse.sshfs", "fuse.glusterfs", "ceph", "afs", "lustre")


@dataclass(frozen=True, slots=True)
class Advice:
    """An error will lose or show something; a warning is for the operator to judge."""

    level: Literal["error", "warning"]
    told: str

    def __str__(self) -> str:
        return f"{self.level}: {self.told}"


def look(settings: Settings, engine: Engine) -> list[Advice]:
    """Of a database that is of this version; nothing is changed."""
    shared = engine.dialect.name != "sqlite"
    return [
        *_of_secrets(settings, shared=shared),
        *_of_addresses(settings),
        *_of_rasa(settings),
        *(_of_people(engine) if shared else _of_file(engine.url.database or ".", _MOUNTS)),
    ]


def _of_secrets(settings: Settings, *, shared: bool) -> Iterator[Advice]:
    if shared and not settings.secret_key:
        yield Advice(
            "error",
            f"The key of personal words is a file ({settings.state}/secret.key) while the database"
            " is PostgreSQL, so another replica cannot read what this one writes. Set"
            " PUENTE_SECRET_KEY to the content of that file, the same for all.",
        )
    if settings.state.is_dir() and settings.state.stat().st_mode & stat.S_IRWXO:
        yield Advice(
            "warning",
            f"Everybody on this machine may look into {settings.state}, where the database or its"
            f" key is. Run chmod o-rwx {settings.state}.",
        )


def _of_addresses(settings: Settings) -> Iterator[Advice]:
    if not settings.public_url and (settings.telegram_bot_token or settings.smtp_url):
        yield Advice(
            "warning",
            "PUENTE_PUBLIC_URL is not set, so messages in Telegram and mails have no links to the"
            " policies and to the staff's pages. Set it to the https:// address of the web pages.",
        )
    if settings.public_url.startswith("http://") and "//127." not in settings.public_url:
        yield Advice(
            "warning",
            "PUENTE_PUBLIC_URL begins with http://, so passwords of staff and chats of parents can"
            " be read on the way. Let a balancer with a certificate stand before Puente.",
        )
    if settings.host not in ("127.0.0.1", "::1", "localhost") and settings.proxies == "127.0.0.1":
        yield Advice(
            "warning",
            f"PUENTE_HOST is {settings.host} while only a balancer on this machine is believed for"
            " whom it asks. Behind one elsewhere, set PUENTE_PROXIES to its address; without one,"
            " let Puente listen on 127.0.0.1.",
        )


def _of_rasa(settings: Settings) -> Iterator[Advice]:
    for url in settings.rasa_urls if settings.nlu == "rasa" else ():
        if not answers(url):
            yield Advice(
                "warning",
                f"No Rasa server answers at {url}, so the embedded engine does. Start it (`puente"
                " rasa serve`), or mend PUENTE_RASA_URL.",
            )


def _of_people(engine: Engine) -> Iterator[Advice]:
    with reading(engine) as connection:
        laid = is_laid(connection)
    if laid:
        yield Advice(
            "warning",
            "The database on PostgreSQL holds the demo's people, whose codes and passwords"
            " everybody knows. Give the real school a database of its own.",
        )


def _of_file(database: str, mounts: Path) -> Iterator[Advice]:
    kind = _file_system(Path(database).resolve(), mounts)
    if kind.startswith(_NETWORK):
        yield Advice(
            "error",
            f"{database} is on a network file system ({kind}), where SQLite loses data. Put it on a"
            " disk of this machine, or use PostgreSQL.",
        )


def _file_system(path: Path, mounts: Path) -> str:
    """The kind of the file system that holds the path; empty where that cannot be known."""
    if not mounts.exists():
        return ""
    rows = [line.split() for line in mounts.read_text(encoding="utf-8").splitlines()]
    # Spaces in a name are written as their code.
    found = [(row[1].replace("\\040", " "), row[2]) for row in rows]
    holding = [(len(folder), kind) for folder, kind in found if path.is_relative_to(folder)]
    return max(holding)[1] if holding else ""
