"""Main text, title, author and date of web pages: `web_segments.py INPUT.jsonl OUTPUT.jsonl`; pages lie beside the input."""

from __future__ import annotations

import gzip
import hashlib
import json
import sys
from pathlib import Path

from averment.errors import CannotExtract
from averment.extracting.extract import extract
from averment.model.capture import Capture, Declared, Digest
from averment.model.document import Document

TEXT_KINDS = ("paragraph", "quotation", "table", "standfirst", "headline")


def document_of(path: Path, url: str | None = None) -> Document | None:
    """Extract one page that lies on disk, packed or not."""
    content = path.read_bytes()
    content = gzip.decompress(content) if path.suffix == ".gz" else content
    digest = Digest("sha256", hashlib.sha256(content).hexdigest())
    capture = Capture(content, digest, url or path.name, "text/html", "2100-01-01T00:00:00Z", "benchmark", Declared(url=url))
    try:
        return extract(capture)
    except CannotExtract:
        return None


def text_of(document: Document, kinds: tuple[str, ...], *, after_head: bool = True) -> str:
    """The blocks of the wanted kinds; headlines above the article are its title, not its text."""
    parts, begun = [], not after_head
    for block in document.blocks:
        begun = begun or block.kind in ("paragraph", "quotation", "table")
        if block.kind in kinds and (begun or block.kind != "headline"):
            parts.append(document.text[block.start : block.end])
    return "\n".join(parts)


def main(source: Path, target: Path) -> None:
    """Read each row's page and write what the page says of itself."""
    with source.open(encoding="utf-8") as rows, target.open("w", encoding="utf-8") as out:
        for row in map(json.loads, rows):
            document = document_of(source.parent / row["page"])
            said: dict[str, str | None] = {"doc_id": row["doc_id"]}
            if document:
                day = document.published.edtf if document.published else None
                said |= {
                    "text": text_of(document, TEXT_KINDS, after_head=False),
                    "title": document.title,
                    "author": "; ".join(document.byline),
                    "date": day,
                }
            out.write(json.dumps(said, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
