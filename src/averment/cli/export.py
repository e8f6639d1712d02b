"""`averment export`: take the record out, as JSON, tables, one page, or the schema of it all."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from averment.cli.opening import DEFAULT_RECORD, RecordOption, Role, RoleOption, open_view

if TYPE_CHECKING:
    from averment.protecting.view import View


class Format(StrEnum):
    """What comes out."""

    json = "json"
    csv = "csv"
    html = "html"
    schema = "schema"


FormatOption = Annotated[Format, typer.Option("--format", help="One JSON object, tables, one page, or the JSON Schemas.")]
OutputOption = Annotated[
    Path | None,
    typer.Option("--output", "-o", help="Where to: a file, or for csv a folder or a .zip; else the output.", metavar="PATH"),
]


def export(
    shape: FormatOption, record: RecordOption = DEFAULT_RECORD, output: OutputOption = None, role: RoleOption = Role.reader
) -> None:
    """Take the record out in a format that others can read."""
    if shape is Format.schema:
        _schema(output)
    elif shape is Format.csv:
        _csv(record, output, role)
    else:
        view = open_view(record, role)
        with _writer(output) as write:
            (_json if shape is Format.json else _html)(view, write)


def _json(view: View, write: Callable[[str], object]) -> None:
    import json

    from averment.exporting.contract import record_parts
    from averment.model.reading import CONTRACT

    write(f'{{"contract": {CONTRACT}')
    for name, items in record_parts(view.record()):
        write(f',\n"{name}": [')
        for i, item in enumerate(items):
            write((",\n" if i else "\n") + json.dumps(item, ensure_ascii=False))
        write("]")
    write("}\n")


def _html(view: View, write: Callable[[str], object]) -> None:
    from averment.exporting.html import write_html

    write_html(view, write)


def _csv(record: Path, output: Path | None, role: Role) -> None:
    from averment.cli.terminal import say
    from averment.errors import UsageError
    from averment.exporting.csv import write_csv

    if output is None:
        raise UsageError("Tables are several files.", advice="Name a folder or a .zip with --output.")
    names = write_csv(open_view(record, role), output)
    say(f"Wrote {', '.join(names)} to {output}.")


def _schema(output: Path | None) -> None:
    from averment.exporting.schema import dump, shipped

    with _writer(output) as write:
        write(dump({"reading": shipped("reading"), "record": shipped("record")}))


@contextmanager
def _writer(output: Path | None) -> Iterator[Callable[[str], object]]:
    """Write to the output, or to a file that appears under its name only when it is whole."""
    if output is None:
        from averment.cli.terminal import write_text

        yield write_text
        return
    from averment.exporting.draft import whole

    with whole(output) as draft, draft.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        yield file.write
    print(f"Wrote {output}.", file=sys.stderr)
