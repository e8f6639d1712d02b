"""Ask the tables for what is wanted: one page of it, how many there are, and how often which marks come; in bounded time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from averment.model.entity import Entity
from averment.model.listing import Found, Listed, Wanted
from averment.store import tables as t
from averment.store.codec import unpack_listed
from averment.store.listed import KEPT_ELSEWHERE, NOT_COUNTED, Kept
from averment.store.listing import cursor, order_of, place
from averment.store.words import words

FEW = 2_000
"""Where a filter leaves no more than this, they are taken one by one; else the order is followed and the filter tried."""
COUNTED = 10_000
"""So far answers are counted; beyond, it is only said that there are more."""
SAMPLED = 600
"""Of filtered things, the marks of so many are counted: those that come first."""
_MANY = 500


@dataclass(frozen=True, slots=True)
class Asking:
    """Answers what is wanted, within one transaction that looks."""

    connection: Connection

    def page(self, wanted: Wanted) -> Found:
        """Give one page of what is wanted.

        Raises:
            UsageError: if the order, or the place to go on from, is none.
        """
        column, down = order_of(wanted)
        filters = self._filters(wanted)
        few = self._few(wanted.kind, filters)
        if few is not None and not few:
            return Found()
        base = self._base(wanted, filters, few)
        rows = self._ordered(base, wanted, (column, down))
        shown = [unpack_listed(r.body) for r in rows[: wanted.limit]]
        total, whole = self._total(wanted, filters, base)
        return Found(tuple(shown), total, place(shown[-1], column) if len(rows) > wanted.limit else None, whole)

    def facets(self, wanted: Wanted, names: Sequence[str]) -> dict[str, tuple[tuple[str, int], ...]]:
        """Count for each of these marks how many wanted things have each value; a mark's own filter is not applied to it."""
        found: dict[str, tuple[tuple[str, int], ...]] = {}
        groups: dict[tuple[tuple[str, str], ...], list[str]] = {}
        for name in names:
            groups.setdefault(tuple(m for m in wanted.marks if m[0] != name), []).append(name)
        for marks, some in groups.items():
            found |= self._facets(replace(wanted, marks=marks, after=None), some)
        return {name: found.get(name, ()) for name in names}

    def among(self, documents: Sequence[str], wanted: Wanted) -> list[str]:
        """Keep those of these documents that fit what is wanted, in their order."""
        i, found = t.items.c, set()
        filters = self._filters(wanted)
        for some in _parts(list(documents)):
            base = self._base(wanted, filters, None).with_only_columns(i.id).where(i.id.in_(some))
            found |= set(self.connection.scalars(base))
        return [d for d in documents if d in found]

    def in_order(self, documents: Sequence[str], wanted: Wanted) -> list[str]:
        """Put these documents in the order that is wanted; those without a value last, in the order given."""
        column, down = order_of(wanted)
        i, values = t.items.c, dict[str, Any]()
        for some in _parts(list(documents)):
            asked = select(i.id, getattr(i, column)).where(i.kind == wanted.kind, i.id.in_(some))
            values.update((name, value) for name, value in self.connection.execute(asked) if value is not None)
        known = sorted((d for d in documents if d in values), key=values.__getitem__, reverse=down)
        return [*known, *(d for d in documents if d not in values)]

    def counted(self, kind: str, ids: Sequence[str], names: Sequence[str]) -> dict[str, tuple[tuple[str, int], ...]]:
        """Count the values of these marks over these things."""
        i, m, counts = t.items.c, t.marks.c, {n: Counter[str]() for n in names}
        for some in _parts(list(ids)):
            asked = (
                select(m.name, m.value, func.count())
                .join_from(t.items, t.marks, m.item == i.number)
                .where(i.kind == kind, i.id.in_(some), m.name.in_(list(names)))
                .group_by(m.name, m.value)
            )
            for name, value, n in self.connection.execute(asked):
                counts[name][value] += n
        return {n: _most_first(c) for n, c in counts.items()}

    def _facets(self, wanted: Wanted, names: Sequence[str]) -> dict[str, tuple[tuple[str, int], ...]]:
        c = t.mark_counts.c
        filters = self._filters(wanted)
        counted = [n for n in names if n not in NOT_COUNTED]
        if not filters and not wanted.since and not wanted.until:
            asked = select(c.name, c.value, c.times).where(c.kind == wanted.kind, c.name.in_(counted))
            counts: dict[str, Counter[str]] = {n: Counter() for n in counted}
            for name, value, n in self.connection.execute(asked):
                counts[name][value] = n
            found = {n: _most_first(counts[n]) for n in counted}
            others = [n for n in names if n in NOT_COUNTED]
            return found | (self._sampled(wanted, filters, others) if others else {})
        return self._sampled(wanted, filters, names)

    def _sampled(
        self, wanted: Wanted, filters: Sequence[_Filter], names: Sequence[str]
    ) -> dict[str, tuple[tuple[str, int], ...]]:
        i, m = t.items.c, t.marks.c
        base = self._base(wanted, filters, self._few(wanted.kind, filters)).with_only_columns(i.number)
        numbers = list(self.connection.scalars(base.order_by(i.weight.desc(), i.id.desc()).limit(SAMPLED)))
        counts: dict[str, Counter[str]] = {n: Counter() for n in names}
        for some in _parts(numbers):
            asked = select(m.name, m.value, func.count()).where(m.item.in_(some), m.name.in_(list(names)))
            for name, value, n in self.connection.execute(asked.group_by(m.name, m.value)):
                counts[name][value] += n
        return {n: _most_first(c) for n, c in counts.items()}

    def _filters(self, wanted: Wanted) -> list[_Filter]:
        by_name: dict[str, list[str]] = {}
        for name, value in wanted.marks:
            by_name.setdefault(name, []).append(value)
        filters = [self._filter(wanted.kind, name, values) for name, values in by_name.items()]
        return filters + [_Filter("word", prefix=w) for w in dict.fromkeys(w for w, _, _ in words(wanted.text or ""))]

    def _filter(self, kind: str, name: str, values: Sequence[str]) -> _Filter:
        elsewhere = KEPT_ELSEWHERE.get((kind, name))
        if elsewhere is None:
            return _Filter(name, tuple(values))
        i, m = t.items.c, t.marks.c
        other, mark = elsewhere
        asked = (
            select(m.value)
            .join_from(t.items, t.marks, and_(m.item == i.number, m.name == mark))
            .where(i.kind == other, i.id.in_(list(values)))
        )
        return _Filter(name, ids=tuple(dict.fromkeys(self.connection.scalars(asked))))

    def _few(self, kind: str, filters: Sequence[_Filter]) -> list[int] | None:
        """The numbers of what the strictest filter leaves, if they are few; None if no filter leaves few."""
        best: list[int] | None = None
        for one in filters:
            found: list[int] = list(self.connection.scalars(one.numbers(kind).limit(FEW + 1)))
            if len(found) <= FEW and (best is None or len(found) < len(best)):
                best = found
        return best

    def _base(self, wanted: Wanted, filters: Sequence[_Filter], few: Sequence[int] | None) -> Select[Any]:
        i = t.items.c
        base = select(i.number, i.id, i.body).where(i.kind == wanted.kind)
        if few is not None:
            # The databases' limit on values is higher than FEW; a list lets none of them guess another way.
            base = base.where(i.number.in_(list(few)))
        for one in filters:
            base = base.where(one.holds(wanted.kind))
        if wanted.since:
            base = base.where(func.coalesce(i.last, i.day, "") >= wanted.since)
        if wanted.until:
            base = base.where(i.day.is_not(None), i.day <= wanted.until)
        return base

    def _ordered(self, base: Select[Any], wanted: Wanted, order: tuple[str, bool]) -> Sequence[Any]:
        """Follow the order: first what has a value, then what has none; the id decides between equals."""
        i, (name, down) = t.items.c, order
        column: ColumnElement[Any] = getattr(i, name)
        value, last = cursor(wanted.after) if wanted.after is not None else (None, None)
        rows: list[Any] = []
        if wanted.after is None or value is not None:
            known = base.where(column.is_not(None))
            if last is not None:
                beyond = column < value if down else column > value
                same = i.id < last if down else i.id > last
                known = known.where(or_(beyond, and_(column == value, same)))
            known = known.order_by(column.desc() if down else column, i.id.desc() if down else i.id)
            rows += self.connection.execute(known.limit(wanted.limit + 1)).all()
        if len(rows) <= wanted.limit and name != "weight":
            unknown = base.where(column.is_(None))
            if last is not None and value is None:
                unknown = unknown.where(i.id < last if down else i.id > last)
            unknown = unknown.order_by(i.id.desc() if down else i.id)
            rows += self.connection.execute(unknown.limit(wanted.limit + 1 - len(rows))).all()
        return rows

    def _total(self, wanted: Wanted, filters: Sequence[_Filter], base: Select[Any]) -> tuple[int, bool]:
        c = t.mark_counts.c
        plain = not wanted.since and not wanted.until
        if plain and not filters:
            asked = select(c.times).where(c.kind == wanted.kind, c.name == "", c.value == "")
            return self.connection.scalar(asked) or 0, True
        if plain and len(filters) == 1 and len(filters[0].values) == 1 and filters[0].name not in NOT_COUNTED:
            one = filters[0]
            asked = select(c.times).where(c.kind == wanted.kind, c.name == one.name, c.value == one.values[0])
            return self.connection.scalar(asked) or 0, True
        within = base.with_only_columns(t.items.c.number).limit(COUNTED + 1).subquery()
        n = self.connection.scalar(select(func.count()).select_from(within)) or 0
        return min(n, COUNTED), n <= COUNTED


@dataclass(frozen=True, slots=True)
class SqlListing:
    """What the record comes to, asked in one transaction a question. Implements `averment.store.base.Listing`."""

    looking: Callable[[], AbstractContextManager[Connection]]

    def page(self, wanted: Wanted) -> Found:
        """Give one page of what is wanted."""
        with self.looking() as connection:
            return Asking(connection).page(wanted)

    def facets(self, wanted: Wanted, names: Sequence[str]) -> Mapping[str, tuple[tuple[str, int], ...]]:
        """Count for each of these marks how many wanted things have each value; a mark's own filter is not applied to it."""
        with self.looking() as connection:
            return Asking(connection).facets(wanted, names)

    def one(self, kind: str, name: str) -> Listed | None:
        """Bring one thing by its id; an entity with what every neighbourhood says of it."""
        with self.looking() as connection:
            return Kept(connection).one(kind, name)

    def several(self, kind: str, names: Sequence[str]) -> dict[str, Listed]:
        """Bring these things by their ids, entities without their mentions."""
        with self.looking() as connection:
            return Kept(connection).several(kind, names)

    def titles(self, kind: str, names: Sequence[str]) -> dict[str, str]:
        """Say what these things are called; those without a title are left out."""
        with self.looking() as connection:
            return Kept(connection).titles(kind, names)

    def counts(self) -> dict[str, int]:
        """Count the things of each kind."""
        with self.looking() as connection:
            return Kept(connection).counts()

    def among(self, documents: Sequence[str], wanted: Wanted) -> list[str]:
        """Keep those of these documents that fit what is wanted, in their order."""
        with self.looking() as connection:
            return Asking(connection).among(documents, wanted)

    def in_order(self, documents: Sequence[str], wanted: Wanted) -> list[str]:
        """Put these documents in the order that is wanted; those without a value last, in the order given."""
        with self.looking() as connection:
            return Asking(connection).in_order(documents, wanted)

    def counted(self, kind: str, ids: Sequence[str], names: Sequence[str]) -> dict[str, tuple[tuple[str, int], ...]]:
        """Count the values of these marks over these things."""
        with self.looking() as connection:
            return Asking(connection).counted(kind, ids, names)

    def beginning(self, typed: str, kinds: Sequence[str]) -> list[tuple[str, str]]:
        """List things of these kinds whose id is, or begins with, what was typed: their kind and id; at most a few of each."""
        with self.looking() as connection:
            return Kept(connection).beginning(typed, kinds)

    def named(self, *, first: Sequence[str] = (), begins: Sequence[str] = ()) -> list[tuple[str, str]]:
        """List the ways of naming people that begin with one of these words, or whose one word begins with these letters."""
        with self.looking() as connection:
            return Kept(connection).named(first=first, begins=begins)

    def called(self, typed: str) -> list[str]:
        """List the documents that an import file, or where they were seen, calls so; at most a few."""
        with self.looking() as connection:
            return Kept(connection).called(typed)

    def every(self, kind: str) -> Iterator[Listed]:
        """Go through all things of a kind, in order of their ids; entities neighbourhood by neighbourhood."""
        with self.looking() as connection:
            yield from Kept(connection).every(kind)

    def rest(self) -> Iterator[Entity]:
        """Go through the entities that no list shows: those without a name who take part in nothing."""
        with self.looking() as connection:
            yield from Kept(connection).rest()


@dataclass(frozen=True, slots=True)
class _Filter:
    """One thing that is asked of a mark: one of some values, a beginning, or one of some ids."""

    name: str
    values: tuple[str, ...] = ()
    prefix: str | None = None
    ids: tuple[str, ...] | None = None

    def numbers(self, kind: str) -> Select[tuple[int]]:
        """Ask for the numbers of what fits."""
        i, m = t.items.c, t.marks.c
        if self.ids is not None:
            return select(i.number).where(i.kind == kind, i.id.in_(list(self.ids)))
        return select(m.item).where(m.kind == kind, m.name == self.name, self._value()).distinct()

    def holds(self, kind: str) -> ColumnElement[bool]:
        """Say in SQL that a thing fits."""
        i, m = t.items.c, t.marks.c
        if self.ids is not None:
            return i.id.in_(list(self.ids))
        return select(m.item).where(m.kind == kind, m.name == self.name, self._value(), m.item == i.number).exists()

    def _value(self) -> ColumnElement[bool]:
        m = t.marks.c
        if self.prefix is not None:
            return and_(m.value >= self.prefix, m.value < self.prefix + "\U0010ffff")
        return m.value.in_(list(self.values))


def _most_first(counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda c: (-c[1], c[0])))


def _parts(values: Sequence[Any]) -> list[Sequence[Any]]:
    return [values[n : n + _MANY] for n in range(0, len(values), _MANY)]
