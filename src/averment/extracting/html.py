"""HTML: every visible word of a page, block by block, with what the markup says each block is.

The text is ours and complete; the main text that trafilatura finds is laid onto our blocks, corrected by what the
blocks say, so that nothing is deleted and boilerplate is a label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import html as lxml_html

from averment.extracting.markup import BLOCKS, SILENT, Flat
from averment.extracting.pieces import Piece, ink
from averment.model.document import BlockKind

_SPACE = re.compile(r"[ \t\r\n\f\v\u200b\ufeff]+")
_HIDDEN = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)
_OUTSIDE = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menus?|breadcrumbs?|footer|sidebar|side-bar|share|sharing|social|sociallinks|newsletter|subscri\w*|promo\w*|related\w*|recommend\w*|"
    r"comments?|comment-list|disqus\w*|cookies?|banner|advert\w*|ads?|adbox|sponsor\w*|outbrain|taboola|popular|trending|most-?read|mostread|tags?|taglist|pagination|pager|login|signup|"
    r"modal|popup|widgets?|donat\w*|paywall|author-?bio|about-author|partage\w*|lire-aussi|read-?more|teasers?|toolbar|skip-link|screen-reader-text|visually-hidden|sr-only|hidden-print|noprint)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:byline|authors?|auteurs?|post-author|article-author|signature|contributor)(?:$|[\s_-])", re.IGNORECASE
)
_DATELINE = re.compile(
    r"(?:^|[\s_-])(?:date|dateline|pubdate|published|publication-date|timestamp|entry-date|post-date|time)(?:$|[\s_-])",
    re.IGNORECASE,
)
_STANDFIRST = re.compile(
    r"(?:^|[\s_-])(?:standfirst|chapo|chapeau|article__?desc|subtitle|sub-?head(?:line|ing)?|dek|deck|lede|excerpt|article__intro|intro)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:(?:wp-)?caption\w*|legende|photo-credit|credit|image-caption|media-caption)(?:$|[\s_-])", re.IGNORECASE
)
_ROOMS = frozenset(("nav", "footer", "aside", "form", "button", "dialog", "label"))


@dataclass(slots=True)
class _Place:
    """Where in the page the walk is: what the elements around say of their text."""

    outside: bool = False
    kind: BlockKind | None = None
    heading: int = 0
    item: bool = False
    link: bool = False
    time: str | None = None
    header: bool = False


@dataclass(slots=True)
class _Run:
    """The words of the block that is being read."""

    place: _Place
    words: list[str] = field(default_factory=list)
    linked: int = 0
    time: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a page and its pieces, in order."""

    text: str
    pieces: list[Piece]


def walk(tree: lxml_html.HtmlElement) -> Page:
    """Read the tree from the first word to the last, without recursion, so that no depth is too deep."""
    return _assemble(_runs(tree))


def from_flat(flats: list[Flat]) -> Page:
    """Make pieces of blocks that were read without a tree."""
    runs = []
    for flat in flats:
        kind, heading = _tag_kind(flat.tag)
        runs.append(_Run(_Place(kind=kind, heading=heading, item=flat.tag == "li"), [flat.text]))
    return _assemble(iter(runs))


def _runs(tree: lxml_html.HtmlElement) -> Iterator[_Run]:
    stack: list[tuple[lxml_html.HtmlElement, _Place, bool]] = [(tree, _Place(), False)]
    run = _Run(_Place())
    while stack:
        node, place, leaving = stack.pop()
        if leaving:
            if node.tag in BLOCKS:
                yield run
                run = _Run(_around(stack))
            _say(run, node.tail, _around(stack))
            continue
        if not isinstance(node.tag, str) or node.tag in SILENT or _hidden(node):
            _say(run, node.tail, _around(stack))
            continue
        inner = _enter(node, place)
        if node.tag in BLOCKS:
            yield run
            run = _Run(inner)
        elif node.tag == "time":
            run.time = run.time or node.get("datetime")
        _say(run, node.text, inner)
        stack.append((node, inner, True))
        stack.extend((child, inner, False) for child in node.iterchildren(reversed=True))
    yield run


def _around(stack: list[tuple[lxml_html.HtmlElement, _Place, bool]]) -> _Place:
    """The place of the element that is still open: siblings that wait were put down with the place of their parent."""
    return stack[-1][1] if stack else _Place()


def _say(run: _Run, words: str | None, place: _Place) -> None:
    if not words:
        return
    run.words.append(words)
    if place.link:
        run.linked += ink(words)


def _hidden(node: lxml_html.HtmlElement) -> bool:
    style = node.get("style")
    return node.tag == "input" or (
        bool(style and len(style) < 2000 and _HIDDEN.search(style)) and node.tag not in ("body", "html")
    )


def _enter(node: lxml_html.HtmlElement, place: _Place) -> _Place:
    tag = node.tag
    marks = f"{node.get('class') or ''} {node.get('id') or ''}"[:400]
    role = node.get("role") or ""
    outside = (
        place.outside or tag in _ROOMS or role in ("navigation", "banner", "contentinfo", "complementary", "search", "dialog")
    )
    if not outside and marks.strip() and tag not in ("body", "html", "article", "main"):
        outside = bool(_OUTSIDE.search(marks))
    kind, heading = _tag_kind(tag)
    return _Place(
        outside=outside,
        kind=kind or _mark_kind(tag, marks, node) or (place.kind if place.kind != "headline" or tag not in BLOCKS else None),
        heading=heading or (place.heading if tag not in BLOCKS else 0),
        item=tag == "li" or (place.item and tag not in ("article", "p")),
        link=place.link or tag == "a",
        time=None,
    )


def _tag_kind(tag: str) -> tuple[BlockKind | None, int]:
    if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
        return "headline", int(tag[1])
    if tag == "blockquote":
        return "quotation", 0
    if tag in ("figcaption", "caption"):
        return "caption", 0
    if tag in ("td", "th"):
        return "table", 0
    return None, 0


def _mark_kind(tag: str, marks: str, node: lxml_html.HtmlElement) -> BlockKind | None:
    if tag == "time":
        return "dateline"
    prop, rel = node.get("itemprop") or "", node.get("rel") or ""
    if "author" in prop or rel == "author" or _BYLINE.search(marks):
        return "byline"
    if "datePublished" in prop or _DATELINE.search(marks):
        return "dateline"
    if _CAPTION.search(marks):
        return "caption"
    return "standfirst" if _STANDFIRST.search(marks) else None


def _assemble(runs: Iterator[_Run]) -> Page:
    parts: list[str] = []
    pieces: list[Piece] = []
    position = 0
    for run in runs:
        words = _SPACE.sub(" ", "".join(run.words).replace("\u00ad", "")).strip()  # soft hyphens cut words and are not seen
        if not words:
            continue
        if pieces:
            gap = "\n" if run.place.item and pieces[-1].item else "\n\n"
            parts.append(gap)
            position += len(gap)
        letters = ink(words)
        pieces.append(
            Piece(
                position,
                position + len(words),
                words,
                kind=run.place.kind,
                heading=run.place.heading,
                item=run.place.item,
                links=min(1.0, run.linked / letters) if letters else 0.0,
                main=False if run.place.outside else None,
                time=run.time,
            )
        )
        parts.append(words)
        position += len(words)
    return Page("".join(parts), pieces)
