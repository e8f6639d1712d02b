"""Words by which a page says that it corrects what it said before."""

from __future__ import annotations

from averment.vocabulary.tongues import of_all, said

CORRECTS = said(lambda t: t.corrects)
"""Said in a note: what stood there before was wrong."""
BEGINS = of_all(lambda t: t.begins)
"""A line that begins so is a note on an earlier page."""
