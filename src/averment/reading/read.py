"""The line of reading: from a document to what it says."""

from __future__ import annotations

from averment.config import READER
from averment.gazetteer.places import Gazetteer
from averment.lang.base import Language
from averment.model.document import Document
from averment.model.reading import Reading
from averment.models.parser import Parser
from averment.reading.acts import find_acts
from averment.reading.claims import find_claims
from averment.reading.doubts import find_doubts
from averment.reading.figures import find_figures
from averment.reading.linking import belong
from averment.reading.mentions import find_mentions
from averment.reading.places import locate
from averment.reading.sentences import split_sentences
from averment.reading.steps import find_steps
from averment.reading.times import find_times


def read(document: Document, language: Language, *, parser: Parser, gazetteer: Gazetteer) -> Reading:
    """Say what one document says, and nothing more.

    Looks at this document only: not at other documents, the web, the store or the clock. The same reader reads the same
    document the same way every time, so a reading can be thrown away and made again, on one machine or on a thousand.
    """
    sentences = split_sentences(document, language, parser)
    mentions = find_mentions(document, sentences, language, gazetteer)  # who
    mentions = locate(mentions, gazetteer)  # where
    times = find_times(document, sentences, language)  # when
    claims = find_claims(document, sentences, mentions, language)  # who says what
    acts = find_acts(document, sentences, claims, mentions, times, language)  # who did what to whom
    steps = find_steps(document, sentences, claims, mentions, times, language)  # what was done about it
    figures = find_figures(document, sentences, claims, mentions, times, language)  # how many
    claims = belong(claims, acts, steps, figures)
    doubts = find_doubts(document, sentences, claims, acts, steps, times)  # what we could not tell
    return Reading(
        reader=f"{READER} (sha256:{parser.digest[:16]})",
        document=document,
        mentions=mentions,
        times=times,
        claims=claims,
        acts=acts,
        steps=steps,
        figures=figures,
        doubts=doubts,
    )
