"""Run one function on one value in a child process that may die, so that a hostile page costs one page.

The child is kept warm from one value to the next and replaced when it dies. Its limits are the operating system's:
memory and CPU time by rlimit, wall time by the parent, who kills it.
"""

from __future__ import annotations

import multiprocessing
import resource
import signal
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from types import TracebackType
from typing import Any, Self, TypeVar

from averment.config import Limits
from averment.errors import AvermentError, CannotExtract, TooMuch
from averment.run.apart import without_main

Given = TypeVar("Given")
Made = TypeVar("Made")

_LIFE = 500
_START_SECONDS = 60.0
_ADVICE = "Cut the file into smaller parts, or raise the limits in the settings."


class Bounded:
    """A child process that runs one function, value after value, within limits.

    Use as a context manager, or call `close` at the end. `run` raises what the function raised, if it is an
    AvermentError; a child that dies is replaced before the next value.
    """

    def __init__(self, function: Callable[[Given], Made], limits: Limits | None = None) -> None:
        """Take any function that can be pickled; nothing is started before the first value."""
        self._function: Callable[[Any], Any] = function
        self._limits = limits or Limits()
        self._process: ForkServerProcess | None = None
        self._pipe: Connection | None = None
        self._done = 0

    def run(self, value: Any) -> Any:
        """Run the function on one value in the child.

        Raises:
            TooMuch: if it ran out of time or memory.
            CannotExtract: if the child died of it, or failed in a way that it cannot explain.
            AvermentError: what the function raised.
        """
        pipe = self._ready()
        deadline = time.monotonic() + self._limits.wall_seconds
        try:
            pipe.send(value)
            if not pipe.poll(max(0.0, deadline - time.monotonic())):
                self._end()
                raise TooMuch(f"It was not done after {self._limits.wall_seconds:g} seconds.", advice=_ADVICE)
            made, error = pipe.recv()
        except (EOFError, OSError) as died:
            raise self._why_it_died() from died
        self._done += 1
        if self._done >= _LIFE:
            self._end()
        if isinstance(error, AvermentError):
            if isinstance(error, TooMuch):
                self._end()
            raise error
        if error is not None:
            raise CannotExtract(f"The reader of this kind of file failed: {error}.", advice="Please report this page.")
        return made

    def close(self) -> None:
        """End the child."""
        self._end()

    def __enter__(self) -> Self:
        """Nothing is started yet."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """End the child."""
        self.close()

    def _ready(self) -> Connection:
        if self._pipe is not None and self._process is not None and self._process.is_alive():
            return self._pipe
        self._end()
        # Not fork: threads of the parent would leave their locks held in the child.
        context = multiprocessing.get_context("forkserver")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._function, self._limits), daemon=True)
        with without_main():
            self._process.start()
        theirs.close()
        self._pipe, self._done = ours, 0
        # Starting and importing are not the page's time.
        try:
            if not ours.poll(_START_SECONDS):
                self._end()
                raise TooMuch("The child process did not start.", advice="Check the load and the memory of this machine.")
            ours.recv()
        except (EOFError, OSError) as died:
            raise self._why_it_died() from died
        return ours

    def _why_it_died(self) -> CannotExtract:
        process = self._process
        code = None
        if process is not None:
            process.join(5)
            code = process.exitcode
        self._end()
        if code in (-signal.SIGXCPU, -signal.SIGKILL):
            return TooMuch(
                f"It used more than {self._limits.cpu_seconds} seconds of the processor, or was killed for memory.",
                advice=_ADVICE,
            )
        name = signal.Signals(-code).name if code is not None and code < 0 else f"exit code {code}"
        return CannotExtract(
            f"The reader of this kind of file crashed on it ({name}).",
            advice="The file is damaged or hostile.",
        )

    def _end(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join(5)
        self._pipe = self._process = None


def _serve(pipe: Connection, function: Callable[[Any], Any], limits: Limits) -> None:
    # The parent answers Ctrl-C; a child that also did would print a trace into its output.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    pipe.send(None)
    base = _address_space()
    while True:
        try:
            value = pipe.recv()
        except (EOFError, OSError):
            return
        _limit(limits, base)
        pipe.send(_answer(function, value))
        del value


def _limit(limits: Limits, base: int) -> None:
    """Allow this page its own seconds and memory, on top of what the child has used and mapped before."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + limits.cpu_seconds + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds if hard < 0 else min(seconds, hard), hard))
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = base + limits.memory_bytes
    resource.setrlimit(resource.RLIMIT_AS, (wanted if hard < 0 else min(wanted, hard), hard))


def _address_space() -> int:
    """How much the interpreter and its libraries have mapped before any page; libraries map far more than they use."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - a Path would import more than it reads
            return int(file.read().split()[0]) * resource.getpagesize()
    except (OSError, ValueError):
        return 0


def _answer(function: Callable[[Any], Any], value: object) -> tuple[object, object]:
    try:
        return function(value), None
    except AvermentError as why:
        return None, why
    except MemoryError:
        return None, TooMuch("It needed more memory than one page is allowed.", advice=_ADVICE)
    except Exception as why:  # noqa: BLE001 - whatever a parser throws is one page's failure, with its words
        return None, f"{type(why).__name__}: {str(why)[:200]}"
