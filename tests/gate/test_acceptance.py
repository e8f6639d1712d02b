"""The quality gate: the figures on the acceptance pages do not fall."""

from __future__ import annotations

import json

import pytest

from tests.gate.conftest import FLOORS

pytestmark = pytest.mark.gate


@pytest.fixture(scope="module")
def seeds(shared, score_of):
    folder = shared / "acceptance" / "seeds"
    return score_of("seeds", folder / "gold.jsonl", *sorted(folder.glob("*.txt")))


@pytest.fixture(scope="module")
def arcs(shared, score_of, tmp_path_factory):
    folder = shared / "acceptance" / "arcs"
    work = tmp_path_factory.mktemp("arcs-en")
    for name in ("docs", "gold"):
        rows = [json.loads(line) for line in (folder / f"{name}.jsonl").read_text(encoding="utf8").splitlines()]
        english = [json.dumps(r) for r in rows if r["lang"] == "en"]
        (work / f"{name}.jsonl").write_text("\n".join(english), encoding="utf8")
    return score_of("arcs", work / "gold.jsonl", work / "docs.jsonl")


@pytest.mark.parametrize("figure", sorted(FLOORS["seeds"]))
def test_the_seeds_keep_their_floor(seeds, figure):
    assert seeds[figure] >= FLOORS["seeds"][figure]


@pytest.mark.parametrize("figure", sorted(FLOORS["arcs_en"]))
def test_the_english_arcs_keep_their_floor(arcs, figure):
    assert arcs[figure] >= FLOORS["arcs_en"][figure]
