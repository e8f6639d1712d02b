"""Adding pages."""

from playwright.sync_api import expect

from tests.browser import axe

NEWS = """Sister says officer struck fishmonger at Briançon market

Briançon, 13 May 2023 - A municipal police officer struck the fishmonger Bastien Roche twice with a baton in Briançon on 12 May 2023, his sister Odile Roche said.

The town hall denied that any blow was given.
"""


def _end(visitor):
    """Wait until the pages are read, as a person would: the page looks again by itself."""
    expect(visitor.page.get_by_role("heading", level=1)).to_have_text("Added", timeout=150_000)


def test_words_are_pasted_and_a_file_is_handed_over_and_both_are_read(own_desk, come_as, tmp_path):
    visitor = come_as(own_desk, "contributor")
    visitor.follow("Add pages")
    visitor.write("The words of the page", NEWS)
    visitor.page.get_by_text("What you know about it").click()
    visitor.write("Publisher", "The Durance Herald")
    visitor.shot("adding-1-pasted")
    visitor.press("Add", visitor.page.get_by_role("region", name="Paste words"))
    assert axe.violations(visitor.page) == []
    visitor.shot("adding-2-running")
    _end(visitor)
    visitor.shot("adding-3-added")
    visitor.follow("Sister says officer struck fishmonger at Briançon market")
    expect(visitor.page.get_by_role("main")).to_contain_text("The Durance Herald")
    expect(visitor.page.get_by_role("main")).to_contain_text("Odile Roche")

    good, bad = tmp_path / "good.txt", tmp_path / "bad.pdf"
    good.write_text(NEWS.replace("Bastien", "Benoît").replace("twice", "three times"), encoding="utf8")
    bad.write_bytes(b"%PDF-1.4 this is no page")
    visitor.go("/add")
    visitor.page.get_by_label("Choose files").set_input_files([good, bad])
    visitor.press("Add", visitor.page.get_by_role("region", name="Files"))
    _end(visitor)
    main = visitor.page.get_by_role("main")
    expect(main).to_contain_text("1 new page")
    expect(main).to_contain_text("1 could not be done")
    expect(main.get_by_role("table")).to_contain_text("bad.pdf")
    visitor.shot("adding-4-one-of-two-failed")

    visitor.go("/add")
    visitor.page.get_by_label("Choose files").set_input_files([good])
    visitor.press("Add", visitor.page.get_by_role("region", name="Files"))
    _end(visitor)
    expect(main).to_contain_text("1 there already")


def test_pages_are_added_without_scripts_too(own_desk, come_as):
    visitor = come_as(own_desk, "contributor", java_script_enabled=False)
    visitor.go("/add")
    visitor.write("The words of the page", NEWS)
    visitor.press("Add", visitor.page.get_by_role("region", name="Paste words"))
    _end(visitor)
    expect(visitor.page.get_by_role("main")).to_contain_text("1 new page")
