from __future__ import annotations

import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

import averment
from averment.config import Settings
from averment.errors import RecordMissing, StoreError, TargetMissing
from averment.model.capture import Capture, Failure
from averment.model.reading import Reading
from averment.model.summary import Progress
from averment.model.viewer import Viewer
from averment.run.attempt import Trouble
from averment.store.codec import pack
from averment.workspace import Tools, Workspace, read_capture
from tests.resolving.factories import Page
from tests.store.making import NOON, TOOLS, noon, reading, take, workspace

REVIEWER = Viewer("ann", "reviewer")


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for i in range(6):
        (folder / f"{i}.txt").write_text(f"Page {i}\n\nIda Brand number {i} said that Tom Veil struck her.")
    return folder


def dump(record: Path) -> list[str]:
    with sqlite3.connect(record / "record.sqlite") as connection:
        return list(connection.iterdump())


def test_pages_go_in_and_a_record_comes_out(pages: Path, tmp_path: Path) -> None:
    told: list[Progress] = []
    case = workspace(tmp_path / "case")
    summary = case.add(pages, told.append)
    assert (len(summary.added), summary.read, summary.already, summary.failures) == (6, 6, 0, ())
    record = case.view(REVIEWER).record()
    assert [d.id for d in record.documents] == sorted(summary.added)
    assert {e.name for e in record.entities} == {"Ida Brand", "Tom Veil"}
    assert [t.stage for t in told] == ["take"] * 6 + ["read"] * 6 + ["resolve"]
    assert (told[11].done, told[11].total) == (6, 6)


def test_adding_twice_changes_nothing_at_all(pages: Path, tmp_path: Path) -> None:
    (pages / "junk.txt").write_text("JUNK")
    first = workspace(tmp_path / "case").add([pages, pages / "nowhere"])
    before = dump(tmp_path / "case")
    second = workspace(tmp_path / "case").add([pages, pages / "nowhere"])
    assert dump(tmp_path / "case") == before
    assert (second.added, second.already, second.read) == ((), 7, 0)
    assert second.failures == first.failures


def test_the_order_of_arrival_makes_no_difference(pages: Path, tmp_path: Path) -> None:
    files = sorted(pages.iterdir())
    one, other = workspace(tmp_path / "one"), workspace(tmp_path / "other")
    one.add(files)
    for file in reversed(files):
        other.add(file)
    assert pack(one.view(REVIEWER).record()) == pack(other.view(REVIEWER).record())


def test_what_cannot_be_read_is_a_failure_and_the_rest_goes_on(pages: Path, tmp_path: Path) -> None:
    (pages / "junk.txt").write_text("JUNK")
    (pages / "crash.txt").write_text("CRASH")
    case = workspace(tmp_path / "case")
    summary = case.add([pages, tmp_path / "nowhere"])
    assert len(summary.added) == 6
    assert sorted((Path(f.source).name, f.stage) for f in summary.failures) == [
        ("crash.txt", "reading"),
        ("junk.txt", "extracting"),
        ("nowhere", "capturing"),
    ]
    crash = next(f for f in summary.failures if f.source.endswith("crash.txt"))
    assert "ZeroDivisionError: one over nothing" in crash.reason
    assert set(case.view(REVIEWER).failures()) == set(summary.failures)
    assert case.verify().captures == 8, "their bytes are kept all the same"


def test_a_failure_is_forgotten_when_the_page_can_be_read(pages: Path, tmp_path: Path) -> None:
    (pages / "junk.txt").write_text("JUNK")
    workspace(tmp_path / "case").add(pages)
    better = replace(workspace(tmp_path / "case"), tools=replace(TOOLS, read=lambda taken, _: reading(taken, "reader 2")))
    summary = better.reread()
    assert (summary.read, summary.failures) == (7, ())
    assert {r.reader for r in better.view(REVIEWER).readings()} == {"reader 2"}


def test_reading_again_passes_by_a_file_that_went_bad(pages: Path, tmp_path: Path) -> None:
    case = workspace(tmp_path / "case")
    bad = case.add(pages).added[0]
    file = tmp_path / "case" / "blobs" / bad[:2] / bad[2:4] / bad
    file.chmod(0o644)
    file.write_bytes(b"changed")
    summary = case.reread()
    assert summary.read == 5
    assert [(f.stage, f.capture) for f in summary.failures] == [("store", bad)]
    assert [p.subject for p in case.verify()] == [str(file)]
    assert case.view(REVIEWER).reading(bad) is not None, "what was read before stays"


def test_reading_touches_no_record(pages: Path, tmp_path: Path) -> None:
    (pages / "junk.txt").write_text("JUNK")
    found = list(workspace(tmp_path / "case").read([pages, tmp_path / "nowhere"]))
    assert [type(f) for f in found] == [Reading] * 6 + [Failure, Failure]
    assert not (tmp_path / "case").exists()


def test_looking_at_no_record_says_so_and_makes_none(tmp_path: Path) -> None:
    with pytest.raises(RecordMissing, match="There is no record"):
        workspace(tmp_path / "case").view(REVIEWER)
    assert not (tmp_path / "case").exists()


def test_a_record_that_cannot_be_written_stops_at_once(pages: Path, tmp_path: Path) -> None:
    (tmp_path / "case").write_text("a file in the way")
    with pytest.raises(StoreError, match="cannot be used for a record"):
        workspace(tmp_path / "case").add(pages)


def test_silence_is_counted_from_the_day_of_the_view(tmp_path: Path) -> None:
    page = Page("d1", "Ivo Harrow was charged on 2 May 2021.", published="2021-05-03")
    officer = page.mention("Ivo Harrow")
    page.step("Ivo Harrow was charged", "charge", page.claim("Ivo Harrow was charged"), respondent=officer, when="2021-05-02")
    case = replace(workspace(tmp_path / "case"), tools=Tools(take, lambda taken, _settings: renamed(page.read(), taken)))
    (tmp_path / "page.txt").write_text(page.text)
    case.add(tmp_path / "page.txt")
    days = [
        c.view(REVIEWER).record().proceedings[0].stale for c in (case, replace(case, clock=lambda: NOON + timedelta(days=1)))
    ]
    assert days[1] - days[0] == 1


def renamed(reading: Reading, taken: Capture) -> Reading:
    return replace(reading, document=replace(reading.document, id=taken.id))


def test_several_processes_end_in_the_same_record(pages: Path, tmp_path: Path) -> None:
    one, many = workspace(tmp_path / "one"), workspace(tmp_path / "many", workers=2)
    one.add(pages)
    many.add(pages)
    assert pack(one.view(REVIEWER).record()) == pack(many.view(REVIEWER).record())


def test_one_page_is_read_or_the_error_is_raised(tmp_path: Path) -> None:
    with pytest.raises(TargetMissing):
        averment.read(tmp_path / "nowhere.txt")


def test_a_page_in_a_language_without_a_reader_is_kept_and_marked(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        "Ein Wärter schlug am Montag einen Häftling mit dem Stock, sagte eine Zeugin. Das Ministerium bestritt den Vorwurf.\n"
        * 4
    )
    case = averment.open(tmp_path / "case", settings=Settings(workers=1), clock=noon)
    (name,) = case.add(page).added
    found = case.view(REVIEWER).reading(name)
    assert found.claims == ()
    (doubt,) = [d for d in found.doubts if d.kind == "unread_language"]
    assert found.document.text[doubt.start : doubt.end] == doubt.text
    assert [h.document for h in case.view(REVIEWER).find("häftling")] == [name]


def test_a_script_without_a_main_guard_can_read_pages(tmp_path: Path) -> None:
    page, script = tmp_path / "page.txt", tmp_path / "script.py"
    page.write_text(
        "Ein Wärter schlug am Montag einen Häftling mit dem Stock, sagte eine Zeugin. Das Ministerium bestritt den Vorwurf.\n"
        * 4
    )
    script.write_text(f"import averment\nprint(len(averment.read({str(page)!r}).doubts) > 0)\n")
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=60)
    assert (done.stdout, done.stderr) == ("True\n", "")


def test_the_public_face_is_sorted_and_there() -> None:
    assert list(averment.__all__) == sorted(averment.__all__)
    assert all(hasattr(averment, name) for name in averment.__all__)
    assert averment.__version__ == averment.config.VERSION


def test_what_failed_is_tried_again_when_it_is_added_again(tmp_path):
    page = tmp_path / "page.txt"
    page.write_text("A guard hit a man.", encoding="utf8")
    broken = [True]

    def sometimes(capture, settings):
        return Trouble("reading", "It ran out of time.", "Add it again.") if broken[0] else read_capture(capture, settings)

    usual = Workspace(Settings()).tools
    workspace = Workspace(Settings(record=tmp_path / "record", workers=1), tools=replace(usual, read=sometimes))
    with workspace:
        assert len(workspace.add(page).failures) == 1
        assert len(workspace.add(page).failures) == 1
        broken[0] = False
        assert workspace.add(page).failures == ()
        assert workspace.add(page).read == 0
