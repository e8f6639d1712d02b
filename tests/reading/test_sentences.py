"""Blocks are cut into sentences, and every word keeps its place in the document."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment import lang
from averment.lang.en.abbreviations import ABBREVIATIONS
from averment.models.parser import load
from averment.reading.sentences import clean_block, cut, split_sentences

from .people import document


def sentences(text: str) -> list[str]:
    return [text[a:b] for a, b in cut(text, ABBREVIATIONS)]


def test_a_wrapped_line_is_no_word_to_the_parser_and_every_word_keeps_its_place() -> None:
    text = "The guard lodged\n   a complaint  on Monday."
    (sentence,) = split_sentences(document(text), lang.get("en"), load("en"))
    assert [t.text for t in sentence.tokens] == ["The", "guard", "lodged", "a", "complaint", "on", "Monday", "."]
    assert all(text[t.start : t.end] == t.text for t in sentence.tokens)
    assert [t.dep for t in sentence.tokens if t.text == "complaint"] == ["obj"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The police came. Nobody spoke.", ["The police came.", "Nobody spoke."]),
        ("“Stop it.” Nobody stopped.", ["“Stop it.”", "Nobody stopped."]),
        ("Mr. Abadie left at 5 p.m. on Friday.", ["Mr. Abadie left at 5 p.m. on Friday."]),
        ("He lives in the U.S. The trial is in March.", ["He lives in the U.S.", "The trial is in March."]),
        ("He lives in the U.S. with his wife.", ["He lives in the U.S. with his wife."]),
        ("It was wrapped\nby a tool. Then it went on.", ["It was wrapped\nby a tool.", "Then it went on."]),
        ("Who did it? “Not me!” she said.", ["Who did it?", "“Not me!” she said."]),
        ("J. Moreau was heard.", ["J. Moreau was heard."]),
        (
            "Police in Mobile, Ala. fired. Const. Roe fell ill. He left.",
            ["Police in Mobile, Ala. fired.", "Const. Roe fell ill.", "He left."],
        ),
        ("It happened in Fresno, Calif. He denies it.", ["It happened in Fresno, Calif.", "He denies it."]),
        ("1. The guards came.\n2. They hit him.", ["1. The guards came.", "2. They hit him."]),
        ("That was in 2017. Then he left.", ["That was in 2017.", "Then he left."]),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text, parts):
    assert sentences(text) == parts


@given(st.text(max_size=300))
def test_no_word_is_lost_between_sentences(text):
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


@given(st.text(alphabet="ab *_`#>[]()\\.\n", max_size=200))
def test_every_character_that_stays_knows_its_place(text):
    clean = clean_block(text, 0, len(text))
    assert len(clean.text) == len(clean.positions)
    assert all(text[p] == c or text[p].isspace() for c, p in zip(clean.text, clean.positions, strict=True))


def test_typed_markup_is_taken_away():
    text = r"The group [released a report](https://example.org/a_(b).pdf) on **Friday**: 91\.8% were hit\."
    assert clean_block(text, 0, len(text)).text == "The group released a report on Friday: 91.8% were hit."


def test_one_enormous_line_takes_time_in_proportion():
    def once(n: int) -> float:
        text = "U.S. police came and went. " * n
        begun = time.process_time()
        cut(text, ABBREVIATIONS)
        return time.process_time() - begun

    def seconds(n: int) -> float:
        return min(once(n) for _ in range(3))  # a busy machine only ever adds time

    assert seconds(40_000) < 20 * max(seconds(4_000), 0.002)
