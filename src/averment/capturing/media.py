"""Which kind of file some bytes are: by what they begin with, what was declared, and what the file is called."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x1f\x8b", "application/gzip"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"\xd0\xcf\x11\xe0", "application/x-ole-storage"),
    (b"\x7fELF", "application/octet-stream"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3"),
)
_NAMES = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".shtml": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".pdf": "application/pdf",
    ".json": "application/json",
    ".jsonl": "application/x-ndjson",
    ".csv": "text/csv",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".doc": "application/msword",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".mp4": "video/mp4",
}
_HTML = re.compile(rb"\s{0,500}(?:<!--[^>]{0,500}-->\s{0,100})?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_SAMPLE = 4096
_PDF_WITHIN = 1024


def media_type_of(content: bytes, *, name: str = "", declared: str | None = None) -> str:
    """Tell the media type: bytes that show what they are come first, then what was declared, then the name.

    A declared charset stays with the type. Text that nothing names is plain text; other bytes are just bytes.
    """
    shown = _shown(content)
    if shown:
        return shown
    said = (declared or "").strip().lower()
    if said and said.split(";")[0] not in ("application/octet-stream", "binary/octet-stream"):
        return said
    named = _NAMES.get(PurePosixPath(name.split("?", maxsplit=1)[0].split("#", maxsplit=1)[0]).suffix.lower())
    if named:
        return named
    if _HTML.match(content[:_SAMPLE]):
        return "text/html"
    return "text/plain" if _is_text(content[:_SAMPLE]) else "application/octet-stream"


def _shown(content: bytes) -> str | None:
    for mark, kind in _MAGIC:
        if content.startswith(mark):
            return kind
    return "application/pdf" if b"%PDF-" in content[:_PDF_WITHIN] and content[:1] in b"\r\n \xef\x00" else None


def _is_text(sample: bytes) -> bool:
    if sample.startswith(_BOMS):
        return True
    odd = sum(b < 9 or 13 < b < 32 for b in sample)
    return odd <= len(sample) // 20
