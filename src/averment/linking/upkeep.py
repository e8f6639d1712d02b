"""Bring the record up to date: what one page adds costs what its neighbours cost.

A document is linked with its neighbours when it comes, is read again or is judged; the neighbourhoods that this touches
are resolved anew and put in place of what was there. Whatever came first, the result is that of `resolving.resolve` over
everything, since links are told from two documents alone and a neighbourhood is resolved by itself.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from averment.model.entity import Entity
from averment.model.judgement import Judgement
from averment.model.listing import Listed, Neighbourhood
from averment.model.reading import Reading
from averment.model.sketch import LinkKind, Sketch
from averment.protecting.names import everybody, names_of
from averment.resolving.judging import about, bonds
from averment.resolving.listing import list_items
from averment.resolving.neighbours import CROWD, ENOUGH, link, neighbourhoods, sketch, weight_of
from averment.resolving.resolve import resolve_neighbourhood
from averment.store.base import Store, Updating

STEP = 64
"""So many documents are linked in one transaction: what is done is kept, and other writers need not wait long."""


def bring_up_to_date(store: Store, version: str, tell: Callable[[int, int], object] | None = None) -> int:
    """Resolve whatever waits, step by step; say how many documents waited. `tell` hears how many are done, of how many."""
    if store.resolved_by() != version:
        store.resolve_again(version)
    done = 0
    while True:
        with store.updating() as change:
            waiting = change.linked.waiting(STEP)
            if not waiting:
                return done
            total = done + change.linked.how_many_wait()
            _Step(store, change, store.judgements()).take(waiting)
            change.linked.done(waiting)
        done += len(waiting)
        if tell:
            tell(done, total)


@dataclass
class _Step:
    """One step: some documents that wait, and everything that they touch."""

    store: Store
    change: Updating
    judgements: Sequence[Judgement]
    alive: dict[int, bool] = field(default_factory=dict)
    sketches: dict[int, Sketch] = field(default_factory=dict)
    readings: dict[str, Reading] = field(default_factory=dict)

    def take(self, waiting: Sequence[str]) -> None:
        """Link these documents and resolve the neighbourhoods that it touches."""
        linked = self.change.linked
        numbers = linked.numbers(waiting)
        touched = set(numbers.values())
        change: Counter[int] = Counter()
        for document in waiting:
            if document in numbers:
                drawn = sketch(self._reading(document))
                added, removed = linked.put(numbers[document], drawn)
                change.update(added)
                change.subtract(removed)
                self.sketches[numbers[document]] = drawn
        for number in sorted(touched | self._turned(change)):
            changed = linked.link(number, self._neighbours(number))
            touched |= {number, *changed} if changed else set()
        self._resolve(touched)

    def _turned(self, change: Mapping[int, int]) -> set[int]:
        """Find the documents whose links may be others because a key died of its crowd, or came back to life."""
        found: set[int] = set()
        for key, crowd in self.change.linked.crowds(sorted(k for k, n in change.items() if n), CROWD + STEP).items():
            after, before = len(crowd), len(crowd) - change[key]
            if after <= CROWD < before:
                found.update(crowd)
            elif before <= CROWD < after:
                found |= self._parted(crowd)
        return found

    def _parted(self, crowd: Sequence[int]) -> set[int]:
        """Find those of a crowd whose link hung on the key that died: no other living key leads from one to the other."""
        sketches, inside = self._sketches(crowd), set(crowd)
        found: set[int] = set()
        for number, others in self.change.linked.linked(crowd).items():
            for other in others.keys() & inside:
                if number < other and not self._meet(sketches[number], sketches[other]):
                    found |= {number, other}
        return found

    def _meet(self, left: Sketch, right: Sketch) -> bool:
        weight = 0
        for key in sorted(set(left.keys) & set(right.keys), key=weight_of, reverse=True):
            if key not in self.alive:
                self.alive[key] = len(self.change.linked.crowds([key], CROWD)[key]) <= CROWD
            weight += weight_of(key) * self.alive[key]
            if weight >= ENOUGH:
                return True
        return False

    def _neighbours(self, number: int) -> dict[int, LinkKind]:
        drawn = self._sketches([number])[number]
        shared: Counter[int] = Counter()
        for key, crowd in self.change.linked.crowds(drawn.keys, CROWD).items():
            if len(crowd) <= CROWD:
                for other in crowd:
                    shared[other] += weight_of(key)
        candidates = [o for o, n in shared.items() if n >= ENOUGH and o != number]
        others = self._sketches(candidates)
        found = {o: how for o in sorted(candidates) if (how := link(drawn, others[o]))}
        return found

    def _resolve(self, touched: set[int]) -> None:
        """Resolve the neighbourhoods of what was touched, as they are now, in place of those that they were in before."""
        linked = self.change.linked
        dirty = touched | self._dated_by(touched)
        gone = linked.neighbourhoods_of(dirty)
        members = linked.members(gone)
        within = dirty | {n for numbers in members.values() for n in numbers}
        within |= self._bonded(within)
        more = linked.neighbourhoods_of(within) - gone
        members |= linked.members(more)
        within |= {n for m in more for n in members[m]}
        links = linked.linked(within)
        sketches = self._sketches(within)
        ids = {n: s.document for n, s in sketches.items()}
        pairs = {(ids[a], ids[b]) for a, others in links.items() for b, how in others.items() if how == "close" and b in ids}
        number_of = {d: n for n, d in ids.items()}
        parts = neighbourhoods(ids.values(), pairs | bonds(self.judgements))
        before = {frozenset(numbers): number for number, numbers in members.items()}
        kept = set()
        new = []
        for part in parts:
            numbers = frozenset(number_of[d] for d in part)
            if numbers in before and not numbers & dirty:
                kept.add(before[numbers])
                continue
            recalled = {o for n in numbers for o, how in links[n].items() if how == "recalled"} - numbers
            new.append((self._neighbourhood(part, recalled), sorted(numbers)))
        self.change.keeping.replace((gone | more) - kept, new)

    def _neighbourhood(self, documents: Sequence[str], recalled: Iterable[int]) -> Neighbourhood:
        readings = [self._reading(d) for d in documents]
        judged = about(self.judgements, documents)
        elsewhere = [self._reading(s.document) for _, s in sorted(self._sketches(recalled).items())]
        seen = self.change.linked.seen(documents)
        record = resolve_neighbourhood(readings, judged, seen, recalled=sorted(elsewhere, key=lambda r: r.document.id))
        by_id = {r.document.id: r for r in readings}
        items = [_called(i, by_id) for i in list_items(record, by_id, judged)]
        taking_part = {v for i in items if i.kind != "document" for name in _PARTS for v in i.marks.get(name, ())}
        listed = tuple(i for i in items if i.kind != "entity" or i.title or i.id in taking_part)
        shown = {i.id for i in listed if i.kind == "entity"}
        rest = tuple(e for e in record.entities if e.id not in shown)
        named = everybody(record.entities, by_id)
        spoken = {" ".join(phrase): person.label for person in reversed(named) for phrase in person.phrases}
        return Neighbourhood(tuple(documents), listed, rest, tuple(sorted(spoken.items())))

    def _dated_by(self, touched: set[int]) -> set[int]:
        """Find the undated documents that one of these may date."""
        found = {o for others in self.change.linked.linked(touched).values() for o, how in others.items() if how == "recalled"}
        return {n for n, s in self._sketches(found).items() if s.counts_back}

    def _bonded(self, within: set[int]) -> set[int]:
        """Find the documents that a person spoke of in one breath with one of these, and with those again."""
        pairs = bonds(self.judgements)
        if not pairs:
            return set()
        beside: defaultdict[str, set[str]] = defaultdict(set)
        for left, right in pairs:
            beside[left].add(right)
            beside[right].add(left)
        known = {s.document for s in self._sketches(within).values()}
        front = known & beside.keys()
        found: set[str] = set()
        while front:
            front = {o for d in front for o in beside[d]} - known - found
            found |= front
        return set(self.change.linked.numbers(sorted(found)).values())

    def _sketches(self, numbers: Iterable[int]) -> dict[int, Sketch]:
        wanted = set(numbers)
        self.sketches |= self.change.linked.sketches(wanted - self.sketches.keys())
        return {n: self.sketches[n] for n in sorted(wanted) if n in self.sketches}

    def _reading(self, document: str) -> Reading:
        if document not in self.readings:
            self.readings[document] = self.store.reading(document)
        return self.readings[document]


def _called(listed: Listed, readings: Mapping[str, Reading]) -> Listed:
    """Note with a person by which names the pages call them: whoever is protected later is hidden under each of them."""
    if not isinstance(listed.item, Entity) or listed.item.kind != "person":
        return listed
    return replace(listed, marks=listed.marks | {"called": tuple(sorted(names_of(listed.item, readings)))})


_PARTS = ("victim", "perpetrator", "entity", "place")
