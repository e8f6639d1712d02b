"""Article body of web pages: `article_extraction.py INPUT.jsonl OUTPUT.jsonl`; pages lie beside the input."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from web_segments import document_of, text_of

BODY_KINDS = ("paragraph", "quotation", "table", "headline")


def main(source: Path, target: Path) -> None:
    """Read each row's page and write the article's body."""
    with source.open(encoding="utf-8") as rows, target.open("w", encoding="utf-8") as out:
        for row in map(json.loads, rows):
            document = document_of(source.parent / row["page"], row.get("url"))
            body = text_of(document, BODY_KINDS) if document else ""
            out.write(json.dumps({"doc_id": row["doc_id"], "articleBody": body}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
