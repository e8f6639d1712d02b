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
from averment.resolving.judged import apply
from averment.resolving.judging import about, bonds
from averment.resolving.listing import list_items
from averment.resolving.neighbours import CROWD, ENOUGH, link, neighbourhoods, sketch, weight_of
from averment.resolving.resolve import resolve_neighbourhood
from averment.store.base import Store, Updating

STEP = 200
"""So many documents are linked in one transaction: what is done is kept, and other writers need not wait long."""


def bring_up_to_date(store: Store, version: str, tell: Callable[[int, int], object] | None = None) -> int:
    """Resolve whatever waits, step by step; say how many documents waited. `tell` hears how many are done, of how many."""
    if store.resolved_by() != version:
        store.resolve_again(version)
    done = 0
    while store.waits():  # asked first: whoever only looks must not wait for somebody who writes
        with store.updating() as change:
            waiting = change.linked.waiting(STEP)
            total = done + change.linked.how_many_wait()
            _Step(store, change, store.judgements()).take(waiting)
            change.linked.done(waiting)
        done += len(waiting)
        if tell:
            tell(done, total)
    return done


@dataclass
class _Step:
    """One step: some documents that wait, and everything that they touch."""

    store: Store
    change: Updating
    judgements: Sequence[Judgement]
    alive: dict[int, list[int]] = field(default_factory=dict)
    sketches: dict[int, Sketch] = field(default_factory=dict)
    readings: dict[str, Reading] = field(default_factory=dict)

    def take(self, waiting: Sequence[str]) -> None:
        """Link these documents and resolve the neighbourhoods that it touches."""
        linked = self.change.linked
        numbers = linked.numbers(waiting)
        drawn = {n: sketch(self._reading(d)) for d, n in numbers.items()}
        self.sketches |= drawn
        added, removed = linked.put(drawn)
        died, risen = linked.settle(added, removed, CROWD)
        again = {n for key in sorted(risen) for n in linked.having(key)}
        again |= {n for key in sorted(died) for n in self._parted(linked.having(key))}
        touched = set(numbers.values())
        everyone = sorted(touched | again)
        self.alive = linked.crowds(k for s in self._sketches(everyone).values() for k in s.keys)
        for number in everyone:
            changed = linked.link(number, self._neighbours(number))
            touched |= {number, *changed} if changed else set()
        self._resolve(touched)

    def _parted(self, crowd: Sequence[int]) -> set[int]:
        """Find those of a crowd whose link hung on the key that died: no other living key leads from one to the other."""
        sketches, inside = self._sketches(crowd), set(crowd)
        pairs = [(n, o) for n, others in self.change.linked.linked(crowd).items() for o in others.keys() & inside if n < o]
        shared = {(a, b): set(sketches[a].keys) & set(sketches[b].keys) for a, b in pairs}
        dead = self.change.linked.dead({k for keys in shared.values() for k in keys})
        return {n for pair, keys in shared.items() if sum(map(weight_of, keys - dead)) < ENOUGH for n in pair}

    def _neighbours(self, number: int) -> dict[int, LinkKind]:
        """Find all neighbours of a document, by the keys that are alive."""
        drawn = self.sketches[number]
        shared: Counter[int] = Counter()
        for key in drawn.keys:
            for other in self.alive.get(key, ()):
                shared[other] += weight_of(key)
        candidates = sorted(o for o, n in shared.items() if n >= ENOUGH and o != number)
        others = self._sketches(candidates)
        return {o: how for o in candidates if (how := link(drawn, others[o]))}

    def _resolve(self, touched: set[int]) -> None:
        """Resolve the neighbourhoods of what was touched, as they are now, in place of those that they were in before."""
        linked = self.change.linked
        close, recalled = self._beside(touched)
        dirty = touched | {n for n, s in self._sketches(recalled).items() if s.counts_back}
        # A link between two neighbours of what was touched may hold now, or not hold any more.
        around = dirty | close
        gone = linked.neighbourhoods_of(around)
        members = linked.members(gone)
        within = around | {n for numbers in members.values() for n in numbers}
        within |= self._bonded(within)
        more = linked.neighbourhoods_of(within) - gone
        members |= linked.members(more)
        within |= {n for m in more for n in members[m]}
        links = linked.linked(within)
        ids = {n: s.document for n, s in self._sketches(within).items()}
        number_of = {d: n for n, d in ids.items()}
        # Who is outside counts as a neighbour too, under a name that is no document's.
        pairs = {
            (ids[a], ids.get(b, f"number {b}")) for a, others in links.items() for b, how in others.items() if how == "close"
        }
        parts = neighbourhoods(ids.values(), {(min(p), max(p)) for p in pairs}, bonds(self.judgements))
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
        by_id = {r.document.id: r for r in apply(readings, judged)}
        items = [_called(i, by_id) for i in list_items(record, by_id, judged)]
        taking_part = {v for i in items if i.kind != "document" for name in _PARTS for v in i.marks.get(name, ())}
        listed = tuple(i for i in items if i.kind != "entity" or i.title or i.id in taking_part)
        shown = {i.id for i in listed if i.kind == "entity"}
        rest = tuple(e for e in record.entities if e.id not in shown)
        named = everybody(record.entities, by_id)
        spoken = {" ".join(phrase): person.label for person in reversed(named) for phrase in person.phrases}
        return Neighbourhood(tuple(documents), listed, rest, tuple(sorted(spoken.items())))

    def _beside(self, touched: set[int]) -> tuple[set[int], set[int]]:
        """Find who is linked with these: neighbours, and those of whom one may date the other."""
        found: dict[LinkKind, set[int]] = {"close": set(), "recalled": set()}
        for others in self.change.linked.linked(touched).values():
            for other, how in others.items():
                found[how].add(other)
        return found["close"], found["recalled"]

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
