"""When an undated page came out, by what dated pages of the record tell of the events that it counts back to.

"The camp was cleared a year ago", says a page without a date; another page dates the clearance: so the first came out
about a year later. What comes out is an interval, marked inferred, with the chain of reasons. It is made anew each time
the record is computed, so it is gone as soon as one of its reasons is.
"""

from __future__ import annotations

import calendar
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from averment.model.entity import Feature
from averment.model.judgement import Judgement, Subject, standing
from averment.model.period import Period
from averment.model.reading import Reading
from averment.model.time import Time
from averment.resolving.words import words_of
from averment.vocabulary.everyday import RAREST, rarity_of_words
from averment.vocabulary.forums import ARTICLES
from averment.vocabulary.offsets import AGO, COUNTS, LAST, THERE_ARE, UNITS

RARE = 0.22
"""The least weight of a word that tells what a paragraph is about; the rarest weigh 1."""
LEAST = 4.4
"""The weight of rare words that two paragraphs must share to tell of one event."""
CLEAR = 1.2
"""So many times heavier than any other event the best one must be, if the others give another date."""
NEWS = 31
"""An event that a page tells without a day happened within so many days before the page came out."""
CROWD = 60
"""A word in more paragraphs than this finds no candidates."""
DAYS = {"day": 1, "week": 7, "month": 31, "year": 366}
SLACK = {"day": 0, "week": 3, "month": 15, "year": 92}
"""Days by which "a year ago" may miss."""


@dataclass(frozen=True, slots=True)
class Dated:
    """When an undated page came out, with the reasons."""

    period: Period
    reasons: tuple[Feature, ...]


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A paragraph with the one after it: what a page tells in one go."""

    document: str
    start: int
    end: int
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Found:
    time: int
    weight: float
    first: date
    last: date
    reason: Feature


def date_pages(
    readings: Sequence[Reading],
    families: Mapping[str, str],
    judgements: Sequence[Judgement],
    recalled: Sequence[Reading] = (),
) -> dict[str, Dated]:
    """Date the undated pages among these by what dated pages, these and the recalled ones, tell.

    What a person rejected is no reason.
    """
    decided = [j for j in standing(judgements) if j.kind == "reject"]
    refused = {s.document for j in decided if j.value == "published" for s in j.subjects}
    undated = [
        r
        for r in readings
        if r.document.published is None and r.document.id not in refused and any(_offset(t) for t in r.times)
    ]
    if not undated:
        return {}
    rejected = [s for j in decided for s in j.subjects]
    families = {**{r.document.id: r.document.id for r in recalled}, **families}
    index = _Index((*readings, *recalled))
    found: dict[str, Dated] = {}
    for reading in undated:
        family = families[reading.document.id]
        evidence = [
            f for t in reading.times for f in index.tell(reading, t, family, families) if not _rejects(rejected, reading, t)
        ]
        if dated := _agreed(evidence):
            found[reading.document.id] = dated
    return found


def _rejects(rejected: Iterable[Subject], reading: Reading, time: Time) -> bool:
    return any(s.document == reading.document.id and s.start < time.end and time.start < s.end for s in rejected)


def _agreed(evidence: Sequence[_Found]) -> Dated | None:
    """Take the heaviest evidence of each time, where it is clear, and what they have in common; None if they disagree."""
    best = [f for f in _clearest(evidence) if f is not None]
    if not best:
        return None
    first, last = max(f.first for f in best), min(f.last for f in best)
    return Dated(_period(first, last), tuple(f.reason for f in best)) if first <= last else None


def _clearest(evidence: Sequence[_Found]) -> Iterator[_Found | None]:
    for time in dict.fromkeys(f.time for f in evidence):
        same = (f for f in evidence if f.time == time)  # of two as heavy, the more exact one
        of_it = sorted(same, key=lambda f: (-f.weight, f.last - f.first, f.first, f.reason.words))
        best = of_it[0]
        against = (f for f in of_it[1:] if f.weight * CLEAR > best.weight)
        yield None if any(f.last < best.first or f.first > best.last for f in against) else best


def _period(first: date, last: date) -> Period:
    """Write an interval in months where it is of whole months."""
    whole = first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]
    if not whole:
        return Period.between(first, last)
    begin, end = f"{first:%Y-%m}", f"{last:%Y-%m}"
    return Period(begin if begin == end else f"{begin}/{end}")


class _Index:
    """The paragraphs of all pages by their rare words."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self.readings = {r.document.id: r for r in readings}
        self.paragraphs = [p for r in readings for p in _paragraphs(r)]
        seen, known = Counter(w for p in self.paragraphs for w in p.words), rarity_of_words()
        many = len(self.paragraphs) + 1
        # What these pages are all about tells none of their events from another, however rare it is elsewhere.
        weighed = {w: min(known.get(w, RAREST) / RAREST, math.log(many / n) / math.log(many)) for w, n in seen.items()}
        self.weights = {w: weight for w, weight in weighed.items() if weight >= RARE}
        self.having: defaultdict[str, list[_Paragraph]] = defaultdict(list)
        for paragraph in self.paragraphs:
            for word in paragraph.words & self.weights.keys():
                if seen[word] <= CROWD and self.readings[paragraph.document].document.published is not None:
                    self.having[word].append(paragraph)
        self._of: defaultdict[str, list[_Paragraph]] = defaultdict(list)
        for paragraph in self.paragraphs:
            self._of[paragraph.document].append(paragraph)

    def tell(self, reading: Reading, time: Time, family: str, families: Mapping[str, str]) -> Iterator[_Found]:
        """Find what other pages tell of the event that a time of an undated page stands beside."""
        offset = _offset(time)
        here = next((p for p in self._of[reading.document.id] if p.start <= time.start < p.end), None) if offset else None
        if offset is None or here is None:
            return
        shared: Counter[_Paragraph] = Counter()
        for word in sorted(here.words & self.weights.keys()):
            for paragraph in self.having.get(word, ()):
                if families[paragraph.document] != family:
                    shared[paragraph] += 1
        for paragraph in sorted(shared, key=lambda p: (p.document, p.start)):
            common = here.words & paragraph.words & self.weights.keys()
            weight = math.fsum(self.weights[w] for w in common)
            event = self._event(paragraph) if weight >= LEAST else None
            if event is not None:
                first, last = _counted_on(event, *offset)
                told = ", ".join(sorted(common, key=lambda w: (-self.weights[w], w))[:5])
                when = self.readings[paragraph.document].document.published
                words = f"“{time.text}” counts back to what a page of {when} tells of ({told})"
                yield _Found(time.start, weight, first, last, Feature("counts back to", round(weight, 2), words))

    def _event(self, paragraph: _Paragraph) -> tuple[date, date] | None:
        """Say when a paragraph of a dated page places what it tells: by its one time, else in the weeks before the page."""
        reading = self.readings[paragraph.document]
        inside = {
            t.period for t in reading.times if t.kind == "date" and t.period and paragraph.start <= t.start < paragraph.end
        }
        exact = [p for p in inside if (p.days() or 10_000) <= NEWS]
        published = reading.document.published
        period = exact[0] if len(exact) == 1 else published
        first, last = (period.earliest(), period.latest()) if period else (None, None)
        if first is None or last is None or len(exact) > 1:
            return None
        return (first, last) if len(exact) == 1 else (first - timedelta(NEWS), last)


def _paragraphs(reading: Reading) -> list[_Paragraph]:
    """Cut a page into its paragraphs, each with the one after it for its words."""
    blocks = [b for b in reading.document.blocks if b.kind not in ("boilerplate", "byline", "dateline")]
    text, found = reading.document.text, []
    for i, block in enumerate(blocks):
        end = blocks[i + 1].end if i + 1 < len(blocks) else block.end
        found.append(_Paragraph(reading.document.id, block.start, block.end, frozenset(words_of(text[block.start : end]))))
    return found


def _offset(time: Time) -> tuple[str, int, bool] | None:
    """Read how far a time that hangs on an unknown day goes back: the unit, how many, and whether it is the one before."""
    if time.kind != "date" or time.anchor != "publication" or time.period is not None:
        return None
    words = words_of(time.text)
    units = [w for w in words if w in UNITS and not (w == "an" and words[0] == "an" and len(words) > 2)]
    if not units:
        return None
    if LAST & set(words) and len(words) == 2 + (words[0] in ARTICLES):
        return UNITS[units[-1]], 1, True
    before = next((len(p) for p in THERE_ARE if tuple(words[: len(p)]) == p), 0)
    if AGO & set(words[-1:]) or before:
        counts = [COUNTS.get(w, int(w) if w.isdigit() else 0) for w in words[before:]]
        return UNITS[units[-1]], next((n for n in counts if n), 1), False
    return None


def _counted_on(event: tuple[date, date], unit: str, count: int, before: bool) -> tuple[date, date]:
    """Count on from an event to the page that counts back to it."""
    first, last = event
    if not before:
        days, slack = DAYS[unit] * count, SLACK[unit]
        return first + timedelta(days - slack), last + timedelta(days + slack)
    if unit == "month":
        return _month_after(first, end=False), _month_after(last, end=True)
    if unit == "year":
        return date(first.year + 1, 1, 1), date(last.year + 1, 12, 31)
    return first + timedelta(1), last + timedelta(2 * DAYS[unit] - 1)


def counted_back(time: Time, published: Period | None) -> Period | None:
    """Say when something happened that a page dates by its own day ("a year ago"), from the days it may have come out on."""
    offset = _offset(time)
    first, last = (published.earliest(), published.latest()) if published else (None, None)
    if offset is None or first is None or last is None:
        return None
    unit, count, before = offset
    days, slack = DAYS[unit] * count, DAYS[unit] if before else SLACK[unit]
    return Period.between(first - timedelta(days + slack), last - timedelta(max(0, days - slack)))


def hangs_on_unknown_day(time: Time) -> bool:
    """Tell whether a time counts back from the day of a page that nobody knows."""
    return _offset(time) is not None


def _month_after(day: date, *, end: bool) -> date:
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    return date(year, month, calendar.monthrange(year, month)[1] if end else 1)
