"""Before a page is laid out: whether there is anything at all, and what its address says."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from averment.errors import RecordMissing

if TYPE_CHECKING:
    from averment.web.desk import Desk

_LEAST_YEAR, _MOST_YEAR = 1000, 2999


def nothing_yet(desk: Desk) -> bool:
    """Tell whether no page was ever added."""
    try:
        return not desk.view
    except RecordMissing:
        return True


def year_of(written: str) -> int | None:
    """A year of four digits, or None."""
    number = int(written) if written.isascii() and written.isdigit() and len(written) == 4 else 0
    return number if _LEAST_YEAR <= number <= _MOST_YEAR else None


def day_of(written: str, *, last: bool = False) -> date | None:
    """A calendar day; a year stands for its first or last day; None where it is neither."""
    if year := year_of(written):
        return date(year, 12, 31) if last else date(year, 1, 1)
    try:
        found = date.fromisoformat(written) if len(written) == 10 else None
    except ValueError:
        return None
    return found if found and _LEAST_YEAR <= found.year <= _MOST_YEAR else None
