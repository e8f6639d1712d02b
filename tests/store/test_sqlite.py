from __future__ import annotations

import os
import random
import sqlite3
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy.exc import DatabaseError

from averment.errors import RecordBusy, RecordDamaged, RecordMissing, StoreError, UsageError
from averment.model.capture import Declared, Failure
from averment.model.judgement import Judgement, Subject
from averment.store import tables
from averment.store.migrations import configuration
from averment.store.query import parse_query
from averment.store.sqlite import SqliteStore, open_store
from averment.store.sqlite.engine import writing
from tests.store.making import capture, reading


@pytest.fixture
def store(tmp_path: Path) -> SqliteStore:
    return open_store(tmp_path / "record")


def filled(store: SqliteStore, *texts: str) -> list[str]:
    taken = [capture(text, f"pages/{i}.txt") for i, text in enumerate(texts)]
    store.keep(taken)
    for one in taken:
        store.save(reading(one), one)
    return [one.id for one in taken]


def judgement(document: str, name: str = "j1", **more) -> Judgement:
    return Judgement(name, "2026-03-01T12:00:00Z", "ann", "protect", (Subject(document, 0, 4, "Page"),), "A witness.", **more)


def test_the_tables_are_what_the_migrations_make(store: SqliteStore) -> None:
    with store.engine.connect() as connection:
        command.check(configuration(connection))
    from alembic.script import ScriptDirectory

    with store.engine.connect() as connection:
        assert ScriptDirectory.from_config(configuration(connection)).get_current_head() == tables.HEAD


def test_a_record_of_a_newer_version_is_refused_in_words(store: SqliteStore) -> None:
    with writing(store.engine) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreError, match="newer Averment"):
        open_store(store.blobs.folder.parent)


def test_what_is_committed_is_on_the_disk(store: SqliteStore) -> None:
    with store.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_the_same_bytes_from_the_same_source_change_nothing(store: SqliteStore) -> None:
    assert store.keep([capture("Page one")]) == ["new"]
    before = (store.generation(), store.sighting_counts())
    assert store.keep([capture("Page one")]) == ["already"]
    assert (store.generation(), store.sighting_counts()) == before


def test_the_same_bytes_from_elsewhere_are_seen_again_and_stay_one_document(store: SqliteStore) -> None:
    one = capture("Page one")
    store.keep([one])
    assert store.keep([capture("Page one", "mirror/one.txt")]) == ["seen_again"]
    assert store.captures() == (one.id,)
    assert store.sighting_counts() == {one.id: 2}
    assert {s.source for s in store.sightings(one.id)} == {"pages/one.txt", "mirror/one.txt"}


@pytest.mark.parametrize("turned", [False, True])
def test_the_sighting_that_says_most_counts_whichever_came_first(store: SqliteStore, turned: bool) -> None:
    poor, rich = (
        capture("Page one", "a.txt"),
        capture("Page one", "z.txt", Declared(published="2019-03-12", publisher="The Post")),
    )
    for one in (rich, poor) if turned else (poor, rich):
        store.keep([one])
    assert store.capture(poor.id).source == "z.txt"
    assert store.capture(poor.id).declared.publisher == "The Post"


def test_a_document_is_read_again_when_more_is_known_of_it(store: SqliteStore) -> None:
    poor = capture("Page one", "a.txt")
    store.keep([poor])
    store.save(reading(poor), poor)
    assert store.pending() == ()
    store.keep([capture("Page one", "z.txt", Declared(publisher="The Post"))])
    assert store.pending() == (poor.id,)


def test_bytes_that_cannot_be_read_are_not_tried_again_and_noted_once(store: SqliteStore) -> None:
    junk = capture("JUNK")
    store.keep([junk])
    why = Failure(junk.source, "extract", "Not text.", "Give a page.", "2026-03-01T12:00:00Z", junk.id)
    assert store.note(why, junk)
    assert not store.note(why, junk)
    assert store.pending() == ()
    assert store.failures() == (why,)


def test_a_better_reading_takes_the_place_of_the_one_before_and_search_follows(store: SqliteStore) -> None:
    (name,) = filled(store, "Page of herons")
    better = capture("Page of herons")
    from dataclasses import replace

    second = reading(better, "reader 2")
    store.save(
        replace(second, document=replace(second.document, text="Page of egrets", blocks=()), claims=(), mentions=()), better
    )
    assert store.reading(name).reader == "reader 2"
    assert store.search(parse_query("egrets"), 5).found[0][0] == name
    assert store.search(parse_query("herons"), 5).found[0][0] == name, "the title still says so"
    assert not list(store.check())


def test_a_source_that_is_not_unicode_can_be_kept(store: SqliteStore) -> None:
    odd = capture("Page", "pages/caf\udce9.txt")
    assert store.keep([odd]) == ["new"]
    assert store.keep([odd]) == ["already"]
    assert store.keep([store.capture(odd.id)]) == ["already"]


@pytest.mark.parametrize(
    "statement",
    ["UPDATE judgements SET reason = 'x'", "DELETE FROM judgements", "UPDATE subjects SET exact = 'x'", "DELETE FROM subjects"],
)
def test_a_judgement_cannot_be_changed_or_deleted(store: SqliteStore, statement: str) -> None:
    (name,) = filled(store, "Page one")
    store.append(judgement(name))
    with pytest.raises(DatabaseError, match="never changed or deleted"), store.engine.connect() as connection:
        connection.exec_driver_sql(statement)
    assert store.judgements() == (judgement(name),)


def test_a_judgement_that_was_changed_behind_our_back_is_found(store: SqliteStore) -> None:
    (name,) = filled(store, "Page one")
    for i in range(3):
        store.append(judgement(name, f"j{i}"))
    raw = sqlite3.connect(store.blobs.folder.parent / "record.sqlite")
    raw.executescript("DROP TRIGGER judgements_no_update; UPDATE judgements SET reason = 'Another.' WHERE id = 'j1'")
    raw.close()
    assert any("judgement j1" in p.subject for p in store.check())


def test_a_judgement_that_undoes_nothing_is_refused(store: SqliteStore) -> None:
    (name,) = filled(store, "Page one")
    with pytest.raises(UsageError, match="'j9'"):
        store.append(judgement(name, undoes="j9"))
    assert store.judgements() == ()


def test_every_flipped_bit_of_every_file_is_found_and_the_file_named(store: SqliteStore) -> None:
    names = filled(store, *[f"Page {i} says something" for i in range(8)])
    dice = random.Random(7)
    for name in names:
        file = store.blobs.path(name)
        content = bytearray(file.read_bytes())
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
        file.chmod(0o644)
        file.write_bytes(content)
    assert sorted(p.subject for p in store.check()) == sorted(str(store.blobs.path(n)) for n in names)


def test_a_missing_file_is_found(store: SqliteStore) -> None:
    (name,) = filled(store, "Page one")
    store.blobs.path(name).unlink()
    assert ["is gone" in p.what for p in store.check()] == [True]


def test_a_span_that_is_not_verbatim_is_found(store: SqliteStore) -> None:
    from dataclasses import replace

    taken = capture("Page one")
    store.keep([taken])
    right = reading(taken)
    store.save(replace(right, claims=(replace(right.claims[0], text="Page two"),)), taken)
    (problem,) = store.check()
    assert "'Page two'" in problem.what
    assert "'Page one'" in problem.what


def test_an_index_that_lost_a_document_is_found(store: SqliteStore) -> None:
    filled(store, "Page one", "Page two")
    with writing(store.engine) as connection:
        connection.exec_driver_sql("INSERT INTO words(words) VALUES ('delete-all')")
    assert [p.subject for p in store.check()] == ["index"]
    store.index_again()
    assert not list(store.check())
    assert len(store.search(parse_query("page"), 5).found) == 2


def test_a_file_that_is_no_database_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "record.sqlite").write_bytes(b"not a database, not at all, " * 50)
    with pytest.raises(RecordDamaged, match="damaged"):
        open_store(tmp_path)


def test_no_record_is_said_and_none_is_made(tmp_path: Path) -> None:
    with pytest.raises(RecordMissing, match="There is no record"):
        open_store(tmp_path / "nowhere", create=False)
    assert not (tmp_path / "nowhere").exists()


def test_a_folder_that_is_a_file_is_an_error_in_words(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(StoreError, match="cannot be used for a record"):
        open_store(tmp_path / "taken")


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_without_rights_is_an_error_in_words(tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0o500)
    with pytest.raises(StoreError):
        open_store(tmp_path / "closed" / "record")


def test_a_second_writer_is_told_that_the_record_is_busy(store: SqliteStore) -> None:
    impatient = open_store(store.blobs.folder.parent, patience=0.05)
    with writing(store.engine), pytest.raises(RecordBusy, match="Another process is writing"):
        impatient.keep([capture("Page one")])
    assert impatient.keep([capture("Page one")]) == ["new"]


def test_all_of_a_batch_is_kept_or_none(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    from averment.store.sqlite import rows

    real, calls = rows.sighting_row, []

    def fails_at_the_second(one):
        calls.append(one)
        if len(calls) == 2:
            raise OSError("no space")
        return real(one)

    monkeypatch.setattr(rows, "sighting_row", fails_at_the_second)
    with pytest.raises(OSError, match="no space"):
        store.keep([capture("Page one"), capture("Page two")])
    assert store.captures() == ()
