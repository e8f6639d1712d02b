"""`averment reread`: read everything in the record again, with the reader as it is now."""

from __future__ import annotations

from averment.cli.add import WorkersOption, work
from averment.cli.opening import DEFAULT_RECORD, JsonOption, RecordOption


def reread(record: RecordOption = DEFAULT_RECORD, workers: WorkersOption = 0, as_json: JsonOption = False) -> None:
    """Read every page of the record again, as after an update; what people decided stays."""
    work(record, workers, lambda workspace, told: workspace.reread(progress=told), as_json=as_json)
