"""`averment read`: what pages say, without touching any record."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from averment.cli.opening import DEFAULT_RECORD, TargetsArgument, open_workspace

if TYPE_CHECKING:
    from averment.model.reading import Reading


class Format(StrEnum):
    """How a reading is printed."""

    pretty = "pretty"
    json = "json"
    jsonl = "jsonl"


FormatOption = Annotated[Format, typer.Option("--format", help="For people, as one JSON list, or as one JSON object a line.")]


def read(targets: TargetsArgument, shape: FormatOption = Format.pretty) -> None:
    """Say what pages say: who claims what, who denies it, and what became of it. Touches no record."""
    from averment.cli.terminal import say_failure
    from averment.model.capture import Failure

    printer = PRINTERS[shape]()
    failed = False
    for result in open_workspace(DEFAULT_RECORD).read(targets):
        if isinstance(result, Failure):
            failed = True
            say_failure(result)
        else:
            printer.page(result)
    printer.end()
    if failed:
        raise typer.Exit(1)


class Pretty:
    """For people."""

    def page(self, reading: Reading) -> None:
        """Draw one page."""
        from averment.cli.page import draw
        from averment.cli.terminal import out

        out().print(draw(reading))

    def end(self) -> None:
        """Nothing comes after the last page."""


class Lines:
    """One JSON object a line: the contract."""

    def page(self, reading: Reading) -> None:
        """Write one line."""
        from averment.cli.terminal import write_line
        from averment.exporting.contract import reading_to_json

        write_line(reading_to_json(reading))

    def end(self) -> None:
        """Nothing comes after the last line."""


class JsonList:
    """One JSON list, written page by page."""

    def __init__(self) -> None:
        """Begin before the first page."""
        self.before = "[\n"

    def page(self, reading: Reading) -> None:
        """Write one entry of the list."""
        from averment.cli.terminal import compact, write_text
        from averment.exporting.contract import reading_to_json

        write_text(self.before + compact(reading_to_json(reading)))
        self.before = ",\n"

    def end(self) -> None:
        """Close the list, which may be empty."""
        from averment.cli.terminal import write_text

        write_text("[]\n" if self.before == "[\n" else "\n]\n")


PRINTERS: dict[Format, type[Pretty | Lines | JsonList]] = {Format.pretty: Pretty, Format.json: JsonList, Format.jsonl: Lines}
