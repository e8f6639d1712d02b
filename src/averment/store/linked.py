"""Which documents are neighbours, kept in tables: sketches, the keys that find candidates, links, and what waits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

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

    def put(self, drawn: Mapping[int, Sketch]) -> tuple[set[int], set[int]]:
        """Keep these sketches in place of the ones before; say which keys were added, and which were taken away."""
        known = self.sketches(drawn)
        added: set[int] = set()
        removed: set[int] = set()
        rows = []
        for number, sketch in sorted(drawn.items()):
            old, new = set(known[number].keys) if number in known else set(), set(sketch.keys)
            for some in _parts(sorted(old - new)):
                self.connection.execute(delete(t.keys).where(t.keys.c.key.in_(some), t.keys.c.number == number))
            rows += [{"key": k, "number": number} for k in sorted(new - old)]
            added |= new - old
            removed |= old - new
            if number in known and known[number] != sketch:
                self.connection.execute(update(t.sketches).where(t.sketches.c.number == number).values(body=pack(sketch)))
        if rows:
            self.connection.execute(insert(t.keys), rows)
        if fresh := sorted(drawn.keys() - known.keys()):
            plain = [{"number": n, "document": drawn[n].document, "neighbourhood": 0, "body": pack(drawn[n])} for n in fresh]
            self.connection.execute(insert(t.sketches), plain)
        return added, removed

    def crowds(self, keys: Iterable[int]) -> dict[int, list[int]]:
        """List for each of these keys that is alive the documents that have it."""
        wanted = sorted(set(keys))
        dead = self.dead(wanted)
        living = [key for key in wanted if key not in dead]
        k = t.keys.c
        found: dict[int, list[int]] = {key: [] for key in living}
        for some in _parts(living):
            for row in self.connection.execute(select(k.key, k.number).where(k.key.in_(some))):
                found[row.key].append(row.number)
        return found

    def settle(self, added: Iterable[int], removed: Iterable[int], most: int) -> tuple[set[int], set[int]]:
        """Note which keys more than `most` documents have now; say which died of what was added, and which live again."""
        grown, shrunk = set(added), set(removed)
        dead = self.dead(grown | shrunk)
        k = t.keys.c
        died: set[int] = set()
        for some in _parts(sorted(grown - dead)):
            asked = select(k.key).where(k.key.in_(some)).group_by(k.key).having(func.count() > most)
            died |= set(self.connection.scalars(asked))
        counted = {key: self.connection.scalar(select(func.count()).where(k.key == key)) or 0 for key in sorted(dead & shrunk)}
        risen = {key for key, n in counted.items() if n <= most}
        if died:
            self.connection.execute(insert(t.crowded), [{"key": key} for key in sorted(died)])
        for some in _parts(sorted(risen)):
            self.connection.execute(delete(t.crowded).where(t.crowded.c.key.in_(some)))
        return died, risen

    def having(self, key: int) -> list[int]:
        """List the documents that have a key, dead or alive."""
        return list(self.connection.scalars(select(t.keys.c.number).where(t.keys.c.key == key).order_by(t.keys.c.number)))

    def dead(self, keys: Iterable[int]) -> set[int]:
        """Say which of these keys find nobody any more."""
        c = t.crowded.c
        return {k for some in _parts(sorted(set(keys))) for k in self.connection.scalars(select(c.key).where(c.key.in_(some)))}

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


@lru_cache(maxsize=5_000)
def _unpacked(body: bytes) -> Sketch:
    return unpack(Sketch, body)
