"""A desk with a record of the invented case, and browsers to look at it."""

from __future__ import annotations

from dataclasses import replace

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed: pip install 'averment[dev]'")

from tests.browser import chromium as where  # noqa: E402  Playwright may be missing
from tests.browser import serving  # noqa: E402  likewise
from tests.browser.visiting import visit  # noqa: E402  likewise
from tests.web import conftest as web  # noqa: E402  likewise

record_folder = web.record_folder  # the same record, read once


playwright.expect.set_options(timeout=10_000)  # milliseconds; the machine may be busy


def nothing_happened(visitors):
    """Fail if anything happened that must not, and forget it."""
    seen = [what for visitor in visitors for what in visitor.watch.seen]
    for visitor in visitors:
        visitor.watch.forget()
    if seen:
        pytest.fail("\n".join(seen), pytrace=False)


# For the package only: while Playwright runs, this thread has an event loop, and no other test may start one.
@pytest.fixture(scope="package")
def chromium():
    with playwright.sync_playwright() as p:
        found = where.find(p.chromium.executable_path)
        if found is None:
            pytest.skip(where.MISSING)
        browser = p.chromium.launch(executable_path=found, args=where.FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def open_at(chromium):
    """Open a watched browser at a desk; at the end of the test nothing may have happened that must not."""
    visitors = []

    def begin(origin, **options):
        visitors.append(visit(chromium, origin, **options))
        return visitors[-1]

    yield begin
    for visitor in visitors:
        visitor.context.close()
    nothing_happened(visitors)


@pytest.fixture(scope="package")
def desk(record_folder, tmp_path_factory):
    """A desk to look at: no test changes its record."""
    with serving.serving(tmp_path_factory.mktemp("desk") / "case", of=record_folder) as served:
        yield served


@pytest.fixture
def own_desk(record_folder, tmp_path):
    """A desk of one test, which may change whatever it likes."""
    with serving.serving(tmp_path / "case", of=record_folder) as served:
        yield served


@pytest.fixture
def empty_desk(tmp_path):
    """A desk without a page and without an account."""
    with serving.serving(tmp_path / "case") as served:
        yield served


@pytest.fixture(scope="package")
def signed_in(chromium, desk):
    """What a browser keeps of having signed in at the desk to look at: once for each role and language."""
    states = {}

    def state(role, language):
        if (role, language) not in states:
            account = desk.account(f"The {role} {language}", role)
            desk.gate.accounts.prefer(account, language=language)
            visitor = visit(chromium, desk.origin)
            visitor.sign_in(account.name)
            states[role, language] = visitor.context.storage_state()
            visitor.context.close()
        return states[role, language]

    return state


@pytest.fixture(scope="package")
def lookers(chromium, desk, signed_in):
    """Browsers at the desk that nobody changes: one for each way of looking, since to begin one takes longer than to look."""
    opened = {}

    def looker(role, language, options):
        key = role, language, repr(sorted(options.items()))
        if key not in opened:
            opened[key] = visit(chromium, desk.origin, storage_state=signed_in(role, language), **options)
        return opened[key]

    yield looker
    for visitor in opened.values():
        visitor.context.close()


@pytest.fixture
def look_as(lookers):
    """Look at the desk that nobody changes as somebody of this role, who has signed in before."""
    visitors = []

    def look(role, language="en", **options):
        looker = lookers(role, language, options)
        visitors.append(replace(looker, page=looker.context.new_page()))
        return visitors[-1]

    yield look
    for visitor in visitors:
        visitor.page.close()
    nothing_happened(visitors)


@pytest.fixture
def come_as(open_at):
    """Sign in at a desk as somebody of this role."""

    def come(served, role, **options):
        served.account(f"Some {role}", role)
        visitor = open_at(served.origin, **options)
        visitor.sign_in(f"Some {role}")
        return visitor

    return come
