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
    """The figures of the arcs of one language, and of both together."""
    folder, known = shared / "acceptance" / "arcs", {}

    def of(languages: str) -> dict[str, float | None]:
        if languages not in known:
            work = tmp_path_factory.mktemp("arcs")
            for name in ("docs", "gold"):
                rows = (folder / f"{name}.jsonl").read_text(encoding="utf8").splitlines()
                chosen = [row for row in rows if json.loads(row)["lang"] in languages.split("_")]
                (work / f"{name}.jsonl").write_text("\n".join(chosen), encoding="utf8")
            known[languages] = score_of(languages, work / "gold.jsonl", work / "docs.jsonl")
        return known[languages]

    return of


@pytest.mark.parametrize("figure", sorted(FLOORS["seeds"]))
def test_the_seeds_keep_their_floor(seeds, figure):
    assert seeds[figure] >= FLOORS["seeds"][figure]


@pytest.mark.parametrize(
    ("languages", "figure"), [(which, figure) for which in ("en", "fr", "en_fr") for figure in sorted(FLOORS[f"arcs_{which}"])]
)
def test_the_arcs_keep_their_floor(arcs, languages, figure):
    assert arcs(languages)[figure] >= FLOORS[f"arcs_{languages}"][figure]
