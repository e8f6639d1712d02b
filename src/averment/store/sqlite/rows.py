"""Captures and judgements as rows, and back."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from averment.model.capture import Capture, Declared, Digest
from averment.model.judgement import Judgement, Subject
from averment.store import tables as t
from averment.store.base import Sighting

Row = dict[str, Any]


def storable(words: str) -> str:
    """Write names that are not Unicode (old file systems have them) so that a database can keep them."""
    return words.encode("utf-8", "backslashreplace").decode()


def key_of(capture: Capture) -> str:
    """Name a sighting: the same bytes from the same source at the same declared time are one, however often they are added.

    A page that was fetched is another sighting each time: that it still said the same is worth knowing.
    """
    live = capture.taken_at if capture.final_url or capture.headers else ""
    said = (capture.id, storable(capture.source), capture.declared.captured_at, storable(capture.declared.given_id or ""), live)
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


def weight(row: Row) -> tuple[object, ...]:
    """Order sightings so that the first is the one that says most, whichever came first."""
    return (-len(json.loads(row["declared"])), row["captured_at"] or "9999", row["source"], row["given_id"] or "", row["key"])


def sighting_row(capture: Capture) -> Row:
    """Write down where and when bytes were seen, and what was said of them."""
    declared = {f.name: storable(v) for f in fields(Declared) if (v := getattr(capture.declared, f.name)) is not None}
    return {
        "key": key_of(capture),
        "capture": capture.id,
        "source": storable(capture.source),
        "given_id": declared.get("given_id"),
        "captured_at": declared.get("captured_at"),
        "taken_at": capture.taken_at,
        "tool": capture.tool,
        "media_type": capture.media_type,
        "final_url": capture.final_url,
        "declared": json.dumps(declared, ensure_ascii=False, sort_keys=True),
        "headers": json.dumps([[storable(a), storable(b)] for a, b in capture.headers], ensure_ascii=False),
    }


def to_sighting(row: Row) -> Sighting:
    """Bring a sighting back."""
    return Sighting(
        source=row["source"],
        given_id=row["given_id"],
        captured_at=row["captured_at"],
        taken_at=row["taken_at"],
        tool=row["tool"],
        url=row["final_url"] or json.loads(row["declared"]).get("url"),
        media_type=row["media_type"],
        headers=tuple((a, b) for a, b in json.loads(row["headers"])),
    )


def to_capture(content: bytes, algorithm: str, row: Row) -> Capture:
    """Bring a capture back, as this sighting of it describes it."""
    return Capture(
        content=content,
        digest=Digest(algorithm, row["capture"]),
        source=row["source"],
        media_type=row["media_type"],
        taken_at=row["taken_at"],
        tool=row["tool"],
        declared=Declared(**json.loads(row["declared"])),
        headers=tuple((a, b) for a, b in json.loads(row["headers"])),
        final_url=row["final_url"],
    )


def link(before: str, judgement: Judgement) -> str:
    """Fingerprint a judgement together with all that came before it."""
    said = [
        *(
            before,
            judgement.id,
            judgement.at,
            judgement.by,
            judgement.kind,
            judgement.reason,
            judgement.value,
            judgement.undoes,
        ),
        *([s.document, s.start, s.end, s.exact] for s in judgement.subjects),
    ]
    return hashlib.sha256(json.dumps(said, ensure_ascii=True).encode()).hexdigest()


def to_judgement(row: Row, subjects: list[Row]) -> Judgement:
    """Bring a judgement back."""
    return Judgement(
        id=row["id"],
        at=row["at"],
        by=row["by"],
        kind=row["kind"],
        subjects=tuple(Subject(s["document"], s["span_start"], s["span_end"], s["exact"]) for s in subjects),
        reason=row["reason"],
        value=row["value"],
        undoes=row["undoes"],
    )


def wait(connection: Connection, documents: Sequence[str]) -> None:
    """Let these documents wait until their neighbourhood is resolved again."""
    if documents:
        statement = insert(t.waiting).on_conflict_do_nothing()
        connection.execute(statement, [{"document": d} for d in documents])
