"""Read the acts and steps of invented French pages."""

from __future__ import annotations

from dataclasses import replace

from averment import lang
from averment.model.act import Act
from averment.model.period import Period
from averment.model.reading import Reading
from averment.model.step import Step
from averment.models.parser import load
from averment.reading.acts import find_acts
from averment.reading.claims import find_claims
from averment.reading.mentions import find_mentions
from averment.reading.sentences import split_sentences
from averment.reading.steps import find_steps
from averment.reading.times import find_times

from .people import Towns, document


def reading(*paragraphs: str, headline: str | None = None) -> Reading:
    """Everything that an invented French page says, figures and doubts apart."""
    french = lang.get("fr")
    page = replace(
        document(*paragraphs, headline=headline), language="fr", published=Period("2017-11-06"), published_how="stated"
    )
    sentences = split_sentences(page, french, load("fr"))
    mentions = find_mentions(page, sentences, french, Towns())
    times = find_times(page, sentences, french)
    claims = find_claims(page, sentences, mentions, french)
    acts = find_acts(page, sentences, claims, mentions, times, french)
    steps = find_steps(page, sentences, claims, mentions, times, french)
    return Reading("test", page, mentions, times, claims, acts, steps, (), ())


def acts(*paragraphs: str, headline: str | None = None) -> tuple[Act, ...]:
    return reading(*paragraphs, headline=headline).acts


def steps(*paragraphs: str, headline: str | None = None) -> tuple[Step, ...]:
    return reading(*paragraphs, headline=headline).steps


def kinds(*paragraphs: str) -> set[str]:
    """The kinds of force that the page says were used."""
    return {a.kind for a in acts(*paragraphs) if not a.negated}


def stages(*paragraphs: str) -> list[str]:
    return [s.stage for s in steps(*paragraphs)]
