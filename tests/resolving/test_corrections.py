"""A correction names the page that it corrects; an update, a reprint and a page without a day correct nothing."""

from __future__ import annotations

import pytest

from averment.resolving import resolve
from tests.resolving.factories import FERNMOUTH, Page

STORY = (
    "The magistrates at Fernmouth jailed the harbour guard Ivo Harrow for {} months on Monday over the beating of a sailor on"
    " the north quay in May, after three days of hearings in which eleven people told what they had seen from the ferry and"
    " from the windows of the customs house.\nHis lawyer said that the sentence was harsh, and that he would think it over."
)
NOTE = "\nCorrection: an earlier version of this article said that the term was eight months."


def corrected(*pages: Page) -> dict[str, str | None]:
    return {c.id: c.corrects for c in resolve([p.read() for p in pages], (), {}).documents}


FIRST = Page("a", STORY.format("eight"), published="2023-05-01", publisher="The Quay")


def test_a_correction_names_the_page_before_it():
    later = Page("b", STORY.format("six") + NOTE, published="2023-05-02", publisher="The Quay")
    assert corrected(FIRST, later) == corrected(later, FIRST) == {"a": None, "b": "a"}


def test_a_note_in_french_is_a_correction():
    note = "\nUne première version de cet article parlait de huit mois."
    assert corrected(FIRST, Page("b", STORY.format("six") + note, published="2023-05-02", publisher="The Quay"))["b"] == "a"


@pytest.mark.parametrize(
    ("note", "published", "publisher"),
    [("", "2023-05-02", "The Quay"), (NOTE, None, "The Quay"), (NOTE, "2023-05-02", "The Pier")],
)
def test_an_update_a_page_without_a_day_and_another_house_correct_nothing(note, published, publisher):
    assert corrected(FIRST, Page("b", STORY.format("six") + note, published=published, publisher=publisher))["b"] is None


def sentenced(name: str, months: str, number: int, published: str, *, note: bool = False) -> Page:
    page = Page(name, STORY.format(months) + (NOTE if note else ""), published=published, publisher="The Quay")
    return counted(page, page.text.split(" on Monday", maxsplit=1)[0], f"{months} months", number)


def elsewhere(months: str, number: int) -> Page:
    text = f"A guard was sent to prison for {months} months by the bench of Fernmouth."
    return counted(Page("z", text, published="2023-05-03", publisher="The Pier"), text, f"{months} months", number)


def counted(page: Page, said: str, words: str, number: int) -> Page:
    page.mention("Fernmouth", "place", location=FERNMOUTH)
    page.figure(words, number, number, "sentence", page.claim(said), unit="months")
    return page


def term(*pages: Page) -> tuple[dict[str, str | None], bool | None, int]:
    record = resolve([p.read() for p in pages], (), {})
    (tally,) = record.tallies
    return {c.ref.document: c.corrected_by for c in tally.counts}, tally.agree, len(record.contradictions)


WRONG, RIGHT = sentenced("a", "eight", 8, "2023-05-01"), sentenced("b", "six", 6, "2023-05-02", note=True)


def test_a_figure_that_its_publisher_corrected_is_kept_and_speaks_against_no_other():
    assert term(WRONG, RIGHT) == ({"a": "b", "b": None}, True, 0)
    assert term(WRONG, RIGHT, elsewhere("six", 6)) == ({"a": "b", "b": None, "z": None}, True, 0)


def test_whoever_else_says_what_was_corrected_still_stands_against_the_correction():
    assert term(WRONG, RIGHT, elsewhere("eight", 8)) == ({"a": "b", "b": None, "z": None}, False, 1)


def test_without_a_correction_the_figure_stands():
    assert term(WRONG, elsewhere("six", 6)) == ({"a": None, "z": None}, False, 1)


def test_what_the_corrected_page_has_right_is_not_taken_back():
    right_before = sentenced("a", "six", 6, "2023-05-01")
    assert term(right_before, RIGHT, elsewhere("nine", 9)) == ({"a": None, "b": None, "z": None}, False, 1)
