from __future__ import annotations

from pathlib import Path

import pytest

from averment.errors import RecordMissing, UsageError
from averment.model.capture import Declared
from averment.model.listing import Wanted
from averment.model.viewer import Viewer
from averment.protecting.policy import rights
from averment.protecting.view import View
from tests.store.making import capture, reading, workspace

ANN = Viewer("ann", "reviewer")


@pytest.fixture
def view(tmp_path: Path) -> View:
    case = workspace(tmp_path / "case")
    store = case._made
    for text, source, declared in (
        (
            "Herons at the weir\n\nThe inquiry was opened on Monday, and L’enquête continue.",
            "pages/a.txt",
            Declared(given_id="a-1", published="2019-03-12"),
        ),
        (
            "Second page\n\nNo inquiry here; egrets only.",
            "pages/b.txt",
            Declared(given_id="a-2", published="2020", publisher="The Post"),
        ),
    ):
        taken = capture(text, source, declared)
        store.keep([taken])
        store.save(reading(taken), taken)
    return case.view(ANN)


def test_a_hit_shows_the_words_where_they_stand(view: View) -> None:
    (hit,) = view.find("enquete opened")
    text = view.document(hit.document).text
    assert [s.text for s in hit.spans] == ["opened", "enquête"]
    assert all(text[s.start : s.end] == s.text for s in (*hit.spans, hit.context))
    assert hit.context.text == "The inquiry was opened on Monday, and L’enquête continue."


def test_what_fits_better_comes_first_and_the_limit_holds(view: View) -> None:
    assert len(view.find("inquiry")) == 2
    assert len(view.find("inquiry", limit=1)) == 1
    assert [h.title for h in view.find("herons OR egrets")] == ["Herons at the weir", "Second page"]


def test_marks_and_days_leave_out_what_does_not_fit_and_what_has_no_date(view: View) -> None:
    def sources(*marks: tuple[str, str], **more) -> list[str]:
        return sorted(h.source for h in view.find("inquiry", wanted=Wanted("document", marks, **more)))

    assert sources(since="2019-06-01") == ["pages/b.txt"]
    assert sources(until="2019-06-01") == ["pages/a.txt"]
    assert sources(("publisher", "The Post")) == ["pages/b.txt"]
    assert sources(("language", "fr")) == []


@pytest.mark.parametrize("typed", ["a-1", "pages/a.txt", "herons at the weir"])
def test_a_document_is_found_by_its_id_source_or_title(view: View, typed: str) -> None:
    kind, key = view.resolve_id(typed)
    assert kind == "document"
    assert view.document(key).given_id == "a-1"
    assert view.resolve_id(key[:8]) == ("document", key)


def test_what_is_not_there_or_not_clear_is_said(view: View) -> None:
    with pytest.raises(UsageError, match="Nothing in this record is called"):
        view.resolve_id("zebra")
    assert view.reading("0" * 64) is None
    with pytest.raises(RecordMissing):
        view.document("0" * 64)


def test_a_capture_comes_with_where_it_was_seen(view: View) -> None:
    card = view.documents()[0]
    found = view.capture(card.id)
    assert found.content.decode() == view.document(card.id).text
    assert [s.source for s in found.sightings] == [card.source]


def test_each_role_may_do_what_the_one_below_may() -> None:
    roles = ["reader_without_names", "reader", "contributor", "reviewer", "publisher", "administrator"]
    table = [rights(Viewer("x", r)) for r in roles]
    assert [r.sees_names for r in table] == [False, True, True, True, True, True]
    assert [r.sees_protected for r in table] == [False, False, False, True, True, True]
    assert [r.decides for r in table] == [False, False, False, True, True, True]
    assert [r.publishes for r in table] == [False, False, False, False, True, True]
    assert not any((rights(Viewer("x", "nobody")).sees_names, rights(Viewer("x", "nobody")).decides))
