"""Names found in the plainest way: one alternation over all of them. Much too slow for many; the real one must agree."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import unquote

from averment.protecting.finding import _decoded
from averment.protecting.names import Hidden
from averment.store.words import fold

FILLER = "█"
_BETWEEN = r"[\W_]{1,12}"
_CHUNK = re.compile(r"\S+")
_ADDRESS = re.compile(r"[/@%_\\=&]|\.\w{2,5}\b")


class Alternation:
    def __init__(self, hidden: Sequence[Hidden]) -> None:
        phrases = sorted({p for h in hidden for p in h.phrases}, key=lambda p: (-len(p), p))
        self.labels: dict[str, str] = {}
        for h in hidden:
            for phrase in sorted(h.phrases, key=lambda p: (-len(p), p)):
                self.labels.setdefault(" ".join(phrase), h.label)
        whole = "|".join(_BETWEEN.join(map(re.escape, p)) for p in phrases)
        inside = sorted({p[0] for p in phrases if len(p) == 1 and len(p[0]) >= 4}, key=lambda t: (-len(t), t))
        self.whole = re.compile(rf"(?<![^\W_])(?:{whole})(?![^\W_])")
        self.inside = re.compile("|".join(map(re.escape, inside)) or "(?!)")

    def filled(self, text: str) -> str:
        for start, end in reversed(self.spans(text)):
            text = text[:start] + FILLER * (end - start) + text[end:]
        return text

    def labelled(self, text: str) -> str:
        for start, end in reversed(self.spans(text)):
            words = re.sub(r"[\W_]+", " ", fold(unquote(text[start:end])).text).strip()
            label = self.labels.get(words) or next(v for k, v in self.labels.items() if k in words or words in k)
            text = text[:start] + label + text[end:]
        return text

    def spans(self, text: str) -> list[tuple[int, int]]:
        folded = fold(text)
        found = [folded.original(m.start(), m.end()) for m in self.whole.finditer(folded.text)]
        for chunk in _CHUNK.finditer(text):
            if _ADDRESS.search(chunk.group()):
                plain, places = _decoded(chunk.group())
                inner = fold(plain)
                for m in (*self.whole.finditer(inner.text), *self.inside.finditer(inner.text)):
                    a, b = inner.original(m.start(), m.end())
                    found.append((chunk.start() + places[a], chunk.start() + places[b]))
        merged: list[tuple[int, int]] = []
        for start, end in sorted(found):
            if merged and start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        return merged
