"""A document: the text of a capture, with its blocks labelled and nothing left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from averment.model.doubt import Doubt
from averment.model.period import Period
from averment.model.span import Span

BlockKind = Literal["headline", "standfirst", "byline", "dateline", "paragraph", "caption", "quotation", "table", "boilerplate"]
BLOCK_KINDS: tuple[str, ...] = get_args(BlockKind)
PublishedHow = Literal["stated", "metadata", "inferred"]


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text and what it is: a headline, a paragraph, a caption, boilerplate …; never deleted."""

    start: int
    end: int
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one capture, as it stands, and what the page says about itself.

    `text` of plain text and Markdown is exactly the decoded content; of HTML and PDF, the extracted text. `published`
    is what the page or its metadata says, with the words in `published_words` where they are in the text; it is never
    taken from a clock. `partial` says why some of the text may be missing, and is None when none is.
    """

    id: str
    given_id: str | None
    source: str
    media_type: str
    language: str | None
    title: str | None
    byline: tuple[str, ...]
    publisher: str | None
    published: Period | None
    published_how: PublishedHow | None
    text: str
    blocks: tuple[Block, ...]
    url: str | None = None
    captured_at: str | None = None
    published_words: Span | None = None
    partial: str | None = None
    doubts: tuple[Doubt, ...] = ()
