from __future__ import annotations

from datetime import date

import pytest

from averment.model.incident import Incident
from averment.model.listing import Listed
from averment.model.period import Period
from averment.store import listing
from averment.web.shown.choosing import day_of, year_of
from averment.web.shown.times import KINDS, ROWS, Asked, lay_times
from tests.web.pages.reading import ROLES, Page, every, french

TODAY = date(2026, 3, 1)


class Incidents:
    """A view of incidents made up here."""

    def __init__(self, *periods):
        self.listed = [_listed(n, p) for n, p in enumerate(periods)]

    def items(self, wanted):
        return listing.page(self.listed, wanted)

    def facets(self, wanted, names):
        return listing.facets(self.listed, wanted, names)


def _listed(number, edtf):
    period = Period(edtf) if edtf else None
    first, last = (period.earliest(), period.latest()) if period else (None, None)
    years = range(first.year, last.year + 1) if first and last else [d.year for d in (first, last) if d]
    blank = dict.fromkeys(("kinds", "victims", "perpetrators", "acts", "documents", "proceedings", "origins", "reasons"), ())
    item = Incident(id=f"inc-{number}", period=period, place=None, claims={}, status="uncorroborated", **blank)
    marks = {"year": tuple(map(str, years)), "dated": ("stated" if period else "unknown",)}
    return Listed(
        "incident", item.id, None, first and first.isoformat(), last and last.isoformat(), 1.0, None, None, marks, item
    )


def test_what_has_no_date_is_counted_and_listed_apart():
    shown = lay_times(Incidents("2020-05-01", None, None), Asked(), TODAY)
    assert [r.listed.id for r in shown.rows] == ["inc-0"]
    assert shown.undated.total == 2
    assert [i.id for i in shown.undated.items] == ["inc-1", "inc-2"]


def test_each_row_is_drawn_as_wide_as_its_date_leaves_open():
    shown = lay_times(Incidents("2020-05-01", "2020-05", "2020", "2020-03~"), Asked(), TODAY)
    spans = {r.listed.id: r.span for r in shown.rows}
    assert spans["inc-0"].point
    assert spans["inc-1"].width < spans["inc-2"].width
    assert spans["inc-3"].soft == (True, True)


def test_a_window_shows_what_may_be_in_it_and_nothing_else():
    view = Incidents("2014-01-01", "2015-06", "2014/2016", "2018")
    shown = lay_times(view, Asked(first=date(2015, 1, 1), last=date(2015, 12, 31)), TODAY)
    assert {r.listed.id for r in shown.rows} == {"inc-1", "inc-2"}
    assert next(r.span for r in shown.rows if r.listed.id == "inc-2").cut == (True, True)


def test_without_a_window_the_latest_years_that_hold_enough_are_shown():
    view = Incidents(*["2019-03-02"] * 40, *["2003-03-02"] * 5)
    shown = lay_times(view, Asked(), TODAY)
    assert (shown.first, shown.last) == (date(2019, 1, 1), date(2019, 12, 31))
    assert shown.total == 40


def test_a_long_list_goes_on_in_pages_without_gap_or_repeat():
    view, told, after = Incidents(*["2019-03-02"] * (2 * ROWS + 3)), [], None
    while True:
        shown = lay_times(view, Asked(after=after), TODAY)
        told += [r.listed.id for r in shown.rows]
        after = shown.next
        if not after:
            break
    assert len(told) == len(set(told)) == 2 * ROWS + 3


def test_the_overview_counts_each_year_and_what_it_has_no_room_for():
    shown = lay_times(Incidents("2019", "2020", "2020-05", "1901"), Asked(), TODAY)
    assert {y.year: y.count for y in shown.years if y.count} == {2019: 1, 2020: 2}
    assert shown.before == 1
    assert max(y.height for y in shown.years) == 100


def test_moving_by_a_window_misses_no_day():
    shown = lay_times(Incidents("2019"), Asked(first=date(2019, 1, 1), last=date(2019, 12, 31)), TODAY)
    assert (shown.later[0] - shown.last).days == 1
    assert (shown.first - shown.earlier[1]).days == 1
    near, far = shown.nearer, shown.farther
    assert far[0] < shown.first < near[0] < near[1] < shown.last < far[1]


def test_the_calendar_has_ends():
    for first, last in ((date(1000, 1, 1), date(1000, 2, 1)), (date(2999, 1, 1), date(2999, 12, 31))):
        shown = lay_times(Incidents("2019"), Asked(first=first, last=last), TODAY)
        assert shown.farther[0] >= date(1000, 1, 1) and shown.later[1] <= date(2999, 12, 31)


def test_addresses_say_years_days_or_nothing():
    assert (year_of("2019"), year_of("19"), year_of("0001"), year_of("２０１９")) == (2019, None, None, None)
    assert (day_of("2019"), day_of("2019", last=True)) == (date(2019, 1, 1), date(2019, 12, 31))
    assert (day_of("2019-02-03"), day_of("2019-02-30"), day_of("x"), day_of("0001-01-01")) == (
        date(2019, 2, 3),
        None,
        None,
        None,
    )


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("role", ["reader_without_names", "reviewer"])
def test_every_kind_has_its_timeline(shared_desk, kind, role):
    answer = shared_desk.as_(role).get(f"/timeline?kind={kind}")
    assert answer.status_code == 200
    assert Page(answer.text).open == []


@pytest.mark.parametrize("role", ROLES)
def test_everything_of_the_record_is_on_the_timeline_or_beside_it(shared_desk, role):
    page = Page(shared_desk.as_(role).get("/timeline?from=1990&to=2029").text)
    assert {f"/incidents/{i.id}" for i in every(shared_desk, "incident")} <= set(page.links)


@pytest.mark.parametrize(
    "query", ["from=x&to=y", "from=2020&to=2010", "kind=nothing", "from=2020-01-01&to=2020-01-01", "act=%00", "entity=ent-0"]
)
def test_an_address_that_makes_no_sense_shows_a_timeline(shared_desk, query):
    assert shared_desk.as_("reader").get(f"/timeline?{query}").status_code == 200


def test_dates_stand_in_words_of_the_language(shared_desk):
    assert "janvier 2023" in Page(french(shared_desk).get("/timeline?from=2023&to=2023").text).said
