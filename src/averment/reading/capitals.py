"""Capitalised words in a row: where a name begins and ends, without titles, demonyms and the first word of a sentence."""

from __future__ import annotations

from dataclasses import dataclass, field

from averment.lang import bodies, names
from averment.model.sentence import Sentence, Token
from averment.reading.found import NOMINAL, Page, is_possessive, singular

_LONGEST = 4  # words and hyphens of a name that was found only in part
_ENDS = frozenset({".", "!", "?", "”", "’", '"'})
_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "AUX"})
_CLOSED = frozenset({"DET", "ADP", "PRON", "SCONJ", "CCONJ", "AUX", "ADV", "PART", "INTJ", "NUM", "PUNCT", "SYM"})
LOWER_BODIES = frozenset(name.lower() for name in bodies.KINDS)
_BODY_WORDS = {tuple(name.lower().split()): name for name in bodies.KINDS}
_HOLDER = 8  # votes: who holds an office is a person
_SMALL = 2  # small words between an office and its place: "de l'"
OPENERS = frozenset("\"“‘«„:—–-([•*|'")


@dataclass(slots=True)
class Run:
    """Capitalised words in a row, and what speaks for each type."""

    sentence: Sentence
    first: int
    last: int
    weak: bool = False
    aged: bool = False
    votes: dict[str, float] = field(default_factory=lambda: {"PER": 0.0, "ORG": 0.0, "LOC": 0.0})


def is_cap(token: Token) -> bool:
    """Tell whether a word begins with a capital and is no address."""
    return token.text[0].isupper() and token.pos not in ("PUNCT", "SYM") and not {"/", "@", "_", "%"} & set(token.text)


def is_shouted(sentence: Sentence) -> bool:
    """Title Case or capitals throughout, where capitals tell nothing."""
    words = [t for t in sentence.tokens if t.text.isalpha() and (len(t.text) > 3 or t.text.isupper())]
    if len(words) > 1 and all(t.text.isupper() for t in words):
        return True
    if sentence.tokens[-1].text in _ENDS and sentence.kind == "paragraph":
        return False
    lower = [t for t in words if not is_cap(t)]
    told = any(t.pos in _CONTENT for t in lower)
    return len(words) >= 4 and not told and len(lower) <= 0.25 * len(words) and sentence.kind != "byline"


def find_runs(page: Page, sentence: Sentence) -> list[Run]:
    """Everything in a sentence that may be a name: where the name model finds one, its words; elsewhere rows of capitals.

    A row whose words say that it is a body is kept whole.
    """
    told = [(Run(sentence, a, b), kind) for a, b, kind in _joined(sentence) if any(map(_has_capital, sentence.tokens[a:b]))]
    spans = [run for run, _ in told]
    rows = _rows(page, sentence)
    for run, kind in told:
        if kind == "PER":
            run.last = _whole_name(run, rows, spans)
    kept = [r for r in rows if all(_apart(r, t) for t in spans) or _is_whole_body(page, r, spans)]
    for run, kind in told:
        if all(_apart(run, r) for r in kept):
            kept += _untitled(page, run, kind)
    return sorted(kept, key=lambda r: r.first)


def _joined(sentence: Sentence) -> list[tuple[int, int, str]]:
    """What the name model finds, carried on over hyphens ("Jean-Pierre", "Levy-Strauss")."""
    out: list[tuple[int, int, str]] = []
    tokens, n = sentence.tokens, len(sentence.tokens)
    for a, b, kind in sentence.names:
        last = b
        while (
            last + 1 < n
            and tokens[last].text in "-–"
            and _glued(sentence, last)
            and _glued(sentence, last + 1)
            and is_cap(tokens[last + 1])
        ):
            last += 2
        if out and a < out[-1][1]:
            out[-1] = (out[-1][0], max(last, out[-1][1]), out[-1][2])
        else:
            out.append((a, last, kind))
    return out


def _whole_name(run: Run, rows: list[Run], spans: list[Run]) -> int:
    """Where a person's name ends: at the end of its row of capitals, if nothing else was found in the row."""
    row = next((r for r in rows if r.first == run.first and run.last < r.last <= r.first + _LONGEST), None)
    return row.last if row and all(s is run or _apart(s, row) for s in spans) else run.last


def _has_capital(token: Token) -> bool:
    return any(c.isupper() for c in token.text)


def _apart(one: Run, other: Run) -> bool:
    return one.last <= other.first or other.last <= one.first


def _is_whole_body(page: Page, row: Run, told: list[Run]) -> bool:
    inside = all(_apart(row, t) or (row.first <= t.first and t.last <= row.last) for t in told)
    return inside and is_body(page, row.sentence, row.first, row.last)


def _untitled(page: Page, run: Run, kind: str) -> list[Run]:
    """A name as the name model has it; of a person, without the title or office that it took for a part of the name."""
    behind = _behind_office(page, run.sentence, run.first, run.last)
    if behind:
        return behind
    if kind != "PER" or not is_cap(run.sentence.tokens[run.first]):
        return [run]
    first = after_title(page, run.sentence, run.first, run.last)
    return [Run(run.sentence, first, run.last)] if first < run.last else []


def _rows(page: Page, sentence: Sentence) -> list[Run]:
    """Every row of capitalised words in a sentence that may be a name."""
    runs, i = [], 0
    tokens = sentence.tokens
    while i < len(tokens):
        prefixed = _is_prefixed(page, sentence, i)
        if not prefixed and (not is_cap(tokens[i]) or tokens[i].pos == "PRON"):
            i += 1
            continue
        last = _end_of_run(page, sentence, i)
        last = _extend(page, sentence, i, last)
        runs += _pieces(page, sentence, i, last)
        i = last
    return [r for r in runs if r.last > r.first]


def _is_prefixed(page: Page, sentence: Sentence, i: int) -> bool:
    """As in "al-Sadr"."""
    t = sentence.tokens[i : i + 3]
    return (
        len(t) == 3
        and t[0].lower in page.roles.particles
        and t[1].text == "-"
        and is_cap(t[2])
        and _glued(sentence, i + 1)
        and _glued(sentence, i + 2)
    )


def _glued(sentence: Sentence, i: int) -> bool:
    return i > 0 and sentence.tokens[i - 1].end == sentence.tokens[i].start


def _end_of_run(page: Page, sentence: Sentence, first: int) -> int:
    tokens, n, last = sentence.tokens, len(sentence.tokens), first + 1
    while last < n:
        t = tokens[last]
        if is_cap(t) and t.pos != "PRON":
            last += 1
        elif (
            t.text in "-–'’./"
            and _glued(sentence, last)
            and last + 1 < n
            and is_cap(tokens[last + 1])
            and _glued(sentence, last + 1)
        ):
            last += 2
        elif t.text in "-–" and _glued(sentence, last) and last + 3 < n and _is_hyphenated(sentence, last):
            last += 4
        elif t.text == "." and _glued(sentence, last) and len(tokens[last - 1].text) == 1 and last + 1 < n:
            last += 1
        elif t.lower in page.roles.particles and _is_person_particle(page, sentence, last):
            last = _is_person_particle(page, sentence, last)
        elif t.text == "," and last + 1 < n and tokens[last + 1].lower in page.roles.suffixes:
            last += 2
        elif t.lower in page.roles.suffixes:
            last += 1
        else:
            break
    while (
        last > first + 1
        and tokens[last - 1].pos == "PUNCT"
        and tokens[last - 1].lower not in page.roles.suffixes
        and len(tokens[last - 2].text) > 1
    ):
        last -= 1
    return last


def _is_hyphenated(sentence: Sentence, i: int) -> bool:
    """As in "Villeneuve-sur-Lot": a small word between hyphens."""
    a, b, c = sentence.tokens[i + 1 : i + 4]
    return (
        a.text.isalpha()
        and len(a.text) <= 5
        and b.text in "-–"
        and is_cap(c)
        and all(_glued(sentence, k) for k in range(i + 1, i + 4))
    )


def _is_person_particle(page: Page, sentence: Sentence, i: int) -> int:
    for k in range(i + 1, min(i + 3, len(sentence.tokens))):
        if is_cap(sentence.tokens[k]):
            return k + 1
        if sentence.tokens[k].lower not in page.roles.particles and sentence.tokens[k].text not in "-'’":
            return 0
    return 0


def _extend(page: Page, sentence: Sentence, first: int, last: int) -> int:
    """Carry the name of a body on over "of", "for the" … and a possessor ("Refugee Women's Centre")."""
    tokens, n, roles = sentence.tokens, len(sentence.tokens), page.roles
    for _ in range(4):
        if last + 1 < n and is_possessive(tokens[last]) and is_cap(tokens[last + 1]):
            end = _end_of_run(page, sentence, last + 1)
            if tokens[end - 1].lower in roles.body_ends and (
                last - first > 1 or tokens[end - 1].lower not in ("police", "police department")
            ):
                last = end
                continue
        starts = any(t.lower in roles.body_starts for t in tokens[first:last])
        k = last
        if k < n and tokens[k].lower in roles.links and starts and tokens[last - 1].lower not in roles.not_names:
            k += 1
            if k < n and tokens[k].lower in roles.articles:
                k += 1
        elif k < n and tokens[k].lower in roles.joiners and starts and _joined_in_body(page, sentence, first, k):
            k += 1
        if k == last or k >= n or not is_cap(tokens[k]) or tokens[last].lower in roles.in_words - roles.complements:
            break
        last = _end_of_run(page, sentence, k)
    return last


def _joined_in_body(page: Page, sentence: Sentence, first: int, i: int) -> bool:
    """As in "Ministry of Justice and Security", but not "the Supreme Court and Congress"."""
    before = {t.lower for t in sentence.tokens[first:i]}
    after = sentence.tokens[i + 1].lower if i + 1 < len(sentence.tokens) else ""
    is_body = after in page.roles.body_ends or after in page.roles.body_starts or after in LOWER_BODIES
    return bool(before & (page.roles.links)) and not is_body and not page.is_place(page.words(sentence, i + 1, i + 2))


def _pieces(page: Page, sentence: Sentence, first: int, last: int) -> list[Run]:
    """Cut titles, demonyms and the capital of a sentence's first word from a run."""
    tokens, roles = sentence.tokens, page.roles
    begins = first == 0 or tokens[first - 1].text in OPENERS or all(t.pos == "PUNCT" for t in tokens[:first])
    known = _known_body(sentence, first, last)
    if known:
        a, b = known
        return (
            [*_pieces(page, sentence, first, a), Run(sentence, a, b), *_pieces(page, sentence, b, last)] if first < last else []
        )
    while (
        first < last
        and (tokens[first].pos in _CLOSED or tokens[first].lower in roles.articles)
        and (begins or tokens[first].lower in roles.articles)
    ):
        if tokens[first].pos in ("NUM", "ADV") and last - first > 1 and tokens[first].pos != "ADV":
            break
        first += 1
        begins = False
    while first < last and (tokens[first].lower.rstrip(".") in roles.not_names or tokens[first].pos == "PUNCT"):
        first += 1
    while last > first and (
        tokens[last - 1].lower.rstrip(".") in roles.not_names
        or (tokens[last - 1].pos == "PUNCT" and tokens[last - 1].text != ".")
    ):
        last -= 1
    if first >= last:
        return []
    if not is_body(page, sentence, first, last):
        first = after_title(page, sentence, first, last)
        if first >= last:
            return []
        while first < last and (_only_demonym(page, sentence, first, last) or tokens[first].pos == "PUNCT"):
            first += 1
        while last - first > 1 and tokens[first].lower in roles.domain_words:
            first += 1
    behind = _behind_office(page, sentence, first, last)
    if behind:
        return behind
    weak = begins and last - first == 1
    return [Run(sentence, first, last, weak)] if first < last else []


def _behind_office(page: Page, sentence: Sentence, first: int, last: int) -> list[Run]:
    """A name behind an office and its place or duty, without a comma: "le procureur de Gap Ana Silva"."""
    tokens, roles = sentence.tokens, page.roles
    small = roles.complements | roles.articles
    office = first - 1
    while office >= 0 and first - office <= _SMALL and tokens[office].lower.replace("’", "'") in small:
        office -= 1
    if not roles.adjectives_behind or not 0 <= office < first - 1:
        return []
    for k in range(last - 2, first, -1):
        if tokens[k].lower in names.GENDERS and is_cap(tokens[k]):
            holder = Run(sentence, k, last)
            holder.votes["PER"] += _HOLDER
            if page.is_place(page.words(sentence, first, k)):
                return [Run(sentence, first, k), holder]
            if singular(tokens[office], roles.people):  # the duty of an office is no name: "la ministre de l'Intérieur"
                return [holder]
    return []


def _only_demonym(page: Page, sentence: Sentence, i: int, last: int) -> bool:
    """Tell whether a word is a demonym and not the first name of somebody ("Christian Weber")."""
    token = sentence.tokens[i]
    return is_demonym(page, token) and not (token.lower in names.GENDERS and i + 1 < last)


def is_demonym(page: Page, token: Token) -> bool:
    """Tell whether a word says of what nation or creed somebody is."""
    return token.lower in page.roles.demonyms or token.lower.removesuffix("s") in page.roles.demonyms


def _known_body(sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
    """The longest known body in the run, if it is not only a part of a longer name of a body."""
    tokens = sentence.tokens
    for size in range(min(last - first, 8), 0, -1):
        for a in range(first, last - size + 1):
            words = tuple(t.lower for t in tokens[a : a + size])
            name = _BODY_WORDS.get(words)
            if (
                name
                and (size > 1 or tokens[a].text == name)
                and (size > 1 or last - first == 1 or name.isupper())
                and (size < last - first or size > 1)
            ):
                if size == 1 and last - first > 1:
                    continue
                return (a, a + size) if size < last - first else None
    return None


def is_body(page: Page, sentence: Sentence, first: int, last: int) -> bool:
    """Tell whether a name is a known body, or its words say that it is one."""
    tokens, roles = sentence.tokens, page.roles
    if tuple(t.lower for t in tokens[first:last]) in _BODY_WORDS:
        return True
    if last - first > 1 and tokens[last - 1].lower in roles.body_ends:
        return True
    return (
        last - first > 2
        and tokens[first].lower in roles.body_starts
        and any(t.lower in roles.links for t in tokens[first:last])
    )


def after_title(page: Page, sentence: Sentence, first: int, last: int) -> int:
    """Where the name begins after the titles in a run; its end, if there is nothing but titles."""
    start = first
    for k in range(first, last):
        if is_title(page, sentence.tokens[k]) and not (k == last - 1 and _is_family_name(sentence, first, start, k)):
            start = k + 1
            while start < last and sentence.tokens[start].text == ".":
                start += 1
    rest = sentence.tokens[start:last]
    if rest and all(t.lower in page.roles.links or t.lower in page.roles.articles or not is_cap(t) for t in rest[:1]):
        return last
    return start


def _is_family_name(sentence: Sentence, first: int, start: int, k: int) -> bool:
    """As in "Foreign Minister Julie Bishop": a title at the end of a name is a family name."""
    if k == start:
        return False
    if sentence.tokens[k].lower in names.FAMILY_NAMES:
        return True
    labelled = any(a <= start and k < b and label == "PER" for a, b, label in sentence.names)
    return start > first or labelled or sentence.tokens[start].lower in names.GENDERS


def is_title(page: Page, token: Token) -> bool:
    """Tell whether a word is one that stands before the name of a person: "Mr", "Sgt.", "prosecutor", "Officers"."""
    bare = token.lower.rstrip(".")
    if bare in page.roles.honorifics or bare in page.roles.short_titles:
        return True
    return (token.pos in NOMINAL or token.lower.endswith(page.roles.person_endings)) and bool(
        singular(token, page.roles.people)
    )
