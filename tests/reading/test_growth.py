"""What is twice as long takes about twice as long to read, even if somebody made it to take longer."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from averment.gazetteer.shipped import load
from averment.lang import get
from averment.model.document import Block, Document
from averment.models.parser import LONGEST, MOST_WORDS, ShippedParser
from averment.reading.read import read

LAW = 3.2  # twice the text may take this many times the time: a square would take four
_LETTERS = "abcdefghijklmnopqrst"


def _name(i: int) -> str:
    return f"Anna {_LETTERS[i % 20].upper()}{_LETTERS[i // 20 % 20]}{_LETTERS[i // 400 % 20]}er"


PAGES: dict[str, tuple[Callable[[int], str], int]] = {
    "full sentences": (lambda n: "The judge said that the officer had hit him. " * n, 60),
    "names": (lambda n: " ".join(f"{_name(i)} spoke." for i in range(n)), 400),
    "quotations": (lambda n: "“He hit me,” she said. " * n, 250),
    "quotation marks": (lambda n: "“a " * n, 2000),
    "numbers": (lambda n: " ".join(f"{i * 37 % 9973} people were hurt." for i in range(n)), 200),
    "a line without an end": (lambda n: "word " * n, 3000),
    "brackets": (lambda n: "(" * n + "a" + ")" * n, 2000),
}


def _seconds(text: str, parser: ShippedParser) -> float:
    document = Document(
        id="d", given_id=None, source="a.txt", media_type="text/plain", language="en", title=None, byline=(), publisher=None,
        published=None, published_how=None, text=text, blocks=(Block(0, len(text), "paragraph"),),
    )  # fmt: skip
    begun = time.process_time()
    read(document, get("en"), parser=parser, gazetteer=load())
    return time.process_time() - begun


@pytest.mark.parametrize("kind", PAGES)
def test_twice_the_page_takes_about_twice_the_time(kind: str, parser: ShippedParser) -> None:
    make, size = PAGES[kind]
    _seconds(make(10), parser)  # the models are loaded
    ratios = []
    for _ in range(3):
        once, twice = _seconds(make(size), parser), _seconds(make(2 * size), parser)
        ratios.append(twice / max(once, 0.05))
        if ratios[-1] <= LAW:
            break

    assert min(ratios) <= LAW


def test_a_dump_is_parsed_in_pieces_and_no_word_moves(parser: ShippedParser) -> None:
    text = "word " * (MOST_WORDS * 2 + LONGEST // 2) + "(" * 500

    (parse,) = parser.parse([text])

    assert [text[w.start : w.end] for w in parse.words] == [w.text for w in parse.words]
    assert "".join(w.text for w in parse.words).replace(" ", "") == text.replace(" ", "")
    assert all(0 <= w.head < len(parse.words) for w in parse.words)
