"""Words that make a decision the last word, and courts that judge first or last."""

from __future__ import annotations

from averment.vocabulary.tongues import said

LAST_COURTS = said(lambda t: t.last_courts)
"""Courts after which there is no other in their country."""
SAID_FINAL = said(lambda t: t.said_final)
"""Said of a decision: nothing can be done against it any more."""
UPHELD = frozenset({"upheld"})
"""What a last court does with an appeal so that the decision stands."""
FIRST_COURTS = said(lambda t: t.first_courts)
"""Courts that judge first, and decide no appeal against another court."""
CASSATION = said(lambda t: t.cassation)
"""Courts that judge the law and not the facts: they find nobody guilty."""
NUMBERED = said(lambda t: t.numbered)
"""Words before the number of a case."""
