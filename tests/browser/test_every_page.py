"""What holds on every page of the desk, whoever adds one."""

import pytest
from lxml import html

from tests.browser import axe
from tests.browser.pages import NAMES, address
from tests.browser.visiting import PHONE

_FETCHED = {"script": "src", "img": "src", "iframe": "src", "link": "href", "source": "src", "video": "src", "use": "href"}


def _headings(visitor):
    return [h.inner_text() for h in visitor.page.get_by_role("heading").all()]


@pytest.mark.parametrize("name", NAMES)
def test_nobody_is_shut_out_by_it_in_english_by_day_and_by_night(desk, look_as, name):
    visitor = look_as("administrator", color_scheme="light")
    assert visitor.go(address(desk, name)).status == 200
    visitor.shot(f"page-{name}")
    found = axe.violations(visitor.page)
    visitor.page.emulate_media(color_scheme="dark")
    assert [*found, *axe.violations(visitor.page, "color-contrast")] == []


@pytest.mark.parametrize("name", NAMES)
def test_nobody_is_shut_out_by_it_in_french_on_a_telephone(desk, look_as, name):
    visitor = look_as("administrator", "fr", color_scheme="dark", viewport=PHONE)
    visitor.go(address(desk, name))
    visitor.shot(f"phone-{name}")
    assert visitor.page.locator("html").get_attribute("lang") == "fr"
    width = visitor.page.evaluate("document.documentElement.scrollWidth")
    found = [] if width <= PHONE["width"] else [f"{width} pixels wide on a telephone of {PHONE['width']}"]
    assert [*found, *axe.violations(visitor.page)] == []


@pytest.mark.parametrize("name", NAMES)
def test_it_says_the_same_without_scripts(desk, look_as, name):
    with_scripts = look_as("administrator")
    with_scripts.go(address(desk, name))
    without = look_as("administrator", java_script_enabled=False)
    without.go(address(desk, name))
    assert _headings(without) == _headings(with_scripts)


@pytest.mark.parametrize("name", NAMES)
def test_it_holds_no_script_or_style_of_its_own_and_fetches_nothing_from_elsewhere(desk, look_as, name):
    visitor = look_as("administrator")
    body = html.fromstring(visitor.go(address(desk, name)).text())
    inline = [e for e in body.iter("script") if not e.get("src")] + list(body.iter("style"))
    attributes = [(e.tag, a) for e in body.iter(html.etree.Element) for a in e.attrib if a == "style" or a.startswith("on")]
    links = [e.get("href") for e in body.iter("a") if e.get("href", "").lower().strip().startswith(("javascript:", "data:"))]
    fetched = [e.get(a, "") for tag, a in _FETCHED.items() for e in body.iter(tag)]
    away = [f for f in fetched if (f and not f.startswith(("/", "data:", "#"))) or f.startswith("//")]
    assert (inline, attributes, links, away) == ([], [], [], [])
