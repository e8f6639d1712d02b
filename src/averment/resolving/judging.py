"""What people decided, found again in the words: the judgements that stand, and what they join or keep apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Protocol

from averment.model.judgement import Judgement, Subject, standing


class Worded(Protocol):
    """Anything that stands in a document at a position."""

    @property
    def id(self) -> str:
        """What it is called."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""

    @property
    def text(self) -> str:
        """Its words."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """Pairs that a person put together, and pairs that a person keeps apart; the later word counts."""

    together: frozenset[tuple[str, str]] = frozenset()
    apart: frozenset[tuple[str, str]] = frozenset()


def find_words(subject: Subject, items: Sequence[Worded]) -> str | None:
    """Find the item that a judgement speaks of: the one standing on its words, else the nearest that says the same words."""
    there = [i for i in items if i.start < subject.end and subject.start < i.end]
    told = [i for i in there if subject.exact in i.text or i.text in subject.exact]
    if not told:
        told = [i for i in items if subject.exact in i.text]
    best = min(told, key=lambda i: (abs(i.start - subject.start) + abs(i.end - subject.end), i.start, i.id), default=None)
    return best.id if best else None


def bonds(judgements: Iterable[Judgement]) -> set[tuple[str, str]]:
    """Pair the documents that a person spoke of in one breath: what was decided of them is decided of them together.

    Only while it stands: what was taken back leaves no trace, and what waits for a second person changes nothing yet.
    """
    found: set[tuple[str, str]] = set()
    for judgement in standing(judgements):
        documents = sorted({s.document for s in judgement.subjects})
        found.update(pairwise(documents))
    return found


def about(judgements: Sequence[Judgement], documents: Iterable[str]) -> tuple[Judgement, ...]:
    """Keep the judgements about these documents, with all that undo them, in their order."""
    meant = set(documents)
    kept = {j.id for j in judgements if any(s.document in meant for s in j.subjects)}
    before = 0
    while len(kept) > before:
        before = len(kept)
        kept |= {j.id for j in judgements if j.undoes in kept}
    return tuple(j for j in judgements if j.id in kept)


def decide(judgements: Sequence[Judgement], about: str, nodes: Mapping[str, Sequence[tuple[Worded, str]]]) -> Decisions:
    """Turn merges and splits into pairs of nodes.

    `nodes` lists for each document its items with the node that each belongs to; `about` is the `value` of the
    judgements meant (`entity` or `incident`). A merge puts all its subjects together; a split takes the first one away
    from all others.
    """
    together: set[tuple[str, str]] = set()
    apart: set[tuple[str, str]] = set()
    for judgement in judgements:
        if judgement.kind not in ("merge", "split") or judgement.value not in (about, None):
            continue
        found = [n for s in judgement.subjects if (n := _node(s, nodes.get(s.document, ()))) is not None]
        pairs = combinations(found, 2) if judgement.kind == "merge" else ((found[0], n) for n in found[1:])
        ordered = {(min(p), max(p)) for p in pairs if p[0] != p[1]}
        if judgement.kind == "merge":
            together, apart = together | ordered, apart - ordered
        else:
            together, apart = together - ordered, apart | ordered
    return Decisions(frozenset(together), frozenset(apart))


def _node(subject: Subject, items: Sequence[tuple[Worded, str]]) -> str | None:
    found = find_words(subject, [item for item, _ in items])
    return next((node for item, node in items if item.id == found), None) if found else None
