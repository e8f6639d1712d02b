"""Words made comparable: case and accents away, rare words heavy."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from averment.resolving.words import fold, likeness, profile, rarity, words_of


def test_case_accents_and_punctuation_do_not_count():
    assert words_of("Étienne's “Gare” — ÇA") == words_of("etienne s gare ca")


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text) or not text.isascii()


def test_a_word_of_every_text_weighs_least():
    weights = rarity([["the", "harbour"], ["the", "orchard"], ["the", "gate"]])
    assert weights["the"] < weights["harbour"]


@given(st.lists(st.sampled_from("abcdefgh"), min_size=1))
def test_a_text_is_wholly_like_itself_and_never_more(words):
    weights = dict.fromkeys("abcdefgh", 1.0)
    own = profile(words, weights)
    assert abs(likeness(own, own) - 1) < 1e-9
    assert likeness(own, profile(["z"], weights | {"z": 1.0})) == 0
