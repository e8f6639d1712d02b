"""The benchmark of the desk asks every page, with ids that the record has."""

from __future__ import annotations

from pathlib import Path

import pytest
from fastapi import FastAPI

import desk
from growth import build


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("record") / "case"
    list(build([12], folder, seed=2, tell=lambda _: None))
    return folder


def test_95_of_100_stay_below() -> None:
    assert desk.p95([float(i) for i in range(1, 101)]) == 96.0
    assert desk.p95([5.0]) == 5.0


def test_pages_are_asked_with_the_ids_of_their_kind() -> None:
    app = FastAPI()
    app.get("/incidents/{id}", name="incident")(lambda: None)
    app.get("/search", name="search")(lambda: None)
    app.get("/sign-in", name="sign_in")(lambda: None)
    app.post("/review", name="review")(lambda: None)
    asked = {
        r.name: desk.addresses(r, {"incident": ["i1", "i2"]}) for r in desk.routes_of(app) if r.name in ("incident", "search")
    }
    assert asked["incident"] == ["/incidents/i1", "/incidents/i2"]
    assert "/search?q=police" in asked["search"]
    assert not {"sign_in", "review"} & {r.name for r in desk.routes_of(app)}


def test_a_desk_is_measured_and_its_record_stays_as_it_is(record: Path) -> None:
    before = {f.name for f in record.iterdir()}
    timed = {t.name: t for t in desk.run(record, "administrator", "incident", 2)}
    assert timed["incidents"].status == timed["incident"].status == 200
    assert 0 < timed["incident"].p50 <= timed["incident"].p95 <= timed["incident"].most
    assert {f.name for f in record.iterdir()} - before <= {"record.sqlite-wal", "record.sqlite-shm"}
