"""What a denial answers."""

from __future__ import annotations

from averment.model.claim import Claim
from averment.models.parser import ShippedParser
from tests.reading.words import claims, page


def answered(parser: ShippedParser, *paragraphs: str) -> list[tuple[str, str | None]]:
    """Every denial of the page, with the words of the claim that it answers."""
    found = claims(parser, page(*paragraphs))
    by_id: dict[str, Claim] = {c.id: c for c in found}
    return [
        (c.text, by_id[c.denies].text if c.denies else None) for c in found if c.modality in ("denied", "dismissed", "admitted")
    ]


def test_a_denial_answers_the_claim_of_the_same_act(parser: ShippedParser) -> None:
    (pair,) = answered(parser, "Residents said that guards had beaten a boy.", "The police denied beating anybody.")
    assert pair[1] is not None
    assert "guards had beaten a boy" in pair[1]


def test_a_rejection_of_the_report_answers_the_report(parser: ShippedParser) -> None:
    (pair,) = answered(
        parser,
        "A report by the charity found that guards kicked prisoners.",
        "A neighbour said that a car was stolen.",
        "The minister rejected the report.",
    )
    assert pair[1] is not None
    assert "kicked prisoners" in pair[1]


def test_nobody_answers_themselves(parser: ShippedParser) -> None:
    (pair,) = answered(parser, "The police said that a man attacked a guard.", "The police denied kicking a dog.")
    assert pair[1] is None


def test_a_denial_without_a_claim_before_it_answers_nothing(parser: ShippedParser) -> None:
    (pair,) = answered(parser, "The weather was mild all week.", "The police denied using force.")
    assert pair[1] is None


def test_an_admission_of_something_else_answers_nothing(parser: ShippedParser) -> None:
    pairs = answered(parser, "A witness said that guards kicked a boy.", "The ministry admitted that the roof leaked.")
    assert [p[1] for p in pairs] == [None]
