"""Periods that the words give, compared with care: unknown stays unknown, and a bad date is no date."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from averment.errors import BadPeriod
from averment.model.document import Document
from averment.model.period import Period


def period_of(written: str | None) -> Period | None:
    """Read a period that a reading wrote, or None where there is none."""
    if not written:
        return None
    try:
        return Period(written)
    except BadPeriod:
        return None


def best_period(periods: Iterable[Period | None]) -> Period | None:
    """Choose the period that most accounts agree on; among those the most exact, then the earliest."""
    counts = Counter(p for p in periods if p is not None)
    if not counts:
        return None
    support = {p: sum(n for q, n in counts.items() if q.overlaps(p)) for p in counts}
    return min(counts, key=lambda p: (-support[p], p.days() or 10_000_000, -counts[p], p.edtf))


def gap_days(a: Period, b: Period) -> int | None:
    """Count the days from the end of the earlier to the start of the later, or None if they may meet."""
    if a.overlaps(b):
        return None
    first, second = (a, b) if (a.latest() or date.max) < (b.earliest() or date.min) else (b, a)
    end, start = first.latest(), second.earliest()
    return (start - end).days if end and start else None


def near_in_time(a: Period, b: Period, days: int) -> bool:
    """Tell whether two periods meet, or miss each other by so few days."""
    if a.overlaps(b):
        return True
    gap = gap_days(a, b)
    return gap is not None and gap <= days


def seen_on(document: Document) -> date | None:
    """Find the last day on which a document can have been written: its publication, else the day its bytes were taken."""
    if document.published is not None and (day := document.published.latest()):
        return day
    taken = (document.captured_at or "")[:10]
    try:
        return date.fromisoformat(taken)
    except ValueError:
        return None
