import pytest
from typer.testing import CliRunner

from averment import workspace
from averment.cli import terminal
from averment.cli.app import app
from tests.fakes import FakeWorkspace


@pytest.fixture
def bench(monkeypatch):
    """A workspace whose work is done already, in place of the real one."""
    made = FakeWorkspace()
    monkeypatch.setattr(workspace, "open", lambda folder, **_: made)
    return made


@pytest.fixture
def say(monkeypatch):
    """Type a command."""

    def run(*words, width=100):
        monkeypatch.setenv("COLUMNS", str(width))
        terminal.out.cache_clear()
        terminal.err.cache_clear()
        return CliRunner().invoke(app, list(words))

    yield run
    terminal.out.cache_clear()
    terminal.err.cache_clear()
