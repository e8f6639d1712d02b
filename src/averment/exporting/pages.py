"""What stands on the page of an incident, a proceeding or an entity, whoever draws it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from averment.exporting.lookup import Lookup, Saying, StepWords, said_at
from averment.exporting.track import Track, draw_track
from averment.exporting.wording import in_words, stage_in_words
from averment.model.document import Document
from averment.model.entity import Entity
from averment.model.incident import Incident, Pattern
from averment.model.proceeding import Proceeding
from averment.model.record import Record

SIDES = (
    ("Alleged or reported", ("alleged", "reported")),
    ("Denied or dismissed", ("denied", "dismissed")),
    ("Admitted or confirmed", ("admitted", "confirmed")),
    ("Found or shown", ("found",)),
)
ASIDE = ("announced", "argued", "no_comment")


@dataclass(frozen=True, slots=True)
class Repeated:
    """Words that one source is given with, and where else the same words are printed."""

    saying: Saying
    also: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class Course:
    """A proceeding with its steps and their drawing."""

    proceeding: Proceeding
    steps: tuple[StepWords, ...]
    track: Track | None

    @property
    def heading(self) -> str:
        """What it is called: against whom, or that only a report or a change of rules is told of."""
        if self.steps and all(s.step.stage in _BESIDE for s in self.steps):
            return "Reports and changes of rules"
        return f"Course against {self.proceeding.respondent or 'nobody named'}"


_BESIDE = frozenset({"report_published", "policy_change"})


@dataclass(frozen=True, slots=True)
class Opposed:
    """Words that cannot both be right, or of which one rejects the other."""

    kind: str
    note: str
    sayings: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class IncidentPage:
    """One incident: what is said on each side, what became of it, where it all comes from."""

    incident: Incident
    columns: tuple[tuple[str, tuple[Repeated, ...]], ...]
    aside: tuple[Repeated, ...]
    courses: tuple[Course, ...]
    against: tuple[Opposed, ...] = ()
    called: Mapping[str, str] = field(default_factory=dict)
    decided: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntityPage:
    """One person, body, place or group: the words that name it, what it says, and what it takes part in."""

    entity: Entity
    named: tuple[Saying, ...]
    says: tuple[Repeated, ...]
    incidents: tuple[str, ...]
    proceedings: tuple[str, ...]
    titles: Mapping[str, str] = field(default_factory=dict)


def incident_page(incident: Incident, record: Record, lookup: Lookup) -> IncidentPage:
    """Lay out one incident."""

    def said(modalities: Iterable[str]) -> tuple[Repeated, ...]:
        return repeats(lookup.sayings(ref for m in modalities for ref in incident.claims.get(m, ())))

    followed = by_steps(p for p in record.proceedings if p.id in incident.proceedings or p.incident == incident.id)
    return IncidentPage(
        incident=incident,
        columns=tuple((title, said(modalities)) for title, modalities in SIDES),
        aside=said(ASIDE),
        courses=tuple(course(p, incident, lookup) for p in followed),
        against=tuple(_opposed(incident, record, lookup)),
        called={
            d: called(reading.document) for d in (*incident.documents, *incident.mentioned_in) if (reading := lookup.reading(d))
        },
        decided=decided(followed),
    )


def decided(proceedings: Iterable[Proceeding]) -> tuple[str, ...]:
    """Say of each who answers for an incident what was decided last: whoever reads the accusation reads the acquittal."""
    found: list[str] = []
    for decision in decisions(proceedings):
        told = f"{decision.respondent or 'Somebody not named'}: {DECISIONS[decision.stage]}"
        found.append(f"{told}, {decision.on_appeal} on appeal" if decision.on_appeal else told)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided last of somebody, and what became of it on appeal where that is told."""

    respondent: str | None
    stage: str
    on_appeal: str | None


def decisions(proceedings: Iterable[Proceeding]) -> Iterator[Decision]:
    """Find what was decided last in each proceeding that is of this case."""
    for proceeding in by_steps(p for p in proceedings if not p.other_case):
        if proceeding.decided in DECISIONS:
            yield Decision(proceeding.respondent, proceeding.decided, proceeding.on_appeal)


DECISIONS = {
    "verdict_guilty": "convicted",
    "sentence": "convicted",
    "verdict_acquitted": "acquitted",
    "dismissal": "dismissed",
}


def called(document: Document) -> str:
    """How a document is called where its words are cited: its title, publisher and day."""
    name = document.title or document.given_id or document.source.rsplit("/", 1)[-1]
    return " · ".join((name, *filter(None, (document.publisher, in_words(document.published) or "undated"))))


def how_far(proceeding: Proceeding) -> str:
    """Say how far a proceeding has come, and what was decided in it where something came after that."""
    words, decided = stage_in_words(proceeding.stage), proceeding.decided
    return f"{words}, after: {stage_in_words(decided)}" if decided not in (None, proceeding.stage) else words


def by_steps(proceedings: Iterable[Proceeding]) -> list[Proceeding]:
    """Put first what is told of somebody named, then what has most steps."""
    return sorted(proceedings, key=lambda p: (p.respondent_entity is None, p.respondent is None, -len(p.steps), p.id))


def _opposed(incident: Incident, record: Record, lookup: Lookup) -> Iterator[Opposed]:
    ours = {ref for refs in incident.claims.values() for ref in refs}
    for found in record.contradictions:
        if found.about == incident.id or ours.intersection(found.claims):
            yield Opposed(found.kind, found.note, tuple(lookup.sayings(found.claims)))


def course(proceeding: Proceeding, incident: Incident | None, lookup: Lookup) -> Course:
    """Lay out one proceeding, beside the time of its incident."""
    steps = tuple(_told_once(lookup.steps(proceeding.steps)))
    return Course(proceeding, steps, draw_track(steps, proceeding, incident))


def _told_once(steps: Iterable[StepWords]) -> Iterator[StepWords]:
    """Put one step that several pages tell alike into one line: the same stage, day, respondent's terms and outcome."""
    groups: dict[tuple[object, ...], list[StepWords]] = {}
    for found in steps:
        step = found.step
        terms = tuple((c.component, c.amount, c.unit, c.suspended) for c in step.components)
        groups.setdefault((step.stage, step.announced, step.when, step.outcome, terms), []).append(found)
    for group in groups.values():
        yield replace(group[0], also=tuple(s.saying for s in group[1:]))


def entity_page(entity: Entity, record: Record, lookup: Lookup) -> EntityPage:
    """Lay out one entity."""
    named: list[Saying] = []
    says: list[Saying] = []
    for document in dict.fromkeys(m.document for m in entity.mentions):
        reading = lookup.reading(document)
        ours = {m.mention for m in entity.mentions if m.document == document}
        if reading:
            named += [said_at(m.start, m.end, m.text, reading) for m in reading.mentions if m.id in ours and not m.pronoun]
            says += lookup.claims_by(document, ours)
    people = [(i.id, (*i.victims, *i.perpetrators)) for i in record.incidents]
    return EntityPage(
        entity=entity,
        named=tuple(named),
        says=repeats(says),
        incidents=tuple(key for key, refs in people if any(p.entity == entity.id for p in refs)),
        proceedings=tuple(p.id for p in record.proceedings if p.respondent_entity == entity.id),
        titles={i.id: i.title or "" for i in record.incidents} | {p.id: how_far(p) for p in record.proceedings},
    )


def repeats(sayings: Sequence[Saying]) -> tuple[Repeated, ...]:
    """Put the same words of the same source together, as near-copies print them."""
    groups: dict[tuple[str, str, str], list[Saying]] = {}
    for saying in sayings:
        groups.setdefault((saying.modality, saying.source or "", " ".join(saying.text.split())), []).append(saying)
    return tuple(Repeated(group[0], tuple(group[1:])) for group in groups.values())


@dataclass(frozen=True, slots=True)
class PatternPage:
    """One account of repeated abuse, in the words of those who give it."""

    pattern: Pattern
    says: tuple[Repeated, ...]


def pattern_page(pattern: Pattern, lookup: Lookup) -> PatternPage:
    """Lay out one pattern."""
    return PatternPage(pattern, repeats(lookup.sayings(pattern.claims)))
