"""Pages on the web: asked once, at an address that was checked, without cookies, referrer or a machine's name."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urljoin

import httpx

from averment.capturing.addresses import Resolve, checked_address, resolve, split_url
from averment.capturing.making import Maker
from averment.capturing.media import media_type_of
from averment.config import VERSION
from averment.errors import TargetUnreachable
from averment.model.capture import Capture, Declared, Failure

_REDIRECTS = (301, 302, 303, 307, 308)
_HEADERS = {
    "User-Agent": f"averment/{VERSION}",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}
_STALL_SECONDS, _GRACE_SECONDS = 20.0, 0.5
_KEPT_HEADERS = frozenset(
    ("content-type", "content-length", "last-modified", "date", "etag", "server", "content-language", "location")
)


@dataclass(frozen=True, slots=True)
class Net:
    """How hosts are resolved, and addresses that may be asked though they are not public (a test's own server)."""

    resolver: Resolve = resolve
    allowed: frozenset[str] = frozenset()


PUBLIC = Net()


@dataclass(frozen=True, slots=True)
class _Answer:
    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    content: bytes
    cut: str | None

    def header(self, name: str) -> str | None:
        return next((v for n, v in self.headers if n.lower() == name), None)


def take_url(url: str, maker: Maker, net: Net = PUBLIC) -> Iterator[Capture | Failure]:
    """Fetch one page; an address that must not be asked, or does not answer, is a failure.

    What had arrived when a limit was reached is kept, with the header `Averment-Cut` saying why it ends.
    """
    try:
        answer = _fetch(url, maker, net)
    except TargetUnreachable as why:
        yield maker.failure(url, why)
        return
    kind = media_type_of(answer.content, name=httpx.URL(answer.url).path, declared=answer.header("content-type"))
    capture = maker.capture(answer.content, url, kind, Declared(url=url, media_type=answer.header("content-type")))
    headers = tuple((n, v) for n, v in answer.headers if n.lower() in _KEPT_HEADERS)
    if answer.cut:
        headers = (*headers, ("Averment-Cut", answer.cut))
    yield replace(capture, headers=headers, final_url=answer.url)


def _fetch(url: str, maker: Maker, net: Net) -> _Answer:
    deadline = time.monotonic() + maker.limits.fetch_seconds
    asked = url
    for _ in range(maker.limits.redirects + 1):
        answer = _within(asked, maker, net, deadline)
        target = answer.header("location")
        if answer.status not in _REDIRECTS or not target:
            if not httpx.codes.is_success(answer.status):
                raise TargetUnreachable(
                    f"{asked!r} answered with {answer.status}.", advice="Open it in a browser; save the page and add the file."
                )
            return answer
        asked = urljoin(asked, target)
    raise TargetUnreachable(
        f"{url!r} redirects more than {maker.limits.redirects} times.", advice="Give the address where it ends."
    )


def _within(url: str, maker: Maker, net: Net, deadline: float) -> _Answer:
    """Ask, and stop waiting at the deadline: a server that sends one letter of a header at a time never times out."""
    answers: list[_Answer | TargetUnreachable] = []

    def ask() -> None:
        try:
            answers.append(_ask(url, maker, net, deadline))
        except TargetUnreachable as why:
            answers.append(why)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(max(0.1, deadline - time.monotonic()) + _GRACE_SECONDS)
    if not answers:
        raise TargetUnreachable(
            f"{url!r} did not answer in {maker.limits.fetch_seconds:.0f} seconds.", advice="Try again later."
        )
    if isinstance(answers[0], TargetUnreachable):
        raise answers[0]
    return answers[0]


def _ask(url: str, maker: Maker, net: Net, deadline: float) -> _Answer:
    """Ask one address. The connection goes to the checked number, not to the name, which could by now mean another."""
    parts, host, port = split_url(url)
    address = checked_address(host, port, resolver=net.resolver, allowed=net.allowed)
    literal = f"[{address}]" if ":" in address else address
    pinned = httpx.URL(parts._replace(fragment="").geturl()).copy_with(host=literal, port=port)
    name = httpx.URL(url).netloc.decode("ascii")
    left = max(0.1, deadline - time.monotonic())
    # An empty cookie jar per request and trust_env=False: no cookies, no proxies, no .netrc of this machine.
    try:
        with (
            httpx.Client(
                trust_env=False, follow_redirects=False, timeout=min(left, _STALL_SECONDS), headers=_HEADERS
            ) as client,
            client.stream("GET", pinned, headers={"Host": name}, extensions={"sni_hostname": host}) as response,
        ):
            content, cut = _body(response, maker, deadline)
            return _Answer(url, response.status_code, tuple(response.headers.items()), content, cut)
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as why:
        raise TargetUnreachable(
            f"{url!r} did not answer: {why or type(why).__name__}.",
            advice="Check the address and the connection, and try again.",
        ) from why


def _body(response: httpx.Response, maker: Maker, deadline: float) -> tuple[bytes, str | None]:
    parts: list[bytes] = []
    size, limit = 0, maker.limits.fetched_bytes
    # As they come: waiting for full chunks would wait past the deadline on a server that trickles.
    for chunk in response.iter_bytes():
        parts.append(chunk[: limit - size])
        size += len(chunk)
        if size >= limit:
            return b"".join(parts), f"stopped at {limit >> 20} MB"
        if time.monotonic() > deadline:
            return b"".join(parts), f"stopped after {maker.limits.fetch_seconds:.0f} seconds"
    return b"".join(parts), None
