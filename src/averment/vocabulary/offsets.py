"""How far back words go that hang on the day of a page: "last month", "a year ago", "il y a deux ans"."""

from __future__ import annotations

from averment.vocabulary.tongues import by_word, of_all, tongues

UNITS: dict[str, str] = by_word(lambda t: t.units)
COUNTS: dict[str, int] = by_word(lambda t: t.counts)
LAST = of_all(lambda t: t.last)
"""The unit before that of the page: "last month"."""
AGO = of_all(lambda t: t.ago)
"""Behind the count: "two weeks ago"."""
THERE_ARE: frozenset[tuple[str, ...]] = frozenset(t.there_are for t in tongues() if t.there_are)
"""Before the count: "il y a un an"."""
