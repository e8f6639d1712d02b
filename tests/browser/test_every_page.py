"""What holds on every page of the desk, whoever adds one."""

import pytest
from lxml import html
from playwright.sync_api import expect

from averment.model.listing import Wanted
from tests.browser import axe
from tests.browser.pages import NAMES, address
from tests.browser.visiting import PHONE

_FETCHED = {"script": "src", "img": "src", "iframe": "src", "link": "href", "source": "src", "video": "src", "use": "href"}


def _headings(visitor):
    return visitor.page.get_by_role("heading").all_inner_texts()


def _fail(found):
    found = list(found)
    if found:
        pytest.fail("\n".join(map(str, found)), pytrace=False)


@pytest.mark.parametrize("name", NAMES)
def test_it_shuts_nobody_out_and_without_scripts_it_says_the_same(desk, look_as, name):
    visitor = look_as("administrator", color_scheme="light")
    assert visitor.go(address(desk, name)).status == 200
    visitor.shot(f"page-{name}")
    _fail(axe.violations(visitor.page))

    without = look_as("administrator", java_script_enabled=False)
    response = without.go(address(desk, name))
    _fail(_inline(response.text()))
    assert _headings(without) == _headings(visitor)


@pytest.mark.parametrize("name", NAMES)
def test_it_shuts_nobody_out_in_french_in_the_dark_on_a_telephone(desk, look_as, name):
    visitor = look_as("administrator", "fr", color_scheme="dark", viewport=PHONE)
    assert visitor.go(address(desk, name)).status == 200
    visitor.shot(f"phone-{name}")
    assert visitor.page.locator("html").get_attribute("lang") == "fr"
    width = visitor.page.evaluate("document.documentElement.scrollWidth")
    found = [] if width <= PHONE["width"] else [f"{width} pixels wide on a telephone of {PHONE['width']}"]
    _fail([*found, *axe.violations(visitor.page)])


@pytest.mark.parametrize(
    ("page", "query"),
    [
        ("search", "?q=officer"),
        ("documents", "?language=fr"),
        ("incidents", "?q=nothing+is+called+so"),
        ("document", "?claim=c1"),
        ("network", "?entity={entity}"),
        ("review", "?kind=same_incident"),
        ("incident", "-that-is-not-there"),
    ],
)
def test_it_shuts_nobody_out_when_something_is_chosen_or_nothing_is_found(desk, look_as, page, query):
    person = desk.view().items(Wanted("entity", text="Delvaux", limit=1)).items[0].id
    visitor = look_as("administrator")
    visitor.watch.expect(404)
    visitor.go(address(desk, page) + query.format(entity=person))
    visitor.shot(f"chosen-{page}")
    _fail(axe.violations(visitor.page))


@pytest.mark.parametrize("path", ["/sign-in", "/join/a-key-that-nobody-has", "/setup"])
@pytest.mark.parametrize("light", ["light", "dark"])
def test_the_door_shuts_nobody_out(desk, open_at, path, light):
    desk.account("Some administrator", "administrator")
    visitor = open_at(desk.origin, color_scheme=light)
    visitor.watch.expect(404, 410)
    visitor.go(path)
    _fail(axe.violations(visitor.page))


def test_an_empty_record_shuts_nobody_out_and_teaches(empty_desk, come_as):
    visitor = come_as(empty_desk, "administrator")
    found = []
    for path in ("/", "/documents", "/incidents", "/proceedings", "/people", "/map", "/timeline", "/search", "/review", "/add"):
        assert visitor.go(path).status == 200, path
        found += [f"{path} {what}" for what in axe.violations(visitor.page)]
    visitor.go("/documents")
    visitor.shot("empty-documents")
    expect(visitor.page.get_by_role("main").get_by_role("link", name="Add pages")).to_be_visible()
    _fail(found)


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
