"""A desk over a small record of the invented example pages, and browsers that are signed in at it."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from averment import workspace
from averment.model.account import Account
from averment.protecting.gate import Gate
from averment.protecting.passwords import Passwords
from averment.web import Options, make_app
from averment.workspace import Workspace

ROOT = Path(__file__).parents[2]
CASE = ROOT / "examples" / "briancon"
HOST = "http://127.0.0.1:8321"
PASSWORD = "lantern copper violin marsh"
SETUP_KEY = "the key of the terminal"


@dataclass
class Clock:
    """A clock that a test sets."""

    at: datetime = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def pass_(self, **time: float) -> None:
        self.at += timedelta(**time)


@dataclass
class Browser:
    """Somebody's browser at the desk: forms carry the token of the page before, as a person's would."""

    client: TestClient
    account: Account | None = None
    sent: dict[str, str] = field(default_factory=lambda: {"origin": HOST, "sec-fetch-site": "same-origin"})

    def get(self, path: str, **more):
        return self.client.get(path, **more)

    def post(self, path: str, data: dict | None = None, **more):
        """Send a form, and follow where it leads."""
        return self.client.post(
            path, data={"csrf": self.csrf()} | (data or {}), headers=self.sent | more.pop("headers", {}), **more
        )

    def csrf(self) -> str:
        """The token of this session, as any page shows it."""
        for page in ("/account", "/sign-in", "/setup", "/locked"):
            found = re.search(r'name="csrf" value="(\w+)"', self.client.get(page).text)
            if found:
                return found[1]
        raise AssertionError("no page shows a form")


@dataclass
class DeskUnderTest:
    """A desk of its own for one test, with its people."""

    workspace: Workspace
    gate: Gate
    clock: Clock
    options: Options = field(default_factory=lambda: Options(setup_key=SETUP_KEY))

    def __post_init__(self) -> None:
        self.app = make_app(self.workspace, self.options, gate=self.gate)

    def browser(self, **headers: str) -> Browser:
        """A browser in which nobody is signed in."""
        return Browser(TestClient(self.app, base_url=HOST, headers=headers, raise_server_exceptions=False))

    def member(self, role: str, name: str | None = None) -> Account:
        """Somebody of this role, made when first asked for."""
        name = name or role.replace("_", " ")
        return self.gate.accounts.named(name) or self.gate.accounts.add(name, PASSWORD, role)

    def as_(self, role: str, name: str | None = None, **headers: str) -> Browser:
        """A browser in which somebody of this role is signed in."""
        account = self.member(role, name)
        browser = self.browser(**headers)
        key = self.gate.sessions.enter(account, "", "a test")
        browser.client.cookies.set("averment-session", key, domain="127.0.0.1", path="/")
        browser.account = account
        return browser


@pytest.fixture(scope="session")
def record_folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record of all example pages, read once and kept until the code that reads changes."""
    source = ROOT / "src" / "averment"
    shown = {"web", "cli", "exporting", "searching", "reviewing", "protecting"}  # these look at a record, and make none
    code = sorted(p for p in source.rglob("*.py") if p.relative_to(source).parts[0] not in shown)
    files = [*sorted(CASE.iterdir()), *code]
    digest = hashlib.sha256(b"".join(p.read_bytes() for p in files if p.is_file())).hexdigest()[:16]
    kept = Path(request.config.cache.mkdir("desk-record"))
    made = kept / digest
    if not made.exists():
        fresh = tmp_path_factory.mktemp("reading") / digest
        pages = sorted(p for p in CASE.iterdir() if p.suffix in {".html", ".txt", ".md", ".pdf", ".jsonl"})
        with workspace.open(fresh, clock=Clock()) as bench:
            bench.add(pages)
        for old in kept.iterdir():
            if old.stat().st_mtime < time.time() - 3600:  # another session may be copying a newer one
                shutil.rmtree(old, ignore_errors=True)
        with contextlib.suppress(OSError):  # another session was quicker
            shutil.copytree(fresh, kept / f"{digest}.{os.getpid()}").rename(made)
    copy = tmp_path_factory.mktemp("desk") / "record"
    shutil.copytree(made, copy)
    return copy


@pytest.fixture
def make_desk(record_folder: Path, tmp_path: Path) -> Iterator[Callable[..., DeskUnderTest]]:
    """Make a desk over a copy of the record, so that a test may judge; people are made with the cheapest of hashes."""
    opened: list[DeskUnderTest] = []

    def make(*, empty: bool = False, **options) -> DeskUnderTest:
        clock = Clock()
        folder = tmp_path / f"record-{len(opened)}"
        if not empty:
            shutil.copytree(record_folder, folder)
        bench = workspace.open(folder, clock=clock)
        made = DeskUnderTest(bench, bench.gate(Passwords.quick()), clock, Options(setup_key=SETUP_KEY, **options))
        opened.append(made)
        return made

    yield make
    for one in opened:
        one.gate.close()
        one.workspace.close()


@pytest.fixture
def desk(make_desk: Callable[..., DeskUnderTest]) -> DeskUnderTest:
    """A desk with an administrator, so that it is open."""
    made = make_desk()
    made.member("administrator")
    return made


@pytest.fixture(scope="session")
def shared_desk(record_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskUnderTest]:
    """One desk for all tests that only look: quicker than one each."""
    folder = tmp_path_factory.mktemp("shared") / "record"
    shutil.copytree(record_folder, folder)
    clock = Clock()
    bench = workspace.open(folder, clock=clock)
    made = DeskUnderTest(bench, bench.gate(Passwords.quick()), clock)
    made.member("administrator")
    yield made
    made.gate.close()
    bench.close()
