"""Build a record from the invented case in `briancon/`, print its brief, write a page to open, and say how to open the desk.

Run by `make demo`. Uses the command line exactly as a user would, in a folder of its own.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
CASE = HERE / "briancon"
FOLDER = Path("averment-demo")
RECORD = FOLDER / "record"
PAGE = FOLDER / "record.html"


def averment(*words: str) -> int:
    """Run one command, shown first."""
    print(f"\n$ averment {' '.join(words)}", flush=True)
    return subprocess.run([sys.executable, "-m", "averment", *words], check=False).returncode  # noqa: S603  our own words


def _typed() -> str:
    """How to type the command in this terminal: it may be installed where the terminal does not look."""
    beside = Path(sys.executable).with_name("averment")
    if shutil.which("averment") or not beside.exists():
        return "averment"
    return str(beside.relative_to(Path.cwd())) if beside.is_relative_to(Path.cwd()) else str(beside)


def main() -> int:
    """Read one page, add them all, and show what the record says."""
    FOLDER.mkdir(exist_ok=True)
    pages = sorted(str(p) for p in CASE.iterdir() if p.suffix in {".html", ".txt", ".md", ".pdf", ".jsonl"})
    steps = [
        ("read", str(CASE / "08-court-report.html")),
        ("add", *pages, "--record", str(RECORD)),
        ("brief", "--record", str(RECORD)),
        ("search", "pepper spray", "--record", str(RECORD), "--limit", "5"),
        ("export", "--record", str(RECORD), "--format", "html", "--output", str(PAGE)),
        ("verify", "--record", str(RECORD)),
    ]
    worst = 0
    for step in steps:
        worst = max(worst, averment(*step))
    print(f"\nThe record is in {RECORD}. Open {PAGE.resolve().as_uri()} to read it on one page.")
    print(f"To read it, judge it and see it at the desk:\n\n$ {_typed()} serve --record {RECORD} --open\n")
    return worst


if __name__ == "__main__":
    raise SystemExit(main())
