"""How long nothing was heard of a proceeding: "no report found", never "closed"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from averment.model.proceeding import Proceeding


def find_stale(proceedings: Iterable[Proceeding], today: date | None) -> tuple[Proceeding, ...]:
    """Say for each proceeding how many days ago a source of the record last said something of it.

    Without a day to look from, or without a dated source, the answer is unknown.
    """
    return tuple(replace(p, stale=_days(p.last_heard, today)) for p in proceedings)


def _days(last_heard: str | None, today: date | None) -> int | None:
    if last_heard is None or today is None:
        return None
    return max(0, (today - date.fromisoformat(last_heard)).days)
