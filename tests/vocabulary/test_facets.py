"""The facets in which accounts differ: folded words, in both languages, each value apart from the others."""

from __future__ import annotations

import pytest

from averment.resolving.words import words_of
from averment.vocabulary.facets import FACETS, TOLLS


@pytest.mark.parametrize("facet", FACETS, ids=lambda f: f.code)
def test_words_are_written_as_texts_are_folded(facet):
    for words in (w for ways in facet.values.values() for w in ways):
        assert " ".join(words_of(words)) == words


@pytest.mark.parametrize("facet", FACETS, ids=lambda f: f.code)
def test_no_words_tell_two_values(facet):
    told = [w for ways in facet.values.values() for w in set(ways)]
    assert len(told) == len(set(told))


@pytest.mark.parametrize("facet", FACETS, ids=lambda f: f.code)
def test_every_facet_has_a_name_in_both_languages(facet):
    assert facet.en
    assert facet.fr


def test_no_word_counts_for_two_tolls():
    words = [w for told in TOLLS.values() for w in told]
    assert len(words) == len(set(words))
