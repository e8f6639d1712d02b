import os
import subprocess
import sys

import pytest

from averment.config import VERSION

COMMANDS = ("read", "add", "brief", "show", "search", "export", "verify", "doctor")


def averment(*words, **more):
    return subprocess.run([sys.executable, "-m", "averment", *words], capture_output=True, text=True, timeout=60, **more)


def test_help_is_quick_and_loads_nothing_heavy():
    code = "import sys; import averment.cli; print([m for m in ('spacy', 'trafilatura', 'sqlalchemy', 'numpy', 'jinja2', 'httpx') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
    assert min(_seconds_of_work("--help") for _ in range(3)) < 0.5


def _seconds_of_work(*words):
    """Processor time and not the time on the wall: others may be at work on the machine."""
    before = os.times()
    assert averment(*words).returncode == 0
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def test_help_names_every_command(say):
    text = say("--help").stdout
    assert [c for c in COMMANDS if f"\n  {c} " not in text] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(say, command):
    assert say(command, "--help").exit_code == 0


def test_the_version_is_said():
    assert averment("--version").stdout == f"averment {VERSION}\n"


def test_wrong_usage_leaves_with_two():
    assert averment("no-such-command").returncode == 2
    assert averment("show").returncode == 2


def test_a_record_that_is_not_there_is_a_sentence_and_not_a_traceback(tmp_path):
    done = averment("brief", "--record", str(tmp_path / "none"))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "none" in done.stderr


def test_a_page_that_is_not_there_leaves_with_one(tmp_path):
    done = averment("read", str(tmp_path / "none.txt"))
    assert done.returncode == 1
    assert "none.txt" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
