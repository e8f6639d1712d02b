"""A question as the review page shows it: its words in their context, why it is asked, what can be answered and what was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from averment.errors import RecordMissing
from averment.model.claim import MODALITIES
from averment.model.entity import Entity
from averment.model.incident import Incident
from averment.model.judgement import JudgementKind, Subject
from averment.model.question import Question
from averment.model.reading import Reading
from averment.model.span import Span
from averment.reviewing.answers import ANSWERS, fields_of
from averment.reviewing.history import Entry, history
from averment.searching.passages import Passage, passage
from averment.vocabulary.acts import KINDS
from averment.vocabulary.stages import STAGES

if TYPE_CHECKING:
    from averment.model.act import Act
    from averment.model.claim import Claim
    from averment.model.document import Document
    from averment.model.step import Step
    from averment.web.desk import Desk

AROUND = 320  # characters on each side of the words that are asked about
MOST_SPEAKERS = 40


@dataclass(frozen=True, slots=True)
class Side:
    """Words that a question is about: in their context, with what was read of them and the thing that they stand for."""

    subject: Subject
    document: Document
    passage: Passage
    claim: Claim | None
    acts: tuple[Act, ...]
    steps: tuple[Step, ...]
    thing: Incident | Entity | None


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody whom the page mentions, with the first words that do: a candidate for who says it."""

    value: str
    name: str


@dataclass(frozen=True, slots=True)
class Field:
    """Something that can be put right: its choices (none: it is typed), and what was read."""

    name: str
    choices: tuple[tuple[str, str], ...]
    read: str


@dataclass(frozen=True, slots=True)
class Asked:
    """One question, ready to be answered; `seen` is how many judgements about its words are shown with it."""

    question: Question
    sides: tuple[Side, ...]
    answers: tuple[JudgementKind, ...]
    fields: tuple[Field, ...]
    speakers: tuple[Speaker, ...]
    history: tuple[Entry, ...]

    @property
    def seen(self) -> int:
        """How many judgements about its words are shown."""
        return len(self.history)


def asked(desk: Desk, question: Question) -> Asked:
    """Bring what is needed to answer a question.

    Raises:
        RecordMissing: if a page that it is about is gone.
    """
    readings = {s.document: _reading(desk, s.document) for s in question.subjects}
    things = (_thing(desk, question, question.left), _thing(desk, question, question.right))
    sides = tuple(
        _side(s, readings[s.document], things[i] if i < len(things) else None, desk) for i, s in enumerate(question.subjects)
    )
    first = sides[0]
    told = [part for part, there in (("claim", first.claim), ("act", first.acts), ("step", first.steps)) if there]
    answers = ANSWERS[question.kind]
    return Asked(
        question,
        sides,
        answers,
        fields=tuple(_field(desk, name, first) for name in fields_of(question, told)) if "correct" in answers else (),
        speakers=_speakers(readings[first.subject.document], first.subject) if "assign" in answers else (),
        history=history(desk.view.judgements([s.document for s in question.subjects]), question.subjects),
    )


def _reading(desk: Desk, document: str) -> Reading:
    found = desk.view.reading(document)
    if found is None:
        raise RecordMissing(
            f"There is no document {document[:12]!r} in this record.", advice="It may have another name by now."
        )
    return found


def _thing(desk: Desk, question: Question, name: str | None) -> Incident | Entity | None:
    kind = {"same_incident": "incident", "same_entity": "entity"}.get(question.kind)
    if kind is None or name is None:
        return None
    try:
        found = desk.view.item(kind, name).item
    except RecordMissing:  # somebody put it together with another meanwhile
        return None
    return found if isinstance(found, Incident | Entity) else None


def _side(subject: Subject, reading: Reading, thing: Incident | Entity | None, desk: Desk) -> Side:
    end = min(subject.end, len(reading.document.text))
    span = Span.of(reading.document.text, min(subject.start, end - 1), end)
    own = [c for c in reading.claims if (c.start, c.end) == (span.start, span.end)]
    around = sorted((c for c in reading.claims if c.start <= span.start and span.end <= c.end), key=lambda c: c.end - c.start)
    return Side(
        subject,
        reading.document,
        passage((span,), reading, around=AROUND, unnamed=desk.t("search.unnamed")),
        claim=next(iter((*own, *around)), None),
        acts=tuple(a for a in reading.acts if span.start <= a.start and a.end <= span.end),
        steps=tuple(s for s in reading.steps if span.start <= s.start and s.end <= span.end),
        thing=thing,
    )


def _field(desk: Desk, name: str, side: Side) -> Field:
    dated = [a.when for a in side.acts if a.when] + [s.when for s in side.steps if s.when]
    if name == "modality":
        return Field(name, tuple((m, desk.t(f"modality.{m}")) for m in MODALITIES), side.claim.modality if side.claim else "")
    if name == "act":
        kinds = tuple((k, term.label(desk.language)) for k, term in KINDS.items())
        return Field(name, kinds, side.acts[0].kind if side.acts else "")
    if name == "stage":
        stages = tuple((s, term.label(desk.language)) for s, term in STAGES.items())
        return Field(name, stages, side.steps[0].stage if side.steps else "")
    if name == "published":
        return Field(name, (), str(side.document.published or ""))
    return Field(name, (), dated[0] if dated else "")


def _speakers(reading: Reading, near: Subject) -> tuple[Speaker, ...]:
    """Those whom the page mentions, whoever is mentioned nearest first, each once."""
    found: dict[str, Speaker] = {}
    spoken = (m for m in reading.mentions if m.kind != "place" and not m.pronoun)
    for m in sorted(spoken, key=lambda m: (abs(m.start - near.start), m.start)):
        found.setdefault(m.entity, Speaker(f"{m.start}:{m.end}", m.name or m.text))
    return tuple(found.values())[:MOST_SPEAKERS]
