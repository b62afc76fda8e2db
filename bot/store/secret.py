"""Personal words are sealed before they are stored: the database alone does not tell them."""

from __future__ import annotations

import hmac
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import Connection

from bot.errors import Unusable

# The execution option in which `unit_of_work.connect` keeps the cipher of an engine.
OPTION = "puente_cipher"
_SETTING = "PUENTE_SECRET_KEY"
_OLD = "PUENTE_OLD_SECRET_KEYS"
_FILE = "secret.key"


class Cipher:
    """Seals with one key, and opens with the `old` ones too. `source` says where the key stands,
    for who has to mend it."""

    def __init__(self, key: str, source: str = _SETTING, old: Sequence[str] = ()) -> None:
        self._source = source
        self._keys = [one.encode() for one in (key, *old)]
        self._fernet = _fernet(key, source)
        self._each = MultiFernet([self._fernet, *(_fernet(one, _OLD) for one in old)])

    def seal(self, text: str) -> str:
        """Sealed text in ASCII; each time another one, so that equal words do not look equal."""
        # What phones send may hold halves of characters.
        return self._fernet.encrypt(text.encode("utf-8", "surrogatepass")).decode("ascii")

    def open(self, sealed: str) -> str:
        """Raises `Unusable` for what was sealed with another key, or changed since."""
        try:
            return self._each.decrypt(sealed).decode("utf-8", "surrogatepass")
        except (InvalidToken, ValueError):  # the latter for what was never sealed
            raise Unusable(
                f"The key in {self._source} does not open what is in the database. Give"
                f" {_SETTING} the key that the database was written with, or {_OLD} if that is an"
                " older one."
            ) from None

    def renew(self, sealed: str) -> str:
        """The same text sealed with the key; what already is stays as it is. Raises as `open`."""
        try:
            self._fernet.decrypt(sealed)
        except (InvalidToken, ValueError):
            return self.seal(self.open(sealed))
        return sealed

    def mark(self, text: str) -> str:
        """The same for equal texts, so that one can be found without being read: HMAC-SHA256."""
        return self.marks(text)[0]

    def marks(self, text: str) -> list[str]:
        """With each key, the old ones last: what the text may have been marked with."""
        found = text.encode("utf-8", "surrogatepass")
        return [hmac.new(key, found, "sha256").hexdigest() for key in self._keys]


def _fernet(key: str, source: str) -> Fernet:
    try:
        return Fernet(key)
    except ValueError:
        raise Unusable(
            f"The key in {source} is none. A key is made by `openssl rand -base64 32`; what is in a"
            " database can only be read with the key that it was written with."
        ) from None


def new_key() -> str:
    return Fernet.generate_key().decode("ascii")


def cipher(key: str, folder: Path, old: Sequence[str] = ()) -> Cipher:
    """With the key, or where it is empty with that of the file in `folder`, made at first use; and
    with the `old` ones for what was written with them.

    Raises `Unusable` for a key that is none, and for a file that cannot be read or made.
    """
    if key:
        return Cipher(key, old=old)
    path = Path(place(key, folder))
    try:
        if not path.exists():
            _make(path)
        found = path.read_text(encoding="utf-8", errors="replace").strip()
        return Cipher(found, str(path), old)
    except OSError as error:
        raise Unusable(
            f"The key {path} cannot be written or read ({error.strerror}). Make PUENTE_STATE a"
            f" folder that can be, or set {_SETTING}."
        ) from error


def place(key: str, folder: Path) -> str:
    """Where the key stands: the setting, or the file in `folder`."""
    return _SETTING if key else str(folder / _FILE)


def _make(path: Path) -> None:
    """The file is whole before it has its name, and is never replaced: all that start at the same
    time read the same key.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # Only the owner may read a file that is made so.
    with NamedTemporaryFile("w", dir=path.parent, prefix=f"{path.name}.") as unfinished:
        unfinished.write(new_key())
        unfinished.flush()
        os.fsync(unfinished.fileno())
        with suppress(FileExistsError):
            os.link(unfinished.name, path)


def sealed(connection: Connection, text: str) -> str:
    """Sealed with the key of the connection's engine."""
    return _of(connection).seal(text)


def unsealed(connection: Connection, text: str) -> str:
    return _of(connection).open(text)


def renewed(connection: Connection, text: str) -> str:
    """Sealed with the newest key."""
    return _of(connection).renew(text)


def mark(connection: Connection, text: str) -> str:
    """By which a sealed text is found again."""
    return _of(connection).mark(text)


def marks(connection: Connection, text: str) -> list[str]:
    """By one of which it is found while there are old keys."""
    return _of(connection).marks(text)


def _of(connection: Connection) -> Cipher:
    found = connection.get_execution_options().get(OPTION)
    if not isinstance(found, Cipher):
        raise RuntimeError("The engine has no cipher: give one to `connect`.")  # noqa: TRY004
    return found
