"""What `averment serve` refuses before it opens anything."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
import uvicorn
from typer.testing import CliRunner

from averment.cli.app import app


@pytest.fixture
def serve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Type the command; what would be served is noted, not served."""
    served = []
    monkeypatch.setattr(uvicorn, "run", lambda made, **how: served.append((made.state.site.options, how)))

    def run(*words: str):
        answer = CliRunner().invoke(app, ["serve", "--record", str(tmp_path / "case"), *words])
        return answer, served

    return run


def _free() -> str:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return str(probe.getsockname()[1])


def test_the_first_run_prints_a_key_and_listens_to_this_machine_only(serve) -> None:
    answer, served = serve("--port", _free())
    assert answer.exit_code == 0
    options, how = served[0]
    assert how["host"] == "127.0.0.1" and not how["access_log"] and options.setup_key in answer.stderr
    assert len(options.setup_key) >= 16 and not options.https


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--host", "0.0.0.0"), "others on the network"),
        (("--behind-https", "http://desk.example.org"), "no https address"),
        (("--behind-https", "https://desk.example.org"), "Nobody has an account yet"),
    ],
)
def test_nothing_is_put_on_a_network_unprotected(serve, words, said) -> None:
    answer, served = serve(*words)
    assert answer.exit_code == 2 and said in answer.stderr and served == []


def test_behind_https_it_answers_to_its_public_name(serve, tmp_path: Path) -> None:
    from averment import workspace
    from averment.protecting.passwords import Passwords

    workspace.open(tmp_path / "case").gate(Passwords.quick()).accounts.add("Ines", "lantern copper violin", "administrator")
    answer, served = serve("--port", _free(), "--behind-https", "https://desk.example.org")
    assert answer.exit_code == 0
    options, how = served[0]
    assert options.https and "desk.example.org" in options.hosts and not options.setup_key and how["proxy_headers"]


def test_a_port_that_is_taken_is_said(serve) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        answer, served = serve("--port", str(taken.getsockname()[1]))
    assert answer.exit_code == 2 and "--port" in answer.stderr and served == []
