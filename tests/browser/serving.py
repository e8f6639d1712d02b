"""A desk on this machine: the real application behind a real server, on a free port of the loopback address."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

import uvicorn

import averment
from averment.model.account import Account
from averment.model.viewer import Viewer, ViewerRole
from averment.protecting.gate import Gate
from averment.protecting.passwords import Passwords
from averment.protecting.view import View
from averment.web import Options, make_app
from averment.workspace import Workspace
from tests.web.conftest import Clock

PASSWORD = "seven herons cross a flooded quarry"
SETUP_KEY = "herons-quarry-setup"


@dataclass(frozen=True)
class Served:
    """A desk that answers: where it is, its record, and its people."""

    origin: str
    workspace: Workspace
    gate: Gate
    clock: Clock

    def view(self, role: ViewerRole = "reviewer") -> View:
        """Look at the record without a browser, to say what a browser should show."""
        return self.workspace.view(Viewer("a test", role))

    def account(self, name: str, role: ViewerRole) -> Account:
        """Bring the account of this name, made now if there is none; everybody has the same password."""
        return self.gate.accounts.named(name) or self.gate.accounts.add(name, PASSWORD, role)


@contextmanager
def serving(folder: Path, *, of: Path | None = None, options: Options | None = None) -> Iterator[Served]:
    """Serve the record in a folder, or a copy of another there, until the end of the `with` block."""
    if of is not None:
        shutil.copytree(of, folder)
    clock = Clock()
    with averment.open(folder, clock=clock) as workspace:
        gate = workspace.gate(Passwords.quick())
        app = make_app(workspace, options or Options(setup_key=SETUP_KEY), gate=gate)
        with socket.create_server(("127.0.0.1", 0)) as listening:  # it listens already, so nobody need wait for it
            server = uvicorn.Server(uvicorn.Config(app, log_level="warning", ws="none", lifespan="off"))
            thread = Thread(target=server.run, kwargs={"sockets": [listening]})
            thread.start()
            yield Served(f"http://127.0.0.1:{listening.getsockname()[1]}", workspace, gate, clock)
            server.should_exit = True
            thread.join()
        gate.close()
