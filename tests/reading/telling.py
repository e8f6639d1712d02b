"""Read the acts, steps and doubts of invented pages."""

from __future__ import annotations

from dataclasses import replace

from averment import lang
from averment.model.act import Act
from averment.model.doubt import Doubt
from averment.model.period import Period
from averment.model.reading import Reading
from averment.model.step import Step
from averment.models.parser import load
from averment.reading.acts import find_acts
from averment.reading.claims import find_claims
from averment.reading.doubts import find_doubts
from averment.reading.mentions import find_mentions
from averment.reading.sentences import split_sentences
from averment.reading.steps import find_steps
from averment.reading.times import find_times

from .people import Towns, document

ENGLISH = lang.get("en")


def reading(*paragraphs: str, headline: str | None = None, published: str | None = "2017-11-06") -> Reading:
    """Everything that an invented page says, figures apart."""
    page = document(*paragraphs, headline=headline)
    if published:
        page = replace(page, published=Period(published), published_how="stated")
    sentences = split_sentences(page, ENGLISH, load("en"))
    mentions = find_mentions(page, sentences, ENGLISH, Towns())
    times = find_times(page, sentences, ENGLISH)
    claims = find_claims(page, sentences, mentions, ENGLISH)
    acts = find_acts(page, sentences, claims, mentions, times, ENGLISH)
    steps = find_steps(page, sentences, claims, mentions, times, ENGLISH)
    doubts = find_doubts(page, sentences, claims, acts, steps, times)
    return Reading("test", page, mentions, times, claims, acts, steps, (), doubts)


def acts(*paragraphs: str, headline: str | None = None) -> tuple[Act, ...]:
    return reading(*paragraphs, headline=headline).acts


def steps(*paragraphs: str, headline: str | None = None) -> tuple[Step, ...]:
    return reading(*paragraphs, headline=headline).steps


def doubts(*paragraphs: str, published: str | None = "2017-11-06") -> tuple[Doubt, ...]:
    return reading(*paragraphs, published=published).doubts


def kinds(*paragraphs: str) -> set[str]:
    """The kinds of force that the page says were used."""
    return {a.kind for a in acts(*paragraphs) if not a.negated}


def stages(*paragraphs: str) -> list[str]:
    return [s.stage for s in steps(*paragraphs)]
