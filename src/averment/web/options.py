"""How one desk is run."""

from __future__ import annotations

from dataclasses import dataclass

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


@dataclass(frozen=True, slots=True)
class Options:
    """How one desk is run: by which names it may be called, whether over https, the key for the first account.

    A desk answers to the names in `hosts` only, so that no foreign page can reach one on this machine by a name of its own.
    """

    hosts: tuple[str, ...] = LOOPBACK
    https: bool = False
    setup_key: str = ""
    two_people: bool = False
