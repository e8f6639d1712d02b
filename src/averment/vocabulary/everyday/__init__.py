"""How common words are: two pages that share a rare word may tell of one thing, two that share a common one need not."""

from __future__ import annotations

import math
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

RAREST = 7.6
"""What a word weighs that the tables do not know: a name, a number, a word that one sentence in two thousand has."""
SPREAD = math.log(2.0)
"""A paragraph is longer than a sentence: a word stands in about twice as many of them."""


@cache
def tables() -> dict[str, dict[int, str]]:
    """Bring the table of every language, by its code: each file here is one."""
    return {m.name: import_module(f"{__name__}.{m.name}").EVERYDAY for m in iter_modules(__path__)}


@cache
def rarity_of_words() -> dict[str, float]:
    """Weigh each everyday word by how few sentences have it, in the language in which it is most common.

    The weight does not depend on the record, so that a page weighs the same in a small record and in a large one. Words
    that are not here weigh `RAREST`. (Inverse document frequency: K. Spärck Jones, 1972.)
    """
    weights: dict[str, float] = {}
    for table in tables().values():
        for tier, words in table.items():
            weight = min(RAREST, max(0.0, tier / 2 - SPREAD))
            for word in words.split():
                weights[word] = min(weight, weights.get(word, RAREST))
    return weights
