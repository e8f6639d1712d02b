# ruff: noqa: E501 - a pattern is easier to check in one piece than cut in three
"""Bytes of HTML to a tree, or to flat blocks where no tree holds all of the text.

libxml2 drops what is nested too deeply and hangs on tags with very many attributes, without saying so. So the letters
in the tree are counted against the letters between the tags, and where the tree lost some, the tags are read one after
the other, without a tree.
"""

from __future__ import annotations

import html as entities
import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree
from lxml import html as lxml_html

from averment.extracting.pieces import ink

_META_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w.:-]{1,40})", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,60})")
_LONG_TAG = re.compile(r"(<[a-zA-Z][a-zA-Z0-9:-]{0,60})(\s[^<>]{5000,})")
_SPACE = re.compile(r"\s+")
_DECLARATION = re.compile(r"^\s{0,100}<\?xml[^>]{0,300}\?>")
_HUGE_TAG, _MANY_ATTRIBUTES = 20_000, 400
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f]+")
SILENT = frozenset(("script", "style", "template", "head", "svg", "iframe", "object", "math", "select", "textarea"))
_RAW = frozenset(("script", "style", "template", "svg", "iframe", "head"))
BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3"
    " h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul option button label"
    " br noscript video audio picture".split()
)
_LOST_SHARE = 0.01


@dataclass(frozen=True, slots=True)
class Flat:
    """A block of a page that was read without a tree: its text and the tag that it stood in."""

    text: str
    tag: str


def charset_of(content: bytes, header: str | None) -> str | None:
    """The charset that the page or its header declares, as a media type parameter."""
    if header and "charset" in header.lower():
        return header
    found = _META_CHARSET.search(content[:4096])
    return f"charset={found.group(1).decode('ascii')}" if found else None


def clean_markup(text: str) -> str:
    """Take out what no parser survives: control characters, and the attributes of a tag that has hundreds of them."""
    text = _CONTROL.sub("", _DECLARATION.sub("", text))
    if len(text) < _HUGE_TAG:
        return text
    parts, last = [], 0
    for match in _LONG_TAG.finditer(text):
        # The count keeps prose after a stray "<" from being taken for attributes.
        if match.group(2).count("=") > _MANY_ATTRIBUTES:
            parts += [text[last : match.start()], match.group(1)]
            last = match.end(2)
    return "".join(parts) + text[last:] if parts else text


def parse(text: str) -> lxml_html.HtmlElement | None:
    """Make a tree of a page, or None if there is nothing to make one of."""
    parser = lxml_html.HTMLParser(
        huge_tree=True, encoding="utf-8", remove_comments=True, remove_pis=True, default_doctype=False
    )
    try:
        tree = lxml_html.document_fromstring(text.encode("utf-8", errors="replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    return tree


def letters_in(tree: lxml_html.HtmlElement | None) -> int:
    """How many letters of text the tree holds, apart from scripts and styles."""
    if tree is None:
        return 0
    total = 0
    skipping: lxml_html.HtmlElement | None = None
    for event, node in etree.iterwalk(tree, events=("start", "end")):
        if event == "end":
            if node is skipping:
                skipping = None
            total += _ink(node.tail) if skipping is None and node is not tree else 0
            continue
        if skipping is None and node.tag in _RAW:
            skipping = node
        if skipping is None:
            total += _ink(node.text)
    return total


def _ink(text: str | None) -> int:
    return ink(text) if text else 0


def lost_letters(tree: lxml_html.HtmlElement | None, flats: list[Flat]) -> int:
    """How many letters between the tags are not in the tree; a few are, where markup is broken, and do not count."""
    said = sum(_ink(f.text) for f in flats)
    lost = said - letters_in(tree)
    return lost if lost > max(40, _LOST_SHARE * said) else 0


def flatten(text: str) -> Iterator[Flat]:
    """Read a page tag by tag, in one pass, without a tree: nothing is too deep, and nothing between tags is lost."""
    run: list[str] = []
    tag, position, size = "p", 0, len(text)
    # Looked up once: looking for the end of each of 200,000 open comments would take hours.
    last_comment = text.rfind("-->")
    endless: set[str] = set()
    while position < size:
        less = text.find("<", position)
        if less < 0:
            run.append(text[position:])
            break
        run.append(text[position:less])
        match = _TAG.match(text, less)
        if not match:
            position = _past_oddity(text, less, run, last_comment)
            continue
        end = text.find(">", match.end())
        end = size if end < 0 else end
        name = match.group(2).lower()
        position = end + 1
        if name in BLOCKS:
            if flat := _flat(run, tag):
                yield flat
            run = []
            tag = "p" if match.group(1) else name
        if name in _RAW and not match.group(1) and text[end - 1 : end] != "/":
            position = _past_raw(text, name, position, endless)
    if flat := _flat(run, tag):
        yield flat


def _past_oddity(text: str, less: int, run: list[str], last_comment: int) -> int:
    """Step over a comment, a declaration or a bare "<"; a comment that never ends is no comment."""
    if text.startswith("<!--", less):
        end = text.find("-->", less + 4) if less < last_comment else -1
        return end + 3 if end >= 0 else less + 4
    if text.startswith(("<!", "<?"), less):
        end = text.find(">", less, less + 2000)
        return end + 1 if end >= 0 else less + 2
    run.append("<")
    return less + 1


def _past_raw(text: str, name: str, position: int, endless: set[str]) -> int:
    if name in endless:
        return position
    close = re.compile(rf"</{name}\b", re.IGNORECASE).search(text, position)
    if close is None:
        endless.add(name)
    return close.start() if close else position


def _flat(run: list[str], tag: str) -> Flat | None:
    words = _SPACE.sub(" ", entities.unescape("".join(run))).strip()
    return Flat(words, tag) if words else None


def of_data(words: str) -> list[Flat]:
    """The paragraphs of an article that came as data: by its tags where it has them, else by its lines."""
    if _TAG.search(words):
        return list(flatten(words))
    return [Flat(" ".join(line.split()), "p") for line in entities.unescape(words).splitlines() if line.strip()]
