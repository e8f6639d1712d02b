"""Open the file of people beside a record."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from averment.errors import StoreError
from averment.store.people import tables as t
from averment.store.people.sql import SqlPeople
from averment.store.sqlite.engine import engine, writing

FILE = "desk.sqlite"
VERSION = "1"
_PATIENCE = 30.0


def open_people(folder: Path, *, patience: float = _PATIENCE) -> SqlPeople:
    """Open the people of the record in a folder, or make the file; nobody else on the machine may read it.

    Raises:
        StoreError: if the folder cannot be used, or a newer version wrote the file.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / FILE).touch(mode=0o600)
    except OSError as refused:
        raise StoreError(
            f"The folder {folder} cannot be used for accounts: {refused.strerror or refused}.",
            advice="Name another folder with --record, or mend the rights of this one.",
        ) from refused
    opened = engine(folder / FILE, patience)
    with writing(opened) as connection:
        t.metadata.create_all(connection)
        version = connection.scalar(select(t.meta.c.value).where(t.meta.c.name == "version"))
        if version is None:
            connection.execute(t.meta.insert().values(name="version", value=VERSION))
            for what in ("UPDATE", "DELETE"):
                connection.exec_driver_sql(
                    f"CREATE TRIGGER audit_no_{what.lower()} BEFORE {what} ON audit "
                    "BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END"
                )
    if version not in (None, VERSION):
        raise StoreError(
            f"A newer Averment wrote the accounts in {folder} (version {version}, this one knows {VERSION}).",
            advice="Install the newer version.",
        )
    return SqlPeople(opened)
