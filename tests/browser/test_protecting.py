"""Protecting somebody, and looking at the desk as those who may not know the name."""

import re

import pytest
from playwright.sync_api import expect

from averment.model.listing import Wanted
from tests.browser.pages import NAMES, address

NAME = "Lucie Ferrand"
HIDDEN = re.compile("lucie|ferrand", re.IGNORECASE)


def _protect(served, visitor):
    visitor.go("/people")
    visitor.follow(NAME)
    visitor.write("Why", "She has been threatened.", visitor.page.locator("form", has_text="Protect this person"))
    visitor.shot("protecting-1-before")
    visitor.press("Protect this person")
    expect(visitor.page.get_by_role("status")).to_contain_text("the name is hidden")
    visitor.shot("protecting-2-protected")


def test_a_protected_name_is_gone_from_every_page_of_a_reader(own_desk, come_as):
    reader, reviewer = come_as(own_desk, "reader"), come_as(own_desk, "reviewer")
    reader.go("/people")
    expect(reader.page.get_by_role("main")).to_contain_text(NAME)
    entity = own_desk.view().items(Wanted("entity", text=NAME, limit=1)).items[0].id
    _protect(own_desk, reviewer)

    reader.watch.expect(403, 404)
    for name in NAMES:
        response = reader.go(address(own_desk, name))
        assert not HIDDEN.search(response.text()), name
    for path in (f"/entities/{entity}", "/search?q=Ferrand", "/search?q=ferr*", "/people?q=Lucie", "/review"):
        reader.go(path)  # the page may repeat what was typed, in its field; it must not answer
        assert not HIDDEN.search(reader.page.get_by_role("main").inner_text()), path
    reader.go("/people")
    expect(reader.page.get_by_role("main")).to_contain_text("protected person 1")
    reader.shot("protecting-3-as-a-reader")

    reader.go("/search?q=Ferrand")
    nothing = reader.page.get_by_role("region", name="What answers").inner_text()
    reader.go("/search?q=Ferrant")
    assert reader.page.get_by_role("region", name="What answers").inner_text() == nothing  # as for a name that nobody has


def test_words_of_a_page_are_covered_and_the_original_is_withheld(own_desk, come_as):
    document = own_desk.view().items(Wanted("document", text="march against violence", limit=1)).items[0].id
    reader, reviewer = come_as(own_desk, "reader"), come_as(own_desk, "reviewer")
    reader.go(f"/documents/{document}")
    expect(reader.page.get_by_role("link", name="The original")).to_be_visible()
    _protect(own_desk, reviewer)
    reader.go(f"/documents/{document}")
    expect(reader.page.get_by_role("main")).to_contain_text("█" * len(NAME))
    expect(reader.page.get_by_role("link", name="The original")).to_have_count(0)
    reader.watch.expect(403, 404)
    assert reader.go(f"/documents/{document}/original").status in (403, 404)
    reader.go(f"/documents/{document}")
    reader.shot("protecting-4-covered-words")
    reviewer.go(f"/documents/{document}")
    expect(reviewer.page.get_by_role("main")).to_contain_text(NAME)


def test_the_protection_is_taken_back(own_desk, come_as):
    reader, reviewer = come_as(own_desk, "reader"), come_as(own_desk, "reviewer")
    _protect(own_desk, reviewer)
    reviewer.write("Why", "She speaks under her name now.", reviewer.page.locator("form", has_text="Take the protection back"))
    reviewer.press("Take the protection back")
    reader.go("/people")
    expect(reader.page.get_by_role("main")).to_contain_text(NAME)


@pytest.mark.parametrize("name", ["today", "people", "incident", "document", "proceedings", "network"])
def test_a_reader_without_names_reads_nobodys_name(desk, look_as, name):
    people = desk.view().items(Wanted("entity", marks=(("kind", "person"),), limit=200)).items
    names = {i.title for i in people if i.title and " " in i.title and i.title.istitle()}
    assert len(names) > 5
    visitor = look_as("reader_without_names")
    text = visitor.go(address(desk, name)).text()
    visitor.shot(f"without-names-{name}")
    assert [n for n in sorted(names) if n in text] == []
