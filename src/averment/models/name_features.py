"""What is known of each word of a sentence that may tell whether it belongs to a name: its letters, its neighbours, word lists.

The scorer in `tagger.py` weighs these; it was trained on exactly these strings, so a change here needs new weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from averment import lang
from averment.gazetteer import shipped
from averment.lang import bodies, names
from averment.lang.base import Roles
from averment.models.casing import small_words

_LONGEST_PLACE, _LONGEST_BODY = 6, 8  # words
_SIZES = ((1_000_000, "5"), (100_000, "4"), (15_000, "3"))
_LINKS = frozenset("de du des d' of the la le les l' et and for 's - ' sur aux au en".split())
_BODIES = frozenset(tuple(name.lower().replace("’", "'").split()) for name in bodies.KINDS)
_MARKS = frozenset('"“”«»')
_LONGEST_TITLE = 9  # words between quotation marks
_ENDS = frozenset("\"“”«([—–-:;'*•".replace(" ", ""))


@dataclass(frozen=True, slots=True)
class Seen:
    """A sentence as the features look at it; `tags` are what the name model of the pipeline says, or None."""

    words: Sequence[str]
    pos: Sequence[str]
    low: list[str]
    caps: list[bool]
    shapes: list[str]
    classes: list[str]
    known: list[list[str]]
    runs: list[tuple[int, int]]
    chains: list[int]
    opens: list[bool]
    quoted: list[bool]
    tags: Sequence[str] | None


def see(code: str, words: Sequence[str], pos: Sequence[str], tags: Sequence[str] | None) -> Seen:
    """Look at every word of a sentence once."""
    words = [w.replace("’", "'") for w in words]
    low = [w.lower() for w in words]
    caps = [w[:1].isupper() for w in words]
    runs = _runs(caps)
    return Seen(
        words,
        pos,
        low,
        caps,
        [_shape(w) for w in words],
        [_classes(code, w, cap) for w, cap in zip(low, caps, strict=True)],
        _known(words, low, caps),
        runs,
        _chains(low, caps, runs),
        _opens(low, pos),
        _quoted(words),
        tags,
    )


def features(seen: Seen, i: int) -> list[str]:
    """What is known of one word."""
    out = [*_of_word(seen, i), *_of_neighbours(seen, i)]
    if seen.caps[i]:
        out += _of_run(seen, i)
    opening = "0" if seen.opens[i] else ""
    for k in seen.known[i]:
        out += [k, k + opening + seen.classes[i]]
    out += ["+" + k[:3] for k in (seen.known[i + 1] if i + 1 < len(seen.known) else ())]
    out += ["-" + k[:3] for k in (seen.known[i - 1] if i else ())]
    return out + _of_tags(seen, i, opening) if seen.tags is not None else out


def _of_word(s: Seen, i: int) -> list[str]:
    w, shape, opening = s.low[i], s.shapes[i], "0" if s.opens[i] else ""
    out = ["b", "w=" + w, "s=" + shape, "p=" + s.pos[i], "c=" + s.classes[i]]
    if s.caps[i]:
        out += ["3=" + w[-3:], "2=" + w[-2:], "4=" + w[-4:], "^3=" + w[:3], "^4=" + w[:4], "cap" + opening + shape[:4]]
        out.append("o" + opening + s.classes[i] + s.pos[i])
    if s.quoted[i]:
        out += ["q", "q" + shape[:3] + opening]
    return out


def _of_neighbours(s: Seen, i: int) -> list[str]:
    w, p, c, sh = s.low, s.pos, s.classes, s.shapes
    cap = "C" if s.caps[i] else ""
    before, after = _at(w, i - 1), _at(w, i + 1)
    out = ["w-=" + before, "w+=" + after, "w--=" + _at(w, i - 2), "w++=" + _at(w, i + 2)]
    out += ["s-+=" + _at(sh, i - 1) + sh[i] + _at(sh, i + 1), "p-=" + _at(p, i - 1) + p[i], "p+=" + p[i] + _at(p, i + 1)]
    out += ["c-=" + _at(c, i - 1) + cap, "c+=" + _at(c, i + 1) + cap, "c--=" + _at(c, i - 2) + cap]
    if not s.caps[i]:
        out.append(f"l{any(s.caps[i + 1 : i + 3]):d}{any(s.caps[max(0, i - 2) : i]):d}{w[i]}")
    return out


def _of_run(s: Seen, i: int) -> list[str]:
    """Of the capitalised words in a row that a word stands in: the first, the last, what stands around them."""
    a, b = s.runs[i]
    w, c = s.low, s.classes
    size, before, after = str(min(b - a, 3)), _at(w, a - 1), _at(w, b)
    out = [f"r{min(i - a, 2)}{min(b - i, 3)}", "rl=" + w[b - 1], "rf=" + w[a], "rp=" + before, "rn=" + after]
    out += ["rpp=" + _at(w, a - 2) + " " + before, "rnn=" + after + " " + _at(w, b + 1), "rw=" + " ".join(w[a:b])]
    out += [
        "rlc=" + c[b - 1] + size,
        "rfc=" + c[a] + size,
        "rpc=" + _at(c, a - 1),
        "rnc=" + _at(c, b),
        "r-w=" + before + "|" + size,
    ]
    out.append("rpos=" + _at(s.pos, a - 1) + _at(s.pos, b))
    place = next((k[:2] for k in (s.known[b + 1] if b + 1 < len(w) else ())), "") if after in _LINKS else ""
    out.append(f"t{before}|{w[b - 1].endswith('s'):d}|{after}|{place}")
    if s.chains[i] != a:
        first = s.chains[i]
        out.append(f"x{w[first].endswith('s'):d}{_at(w, first - 1)}|{before}|{''.join(k[:2] for k in s.known[i])}")
        out += ["xf=" + w[first], "xc=" + c[first] + before]
    return out


def _of_tags(s: Seen, i: int, opening: str) -> list[str]:
    tags = s.tags or ()
    t = tags[i]
    out = ["N=" + t, "N-=" + _at(tags, i - 1) + t, "N+=" + t + _at(tags, i + 1), "Nc=" + t + s.shapes[i][:3] + opening]
    out += ["Nk=" + t + "".join(s.known[i]), "Nl=" + t + s.classes[i]]
    if s.caps[i]:
        out.append("Nrl=" + t + s.classes[s.runs[i][1] - 1])
    return out


def _at(values: Sequence[str], i: int) -> str:
    return values[i] if 0 <= i < len(values) else "^"


@lru_cache(maxsize=20_000)
def _shape(word: str) -> str:
    out: list[str] = []
    for c in word[:12]:
        kind = "X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else c
        if out[-2:] != [kind, kind]:
            out.append(kind)
    return "".join(out)


def _runs(caps: list[bool]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    i = 0
    while i < len(caps):
        j = i + 1
        while caps[i] and j < len(caps) and caps[j]:
            j += 1
        out += [(i, j)] * (j - i)
        i = j
    return out


def _chains(low: list[str], caps: list[bool], runs: list[tuple[int, int]]) -> list[int]:
    """The first word of the linked names that each word stands in: "University" for "York" in "University of York"."""
    first = list(range(len(low)))
    for i, cap in enumerate(caps):
        if not cap:
            continue
        a = runs[i][0]
        k = a - 1
        while k >= 0 and a - k <= 3 and low[k] in _LINKS:
            k -= 1
        first[i] = first[k] if 0 <= k < a - 1 and caps[k] else a
    return first


def _opens(low: list[str], pos: Sequence[str]) -> list[bool]:
    """Whether a word is the first of a sentence or behind a mark, where a capital tells little."""
    out, begins = [], True
    for w, p in zip(low, pos, strict=True):
        out.append(begins)
        begins = (begins and p == "PUNCT") or w in _ENDS
    return out


def _quoted(words: Sequence[str]) -> list[bool]:
    """Whether a word stands inside a short quotation, as titles of works do."""
    out, begin = [False] * len(words), None
    for i, word in enumerate(words):
        if word in _MARKS and begin is None:
            begin = i
        elif word in _MARKS and begin is not None:
            if i - begin <= _LONGEST_TITLE:
                out[begin + 1 : i] = [True] * (i - begin - 1)
            begin = None
    return out


@lru_cache(maxsize=50_000)
def _classes(code: str, w: str, cap: bool) -> str:
    """The lists that a word stands in."""
    roles, bare = _roles(code), w.rstrip(".")
    one = w.removesuffix("s")
    out = ["fn"] if cap and w.split("-", maxsplit=1)[0] in names.FIRST_NAMES else []
    if bare in roles.honorifics:
        out.append("hon")
    elif bare in roles.short_titles:
        out.append("st")
    elif w in roles.people or one in roles.people:
        out.append("ppl")
    elif w in roles.collectives:
        out.append("col")
    lists = {
        "be": w in roles.body_ends or w in roles.body_words,
        "bs": w in roles.body_starts,
        "bo": w in roles.bodies or one in roles.bodies,
        "pn": w in roles.place_nouns,
        "in": w in roles.in_words,
        "dem": w in roles.demonyms or one in roles.demonyms,
        "nn": w in roles.not_names,
        "part": w in roles.particles,
        "sm": cap and w in small_words(code),
    }
    return "+".join([*out, *(name for name, told in lists.items() if told)])


@lru_cache(maxsize=4)
def _roles(code: str) -> Roles:
    return lang.get(code).roles


def _known(words: Sequence[str], low: list[str], caps: list[bool]) -> list[list[str]]:
    """The longest places and bodies of the lists that stand at each word."""
    out: list[list[str]] = [[] for _ in words]
    for i, cap in enumerate(caps):
        if not cap:
            continue
        for size in range(min(_LONGEST_PLACE, len(words) - i), 0, -1):
            if caps[i + size - 1] and (kind := _place(_written(words[i : i + size]))):
                _mark(out, i, size, "G", kind)
                break
        for size in range(min(_LONGEST_BODY, len(words) - i), 0, -1):
            if tuple(low[i : i + size]) in _BODIES and (size > 1 or words[i] in bodies.KINDS):
                _mark(out, i, size, "K", "")
                break
    return out


def _mark(out: list[list[str]], first: int, size: int, sign: str, kind: str) -> None:
    for k in range(first, first + size):
        out[k].append(f"{sign}{'B' if k == first else 'I'}{min(size, 3)}{kind}")


def _written(words: Sequence[str]) -> str:
    return " ".join(words).replace("' ", "'").replace("’ ", "’").replace(" - ", "-")


@lru_cache(maxsize=50_000)
def _place(name: str) -> str:
    """How large a place of this name is; empty where there is none."""
    found = shipped.load().largest(name)
    if found is None:
        return ""
    sizes = {"country": "c", "region": "r", "exact": "x"}
    size = sizes.get(found.precision) or "t" + next((s for least, s in _SIZES if found.population >= least), "2")
    return size + ("" if shipped.load().is_place(name) else "e") + ("" if found.main else "a")
