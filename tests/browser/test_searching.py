"""Searching: as you type, without scripts, narrowed, kept."""

import re

import pytest
from playwright.sync_api import expect


def _results(visitor):
    return visitor.page.get_by_role("region", name="What answers")


def test_answers_come_while_somebody_types_and_the_address_keeps_them(desk, look_as):
    visitor = look_as("reader")
    visitor.go("/search")
    expect(_results(visitor)).to_contain_text("Type words to find them where they stand")
    visitor.shot("search-1-empty-teaches")
    visitor.page.get_by_label("Words to look for").press_sequentially("pepper spray")
    expect(_results(visitor).get_by_role("status")).to_contain_text("documents answer")
    expect(_results(visitor).locator("mark").first).to_have_text(re.compile("pepper|spray"))
    expect(visitor.page).to_have_url(f"{desk.origin}/search?q=pepper+spray")
    visitor.shot("search-2-as-you-type")
    shown = _results(visitor).get_by_role("heading", level=2).all_inner_texts()

    visitor.page.reload()
    assert _results(visitor).get_by_role("heading", level=2).all_inner_texts() == shown


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_words_lead_to_their_place_in_the_page(desk, look_as, scripts):
    visitor = look_as("reader", java_script_enabled=scripts)
    visitor.go("/")
    visitor.write("Search all documents", "mains en l’air", visitor.page.get_by_role("banner"))
    visitor.press("Search", visitor.page.get_by_role("banner"))
    visitor.go("/search?q=%22hands+up%22")
    passage = _results(visitor).get_by_role("listitem").first
    expect(passage).to_contain_text("Lucie Ferrand")
    expect(passage).to_contain_text("alleged")
    passage.get_by_role("paragraph").get_by_role("link").first.click()
    expect(visitor.page).to_have_url(re.compile("/documents/.*#"))
    expect(visitor.page.locator(":target")).to_be_in_viewport()


def test_french_pages_answer_to_other_forms_of_a_word(desk, look_as):
    visitor = look_as("reader", "fr")
    visitor.go("/search?q=enquetes")
    expect(visitor.page.get_by_role("region", name="Résultats").locator("mark").first).to_contain_text("nquête")
    visitor.shot("search-3-french")


def test_a_search_is_narrowed_and_widened_again(desk, look_as):
    visitor = look_as("reader", java_script_enabled=False)
    visitor.go("/search?q=officer")
    before = _results(visitor).get_by_role("status").inner_text()
    visitor.page.get_by_role("main").get_by_role("link", name="Denied", exact=True).click()
    after = _results(visitor).get_by_role("status")
    assert after.inner_text() != before
    visitor.shot("search-4-narrowed")
    after.get_by_role("link").first.click()
    expect(_results(visitor).get_by_role("status")).to_have_text(before, use_inner_text=True)


def test_a_kept_search_tells_what_is_new(own_desk, come_as, tmp_path):
    visitor = come_as(own_desk, "reader")
    visitor.go("/search?q=fishmonger")
    expect(_results(visitor)).to_contain_text("No document answers.")
    visitor.write("Keep this search under a name", "the fishmonger")
    visitor.press("Keep")
    kept = visitor.page.get_by_role("region", name="Kept searches")
    expect(kept).to_contain_text("nothing new")

    page = tmp_path / "page.txt"
    page.write_text("Fishmonger complains\n\nA fishmonger said on Monday that an officer had pushed her.\n", encoding="utf8")
    own_desk.clock.pass_(minutes=5)
    own_desk.workspace.add([page])
    visitor.go("/search")
    kept.get_by_role("link", name="1 new").click()
    expect(_results(visitor)).to_contain_text("Fishmonger complains")
    visitor.shot("search-5-what-is-new")
    visitor.press("I have looked at these")
    expect(kept).to_contain_text("nothing new")
