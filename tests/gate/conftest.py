"""Where the quality gate finds its pages: the folder in AVERMENT_ACCEPTANCE. Without it, the gate skips and says so."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf8"))


@pytest.fixture(scope="session")
def shared() -> Path:
    folder = os.environ.get("AVERMENT_ACCEPTANCE")
    if not folder:
        pytest.skip("AVERMENT_ACCEPTANCE names no folder with acceptance pages: the quality gate has nothing to measure with")
    return Path(folder)


@pytest.fixture(scope="session")
def score_of(shared, tmp_path_factory):
    """Score readings of some files against a gold file with the acceptance scorer."""

    def score(name: str, gold: Path, *targets: Path) -> dict[str, float | None]:
        out = tmp_path_factory.mktemp(name) / "readings.jsonl"
        with out.open("w", encoding="utf8") as file:
            words = [sys.executable, "-m", "averment", "read", "--format", "jsonl", *map(str, targets)]
            subprocess.run(words, stdout=file, stderr=subprocess.PIPE, check=False)
        scorer = [sys.executable, str(shared / "acceptance" / "score.py"), str(out), str(gold), "--json"]
        return json.loads(subprocess.run(scorer, capture_output=True, text=True, check=True).stdout)

    return score
