"""What one viewer may see of a record: the only way by which anything leaves it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from averment.errors import AvermentError, RecordMissing, UsageError
from averment.model.capture import Failure
from averment.model.document import Document
from averment.model.entity import Entity
from averment.model.finding import Findings, Hit
from averment.model.judgement import Judgement, Subject
from averment.model.listing import Found, Listed, Wanted
from averment.model.mention import Location
from averment.model.proceeding import Proceeding
from averment.model.reading import Reading
from averment.model.record import DocumentCard, Record
from averment.model.span import Span
from averment.model.viewer import Viewer
from averment.protecting.names import Hidden, protected
from averment.protecting.policy import Rights, rights
from averment.protecting.redact import Redactor, redactor
from averment.protecting.seeking import Seeking
from averment.protecting.spoken import SpokenKept
from averment.resolving.identity import unite_entities
from averment.resolving.judged import apply
from averment.resolving.stale import find_stale
from averment.store import listing
from averment.store.base import Sighting, Store
from averment.store.words import fold, spaced

T = TypeVar("T")
LATELY = 64
"""So many readings are held at once: what a search finds is shown in its claims right after."""
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

    Made by `Workspace.view`. `_today` is the day from which silence is counted; `_known` keeps what several views need,
    such as who may not be named, as long as the record stays what it is.
    """

    viewer: Viewer
    _store: Store = field(repr=False)
    _today: date | None = field(default=None, repr=False)
    _known: dict[str, tuple[int, Any]] = field(default_factory=dict, repr=False)

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

    def judged(self, document_id: str) -> Reading | None:
        """Bring what one document says with what people decided about its words laid over it, as the record has it."""
        try:
            return self._judged(document_id)
        except RecordMissing:
            return None

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

    def names_told(self, shown: str) -> tuple[str, ...]:
        """Say which protected people are named in something that this viewer is shown, by their neutral labels."""
        if not self._rights.sees_protected or not self._protected:
            return ()
        folded = fold(shown).text  # most pages name nobody who is protected, and that is told at a glance
        near = [h for h in self._protected if any(phrase[0] in folded for phrase in h.phrases)]
        known = redactor(near)
        return known.named(shown) if known else ()

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
        seeking = Seeking(self._store, self._redactor, lambda document: self._judged(document).document)
        return seeking.search(typed, wanted, count, newer)

    def arrived(self) -> int:
        """Say how far the documents are counted that have come in so far."""
        return self._store.arrived()

    def items(self, wanted: Wanted) -> Found:
        """Give one page of the things that are wanted, as this viewer may see them.

        Words that would only be found in a hidden name find nothing.

        Raises:
            UsageError: if the order, or the place to go on from, is none.
        """
        asked = wanted if self._redactor is None else self._without_names(wanted)
        if self._redactor and words_of_title(wanted):
            return self._by_shown_titles(wanted)
        return self._present(self._store.listing.page(asked))

    def item(self, kind: str, name: str) -> Listed:
        """Bring one thing of the record by its id.

        Raises:
            RecordMissing: if there is no such thing.
        """
        found = self._store.listing.one(kind, name)
        if found is None:
            raise listing.missing(kind, name)
        return self._present(found)

    def facets(self, wanted: Wanted, names: Sequence[str]) -> Mapping[str, tuple[tuple[str, int], ...]]:
        """Count how many of the wanted things have each value of these marks, most first."""
        asked = replace(wanted, text=None) if self._redactor and words_of_title(wanted) else wanted
        return self._present(dict(self._store.listing.facets(asked, names)))

    def counts(self) -> Mapping[str, int]:
        """Count the things of each kind."""
        return self._store.listing.counts()

    def named(self, entities: Iterable[str]) -> dict[str, str]:
        """Name these entities as this viewer may call them; those without a name are left out."""
        return self._present(self._store.listing.titles("entity", sorted(set(entities))))

    def located(self, entities: Iterable[str]) -> dict[str, Location]:
        """Say where these places are, as far as the gazetteer has them; those that it lacks are left out."""
        found = self._store.listing.several("entity", sorted(set(entities)))
        places = {name: i.item.location for name, i in found.items() if isinstance(i.item, Entity) and i.item.location}
        return self._present(places)

    def generation(self) -> int:
        """Count the changes of the record so far: while it stays, so does all that this viewer may see on one day."""
        return self._store.generation()

    def failures(self) -> tuple[Failure, ...]:
        """List what could not be done."""
        found = self._store.failures()
        return self._redactor.thing(found) if self._redactor else found

    def judgements(self, documents: Sequence[str] | None = None) -> tuple[Judgement, ...]:
        """List what people decided, or what they decided about words of these documents, in the order in which they did."""
        found = self._store.judgements(documents)
        return self._redactor.thing(found) if self._redactor else found

    def resolve_id(self, typed: str) -> tuple[str, str]:
        """Find what somebody means by an id, its unique beginning, the id of an import file, a source or a name.

        Raises:
            UsageError: if nothing, or more than one thing, is called so.
        """
        wanted = typed.strip()
        if not wanted:
            raise UsageError("No id was given.", advice="Type an id as `averment brief` lists them, or the beginning of one.")
        for way in self._ways(wanted):
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

    def _ways(self, typed: str) -> Iterator[list[tuple[str, str]]]:
        """Go through the ways in which something may be called so, the surest and quickest first."""
        listed = self._store.listing
        began = listed.beginning(typed, _KINDS)
        yield [found for found in began if found[1] == typed]
        yield [("document", d) for d in listed.called(typed)] if not self._hides(typed) else []
        yield began if len(typed) > 1 else []
        yield [(kind, i.id) for kind in _KINDS for i in self._titled(kind, typed)]
        yield [("entity", e.id) for e in listed.rest() if len(typed) > 1 and e.id.startswith(typed)]

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

    def _judged(self, document_id: str) -> Reading:
        if document_id not in self._lately:
            if len(self._lately) >= LATELY:
                self._lately.clear()
            found, told = self._store.reading(document_id), self._store.judgements([document_id])
            laid = apply([found], told)[0] if told else found
            self._lately[document_id] = self._redactor.reading(laid) if self._redactor else laid
        return self._lately[document_id]

    @cached_property
    def _lately(self) -> dict[str, Reading]:
        return {}

    @cached_property
    def _rights(self) -> Rights:
        return rights(self.viewer)

    @cached_property
    def _whole(self) -> Record:
        listed = self._store.listing

        def every(kind: str) -> tuple[Any, ...]:
            return tuple(i.item for i in listed.every(kind))

        return Record(
            documents=every("document"),
            entities=unite_entities((*every("entity"), *listed.rest())),
            incidents=every("incident"),
            patterns=every("pattern"),
            proceedings=find_stale(every("proceeding"), self._today),
            tallies=every("tally"),
            contradictions=every("contradiction"),
            judgements=tuple(sorted(self._store.judgements(), key=lambda j: (j.at, j.id))),
            proposals=every("proposal"),
        )

    @cached_property
    def _record(self) -> Record:
        return self._redactor.thing(self._whole) if self._redactor else self._whole

    @cached_property
    def _redactor(self) -> Redactor | None:
        if self._rights.sees_protected:
            return None
        return redactor(self._protected, more=None if self._rights.sees_names else SpokenKept(self._store.listing))

    @cached_property
    def _protected(self) -> tuple[Hidden, ...]:
        known: tuple[int, tuple[Hidden, ...]] = self._known.get("hidden", (-1, ()))
        if known[0] != self._store.generation():
            known = self._known["hidden"] = (self._store.generation(), self._hidden())
        return known[1]

    def _hidden(self) -> tuple[Hidden, ...]:
        listed = self._store.listing
        marked = listed.page(Wanted("entity", (("protected", "yes"),), limit=MOST_PROTECTED)).items
        called = [whole.marks.get("called", ()) for i in marked if (whole := listed.one("entity", i.id))]
        return protected(called, self._store.judgements(), _Readings(self._store))

    def _present(self, value: T) -> T:
        """Say how long nothing was heard, and take out what this viewer may not see."""
        with_silence = self._counted(value)
        return self._redactor.thing(with_silence) if self._redactor else with_silence

    def _counted(self, value: T) -> T:
        if isinstance(value, Found):
            return replace(value, items=tuple(self._counted(i) for i in value.items))
        if isinstance(value, Listed) and isinstance(value.item, Proceeding):
            return replace(value, item=find_stale((value.item,), self._today)[0])
        return value

    def _hides(self, typed: str) -> bool:
        return bool(self._redactor and self._redactor.touches(typed))

    def _without_names(self, wanted: Wanted) -> Wanted:
        """Order by weight what would be ordered by titles: the place of a hidden name in the alphabet would tell it."""
        return replace(wanted, order="-weight") if wanted.order.endswith("title") else wanted

    def _by_shown_titles(self, wanted: Wanted) -> Found:
        """Find by the words of titles as this viewer sees them: what is hidden must not be found by asking for it."""
        wide = replace(self._without_names(wanted), limit=MOST_TITLES, after=None)
        shown = self._present(self._store.listing.page(wide))
        found = listing.page(shown.items, self._without_names(wanted))
        return replace(found, whole=shown.whole and shown.next is None)

    def _titled(self, kind: str, typed: str) -> tuple[Listed, ...]:
        found = self.items(Wanted(kind, text=typed)).items  # type: ignore[arg-type]
        return tuple(i for i in found if spaced(i.title or "") == spaced(typed))


MOST_PROTECTED = 10_000
MOST_TITLES = 500
"""So many titles are looked through for words, for those who may not see all of them."""


def words_of_title(wanted: Wanted) -> bool:
    """Tell whether things are wanted by the words of their titles."""
    return bool((wanted.text or "").strip())


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
