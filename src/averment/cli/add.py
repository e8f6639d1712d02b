"""`averment add`: keep pages, read them, and link them into the record."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from averment.cli.opening import DEFAULT_RECORD, JsonOption, RecordOption, TargetsArgument, open_workspace

if TYPE_CHECKING:
    from averment.model.summary import Summary
    from averment.workspace import Tell, Workspace

INTERRUPTED = 130
WorkersOption = Annotated[int, typer.Option("--workers", min=0, help="How many processes read; 0 takes what the machine has.")]


def add(
    targets: TargetsArgument, record: RecordOption = DEFAULT_RECORD, workers: WorkersOption = 0, as_json: JsonOption = False
) -> None:
    """Keep pages, read them, and link them into the record. Can be stopped at any moment and run again."""
    work(record, workers, lambda workspace, told: workspace.add(targets, progress=told), as_json=as_json)


def work(record: Path, workers: int, job: Callable[[Workspace, Tell], Summary], *, as_json: bool) -> None:
    """Do a long job on a record under a progress bar; when stopped, say how to go on, and in the end what was done."""
    from averment.cli.progress import Bar

    workspace = open_workspace(record, workers=workers)
    try:
        with Bar() as bar:
            summary = job(workspace, bar.tell)
    except KeyboardInterrupt:
        _interrupted(record)
        raise typer.Exit(INTERRUPTED) from None
    finally:
        workspace.close()
    _tell(summary, record, as_json=as_json)


def _tell(summary: Summary, record: Path, *, as_json: bool) -> None:
    """Say what a run did, and end with code 1 if something of it failed."""
    if as_json:
        from averment.cli.terminal import write_json
        from averment.exporting.contract import to_json

        write_json({"record": str(record), "summary": to_json(summary)})
    else:
        _print(summary, record)
    if summary.failures:
        raise typer.Exit(1)


def _interrupted(record: Path) -> None:
    """Say that nothing was lost, and how to go on."""
    from averment.cli.terminal import say

    say("Stopped. What was kept is whole, and nothing of it is lost.")
    say(f"To go on where it stopped, run the same command again (record: {record}).")


def _print(summary: Summary, record: Path) -> None:
    from rich.text import Text

    from averment.cli.terminal import grid, name_of, out, say_failure, words

    for failure in summary.failures:
        say_failure(failure)
    rows = [
        ("new documents", len(summary.added), "green"),
        ("read", summary.read, ""),
        ("seen again elsewhere", summary.seen_again, ""),
        ("there already", summary.already, ""),
    ]
    stages: dict[str, int] = {}
    for failure in summary.failures:
        stages[failure.stage] = stages.get(failure.stage, 0) + 1
    rows += [(f"failed while {name_of(stage)}", count, "red") for stage, count in sorted(stages.items())]
    if any(f.capture for f in summary.failures):
        out().print(words("The bytes of what failed are kept; add it again to try again.", "dim"))
    table = grid(0, 1)
    for label, count, style in rows:
        table.add_row(Text(f"{count:,}", style=style or "bold", justify="right"), words(label))
    out().print(table)
    out().print(words(f"averment brief --record {record}  says what it comes to", "dim"))
