"""A time: words that say when."""

from __future__ import annotations

from dataclasses import dataclass

from averment.model.period import Period


@dataclass(frozen=True, slots=True)
class Time:
    """Words that say when, and the period that they mean, or None while that is unknown.

    `rule` names the rule that read it. `anchor` says what a relative time hangs on: `publication`, `text` (an earlier
    date on the page) or None for an absolute one; a relative time whose anchor is unknown has `period` None.
    `kind` is `date`, `duration` (how long: never a date) or `set` (how often).
    """

    start: int
    end: int
    text: str
    period: Period | None
    rule: str
    anchor: str | None
    kind: str = "date"
    value: str | None = None
