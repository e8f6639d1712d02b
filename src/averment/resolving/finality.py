"""Whether a decision is the last word, and the number of its case: only what the pages say, never a term that ran out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from averment.model.step import Step
from averment.resolving.words import words_of
from averment.vocabulary.finality import LAST_COURTS, NUMBERED, SAID_FINAL, UPHELD

_NUMBER = re.compile(
    rf"\b(?:{'|'.join(map(re.escape, NUMBERED))})\s{{0,2}}"
    r"(?:(?:no|nos|nr|num|number|num[ée]ro|n°|nº)\b\.?|n[°º]|#)\s{0,2}:?\s{0,2}([0-9A-Z][0-9A-Za-z./-]{1,24}[0-9A-Za-z])",
    re.IGNORECASE,
)


def said_final(told: Iterable[tuple[Step, str, str | None]]) -> bool:
    """Tell whether a done step is the last word: its words say so, or the last court of a country let it stand.

    `told` gives for each step the words around it and the name of its forum.
    """
    for step, around, forum in told:
        words = f" {' '.join(words_of(around))} "
        if any(f" {phrase} " in words for phrase in SAID_FINAL):
            return True
        court = f" {' '.join(words_of(forum or ''))} "
        last = any(f" {name} " in place for name in LAST_COURTS for place in (court, words))
        if step.stage == "appeal" and step.outcome in UPHELD and last:
            return True
    return False


def case_number(texts: Sequence[str]) -> str | None:
    """Find the number of the case where the pages tell one, and one only; those who tell it most decide."""
    found = Counter(m[1].rstrip(".") for text in texts for m in _NUMBER.finditer(text) if any(c.isdigit() for c in m[1]))
    return min(found, key=lambda n: (-found[n], n)) if found else None
