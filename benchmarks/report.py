"""Print the misses on the acceptance pages by kind, so that whoever comes next knows where to dig: `make gate-report`.

Needs AVERMENT_ACCEPTANCE, the folder that holds `acceptance/` with its pages, gold and scorer. The pages are other
people's and are not part of the project.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path


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


def main() -> int:
    """Print figures and misses of the seeds and the arcs."""
    home = os.environ.get("AVERMENT_ACCEPTANCE")
    if not home:
        print("AVERMENT_ACCEPTANCE names no folder with acceptance pages: there is nothing to measure with.")
        return 2
    folder = Path(home) / "acceptance"
    seeds, arcs = folder / "seeds", folder / "arcs"
    for name, gold, targets in (
        ("seeds", seeds / "gold.jsonl", sorted(seeds.glob("*.txt"))),
        ("arcs", arcs / "gold.jsonl", [arcs / "docs.jsonl"]),
    ):
        figures, by_kind = misses(folder / "score.py", gold, targets)
        print(f"== {name}\n{figures}")
        for kind, lines in sorted(by_kind.items(), key=lambda x: -len(x[1])):
            print(f"-- {kind}: {len(lines)}")
            print("\n".join(f"   {line[:180]}" for line in lines))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
