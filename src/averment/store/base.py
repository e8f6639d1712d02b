"""What every store can do, whatever database is behind it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol

from averment.model.capture import Capture, Failure
from averment.model.document import Document
from averment.model.judgement import Judgement
from averment.model.reading import Reading
from averment.model.record import Record
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


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A record as it was computed: from which generation of the store, and seen from which day."""

    generation: int
    version: str
    day: date
    record: Record


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

    def judgements(self) -> tuple[Judgement, ...]:
        """List every judgement, in the order in which they were made."""

    def generation(self) -> int:
        """Count the changes so far: a record computed at another count is stale."""

    def snapshot(self) -> Snapshot | None:
        """Bring the record that was computed last."""

    def save_snapshot(self, snapshot: Snapshot) -> None:
        """Keep a computed record in place of the one before."""

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
