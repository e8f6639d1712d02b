"""Cut the blocks of a document into sentences and parse them.

Each block is read by itself: a headline, a byline and a caption are no one sentence, and a newline means nothing to a
parser. Markup that a writer types into plain text (Markdown's escapes, stars and links) is taken away before parsing;
positions always point at the document as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from averment.lang.base import Language
from averment.model.document import Block, Document
from averment.model.sentence import Sentence, Token
from averment.model.span import Span
from averment.models.parser import Parse, Parser

_MARKUP = re.compile(
    r"\\(?=[\\`*_{}\[\]()#+\-.!|>~'\"])"  # an escape
    r"|!?\[(?=[^\[\]\n]{0,400}\]\()|(?<=\])\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?(?:\s\"[^\"\n]{0,200}\")?\)"  # a link's address
    r"|\*{1,3}|(?<![^\W_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![^\W_])|`+|^[ \t]{0,3}#{1,6}[ \t]+|^[ \t]{0,3}>+[ \t]?|^[ \t]{0,3}[*+\-][ \t]+",
    re.MULTILINE,
)
_CLOSING_BRACKET = re.compile(r"\](?=\()")
_END = re.compile(r"(?<![.!?…])[.!?…]+(?:[\"'”’»)\]]| ?»)*(?=\s+[^\s»])|\n{2,}|(?<=:)\s*\n")
_INVISIBLE = re.compile("[\u00ad\u200b\ufeff\u2060]")
_WHITE = re.compile(r"[^\S\n]")
_WRAPPED = re.compile(r"\n|\s\s")
_NUMBER = re.compile(r"\d{1,3}\.")
_STARTER = re.compile(r"(?:The|He|She|They|It|We|I|But|In|A|An)\b")
MOST = 2_000_000  # characters of one document that are read; a longer one is marked partial
_LONGEST = 6000  # characters of one sentence
_OPENERS = "\"'“‘«([—–-"


@dataclass(frozen=True, slots=True)
class Clean:
    """A block without its markup, and where each character of it stands in the document."""

    text: str
    positions: tuple[int, ...]


def split_sentences(document: Document, language: Language, parser: Parser) -> tuple[Sentence, ...]:
    """Cut every block that is not boilerplate into sentences, and parse them."""
    pieces: list[tuple[int, Clean]] = []
    for number, block in enumerate(read_blocks(document)):
        if block is None:
            continue
        clean = clean_block(document.text, block.start, block.end)
        for start, end in cut(clean.text, language.abbreviations):
            pieces.append((number, _on_one_line(clean, start, end)))
    parses = parser.parse([piece.text for _, piece in pieces])
    sentences: list[Sentence] = []
    for (number, piece), parse in zip(pieces, parses, strict=True):
        sentence = _to_sentence(len(sentences), number, document.blocks[number].kind, piece, parse)
        if sentence:
            sentences.append(sentence)
    return tuple(sentences)


def read_blocks(document: Document) -> Iterator[Block | None]:
    """The blocks that are read, in order, with None for those that are not: boilerplate, tables, what comes after `MOST`."""
    spent = 0
    for block in document.blocks:
        if block.kind in ("boilerplate", "table") or spent > MOST:
            yield None
            continue
        spent += block.end - block.start
        yield block if spent <= MOST else Block(block.start, block.end - (spent - MOST), block.kind)


def unread(document: Document) -> Span | None:
    """The part of a very long document that was not read, or None."""
    spent = 0
    for block in document.blocks:
        if block.kind not in ("boilerplate", "table"):
            spent += block.end - block.start
            if spent > MOST:
                return Span.of(document.text, block.end - (spent - MOST), document.blocks[-1].end)
    return None


def clean_block(text: str, start: int, end: int) -> Clean:
    """Take the markup out of a block, and make every white space one blank."""
    block = text[start:end]
    marks = (*_MARKUP.finditer(block), *_CLOSING_BRACKET.finditer(block))
    if not marks and not _INVISIBLE.search(block):  # most blocks
        return Clean(_WHITE.sub(" ", block), tuple(range(start, end)))
    drop = [False] * (end - start)
    for match in marks:
        drop[match.start() : match.end()] = [True] * (match.end() - match.start())
    letters, positions = [], []
    for i, letter in enumerate(block):
        if drop[i] or _INVISIBLE.match(letter):
            continue
        if letter.isspace() and letter != "\n":
            letter = " "
        letters.append(letter)
        positions.append(start + i)
    return Clean("".join(letters), tuple(positions))


def cut(text: str, abbreviations: frozenset[str]) -> list[tuple[int, int]]:
    """Find where sentences begin and end; single newlines inside a paragraph are wrapped lines, not ends."""
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if match.group()[0] in ".!?…" and not _is_end(text, match.start(), match.end(), abbreviations):
            continue
        if _NUMBER.fullmatch(text[start : match.end()].strip()):
            continue  # "1. The guards …": the number of a paragraph is no sentence
        spans.append((start, match.end()))
        start = match.end()
    spans.append((start, len(text)))
    return [trimmed for span in spans for a, b in _bounded(text, *span) if (trimmed := _trim(text, a, b))]


def _on_one_line(clean: Clean, start: int, end: int) -> Clean:
    """A sentence with one blank wherever it has white space: to the parser a wrapped line or a double blank is a word."""
    text = clean.text[start:end]
    if not _WRAPPED.search(text):
        return Clean(text, clean.positions[start:end])
    kept = [i for i, letter in enumerate(text) if not letter.isspace() or not text[i - 1 : i].isspace()]
    plain = "".join(" " if text[i].isspace() else text[i] for i in kept)
    return Clean(plain, tuple(clean.positions[start + i] for i in kept))


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A dump without full stops is cut between words: many questions asked of a sentence look at all of its words."""
    while end - start > _LONGEST:
        blank = text.rfind(" ", start + 1, start + _LONGEST)
        stop = blank if blank > 0 else start + _LONGEST
        yield start, stop
        start = stop
    yield start, end


def _is_end(text: str, dot: int, end: int, abbreviations: frozenset[str]) -> bool:
    after = text[end : end + 40].lstrip()
    first = after[:2].lstrip(_OPENERS)[:1] or after[:1]
    if text[dot] == "." and text[dot : dot + 3] != "...":
        before = re.search(r"[^\s(\"'“‘«]*$", text[max(0, dot - 12) : dot])
        written = before.group() if before else ""
        word = written.lower()
        if (
            word in abbreviations
            or written in abbreviations
            or re.fullmatch(r"[a-z]", word)
            or re.fullmatch(r"(?:[a-z]\.)+[a-z]", word)
        ):
            # "U.S. police" goes on; "in the U.S. He left" ends where a word that only begins sentences follows.
            return ("." in word or word not in abbreviations) and len(word) > 1 and bool(_STARTER.match(after))
    return not first.islower()


def _trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


def _to_sentence(i: int, block: int, kind: str, piece: Clean, parse: Parse) -> Sentence | None:
    kept = [n for n, w in enumerate(parse.words) if w.text.strip()]
    if not kept:
        return None
    place = {n: k for k, n in enumerate(kept)}
    tokens = []
    for k, n in enumerate(kept):
        w = parse.words[n]
        head = w.head
        while head not in place and parse.words[head].head != head:
            head = parse.words[head].head
        tokens.append(
            Token(
                i=k,
                start=piece.positions[w.start],
                end=piece.positions[w.end - 1] + 1,
                text=w.text,
                lower=w.text.lower().replace("’", "'"),
                lemma=w.lemma.lower(),
                pos=w.pos,
                feats=w.feats,
                head=place.get(head, k),
                dep=w.dep,
            )
        )
    names = []
    for first, last, label in parse.names:
        inside = [place[n] for n in range(first, last) if n in place]
        if inside:
            names.append((inside[0], inside[-1] + 1, label))
    return Sentence(i, block, kind, tokens[0].start, tokens[-1].end, tuple(tokens), tuple(names))
