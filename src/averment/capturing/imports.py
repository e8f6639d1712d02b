"""Import files: one page a line, as JSON, with what is known of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from averment.capturing.making import Maker
from averment.capturing.times import to_utc
from averment.errors import BadImportLine, CannotTake
from averment.model.capture import Capture, Declared, Failure

_ADVICE = (
    "A line is one JSON object with html or text, and if known id url media_type captured_at published publisher lang title."
)
_SHOWN = 80


def take_import(path: Path, maker: Maker) -> Iterator[Capture | Failure]:
    """Take every line of an import file as one page; a bad line is a failure, and the rest goes on."""
    try:
        with path.open("rb") as file:
            number = 0
            while line := file.readline(maker.limits.input_bytes + 1):
                number += 1
                if not line.strip() or (number == 1 and line.strip() == b"\xef\xbb\xbf"):
                    continue
                source = f"{path}#{number}"
                try:
                    yield _page(line, source, maker)
                except BadImportLine as why:
                    yield maker.failure(source, why)
                if len(line) > maker.limits.input_bytes and not line.endswith(b"\n"):
                    _skip_line(file.readline, maker.limits.input_bytes)
    except OSError as why:
        yield maker.failure(
            str(path), CannotTake(f"{str(path)!r} cannot be read: {why.strerror or why}.", advice="Check the rights on it.")
        )


def _skip_line(readline: object, size: int) -> None:
    while callable(readline) and (rest := readline(size)) and not rest.endswith(b"\n"):
        pass


def _page(line: bytes, source: str, maker: Maker) -> Capture:
    if len(line) > maker.limits.input_bytes:
        raise BadImportLine(
            f"Line {source} is longer than {maker.limits.input_bytes >> 20} MB.", advice="Cut it, or put the page in a file."
        )
    row = _row(line, source)
    is_html = isinstance(row.get("html"), str) and bool(row.get("html"))
    said = row.get("html") if is_html else row.get("text")
    if not isinstance(said, str):
        raise BadImportLine(f"Line {source} has neither html nor text.", advice=_ADVICE)
    media_type = _text(row, "media_type") or ("text/html" if is_html else "text/plain")
    captured = _text(row, "captured_at")
    declared = Declared(
        given_id=_text(row, "id"),
        url=_text(row, "url"),
        media_type=_text(row, "media_type"),
        captured_at=to_utc(captured) if captured else None,
        published=_text(row, "published"),
        publisher=_text(row, "publisher"),
        language=_text(row, "lang"),
        title=_text(row, "title"),
    )
    # The bytes are ours, whatever charset the page once had: a declared one would now be wrong.
    media_type = f"{media_type.split(';')[0].strip()}; charset=utf-8"
    # A lone surrogate has no UTF-8; it is shown as a question mark rather than losing the line.
    return maker.capture(said.encode("utf-8", errors="replace"), declared.url or source, media_type, declared)


def _row(line: bytes, source: str) -> dict[str, object]:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as why:
        raise BadImportLine(f"Line {source} is not JSON: {str(why)[:_SHOWN]}.", advice=_ADVICE) from why
    if not isinstance(row, dict):
        raise BadImportLine(f"Line {source} is {type(row).__name__}, not an object.", advice=_ADVICE)
    return row


def _text(row: dict[str, object], name: str) -> str | None:
    """A field as text: numbers are written out, anything else that is no text says nothing."""
    value = row.get(name)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value).strip() or None
