"""Make the things of a record ready to be listed: titles, days, places, and the marks that they can be filtered by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from averment.model.entity import Entity
from averment.model.incident import Incident, ItemRef, Pattern, PersonRef, Place, Proposal
from averment.model.judgement import Judgement, standing
from averment.model.listing import ITEM_KINDS, NOUNS, Item, ItemKind, Listed
from averment.model.mention import Location
from averment.model.period import Period
from averment.model.proceeding import Proceeding
from averment.model.question import Question
from averment.model.reading import Reading
from averment.model.record import DocumentCard, Record
from averment.model.step import Step
from averment.model.tally import Contradiction, Tally
from averment.resolving.periods import best_period, period_of
from averment.resolving.questions import find_questions
from averment.resolving.words import shortened

Marks = dict[str, tuple[str, ...]]
_KINDS: dict[type[Item], ItemKind] = {noun: kind for kind in ITEM_KINDS if (noun := NOUNS[kind])}
MOST_YEARS = 30
"""A period that spans more years than this ("since the war") is marked with its two ends only."""


def list_items(record: Record, readings: Mapping[str, Reading], judgements: Sequence[Judgement]) -> tuple[Listed, ...]:
    """List everything of a record, kind by kind, in the order in which the record has it."""
    about = _About(record, readings, frozenset(s.document for j in standing(judgements) for s in j.subjects))
    return (
        *(about.document(c) for c in record.documents),
        *(about.entity(e) for e in record.entities),
        *(about.incident(i) for i in record.incidents),
        *(about.pattern(p) for p in record.patterns),
        *(about.proceeding(p) for p in record.proceedings),
        *(about.tally(t) for t in record.tallies),
        *(about.contradiction(c) for c in record.contradictions),
        *(about.proposal(p) for p in record.proposals),
        *(about.question(q) for q in find_questions(record, readings, judgements)),
    )


@dataclass(frozen=True)
class _About:
    """What is linked with what in one record."""

    record: Record
    readings: Mapping[str, Reading]
    judged: frozenset[str]

    @cached_property
    def entities(self) -> dict[str, Entity]:
        return {e.id: e for e in self.record.entities}

    @cached_property
    def entities_of(self) -> dict[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for entity in self.record.entities:
            for document in {m.document for m in entity.mentions}:
                found[document].append(entity.id)
        return dict(found)

    @cached_property
    def incidents_of(self) -> dict[str, list[Incident]]:
        found: defaultdict[str, list[Incident]] = defaultdict(list)
        for incident in self.record.incidents:
            for document in (*incident.documents, *incident.mentioned_in):
                found[document].append(incident)
        return dict(found)

    @cached_property
    def proceedings_of(self) -> dict[str, list[Proceeding]]:
        found: defaultdict[str, list[Proceeding]] = defaultdict(list)
        for proceeding in self.record.proceedings:
            for document in {r.document for r in proceeding.steps}:
                found[document].append(proceeding)
        return dict(found)

    @cached_property
    def by_proceeding(self) -> dict[str, Proceeding]:
        return {p.id: p for p in self.record.proceedings}

    @cached_property
    def contested(self) -> frozenset[str]:
        return frozenset(c.about for c in self.record.contradictions if c.about)

    def document(self, card: DocumentCard) -> Listed:
        reading = self.readings[card.id]
        marks = {
            "language": _some(card.language),
            "publisher": _some(card.publisher),
            "act": _each(a.kind for a in reading.acts if not a.negated),
            "modality": _each(c.modality for c in reading.claims),
            "role": _each(c.source_role for c in reading.claims),
            "stage": _each(s.stage for s in reading.steps),
            "entity": tuple(self.entities_of.get(card.id, ())),
            "place": tuple(e for e in self.entities_of.get(card.id, ()) if self.entities[e].kind == "place"),
            "incident": _each(i.id for i in self.incidents_of.get(card.id, ())),
            "proceeding": _each(p.id for p in self.proceedings_of.get(card.id, ())),
            "copy": ("yes",) if card.copy_of else (),
            "document": _each((card.copy_of, card.corrects)),
            "reviewed": self._reviewed([card.id]),
            "dated": (card.published_how or "unknown",),
        }
        weight = float(len(reading.claims))
        return self._listed(card, card.title or card.source, card.published, weight, marks)

    def incident(self, incident: Incident) -> Listed:
        documents = (*incident.documents, *incident.mentioned_in)
        cases = [self.by_proceeding[p] for p in incident.proceedings if p in self.by_proceeding]
        claims = {(r.document, r.item) for refs in incident.claims.values() for r in refs}
        roles = (c.source_role for d in documents for c in self.readings[d].claims if (d, c.id) in claims)
        marks = {
            "act": incident.kinds,
            "status": (incident.status,),
            "entity": _each((*_ids(incident.victims), *_ids(incident.perpetrators), *_place_id(incident.place))),
            "victim": _ids(incident.victims),
            "perpetrator": _ids(incident.perpetrators),
            "place": _place_id(incident.place),
            "document": documents,
            "proceeding": incident.proceedings,
            "language": _each(self.readings[d].document.language for d in documents),
            "modality": tuple(incident.claims),
            "role": _each(roles),
            "stage": _each(p.stage for p in cases),
            "decided": incident.decided,
            "reviewed": self._reviewed(documents),
            "contested": ("yes",) if incident.id in self.contested or incident.status == "contested" else (),
            "dated": _dated(incident.period, incident.period_how),
            "precision": self._precision(incident.place),
        }
        weight = len(incident.origins) + 0.1 * len(documents) + 0.5 * len(cases)
        return self._listed(incident, incident.title, incident.period, weight, marks, self._spot(incident.place))

    def pattern(self, pattern: Pattern) -> Listed:
        marks = {"act": pattern.kinds, "document": pattern.documents, "incident": pattern.incidents}
        marks |= {"place": _place_id(pattern.place), "precision": self._precision(pattern.place)}
        marks |= {"dated": _dated(pattern.period, None)}
        weight, spot = float(len(pattern.documents)), self._spot(pattern.place)
        return self._listed(pattern, pattern.title, pattern.period, weight, marks, spot)

    def proceeding(self, case: Proceeding) -> Listed:
        steps = [s for ref in case.steps if (s := self._step(ref))]
        marks = {
            "stage": (case.stage or "none",),
            "final": (case.final,),
            "decided": _some(case.decided),
            "entity": _some(case.respondent_entity),
            "incident": _some(case.incident),
            "document": _each(r.document for r in case.steps),
            "problem": ("yes",) if case.problems else (),
            "language": _each(self.readings[r.document].document.language for r in case.steps),
        }
        begun = best_period(period_of(s.when) for s in steps[:1])
        heard = period_of(case.last_heard)
        title = " – ".join(t for t in (case.respondent, case.forum) if t) or None
        listed = self._listed(case, title, begun, float(len(case.steps)), marks)
        return _heard(listed, heard)

    def entity(self, entity: Entity) -> Listed:
        documents = _each(m.document for m in entity.mentions)
        incidents = (i for d in documents for i in self.incidents_of.get(d, ()) if entity.id in _taking_part(i))
        marks = {
            "kind": (entity.kind,),
            "category": _some(entity.category),
            "document": documents,
            "incident": _each(i.id for i in incidents),
            "proceeding": _each(p.id for p in self.record.proceedings if p.respondent_entity == entity.id),
            "protected": ("yes",) if entity.protected else (),
            "named": ("yes",) if entity.name else ("no",),
        }
        if entity.kind == "place":
            marks |= {"precision": (entity.location.precision if entity.location else "unknown",)}
        return self._listed(entity, entity.name, None, float(len(documents)), marks, entity.location)

    def tally(self, tally: Tally) -> Listed:
        documents = _each(c.ref.document for c in tally.counts)
        marks = {
            "counted": (tally.counted,),
            "scope": (tally.scope,),
            "agree": () if tally.agree is None else ("yes" if tally.agree else "no",),
            "document": documents,
            "place": _some(tally.place),
            "incident": _each(i.id for d in documents for i in self.incidents_of.get(d, ())),
        }
        return self._listed(tally, tally.counted, tally.period, float(len(tally.counts)), marks)

    def contradiction(self, found: Contradiction) -> Listed:
        documents = _each(c.document for c in found.claims)
        told = {(c.document, c.item) for c in found.claims}
        incidents = (
            i.id
            for d in documents
            for i in self.incidents_of.get(d, ())
            if i.id == found.about or told & {(r.document, r.item) for refs in i.claims.values() for r in refs}
        )
        marks = {"kind": (found.kind,), "about": _some(found.about), "document": documents, "incident": _each(incidents)}
        published = best_period(self.readings[d].document.published for d in documents)
        return self._listed(found, found.note, published, float(len(found.claims)), marks)

    def proposal(self, proposal: Proposal) -> Listed:
        marks = {"kind": (proposal.kind,), "left": (proposal.left,), "right": (proposal.right,)}
        name = "incident" if proposal.kind == "incident" else "entity"
        return self._listed(proposal, None, None, proposal.score, marks | {name: (proposal.left, proposal.right)})

    def question(self, question: Question) -> Listed:
        documents = _each(s.document for s in question.subjects)
        marks = {
            "kind": (question.kind,),
            "document": documents,
            "incident": _each(i.id for d in documents for i in self.incidents_of.get(d, ())),
            "about": _some(question.about),
            "answered": ("yes" if question.answered else "no",),
        }
        return self._listed(question, shortened(question.subjects[0].exact, 120), None, question.weight, marks)

    def _listed(
        self,
        item: Item,
        title: str | None,
        period: Period | None,
        weight: float,
        marks: Mapping[str, Sequence[str]],
        spot: Location | None = None,
    ) -> Listed:
        kind = _KINDS[type(item)]
        first, last = (period.earliest(), period.latest()) if period else (None, None)
        years = {} if kind == "entity" else {"year": _years(period)}
        return Listed(
            kind=kind,
            id=item.id,
            title=title,
            day=first.isoformat() if first else None,
            last=last.isoformat() if last else None,
            weight=round(weight, 3),
            lat=spot.latitude if spot else None,
            lon=spot.longitude if spot else None,
            marks={name: tuple(values) for name, values in (marks | years).items() if values},  # type: ignore[operator]
            item=item,
        )

    def _reviewed(self, documents: Iterable[str]) -> tuple[str, ...]:
        return ("yes",) if any(d in self.judged for d in documents) else ("no",)

    def _spot(self, place: Place | None) -> Location | None:
        entity = self.entities.get(place.entity or "") if place else None
        return entity.location if entity else None

    def _precision(self, place: Place | None) -> tuple[str, ...]:
        """How exactly it is known where; `none` where no place is told of, `unknown` where the gazetteer lacks it."""
        spot = self._spot(place)
        return (spot.precision if spot else "unknown" if place else "none",)

    def _step(self, ref: ItemRef) -> Step | None:
        return next((s for s in self.readings[ref.document].steps if s.id == ref.item), None)


def _heard(listed: Listed, heard: Period | None) -> Listed:
    latest = heard.latest() if heard else None
    return replace(listed, last=latest.isoformat() if latest else None)


def _dated(period: Period | None, how: str | None) -> tuple[str, ...]:
    return (how or "stated" if period else "unknown",)


def _years(period: Period | None) -> tuple[str, ...]:
    first, last = (period.earliest(), period.latest()) if period else (None, None)
    if first is None or last is None:
        return tuple(f"{d.year:04}" for d in (first, last) if d)
    years = range(first.year, last.year + 1)
    return tuple(f"{y:04}" for y in (years if len(years) <= MOST_YEARS else (first.year, last.year)))


def _each(values: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(sorted({v for v in values if v}))


def _some(value: str | None) -> tuple[str, ...]:
    return (value,) if value else ()


def _ids(people: Iterable[PersonRef]) -> tuple[str, ...]:
    return tuple(p.entity for p in people if p.entity)


def _place_id(place: Place | None) -> tuple[str, ...]:
    return _some(place.entity) if place else ()


def _taking_part(incident: Incident) -> frozenset[str]:
    return frozenset((*_ids(incident.victims), *_ids(incident.perpetrators), *_place_id(incident.place)))
