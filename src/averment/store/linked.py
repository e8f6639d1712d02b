"""Which documents are neighbours, kept in tables: sketches, the keys that find candidates, links, and what waits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from averment.model.sketch import LinkKind, Sketch
from averment.store import tables as t
from averment.store.codec import pack, unpack

_MANY = 500  # so many values at a time are asked for: databases bound the length of a question


@dataclass(frozen=True, slots=True)
class Linked:
    """The neighbourhoods of a record within one transaction; numbers are those of the documents."""

    connection: Connection

    def waiting(self, limit: int) -> list[str]:
        """List documents whose neighbourhood is to be resolved, in order of their ids."""
        asked = select(t.waiting.c.document).order_by(t.waiting.c.document).limit(limit)
        return list(self.connection.scalars(asked))

    def how_many_wait(self) -> int:
        """Count the documents whose neighbourhood is to be resolved."""
        return self.connection.scalar(select(func.count()).select_from(t.waiting)) or 0

    def done(self, documents: Sequence[str]) -> None:
        """Let these documents wait no longer."""
        for some in _parts(documents):
            self.connection.execute(delete(t.waiting).where(t.waiting.c.document.in_(some)))

    def numbers(self, documents: Sequence[str]) -> dict[str, int]:
        """Say by which number each of these documents goes."""
        found: dict[str, int] = {}
        for some in _parts(documents):
            rows = self.connection.execute(select(t.documents.c.id, t.documents.c.number).where(t.documents.c.id.in_(some)))
            found.update((r.id, r.number) for r in rows)
        return found

    def sketches(self, numbers: Iterable[int]) -> dict[int, Sketch]:
        """Bring the sketches of these documents."""
        s = t.sketches.c
        found: dict[int, Sketch] = {}
        for some in _parts(sorted(set(numbers))):
            for row in self.connection.execute(select(s.number, s.body).where(s.number.in_(some))):
                found[row.number] = _unpacked(row.body)
        return found

    def seen(self, documents: Sequence[str]) -> dict[str, int]:
        """Say how often each of these documents was seen."""
        s = t.sightings.c
        found: dict[str, int] = {}
        for some in _parts(documents):
            asked = select(s.capture, func.count().label("times")).where(s.capture.in_(some)).group_by(s.capture)
            found.update((r.capture, r.times) for r in self.connection.execute(asked))
        return found

    def put(self, number: int, sketch: Sketch) -> tuple[set[int], set[int]]:
        """Keep a sketch in place of the one before; say which keys were added, and which were taken away."""
        known = self.sketches([number]).get(number)
        old, new = set(known.keys) if known else set(), set(sketch.keys)
        for some in _parts(sorted(old - new)):
            self.connection.execute(delete(t.keys).where(t.keys.c.key.in_(some), t.keys.c.number == number))
        if added := [{"key": k, "number": number} for k in sorted(new - old)]:
            self.connection.execute(insert(t.keys), added)
        if known is None:
            row = {"number": number, "document": sketch.document, "neighbourhood": 0, "body": pack(sketch)}
            self.connection.execute(insert(t.sketches).values(**row))
        elif known != sketch:
            self.connection.execute(update(t.sketches).where(t.sketches.c.number == number).values(body=pack(sketch)))
        return new - old, old - new

    def crowds(self, keys: Sequence[int], most: int) -> dict[int, list[int]]:
        """List for each of these keys the documents that have it, but no more than `most` and one."""
        k = t.keys.c
        asked = select(k.number).where(k.key == bindparam("wanted")).order_by(k.number).limit(most + 1)
        return {key: list(self.connection.scalars(asked, {"wanted": key})) for key in keys}

    def linked(self, numbers: Iterable[int]) -> dict[int, dict[int, LinkKind]]:
        """Say with which others each of these documents is linked, and how."""
        wanted = sorted(set(numbers))
        found: dict[int, dict[int, LinkKind]] = {n: {} for n in wanted}
        for some in _parts(wanted):
            for row in self.connection.execute(select(t.links).where(t.links.c.number.in_(some))):
                found[row.number][row.other] = row.kind
        return found

    def link(self, number: int, others: Mapping[int, LinkKind]) -> set[int]:
        """Link a document with these others and with no one else; say with whom anything changed."""
        before = self.linked([number])[number]
        changed = {o for o in before.keys() | others.keys() if before.get(o) != others.get(o)}
        links = t.links.c
        for some in _parts(sorted(changed & before.keys())):
            self.connection.execute(delete(t.links).where(links.number == number, links.other.in_(some)))
            self.connection.execute(delete(t.links).where(links.other == number, links.number.in_(some)))
        new = [(number, o) for o in sorted(changed & others.keys())]
        if new:
            rows = [{"number": a, "other": b, "kind": others[o]} for _, o in new for a, b in ((number, o), (o, number))]
            self.connection.execute(insert(t.links), rows)
        return changed

    def neighbourhoods_of(self, numbers: Iterable[int]) -> set[int]:
        """Say in which neighbourhoods these documents are."""
        s, found = t.sketches.c, set()
        for some in _parts(sorted(set(numbers))):
            found |= set(self.connection.scalars(select(s.neighbourhood).where(s.number.in_(some))))
        return found - {0}

    def members(self, neighbourhoods: Iterable[int]) -> dict[int, tuple[int, ...]]:
        """List the documents of each of these neighbourhoods."""
        s = t.sketches.c
        found: dict[int, list[int]] = {}
        for some in _parts(sorted(set(neighbourhoods))):
            asked = select(s.neighbourhood, s.number).where(s.neighbourhood.in_(some)).order_by(s.number)
            for row in self.connection.execute(asked):
                found.setdefault(row.neighbourhood, []).append(row.number)
        return {n: tuple(d) for n, d in found.items()}


def _parts(values: Sequence[Any]) -> Iterable[Sequence[Any]]:
    return (values[i : i + _MANY] for i in range(0, len(values), _MANY))


@lru_cache(maxsize=20_000)
def _unpacked(body: bytes) -> Sketch:
    return unpack(Sketch, body)
