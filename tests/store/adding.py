"""Processes that die: each line "PAGES RECORD N" on the input starts one that adds, and is killed at its Nth dangerous moment.

A dangerous moment is just before anything reaches the disk: each statement, each commit, each fsync, each rename. With N
below zero it lives, and says how many such moments there were. The answer to a line is how the process ended.
"""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from sqlalchemy import Engine, event

import averment.store.sqlite  # noqa: F401  imported now, so that what is killed is the work
from tests.store.making import TOOLS, workspace


def die_at(last: int):
    moments = count()

    def moment(*_args, **_more) -> None:
        if next(moments) == last:
            os.kill(os.getpid(), signal.SIGKILL)

    for module, name in ((os, "fsync"), (Path, "replace")):
        real = getattr(module, name)
        setattr(module, name, lambda *args, real=real: (moment(), real(*args))[1])
    for name in ("before_cursor_execute", "commit"):
        event.listen(Engine, name, moment)
    return moments


def add(pages: str, record: str, last: int) -> None:
    moments = die_at(last)
    replace(workspace(Path(record)), tools=TOOLS).add(pages)
    if last < 0:
        Path(record, "moments").write_text(str(next(moments)))


def main() -> None:
    for line in iter(sys.stdin.readline, ""):
        pages, record, last = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            add(pages, record, int(last))
            os._exit(0)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


if __name__ == "__main__":
    main()
