"""Keep a page's words from steering what shows them: a terminal, a browser, a spreadsheet."""

from __future__ import annotations

MARK = "\N{REPLACEMENT CHARACTER}"
# Control characters move cursors and recolour screens; direction overrides make words read as other words.
_CONTROLS = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(127, 160), *range(8234, 8239), *range(8294, 8298)), MARK)


def harmless(text: str) -> str:
    """Put a mark wherever a character would steer the terminal or turn the text round; all else stays."""
    return text.translate(_CONTROLS)
