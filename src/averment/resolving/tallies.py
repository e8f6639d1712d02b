"""Figures side by side: only what counts the same thing, in the same part, place, time and unit, is compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from averment.model.claim import Claim
from averment.model.figure import Figure
from averment.model.incident import ItemRef
from averment.model.mention import Location
from averment.model.period import Period
from averment.model.reading import Reading
from averment.model.tally import Count, Tally
from averment.resolving.entities import Entities
from averment.resolving.features import WIDE, Account
from averment.resolving.groups import stable_id
from averment.resolving.periods import best_period, period_of
from averment.resolving.undated import Dated, counted_back, hangs_on_unknown_day
from averment.resolving.words import words_of
from averment.vocabulary.facets import MARCHED, MARCHERS, PART_OF, SHOT, TOLLS, TOOK_PART, TURNOUT

CROWD = 60
AGE = "age"
"""What the reader says is counted where a figure is the age of somebody."""
BESIDE = 12
"""So many characters from a name, an age is that person's."""


AROUND = 40
"""So many characters around a figure hold the words beside it."""
_WAKE = {*TOLLS, TURNOUT}
"""What is counted in the wake of an event, whatever the words for those who are counted."""
ADJACENT = 3
"""So many words from a figure, a word still says what it counts: "as many as four were killed"."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure with what is needed to compare it."""

    document: str
    family: str
    figure: Figure
    thing: frozenset[str]
    incident: str | None
    place: str | None
    period: Period | None
    giver: str | None

    @property
    def ref(self) -> ItemRef:
        """Where the figure stands."""
        return ItemRef(self.document, self.figure.id)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What other pages tell of a page: when an undated one came out, and which page each correction corrects."""

    dated: Mapping[str, Dated]
    corrected: Mapping[str, str]


def line_up_figures(
    readings: Sequence[Reading],
    families: Mapping[str, str],
    entities: Entities,
    told: Mapping[str, Sequence[Account]],
    incident_of: Mapping[str, str],
    elsewhere: Elsewhere,
) -> tuple[Tally, ...]:
    """Lay figures of the same thing side by side, and say of those that only look alike that their scope differs."""
    days = {d: known.period for d, known in elsewhere.dated.items()}
    figures: list[Counted] = []
    for r in readings:
        here = _Here(r, days.get(r.document.id))
        figures += _counted(here, families, entities, (told.get(r.document.id, ()), incident_of))
    blocks: defaultdict[tuple[str, str, str], list[Counted]] = defaultdict(list)
    for counted in figures:
        where = ((name, value) for name, value in (("incident", counted.incident), ("place", counted.place)) if value)
        for name, value in where:
            for word in counted.thing:
                unit = "" if word in _WAKE else counted.figure.unit or ""
                blocks[(f"{name} {value}", word, unit)].append(counted)
    tallies: dict[str, Tally] = {}
    for key in sorted(blocks):
        for tally in _of_block(key, blocks[key], elsewhere.corrected):
            tallies.setdefault(tally.id, tally)
    return tuple(_largest(tallies))


@dataclass(frozen=True, slots=True)
class _Here:
    """A page, with the days on which it may have come out where other pages date it."""

    reading: Reading
    published: Period | None

    def when(self, figure: Figure, claim: Claim | None) -> tuple[Period | None, bool]:
        """Read of when a figure is, and whether its page says so without its day being known ("a year ago", undated)."""
        if period := period_of(figure.as_of):
            return period, False
        times = [t for t in self.reading.times if claim and claim.start <= t.start < claim.end and hangs_on_unknown_day(t)]
        back = next((p for t in times if (p := counted_back(t, self.published))), None)
        return back, bool(times) and back is None


def _counted(
    here: _Here,
    families: Mapping[str, str],
    entities: Entities,
    told: tuple[Sequence[Account], Mapping[str, str]],
) -> list[Counted]:
    accounts, incident_of = told
    reading = here.reading
    document = reading.document.id
    mentions = {m.id: m for m in reading.mentions}
    claims = {c.id: c for c in reading.claims}
    acts = {a.id: a for a in reading.acts}
    by_claim = {acts[i].claim: account for account in accounts for i in account.acts if i in acts}
    main = next((a for a in accounts if a.main), None)
    found: list[Counted] = []
    for figure in reading.figures:
        toll = toll_of(figure, claims.get(figure.claim), reading)
        thing = frozenset({toll}) if toll else _thing(figure.counted) | _whose(figure, reading, entities)
        if not thing or (figure.low is None and figure.high is None):
            continue
        claim = claims.get(figure.claim)
        account = by_claim.get(figure.claim) or (main if toll or figure.counted == AGE else None)
        if toll == "shots":
            account = main or account  # told of the event as a whole, whatever else the sentence tells
        period, unknown = here.when(figure, claim)
        if unknown and account is None:
            continue  # it is of some day that nobody knows: no scope to compare it in
        giver = mentions.get(figure.giver or (claim.source if claim else None) or "")
        where = _place_near(figure, claim, reading) or (account.places[0] if account and account.places else None)
        found.append(
            Counted(
                document=document,
                family=families[document],
                figure=figure,
                thing=thing,
                incident=incident_of.get(account.id) if account else None,
                place=where.gazetteer_id if where and where.precision not in WIDE else None,
                period=None if figure.counted == AGE else period or (account.period if account else None),
                giver=(giver.name or giver.text) if giver else (claim.source_text if claim else None),
            )
        )
    return found


def toll_of(figure: Figure, claim: Claim | None, reading: Reading) -> str | None:
    """Tell what a figure counts in the wake of an event: dead, wounded, arrested, shots; whoever they are that it counts.

    What is counted says it, else the words beside the figure, the nearest first. A part ("two more shots") is no toll.
    """
    text = reading.document.text
    before = words_of(text[max(0, figure.start - AROUND) : figure.start])
    after = words_of(text[figure.end : figure.end + AROUND])
    own = words_of(figure.text)
    part = PART_OF & {*own, *before[-1:]} and "than" not in own
    if part or (figure.unit or "people") not in ("people", "shots", "times"):
        return None
    counted = {*words_of(figure.counted or ""), *own}
    if figure.unit == "times":
        return "shots" if SHOT & set(before[-ADJACENT:]) else None
    named = [toll for toll, words in TOLLS.items() if counted & words]
    if named:
        return named[0]
    near = [*enumerate(reversed(before[-ADJACENT:])), *enumerate(after[:ADJACENT])]
    found = [(i, toll) for i, w in near for toll, words in TOLLS.items() if w in words and toll != "shots"]
    if found:
        return min(found)[1]
    return TURNOUT if counted & MARCHERS or _came(after) else None


def _came(after: Sequence[str]) -> bool:
    """Tell whether words behind a figure say that so many came to a march: "1,200 people had taken part"."""
    behind = after[: ADJACENT + 1]
    pairs = {tuple(behind[i : i + n]) for n in (2, 3) for i in range(len(behind))}
    return bool(MARCHED & set(behind[:ADJACENT]) or TOOK_PART & pairs)


def _thing(counted: str | None) -> frozenset[str]:
    """Take the words of what is counted, singular and plural alike."""
    return frozenset(w[:-1] if len(w) > 3 and w[-1] in "sx" else w for w in words_of(counted or ""))


def _whose(figure: Figure, reading: Reading, entities: Entities) -> frozenset[str]:
    """Name the person whose age it is: an age is compared only with another age of the same person."""
    if figure.counted != AGE:
        return frozenset()
    people = [
        m
        for m in reading.mentions
        if m.kind == "person" and m.name and (0 <= m.start - figure.end <= BESIDE or 0 <= figure.start - m.end <= BESIDE)
    ]
    nearest = min(people, key=lambda m: (min(abs(m.start - figure.end), abs(figure.start - m.end)), m.start), default=None)
    entity = entities.of(reading.document.id, nearest.id) if nearest else None
    return frozenset({entity.id if entity else f"{reading.document.id} {figure.id}"})


def _place_near(figure: Figure, claim: Claim | None, reading: Reading) -> Location | None:
    if claim is None:
        return None
    inside = [m for m in reading.mentions if m.kind == "place" and m.location and claim.start <= m.start < claim.end]
    nearest = min(inside, key=lambda m: (abs(m.start - figure.start), m.start), default=None)
    return nearest.location if nearest else None


def _of_block(key: tuple[str, str, str], block: Sequence[Counted], corrected: Mapping[str, str]) -> list[Tally]:
    ordered = sorted(block, key=lambda c: (c.document, c.figure.start, c.figure.id))[:CROWD]
    alike = [c for c in ordered if any(_same_thing(c, o) for o in ordered if o is not c)]
    wrong, now = _wrong(alike, corrected), list[list[Counted]]()
    for counted in sorted(alike, key=lambda c: (c.ref in wrong, c.giver is None)):  # a page's own "hundreds" bars no giver
        fits = _at_once if counted.ref in wrong else _comparable
        group = next((g for g in now if all(_same_thing(counted, o) and fits(counted, o) for o in g)), None)
        if group is None:
            now.append([counted])
        else:
            group.append(counted)
    both = [(_tally(key, g, wrong, scope="same"), g) for g in now if len(_voices(g)) > 1]
    tallies = [t for t, g in both if t.agree is False or _apart(g) or _taken_back(t) or (key[1] in _WAKE and _givers(g) > 1)]
    apart = [g[0] for g in now if g[0].period and not any(_at_once(g[0], o[0]) for o in now if o is not g)]
    if not tallies and len(apart) > 1 and key[0].startswith("place"):
        tallies.append(_tally(key, apart, {}, scope="different_scope"))
    return tallies


def _at_once(a: Counted, b: Counted) -> bool:
    return a.period is None or b.period is None or a.period.overlaps(b.period)


def _same_thing(a: Counted, b: Counted) -> bool:
    return a.thing == b.thing


def _comparable(a: Counted, b: Counted) -> bool:
    """Tell whether the scope is one, and whether two voices speak: one voice may count two things with one word."""
    if a.family == b.family and (a.giver is None or b.giver is None or a.giver == b.giver):
        return _meet_values(a.figure, b.figure)
    return _at_once(a, b)


def _voices(group: Sequence[Counted]) -> set[tuple[str, str | None, float | None, float | None]]:
    """Figures that say something of their own: a near-copy of a page adds none."""
    return {(c.family, c.giver, c.figure.low, c.figure.high) for c in group}


def _taken_back(tally: Tally) -> bool:
    return any(c.corrected_by for c in tally.counts)


def _givers(group: Sequence[Counted]) -> int:
    return len({c.giver for c in group})


def _apart(group: Sequence[Counted]) -> bool:
    """Tell whether two texts, or two named givers, stand behind figures that agree: a headline is no second voice."""
    return len({c.family for c in group}) > 1 or len({c.giver for c in group if c.giver}) > 1


def _wrong(alike: Sequence[Counted], corrected: Mapping[str, str]) -> dict[ItemRef, str]:
    """Name for each figure that its publisher took back the page that gives another of the same thing."""
    found: dict[ItemRef, str] = {}
    for old in alike:
        for correction in sorted(c for c, wrong in corrected.items() if wrong == old.document):
            now = [c.figure for c in alike if c.document == correction and _same_thing(c, old)]
            if now and not any(_meet_values(f, old.figure) for f in now):
                found[old.ref] = correction
    return found


def _tally(key: tuple[str, str, str], group: Sequence[Counted], wrong: Mapping[ItemRef, str], *, scope: str) -> Tally:
    group = sorted(group, key=lambda c: (c.document, c.figure.start, c.figure.id))
    counts = tuple(
        Count(c.ref, c.figure.low, c.figure.high, c.giver, c.figure.text, corrected_by=wrong.get(c.ref)) for c in group
    )
    standing = [c for c in counts if c.corrected_by is None]
    slack = 1.0 if group[0].figure.counted == AGE else 0.0  # a birthday lies between two reports
    longest = max(group, key=lambda c: (len(c.thing), c.figure.counted or ""))
    counted = key[1] if key[1] in _WAKE else longest.figure.counted or key[1]
    return Tally(
        id=stable_id("tal", scope, *((c.document, c.figure.start, c.figure.end) for c in group)),
        counted=counted,
        unit=key[2] or None,
        place=next((c.place for c in group if c.place), None),
        period=best_period(c.period for c in group) if scope == "same" else None,
        counts=counts,
        scope=scope,
        agree=all(_meet_values(a, b, slack) for a, b in combinations(standing, 2)) if scope == "same" else None,
    )


def _meet_values(a: Count | Figure, b: Count | Figure, slack: float = 0.0) -> bool:
    """Tell whether both figures can be right."""
    if a.high is not None and b.low is not None and a.high + slack < b.low:
        return False
    return not (b.high is not None and a.low is not None and b.high + slack < a.low)


def _largest(tallies: Mapping[str, Tally]) -> list[Tally]:
    """Leave out tallies whose figures all stand in a larger one."""
    kept: list[tuple[Tally, set[ItemRef]]] = []
    seen: defaultdict[ItemRef, list[set[ItemRef]]] = defaultdict(list)
    for tally in sorted(tallies.values(), key=lambda t: (-len(t.counts), t.scope != "same", t.id)):
        refs = {c.ref for c in tally.counts}
        if not any(refs <= other for r in refs for other in seen[r]):
            kept.append((tally, refs))
            for ref in refs:
                seen[ref].append(refs)
    return sorted((t for t, _ in kept), key=lambda t: t.id)
