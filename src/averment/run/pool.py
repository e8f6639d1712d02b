"""Run one function over many items in several processes; the results come back in order, to the one who writes."""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from typing import TypeVar

from averment.run import local
from averment.run.apart import without_main
from averment.run.attempt import Trouble

A = TypeVar("A")
B = TypeVar("B")
FEW = 40  # below this, starting processes that load the models costs more than it saves
_AHEAD = 4  # items given out for each process beyond the one it works on


def run(work: Callable[[A], B], items: Iterable[A], workers: int = 0) -> Iterator[B | Trouble]:
    """Run here or in several processes, whichever is sooner done; `workers` 0 takes what the machine has."""
    cores = workers or _cores()
    if cores == 1:
        return local.over(work, items)
    rest = iter(items)
    first = list(islice(rest, FEW + 1))
    everything = chain(first, rest)
    return over(work, everything, cores) if workers or len(first) > FEW else local.over(work, everything)


def over(work: Callable[[A], B], items: Iterable[A], workers: int) -> Iterator[B | Trouble]:
    """Run in several processes. If one dies, what it may have died of is tried again alone, and named if it kills again."""
    rest = iter(items)
    broken: list[A] = []
    while True:
        given: deque[tuple[A, Future[B]]] = deque()
        # Processes are started afresh: a copy of a process that holds threads and a database may hang.
        with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
            for item in rest:
                given.append((item, _give(pool, work, item)))
                if len(given) < workers * _AHEAD:
                    continue
                one, future = given.popleft()
                if _died(future):
                    broken = [one, *(i for i, _ in given)]
                    break
                yield future.result()
            while given and not broken:
                one, future = given.popleft()
                if _died(future):
                    broken = [one, *(i for i, _ in given)]
                else:
                    yield future.result()
        if not broken:
            return
        for item in broken:
            yield _alone(work, item)
        broken = []


def _give(pool: ProcessPoolExecutor, work: Callable[[A], B], item: A) -> Future[B]:
    with without_main():  # the first one starts the processes
        return pool.submit(work, item)


def _died(future: Future[B]) -> bool:
    return isinstance(future.exception(), BrokenProcessPool)


def _alone(work: Callable[[A], B], item: A) -> B | Trouble:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        future = _give(pool, work, item)
        if _died(future):
            return Trouble(
                "reading", "The process that read it died.", "It may have run out of memory; read it on a larger machine."
            )
        return future.result()


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
