from __future__ import annotations

from html.parser import HTMLParser
from types import SimpleNamespace

import pytest

from averment.model.incident import Incident, Place
from averment.model.listing import Listed
from averment.model.mention import Location
from averment.store import listing
from averment.web.drawing.frame import Frame
from averment.web.shown.mapping import Asked, lay_map
from tests.web.pages.reading import ROLES, Page, every

GAP = Location("Gap", "FR", 44.5586, 6.0787, "town", "test:gap")
ALPS = Location("Hautes-Alpes", "FR", 44.7, 6.3, "region", "test:alps")
MALI = Location("Mali", "ML", 17.0, -4.0, "country", "test:mali")


class Incidents:
    """A view of incidents made up here, at places made up here."""

    def __init__(self, *told):
        self.places = {p.gazetteer_id: p for p in (GAP, ALPS, MALI)}
        self.listed = [_listed(n, one) for n, one in enumerate(told)]

    def items(self, wanted):
        return listing.page(self.listed, wanted)

    def facets(self, wanted, names):
        return listing.facets(self.listed, wanted, names)

    def located(self, names):
        return {n: self.places[n] for n in names if n in self.places}

    def named(self, names):
        return {n: self.places[n].name for n in names if n in self.places}


def _listed(number, place, day="2020-05-01", act="kick"):
    spot = place if isinstance(place, Location) else None
    named = Place(spot.name, spot.gazetteer_id) if spot else Place(place, "ent-small") if place else None
    item = SimpleNamespace(id=f"inc-{number}", place=named)
    marks = {"act": (act,), "status": ("uncorroborated",), "dated": ("stated" if day else "unknown",)}
    marks["precision"] = (spot.precision if spot else "unknown" if place else "none",)
    if named:
        marks["place"] = (named.entity,)
    return Listed("incident", f"inc-{number}", None, day, day, 1.0, None, None, marks, item)


def _counts(shown):
    return {m.spots[0].location.name: m.count for m in (*shown.marks.points, *shown.marks.areas)}


def test_what_has_no_place_is_counted_and_never_drawn():
    shown = lay_map(Incidents(GAP, GAP, None, "Nowhereville"), Asked())
    assert _counts(shown) == {"Gap": 2}
    assert (shown.placed, shown.total, shown.unplaced.total) == (2, 4, 2)


def test_a_country_is_an_area_with_its_ground_and_a_region_a_ring():
    shown = lay_map(Incidents(GAP, ALPS, MALI), Asked())
    assert {m.area for m in shown.marks.areas} == {"region", "country"}
    assert [m.spots[0].location.name for m in shown.marks.points] == ["Gap"]
    assert set(shown.ground.countries) == {"ML"}


def test_everything_is_drawn_or_said_to_be_left_out():
    shown = lay_map(Incidents(GAP, MALI, None), Asked(frame=Frame(44.5, 6.0, 8)))
    drawn = sum(_counts(shown).values())
    assert drawn + shown.marks.outside + shown.left_out + shown.unplaced.total == shown.total


def test_years_leave_out_the_undated_and_say_how_many():
    view = Incidents(GAP)
    view.listed += [_listed(7, GAP, None), _listed(8, GAP, "2010-01-01")]
    shown = lay_map(view, Asked(since=2019, until=2021))
    assert (_counts(shown), shown.undated) == ({"Gap": 1}, 1)


def test_a_chosen_place_tells_what_happened_there_and_the_frame_stays():
    shown = lay_map(Incidents(GAP, MALI), Asked(place="test:gap", frame=Frame(44.5, 6.0, 8)))
    assert (shown.chosen.name, shown.chosen.found.total) == ("Gap", 1)
    assert shown.frame == Frame(44.5, 6.0, 8)


def test_all_choices_stand_in_the_address_of_every_link(shared_desk):
    page = Page(shared_desk.as_("reader").get("/map?act=beating&since=2020&at=44.5,6,7").text)
    moving = [link for link in page.links if link.startswith("/map?") and "at=" in link]
    assert moving
    assert all("act=beating" in link and "since=2020" in link for link in moving)


class Drawn(HTMLParser):
    """The svg elements of a page and what they are made of."""

    def __init__(self, text):
        super().__init__()
        self.seen = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("address", ["/map", "/map?at=46,3,4.5", "/map?act=beating&place=ent-0"])
def test_the_map_is_a_picture_with_a_title_and_nothing_inline(shared_desk, role, address):
    answer = shared_desk.as_(role).get(address)
    assert answer.status_code == 200
    assert Page(answer.text).open == []
    seen = Drawn(answer.text).seen
    names = {a["id"] for _, a in seen if "id" in a}
    pictures = [a for tag, a in seen if tag == "svg" and "map" in a.get("class", "").split()]
    assert len(pictures) == 1
    assert set(pictures[0]["aria-labelledby"].split()) <= names
    assert not [a for _, a in seen for key in a if key == "style" or key.startswith("on")]


def test_incidents_without_a_place_are_listed_beside_the_map(shared_desk):
    page = Page(shared_desk.as_("reader").get("/map").text)
    without = [i for i in every(shared_desk, "incident") if i.marks["precision"][0] in {"none", "unknown"}]
    assert without
    assert f"/incidents/{without[0].id}" in page.links


@pytest.mark.parametrize(
    "query", ["at=x", "at=nan,nan,nan", "at=99999,1,1", "since=abcd", "since=0000", "place=%00", "act=%3Cscript%3E"]
)
def test_an_address_that_makes_no_sense_shows_a_map(shared_desk, query):
    answer = shared_desk.as_("reader").get(f"/map?{query}")
    assert answer.status_code == 200
    assert "<script>" not in answer.text


def test_an_incident_of_the_record_is_what_these_stand_for(shared_desk):
    listed = every(shared_desk, "incident")[0]
    assert isinstance(listed.item, Incident)
    assert set(_listed(0, GAP).marks) <= set(listed.marks) | {"place", "dated"}
