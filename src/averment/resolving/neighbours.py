"""Who a document's neighbours are: the documents that may speak of what it speaks of, told from the two alone.

A record is cut into neighbourhoods (the connected parts of this relation), and each is resolved by itself: what one page
adds costs what its neighbours cost, and the result is the same whatever came first. Being a neighbour decides nothing:
it only lets two pages be compared.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import combinations

from averment.model.mention import Mention
from averment.model.reading import Reading
from averment.model.sketch import LinkKind, Sketch, SketchSets
from averment.resolving.copies import SKETCHED, sampled_shingles
from averment.resolving.features import (
    CLOSE_PUBLICATION,
    LATE_PUBLICATION,
    PERSON,
    SAME_DAYS,
    SOON_AFTER,
    WIDE,
)
from averment.resolving.groups import Groups
from averment.resolving.identity import IN_OFFICE
from averment.resolving.periods import period_of, seen_on
from averment.resolving.undated import hangs_on_unknown_day
from averment.resolving.words import fold, likeness, profile, words_of

CLOSE = 2.2
"""From here on two documents are neighbours. Measured: 98 % of the pages that tell of one incident are joined by it."""
CROWD = 300
"""A key of more documents than this finds nobody."""
WEAK, ENOUGH = 1, 2
"""The lowest bit of a key says whether it is a word; what keys in common must add up to."""
QUARTER = 13
"""Weeks: a name that is in the news for years still finds the pages of the same season."""
MANY, COMMON, COMMON_SHARE = 12, 2, 0.3
"""A document with more neighbours than this is of a crowd; so many of them, and such a share, both ends of a link must have.

Measured: on the pages of known incidents no pair is lost by it, and large cases of one town stay apart.
"""
CORE = 3.0
"""What a family name adds that both have in a part: victim, perpetrator, respondent."""
PLACE, DAY, COUNTED = 1.05, 1.0, 0.8
OTHERS, ELSEWHERE = 1.5, 1.5
"""What it takes away that both name who took part, or where, and have nobody, or no place, in common."""
CALLED_BACK = 2.0
"""An undated page that dates things by its own day looks for its neighbours a little farther."""
COPIED, LEAST = 0.25, 2
"""The share of the shorter sample, and the number, of shingles in common that make near-copies possible."""
RARE_WORDS = 16
LEAD_WORDS = 260
FINDS = 4
"""One in so many of the sampled shingles is a key."""
MOST_NAMES, MOST_PLACES, MOST_WORDS = 24, 6, 80


def sketch(reading: Reading) -> Sketch:
    """Draw from one reading what tells who its neighbours are."""
    document = reading.document
    seen = seen_on(document)
    body = "\n".join(document.text[b.start : b.end] for b in document.blocks if b.kind != "boilerplate")
    title, said = words_of(document.title or ""), words_of(body)
    weighed = profile(title * 2 + said[:LEAD_WORDS], most=MOST_WORDS)
    places, core = _places(reading), _core(reading)
    people, officials = _people(reading, core)
    shingles = sampled_shingles(document)
    week = seen.toordinal() // 7 if seen else None
    strong = [
        *(f"v {name}" for name in core),
        *(f"p {name}" for name in (*people, *officials)),
        *(f"q {name} {week // QUARTER + more}" for name in (*people, *officials) for more in (0, 1) if week is not None),
        *(f"t {place} {week + more}" for place in places for more in (0, 1) if week is not None),
        *(f"s {shingle}" for shingle in shingles if shingle // SKETCHED % FINDS == 0),
    ]
    rarest = sorted(weighed, key=lambda w: (-weighed[w], w))[:RARE_WORDS]
    keys = {*(_hashed(k) << 1 for k in strong), *(_hashed(f"w {word}") << 1 | WEAK for word in rarest)}
    return Sketch(
        document=document.id,
        day=seen.toordinal() if seen else None,
        language=document.language,
        keys=tuple(sorted(keys)),
        core=core,
        people=people,
        officials=officials,
        places=places,
        days=tuple(sorted(set(_days(reading)))),
        counted=tuple(sorted(set(_counted(reading)))),
        words=weighed,
        title=profile(title),
        shingles=shingles,
        counts_back=document.published is None and any(hangs_on_unknown_day(t) for t in reading.times),
    )


@dataclass(frozen=True, slots=True)
class Links:
    """Pairs of documents, the smaller id first: `close` are neighbours, `recalled` an undated page and what may date it."""

    close: frozenset[tuple[str, str]]
    recalled: frozenset[tuple[str, str]]

    def of(self, documents: Iterable[str]) -> tuple[str, ...]:
        """List the documents outside that may date one of these."""
        inside = set(documents)
        return tuple(sorted({other for a, b in self.recalled for d, other in ((a, b), (b, a)) if d in inside} - inside))


def find_links(sketches: Iterable[Sketch]) -> Links:
    """Find all pairs that share a live key (or two weak ones) and are close enough.

    A key that more than `CROWD` documents have is dead: it tells nothing any more, and finds nobody.
    """
    by_id = {s.document: s for s in sketches}
    having: defaultdict[int, list[str]] = defaultdict(list)
    for name in sorted(by_id):
        for key in by_id[name].keys:
            having[key].append(name)
    shared: Counter[tuple[str, str]] = Counter()
    for key, names in having.items():
        if len(names) <= CROWD:
            for pair in combinations(names, 2):
                shared[pair] += weight_of(key)
    met = [(p, link(by_id[p[0]], by_id[p[1]])) for p, n in shared.items() if n >= ENOUGH]
    return Links(frozenset(p for p, how in met if how == "close"), frozenset(p for p, how in met if how == "recalled"))


def neighbourhoods(
    documents: Iterable[str], links: Iterable[tuple[str, str]], bonds: Iterable[tuple[str, str]] = ()
) -> list[tuple[str, ...]]:
    """Cut a record into its neighbourhoods: what is linked, directly or through others, each in order of its ids.

    `bonds` are pairs that a person spoke of in one breath. Between two crowds a single link is a chance: there, a link
    holds only if its two documents have other neighbours in common (see `held`).
    """
    groups, pairs = Groups(sorted(documents)), set(links)
    near: defaultdict[str, set[str]] = defaultdict(set)
    for left, right in pairs:
        near[left].add(right)
        near[right].add(left)
    for left, right in (*(p for p in pairs if held(near[p[0]], near[p[1]])), *bonds):
        if left in groups and right in groups:
            groups.join(left, right)
    return [tuple(sorted(group)) for group in groups]


def held(left: AbstractSet[str], right: AbstractSet[str]) -> bool:
    """Tell from the neighbours of two linked documents whether the link holds; where neither has many, any link does."""
    if max(len(left), len(right)) <= MANY:
        return True
    return len(left & right) >= max(COMMON, COMMON_SHARE * (min(len(left), len(right)) - 1))


def weight_of(key: int) -> int:
    """Say what a key in common counts: a word alone is not enough to be looked at, two are, or anything else."""
    return 1 if key & WEAK else ENOUGH


def link(left: Sketch, right: Sketch) -> LinkKind | None:
    """Tell what two documents have to do with each other.

    Neighbours (`close`) may speak of one thing and are looked at together. An undated page that dates things by its own
    day looks a little farther for what may date it (`recalled`): such pages do not become neighbours by it.
    """
    score = closeness(left, right)
    if score >= CLOSE:
        return "close"
    return "recalled" if left.counts_back != right.counts_back and score + CALLED_BACK >= CLOSE else None


def closeness(left: Sketch, right: Sketch) -> float:
    """Add up what speaks for two documents having to do with each other."""
    a, b = left.sets, right.sets
    common = len(a.shingles & b.shingles)
    if common >= LEAST and common >= COPIED * min(len(a.shingles), len(b.shingles)):
        return 9.0
    score = CORE if a.core & b.core else -OTHERS if a.core and b.core and not _know(a, b) else 0.0
    score += PLACE if a.places & b.places else -ELSEWHERE if a.places and b.places else 0.0
    # A mayor or a spokesman is named with every event of a town: only at one time does that tie two pages.
    known = len(a.named & b.named) - (0 if _near(left, right) else len(a.officials & b.officials))
    score += min(3.0, PERSON * known)
    score += DAY * (not a.days.isdisjoint(b.days)) + COUNTED * (_near(left, right) and not a.counted.isdisjoint(b.counted))
    score += likeness(left.title, right.title)
    return score + _alike(left, right) + _together(left, right)


def _know(a: SketchSets, b: SketchSets) -> bool:
    """Tell whether one of two documents names anybody, in whatever part, who has a part in the other."""
    return not (a.core.isdisjoint(b.families) and b.core.isdisjoint(a.families))


def _near(left: Sketch, right: Sketch) -> bool:
    return left.day is None or right.day is None or abs(left.day - right.day) <= LATE_PUBLICATION


def _alike(left: Sketch, right: Sketch) -> float:
    alike = likeness(left.words, right.words)
    if left.language != right.language:
        return max(0.0, 7.0 * alike)
    return min(4.0, 7.0 * alike + 1.8 * math.sqrt(alike) - 1.9)


def _together(left: Sketch, right: Sketch) -> float:
    if left.day is None or right.day is None:
        return 0.0
    apart = abs(left.day - right.day)
    if apart <= CLOSE_PUBLICATION:
        return 1.5 if apart <= 1 else 0.8
    return 0.5 if apart <= SOON_AFTER else -1.0 if apart > LATE_PUBLICATION else 0.0


def _hashed(key: str) -> int:
    """Write a key as a number that every database and every script can hold exactly."""
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), "big") >> 12


def _people(reading: Reading, core: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Take the full names of people: first of those who have a part or no office, then of the others in office."""
    office = {m.entity for m in reading.mentions if m.category in IN_OFFICE}
    names: tuple[set[str], set[str]] = (set(), set())
    for m in reading.mentions:
        words = words_of(m.name or "") if m.kind == "person" else []
        if len(words) > 1:
            names[m.entity in office and words[-1] not in core].add(" ".join(words))
    return tuple(sorted(names[0]))[:MOST_NAMES], tuple(sorted(names[1]))[:MOST_NAMES]


def _core(reading: Reading) -> tuple[str, ...]:
    """Take the family names, or only names, of whoever did or suffered an act, or answers for one."""
    by_id = {m.id: m for m in reading.mentions}
    parts = [p for a in reading.acts for p in (a.victim, a.perpetrator) if p and not a.negated]
    found = {m.entity for p in parts if (m := by_id.get(p.mention or ""))}
    found |= {m.entity for s in reading.steps for m in _called(s.respondent, by_id)}
    found |= {m.entity for m in reading.mentions if m.category == "victim"}
    names = {w[-1] for m in reading.mentions if m.entity in found and m.kind == "person" and m.name and (w := words_of(m.name))}
    return tuple(sorted(names))[:MOST_NAMES]


def _called(mention: str | None, by_id: dict[str, Mention]) -> Iterator[Mention]:
    if mention in by_id:
        yield by_id[mention]


def _places(reading: Reading) -> tuple[str, ...]:
    named: dict[str, int] = {}
    for m in reading.mentions:
        if m.kind == "place" and not (m.location and m.location.precision in WIDE):
            name = fold(m.location.name if m.location else m.name or m.text)
            named[name] = named.get(name, 0) + 1
    return tuple(sorted(sorted(named, key=lambda n: (-named[n], n))[:MOST_PLACES]))


def _days(reading: Reading) -> Iterable[int]:
    for time in reading.times:
        if time.kind == "date" and time.period and (time.period.days() or 10_000) <= SAME_DAYS:
            first = time.period.earliest()
            if first:
                yield first.toordinal()


def _counted(reading: Reading) -> Iterable[str]:
    """Say what is counted where: figures of one thing at one place want to be laid side by side."""
    places = _places(reading)[:2]
    for figure in reading.figures:
        if figure.counted and (figure.low is not None or figure.high is not None):
            period = period_of(figure.as_of)
            year = period.earliest() if period else None
            for place in places:
                yield f"{place} {fold(figure.counted)} {year.year if year else ''}"
