"""Write a sentence that is all in capitals as it would be written otherwise, so that names stand out again.

A word that the language writes small becomes small; what is left is a name, or short for one. The letters change, their
places do not.
"""

from __future__ import annotations

import gzip
import re
from functools import lru_cache
from pathlib import Path

from averment.lang.bodies import KINDS
from averment.lang.names import GENDERS

HERE = Path(__file__).parent
_WORD = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(r"[^\W\d_]")
_SYLLABLE = re.compile("[^AEIOUY][AEIOU][^AEIOUY]")  # "SAN", "KIM"; not "FBI" or "CIA"
_FEWEST = 4  # words; fewer may be short names: "UN, EU, NATO"
_SHORT = 3  # letters of an unknown word that is rather an acronym than a name


@lru_cache(maxsize=4)
def small_words(code: str) -> frozenset[str]:
    """The words that a language writes without a capital; empty where no list is shipped."""
    file = HERE / code / "small_words.txt.gz"
    return frozenset(gzip.decompress(file.read_bytes()).decode("utf-8").split()) if file.exists() else frozenset()


def recased(text: str, code: str) -> str:
    """The text with capitals only where the language has them; as it is where it is not all in capitals."""
    if not is_shouted(text):
        return text
    known = small_words(code)
    if not known:
        return text
    parts = list(_WORD.finditer(text))
    big = [m.group().lower() not in known and len(m.group()) > 1 for m in parts]
    for n, m in enumerate(parts[:-1]):  # "HECTOR" is a verb too, but no verb stands right before "OQUELI"
        big[n] = big[n] or (big[n + 1] and m.group().lower() in GENDERS)
    letters = list(text.lower()) if len(text.lower()) == len(text) else list(text)
    for m, name in zip(parts, big, strict=True):
        if name:
            letters[m.start() : m.end()] = _as_name(m.group(), in_brackets=text[m.start() - 1 : m.start()] == "(")
    first = _CAPITAL.search(text)
    if first:
        letters[first.start()] = text[first.start()]
    return "".join(letters)


def is_shouted(text: str) -> bool:
    """Tell whether a sentence of more than a few words has capitals only."""
    if text.upper() != text:
        return False
    return sum(len(m.group()) > 1 for m in _WORD.finditer(text)) >= _FEWEST


def _as_name(word: str, *, in_brackets: bool) -> str:
    spoken = re.search("[AEIOUY]", word) if len(word) > _SHORT else _SYLLABLE.fullmatch(word)
    acronym = word in KINDS or not spoken or (in_brackets and len(word) <= 2 * _SHORT)
    return word if acronym else word[0] + word[1:].lower()
