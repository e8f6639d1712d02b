"""The fingerprint by which captured bytes are named."""

from __future__ import annotations

import hashlib

from averment.model.capture import Digest


def digest_of(content: bytes) -> Digest:
    """Name bytes by their SHA-256, so that the same bytes always have the same name and others never have it."""
    return Digest("sha256", hashlib.sha256(content).hexdigest())
