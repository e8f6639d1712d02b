"""The tagger of names: what it is asked, what it is told, and that a name never begins with its middle."""

from __future__ import annotations

import numpy as np

from averment.models.name_features import features, see
from averment.models.tagger import BITS, TAGS, Tagger, from_tags, hashed, places_to_ask, to_tags


def _tagger(**weights: dict[str, float]) -> Tagger:
    """A tagger that knows a few features: tag by feature by weight."""
    table = np.zeros((1 << BITS, len(TAGS)), dtype=np.float32)
    for tag, known in weights.items():
        for feature, weight in known.items():
            table[hashed([feature]), TAGS.index(tag.replace("_", "-"))] = weight
    moves = np.zeros((len(TAGS), len(TAGS)), dtype=np.float32)
    for a, before in enumerate(TAGS):
        for b, tag in enumerate(TAGS):
            if tag.startswith("I") and before[2:] != tag[2:]:
                moves[a, b] = -1e9
    return Tagger("en", table, moves)


def test_names_and_tags_say_the_same() -> None:
    names = ((0, 2, "PER"), (2, 3, "LOC"), (5, 6, "ORG"))
    assert to_tags(6, names) == ["B-PER", "I-PER", "B-LOC", "O", "O", "B-ORG"]
    assert from_tags(to_tags(6, names)) == names


def test_two_names_in_a_row_stay_two() -> None:
    assert from_tags(["B-LOC", "B-LOC"]) == ((0, 1, "LOC"), (1, 2, "LOC"))


def test_words_far_from_any_capital_are_not_asked_about() -> None:
    words = ["it", "was", "said", "that", "he", "saw", "Ana"]
    assert places_to_ask(words, ()) == [3, 4, 5, 6]
    assert places_to_ask(words[:6], ()) == []


def test_a_name_that_the_model_found_in_small_letters_is_asked_about() -> None:
    assert 1 in places_to_ask(["in", "saltmarsh"], ((1, 2, "LOC"),))


def test_the_weights_decide_what_a_name_is() -> None:
    tagger = _tagger(B_PER={"w=ana": 3.0}, I_PER={"w=silva": 3.0})
    words, pos = ["Yesterday", "Ana", "Silva", "left"], ["NOUN", "PROPN", "PROPN", "VERB"]
    assert tagger.names(words, pos, ()) == ((1, 3, "PER"),)


def test_what_the_name_model_heard_is_one_voice_among_others() -> None:
    tagger = _tagger(B_LOC={"N=B-LOC": 1.0}, B_PER={"w-=mr": 2.0})
    assert tagger.names(["in", "Saltmarsh"], ["ADP", "PROPN"], ((1, 2, "LOC"),)) == ((1, 2, "LOC"),)
    assert tagger.names(["Mr", "Saltmarsh"], ["PROPN", "PROPN"], ((1, 2, "LOC"),)) == ((1, 2, "PER"),)


def test_a_name_never_begins_with_its_middle() -> None:
    tagger = _tagger(I_ORG={"w=harbour": 5.0})
    assert all(first != 1 or kind != "ORG" for first, _, kind in tagger.names(["the", "Harbour"], ["DET", "PROPN"], ()))


def test_features_tell_places_bodies_and_first_names_of_the_lists() -> None:
    words = ["Marie", "went", "to", "Calais", "with", "Amnesty", "International"]
    seen = see("en", words, ["PROPN", "VERB", "ADP", "PROPN", "ADP", "PROPN", "PROPN"], None)
    assert any("fn" in f for f in features(seen, 0) if f.startswith("c="))
    assert any(f.startswith("GB1t") for f in features(seen, 3))
    assert "KB2" in features(seen, 5) and "KI2" in features(seen, 6)


def test_a_name_that_small_words_link_to_another_knows_its_head() -> None:
    seen = see("fr", ["Université", "de", "Namur"], ["NOUN", "ADP", "PROPN"], None)
    assert "xf=université" in features(seen, 2)
