"""The law of growth as it is computed, and a small record that is really built."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import growth
from averment.model.viewer import Viewer
from averment.workspace import open as open_workspace
from growth import Window, ends, law


def windows(costs: list[float]) -> list[Window]:
    return [Window((i + 1) * 100, 100, cost, cost, 100.0, 0.0) for i, cost in enumerate(costs)]


def test_a_page_that_costs_the_same_all_along_grows_with_exponent_one() -> None:
    found = law(windows([2.0] * 40))
    assert found.ratio == pytest.approx(1.0)
    assert found.exponent == pytest.approx(1.0)
    assert found.first_ms == pytest.approx(20.0)


def test_a_page_that_costs_what_the_record_costs_grows_with_the_square() -> None:
    found = law(windows([float(i) for i in range(1, 201)]))
    assert found.ratio > 15
    assert found.exponent == pytest.approx(2.0, abs=0.05)


def test_batches_end_at_the_wanted_number() -> None:
    assert ends(0, 1000, 400) == [400, 800, 1000]
    assert ends(300, 1000, 400) == [700, 1000]


def test_a_record_is_built_by_the_command_and_gone_on_with(tmp_path: Path) -> None:
    script, folder, told = Path(growth.__file__), tmp_path / "record", tmp_path / "told.json"
    words = [sys.executable, str(script), "--batch", "12", "--folder", str(folder), "--keep", "--json", str(told)]
    subprocess.run([*words, "12"], check=True, capture_output=True)
    subprocess.run([*words, "24"], check=True, capture_output=True)
    assert [w["pages"] for w in json.loads(told.read_text())["windows"]] == [24], "the second run added the second batch"
    with open_workspace(folder) as work:
        view = work.view(Viewer("ann", "reviewer"))
        assert view.counts()["document"] == 24
        assert view.counts()["incident"] > 0
