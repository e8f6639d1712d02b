"""What a language must bring so that its pages can be laid beside others: words, in the form in which pages are compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Words = frozenset[str]
Phrases = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of one language by which pages are compared, all folded (small letters, no accents).

    Told differently (`facets.py`): `facets` are the ways to tell each value of a facet, by its code; `hits` and `death`
    stand near where somebody was struck, or died; `negations` turn a value round, `contrasts` set two against each other.
    Counted: `tolls` by what a figure counts in the wake of an event; `marchers`, `marched` and `took_part` make a figure the
    size of a march, `shot` before "five times" a count of shots; `part_of` before a figure makes it a part only; `open` leaves
    open what follows. Recalled: `since` before an act or at its beginning, `had` as the past of the past. Counted back:
    `units` and `counts` of time, `last` ("last month"), `ago` behind the count, `there_are` before it. Bodies: `bodies` by
    what they are, with their own names and descriptions of them; a name with a word of `prosecution` and a place is the
    prosecution there, `office` are its other words. Courts: `articles`, `any_court` (words that say no court in particular),
    `same_word` for those who answer, with one word that is the same in every language; `last_courts`, `first_courts`,
    `cassation`; `said_final` of a decision; `numbered`, as written,
    before the number of a case. Corrections: `corrects` says that a page
    was wrong, `begins` opens a line that does.
    """

    code: str
    facets: Mapping[str, Mapping[str, Phrases]]
    hits: Words
    death: Words
    negations: Words
    contrasts: Words
    tolls: Mapping[str, Words]
    marchers: Words
    marched: Words
    took_part: frozenset[tuple[str, ...]]
    open: Words
    shot: Words
    part_of: Words
    since: Words
    had: Words
    units: Mapping[str, str]
    counts: Mapping[str, int]
    last: Words
    bodies: Mapping[str, tuple[Words, Words]]
    prosecution: Words
    office: Words
    articles: Words
    any_court: Words
    same_word: Mapping[str, str]
    last_courts: Phrases
    first_courts: Phrases
    cassation: Phrases
    said_final: Phrases
    numbered: Phrases
    corrects: Phrases
    begins: Words
    ago: Words = frozenset()
    there_are: Phrases = ()


def words(line: str) -> Words:
    """Read single words, parted by spaces."""
    return frozenset(line.split())


def phrases(line: str) -> Phrases:
    """Read phrases, parted by bars."""
    return tuple(p.strip() for p in line.split("|"))


def names(own: str, described: str = "") -> tuple[Words, Words]:
    """Read the own names of a body and the descriptions that fit it, parted by bars."""
    return frozenset(phrases(own)) - {""}, frozenset(phrases(described)) - {""}
