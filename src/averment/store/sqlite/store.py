"""The store in one SQLite file: every method that acknowledges something has put it on the disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Select, and_, delete, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from averment.errors import AvermentError, DecidedMeanwhile, RecordDamaged, RecordMissing, StoreError, UsageError
from averment.model.capture import Capture, Failure
from averment.model.document import Document
from averment.model.judgement import Judgement, Subject
from averment.model.reading import Reading
from averment.store import tables as t
from averment.store.asking import SqlListing
from averment.store.base import Kept, Problem, Ranked, Sighting
from averment.store.blobs import Blobs
from averment.store.codec import pack, unpack
from averment.store.linked import Linked
from averment.store.listed import Keeping
from averment.store.query import Query
from averment.store.sqlite import checks, rows, search
from averment.store.sqlite.engine import connect, looking, writing

FILE = "record.sqlite"
PATIENCE = 30.0  # seconds that one writer waits for another


def open_store(folder: Path, *, create: bool = True, patience: float = PATIENCE) -> SqliteStore:
    """Open the record in a folder, or make one there.

    Raises:
        RecordMissing: if there is none and none shall be made. StoreError: if the folder cannot be used.
    """
    if not create and not (folder / FILE).exists():
        raise RecordMissing(f"There is no record in {folder}.", advice=f"Make one: averment add PAGES --record {folder}")
    try:
        (folder / "blobs").mkdir(parents=True, exist_ok=True)
    except OSError as refused:
        raise StoreError(
            f"The folder {folder} cannot be used for a record: {refused.strerror or refused}.",
            advice="Name another folder with --record, or mend the rights of this one.",
        ) from refused
    return SqliteStore(connect(folder / FILE, patience), Blobs(folder / "blobs"))


@dataclass(frozen=True, slots=True)
class Changing:
    """One change of what the record comes to. Implements `averment.store.base.Updating`."""

    linked: Linked
    keeping: Keeping


@dataclass(frozen=True, slots=True)
class SqliteStore:
    """A record in a folder: `record.sqlite` and `blobs/`. Implements `averment.store.base.Store`."""

    engine: Engine
    blobs: Blobs

    def keep(self, captures: Iterable[Capture]) -> list[Kept]:
        """Keep bytes and note where they were seen, all of them or none; say of each whether it was new.

        Raises:
            StoreError: if the disk refuses; then nothing was acknowledged.
        """
        batch = list(captures)
        known = self._all(select(t.captures.c.id).where(t.captures.c.id.in_([c.id for c in batch])))
        safe = {r["id"] for r in known if self.blobs.path(r["id"]).exists()}
        # The bytes first: a row never points at nothing.
        self.blobs.put_all((c.content, c.id) for c in batch if c.id not in safe)
        with writing(self.engine) as connection:
            kept = [_keep(connection, c) for c in batch]
            if any(k != "already" for k in kept):
                _bump(connection)
        return kept

    def capture(self, capture_id: str) -> Capture:
        """Bring a capture back, bytes checked, with the sighting that says most about it.

        Raises:
            RecordMissing: if there is no such capture. RecordDamaged: if its bytes are not what was kept.
        """
        asked = select(t.sightings, t.captures.c.algorithm).join_from(
            t.captures, t.sightings, t.captures.c.canonical == t.sightings.c.key
        )
        row = self._one(asked.where(t.captures.c.id == capture_id), "capture", capture_id)
        return rows.to_capture(self.blobs.get(capture_id), row["algorithm"], row)

    def sightings(self, capture_id: str) -> tuple[Sighting, ...]:
        """Say where and when these bytes were seen, in an order that does not depend on which came first."""
        found = self._all(select(t.sightings).where(t.sightings.c.capture == capture_id))
        return tuple(rows.to_sighting(r) for r in sorted(found, key=rows.weight))

    def sighting_counts(self) -> Mapping[str, int]:
        """Say of each capture how often it was seen."""
        counted = select(t.sightings.c.capture, func.count().label("times")).group_by(t.sightings.c.capture)
        return {r["capture"]: r["times"] for r in self._all(counted.order_by(t.sightings.c.capture))}

    def captures(self) -> tuple[str, ...]:
        """List every capture, in order of their names."""
        return tuple(r["id"] for r in self._all(select(t.captures.c.id).order_by(t.captures.c.id)))

    def pending(self) -> tuple[str, ...]:
        """List the captures that were kept but not read as they are known now, nor found to be unreadable."""
        c, d, f = t.captures.c, t.documents.c, t.failures.c
        failed = select(f.id).where(f.capture == c.id, f.sighting == c.canonical).exists()
        asked = select(c.id).outerjoin(t.documents, d.id == c.id).where(or_(d.id.is_(None), d.sighting != c.canonical), ~failed)
        return tuple(r["id"] for r in self._all(asked.order_by(c.id)))

    def save(self, reading: Reading, capture: Capture) -> None:
        """Keep a reading with its document and its words for search, all or nothing; a later one takes its place."""
        with writing(self.engine) as connection:
            _save(connection, reading, rows.key_of(capture))
            _bump(connection)

    def note(self, failure: Failure, capture: Capture | None = None) -> bool:
        """Keep a failure; one that is known already is not kept twice. Say whether it was new."""
        f = t.failures.c
        row = {
            "source": rows.storable(failure.source),
            "stage": failure.stage,
            "reason": rows.storable(failure.reason),
            "advice": failure.advice,
            "capture": failure.capture,
            "sighting": rows.key_of(capture) if capture else None,
        }
        with writing(self.engine) as connection:
            same = [f[name].is_not_distinct_from(value) for name, value in row.items()]
            if connection.execute(select(f.id).where(*same)).first():
                return False
            connection.execute(t.failures.insert().values(**row, at=failure.at))
            return True

    def failures(self) -> tuple[Failure, ...]:
        """List what could not be done, by source."""
        f = t.failures.c
        found = self._all(select(t.failures).order_by(f.source, f.stage, f.reason))
        return tuple(Failure(r["source"], r["stage"], r["reason"], r["advice"], r["at"], r["capture"]) for r in found)

    def documents(self) -> tuple[str, ...]:
        """List the ids of the documents, in order."""
        return tuple(r["id"] for r in self._all(select(t.documents.c.id).order_by(t.documents.c.id)))

    def document(self, document_id: str) -> Document:
        """Bring a document back.

        Raises:
            RecordMissing: if there is no such document.
        """
        return unpack(
            Document, self._one(select(t.documents).where(t.documents.c.id == document_id), "document", document_id)["body"]
        )

    def reading(self, document_id: str) -> Reading:
        """Bring the latest reading of a document back.

        Raises:
            RecordMissing: if there is no such document.
        """
        return _to_reading(self._one(_latest().where(t.documents.c.id == document_id), "document", document_id))

    def readings(self) -> Iterator[Reading]:
        """Bring the latest reading of every document, in order of their ids, whichever was added first."""
        for document_id in self.documents():
            yield self.reading(document_id)

    def append(self, judgement: Judgement, seen: int | None = None) -> None:
        """Add a judgement to the log; there is no way to change or take away one.

        Raises:
            UsageError: if it undoes a judgement that does not exist, or has the id of one that does.
            DecidedMeanwhile: if there are more about the same words than the `seen` ones that its author knew.
        """
        j = t.judgements.c
        with writing(self.engine) as connection:
            if seen is not None and _about(connection, judgement.subjects) > seen:
                raise DecidedMeanwhile(
                    "Somebody else decided about these words meanwhile.", advice="Look at what they decided, then decide again."
                )
            before = connection.scalar(select(j.chain).order_by(j.number.desc()).limit(1)) or ""
            row = {name: getattr(judgement, name) for name in ("id", "at", "by", "kind", "reason", "value", "undoes")}
            try:
                connection.execute(t.judgements.insert().values(**row, chain=rows.link(before, judgement)))
            except IntegrityError as refused:
                raise UsageError(
                    f"The judgement {judgement.id!r} was not added: it is there already, "
                    f"or {judgement.undoes!r}, which it undoes, is not.",
                    advice="List the judgements to see their ids.",
                ) from refused
            rows.wait(connection, sorted({s.document for s in judgement.subjects}))
            for place, s in enumerate(judgement.subjects):
                span = {"document": s.document, "span_start": s.start, "span_end": s.end, "exact": s.exact}
                connection.execute(t.subjects.insert().values(judgement=judgement.id, place=place, **span))
            _bump(connection)

    def judgements(self, documents: Sequence[str] | None = None) -> tuple[Judgement, ...]:
        """List every judgement, or those about words of these documents, in the order in which they were made."""
        with looking(self.engine) as connection:
            return tuple(j for j, _ in checks.log(connection, documents))

    def generation(self) -> int:
        """Count the changes so far: a record computed at another count is stale."""
        with looking(self.engine) as connection:
            return _generation(connection)

    @contextmanager
    def updating(self) -> Iterator[Changing]:
        """Change what the record comes to: all of it is kept when this ends, or none of it."""
        with writing(self.engine) as connection:
            yield Changing(Linked(connection), Keeping(connection))

    @property
    def listing(self) -> SqlListing:
        """What the record comes to, as it was brought up to date last."""
        return SqlListing(lambda: looking(self.engine))

    def waits(self) -> bool:
        """Tell whether any document waits for its neighbourhood to be resolved; looking at it keeps no writer waiting."""
        with looking(self.engine) as connection:
            return connection.execute(select(t.waiting.c.document).limit(1)).first() is not None

    def resolved_by(self) -> str:
        """Say which version resolved the record; empty if none did."""
        with looking(self.engine) as connection:
            return str(connection.scalar(select(t.meta.c.value).where(t.meta.c.name == "resolved by")) or "")

    def resolve_again(self, version: str) -> None:
        """Let every document wait, and note which version will resolve them."""
        with writing(self.engine) as connection:
            rows.wait(connection, list(connection.scalars(select(t.documents.c.id))))
            statement = insert(t.meta).values(name="resolved by", value=version)
            connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": version}))

    def search(self, query: Query, limit: int, newer: int = 0) -> Ranked:
        """Find documents by words, best first, among those that came after the first `newer` ones."""
        with looking(self.engine) as connection:
            return search.find(connection, query, limit, newer)

    def arrived(self) -> int:
        """Say how far the documents are counted that have come in so far."""
        with looking(self.engine) as connection:
            return connection.scalar(select(func.max(t.documents.c.number))) or 0

    def check(self) -> Iterator[Problem]:
        """Look at everything that is stored, and say what is not as it was stored."""
        yield from checks.bytes_kept(self.blobs, self.captures())
        with looking(self.engine) as connection:
            yield from checks.database(connection)
            yield from checks.judgement_log(connection)
        yield from self._check_readings()
        with writing(self.engine) as connection:  # SQLite counts asking the index whether it is whole as writing
            yield from checks.index(connection)

    def sweep(self) -> None:
        """Take away what a killed process left half-written."""
        self.blobs.sweep()

    def index_again(self) -> None:
        """Make the index of words anew from the documents."""
        d = t.documents.c
        with writing(self.engine) as connection:
            search.forget_all(connection)
            for number, body in connection.execute(select(d.number, d.body).order_by(d.number)).all():
                search.add_words(connection, number, unpack(Document, body))

    def close(self) -> None:
        """Let go of the files."""
        self.engine.dispose()

    def _check_readings(self) -> Iterator[Problem]:
        for document_id in self.documents():
            try:
                yield from checks.spans(self.reading(document_id))
            except AvermentError as broken:
                yield Problem(f"document {document_id}", broken.what, broken.advice)

    def _all(self, asked: Select[Any]) -> list[rows.Row]:
        with looking(self.engine) as connection:
            return [dict(r) for r in connection.execute(asked).mappings()]

    def _one(self, asked: Select[Any], noun: str, name: str) -> rows.Row:
        found = self._all(asked)
        if not found:
            raise RecordMissing(
                f"There is no {noun} {name!r} in this record.", advice="List what there is with `averment brief`."
            )
        return found[0]


def _keep(connection: Connection, capture: Capture) -> Kept:
    c, s, f = t.captures.c, t.sightings.c, t.failures.c
    row = rows.sighting_row(capture)
    if connection.execute(select(s.key).where(s.key == row["key"])).first():
        return "already"
    known = connection.execute(select(c.canonical).where(c.id == capture.id)).first()
    if known is None:
        first = {"algorithm": capture.digest.algorithm, "size": len(capture.content), "media_type": capture.media_type}
        connection.execute(t.captures.insert().values(id=capture.id, first_source=row["source"], canonical=row["key"], **first))
    connection.execute(t.sightings.insert().values(**row))
    if known is not None:
        seen = connection.execute(select(t.sightings).where(s.capture == capture.id)).mappings()
        best = min((dict(r) for r in seen), key=rows.weight)
        if connection.execute(select(t.documents.c.number).where(t.documents.c.id == capture.id)).first():
            rows.wait(connection, [capture.id])  # how often it was seen is said on its card
        connection.execute(update(t.captures).where(c.id == capture.id).values(canonical=best["key"]))
    connection.execute(delete(t.failures).where(f.capture.is_(None), f.source == row["source"]))  # it could be taken now
    return "new" if known is None else "seen_again"


def _save(connection: Connection, reading: Reading, sighting: str) -> None:
    document, d = reading.document, t.documents.c
    known = connection.execute(select(d.number, d.body).where(d.id == document.id)).first()
    row = {
        "sighting": sighting,
        "reader": reading.reader,
        "given_id": document.given_id,
        "source": document.source,
        "language": document.language,
        "title": rows.storable(document.title) if document.title else None,
        "publisher": rows.storable(document.publisher) if document.publisher else None,
        "published": str(document.published) if document.published else None,
        "body": pack(document),
    }
    if known:
        number = known.number
        search.forget_words(connection, number, unpack(Document, known.body))
        connection.execute(update(t.documents).where(d.number == number).values(**row))
    else:
        inserted = connection.execute(t.documents.insert().values(id=document.id, **row)).inserted_primary_key
        if inserted is None:
            raise RecordDamaged(f"The document {document.id} got no number.", advice="Run `averment verify`.")
        number = inserted[0]
    search.add_words(connection, number, document)
    body = {"contract": reading.contract, "body": pack(replace(reading, document=_NO_DOCUMENT))}
    statement = insert(t.readings).values(document=document.id, reader=reading.reader, **body)
    connection.execute(statement.on_conflict_do_update(index_elements=["document", "reader"], set_=body))
    connection.execute(delete(t.failures).where(t.failures.c.capture == document.id))
    rows.wait(connection, [document.id])


def _about(connection: Connection, subjects: Iterable[Subject]) -> int:
    s = t.subjects.c
    same = [and_(s.document == w.document, s.span_start < w.end, s.span_end > w.start) for w in subjects]
    return connection.scalar(select(func.count(s.judgement.distinct())).where(or_(*same))) or 0


def _latest() -> Select[Any]:
    d, r = t.documents, t.readings
    return select(d.c.body.label("document"), r.c.body.label("reading")).join_from(
        d, r, (r.c.document == d.c.id) & (r.c.reader == d.c.reader)
    )


def _to_reading(row: rows.Row) -> Reading:
    return _reading_of(row["reading"], row["document"])


@lru_cache(maxsize=256)
def _reading_of(reading: bytes, document: bytes) -> Reading:
    # A page of the desk lays a dozen readings side by side, and the next one mostly the same: known bytes are known words.
    return replace(unpack(Reading, reading), document=unpack(Document, document))


def _generation(connection: Connection) -> int:
    return int(connection.scalar(select(t.meta.c.value).where(t.meta.c.name == "generation")) or 0)


def _bump(connection: Connection) -> None:
    value = {"value": str(_generation(connection) + 1)}
    statement = insert(t.meta).values(name="generation", **value)
    connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_=value))


_NO_DOCUMENT = Document("", None, "", "", None, None, (), None, None, None, "", ())  # a reading is kept beside its document
