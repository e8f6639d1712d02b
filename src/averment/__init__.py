"""Averment: raw pages in, a record of who says what that can be checked out.

    >>> import averment
    >>> reading = averment.read("page.html")            # what one page says
    >>> record = averment.open("case")                  # a record in a folder
    >>> record.add(["pages/", "https://example.org/"])  # kept, read, linked

Nothing in a reading or a record is a fact: every act, step and figure belongs to a claim, and every claim to its words.
"""

from averment.config import VERSION, Limits, Settings
from averment.errors import AvermentError
from averment.model.capture import Failure
from averment.model.reading import Reading
from averment.model.record import Record
from averment.model.viewer import Viewer
from averment.protecting.view import Filters, Hit, View
from averment.reviewing.judging import Judge
from averment.workspace import Progress, Summary, Verification, Workspace, open, read  # noqa: A004  `averment.open`

__version__ = VERSION

__all__ = [
    "AvermentError",
    "Failure",
    "Filters",
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
