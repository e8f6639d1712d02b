"""What can be answered to a question, and how an answer is written down as a judgement about its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from averment.errors import UsageError
from averment.model.correction import Part, write_correction
from averment.model.judgement import Judgement, JudgementKind, Subject
from averment.model.question import Question, QuestionKind
from averment.reviewing.judging import Judge

ANSWERS: Mapping[QuestionKind, tuple[JudgementKind, ...]] = {
    "same_incident": ("merge", "split"),
    "same_entity": ("merge", "split"),
    "contradiction": ("accept", "reject"),
    "doubt": ("accept", "reject", "correct"),
    "dating": ("accept", "reject", "correct"),
    "problem": ("accept", "reject", "correct"),
    "speaker": ("assign", "accept", "reject"),
    "claim": ("accept", "reject", "correct", "assign"),
}
"""The answers to each kind of question, the one that is asked for first."""
_PARTS: Mapping[QuestionKind, Part] = {
    "contradiction": "contradiction",
    "doubt": "doubt",
    "dating": "dating",
    "problem": "step",
    "speaker": "claim",
    "claim": "claim",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody answers: the kind of decision, why, and for a correction the right values, for a speaker the words."""

    kind: JudgementKind
    reason: str
    fields: Mapping[str, str | None] = field(default_factory=dict)
    speaker: Subject | None = None


def answer(judge: Judge, question: Question, given: Answer) -> Judgement:
    """Keep an answer as a judgement about the words of the question.

    Raises:
        UsageError: if it is no answer to that question. DecidedMeanwhile: if somebody else was quicker.
    """
    if given.kind not in ANSWERS[question.kind]:
        raise UsageError(
            f"A question of the kind {question.kind!r} cannot be answered with {given.kind!r}.",
            advice=f"Choose one of {', '.join(ANSWERS[question.kind])}.",
        )
    subjects, reason = question.subjects, given.reason
    if given.kind in ("merge", "split"):
        what = "incident" if question.kind == "same_incident" else "entity"
        return (judge.merge if given.kind == "merge" else judge.split)(subjects, what, reason)
    if given.kind == "correct":
        told = {name: value for name, value in given.fields.items() if value}
        if not told:
            raise UsageError("A correction says what is right; nothing was chosen.", advice="Choose or type what is right.")
        return judge.correct(subjects, write_correction(told), reason)
    if given.kind == "assign":
        return judge.assign([*subjects[:1], *([given.speaker] if given.speaker else [])], "source", reason)
    part = part_of(question)
    return (judge.accept if given.kind == "accept" else judge.reject)(subjects, reason, part)


def part_of(question: Question) -> Part:
    """Say what of its words a question is about."""
    if question.kind == "dating" and question.about == question.subjects[0].document:
        return "published"
    return _PARTS[question.kind]


def fields_of(question: Question, told: Sequence[str]) -> tuple[str, ...]:
    """Say what can be put right in answer to a question, where its words `told` an act, a step, a claim."""
    if question.kind == "dating":
        return ("published",) if part_of(question) == "published" else ("when",)
    if question.kind == "problem":
        return ("stage", "when")
    has = {"claim": ("modality",), "act": ("act",), "step": ("stage",)}
    dated = ("when",) if {"act", "step"} & set(told) else ()
    return (*(name for part in ("claim", "act", "step") if part in told for name in has[part]), *dated)
