"""Who says what: source, cue and content wherever a writer puts them."""

from __future__ import annotations

import pytest

from averment.models.parser import ShippedParser
from averment.reading.attributed import Attribution
from tests.reading.words import attributions, page


def only(parser: ShippedParser, *paragraphs: str) -> Attribution:
    found = [a for a in attributions(parser, page(*paragraphs)) if a.source is not None]
    assert found
    return found[0]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Maria Keller said that the gate was locked.", "Maria Keller", "that the gate was locked"),
        ("The ministry said the gate was locked.", "The ministry", "the gate was locked"),
        ("The gate was locked, the ministry said.", "the ministry", "The gate was locked"),
        ("“The gate was locked,” Maria Keller said.", "Maria Keller", "“The gate was locked,”"),
        ("“The gate was locked,” said Maria Keller.", "Maria Keller", "“The gate was locked,”"),
        ("Maria Keller said: “The gate was locked.”", "Maria Keller", "“The gate was locked.”"),
        ("According to the ministry, the gate was locked.", "the ministry", "the gate was locked"),
        ("The gate was locked, according to the ministry.", "the ministry", "The gate was locked"),
        (
            "Maria Keller, a nurse at the camp, said the gate was locked.",
            "Maria Keller, a nurse at the camp",
            "the gate was locked",
        ),
        ("Officers denied beating the prisoners.", "Officers", "beating the prisoners"),
        ("Two guards beat the boy, the police watchdog has found.", "the police watchdog", "Two guards beat the boy"),
        ("“It was locked,” tweeted Maria Keller, who runs the camp.", "Maria Keller", "“It was locked,”"),
        ("“They came at night,” said a 26-year-old man.", "a 26-year-old man", "“They came at night,”"),
        ("The chair of the board yesterday said the gate was locked.", "The chair of the board", "the gate was locked"),
        ("The union called for an inquiry.", "The union", "an inquiry"),
        ("Families want justice for the boy.", "Families", "justice for the boy"),
        ("The union backed the plan.", "The union", "the plan"),
        ("The ministry intends to close the camp.", "The ministry", "to close the camp"),
        ("The judge expressed regret over the raid.", "The judge", "regret over the raid"),
        (
            "The guards took boys, women and children from both camps, said the warden Maria Keller, a former nurse.",
            "the warden Maria Keller, a former nurse",
            "The guards took boys, women and children from both camps",
        ),
        (
            "“The gate was locked,” Maria Keller, 30, of Leeds, who saw it, said in an interview.",
            "Maria Keller, 30, of Leeds, who saw it",
            "“The gate was locked,”",
        ),
        (
            "A guard who spoke on condition of anonymity said Friday, “The gate was locked.”",
            "A guard who spoke on condition of anonymity",
            "“The gate was locked.”",
        ),
        ("Keller also said she had talks with guards in the yard.", "Keller", "she had talks with guards in the yard"),
        ("“Nobody asked 'Why?' \" Maria Keller said.", "Maria Keller", "“Nobody asked 'Why?' \""),
        ("The gate was locked, say some nurses, who fear for the men.", "some nurses", "The gate was locked"),
        (
            "Officials said the gate was locked, while volunteers said it stood open.",
            "Officials",
            "the gate was locked",
        ),
        (
            "The ministry said the gate was locked, but the warden suggested that it was not.",
            "The ministry",
            "the gate was locked",
        ),
    ],
)
def test_source_and_content_are_found(parser: ShippedParser, text: str, source: str, content: str) -> None:
    found = only(parser, text)
    assert found.source is not None
    assert found.source.text == source
    assert [c.text for c in found.content] == [content]


def test_a_passive_has_its_source_behind_by(parser: ShippedParser) -> None:
    found = only(parser, "The report was later rejected as “nonsense” by the minister.")
    assert found.source is not None
    assert found.source.text == "the minister"
    assert found.act == "dismiss"


def test_words_on_both_sides_of_he_said_are_one_saying(parser: ShippedParser) -> None:
    found = only(parser, "“The gate was locked,” she said, “and nobody came to open it.”")
    assert [c.text for c in found.content] == ["“The gate was locked,”", "“and nobody came to open it.”"]


def test_words_around_she_said_are_one_saying_though_the_first_have_no_verb(parser: ShippedParser) -> None:
    found = only(parser, "In the yard, Maria Keller said, the men were kept as prisoners.")
    assert found.source is not None
    assert found.source.text == "Maria Keller"
    assert [c.text for c in found.content] == ["In the yard", "the men were kept as prisoners"]


def test_a_question_in_marks_belongs_to_she_said_behind_it(parser: ShippedParser) -> None:
    found = only(parser, "“How high is the wall going to be?” Maria Keller said. “As high as it needs to be.”")
    assert [c.text for c in found.content] == ["“How high is the wall going to be?”", "“As high as it needs to be.”"]


def test_a_clause_on_a_noun_tells_of_the_noun(parser: ShippedParser) -> None:
    found = only(parser, "The camp may close, a plan that the mayor has dismissed as unworkable.")
    assert found.source is not None
    assert found.source.text == "the mayor"
    assert [c.text for c in found.content] == ["a plan", "as unworkable"]


def test_a_quotation_over_several_sentences_is_one_saying(parser: ShippedParser) -> None:
    found = only(parser, "“The gate was locked. Nobody came. We waited all night,” she said.")
    assert found.content[0].text == "“The gate was locked. Nobody came. We waited all night,”"


def test_a_second_quotation_in_the_paragraph_has_the_same_speaker(parser: ShippedParser) -> None:
    found = only(parser, "“The gate was locked,” Maria Keller said. “Nobody came to open it.”")
    assert found.content[-1].text == "“Nobody came to open it.”"


def test_a_speech_goes_on_in_the_next_paragraph(parser: ShippedParser) -> None:
    found = attributions(parser, page("“The gate was locked,” Maria Keller told reporters.", "“Nobody came to open it.”"))
    assert [a.source.text for a in found if a.source] == ["Maria Keller", "Maria Keller"]


def test_a_quotation_that_nobody_speaks_is_an_orphan(parser: ShippedParser) -> None:
    found = attributions(parser, page("The ministry said the gate was locked.", "“Nobody came to open it for us all night.”"))
    assert [a.rule for a in found if a.source is None] == ["orphan"]


def test_saying_behind_a_denial_has_the_same_source(parser: ShippedParser) -> None:
    found = attributions(parser, page("The guards denied using force, saying they were under pressure."))
    assert [a.act for a in found] == ["deny", "argue"]
    assert {a.source.text for a in found if a.source} == {"The guards"}


def test_what_a_person_did_not_say_is_not_said(parser: ShippedParser) -> None:
    assert not [
        a for a in attributions(parser, page("The minister did not claim that the gate was locked.")) if a.act == "allege"
    ]


def test_nobody_would_comment(parser: ShippedParser) -> None:
    found = only(parser, "Police were not immediately available for comment on Friday.")
    assert found.act == "decline"
    assert found.source is not None
    assert found.source.text == "Police"


def test_a_footage_speaks(parser: ShippedParser) -> None:
    found = only(parser, "In the footage released by the group, two guards kick a prisoner.")
    assert found.source is not None
    assert found.source.text == "the footage released by the group"
    assert found.act == "find"


def test_a_verb_behind_a_comma_goes_on_with_who_spoke(parser: ShippedParser) -> None:
    found = attributions(parser, page("Simon Gray said that the device was not used, and denied that guards were violent."))
    assert [(a.act, a.source.text) for a in found if a.source] == [("say", "Simon Gray"), ("deny", "Simon Gray")]


def test_whoever_is_accused_accuses_nobody(parser: ShippedParser) -> None:
    found = attributions(parser, page("Three guards went on trial accused of beating a prisoner."))
    assert not [a for a in found if a.source is not None]
