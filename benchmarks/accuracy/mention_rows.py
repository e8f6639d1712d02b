"""Make documents of benchmark rows and read their mentions; only the input fields of a row are used."""

from __future__ import annotations

import json
import os
import pickle
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import averment.lang
from averment.gazetteer import shipped
from averment.model.document import Block, Document
from averment.model.mention import Mention
from averment.model.sentence import Sentence
from averment.models import parser
from averment.reading.mentions import find_mentions
from averment.reading.sentences import split_sentences


def rows(path: str) -> list[dict[str, Any]]:
    """The rows of a JSONL file."""
    return [json.loads(line) for line in Path(path).read_text(encoding="utf8").splitlines() if line.strip()]


def write(path: str, out: Iterable[dict[str, Any]]) -> None:
    """Write rows as JSONL."""
    Path(path).write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in out), encoding="utf8")


def document(name: str, texts: list[str]) -> Document:
    """A page of paragraphs, one for each text."""
    blocks, at = [], 0
    for text in texts:
        blocks.append(Block(at, at + len(text), "paragraph"))
        at += len(text) + 1
    return Document(name, name, name, "text/plain", None, None, (), None, None, None, "\n".join(texts), tuple(blocks))


def mentions(documents: list[Document], code: str) -> Iterator[tuple[Document, tuple[Mention, ...]]]:
    """Read the mentions of documents; AVERMENT_PARSES names a file that keeps the parses between runs."""
    language, gazetteer = averment.lang.get(code), shipped.load()
    for doc, sentences in parsed(documents, code):
        yield doc, find_mentions(doc, sentences, language, gazetteer)


def parsed(documents: list[Document], code: str) -> list[tuple[Document, tuple[Sentence, ...]]]:
    kept = os.environ.get("AVERMENT_PARSES")
    if kept and Path(kept).exists():
        stored: list[tuple[Document, tuple[Sentence, ...]]] = pickle.loads(Path(kept).read_bytes())  # noqa: S301 - our own file
        return stored
    language, model = averment.lang.get(code), parser.load(code)
    parsed = [(doc, split_sentences(doc, language, model)) for doc in documents]
    if kept:
        Path(kept).write_bytes(pickle.dumps(parsed))
    return parsed


def spans_of_rows(code: str, *, others: bool) -> None:
    """Command: INPUT.jsonl OUTPUT.jsonl. Rows of one `doc_id` are read as one page; answers the names of each row.

    `others` says whether the benchmark asks for names of works, events and the like too (MISC).
    """
    given = rows(sys.argv[1])
    pages: dict[str, list[dict[str, Any]]] = {}
    for row in given:
        pages.setdefault(row.get("doc_id") or row["sent_id"], []).append(row)
    documents = [document(name, [r["text"] for r in group]) for name, group in pages.items()]
    language, gazetteer = averment.lang.get(code), shipped.load()
    out = []
    for doc, sentences in parsed(documents, code):
        found = find_mentions(doc, sentences, language, gazetteer)
        spans = [(m.start, m.end, _TYPES[m.kind]) for m in found if m.proper]
        named_so = _others(sentences) if others else ()
        spans += [other for other in named_so if all(other[1] <= a or b <= other[0] for a, b, _ in spans)]
        for row, block in zip(pages[doc.id], doc.blocks, strict=True):
            inside = sorted(s for s in spans if block.start <= s[0] and s[1] <= block.end)
            named = [{"start": a - block.start, "end": b - block.start, "type": kind} for a, b, kind in inside]
            out.append({"sent_id": row["sent_id"], "spans": named})
    write(sys.argv[2], out)


def _others(sentences: Iterable[Sentence]) -> Iterator[tuple[int, int, str]]:
    """Names of works, events and laws: the models know them, and a reading has no use for them."""
    for s in sentences:
        yield from ((s.tokens[a].start, s.tokens[b - 1].end, kind) for a, b, kind in s.names if kind == "MISC")


_TYPES = {"person": "PER", "group": "ORG", "organization": "ORG", "place": "LOC"}
