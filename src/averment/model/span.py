"""A span: the words that something points at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from averment.errors import QuoteMismatch


@dataclass(frozen=True, slots=True)
class Span:
    """Words of a document: `text == document.text[start:end]`, counted in Unicode code points."""

    start: int
    end: int
    text: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Self:
        """Cut the words out of the text, so that they cannot differ from it.

        Raises:
            QuoteMismatch: if the positions are not inside the text, or hold no words.
        """
        if not 0 <= start < end <= len(text):
            raise QuoteMismatch(
                f"There are no words at {start}:{end} in a text of {len(text)} characters.",
                advice="This is a defect of the reader that pointed there.",
            )
        return cls(start, end, text[start:end])

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Tell whether the other lies inside this one."""
        return self.start <= other.start and other.end <= self.end
