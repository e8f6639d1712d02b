"""Run one function over many items, here, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")


def over(work: Callable[[A], B], items: Iterable[A]) -> Iterator[B]:
    """Bring the results in the order of the items."""
    return map(work, items)
