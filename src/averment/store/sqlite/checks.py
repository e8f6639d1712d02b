"""What `verify` looks at: every byte, every span, every judgement, and the database itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import DatabaseError

from averment.model.judgement import Judgement
from averment.model.reading import Reading
from averment.store import tables as t
from averment.store.base import Problem
from averment.store.blobs import Blobs
from averment.store.sqlite import rows


def bytes_kept(blobs: Blobs, captures: Iterable[str]) -> Iterator[Problem]:
    """Hash every file again, those that a row points at and those that none does."""
    known = set(captures)
    for name in sorted(known | set(blobs.names())):
        if blobs.intact(name):
            continue
        place = blobs.path(name)
        what = "is not what was kept: its SHA-256 is no longer its name" if place.exists() else "is gone"
        yield Problem(str(place), f"The file {place} {what}.", "Restore that file from a copy, or add its source again.")


def database(connection: Connection) -> Iterator[Problem]:
    """Ask the database whether its pages and its references are whole."""
    for row in connection.execute(text("PRAGMA integrity_check")):
        if row[0] != "ok":
            yield Problem("database", f"SQLite reports: {row[0]}.", "Restore record.sqlite from a copy.")
    for row in connection.execute(text("PRAGMA foreign_key_check")):
        yield Problem(
            "database", f"A row of {row[0]} points at a row of {row[2]} that is gone.", "Restore record.sqlite from a copy."
        )


def index(connection: Connection) -> Iterator[Problem]:
    """Ask the index of words whether it is whole, and whether it knows every document."""
    try:
        connection.execute(text("INSERT INTO words(words) VALUES ('integrity-check')"))
        known = connection.scalar(text("SELECT count(*) FROM words_docsize"))
    except DatabaseError as broken:
        yield Problem("index", f"The index of words is damaged: {broken.orig}.", "Run `averment reread`.")
        return
    there = connection.scalar(select(func.count()).select_from(t.documents))
    if known != there:
        yield Problem(
            "index",
            f"The index knows {known} documents, the record has {there}.",
            "Run `averment reread`.",
        )


def judgement_log(connection: Connection) -> Iterator[Problem]:
    """Follow the chain of judgements from the first to the last."""
    before, expected = "", 1
    for judgement, row in log(connection):
        if row["number"] != expected:
            yield Problem("judgements", f"The judgement number {expected} is missing.", "Restore record.sqlite from a copy.")
        if row["chain"] != rows.link(before, judgement):
            yield Problem(
                f"judgement {judgement.id}",
                f"The judgement {judgement.id} was changed, or one before it was.",
                "Restore record.sqlite from a copy.",
            )
        before, expected = row["chain"], row["number"] + 1


def log(connection: Connection, documents: Sequence[str] | None = None) -> Iterator[tuple[Judgement, rows.Row]]:
    """Bring the judgements in the order in which they were made, each with its row: all, or those about these documents."""
    spans: dict[str, list[rows.Row]] = {}
    words, made = select(t.subjects), select(t.judgements)
    if documents is not None:
        wanted = select(t.subjects.c.judgement).where(t.subjects.c.document.in_(documents))
        words, made = words.where(t.subjects.c.judgement.in_(wanted)), made.where(t.judgements.c.id.in_(wanted))
    for found in connection.execute(words.order_by(t.subjects.c.judgement, t.subjects.c.place)).mappings():
        spans.setdefault(found["judgement"], []).append(dict(found))
    for found in connection.execute(made.order_by(t.judgements.c.number)).mappings().all():
        yield rows.to_judgement(dict(found), spans.get(found["id"], [])), dict(found)


def spans(reading: Reading) -> Iterator[Problem]:
    """Hold every span of a reading against the text."""
    whole = reading.document.text
    for item in _parts(reading):
        start, end, words = getattr(item, "start", None), getattr(item, "end", None), getattr(item, "text", None)
        if start is None or end is None or words is None:
            continue
        if whole[start:end] != words:
            yield Problem(
                f"document {reading.document.id}",
                f"A {type(item).__name__.lower()} of document {reading.document.id} says {words[:60]!r}, "
                f"but the text at {start}:{end} says {whole[start:end][:60]!r}.",
                "Run `averment reread`.",
            )


def _parts(value: Any) -> Iterator[Any]:
    if isinstance(value, tuple):
        for one in value:
            yield from _parts(one)
    elif is_dataclass(value):
        yield value
        for field in fields(value):
            yield from _parts(getattr(value, field.name))
