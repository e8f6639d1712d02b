"""A person, body, group or place as its page shows it: where it is named, why that is one, what it takes part in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from averment.errors import RecordMissing, UsageError
from averment.exporting.lookup import Lookup
from averment.exporting.pages import Repeated, repeats
from averment.model.entity import Entity
from averment.model.incident import Incident, Proposal
from averment.model.judgement import Judgement, Subject, standing
from averment.model.listing import Found, Listed, Wanted
from averment.model.mention import Mention
from averment.model.reading import Reading
from averment.model.record import DocumentCard
from averment.web.shown.naming import name_of

if TYPE_CHECKING:
    from averment.protecting.view import View
    from averment.web.desk import Desk

PAGES = 8
"""So many pages are brought with all that was read in them."""
MOST = 20
_AROUND = 70  # characters on each side of a name
_MOST_WORDS = 4
_MOST_SAYINGS = 12


@dataclass(frozen=True, slots=True)
class Named:
    """Words that name it, with those around them."""

    before: str
    words: str
    after: str
    mention: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class NamedIn:
    """A document that names it: the words, and how often."""

    card: DocumentCard
    named: tuple[Named, ...]
    times: int
    language: str | None


@dataclass(frozen=True, slots=True)
class Part:
    """An incident in which it takes part, and as what."""

    listed: Listed
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """Another one that may be the same, and why."""

    proposal: Proposal
    other: Listed
    name: str


@dataclass(frozen=True, slots=True)
class EntityShown:
    """One person, body, group or place with what is linked to it."""

    listed: Listed
    entity: Entity
    pages: tuple[NamedIn, ...]
    documents: int
    next: str | None
    says: tuple[Repeated, ...]
    parts: tuple[Part, ...]
    incidents: int
    proceedings: Found
    offers: tuple[Offer, ...]
    protected_by: tuple[Judgement, ...]


def entity_shown(desk: Desk, name: str, after: str | None) -> EntityShown:
    """Lay out one entity, with as many of its pages as one sheet holds.

    Raises:
        RecordMissing: if there is no such entity.
    """
    view = desk.view
    listed = view.item("entity", name)
    entity = listed.item
    assert isinstance(entity, Entity)
    ours = (("entity", name),)
    window = view.items(Wanted("document", ours, order="day", limit=PAGES, after=after))
    lookup = Lookup(view, desk.t("reading.no_name_given"))
    incidents = view.items(Wanted("incident", ours, limit=MOST))
    says = [s for d in window.items for s in lookup.claims_by(d.id, _mentions_in(entity, d.id))]
    return EntityShown(
        listed=listed,
        entity=entity,
        pages=tuple(_pages(window.items, entity, lookup)),
        documents=window.total,
        next=window.next,
        says=repeats(says)[:_MOST_SAYINGS],
        parts=tuple(_part(i, name) for i in incidents.items),
        incidents=incidents.total,
        proceedings=view.items(Wanted("proceeding", ours, limit=MOST)),
        offers=tuple(_offers(desk, name)) if desk.may("entity.judge") else (),
        protected_by=_protecting(view, entity) if entity.protected and desk.may("entity.protect") else (),
    )


def words_that_name(view: View, name: str, most: int = 3) -> list[Subject]:
    """Point at words that name an entity, in some of its documents: what a judgement about it is bound to.

    Raises:
        RecordMissing: if there is no such entity. UsageError: if no page gives it any words.
    """
    entity = view.item("entity", name).item
    assert isinstance(entity, Entity)
    found: list[Subject] = []
    for document in dict.fromkeys(m.document for m in entity.mentions):
        reading = view.reading(document)
        best = _best(reading, _mentions_in(entity, document)) if reading else None
        if best:
            found.append(view.subject(document, best.start, best.end))
        if len(found) == most:
            break
    if not found:
        raise UsageError("No page gives words for this.", advice="It can only be decided about words.")
    return found


def subject_in(view: View, name: str, document: str) -> Subject:
    """Point at the words that name an entity in one document.

    Raises:
        RecordMissing: if there is no such entity. UsageError: if that document does not name it.
    """
    entity = view.item("entity", name).item
    assert isinstance(entity, Entity)
    reading = view.reading(document)
    best = _best(reading, _mentions_in(entity, document)) if reading else None
    if not best:
        raise UsageError("This page does not name it.", advice="Open the page of the person again.")
    return view.subject(document, best.start, best.end)


def _mentions_in(entity: Entity, document: str) -> set[str]:
    return {m.mention for m in entity.mentions if m.document == document}


def _best(reading: Reading, ours: set[str]) -> Mention | None:
    """Of the mentions in one document, the one that tells most: a name before a description before a pronoun."""
    mine = [m for m in reading.mentions if m.id in ours]
    return min(mine, key=lambda m: (m.pronoun, not m.proper, -len(m.text), m.start), default=None)


def _pages(items: Sequence[Listed], entity: Entity, lookup: Lookup) -> Iterator[NamedIn]:
    for listed in items:
        reading = lookup.reading(listed.id)
        ours = _mentions_in(entity, listed.id)
        assert isinstance(listed.item, DocumentCard)
        mentions = [m for m in reading.mentions if m.id in ours] if reading else []
        told = [m for m in mentions if not m.pronoun] or mentions
        text = reading.document.text if reading else ""
        # The same words again tell nothing new.
        first = {m.text.casefold(): m for m in reversed(told)}
        shown = sorted(first.values(), key=lambda m: m.start)[:_MOST_WORDS]
        named = tuple(_named(m, text) for m in shown)
        yield NamedIn(listed.item, named, len(mentions), reading.document.language if reading else None)


def _named(mention: Mention, text: str) -> Named:
    start, end = max(0, mention.start - _AROUND), min(len(text), mention.end + _AROUND)
    before, after = text[start : mention.start], text[mention.end : end]
    before = before.rpartition("\n")[2] if "\n" in before else before.partition(" ")[2] if start else before
    after = after.partition("\n")[0] if "\n" in after else after.rpartition(" ")[0] if end < len(text) else after
    return Named(before, mention.text, after, mention.id, mention.start, mention.end)


def _part(listed: Listed, name: str) -> Part:
    incident = listed.item
    assert isinstance(incident, Incident)
    roles = (
        ("victim", any(p.entity == name for p in incident.victims)),
        ("perpetrator", any(p.entity == name for p in incident.perpetrators)),
        ("place", incident.place is not None and incident.place.entity == name),
    )
    return Part(listed, tuple(role for role, is_it in roles if is_it))


def _offers(desk: Desk, name: str) -> Iterator[Offer]:
    for listed in desk.view.items(Wanted("proposal", (("entity", name),), limit=MOST)).items:
        proposal = listed.item
        assert isinstance(proposal, Proposal)
        try:
            other = desk.view.item("entity", proposal.right if proposal.left == name else proposal.left)
        except RecordMissing:
            continue
        yield Offer(proposal, other, name_of(desk, other))


def _protecting(view: View, entity: Entity) -> tuple[Judgement, ...]:
    """The judgements that protect somebody, as far as their words stand in documents that name this one."""
    documents = {m.document for m in entity.mentions}
    spoken = {entity.name.casefold()} if entity.name else set()
    return tuple(
        j
        for j in standing(view.judgements())
        if j.kind == "protect" and _about(j.subjects, documents) and (not spoken or _names(j.subjects, spoken))
    )


def _about(subjects: Iterable[Subject], documents: set[str]) -> bool:
    return any(s.document in documents for s in subjects)


def _names(subjects: Iterable[Subject], spoken: set[str]) -> bool:
    return any(s.exact.casefold() in name or name in s.exact.casefold() for s in subjects for name in spoken)
