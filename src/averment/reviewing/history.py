"""Who decided what about which words, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from averment.model.judgement import Fate, Judgement, Subject, confirmed_by, fates, meant


@dataclass(frozen=True, slots=True)
class Entry:
    """One decision as people read it: what was decided, what became of it, and which later ones speak of it.

    `undoes` and `confirms` name the decision that this one takes back, or confirms as the second person.
    """

    judgement: Judgement
    fate: Fate
    undoes: Judgement | None = None
    confirms: Judgement | None = None


def history(judgements: Iterable[Judgement], subjects: Sequence[Subject] | None = None) -> tuple[Entry, ...]:
    """Tell what was decided about these words, or about any, the latest first."""
    everything = list(judgements)
    by_id, fate = {j.id: j for j in everything}, fates(everything)
    wanted = everything if subjects is None else about(everything, subjects)
    return tuple(
        Entry(meant(j), fate[j.id], by_id.get(j.undoes or ""), by_id.get(confirmed_by(j) or "")) for j in reversed(wanted)
    )


def about(judgements: Iterable[Judgement], subjects: Sequence[Subject]) -> list[Judgement]:
    """Keep the judgements that speak of any of these words, in the order in which they were made."""
    return [j for j in judgements if any(_meet(s, w) for s in j.subjects for w in subjects)]


def _meet(one: Subject, other: Subject) -> bool:
    return one.document == other.document and one.start < other.end and other.start < one.end
