"""What the tests of quotations, attribution and claims share: a page from paragraphs, and its claims."""

from __future__ import annotations

from averment.lang.en import LANGUAGE
from averment.model.claim import Claim
from averment.model.document import Block, BlockKind, Document
from averment.models.parser import ShippedParser
from averment.reading.attributed import Attribution
from averment.reading.attribution import find_attributions
from averment.reading.claims import find_claims
from averment.reading.mentions import find_mentions
from averment.reading.sentences import split_sentences


class NoPlaces:
    """A gazetteer that knows no place."""

    def is_place(self, name: str) -> bool:
        """Nothing is a place."""
        return not name


def page(*paragraphs: str, kinds: tuple[BlockKind, ...] = ()) -> Document:
    """A page of these paragraphs."""
    text, blocks = "", []
    for n, paragraph in enumerate(paragraphs):
        start = len(text)
        text += paragraph + "\n\n"
        blocks.append(Block(start, start + len(paragraph), kinds[n] if n < len(kinds) else "paragraph"))
    return Document("d", None, "page.txt", "text/plain", "en", None, (), None, None, None, text, tuple(blocks))


def attributions(parser: ShippedParser, document: Document) -> tuple[Attribution, ...]:
    """Everything that the page lets somebody say."""
    return find_attributions(document, split_sentences(document, LANGUAGE, parser), LANGUAGE)


def claims(parser: ShippedParser, document: Document) -> tuple[Claim, ...]:
    """The claims of a page."""
    sentences = split_sentences(document, LANGUAGE, parser)
    return find_claims(document, sentences, find_mentions(document, sentences, LANGUAGE, NoPlaces()), LANGUAGE)


def the_claim(found: tuple[Claim, ...], words: str) -> Claim:
    """The first claim that holds these words and is somebody's, else the page's own."""
    holding = [c for c in found if words in c.text]
    return next((c for c in holding if c.voice != "narrated"), holding[0])
