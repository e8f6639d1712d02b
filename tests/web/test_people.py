"""Accounts at the desk: the first one, invitations, second factors, sessions, keys for programs, the lock."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pyotp
import pytest

from averment.protecting.sessions import PER_ACCOUNT, Typed
from averment.web.guards import SAFE
from tests.web.conftest import HOST, PASSWORD, SETUP_KEY, Browser, DeskUnderTest

NEW = "harbour velvet sixteen owls"


def _sign_in(browser: Browser, name: str, password: str = PASSWORD, code: str = "") -> int:
    data = {"name": name, "password": password, "code": code}
    return browser.post("/sign-in", data, follow_redirects=False).status_code


def _in(browser: Browser) -> bool:
    return browser.get("/account", follow_redirects=False).status_code == 200


def _secret(browser: Browser) -> str:
    return re.search(r'name="secret" value="(\w+)"', browser.get("/account/second-factor").text)[1]


def _take_second_factor(desk: DeskUnderTest, browser: Browser) -> tuple[pyotp.TOTP, list[str]]:
    app = pyotp.TOTP(_secret(browser))
    data = {"secret": app.secret, "code": app.at(desk.clock()), "password": PASSWORD}
    page = browser.post("/account/second-factor", data).text
    return app, re.findall(r"<li><code>([\w-]+)</code>", page)


def test_the_first_account_needs_the_key_of_the_terminal_and_there_is_one_only(make_desk: Callable[..., DeskUnderTest]) -> None:
    desk = make_desk(empty=True)
    browser = desk.browser()
    assert browser.get("/incidents", follow_redirects=False).headers["location"] == "/setup"
    form = {"name": "Ines", "password": PASSWORD}
    assert browser.post("/setup", form | {"key": "guessed"}).status_code == 400
    assert desk.gate.accounts.empty()
    assert browser.post("/setup", form | {"key": SETUP_KEY}, follow_redirects=False).headers["location"] == "/"
    assert [(a.name, a.role) for a in desk.gate.accounts.all()] == [("Ines", "administrator")]
    again = desk.browser().post("/setup", {"name": "Eve", "password": PASSWORD, "key": SETUP_KEY}, follow_redirects=False)
    assert len(desk.gate.accounts.all()) == 1 and again.headers["location"] == "/sign-in"


def test_without_a_setup_key_nobody_makes_the_first_account(make_desk: Callable[..., DeskUnderTest]) -> None:
    desk = make_desk(empty=True)
    desk.options = type(desk.options)()
    desk.__post_init__()
    assert desk.browser().post("/setup", {"name": "Eve", "password": PASSWORD, "key": ""}).status_code in (400, 422)
    assert desk.gate.accounts.empty()


def test_a_wrong_name_and_a_wrong_password_are_told_the_same(desk: DeskUnderTest) -> None:
    desk.member("reader")
    said = []
    for name in ("reader", "nobody at all"):
        browser = desk.browser()
        csrf = browser.csrf()
        answer = browser.post("/sign-in", {"csrf": csrf, "name": name, "password": "not it at all"})
        said.append((answer.status_code, answer.text.replace(csrf, "")))
    assert said[0] == said[1] and said[0][0] == 401


def test_the_key_of_a_session_is_new_at_every_sign_in(desk: DeskUnderTest) -> None:
    desk.member("reader")
    browser = desk.browser()
    browser.client.cookies.set("averment-session", "planted-by-somebody-else", domain="127.0.0.1", path="/")
    assert _sign_in(browser, "reader") == 303
    first = [c.value for c in browser.client.cookies.jar if c.name == "averment-session"]
    assert "planted-by-somebody-else" not in first and all(len(v) >= 43 for v in first)
    assert desk.gate.sessions.who("planted-by-somebody-else") is None
    browser.post("/sign-out")
    assert desk.gate.sessions.who(first[0]) is None
    assert _sign_in(browser, "reader") == 303
    assert [c.value for c in browser.client.cookies.jar if c.name == "averment-session"] != first


def test_cookies_are_out_of_reach_of_scripts_and_over_https_of_everything_else(make_desk: Callable[..., DeskUnderTest]) -> None:
    for https in (False, True):
        desk = make_desk(https=https)
        desk.member("administrator")
        browser = desk.browser()
        browser.client.base_url = HOST.replace("http:", "https:" if https else "http:")
        browser.sent["origin"] = str(browser.client.base_url).rstrip("/")
        answer = browser.post("/sign-in", {"name": "administrator", "password": PASSWORD}, follow_redirects=False)
        cookies = answer.headers.get_list("set-cookie")
        assert any("session=" in c for c in cookies)
        for cookie in cookies:
            assert "HttpOnly" in cookie and "SameSite=" in cookie and "Path=/" in cookie and "Domain" not in cookie
            assert (cookie.startswith("__Host-") and "Secure" in cookie) is https
        assert ("strict-transport-security" in answer.headers) is https


def test_a_session_ends_when_it_is_idle_and_when_it_is_old(desk: DeskUnderTest) -> None:
    idle, busy = desk.as_("reader"), desk.as_("reader")
    for _ in range(2):
        desk.clock.pass_(minutes=20)
        assert _in(busy)
    assert not _in(idle)
    for _ in range(40):
        desk.clock.pass_(minutes=20)
        _in(busy)
    assert not _in(busy)


def test_every_session_ends_with_the_password_the_role_and_the_account(desk: DeskUnderTest) -> None:
    boss, account = desk.as_("administrator"), desk.member("reader")
    changes = (
        lambda: desk.as_("reader").post("/account/password", {"old": PASSWORD, "new": NEW}),
        lambda: boss.post(f"/team/{account.id}/role", {"role": "contributor"}),
        lambda: boss.post(f"/team/{account.id}/close"),
    )
    for change in changes:
        other = desk.as_("reader")
        assert _in(other)
        assert change().status_code == 200
        assert not _in(other)
    assert _sign_in(desk.browser(), "reader", NEW) == 401  # closed
    boss.post(f"/team/{account.id}/reopen")
    assert _sign_in(desk.browser(), "reader", NEW) == 303


def test_a_password_is_changed_by_whoever_knows_it(desk: DeskUnderTest) -> None:
    browser = desk.as_("reader")
    assert browser.post("/account/password", {"old": "wrong one it is", "new": NEW}).status_code == 400
    assert browser.post("/account/password", {"old": PASSWORD, "new": "password2026"}).status_code == 400
    assert browser.post("/account/password", {"old": PASSWORD, "new": NEW}).status_code == 200
    assert _in(browser)
    assert _sign_in(desk.browser(), "reader") == 401
    assert _sign_in(desk.browser(), "reader", NEW) == 303


def test_nobody_guesses_a_password_from_an_open_session(desk: DeskUnderTest) -> None:
    browser = desk.as_("reader")
    for _ in range(10):
        browser.post("/account/password", {"old": "wrong one it is", "new": NEW})
    assert browser.post("/account/password", {"old": PASSWORD, "new": NEW}).status_code == 400


def test_a_code_is_good_once_and_a_recovery_code_too(desk: DeskUnderTest) -> None:
    app, codes = _take_second_factor(desk, desk.as_("reader"))
    assert len(codes) == 10
    now = desk.clock()
    assert _sign_in(desk.browser(), "reader") == 401
    assert _sign_in(desk.browser(), "reader", code=app.at(now)) == 401  # it took the factor
    desk.clock.pass_(seconds=30)
    code = app.at(desk.clock())
    assert [_sign_in(desk.browser(), "reader", code=code) for _ in range(2)] == [303, 401]
    desk.clock.pass_(minutes=11)
    assert _sign_in(desk.browser(), "reader", code=app.at(desk.clock()).replace("", " ").strip()) == 303
    assert [_sign_in(desk.browser(), "reader", code=codes[0].upper()) for _ in range(2)] == [303, 401]
    desk.clock.pass_(minutes=11)
    assert _sign_in(desk.browser(), "reader", code=app.at(now)) == 401  # an old one


def test_a_second_factor_is_taken_with_a_right_code_and_password_only(desk: DeskUnderTest) -> None:
    browser = desk.as_("reader")
    app = pyotp.TOTP(_secret(browser))
    right = {"secret": app.secret, "code": app.at(desk.clock()), "password": PASSWORD}
    for wrong in ({"code": "000000"}, {"password": "not it at all"}, {"secret": "A"}):
        assert browser.post("/account/second-factor", right | wrong).status_code == 400
    assert not desk.member("reader").second_factor
    assert browser.post("/account/second-factor/drop", {"password": "not it at all"}).status_code == 400


def test_an_administrator_helps_whoever_lost_the_telephone(desk: DeskUnderTest) -> None:
    _take_second_factor(desk, desk.as_("reader"))
    boss = desk.as_("administrator")
    boss.post(f"/team/{desk.member('reader').id}/second-factor/drop")
    assert _sign_in(desk.browser(), "reader") == 303


def test_guessing_stops_and_never_locks_out_a_device_that_was_here(desk: DeskUnderTest) -> None:
    desk.member("reader")
    known = desk.browser()
    assert _sign_in(known, "reader") == 303
    known.post("/sign-out")
    thief = desk.browser()
    for _ in range(PER_ACCOUNT):
        assert _sign_in(thief, "reader", "guess after guess") == 401
    assert _sign_in(thief, "reader") == 401  # even with the right one, from there
    assert _sign_in(known, "reader") == 303
    desk.clock.pass_(minutes=11)
    assert _sign_in(thief, "reader") == 303


def test_a_thousand_guesses_are_not_looked_at(desk: DeskUnderTest) -> None:
    """Ten minutes of guessing from fifty addresses: what is looked at is counted, what is refused costs no hash and no entry."""
    looked: list[str] = []

    class Counting:
        def fits(self, _kept: str | None, password: str) -> bool:
            looked.append(password)
            return False

    account = desk.member("reader")
    sessions = replace(desk.gate.sessions, passwords=Counting())
    for n in range(1_000):
        if n % 10 == 0:
            desk.clock.pass_(seconds=6)
        assert sessions.proven(Typed("reader", f"guess {n}", address=f"10.0.0.{n % 50}")) is None
    assert len(looked) <= 60
    assert len(desk.gate.audit.entries(1000)) < 100
    assert account == desk.gate.accounts.named("reader")


def test_one_address_cannot_try_one_password_at_everybody(desk: DeskUnderTest) -> None:
    thief = desk.browser()
    for n in range(30):
        _sign_in(thief, f"somebody {n}", "lantern copper violin")
    desk.member("reader")
    assert _sign_in(thief, "reader") == 401


def test_an_invitation_makes_one_account_of_one_role(desk: DeskUnderTest) -> None:
    boss = desk.as_("administrator")
    link = re.search(rf"{HOST}(/join/[\w-]+)", boss.post("/team/invitations", {"role": "reviewer"}).text)[1]
    guest = desk.browser()
    assert "reviewer" in guest.get(link).text
    assert guest.post(link, {"name": "Odile", "password": "short"}).status_code == 400
    assert guest.post(link, {"name": "Odile", "password": PASSWORD, "role": "administrator"}).status_code == 200
    assert desk.gate.accounts.named("odile").role == "reviewer"
    assert desk.browser().post(link, {"name": "Second", "password": PASSWORD}).status_code == 404
    assert desk.browser().get(link).status_code == 404


def test_an_invitation_ends_by_time_and_by_hand(desk: DeskUnderTest) -> None:
    boss = desk.as_("administrator")
    links = [re.search(rf"{HOST}(/join/[\w-]+)", boss.post("/team/invitations", {"role": "reader"}).text)[1] for _ in range(2)]
    gone = re.search(r"/team/invitations/\w+/withdraw", boss.get("/team").text)[0]
    boss.post(gone)
    assert sorted(desk.browser().get(link).status_code for link in links) == [200, 404]
    desk.clock.pass_(days=8)
    assert [desk.browser().get(link).status_code for link in links] == [404, 404]


def test_whoever_lost_the_password_gets_a_link_that_proves_no_second_factor(desk: DeskUnderTest) -> None:
    reader = desk.as_("reader")
    app, _codes = _take_second_factor(desk, reader)
    boss = desk.as_("administrator")
    page = boss.post(f"/team/{desk.member('reader').id}/new-password").text
    link = re.search(rf"{HOST}(/join/[\w-]+)", page)[1]
    guest = desk.browser()
    assert "reader" in guest.get(link).text
    assert guest.post(link, {"password": "password2026"}).status_code == 400
    assert guest.post(link, {"password": NEW}, follow_redirects=False).headers["location"] == "/sign-in"
    assert not _in(guest) and not _in(reader)
    assert guest.get(link).status_code == 404
    desk.clock.pass_(minutes=11)
    assert [_sign_in(guest, "reader", NEW, code) for code in ("", app.at(desk.clock()))] == [401, 303]


def test_a_link_to_a_new_password_opens_no_closed_account(desk: DeskUnderTest) -> None:
    boss, account = desk.as_("administrator"), desk.member("reader")
    link = re.search(rf"{HOST}(/join/[\w-]+)", boss.post(f"/team/{account.id}/new-password").text)[1]
    boss.post(f"/team/{account.id}/close")
    assert desk.browser().get(link).status_code == 404
    assert desk.browser().post(link, {"password": NEW}).status_code == 404
    assert boss.post("/team/nobody/new-password").status_code == 400


def test_the_last_administrator_stays(desk: DeskUnderTest) -> None:
    boss = desk.as_("administrator")
    mine = desk.member("administrator").id
    assert boss.post(f"/team/{mine}/role", {"role": "reader"}).status_code == 400
    assert boss.post(f"/team/{mine}/close").status_code == 400
    assert boss.post(f"/team/{mine}/role", {"role": "emperor"}).status_code == 400
    assert desk.member("administrator").role == "administrator"


def test_one_click_signs_everybody_out_and_locks_the_desk(desk: DeskUnderTest) -> None:
    boss, reader = desk.as_("administrator"), desk.as_("reader")
    app, _codes = _take_second_factor(desk, boss)
    token = _token(desk, "reader", "read")
    desk.clock.pass_(seconds=30)
    assert reader.post("/panic", follow_redirects=False).headers["location"] == "/locked"
    for browser in (boss, reader, desk.browser()):
        assert browser.get("/account", follow_redirects=False).headers["location"] == "/locked"
    assert desk.browser().get("/api/v1/anything", headers=token).status_code == 503
    assert _sign_in(desk.browser(), "administrator", code=app.at(desk.clock())) == 303
    assert not _in(desk.browser())
    key = {"name": "administrator", "password": PASSWORD, "code": app.at(desk.clock())}
    assert desk.browser().post("/locked", key | {"code": "000000"}).status_code == 401
    assert desk.browser().post("/locked", key, follow_redirects=False).status_code == 303
    assert not _in(boss) and not _in(reader)
    assert _sign_in(desk.browser(), "reader") == 303


def test_a_reader_cannot_open_a_locked_desk(desk: DeskUnderTest) -> None:
    app, _codes = _take_second_factor(desk, desk.as_("reader"))
    desk.clock.pass_(seconds=30)
    desk.as_("administrator").post("/panic")
    key = {"name": "reader", "password": PASSWORD, "code": app.at(desk.clock())}
    assert desk.browser().post("/locked", key).status_code == 401
    assert desk.gate.sessions.locked()


def test_whoever_leaves_quickly_leaves_an_empty_page(desk: DeskUnderTest) -> None:
    desk.member("reader")
    browser = desk.browser()
    _sign_in(browser, "reader")
    browser.post("/preferences", {"language": "fr", "theme": "dark"})
    assert len(list(browser.client.cookies.jar)) == 4
    answer = browser.post("/leave")
    assert [c.name for c in browser.client.cookies.jar] == []
    assert "Averment" not in answer.text and "cookies" in answer.headers["clear-site-data"]
    assert not _in(browser)


def test_sessions_are_ended_one_by_one_or_all(desk: DeskUnderTest) -> None:
    here, there, elsewhere = (desk.as_("reader") for _ in range(3))
    other = desk.gate.sessions.who(there.client.cookies["averment-session"])[1]
    here.post("/account/sign-out", {"session": other.id})
    assert [_in(b) for b in (here, there, elsewhere)] == [True, False, True]
    here.post("/account/sign-out")
    assert [_in(b) for b in (here, there, elsewhere)] == [False, False, False]


def test_nobody_ends_the_session_or_the_key_of_another(desk: DeskUnderTest) -> None:
    victim, eve = desk.as_("reviewer"), desk.as_("reader")
    session = desk.gate.sessions.who(victim.client.cookies["averment-session"])[1]
    eve.post("/account/sign-out", {"session": session.id})
    assert _in(victim)
    made, key = desk.gate.accounts.issue(desk.member("reviewer"), "mine", ("read",), 5)
    desk.as_("reader").post(f"/account/tokens/{made.id}/revoke")
    assert desk.gate.sessions.bearer(key)


def _token(desk: DeskUnderTest, role: str, *scopes: str) -> dict[str, str]:
    return {"authorization": f"Bearer {desk.gate.accounts.issue(desk.member(role), 'a program', scopes, 5)[1]}"}


def test_a_key_for_programs_is_shown_once_and_ends(desk: DeskUnderTest) -> None:
    browser = desk.as_("reader")
    assert browser.post("/account/tokens", {"name": "x"}).status_code == 400
    page = browser.post("/account/tokens", {"name": "my script", "scopes": ["read"], "days": "5"})
    key = re.search(r"averment_[\w-]{43}", page.text)[0]
    assert key not in browser.get("/account").text and "my script" in browser.get("/account").text
    assert desk.gate.sessions.bearer(key)[0].name == "reader"
    assert key not in (desk.workspace.settings.record / "desk.sqlite").read_bytes().decode("latin1")
    desk.clock.pass_(days=6)
    assert desk.gate.sessions.bearer(key) is None


def test_a_key_opens_no_page_and_a_bad_one_nothing(desk: DeskUnderTest) -> None:
    token = _token(desk, "administrator", "read", "judge", "add")
    assert desk.browser().get("/team", headers=token, follow_redirects=False).status_code == 303
    assert desk.browser().get("/api/v1/nothing", headers={"authorization": "Bearer averment_x"}).status_code == 401
    assert desk.as_("administrator").get("/api/v1/nothing", headers={"authorization": "Bearer x"}).status_code == 401


def test_no_secret_is_in_the_file_of_people(desk: DeskUnderTest) -> None:
    browser = desk.browser()
    desk.member("reader")
    _sign_in(browser, "reader")
    held = [c.value for c in browser.client.cookies.jar]
    desk.gate.close()
    raw = b"".join(p.read_bytes() for p in desk.workspace.settings.record.glob("desk.sqlite*"))
    assert b"$argon2id$" in raw
    assert [v for v in (*held, PASSWORD) if v.encode() in raw] == []


def _changing(desk: DeskUnderTest) -> list[tuple[str, str]]:
    found = []
    for route in desk.app.router.routes:
        for method in sorted(set(getattr(route, "methods", None) or ()) - SAFE):
            found.append((method, re.sub(r"\{[^}]+\}", "x", route.path)))
    return found


@pytest.mark.parametrize(
    ("csrf", "headers"),
    [
        ("right", {"origin": "http://evil.example"}),
        ("right", {"origin": "null"}),
        ("right", {"origin": HOST, "sec-fetch-site": "cross-site"}),
        ("right", {"origin": HOST, "sec-fetch-site": "same-site"}),
        ("right", {"origin": HOST.replace("8321", "8322")}),
        ("right", {}),
        ("wrong", {"origin": HOST}),
        ("none", {"origin": HOST}),
        ("of another", {"origin": HOST}),
    ],
)
def test_no_form_of_another_site_changes_anything(desk: DeskUnderTest, csrf: str, headers: dict[str, str]) -> None:
    browser = desk.as_("administrator")
    token = {"right": browser.csrf(), "wrong": "0" * 64, "none": "", "of another": desk.as_("reader").csrf()}[csrf]
    before = len(desk.gate.audit.entries(1000))
    ways = _changing(desk)
    assert len(ways) > 15
    for method, path in ways:
        if path == "/setup" or path.startswith("/api/"):
            continue
        form = {
            "csrf": token,
            "name": "x",
            "password": "x",
            "key": "x",
            "old": "x",
            "new": "x",
            "code": "x",
            "secret": "x",
            "role": "reader",
        }
        answer = browser.client.request(method, path, data=form, headers=headers, follow_redirects=False)
        assert answer.status_code in (400, 403), (method, path)
    assert _in(browser) and len(desk.gate.audit.entries(1000)) == before


def test_whoever_was_sent_to_the_door_comes_back_to_this_desk_only(desk: DeskUnderTest) -> None:
    desk.member("reader")
    for onward, came in (
        ("/incidents?a=b", "/incidents?a=b"),
        ("//evil.example", "/"),
        ("https://evil.example", "/"),
        ("/\\evil.example", "/"),
        ("javascript:alert(1)", "/"),
    ):
        data = {"name": "reader", "password": PASSWORD, "next": onward}
        assert desk.browser().post("/sign-in", data, follow_redirects=False).headers["location"] == came


def test_language_and_light_are_kept(desk: DeskUnderTest) -> None:
    browser = desk.as_("reader")
    assert browser.post("/preferences", {"language": "fr", "next": "/account"}).text.count('lang="fr"') >= 1
    browser.post("/preferences", {"theme": "dark"})
    other = desk.as_("reader")
    page = other.get("/account").text
    assert "Votre compte" in page and 'data-theme="dark"' in page
    assert "Se connecter" in desk.browser(**{"accept-language": "fr-CH, en;q=0.5"}).get("/sign-in").text
