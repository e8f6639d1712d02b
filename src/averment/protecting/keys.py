"""Keys that only their holder knows: made here, kept as hashes."""

from __future__ import annotations

import hashlib
import secrets
from datetime import UTC, datetime


def new_key() -> str:
    """A key of 256 bits that fits into a link."""
    return secrets.token_urlsafe(32)


def new_id() -> str:
    """A short name for something, which proves nothing."""
    return secrets.token_hex(8)


def hashed(key: str) -> str:
    """What is kept of a key. A key of this length cannot be guessed from it, so it needs no salt."""
    return hashlib.sha256(key.encode("utf8", "surrogatepass")).hexdigest()


def moment(at: datetime) -> str:
    """A moment as it is written down, to the second, in UTC; later moments sort later."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
