"""What every store can do, whatever database is behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Literal, Protocol

from averment.model.capture import Capture, Failure
from averment.model.document import Document
from averment.model.entity import Entity
from averment.model.judgement import Judgement
from averment.model.listing import Found, Listed, Wanted
from averment.model.reading import Reading
from averment.store.linked import Linked
from averment.store.listed import Keeping
from averment.store.query import Query

Kept = Literal["new", "seen_again", "already"]


@dataclass(frozen=True, slots=True)
class Sighting:
    """Once that these bytes were seen: where, when, taken by what. The same bytes may be seen often, and stay one document."""

    source: str
    given_id: str | None
    captured_at: str | None
    taken_at: str
    tool: str
    url: str | None
    media_type: str
    headers: tuple[tuple[str, str], ...] = ()


class Updating(Protocol):
    """One change of what the record comes to: all of it is kept when it ends, or none of it."""

    @property
    def linked(self) -> Linked:
        """Which documents are neighbours."""

    @property
    def keeping(self) -> Keeping:
        """What neighbourhoods come to."""


class Listing(Protocol):
    """What the record comes to, thing by thing; every answer takes bounded time, however large the record is."""

    def page(self, wanted: Wanted) -> Found:
        """Give one page of what is wanted."""

    def facets(self, wanted: Wanted, names: Sequence[str]) -> Mapping[str, tuple[tuple[str, int], ...]]:
        """Count for each of these marks how many wanted things have each value; a mark's own filter is not applied to it."""

    def one(self, kind: str, name: str) -> Listed | None:
        """Bring one thing by its id; an entity with what every neighbourhood says of it."""

    def several(self, kind: str, names: Sequence[str]) -> dict[str, Listed]:
        """Bring these things by their ids, entities without their mentions."""

    def titles(self, kind: str, names: Sequence[str]) -> dict[str, str]:
        """Say what these things are called; those without a title are left out."""

    def counts(self) -> dict[str, int]:
        """Count the things of each kind."""

    def among(self, documents: Sequence[str], wanted: Wanted) -> list[str]:
        """Keep those of these documents that fit what is wanted, in their order."""

    def counted(self, kind: str, ids: Sequence[str], names: Sequence[str]) -> dict[str, tuple[tuple[str, int], ...]]:
        """Count the values of these marks over these things."""

    def beginning(self, typed: str, kinds: Sequence[str]) -> list[tuple[str, str]]:
        """List things of these kinds whose id is, or begins with, what was typed: their kind and id; at most a few of each."""

    def in_order(self, documents: Sequence[str], wanted: Wanted) -> list[str]:
        """Put these documents in the order that is wanted; those without a value last, in the order given."""

    def named(self, *, first: Sequence[str] = (), begins: Sequence[str] = ()) -> list[tuple[str, str]]:
        """List the ways of naming people that begin with one of these words, or whose one word begins with these letters."""

    def called(self, typed: str) -> list[str]:
        """List the documents that an import file, or where they were seen, calls so; at most a few."""

    def every(self, kind: str) -> Iterator[Listed]:
        """Go through all things of a kind, in order of their ids; entities neighbourhood by neighbourhood."""

    def rest(self) -> Iterator[Entity]:
        """Go through the entities that no list shows: those without a name who take part in nothing."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """Documents that answer a query, with how well they fit (higher is better), best first.

    `whole` is false where so many answer that only those that came last were weighed.
    """

    found: tuple[tuple[str, float], ...] = ()
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it was stored: what it is about, what is wrong, and what to do."""

    subject: str
    what: str
    advice: str


class Store(Protocol):
    """Everything that a record keeps. One writer at a time; what a method acknowledges survives a power cut."""

    def keep(self, captures: Iterable[Capture]) -> list[Kept]:
        """Keep bytes and note where they were seen, all of them or none; say of each whether it was new."""

    def capture(self, capture_id: str) -> Capture:
        """Bring a capture back, bytes checked, with the sighting that says most about it."""

    def sightings(self, capture_id: str) -> tuple[Sighting, ...]:
        """Say where and when these bytes were seen."""

    def sighting_counts(self) -> Mapping[str, int]:
        """Say of each capture how often it was seen."""

    def captures(self) -> tuple[str, ...]:
        """List every capture, in order of their names."""

    def pending(self) -> tuple[str, ...]:
        """List the captures that were kept but not read yet, nor found to be unreadable."""

    def save(self, reading: Reading, capture: Capture) -> None:
        """Keep a reading with its document and its words for search, all or nothing; a later one takes its place."""

    def note(self, failure: Failure, capture: Capture | None = None) -> bool:
        """Keep a failure; one that is known already is not kept twice. Say whether it was new."""

    def failures(self) -> tuple[Failure, ...]:
        """List what could not be done."""

    def documents(self) -> tuple[str, ...]:
        """List the ids of the documents, in order."""

    def document(self, document_id: str) -> Document:
        """Bring a document back."""

    def reading(self, document_id: str) -> Reading:
        """Bring the latest reading of a document back."""

    def readings(self) -> Iterator[Reading]:
        """Bring the latest reading of every document, in order of their ids."""

    def append(self, judgement: Judgement, seen: int | None = None) -> None:
        """Add a judgement to the log; there is no way to change or take away one.

        `seen` is how many judgements about the same words its author knew: with more there by now, none is added.
        """

    def judgements(self, documents: Sequence[str] | None = None) -> tuple[Judgement, ...]:
        """List every judgement, or those about words of these documents, in the order in which they were made."""

    def generation(self) -> int:
        """Count the changes so far: a record computed at another count is stale."""

    def updating(self) -> AbstractContextManager[Updating]:
        """Change what the record comes to."""

    @property
    def listing(self) -> Listing:
        """What the record comes to, as it was brought up to date last."""

    def waits(self) -> bool:
        """Tell whether any document waits for its neighbourhood to be resolved; looking at it keeps no writer waiting."""

    def resolved_by(self) -> str:
        """Say which version resolved the record; empty if none did."""

    def resolve_again(self, version: str) -> None:
        """Let every document wait, and note which version will resolve them."""

    def search(self, query: Query, limit: int, newer: int = 0) -> Ranked:
        """Find documents by words, best first, among those that came after the first `newer` ones."""

    def arrived(self) -> int:
        """Say how far the documents are counted that have come in so far."""

    def check(self) -> Iterator[Problem]:
        """Look at everything that is stored, and say what is not as it was stored."""

    def index_again(self) -> None:
        """Make the index of words anew from the documents."""

    def sweep(self) -> None:
        """Take away what a killed process left half-written."""

    def close(self) -> None:
        """Let go of the files."""
