"""Accounts of repeated abuse without single incidents: never merged with incidents, but linked to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from averment.model.incident import Incident, ItemRef, Pattern
from averment.model.reading import Reading
from averment.resolving.features import NEAR_KM, WIDE, Account, kilometres
from averment.resolving.groups import Groups
from averment.resolving.periods import best_period
from averment.resolving.titles import title_of
from averment.resolving.words import fold, likeness

ALIKE = 0.35
CROWD = 40


def find_patterns(
    habits: Sequence[Account],
    readings: Mapping[str, Reading],
    incidents: Sequence[tuple[Incident, Sequence[Account]]],
) -> tuple[Pattern, ...]:
    """Put accounts of one habit together (near-copies, or the same place told in the same words) and link incidents."""
    by_id = {h.id: h for h in sorted(habits, key=lambda h: h.id)}
    groups = Groups(by_id)
    for block in _blocks(by_id.values()):
        for i, left in enumerate(block):
            for right in block[i + 1 :]:
                if _one_habit(left, right):
                    groups.join(left.id, right.id)
    near = _by_place(incidents)
    return tuple(_pattern([by_id[m] for m in members], readings, near) for members in groups)


def _blocks(habits: Iterable[Account]) -> list[list[Account]]:
    blocks: defaultdict[str, list[Account]] = defaultdict(list)
    for habit in habits:
        for key in {f"copy {habit.family}", *(f"place {n}" for n in habit.place_names)}:
            blocks[key].append(habit)
    return [blocks[k][:CROWD] for k in sorted(blocks)]


def _one_habit(left: Account, right: Account) -> bool:
    if left.document == right.document:
        return False
    if left.period and right.period and not left.period.overlaps(right.period):
        return False
    return left.family == right.family or (bool(left.kinds & right.kinds) and likeness(left.words, right.words) >= ALIKE)


def _by_place(incidents: Sequence[tuple[Incident, Sequence[Account]]]) -> dict[str, list[tuple[Incident, Sequence[Account]]]]:
    found: defaultdict[str, list[tuple[Incident, Sequence[Account]]]] = defaultdict(list)
    for incident, accounts in incidents:
        for key in {n for a in accounts for n in a.place_names} | {f"in {a.document}" for a in accounts}:
            found[key].append((incident, accounts))
    return found


def _pattern(
    habits: Sequence[Account],
    readings: Mapping[str, Reading],
    near: Mapping[str, Sequence[tuple[Incident, Sequence[Account]]]],
) -> Pattern:
    acts = [(h.document, a) for h in habits for a in readings[h.document].acts if a.id in set(h.acts)]
    kinds = tuple(sorted({a.kind for _, a in acts}))
    period = best_period(h.period for h in habits)
    documents = tuple(sorted({h.document for h in habits}))
    keys = {n for h in habits for n in h.place_names} | {f"in {d}" for d in documents}
    linked = {i.id for k in keys for i, told in near.get(k, ()) if _belongs(habits, i, told)}
    known = {n for h in habits for n in h.place_names}  # not the country that a witness is from
    place = next((a.place for _, a in acts if a.place and fold(a.place) in known), None)
    return Pattern(
        id=habits[0].id.replace("inc-", "pat-", 1),
        kinds=kinds,
        period=period,
        place=None,
        claims=tuple(dict.fromkeys(ItemRef(d, a.claim) for d, a in acts)),
        documents=documents,
        incidents=tuple(sorted(linked)),
        title=title_of(kinds, (), place, period),
    )


def _belongs(habits: Sequence[Account], incident: Incident, told: Sequence[Account]) -> bool:
    period = best_period(h.period for h in habits)
    if period and incident.period and not period.overlaps(incident.period):
        return False
    if not set(incident.kinds) & {k for h in habits for k in h.kinds}:
        return False
    here = [p for h in habits for p in h.places if p.precision not in WIDE]
    there = [p for a in told for p in a.places if p.precision not in WIDE]
    return not here or not there or min(kilometres(a, b) for a in here for b in there) <= NEAR_KM
