"""The things of a record in tables: kept neighbourhood by neighbourhood, found by their marks, in generic SQL."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from averment.model.entity import Entity
from averment.model.listing import Listed, Neighbourhood
from averment.store import tables as t
from averment.store.codec import pack, unpack, unpack_listed
from averment.store.listing import join_shares
from averment.store.words import words

_MANY = 500
KEPT_ELSEWHERE: Mapping[tuple[str, str], tuple[str, str]] = {
    ("entity", "document"): ("document", "entity"),
    ("entity", "incident"): ("incident", "entity"),
    ("entity", "proceeding"): ("proceeding", "entity"),
    ("incident", "document"): ("document", "incident"),
    ("incident", "proceeding"): ("proceeding", "incident"),
    ("proceeding", "document"): ("document", "proceeding"),
}
"""What links two kinds of thing is kept with one of them; asked of the other, it is looked up there."""
NOT_COUNTED = frozenset("document entity incident proceeding victim perpetrator left right about called word".split())
"""Marks that hold ids or words: nobody wants them counted over the whole record."""
WORDED = frozenset({"entity", "incident", "proceeding", "pattern", "document"})
"""Kinds whose titles are found by the beginnings of their words."""
BEGINNING = 4
"""So many letters of a name are looked for inside addresses."""
SEVERAL = 8
"""So many that are called alike are enough to say that they are."""
MOST_MENTIONS = 2_000
"""So many shares of an entity are laid together where it is looked at; lists and links reach the others."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """Keeps what neighbourhoods come to, within one transaction that writes."""

    connection: Connection

    def replace(self, gone: Iterable[int], new: Sequence[tuple[Neighbourhood, Sequence[int]]]) -> None:
        """Put new neighbourhoods in place of old ones; each comes with the numbers of its documents."""
        counts: Counter[tuple[str, str, str]] = Counter()
        touched: set[str] = set()
        for neighbourhood in sorted(set(gone)):
            touched |= self._drop(neighbourhood, counts)
        for neighbours, numbers in new:
            touched |= self._add(neighbours, numbers, counts)
        self._settle(sorted(touched), counts)
        self._count(counts)

    def _drop(self, number: int, counts: Counter[tuple[str, str, str]]) -> set[str]:
        i, s = t.items.c, t.shares.c
        rows = self.connection.execute(select(i.number, i.body).where(i.neighbourhood == number)).all()
        for row in rows:
            self._uncount(unpack_listed(row.body), counts)
        for numbers in _parts([row.number for row in rows]):
            self.connection.execute(delete(t.marks).where(t.marks.c.item.in_(numbers)))
        self.connection.execute(delete(t.items).where(i.neighbourhood == number))
        entities = set(self.connection.scalars(select(s.entity).where(s.neighbourhood == number)))
        self.connection.execute(delete(t.shares).where(s.neighbourhood == number))
        self.connection.execute(delete(t.spoken).where(t.spoken.c.neighbourhood == number))
        self.connection.execute(delete(t.neighbourhoods).where(t.neighbourhoods.c.number == number))
        return entities

    def _add(self, new: Neighbourhood, numbers: Sequence[int], counts: Counter[tuple[str, str, str]]) -> set[str]:
        made = self.connection.execute(insert(t.neighbourhoods).values(rest=pack(new.rest))).inserted_primary_key
        number = int(made[0]) if made else 0
        for some in _parts(list(numbers)):
            placed = update(t.sketches).where(t.sketches.c.number.in_(some)).values(neighbourhood=number)
            self.connection.execute(placed)
        shares = [i for i in new.items if i.kind == "entity"]
        others = [i for i in new.items if i.kind != "entity"]
        if new.spoken:
            self.connection.execute(insert(t.spoken), [_spoken(phrase, label, number) for phrase, label in new.spoken])
        if shares:
            self.connection.execute(insert(t.shares), [_share(i, number) for i in shares])
        if others:
            first = self._next()
            rows = [{"number": n, "neighbourhood": number, **_row(i)} for n, i in enumerate(others, first)]
            self.connection.execute(insert(t.items), rows)
            self._mark([(n, i) for n, i in enumerate(others, first)], counts)
        return {i.id for i in shares}

    def _settle(self, entities: Sequence[str], counts: Counter[tuple[str, str, str]]) -> None:
        """Write down what these entities are in the whole record, after the share of some neighbourhood changed."""
        i = t.items.c
        known: dict[str, tuple[int, Listed]] = {}
        for some in _parts(entities):
            asked = select(i.number, i.body).where(i.kind == "entity", i.id.in_(some))
            for row in self.connection.execute(asked):
                kept = unpack_listed(row.body)
                known[kept.id] = (row.number, kept)
        new: list[Listed] = []
        changed: list[tuple[int, Listed]] = []
        gone: list[int] = []
        for entity, listed in self._best(entities).items():
            number, before = known.get(entity, (None, None))
            if listed == before:
                continue
            if number is not None and before is not None:
                gone.append(number)
                self._uncount(before, counts)
            if number is not None and listed is not None:
                changed.append((number, listed))
            elif listed is not None:
                new.append(listed)
        for numbers in _parts(gone):
            self.connection.execute(delete(t.marks).where(t.marks.c.item.in_(numbers)))
            self.connection.execute(delete(t.items).where(i.number.in_(numbers)))
        first = self._next()
        fresh = [*changed, *enumerate(new, first)]
        if fresh:
            self.connection.execute(insert(t.items), [{"number": n, "neighbourhood": 0, **_row(e)} for n, e in fresh])
            self._mark(fresh, counts)

    def _best(self, entities: Sequence[str]) -> dict[str, Listed | None]:
        """Lay together what is said of each entity: the fullest share says what it is, all together how much hangs on it."""
        s = t.shares.c
        found: dict[str, Listed | None] = dict.fromkeys(entities)
        for some in _parts(entities):
            asked = select(s.entity, func.sum(s.weight), func.max(s.protected), func.max(s.weight), func.count())
            for entity, weight, protected, best, n in self.connection.execute(
                asked.where(s.entity.in_(some)).group_by(s.entity)
            ):
                fullest = select(s.body).where(s.entity == entity)
                if n > 1:
                    fullest = fullest.where(s.weight == best).order_by(s.title, s.neighbourhood).limit(1)
                body = self.connection.scalar(fullest)
                found[entity] = _settled(unpack_listed(body), float(weight), bool(protected)) if body else None
        return found

    def _next(self) -> int:
        return (self.connection.scalar(select(func.max(t.items.c.number))) or 0) + 1

    def _mark(self, items: Sequence[tuple[int, Listed]], counts: Counter[tuple[str, str, str]]) -> None:
        rows = []
        for number, item in items:
            for name, value in marks_of(item):
                rows.append({"kind": item.kind, "name": name, "value": value, "item": number})
                if name not in NOT_COUNTED:
                    counts[item.kind, name, value] += 1
            counts[item.kind, "", ""] += 1
        if rows:
            self.connection.execute(insert(t.marks), rows)

    def _uncount(self, item: Listed, counts: Counter[tuple[str, str, str]]) -> None:
        for name, value in marks_of(item):
            if name not in NOT_COUNTED:
                counts[item.kind, name, value] -= 1
        counts[item.kind, "", ""] -= 1

    def _count(self, counts: Counter[tuple[str, str, str]]) -> None:
        c = t.mark_counts.c
        changed = {key: n for key, n in counts.items() if n}
        for (kind, name, value), n in sorted(changed.items()):
            same = (c.kind == kind, c.name == name, c.value == value)
            done = self.connection.execute(update(t.mark_counts).where(*same).values(times=c.times + n))
            if not done.rowcount:
                self.connection.execute(insert(t.mark_counts).values(kind=kind, name=name, value=value, times=n))
        if any(n < 0 for n in changed.values()):
            self.connection.execute(delete(t.mark_counts).where(c.times <= 0))


def marks_of(item: Listed) -> Iterator[tuple[str, str]]:
    """Go through what a thing is found by: its marks, but for those that another kind keeps, and the words of its title."""
    for name, values in item.marks.items():
        if (item.kind, name) not in KEPT_ELSEWHERE:
            yield from ((name, value) for value in dict.fromkeys(values))
    if item.kind in WORDED and item.title:
        yield from (("word", word) for word in dict.fromkeys(w for w, _, _ in words(item.title)))


def _row(item: Listed) -> dict[str, Any]:
    plain = {name: getattr(item, name) for name in ("kind", "id", "title", "day", "last", "weight", "lat", "lon")}
    return {**plain, "body": pack(item)}


def _share(item: Listed, neighbourhood: int) -> dict[str, Any]:
    return {
        "entity": item.id,
        "neighbourhood": neighbourhood,
        "weight": item.weight,
        "title": item.title,
        "protected": int("protected" in item.marks),
        "body": pack(item),
    }


def _spoken(phrase: str, label: str, neighbourhood: int) -> dict[str, Any]:
    first, _, more = phrase.partition(" ")
    begins = first[:BEGINNING] if not more and len(first) >= BEGINNING else None
    return {"first": first, "phrase": phrase, "neighbourhood": neighbourhood, "label": label, "begins": begins}


def _settled(best: Listed, weight: float, protected: bool) -> Listed:
    marks = {name: values for name, values in best.marks.items() if (best.kind, name) not in KEPT_ELSEWHERE}
    marks.pop("protected", None)
    if protected:
        marks["protected"] = ("yes",)
    assert isinstance(best.item, Entity)
    item = replace(best.item, mentions=(), reasons=(), protected=protected)
    return replace(best, weight=weight, marks=marks, item=item)


def _parts(values: Sequence[Any]) -> Iterable[Sequence[Any]]:
    return (values[i : i + _MANY] for i in range(0, len(values), _MANY))


@dataclass(frozen=True, slots=True)
class Kept:
    """Brings what is kept, within one transaction that looks."""

    connection: Connection

    def one(self, kind: str, name: str) -> Listed | None:
        """Bring one thing by its id; an entity with what every neighbourhood says of it."""
        i = t.items.c
        body = self.connection.scalar(select(i.body).where(i.kind == kind, i.id == name))
        if body is None:
            return None
        found = unpack_listed(body)
        return self._whole(found) if kind == "entity" else found

    def _whole(self, entity: Listed) -> Listed:
        s = t.shares.c
        asked = select(s.body).where(s.entity == entity.id).order_by(s.weight.desc(), s.title, s.neighbourhood)
        shares = [unpack_listed(b) for b in self.connection.scalars(asked.limit(MOST_MENTIONS))]
        return join_shares(entity, shares)

    def titles(self, kind: str, names: Sequence[str]) -> dict[str, str]:
        """Say what these things are called; those without a title are left out."""
        i = t.items.c
        found: dict[str, str] = {}
        for some in _parts(list(names)):
            rows = self.connection.execute(select(i.id, i.title).where(i.kind == kind, i.id.in_(some)))
            found.update((r.id, r.title) for r in rows if r.title)
        return found

    def several(self, kind: str, names: Sequence[str]) -> dict[str, Listed]:
        """Bring these things by their ids, entities without their mentions."""
        i = t.items.c
        found: dict[str, Listed] = {}
        for some in _parts(list(names)):
            for body in self.connection.scalars(select(i.body).where(i.kind == kind, i.id.in_(some))):
                listed = unpack_listed(body)
                found[listed.id] = listed
        return found

    def counts(self) -> dict[str, int]:
        """Count the things of each kind."""
        c = t.mark_counts.c
        rows = self.connection.execute(select(c.kind, c.times).where(c.name == "", c.value == ""))
        return {r.kind: r.times for r in rows}

    def every(self, kind: str) -> Iterator[Listed]:
        """Go through all things of a kind, in order of their ids; entities share by share."""
        i, s = t.items.c, t.shares.c
        asked = (
            select(s.body).order_by(s.entity, s.neighbourhood)
            if kind == "entity"
            else (select(i.body).where(i.kind == kind).order_by(i.id))
        )
        for body in self.connection.execution_options(yield_per=200).scalars(asked):
            yield unpack_listed(body)

    def rest(self) -> Iterator[Entity]:
        """Go through the entities that no list shows."""
        asked = select(t.neighbourhoods.c.rest).order_by(t.neighbourhoods.c.number)
        for body in self.connection.execution_options(yield_per=200).scalars(asked):
            yield from unpack(tuple[Entity, ...], body)

    def named(self, *, first: Sequence[str] = (), begins: Sequence[str] = ()) -> list[tuple[str, str]]:
        """List the ways of naming people that begin with one of these words, or whose one word begins with these letters."""
        s = t.spoken.c
        found: dict[str, str] = {}
        for column, values in ((s.first, first), (s.begins, begins)):
            for some in _parts(sorted(values)):
                asked = select(s.phrase, func.min(s.label), func.max(s.label)).where(column.in_(some)).group_by(s.phrase)
                found.update((p, one if one == other else "person") for p, one, other in self.connection.execute(asked))
        return sorted(found.items())

    def called(self, typed: str) -> list[str]:
        """List the documents that an import file, or where they were seen, calls so; at most a few."""
        d, s = t.documents.c, t.sightings.c
        asked = (
            select(d.id).where(d.given_id == typed),
            select(s.capture).where(s.source == typed),
            select(d.id).where(d.source.endswith(f"/{typed}", autoescape=True)),
        )
        return list(dict.fromkeys(i for a in asked for i in self.connection.scalars(a.limit(SEVERAL))))

    def beginning(self, typed: str, kinds: Sequence[str]) -> list[tuple[str, str]]:
        """List things of these kinds whose id is, or begins with, what was typed: their kind and id; at most a few of each."""
        i = t.items.c
        found = []
        for kind in kinds:
            asked = select(i.kind, i.id).where(i.kind == kind, i.id >= typed, i.id < typed + "\U0010ffff").limit(SEVERAL)
            found += [(r.kind, r.id) for r in self.connection.execute(asked)]
        return found
