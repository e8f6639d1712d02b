"""Which mentions of a page are one and the same: names, descriptions and pronouns.

An unnamed description is never taken for a named person unless the grammar says so or only one person on the page fits.
"""

from __future__ import annotations

from collections import defaultdict, deque

from averment.lang import bodies
from averment.reading.found import Found, Page, singular

LOOK_BACK = 150  # descriptions of one kind


class Joined:
    """Mentions joined into entities: the earlier mention stands for the entity (union-find)."""

    def __init__(self, mentions: list[Found]) -> None:
        """Begin with every mention by itself."""
        self.mentions = mentions
        self._parent = list(range(len(mentions)))
        self._place = {id(m): i for i, m in enumerate(mentions)}

    def of(self, mention: Found) -> int:
        """The entity of a mention."""
        i = self._place[id(mention)]
        while self._parent[i] != i:
            self._parent[i] = self._parent[self._parent[i]]
            i = self._parent[i]
        return i

    def join(self, a: Found, b: Found) -> None:
        """Say that two mentions are of one thing."""
        x, y = sorted((self.of(a), self.of(b)))
        self._parent[y] = x

    def members(self) -> dict[int, list[Found]]:
        """Every entity with its mentions, in order."""
        out: dict[int, list[Found]] = defaultdict(list)
        for m in self.mentions:
            out[self.of(m)].append(m)
        return out


def join_names(page: Page, names: list[Found], joined: Joined) -> None:
    """Join the full name, the family name and the short form of one person, body or place."""
    _join_people(page, [n for n in names if n.kind == "person"], joined)
    others: dict[tuple[str, str], Found] = {}
    acronyms: dict[str, Found] = {}
    for n in names:
        if n.kind == "person" or not n.name:
            continue
        bare = n.name.removeprefix("The ").removeprefix("the ")
        bare = bodies.SAME.get(bare, bare)
        first = others.setdefault((n.kind, bare.lower()), n)
        if first is not n:
            joined.join(first, n)
        if n.kind == "organization" and " " in bare:
            acronyms.setdefault("".join(w[0] for w in bare.replace("-", " ").split() if w[0].isupper()), n)
    for n in names:
        short = (n.name or "").replace(".", "")
        if n.kind == "organization" and short.isupper() and len(short) > 1 and short in acronyms:
            joined.join(acronyms[short], n)


def _join_people(page: Page, people: list[Found], joined: Joined) -> None:
    full: dict[str, list[Found]] = defaultdict(list)
    ranks: dict[str, int] = {}  # of the families, as they come
    begun: dict[tuple[str, ...], tuple[int, Found]] = {}  # how names begin, with the first family that has one
    for n in people:
        words = name_words(page, n)
        if len(words) > 1:
            same = begun[tuple(words)][1] if tuple(words) in begun else None
            if same is None:
                rank = ranks.setdefault(words[-1], len(ranks))
                family = full[words[-1]]
                same = next((o for o in family if _agree(name_words(page, o), words) and _one_gender(o, n)), None)
            if same is None:
                family.append(n)
                for k in range(2, len(words) + 1):
                    beginning = tuple(words[:k])
                    if beginning not in begun or rank < begun[beginning][0]:
                        begun[beginning] = (rank, n)
            else:
                joined.join(same, n)
    alone: dict[str, Found] = {}
    first_names: dict[str, list[Found]] = defaultdict(list)
    for group in full.values():
        for n in group:
            first_names[name_words(page, n)[0]].append(n)
    for n in people:
        words = name_words(page, n)
        if len(words) != 1:
            continue
        owners = [o for o in full.get(words[0], ()) if _one_gender(o, n)]
        if not owners and len(first_names.get(words[0], ())) == 1:
            owners = first_names[words[0]]
        if owners:
            joined.join(_last_named(owners, n, people, joined), n)
        elif words[0] in alone and _one_gender(alone[words[0]], n):
            joined.join(alone[words[0]], n)
        else:
            alone[words[0]] = n


def _last_named(owners: list[Found], n: Found, people: list[Found], joined: Joined) -> Found:
    """Whom a family name alone means: the last one named in full before it, but rather the main person than a relative."""
    if len(owners) == 1:
        return owners[0]
    entities = {joined.of(o): o for o in owners if o.category != "family"} or {joined.of(o): o for o in owners}
    before = [p for p in people if p.start <= n.start and joined.of(p) in entities and " " in (p.name or "")]
    return before[-1] if before else min(entities.values(), key=lambda o: o.start)


def name_words(page: Page, found: Found) -> list[str]:
    """The words of a name in lower case, without "Jr."."""
    words = [w.strip(",") for w in (found.name or "").lower().split()]
    return [w for w in words if w not in page.roles.suffixes] or [(found.name or "").lower()]


def _agree(a: list[str], b: list[str]) -> bool:
    x, y = a[0].rstrip("."), b[0].rstrip(".")
    return x == y or (x.startswith(y) and len(y) == 1) or (y.startswith(x) and len(x) == 1)


def _one_gender(a: Found, b: Found) -> bool:
    return not (a.gender and b.gender and a.gender != b.gender)


_NAMED_BEFORE = ("media", "ngo", "union")  # "the newspaper" is the one named before, where only one was


def join_descriptions(page: Page, descriptions: list[Found], joined: Joined, tied: set[int]) -> None:
    """Join a definite description with the one entity before it that fits."""
    # A description looks back over the last ones of its kind only: a report of a thousand pages has thousands.
    known: dict[str, deque[Found]] = defaultdict(lambda: deque(maxlen=LOOK_BACK))
    for d in descriptions:
        if id(d) not in tied and d.name is None:
            other = _antecedent(page, d, list(known[d.kind]), joined)
            if other is not None:
                joined.join(other, d)
        known[d.kind].append(d)


def _antecedent(page: Page, d: Found, known: list[Found], joined: Joined) -> Found | None:
    first = d.sentence.tokens[d.first].lower
    definite = first in page.roles.definite or d.first == d.head
    if d.kind == "organization":
        same = [k for k in known if k.kind == "organization" and k.name is None and _core(page, k) == _core(page, d)]
        if not same and definite and d.category in _NAMED_BEFORE and d.last <= d.head + 2:
            named = {joined.of(k): k for k in known if k.name and k.category == d.category}
            return _one_that_fits(page, list(named.values()))
        return same[-1] if same and first not in page.roles.indefinite else None
    if d.kind == "group":
        return _group_before(page, d, known)
    if first in page.roles.indefinite or any(c.lower in page.roles.indefinite for c in d.sentence.tokens[d.first : d.head]):
        return _from_headline(page, d, known)
    if not definite or _owner(d) is not None:
        return _same_owner(page, d, known)
    fits: dict[int, Found] = {}
    for k in known:
        if k.kind == "person" and _same_role(page, k, d) and _no_clash(page, k, d) and not _is_anyone(page, k):
            fits[joined.of(k)] = k
    return _one_that_fits(page, list(fits.values()))


def _one_that_fits(page: Page, fits: list[Found]) -> Found | None:
    """The only candidate, leaving aside those that were set apart ("another officer") or stand for anyone ("as an officer")."""
    if len(fits) > 1:
        apart = page.roles.distinguishing | page.roles.indefinite - page.roles.articles
        fits = [f for f in fits if not {t.lower for t in f.sentence.tokens[f.first : f.head]} & apart]
    return fits[0] if len(fits) == 1 else None


def _is_anyone(page: Page, f: Found) -> bool:
    """As in "As a police officer, you …", "he is a father": a description of no one in particular."""
    before = f.before()
    return bool(f.sentence.children(f.token, "cop")) or (before is not None and before.lower in page.roles.likening)


def _from_headline(page: Page, d: Found, known: list[Found]) -> Found | None:
    """As in "French cop jailed …" above "A French police officer …": the first of its kind in the text."""
    if d.sentence.tokens[d.first].lower not in page.roles.articles or d.sentence.kind in ("headline", "standfirst"):
        return None
    same = [k for k in known if k.kind == "person" and _same_role(page, k, d)]
    above = bool(same) and all(k.sentence.kind in ("headline", "standfirst") for k in same)
    return same[0] if above and len(same) == 1 and _no_clash(page, same[0], d) else None


def _same_owner(page: Page, d: Found, known: list[Found]) -> Found | None:
    owner = _owner(d)
    if owner is None:
        return None
    for k in reversed(known):
        if (
            k.kind == d.kind
            and k.token.lemma == d.token.lemma
            and (_owner(k) or owner) == owner
            and _owner(k) is not None
            and owner not in page.roles.pronouns
        ):
            return k
    return None


def _group_before(page: Page, d: Found, known: list[Found]) -> Found | None:
    if d.number is not None and d.sentence.tokens[d.first].lower not in page.roles.definite:
        return None
    if d.sentence.tokens[d.first].lower in page.roles.indefinite:
        return None
    for k in reversed(known):
        if k.kind == "group" and k.token.lemma == d.token.lemma and _core(page, k) == _core(page, d):
            return k
    if d.sentence.tokens[d.first].lower in page.roles.definite:
        for k in reversed(known):
            if (
                k.kind == "group"
                and k.token.lemma == d.token.lemma
                and (d.number is None or k.number == d.number)
                and len(_core(page, d)) <= 1
            ):
                return k
    return None


def _core(page: Page, f: Found) -> tuple[str, ...]:
    skip = page.roles.definite | page.roles.articles
    return tuple(t.lemma for t in f.sentence.tokens[f.first : f.last] if t.lower not in skip and t.pos not in ("PUNCT", "DET"))


def _owner(f: Found) -> str | None:
    for c in f.sentence.children(f.token, "nmod:poss", "det:poss"):
        if c.i < f.head:
            return c.lower
    return None


def _same_role(page: Page, a: Found, b: Found) -> bool:
    x, y = ((f.nouns if f.name else {singular(f.token, page.roles.people)}) - {""} for f in (a, b))
    return bool(x & y) or any(x & group and y & group for group in page.roles.synonyms)


def _no_clash(page: Page, a: Found, b: Found) -> bool:
    """The later one has no word that sets it apart from the earlier one ("the second officer")."""
    mods = [{t.lower for t in f.sentence.tokens[f.first : f.head]} & page.roles.distinguishing for f in (a, b)]
    return mods[0] == mods[1] or not mods[1]
