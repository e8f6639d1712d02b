"""A desk with a record of the invented case, and browsers to look at it."""

from __future__ import annotations

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed: pip install 'averment[dev]'")

from tests.browser import chromium as where  # noqa: E402  Playwright may be missing
from tests.browser.visiting import visit  # noqa: E402  likewise


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
    assert [seen for visitor in visitors for seen in visitor.watch.seen] == []
