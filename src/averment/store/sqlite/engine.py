"""Open a SQLite file so that nothing acknowledged is lost and two writers wait for each other."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, select, table, text
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.sql.expression import column

from averment.errors import RecordBusy, RecordDamaged, StoreError
from averment.store.tables import HEAD

_PAUSE_MS = 50
_GUARDED = ("judgements", "subjects")
_WORDS = "CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(title, body, content='', tokenize='unicode61')"


def connect(file: Path, patience: float) -> Engine:
    """Open the database, make its tables or bring them up to date.

    Raises:
        StoreError: if the folder cannot be written; RecordDamaged, RecordBusy if the file is no database or is taken.
    """
    made = engine(file, patience)
    with explained(file), made.connect() as connection:
        version = _version(connection)
    if version != HEAD:
        with writing(made) as writer:
            _migrate(writer, version)
    return made


def engine(file: Path, patience: float) -> Engine:
    """Reach a file whose writers wait for each other this many seconds, and whose acknowledged commits last."""
    made = create_engine(f"sqlite:///{file}", connect_args={"timeout": patience})
    event.listen(made, "connect", _prepare)
    event.listen(made, "begin", _begin)
    return made


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that writes: all of it is on the disk when this ends, or none of it.

    Raises:
        RecordBusy: if another process went on writing for too long. StoreError, RecordDamaged: if the disk refuses.
    """
    with explained(Path(engine.url.database or "")), engine.connect() as raw:
        connection = raw.execution_options(writing=True)
        with connection.begin():
            yield connection


@contextmanager
def looking(engine: Engine) -> Iterator[Connection]:
    """One transaction that only looks, at one state of the store."""
    with explained(Path(engine.url.database or "")), engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def explained(file: Path) -> Iterator[None]:
    """Turn what SQLite says into a sentence and advice."""
    try:
        yield
    except OperationalError as refused:
        said = str(refused.orig)
        if "locked" in said or "busy" in said:
            raise RecordBusy(
                f"Another process is writing to the record {file.parent}.",
                advice="Wait until it is done, then run the command again.",
            ) from refused
        raise StoreError(
            f"The record {file} cannot be used: {said}.",
            advice="Check the space and the rights of that folder; nothing is lost.",
        ) from refused
    except DatabaseError as broken:
        if "malformed" not in str(broken.orig) and "not a database" not in str(broken.orig):
            raise
        raise RecordDamaged(
            f"The file {file} is damaged: {broken.orig}.",
            advice="Restore it from a copy, or add the pages again: their bytes lie beside it.",
        ) from broken


def _prepare(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # Python must not begin transactions behind our back
    cursor = connection.cursor()
    _write_ahead(cursor)
    cursor.execute("PRAGMA synchronous=FULL")  # an acknowledged commit survives a power cut
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _write_ahead(cursor: Any) -> None:
    """Keep a log ahead of the file, so that readers never wait; the first of several processes to come switches it on."""
    (patience,) = cursor.execute("PRAGMA busy_timeout").fetchone()
    for left in range(patience // _PAUSE_MS, -1, -1):
        try:
            # SQLite refuses the switch at once while another process makes it: the timeout is not asked.
            if cursor.execute("PRAGMA journal_mode=WAL").fetchone() == ("wal",):
                return
        except sqlite3.OperationalError as refused:
            if "locked" not in str(refused) or not left:
                raise
        time.sleep(_PAUSE_MS / 1000)


def _begin(connection: Connection) -> None:
    # A transaction that begins by looking and then writes fails at once when another writes: no timeout helps there.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writing") else "BEGIN")


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    number: str | None = connection.scalar(select(column("version_num")).select_from(table("alembic_version")))
    return number


def _migrate(connection: Connection, found: str | None) -> None:
    if found is not None and found > HEAD:
        raise StoreError(
            f"This record was written by a newer Averment (its tables are at {found}, this version knows {HEAD}).",
            advice="Install the newer version.",
        )
    if _version(connection) == HEAD:  # another process was quicker
        return
    from averment.store.migrations import upgrade  # alembic is slow to import, and seldom needed

    upgrade(connection)
    connection.execute(text(_WORDS))
    for guarded in _GUARDED:
        for what in ("UPDATE", "DELETE"):
            connection.execute(
                text(
                    f"CREATE TRIGGER IF NOT EXISTS {guarded}_no_{what.lower()} BEFORE {what} ON {guarded} "
                    "BEGIN SELECT RAISE(ABORT, 'judgements are never changed or deleted'); END"
                )
            )
