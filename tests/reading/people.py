"""Read the mentions of invented pages."""

from __future__ import annotations

from averment import lang
from averment.model.document import Block, Document
from averment.model.mention import Mention
from averment.models.parser import load
from averment.reading.mentions import find_mentions
from averment.reading.sentences import split_sentences

TOWNS = frozenset({"Calais", "Leeds", "Dover", "Brooklyn", "France", "Garner", "Clark", "Saltmarsh", "Lille"})


class Towns:
    """A gazetteer of a few towns; two of them are family names too."""

    def is_place(self, name: str) -> bool:
        return name in TOWNS


def document(*paragraphs: str, headline: str | None = None, byline: tuple[str, ...] = ()) -> Document:
    parts = [(headline, "headline"), *((p, "paragraph") for p in paragraphs)]
    text, blocks = "", []
    for words, kind in parts:
        if words:
            blocks.append(Block(len(text), len(text) + len(words), kind))
            text += words + "\n\n"
    return Document("d", None, "d", "text/plain", "en", headline, byline, None, None, None, text, tuple(blocks))


def mentions_of(*paragraphs: str, headline: str | None = None, byline: tuple[str, ...] = ()) -> tuple[Mention, ...]:
    page = document(*paragraphs, headline=headline, byline=byline)
    language = lang.get("en")
    return find_mentions(page, split_sentences(page, language, load("en")), language, Towns())


def one(mentions: tuple[Mention, ...], words: str, nth: int = 0) -> Mention:
    """The mention with exactly these words."""
    found = [m for m in mentions if m.text == words]
    assert found, f"{words!r} is not among {[m.text for m in mentions]}"
    return found[nth]


def texts(mentions: tuple[Mention, ...], kind: str | None = None, *, proper: bool | None = None) -> list[str]:
    """The words of the mentions of a kind."""
    return [m.text for m in mentions if kind in (None, m.kind) and proper in (None, m.proper)]
