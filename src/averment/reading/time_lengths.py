"""How long and how often, times of day, and words like now: what is said of time and is no date."""

from __future__ import annotations

from averment.reading import time_values as tv
from averment.reading.time_anchors import VAGUE, Around, Meaning, clock_time, count_of, length_of
from averment.reading.time_grammar import Match


def _duration(number: float, unit: str) -> Meaning:
    return Meaning(None, length_of(number, unit), kind="duration")


def _unit(m: Match) -> str:
    return next((str(i.value) for i in m.items if i.kind in ("unit", "units", "clock_unit", "clock_units")), "D")


def duration(m: Match, _: Around) -> Meaning | None:
    """How long: never a date. "Three-quarters" are a share."""
    if _unit(m) == "Q" and m.has("dash"):
        return None
    return _duration(count_of(m), _unit(m))


def half_duration(m: Match, _: Around) -> Meaning | None:
    """A year and a half, half an hour."""
    whole = m.number("number", "day") or (1 if m.has("and") else 0)
    unit = _unit(m)
    if unit == "TH":
        return Meaning(None, f"PT{whole * 60 + 30}M" if not whole else f"PT{whole}H30M", kind="duration")
    if unit == "TM":
        return Meaning(None, f"PT{whole}M30S" if whole else "PT30S", kind="duration")
    return _duration(whole + 0.5, unit)


def length(m: Match, _: Around) -> Meaning | None:
    """A word that is a length by itself: "une demi-heure"."""
    return Meaning(None, m.word("length"), kind="duration") if (m.number("number") or 1) == 1 else None


def duration_vague(m: Match, _: Around) -> Meaning | None:
    """Some days."""
    unit = _unit(m)
    if unit == "Q" and not m.has("few"):
        return None  # "crew quarters"
    return Meaning(None, VAGUE.get(unit, f"PX{unit}"), kind="duration")


def often_unit(m: Match, _: Around) -> Meaning | None:
    """Every day."""
    return Meaning(None, length_of(count_of(m), _unit(m)), kind="set")


def often(m: Match, _: Around) -> Meaning | None:
    """Daily, yearly."""
    return Meaning(None, m.word("often"), kind="set")


def night_set(m: Match, _: Around) -> Meaning | None:
    """Nights, without saying which."""
    return Meaning(None, f"XXXX-XX-XXT{m.word('parts') or m.word('part')}", kind="set")


def age(_: Match, __: Around) -> Meaning | None:
    """An age is no time: these words are taken so that no shorter reading takes a part of them."""
    return None


def clock(m: Match, around: Around) -> Meaning | None:
    """A time of day alone is no date, but stands on the day that the page speaks of."""
    if clock_time(m) >= "25":
        return None  # "48 h" is a length
    base = around.told.first if around.told and around.told.grain == "D" else around.published
    return Meaning(None, f"{base.isoformat() if base else 'XXXX-XX-XX'}T{clock_time(m)}", "text")


def ref(m: Match, around: Around) -> Meaning | None:
    """Now, recently, soon."""
    value = next((str(i.value) for i in m.items if str(i.value).endswith("_REF")), "PRESENT_REF")
    base, _ = around.base()
    now = value == "PRESENT_REF" and not around.narrative and base is not None and not m.has("current")
    return Meaning(tv.day(base) if now and base else None, value, around.base()[1])


def coming(_: Match, around: Around) -> Meaning | None:
    """In the coming months."""
    return Meaning(None, "FUTURE_REF", around.base()[1])
