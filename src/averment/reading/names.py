"""Names of people, bodies and places: the name model's answers, corrected by capitals, titles, known bodies and the page.

One name has one type within a page: every place where it stands votes, and the sum decides.
"""

from __future__ import annotations

from averment.lang import bodies, names
from averment.model.mention import MentionKind
from averment.model.sentence import Sentence
from averment.reading.capitals import Run, after_title, find_runs, is_body, is_cap, is_shouted, is_title
from averment.reading.found import Found, Page, top_of
from averment.reading.name_types import key_of, one_type, vote, weed

_JOINED = 2  # small words between a feature and its name: "de la"
KINDS: dict[str, MentionKind] = {"PER": "person", "ORG": "organization", "LOC": "place"}


def find_names(page: Page) -> list[Found]:
    """Find every name on the page and say what it names."""
    runs: list[Run] = []
    shouted: list[Sentence] = []
    for sentence in page.sentences:
        if is_shouted(sentence):
            shouted.append(sentence)
        else:
            runs += find_runs(page, sentence)
    for run in runs:
        vote(page, run)
    runs = weed(page, runs)
    types = one_type(page, runs)
    found = [_found(page, run, types[key_of(page, run)]) for run in runs if key_of(page, run) in types]
    found += _uncapitalised(page, found)
    found += _family_names(page, found)
    found += _acronyms(page, found)
    for sentence in shouted:
        found += _in_headline(page, sentence, types)
    return sorted(found, key=lambda f: (f.sentence.i, f.first))


def _uncapitalised(page: Page, found: list[Found]) -> list[Found]:
    """Names that a writer did not capitalise, where the name model sees one."""
    taken = {(f.sentence.i, i) for f in found for i in range(f.first, f.last)}
    out = []
    for s in page.sentences:
        for a, b, label in s.names:
            tokens = s.tokens[a:b]
            if (
                label in KINDS
                and all(t.text.islower() and t.pos == "PROPN" for t in tokens)
                and not taken & {(s.i, i) for i in range(a, b)}
            ):
                if label != "LOC" or page.is_place(page.words(s, a, b).title()):
                    out.append(_found(page, Run(s, a, b), label))
    return out


def _found(page: Page, run: Run, label: str) -> Found:
    first = _with_feature(page, run) if label == "LOC" else run.first
    head = top_of(run.sentence, first, run.last)
    found = Found(run.sentence, first, run.last, head, KINDS[label], page.words(run.sentence, first, run.last))
    if label == "PER":
        found.gender = names.GENDERS.get(run.sentence.tokens[first].lower.split("-")[0], "")
    elif label == "ORG":
        found.category = body_category(page, found.name or "")
    return found


def _with_feature(page: Page, run: Run) -> int:
    """Where the name of a place begins with the sea, the lake or the gulf that it is ("mer du Nord", "lac Léman")."""
    tokens, roles = run.sentence.tokens, page.roles
    i = run.first - 1
    while i > 0 and run.first - i <= _JOINED and tokens[i].lower in roles.particles:
        i -= 1
    while i > 0 and run.first - i <= _JOINED + 2 and tokens[i].pos == "ADJ" and tokens[i].lower not in roles.features:
        i -= 1
    return i if i >= 0 and tokens[i].lower in roles.features else run.first


def body_category(page: Page, name: str) -> str | None:
    """The kind of a body, from the list of known bodies or from the words of its name."""
    bare = name.removeprefix("The ").removeprefix("the ")
    if bare in bodies.KINDS:
        return bodies.KINDS[bare] or None
    words = [w.strip(".,'’").lower().replace("’", "'").removesuffix("'s") for w in bare.split()]
    for word in words:
        if word in page.roles.body_words:
            return page.roles.body_words[word]
    for word in (*reversed(words[-1:]), *words[:1]):
        if page.roles.body_ends.get(word):
            return page.roles.body_ends[word]
    return None


def _in_headline(page: Page, sentence: Sentence, types: dict[str, str]) -> list[Found]:
    """In a headline with capitals throughout: the names that the body of the page has, then what the name model says."""
    tokens, out, i = sentence.tokens, [], 0
    taken: set[int] = set()
    while i < len(tokens):
        for size in range(min(8, len(tokens) - i), 0, -1):
            key = page.words(sentence, i, i + size).lower()
            if key in types and is_cap(tokens[i]):
                out.append(_found(page, Run(sentence, i, i + size), types[key]))
                taken |= set(range(i, i + size))
                i += size - 1
                break
        i += 1
    for a, b, label in sentence.names:
        if label in KINDS and not taken & set(range(a, b)):
            first = after_title(page, sentence, a, b)
            if first < b and _is_sure(page, sentence, first, b, label):
                out.append(_found(page, Run(sentence, first, b), label))
    return out


def _is_sure(page: Page, sentence: Sentence, first: int, last: int, label: str) -> bool:
    """Tell whether a name that stands only in a headline is one: by its first name, the gazetteer or the words of a body."""
    if sentence.kind not in ("headline", "standfirst", "caption"):
        return all(t.pos == "PROPN" or t.lower in page.roles.links for t in sentence.tokens[first:last])
    if label == "PER":
        return last - first > 1 and sentence.tokens[first].lower in names.GENDERS
    if label == "LOC":
        return page.is_place(page.words(sentence, first, last))
    return is_body(page, sentence, first, last)


def _family_names(page: Page, found: list[Found]) -> list[Found]:
    """Family names that are a title too ("Bishop said"), of people named in full on the page."""
    taken = {(f.sentence.i, i) for f in found for i in range(f.first, f.last)}
    family = {f.name.split()[-1] for f in found if f.kind == "person" and f.name and " " in f.name}
    out = []
    for s in page.sentences:
        for t in s.tokens:
            if t.text in family and (s.i, t.i) not in taken and is_title(page, t) and (s.i, t.i + 1) not in taken:
                out.append(_found(page, Run(s, t.i, t.i + 1), "PER"))
    return out


def _acronyms(page: Page, found: list[Found]) -> list[Found]:
    """Acronyms of bodies that the page names in full, wherever they stand."""
    taken = {(f.sentence.i, i) for f in found for i in range(f.first, f.last)}
    known = set()
    for f in found:
        initials = "".join(w[0] for w in (f.name or "").replace("-", " ").split() if w[0].isupper())
        if f.kind == "organization" and len(initials) > 2:
            known.add(initials)
    return [
        _found(page, Run(s, t.i, t.i + 1), "ORG")
        for s in page.sentences
        for t in s.tokens
        if t.text in known and (s.i, t.i) not in taken
    ]
