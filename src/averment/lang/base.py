"""What a language must bring: the tables that the finders read. Each table is a file of the same name in every language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """One language as data. The finders in `reading/` know no words of their own: they read these tables."""

    code: str
    abbreviations: frozenset[str]
