"""A decision is final only where the pages say so or a last court let it stand; a case has the number that is told."""

from __future__ import annotations

import pytest

from averment.resolving.finality import case_number
from tests.resolving.test_proceedings import proceedings, trial_page

CONVICTED = ("A jury convicted him", "verdict_guilty", {})


@pytest.mark.parametrize(
    ("words", "final"),
    [
        ("The Supreme Court of Canada rejected his appeal", "final"),
        ("La Cour de cassation a rejeté son pourvoi", "final"),
        ("The court of appeal rejected his appeal", "appealable"),
    ],
)
def test_only_a_last_court_makes_a_decision_final(words, final):
    (found,) = proceedings(trial_page(CONVICTED, (words, "appeal", {"outcome": "upheld"})))
    assert found.final == final


def test_a_last_court_that_overturns_ends_nothing():
    overturned = ("The Supreme Court of Canada quashed the verdict", "appeal", {"outcome": "overturned"})
    (found,) = proceedings(trial_page(CONVICTED, overturned))
    assert found.final == "appealable"


def test_a_decision_that_is_said_to_be_final_is():
    (found,) = proceedings(trial_page(("Sa condamnation est désormais définitive", "sentence", {})))
    assert found.final == "final"


def test_an_appeal_that_nobody_decided_is_open():
    (found,) = proceedings(trial_page(CONVICTED, ("He lodged an appeal", "appeal", {})))
    assert found.final == "appealed"


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("He was charged in case no. CR-2021/118", "CR-2021/118"),
        ("Il a été jugé (dossier n° 21/04567)", "21/04567"),
        ("In case number two he was charged", None),
        ("He was charged with one case of assault", None),
    ],
)
def test_the_number_of_a_case_is_what_the_words_say(words, number):
    assert case_number([words]) == number


def test_a_proceeding_carries_the_number_of_its_case():
    (found,) = proceedings(trial_page(("He was charged in case no. CR-2021/118", "charge", {})))
    assert found.case_number == "CR-2021/118"
