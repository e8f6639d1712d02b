"""Words by which a page says that it corrects what it said before: folded (small letters, no accents), of any language."""

from __future__ import annotations

CORRECTS: tuple[str, ...] = tuple(
    "earlier version of this article|earlier version of this story|earlier version of this report|earlier version of this page"
    "|previous version of this article|previous version of this story|original version of this article"
    "|original version of this story|article was amended|article has been amended|article was corrected|article has been corrected"
    "|story has been corrected|story was corrected|article was updated to correct"
    "|precedente version de cet article|premiere version de cet article|version precedente de cet article"
    "|version initiale de cet article|cet article a ete corrige|article a ete rectifie|article corrige le|nous avons corrige"
    "|contrairement a ce que nous avons ecrit|contrairement a ce que nous ecrivions".split("|")
)
"""Said in a note: what stood there before was wrong."""
BEGINS = frozenset("correction corrections erratum rectificatif rectification clarification errata precision".split())
"""A line that begins so is a note on an earlier page."""
