"""What bytes may say besides their plain words: in other encodings, behind entities, escapes and base64."""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Iterator

_TEXT = re.compile(r"text/|application/(?:[\w.+-]*\+)?(?:json|xml|xhtml|javascript|x-ndjson)")
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{6,}")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\u\{([0-9a-fA-F]{1,6})\}|\\x([0-9a-fA-F]{2})|=((?:[0-9A-F]{2}=)*[0-9A-F]{2})")
_NUL = "\0"


def decoded(content: bytes, media_type: str) -> list[str] | None:
    """Give every way of reading some bytes as text, or None if they are not text, so that nobody can tell what they say."""
    if not _TEXT.match(media_type):
        return None
    plain = list(dict.fromkeys(_plainly(content)))
    return list(dict.fromkeys(text for one in plain for text in _ways(one)))


def _plainly(content: bytes) -> Iterator[str]:
    if b"\0" in content:  # UTF-16 and UTF-32 write letters with zeros between them
        yield from (content.decode(e, "ignore") for e in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"))
    yield content.decode("utf-8", "replace").replace(_NUL, "")
    if not content.isascii():
        yield content.decode("latin-1")


def _ways(text: str) -> Iterator[str]:
    yield text
    plain = html.unescape(text)
    yield plain
    yield _ESCAPE.sub(_unescaped, plain)
    inside = "\n".join(_inside(text))
    if inside:
        yield inside


def _unescaped(found: re.Match[str]) -> str:
    """Undo the escapes of JSON, of scripts and of mail."""
    if found[4]:
        return bytes.fromhex(found[4].replace("=", "")).decode("utf-8", "replace")
    number = int(found[1] or found[2] or found[3], 16)
    return chr(number) if number <= 0x10FFFF else ""


def _inside(text: str) -> Iterator[str]:
    """Go through what base64 hides: texts only, pictures say nothing in words."""
    for found in _BASE64.finditer(text):
        packed = found.group().replace("-", "+").replace("_", "/")
        raw = base64.b64decode(
            packed[: len(packed) - len(packed) % 4] if len(packed) % 4 == 1 else packed + "=" * (-len(packed) % 4)
        )
        for encoding in ("utf-8", "utf-16-le"):
            try:
                said = raw.decode(encoding)
            except UnicodeDecodeError:
                continue
            if said.isprintable() or "\n" in said:
                yield said
