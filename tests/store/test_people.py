"""People are kept apart from the record, and what was done is kept as it was."""

from __future__ import annotations

import sqlite3
import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from averment.errors import StoreError
from averment.model.account import Account, Invitation
from averment.store.people import open_people
from averment.store.people.base import Secrets
from averment.store.people.opening import FILE
from averment.store.people.sql import SqlPeople

AT = "2026-03-01T09:30:00Z"
INES = Account("a1", "Ines", "administrator", AT)


@pytest.fixture
def people(tmp_path: Path):
    made = open_people(tmp_path)
    yield made
    made.close()


def test_the_file_is_for_its_owner_alone(people: SqlPeople, tmp_path: Path) -> None:
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


def test_a_name_is_one_however_it_is_written(people: SqlPeople) -> None:
    assert people.add(INES, Secrets("x"))
    assert not people.add(replace(INES, id="a2", name="ＩＮＥＳ "), Secrets("x"))
    assert people.named(" ines") == INES


def test_only_one_can_be_first(people: SqlPeople) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda n: people.add(replace(INES, id=f"a{n}", name=f"n{n}"), Secrets("x"), first=True), range(8)))
    assert made.count(True) == 1 and len(people.accounts()) == 1


def test_a_hundred_guesses_at_once_are_a_hundred_guesses(people: SqlPeople) -> None:
    with ThreadPoolExecutor(8) as pool:
        tried = list(pool.map(lambda _n: people.try_((("k", 10),), AT, "2026-03-01T09:20:00Z"), range(40)))
    assert [tried.count(said) for said in ("counted", "full", "over")] == [10, 1, 29]
    assert people.try_((("other", 10), ("k", 10)), AT, "2026-03-01T09:20:00Z") == "over"
    assert people.try_((("k", 10),), "2026-03-01T09:50:00Z", "2026-03-01T09:40:00Z") == "counted"


def test_a_try_that_was_right_is_taken_back(people: SqlPeople) -> None:
    for _ in range(30):
        assert people.try_((("k", 10),), AT, "2026-03-01T09:20:00Z") == "counted"
        people.untry(("k",), AT)


def test_a_moment_of_the_second_factor_is_used_once_by_whoever_is_first(people: SqlPeople) -> None:
    people.add(INES, Secrets("x", "S", 5, ("c1", "c2")))
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda _n: people.use_step("a1", 6), range(8))).count(True) == 1
        assert list(pool.map(lambda _n: people.use_code("a1", "c1"), range(8))).count(True) == 1
    assert not people.use_step("a1", 4)
    assert people.secrets("a1") == Secrets("x", "S", 6, ("c2",))


def test_an_invitation_is_used_once(people: SqlPeople) -> None:
    people.invite("k", Invitation("i1", "reader", "a1", AT))
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda n: people.use_invitation("i1", f"a{n}"), range(8))).count(True) == 1


def test_the_log_holds_when_many_write_to_it(people: SqlPeople) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: people.note(AT, "ines", "sign_in", str(n)), range(60)))
    assert [e.number for e in people.log(100)] == list(range(60, 0, -1))
    assert people.check() is None
    assert [e.number for e in people.log(2, before=10)] == [9, 8]


@pytest.mark.parametrize(
    ("change", "first"),
    [
        ("UPDATE audit SET who = 'eve' WHERE number = 4", 4),
        ("UPDATE audit SET at = '2020-01-01T00:00:00Z' WHERE number = 1", 1),
        ("DELETE FROM audit WHERE number = 5", 5),
        ("DELETE FROM audit WHERE number = 1", 1),
        ("UPDATE audit SET number = 99 WHERE number = 8", 8),
        ("INSERT INTO audit VALUES (9, '', '', '', '', 'abc')", 9),
        ("UPDATE audit SET chain = 'abc' WHERE number = 3", 3),
    ],
)
def test_a_change_by_other_hands_shows(people: SqlPeople, tmp_path: Path, change: str, first: int) -> None:
    for n in range(8):
        people.note(AT, "ines", "sign_in", str(n))
    with sqlite3.connect(tmp_path / FILE) as file:
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            file.execute("UPDATE audit SET who = 'eve'")
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            file.execute("DELETE FROM audit")
        file.executescript("DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete;" + change)
    assert people.check() == first


def test_the_log_is_not_held_up_by_line_breaks_in_what_it_is_told(people: SqlPeople) -> None:
    from datetime import UTC, datetime

    from averment.protecting.audit import Audit

    log = Audit(people, lambda: datetime(2026, 3, 1, tzinfo=UTC))
    log.note("eve\n2 root", "sign_in\r", "x" * 5000)
    (entry,) = log.entries()
    assert entry.who == "eve 2 root" and entry.what == "sign_in " and len(entry.about) == 1000


def test_a_file_of_a_newer_version_is_left_alone(people: SqlPeople, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / FILE) as file:
        file.execute("UPDATE desk SET value = '9' WHERE name = 'version'")
    with pytest.raises(StoreError, match="newer"):
        open_people(tmp_path)


def test_a_folder_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="cannot be used"):
        open_people(tmp_path / "file")


def test_a_path_that_is_a_room_of_people_opens_again(people: SqlPeople, tmp_path: Path) -> None:
    people.add(INES, Secrets("x"))
    again = open_people(tmp_path)
    assert again.accounts() == (INES,)
    again.close()
