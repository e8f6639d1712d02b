"""An incident as its page shows it: both sides in their own words, its course, its origins, what does not go together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from averment.exporting.lookup import Lookup, Saying
from averment.exporting.pages import ASIDE, SIDES, Course, Decision, Repeated, course, decisions, repeats
from averment.model.incident import Incident, ItemRef, PersonRef, Proposal
from averment.model.judgement import Judgement
from averment.model.listing import Found, Listed, Wanted
from averment.model.origin import Origin
from averment.model.proceeding import Proceeding
from averment.model.question import Question
from averment.model.record import DocumentCard
from averment.model.tally import Contradiction
from averment.web.shown.naming import name_of
from averment.web.shown.origins import Tree, draw_origins, known_first

if TYPE_CHECKING:
    from averment.web.desk import Desk

PAGES = 8
"""So many pages are laid side by side at once: each must be brought with all that was read in it."""
STEP_PAGES = 6
MOST_CARDS = 100
MOST_LISTED = 6
MOST_OPPOSED = 3
MOST_SAYINGS = 4
CODES = ("alleged", "denied", "admitted", "found")


@dataclass(frozen=True, slots=True)
class Opposed:
    """Words that cannot both be right, or of which one rejects the other; `left_out` more say one or the other."""

    listed: Listed
    contradiction: Contradiction
    sayings: tuple[Saying, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Followed:
    """A proceeding with its course; `left_out` steps are told on pages that are not brought here."""

    listed: Listed
    course: Course
    left_out: int


@dataclass(frozen=True, slots=True)
class Offer:
    """Another incident that may be the same, why, and the question by which a person decides."""

    proposal: Proposal
    other: str
    name: str
    question: Question | None


@dataclass(frozen=True, slots=True)
class IncidentShown:
    """One incident with what is linked to it."""

    listed: Listed
    incident: Incident
    columns: tuple[tuple[str, tuple[Repeated, ...]], ...]
    aside: tuple[Repeated, ...]
    window: Found
    cards: Mapping[str, DocumentCard]
    victims: tuple[PersonRef, ...]
    perpetrators: tuple[PersonRef, ...]
    decided: tuple[Decision, ...]
    followed: tuple[Followed, ...]
    opposed: tuple[Opposed, ...]
    contradictions: int
    tallies: Found
    patterns: Found
    questions: Found
    offers: tuple[Offer, ...]
    origins: tuple[Origin, ...]
    tree: Tree | None
    history: tuple[Judgement, ...]


def incident_shown(desk: Desk, name: str, after: str | None) -> IncidentShown:
    """Lay out one incident, with as many of its pages as one sheet holds, from a place in their order on.

    Raises:
        RecordMissing: if there is no such incident.
    """
    view = desk.view
    listed = view.item("incident", name)
    incident = listed.item
    assert isinstance(incident, Incident)
    ours = (("incident", name),)
    window = view.items(Wanted("document", ours, order="day", limit=PAGES, after=after))
    here = {d.id for d in window.items}
    lookup = Lookup(view, desk.t("reading.no_name_given"))
    many = window.total > len(window.items)
    listed_too = view.items(Wanted("document", ours, order="day", limit=MOST_CARDS)).items if many else window.items
    cards = {d.id: d.item for d in listed_too if isinstance(d.item, DocumentCard)}
    origins = known_first(incident.origins, cards)
    followed = tuple(_followed(view.items(Wanted("proceeding", ours, limit=MOST_LISTED)).items, incident, lookup, here))
    against = view.items(Wanted("contradiction", ours, limit=MOST_OPPOSED))

    def said(modalities: Iterable[str]) -> tuple[Repeated, ...]:
        return repeats(lookup.sayings(r for m in modalities for r in incident.claims.get(m, ()) if r.document in here))

    return IncidentShown(
        listed=listed,
        incident=incident,
        columns=tuple((code, said(modalities)) for code, (_, modalities) in zip(CODES, SIDES, strict=True)),
        aside=said(ASIDE),
        window=window,
        cards=cards,
        victims=_once(incident.victims),
        perpetrators=_once(incident.perpetrators),
        decided=tuple(decisions(f.course.proceeding for f in followed)),
        followed=followed,
        opposed=tuple(opposed(against.items, lookup)),
        contradictions=against.total,
        tallies=view.items(Wanted("tally", ours, limit=MOST_LISTED)),
        patterns=view.items(Wanted("pattern", ours, limit=MOST_LISTED)),
        questions=view.items(Wanted("question", (*ours, ("answered", "no")), limit=MOST_LISTED)),
        offers=tuple(_offers(desk, name)),
        origins=origins,
        tree=draw_origins(origins, cards, desk.t("incident.own_page")),
        history=tuple(_history(view.judgements(), incident, lookup, here)),
    )


def opposed(items: Iterable[Listed], lookup: Lookup) -> Iterator[Opposed]:
    """Bring the words of both sides of contradictions; of many, some from every part of the list."""
    for listed in items:
        if isinstance(listed.item, Contradiction):
            claims = listed.item.claims
            few = len(claims) <= MOST_SAYINGS
            some = claims if few else [claims[i * (len(claims) - 1) // (MOST_SAYINGS - 1)] for i in range(MOST_SAYINGS)]
            yield Opposed(listed, listed.item, tuple(lookup.sayings(some)), len(claims) - len(some))


def _followed(items: Sequence[Listed], incident: Incident, lookup: Lookup, here: set[str]) -> Iterator[Followed]:
    brought = set(here)
    for listed in items:
        case = listed.item
        assert isinstance(case, Proceeding)
        steps: list[ItemRef] = []
        for ref in case.steps:
            if ref.document in brought or len(brought) < len(here) + STEP_PAGES:
                brought.add(ref.document)
                steps.append(ref)
        followed = course(replace(case, steps=tuple(steps)), incident, lookup)
        yield Followed(listed, followed, len(case.steps) - len(steps))


def _offers(desk: Desk, name: str) -> Iterator[Offer]:
    view = desk.view
    for listed in view.items(Wanted("proposal", (("incident", name),), limit=MOST_LISTED)).items:
        proposal = listed.item
        assert isinstance(proposal, Proposal)
        other = proposal.right if proposal.left == name else proposal.left
        asked = view.items(Wanted("question", (("about", proposal.id),), limit=1)).items
        question = asked[0].item if asked else None
        yield Offer(
            proposal, other, name_of(desk, view.item("incident", other)), question if isinstance(question, Question) else None
        )


def _history(judgements: Iterable[Judgement], incident: Incident, lookup: Lookup, here: set[str]) -> Iterator[Judgement]:
    """Find what people decided about words of this incident, as far as its pages are brought."""
    words = {
        (s.document, s.start, s.end)
        for refs in incident.claims.values()
        for s in lookup.sayings(r for r in refs if r.document in here)
    }
    for judgement in judgements:
        if any(s.document == d and s.start < end and start < s.end for s in judgement.subjects for d, start, end in words):
            yield judgement


def _once(people: Iterable[PersonRef]) -> tuple[PersonRef, ...]:
    return tuple({(p.entity or p.text.casefold()): p for p in people}.values())
