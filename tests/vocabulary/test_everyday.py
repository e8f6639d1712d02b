"""How common words are: known words weigh less the more common they are, unknown words most, whatever the record."""

from __future__ import annotations

import pytest

from averment.resolving.words import fold, words_of
from averment.vocabulary.everyday import RAREST, rarity_of_words, tables

TABLES = tables()


@pytest.mark.parametrize("code", sorted(TABLES))
def test_every_word_is_written_as_texts_are_compared_and_stands_once(code):
    words = [w for line in TABLES[code].values() for w in line.split()]
    assert [w for w in words if words_of(w) != [w] or fold(w) != w] == []
    assert len(words) == len(set(words))


@pytest.mark.parametrize("code", sorted(TABLES))
def test_a_table_is_large_enough_to_tell_rare_from_common(code):
    assert len(TABLES[code]) > 8
    assert sum(len(line.split()) for line in TABLES[code].values()) > 2000


@pytest.mark.parametrize(("common", "rarer"), [("the", "police"), ("police", "baton"), ("de", "homme"), ("homme", "matraque")])
def test_a_common_word_weighs_less_than_a_rarer_one(common, rarer):
    weights = rarity_of_words()
    assert weights[common] < weights.get(rarer, RAREST)


def test_no_word_weighs_more_than_one_that_nobody_knows_and_none_less_than_nothing():
    assert all(0 <= weight <= RAREST for weight in rarity_of_words().values())


def test_a_word_of_two_languages_weighs_what_it_does_where_it_is_most_common():
    weights = rarity_of_words()
    tiers = {code: {w: tier for tier, line in table.items() for w in line.split()} for code, table in TABLES.items()}
    alone = {tier: w for t in tiers.values() for w, tier in t.items() if sum(w in other for other in tiers.values()) == 1}
    shared = set.intersection(*(set(t) for t in tiers.values()))
    assert "police" in shared
    for word in shared:
        commonest = min(t[word] for t in tiers.values())
        assert commonest not in alone or weights[word] == weights[alone[commonest]]


def test_a_name_is_no_everyday_word():
    assert not {"wren", "quist", "harrow", "fernmouth"} & rarity_of_words().keys()
