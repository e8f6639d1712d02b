"""Words in their context: cut at whole words, the found ones marked, with whose claim they stand in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from averment.model.span import Span
from averment.searching.passages import beginning, passage, passages
from tests.fakes import first_reading

READING = first_reading()
TEXT = READING.document.text


def spans_of(*words: str) -> list[Span]:
    return [Span.of(TEXT, TEXT.index(w), TEXT.index(w) + len(w)) for w in words]


def test_the_pieces_of_a_passage_are_its_text_with_what_was_found_marked():
    (shown,) = passages(spans_of("officer struck", "baton"), READING)
    assert "".join(text for text, _ in shown.pieces) == shown.text
    assert [text for text, found in shown.pieces if found] == ["officer struck", "baton"]


def test_words_that_stand_far_apart_are_shown_apart():
    assert len(passages(spans_of("Odile", "newsletter"), READING)) == 2


def test_a_passage_says_who_says_it_and_how():
    (shown,) = passages(spans_of("any blow was given"), READING)
    assert (shown.modality, shown.source) == ("denied", "Harbour Police")


def test_a_page_of_which_only_the_title_answers_is_shown_from_its_beginning():
    shown = beginning(READING)
    assert shown.text.startswith("Odile Marchetti, a fisherwoman") and shown.found == ()
    assert TEXT[shown.start : shown.end] == shown.text


@given(st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 60)), st.integers(0, 300))
def test_wherever_words_stand_their_passage_is_verbatim_and_holds_them(place, around):
    start, end = place[0], min(len(TEXT), sum(place))
    shown = passage((Span.of(TEXT, start, end),), READING, around=around)
    assert TEXT[shown.start : shown.end] == shown.text
    assert shown.start <= start and end <= shown.end
    assert "".join(text for text, found in shown.pieces if found) == TEXT[start:end]
