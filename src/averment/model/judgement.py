"""A judgement: what a person decided, kept apart from what the sources say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
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


def standing(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Keep the judgements that no later one takes back, in order of time.

    One that only undoes does nothing else; undoing it brings back what it undid. Who undoes whom decides, not the clock:
    two may be of one second, and a clock may be set back.
    """
    everything = list(judgements)
    by_id = {j.id: j for j in everything}
    waiting = Counter(j.undoes for j in everything if j.undoes is not None)
    ready = [j for j in everything if not waiting[j.id]]
    undone: set[str] = set()
    kept: list[Judgement] = []
    while ready:
        judgement = ready.pop()
        stands = judgement.id not in undone
        if judgement.undoes is None:
            kept += [judgement] if stands else []
            continue
        if stands:
            undone.add(judgement.undoes)
        waiting[judgement.undoes] -= 1
        if not waiting[judgement.undoes] and judgement.undoes in by_id:
            ready.append(by_id[judgement.undoes])
    return tuple(sorted(kept, key=lambda j: (j.at, j.id)))
