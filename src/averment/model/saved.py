"""A saved search: what somebody looks for again and again, and how far they have looked."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that one account keeps under a name, to be told of what is new.

    `query` is the query of the address of the search page, as it was when it was saved. `seen` counts the documents that
    had come in when its owner looked last: what came later is new.
    """

    id: str
    account: str
    name: str
    query: str
    made_at: str
    seen: int
