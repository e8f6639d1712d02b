"""Options that several commands share, and how a command comes to a workspace or a view."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from averment.protecting.view import View
    from averment.workspace import Workspace

DEFAULT_RECORD = Path("averment-record")


class Role(StrEnum):
    """Who is looking: what a view shows depends on it."""

    without_names = "reader_without_names"
    reader = "reader"
    contributor = "contributor"
    reviewer = "reviewer"
    publisher = "publisher"
    administrator = "administrator"


RecordOption = Annotated[Path, typer.Option("--record", help="The folder of the record.", metavar="FOLDER")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON instead of tables.")]
RoleOption = Annotated[Role, typer.Option("--as", help="Who is looking; a role that may not see a name gets none.")]
TargetsArgument = Annotated[
    list[str],
    typer.Argument(help="Files, folders, URLs, import files (.jsonl), or - for the standard input.", metavar="TARGET..."),
]


def open_workspace(record: Path, *, workers: int = 0) -> Workspace:
    """Open the workspace of a record."""
    from averment import workspace
    from averment.config import Settings
    from averment.errors import UsageError

    if record.is_file():
        raise UsageError(f"{record} is a file, and a record is a folder.", advice="Name the folder with --record.")
    return workspace.open(record, settings=Settings(record=record, workers=workers, operator=operator()))


def open_view(record: Path, role: Role) -> View:
    """Open the record for whoever typed the command, in the role that was named."""
    from averment.model.viewer import Viewer

    return open_workspace(record).view(Viewer(operator(), role.value))


def operator() -> str:
    """Who typed the command, as the machine knows them."""
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no name is a value too: containers often run without one
        return "unknown"
