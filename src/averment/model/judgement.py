"""A judgement: what a person decided, kept apart from what the sources say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

JudgementKind = Literal["accept", "reject", "correct", "merge", "split", "assign", "protect", "publish"]
JUDGEMENT_KINDS: tuple[str, ...] = get_args(JudgementKind)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a judgement is about: words of a document, so that it survives a better reader (W3C Web Annotation)."""

    document: str
    start: int
    end: int
    exact: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision by one person: never changed, never deleted; undone only by a later one that names it in `undoes`."""

    id: str
    at: str
    by: str
    kind: JudgementKind
    subjects: tuple[Subject, ...]
    reason: str
    value: str | None = None
    undoes: str | None = None
