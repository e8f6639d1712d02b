"""Who speaks by the layout: names with colons in an interview, signatures behind quotations, a body with a colon."""

from __future__ import annotations

from averment.models.parser import ShippedParser
from tests.reading.words import attributions, claims, page, the_claim

_INTERVIEW = (
    "Maria Keller lived in the camp for a year.",
    "When did you see it first?",
    "Keller: In May. Four guards came with shields.",
    "Did anybody help?",
    "Keller: No. The nurse stood by the door.",
)


def test_answers_of_an_interview_belong_to_whoever_gives_them(parser: ShippedParser) -> None:
    claim = the_claim(claims(parser, page(*_INTERVIEW)), "Four guards")
    assert (claim.source_text, claim.voice) == ("Keller", "quoted")


def test_a_label_that_stands_once_is_no_speaker(parser: ShippedParser) -> None:
    found = claims(parser, page("Maria Keller lived here. Keller left.", "Update: The gate was locked again on Monday."))
    assert the_claim(found, "gate was locked").source_text is None


def test_a_signature_behind_a_quotation_is_its_speaker(parser: ShippedParser) -> None:
    found = attributions(parser, page("“She was on her phone. That is the whole story.” — Maria Keller, May 2018"))
    assert [(a.source.text, a.content[0].text) for a in found if a.source] == [
        ("Maria Keller", "“She was on her phone. That is the whole story.”")
    ]


def test_a_body_and_a_colon_before_a_quotation(parser: ShippedParser) -> None:
    claim = the_claim(claims(parser, page("The mayor's office: “The guards are standing by tonight.”")), "standing by")
    assert claim.source_text == "The mayor's office"


def test_a_headline_opens_with_a_quotation(parser: ShippedParser) -> None:
    claim = the_claim(
        claims(parser, page("‘They locked us in’: nurse tells of a long night", kinds=("headline",))), "locked us in"
    )
    assert claim.source_text == "nurse"
