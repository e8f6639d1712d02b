"""Building a map view whose address keeps it."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser import axe
from tests.browser.test_adding import NEWS


@pytest.fixture
def mapped(own_desk, tmp_path):
    """A desk with incidents in two towns that the gazetteer knows."""
    for n, town in enumerate(("Briançon", "Grenoble", "Marseille")):
        text = NEWS.replace("Briançon", town).replace("Bastien Roche", ("Bastien Roche", "Alain Prat", "Yves Maure")[n])
        (tmp_path / f"{n}.txt").write_text(text.replace("12 May", f"{n + 2} March").replace("13 May", f"{n + 3} March"), "utf8")
    own_desk.workspace.add([tmp_path / f"{n}.txt" for n in range(3)])
    return own_desk


def test_a_view_of_the_map_is_built_and_its_address_brings_it_back(mapped, come_as):
    visitor = come_as(mapped, "reader")
    visitor.follow("Map", visitor.page.get_by_role("banner"))
    listed = visitor.page.get_by_role("region", name="The same as a list")
    expect(listed).to_contain_text("Grenoble")
    visitor.shot("map-1-all")
    visitor.page.get_by_label("Kind of act").select_option("baton")
    visitor.press("Show")
    expect(visitor.page).to_have_url(re.compile("act=baton"))
    tools = visitor.page.get_by_role("group", name="Move the map")
    for way in ("Farther", "North"):
        before = visitor.page.url
        visitor.follow(way, tools)
        expect(visitor.page).not_to_have_url(before)
    visitor.follow("Grenoble", listed)
    expect(visitor.page.get_by_role("region", name="Grenoble")).to_be_visible()
    assert {"act", "at", "place"} <= parse_qs(urlsplit(visitor.page.url).query).keys()
    visitor.shot("map-2-a-view")
    assert axe.violations(visitor.page) == []

    drawing = visitor.page.locator("svg.map").inner_html()
    other = come_as(mapped, "reviewer", java_script_enabled=False)
    other.go(visitor.path())
    assert other.page.locator("svg.map").inner_html() == drawing


def test_the_map_is_moved_with_the_mouse(mapped, come_as):
    visitor = come_as(mapped, "reader")
    visitor.go("/map")
    box = visitor.page.locator("svg.map").bounding_box()
    middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    visitor.page.mouse.move(*middle)
    visitor.page.mouse.down()
    visitor.page.mouse.move(middle[0] - 120, middle[1] - 60, steps=4)
    visitor.page.mouse.up()
    expect(visitor.page).to_have_url(re.compile("at="))
    moved = visitor.page.url
    visitor.page.mouse.wheel(0, -300)
    expect(visitor.page).not_to_have_url(moved)
    visitor.shot("map-3-moved")
