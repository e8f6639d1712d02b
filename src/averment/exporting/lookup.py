"""Find the words behind every reference of a record, with who says them and the number of their capture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from averment.exporting.wording import in_words
from averment.model.act import Act
from averment.model.claim import Claim
from averment.model.figure import Figure
from averment.model.incident import Incident, ItemRef
from averment.model.reading import Reading
from averment.model.step import Step

if TYPE_CHECKING:
    from averment.protecting.view import View

KEPT = 256  # readings held at once: an incident rarely has more documents, a record may have thousands
SAYS = ("alleged", "reported", "confirmed", "admitted", "found")
DENIES = ("denied", "dismissed")


@dataclass(frozen=True, slots=True)
class Saying:
    """Exact words of a document, who says them, how they are put, and where they stand in which capture."""

    document: str
    claim: str
    start: int
    end: int
    text: str
    voice: str
    modality: str
    source: str | None
    role: str | None
    publisher: str | None
    page: str | None = None
    published: str | None = None

    @property
    def capture(self) -> str:
        """The number of the capture: the first digits of its SHA-256, and the positions of the words."""
        return f"{self.document[:8]}:{self.start}–{self.end}"

    @property
    def who(self) -> str:
        """Who says so, as far as the page tells."""
        if self.source:
            return self.source
        if self.voice == "narrated":
            return f"{self.publisher or self.page or 'the page'} (own voice)"
        return "somebody not named"

    @property
    def told(self) -> str | None:
        """When the page came out, as people write it."""
        return in_words(self.published)


@dataclass(frozen=True, slots=True)
class StepWords:
    """A step, with the words that attest it; `also` where others tell the same."""

    step: Step
    saying: Saying
    also: tuple[Saying, ...] = ()


class Lookup:
    """The words of one view; a reference that the view may not follow leads to nothing."""

    def __init__(self, view: View, unnamed: str = "“{}”, no name given") -> None:
        """Look through the eyes of this view only; `unnamed` is how a speaker of one word without a name is told."""
        self.view = view
        self.unnamed = unnamed
        self.reading = lru_cache(maxsize=KEPT)(self._reading)
        self._claims = lru_cache(maxsize=KEPT)(self._claims_of)

    def _reading(self, document: str) -> Reading | None:
        return self.view.judged(document)

    def _claims_of(self, document: str) -> dict[str, Claim]:
        reading = self.reading(document)
        return {c.id: c for c in reading.claims} if reading else {}

    def saying(self, ref: ItemRef) -> Saying | None:
        """The words of a claim, or of the claim that an act, a step or a figure belongs to."""
        reading = self.reading(ref.document)
        if not reading:
            return None
        claims = self._claims(ref.document)
        claim = claims.get(ref.item)
        if not claim:
            items: tuple[Act | Step | Figure, ...] = (*reading.acts, *reading.steps, *reading.figures)
            claim = next((claims.get(i.claim) for i in items if i.id == ref.item), None)
        return _saying(claim, reading, self.unnamed) if claim else None

    def sayings(self, refs: Iterable[ItemRef]) -> list[Saying]:
        """The words of many claims, each once, in the order in which the pages came out."""
        found = {s for ref in refs if (s := self.saying(ref))}
        return sorted(found, key=lambda s: (s.published or "9999", s.document, s.start, s.end, s.claim))

    def step(self, ref: ItemRef) -> StepWords | None:
        """A step and its own words."""
        reading = self.reading(ref.document)
        step = next((s for s in reading.steps if s.id == ref.item), None) if reading else None
        if not step or not reading:
            return None
        claim = self._claims(ref.document).get(step.claim)
        if not claim:
            return None
        return StepWords(step, _saying(claim, reading, self.unnamed, (step.start, step.end, step.text)))

    def steps(self, refs: Iterable[ItemRef]) -> list[StepWords]:
        """Steps in the order in which the record has them."""
        return [found for ref in refs if (found := self.step(ref))]

    def claims_by(self, document: str, mentions: set[str]) -> list[Saying]:
        """What somebody says in a document, by the mentions of them in it."""
        reading = self.reading(document)
        return [_saying(c, reading, self.unnamed) for c in reading.claims if c.source in mentions] if reading else []

    def figure(self, ref: ItemRef) -> Figure | None:
        """A figure of a document."""
        reading = self.reading(ref.document)
        return next((f for f in reading.figures if f.id == ref.item), None) if reading else None

    def says(self, incident: Incident) -> list[str]:
        """Who says that it happened, each once; or, if nobody says so outright, who speaks of it without denying it."""
        outright = self._names(ref for kind in SAYS for ref in incident.claims.get(kind, ()))
        return outright or self._names(ref for kind, refs in incident.claims.items() if kind not in DENIES for ref in refs)

    def denies(self, incident: Incident) -> list[str]:
        """Who denies or dismisses it, each once."""
        return self._names(ref for kind in DENIES for ref in incident.claims.get(kind, ()))

    def _names(self, refs: Iterable[ItemRef]) -> list[str]:
        found = {s.who: (not s.source, s.voice != "narrated") for s in reversed(self.sayings(refs))}
        order = list(reversed(found))  # who is named first, then pages in their own voice, then the unnamed
        return sorted(order, key=lambda who: found[who])


def said_at(start: int, end: int, text: str, reading: Reading) -> Saying:
    """Words of a document that are no claim: only where they stand."""
    return Saying(reading.document.id, "", start, end, text, "narrated", "reported", None, None, reading.document.publisher)


def _saying(claim: Claim, reading: Reading, unnamed: str, words: tuple[int, int, str] | None = None) -> Saying:
    start, end, text = words or (claim.start, claim.end, claim.text)
    source, role, document = reading.speaker(claim, unnamed), claim.source_role, reading.document
    return Saying(
        document=document.id,
        claim=claim.id,
        start=start,
        end=end,
        text=text,
        voice=claim.voice,
        modality=claim.modality,
        source=source,
        role=None if role and role.casefold() in (source or "").casefold() else role,  # "prosecutors, prosecutor" tells no more
        publisher=document.publisher,
        page=document.given_id or document.source.rsplit("/", 1)[-1],
        published=str(document.published) if document.published else None,
    )
