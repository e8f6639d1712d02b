"""Find the direct speech of French stories: direct_speech_fr.py INPUT.jsonl OUTPUT.jsonl.

Reads only `doc_id` and `text` of each row and writes `doc_id` and `spans` (the direct speech, as offsets).
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from averment import lang
from averment.model.document import Block, Document
from averment.reading.dialogue import find_speech

_PARAGRAPH = re.compile(r"[^\n]+")


def main(source: str, target: str) -> None:
    """Read every row and write where somebody speaks."""
    french = lang.get("fr")
    with Path(source).open(encoding="utf8") as rows, Path(target).open("w", encoding="utf8") as out:
        for row in rows:
            given = json.loads(row)
            found = find_speech(_document(str(given["doc_id"]), given["text"]), french)
            out.write(json.dumps({"doc_id": given["doc_id"], "spans": [[s.start, s.end] for s in found]}) + "\n")


def _document(name: str, text: str) -> Document:
    blocks = tuple(Block(m.start(), m.end(), "paragraph") for m in _PARAGRAPH.finditer(text) if m.group().strip())
    return Document(name, name, name, "text/plain", "fr", None, (), None, None, None, text, blocks)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
