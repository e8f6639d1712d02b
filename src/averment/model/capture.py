"""A capture: the bytes of a source as they were taken, and what was known when they were."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Digest:
    """A fingerprint of bytes, with the algorithm that made it beside it."""

    algorithm: str
    value: str


@dataclass(frozen=True, slots=True)
class Declared:
    """What the one who handed the bytes over says about them; all of it may be missing."""

    given_id: str | None = None
    url: str | None = None
    media_type: str | None = None
    captured_at: str | None = None
    published: str | None = None
    publisher: str | None = None
    language: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Capture:
    """Bytes as they were taken from one source: never changed, named by their SHA-256.

    `source` is the path or URL that they came from, `taken_at` when Averment took them (UTC, ISO 8601 with Z), which
    says nothing of when the page was published. `declared.captured_at` is when a crawler before us took them.
    """

    content: bytes
    digest: Digest
    source: str
    media_type: str
    taken_at: str
    tool: str
    declared: Declared = field(default_factory=Declared)
    headers: tuple[tuple[str, str], ...] = ()
    final_url: str | None = None

    @property
    def id(self) -> str:
        """The name of the capture: the hex digits of its SHA-256."""
        return self.digest.value


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that could not be done for one target, while the rest went on: at which stage, why, and what to do."""

    source: str
    stage: str
    reason: str
    advice: str
    at: str
    capture: str | None = None
