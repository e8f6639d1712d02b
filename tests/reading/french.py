"""What the French tests share: a page from paragraphs, its attributions, claims and mentions."""

from __future__ import annotations

from averment.lang import get
from averment.model.claim import Claim
from averment.model.document import Block, BlockKind, Document
from averment.model.mention import Mention
from averment.models.parser import ShippedParser
from averment.reading.attributed import Attribution
from averment.reading.attribution import find_attributions
from averment.reading.claims import find_claims
from averment.reading.mentions import find_mentions
from averment.reading.sentences import split_sentences

from .people import Towns

FRENCH = get("fr")


def page(*paragraphs: str, kinds: tuple[BlockKind, ...] = ()) -> Document:
    """A French page of these paragraphs."""
    text, blocks = "", []
    for n, paragraph in enumerate(paragraphs):
        start = len(text)
        text += paragraph + "\n\n"
        blocks.append(Block(start, start + len(paragraph), kinds[n] if n < len(kinds) else "paragraph"))
    return Document("d", None, "page.txt", "text/plain", "fr", None, (), None, None, None, text, tuple(blocks))


def attributions(parser: ShippedParser, *paragraphs: str) -> tuple[Attribution, ...]:
    """Everything that the page lets somebody say."""
    document = page(*paragraphs)
    return find_attributions(document, split_sentences(document, FRENCH, parser), FRENCH)


def mentions(parser: ShippedParser, *paragraphs: str) -> tuple[Mention, ...]:
    """Who is spoken of."""
    document = page(*paragraphs)
    return find_mentions(document, split_sentences(document, FRENCH, parser), FRENCH, Towns())


def claims(parser: ShippedParser, *paragraphs: str) -> tuple[Claim, ...]:
    """The claims of a page."""
    document = page(*paragraphs)
    sentences = split_sentences(document, FRENCH, parser)
    return find_claims(document, sentences, find_mentions(document, sentences, FRENCH, Towns()), FRENCH)


def said(parser: ShippedParser, *paragraphs: str) -> list[tuple[str | None, str]]:
    """Who says what: the source, and the words of each part of what is said."""
    return [(a.source.text if a.source else None, c.text) for a in attributions(parser, *paragraphs) for c in a.content]
