"""Why an account is not made or changed as somebody wished; the desk says each in the language of its reader."""

from __future__ import annotations

from averment.errors import UsageError
from averment.protecting.policy import ROLES, SCOPES

REASONS: dict[str, tuple[str, str]] = {
    "no_account": ("There is no such account.", "Look at the list of the team."),
    "no_name": ("This name cannot be used.", "Take 2 to 40 letters, digits, blanks, dots or hyphens."),
    "name_taken": ("This name is taken.", "Take another one."),
    "no_role": ("There is no such role.", f"The roles are {', '.join(ROLES)}."),
    "last_administrator": ("This is the last administrator.", "Make somebody else administrator first."),
    "short_password": ("This password has fewer than 12 characters.", "Take 12 or more: four words are easy to keep."),
    "long_password": ("This password has more than 128 characters.", "Take 128 at most."),
    "weak_password": (
        "This password is one that others would guess.",
        "Take four or more words that do not belong together.",
    ),
    "wrong_password": ("The password is not right, or was wrong too often.", "Type the one that you sign in with."),
    "wrong_code": ("This is not the code that was expected.", "Check the clock of the telephone, and try the next one."),
    "no_invitation": ("This invitation is not good any more.", "Ask an administrator for a new one."),
    "no_scope": ("A key needs something that it may do.", f"Choose of {', '.join(SCOPES)}."),
}


class Refused(UsageError):
    """An account is not made or changed so; `reason` is a word for why."""

    def __init__(self, reason: str) -> None:
        """Say why, in one of the sentences of the table."""
        what, advice = REASONS[reason]
        super().__init__(what, advice=advice)
        self.reason = reason

    def __reduce__(self) -> tuple[object, ...]:
        """Let it cross to another process."""
        return (Refused, (self.reason,))
