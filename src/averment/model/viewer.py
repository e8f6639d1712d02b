"""A viewer: who is looking, and so what may be seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ViewerRole = Literal["reader_without_names", "reader", "contributor", "reviewer", "publisher", "administrator"]


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody who looks at a record. There is no view for nobody: every export and page names its viewer."""

    name: str
    role: ViewerRole
