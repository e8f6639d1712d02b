"""The day of an incident that no act is dated by: weighed from the days that its pages tell beside the acts.

Nothing here is stated by a page: what comes out is inferred, says so, and says why. A page's day of publication is the
last day that it may have been, never taken for the day itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from averment.model.act import Act
from averment.model.entity import Feature
from averment.model.period import Period
from averment.model.reading import Reading
from averment.model.time import Time
from averment.resolving.periods import seen_on

LATER = frozenset({"arrest"})
"""Acts that commonly come after the event that they belong to: what stands beside them dates nothing."""
TRIED = frozenset({"trial", "verdict_guilty", "verdict_acquitted", "sentence", "appeal", "settlement", "charge"})
"""Steps that a page tells long after the event: its "Tuesday" is a day in court."""
BESIDE = 250
"""So many characters from an act, a day is likely that of the act."""
BREATH = 40
"""So many characters after a claim, the sentence that tells it may still go on."""
LEAD = 600
"""A page begins with what it is about: so many characters."""
STEP = 100
"""So many characters from a step of a procedure, a day is likely that of the step."""
CUE = 8
"""So many characters after a reporting verb, a day is when something was said: "police said on Tuesday"."""
OLD = 10
"""A page tells news: a day so many days before the first page is less likely its own."""
AT_ONCE = 2
"""A time of more days than this names no day (a night has two)."""
_NEAR, _ELSEWHERE, _SAID, _IN_LEAD = 1.0, 0.15, 0.05, 0.7
_BY_STEP, _LONG_AGO = 0.3, 0.25


@dataclass(frozen=True, slots=True)
class Inferred:
    """A period that no page states, with the reasons for it; `share` is the part of all weight that speaks for it."""

    period: Period
    share: float
    reasons: tuple[Feature, ...]


def infer_day(told: Iterable[tuple[Reading, Sequence[Act]]], *, strict: bool = True) -> Inferred | None:
    """Weigh the days that pages tell beside these acts, each page having one voice; None where no page tells a day.

    A day after the first of the pages came out is none of it. Strictly, only days beside an act count, on pages of news
    rather than of what a court did later, and never the bare date of the page itself.
    """
    pages = [(r, acts) for r, acts in told if not strict or not any(s.stage in TRIED and not s.announced for s in r.steps)]
    first = min((day for r, _ in pages if (day := seen_on(r.document))), default=None)
    votes: defaultdict[date, float] = defaultdict(float)
    words: defaultdict[date, list[tuple[float, str]]] = defaultdict(list)
    for reading, acts in pages:
        weighed = [(day, weight, time.text) for time, weight in _weighed(reading, acts, first, strict) for day in _days(time)]
        whole = sum(weight for _, weight, _ in weighed)
        for day, weight, text in weighed:
            votes[day] += weight / whole
            words[day].append((weight / whole, text))
    if not votes:
        return None
    best = max(votes, key=lambda d: (round(votes[d], 9), -d.toordinal()))
    said = tuple(dict.fromkeys(text for _, text in sorted(words[best], key=lambda t: (-t[0], t[1]))))[:3]
    quoted = ", ".join(f"“{text}”" for text in said)
    reason = Feature("day told beside", round(votes[best], 3), f"{quoted}: told beside an act that is not dated itself")
    return Inferred(Period.of_day(best), votes[best] / sum(votes.values()), (reason,))


def _days(time: Time) -> Iterator[date]:
    first = time.period.earliest() if time.period else None
    if first is not None and time.period is not None:
        for more in range(time.period.days() or 0):
            yield first + timedelta(more)


def _weighed(reading: Reading, acts: Sequence[Act], first: date | None, strict: bool) -> Iterator[tuple[Time, float]]:
    """Give each day of a page the weight that its place on the page lends it."""
    beside = [a for a in acts if a.kind not in LATER and not a.negated]
    aside = [(b.start, b.end) for b in reading.document.blocks if b.kind in ("boilerplate", "byline", "dateline")]
    cues = [c.cue.end for c in reading.claims if c.cue]
    for time in reading.times:
        day = time.period.earliest() if time.period and (time.period.days() or AT_ONCE + 1) <= AT_ONCE else None
        if time.kind != "date" or day is None or (first and day > first) or any(s <= time.start < e for s, e in aside):
            continue
        if any(0 < time.start - end < CUE for end in cues):
            if not strict:
                yield time, _SAID
            continue
        near = any(time.start - a.end <= BESIDE and a.start - time.end <= BESIDE for a in beside)
        if strict and not _of_what_was_done(time, reading, beside):
            continue
        weight = _NEAR if near else _ELSEWHERE
        if any(abs(s.start - time.start) < STEP for s in reading.steps):
            weight *= _BY_STEP
        weight += _IN_LEAD if time.start < LEAD else 0.0
        yield time, weight * (_LONG_AGO if first and (first - day).days > OLD else 1.0)


def _of_what_was_done(time: Time, reading: Reading, acts: Sequence[Act]) -> bool:
    """Tell whether a day is told in one breath with an act, and is no "now" of the page and no day of a step."""
    if (time.value or "").endswith("_REF") or any(s.when == str(time.period) for s in reading.steps):
        return False
    claims = [c for c in reading.claims if any(a.claim == c.id for a in acts)]
    return any(c.start <= time.start < c.end + BREATH for c in claims)
