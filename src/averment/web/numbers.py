"""Numbers as each language writes them."""

from __future__ import annotations

_THIN = "\u202f"  # French groups thousands with a narrow blank that does not break


def number(value: float | None, language: str) -> str:
    """A number with its thousands apart: 12,345.5 in English, 12 345,5 in French; nothing for None."""
    if value is None:
        return ""
    written = f"{value:,.10g}" if isinstance(value, float) else f"{value:,}"
    return written.replace(",", _THIN).replace(".", ",") if language == "fr" else written
