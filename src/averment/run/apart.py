"""Start processes that do not run the caller's program again."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock
from types import ModuleType

_ONE_AT_A_TIME = RLock()


@contextmanager
def without_main() -> Iterator[None]:
    """Hide the program that runs us from the processes started meanwhile.

    Python imports the caller's script again in every new process. A script of three lines that reads a page, without
    the `if __name__ == "__main__"` that nobody should have to know of, would start itself again and again.
    """
    with _ONE_AT_A_TIME:
        real = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            yield
        finally:
            sys.modules["__main__"] = real
