"""What accounts of one event commonly differ in: facets with values that exclude each other, and the words that tell them.

A facet with `near` counts only where one of those words stands close by in the same claim: "chest" alone says nothing
about where somebody was hit.
"""

from __future__ import annotations

from dataclasses import dataclass

from averment.vocabulary.tongues import by_code, of_all, said, tongues


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing that accounts may tell differently: each value with the words, of any language, that tell it."""

    code: str
    en: str
    fr: str
    values: dict[str, tuple[str, ...]]
    near: frozenset[str] = frozenset()


def _facet(code: str, en: str, fr: str, near: frozenset[str] = frozenset()) -> Facet:
    values = dict.fromkeys(value for t in tongues() for value in t.facets.get(code, ()))
    return Facet(code, en, fr, {v: said(lambda t, v=v: t.facets.get(code, {}).get(v, ())) for v in values}, near)  # type: ignore[misc]


FACETS: tuple[Facet, ...] = (
    _facet("cause", "what harmed the victim", "ce qui a atteint la victime", of_all(lambda t: t.death)),
    _facet("struck", "where the victim was struck", "où la victime a été touchée", of_all(lambda t: t.hits)),
    _facet("position", "how the victim lay", "la position de la victime"),
    _facet("danger", "whether somebody was in danger", "s’il y avait danger"),
    _facet("vehicle", "what the driver did", "ce qu’a fait le conducteur"),
    _facet("armed", "whether the victim was armed", "si la victime était armée"),
    _facet("intent", "whether it was meant", "si c’était voulu"),
    _facet("bound", "whether the victim was handcuffed", "si la victime était menottée"),
)
NEGATIONS = of_all(lambda t: t.negations)
"""Words that turn the value behind them round."""
CONTRASTS = of_all(lambda t: t.contrasts)
"""Words that set two values of one claim against each other."""
TOLLS: dict[str, frozenset[str]] = by_code(lambda t: t.tolls)
"""What a figure counts in the wake of an event, whoever they are that are counted: words beside the figure."""
TURNOUT = "turnout"
"""What a figure counts that says how many came to a march."""
MARCHERS = of_all(lambda t: t.marchers)
"""Who is counted where the size of a march is told."""
MARCHED = of_all(lambda t: t.marched)
TOOK_PART = of_all(lambda t: t.took_part)
"""Words behind "1,200 people" that make it the size of a march."""
OPEN = of_all(lambda t: t.open)
"""Words that leave what follows open: "to determine whether there have been deaths"."""
SHOT = of_all(lambda t: t.shot)
"""Words before "five times" that make it a count of shots."""
PART_OF = of_all(lambda t: t.part_of)
"""Words before a figure that counts only a part: "the first two shots"."""
