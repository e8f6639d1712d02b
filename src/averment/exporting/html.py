"""Export a record as one page of HTML that needs nothing else: no network, no script, no second file."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from averment.config import VERSION
from averment.exporting.brief import Brief, kinds, make_brief, most_told
from averment.exporting.harmless import harmless
from averment.exporting.lookup import Lookup
from averment.exporting.marking import MarkedBlock, marked_blocks
from averment.exporting.pages import course, incident_page, repeats
from averment.exporting.wording import final_in_words, how_in_words, in_words, language_in_words, part_in_words, stage_in_words
from averment.model.claim import Claim
from averment.model.reading import Reading
from averment.model.record import DocumentCard, Record
from averment.model.tally import Count, Tally

if TYPE_CHECKING:
    from averment.protecting.view import View

HERE = Path(__file__).parent
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}")


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """One document with its text, its claims marked in it."""

    card: DocumentCard
    reading: Reading | None
    blocks: tuple[MarkedBlock[Claim], ...]


def write_html(view: View, write: Callable[[str], object]) -> None:
    """Write the record as one page, piece by piece, as this viewer may see it."""
    for piece in render(view):
        write(piece)


def render(view: View) -> Iterator[str]:
    """Give the page piece by piece."""
    record, lookup = view.record(), Lookup(view)
    brief: Brief = make_brief(view)
    css = (HERE / "static" / "record.css").read_text("utf-8")
    template = _environment().get_template("record.html.j2")
    yield from template.generate(
        css=Markup(css),  # noqa: S704 - our own file, and what the hash in the policy is of
        policy=policy(css),
        version=VERSION,
        viewer=view.viewer,
        brief=brief,
        record=record,
        incidents=(incident_page(i, record, lookup) for i in most_told(record.incidents)),
        loose=tuple(course(p, None, lookup) for p in record.proceedings if not p.incident),
        patterns=tuple((p, repeats(lookup.sayings(p.claims))) for p in record.patterns),
        documents=(_document(card, lookup) for card in record.documents),
        readers=_readers(record, lookup),
        cards={card.id: card for card in record.documents},
        lookup=lookup,
    )


def policy(css: str) -> str:
    """The content security policy of the page: its own style sheet, known by its hash, and nothing else."""
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _document(card: DocumentCard, lookup: Lookup) -> DocumentPage:
    reading = lookup.reading(card.id)
    return DocumentPage(card, reading, tuple(marked_blocks(reading.document, reading.claims)) if reading else ())


def _readers(record: Record, lookup: Lookup) -> tuple[str, ...]:
    readings = (lookup.reading(card.id) for card in record.documents)
    return tuple(sorted({r.reader for r in readings if r}))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_harmless,
    )
    environment.filters |= {
        "words": _words,
        "anchor": anchor,
        "first_big": _first_big,
        "short": _short,
        "number": _number,
        "quoted_already": _quoted_already,
        "safe_url": safe_url,
        "lang": _lang,
        "kinds": kinds,
        "day": in_words,
        "stage": stage_in_words,
        "final": final_in_words,
        "language": language_in_words,
        "part": part_in_words,
        "how": lambda s: how_in_words(s.modality, s.voice),
    }
    environment.globals |= {"figure_bar": figure_bar}
    return environment


def _harmless(value: object) -> object:
    return harmless(value) if type(value) is str else value


def _words(value: str | None) -> str:
    return (value or "").replace("_", " ")


def _first_big(value: str) -> str:
    return value[:1].upper() + value[1:]


def _quoted_already(text: str) -> bool:
    return bool(set(text[:1] + text[-1:]) & set('"“”«»'))


def _short(source: str) -> str:
    """A source as a list has room for it: the name of a file, a web address without its scheme."""
    return source.split("://", 1)[1] if "://" in source else source.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]


def anchor(document: str, claim: str = "") -> str:
    """The name of a place on the page: of a document, or of a claim in it."""
    return "-".join(re.sub(r"[^A-Za-z0-9_.-]", "_", part) for part in ("d", document[:16], claim) if part)


def _number(value: float | None) -> str:
    return "open" if value is None else f"{value:,.10g}"


def safe_url(value: str | None) -> str | None:
    """An address that may be a link: http or https, or nothing."""
    return value if value and re.match(r"https?://[^\s\"'<>]+\Z", value, re.IGNORECASE) else None


def _lang(value: str | None) -> str:
    return value if value and _LANGUAGE.fullmatch(value) else "und"


def figure_bar(count: Count, tally: Tally) -> tuple[float, float, bool, bool]:
    """Where the bar of a figure begins and ends, in per cent, and which sides are open."""
    values = [v for c in tally.counts for v in (c.low, c.high) if v is not None]
    least, most = (min(values), max(values)) if values else (0, 1)

    def x(value: float) -> float:
        return round(10 + 80 * (value - least) / (most - least), 2) if most > least else 50.0

    return (
        0.0 if count.low is None else x(count.low),
        100.0 if count.high is None else x(count.high),
        count.low is None,
        count.high is None,
    )
