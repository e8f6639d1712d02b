"""Quotation marks of every make, and apostrophes that are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from averment.reading.quotations import find_quotations
from tests.reading.words import page


def quoted(*paragraphs: str) -> list[str]:
    document = page(*paragraphs)
    return [document.text[q.start : q.end] for q in find_quotations(document)]


@pytest.mark.parametrize(
    "quotation",
    [
        "“The gate was locked.”",
        '"The gate was locked."',
        "‘The gate was locked.’",
        "'The gate was locked.'",
        "« The gate was locked. »",
        "„The gate was locked.”",
    ],
)
def test_every_make_of_mark_opens_and_closes(quotation: str) -> None:
    assert quoted(f"{quotation} she said.") == [quotation]


def test_a_mark_of_another_make_closes() -> None:
    assert quoted('The mayor will “look into" the matter.') == ['“look into"']


def test_typewriter_marks_are_marks() -> None:
    assert quoted("''The gate was locked,'' he said.") == ["''The gate was locked,''"]


def test_an_apostrophe_is_no_mark() -> None:
    assert quoted("It’s the prisoners’ yard, and the guard’s gate wasn't locked.") == []


def test_an_apostrophe_within_single_marks_does_not_close_them() -> None:
    assert quoted("He said: ‘The prisoners’ yard wasn’t locked.’") == ["‘The prisoners’ yard wasn’t locked.’"]


def test_a_quotation_that_never_closes_holds_to_the_end_of_its_paragraph() -> None:
    document = page("“They came at night. They took the tents.", "“We had nothing left.”")
    first, second = find_quotations(document)
    assert not first.closed
    assert second.closed
    assert document.text[first.start : first.end].endswith("tents.")


def test_an_unclosed_mark_within_a_paragraph_holds_to_the_end_of_its_sentence() -> None:
    assert quoted("The union spoke of “a farce. The court adjourned.") == ["“a farce."]


def test_a_word_in_marks_is_no_speech() -> None:
    (quotation,) = find_quotations(page("The “jungle” was cleared."))
    assert not quotation.speech


def test_a_quoted_block_is_a_quotation_without_marks() -> None:
    document = page("> They sprayed us while we slept.", kinds=("quotation",))
    (quotation,) = find_quotations(document)
    assert document.text[quotation.start : quotation.end] == "They sprayed us while we slept."


@given(st.text(alphabet="ab s.,“”\"'’‘«»„\n", max_size=200))
def test_quotations_lie_in_order_inside_the_text(text: str) -> None:
    document = page(text)
    ends = 0
    for quotation in find_quotations(document):
        assert ends <= quotation.start < quotation.end <= len(text)
        ends = quotation.end
