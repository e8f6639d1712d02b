"""Signing in with a second factor, and who is in the team."""

import pyotp
from playwright.sync_api import expect

from tests.browser.serving import PASSWORD


def _code(served, secret):
    return pyotp.TOTP(secret).at(served.clock())


def test_a_second_factor_is_taken_and_asked_for_from_then_on(own_desk, come_as, open_at):
    visitor = come_as(own_desk, "reviewer")
    visitor.go("/account")
    visitor.follow("Take a second factor")
    secret = "".join(visitor.page.locator("code.secret").inner_text().split())
    expect(visitor.page.get_by_role("img", name="QR code of the secret")).to_be_visible()
    visitor.shot("second-factor-1-qr")
    visitor.write("The code that it shows now", _code(own_desk, secret))
    visitor.write("Password", PASSWORD)
    visitor.press("Take a second factor")
    codes = visitor.page.get_by_role("listitem").filter(has=visitor.page.locator("code")).all_inner_texts()
    assert len(codes) == 10
    visitor.shot("second-factor-2-recovery-codes")

    own_desk.clock.pass_(seconds=30)
    other = open_at(own_desk.origin)
    other.watch.expect(401)
    attempts = {"no code": "", "a wrong code": "000000", "the code of then": _code(own_desk, secret)}
    for words, code in attempts.items():
        other.go("/sign-in")
        other.write("Name", "Some reviewer")
        other.write("Password", PASSWORD)
        other.write("Code", code)
        other.press("Sign in")
        if words != "the code of then":
            expect(other.page.get_by_role("alert")).to_be_visible()
    expect(other.page.get_by_role("banner").get_by_role("navigation")).to_be_visible()

    third = open_at(own_desk.origin)
    third.watch.expect(401)
    third.go("/sign-in")
    third.write("Name", "Some reviewer")
    third.write("Password", PASSWORD)
    third.write("Code", attempts["the code of then"])
    third.press("Sign in")
    expect(third.page.get_by_role("alert")).to_be_visible()  # a code is good once
    third.write("Name", "Some reviewer")
    third.write("Password", PASSWORD)
    third.write("Code", codes[3])
    third.press("Sign in")
    expect(third.page.get_by_role("banner").get_by_role("navigation")).to_be_visible()


def test_somebody_is_invited_joins_and_is_shut_out_again(own_desk, come_as, open_at):
    administrator = come_as(own_desk, "administrator")
    administrator.go("/team")
    administrator.page.get_by_label("Role", exact=True).select_option("contributor")
    administrator.press("Make the link")
    link = administrator.page.locator("code.secret").inner_text()
    administrator.shot("invitation")

    joining = open_at(own_desk.origin)
    joining.go(link.removeprefix(own_desk.origin))
    joining.shot("joining")
    joining.write("Name", "Tomas")
    joining.write("Password", PASSWORD)
    joining.press("Make the account")
    expect(joining.page.get_by_role("link", name="Add pages")).to_be_visible()
    expect(joining.page.get_by_role("link", name="Review", exact=True)).to_have_count(0)

    administrator.go("/team")
    administrator.press("Close the account of Tomas")
    joining.go("/incidents")
    assert joining.path().startswith("/sign-in")
