"""Search the words of documents as one viewer may see them: what they may not see finds, counts and hides nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from averment.errors import UsageError
from averment.model.document import Document
from averment.model.finding import Findings, Hit
from averment.model.listing import Wanted
from averment.model.span import Span
from averment.protecting.redact import Redactor
from averment.store.base import Store
from averment.store.listing import order_of
from averment.store.query import Query, Term, find_terms, parse_query

MOST = 1_000
"""So many of the documents that fit best are narrowed and ordered."""
COUNTED = 300
"""Over so many of them, the first ones, the values of marks are counted."""
_CONTEXT = 90  # characters on each side of the words that were found


@dataclass(frozen=True, slots=True)
class Seeking:
    """What a search looks at: the store, what takes names out for this viewer, and how a page is brought as they see it."""

    store: Store
    redactor: Redactor | None
    bring: Callable[[str], Document]

    def search(self, typed: str, wanted: Wanted, count: Sequence[str] = (), newer: int = 0) -> Findings:
        """Bring one page of the documents that answer, and count the values of some marks.

        Raises:
            UsageError: if the place to go on from is none.
        """
        asked = parse_query(typed, forms=True)
        allowed, sure = _allowed(asked, self.redactor)
        ranked = self.store.search(allowed, MOST, newer)
        found = self._narrowed(ranked.found, wanted)
        start = _place(wanted)
        hits: list[Hit] = []
        at = start
        for at, (document_id, score) in enumerate(found[start:], start + 1):  # noqa: B007  where the page ends
            hit = self._hit(document_id, score, asked)
            if hit is not None:
                hits.append(hit)
            if len(hits) == wanted.limit:
                break
        return Findings(
            hits=tuple(hits),
            total=len(found) if sure else None,
            next=str(at) if at < len(found) else None,
            whole=ranked.whole and len(ranked.found) < MOST,
            facets=self._counted([i for i, _ in found[:COUNTED]], count) if sure and count else {},
        )

    def _narrowed(self, found: Sequence[tuple[str, float]], wanted: Wanted) -> Sequence[tuple[str, float]]:
        plain, by_fit = replace(wanted, text=None), order_of(wanted)[0] == "weight"
        if not (wanted.marks or wanted.since or wanted.until) and by_fit:
            return found
        fits = self.store.listing.among([i for i, _ in found], plain)
        scores = dict(found)
        return [(i, scores[i]) for i in (fits if by_fit else self.store.listing.in_order(fits, plain))]

    def _counted(self, found: Sequence[str], names: Sequence[str]) -> dict[str, tuple[tuple[str, int], ...]]:
        counted = self.store.listing.counted("document", found, names)
        return self.redactor.thing(counted) if self.redactor else counted

    def _hit(self, document_id: str, score: float, asked: Query) -> Hit | None:
        document = self.bring(document_id)
        spans = find_terms(asked, document.text)
        if spans is None:  # only the title answers, or title and text together, or only what is hidden
            if find_terms(asked, f"{document.title or ''}\n{document.text}") is None:
                return None
            spans = []
        return _to_hit(document, score, spans)


def _allowed(asked: Query, redactor: Redactor | None) -> tuple[Query, bool]:
    """Leave out of a query what names somebody hidden, so that a search does not tell who is in which document.

    Say also whether the index answers the rest as the texts that the viewer sees would: not for phrases and beginnings,
    which may lie across a hidden name, nor where a refused word may stand in one.
    """
    if redactor is None:
        return asked, True
    wanted = [tuple(t for t in either if not redactor.touches(" ".join(t.words))) for either in asked.wanted]
    refused = tuple(t for t in asked.refused if _plain(t) and not redactor.touches(t.words[0]))
    if not all(wanted):
        return Query(()), True
    sure = refused == asked.refused and all(_plain(t) for either in wanted for t in either)
    return Query(tuple(wanted), refused), sure


def _plain(term: Term) -> bool:
    return len(term.words) == 1 and not term.prefix


def _place(wanted: Wanted) -> int:
    if wanted.after is None:
        return 0
    if not (wanted.after.isascii() and wanted.after.isdigit()) or len(wanted.after) > len(str(MOST)):
        raise UsageError("That is no place of a list to go on from.", advice="Begin at the first page.")
    return int(wanted.after)


def _to_hit(document: Document, score: float, spans: list[tuple[int, int]]) -> Hit:
    words = tuple(Span.of(document.text, a, b) for a, b in spans)
    return Hit(
        document=document.id,
        title=document.title,
        source=document.source,
        publisher=document.publisher,
        published=str(document.published) if document.published else None,
        language=document.language,
        score=score,
        spans=words,
        context=_context(document.text, words),
    )


def _context(text: str, found: tuple[Span, ...]) -> Span | None:
    """Cut the words around the first find, whole words only."""
    if not found:
        return None
    start, end = max(0, found[0].start - _CONTEXT), min(len(text), found[0].end + _CONTEXT)
    line_start, line_end = text.rfind("\n", start, found[0].start) + 1, text.find("\n", found[0].end, end)
    start, end = max(start, line_start), line_end if line_end >= 0 else end
    while 0 < start < found[0].start and not text[start - 1].isspace():
        start += 1
    while found[0].end < end < len(text) and not text[end].isspace():
        end -= 1
    return Span.of(text, start, end)
