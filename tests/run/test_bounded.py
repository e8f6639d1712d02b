"""One function on one value in a child process that may die."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest

from averment.config import Limits
from averment.errors import CannotExtract, Locked, TooMuch
from averment.run.bounded import Bounded


def work(order: str) -> str:
    if order == "abort":
        os.abort()
    if order == "spin":
        while True:
            pass
    if order == "sleep":
        time.sleep(60)
    if order == "memory":
        return str(len(bytearray(4 << 30)))
    if order == "locked":
        raise Locked("It is locked.", advice="Unlock it.")
    if order == "wrong":
        raise ValueError(order)
    return f"{order} by {os.getpid()}"


@pytest.fixture(scope="module")
def child() -> Iterator[Bounded]:
    with Bounded(work, Limits(wall_seconds=4, cpu_seconds=1, memory_bytes=1 << 30)) as bounded:
        yield bounded


def test_one_warm_child_does_page_after_page(child: Bounded) -> None:
    assert child.run("one").split(" by ")[1] == child.run("two").split(" by ")[1] != str(os.getpid())


def test_a_crash_costs_one_page_and_says_so(child: Bounded) -> None:
    with pytest.raises(CannotExtract, match="SIGABRT"):
        child.run("abort")
    assert child.run("after").startswith("after")


@pytest.mark.parametrize("order", ["spin", "sleep", "memory"])
def test_time_and_memory_are_limited(child: Bounded, order: str) -> None:
    with pytest.raises(TooMuch) as caught:
        child.run(order)
    assert caught.value.advice
    assert child.run("after").startswith("after")


def test_what_the_child_can_explain_comes_through_with_its_advice(child: Bounded) -> None:
    with pytest.raises(Locked) as caught:
        child.run("locked")
    assert caught.value.advice == "Unlock it."


def test_what_it_cannot_explain_is_one_pages_failure(child: Bounded) -> None:
    with pytest.raises(CannotExtract, match="ValueError: wrong"):
        child.run("wrong")
