"""Every page for every role, as the one table says: generated from the routes and the roles, with no exception."""

from __future__ import annotations

import re

import pytest

from averment.protecting.policy import ROLES, ROUTES, may_come
from averment.web.guards import SAFE
from tests.web.conftest import HOST, DeskUnderTest

_SENT = {"origin": HOST, "sec-fetch-site": "same-origin"}


def _addresses(desk: DeskUnderTest) -> list[tuple[str, str, str]]:
    """Every way to every route, with ids that nothing has."""
    return [
        (route.name, method, re.sub(r"\{[^}]+\}", "0" * 16, route.path))
        for route in desk.app.router.routes
        for method in sorted(getattr(route, "methods", None) or ())
        if method != "HEAD"
    ]


def _refused(answer) -> bool:
    away = answer.headers.get("location", "").startswith("/sign-in")
    return answer.status_code in (401, 403) or (answer.status_code == 303 and away)


def test_there_is_no_way_but_those_of_the_table(shared_desk: DeskUnderTest) -> None:
    assert len(_addresses(shared_desk)) > 30


@pytest.mark.parametrize("role", [None, *ROLES])
def test_each_role_comes_where_it_may_and_nowhere_else(shared_desk: DeskUnderTest, role: str | None) -> None:
    wrong = []
    browser = shared_desk.as_(role) if role else shared_desk.browser()
    for name, method, path in _addresses(shared_desk):
        # Without the token of the session nothing is done: what may come is stopped at the form, what may not, before it.
        answer = browser.client.request(method, path, headers=_SENT, follow_redirects=False)
        allowed = may_come(role, name)
        if not allowed and not _refused(answer):
            wrong.append((name, method, answer.status_code))
        if allowed and method in SAFE and _refused(answer):
            wrong.append((name, method, answer.status_code))
        if allowed and method not in SAFE and answer.status_code != 403 and not path.startswith("/api/"):
            wrong.append((name, method, answer.status_code))
    assert wrong == []


@pytest.mark.parametrize("scope", ["read", "judge", "add"])
def test_a_key_does_what_it_was_made_for_and_nothing_else(shared_desk: DeskUnderTest, scope: str) -> None:
    from averment.protecting.policy import scope_of

    _made, key = shared_desk.gate.accounts.issue(shared_desk.member("administrator"), scope, (scope,), 5)
    wrong = []
    for name, method, path in _addresses(shared_desk):
        answer = shared_desk.browser().client.request(
            method, path, headers={"authorization": f"Bearer {key}"}, follow_redirects=False
        )
        open_to_all = ROUTES[name] == "anyone"
        fits = path.startswith("/api/") and scope_of(name, changes=method not in SAFE) == scope
        if not fits and not open_to_all and not _refused(answer):
            wrong.append((name, method, answer.status_code))
        if fits and answer.status_code in (401, 403):
            wrong.append((name, method, answer.status_code))
    assert wrong == []


def test_a_key_of_a_lower_role_opens_no_more_than_the_role(shared_desk: DeskUnderTest) -> None:
    _made, key = shared_desk.gate.accounts.issue(shared_desk.member("reader"), "all", ("read", "judge", "add"), 5)
    for name, method, path in _addresses(shared_desk):
        if path.startswith("/api/") and not may_come("reader", name):
            answer = shared_desk.browser().client.request(method, path, headers={"authorization": f"Bearer {key}"})
            assert answer.status_code == 403, name
