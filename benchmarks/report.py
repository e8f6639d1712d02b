"""Print the misses on the acceptance pages by kind, so that whoever comes next knows where to dig: `make gate-report`.

Needs AVERMENT_ACCEPTANCE, the folder that holds `acceptance/` with its pages, gold and scorer, and `benchmarks/` with the
packs of times. The pages are other people's and are not part of the project.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def misses(scorer: Path, gold: Path, targets: list[Path]) -> tuple[str, dict[str, list[str]]]:
    """Read the pages, score them, and sort the misses by kind."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "readings.jsonl"
        with out.open("w", encoding="utf8") as file:
            words = [sys.executable, "-m", "averment", "read", "--format", "jsonl", *map(str, targets)]
            subprocess.run(words, stdout=file, check=False)
        asked = [sys.executable, str(scorer), str(out), str(gold), "--misses"]
        done = subprocess.run(asked, capture_output=True, text=True, check=True)
    by_kind: dict[str, list[str]] = defaultdict(list)
    for line in done.stderr.splitlines():
        page, _, rest = line.partition(" | ")
        kind, _, what = rest.partition(" | ")
        by_kind[kind].append(f"{page}: {what}")
    return done.stdout, by_kind


def of_language(file: Path, language: str, folder: Path) -> Path:
    """The lines of one language of a file of pages or of gold, as a file of their own."""
    target = folder / f"{language}_{file.name}"
    lines = [line for line in file.read_text(encoding="utf8").splitlines() if json.loads(line)["lang"] == language]
    target.write_text("\n".join(lines) + "\n", encoding="utf8")
    return target


def show(name: str, figures: str, by_kind: dict[str, list[str]]) -> None:
    """Print the figures of one set of pages and its misses, the most frequent kind first."""
    print(f"== {name}\n{figures}")
    for kind, lines in sorted(by_kind.items(), key=lambda x: -len(x[1])):
        print(f"-- {kind}: {len(lines)}")
        print("\n".join(f"   {line[:180]}" for line in lines))


def timex_misses(pack: Path) -> tuple[str, dict[str, list[str]]]:
    """Find the times of the pages of a pack, score them, and sort the misses by kind: wrong value, not found, none."""
    gold = pack / "dev.jsonl"
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "times.jsonl"
        adapter = Path(__file__).parent / "accuracy" / f"{pack.name}.py"
        subprocess.run([sys.executable, str(adapter), str(gold), str(out)], check=True)
        asked = [sys.executable, str(pack / "score.py"), "--gold", str(gold), "--pred", str(out)]
        figures = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
        found = {row["doc_id"]: row["timexes"] for row in map(json.loads, out.read_text(encoding="utf8").splitlines())}
    by_kind: dict[str, list[str]] = defaultdict(list)
    for page in map(json.loads, gold.read_text(encoding="utf8").splitlines()):
        for kind, line in compared(page, found.get(page["doc_id"], [])):
            by_kind[kind].append(line)
    return figures, by_kind


def compared(page: dict[str, Any], found: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Say of each time of a page that is not right what is wrong with it."""

    def meets(a: dict[str, Any], b: dict[str, Any]) -> bool:
        return bool(a["start"] < b["end"] and b["start"] < a["end"])

    def words(x: dict[str, Any]) -> str:
        before, said = page["text"][max(0, x["start"] - 40) : x["start"]], page["text"][x["start"] : x["end"]]
        return f"{before} [{said}]".replace("\n", " ")

    for want in page["timexes"]:
        hits = [f for f in found if meets(f, want)]
        if not hits:
            yield "not found", f"{want['value']} | {words(want)}"
        elif all((f["value"] or "").upper() != (want["value"] or "").upper() for f in hits):
            yield "other value", f"{want['value']}, we say {hits[0]['value']} (page of {page.get('dct')}) | {words(want)}"
    for f in found:
        if not any(meets(f, want) for want in page["timexes"]):
            yield "found, not in gold", f"{f['value']} | {words(f)}"


def tally(lines: list[str]) -> str:
    """Count the kinds of act that were missed or told without need, and the stages of steps that were missed."""
    counts: Counter[str] = Counter()
    for line in lines:
        said = ast.literal_eval(line.partition(": ")[2])
        if isinstance(said[0], str):
            counts[f"missed {said[0]}"] += 1
        else:
            counts.update([*(f"missed {kind}" for kind in said[0]), *(f"without need {kind}" for kind in said[2])])
    return ", ".join(f"{what} {n}" for what, n in sorted(counts.items(), key=lambda c: (-c[1], c[0])))


def main() -> int:
    """Print figures and misses of the seeds, the arcs in each language, and the packs of times."""
    home = os.environ.get("AVERMENT_ACCEPTANCE")
    if not home:
        print("AVERMENT_ACCEPTANCE names no folder with acceptance pages: there is nothing to measure with.")
        return 2
    pages = Path(home) / "acceptance"
    seeds, arcs, scorer = pages / "seeds", pages / "arcs", pages / "score.py"
    show("seeds", *misses(scorer, seeds / "gold.jsonl", sorted(seeds.glob("*.txt"))))
    with tempfile.TemporaryDirectory() as folder:
        for language in ("en", "fr"):
            gold, targets = (of_language(arcs / f"{n}.jsonl", language, Path(folder)) for n in ("gold", "docs"))
            show(f"arcs, {language}", *misses(scorer, gold, [targets]))
    for pack in sorted((Path(home) / "benchmarks").glob("timex_*")):
        show(pack.name, *timex_misses(pack))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
