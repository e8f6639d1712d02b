"""Names of people, bodies and places: the name model's answers, corrected by capitals, titles, known bodies and the page.

One name has one type within a page: every place where it stands votes, and the sum decides.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from averment.lang import bodies, names
from averment.model.mention import MentionKind
from averment.model.sentence import Sentence, Token
from averment.reading.found import NOMINAL, Found, Page, is_possessive, singular, top_of

KINDS: dict[str, MentionKind] = {"PER": "person", "ORG": "organization", "LOC": "place"}
_CLOSED = frozenset({"DET", "ADP", "PRON", "SCONJ", "CCONJ", "AUX", "ADV", "PART", "INTJ", "NUM", "PUNCT", "SYM"})
_LOWER_BODIES = frozenset(name.lower() for name in bodies.KINDS)
_BODY_WORDS = {tuple(name.lower().split()): name for name in bodies.KINDS}


@dataclass(slots=True)
class _Run:
    """Capitalised words in a row, and what speaks for each type."""

    sentence: Sentence
    first: int
    last: int
    weak: bool = False
    votes: dict[str, float] = field(default_factory=lambda: {"PER": 0.0, "ORG": 0.0, "LOC": 0.0})


def find_names(page: Page) -> list[Found]:
    """Find every name on the page and say what it names."""
    runs: list[_Run] = []
    shouted: list[Sentence] = []
    for sentence in page.sentences:
        if _is_shouted(sentence):
            shouted.append(sentence)
        else:
            runs += _runs(page, sentence)
    for run in runs:
        _vote(page, run)
    runs = _weed(page, runs)
    types = _one_type(page, runs)
    found = [_found(page, run, types[_key(page, run)]) for run in runs if _key(page, run) in types]
    found += _uncapitalised(page, found)
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
            if label in KINDS and all(t.text.islower() and t.pos == "PROPN" for t in tokens) and not taken & {(s.i, i) for i in range(a, b)}:
                if label != "LOC" or page.is_place(page.words(s, a, b).title()):
                    out.append(_found(page, _Run(s, a, b), label))
    return out


def _is_cap(token: Token) -> bool:
    return token.text[0].isupper() and token.pos not in ("PUNCT", "SYM") and not {"/", "@", "_", "%"} & set(token.text)


def _is_shouted(sentence: Sentence) -> bool:
    """Title Case or capitals throughout, where capitals tell nothing."""
    long = [t for t in sentence.tokens if t.text.isalpha() and (len(t.text) > 3 or t.text.isupper())]
    if len(long) > 1 and all(t.text.isupper() for t in long):
        return True
    return len(long) >= 4 and sum(_is_cap(t) for t in long) > 0.75 * len(long) and not (sentence.kind == "byline")


def _runs(page: Page, sentence: Sentence) -> list[_Run]:
    runs, i = [], 0
    tokens = sentence.tokens
    while i < len(tokens):
        prefixed = _is_prefixed(page, sentence, i)
        if not prefixed and (not _is_cap(tokens[i]) or tokens[i].pos == "PRON"):
            i += 1
            continue
        last = _end_of_run(page, sentence, i)
        last = _extend(page, sentence, i, last)
        runs += _pieces(page, sentence, i, last)
        i = last
    return [r for r in runs if r.last > r.first]


def _is_prefixed(page: Page, sentence: Sentence, i: int) -> bool:
    """"al-Sadr"."""
    t = sentence.tokens[i : i + 3]
    return len(t) == 3 and t[0].lower in page.roles.particles and t[1].text == "-" and _is_cap(t[2]) and _glued(sentence, i + 1) and _glued(sentence, i + 2)


def _glued(sentence: Sentence, i: int) -> bool:
    return i > 0 and sentence.tokens[i - 1].end == sentence.tokens[i].start


def _end_of_run(page: Page, sentence: Sentence, first: int) -> int:
    tokens, n, last = sentence.tokens, len(sentence.tokens), first + 1
    while last < n:
        t = tokens[last]
        if _is_cap(t) and not (t.pos == "PRON"):
            last += 1
        elif t.text in "-–'’./" and _glued(sentence, last) and last + 1 < n and _is_cap(tokens[last + 1]) and _glued(sentence, last + 1):
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
    while last > first + 1 and tokens[last - 1].pos == "PUNCT" and tokens[last - 1].lower not in page.roles.suffixes and len(tokens[last - 2].text) > 1:
        last -= 1
    return last


def _is_hyphenated(sentence: Sentence, i: int) -> bool:
    """"Boulogne-sur-Mer": a small word between hyphens."""
    a, b, c = sentence.tokens[i + 1 : i + 4]
    return a.text.isalpha() and len(a.text) <= 5 and b.text in "-–" and _is_cap(c) and all(_glued(sentence, k) for k in range(i + 1, i + 4))


def _is_person_particle(page: Page, sentence: Sentence, i: int) -> int:
    for k in range(i + 1, min(i + 3, len(sentence.tokens))):
        if _is_cap(sentence.tokens[k]):
            return k + 1
        if sentence.tokens[k].lower not in page.roles.particles and sentence.tokens[k].text not in "-'’":
            return 0
    return 0


def _extend(page: Page, sentence: Sentence, first: int, last: int) -> int:
    """Carry the name of a body on over "of", "for the" … and a possessor ("Refugee Women's Centre")."""
    tokens, n, roles = sentence.tokens, len(sentence.tokens), page.roles
    for _ in range(4):
        if last + 1 < n and is_possessive(tokens[last]) and _is_cap(tokens[last + 1]):
            end = _end_of_run(page, sentence, last + 1)
            if tokens[end - 1].lower in roles.body_ends and (last - first > 1 or tokens[end - 1].lower not in ("police", "police department")):
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
        if k == last or k >= n or not _is_cap(tokens[k]) or (tokens[last].lower != "of" and tokens[last].lower in roles.in_words):
            break
        last = _end_of_run(page, sentence, k)
    return last


def _joined_in_body(page: Page, sentence: Sentence, first: int, i: int) -> bool:
    """"Ministry of Justice and Security", but not "the Supreme Court and Congress"."""
    before = {t.lower for t in sentence.tokens[first:i]}
    after = sentence.tokens[i + 1].lower if i + 1 < len(sentence.tokens) else ""
    is_body = after in page.roles.body_ends or after in page.roles.body_starts or after in _LOWER_BODIES
    return bool(before & (page.roles.links)) and not is_body and not page.is_place(page.words(sentence, i + 1, i + 2))


def _pieces(page: Page, sentence: Sentence, first: int, last: int) -> list[_Run]:
    """Cut titles, demonyms and the capital of a sentence's first word from a run."""
    tokens, roles = sentence.tokens, page.roles
    begins = first == 0 or tokens[first - 1].text in OPENERS or all(t.pos == "PUNCT" for t in tokens[:first])
    known = _known_body(sentence, first, last)
    if known:
        a, b = known
        return [*_pieces(page, sentence, first, a), _Run(sentence, a, b), *_pieces(page, sentence, b, last)] if first < last else []
    while first < last and (tokens[first].pos in _CLOSED or tokens[first].lower in roles.articles) and (begins or tokens[first].lower in roles.articles):
        if tokens[first].pos in ("NUM", "ADV") and last - first > 1 and tokens[first].pos != "ADV":
            break
        first += 1
        begins = False
    while first < last and (tokens[first].lower.rstrip(".") in roles.not_names or tokens[first].pos == "PUNCT"):
        first += 1
    while last > first and (tokens[last - 1].lower.rstrip(".") in roles.not_names or tokens[last - 1].pos == "PUNCT" and tokens[last - 1].text != "."):
        last -= 1
    if first >= last:
        return []
    if not _is_body(page, sentence, first, last):
        first = _after_title(page, sentence, first, last)
        if first >= last:
            return []
        while first < last and (_is_demonym(page, tokens[first]) or tokens[first].pos == "PUNCT"):
            first += 1
        while last - first > 1 and tokens[first].lower in roles.domain_words:
            first += 1
    weak = begins and last - first == 1
    return [_Run(sentence, first, last, weak)] if first < last else []


OPENERS = frozenset("\"“‘«„:—–-([•*|'")


def _is_demonym(page: Page, token: Token) -> bool:
    return token.lower in page.roles.demonyms or token.lower.removesuffix("s") in page.roles.demonyms


def _known_body(sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
    """The longest known body in the run, if it is not only a part of a longer name of a body."""
    tokens = sentence.tokens
    for size in range(min(last - first, 8), 0, -1):
        for a in range(first, last - size + 1):
            words = tuple(t.lower for t in tokens[a : a + size])
            name = _BODY_WORDS.get(words)
            if name and (size > 1 or tokens[a].text == name) and (size > 1 or last - first == 1 or name.isupper()) and (size < last - first or size > 1):
                if size == 1 and last - first > 1:
                    continue
                return (a, a + size) if size < last - first else None
    return None


def _is_body(page: Page, sentence: Sentence, first: int, last: int) -> bool:
    tokens, roles = sentence.tokens, page.roles
    if tuple(t.lower for t in tokens[first:last]) in _BODY_WORDS:
        return True
    if last - first > 1 and tokens[last - 1].lower in roles.body_ends:
        return True
    return last - first > 2 and tokens[first].lower in roles.body_starts and any(t.lower in roles.links for t in tokens[first:last])


def _after_title(page: Page, sentence: Sentence, first: int, last: int) -> int:
    """Where the name begins after the titles in a run; its end, if there is nothing but titles."""
    start = first
    for k in range(first, last):
        if is_title(page, sentence.tokens[k]) and not (k == last - 1 and _is_family_name(sentence, first, start, k)):
            start = k + 1
            while start < last and sentence.tokens[start].text == ".":
                start += 1
    rest = sentence.tokens[start:last]
    if rest and all(t.lower in page.roles.links or t.lower in page.roles.articles or not _is_cap(t) for t in rest[:1]):
        return last
    return start


def _is_family_name(sentence: Sentence, first: int, start: int, k: int) -> bool:
    """"Foreign Minister Julie Bishop": a title at the end of a name is a family name."""
    if k == start:
        return False
    labelled = any(a <= start and k < b and label == "PER" for a, b, label in sentence.names)
    return start > first or labelled or sentence.tokens[start].lower in names.GENDERS


def is_title(page: Page, token: Token) -> bool:
    """Tell whether a word is one that stands before the name of a person: "Mr", "Sgt.", "prosecutor", "Officers"."""
    bare = token.lower.rstrip(".")
    if bare in page.roles.honorifics or bare in page.roles.short_titles:
        return True
    return (token.pos in NOMINAL or token.lower.endswith("man")) and bool(singular(token, page.roles.people))


def _key(page: Page, run: _Run) -> str:
    return page.words(run.sentence, run.first, run.last).lower().removeprefix("the ")


def _vote(page: Page, run: _Run) -> None:
    s, roles, votes = run.sentence, page.roles, run.votes
    tokens = s.tokens
    words = page.words(s, run.first, run.last)
    size = run.last - run.first
    for a, b, label in s.names:
        if a < run.last and run.first < b and label in votes:
            exact = (a, b) == (run.first, run.last)
            votes[label] += 2.0 if exact else 1.0
    if words.lower().removeprefix("the ") in _LOWER_BODIES and (size > 1 or words in bodies.KINDS):
        votes["ORG"] += 8
    if _is_body(page, s, run.first, run.last):
        votes["ORG"] += 6
    if words in bodies.PLACES:
        votes["LOC"] += 6
    elif page.is_place(words) and not (size == 1 and words.islower()):
        votes["LOC"] += 2.5 if size > 1 else 1.5
    if size > 1 and tokens[run.last - 1].lower in roles.place_nouns or (size > 1 and tokens[run.first].lower in ("mount", "lake", "fort", "port", "saint")):
        votes["LOC"] += 1.5
    if words.lower() in (b.lower() for b in page.byline):
        votes["PER"] += 6
    if size >= 2 and tokens[run.first].lower in names.GENDERS and tokens[run.first].pos != "NUM":
        votes["PER"] += 3
    if words.isupper() and 2 <= len(words) <= 6 and size == 1 and words not in bodies.PLACES:
        votes["ORG"] += 1.0
    _vote_by_context(page, run)


def _vote_by_context(page: Page, run: _Run) -> None:
    s, roles, votes = run.sentence, page.roles, run.votes
    tokens, n = s.tokens, len(s.tokens)
    head = tokens[top_of(s, run.first, run.last)]
    before = tokens[run.first - 1] if run.first else None
    after = tokens[run.last] if run.last < n else None
    if before is not None and before.text == "." and run.first > 1:
        before = tokens[run.first - 2]
    if before is not None:
        if is_title(page, before):
            votes["PER"] += 5
        elif before.pos in NOMINAL and singular(before, roles.bodies) and head.pos == "PROPN":
            votes["ORG"] += 2
        elif before.lower in roles.in_words and not is_possessive(after):
            votes["LOC"] += 1
        elif before.lower in roles.articles and before.lower == "the":
            votes["ORG"] += 0.7
            votes["PER"] -= 1.5
    if after is not None and any(t.lower in roles.place_nouns for t in tokens[run.last : run.last + 2] if t.text.islower()):
        votes["LOC"] += 2
    votes["PER"] += 2.5 * _beside_a_person(page, run)
    subject = head.dep.startswith("nsubj") and s.head(head).lemma in roles.speaking
    if subject:
        votes["PER"] += 1.5
    elif head.dep in ("parataxis",) and head.lemma in roles.speaking:
        votes["PER"] += 0.5
    if after is not None and after.text == "," and run.last + 1 < n and tokens[run.last + 1].text.isdigit() and len(tokens[run.last + 1].text) <= 2:
        votes["PER"] += 3
    if is_possessive(after) and run.last + 1 < n:
        owned = s.head(head)
        if singular(owned, roles.people) in roles.genders or owned.lemma in _OWN:
            votes["PER"] += 2


def _beside_a_person(page: Page, run: _Run) -> int:
    """How many sides have a noun for a person behind a comma: "the chief of security, X," or "X, a former captain"."""
    tokens, sides = run.sentence.tokens, 0
    i = run.first - 1
    if i > 0 and tokens[i].text == ",":
        for t in reversed(tokens[max(0, i - 5) : i]):
            if t.pos in ("VERB", "AUX", "PUNCT", "CCONJ"):
                break
            if t.pos == "NOUN" and singular(t, page.roles.people) == t.lower:
                sides += 1
                break
    if run.last + 1 < len(tokens) and tokens[run.last].text == "," and tokens[run.last + 1].pos in ("DET", "NOUN", "ADJ"):
        for t in tokens[run.last + 1 : run.last + 6]:
            if t.pos in ("VERB", "AUX", "PUNCT", "CCONJ", "ADP"):
                break
            if t.pos == "NOUN" and singular(t, page.roles.people) == t.lower:
                sides += 1
                break
    return sides


_ENOUGH = 1.0  # a name on no better ground than a capital is left out
_OWN = frozenset("lawyer attorney death life body family mother partner girlfriend face head chest hand killing injury".split())


def _weed(page: Page, runs: list[_Run]) -> list[_Run]:
    """Drop the capital of a sentence's first word unless the page shows elsewhere that it is a name."""
    strong = {w for r in runs if not r.weak for w in _key(page, r).split()}
    lower = {t.text for s in page.sentences for t in s.tokens if t.text.islower()}
    common = page.roles.people.keys() | page.roles.collectives.keys() | page.roles.domain_words
    keys = {_key(page, r) for r in runs}
    for run in runs:
        _behead(page, run, keys, lower)
    kept = []
    for run in runs:
        key = _key(page, run)
        labelled = any(a < run.last and run.first < b for a, b, _ in run.sentence.names)
        spoken = run.sentence.tokens[run.first].pos == "PROPN" and max(run.votes.values()) > 0
        if run.weak and key not in strong and not ((labelled or spoken) and key not in lower):
            continue
        if run.last - run.first == 1 and (key in common or key.removesuffix("s") in common or _is_plural_acronym(run)):
            continue
        if _is_demonym(page, run.sentence.tokens[run.first]) and run.last - run.first == 1:
            continue
        if run.last - run.first == 1 and (len(key) == 1 or key in page.roles.not_names or key in page.roles.demonyms):
            continue
        if not labelled and _is_shout(run, key in lower):
            continue
        kept.append(run)
    return kept


def _behead(page: Page, run: _Run, keys: set[str], lower: set[str]) -> None:
    """Take a sentence's first word off a name that stands without it elsewhere ("Tasered Smith")."""
    tokens = run.sentence.tokens
    if run.last - run.first < 2 or any(t.pos != "PUNCT" for t in tokens[: run.first]):
        return
    first = tokens[run.first]
    rest = page.words(run.sentence, run.first + 1, run.last).lower()
    if first.lower not in names.GENDERS and (first.lower in lower or first.pos not in ("PROPN", "NOUN")) and rest in keys:
        run.first += 1


def _is_shout(run: _Run, known: bool) -> bool:
    """Capitals for emphasis ("NOT"), part numbers ("SX40")."""
    tokens = run.sentence.tokens[run.first : run.last]
    if any(c.isdigit() for t in tokens for c in t.text) and len(tokens) == 1:
        return True
    return all(t.text.isupper() for t in tokens) and (known or all(t.pos != "PROPN" for t in tokens)) and max(run.votes.values()) < 4


def _is_plural_acronym(run: _Run) -> bool:
    word = run.sentence.tokens[run.first].text
    return len(word) > 2 and word[:-1].isupper() and word[-1] == "s"


def _one_type(page: Page, runs: list[_Run]) -> dict[str, str]:
    """Let all places of a name vote on its type; a family name is of the type of the full name."""
    total: dict[str, dict[str, float]] = defaultdict(lambda: {"PER": 0.0, "ORG": 0.0, "LOC": 0.0})
    count: dict[str, int] = defaultdict(int)
    for run in runs:
        key = _key(page, run)
        count[key] += 1
        for label, value in run.votes.items():
            total[key][label] += value
    types: dict[str, str] = {}
    people: set[str] = set()
    sure = {k.split()[-1] for k, v in total.items() if len(k.split()) in (2, 3) and v["PER"] > 2 * (v["ORG"] + v["LOC"])}
    for key in sorted(total, key=lambda k: (-len(k.split()), k)):
        votes = {label: value / count[key] for label, value in total[key].items()}
        if len(key.split()) == 1 and key in people:
            votes["PER"] += 5
        elif len(key.split()) in (2, 3) and key.split()[-1] in sure:
            votes["PER"] += 2
        if max(votes.values()) < _ENOUGH:
            continue
        types[key] = max(("PER", "ORG", "LOC"), key=lambda label: votes[label])
        words = [w for w in key.replace(",", "").split() if w not in page.roles.suffixes]
        if types[key] == "PER" and len(words) > 1:
            people |= {words[-1], words[0]}
    return types


def _found(page: Page, run: _Run, label: str) -> Found:
    first = run.first
    head = top_of(run.sentence, first, run.last)
    found = Found(run.sentence, first, run.last, head, KINDS[label], page.words(run.sentence, first, run.last))
    if label == "PER":
        found.gender = names.GENDERS.get(run.sentence.tokens[first].lower.split("-")[0], "")
    elif label == "ORG":
        found.category = body_category(page, found.name or "")
    return found


def body_category(page: Page, name: str) -> str | None:
    """The kind of a body, from the list of known bodies or from the words of its name."""
    bare = name.removeprefix("The ").removeprefix("the ")
    if bare in bodies.KINDS:
        return bodies.KINDS[bare] or None
    words = [w.strip(".,'’").lower() for w in bare.split()]
    for word in ("police", "sheriff", "prison", "correction", "corrections", "court", "prosecution", "army"):
        if word in words:
            return page.roles.body_ends.get(word) or ("military" if word == "army" else None)
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
            if key in types and _is_cap(tokens[i]):
                out.append(_found(page, _Run(sentence, i, i + size), types[key]))
                taken |= set(range(i, i + size))
                i += size - 1
                break
        i += 1
    for a, b, label in sentence.names:
        if label in KINDS and not taken & set(range(a, b)) and all(t.pos == "PROPN" or t.lower in page.roles.links for t in tokens[a:b]):
            first = _after_title(page, sentence, a, b)
            if first < b and not (b - first == 1 and tokens[first].lower in page.roles.not_names | page.roles.demonyms):
                out.append(_found(page, _Run(sentence, first, b), label))
    return out
