"""Somebody who looks at a desk: a browser of their own, watched."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Locator, Page, Response, expect

from tests.browser.serving import PASSWORD
from tests.browser.watching import Watch

SHOTS = Path(__file__).parents[2] / "build" / "browser"
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1200, "height": 900}
_PATIENCE = 10_000  # milliseconds; the machine may be busy


@dataclass(frozen=True)
class Visitor:
    """Somebody at a desk: what they see, and the watch over it."""

    context: BrowserContext
    page: Page
    watch: Watch

    def go(self, path: str) -> Response:
        """Open a page of the desk."""
        response = self.page.goto(self.watch.origin + path)
        assert response is not None, path
        return response

    def path(self) -> str:
        """The address that is open, without the desk's own beginning."""
        return self.page.url.removeprefix(self.watch.origin)

    def shot(self, name: str) -> None:
        """Keep a picture of the whole page among the test artefacts."""
        SHOTS.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=SHOTS / f"{name}.png", full_page=True, animations="disabled")

    def press(self, name: str, within: Locator | None = None) -> None:
        """Press the button of this name."""
        (within or self.page).get_by_role("button", name=name).click()

    def follow(self, name: str, within: Locator | None = None) -> None:
        """Follow the link of this name."""
        (within or self.page).get_by_role("link", name=name).click()

    def write(self, label: str, words: str, within: Locator | None = None) -> None:
        """Write into the field of this label."""
        (within or self.page).get_by_label(label, exact=True).fill(words)

    def sign_in(self, name: str, code: str = "") -> None:
        """Sign in as somebody of the tests, in whatever language the desk speaks to this browser."""
        self.go("/sign-in")
        self.page.locator("[autocomplete=username]").fill(name)
        self.page.locator("[autocomplete=current-password]").fill(PASSWORD)
        self.page.locator("[autocomplete=one-time-code]").fill(code)
        self.page.locator("main form button").click()
        expect(self.page.get_by_role("banner").get_by_role("navigation")).to_be_visible()

    def heading(self) -> str:
        """The one heading of the first rank."""
        return self.page.get_by_role("heading", level=1).inner_text()


def visit(chromium: Browser, origin: str, **options: object) -> Visitor:
    """Open a browser of its own, with no memory of another, and watch it."""
    settings = {"locale": "en-GB", "viewport": DESK, "reduced_motion": "reduce", "service_workers": "block"} | options
    context = chromium.new_context(**settings)  # type: ignore[arg-type]
    context.set_default_timeout(_PATIENCE)
    watch = Watch(origin)
    watch.over(context)
    return Visitor(context, context.new_page(), watch)
