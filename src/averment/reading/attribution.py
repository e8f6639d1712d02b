"""Find who says what: source, cue and content, over the grammar of sentences and the quotation marks of the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from averment.lang.base import Language
from averment.model.document import Document
from averment.model.sentence import Sentence
from averment.model.span import Span
from averment.reading.attributed import Attribution
from averment.reading.cues import find_in_sentence
from averment.reading.echoes import find_echoes
from averment.reading.introduced import by_reference
from averment.reading.labels import find_labelled, find_signed
from averment.reading.lines import lay, touching
from averment.reading.quotations import Quotation, find_quotations
from averment.reading.running import SET_INTO, link_quotations


def find_attributions(document: Document, sentences: Sequence[Sentence], language: Language) -> tuple[Attribution, ...]:
    """Find everything that the page lets somebody say, in the order of the page."""
    quotations = find_quotations(document)
    lines = [lay(s, quotations, language) for s in sentences]
    found: list[Attribution] = []
    for line in lines:
        found.extend(_over_quotations(document, a, quotations) for a in find_in_sentence(document, line))
    found.extend(by_reference(document, lines))
    said = [*find_labelled(document, lines), *find_signed(document, lines, quotations)]
    found = [a for a in found if not any(_within(a, other, language) for other in said)]
    whole = list(link_quotations(document, lines, quotations, [*said, *found]))
    echoes = list(find_echoes(document, lines, quotations, whole))
    whole = [a for a in whole if a.source is not None or not any(_within(a, e, language) for e in echoes)] + echoes
    return tuple(sorted(whole, key=lambda a: (a.content[0].start if a.content else 0, a.sentence)))


def _within(found: Attribution, other: Attribution, language: Language) -> bool:
    """Tell whether a saying of nobody, or of "I", only repeats what the layout says."""
    whole = other.content[0]
    nobody = found.source is None or found.source.text.lower() in language.hedges.self_words
    return nobody and any(whole.start <= c.start and c.end <= whole.end for c in found.content)


def _over_quotations(document: Document, found: Attribution, quotations: Sequence[Quotation]) -> Attribution:
    """Let what is said reach as far as the quotation marks that it touches, over the ends of sentences."""
    if found.rule in ("speechless", "noun", "evidence"):
        return found
    parts: list[Span] = []
    for part in found.content:
        start, end = part.start, part.end
        for quotation in touching(quotations, part.start, part.end):
            inside = found.cue is not None and quotation.holds(found.cue.start) and found.rule not in SET_INTO
            if quotation.speech and not inside and quotation.start < end and start < quotation.end:
                start, end = min(start, quotation.start), max(end, quotation.end)
        parts.append(Span.of(document.text, start, end))
    return replace(found, content=tuple(parts))
