"""`averment show`: one incident, proceeding, entity or document, every value with its words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from averment.cli.opening import DEFAULT_RECORD, JsonOption, RecordOption, Role, RoleOption, open_view

if TYPE_CHECKING:
    from averment.protecting.view import View

IdArgument = Annotated[
    str, typer.Argument(help="An id or its unique beginning; for a document also its given id or source.", metavar="ID")
]


def show(
    what: IdArgument, record: RecordOption = DEFAULT_RECORD, as_json: JsonOption = False, role: RoleOption = Role.reader
) -> None:
    """Show one incident, proceeding, entity, pattern or document, every value with its words and capture."""
    view = open_view(record, role)
    kind, key = view.resolve_id(what)
    thing = _page(view, kind, key)
    if as_json:
        from averment.cli.terminal import write_json
        from averment.exporting.contract import reading_to_json, to_json

        write_json({"kind": kind, **(reading_to_json(thing) if kind == "document" else {"page": to_json(thing)})})
    else:
        from averment.cli.dossier import draw
        from averment.cli.terminal import out

        out().print(draw(thing))


def _page(view: View, kind: str, key: str) -> Any:
    from averment.errors import LanguageMissing
    from averment.exporting.lookup import Lookup
    from averment.exporting.pages import course, entity_page, incident_page, pattern_page

    record, lookup = view.record(), Lookup(view)
    if kind == "document":
        reading = view.reading(key)
        if reading is None:
            raise LanguageMissing(f"There is no reading of the document {key[:12]} yet.", advice="Its text can be searched.")
        return reading
    if kind == "incident":
        return incident_page(next(i for i in record.incidents if i.id == key), record, lookup)
    if kind == "pattern":
        return pattern_page(next(p for p in record.patterns if p.id == key), lookup)
    if kind == "entity":
        return entity_page(next(e for e in record.entities if e.id == key), record, lookup)
    proceeding = next(p for p in record.proceedings if p.id == key)
    return course(proceeding, next((i for i in record.incidents if i.id == proceeding.incident), None), lookup)
