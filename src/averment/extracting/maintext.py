"""Which blocks of an HTML page are its article: what trafilatura finds, laid onto our blocks and corrected by them."""

from __future__ import annotations

import re
from dataclasses import replace

from lxml import html as lxml_html
from trafilatura import bare_extraction

from averment.extracting.bylines import is_byline
from averment.extracting.dateline import is_dateline
from averment.extracting.labels import Look, label, look
from averment.extracting.pieces import Piece, key
from averment.model.document import BlockKind

_WORD = re.compile(r"[^\W_]+")
_SHINGLE, _SHARE, _LONG_BYLINE, _LONG_LINE = 3, 0.66, 14, 60
_TOO_LARGE, _TOO_MANY = 3_000_000, 6000
_ENOUGH_LETTERS, _LITTLE_LETTERS, _FAR_MORE = 160, 600, 3
_CELL_WORDS, _LINK_WORDS, _MOSTLY_LINKS, _SAME_TITLE = 12, 25, 0.6, 0.75


def worth_asking(pieces: list[Piece], size: int) -> bool:
    """Tell whether trafilatura can be asked: on very large pages it takes minutes, and our own rules decide alone."""
    return size <= _TOO_LARGE and len(pieces) <= _TOO_MANY


def ask_trafilatura(tree: lxml_html.HtmlElement) -> str:
    """The main text as trafilatura has it, or nothing. It takes the tree apart, so it must be asked last."""
    # fast: without its fallback extractors, which measured worse beside our own rules.
    found = bare_extraction(
        tree, with_metadata=False, include_comments=False, include_tables=True, favor_precision=True, fast=True
    )
    return str(found.text or "") if found is not None and not isinstance(found, dict) else ""


def label_page(pieces: list[Piece], advice: str, title: str | None) -> list[BlockKind]:
    """Say of each piece of an HTML page what it is, with the main text that was advised, or by our rules alone."""
    pieces = [_settle(p) for p in pieces]
    inside = _align(pieces, advice)
    advised = sum(p.letters for p, said in zip(pieces, inside, strict=True) if said)
    if advised < _LITTLE_LETTERS:
        alone = _alone(pieces)
        ours = sum(p.letters for p, kind in zip(pieces, alone, strict=True) if kind in ("paragraph", "quotation"))
        if advised < _ENOUGH_LETTERS or ours > _FAR_MORE * advised:
            return alone
    looks = _looks(pieces, inside)
    inside = _corrected(pieces, looks, inside)
    first = inside.index(True) if True in inside else 0
    headline = _headline(pieces, first, title)
    kinds: list[BlockKind] = []
    for i, piece in enumerate(pieces):
        if i == headline:
            kinds.append("headline")
        elif inside[i]:
            kinds.append(_kind(piece, looks[i], title if "paragraph" not in kinds else None))
        elif headline is not None and headline < i < first:
            kinds.append(_between(piece, looks[i]))
        else:
            kinds.append("boilerplate")
    return kinds


def _looks(pieces: list[Piece], inside: list[bool]) -> list[Look]:
    """What the pieces of the article look like, and those before it; far from it nobody asks."""
    last = len(inside) - 1 - inside[::-1].index(True)
    return [look(p) if i <= last and (inside[i] or p.main is not False) else Look.SHORT for i, p in enumerate(pieces)]


def _settle(piece: Piece) -> Piece:
    """Drop what the markup says where the words are against it: an "author" of sixty words, a cell with sentences."""
    limit = {
        "byline": _LONG_BYLINE,
        "dateline": _LONG_BYLINE,
        "caption": 2 * _LONG_LINE,
        "standfirst": 3 * _LONG_LINE,
        "headline": _LONG_LINE,
    }
    if piece.kind in limit and piece.words > limit[piece.kind]:
        return replace(piece, kind=None, heading=0)
    if piece.kind == "table" and piece.sentence and piece.words >= _CELL_WORDS:
        return replace(piece, kind=None)
    return piece


def _alone(pieces: list[Piece]) -> list[BlockKind]:
    """Our rules alone: what the markup puts outside is out, the rest is told apart as in a flat page."""
    shown = [p for p in pieces if p.main is not False and p.links < _MOSTLY_LINKS]
    # A page that is one big form or sidebar still says what it says.
    if sum(p.letters for p in shown) < _ENOUGH_LETTERS < sum(p.letters for p in pieces):
        shown = pieces
    kinds = iter(label(shown))
    kept = {id(p) for p in shown}
    return [next(kinds) if id(p) in kept else "boilerplate" for p in pieces]


def _align(pieces: list[Piece], advice: str) -> list[bool]:
    """Whether the words of each piece, in their order, are in the advised text; very short ones as a line of it."""
    if not advice:
        return [False] * len(pieces)
    words = _words(advice)
    shingles = {tuple(words[i : i + _SHINGLE]) for i in range(max(0, len(words) - _SHINGLE + 1))}
    lines = {key(line.strip("-|# ")) for line in advice.splitlines()}
    inside = []
    for piece in pieces:
        own = _words(piece.text)
        grams = [tuple(own[i : i + _SHINGLE]) for i in range(max(0, len(own) - _SHINGLE + 1))]
        if len(grams) < _SHINGLE:
            inside.append(bool(own) and key(piece.text) in lines)
        else:
            inside.append(sum(g in shingles for g in grams) >= _SHARE * len(grams))
    return _one_run(pieces, inside)


def _words(text: str) -> list[str]:
    return [w.lower() for w in _WORD.findall(text)]


def _one_run(pieces: list[Piece], inside: list[bool]) -> list[bool]:
    """Words of the article that stand far from it again (a teaser of itself, a share text) are not the article."""
    seen: dict[str, int] = {}
    inside = list(inside)
    for i, piece in enumerate(pieces):
        said = key(piece.text)
        if not inside[i] or piece.words < _SHINGLE:
            continue
        if said in seen:
            here, there = piece.main is not False, pieces[seen[said]].main is not False
            worse = seen[said] if here and not there else i
            inside[worse] = False
        seen[said] = i if inside[i] else seen.get(said, i)
    return inside


def _corrected(pieces: list[Piece], looks: list[Look], inside: list[bool]) -> list[bool]:
    """Correct the advice: no appeals and link lines in, and no good paragraph out that stands within the article."""
    first = inside.index(True)
    last = len(inside) - 1 - inside[::-1].index(True)
    fixed = list(inside)
    for i, piece in enumerate(pieces):
        if inside[i]:
            away = looks[i] in (Look.APPEAL, Look.CONTROL, Look.END, Look.CREDIT) and piece.words < _LONG_LINE
            fixed[i] = not away and not _link_line(piece)
        elif first < i < last and piece.main is not False and piece.links < _MOSTLY_LINKS and not piece.item:
            near = fixed[i - 1] or inside[i + 1]
            fixed[i] = near and (
                looks[i] is Look.GOOD or (piece.kind == "quotation" and looks[i] is Look.SHORT) or piece.kind == "table"
            )
    for i in range(first - 1, -1, -1):
        own = pieces[i].main is not False and pieces[i].links < _MOSTLY_LINKS and pieces[i].kind in (None, "quotation")
        if not (own and looks[i] is Look.GOOD and pieces[i].sentence and not pieces[i].item):
            break
        fixed[i] = True
    return fixed


def _link_line(piece: Piece) -> bool:
    """A line that is a link and no sentence leads to another story."""
    return piece.links >= _MOSTLY_LINKS and piece.words < _LINK_WORDS and not piece.sentence and not piece.heading


def _headline(pieces: list[Piece], first: int, title: str | None) -> int | None:
    """The headline: the highest heading before the article that says what the title says, else the nearest one."""
    wanted = set(_words(title or ""))
    best, best_score = None, 0.9
    for i, piece in enumerate(pieces[: first + 1]):
        if not piece.heading or not 1 <= piece.words <= _LONG_LINE:
            continue
        own = set(_words(piece.text))
        alike = _alike(own, wanted)
        score = (
            3 * alike + {1: 1.0, 2: 0.4}.get(piece.heading, 0.0) - (0.8 if piece.main is False else 0.0) - 0.01 * (first - i)
        )
        if score > best_score:
            best, best_score = i, score
    return best


def _alike(own: set[str], wanted: set[str]) -> float:
    return len(own & wanted) / max(1, len(own | wanted)) if wanted else 0.0


def _kind(piece: Piece, seen: Look, title: str | None) -> BlockKind:
    if piece.kind:
        return piece.kind
    if title and _alike(set(_words(piece.text)), set(_words(title))) >= _SAME_TITLE:
        return "headline"
    if is_dateline(piece.text) and piece.words < _LONG_BYLINE:
        return "dateline"
    return "caption" if seen is Look.CAPTION and not piece.sentence and piece.words < _LONG_LINE else "paragraph"


def _between(piece: Piece, seen: Look) -> BlockKind:
    """What stands between the headline and the article: who wrote it, when, the standfirst, or a control."""
    if piece.kind == "dateline" or is_dateline(piece.text):
        return "dateline" if any(c.isdigit() for c in piece.text) else "boilerplate"
    if (piece.kind == "byline" or is_byline(piece.text)) and piece.main is not False:
        return "byline"
    if (
        seen in (Look.APPEAL, Look.CONTROL, Look.END, Look.CREDIT)
        or piece.main is False
        or piece.links >= _MOSTLY_LINKS
        or piece.item
    ):
        return "boilerplate"
    if piece.kind in ("caption", "standfirst"):
        return piece.kind
    return "standfirst" if piece.sentence and piece.words >= _CELL_WORDS else "boilerplate"
