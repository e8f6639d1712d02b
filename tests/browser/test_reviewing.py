"""The review queue: by mouse, by keyboard alone, and without scripts; merging two incidents and taking it back."""

import re

from playwright.sync_api import expect

from averment.model.listing import Wanted


def _incidents(served):
    return sorted(i.id for i in served.view().items(Wanted("incident", limit=100)).items)


def _open(served, kind=None):
    marks = (("answered", "no"), *((("kind", kind),) if kind else ()))
    return served.view().items(Wanted("question", marks=marks, limit=1)).total


def _focused(visitor):
    return visitor.page.locator(":focus")


def test_two_incidents_become_one_and_two_again(own_desk, come_as):
    before = _incidents(own_desk)
    visitor = come_as(own_desk, "reviewer")
    visitor.follow("Review", visitor.page.get_by_role("banner"))
    visitor.follow("One incident or two?", visitor.page.get_by_role("list", name="Kinds of question"))
    visitor.shot("merging-1-the-question")
    visitor.page.get_by_text("They are one incident").click()
    visitor.shot("merging-2-the-reasons")
    visitor.press("Same people, place and day.")
    status = visitor.page.get_by_role("status")
    expect(status).to_contain_text("Your decision is kept.")
    visitor.shot("merging-3-kept")
    assert len(_incidents(own_desk)) == len(before) - 1

    status.get_by_text("Take it back").click()
    visitor.press("I misread the words.", status)
    expect(visitor.page.get_by_role("status")).to_contain_text("took a decision back", ignore_case=True)
    assert _incidents(own_desk) == before
    visitor.go("/review/history")
    expect(visitor.page.get_by_role("main")).to_contain_text("I misread the words.")
    expect(visitor.page.get_by_role("main")).to_contain_text("Same people, place and day.")
    visitor.shot("merging-4-history")


def test_two_incidents_become_one_from_the_page_of_one_of_them_without_scripts(own_desk, come_as):
    before = _incidents(own_desk)
    incident = own_desk.view().items(Wanted("incident", limit=1)).items[0].id
    visitor = come_as(own_desk, "reviewer", java_script_enabled=False)
    visitor.go(f"/incidents/{incident}")
    offer = visitor.page.get_by_role("region", name="May be the same").get_by_role("article").first
    offer.get_by_label("Why?").fill("Both tell of the same morning.")
    visitor.press("They are one", offer)
    expect(visitor.page.get_by_role("region", name="What people decided")).to_contain_text("Both tell of the same morning.")
    assert len(_incidents(own_desk)) == len(before) - 1


def test_the_queue_is_gone_through_with_the_keyboard_alone(own_desk, come_as):
    visitor = come_as(own_desk, "reviewer")
    visitor.go("/review")
    keys = visitor.page.keyboard
    first = visitor.page.locator("#question h2 + p").inner_text()
    keys.press("j")
    expect(visitor.page).to_have_url(re.compile("at="))
    keys.press("k")
    expect(visitor.page.locator("#question h2 + p")).to_have_text(first, use_inner_text=True)

    waiting = _open(own_desk)
    keys.press("a")
    expect(_focused(visitor)).to_have_role("button")
    visitor.shot("keyboard-1-accept-is-open")
    keys.press("Escape")
    expect(visitor.page.locator("details.answer-of[open]")).to_have_count(0)
    keys.press("a")
    keys.press("1")
    expect(visitor.page.get_by_role("status")).to_contain_text("Your decision is kept.")
    assert _open(own_desk) < waiting
    keys.press("u")
    expect(_focused(visitor)).to_have_text("I slipped.")
    visitor.shot("keyboard-2-undo-is-open")
    keys.press("Enter")
    expect(visitor.page.get_by_role("status")).to_contain_text("took a decision back", ignore_case=True)
    assert _open(own_desk) == waiting


def test_keys_that_are_typed_into_a_field_decide_nothing(own_desk, come_as):
    visitor = come_as(own_desk, "reviewer")
    visitor.go("/review")
    visitor.page.keyboard.press("a")
    field = visitor.page.locator("details[open]").get_by_label("or in your own words")
    field.focus()
    visitor.page.keyboard.type("jar 1")
    expect(field).to_have_value("jar 1")
    assert own_desk.view().judgements() == ()


def test_a_question_is_answered_without_scripts(own_desk, come_as):
    waiting = _open(own_desk)
    visitor = come_as(own_desk, "reviewer", java_script_enabled=False)
    visitor.go("/review")
    visitor.page.locator("details.answer-of").first.locator("summary").click()
    visitor.page.locator("details.answer-of[open] .reasons button").first.click()
    expect(visitor.page.get_by_role("status")).to_contain_text("Your decision is kept.")
    assert _open(own_desk) < waiting


def test_whoever_saves_second_is_shown_what_the_first_decided(own_desk, come_as):
    own_desk.account("Other reviewer", "reviewer")
    one, other = come_as(own_desk, "reviewer"), come_as(own_desk, "publisher")
    one.go("/review?kind=claim")
    other.go("/review?kind=claim")
    for visitor in (one, other):
        visitor.page.locator("details.answer-of").first.locator("summary").click()
    one.page.locator("details.answer-of[open] .reasons button").first.click()
    expect(one.page.get_by_role("status")).to_contain_text("Your decision is kept.")
    other.watch.expect(409)
    other.page.locator("details.answer-of[open] .reasons button").first.click()
    expect(other.page.get_by_role("heading", level=1)).to_have_text("Somebody else decided first")
    expect(other.page.get_by_role("main")).to_contain_text("Some reviewer")
    other.shot("somebody-else-decided-first")
    assert len(own_desk.view().judgements()) == 1


def test_keys_of_one_letter_can_be_switched_off(own_desk, come_as):
    visitor = come_as(own_desk, "reviewer")
    visitor.go("/review")
    keys = visitor.page.keyboard
    keys.press("?")
    visitor.page.get_by_role("button", name="Switch the keys off").click()
    visitor.page.locator("h1").click()
    keys.press("a")
    assert visitor.page.locator(".answer-of[open]").count() == 0
    visitor.page.get_by_role("button", name="Switch the keys on").click()
    visitor.page.locator("h1").click()
    keys.press("a")
    assert visitor.page.locator(".answer-of[open]").count() == 1
