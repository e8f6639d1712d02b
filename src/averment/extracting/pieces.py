"""A piece: a stretch of text on its way to becoming a block, with what its markup and its place say about it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from averment.model.document import BlockKind

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_BEGINNING = 4000
_BLANKS = (" ", "\n", "\t", "\r", "\xa0")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]*_\\ ]*$")


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph, heading, item or line, before anyone has decided what it is.

    `kind` is what the markup says it is, or None. `heading`, `item` and `quoted` tell how it was set; `indent` is how
    far a line of plain text stands in. `links` is the share of its letters that are links. `main` is what a look at
    the markup says: True for part of the article, False for its surroundings, None where markup says nothing.
    """

    start: int
    end: int
    text: str
    kind: BlockKind | None = None
    heading: int = 0
    item: bool = False
    indent: int = 0
    links: float = 0.0
    main: bool | None = None
    time: str | None = None

    @property
    def words(self) -> int:
        """How many words it has; of a very long piece, how many its beginning has, which is always many."""
        return len(_WORD.findall(self.text[:_BEGINNING]))

    @property
    def sentence(self) -> bool:
        """Whether it ends as a sentence ends."""
        return bool(_SENTENCE_END.search(self.text[-12:]))

    @property
    def letters(self) -> int:
        """How many characters that are not white space it has."""
        return ink(self.text)


def ink(text: str) -> int:
    """Count the characters that are not white space, quickly: a page has one for every letter of every block."""
    return len(text) - sum(map(text.count, _BLANKS))


def plain(text: str) -> str:
    """Fold white space, so that two printings of one line are the same line."""
    return " ".join(text.split())


def key(text: str) -> str:
    """Fold a line to its words in lower case, to find repeated ones; of a very long one, its beginning."""
    return " ".join(w.lower() for w in _WORD.findall(text[:_BEGINNING]))
