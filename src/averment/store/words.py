"""Words as search sees them: folded, so that `enquete` finds `l'enquête`, and where each stands in the text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

WORD = re.compile(r"[^\W_]+")
_LIGATURES = {"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i"}
_UNSEEN = {"Mn", "Me", "Cf"}  # accents that stand by themselves, and characters that nobody sees


@dataclass(frozen=True, slots=True)
class Folded:
    """A text without case and accents, and for each of its characters where that one stood in the text."""

    text: str
    starts: Sequence[int]
    length: int

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Where these folded characters stand in the text, with the accents that hang on the last one."""
        following = self.starts[end] if end < len(self.text) else self.length
        return self.starts[start], max(following, self.starts[end - 1] + 1)


def fold(text: str) -> Folded:
    """Take case, accents and unseen characters away, and remember where everything stood."""
    if text.isascii():
        return Folded(text.lower(), range(len(text)), len(text))
    folded = text.translate(_PLAIN)
    longer = [c for c in set(text) if len(_PLAIN[ord(c)]) != 1]
    if not longer:
        return Folded(folded, range(len(text)), len(text))
    starts: list[int] = []
    done = 0
    for found in re.finditer(f"[{re.escape(''.join(sorted(longer)))}]", text):
        at = found.start()
        starts += range(done, at)
        starts += [at] * len(_PLAIN[ord(text[at])])
        done = at + 1
    starts += range(done, len(text))
    return Folded(folded, starts, len(text))


def words(text: str) -> list[tuple[str, int, int]]:
    """List the folded words of a text in order, each with its start and end in the text."""
    folded = fold(text)
    return [(m.group(), *folded.original(m.start(), m.end())) for m in WORD.finditer(folded.text)]


def spaced(text: str) -> str:
    """Write the folded words of a text with single spaces between them: what is indexed."""
    return " ".join(plain_words(text))


def plain_words(text: str) -> list[str]:
    """List the folded words of a text in order, without asking where each stands: quicker than `words`."""
    return WORD.findall(text.lower() if text.isascii() else text.translate(_PLAIN))


class _Folding(dict[int, str]):
    """What each character becomes, worked out when it is first met: `str.translate` then runs at the speed of C."""

    def __missing__(self, number: int) -> str:
        character = chr(number)
        apart = unicodedata.normalize("NFKD", _LIGATURES.get(character) or character.casefold())
        self[number] = folded = "".join(c for c in apart if unicodedata.category(c) not in _UNSEEN).casefold()
        return folded


_PLAIN = _Folding()
