"""Every number of something is found, with its bounds, what it counts and who gives it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from averment import lang
from averment.model.claim import Claim
from averment.model.document import Block, Document
from averment.model.figure import Figure
from averment.model.mention import Mention
from averment.model.period import Period
from averment.models.parser import ShippedParser
from averment.reading.figures import find_figures
from averment.reading.sentences import split_sentences
from averment.reading.times import find_times

ENGLISH = lang.get("en")


def claim(name: str, start: int, end: int, text: str, source: str | None = None) -> Claim:
    return Claim(
        name, start, end, text[start:end], "reported", "reported", source, source, None, None, None, negated=False, rule="by hand",
        score=1.0,
    )  # fmt: skip


def figures(parser: ShippedParser, text: str, claims: tuple[Claim, ...] | None = None) -> tuple[Figure, ...]:
    block = Block(0, len(text), "paragraph")
    document = Document("d", None, "d", "text/plain", "en", None, (), None, Period("2017-11-06"), "stated", text, (block,))
    sentences = split_sentences(document, ENGLISH, parser)
    times = find_times(document, sentences, ENGLISH)
    return find_figures(document, sentences, claims or (claim("c1", 0, len(text), text),), (), times, ENGLISH)


@pytest.mark.parametrize(
    ("sentence", "text", "low", "high", "unit", "counted"),
    [
        ("They found 31 unaccompanied minors there.", "31 unaccompanied minors", 31, 31, "people", "unaccompanied minors"),
        ("There are 2,300 prisoners in the block.", "2,300 prisoners", 2300, 2300, "people", "prisoners"),
        ("At least 15 students were wounded.", "At least 15 students", 15, None, "people", "students"),
        ("More than 200 people marched.", "More than 200 people", 200, None, "people", "people"),
        ("As many as four guards joined in.", "As many as four guards", None, 4, "people", "guards"),
        ("He faces up to 15 years in prison.", "up to 15 years", None, 15, "years", "imprisonment"),
        ("Between 30 and 40 officers came.", "Between 30 and 40 officers", 30, 40, "people", "officers"),
        ("Some 8000 people were moved.", "Some 8000 people", 8000, 8000, "people", "people"),
        ("Hundreds and hundreds of migrants ran.", "Hundreds and hundreds of migrants", 200, 999, "people", "migrants"),
        ("Dozens of protesters were held.", "Dozens of protesters", 24, 99, "people", "protesters"),
        ("Tens of thousands of refugees fled.", "Tens of thousands of refugees", 20000, 99999, "people", "refugees"),
        ("Two officers held him.", "Two officers", 2, 2, "people", "officers"),
        ("Twenty-four inmates complained.", "Twenty-four inmates", 24, 24, "people", "inmates"),
        ("The officer, a 44-year-old sergeant, left.", "44-year-old", 44, 44, "years", "age"),
        ("A three-minute clip shows it.", "three-minute clip", 3, 3, "minutes", "clip"),
        ("He was jailed for six months.", "six months", 6, 6, "months", "imprisonment"),
        ("He was banned from carrying a weapon for five years.", "five years", 5, 5, "years", "ban"),
        ("They fired at least three shots.", "at least three shots", 3, None, "shots", "shots"),
        ("He struck her five times.", "five times", 5, 5, "times", "strike"),
        ("He was given eight months suspended.", "eight months", 8, 8, "months", "imprisonment"),
        ("They signed a 96-page agreement.", "96-page agreement", 96, 96, "page", "agreement"),
        ("The ministry put the number of injured at 78.", "78", 78, 78, "people", "injured"),
        ("Police put the number of marchers at about 450.", "about 450", 450, 450, "people", "marchers"),
        ("The jail opened four years after the vote.", "four years", 4, 4, "years", None),
        ("Sam Hill (34) was there.", "34", 34, 34, "years", "age"),
        ("The kin were promised Rs 50 lakh.", "Rs 50 lakh", 5000000, 5000000, "rupees", "money"),
        ("Some 40% of complaints were dropped.", "Some 40% of complaints", 40, 40, "%", "complaints"),
    ],
)
def test_a_figure_says_how_many_of_what(
    parser: ShippedParser, sentence: str, text: str, low: float | None, high: float | None, unit: str, counted: str | None
) -> None:
    (found,) = figures(parser, sentence)
    assert (found.text, found.low, found.high, found.unit, found.counted) == (text, low, high, unit, counted)


@pytest.mark.parametrize(
    ("sentence", "qualifier"),
    [
        ("At least 15 students were wounded.", "at_least"),
        ("About 15 students were wounded.", "about"),
        ("There are believed to be 15 students inside.", "believed"),
        ("Fewer than 15 students were wounded.", "less_than"),
        ("15 students were wounded.", None),
    ],
)
def test_how_exact_a_figure_is(parser: ShippedParser, sentence: str, qualifier: str | None) -> None:
    (found,) = figures(parser, sentence)
    assert found.qualifier == qualifier


@pytest.mark.parametrize(
    "sentence",
    [
        "He was arrested on 13 May 2019.",
        "One officer struck him.",
        "One in three complained.",
        "He broke Article 31 of the code.",
        "Call 612-555-0134.",
        "They won 3-2.",
        "He is seven times more likely to be stopped.",
        "It was his second conviction.",
        "In 2016 he left.",
        "They came at 10:30 p.m. to the house.",
        "He was struck two years ago.",
    ],
)
def test_what_is_no_figure(parser: ShippedParser, sentence: str) -> None:
    assert figures(parser, sentence) == ()


def test_the_source_of_the_claim_gives_the_figure(parser: ShippedParser) -> None:
    text = "The union said that 20 guards were hurt, but the ministry counted 12 guards."
    comma = text.index(",")
    found = figures(parser, text, (claim("c1", 0, comma, text, "m1"), claim("c2", comma + 1, len(text), text, "m2")))
    assert [(f.low, f.giver, f.claim) for f in found] == [(20, "m1", "c1"), (12, "m2", "c2")]


def test_words_outside_of_a_claim_are_not_given_by_its_source(parser: ShippedParser) -> None:
    text = "In the 40 letters that reached us, he said that it was so."
    start = text.index("it was")
    (found,) = figures(parser, text, (claim("c1", start, len(text), text, "m1"),))
    assert (found.claim, found.giver) == ("c1", None)


@pytest.mark.parametrize(
    ("sentence", "giver"),
    [
        ("Police put the number of marchers at about 450.", "Police"),
        ("The Quay Medical Society counted 40 deaths.", "The Quay Medical Society"),
        ("About 450 marchers were counted at the gate.", None),
    ],
)
def test_who_counted_gives_the_figure(parser: ShippedParser, sentence: str, giver: str | None) -> None:
    words = giver or sentence.split(" ", 1)[0]
    who = Mention("m1", 0, len(words), words, "organization", None, None, "m1")
    block = Block(0, len(sentence), "paragraph")
    document = Document("d", None, "d", "text/plain", "en", None, (), None, None, None, sentence, (block,))
    sentences = split_sentences(document, ENGLISH, parser)
    (found,) = find_figures(document, sentences, (claim("c1", 0, len(sentence), sentence),), (who,), (), ENGLISH)
    assert found.giver == ("m1" if giver else None)


def test_the_one_date_of_a_sentence_is_that_of_the_figure(parser: ShippedParser) -> None:
    (found,) = figures(parser, "In January 400 people lived in the camp.")
    assert found.as_of == "2017-01"


def test_of_two_dates_none_is_taken(parser: ShippedParser) -> None:
    (found,) = figures(parser, "Between his arrest in 2015 and his trial in 2016, 40 people complained.")
    assert found.as_of is None


PIECES = st.sampled_from(
    "at least more than 12 2,400 officers a dozen hundreds of and to - , the % times years old in prison $ one two hundred six".split()
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=14))
def test_whatever_is_written_the_words_are_verbatim(parser: ShippedParser, pieces: list[str]) -> None:
    text = " ".join(pieces)
    for found in figures(parser, text):
        assert text[found.start : found.end] == found.text
        assert found.low is None or found.high is None or found.low <= found.high
