"""A PostgreSQL server that is thrown away at the end of the tests, and databases on it.

Each process of pytest-xdist starts a server of its own: that takes about a second, and only those
do so that run a test which asks for it.
"""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from sqlalchemy import URL, create_engine, make_url, text
from sqlalchemy.exc import OperationalError

from bot.store.unit_of_work import connect
from bot.store.upgrade import upgrade
from tests.ports import free_port

USER = "postgres"
MEMORY = Path("/dev/shm")  # noqa: S108 (the folder made in it has a name of its own)
# Bytes; a server takes a tenth.
ROOM = 1 << 30
# Seconds.
STARTS_WITHIN = 60
ENDS_WITHIN = 30
# What is lost when the machine fails is no loss here, and waiting for the disk would take most of
# the tests' time.
SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "32MB",
    "listen_addresses": "127.0.0.1",
}


def available() -> bool:
    return bool(_given()) or can_start()


def can_start() -> bool:
    """Whether a server of one's own can be started."""
    return bool(_programs() and shutil.which("setpriv"))


def _given() -> str:
    """The address of a server to use instead of an own one."""
    return os.environ.get("PUENTE_TEST_DATABASE_URL", "")


def _programs() -> Path | None:
    """The folder of the server's programs; Debian keeps them off the PATH, a folder a version."""
    debian = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if debian:
        return max(debian, key=lambda folder: float(folder.parent.name))
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


class Server:
    """Makes databases, and drops each when its block ends."""

    def __init__(self, url: URL) -> None:
        self._url = url.set(drivername="postgresql+psycopg")
        self._admin = create_engine(self._url, isolation_level="AUTOCOMMIT", pool_pre_ping=True)
        self._blocks = ExitStack()
        self._blocks.callback(self._admin.dispose)
        self._template = "template0"

    def __enter__(self) -> Server:
        """Copies of an upgraded database are made faster than databases are upgraded."""
        url = self._blocks.enter_context(self.database(empty=True))
        engine = connect(url)
        upgrade(engine)
        engine.dispose()
        self._template = str(make_url(url).database)
        return self

    def __exit__(self, *_: object) -> None:
        self._blocks.close()

    @contextmanager
    def database(self, *, empty: bool = False) -> Iterator[str]:
        """The address of a new database, with the tables unless it is to be empty."""
        name = f"puente_test_{uuid4().hex}"
        template = "template0" if empty else self._template
        self._execute(f"CREATE DATABASE {name} TEMPLATE {template} ENCODING 'UTF8'")
        try:
            yield self._url.set(database=name).render_as_string(hide_password=False)
        finally:
            self._execute(f"DROP DATABASE {name} WITH (FORCE)")

    @contextmanager
    def away(self, url: str) -> Iterator[None]:
        """Whoever is connected to the database is thrown out, and nobody gets in."""
        name = make_url(url).database
        allow = f"ALTER DATABASE {name} WITH ALLOW_CONNECTIONS"
        self._execute(f"{allow} false")
        backends = f"FROM pg_stat_activity WHERE datname = '{name}'"
        self._execute(f"SELECT pg_terminate_backend(pid) {backends}")
        try:
            yield
        finally:
            self._execute(f"{allow} true")

    def _execute(self, statement: str) -> None:
        with self._admin.connect() as connection:
            connection.execute(text(statement))


@contextmanager
def serving() -> Iterator[Server]:
    with ExitStack() as stack:
        url = make_url(_given()) if _given() else stack.enter_context(cluster()).url
        yield stack.enter_context(Server(url))


@contextmanager
def cluster(**settings: str) -> Iterator[Cluster]:
    """A server of one's own that runs; `settings` of PostgreSQL beside those above."""
    with TemporaryDirectory(prefix="puente-", dir=_in_memory()) as name:
        own = Cluster(Path(name), SETTINGS | settings)
        own.start()
        try:
            yield own
        finally:
            # Does not wait for clients.
            own.end(signal.SIGINT)


class Cluster:
    """A server, and the files that it keeps when it ends."""

    def __init__(self, folder: Path, settings: dict[str, str]) -> None:
        self._folder = folder
        password, port = secrets.token_hex(16), free_port()
        _lay(folder, password)
        self.url = URL.create("postgresql+psycopg", USER, password, "127.0.0.1", port, "postgres")
        placed = {**settings, "port": str(port), "unix_socket_directories": str(folder)}
        options = [part for pair in placed.items() for part in ("-c", "=".join(pair))]
        self._command = _command("postgres", "-D", "data", *options)

    def start(self) -> None:
        """Until it takes connections."""
        log = self._folder / "log"
        with log.open("a") as written:
            self._process = subprocess.Popen(
                self._command, cwd=self._folder, stdout=written, stderr=written,
                start_new_session=True,  # Ctrl-C is for us, who end it
            )  # fmt: skip
        _wait(self.url, self._process, log)

    def end(self, number: signal.Signals) -> None:
        self._process.send_signal(number)
        self._process.wait(ENDS_WITHIN)

    def crash(self) -> None:
        """As `pg_ctl restart -m immediate`: nobody is waited for, nothing is put in order."""
        self.end(signal.SIGQUIT)
        self.start()


def _in_memory() -> Path | None:
    """A database is hundreds of files; to make them on a disk can take longer than its test."""
    roomy = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM
    return MEMORY if roomy else None


def _lay(folder: Path, password: str) -> None:
    """The files of a new server. Others on this machine can neither read them nor log in."""
    secret = folder / "password"
    secret.write_text(password)
    if _is_root():
        for path in (secret, folder):
            shutil.chown(path, USER, USER)
    initdb = _command(
        "initdb", "-D", "data", f"--username={USER}", f"--pwfile={secret}", "--auth=scram-sha-256",
        "--encoding=UTF8", "--no-locale", "--no-sync", "--no-instructions",
    )  # fmt: skip
    subprocess.run(initdb, cwd=folder, check=True, stdout=subprocess.DEVNULL)


def _command(program: str, *arguments: str) -> list[str]:
    """As its own user instead of root, which PostgreSQL refuses; and it ends if the tests die."""
    user = [f"--reuid={USER}", f"--regid={USER}", "--clear-groups"] if _is_root() else []
    return ["setpriv", "--pdeathsig=INT", *user, f"{_programs()}/{program}", *arguments]


def _is_root() -> bool:
    return os.geteuid() == 0


def _wait(url: URL, process: subprocess.Popen[bytes], log: Path) -> None:
    """Until the server takes connections."""
    too_late = time.monotonic() + STARTS_WITHIN
    engine = create_engine(url)
    while process.poll() is None and time.monotonic() < too_late:
        try:
            engine.connect().close()
        except OperationalError:
            time.sleep(0.05)
        else:
            engine.dispose()
            return
    raise AssertionError(f"PostgreSQL does not start.\n{log.read_text()}")
