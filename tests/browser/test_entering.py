"""The first run, signing in, and leaving."""

import pytest
from playwright.sync_api import expect

from tests.browser.serving import PASSWORD, SETUP_KEY


def test_the_first_run_makes_an_administrator_with_the_key_of_the_terminal(empty_desk, open_at):
    visitor = open_at(empty_desk.origin)
    visitor.go("/")
    assert visitor.path() == "/setup" and visitor.heading() == "The first account"
    visitor.shot("first-run-1-setup")

    visitor.write("Setup key", "not the key")
    visitor.write("Name", "Ines")
    visitor.write("Password", PASSWORD)
    visitor.watch.expect(400)
    visitor.press("Make the account")
    expect(visitor.page.get_by_role("alert")).to_contain_text("This is not the setup key")
    assert empty_desk.gate.accounts.empty()

    visitor.write("Setup key", SETUP_KEY)
    visitor.write("Password", "password1234")
    visitor.press("Make the account")
    expect(visitor.page.get_by_role("alert")).to_contain_text("one that others would guess")

    visitor.write("Setup key", SETUP_KEY)
    visitor.write("Password", PASSWORD)
    visitor.press("Make the account")
    expect(visitor.page).to_have_url(empty_desk.origin + "/")
    visitor.shot("first-run-2-an-empty-record-teaches")
    assert [(a.name, a.role) for a in empty_desk.gate.accounts.all()] == [("Ines", "administrator")]

    other = open_at(empty_desk.origin)
    other.go("/setup")
    assert other.path() == "/sign-in"  # the key is good once


def test_a_wrong_password_is_told_no_and_nothing_more(desk, open_at):
    desk.account("Some reader", "reader")
    answers = []
    for name in ("Some reader", "Nobody of this name"):
        visitor = open_at(desk.origin)
        visitor.watch.expect(401)
        visitor.go("/sign-in")
        visitor.write("Name", name)
        visitor.write("Password", "not the password")
        visitor.press("Sign in")
        answers.append(visitor.page.get_by_role("main").inner_text())
    assert answers[0] == answers[1] and "did not fit" in answers[0]


def test_whoever_follows_a_link_signs_in_and_comes_where_it_leads(desk, open_at):
    desk.account("Some reader", "reader")
    visitor = open_at(desk.origin)
    visitor.go("/incidents")
    assert visitor.path() == "/sign-in?next=%2Fincidents"
    visitor.write("Name", "Some reader")
    visitor.write("Password", PASSWORD)
    visitor.press("Sign in")
    expect(visitor.page).to_have_url(desk.origin + "/incidents")


@pytest.mark.parametrize("way", ["Sign out", "Leave quickly"])
def test_nothing_is_shown_after_leaving_not_even_with_the_back_button(desk, come_as, way):
    visitor = come_as(desk, "reader")
    visitor.go("/incidents")
    if way == "Sign out":
        visitor.page.get_by_text("Some reader").click()
    visitor.press(way)
    expect(visitor.page.get_by_role("navigation", name="Rooms of the desk")).to_have_count(0)
    visitor.page.go_back()
    expect(visitor.page.get_by_role("navigation", name="Rooms of the desk")).to_have_count(0)


def test_the_panic_lock_shuts_the_desk_for_everybody_at_once(own_desk, come_as):
    one, other = come_as(own_desk, "reviewer"), come_as(own_desk, "reader")
    one.page.get_by_text("Some reviewer").click()
    for visitor in (one, other):
        visitor.watch.expect(503)
    one.press("Lock the desk")
    assert one.path() == "/locked" and one.heading() == "The desk is locked"
    one.shot("locked")
    other.go("/incidents")
    assert other.path() == "/locked"
