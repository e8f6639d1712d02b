"""The line of extracting: from the bytes of a capture to a document with labelled blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

from averment.errors import Empty, NotText
from averment.extracting import html, maintext, markup
from averment.extracting.blocks import to_blocks
from averment.extracting.bylines import names_of
from averment.extracting.dateline import Stated, find_stated, infer
from averment.extracting.dates import DAY_FIRST
from averment.extracting.labels import label
from averment.extracting.language import tell_language
from averment.extracting.metadata import Meta, date_in_markup, date_in_url, declared_period, read_meta
from averment.extracting.pdf import read_pdf
from averment.extracting.pieces import Piece
from averment.extracting.text import decode, split_markdown, split_text
from averment.model.capture import Capture
from averment.model.document import Block, BlockKind, Document, PublishedHow
from averment.model.doubt import Doubt
from averment.model.period import Period

_MIN_TITLE = 3
_LARGE, _LITTLE_DATA, _FAR_MORE = 1_000_000, 400, 1.6


@dataclass(frozen=True, slots=True)
class Extracted:
    """What one extractor found: the text, its pieces and their kinds, what the markup says, and what was cut."""

    text: str
    pieces: list[Piece]
    kinds: list[BlockKind]
    meta: Meta = field(default_factory=Meta)
    partial: str | None = None
    guess_day: date | None = None


def extract(capture: Capture) -> Document:
    """Turn the bytes of one capture into text with labelled blocks, and say what the page says of itself.

    Looks at the capture only: neither the clock nor the net. Nothing is deleted; what surrounds the article is labelled.

    Raises:
        NotText: if nothing here reads bytes of this kind.
        Locked: if the file is protected by a password.
        Empty: if it says nothing.
    """
    kind = capture.media_type.split(";")[0].strip().lower()
    extractor = EXTRACTORS.get(kind)
    if extractor is None:
        raise NotText(
            f"Nothing here reads {kind!r}.",
            advice=f"Text is taken from: {', '.join(sorted(EXTRACTORS))}.",
        )
    found = extractor(capture)
    if not found.text.strip():
        raise Empty(
            "The page says nothing.",
            advice="Check that the right bytes were taken; a page made by scripts must be saved as shown.",
        )
    return _to_document(capture, kind, replace(found, partial=_and(found.partial, _cut(capture))))


def _cut(capture: Capture) -> str | None:
    """Why the bytes end before the page does, if the one who took them stopped at a limit."""
    return next(
        (f"The page was cut while it was taken: {why}" for name, why in capture.headers if name == "Averment-Cut"), None
    )


def _from_text(capture: Capture) -> Extracted:
    text, partial = decode(capture.content, capture.media_type)
    pieces = split_text(text)
    return Extracted(text, pieces, label(pieces), partial=partial)


def _from_markdown(capture: Capture) -> Extracted:
    text, partial = decode(capture.content, capture.media_type)
    pieces = split_markdown(text)
    return Extracted(text, pieces, label(pieces), partial=partial)


def _from_html(capture: Capture) -> Extracted:
    raw, partial = decode(capture.content, markup.charset_of(capture.content, capture.media_type))
    raw = markup.clean_markup(raw)
    tree = markup.parse(raw)
    flats = list(markup.flatten(raw))
    lost = markup.lost_letters(tree, flats)
    meta = read_meta(tree, _bound(capture)) if tree is not None else Meta()
    # Last resort, and slow: only where neither the head nor the structured data has a date.
    guess = date_in_markup(tree, _bound(capture)) if tree is not None and not meta.published and len(raw) < _LARGE else None
    if tree is None or lost:
        page = html.from_flat(flats)
        note = (
            f"{lost} letters were lost by the parser of the markup, which is nested too deeply or broken; the text was taken"
            " between the tags instead, so its blocks are told apart by their words alone."
        )
        return Extracted(
            page.text,
            page.pieces,
            maintext.label_page(page.pieces, "", meta.title),
            meta,
            _and(partial, note if lost else None),
        )
    page = html.walk(tree)
    advice = maintext.ask_trafilatura(tree) if maintext.worth_asking(page.pieces, len(raw)) else ""
    kinds = maintext.label_page(page.pieces, advice, meta.title)
    return _with_data(Extracted(page.text, page.pieces, kinds, meta, partial, guess))


def _with_data(found: Extracted) -> Extracted:
    """Add the article that a page carries as data for its scripts to show, where little or none of it is in the markup."""
    body = html.from_flat(markup.of_data(found.meta.body)) if found.meta.body else None
    if body is None:
        return found
    shown = sum(p.letters for p, kind in zip(found.pieces, found.kinds, strict=True) if kind in ("paragraph", "quotation"))
    if sum(p.letters for p in body.pieces) < max(_LITTLE_DATA, _FAR_MORE * shown):
        return found
    offset = len(found.text) + 2
    moved = [replace(p, start=p.start + offset, end=p.end + offset) for p in body.pieces]
    outside: list[BlockKind] = [
        k if k in ("headline", "byline", "dateline", "standfirst") else "boilerplate" for k in found.kinds
    ]
    inside: list[BlockKind] = ["paragraph"] * len(moved)
    return replace(found, text=f"{found.text}\n\n{body.text}", pieces=[*found.pieces, *moved], kinds=[*outside, *inside])


def _from_pdf(capture: Capture) -> Extracted:
    found = read_pdf(capture.content)
    shown = [p for i, p in enumerate(found.pieces) if i not in found.running]
    kinds = iter(label(shown))
    labels: list[BlockKind] = ["boilerplate" if i in found.running else next(kinds) for i in range(len(found.pieces))]
    return Extracted(found.text, found.pieces, labels, Meta(title=found.title), found.partial)


EXTRACTORS: dict[str, Callable[[Capture], Extracted]] = {
    "text/plain": _from_text,
    "text/markdown": _from_markdown,
    "text/html": _from_html,
    "application/xhtml+xml": _from_html,
    "application/pdf": _from_pdf,
}


def _and(first: str | None, second: str | None) -> str | None:
    return " ".join(s for s in (first, second) if s) or None


def _bound(capture: Capture) -> date | None:
    """The last day on which the page can have been published: when it was taken, by a crawler before us or by us."""
    for said in (capture.declared.captured_at, capture.taken_at):
        try:
            return date.fromisoformat((said or "")[:10])
        except ValueError:
            continue
    return None


def _to_document(capture: Capture, kind: str, found: Extracted) -> Document:
    text, meta, declared = found.text, found.meta, capture.declared
    blocks = to_blocks(found.pieces, found.kinds)
    said = [text[b.start : b.end] for b in blocks if b.kind in ("paragraph", "quotation", "standfirst")] or [text[:5000]]
    language, second = tell_language(said, declared.language or meta.language)
    stated = _date(capture, found, blocks, language)
    doubts = list(_doubts(text, stated, found.partial, language, second))
    title = declared.title or _headline(text, blocks) or meta.title
    return Document(
        id=capture.id,
        given_id=declared.given_id,
        source=capture.source,
        media_type=kind,
        language=language,
        title=title,
        byline=meta.byline or _byline(text, blocks),
        publisher=declared.publisher or meta.publisher,
        published=stated[0],
        published_how=stated[1],
        text=text,
        blocks=blocks,
        url=declared.url or capture.final_url or meta.url,
        captured_at=declared.captured_at,
        published_words=stated[2].words if stated[2] and stated[1] == "stated" else None,
        partial=found.partial,
        doubts=tuple(doubts),
    )


def _date(
    capture: Capture, found: Extracted, blocks: tuple[Block, ...], language: str | None
) -> tuple[Period | None, PublishedHow | None, Stated | None]:
    """When the page was published: as declared, as its markup says, as it states, as its address says, or as inferred."""
    declared, latest = capture.declared, _bound(capture)
    period = declared_period(declared.published)
    latest_day = latest.isoformat() if latest else None
    if period and not (latest_day and (first := period.earliest()) and latest and first > latest):
        return period, "metadata", None
    flat = [(b.start, b.end, b.kind) for b in blocks]
    day_first = True if language in DAY_FIRST else None
    stated = find_stated(found.text, flat, day_first=day_first, latest=latest)
    if found.meta.published:
        # A page prints its own calendar; its data is often in UTC, a day away.
        printed = stated.period.earliest() if stated else None
        if printed and abs((printed - found.meta.published).days) <= 1:
            return Period.of_day(printed), "stated", stated
        return Period.of_day(found.meta.published), "metadata", None
    if stated:
        return stated.period, "stated", stated
    url = declared.url or capture.final_url or found.meta.url or (capture.source if "://" in capture.source else None)
    if in_url := date_in_url(url, day_first=day_first, latest=latest):
        return Period.of_day(in_url), "metadata", None
    if in_markup := found.guess_day:
        return Period.of_day(in_markup), "metadata", None
    if declared.captured_at and latest and (guess := infer(found.text, flat, latest)):
        return guess.period, "inferred", guess
    return None, None, None


def _doubts(
    text: str,
    stated: tuple[Period | None, PublishedHow | None, Stated | None],
    partial: str | None,
    language: str | None,
    second: str | None,
) -> list[Doubt]:
    end = min(len(text), 80)
    found = []
    if stated[1] is None:
        reason = "The page does not say when it was published, and neither do its metadata or its address."
        found.append(Doubt(0, end, text[:end], "undated", reason))
    elif stated[1] == "inferred" and stated[2] and stated[2].words and stated[2].reason:
        words = stated[2].words
        found.append(Doubt(words.start, words.end, words.text, "undated", stated[2].reason))
    if partial:
        found.append(Doubt(0, end, text[:end], "partial", partial))
    if second:
        found.append(
            Doubt(0, end, text[:end], "mixed_language", f"Part of the page is in {language!r} and part in {second!r}.")
        )
    return found


def _headline(text: str, blocks: tuple[Block, ...]) -> str | None:
    """The first headline, if it stands before the first paragraph."""
    for block in blocks:
        if block.kind == "headline":
            words = " ".join(text[block.start : block.end].replace("\\", "").split()).strip("#*_ =-")
            if len(words) >= _MIN_TITLE:
                return words
        if block.kind == "paragraph":
            return None
    return None


def _byline(text: str, blocks: tuple[Block, ...]) -> tuple[str, ...]:
    return next((names for b in blocks if b.kind == "byline" and (names := names_of(text[b.start : b.end]))), ())
