"""Captures made by hand, of invented pages."""

from __future__ import annotations

import hashlib

from averment.model.capture import Capture, Declared, Digest


def capture(content: str | bytes, media_type: str = "text/html", **declared: str | None) -> Capture:
    """Capture some words as if they had been taken on 1 June 2024."""
    data = content.encode("utf-8", errors="surrogatepass") if isinstance(content, str) else content
    digest = Digest("sha256", hashlib.sha256(data).hexdigest())
    return Capture(data, digest, "page", media_type, "2024-06-01T00:00:00Z", "test", Declared(**declared))
