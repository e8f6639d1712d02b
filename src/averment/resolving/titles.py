"""A title for an incident, made of what is known of it; who has no name stays unnamed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from averment.model.period import Period

_SHOWN = 3
_GENERAL = frozenset({"other"})
"""Kinds that a title names only where there is no other."""
_BLOWS = frozenset({"baton", "kick", "punch", "push", "slap"})
"""Kinds that a title leaves to "beating" where that is told too."""
_BESIDES = frozenset({"verbal", "threat", "failure_to_act", "destruction"})
"""Kinds that a title names only where nobody was hurt."""
_LATE = _BESIDES | {"arrest"}
"""Kinds that a title names after those that hurt a body."""


def title_of(kinds: Sequence[str], victims: Sequence[str], place: str | None, period: Period | None) -> str:
    """Write what, whom, where and when, leaving out what is unknown: `Shooting: John Roe, Calais, 21 August 2016`."""
    hurt = [k for k in kinds if k not in _GENERAL and k not in _BESIDES]
    named = [k for k in hurt or kinds if k not in _GENERAL and not ("beating" in kinds and k in _BLOWS)]
    what = ", ".join(k.replace("_", " ") for k in named[:_SHOWN]) or "force of a kind not named"
    if "death" in kinds and "death" not in named[:_SHOWN]:
        what = ", ".join(k.replace("_", " ") for k in (*named[: _SHOWN - 1], "death"))
    rest = [*victims[:_SHOWN], *([place] if place else []), *([period.in_words()] if period else [])]
    return f"{what[0].upper()}{what[1:]}" + (f": {', '.join(rest)}" if rest else "")


def by_weight(counted: Mapping[str, int]) -> list[str]:
    """Order kinds of acts as an editor would: what hurts a body first, then what most tell of."""
    blows = sum(n for k, n in counted.items() if k in _BLOWS)
    return sorted(counted, key=lambda k: (k in _LATE, -counted[k] - (blows if k == "beating" else 0), k))
