"""A page with what was read in it: each mark in its words, each claim on a card beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias, TypeVar

from averment.exporting.marking import MarkedBlock, marked_blocks
from averment.model.act import Act
from averment.model.claim import Claim
from averment.model.figure import Figure
from averment.model.judgement import Judgement
from averment.model.mention import Mention
from averment.model.reading import Reading
from averment.model.span import Span
from averment.model.step import Step
from averment.model.time import Time

LAYERS = ("claims", "acts", "steps", "figures", "dates", "people")
SHOWN_AT_FIRST = ("claims", "acts", "steps", "figures", "dates")
MOST_WORDS = 160
Read: TypeAlias = Claim | Act | Step | Figure | Time | Mention | Span

Told = TypeVar("Told", Act, Step, Figure)
Made = TypeVar("Made", Claim, Act, Step, Figure)


@dataclass(frozen=True, slots=True)
class Mark:
    """Words with what was read in them; a claim has the number of its card. The layer `asked` is what somebody points at."""

    layer: str
    start: int
    end: int
    item: Read
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """One claim with all that hangs on it: its number on the page, who says it, what it tells, what people decided of it."""

    number: int
    claim: Claim
    speaker: str | None
    acts: tuple[Act, ...]
    steps: tuple[Step, ...]
    figures: tuple[Figure, ...]
    within: int | None
    denies: int | None
    judged: tuple[Judgement, ...]
    chosen: bool = False

    @property
    def words(self) -> str:
        """The words, cut where a card has no more room: the text beside it has them whole."""
        text = " ".join(self.claim.text.split())
        return text if len(text) <= MOST_WORDS else text[: text.rfind(" ", 0, MOST_WORDS) + 1 or MOST_WORDS] + "…"


@dataclass(frozen=True, slots=True)
class Row:
    """One block of the page, and the cards of the claims that begin in it; lines of boilerplate that follow each other
    are one row, folded away unless something in them is pointed at.
    """

    blocks: tuple[MarkedBlock[Mark], ...]
    cards: tuple[Card, ...] = ()
    folded: bool = False


def layers_of(asked: Sequence[str]) -> tuple[str, ...]:
    """Which layers are shown: those that the reader asked for, else what a page shows at first."""
    return tuple(layer for layer in LAYERS if layer in asked) if asked else SHOWN_AT_FIRST


def with_made(reading: Reading, judged: Reading | None) -> Reading:
    """Add what people read where the machine read nothing; what they rejected or corrected stays, with their decision."""
    if judged is None:
        return reading
    return replace(
        reading,
        claims=(*reading.claims, *_new(judged.claims, reading.claims)),
        acts=(*reading.acts, *_new(judged.acts, reading.acts)),
        steps=(*reading.steps, *_new(judged.steps, reading.steps)),
        figures=(*reading.figures, *_new(judged.figures, reading.figures)),
    )


def rows(reading: Reading, layers: Sequence[str], cards: Sequence[Card], asked: Span | None = None) -> tuple[Row, ...]:
    """Lay out the text block by block, with its marks, and each card beside the block in which its claim begins."""
    numbers = {c.claim.id: c.number for c in cards}
    marks = [*([Mark("asked", asked.start, asked.end, asked)] if asked else []), *_marks(reading, layers, numbers)]
    waiting = sorted(cards, key=lambda c: c.claim.start)
    made: list[Row] = []
    for block in marked_blocks(reading.document, marks):
        end = max((p.start + len(p.text) for p in block.pieces if p.kind == "text"), default=0)
        here = [c for c in waiting if c.claim.start < end]
        waiting = waiting[len(here) :]
        folded = block.kind == "boilerplate" and not here and not any(p.item and p.item.layer == "asked" for p in block.pieces)
        if folded and made and made[-1].folded:
            made[-1] = Row((*made[-1].blocks, block), folded=True)
        else:
            made.append(Row((block,), tuple(here), folded))
    if waiting and made:
        made[-1] = Row(made[-1].blocks, (*made[-1].cards, *waiting))
    return tuple(made)


def cards_of(reading: Reading, judgements: Iterable[Judgement], *, unnamed: str, chosen: str | None) -> tuple[Card, ...]:
    """Make a card for each claim, in the order of the text."""
    claims = sorted(reading.claims, key=lambda c: (c.start, -c.end, c.id))
    numbers = {c.id: n for n, c in enumerate(claims, 1)}
    acts, steps, figures = _by_claim(reading.acts), _by_claim(reading.steps), _by_claim(reading.figures)
    judged = list(judgements)
    return tuple(
        Card(
            number=numbers[c.id],
            claim=c,
            speaker=reading.speaker(c, unnamed),
            acts=tuple(acts[c.id]),
            steps=tuple(steps[c.id]),
            figures=tuple(figures[c.id]),
            within=numbers.get(c.within or ""),
            denies=numbers.get(c.denies or ""),
            judged=tuple(j for j in judged if _speaks_of(j, reading.document.id, c)),
            chosen=c.id == chosen,
        )
        for c in claims
    )


def _marks(reading: Reading, layers: Sequence[str], numbers: dict[str, int]) -> Iterator[Mark]:
    found: dict[str, Iterable[Read]] = {
        "claims": reading.claims,
        "acts": reading.acts,
        "steps": reading.steps,
        "figures": reading.figures,
        "dates": [t for t in reading.times if t.kind == "date"],
        "people": [m for m in reading.mentions if not m.pronoun],
    }
    for layer in LAYERS:
        if layer in layers:
            for item in found[layer]:
                yield Mark(layer, item.start, item.end, item, numbers.get(item.id) if isinstance(item, Claim) else None)


def _new(items: Iterable[Made], known: Iterable[Made]) -> list[Made]:
    there = {i.id for i in known}
    return [i for i in items if i.id not in there]


def _speaks_of(judgement: Judgement, document: str, claim: Claim) -> bool:
    """Tell whether a judgement is about just these words, or words in them: not about a page that holds them."""
    return any(
        s.document == document and s.start < claim.end and claim.start < s.end and len(s.exact) <= 2 * len(claim.text)
        for s in judgement.subjects
    )


def _by_claim(items: Iterable[Told]) -> defaultdict[str, list[Told]]:
    found: defaultdict[str, list[Told]] = defaultdict(list)
    for item in items:
        found[item.claim].append(item)
    return found
