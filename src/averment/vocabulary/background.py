"""Words that set an act back: it is told as the time or the cause of something else, not as what a page is about."""

from __future__ import annotations

from averment.vocabulary.tongues import of_all

SINCE = of_all(lambda t: t.since)
"""Before an act or at its beginning: "since the accident", "suite au décès"."""
HAD = of_all(lambda t: t.had)
"""The past of the past, in which news recalls what it reported before: "avait trouvé la mort"."""
