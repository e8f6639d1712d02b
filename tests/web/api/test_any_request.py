"""Whatever a program sends, it gets an answer that the description of the API foresees, and never an error of ours."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from averment import workspace
from averment.protecting.passwords import Passwords
from averment.web.api.answering import Data
from averment.web.api.describing import describe
from averment.web.app import modules
from tests.web.conftest import HOST, Clock, DeskUnderTest

schemathesis = pytest.importorskip(
    "schemathesis", reason="schemathesis is not installed: pip install 'averment[webtest]' to send any request to the API"
)
EXAMPLES = 6  # for each route and way of asking
ROUTES = [route for module in modules() for route in module.router.routes if isinstance(route, Data)]


def takes_nothing(route: Data) -> bool:
    return not (route.dependant.query_params or route.dependant.path_params or route.dependant.body_params)


WAYS = [(r.name, "positive") for r in ROUTES] + [(r.name, "negative") for r in ROUTES if not takes_nothing(r)]


@pytest.fixture(scope="module")
def judged_desk(record_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskUnderTest]:
    """A desk of its own: the log of judgements fills up with whatever is sent."""
    folder = tmp_path_factory.mktemp("any") / "record"
    shutil.copytree(record_folder, folder)
    with workspace.open(folder, clock=Clock()) as bench:
        desk = DeskUnderTest(bench, bench.gate(Passwords.quick()), bench.clock)
        desk.member("administrator")
        yield desk
        desk.gate.close()


@pytest.fixture(scope="module")
def token(judged_desk: DeskUnderTest) -> str:
    return judged_desk.gate.accounts.issue(judged_desk.member("publisher"), "any request", ("read", "judge"), 7)[1]


@pytest.fixture(scope="module")
def api(judged_desk: DeskUnderTest):
    plain = {k: v for k, v in describe(judged_desk.app).items() if k != "security"}  # who may come is for the matrix
    schema = schemathesis.openapi.from_dict(plain)
    schema.app = judged_desk.app
    return schema


@pytest.mark.parametrize(("route", "way"), WAYS)
def test_any_request_is_answered_as_described(api, token: str, route: str, way: str) -> None:
    operation = api.find_operation_by_id(route)
    mode = schemathesis.GenerationMode(way)
    sent = []

    @given(case=operation.as_strategy(generation_mode=mode))
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize=True,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )
    def any_request(case) -> None:
        sent.append(case)
        # A description cannot say which ids there are, nor what is the place of a page: such a request may be refused.
        case.call_and_validate(
            base_url=HOST,
            headers={"authorization": f"Bearer {token}"},
            excluded_checks=[schemathesis.checks.CHECKS.get_one("positive_data_acceptance")],
        )

    any_request()
    assert sent
