"""An origin: where words come from in the end, however many pages print them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """One independent origin of an account, and the documents that only pass it on.

    `kind` is `own_words` (a page's own account), `copy_family` (near-copies of one text) or `cited` (pages that tell
    what one named source said). `reason` says in words why these count once.
    """

    id: str
    kind: str
    name: str | None
    documents: tuple[str, ...]
    reason: str
