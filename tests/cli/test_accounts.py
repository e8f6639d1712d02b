"""The people of the desk, from the machine itself."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from typer.testing import CliRunner

from averment import workspace
from averment.cli.app import app
from averment.protecting.passwords import Passwords

PASSWORD = "lantern copper violin marsh"


@pytest.fixture
def type_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    quick = Passwords.quick()
    monkeypatch.setattr("averment.protecting.passwords.Passwords", lambda: quick)

    def run(*words: str, says: str = ""):
        return CliRunner().invoke(app, ["accounts", *words, "--record", str(tmp_path / "case")], input=says)

    return run


def _gate(tmp_path: Path):
    return workspace.open(tmp_path / "case").gate(Passwords.quick())


def test_an_account_is_made_changed_and_closed(type_, tmp_path: Path) -> None:
    assert type_("add", "Ines", "administrator", says=PASSWORD + "\n").exit_code == 0
    assert type_("add", "Odile", says=PASSWORD + "\n").exit_code == 0
    assert type_("role", "odile", "reviewer").exit_code == 0
    listed = json.loads(type_("list", "--json").stdout)["accounts"]
    assert [(a["name"], a["role"]) for a in listed] == [("Ines", "administrator"), ("Odile", "reviewer")]
    assert type_("close", "Odile").exit_code == 0
    assert "closed" in type_("list").stdout
    assert type_("close", "Ines").exit_code == 2
    assert next(e.who for e in _gate(tmp_path).audit.entries()).endswith("at the terminal")


def test_a_weak_password_and_an_unknown_name_are_said(type_) -> None:
    assert "others would guess" in type_("add", "Ines", says="password2026\n").stderr
    answer = type_("role", "nobody", "reader")
    assert answer.exit_code == 2 and "accounts list" in answer.stderr


def test_a_password_is_reset_and_the_lock_opened(type_, tmp_path: Path) -> None:
    type_("add", "Ines", "administrator", says=PASSWORD + "\n")
    assert type_("reset", "Ines", "--second-factor", says="harbour velvet sixteen owls\n").exit_code == 0
    gate = _gate(tmp_path)
    kept = gate.people.secrets(gate.accounts.named("Ines").id)
    assert gate.passwords.fits(kept.password, "harbour velvet sixteen owls")
    assert type_("lock").exit_code == 0 and gate.sessions.locked()
    assert "locked" in type_("list").stdout
    assert type_("unlock").exit_code == 0 and not gate.sessions.locked()


def test_an_audit_log_that_other_hands_changed_is_told(type_, tmp_path: Path) -> None:
    type_("add", "Ines", "administrator", says=PASSWORD + "\n")
    assert "The log is whole" in type_("audit").stderr
    with sqlite3.connect(tmp_path / "case" / "desk.sqlite") as file:
        file.execute("DROP TRIGGER audit_no_update")
        file.execute("UPDATE audit SET who = 'somebody else'")
    answer = type_("audit")
    assert answer.exit_code == 1 and "Entry 1" in answer.stderr
