from __future__ import annotations

from datetime import date

import pytest

from averment.model.listing import Found, Listed, Wanted
from averment.model.proceeding import Proceeding
from averment.store import listing
from averment.vocabulary.stages import STAGES
from averment.web.shown.board import COLUMNS, Asked, lay_board
from tests.web.pages.reading import ROLES, Page, every, first, french, view

TODAY = date(2026, 3, 1)


class Listing:
    """A view of proceedings made up here."""

    def __init__(self, *cases):
        self.cases = [_listed(*c) for c in cases]

    def items(self, wanted: Wanted) -> Found:
        return listing.page(self.cases, wanted)


def _listed(name, stage, heard, begun=None):
    case = Proceeding(name, None, None, None, None, None, (), stage, "unknown", heard, None)
    return Listed("proceeding", name, name, begun or heard, heard, 1.0, None, None, {"stage": (stage or "none",)}, case)


def test_every_stage_has_one_column():
    told = [s for _, stages in COLUMNS for s in stages]
    assert sorted(told) == sorted([*STAGES, "none"])


def test_each_proceeding_stands_at_its_stage_and_one_without_a_stage_too():
    board = lay_board(Listing(("a", "charge", "2025-01-01"), ("b", None, None)), Asked(), TODAY)
    assert {c.name: [card.listed.id for card in c.cards] for c in board if c.cards} == {"charge": ["a"], "none": ["b"]}


def test_silence_counts_from_the_last_report_and_what_is_not_dated_is_not_called_silent():
    (card,) = lay_board(Listing(("a", "trial", "2026-02-19")), Asked(column="trial"), TODAY)[0].cards
    assert card.silent == 10
    (card,) = lay_board(Listing(("a", "trial", None)), Asked(column="trial"), TODAY)[0].cards
    assert card.silent is None and card.line is None


def test_the_line_of_a_card_is_to_the_scale_of_the_board():
    board = Listing(("a", "trial", "2026-01-01", "2024-01-01"), ("b", "trial", "2025-01-01", "2024-07-01"))
    lines = {c.listed.id: c.line for c in lay_board(board, Asked(column="trial"), TODAY)[0].cards}
    assert lines["a"].begun == 0.0
    whole = (TODAY - date(2024, 1, 1)).days
    assert lines["b"].heard == pytest.approx(100 * 366 / whole, abs=0.02)


def test_only_those_silent_for_long_are_shown_and_counted():
    view = Listing(*((f"p{i}", "trial", f"2025-{i:02}-01") for i in range(1, 13)), ("never", "trial", None))
    (column,) = lay_board(view, Asked(column="trial", silent=180), TODAY)
    assert [c.listed.id for c in column.cards] == [f"p{i}" for i in range(1, 10)]
    assert column.total == 9
    assert column.next is None


def test_a_full_column_goes_on_in_pages_without_gap_or_repeat():
    view = Listing(*((f"p{i:03}", "trial", "2025-01-01") for i in range(75)))
    told, after = [], None
    while True:
        (column,) = lay_board(view, Asked(column="trial", after=after), TODAY)
        told += [c.listed.id for c in column.cards]
        after = column.next
        if not after:
            break
    assert sorted(told) == [f"p{i:03}" for i in range(75)]
    assert column.total == 75


@pytest.mark.parametrize("role", ROLES)
def test_whoever_is_signed_in_sees_the_board_and_every_course(shared_desk, role):
    browser = shared_desk.as_(role)
    board = Page(browser.get("/proceedings").text)
    assert board.open == []
    for listed in every(shared_desk, "proceeding"):
        assert f"/proceedings/{listed.id}" in board.links
        answer = browser.get(f"/proceedings/{listed.id}")
        assert answer.status_code == 200
        assert Page(answer.text).open == []


def test_no_proceeding_is_ever_called_closed(shared_desk):
    for address in ("/proceedings", f"/proceedings/{first(shared_desk, 'proceeding').id}"):
        said = Page(shared_desk.as_("reader").get(address).text).said.casefold()
        assert "closed" not in said and "no report found" in said


def test_a_course_tells_each_step_in_its_words_with_who_says_so_and_where(shared_desk):
    listed = first(shared_desk, "proceeding")
    page = Page(shared_desk.as_("reader").get(f"/proceedings/{listed.id}").text)
    shown = view(shared_desk)
    for ref in listed.item.steps:
        step = next(s for s in shown.reading(ref.document).steps if s.id == ref.item)
        assert " ".join(step.text.split()) in page.said or _told_by_another(step, listed, shown, page)
        assert any(link.startswith(f"/documents/{ref.document}") for link in page.links)


def _told_by_another(step, listed, shown, page):
    """Steps that several pages tell alike stand in one line, in the words of the first."""
    same = (
        s
        for r in listed.item.steps
        for s in shown.reading(r.document).steps
        if s.id == r.item and (s.stage, s.when, s.announced, s.outcome) == (step.stage, step.when, step.announced, step.outcome)
    )
    return any(" ".join(s.text.split()) in page.said for s in same)


def test_a_filter_that_fits_nothing_teaches(shared_desk):
    said = Page(shared_desk.as_("reader").get("/proceedings?q=zzzzz").text).said
    assert "No proceeding is like this." in said


@pytest.mark.parametrize("query", ["silent=x", "silent=-5", "silent=99999999", "stage=nowhere", "final=%00", "problem=maybe"])
def test_an_address_that_makes_no_sense_shows_the_board(shared_desk, query):
    assert shared_desk.as_("reader").get(f"/proceedings?{query}").status_code == 200


def test_the_board_speaks_french(shared_desk):
    said = Page(french(shared_desk).get("/proceedings").text).said
    assert "Aucun écho trouvé" in said and "No report" not in said
