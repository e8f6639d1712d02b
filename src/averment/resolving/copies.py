"""Which documents are near-copies of one text: reprints, updates, the same page as HTML and as text.

Only what is not boilerplate is compared. A paragraph that many documents print weighs little, so that pages of one site
that share a template do not become copies of each other, while a story that many papers reprint still does: there, all
paragraphs weigh equally little. Candidates are documents that share sampled word shingles (an inverted index that a
store can keep); each candidate pair is then compared exactly.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, combinations
from urllib.parse import urlsplit

from averment.model.document import Document
from averment.resolving.groups import Groups
from averment.resolving.words import overlap, words_of

_INDEX = re.compile(r"/(?:index\.[a-z]{3,5})?$")
SHINGLE = 5
"""How many words in a row must be the same to count."""
SAMPLE = 4
"""One shingle in so many is indexed."""
SKETCHED = 8
"""One shingle in so many is sampled, to tell from two documents alone whether they may be copies."""
CROWD = 60
"""An indexed shingle that more documents share says nothing: it is a template."""
LEAST = 2
"""So many indexed shingles in common make two documents candidates."""
ALIKE = 0.42
"""The share of both texts (Jaccard) from which two documents are copies."""
INSIDE = 0.7
"""The share of the shorter text from which it is a part or an earlier state of the longer one."""
LONG, LONG_INSIDE = 250, 0.5
"""Half of the shorter text is enough where so many shingles are shared: no two writers write so much alike."""
UPDATE = 0.35
"""The same for two states of one page, taken from one address."""
SHORT = 25
"""Shorter texts than this many shingles are copies only of texts that are nearly the same."""
WHOLE = 0.9
"""What nearly the same means for them."""
SAME_TITLE = 0.6
"""Titles that share so much announce the same article."""
TOLD = 0.15
"""The share of a title's own words that shared words must say."""
OFTEN, OFTEN_SHARE = 4, 0.02
"""A word in more titles than this (a number, and a share of all) announces no article in particular."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The comparable words of one document, with the paragraph that each stands in."""

    id: str
    words: tuple[str, ...]
    paragraph: tuple[int, ...]
    keys: tuple[int, ...]
    title: frozenset[str]
    address: str


def group_copies(documents: Sequence[Document]) -> dict[str, str]:
    """Name for each document the first one of its near-copy family: the earliest published, then the smallest id."""
    sheets = {d.id: _sheet(d) for d in sorted(documents, key=lambda d: d.id)}
    printed = Counter(key for s in sheets.values() for key in set(s.keys))
    common_title = _common_words([s.title for s in sheets.values()])
    pages = _Pages(sheets, printed)
    families = Groups(sheets)
    for left, right in _candidates(sheets):
        if families.head(left) == families.head(right):
            continue
        if _are_copies(sheets[left], sheets[right], pages, common_title):
            families.join(left, right)
    order = {d.id: (_first_day(d), d.id) for d in documents}
    return {m: min(family, key=order.__getitem__) for family in families for m in family}


def _first_day(document: Document) -> date:
    earliest = document.published.earliest() if document.published else None
    return earliest or date.max


def _sheet(document: Document) -> _Sheet:
    words: list[str] = []
    paragraph: list[int] = []
    keys: list[int] = []
    for block in document.blocks:
        if block.kind == "boilerplate":
            continue
        for line in document.text[block.start : block.end].split("\n"):
            said = words_of(line)
            if said:
                words += said
                paragraph += [len(keys)] * len(said)
                keys.append(zlib.crc32(" ".join(said).encode()))
    title = frozenset(words_of(document.title or ""))
    return _Sheet(document.id, tuple(words), tuple(paragraph), tuple(keys), title, _address(document))


def _address(document: Document) -> str:
    """Write the address of a page without what changes from visit to visit."""
    parts = urlsplit(document.url or "")
    return parts.netloc + _INDEX.sub("", parts.path) if parts.netloc and len(parts.path) > 1 else ""


def _shingles(words: Sequence[str]) -> list[int]:
    if not words:
        return []
    said = " ".join(words).encode()  # joined once, and cut by bytes: joining each shingle again takes twice as long
    lengths = map(len, words) if len(said) == sum(map(len, words)) + len(words) - 1 else (len(w.encode()) for w in words)
    ends = [at + i for i, at in enumerate(accumulate(lengths, initial=0))]
    last = ends[SHINGLE:] if len(words) >= SHINGLE else ends[-1:]
    return [zlib.crc32(said[start : end - 1]) for start, end in zip(ends, last, strict=False)]


def sampled_shingles(document: Document) -> tuple[int, ...]:
    """Sample the word shingles of a document, boilerplate left out: the same ones in every document that has them."""
    return tuple(sorted({s for s in _shingles(_sheet(document).words) if s % SKETCHED == 0}))


def _candidates(sheets: Mapping[str, _Sheet]) -> list[tuple[str, str]]:
    having: defaultdict[int, list[str]] = defaultdict(list)
    for sheet in sheets.values():
        for shingle in set(_shingles(sheet.words)):
            if shingle % SAMPLE == 0:
                having[shingle].append(sheet.id)
    shared: Counter[tuple[str, str]] = Counter()
    whole: defaultdict[int, list[str]] = defaultdict(list)
    for sheet in sheets.values():
        if sheet.words:
            whole[zlib.crc32(" ".join(sheet.words).encode())].append(sheet.id)
    for same in whole.values():
        shared.update({(same[0], other): LEAST for other in same[1:]})
    for ids in having.values():
        if 1 < len(ids) <= CROWD:
            shared.update(combinations(ids, 2))
    return sorted(pair for pair, n in shared.items() if n >= LEAST)


def _weighted(sheet: _Sheet, printed: Mapping[int, int]) -> dict[int, float]:
    """Each shingle of a document with the weight of the paragraph that it begins in."""
    return {
        shingle: 1.0 / max(1, printed[sheet.keys[sheet.paragraph[i]]] - 1) for i, shingle in enumerate(_shingles(sheet.words))
    }


class _Pages:
    """The sheets of all documents with their weighted shingles, each made once and only when asked for."""

    def __init__(self, sheets: Mapping[str, _Sheet], printed: Mapping[int, int]) -> None:
        self.sheets, self._printed = sheets, printed
        self._made: dict[str, dict[int, float]] = {}

    def weighted(self, sheet: _Sheet) -> dict[int, float]:
        if sheet.id not in self._made:
            self._made[sheet.id] = _weighted(sheet, self._printed)
        return self._made[sheet.id]


def _are_copies(left: _Sheet, right: _Sheet, pages: _Pages, common_title: frozenset[str]) -> bool:
    a, b = pages.weighted(left), pages.weighted(right)
    common = frozenset(a.keys() & b.keys())
    both = sum(min(a[s], b[s]) for s in common)
    if not both:
        return False
    one, other = sum(a.values()), sum(b.values())
    if min(len(a), len(b)) < SHORT and len(common) < WHOLE * max(len(a), len(b)):
        return False
    inside = both / min(one, other)
    update = inside >= (UPDATE if left.address and left.address == right.address else LONG_INSIDE) and len(common) >= LONG
    if not update and inside < INSIDE and both / (one + other - both) < ALIKE:
        return False
    # What they share must be the article that the titles announce; asked last, since it goes through every word.
    announced = overlap(left.title, right.title) >= SAME_TITLE
    return announced or all(_tells_its_title(s, common, common_title) for s in (left, right))


def _tells_its_title(sheet: _Sheet, common: frozenset[int], common_title: frozenset[str]) -> bool:
    """Tell whether the shared words say anything of the title; where they never do, only a template is shared."""
    shared = {w for i, s in enumerate(_shingles(sheet.words)) if s in common for w in sheet.words[i : i + SHINGLE]}
    telling = sheet.title - common_title
    return not telling or len(telling & shared) >= TOLD * len(telling)


def _common_words(titles: Sequence[frozenset[str]]) -> frozenset[str]:
    """Words that more than a few titles have: they announce no article in particular."""
    seen = Counter(word for title in titles for word in title)
    return frozenset(word for word, n in seen.items() if n > max(OFTEN, len(titles) * OFTEN_SHARE))
