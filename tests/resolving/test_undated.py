"""An undated page is dated by what dated pages tell of the events that it counts back to, as long as they do."""

from __future__ import annotations

import pytest

from averment.resolving import resolve
from averment.resolving.neighbours import find_links, sketch
from tests.resolving.factories import Page, judgement

STORY = "the barracks at Fernmouth quay were cleared by bulldozers and nine hundred dockers lost every lantern and blanket"


def undated(words: str, story: str = STORY) -> Page:
    page = Page("u", f"Something else is told here about a slap in a cell.\n{words}, {story}.")
    start = page.text.index(words)
    page.time(words, None)
    page._times[-1] = type(page._times[-1])(start, start + len(words), words, None, "ago", "publication")
    return page


def teller(name: str = "d", published: str = "2016-11-02", day: str | None = "2016-10-24", story: str = STORY) -> Page:
    page = Page(name, f"On that day, {story}.\nNothing more of page {name}.", published=published)
    if day:
        page.time("On that day", day)
    return page


FILL = [
    Page(f"f{i}", f"Page number {i} speaks of gardens, of rain, of {i} other matters.", published="2015-01-01")
    for i in range(6)
]


def card(*pages: Page, judgements=()):
    record = resolve([p.read() for p in (*pages, *FILL)], judgements, {})
    return next(d for d in record.documents if d.id == "u")


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("A year ago", "2017-07-25/2018-01-25"),
        ("Last month", "2016-11"),
        ("Last year", "2017-01/2017-12"),
        ("Il y a un an", "2017-07-25/2018-01-25"),
        ("Two weeks ago", "2016-11-04/2016-11-10"),
    ],
)
def test_a_page_is_dated_by_the_event_that_it_counts_back_to(words, period):
    found = card(undated(words), teller())
    assert (str(found.published), found.published_how) == (period, "inferred")
    assert words in found.dated_by[0].words


def test_an_event_told_without_its_day_happened_in_the_weeks_before_its_page():
    assert str(card(undated("Last month"), teller(day=None)).published) == "2016-11/2016-12"


def test_the_date_falls_with_its_reason():
    assert card(undated("A year ago")).published is None
    page = undated("A year ago")
    rejected = judgement(1, "reject", page.subject("A year ago"))
    assert card(page, teller(), judgements=[rejected]).published is None
    assert card(page, teller(), judgements=[rejected, judgement(2, "reject", undoes="j1")]).published is not None


def test_another_event_dates_nothing():
    assert card(undated("A year ago", "the mayor of Ardloch opened a bridge"), teller()).published is None


def test_two_events_that_fit_as_well_leave_it_unknown():
    assert card(undated("Last month"), teller(), teller("e", "2019-11-02", "2019-10-24")).published is None


def test_near_copies_of_the_page_itself_are_no_reason():
    page = undated("A year ago")
    copy = Page("c", page.text, published="2020-01-05")
    assert card(page, copy).published is None


OTHERWISE = (
    "Violins, clocks and quinces were sold by retired watchmakers behind seven chapels of Ardloch, where an orchestra"
    " rehearses sonatas and a choir of beekeepers sings until dusk; tickets, cushions and lemonade cost little.\n"
)


PASSING = (
    "On that day bulldozers cleared the barracks at Fernmouth quay; every lantern and blanket of nine hundred dockers was lost,"
    " Mira Quist said.\n"
)


def far_teller() -> Page:
    """A page about something else that tells of the same event in passing: no neighbour of the undated page."""
    page = Page("d", OTHERWISE * 2 + PASSING + OTHERWISE * 3, published="2016-11-02")
    page.time("On that day", "2016-10-24")
    page.mention("Mira Quist")
    return page


def test_a_page_that_is_no_neighbour_may_still_date_an_undated_one_and_nothing_more():
    page, far = undated("A year ago"), far_teller()
    page.text += "\nMira Quist was there."
    page.mention("Mira Quist")
    links = find_links(sketch(p.read()) for p in (page, far))
    assert (links.close, links.recalled) == (frozenset(), {("d", "u")})
    assert str(card(page, far).published) == "2017-07-25/2018-01-25"
    rejected = judgement(1, "reject", page.subject("A year ago"))
    assert card(page, far, judgements=[rejected]).published is None
    assert card(page).published is None
    alone, together = (resolve([p.read() for p in pages], (), {}) for pages in ([far], [page, far]))
    assert [d for d in together.documents if d.id == "d"] == list(alone.documents)
