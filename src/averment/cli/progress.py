"""The bar that says how far a run is: pages done, pages a second now, and how long it may still take."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Self

from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from averment.cli.terminal import err

if TYPE_CHECKING:
    from averment.model.summary import Progress as Told

DOING = {"take": "keeping", "read": "reading", "resolve": "linking into the record"}


class Speed(ProgressColumn):
    """Pages a second, now."""

    def render(self, task: Task) -> Text:
        """Say how fast it goes, once that can be told."""
        return Text(f"{task.speed:.1f} pages/s" if task.speed else "", style="dim")


class Bar:
    """Shows what it is told on the error stream, on a terminal only; elsewhere it stays silent."""

    def __init__(self) -> None:
        """Prepare the bar."""
        columns = (
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            Speed(),
            TimeRemainingColumn(compact=True, elapsed_when_finished=True),
        )
        self._progress = Progress(*columns, console=err(), disable=not err().is_terminal)
        self._stage = ""

    def __enter__(self) -> Self:
        """Show the bar."""
        self._progress.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Leave the bar as it stands."""
        self._progress.stop()

    def tell(self, told: Told) -> None:
        """Show how far it is."""
        if told.stage != self._stage:
            self._stage = told.stage
            self._task = self._progress.add_task(DOING.get(told.stage, told.stage), total=told.total)
        self._progress.update(self._task, completed=told.done, total=told.total)
