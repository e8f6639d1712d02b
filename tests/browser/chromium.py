"""Where there is a Chromium to look at the desk with."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

FLAGS = (
    "--no-sandbox",  # the tests may run as root in a container; they open no page but our own
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
)
MISSING = (
    "There is no Chromium to look at the desk with: set AVERMENT_CHROMIUM to one, install the package chromium, or run "
    "`python -m playwright install chromium`."
)


def find(own: str) -> str | None:
    """Say where a Chromium is: the one that was named, the system's, or Playwright's own."""
    named = os.environ.get("AVERMENT_CHROMIUM")
    candidates = [named] if named else [shutil.which("chromium"), "/usr/bin/chromium", own]
    return next((c for c in candidates if c and Path(c).exists()), None)
