"""What one viewer may see of a record: the only way by which anything leaves it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from averment.errors import AvermentError, RecordMissing, UsageError
from averment.model.capture import Failure
from averment.model.document import Document
from averment.model.entity import Entity
from averment.model.finding import Findings, Hit
from averment.model.judgement import Judgement, Subject
from averment.model.listing import Found, Listed, Wanted
from averment.model.mention import Location
from averment.model.reading import Reading
from averment.model.record import DocumentCard, Record
from averment.model.span import Span
from averment.model.viewer import Viewer
from averment.protecting.names import everybody, protected
from averment.protecting.policy import Rights, rights
from averment.protecting.redact import Redactor, redactor
from averment.protecting.seeking import Seeking
from averment.resolving.listing import list_items
from averment.store import listing
from averment.store.base import Sighting, Store
from averment.store.words import spaced

_KINDS = ("incident", "proceeding", "entity", "pattern", "document")


@dataclass(frozen=True, slots=True)
class CaptureView:
    """The bytes of a capture, with where and when they were seen; `content` is None where the viewer may not have it."""

    id: str
    content: bytes | None
    size: int
    media_type: str
    sightings: tuple[Sighting, ...]


@dataclass(frozen=True)
class View:
    """A record as one named viewer may see it; names that they may not see are in no string of it.

    Made by `Workspace.view`. It shows the record as it was when the view was made.
    """

    viewer: Viewer
    _store: Store = field(repr=False)
    _compute: Callable[[], Record] = field(repr=False)

    def record(self) -> Record:
        """Say what all documents say together."""
        return self._record

    def documents(self) -> tuple[DocumentCard, ...]:
        """List all documents: whose they are, when, and of which text they are copies."""
        return self.record().documents

    def document(self, document_id: str) -> Document:
        """Bring one document.

        Raises:
            RecordMissing: if there is no such document.
        """
        found = self._store.document(document_id)
        return self._redactor.document(found) if self._redactor else found

    def reading(self, document_id: str) -> Reading | None:
        """Bring what one document says, or None if there is no such document."""
        try:
            found = self._store.reading(document_id)
        except RecordMissing:
            return None
        return self._redactor.reading(found) if self._redactor else found

    def readings(self) -> Iterator[Reading]:
        """Bring what every document says, in order of their ids."""
        for document_id in self._store.documents():
            found = self.reading(document_id)
            if found:
                yield found

    def capture(self, capture_id: str) -> CaptureView:
        """Bring the bytes of a capture with where and when they were seen.

        The bytes are withheld from those who may not see a name that is in them, or may be: they cannot be covered.

        Raises:
            RecordMissing: if there is no such capture. RecordDamaged: if the bytes are not what was kept.
        """
        found = self._store.capture(capture_id)
        seen = self._store.sightings(capture_id)
        whole = CaptureView(capture_id, found.content, len(found.content), found.media_type, seen)
        if not self._redactor:
            return whole
        covered: CaptureView = replace(whole, content=None, sightings=self._redactor.thing(seen))
        try:
            original = self._store.reading(capture_id)
        except RecordMissing:  # nobody has read it, so nobody knows whom it names
            return covered
        clean = self._redactor.reading(original) == original and covered.sightings == seen
        return whole if clean and not self._redactor.touches_bytes(found.content, found.media_type) else covered

    def find(self, typed: str, *, limit: int = 20, wanted: Wanted | None = None) -> list[Hit]:
        """Search the words of all documents: all words are wanted, "a phrase", begin*, -without, one OR other.

        A hidden name finds nothing, whether or not it is there.
        """
        return list(self.search(typed, replace(wanted or Wanted("document"), limit=limit)).hits)

    def search(self, typed: str, wanted: Wanted, count: Sequence[str] = (), newer: int = 0) -> Findings:
        """Bring one page of the documents that answer what was typed, and count the values of some of their marks.

        `wanted` narrows them as it does a list; `-weight` orders them by how well they fit. `newer` leaves out as many as
        were there already (see `arrived`).

        Raises:
            UsageError: if the order, or the place to go on from, is none.
        """
        return Seeking(self._store, self._redactor, lambda: self._cards).search(typed, wanted, count, newer)

    def arrived(self) -> int:
        """Say how far the documents are counted that have come in so far."""
        return self._store.arrived()

    def items(self, wanted: Wanted) -> Found:
        """Give one page of the things that are wanted, as this viewer may see them.

        Words that would only be found in a hidden name find nothing.

        Raises:
            UsageError: if the order, or the place to go on from, is none.
        """
        return listing.page(self._shown, wanted)

    def item(self, kind: str, name: str) -> Listed:
        """Bring one thing of the record by its id.

        Raises:
            RecordMissing: if there is no such thing.
        """
        for item in self._items:
            if item.id == name and item.kind == kind:
                return self._redactor.thing(item) if self._redactor else item
        raise listing.missing(kind, name)

    def facets(self, wanted: Wanted, names: Sequence[str]) -> Mapping[str, tuple[tuple[str, int], ...]]:
        """Count how many of the wanted things have each value of these marks, most first."""
        return listing.facets(self._shown, wanted, names)

    def counts(self) -> Mapping[str, int]:
        """Count the things of each kind."""
        return Counter(i.kind for i in self._items)

    def named(self, entities: Iterable[str]) -> dict[str, str]:
        """Name these entities as this viewer may call them; those without a name are left out."""
        wanted, found = set(entities), {}
        for item in self._items:
            if item.kind == "entity" and item.id in wanted and item.title:
                found[item.id] = self._redactor.labelled(item.title) if self._redactor else item.title
        return found

    def located(self, entities: Iterable[str]) -> dict[str, Location]:
        """Say where these places are, as far as the gazetteer has them; those that it lacks are left out."""
        wanted, found = set(entities), {}
        for item in self._items:
            if item.kind == "entity" and item.id in wanted and isinstance(item.item, Entity) and item.item.location:
                found[item.id] = item.item.location
        return self._redactor.thing(found) if self._redactor else found

    def generation(self) -> int:
        """Count the changes of the record so far: while it stays, so does all that this viewer may see on one day."""
        return self._store.generation()

    def failures(self) -> tuple[Failure, ...]:
        """List what could not be done."""
        found = self._store.failures()
        return self._redactor.thing(found) if self._redactor else found

    def judgements(self) -> tuple[Judgement, ...]:
        """List what people decided, in the order in which they did."""
        found = self._store.judgements()
        return self._redactor.thing(found) if self._redactor else found

    def resolve_id(self, typed: str) -> tuple[str, str]:
        """Find what somebody means by an id, its unique beginning, the id of an import file, a source or a name.

        Raises:
            UsageError: if nothing, or more than one thing, is called so.
        """
        wanted = typed.strip()
        if not wanted:
            raise UsageError("No id was given.", advice="Type an id as `averment brief` lists them, or the beginning of one.")
        names = list(self._names())
        ways = (
            [(kind, key) for kind, key, _ in names if key == wanted],
            [(kind, key) for kind, key, called in names if wanted in called],
            [(kind, key) for kind, key, _ in names if len(wanted) > 1 and key.startswith(wanted)],
            [(kind, key) for kind, key, called in names if spaced(wanted) and spaced(wanted) in map(spaced, called)],
        )
        for way in ways:
            found = sorted(set(way), key=lambda f: (_KINDS.index(f[0]), f[1]))
            if len(found) == 1:
                return found[0]
            if found:
                several = ", ".join(f"{kind} {key[:16]}" for kind, key in found[:6])
                raise UsageError(f"{wanted!r} is the name of {len(found)} things: {several}.", advice="Write more of the id.")
        raise UsageError(
            f"Nothing in this record is called {wanted!r}.",
            advice="`averment brief` lists what there is, `averment search` finds words of it.",
        )

    def subject(self, document_id: str, start: int, end: int) -> Subject:
        """Point at words of a document, for a judgement about them.

        Raises:
            QuoteMismatch: if there are no words at that place. RecordMissing: if there is no such document.
        """
        span = Span.of(self.document(document_id).text, start, end)
        return Subject(document_id, span.start, span.end, span.text)

    def decide(self, judgement: Judgement, seen: int | None = None) -> None:
        """Add a judgement to the log; with `seen`, only if nobody else has decided about the same words since.

        Raises:
            UsageError: if the viewer may not decide, or a word it points at is not where it says.
            DecidedMeanwhile: if there are more judgements about the same words than the `seen` ones.
        """
        if not self._rights.decides or (judgement.kind == "publish" and not self._rights.publishes):
            raise UsageError(
                f"{self.viewer.name} looks at this record as {self.viewer.role}, which may not {judgement.kind}.",
                advice="Ask somebody who looks at it as reviewer, publisher or administrator.",
            )
        for s in judgement.subjects:
            if self._store.document(s.document).text[s.start : s.end] != s.exact:
                raise UsageError(
                    f"The document {s.document[:12]} does not say {s.exact!r} at {s.start}.", advice="Quote it exactly."
                )
        self._store.append(judgement, seen)

    @cached_property
    def _rights(self) -> Rights:
        return rights(self.viewer)

    @cached_property
    def _whole(self) -> Record:
        return self._compute()

    @cached_property
    def _items(self) -> tuple[Listed, ...]:
        return list_items(self._whole, {r.document.id: r for r in self._store.readings()}, self._store.judgements())

    @cached_property
    def _shown(self) -> tuple[Listed, ...]:
        # Names go before anything is sought, ordered or counted: what cannot be seen must not be found by asking for it.
        return tuple(map(self._redactor.thing, self._items)) if self._redactor else self._items

    @cached_property
    def _cards(self) -> Mapping[str, Listed]:
        return {i.id: i for i in self._shown if i.kind == "document"}

    @cached_property
    def _record(self) -> Record:
        return self._redactor.thing(self._whole) if self._redactor else self._whole

    @cached_property
    def _redactor(self) -> Redactor | None:
        if self._rights.sees_protected:
            return None
        readings = _Readings(self._store)
        hidden = protected(self._whole.entities, self._store.judgements(), readings)
        if self._rights.sees_names:
            return redactor(hidden)
        every = {d: r for d in self._store.documents() if (r := readings.get(d))}
        return redactor(hidden, everybody(self._whole.entities, every))

    def _names(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        record = self.record()
        for incident in record.incidents:
            yield "incident", incident.id, (incident.title or "",)
        for proceeding in record.proceedings:
            yield "proceeding", proceeding.id, (proceeding.case_number or "",)
        for entity in record.entities:
            yield "entity", entity.id, (entity.name or "",)
        for pattern in record.patterns:
            yield "pattern", pattern.id, (pattern.title or "",)
        for card in record.documents:
            file = card.source.replace("\\", "/").rsplit("/", 1)[-1]
            yield "document", card.id, (card.given_id or "", card.source, file, card.title or "")


class _Readings(Mapping[str, Reading]):
    """Readings brought when they are asked for, and kept."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[str, Reading] = {}

    def __getitem__(self, document: str) -> Reading:
        if document not in self._known:
            try:
                self._known[document] = self._store.reading(document)
            except AvermentError as missing:
                raise KeyError(document) from missing
        return self._known[document]

    def __iter__(self) -> Iterator[str]:
        return iter(self._store.documents())

    def __len__(self) -> int:
        return len(self._store.documents())
