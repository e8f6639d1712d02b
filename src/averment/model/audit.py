"""An entry of the audit log: who did what to which thing, and when."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One thing that somebody did at the desk. Ids only: never contents, never secrets.

    `chain` is the SHA-256 over the entry before and this one, so that a change or a gap shows.
    """

    number: int
    at: str
    who: str
    what: str
    about: str
    chain: str
