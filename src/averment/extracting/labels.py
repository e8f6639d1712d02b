"""What each line of a flat page is: the article, its head, its pictures, or what surrounds it.

A page that was dumped as text has lost its markup, so lines are told apart by what they say and how: a sentence or a
label, an appeal to the reader, a line printed twice; and by their neighbours, since an article stands together.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from averment.extracting import cues
from averment.extracting.bylines import is_byline
from averment.extracting.dateline import is_dateline
from averment.extracting.pieces import Piece, key, plain
from averment.model.document import BlockKind

_QUOTED = re.compile(r"[\"“«‘][^\"”»’]{0,2000}[\"”»’]")
_IMAGE = re.compile(r"\[?!\[([^\n]{0,2000}?)\]\(")
_TEASER = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\W{0,2}$")
_GAP, _HEAD, _FAR, _SANDWICH = 7, 12, 60, 4
_GOOD_WORDS, _LONG_WORDS, _MENU, _VERY_LONG = 12, 28, 60, 8000


class Look(Enum):
    """What a piece looks like by itself."""

    GOOD = "good"
    SHORT = "short"
    APPEAL = "appeal"
    CONTROL = "control"
    END = "end"
    CREDIT = "credit"
    CAPTION = "caption"


_BAD = (Look.APPEAL, Look.CONTROL, Look.END)


@dataclass(frozen=True, slots=True)
class Zone:
    """The article: from its first to its last good piece, both included, and how much it says."""

    first: int
    last: int
    weight: int
    goods: int


def label(pieces: list[Piece]) -> list[BlockKind]:
    """Say of each piece of a flat page what it is."""
    looks = _sandwiched(pieces, [look(p) for p in pieces])
    repeated = {k for k, n in Counter(key(p.text) for p in pieces).items() if n > 1 and k}
    zone = _main_zone(pieces, looks)
    if zone is None:
        return _without_article(pieces, looks)
    last = _tail(pieces, looks, zone.last)
    first = _head(pieces, looks, zone.first, repeated)
    kinds: list[BlockKind] = []
    above = _signed_above(pieces, first)
    for i, piece in enumerate(pieces):
        if not above <= i <= last:
            kinds.append("boilerplate")
        elif i < first:
            kinds.append("dateline" if is_dateline(piece.text) else "byline" if is_byline(piece.text) else "boilerplate")
        elif i < zone.first:
            kinds.append(_head_kind(pieces, looks, i, first))
        else:
            kinds.append(_inner_kind(piece, looks[i], i, pieces, repeated))
    return _no_dangling_heads(pieces, kinds)


def look(piece: Piece) -> Look:
    """Say what one piece looks like, without its neighbours."""
    if len(piece.text) > _VERY_LONG:
        return Look.GOOD
    if len(piece.text) > _MENU:
        return _look(piece)
    # Menus say the same few words thousands of times.
    return _look_again(piece.text, piece.kind, piece.item)


@lru_cache(maxsize=4096)
def _look_again(text: str, kind: BlockKind | None, item: bool) -> Look:
    return _look(Piece(0, len(text), text, kind=kind, item=item))


def _look(piece: Piece) -> Look:
    words = plain(piece.text)
    bare = words.lstrip("*+•·#>-_ \\").rstrip("*_# ")
    for test, found in (
        (cues.is_end, Look.END),
        (cues.is_control, Look.CONTROL),
        (cues.is_credit, Look.CREDIT),
    ):
        if test(words) or (bare != words and test(bare)):
            return found
    count = piece.words
    if cues.is_appeal(_unquoted(bare)) and not (count > _LONG_WORDS and _reports(bare)):
        return Look.APPEAL
    if not count:
        return Look.CONTROL
    if piece.kind == "caption" or cues.is_caption(bare):
        return Look.CAPTION
    if _TEASER.search(bare) and count < 45 and not bare.startswith(("“", '"', "«", "‘")):
        return Look.SHORT
    if piece.kind == "quotation" and count > 3:
        return Look.GOOD
    if piece.item and not (piece.sentence and count >= _GOOD_WORDS):
        return Look.SHORT
    # "…, said the head of the clinic:" leads to a quotation in the next paragraph.
    ended = piece.sentence or bare.endswith(":")
    return Look.GOOD if (ended and count >= _GOOD_WORDS) or count >= _LONG_WORDS else Look.SHORT


def _unquoted(words: str) -> str:
    return _QUOTED.sub(" ", words)


def _reports(words: str) -> bool:
    """A long paragraph with somebody's quoted words is an article's, even if it names a newsletter."""
    return bool(_QUOTED.search(words)) and not cues.ADDRESS.search(_unquoted(words))


def _sandwiched(pieces: list[Piece], looks: list[Look]) -> list[Look]:
    """What stands between two appeals and speaks to the reader, or says no sentence, is of the appeal too."""
    looks = list(looks)
    appeals = [i for i, seen in enumerate(looks) if seen is Look.APPEAL]
    for a, b in itertools.pairwise(appeals):
        between = range(a + 1, b)
        if b - a > _SANDWICH:
            continue
        for i in between:
            if looks[i] in (Look.GOOD, Look.SHORT) and (
                cues.ADDRESS.search(_unquoted(pieces[i].text)) or (not pieces[i].sentence and pieces[i].words < _GOOD_WORDS)
            ):
                looks[i] = Look.APPEAL
    for i in range(1, len(looks) - 1):
        fenced = looks[i - 1] in (*_BAD, Look.CREDIT) and looks[i + 1] is Look.APPEAL
        if looks[i] is Look.GOOD and fenced and cues.ADDRESS.search(_unquoted(pieces[i].text)):
            looks[i] = Look.APPEAL
    return _without_mute_images(pieces, looks)


def _without_mute_images(pieces: list[Piece], looks: list[Look]) -> list[Look]:
    """An image without words of its own is only an address."""
    for i, piece in enumerate(pieces):
        image = _IMAGE.match(piece.text)
        if image and not key(image[1]):
            looks[i] = Look.CONTROL
    return looks


def _main_zone(pieces: list[Piece], looks: list[Look]) -> Zone | None:
    zones: list[Zone] = []
    for i, seen in enumerate(looks):
        if seen is not Look.GOOD:
            continue
        weight = pieces[i].letters
        if zones and _together(looks, zones[-1].last, i):
            z = zones[-1]
            zones[-1] = Zone(z.first, i, z.weight + weight, z.goods + 1)
        else:
            zones.append(Zone(i, i, weight, 1))
    if not zones:
        return None
    best = max(range(len(zones)), key=lambda n: (zones[n].weight, -n))
    low = high = best
    while low > 0 and _belongs(zones[low - 1], zones[best], looks, zones[low - 1].last, zones[low].first):
        low -= 1
    while high + 1 < len(zones) and _belongs(zones[high + 1], zones[best], looks, zones[high].last, zones[high + 1].first):
        high += 1
    return Zone(zones[low].first, zones[high].last, zones[best].weight, zones[best].goods)


def _together(looks: list[Look], a: int, b: int) -> bool:
    return b - a <= _GAP and Look.END not in looks[a + 1 : b]


def _belongs(zone: Zone, best: Zone, looks: list[Look], a: int, b: int) -> bool:
    """Whether another stretch of good pieces is of the same article: not after its end, or as dense as the article."""
    mean, wanted = zone.weight / zone.goods, best.weight / best.goods
    if Look.END in looks[a + 1 : b]:
        return zone.goods >= 3 and mean >= 0.6 * wanted and b - a <= _GAP
    return (b - a <= 2 * _GAP and mean >= 0.5 * wanted) or (zone.goods >= 3 and mean >= 0.6 * wanted and b - a <= 5 * _GAP)


def _tail(pieces: list[Piece], looks: list[Look], last: int) -> int:
    """Short sentences that follow the last good piece at once are still the article."""
    i = last + 1
    while i < len(pieces) and looks[i] in (Look.SHORT, Look.GOOD, Look.CAPTION) and not pieces[i].item:
        if looks[i] is Look.SHORT and pieces[i].sentence and pieces[i].words > 2:
            last = i
        elif i - last > 2:
            break
        i += 1
    return last


def _head(pieces: list[Piece], looks: list[Look], first: int, repeated: set[str]) -> int:
    """Where the head of the article begins: at its headline, or at its first paragraph if it has none."""
    body_indent = pieces[first].indent
    best, best_score = first, 1.0
    room = _HEAD
    for i in range(first - 1, max(-1, first - 1 - _FAR), -1):
        piece = pieces[i]
        # Buttons and share lists between the headline and the article do not move it further away.
        room -= looks[i] not in _BAD and not piece.item
        if not room:
            break
        if looks[i] not in (Look.SHORT, Look.GOOD) or piece.item or not 3 <= piece.words <= 40:
            continue
        if is_dateline(piece.text) or is_byline(piece.text):
            continue
        score = min(piece.words, 14) / 7 + (2.5 if piece.indent < body_indent or piece.heading else 0)
        signed = any(_signs(p) for p in (*pieces[i + 1 : i + 5], *pieces[max(0, i - 2) : i]))
        score += 1.5 if signed else 0
        score += 0.5 if key(piece.text) in repeated else 0
        score -= 0.5 * sum(seen in _BAD for seen in looks[i:first]) if piece.indent >= body_indent and not signed else 0
        score += 0.25 if i < first - 1 or i == 0 else 0
        # Of two lines together, the upper is the headline and the lower the standfirst.
        score += 0.6 if best == i + 1 < first and not piece.sentence else 0
        if score >= best_score:
            best, best_score = i, score
    return best


def _signed_above(pieces: list[Piece], first: int) -> int:
    """Where the head begins if its date or author stands above the headline, at most three lines up."""
    return min((i for i in range(max(0, first - 3), first) if _signs(pieces[i])), default=first)


def _signs(piece: Piece) -> bool:
    return is_dateline(piece.text) or is_byline(piece.text)


def _head_kind(pieces: list[Piece], looks: list[Look], i: int, first: int) -> BlockKind:
    piece, seen = pieces[i], looks[i]
    if i == first:
        return "headline"
    if is_dateline(piece.text):
        return "dateline"
    if is_byline(piece.text):
        return "byline"
    if seen is Look.CAPTION or (
        piece.words > 3
        and any(
            key(p.text).startswith(key(piece.text)) or (key(piece.text).startswith(key(p.text)) and p.words > 3)
            for n, p in enumerate(pieces[max(0, i - 1) : i + 2], max(0, i - 1))
            if n not in (i, first)
        )
    ):
        return "caption"
    if seen in _BAD or seen is Look.CREDIT or piece.item:
        return "boilerplate"
    if piece.heading:
        return "headline"
    if key(piece.text) == key(pieces[first].text):
        return "boilerplate"
    return "standfirst" if piece.words >= 5 else "boilerplate"


def _inner_kind(piece: Piece, seen: Look, i: int, pieces: list[Piece], repeated: set[str]) -> BlockKind:
    if seen in _BAD or seen is Look.CREDIT:
        return "boilerplate"
    if piece.kind in ("quotation", "table", "headline"):
        return piece.kind
    if seen is Look.GOOD:
        return "paragraph"
    if seen is Look.CAPTION:
        return "caption" if piece.words > 1 else "boilerplate"
    if is_dateline(piece.text):
        return "dateline"
    return _short_kind(piece, i, pieces, repeated)


def _short_kind(piece: Piece, i: int, pieces: list[Piece], repeated: set[str]) -> BlockKind:
    """A short line inside the article: a caption, a heading, a short sentence, or a link that was left in."""
    if is_byline(piece.text):
        return "byline"
    said = key(piece.text)
    near = [key(pieces[n].text) for n in (i - 1, i + 1) if 0 <= n < len(pieces)]
    if piece.words >= 4 and any(said.startswith(other) or other.startswith(said) for other in near if len(other) > 15):
        return "caption"
    if said in repeated and piece.words < _GOOD_WORDS and not piece.sentence:
        return "boilerplate"
    if piece.item:
        return "paragraph" if piece.sentence or piece.words >= 8 else "boilerplate"
    if piece.sentence or piece.text.rstrip().endswith((":", ",", ";")) or piece.text[:1].islower():
        return "paragraph"
    if piece.words >= 10 and not piece.heading:
        return "caption"
    return "headline" if piece.words else "boilerplate"


def _no_dangling_heads(pieces: list[Piece], kinds: list[BlockKind]) -> list[BlockKind]:
    """A heading with nothing under it, at the end, heads nothing."""
    for i in range(len(kinds) - 1, -1, -1):
        if kinds[i] == "headline" and i and any(k not in ("headline", "boilerplate") for k in kinds[:i]):
            kinds[i] = "boilerplate"
        elif kinds[i] != "boilerplate":
            break
    return kinds


def _without_article(pieces: list[Piece], looks: list[Look]) -> list[BlockKind]:
    """A page without one full sentence may still be a notice: what is no control is kept."""
    kinds: list[BlockKind] = []
    for piece, seen in zip(pieces, looks, strict=True):
        if seen in _BAD:
            kinds.append("boilerplate")
        elif seen is Look.CAPTION:
            kinds.append("caption")
        elif is_dateline(piece.text):
            kinds.append("dateline")
        else:
            kinds.append(piece.kind or "paragraph")
    return kinds
