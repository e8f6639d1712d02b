"""Words of a text, made comparable: folded case and accents, rare words weighing more than common ones."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from averment.vocabulary.everyday import RAREST, rarity_of_words

_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile(r"[\u0300-\u036f]+")


def fold(text: str) -> str:
    """Write a text without case and accents, so that two spellings of one word are one."""
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", unicodedata.normalize("NFKD", text)).casefold()


def words_of(text: str) -> list[str]:
    """Cut a text into its folded words, in order."""
    return _WORD.findall(fold(text))


def overlap(left: Iterable[str], right: Iterable[str]) -> float:
    """Tell which share of the smaller set of words stands in the other (0 if one is empty)."""
    a, b = set(left), set(right)
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def rarity(texts: Sequence[Iterable[str]]) -> dict[str, float]:
    """Weigh each word by how few of the texts have it; a word of nearly all texts weighs almost nothing."""
    seen = Counter(word for text in texts for word in set(text))
    many = len(texts) + 1
    return {word: math.log(many / count) for word, count in seen.items()}


def profile(words: Iterable[str], *, most: int = 120) -> dict[str, float]:
    """Keep the heaviest words of a text, scaled to length one, so that two texts compare by a dot product."""
    weights, counts = rarity_of_words(), Counter(words)
    heavy = {w: (1 + math.log(n)) * weights.get(w, RAREST) for w, n in counts.items()}
    kept = sorted((w for w in heavy if heavy[w] > 0), key=lambda w: (-heavy[w], w))[:most]
    length = math.sqrt(sum(heavy[w] ** 2 for w in kept)) or 1.0
    return {w: heavy[w] / length for w in kept}


def likeness(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    """How alike two profiles are, from 0 (no rare word in common) to 1 (the same words)."""
    # Rounded only once, so that the sum is the same in whatever order the words come.
    return math.fsum([left[word] * right[word] for word in left.keys() & right.keys()])


def shortened(text: str, most: int) -> str:
    """Cut a text after whole words: nobody would know half a name for one that must be hidden."""
    if len(text) <= most:
        return text
    return "".join(re.findall(r"\s*\S+(?=\s)", text[: most + 1]))
