"""Say who says what in the articles of an attribution benchmark: polnear_attribution.py INPUT.jsonl OUTPUT.jsonl.

Reads only `doc_id` and `text` of each row and writes `doc_id` and `attributions` (source, cue and content as offsets).
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from averment.lang.en import LANGUAGE
from averment.model.document import Block, Document
from averment.models.parser import load
from averment.reading.attributed import Attribution
from averment.reading.attribution import find_attributions
from averment.reading.running import ORPHAN
from averment.reading.sentences import split_sentences

_PARAGRAPH = re.compile(r"[^\n]+")


def main(source: str, target: str) -> None:
    """Read every row and write what it lets somebody say."""
    parser = load("en")
    with Path(source).open(encoding="utf8") as rows, Path(target).open("w", encoding="utf8") as out:
        for row in rows:
            given = json.loads(row)
            document = _document(str(given["doc_id"]), given["text"])
            sentences = split_sentences(document, LANGUAGE, parser)
            found = [_spans(a) for a in find_attributions(document, sentences, LANGUAGE) if _is_told(a)]
            out.write(json.dumps({"doc_id": given["doc_id"], "attributions": found}) + "\n")


def _document(name: str, text: str) -> Document:
    blocks = tuple(Block(m.start(), m.end(), "paragraph") for m in _PARAGRAPH.finditer(text) if m.group().strip())
    return Document(name, name, name, "text/plain", "en", None, (), None, None, None, text, blocks)


def _is_told(attribution: Attribution) -> bool:
    """Tell whether somebody speaks: who the words name, or, in marks, somebody whom they do not name."""
    return attribution.source is not None or attribution.rule == ORPHAN


def _spans(attribution: Attribution) -> dict[str, list[list[int]]]:
    return {
        "source": [[attribution.source.start, attribution.source.end]] if attribution.source else [],
        "cue": [[attribution.cue.start, attribution.cue.end]] if attribution.cue else [],
        "content": [[c.start, c.end] for c in attribution.content],
    }


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
