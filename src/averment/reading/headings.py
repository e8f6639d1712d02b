"""Find who speaks before a colon: a headline, a line over a quotation, a body before its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from averment.model.document import Document
from averment.reading.attributed import Attribution, build
from averment.reading.contents import Said
from averment.reading.lines import Line, last_noun, phrase_after, quoted_part, trim
from averment.reading.sources import Source

_SAYING = 4  # words in marks that are more than a term


def by_quoted_headline(document: Document, line: Line, taken: set[int]) -> Iterator[Attribution]:
    """A headline that opens with a quotation and a colon: ‘They hit us’: nurse tells of a night of violence."""
    colon = next((t.i for t in line.tokens if t.text == ":" and line.quoted[t.i] is None), None)
    if colon is None or line.sentence.kind != "headline" or not _is_all_quoted(line, (0, colon), least=2):
        return
    phrase, said = phrase_after(line, colon + 1), quoted_part(line, 0, colon)
    if phrase and said:
        taken.update(range(colon))
        source = Source(*phrase, head=last_noun(line, phrase))
        yield replace(build(document, line, (colon, colon + 1), source, Said((said,), "heading")), act="say")


def _is_all_quoted(line: Line, part: tuple[int, int], *, least: int = _SAYING) -> bool:
    inside = [line.quoted[k] is not None for k in range(*part) if not line.is_mark(line.tokens[k])]
    return all(inside) and len(inside) >= least


def by_heading(document: Document, line: Line, taken: set[int]) -> Iterator[Attribution]:
    """A name and a colon: "Minister: no inquiry", or a line "Sara, witness:" over a quotation."""
    colon = next((t.i for t in line.tokens if t.text == ":"), None)
    if colon is None or taken or not 0 < colon <= 10 or line.quoted[colon] is not None:
        return
    if line.has_finite_verb(0, colon):
        return
    names = [n for n in line.sentence.names if n[0] < colon and n[2] in ("PER", "ORG")]
    phrase = trim(line, 0, colon)
    part = trim(line, colon + 1, len(line.tokens))
    paper = phrase is not None and line.tokens[phrase[1] - 1].lower in line.language.reporting_verbs.evidence
    if not names and part is not None and paper and line.sentence.kind == "headline":
        names = [(0, colon, "PER")]
    if (
        not names
        and part is not None
        and phrase is not None
        and _is_all_quoted(line, part)
        and line.sentence.kind != "headline"
    ):
        names = [(phrase[0], phrase[1], "PER")]  # The mayor's office: “…”
    if part is None and not names and line.tokens[0].pos == "PROPN":
        names = [(0, 1, "PER")]
    if not names or phrase is None:
        return
    first = line.tokens[phrase[0]]
    begins = first.pos == "PROPN" and names[0][0] > phrase[0]  # "Yusuf from the Dunes Team"
    source = Source(*phrase, head=phrase[0] if begins else names[0][1] - 1)
    if part is None:
        yield replace(build(document, line, (colon, colon + 1), source, Said((), "heading")), act="say", pending=True)
    elif line.quoted[part[0]] is not None or (line.sentence.kind == "headline" and names[0][2] == "PER"):
        yield replace(build(document, line, (colon, colon + 1), source, Said((part,), "heading")), act="say")
