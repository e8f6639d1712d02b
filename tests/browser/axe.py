"""Accessibility, as axe-core checks it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

_SCRIPT = (Path(__file__).parent / "vendor" / "axe-core" / "axe.min.js").read_text(encoding="utf8")
_OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},  # axe leaves it out unless it is asked for
    "resultTypes": ["violations"],
}


def violations(page: Page) -> list[str]:
    """Say what is wrong with a page for those who do not see it, or use no mouse, one line a thing."""
    page.evaluate(_SCRIPT)
    found: dict[str, Any] = page.evaluate("options => axe.run(document, options)", _OPTIONS)
    return [
        f"{rule['id']}: {node['html'][:200]} — {[*node['any'], *node['all'], *node['none']][0]['message']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]
