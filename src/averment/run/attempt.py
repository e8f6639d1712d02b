"""Do one thing to one item; if it fails, say at which stage and why, and let the others go on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import ParamSpec, TypeVar

from averment.errors import AvermentError, StoreError

P = ParamSpec("P")
T = TypeVar("T")
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Trouble:
    """What went wrong with one item: at which stage, why, what to do.

    `error` is what was raised, if it explains itself; `cause` is what was raised, if nobody foresaw it.
    """

    stage: str
    reason: str
    advice: str
    error: AvermentError | None = None
    cause: Exception | None = None


def attempt(stage: str, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | Trouble:
    """Do it, and bring back the result or the trouble.

    Raises:
        StoreError: a record that cannot be written is no trouble of one page.
    """
    try:
        return work(*args, **kwargs)
    except StoreError:
        raise
    except AvermentError as explained:
        return Trouble(stage, explained.what, explained.advice, explained)
    except Exception as unforeseen:  # noqa: BLE001  one page must never stop the others
        return _unforeseen(stage, unforeseen)


def each(stage: str, items: Callable[[], Iterable[T]]) -> Iterator[T | Trouble]:
    """Go through items that are made one by one; if making them fails, the trouble is the last of them.

    Raises:
        StoreError: a record that cannot be written is no trouble of one page.
    """
    made = attempt(stage, lambda: iter(items()))
    if isinstance(made, Trouble):
        yield made
        return
    end = object()
    while (item := attempt(stage, next, made, end)) is not end:
        yield item  # type: ignore[misc]
        if isinstance(item, Trouble):
            return


def _unforeseen(stage: str, error: Exception) -> Trouble:
    said = f"{type(error).__name__}: {error}"[:_LONGEST]
    advice = "This is a defect of Averment; please report it with the page."
    return Trouble(stage, f"Something that nobody foresaw: {said}.", advice, cause=error)
