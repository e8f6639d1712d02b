"""The audit log: who did what to which thing, and when. It is in no export and never leaves the machine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from averment.model.audit import AuditEntry
from averment.protecting.keys import moment
from averment.store.people.base import People

_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Audit:
    """Writes the log and reads it."""

    people: People
    clock: Callable[[], datetime]

    def note(self, who: str, what: str, about: str = "") -> None:
        """Add an entry: ids only, on one line, so that nobody can write two entries with one."""
        self.people.note(moment(self.clock()), *(_line(word) for word in (who, what, about)))

    def entries(self, limit: int = 100, before: int | None = None) -> tuple[AuditEntry, ...]:
        """List entries, latest first."""
        return self.people.log(limit, before)

    def broken(self) -> int | None:
        """The number of the first entry that was changed, put in or taken out, or None where the whole log holds."""
        return self.people.check()


def _line(word: str) -> str:
    return "".join(c if c.isprintable() else " " for c in word)[:_LONGEST]
