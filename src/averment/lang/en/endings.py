"""Endings of English words that exchange with each other, for searching: whoever looks for one form means them all."""

from __future__ import annotations

from averment.lang.en.forms import IRREGULAR

ENDINGS: tuple[tuple[str, ...], ...] = tuple(
    tuple(group.replace("-", "").split(","))
    for group in """
-,-s,-ed,-ing,-es
-e,-es,-ed,-ing
-y,-ies,-ied,-ying
-ss,-sses,-ssed,-ssing
""".split()
)
WHOLE: tuple[tuple[str, ...], ...] = (
    ("officer", "officers"),  # an office is something else
    *((lemma, *(f for f in forms.split() if f.isalpha())) for lemma, forms in IRREGULAR.items()),
)
"""Words whose forms no endings tell, each with all its forms."""
EASY: frozenset[str] = frozenset()
"""Little words that lean on the next one and are not looked for with it."""
