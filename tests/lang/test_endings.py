"""Whoever looks for one form of a word means the others too; what is another word stays out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.lang.endings import MOST, other_forms


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("agent", "agents agente"),
        ("migrants", "migrant migrante"),
        ("enquete", "enquetes"),
        ("frappe", "frapper frappes frappee frappees frappent frappait"),
        ("journaux", "journal"),
        ("poursuivi", "poursuit poursuivie poursuivre"),
        ("beaten", "beat beats beating"),
        ("charged", "charge charges charging"),
        ("inquiries", "inquiry"),
        ("witness", "witnesses witnessed"),
        ("policiers", "policier policiere"),
    ],
)
def test_plurals_feminines_and_verb_forms_are_meant_too(typed: str, found: str) -> None:
    assert set(found.split()) <= set(other_forms(typed))


@pytest.mark.parametrize(
    ("typed", "other"), [("herons", "here"), ("officer", "office"), ("court", "cours"), ("was", "wa"), ("2015", "2015s")]
)
def test_another_word_is_not_meant(typed: str, other: str) -> None:
    assert other not in other_forms(typed)


@given(st.text(alphabet="abcdeinorstuxz", min_size=1, max_size=20))
def test_forms_are_few_and_never_the_word_itself(word: str) -> None:
    forms = other_forms(word)
    assert len(forms) <= MOST and word not in forms and all(forms)
