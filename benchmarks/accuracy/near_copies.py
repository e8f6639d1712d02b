"""Pairs of near-copies among pages: `near_copies.py DOCS.jsonl OUTPUT.jsonl`, one line `{"a", "b", "copy": true}` a pair."""

from __future__ import annotations

import hashlib
import json
import sys
from collections import defaultdict
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from averment.errors import CannotExtract
from averment.extracting.extract import extract
from averment.model.capture import Capture, Declared, Digest
from averment.model.document import Document
from averment.resolving.copies import group_copies


def document_of(row: dict[str, str]) -> Document | None:
    """Extract one page of the pack, under the name that the pack gives it."""
    content = (row["text"] or row["title"] or "").encode()
    declared = Declared(given_id=row["doc_id"], url=row["url"], published=row["dct"], title=row["title"])
    digest = Digest("sha256", hashlib.sha256(content).hexdigest())
    capture = Capture(content, digest, row["url"] or row["doc_id"], "text/plain", "2100-01-01T00:00:00Z", "benchmark", declared)
    try:
        return replace(extract(capture), id=row["doc_id"])
    except CannotExtract:
        return None


def main(source: str, target: str) -> None:
    """Write every pair of one family."""
    rows = [json.loads(line) for line in Path(source).read_text(encoding="utf8").splitlines() if line.strip()]
    families = defaultdict(list)
    for document, first in group_copies([d for row in rows if (d := document_of(row))]).items():
        families[first].append(document)
    pairs = sorted(p for family in families.values() for p in combinations(sorted(family), 2))
    lines = [json.dumps({"a": a, "b": b, "copy": True}) for a, b in pairs]
    Path(target).write_text("".join(f"{line}\n" for line in lines), encoding="utf8")


if __name__ == "__main__":
    main(*sys.argv[1:3])
