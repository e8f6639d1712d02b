"""Averment: raw pages in, a record of who says what that can be checked out.

    >>> import averment
    >>> reading = averment.read("page.html")            # what one page says
    >>> record = averment.open("case")                  # a record in a folder
    >>> record.add(["pages/", "https://example.org/"])  # kept, read, linked

Nothing in a reading or a record is a fact: every act, step and figure belongs to a claim, and every claim to its words.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from averment.config import VERSION as __version__  # noqa: N811  its usual name

if TYPE_CHECKING:
    from averment.config import Limits, Settings
    from averment.errors import AvermentError
    from averment.model.capture import Failure
    from averment.model.reading import Reading
    from averment.model.record import Record
    from averment.model.summary import Progress, Summary
    from averment.model.viewer import Viewer
    from averment.protecting.view import View
    from averment.reviewing.judging import Judge
    from averment.workspace import Verification, Workspace, open, read  # noqa: A004  `averment.open`

# Where each public name lives. It is imported when first asked for, so that `averment --help` need not load a database.
_HOMES = {
    "AvermentError": "averment.errors",
    "Failure": "averment.model.capture",
    "Hit": "averment.model.finding",
    "Judge": "averment.reviewing.judging",
    "Limits": "averment.config",
    "Progress": "averment.model.summary",
    "Reading": "averment.model.reading",
    "Record": "averment.model.record",
    "Settings": "averment.config",
    "Summary": "averment.model.summary",
    "Verification": "averment.workspace",
    "View": "averment.protecting.view",
    "Viewer": "averment.model.viewer",
    "Workspace": "averment.workspace",
    "open": "averment.workspace",
    "read": "averment.workspace",
}

__all__ = [
    "AvermentError",
    "Failure",
    "Hit",
    "Judge",
    "Limits",
    "Progress",
    "Reading",
    "Record",
    "Settings",
    "Summary",
    "Verification",
    "View",
    "Viewer",
    "Workspace",
    "__version__",
    "open",
    "read",
]


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names."""
    return list(__all__)
