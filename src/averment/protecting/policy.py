"""Who may see what, all of it, in this one file."""

from __future__ import annotations

from dataclasses import dataclass

from averment.model.viewer import Viewer, ViewerRole

_ORDER: tuple[ViewerRole, ...] = ("reader_without_names", "reader", "contributor", "reviewer", "publisher", "administrator")


@dataclass(frozen=True, slots=True)
class Rights:
    """What one role may do: see the names of protected people, see the names of any people, decide, take bytes out."""

    sees_protected: bool
    sees_names: bool
    decides: bool
    publishes: bool


def rights(viewer: Viewer) -> Rights:
    """Say what a viewer may do. A role that nobody knows may do nothing."""
    rank = _ORDER.index(viewer.role) if viewer.role in _ORDER else -1
    return Rights(
        sees_protected=rank >= _ORDER.index("reviewer"),
        sees_names=rank >= _ORDER.index("reader"),
        decides=rank >= _ORDER.index("reviewer"),
        publishes=rank >= _ORDER.index("publisher"),
    )
