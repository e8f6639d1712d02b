"""A title for an incident, made of what is known of it; who has no name stays unnamed."""

from __future__ import annotations

from collections.abc import Sequence

from averment.model.period import Period

_SHOWN = 3


def title_of(kinds: Sequence[str], victims: Sequence[str], place: str | None, period: Period | None) -> str:
    """Write what, whom, where and when, leaving out what is unknown: `shooting: John Roe, Calais, 2016-08-21`."""
    what = ", ".join(k.replace("_", " ") for k in kinds[:_SHOWN])
    rest = [*victims[:_SHOWN], *([place] if place else []), *([period.edtf] if period else [])]
    return f"{what}: {', '.join(rest)}" if rest else what
