"""Measure speed: `make bench`. Ratios to peers on the same pages in the same run, and pages a CPU second.

    python benchmarks/speed.py [--pages 24] [--json FILE]

Peers are measured where they are installed (trafilatura always is; `pip install readability-lxml justext` for more).
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before anything brings NumPy: as in the command
sys.path.insert(0, str(Path(__file__).parent))
import pages
from averment.capturing import take
from averment.config import Settings
from averment.extracting import extract
from averment.gazetteer.shipped import load as load_places
from averment.lang import get
from averment.model.capture import Capture
from averment.models.parser import load as load_parser
from averment.reading.read import read
from averment.reading.sentences import clean_block, cut


def cpu_of(work: Callable[[], object], times: int = 3) -> float:
    """The median CPU seconds of some runs."""
    spent = []
    for _ in range(times):
        begun = time.process_time()
        work()
        spent.append(time.process_time() - begun)
    return statistics.median(spent)


def cold(*words: str) -> float:
    """Seconds on the clock of one command in a new process, the best of three."""
    best = 1e9
    for _ in range(3):
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-m", "averment", *words], check=False, capture_output=True)
        best = min(best, time.perf_counter() - begun)
    return best


def captures_of(folder: Path) -> list[Capture]:
    """The captures of a folder."""
    taken = take(str(folder), Settings(), now=lambda: datetime.now(UTC))
    return [c for c in taken if isinstance(c, Capture)]


def peers(htmls: list[str]) -> dict[str, float]:
    """CPU seconds of extraction by the peers, on the same pages."""
    import trafilatura

    found = {"trafilatura, with metadata": cpu_of(lambda: [trafilatura.bare_extraction(h, with_metadata=True) for h in htmls])}
    with contextlib.suppress(ImportError):
        from readability import Document  # type: ignore[import-not-found]

        found["readability-lxml"] = cpu_of(lambda: [Document(h).summary() for h in htmls])
    with contextlib.suppress(ImportError):
        import justext

        stop = justext.get_stoplist("English")
        found["justext"] = cpu_of(lambda: [justext.justext(h.encode(), stop) for h in htmls])
    return found


def measure(how_many: int) -> dict[str, float]:
    """All figures."""
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        inbox = Path(folder) / "inbox"
        inbox.mkdir()
        htmls = [pages.page(n) for n in range(how_many)]
        for n, text in enumerate(htmls):
            (inbox / f"{n:04}.html").write_text(text, encoding="utf8")
        captures = captures_of(inbox)
        documents = [extract(c) for c in captures]
        figures["extraction, pages a CPU second"] = how_many / cpu_of(lambda: [extract(c) for c in captures])
        for name, seconds in peers(htmls).items():
            figures[f"{name}, pages a CPU second"] = how_many / seconds
        language, parser, places = get("en"), load_parser("en"), load_places()
        read(documents[0], language, parser=parser, gazetteer=places)
        words = sum(len(d.text.split()) for d in documents)
        reading = cpu_of(lambda: [read(d, language, parser=parser, gazetteer=places) for d in documents])
        sentences = []
        for d in documents:  # a page at once, as the reading gives them
            blocks = [clean_block(d.text, b.start, b.end).text for b in d.blocks if b.kind != "boilerplate"]
            sentences.append([clean[a:b] for clean in blocks for a, b in cut(clean, language.abbreviations)])
        bare = cpu_of(lambda: [parser.parse(s) for s in sentences])
        figures["reading, words a CPU second"] = words / reading
        figures["bare models, words a CPU second"] = words / bare
        figures["reading ÷ bare models"] = reading / bare
        begun = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "averment", "add", str(inbox), "--record", str(Path(folder) / "record")],
            check=True,
            capture_output=True,
        )
        figures["whole line with start, pages a second on this machine"] = how_many / (time.perf_counter() - begun)
        figures["cold `averment read PAGE`, seconds"] = cold("read", str(inbox / "0000.html"))
    figures["cold `averment --help`, seconds"] = cold("--help")
    return figures


def main() -> None:
    """Measure and print."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--pages", type=int, default=24)
    ask.add_argument("--json", type=Path)
    a = ask.parse_args()
    figures = measure(a.pages)
    for name, value in figures.items():
        print(f"{name:60} {value:10.2f}")
    if a.json:
        a.json.write_text(json.dumps(figures, indent=1), encoding="utf8")


if __name__ == "__main__":
    main()
