"""Every route for every role, with ids that are really there: what is allowed answers, what is not does not."""

from __future__ import annotations

import pytest

from averment.model.viewer import Viewer
from averment.protecting.policy import ROLES, ROUTES, may_come
from averment.web.api.describing import describe
from tests.web.conftest import DeskUnderTest
from tests.web.walking import Way, ids_of, ways

REVIEWER = Viewer("ann", "reviewer")
# Pages for a desk that is not set up yet, or locked, or for who is not signed in yet; they lead elsewhere.
ELSEWHERE = {"setup", "sign_in", "locked", "join"}
# Bytes that may hold a name are withheld from who may not see names, with a sentence that says so.
MAY_BE_WITHHELD = {"document.original", "api.original"}
# A stranger to the record: ids that no record has.
FOREIGN = ("inc-0000000000000000", "0" * 64, "ent-0000000000000000", "..%2f..%2fetc%2fpasswd", "%00", "é" * 150)


@pytest.fixture(scope="module")
def every_way(shared_desk: DeskUnderTest) -> list[Way]:
    view = shared_desk.workspace.view(REVIEWER)
    few = {kind: names[:2] for kind, names in ids_of(view).items()}
    return list(ways(shared_desk, view, few))


def test_every_route_has_its_line_in_the_table_and_the_walk_knows_it(shared_desk: DeskUnderTest, every_way: list[Way]) -> None:
    looked_at = {r.name for r in shared_desk.app.router.routes if "GET" in (getattr(r, "methods", None) or ())}
    assert looked_at - set(ROUTES) == set()
    without_ids = {"api.judgement"}  # nobody has judged yet
    assert looked_at - {w.route for w in every_way} <= without_ids


@pytest.mark.parametrize("role", [None, *ROLES])
def test_each_role_is_answered_where_it_may_come_and_refused_elsewhere(
    shared_desk: DeskUnderTest, every_way: list[Way], role: str | None
) -> None:
    wrong = []
    with (shared_desk.as_(role) if role else shared_desk.browser()).client as client:
        for way in every_way:
            answer = client.get(way.path, follow_redirects=False)
            if answer.status_code not in _expected(role, way):
                wrong.append((way.route, answer.status_code))
    assert wrong == []


def _expected(role: str | None, way: Way) -> set[int]:
    if way.route in ELSEWHERE:
        return {200, 303, 404}
    if may_come(role, way.route):
        withheld = {403} if way.route in MAY_BE_WITHHELD and role == "reader_without_names" else set()
        return ({200} if way.real else {200, 404}) | withheld
    if role:
        return {403}
    return {401} if way.path.startswith("/api/") else {303}


@pytest.mark.parametrize("role", ROLES)
def test_what_is_not_there_is_not_found_whatever_it_is_called(shared_desk: DeskUnderTest, role: str) -> None:
    with shared_desk.as_(role).client as client:
        for route in shared_desk.app.router.routes:
            looked_at = "GET" in (getattr(route, "methods", None) or ()) and "{id}" in route.path
            for name in FOREIGN if looked_at and may_come(role, route.name) else ():
                answer = client.get(route.path.replace("{id}", name), follow_redirects=False)
                assert answer.status_code in (400, 404), (route.name, name[:8], answer.status_code)


def test_every_answer_of_the_api_that_is_described_has_its_route_and_every_route_its_description(
    shared_desk: DeskUnderTest,
) -> None:
    described = {one["operationId"] for item in describe(shared_desk.app)["paths"].values() for one in item.values()}
    routed = {r.name for r in shared_desk.app.router.routes if getattr(r, "path", "").startswith("/api/v1")}
    assert described == routed


def test_the_table_names_no_answer_of_the_api_that_is_not_there(shared_desk: DeskUnderTest) -> None:
    routed = {getattr(r, "name", "") for r in shared_desk.app.router.routes}
    assert {name for name in ROUTES if name.startswith("api.")} - routed == set()
