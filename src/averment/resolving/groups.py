"""Joining things into groups, and names for the groups that stay the same on every machine."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator


class Groups:
    """Things that are joined step by step; the first of a group stands for it, whatever the order of joining.

    First means first in the order in which the members are given: put the oldest first, and what is named after the
    first member keeps its name when newer ones come.
    """

    def __init__(self, members: Iterable[str]) -> None:
        """Start with every member alone."""
        self._parent = {m: m for m in members}
        self._rank = {m: i for i, m in enumerate(self._parent)}
        self._members = {m: [m] for m in self._parent}

    def head(self, member: str) -> str:
        """Name the member that stands for the group of this one."""
        root = member
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[member] != root:
            self._parent[member], member = root, self._parent[member]
        return root

    def join(self, left: str, right: str) -> None:
        """Make one group of the groups of the two."""
        a, b = sorted((self.head(left), self.head(right)), key=self._rank.__getitem__)
        if a != b:
            self._parent[b] = a
            self._members[a] += self._members.pop(b)

    def of(self, member: str) -> list[str]:
        """List all members of the group of this one."""
        return self._members[self.head(member)]

    def __contains__(self, member: str) -> bool:
        """Tell whether somebody is a member at all."""
        return member in self._parent

    def __iter__(self) -> Iterator[list[str]]:
        """Go through the groups in order of their heads, the members of each in their order."""
        for head in sorted(self._members, key=self._rank.__getitem__):
            yield sorted(self._members[head], key=self._rank.__getitem__)


def stable_id(prefix: str, *anchors: object) -> str:
    """Name a thing after what it is anchored in, so that the same words give the same name on every machine."""
    written = "\x1f".join(str(a) for a in anchors)
    return f"{prefix}-{hashlib.sha256(written.encode()).hexdigest()[:16]}"
