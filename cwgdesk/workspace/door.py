"""The one connection to the workspace file, and the only way to write through it.

The connection refuses every write (`query_only`) except inside `Door.writing()`. One re-entrant
lock makes it usable from any one thread at a time.
"""

import contextlib
import os
import sqlite3
import threading
from collections.abc import Generator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.orm import Session as OrmSession
from sqlalchemy.orm import sessionmaker
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]  # it has none

from cwgdesk.core.errors import StoreError
from cwgdesk.workspace.safety import keys
from cwgdesk.workspace.safety.hold import Hold
from cwgdesk.workspace.safety.ledger import Ledger
from cwgdesk.workspace.safety.places import is_shared
from cwgdesk.workspace.safety.troubles import (
    DatabaseError,
    WriteOutsideChange,
    is_busy,
    not_writable,
    translated,
)

# A second opener waits this long before it is told who has the file.
_PATIENCE = 0.4


class ReadSession(OrmSession):
    """A session that only looks; it refuses to flush."""

    def flush(self, objects: Any = None) -> None:  # noqa: ARG002 (SQLAlchemy's signature)
        """Refuse when there is anything to write."""
        if self.new or self.dirty or self.deleted:
            raise WriteOutsideChange("a noun was changed outside of workspace.change()")

    def commit(self) -> None:
        """Refuse: there is nothing to commit."""
        raise WriteOutsideChange("a reading session has nothing to commit")


class ChangeSession(OrmSession):
    """The session of one change; the change commits, nobody else."""

    def commit(self) -> None:
        """Refuse: a change is committed as a whole when its block ends."""
        raise WriteOutsideChange("workspace.change() commits when its block ends")


class Access(StrEnum):
    """What a connection may do with the file."""

    WRITE = "rwc"
    READ = "ro"
    STILL = "still"  # read a file that nobody writes, on a medium where nothing can be put beside it


def connect(
    path: Path,
    key: bytes,
    salt: bytes = b"",
    *,
    access: Access = Access.WRITE,
    timeout: float = _PATIENCE,
) -> sqlite3.Connection:
    """A raw connection with the key given; `salt` only where the file is new and has none yet."""
    raw = cast(
        "sqlite3.Connection",
        vars(dbapi2)["connect"](
            _address(path, access), uri=True, timeout=timeout, isolation_level=None, check_same_thread=False
        ),
    )
    raw.execute("PRAGMA cipher_log_level = NONE")  # it would write to standard error
    raw.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
    # A file may come from anybody: what stands in its schema may call nothing that acts, and a page
    # that contradicts itself is found before it is used. (The driver has no switch for "defensive".)
    raw.execute("PRAGMA trusted_schema = OFF")
    raw.execute("PRAGMA cell_size_check = ON")
    return raw


def _address(path: Path, access: Access) -> str:
    """The file as SQLite's URI: its name is quoted, so that no part of it is taken for a parameter."""
    how = "mode=ro&immutable=1" if access is Access.STILL else f"mode={access.value}"
    place = path.absolute()
    name = f"/{place.as_posix()}".encode() if os.name == "nt" else os.fsencode(place)
    return f"file:{quote(name)}?{how}"


def salt_of(raw: sqlite3.Connection) -> bytes:
    """The salt of the file that a connection has open: its first 16 bytes."""
    return bytes.fromhex(raw.execute("PRAGMA cipher_salt").fetchone()[0])


def salt_of_file(path: Path) -> bytes:
    """The first 16 bytes of a workspace; StoreError when there is no such file.

    Asked of the database and not of the file: closing a second handle of a file would drop the
    locks that this process has on it (POSIX).
    """
    if not path.is_file() or path.stat().st_size < keys.SALT_BYTES:
        raise StoreError(
            "“{name}” is not there or not a cwgdesk workspace.",
            "Check the name and the folder, or make a new workspace.",
            name=path.name,
        )
    with translated(path):
        raw = connect(path, keys.OPEN_KEY, access=Access.READ)
        try:
            return salt_of(raw)
        finally:
            raw.close()


def companions(path: Path) -> tuple[Path, Path, Path]:
    """The files that SQLite may keep beside a database."""
    wal, shm, journal = (path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))
    return wal, shm, journal


def has_log(path: Path) -> bool:
    """Does a log with something in it lie beside the file, as after a kill?"""
    wal, _, journal = companions(path)
    return any(log.exists() and log.stat().st_size > 0 for log in (wal, journal))


def is_in_use(path: Path) -> bool:
    """Does somebody hold the file, by the database's own lock? No key is needed; a log may be folded in."""
    probe = connect(path, keys.OPEN_KEY)
    try:
        probe.execute("PRAGMA locking_mode = EXCLUSIVE")
        probe.execute("BEGIN IMMEDIATE")
    except DatabaseError as error:
        return is_busy(error)  # otherwise another key or a damaged file: nobody holds it
    finally:
        probe.close()
    return False


def prepare(raw: sqlite3.Connection, path: Path) -> None:
    """Take the file exclusively and set what docs/promises.md asks for."""
    raw.execute("PRAGMA locking_mode = EXCLUSIVE")
    # Read to its end: only then is the new mode committed, and a disk that is full is told. Left half-way
    # the connection keeps a transaction that nobody sees, and every later checkpoint finds a lock.
    if is_shared(path):
        raw.execute("PRAGMA journal_mode = DELETE").fetchall()
        raw.execute("PRAGMA synchronous = EXTRA")
    else:
        raw.execute("PRAGMA journal_mode = WAL").fetchall()
        raw.execute("PRAGMA synchronous = FULL")
    _set_rules(raw)
    raw.execute("PRAGMA secure_delete = ON")
    # Without this a second program could still read before our first write (promise 8).
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("COMMIT")


def prepare_to_read(raw: sqlite3.Connection) -> None:
    """Set what a file that is only read needs; nothing is written, not even beside it."""
    raw.execute("PRAGMA locking_mode = EXCLUSIVE")
    _set_rules(raw)
    raw.execute("SELECT count(*) FROM main.sqlite_master").fetchone()  # does the key fit?


def _set_rules(raw: sqlite3.Connection) -> None:
    raw.execute("PRAGMA foreign_keys = ON")
    raw.execute("PRAGMA recursive_triggers = ON")


class Door:
    """The connection, its lock, and whether a write is going on."""

    def __init__(self, path: Path, raw: sqlite3.Connection, hold: Hold, *, read_only: bool = False) -> None:
        self.path = path
        self.hold = hold
        self.read_only = read_only
        self.ledger: Ledger | None = None  # from the first change on
        self.lock = threading.RLock()
        self.session: OrmSession | None = None  # of the change or read that is open
        self.is_writing = False
        self._connect(raw)

    def _connect(self, raw: sqlite3.Connection) -> None:
        self.raw = raw
        self.is_open = True
        self._engine = _engine(raw)
        with self._engine.connect():
            pass  # the first use ends with a rollback, which must not fall into a change
        self._readers = sessionmaker(self._engine, class_=ReadSession, autoflush=False)
        self._writers = sessionmaker(self._engine, class_=ChangeSession, close_resets_only=False)
        raw.execute("PRAGMA query_only = ON")

    @contextmanager
    def writing(self) -> Generator[None]:
        """BEGIN IMMEDIATE, then the block, then COMMIT; joins a write that is already going on."""
        with self.lock, translated(self.path, writing=True):
            if self.is_writing:
                yield
                return
            if self.read_only:
                raise not_writable(self.path)
            self.is_writing = True
            try:
                self.raw.execute("PRAGMA query_only = OFF")
                self.raw.execute("BEGIN IMMEDIATE")
                yield
                self.raw.execute("COMMIT")
            finally:
                self.is_writing = False
                self._end_writing()

    def _end_writing(self) -> None:
        # On a damaged page or a drive that is gone the database may refuse this, too: what went wrong
        # first is what the user must hear, and the next change finds the door as it should be.
        with contextlib.suppress(DatabaseError):
            if self.raw.in_transaction:
                self.raw.execute("ROLLBACK")
        with contextlib.suppress(DatabaseError):
            self.raw.execute("PRAGMA query_only = ON")

    @contextmanager
    def change_session(self) -> Generator[OrmSession]:
        """The session of a change; `writing()` goes inside, so that it is closed after the commit."""
        with self.lock:
            if self.session is not None:
                raise WriteOutsideChange("a change was begun inside another change or a read")
            session = self.session = self._writers()
            try:
                yield session
            finally:
                self.session = None  # first: closing it may fail on a damaged file, and must not bar the door
                session.close()

    @contextmanager
    def reading(self) -> Generator[OrmSession]:
        """A session to look with; inside a change or a read it is that one's session."""
        with self.lock, translated(self.path):
            if self.session is not None:
                yield self.session
                return
            session = self.session = self._readers()
            try:
                yield session
                session.flush()  # says so when something was changed and would be lost
            finally:
                self.session = None
                session.close()

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """What a plain query of the workspace's own tables answers."""
        with self.lock, translated(self.path):
            return self.raw.execute(sql, values).fetchall()

    def swap(self, raw: sqlite3.Connection, hold: Hold) -> None:
        """Go on with another connection; the caller holds the lock and has closed the old one."""
        self.hold = hold
        self._connect(raw)

    def close(self) -> None:
        """Fold the write-ahead log into the file and let go of it."""
        with self.lock, translated(self.path):
            self.is_open = False
            self._engine.dispose()
            try:
                self.raw.close()
            finally:
                self.hold.release()  # after the database, which closes with it
            if self.ledger is not None and not has_log(self.path):
                self.ledger.close()  # all it speaks of is in the file now
            self.ledger = None


def engine_on(raw: sqlite3.Connection) -> Engine:
    """SQLAlchemy on one connection that is already open; its errors never quote values."""
    return create_engine(
        "sqlite://", module=dbapi2, creator=lambda: raw, poolclass=StaticPool, hide_parameters=True
    )


def _engine(raw: sqlite3.Connection) -> Engine:
    engine = engine_on(raw)

    @event.listens_for(engine, "begin")
    def must_be_open(_connection: object) -> None:  # pyright: ignore[reportUnusedFunction]
        # Transactions are ours alone: a session that began one itself could commit half a change.
        if not raw.in_transaction and not raw.execute("PRAGMA query_only").fetchone()[0]:
            raise WriteOutsideChange("a session was used after its change had ended")

    return engine
