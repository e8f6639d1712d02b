from __future__ import annotations

import pytest

from averment.model.incident import ItemRef
from averment.model.listing import Listed
from averment.model.tally import Count, Tally
from averment.web.shown.counting import MOST_GIVERS, lay_tallies
from tests.web.pages.reading import ROLES, Page, every


class NoPages:
    """A view in which no page can be brought: the figures stand for themselves."""

    def item(self, kind, name):
        from averment.store.listing import missing

        raise missing(kind, name)

    def named(self, _):
        return {}


def _tally(*counts, scope="same"):
    told = tuple(Count(ItemRef(f"d{n}", "f1"), low, high, giver, f"{low}") for n, (low, high, giver) in enumerate(counts))
    tally = Tally("tal-1", "arrests", None, None, None, told, scope, None)
    return lay_tallies(NoPages(), [Listed("tally", "tal-1", "arrests", None, None, 1.0, None, None, {}, tally)])[0]


def test_the_same_figure_stands_once_with_all_who_give_it():
    shown = _tally((40, 40, "Police"), (40, 40, "Mayor"), (90, None, "Union"), (40, 40, "Police"))
    assert [(g.low, [w.count.giver for w in g.givers]) for g in shown.given] == [(40, ["Police", "Mayor"]), (90, ["Union"])]
    assert [w.times for w in shown.given[0].givers] == [2, 1]


def test_whoever_is_named_comes_before_pages_that_name_nobody():
    shown = _tally((40, 40, None), (40, 40, "Police"))
    assert [w.count.giver for w in shown.given[0].givers] == ["Police", None]


def test_many_givers_are_counted_where_they_are_not_named():
    shown = _tally(*((40, 40, f"G{n}") for n in range(MOST_GIVERS + 3)))
    assert shown.given[0].more == 3


def test_figures_of_another_scope_are_never_drawn_on_one_scale():
    shown = _tally((40, 40, "Police"), (90, 90, "Union"), scope="different_scope")
    assert shown.plot is None
    assert all(g.bar is None for g in shown.given)


def test_an_open_side_is_drawn_open():
    shown = _tally((15, None, "Union"), (40, 40, "Police"))
    assert next(g.bar for g in shown.given if g.low == 15).open == (False, True)


@pytest.mark.parametrize("role", ROLES)
def test_every_figure_of_the_record_stands_with_its_words_and_its_page(shared_desk, role):
    page = Page(shared_desk.as_(role).get("/figures").text)
    assert page.open == []
    for listed in every(shared_desk, "tally"):
        for count in listed.item.counts:
            assert f"/documents/{count.ref.document}?show=figures" in page.links
            if role != "reader_without_names":
                assert count.text in page.said


def test_a_filter_that_fits_nothing_teaches(shared_desk):
    answer = shared_desk.as_("reader").get("/figures?counted=unicorns")
    assert answer.status_code == 200
    assert Page(answer.text).open == []
