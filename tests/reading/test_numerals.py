"""Numbers are read in digits and in words."""

from __future__ import annotations

import pytest

from averment import lang
from averment.model.sentence import Token
from averment.reading.numerals import numerals

NUMBERS = lang.get("en").numbers


def values(text: str) -> list[float]:
    tokens, start = [], 0
    for i, word in enumerate(text.split()):
        tokens.append(Token(i, start, start + len(word), word, word.lower(), word.lower(), "NUM", "", i, "root"))
        start += len(word) + 1
    return [n.value for n in numerals(tokens, NUMBERS)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2,400", [2400]),
        ("2.5 million", [2_500_000]),
        ("twenty - four", [24]),
        ("two hundred and six", [206]),
        ("three thousand four hundred", [3400]),
        ("a dozen", [12]),
        ("a hundred", [100]),
        ("five six", [5, 6]),
        ("the officer", []),
        ("1,2,3", []),
        ("a hundred " + "hundred " * 200, []),
    ],
)
def test_numbers(text: str, expected: list[float]) -> None:
    assert values(text) == expected
