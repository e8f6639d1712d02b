"""Find the figures: how many of what, as whom says, as of when."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from averment.lang.base import Language
from averment.lang.calendar import Numbers
from averment.model.claim import Claim
from averment.model.document import Document
from averment.model.figure import Figure
from averment.model.mention import Mention
from averment.model.sentence import Sentence
from averment.model.span import Span
from averment.model.time import Time
from averment.reading.counted import Counted, find_counted
from averment.reading.linking import claim_over
from averment.reading.quantities import Quantity, quantities


@dataclass(frozen=True, slots=True)
class Owner:
    """The claim that a figure belongs to, and the mention of who gives it."""

    claim: str
    giver: str | None


def find_figures(
    document: Document,
    sentences: Sequence[Sentence],
    claims: Sequence[Claim],
    mentions: Sequence[Mention],
    times: Sequence[Time],
    language: Language,
) -> tuple[Figure, ...]:
    """Find every number of something, with its bounds, what it counts, who gives it and as of when.

    Dates, times of day, addresses, articles of law, scores and "one" are no figures.
    """
    numbers = language.numbers
    people = {m.start + shift for m in mentions if m.kind in ("person", "group") for shift in _word_starts(m.text)}
    spoken = {m.id: m for m in mentions}
    times_from = [t.start for t in times]
    found: list[Figure] = []
    for sentence in sentences:
        here: list[Time] | None = None
        for quantity in quantities(sentence, numbers):
            if here is None:
                low, high = bisect_left(times_from, sentence.start), bisect_left(times_from, sentence.end)
                here = list(times[low:high])
            counted = find_counted(sentence, quantity, numbers, people, here)
            if counted and counted.unit == "times" and counted.words:  # the lemma, also of a verb new to the parser
                known = language.acts.forms.lemmas.get(counted.words, frozenset())
                counted = replace(counted, words=min(known, default=counted.words))
            owner = _owner(claims, sentence, quantity, spoken) if counted else None
            if counted and owner and owner.giver is None:
                owner = replace(owner, giver=_reckoner(sentence, quantity, mentions, numbers))
            if counted and owner:
                last = max(counted.last, quantity.last)
                span = Span.of(document.text, sentence.tokens[quantity.first].start, sentence.tokens[last].end)
                found.append(_figure(f"f{len(found) + 1}", span, quantity, counted, owner, _as_of(here)))
    return tuple(found)


def _word_starts(text: str) -> list[int]:
    return [i for i in range(len(text)) if not text[i].isspace() and (i == 0 or text[i - 1].isspace())]


def _owner(claims: Sequence[Claim], sentence: Sentence, quantity: Quantity, mentions: Mapping[str, Mention]) -> Owner | None:
    """The claim that a figure stands in; words around a claim belong to it too, but its source does not give them.

    Nor does a source give the figures that it is itself counted or described with, or what it declined to speak of.
    """
    tokens = sentence.tokens
    start, end = tokens[quantity.first].start, tokens[quantity.last].end
    claim = claim_over(claims, start, end)
    if claim:
        source = mentions.get(claim.source or "")
        about_itself = source is not None and source.start < end and start < source.end
        silent = claim.voice == "narrated" or claim.modality == "no_comment"
        return Owner(claim.id, None if about_itself or silent else claim.source)
    beside = [c for c in claims if c.start < sentence.end and sentence.start < c.end]
    nearest = min(beside, key=lambda c: (min(abs(c.start - end), abs(start - c.end)), c.start, c.id), default=None)
    return Owner(nearest.id, None) if nearest else None


def _reckoner(sentence: Sentence, q: Quantity, mentions: Sequence[Mention], numbers: Numbers) -> str | None:
    """Who counted, where the page tells it as its own: "Police put the number of marchers at 450"."""
    token = sentence.tokens[q.last]
    verb = next((t for t in sentence.ancestors(token) if t.pos == "VERB"), None)
    if verb is None or verb.lower not in numbers.reckoning or sentence.children(verb, "aux:pass"):
        return None
    subject = next((s for s in sentence.children(verb, "nsubj") if s.dep == "nsubj"), None)
    if subject is None or any(t.i == token.i for t in sentence.subtree(subject)):
        return None
    return next((m.id for m in mentions if m.kind != "place" and m.start <= subject.start < m.end), None)


def _figure(name: str, span: Span, quantity: Quantity, counted: Counted, owner: Owner, as_of: str | None) -> Figure:
    return Figure(
        id=name,
        start=span.start,
        end=span.end,
        text=span.text,
        low=quantity.low,
        high=quantity.high,
        unit=counted.unit,
        counted=counted.words,
        qualifier=quantity.qualifier,
        giver=owner.giver,
        as_of=as_of,
        claim=owner.claim,
    )


def _as_of(times: list[Time]) -> str | None:
    """The one date of the sentence; of several, none is taken for that of the figure."""
    dated = {t.period.edtf for t in times if t.period and t.kind == "date"}
    return dated.pop() if len(dated) == 1 else None
