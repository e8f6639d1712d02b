"""A doubt: something that could not be told, said aloud."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Doubt:
    """Words about which something could not be told, and why: an undated page, a quotation without a speaker.

    `kind` is one of `undated orphan_quotation self_contradiction second_reading partial mixed_language
    unread_language`.
    """

    start: int
    end: int
    text: str
    kind: str
    reason: str
