"""A question: something that waits for a person, with the words that it is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from averment.model.entity import Feature
from averment.model.judgement import Subject

QuestionKind = Literal["same_incident", "same_entity", "contradiction", "doubt", "dating", "problem", "speaker", "claim"]
QUESTION_KINDS: tuple[str, ...] = get_args(QuestionKind)


@dataclass(frozen=True, slots=True)
class Question:
    """What a machine could not or may not decide: asked of a person, about words, with why it is asked.

    `kind` is `same_incident` or `same_entity` (are these one? the first subject stands for `left`, the second for
    `right`), `contradiction`, `doubt`, `dating` (a date was inferred), `problem` (of a proceeding), `speaker` (words
    whose speaker the page does not give) or `claim` (a claim on which something hangs and which nobody has looked at).
    `about` names the thing of the record that hangs on the answer. `weight` says how much hangs on it: the number of
    claims and pages that the answer would touch. `answered` is true where a standing judgement speaks of its words.
    """

    id: str
    kind: QuestionKind
    subjects: tuple[Subject, ...]
    reason: str
    weight: float
    about: str | None = None
    left: str | None = None
    right: str | None = None
    reasons: tuple[Feature, ...] = ()
    answered: bool = False
