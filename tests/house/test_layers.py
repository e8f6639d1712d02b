"""The house keeps its floors, and its documents say what is true."""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SRC = ROOT / "src" / "averment"
FILES = sorted(p for p in SRC.rglob("*.py") if "migrations/versions" not in str(p))
LINE = ("extracting", "reading", "resolving")


WRITTEN_BY_HAND = [p for p in FILES if p.parent.name != "everyday"]  # tables of words that `training/everyday.py` makes


@pytest.mark.parametrize("file", WRITTEN_BY_HAND, ids=lambda p: str(p.relative_to(SRC)))
def test_no_file_grows_for_ever(file):
    assert len(file.read_text(encoding="utf8").splitlines()) <= 420, "split the file: a room has one job"


@pytest.mark.parametrize("file", FILES, ids=lambda p: str(p.relative_to(SRC)))
def test_every_module_says_what_it_is_for(file):
    if file.read_text(encoding="utf8").strip():
        assert ast.get_docstring(ast.parse(file.read_text(encoding="utf8"))), "the first line of a file says what it holds"


@pytest.mark.parametrize("file", FILES, ids=lambda p: str(p.relative_to(SRC)))
def test_no_time_zone_is_replaced_instead_of_converted(file):
    assert "replace(tzinfo" not in file.read_text(encoding="utf8")


@pytest.mark.parametrize(
    "file", [f for f in FILES if f.relative_to(SRC).parts[0] in LINE], ids=lambda p: str(p.relative_to(SRC))
)
def test_the_line_opens_no_file_and_asks_no_clock(file):
    called = {ast.unparse(n.func) for n in ast.walk(ast.parse(file.read_text(encoding="utf8"))) if isinstance(n, ast.Call)}
    impure = {"open", "print", "input", "datetime.now", "datetime.utcnow", "date.today", "datetime.today", "time.time"}
    assert not called & impure


@pytest.mark.parametrize("file", FILES, ids=lambda p: str(p.relative_to(SRC)))
def test_a_broad_except_stands_only_where_a_failure_row_is_made_of_it(file):
    if file.relative_to(SRC).parts[0] in {"run", "web", "workspace.py"}:
        return
    for node in ast.walk(ast.parse(file.read_text(encoding="utf8"))):
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None and ast.unparse(node.type) not in {"Exception", "BaseException"}


def test_the_floors_of_the_house_hold():
    done = subprocess.run([str(Path(sys.executable).parent / "lint-imports")], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_glossary_is_what_the_nouns_say():
    done = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "generate.py"), "--check"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_tree_of_errors_is_drawn_whole():
    errors = importlib.import_module("averment.errors")
    drawn = set(re.findall(r"[├└]── (\w+)", errors.__doc__))
    made = {n for n, c in vars(errors).items() if isinstance(c, type) and issubclass(c, errors.AvermentError)} - {
        "AvermentError"
    }
    assert drawn == made


def test_every_make_target_that_the_documents_name_exists():
    makefile = (ROOT / "Makefile").read_text(encoding="utf8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    for name in ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"):
        named = set(re.findall(r"`make ([a-z-]+)", (ROOT / name).read_text(encoding="utf8")))
        assert named <= targets, name


def test_the_architecture_names_every_room_and_no_other():
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf8")
    assert len(text.splitlines()) <= 150
    rooms = {p.name for p in SRC.iterdir() if p.is_dir() and (p / "__init__.py").exists()}
    named = set(re.findall(r"^\| `(\w+)/` \|", text, re.MULTILINE))
    assert named == rooms
