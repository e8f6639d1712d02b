"""Where accounts, sessions and the audit log are kept: apart from the record, so that no export can carry them."""

from averment.store.people.opening import open_people

__all__ = ["open_people"]
