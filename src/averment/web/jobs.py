"""Adding pages behind the scenes: one run after the other, each with how far it is."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC
from pathlib import Path
from threading import Lock
from typing import BinaryIO

from averment.config import Settings
from averment.errors import AvermentError
from averment.model.capture import Capture, Failure
from averment.model.summary import Progress, Summary
from averment.protecting.keys import new_key
from averment.workspace import Clock, Take, Workspace

KEPT = 50
"""So many runs are remembered; what they added is in the record for ever."""
_INBOX = "inbox-"


@dataclass
class Job:
    """One run of adding pages: whose it is, since when, how far it is, and in the end what it did or why it could not."""

    id: str
    by: str
    begun: str
    progress: Progress = field(default_factory=lambda: Progress("wait", 0, None, ""))
    summary: Summary | None = None
    problem: AvermentError | None = None
    broken: bool = False

    @property
    def over(self) -> bool:
        """Whether it has ended, well or not."""
        return self.summary is not None or self.problem is not None or self.broken


@dataclass(frozen=True, slots=True)
class Page:
    """One page that somebody hands over: the name of its file, and where its bytes are read from."""

    name: str
    bytes: BinaryIO


class Jobs:
    """The runs of one desk. They go one after the other, as only one can write into the record."""

    def __init__(self, workspace: Workspace) -> None:
        """Work on this record; what a run before left behind when it was killed is cleared away."""
        self._workspace = workspace
        self._jobs: dict[str, Job] = {}
        self._lock = Lock()
        self._runner = ThreadPoolExecutor(1, "adding")
        for left in workspace.settings.record.glob(f"{_INBOX}*"):
            shutil.rmtree(left, ignore_errors=True)

    def start(self, by: str, pages: Sequence[Page], pasted: Mapping[str, str] | None = None) -> tuple[Job, Future[None]]:
        """Keep what was handed over beside the record, and begin to add it as soon as nothing else is being added.

        Raises:
            OSError: if the disk refuses.
        """
        begun = self._workspace.clock().astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        job = Job(new_key()[:20], by, begun)
        self._workspace.settings.record.mkdir(parents=True, exist_ok=True)
        inbox = Path(tempfile.mkdtemp(prefix=_INBOX, dir=self._workspace.settings.record))
        targets = [_laid(inbox / str(number), page) for number, page in enumerate(pages)]
        if pasted:
            line = inbox / "pasted" / "pasted.jsonl"
            line.parent.mkdir()
            line.write_text(json.dumps(dict(pasted), ensure_ascii=False) + "\n", "utf8")
            targets.append(line)
        with self._lock:
            self._jobs[job.id] = job
            for old in [j for j in self._jobs.values() if j.over][:-KEPT]:
                del self._jobs[old.id]
        return job, self._runner.submit(self._run, job, inbox, targets)

    def find(self, name: str) -> Job | None:
        """Bring a run by its id, as long as it is remembered."""
        return self._jobs.get(name)

    def _run(self, job: Job, inbox: Path, targets: Sequence[Path]) -> None:
        tools = self._workspace.tools
        own = replace(tools, take=_without_folder(tools.take, inbox))
        try:
            with Workspace(self._workspace.settings, self._workspace.clock, own) as workspace:
                job.summary = workspace.add([str(t) for t in targets], progress=lambda told: _tell(job, told))
        except AvermentError as problem:
            job.problem = problem
        except Exception:
            job.broken = True
            raise
        finally:
            shutil.rmtree(inbox, ignore_errors=True)


def _tell(job: Job, told: Progress) -> None:
    job.progress = told


def _laid(folder: Path, page: Page) -> Path:
    """Write the bytes of a page under the name of its file, and under no other folder than its own."""
    name = Path(page.name.replace("\\", "/")).name.replace("\0", "").lstrip(".") or "page"
    folder.mkdir()
    file = folder / name[-200:]
    with file.open("wb") as written:
        shutil.copyfileobj(page.bytes, written)
    return file


def _without_folder(take: Take, inbox: Path) -> Take:
    """Take pages so that they are known by the name of their file, not by the folder in which they lay for a minute."""

    def taken(target: str, settings: Settings, /, *, now: Clock) -> Iterator[Capture | Failure]:
        folder = f"{Path(target).parent}/"
        for found in take(target, settings, now=now):
            source = found.source.replace(folder, "")
            if isinstance(found, Failure):
                yield replace(found, source=source, reason=found.reason.replace(folder, ""))
            else:
                yield replace(found, source=source)

    return taken
