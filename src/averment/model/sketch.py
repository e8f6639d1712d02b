"""A sketch: what of one document tells whether another one may speak of the same thing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

LinkKind = Literal["close", "recalled"]


@dataclass(frozen=True, slots=True)
class SketchSets:
    """What two sketches have in common is asked often: the same words as sets."""

    core: frozenset[str]
    named: frozenset[str]
    families: frozenset[str]
    officials: frozenset[str]
    places: frozenset[str]
    days: frozenset[int]
    counted: frozenset[str]
    shingles: frozenset[int]


@dataclass(frozen=True)
class Sketch:
    """The few marks of a document that decide who its neighbours are; made from its reading alone.

    `keys` find candidates: who takes part, who is named, the place in a week, rare words, word shingles, each hashed to
    53 bits of which the lowest marks a word. `day` is the last day on which the document can have been written, as a
    proleptic ordinal. `core` are family names of those who suffered, did, or answer for something; `people` full names,
    `officials` those of people in office who have no part in it; `places`, `days` and `counted` what it tells of, `words`
    and `title` its rare words with their weights, `shingles` a sample of its word sequences. `counts_back` is true for an
    undated page that dates what it tells by its own day.
    """

    document: str
    day: int | None
    language: str | None
    keys: tuple[int, ...]
    core: tuple[str, ...]
    people: tuple[str, ...]
    officials: tuple[str, ...]
    places: tuple[str, ...]
    days: tuple[int, ...]
    counted: tuple[str, ...]
    words: dict[str, float]
    title: dict[str, float]
    shingles: tuple[int, ...]
    counts_back: bool = False

    @cached_property
    def sets(self) -> SketchSets:
        """The words of this sketch as sets, made once."""
        return SketchSets(
            core=frozenset(self.core),
            named=frozenset((*self.people, *self.officials)),
            families=frozenset(name.rpartition(" ")[2] for name in (*self.people, *self.officials)),
            officials=frozenset(self.officials),
            places=frozenset(self.places),
            days=frozenset(self.days),
            counted=frozenset(self.counted),
            shingles=frozenset(self.shingles),
        )
