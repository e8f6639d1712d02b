"""Public benchmarks, development halves: the adapters are commands, the scorers are the packs' own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gate.conftest import FLOORS

pytestmark = pytest.mark.gate
ADAPTERS = Path(__file__).parents[2] / "benchmarks" / "accuracy"


@pytest.mark.parametrize("pack", sorted(FLOORS["benchmarks"]))
def test_the_benchmark_keeps_its_floor(shared, tmp_path, pack):
    folder = shared / "benchmarks" / pack
    if not folder.exists():
        pytest.skip(f"there is no pack {pack} in {folder.parent}")
    dev, out = folder / "dev.jsonl", tmp_path / "out.jsonl"
    subprocess.run([sys.executable, str(ADAPTERS / f"{pack}.py"), str(dev), str(out)], check=True, capture_output=True)
    told = tmp_path / "scores.json"
    scorer = [sys.executable, str(folder / "score.py"), "--gold", str(dev), "--pred", str(out), "--json", str(told)]
    subprocess.run(scorer, check=True, capture_output=True)
    scores = json.loads(told.read_text(encoding="utf8"))
    for path, floor in FLOORS["benchmarks"][pack].items():
        value = scores
        for key in path.split("/"):
            value = value[key]
        assert value >= floor, path
