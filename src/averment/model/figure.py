"""A figure: a number of something, by somebody."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as the words put it: what is counted, by whom, how exactly, as of when.

    `low` and `high` bound the value; a side that the words leave open ("at least 15") is None. "hundreds" has bounds
    from the words (200 to 999), never a made-up value.
    """

    id: str
    start: int
    end: int
    text: str
    low: float | None
    high: float | None
    unit: str | None
    counted: str | None
    qualifier: str | None
    giver: str | None
    as_of: str | None
    claim: str
