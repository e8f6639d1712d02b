"""Weigh what is known of the words of a sentence, and say which of them are names: a linear model over `name_features`.

It hears the name model of the pipeline as one voice among others, so it knows what that model cannot learn from little text:
the gazetteer, first names, known bodies, the word that ends a long name. `training/train_tagger.py` makes the weights.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from averment.models.name_features import Seen, features, see

HERE = Path(__file__).parent
KINDS = ("PER", "ORG", "LOC", "MISC")
TAGS = ("O", *(f"{part}-{kind}" for kind in KINDS for part in "BI"))
BITS = 18  # features are counted by a hash of so many bits; two that share one place do little harm
_BEFORE, _BEHIND = 3, 5  # words that may belong to a name around one with a capital
_LAST = (1 << BITS) - 1
_NEVER = -1e9

Names = tuple[tuple[int, int, str], ...]


@dataclass(frozen=True)
class Tagger:
    """The weights of one language: a row for each feature and a column for each tag."""

    code: str
    weights: Any
    moves: Any

    def names(self, words: Sequence[str], pos: Sequence[str], heard: Names) -> Names:
        """Find the names of a sentence; `heard` are those that the name model of the pipeline found."""
        near = places_to_ask(words, heard)
        if not near:
            return ()
        seen = see(self.code, words, pos, to_tags(len(words), heard))
        return from_tags(self._best(seen, near))

    def _best(self, seen: Seen, near: list[int]) -> list[str]:
        """The likeliest row of tags (Viterbi); words far from any capital belong to no name."""
        tags = ["O"] * len(seen.words)
        stretch: list[int] = []
        for i in [*near, len(tags) + 1]:
            if stretch and i != stretch[-1] + 1:
                for k, tag in zip(stretch, self._decode(seen, stretch), strict=True):
                    tags[k] = tag
                stretch = []
            stretch.append(i)
        return tags

    def _decode(self, seen: Seen, stretch: list[int]) -> list[str]:
        scores = self._scores(seen, stretch)
        value = scores[0] + self.moves[TAGS.index("O")] * (stretch[0] > 0) + _starts()
        back = []
        for row in scores[1:]:
            ways = value[:, None] + self.moves
            best = ways.argmax(axis=0)
            back.append(best)
            value = ways.max(axis=0) + row
        tags = [int(value.argmax())]
        for best in reversed(back):
            tags.append(int(best[tags[-1]]))
        return [TAGS[t] for t in reversed(tags)]

    def _scores(self, seen: Seen, stretch: list[int]) -> Any:
        """What each tag weighs at each word: all rows fetched at once, and added up from one word's first to the next one's."""
        rows: list[int] = []
        begins = []
        for i in stretch:
            begins.append(len(rows))
            rows += hashed(features(seen, i))
        return _library().add.reduceat(self.weights[rows], begins, axis=0)


def places_to_ask(words: Sequence[str], heard: Names) -> list[int]:
    """The words that may belong to a name: those with a capital, those the name model found, and those around them."""
    sure = {i for a, b, _ in heard for i in range(a, b)} | {i for i, w in enumerate(words) if w[:1].isupper()}
    return sorted({k for i in sure for k in range(max(0, i - _BEFORE), min(len(words), i + _BEHIND + 1))})


def hashed(strings: Iterable[str]) -> list[int]:
    """Where the weights of features stand."""
    return sorted({number & _LAST for number in map(zlib.crc32, map(str.encode, strings))})


def to_tags(size: int, names: Iterable[tuple[int, int, str]]) -> list[str]:
    """Names as one tag a word: B for the first of a name, I inside of it, O elsewhere."""
    tags = ["O"] * size
    for first, last, kind in names:
        if kind in KINDS:
            tags[first:last] = [f"B-{kind}", *[f"I-{kind}"] * (last - first - 1)]
    return tags


def from_tags(tags: Sequence[str]) -> Names:
    """The names that a row of tags says."""
    out: list[tuple[int, int, str]] = []
    for i, tag in enumerate(tags):
        if tag.startswith("I") and out and out[-1][1] == i:
            out[-1] = (out[-1][0], i + 1, out[-1][2])
        elif tag != "O":
            out.append((i, i + 1, tag[2:]))
    return tuple(out)


def weights_file(code: str) -> Path:
    """Where the weights of a language are shipped."""
    return HERE / code / "names.npz"


@lru_cache(maxsize=4)
def load(code: str) -> Tagger | None:
    """The weights that ship for a language, or None where there are none."""
    np = _library()
    if not weights_file(code).exists():
        return None
    with np.load(weights_file(code)) as kept:
        weights = np.zeros((1 << BITS, len(TAGS)), dtype=np.float32)
        weights[kept["rows"]] = kept["values"] * kept["scale"]
        moves = kept["moves"].astype(np.float32)
    for a, before in enumerate(TAGS):
        for b, tag in enumerate(TAGS):
            if tag.startswith("I") and before[2:] != tag[2:]:
                moves[a, b] = _NEVER  # a name cannot go on that has not begun
    return Tagger(code, weights, moves)


@lru_cache(maxsize=1)
def _library() -> Any:
    import numpy as np  # comes with spaCy; takes a moment, so only when something is really read

    return np


@lru_cache(maxsize=1)
def _starts() -> Any:
    return _library().array([_NEVER if tag.startswith("I") else 0.0 for tag in TAGS])
