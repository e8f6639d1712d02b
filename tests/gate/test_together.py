"""The quality gate of the record: which pages tell of one incident, which are copies, and what contradicts what."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest

from tests.gate.conftest import FLOORS

pytestmark = pytest.mark.gate
ADAPTERS = Path(__file__).parents[2] / "benchmarks" / "accuracy"
NEAR = 400
"""So many characters from its claim, a source still belongs to it."""


def rows(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf8").splitlines() if line.strip()]


def averment(*words: str) -> str:
    return subprocess.run([sys.executable, "-m", "averment", *words], capture_output=True, text=True, check=False).stdout


@pytest.fixture(scope="module")
def arcs(shared, tmp_path_factory):
    folder, work = shared / "acceptance" / "arcs", tmp_path_factory.mktemp("together")
    record, docs, readings = work / "record", folder / "docs.jsonl", work / "readings.jsonl"
    averment("add", "--record", str(record), str(docs))
    (work / "record.json").write_text(averment("export", "--record", str(record), "--format", "json"), encoding="utf8")
    readings.write_text(averment("read", "--format", "jsonl", str(docs)), encoding="utf8")
    scorer = [sys.executable, str(shared / "acceptance" / "score.py"), str(readings), str(folder / "gold.jsonl")]
    more = ["--record", str(work / "record.json"), "--pairs", str(folder / "pairs.json"), "--json"]
    scores = json.loads(subprocess.run([*scorer, *more], capture_output=True, text=True, check=True).stdout)
    pairs = json.loads((folder / "pairs.json").read_text(encoding="utf8"))
    together = json.loads((work / "record.json").read_text(encoding="utf8"))
    scores |= copies(together, pairs)
    scores["contradictions found"] = sum(told(p, together, rows(readings)) for p in pairs["contradictions"])
    return scores


def copies(record: dict, pairs: dict) -> dict[str, float]:
    """The near-copy pairs of all pages: the scorer looks at pages with gold alone, and most copies have none."""
    families: dict[str, list[str]] = {}
    for card in record["documents"]:
        families.setdefault(card["copy_of"] or card["id"], []).append(card["given_id"])
    found = {frozenset(p) for family in families.values() for p in combinations(family, 2)}
    want = {frozenset(p) for p in pairs["near_copies"]}
    apart = [frozenset(p) not in found for p in pairs["not_near_copies"]]
    f1 = 2 * len(found & want) / (len(found) + len(want))
    return {"near-copy pairs F1": f1, "pages that only look alike kept apart": sum(apart) / len(apart)}


def told(pair: dict, record: dict, readings: list[dict]) -> bool:
    """Whether one contradiction of the record has claims on the words of both sides."""
    by_id = {r["document"]["id"]: r for r in readings}
    sides = (pair["a"], pair["b"])
    return any(all(any(_on(side, ref, by_id) for ref in c["claims"]) for side in sides) for c in record["contradictions"])


def _on(side: dict, ref: dict, readings: dict[str, dict]) -> bool:
    reading = readings.get(ref["document"])
    if reading is None or reading["document"]["given_id"] != side["id"]:
        return False
    at = reading["document"]["text"].find(side["span"])
    claim = next(c for c in reading["claims"] if c["id"] == ref["claim"])
    spans = [claim, *([claim["cue"]] if claim["cue"] else [])]
    spans += [m for m in reading["mentions"] if m["id"] == claim["source"] and abs(m["start"] - claim["start"]) < NEAR]
    start, end = min(s["start"] for s in spans), max(s["end"] for s in spans)
    return at >= 0 and start < at + len(side["span"]) and at < end


@pytest.mark.parametrize("figure", sorted(FLOORS["together"]["arcs"]))
def test_the_record_of_the_arcs_keeps_its_floor(arcs, figure):
    assert arcs[figure] >= FLOORS["together"]["arcs"][figure]


@pytest.fixture(scope="module")
def incidents(shared, tmp_path_factory):
    folder = shared / "benchmarks" / "gva_incidents"
    if not folder.exists():
        pytest.skip(f"there is no pack gva_incidents in {folder.parent}")
    work, dev = tmp_path_factory.mktemp("gva"), folder / "dev.jsonl"
    out, told_a, told_b = work / "out.jsonl", work / "a.json", work / "b.json"
    subprocess.run([sys.executable, str(ADAPTERS / "gva_incidents.py"), str(dev), str(out)], check=True, capture_output=True)
    scorer = [sys.executable, str(folder / "score.py"), "--pred", str(out)]
    subprocess.run([*scorer, "--gold", str(dev), "--json", str(told_a)], check=True, capture_output=True)
    facts = ["--facts", str(folder / "dev.incidents.jsonl"), "--docs", str(dev)]
    subprocess.run([*scorer, *facts, "--json", str(told_b)], check=True, capture_output=True)
    grouped, about = json.loads(told_a.read_text()), json.loads(told_b.read_text())
    return {"conll_f1": grouped["conll_f1"], "pairwise": grouped["pairwise"][2]} | about


@pytest.mark.parametrize("figure", sorted(FLOORS["together"]["gva_incidents"]))
def test_the_incidents_of_the_archive_keep_their_floor(incidents, figure):
    assert incidents[figure] >= FLOORS["together"]["gva_incidents"][figure]


def test_near_copies_keep_their_floor(shared, tmp_path):
    folder = shared / "benchmarks" / "near_copies"
    if not folder.exists():
        pytest.skip(f"there is no pack near_copies in {folder.parent}")
    out, told_there = tmp_path / "out.jsonl", tmp_path / "scores.json"
    adapter = [sys.executable, str(ADAPTERS / "near_copies.py"), str(folder / "dev.docs.jsonl"), str(out)]
    subprocess.run(adapter, check=True, capture_output=True)
    scorer = [sys.executable, str(folder / "score.py"), "--gold", str(folder / "dev.jsonl"), "--pred", str(out)]
    subprocess.run([*scorer, "--json", str(told_there)], check=True, capture_output=True)
    assert json.loads(told_there.read_text())["all pairs"]["f1"] >= FLOORS["together"]["near_copies"]["f1"]
