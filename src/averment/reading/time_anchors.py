"""What a time hangs on, and what the rules of time share.

A relative time hangs on an anchor, the day of publication or a date told before; while that is unknown, its stretch is None
and nothing is filled in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from averment.reading.time_grammar import Match
from averment.reading.time_values import When

CODES = {"TH": "PT{}H", "TM": "PT{}M", "TS": "PT{}S", "2W": "P2W", "E": "P{}0Y", "C": "P{}00Y", "L": "P{}L", "WE": "P{}WE"}
VAGUE = {"TH": "PTXH", "TM": "PTXM", "TS": "PTXS", "E": "PXE", "C": "PXC", "2W": "PXW", "WE": "PXWE"}


@dataclass(frozen=True, slots=True)
class Around:
    """What is known around a time: the day of publication, the latest date told before it, and the tense of its clause.

    In a `narrative` page the dates hang on those told before, not on the day of publication. Where the day is written
    first, 03/04/15 is of April.
    """

    published: date | None
    told: When | None
    narrative: bool
    tense: str | None
    day_first: bool = False

    def base(self) -> tuple[date | None, str]:
        """The day that a relative time hangs on, and what that day is."""
        if self.narrative:
            return (self.told.first if self.told else None), "text"
        return self.published, "publication"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What words of time mean: a stretch (or None), a TIMEX3 value, the anchor and the kind."""

    when: When | None
    value: str | None
    anchor: str | None = None
    kind: str = "date"


Rule = Callable[[Match, Around], Meaning | None]


def absolute(when: When | None) -> Meaning | None:
    """A stretch that needs no anchor."""
    return Meaning(when, when.value) if when else None


def hanging(when: When | None, anchor: str) -> Meaning:
    """A stretch that hangs on an anchor, and is None while that is unknown."""
    return Meaning(when, when.value if when else None, anchor)


def year_of(short: int) -> int:
    """The year of two digits."""
    return 1900 + short if short > 30 else 2000 + short


def shift_of(m: Match) -> int:
    """Which way a word points: -1 for "last", 1 for "next", else 0."""
    for kind in ("last", "past", "previous", "next", "coming", "following"):
        if m.has(kind):
            return -1 if kind in ("last", "past", "previous") else 1
    return 0


def shifted_base(m: Match, around: Around) -> tuple[date | None, str]:
    """What a relative word hangs on: "the previous year" and "that year" on the text, "last year" on the page."""
    if any(m.has(k) for k in ("previous", "following", "that", "same")) and around.told:
        return around.told.first, "text"
    return around.base()


def nearest_year(month: int, around: Around, day: int = 0) -> int | None:
    """The year of a month (and day) that is named without one: news looks back, unless its verb looks ahead.

    Without a day, only the next three months may be meant ahead; a day is the nearest one. A clause that tells the past
    looks back, unless the day is that near ("was set for Nov. 16", written in October).
    """
    base, anchor = around.base()
    if base is None:
        return None
    if anchor == "text":
        # A story goes on: a month well before the last one told is that of the next year.
        return base.year + 1 if around.told and around.told.grain in "DM" and base.month - month >= 9 else base.year
    back = (base.month - month) % 12
    if around.tense == "future":
        ahead = 0 if back == 0 and (not day or day >= base.day) else 12 - back
        return (base.year * 12 + base.month - 1 + ahead) // 12
    if 12 > back >= ((6 if day else 9) if around.tense != "past" else 10 if day else 12):
        back -= 12
    return (base.year * 12 + base.month - 1 - back) // 12


def count_of(m: Match) -> int:
    """How many units are counted."""
    return 2 if m.has("couple") else m.number("number", "day") or 1


def length_of(number: float, unit: str) -> str:
    """A length of time as TIMEX3 has it."""
    text = f"{number:g}"
    return f"P{2 * number:g}W" if unit == "2W" else CODES.get(unit, "P{}" + unit).format(text)


def clock_time(m: Match) -> str:
    """A time of day in 24 hours."""
    numbers = [*m.all("day", "number"), 0, 0]
    hour, minute = (m.word("clock") or m.word("clock_word") or f"{numbers[0]:02d}:{numbers[1]:02d}").split(":")
    late = (m.value("meridiem") == "pm" or m.value("part") in ("AF", "EV")) and int(hour) < 12
    return f"{int(hour) + 12 * late:02d}:{minute}{m.word('zone')}"
