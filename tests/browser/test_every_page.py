"""What holds on every page of the desk, whoever adds one."""

import pytest
from lxml import html

from tests.browser import axe
from tests.browser.pages import NAMES, address
from tests.browser.visiting import PHONE

_FETCHED = {"script": "src", "img": "src", "iframe": "src", "link": "href", "source": "src", "video": "src", "use": "href"}


def _headings(visitor):
    return [h.inner_text() for h in visitor.page.get_by_role("heading").all()]


def _fail(found):
    found = list(found)
    if found:
        pytest.fail("\n".join(map(str, found)), pytrace=False)


@pytest.mark.parametrize("name", NAMES)
def test_nobody_is_shut_out_by_it_in_english_by_day_and_by_night(desk, look_as, name):
    visitor = look_as("administrator")
    assert visitor.go(address(desk, name)).status == 200
    visitor.shot(f"page-{name}")
    found = axe.violations(visitor.page)
    visitor.page.emulate_media(color_scheme="dark")
    _fail([*found, *axe.violations(visitor.page, "color-contrast")])


@pytest.mark.parametrize("name", NAMES)
def test_nobody_is_shut_out_by_it_in_french_on_a_telephone(desk, look_as, name):
    visitor = look_as("administrator", "fr", color_scheme="dark", viewport=PHONE)
    assert visitor.go(address(desk, name)).status == 200
    visitor.shot(f"phone-{name}")
    assert visitor.page.locator("html").get_attribute("lang") == "fr"
    width = visitor.page.evaluate("document.documentElement.scrollWidth")
    found = [] if width <= PHONE["width"] else [f"{width} pixels wide on a telephone of {PHONE['width']}"]
    _fail([*found, *axe.violations(visitor.page)])


@pytest.mark.parametrize("name", NAMES)
def test_it_says_the_same_without_scripts_and_holds_nothing_inline_or_foreign(desk, look_as, name):
    without = look_as("administrator", java_script_enabled=False)
    response = without.go(address(desk, name))
    assert response.status == 200
    _fail(_inline(response.text()))
    with_scripts = look_as("administrator")
    with_scripts.go(address(desk, name))
    assert _headings(without) == _headings(with_scripts)


def _inline(text):
    """What a page holds that the content policy would refuse, or that would lead or reach elsewhere."""
    elements = [e for e in html.fromstring(text).iter() if isinstance(e.tag, str)]
    yield from (f"a script of its own: {e.text}" for e in elements if e.tag == "script" and not e.get("src"))
    yield from (f"a style of its own: {e.text}" for e in elements if e.tag == "style")
    for e in elements:
        yield from (f"<{e.tag} {a}={e.get(a)!r}>" for a in e.attrib if a == "style" or a.startswith("on"))
        fetched = e.get(_FETCHED[e.tag], "") if e.tag in _FETCHED else ""
        if fetched and (fetched.startswith("//") or not fetched.startswith(("/", "data:", "#"))):
            yield f"fetched from elsewhere: {fetched}"
        if e.tag == "a" and not e.get("href", "").startswith(("/", "#", "?", "http://", "https://", "mailto:")):
            yield f"a link to {e.get('href')!r}"
