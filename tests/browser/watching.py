"""What must never happen on any page: a request elsewhere, a breach of the content policy, an error in a script, a failed part."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Request, Response, WebError

_BREACH = """
document.addEventListener("securitypolicyviolation", e => window.avermentBreach(
  `${e.effectiveDirective} ${e.blockedURI} ${e.sourceFile || ""}:${e.lineNumber}`));
"""
_HERE = ("data:", "blob:", "about:")


@dataclass
class Watch:
    """Writes down what should not have happened in a browser that looks at one desk."""

    origin: str
    seen: list[str] = field(default_factory=list)
    expected: set[int] = field(default_factory=set)

    def over(self, context: BrowserContext) -> None:
        """Watch everything that this browser does."""
        context.expose_binding("avermentBreach", lambda _source, what: self.seen.append(f"content policy: {what}"))
        context.add_init_script(_BREACH)
        context.on("request", self._request)
        context.on("response", self._response)
        context.on("console", self._console)
        context.on("weberror", self._error)

    def expect(self, *statuses: int) -> None:
        """Let pages answer with these statuses: the test is about them."""
        self.expected |= set(statuses)

    def forget(self) -> None:
        """Begin anew, for the next test."""
        self.seen.clear()
        self.expected.clear()

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.origin + "/", *_HERE)):
            self.seen.append(f"a request elsewhere: {request.method} {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 400 and response.status not in self.expected:
            self.seen.append(f"{response.status}: {response.request.method} {urlsplit(response.url).path}")

    def _console(self, message: ConsoleMessage) -> None:
        failed = "Failed to load resource" in message.text  # counted as a response, where it can be expected
        if message.type in {"error", "warning"} and not failed:
            self.seen.append(f"console: {message.text}")

    def _error(self, error: WebError) -> None:
        self.seen.append(f"script: {error.error}")
