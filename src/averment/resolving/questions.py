"""What waits for a person: everything that a machine could not or may not decide, with how much hangs on it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from averment.model.claim import Claim
from averment.model.entity import Entity
from averment.model.incident import Incident, ItemRef, Proposal
from averment.model.judgement import Judgement, Subject, standing
from averment.model.question import Question, QuestionKind
from averment.model.reading import Reading
from averment.model.record import Record
from averment.resolving.groups import stable_id
from averment.resolving.judging import Worded
from averment.resolving.words import shortened

UNSURE = 0.75
"""A claim found by a rule that is right less often than this is asked about where an incident or a case hangs on it."""
OPENING = 80
"""So many characters of a page stand for it."""
_DOUBTS: dict[str, QuestionKind] = {"orphan_quotation": "speaker"}
_SILENT = frozenset({"undated", "mixed_language", "unread_language"})
"""Doubts that words of the page cannot settle, or that the document list shows already."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the questions of one record are asked from."""

    record: Record
    readings: Mapping[str, Reading]
    hangs: Mapping[tuple[str, str], float]
    of_document: Mapping[str, Sequence[Incident]]
    judged: Sequence[Subject]

    def question(self, kind: QuestionKind, subjects: Sequence[Subject], reason: str, weight: float, **more: object) -> Question:
        name = stable_id("que", kind, *((s.document, s.start, s.end) for s in subjects), more.get("about"))
        answered = all(any(_meets(s, j) for j in self.judged) for s in subjects)
        return Question(name, kind, tuple(subjects), reason, round(weight, 3), answered=answered, **more)  # type: ignore[arg-type]

    def words(self, ref: ItemRef) -> Subject | None:
        reading = self.readings.get(ref.document)
        said: tuple[Worded, ...] = (*reading.claims, *reading.acts) if reading else ()
        found = next((c for c in said if c.id == ref.item), None)
        return Subject(ref.document, found.start, found.end, found.text) if found else None


def find_questions(record: Record, readings: Mapping[str, Reading], judgements: Iterable[Judgement]) -> tuple[Question, ...]:
    """Gather what a record asks of people, what most hangs on first; what a standing judgement speaks of is answered."""
    of_document: defaultdict[str, list[Incident]] = defaultdict(list)
    for incident in record.incidents:
        for document in incident.documents:
            of_document[document].append(incident)
    judged = [s for j in standing(judgements) if j.kind != "publish" for s in j.subjects]
    asked = _Asked(record, readings, _hanging(record), of_document, judged)
    found = {
        q.id: q
        for q in (*_alike(asked), *_contradicted(asked), *_doubted(asked), *_dated(asked), *_problems(asked), *_unsure(asked))
    }
    return tuple(sorted(found.values(), key=lambda q: (-q.weight, q.id)))


def _hanging(record: Record) -> dict[tuple[str, str], float]:
    """Count for each claim what stands on it: pages of its incident, and twice as much where it is contested."""
    hanging: Counter[tuple[str, str]] = Counter()
    for incident in record.incidents:
        size = len(incident.documents) * (2.0 if incident.status == "contested" else 1.0)
        for refs in incident.claims.values():
            for ref in refs:
                hanging[ref.document, ref.item] += size  # type: ignore[assignment]
    return dict(hanging)


def _meets(subject: Subject, judged: Subject) -> bool:
    return judged.document == subject.document and judged.start < subject.end and subject.start < judged.end


def _alike(asked: _Asked) -> Iterator[Question]:
    incidents = {i.id: i for i in asked.record.incidents}
    entities = {e.id: e for e in asked.record.entities}
    for proposal in asked.record.proposals:
        if proposal.kind == "incident" and proposal.left in incidents and proposal.right in incidents:
            left, right = incidents[proposal.left], incidents[proposal.right]
            ends = [_act_of(left, asked), _act_of(right, asked)]
            smaller = min(len(left.documents), len(right.documents))
            yield from _of_proposal(asked, proposal, ends, 2.0 + smaller)
        elif proposal.kind == "entity" and proposal.left in entities and proposal.right in entities:
            one, other = entities[proposal.left], entities[proposal.right]
            ends = [_mention_of(one, asked), _mention_of(other, asked)]
            smaller = min(len({m.document for m in one.mentions}), len({m.document for m in other.mentions}))
            yield from _of_proposal(asked, proposal, ends, 1.0 + smaller)


def _of_proposal(asked: _Asked, proposal: Proposal, ends: Sequence[Subject | None], weight: float) -> Iterator[Question]:
    subjects = [s for s in ends if s]
    if len(subjects) == 2:
        kind: QuestionKind = "same_incident" if proposal.kind == "incident" else "same_entity"
        said = "; ".join(f.words for f in sorted(proposal.reasons, key=lambda f: -abs(f.weight))[:3])
        yield asked.question(
            kind, subjects, said, weight, about=proposal.id, left=proposal.left, right=proposal.right, reasons=proposal.reasons
        )


def _act_of(incident: Incident, asked: _Asked) -> Subject | None:
    return next((s for ref in incident.acts if (s := asked.words(ref))), None)


def _mention_of(entity: Entity, asked: _Asked) -> Subject | None:
    for ref in entity.mentions:
        reading = asked.readings.get(ref.document)
        found = [m for m in reading.mentions if m.id == ref.mention] if reading else []
        if found and (found[0].name == entity.name or found[0].proper):
            return Subject(ref.document, found[0].start, found[0].end, found[0].text)
    return None


def _contradicted(asked: _Asked) -> Iterator[Question]:
    for c in asked.record.contradictions:
        if c.kind == "denial":
            continue  # a denial beside an allegation is the record, not a task
        subjects = [s for ref in c.claims if (s := asked.words(ref))]
        if subjects:
            hangs = max((asked.hangs.get((r.document, r.item), 0.0) for r in c.claims), default=0.0)
            yield asked.question("contradiction", subjects[:4], c.note, 1.5 + hangs, about=c.id)


def _doubted(asked: _Asked) -> Iterator[Question]:
    for document in sorted(asked.readings):
        reading = asked.readings[document]
        weight = float(sum(len(i.documents) for i in asked.of_document.get(document, ())))
        about = next((i.id for i in asked.of_document.get(document, ())), None)
        for doubt in (*reading.document.doubts, *reading.doubts):
            if doubt.kind in _SILENT:
                continue
            subject = Subject(document, doubt.start, doubt.end, doubt.text)
            kind: QuestionKind = _DOUBTS.get(doubt.kind, "doubt")
            hangs = sum(asked.hangs.get((document, c.id), 0.0) for c in reading.claims if _meets(subject, _at(document, c)))
            yield asked.question(kind, [subject], doubt.reason, 0.5 + 0.1 * weight + hangs, about=about)


def _at(document: str, claim: Claim) -> Subject:
    return Subject(document, claim.start, claim.end, claim.text)


def _dated(asked: _Asked) -> Iterator[Question]:
    for incident in asked.record.incidents:
        subject = _act_of(incident, asked) if incident.period_how == "inferred" else None
        if subject:
            said = "; ".join(f.words for f in incident.dated_by)
            reason = f"No page dates it; {incident.period} was inferred: {said}"
            yield asked.question("dating", [subject], reason, 0.5 + len(incident.documents), about=incident.id)
    for card in asked.record.documents:
        reading = asked.readings.get(card.id)
        if card.published_how == "inferred" and reading:
            said = "; ".join(("The page bears no date", *(f.words for f in card.dated_by)))
            yield asked.question("dating", [_opening(reading)], said, 1.0, about=card.id)


def _opening(reading: Reading) -> Subject:
    """Take the first words of a page that are its own."""
    text, blocks = reading.document.text, reading.document.blocks
    start = next((b.start for b in blocks if b.kind != "boilerplate" and text[b.start : b.end].strip()), 0)
    words = shortened(text[start:].partition("\n")[0], OPENING) or text[start : start + OPENING]
    return Subject(reading.document.id, start, start + len(words), words)


def _problems(asked: _Asked) -> Iterator[Question]:
    for proceeding in asked.record.proceedings:
        steps = {s.id: s for r in proceeding.steps if (g := asked.readings.get(r.document)) for s in g.steps}
        found = [(r.document, steps[r.item]) for r in proceeding.steps if r.item in steps]
        for problem in proceeding.problems:
            if found:
                subjects = [Subject(d, s.start, s.end, s.text) for d, s in found[:1]]
                yield asked.question("problem", subjects, problem, 2.0 + len(found), about=proceeding.id)


def _unsure(asked: _Asked) -> Iterator[Question]:
    for document in sorted(asked.readings):
        about = next((i.id for i in asked.of_document.get(document, ())), None)
        for claim in asked.readings[document].claims:
            hangs = asked.hangs.get((document, claim.id), 0.0)
            if hangs and claim.score < UNSURE and (claim.acts or claim.steps or claim.modality in ("denied", "admitted")):
                reason = f"The rule “{claim.rule}” is right {claim.score:.0%} of the time, and an incident stands on it."
                weight = hangs * (1.0 - claim.score)
                yield asked.question("claim", [_at(document, claim)], reason, weight, about=about)
