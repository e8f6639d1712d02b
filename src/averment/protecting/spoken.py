"""How people who may not be named are spoken of, asked by the words of a text: what one page costs is what that page says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Protocol

from averment.protecting.names import Hidden
from averment.store.base import Listing

SHORTEST_INSIDE = 4
"""A name of fewer letters is looked for only as a whole word, even in addresses."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way of naming somebody who may not be named: its folded words, and the label that stands for it."""

    words: tuple[str, ...]
    label: str


class Spoken(Protocol):
    """The ways of naming people who may not be named; in memory, or in a table of a store."""

    def beginning(self, words: AbstractSet[str]) -> Iterable[Phrase]:
        """Give the phrases whose first word is one of these folded words."""

    def within(self, letters: AbstractSet[str]) -> Iterable[Phrase]:
        """Give the phrases of a single word that begins with one of these four folded letters."""


class SpokenOf:
    """The ways of naming these people, held in memory; of two people with one name, the label says only what both are."""

    def __init__(self, hidden: Iterable[Hidden]) -> None:
        """Look every phrase up once."""
        labels: dict[tuple[str, ...], str] = {}
        for person in hidden:
            for words in person.phrases:
                known = labels.setdefault(words, person.label)
                labels[words] = known if known == person.label else shared_label(known, person.label)
        self._beginning: defaultdict[str, list[Phrase]] = defaultdict(list)
        self._within: defaultdict[str, list[Phrase]] = defaultdict(list)
        for words, label in labels.items():
            phrase = Phrase(words, label)
            self._beginning[words[0]].append(phrase)
            if len(words) == 1 and len(words[0]) >= SHORTEST_INSIDE:
                self._within[words[0][:SHORTEST_INSIDE]].append(phrase)

    def beginning(self, words: AbstractSet[str]) -> Iterable[Phrase]:
        """Give the phrases whose first word is one of these folded words."""
        return [phrase for word in self._beginning.keys() & words for phrase in self._beginning[word]]

    def within(self, letters: AbstractSet[str]) -> Iterable[Phrase]:
        """Give the phrases of a single word that begins with one of these four folded letters."""
        return [phrase for four in self._within.keys() & letters for phrase in self._within[four]]


@dataclass(frozen=True, slots=True)
class SpokenKept:
    """The ways in which the pages of a record name anybody, asked of its store by the words of a text."""

    listing: Listing

    def beginning(self, words: AbstractSet[str]) -> Iterable[Phrase]:
        """Give the phrases whose first word is one of these folded words."""
        return [Phrase(tuple(phrase.split(" ")), label) for phrase, label in self.listing.named(first=sorted(words))]

    def within(self, letters: AbstractSet[str]) -> Iterable[Phrase]:
        """Give the phrases of a single word that begins with one of these four folded letters."""
        return [Phrase((phrase,), label) for phrase, label in self.listing.named(begins=sorted(letters))]


class SpokenTogether:
    """Several sources of names, asked one after the other; what the first says of a phrase holds."""

    def __init__(self, sources: Sequence[Spoken]) -> None:
        """Keep them in order."""
        self._sources = tuple(sources)

    def beginning(self, words: AbstractSet[str]) -> Iterable[Phrase]:
        """Give the phrases whose first word is one of these folded words."""
        return [phrase for source in self._sources for phrase in source.beginning(words)]

    def within(self, letters: AbstractSet[str]) -> Iterable[Phrase]:
        """Give the phrases of a single word that begins with one of these four folded letters."""
        return [phrase for source in self._sources for phrase in source.within(letters)]


def shared_label(one: str, other: str) -> str:
    """What can be said of a name that two people share: that it is a person's, or a protected person's."""
    return "protected person" if one.startswith("protected") and other.startswith("protected") else "person"
