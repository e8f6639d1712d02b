"""Words made comparable: case and accents away, rare words heavy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.resolving.words import fold, likeness, profile, rarity, shortened, words_of


def test_case_accents_and_punctuation_do_not_count():
    assert words_of("Étienne's “Gare” — ÇA") == words_of("etienne s gare ca")


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text) or not text.isascii()


def test_a_word_of_every_text_weighs_least():
    weights = rarity([["the", "harbour"], ["the", "orchard"], ["the", "gate"]])
    assert weights["the"] < weights["harbour"]


NAMES = ("wren", "quist", "fernmouth", "ardloch", "harrow", "lantern")


@given(st.lists(st.sampled_from(NAMES), min_size=1))
def test_a_text_is_wholly_like_itself_and_not_like_another(words):
    own = profile(words)
    assert abs(likeness(own, own) - 1) < 1e-9
    assert likeness(own, profile(["orchard"])) == 0


@given(st.lists(st.sampled_from(NAMES), min_size=1), st.lists(st.sampled_from(NAMES), min_size=1))
def test_two_texts_are_as_alike_one_way_as_the_other_and_never_more_than_one(one, other):
    left, right = profile(one), profile(other)
    assert likeness(left, right) == likeness(right, left)
    assert 0 <= likeness(left, right) < 1 + 1e-9


def test_a_name_in_common_makes_more_alike_than_an_everyday_word_in_common():
    page = profile(words_of("the police said Tobias Wren fell"))
    assert likeness(page, profile(["wren"])) > likeness(page, profile(["police"])) > 0


def test_only_the_heaviest_words_are_kept():
    kept = profile([*NAMES, "the", "and", "police"], most=3)
    assert len(kept) == 3
    assert "police" not in kept


@given(st.lists(st.sampled_from((*NAMES, "the", "police", "night"))))
def test_how_a_text_is_weighed_does_not_depend_on_the_order_of_its_words(words):
    assert profile(words) == profile(sorted(words))


@pytest.mark.parametrize(
    ("most", "left"), [(99, "Ada Quill-Brand ran"), (15, "Ada Quill-Brand"), (14, "Ada"), (3, "Ada"), (2, "")]
)
def test_a_text_is_cut_after_whole_words_so_that_no_half_of_a_name_is_left(most: int, left: str) -> None:
    assert shortened("Ada Quill-Brand ran", most) == left
