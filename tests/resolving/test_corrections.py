"""A correction names the page that it corrects; an update, a reprint and a page without a day correct nothing."""

from __future__ import annotations

import pytest

from averment.resolving import resolve
from tests.resolving.factories import Page

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
