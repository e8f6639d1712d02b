"""A judgement: what a person decided, kept apart from what the sources say."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
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


PROPOSED = "proposed:"
"""A value that begins so is that of a decision which takes effect only when a second person confirms it."""
CONFIRMS = "confirms:"
"""The value of an `accept` by which a second person confirms the decision that it names."""
Fate = Literal["stands", "undone", "waits"]


def waits_for_second(judgement: Judgement) -> bool:
    """Tell whether a decision was made under the rule that a second person must confirm it."""
    return (judgement.value or "").startswith(PROPOSED)


def confirmed_by(judgement: Judgement) -> str | None:
    """Name the decision that this one confirms, or None if it decides something itself."""
    value = judgement.value or ""
    told = judgement.kind == "accept" and judgement.undoes is None and value.startswith(CONFIRMS)
    return value.removeprefix(CONFIRMS) if told else None


def proposed(value: str | None) -> str:
    """Write the value of a decision that waits for a second person."""
    return PROPOSED + (value or "")


def meant(judgement: Judgement) -> Judgement:
    """Take the mark of a decision that waits away: what is left is what was decided."""
    return replace(judgement, value=(judgement.value or "").removeprefix(PROPOSED) or None)


def standing(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Keep the judgements that no later one takes back, in order of time.

    One that only undoes, or only confirms, does nothing else; undoing it brings back what was before. One that waits
    for a second person stands when somebody else has confirmed it. Who speaks of whom decides, not the clock: two may be
    of one second, and a clock may be set back.
    """
    everything = list(judgements)
    fate = fates(everything)
    kept = (j for j in everything if fate[j.id] == "stands" and j.undoes is None and confirmed_by(j) is None)
    return tuple(sorted(map(meant, kept), key=lambda j: (j.at, j.id)))


def fates(judgements: Iterable[Judgement]) -> dict[str, Fate]:
    """Say of each judgement whether it stands, was undone, or waits for a second person."""
    by_id = {j.id: j for j in judgements}
    speaks_of = {j.id: j.undoes or confirmed_by(j) for j in by_id.values()}
    waiting = Counter(speaks_of.values())
    ready = [j for j in by_id.values() if not waiting[j.id]]
    undone: set[str] = set()
    confirmed: defaultdict[str, set[str]] = defaultdict(set)
    fate: dict[str, Fate] = dict.fromkeys(by_id, "undone")  # what goes round in a circle decides nothing
    while ready:
        judgement = ready.pop()
        told = speaks_of[judgement.id]
        alone = waits_for_second(judgement) and not confirmed[judgement.id] - {judgement.by}
        fate[judgement.id] = "undone" if judgement.id in undone else "waits" if alone else "stands"
        if told is None:
            continue
        if fate[judgement.id] == "stands" and judgement.undoes:
            undone.add(told)
        elif fate[judgement.id] == "stands":
            confirmed[told].add(judgement.by)
        waiting[told] -= 1
        if not waiting[told] and told in by_id:
            ready.append(by_id[told])
    return fate
