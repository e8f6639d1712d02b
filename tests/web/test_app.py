"""Every page has its right, its headers, and its form."""

from __future__ import annotations

import re

import pytest

from averment.protecting.policy import ROUTES, may_come, scope_of
from averment.web.guards import HEADERS, SAFE
from tests.web.conftest import DeskUnderTest


def _routes(desk: DeskUnderTest):
    return [r for r in desk.app.router.routes if getattr(r, "name", None)]


def test_every_route_says_who_may_come(shared_desk: DeskUnderTest) -> None:
    assert {r.name for r in _routes(shared_desk)} - set(ROUTES) == set()


def test_no_right_outlives_its_page(shared_desk: DeskUnderTest) -> None:
    assert set(ROUTES) - {r.name for r in _routes(shared_desk)} == {"publish"}


def test_a_route_that_nobody_spoke_of_is_for_nobody() -> None:
    assert not may_come("administrator", "a page of tomorrow")


def test_no_two_pages_share_a_name(shared_desk: DeskUnderTest) -> None:
    names = [r.name for r in _routes(shared_desk)]
    assert len(names) == len(set(names))


def test_every_form_is_looked_at_before_it_is_obeyed(shared_desk: DeskUnderTest) -> None:
    from averment.web.desk import at_desk

    for route in _routes(shared_desk):
        if set(getattr(route, "methods", None) or ()) - SAFE:
            calls = [d.call for d in route.dependant.dependencies]
            assert at_desk in calls, route.name


@pytest.mark.parametrize("role", [None, "administrator"])
def test_every_answer_of_every_route_has_the_headers(shared_desk: DeskUnderTest, role: str | None) -> None:
    browser = shared_desk.as_(role) if role else shared_desk.browser()
    paths = {re.sub(r"\{[^}]+\}", "0" * 16, r.path) for r in _routes(shared_desk) if r.name != "static"}
    for path in sorted(paths | {"/nothing-here", "/api/v1/nothing", "/static/nothing"}):
        for method in ("GET", "POST", "DELETE"):
            answer = browser.client.request(method, path, follow_redirects=False)
            had = {n: answer.headers.get(n) for n in HEADERS}
            stricter = "sandbox" in (had["content-security-policy"] or "")
            assert had == HEADERS | ({"content-security-policy": had["content-security-policy"]} if stricter else {}), path
            assert "unsafe" not in had["content-security-policy"]


def test_files_may_be_kept_for_ever_because_their_address_changes_with_them(shared_desk: DeskUnderTest) -> None:
    page = shared_desk.browser().get("/sign-in").text
    address = page.partition('rel="stylesheet" href="')[2].partition('"')[0]
    answer = shared_desk.browser().get(address)
    assert answer.status_code == 200 and "immutable" in answer.headers["cache-control"]
    assert shared_desk.browser().get(address.replace("desk", "nothing")).headers["cache-control"] == "no-store"


def test_a_foreign_name_for_this_machine_is_not_answered(shared_desk: DeskUnderTest) -> None:
    assert shared_desk.browser(host="evil.example").get("/sign-in").status_code == 400


@pytest.mark.parametrize(
    ("route", "changes", "scope"), [("incident", False, "read"), ("api.judge", True, "judge"), ("api.add", True, "add")]
)
def test_each_route_needs_its_scope(route: str, changes: bool, scope: str) -> None:
    assert scope_of(route, changes=changes) == scope
