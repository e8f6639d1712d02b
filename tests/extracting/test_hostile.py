"""Hostile pages: the sentence is found, or the document says that it is partial; nothing is lost in silence."""

from __future__ import annotations

import pytest

from averment.errors import CannotExtract
from averment.extracting import extract
from averment.model.document import Document
from tests.extracting.pages import capture

SENTINEL = "The warden of Oxmouth prison denied on Friday that any guard had struck the prisoner."
PARAGRAPH = f"<p>{SENTINEL}</p>"


def found_or_partial(document: Document) -> bool:
    return SENTINEL in document.text or document.partial is not None


PAGES = {
    "an article under 2,000 divs": "<div>" * 2000 + PARAGRAPH + "</div>" * 2000,
    "an article inside 5,000 divs": "<div>" * 5000 + PARAGRAPH + "</div>" * 5000,
    "an article inside 100,000 divs that never end": "<div>" * 100_000 + PARAGRAPH,
    "20,000 attributes": "<div " + " ".join(f"a{i}=1" for i in range(20_000)) + f">{PARAGRAPH}</div>",
    "20,000 paragraphs": "<p>no</p>" * 20_000 + PARAGRAPH,
    "one line of 12 MB": "<p>" + "word " * 2_400_000 + "</p>" + PARAGRAPH,
    "100,000 entities": "<p>" + "&eacute;&#x41;" * 50_000 + "</p>" + PARAGRAPH,
    "100,000 comments that never end": "<!--" * 100_000 + PARAGRAPH,
    "300,000 digits": "<p>" + "1" * 300_000 + "</p>" + PARAGRAPH,
    "300,000 spaces": "<p>" + " " * 300_000 + "</p>" + PARAGRAPH,
    "3,000 nested tables": "<table><tr><td>" * 3000 + PARAGRAPH,
    "a NUL in a tag": f"<di\x00v>{PARAGRAPH}</di\x00v>",
    "a script that is not closed after the article": PARAGRAPH + "<script>var a = '<p>'",
    "an article in a template for scripts": f"<noscript>{PARAGRAPH}</noscript>",
    "a bare less-than sign": f"<p>5 < 6 <</p>{PARAGRAPH}",
    "an XML declaration": f'<?xml version="1.0" encoding="utf-16"?><html><body>{PARAGRAPH}</body></html>',
    "a paragraph in a select": f"<select><option>a</option></select>{PARAGRAPH}",
    "10,000 open inline tags": "<b>" * 10_000 + PARAGRAPH,
    "a hidden sibling": f'<div style="display:none">x</div>{PARAGRAPH}',
    "a form around everything": f"<form>{PARAGRAPH}</form>",
    "no markup at all": SENTINEL,
}


@pytest.mark.parametrize("name", PAGES)
def test_the_sentence_is_found_or_the_page_is_partial(name: str) -> None:
    assert found_or_partial(extract(capture(PAGES[name])))


def test_what_a_tree_cannot_hold_is_read_without_one_and_said_aloud() -> None:
    document = extract(capture("<div>" * 5000 + PARAGRAPH))
    assert SENTINEL in document.text
    assert document.partial
    assert any(d.kind == "partial" for d in document.doubts)


def test_invalid_utf8_is_shown_and_said() -> None:
    document = extract(capture(b"<meta charset=utf-8><p>" + SENTINEL.encode() + b" \xff\xfe caf\xc3\xa9 \x00 b\xc3\xa9</p>"))
    assert SENTINEL in document.text
    assert document.partial
    assert "\ufffd" in document.text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le"])
def test_a_byte_order_mark_or_declared_charset_decides(encoding: str) -> None:
    media_type = f"text/plain; charset={encoding}"
    assert SENTINEL in extract(capture(SENTINEL.encode(encoding), media_type)).text


def test_a_wrong_charset_header_does_not_stop_the_page() -> None:
    document = extract(capture(f"Un café à Besançon, déjà. {SENTINEL}".encode(), "text/plain; charset=no-such-thing"))
    assert "café à Besançon, déjà" in document.text


def test_a_million_combining_marks_keep_positions_true() -> None:
    document = extract(capture("e" + "\u0301" * 300_000 + f"\n\n{SENTINEL}\u202e\u200b", "text/plain"))
    assert all(0 <= b.start < b.end <= len(document.text) for b in document.blocks)
    assert SENTINEL in document.text


@pytest.mark.parametrize("content", [b"", b"   \n\n ", b"<html><body></body></html>"])
def test_a_page_that_says_nothing_is_empty(content: bytes) -> None:
    with pytest.raises(CannotExtract):
        extract(capture(content))
