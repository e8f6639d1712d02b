"""Export a record as tables for a spreadsheet, in which no cell can act as a formula."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from averment.errors import UsageError
from averment.exporting.draft import whole
from averment.exporting.lookup import Lookup
from averment.model.reading import Reading

if TYPE_CHECKING:
    from averment.protecting.view import View

Row = tuple[object, ...]
# What a spreadsheet takes for the beginning of a formula, in ASCII and full width; an apostrophe itself, so that it comes back.
_STARTS = tuple("=+-@\t\r\n\0'＝＋－＠﹢﹣﹦﹫−")
_UNSEEN = " \u00a0\u200b\u200c\u200d\u2060\ufeff\u3000"  # a spreadsheet may trim these and then see what follows
ODD = "backslashreplace"  # a lone surrogate has no bytes in UTF-8: its escape is written
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same record gives the same bytes

TABLES: dict[str, tuple[str, ...]] = {
    "documents": (
        "document",
        "given_id",
        "source",
        "publisher",
        "published",
        "captured_at",
        "language",
        "title",
        "copy_of",
        "origin",
    ),
    "incidents": (
        "incident",
        "kinds",
        "period",
        "place",
        "victims",
        "perpetrators",
        "status",
        "reasons",
        "origins",
        "documents",
        "proceedings",
        "decided",
    ),
    "claims": (
        "document",
        "claim",
        "start",
        "end",
        "text",
        "voice",
        "modality",
        "source",
        "source_role",
        "cue",
        "within",
        "negated",
        "rule",
        "score",
    ),
    "acts": (
        "document",
        "act",
        "claim",
        "start",
        "end",
        "text",
        "kind",
        "perpetrator",
        "victim",
        "means",
        "place",
        "when",
        "negated",
    ),
    "steps": (
        "document",
        "step",
        "claim",
        "start",
        "end",
        "text",
        "stage",
        "substage",
        "forum",
        "respondent",
        "when",
        "announced",
        "outcome",
        "components",
    ),
    "figures": (
        "document",
        "figure",
        "claim",
        "start",
        "end",
        "text",
        "low",
        "high",
        "unit",
        "counted",
        "qualifier",
        "giver",
        "as_of",
    ),
}


def write_csv(view: View, output: Path) -> list[str]:
    """Write one file a table into a folder, or into one zip if the name ends so; give the names of the files.

    Raises:
        UsageError: if there is a file where the folder should be.
    """
    if output.suffix.lower() == ".zip":
        with whole(output) as draft, zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in TABLES:
                entry = zipfile.ZipInfo(f"{name}.csv", _EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                with archive.open(entry, "w") as raw, io.TextIOWrapper(raw, "utf-8", ODD, newline="") as file:
                    _write(view, name, file)
        return [f"{name}.csv" for name in TABLES]
    if output.exists() and not output.is_dir():
        raise UsageError(f"{output} is a file.", advice="Name a folder, or a file that ends in .zip.")
    output.mkdir(parents=True, exist_ok=True)
    for name in TABLES:
        with whole(output / f"{name}.csv") as draft, draft.open("w", encoding="utf-8", newline="", errors=ODD) as file:
            _write(view, name, file)
    return [f"{name}.csv" for name in TABLES]


def guard(value: object) -> str:
    """Write a value as a cell: what could act as a formula gets an apostrophe before it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"{value:.15g}"
    text = str(value)
    return f"'{text}" if text.lstrip(_UNSEEN).startswith(_STARTS) else text


def unguard(cell: str) -> str:
    """Give back the text that a cell was written from."""
    return cell[1:] if cell.startswith("'") and cell[1:].lstrip(_UNSEEN).startswith(_STARTS) else cell


def read_table(file: TextIO) -> Iterator[dict[str, str]]:
    """Read one of our own tables back, every cell as the text that it was written from."""
    for row in csv.DictReader(file):
        yield {key: unguard(value) for key, value in row.items()}


def _write(view: View, name: str, file: TextIO) -> None:
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(TABLES[name])
    for row in _ROWS[name](view):
        writer.writerow([guard(value) for value in row])


def _documents(view: View) -> Iterator[Row]:
    for d in view.record().documents:
        yield d.id, d.given_id, d.source, d.publisher, d.published, d.captured_at, d.language, d.title, d.copy_of, d.origin


def _incidents(view: View) -> Iterator[Row]:
    for i in view.record().incidents:
        people = (_list([p.text for p in side]) for side in (i.victims, i.perpetrators))
        place = i.place.text if i.place else None
        yield (
            *(i.id, _list(i.kinds), i.period, place, *people, i.status, _list(i.reasons), len(i.origins)),
            *(_list(i.documents), _list(i.proceedings), _list(i.decided)),
        )


def _claims(view: View) -> Iterator[Row]:
    for r in _readings(view):
        names = _names(r)
        for c in r.claims:
            source = names.get(c.source or "", c.source_text)
            cue = c.cue.text if c.cue else None
            yield (
                *(r.document.id, c.id, c.start, c.end, c.text, c.voice, c.modality, source, c.source_role, cue),
                *(c.within, c.negated, c.rule, c.score),
            )


def _acts(view: View) -> Iterator[Row]:
    for r in _readings(view):
        for a in r.acts:
            parties = (p.text if p else None for p in (a.perpetrator, a.victim))
            yield r.document.id, a.id, a.claim, a.start, a.end, a.text, a.kind, *parties, a.means, a.place, a.when, a.negated


def _steps(view: View) -> Iterator[Row]:
    for r in _readings(view):
        for s in r.steps:
            parts = _list([f"{c.component}: {c.text}" for c in s.components])
            yield (
                *(r.document.id, s.id, s.claim, s.start, s.end, s.text, s.stage, s.substage, s.forum, s.respondent),
                *(s.when, s.announced, s.outcome, parts),
            )


def _figures(view: View) -> Iterator[Row]:
    for r in _readings(view):
        names = _names(r)
        for f in r.figures:
            giver = names.get(f.giver or "")
            yield (
                *(r.document.id, f.id, f.claim, f.start, f.end, f.text, f.low, f.high, f.unit, f.counted, f.qualifier),
                *(giver, f.as_of),
            )


def _readings(view: View) -> Iterator[Reading]:
    lookup = Lookup(view)
    for card in view.record().documents:
        if reading := lookup.reading(card.id):
            yield reading


def _names(reading: Reading) -> dict[str, str]:
    return {m.id: m.name or m.text for m in reading.mentions}


def _list(values: Sequence[str]) -> str:
    return "; ".join(values)


_ROWS: dict[str, Callable[[View], Iterator[Row]]] = {
    "documents": _documents,
    "incidents": _incidents,
    "claims": _claims,
    "acts": _acts,
    "steps": _steps,
    "figures": _figures,
}
