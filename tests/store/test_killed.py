"""Kill the process that adds, at any moment: nothing acknowledged is lost, nothing is there twice."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from averment.model.record import Record
from averment.model.viewer import Viewer
from averment.resolving import resolve
from averment.store.codec import pack
from averment.workspace import Workspace
from tests.store.making import noon, workspace

PAGES, KILLS = 24, 14


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for i in range(PAGES):
        (folder / f"{i:03}.txt").write_text(
            f"Page {i}\n\nIda Brand number {i} said that Tom Veil struck her.\n" + ("JUNK" if i % 20 == 7 else "")
        )
    return folder


class Launcher:
    """A process that starts others, and imports everything once."""

    def __init__(self) -> None:
        words = [sys.executable, "-m", "tests.store.adding"]
        self.process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def start(self, pages: Path, record: Path, last: int = -1) -> None:
        self.process.stdin.write(f"{pages}\t{record}\t{last}\n")
        self.process.stdin.flush()

    def ended(self) -> int:
        return int(self.process.stdout.readline())


@pytest.fixture(scope="module")
def launchers():
    made = [Launcher(), Launcher()]
    yield made
    for one in made:
        one.process.stdin.close()
        one.process.wait(10)


def test_killed_again_and_again_it_ends_in_the_same_record(pages: Path, tmp_path: Path, launchers) -> None:
    launcher, whole, broken = launchers[0], tmp_path / "whole", tmp_path / "broken"
    launcher.start(pages, whole)
    assert launcher.ended() == 0
    moments = int((whole / "moments").read_text())
    dice, killed = random.Random(20260301), 0
    acknowledged: set[str] = set()
    for _ in range(KILLS):
        launcher.start(pages, broken, dice.randrange(moments // 6))
        killed += launcher.ended() == -signal.SIGKILL
        if (broken / "record.sqlite").exists():
            again = workspace(broken)
            now = set(again._there.captures())
            assert acknowledged <= now, "a capture that was acknowledged is gone"
            assert again.verify().ok
            acknowledged = now
            again.close()
    assert killed >= KILLS // 2, "most of them were not killed, so nothing was tested"
    again, model = workspace(broken), workspace(whole)
    again.add(pages)
    mine, theirs = again._made, model._made
    assert pack(record_of(again)) == pack(record_of(model))
    assert mine.captures() == theirs.captures()
    assert mine.sighting_counts() == theirs.sighting_counts()
    assert {(f.source, f.reason) for f in mine.failures()} == {(f.source, f.reason) for f in theirs.failures()}
    assert again.verify().ok
    assert not list((broken / "blobs" / "unfinished").iterdir())


def test_two_processes_that_add_at_once_both_end_well(pages: Path, tmp_path: Path, launchers) -> None:
    record = tmp_path / "record"
    for one in launchers:
        one.start(pages, record)
    assert [one.ended() for one in launchers] == [0, 0]
    both = workspace(record)._made
    assert not list(both.check())
    assert set(both.sighting_counts().values()) == {1}
    together = resolve(both.readings(), (), both.sighting_counts(), today=noon().date())
    assert record_of(workspace(record)) == together


def record_of(case: Workspace) -> Record:
    return case.view(Viewer("tester", "administrator")).record()
