"""`averment reread`: read everything in the record again, with the reader as it is now."""

from __future__ import annotations

import typer

from averment.cli.add import INTERRUPTED, WorkersOption, interrupted, tell
from averment.cli.opening import DEFAULT_RECORD, JsonOption, RecordOption, open_workspace


def reread(record: RecordOption = DEFAULT_RECORD, workers: WorkersOption = 0, as_json: JsonOption = False) -> None:
    """Read every page of the record again, as after an update; what people decided stays."""
    from averment.cli.progress import Bar

    workspace = open_workspace(record, workers=workers)
    try:
        with Bar() as bar:
            summary = workspace.reread(progress=bar.tell)
    except KeyboardInterrupt:
        interrupted(record)
        raise typer.Exit(INTERRUPTED) from None
    finally:
        workspace.close()
    tell(summary, record, as_json=as_json)
