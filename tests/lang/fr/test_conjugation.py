"""Forms of French verbs as news pages write them."""

from __future__ import annotations

import pytest

from averment.lang.fr.conjugation import conjugate, forms, participles


@pytest.mark.parametrize(
    ("verb", "words"),
    [
        ("balayer", "balaie balaye balaya balayé"),
        ("rejeter", "rejette rejettera rejeté"),
        ("répéter", "répète répétera répètera répété"),
        ("menacer", "menaçait menace menaçant"),
        ("renvoyer", "renvoie renverra renvoyé"),
        ("établir", "établit établissent établira établi"),
        ("interrompre", "interrompt interrompu"),
        ("prévoir", "prévoit prévoira prévu"),
        ("reconnaître", "reconnaît reconnait reconnaissent reconnu"),
        ("faire", "fait font faites fera faisait"),
        ("dire", "dit dites disent dira"),
        ("devoir", "doit devrait dû due"),
    ],
)
def test_forms_that_pages_use(verb: str, words: str) -> None:
    assert set(words.split()) <= forms(verb)


@pytest.mark.parametrize(
    ("verb", "word"), [("documenter", "documènte"), ("espérer", "espérre"), ("rire", "riu"), ("lever", "leve")]
)
def test_forms_that_nobody_writes(verb: str, word: str) -> None:
    assert word not in forms(verb)


def test_a_participle_agrees() -> None:
    assert participles("tué") == ("tué", "tués", "tuée", "tuées")
    assert "dissoutes" in conjugate("dissoudre")[1]


def test_a_noun_has_no_forms_of_a_verb() -> None:
    assert conjugate("coup") == ([], [])
