"""What the three benchmarks of times share: run the finder of times over plain texts with a known day of publication."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from averment import lang
from averment.model.document import Block, Document
from averment.model.period import Period
from averment.model.time import Time
from averment.models import parser
from averment.reading.sentences import split_sentences
from averment.reading.times import find_times


def run(arguments: list[str]) -> None:
    """Read INPUT.jsonl (`doc_id`, `dct`, `text`) and write OUTPUT.jsonl (`doc_id`, `timexes`)."""
    source, target = (Path(a) for a in arguments)
    language, models = lang.get("en"), parser.load("en")
    with target.open("w", encoding="utf-8") as out:
        for line in source.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            document = as_document(row)
            times = find_times(document, split_sentences(document, language, models), language)
            print(json.dumps({"doc_id": row["doc_id"], "timexes": [timex for t in times for timex in as_timexes(t)]}), file=out)


def as_document(row: dict[str, Any]) -> Document:
    """One row as a document: each line of the text is a paragraph."""
    text, blocks, start = row["text"], [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            blocks.append(Block(start, start + len(line), "paragraph"))
        start += len(line)
    day = (row.get("dct") or "")[:10]
    return Document(
        id=str(row["doc_id"]), given_id=None, source=str(row["doc_id"]), media_type="text/plain", language="en", title=None,
        byline=(), publisher=None, published=Period(day) if day else None, published_how="metadata" if day else None,
        text=text, blocks=tuple(blocks),
    )  # fmt: skip


def as_timexes(time: Time) -> list[dict[str, Any]]:
    """A time as TIMEX3 has it; a range is two times there."""
    value = time.value or ""
    parts = re.split(r"(\s*(?:-|–|—|\bto\b|\band\b|\buntil\b)\s*)", time.text)
    if "/" in value and len(parts) == 3:
        first, last = value.split("/")
        middle = time.start + len(parts[0]) + len(parts[1])
        return [
            {"start": time.start, "end": time.start + len(parts[0]), "type": "DATE", "value": first},
            {"start": middle, "end": time.end, "type": "DATE", "value": last},
        ]
    return [{"start": time.start, "end": time.end, "type": kind_of(time, value), "value": value}]


def kind_of(time: Time, value: str) -> str:
    """The type that TIMEX3 gives to such a value."""
    if time.kind != "date":
        return {"set": "SET", "duration": "DURATION"}[time.kind]
    if value.endswith("_REF"):
        return "DATE"
    return "DURATION" if value.startswith("P") else "TIME" if "T" in value else "DATE"


if __name__ == "__main__":
    run(sys.argv[1:])
