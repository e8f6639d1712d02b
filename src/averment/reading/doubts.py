"""Say what could not be told: a page without a date, a quotation without a speaker, a page that contradicts itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from averment.model.act import Act
from averment.model.claim import Claim
from averment.model.document import Document
from averment.model.doubt import Doubt
from averment.model.sentence import Sentence
from averment.model.span import Span
from averment.model.step import Step
from averment.model.time import Time

_OVER = ("sentence", "verdict_guilty", "verdict_acquitted")
_BEFORE = ("trial", "charge")


def find_doubts(
    document: Document,
    sentences: tuple[Sentence, ...],
    claims: tuple[Claim, ...],
    acts: tuple[Act, ...],
    steps: tuple[Step, ...],
    times: tuple[Time, ...],
) -> tuple[Doubt, ...]:
    """Find what a reader of this page could not tell for sure, with the words that leave it open."""
    if not sentences:
        return document.doubts
    found = [
        *document.doubts,
        *_undated(document, sentences),
        *_orphans(document, claims),
        *_unanchored(document, times, [a.start for a in acts] + [s.start for s in steps], sentences),
        *_both_over_and_to_come(document, steps),
        *_two_outcomes(document, steps),
        *_two_terms(document, steps),
        *_second_readings(document, sentences, acts),
    ]
    once = {(d.start, d.end, d.kind, d.reason): d for d in found}
    return tuple(sorted(once.values(), key=lambda d: (d.start, d.end, d.kind, d.reason)))


def _doubt(document: Document, start: int, end: int, kind: str, reason: str) -> Doubt:
    said = Span.of(document.text, start, end)
    return Doubt(said.start, said.end, said.text, kind, reason)


def _undated(document: Document, sentences: tuple[Sentence, ...]) -> Iterator[Doubt]:
    if document.published is None and not any(d.kind == "undated" for d in document.doubts):
        first = sentences[0]
        yield _doubt(document, first.start, first.end, "undated", "The page does not say when it was published.")


def _orphans(document: Document, claims: Iterable[Claim]) -> Iterator[Doubt]:
    for claim in claims:
        if claim.voice == "quoted" and claim.source is None and claim.source_text is None:
            yield _doubt(document, claim.start, claim.end, "orphan_quotation", "The page does not say whose words these are.")


def _unanchored(document: Document, times: Iterable[Time], told: list[int], sentences: tuple[Sentence, ...]) -> Iterator[Doubt]:
    """When something was done or decided is told by a date that hangs on an unknown one."""
    eventful = [s for s in sentences if any(s.start <= start < s.end for start in told)]
    for time in times:
        if time.kind == "date" and time.period is None and any(s.start <= time.start < s.end for s in eventful):
            reason = "This date depends on another that the page does not give."
            yield _doubt(document, time.start, time.end, "second_reading", reason)


def _both_over_and_to_come(document: Document, steps: tuple[Step, ...]) -> Iterator[Doubt]:
    """One respondent is judged already and yet to be tried or charged: both are kept, and said."""
    for ahead in steps:
        if ahead.stage not in _BEFORE or not ahead.announced or ahead.other_case:
            continue
        for done in steps:
            if done.stage in _OVER and not done.announced and not done.other_case and _may_be_one_case(ahead, done):
                reason = f"The page says this is still to come, and also: “{_short(done.text)}”."
                yield _doubt(document, ahead.start, ahead.end, "self_contradiction", reason)
                break


def _two_outcomes(document: Document, steps: tuple[Step, ...]) -> Iterator[Doubt]:
    """One respondent is both convicted and acquitted of the same thing."""
    for guilty in steps:
        if guilty.stage != "verdict_guilty" or guilty.other_case or guilty.respondent is None:
            continue
        for free in steps:
            same_charge = guilty.charge is None or free.charge is None or guilty.charge == free.charge
            if free.stage == "verdict_acquitted" and free.respondent == guilty.respondent and same_charge:
                reason = f"The page also says: “{_short(guilty.text)}”."
                yield _doubt(document, free.start, free.end, "self_contradiction", reason)


def _two_terms(document: Document, steps: tuple[Step, ...]) -> Iterator[Doubt]:
    """One measure against one respondent has two amounts."""
    terms = [
        (s, c) for s in steps if s.stage == "sentence" and not s.announced for c in s.components if c.amount and not c.suspended
    ]
    for k, (one, first) in enumerate(terms):
        for other, second in terms[k + 1 :]:
            alike = first.component == second.component != "other" and first.unit == second.unit
            if one is not other and alike and first.amount != second.amount and _same_respondent(one, other):
                reason = f"The page also says: “{_short(first.text)}”."
                yield _doubt(document, other.start, other.end, "self_contradiction", reason)


def _second_readings(document: Document, sentences: tuple[Sentence, ...], acts: Iterable[Act]) -> Iterator[Doubt]:
    """A pronoun is said to have done it, and the words right before it could be the one meant or not."""
    for act in acts:
        if act.perpetrator is None or act.victim is None or act.perpetrator.mention is None:
            continue
        if act.perpetrator.text.lower() != act.victim.text.lower():
            continue
        sentence = next((s for s in sentences if s.start <= act.start < s.end), None)
        token = sentence.at(act.start) if sentence else None
        if token is not None and token.pos == "PRON":
            reason = "It cannot be told for sure whom the pronoun means."
            yield _doubt(document, act.start, act.end, "second_reading", reason)


def _may_be_one_case(a: Step, b: Step) -> bool:
    return a.respondent is None or b.respondent is None or _same_respondent(a, b)


def _same_respondent(a: Step, b: Step) -> bool:
    """The same words but for the article, or the same family name."""
    if a.respondent is None or b.respondent is None:
        return False
    one, other = a.respondent.split()[-1], b.respondent.split()[-1]
    return _without_article(a.respondent) == _without_article(b.respondent) or (one == other and one[0].isupper())


def _without_article(words: str) -> list[str]:
    said = words.lower().split()
    return said[1:] if len(said) > 1 else said


def _short(text: str, limit: int = 80) -> str:
    said = " ".join(text.split())
    return said if len(said) <= limit else said[:limit].rsplit(" ", 1)[0] + " …"
