"""Words that set an act back: it is told as the time or the cause of something else, not as what a page is about.

Written folded (small letters, no accents), for every language together, as pages in several languages are laid side by
side.
"""

from __future__ import annotations

SINCE = frozenset(
    "after since following follows followed sparked triggered prompted aftermath anniversary wake"
    " depuis apres suite consecutif consecutifs consecutive consecutives declenche declenches declenchees origine lendemain".split()
)
"""Before an act or at its beginning: "since the accident", "suite au décès"."""
HAD = frozenset("had avait avaient".split())
"""The past of the past, in which news recalls what it reported before: "avait trouvé la mort"."""
