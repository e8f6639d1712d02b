"""Other forms of a word that is looked for: plurals, feminines and verb forms of both languages, as the index writes them.

No dictionary and no stems in the index: a few endings are exchanged for each other, and words that nobody wrote are found
nowhere. So the words that are looked for can be shown, and a quoted word is looked for as it stands.
"""

from __future__ import annotations

from functools import lru_cache

from averment.lang.en import endings as en
from averment.lang.fr import endings as fr

SHORTEST = 3
"""So many letters must stay of a word when its ending goes, and one more where it is that of a verb: else “herons” would
be looked for as “here”."""
MOST = 40
"""So many forms of one word are looked for at most."""
_GROUPS = (*en.ENDINGS, *fr.ENDINGS)
_WHOLE = {form: group for group in (*en.WHOLE, *fr.WHOLE) for form in group}
EASY = en.EASY | fr.EASY


@lru_cache(maxsize=4096)
def other_forms(word: str) -> tuple[str, ...]:
    """Say which other words a folded word stands for when it is looked for; none for short words and numbers."""
    if word in _WHOLE:
        return tuple(sorted({*_WHOLE[word]} - {word}))
    if len(word) <= SHORTEST or not word.isalpha():
        return ()
    found: dict[str, None] = {}
    for group in _GROUPS:
        ending = max((e for e in group if word.endswith(e)), key=len, default=None)
        stem = word if ending is None else word[: len(word) - len(ending)]
        if ending == "" and word.endswith("e"):
            continue  # a final e goes before most endings: the groups that begin with it say so
        if ending is not None and len(stem) >= SHORTEST + ("" not in group):
            found |= dict.fromkeys(stem + other for other in group)
    found.pop(word, None)
    return tuple(found)[:MOST]
