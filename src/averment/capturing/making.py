"""How captures and failures are made: the clock is handed in, so that the same bytes at the same time are the same capture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from averment.capturing.digest import digest_of
from averment.capturing.times import stamp
from averment.config import VERSION, Limits
from averment.errors import AvermentError
from averment.model.capture import Capture, Declared, Failure

STAGE = "capturing"
TOOL = f"averment {VERSION}"


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes captures and failures of one run, with its clock and its limits."""

    now: Callable[[], datetime]
    limits: Limits

    def capture(self, content: bytes, source: str, media_type: str, declared: Declared) -> Capture:
        """Name the bytes and note when they were taken."""
        return Capture(content, digest_of(content), source, media_type, stamp(self.now()), TOOL, declared)

    def failure(self, source: str, why: AvermentError) -> Failure:
        """Note what could not be taken, why, and what to do."""
        return Failure(source, STAGE, why.what, why.advice, stamp(self.now()))
