"""Correcting what was read, and taking it back."""

import pytest
from playwright.sync_api import expect

from averment.model.listing import Wanted


def _page(served, words):
    """The page whose title has these words."""
    return served.view().items(Wanted("document", text=words, limit=1)).items[0].id


def _claim(served, document, words):
    return next(c for c in served.view().reading(document).claims if words in c.text)


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_claim_is_corrected_and_the_correction_is_taken_back(own_desk, come_as, scripts):
    document = _page(own_desk, "march against violence")
    claim = _claim(own_desk, document, "about 450")
    assert claim.modality == "reported"
    visitor = come_as(own_desk, "reviewer", java_script_enabled=scripts)
    visitor.go(f"/documents/{document}")
    card = visitor.page.locator(f"#c-{claim.id}")
    if not scripts or not card.get_attribute("open"):
        card.locator("summary").click(position={"x": 200, "y": 8})
    visitor.follow("Judge this claim", card)
    card.get_by_role("radio", name="It should be read otherwise").check()
    card.get_by_label("To be read as").select_option("alleged")
    card.get_by_label("Why?").fill("The police give a number; the paper does not vouch for it.")
    visitor.shot(f"correcting-1-{'with' if scripts else 'without'}-scripts")
    visitor.press("Keep this decision", card)
    expect(visitor.page.get_by_role("status")).to_contain_text("Your decision is kept.")
    expect(card.locator("summary")).to_contain_text("corrected")
    expect(card).to_contain_text("The police give a number")

    history = visitor.page.get_by_role("region", name="What people decided")
    expect(history).to_contain_text("Some reviewer")
    history.get_by_text("Take it back").first.click()
    history.get_by_label("Why?").fill("The sentence is the paper's own.")
    visitor.press("Take it back", history)
    visitor.shot(f"correcting-2-{'with' if scripts else 'without'}-scripts-taken-back")
    expect(history).to_contain_text("took a decision back")
    expect(card.locator("summary")).not_to_contain_text("corrected")
    assert len(own_desk.view().judgements()) == 2  # both stay


def test_a_decision_without_a_reason_is_not_taken(own_desk, come_as):
    document = _page(own_desk, "march against violence")
    visitor = come_as(own_desk, "reviewer")
    visitor.go(f"/documents/{document}")
    form = visitor.page.get_by_role("region", name="Decide about words")
    form.get_by_label("The words").fill("about 450")
    form.get_by_role("radio", name="It was read rightly").check()
    visitor.press("Keep this decision", form)
    assert form.get_by_label("Why?").evaluate("field => field.validity.valueMissing")
    assert own_desk.view().judgements() == ()


def test_words_that_were_not_read_are_selected_with_the_mouse(own_desk, come_as):
    document = _page(own_desk, "march against violence")
    visitor = come_as(own_desk, "reviewer")
    visitor.go(f"/documents/{document}")
    piece = visitor.page.locator("#doc [data-at]").filter(has_text="450").first
    piece.evaluate("""piece => {
        const range = document.createRange();
        range.setStart(piece.firstChild, piece.firstChild.data.indexOf("450"));
        range.setEnd(piece.firstChild, piece.firstChild.data.indexOf("450") + 3);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
    }""")
    visitor.press("Decide about these words")
    form = visitor.page.get_by_role("region", name="Decide about words")
    expect(form.get_by_label("The words")).to_have_value("450")
    start = int(form.get_by_label("from character").input_value())
    assert own_desk.view().document(document).text[start : start + 3] == "450"
    visitor.shot("correcting-3-selected-words")


def test_a_reader_is_offered_nothing_to_decide(desk, look_as):
    visitor = look_as("reader")
    visitor.go(f"/documents/{_page(desk, 'march against violence')}")
    expect(visitor.page.get_by_role("button", name="Keep this decision")).to_have_count(0)
    expect(visitor.page.get_by_role("link", name="Judge this claim")).to_have_count(0)
