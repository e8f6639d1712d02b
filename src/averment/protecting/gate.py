"""The gate of the desk: accounts, sessions and the audit log together, over one store of people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from averment.protecting.accounts import Accounts
from averment.protecting.audit import Audit
from averment.protecting.passwords import Passwords
from averment.protecting.sessions import Sessions
from averment.store.people.base import People
from averment.store.people.searches import SavedSearches


@dataclass(frozen=True)
class Gate:
    """Who may come to the desk, who is there, and what they did."""

    people: People
    clock: Callable[[], datetime]
    passwords: Passwords

    @cached_property
    def audit(self) -> Audit:
        """What was done."""
        return Audit(self.people, self.clock)

    @cached_property
    def accounts(self) -> Accounts:
        """Who may sign in."""
        return Accounts(self.people, self.clock, self.passwords, self.audit)

    @cached_property
    def sessions(self) -> Sessions:
        """Who is signed in."""
        return Sessions(self.people, self.clock, self.passwords, self.audit)

    @property
    def searches(self) -> SavedSearches:
        """The searches that accounts keep."""
        return self.people.searches

    def close(self) -> None:
        """Let go of the files."""
        self.people.close()
