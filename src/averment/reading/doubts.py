"""Say what could not be told: a page without a date, a quotation without a speaker, a page that contradicts itself."""

from __future__ import annotations

from averment.model.act import Act
from averment.model.claim import Claim
from averment.model.document import Document
from averment.model.doubt import Doubt
from averment.model.sentence import Sentence
from averment.model.step import Step
from averment.model.time import Time


def find_doubts(
    document: Document,
    sentences: tuple[Sentence, ...],
    claims: tuple[Claim, ...],
    acts: tuple[Act, ...],
    steps: tuple[Step, ...],
    times: tuple[Time, ...],
) -> tuple[Doubt, ...]:
    """Find what a reader of this page could not tell for sure, with the words that leave it open."""
    return document.doubts
