"""Direct speech in French stories: what stands in marks or behind a dash, without the words that tell who speaks."""

from __future__ import annotations

import pytest

from averment.reading.dialogue import find_speech
from tests.reading.french import FRENCH, page


def speech(*paragraphs: str) -> list[str]:
    """The stretches of direct speech of a page, trimmed."""
    return [s.text.strip(" ,;\u00a0") for s in find_speech(page(*paragraphs), FRENCH)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("— Partez, dit-elle.", ["Partez"]),
        ("— Partez, dit-elle, je vous suis.", ["Partez", "je vous suis."]),
        ("– Quoi ! s’écria le vieux en riant, vous ici ?", ["Quoi !", "vous ici ?"]),
        ("Il dit : « Vous êtes en retard. »", ["« Vous êtes en retard. »"]),
        ("« Vous êtes en retard, répondit la mère, mais entrez. »", ["« Vous êtes en retard", "mais entrez. »"]),
        ("— Je pars, murmura-t-il. La porte claqua derrière lui.", ["Je pars"]),
        ("Le train passa. La pluie tombait.", []),
    ],
)
def test_speech_is_told_from_the_telling(text: str, parts: list[str]) -> None:
    assert speech(text) == parts


def test_a_dash_within_a_paragraph_opens_a_turn() -> None:
    assert speech("Ils se taisaient, puis elle demanda : — Où allez-vous ? Il ne répondit pas.") == ["Où allez-vous ?"]


def test_an_aside_between_dashes_is_no_speech() -> None:
    assert speech("La maison — une ruine — dominait la vallée.") == []


def test_every_stretch_is_verbatim() -> None:
    document = page("— Oui, dit-il. Non !", "« Viens », fit-elle ; « vite. »")
    assert all(document.text[s.start : s.end] == s.text for s in find_speech(document, FRENCH))
