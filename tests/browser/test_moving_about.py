"""Moving about with the keyboard, printing, choosing language and light."""

import pytest
from playwright.sync_api import expect

from tests.browser.pages import address
from tests.browser.visiting import SHOTS


def test_the_first_key_leads_past_the_head_of_the_page(desk, look_as):
    visitor = look_as("reader")
    visitor.go("/incidents")
    visitor.page.keyboard.press("Tab")
    expect(visitor.page.locator(":focus")).to_have_text("Skip to the page")
    expect(visitor.page.locator(":focus")).to_be_in_viewport()
    visitor.page.keyboard.press("Enter")
    visitor.page.keyboard.press("Tab")
    assert visitor.page.locator(":focus").evaluate("element => Boolean(element.closest('main'))")


def test_whatever_has_the_focus_shows_it(desk, look_as):
    visitor = look_as("reviewer")
    visitor.go("/review")
    unseen = []
    for _ in range(40):
        visitor.page.keyboard.press("Tab")
        focused = visitor.page.locator(":focus")
        shown = focused.evaluate("""element => {
            const style = getComputedStyle(element);
            return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== "none";
        }""")
        if not shown:
            unseen.append(focused.evaluate("element => element.outerHTML.slice(0, 120)"))
    assert unseen == []


def test_the_language_and_the_light_are_chosen_and_kept(own_desk, come_as):
    visitor = come_as(own_desk, "reader")
    visitor.go("/incidents?status=found")
    visitor.press("Français")
    assert visitor.path() == "/incidents?status=found" and visitor.heading() == "Faits allégués"
    visitor.press("Sombre")
    expect(visitor.page.locator("html")).to_have_attribute("data-theme", "dark")
    visitor.go("/proceedings")
    assert visitor.heading() == "Procédures"
    expect(visitor.page.locator("html")).to_have_attribute("data-theme", "dark")
    account = own_desk.gate.accounts.named("Some reader")
    assert (account.language, account.theme) == ("fr", "dark")


@pytest.mark.parametrize("name", ["incident", "document", "proceeding", "figures"])
def test_on_paper_there_is_the_matter_and_nothing_to_press(desk, look_as, name):
    visitor = look_as("reader", color_scheme="dark")
    visitor.go(address(desk, name))
    visitor.page.emulate_media(media="print")
    visitor.shot(f"print-{name}")
    expect(visitor.page.get_by_role("heading", level=1)).to_be_visible()
    pressable = visitor.page.get_by_role("button").or_(visitor.page.get_by_role("navigation", name="Rooms of the desk"))
    expect(pressable.filter(visible=True)).to_have_count(0)
    background, ink = visitor.page.evaluate(
        "[document.body, document.querySelector('main')].map(e => getComputedStyle(e))"
        ".map((style, n) => n ? style.color : style.backgroundColor)"
    )
    assert background in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)") and ink in ("rgb(0, 0, 0)", "rgb(17, 17, 17)")
    visitor.page.pdf(path=SHOTS / f"print-{name}.pdf", format="A4")
    assert (SHOTS / f"print-{name}.pdf").stat().st_size > 5_000
