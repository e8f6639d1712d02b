"""Measure growth: what one more page costs in a record of many.

    python benchmarks/growth.py PAGES [--folder FOLDER] [--batch 500] [--keep] [--json FILE] [--seed 1]

Builds a record of synthetic pages in the embedded store, batch by batch, on the way that `averment add` goes; only taking
and reading are replaced, since the pages come with their readings. Says of each batch how long a page took, and of all:
the last tenth over the first tenth, the exponent of the law of growth, memory and disk. A folder that holds a record of
the same pages already is gone on with.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import resource
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before anything brings NumPy: as in the command
sys.path.insert(0, str(Path(__file__).parent))
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from averment.config import Settings
from averment.model.capture import Capture
from averment.model.reading import Reading
from averment.workspace import Workspace
from synthetic import pages

TODAY = datetime(2026, 1, 1, 12, tzinfo=UTC)
TENTH = 10


@dataclass(frozen=True, slots=True)
class Window:
    """What one batch cost: pages in the record after it, seconds on the clock and of CPU, memory and disk after it."""

    pages: int
    added: int
    seconds: float
    cpu: float
    rss_mb: float
    disk_mb: float

    @property
    def page(self) -> float:
        """Seconds of CPU for a page."""
        return self.cpu / self.added


@dataclass(frozen=True, slots=True)
class Law:
    """How the cost of a page grew over all windows."""

    pages: int
    pages_a_second: float
    first_ms: float
    last_ms: float
    ratio: float
    exponent: float
    peak_rss_mb: float
    disk_mb: float


class Given:
    """Pages that come with their readings: they are taken and read without a model."""

    def __init__(self) -> None:
        """Hold no batch yet."""
        self.batch: list[tuple[Capture, Reading]] = []
        self.readings: dict[str, Reading] = {}

    def give(self, batch: list[tuple[Capture, Reading]]) -> None:
        """Hold the pages of the next batch."""
        self.batch, self.readings = batch, {c.id: r for c, r in batch}

    def take(self, _target: str, _settings: Settings, /, *, now: Callable[[], datetime]) -> Iterable[Capture]:  # noqa: ARG002
        """Bring the captures of the batch."""
        return [c for c, _ in self.batch]

    def read(self, capture: Capture, _settings: Settings) -> Reading:
        """Bring the reading of a capture."""
        return self.readings[capture.id]


def bring_up_to_date(workspace: Workspace) -> None:
    """Add the batch at hand, and resolve what it touches."""
    done = workspace.add("the batch")
    if done.failures:
        raise SystemExit(f"{len(done.failures)} pages failed, the first: {done.failures[0]}")


def build(wanted: Sequence[int], folder: Path, seed: int, tell: Callable[[Window], object], begin: int = 0) -> Iterator[Window]:
    """Add pages until the record holds all that are wanted, in batches that end at the numbers of `wanted`."""
    given = Given()
    tools = Workspace(Settings(record=folder)).tools
    work = Workspace(Settings(record=folder, workers=1), lambda: TODAY, replace(tools, take=given.take, read=given.read))
    source = pages(wanted[-1], seed, begin)
    at = begin
    with work:
        for end in wanted:
            batch = list(islice(source, end - at))
            given.give(batch)
            wall, cpu = time.perf_counter(), time.process_time()
            bring_up_to_date(work)
            spent = time.perf_counter() - wall, time.process_time() - cpu
            last = end == wanted[-1]
            window = Window(end, len(batch), *spent, rss(), disk(folder) if last else 0.0)
            at = end
            tell(window)
            yield window


def rss() -> float:
    """The largest memory that this process had so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def disk(folder: Path) -> float:
    """What lies in a folder, in MB."""
    return sum(f.stat().st_size for f in folder.rglob("*") if f.is_file()) / 1e6


def law(windows: Sequence[Window]) -> Law:
    """Say how the cost of a page grew: the median of the last tenth over that of the first, and the fitted exponent.

    The exponent is that of all time spent against pages: 1 where a page costs the same all along.
    """
    tenth = max(1, len(windows) // TENTH)
    first, last = (statistics.median(w.page for w in part) for part in (windows[:tenth], windows[-tenth:]))
    spent, at, points = 0.0, 0, []
    for window in windows:
        spent += window.cpu
        at += window.added
        if at * TENTH >= sum(w.added for w in windows):
            points.append((math.log(at), math.log(spent)))
    return Law(
        pages=windows[-1].pages,
        pages_a_second=sum(w.added for w in windows) / sum(w.seconds for w in windows),
        first_ms=1000 * first,
        last_ms=1000 * last,
        ratio=last / first,
        exponent=slope(points) if len(points) > 1 else float("nan"),
        peak_rss_mb=windows[-1].rss_mb,
        disk_mb=windows[-1].disk_mb,
    )


def slope(points: Sequence[tuple[float, float]]) -> float:
    """The slope of the line that fits best."""
    return statistics.linear_regression([x for x, _ in points], [y for _, y in points]).slope


def ends(begin: int, total: int, batch: int) -> list[int]:
    """The numbers of pages at which batches end."""
    return [*range(begin + batch, total, batch), total]


def there(folder: Path) -> int:
    """How many pages a record holds already."""
    if not (folder / "record.sqlite").exists():
        return 0
    from averment.store.sqlite import open_store

    store = open_store(folder, create=False)
    count = len(store.documents())
    store.close()
    return count


def main() -> None:
    """Build, measure, print."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("pages", type=int)
    ask.add_argument("--folder", type=Path, help="where the record is built; else a folder that is taken away at the end")
    ask.add_argument("--batch", type=int, default=500)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--keep", action="store_true", help="leave the record there")
    ask.add_argument("--json", type=Path)
    a = ask.parse_args()
    folder = a.folder or Path(tempfile.mkdtemp(prefix="averment-growth-"))
    begin = there(folder)
    windows: list[Window] = []
    columns = (TextColumn("pages"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TimeRemainingColumn())
    try:
        with Progress(*columns) as bar:
            task = bar.add_task("pages", total=a.pages, completed=begin)
            for window in build(
                ends(begin, a.pages, a.batch), folder, a.seed, lambda w: bar.update(task, completed=w.pages), begin
            ):
                windows.append(window)
                bar.print(
                    f"{window.pages:>9,} pages  {1000 * window.page:7.1f} ms CPU a page  "
                    f"{window.added / window.seconds:7.1f} pages/s  {window.rss_mb:6.0f} MB"
                )
                _write(a.json, windows)
    finally:
        if not (a.keep or a.folder):
            shutil.rmtree(folder, ignore_errors=True)
    for name, value in asdict(law(windows)).items():
        print(f"{name:16} {value:12,.3f}")


def _write(file: Path | None, windows: Sequence[Window]) -> None:
    if file:
        told = {"law": asdict(law(windows)), "windows": [asdict(w) for w in windows]}
        file.write_text(json.dumps(told, indent=1), encoding="utf8")


if __name__ == "__main__":
    main()
