from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from averment.store.words import fold, spaced, words


def test_case_accents_and_ligatures_do_not_matter() -> None:
    assert spaced("L’Enquête, au CŒUR de l'État") == "l enquete au coeur de l etat"


def test_an_accent_that_stands_by_itself_belongs_to_its_letter() -> None:
    apart = unicodedata.normalize("NFD", "l'enquête ouverte")
    (_, _, _), (word, start, end), _ = words(apart)
    assert word == "enquete"
    assert apart[start:end] == unicodedata.normalize("NFD", "enquête")


def test_a_soft_hyphen_hides_no_word() -> None:
    text = "poli\u00adcier"
    assert words(text) == [("policier", 0, len(text))]


@given(st.text())
def test_every_word_stands_where_it_is_said_to_stand(text: str) -> None:
    before = 0
    for word, start, end in words(text):
        assert before <= start < end <= len(text)
        assert fold(text[start:end]).text.startswith(word) or word in fold(text[start:end]).text
        before = start
