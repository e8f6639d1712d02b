"""Captures, readings and rooms that are invented for tests: fast, and the same every time."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from averment.config import Settings
from averment.errors import NotText
from averment.model.capture import Capture, Declared, Digest, Failure
from averment.model.claim import Claim
from averment.model.document import Block, Document
from averment.model.mention import Mention
from averment.model.period import Period
from averment.model.reading import Reading
from averment.run.attempt import Trouble
from averment.workspace import Tools, Workspace

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
NOTHING = Declared()
NAME = re.compile(r"(?:Mr |Ms )?[A-ZÉ][\wé\u0301]+(?: [A-ZÉ][\wé\u0301]+)+")


def noon() -> datetime:
    return NOON


def capture(text: str, source: str = "pages/one.txt", declared: Declared = NOTHING) -> Capture:
    content = text.encode()
    return Capture(
        content,
        Digest("sha256", hashlib.sha256(content).hexdigest()),
        source,
        "text/plain",
        "2026-03-01T12:00:00Z",
        "test",
        declared,
    )


def reading(taken: Capture, reader: str = "reader 1") -> Reading:
    """Every line is a block and a claim; two words with capitals are a person."""
    text = taken.content.decode()
    lines = [(m.start(), m.end(), m.group()) for m in re.finditer(r"[^\n]+", text)]
    found = list(NAME.finditer(text))
    names = [m.group() for m in found]
    people = [
        Mention(f"m{i}", m.start(), m.end(), m.group(), "person", m.group(), None, f"e{names.index(m.group())}")
        for i, m in enumerate(found)
    ]
    document = Document(
        id=taken.id,
        given_id=taken.declared.given_id,
        source=taken.source,
        media_type=taken.media_type,
        language="en",
        title=lines[0][2] if lines else None,
        byline=(),
        publisher=taken.declared.publisher,
        published=Period(taken.declared.published) if taken.declared.published else None,
        published_how="metadata" if taken.declared.published else None,
        text=text,
        blocks=tuple(Block(a, b, "paragraph") for a, b, _ in lines),
    )
    claims = tuple(
        Claim(f"c{i}", a, b, words, "narrated", "reported", None, None, None, None, None, negated=False, rule="line", score=0.5)
        for i, (a, b, words) in enumerate(lines)
    )
    return Reading(reader, document, mentions=tuple(people), claims=claims)


def take(target: str, _settings: Settings, /, *, now) -> Iterator[Capture | Failure]:
    path = Path(target)
    if not path.exists():
        yield Failure(target, "capturing", f"There is no file {target!r}.", "Name one that exists.", now().isoformat())
        return
    for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
        yield capture(file.read_text(), str(file))


def read_lines(taken: Capture, _settings: Settings) -> Reading | Trouble:
    if b"JUNK" in taken.content:
        why = NotText("These bytes are not text.", advice="Give a page.")
        return Trouble("extracting", why.what, why.advice, why)
    if b"CRASH" in taken.content:
        raise ZeroDivisionError("one over nothing")
    return reading(taken)


TOOLS = Tools(take, read_lines)


def workspace(folder: Path, *, workers: int = 1) -> Workspace:
    return Workspace(Settings(record=folder, workers=workers), noon, TOOLS)
