"""Mentions and who is who within a text: INPUT.jsonl OUTPUT.jsonl, in the format of the benchmark "gum_mentions"."""

from __future__ import annotations

import re
import sys
from typing import Any

from mention_rows import mentions, rows, write

from averment.model.document import Block, Document

_TYPES = {"person": "person", "group": "person", "organization": "organization", "place": "place"}


def page(row: dict[str, Any]) -> Document:
    """The text of a row, one block for each line."""
    blocks = tuple(Block(m.start(), m.end(), "paragraph") for m in re.finditer(r"\S[^\n]*", row["text"]))
    name = row["doc_id"]
    return Document(name, name, name, "text/plain", "en", row.get("title"), (), None, None, None, row["text"], blocks)


def main() -> None:
    """Read every text and write its mentions with their entities."""
    out = []
    for doc, found in mentions([page(r) for r in rows(sys.argv[1])], "en"):
        told = [{"start": m.start, "end": m.end, "type": _TYPES[m.kind], "entity": m.entity} for m in found]
        out.append({"doc_id": doc.id, "mentions": told})
    write(sys.argv[2], out)


if __name__ == "__main__":
    main()
