"""The shape of the tables that say when, and how many: `times` and `numbers` of each language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Phrases = Mapping[str, tuple[tuple[tuple[str, ...], tuple[str, int | str]], ...]]


def by_first_word(phrases: Mapping[str, tuple[str, int | str]]) -> Phrases:
    """Sort phrases of several words under their first word, the longest first."""
    split = sorted(((tuple(words.split()), known) for words, known in phrases.items()), key=lambda p: -len(p[0]))
    firsts = {words[0] for words, _ in split}
    return {first: tuple((words[1:], known) for words, known in split if words[0] == first) for first in firsts}


@dataclass(frozen=True, slots=True)
class Times:
    """The grammar of time of one language, as data: classes of words, and the patterns that they stand in.

    `words` gives the class and value of a word that can head a time ("august": month 8); `glue` the classes of the small
    words between them, of which `small` are in almost every sentence. `capital` are words that are times only with a capital letter, `nouns` only where the parser sees a
    noun or a name. `after_number` reads a word otherwise behind a number ("38-second"). `patterns` are pairs of a rule (a
    name of `reading/time_rules`) and the classes in order: `x?` may be missing, `x|y` is a choice, `<x` must stand there
    but is not part of the time. `future` are words after which a time is one to come. `not_years_after` are words after which a
    bare number is no year (two words, where the second says nothing alone). `phrases` are several words that make one class
    ("il y a"), by their first word; `prefixes` are parts of a stretch that are written into its word ("mi-juin").
    What stands right behind words of `ahead` is to come. Where `day_first`, 03/04/15 is of April.
    """

    words: Mapping[str, tuple[str, int | str]]
    glue: Mapping[str, tuple[str, int | str]]
    small: frozenset[str]
    capital: frozenset[str]
    nouns: frozenset[str]
    after_number: Mapping[str, tuple[str, int | str]]
    patterns: tuple[tuple[str, str], ...]
    future: frozenset[str]
    not_years_after: frozenset[str]
    day_first: bool
    phrases: Phrases = field(default_factory=dict)
    prefixes: Mapping[str, str] = field(default_factory=dict)
    ahead: frozenset[tuple[str, ...]] = frozenset()


@dataclass(frozen=True, slots=True)
class Numbers:
    """How one language writes numbers and says how exact they are.

    `words` are cardinals below a hundred, `multipliers` what they are multiplied by, `vague` words have bounds of their own
    ("hundreds": 200 to 999). `qualifiers` are phrases before a number with what they say (`at_least more_than at_most
    less_than about believed reported exactly`), `after` such phrases behind it; `ranges` open a pair and name the word inside
    it. `units` and `people` say what a noun is counted in, `penalties` of which punishment a length of time is.
    `sentences` are such words where they stand behind the length ("eight months suspended"); a length before one of
    `sequels` or behind one of `deadlines` is none. `totals` count what they are "of" ("put the number of dead at 78"). A number
    behind a word of `numbering`, or before one of `address`, counts nothing; nor do `not_counted` nouns.

    Multipliers in `alone` are numbers without an article ("cent"), those in `approximate` say themselves that they are not
    exact ("une centaine"); `ones` may be joined to a ten ("vingt et un"). `having` are verbs by which people have an age.
    Where `adjectives_follow` they stand behind their noun. Who is the subject of a verb of `reckoning` gives the figure.
    """

    words: Mapping[str, int]
    multipliers: Mapping[str, int]
    vague: Mapping[str, tuple[int, int]]
    articles: frozenset[str]
    joiners: frozenset[str]
    thousands: str
    decimal: str
    qualifiers: Mapping[tuple[str, ...], str]
    after: Mapping[tuple[str, ...], str]
    ranges: Mapping[str, str]
    range_joiners: frozenset[str]
    believed: frozenset[str]
    units: Mapping[str, str]
    people: frozenset[str]
    percent: frozenset[str]
    occasions: Mapping[str, int]
    comparatives: frozenset[str]
    age_words: frozenset[str]
    penalties: Mapping[str, str]
    of_words: frozenset[str]
    not_counted: frozenset[str]
    numbering: frozenset[str]
    address: frozenset[str]
    currency: Mapping[str, str]
    sentences: Mapping[str, str] = field(default_factory=dict)
    sequels: frozenset[str] = frozenset()
    deadlines: frozenset[str] = frozenset()
    totals: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()
    approximate: frozenset[str] = frozenset()
    ones: frozenset[int] = frozenset()
    having: frozenset[str] = frozenset()
    adjectives_follow: bool = False
    reckoning: frozenset[str] = frozenset()
