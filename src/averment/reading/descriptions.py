"""People and bodies without a name: noun phrases headed by a word of the role table, and pronouns."""

from __future__ import annotations

from averment.model.mention import MentionKind
from averment.model.sentence import Sentence, Token
from averment.reading.found import NOMINAL, Found, Page, is_plural, singular

_LEFT = frozenset({"det", "amod", "compound", "nummod", "nmod", "flat"})
_NEVER_INSIDE = frozenset({"CCONJ", "ADP", "SCONJ", "AUX", "INTJ"})
_INSIDE_WORD = frozenset({"compound", "nmod:desc", "flat", "goeswith", "fixed"})
_INNER_MARKS = "-‐‑–'’"
_LONGEST_ASIDE = 12  # words
_OFFICES_FOR = {"migrant": "ngo", "prisoner": "ngo"}  # whoever heads "Help for Migrants" is none
_HYPHENS = "-‐‑–"
_NOT_IN_PHRASE = ("acl:relcl", "appos", "parataxis", "conj", "cc", "punct")


def find_descriptions(page: Page, taken: set[tuple[int, int]]) -> list[Found]:
    """Find the noun phrases for people and bodies; `taken` are the words (sentence, place) of names and their titles."""
    found = []
    for sentence in page.sentences:
        for token in sentence.tokens:
            if (sentence.i, token.i) not in taken and (_is_nominal(page, token) or _is_aside(page, sentence, token)):
                description = _describe(page, sentence, token)
                if description:
                    found.append(description)
    return found


def _is_countryman(page: Page, sentence: Sentence, token: Token) -> bool:
    """Tell whether a demonym is somebody, where capitals tell people from adjectives: "un Syrien"."""
    roles, before = page.roles, sentence.tokens[token.i - 1] if token.i else None
    if not roles.people_capitals or token.lower not in roles.demonyms or before is None:
        return False
    if token.text.islower():  # "un jeune syrien"
        return (
            token.pos == "NOUN" and before.lower in roles.people and token.i > 1 and sentence.tokens[token.i - 2].pos == "DET"
        )
    return before.pos in ("DET", "NUM") or (before.pos == "ADJ" and token.i > 1 and sentence.tokens[token.i - 2].pos == "DET")


def find_pronouns(page: Page) -> list[Found]:
    """Find the pronouns that stand for people, and those that stand for a body that says something ("it said")."""
    bodies = [
        Found(s, t.i, t.i + 1, t.i, "organization", gender="o", pronoun=True)
        for s in page.sentences
        for t in s.tokens
        if t.lower in page.roles.body_pronouns and t.dep == "nsubj" and s.head(t).lemma in page.roles.speaking
    ]
    return bodies + [
        Found(s, t.i, t.i + 1, t.i, "group" if g == "p" else "person", gender=g, pronoun=True)
        for s in page.sentences
        for t in s.tokens
        if (g := page.roles.pronouns.get(t.lower)) and t.pos in ("PRON", "DET") and not _is_impersonal(page, s, t)
    ]


def _is_impersonal(page: Page, sentence: Sentence, pronoun: Token) -> bool:
    """Tell whether a pronoun stands for nobody: "il y a", "il ne faut pas"."""
    return pronoun.dep.startswith("expl") or any(
        t.lower in page.roles.impersonal for t in sentence.tokens[pronoun.i + 1 : pronoun.i + 4]
    )


def _is_nominal(page: Page, token: Token) -> bool:
    return token.pos in NOMINAL or (token.pos == "ADJ" and token.lower.endswith(page.roles.person_endings))


def _is_aside(page: Page, sentence: Sentence, token: Token) -> bool:
    """Tell whether a word right behind a name and a comma is a noun for people that the parser takes for something else."""
    if token.i < 2 or token.i + 1 >= len(sentence.tokens) or not singular(token, page.roles.people):
        return False
    name, comma, after = (sentence.tokens[k] for k in (token.i - 2, token.i - 1, token.i + 1))
    goes_on = after.lower in page.roles.complements or after.pos in (*NOMINAL, "ADJ")
    return comma.text == "," and name.pos == "PROPN" and token.pos in ("ADJ", "VERB") and goes_on


def _end_of_aside(sentence: Sentence, token: Token) -> int:
    """The end of such an aside: before the next mark, clause or verb."""
    last = token.i + 1
    for t in sentence.tokens[last : token.i + _LONGEST_ASIDE]:
        finite = t.pos in ("VERB", "AUX") and ("Mood=" in t.feats or "VerbForm=Fin" in t.feats)
        if finite or t.pos in ("CCONJ", "SCONJ", "PRON") or (t.pos == "PUNCT" and t.text not in _INNER_MARKS):
            break
        last = t.i + 1
    return last


def _describe(page: Page, sentence: Sentence, token: Token) -> Found | None:
    roles = page.roles
    if token.dep in _INSIDE_WORD and sentence.head(token).i > token.i and sentence.head(token).pos in NOMINAL:
        return None
    person, crowd, body = singular(token, roles.people), singular(token, roles.collectives), singular(token, roles.bodies)
    if token.lower in roles.collectives:
        person = ""
    if not person and _is_countryman(page, sentence, token):
        person, crowd, body = token.lower, "", ""
    if not (person or crowd or body):
        return None
    first, last = phrase(sentence, token, page)
    if not _is_nominal(page, token):
        first, last = token.i, _end_of_aside(sentence, token)
    if person in roles.need_complement and last == token.i + 1:
        return None
    if person in roles.need_determiner and first == token.i:
        return None  # "à personne": nobody
    kind: MentionKind
    if " ".join(t.lower for t in sentence.tokens[max(0, token.i - 1) : token.i + 1]) in roles.not_people:
        return None
    if person:
        kind = "group" if is_plural(token) else "person"
        category = person_category(page, sentence, token, person)
    elif crowd:
        kind, category = "group", roles.collectives[crowd] or qualified(page, sentence, token)
    else:
        qualifier = qualified(page, sentence, token)
        if not _is_institution(page, sentence, token, body, qualifier):
            return None
        kind, category = "organization", roles.bodies[body] or qualifier
        inner = _people_of(page, sentence, token)
        if inner is not None:
            kind, category = "group", person_category(page, sentence, inner, singular(inner, roles.people))
        elif is_plural(token) and body != token.lower:
            kind = "group"
    found = Found(sentence, first, last, token.i, kind, category=category or None)
    found.gender = "p" if kind == "group" else roles.genders.get(person, "")
    found.number = _number(page, sentence, token) if kind == "group" else None
    return found


def phrase(sentence: Sentence, token: Token, page: Page) -> tuple[int, int]:
    """The words of a noun phrase: from its determiner to its complements ("of …", "for …"), without clauses."""
    left = {token.i}
    for child in sentence.children(token):
        if child.i < token.i and child.dep.split(":")[0] in _LEFT:
            left |= {t.i for t in sentence.subtree(child, without=("appos", "acl:relcl", "parataxis", "nsubj"))}
    first = token.i
    while first > 0 and first - 1 in left and _may_stand_inside(sentence, first - 1):
        first -= 1
    while first < token.i and sentence.tokens[first].pos in ("PUNCT", "CCONJ", "ADP", "SCONJ", "ADV", "PART"):
        first += 1
    if first > 0 and sentence.tokens[first].lower in page.roles.bounds and sentence.tokens[first - 1].pos == "ADP":
        first += 1  # "at least 15 students"
    last = _end(page, sentence, token, 0)
    while _is_hyphen(sentence, last) and all(sentence.tokens[i].text[:1].isupper() for i in (last - 1, last + 1)):
        last += 2  # "Hautes-Alpes", wherever the parser hangs the second half
    return first, last


def _may_stand_inside(sentence: Sentence, i: int) -> bool:
    t = sentence.tokens[i]
    if t.pos == "PUNCT":
        glued = t.end == sentence.tokens[i + 1].start and i > 0 and sentence.tokens[i - 1].end == t.start
        return (t.text in "-–'’" and glued) or (t.text in ("“", "”", '"') and i > 0)
    if (
        t.text.isupper()
        and len(t.text) > 3
        and sentence.tokens[i + 1].text[:1].isupper()
        and not sentence.tokens[i + 1].text.isupper()
    ):
        return False  # a dateline
    if t.pos in ("VERB", "AUX") and "VerbForm=Fin" in t.feats:
        return False
    return t.pos not in _NEVER_INSIDE or (t.pos == "CCONJ" and sentence.tokens[i - 1].pos in ("ADJ", "NOUN") and i > 0)


def _end(page: Page, sentence: Sentence, token: Token, depth: int) -> int:
    last = _over_qualities(page, sentence, token)
    if depth > 4:
        return last
    for child in sentence.children(token, "nmod"):
        if child.i < last:
            continue
        case = sentence.children(child, "case")
        if not case or case[0].i != last or case[0].lower not in _complements(page, token):
            continue
        below = {t.i for t in sentence.subtree(child, without=_NOT_IN_PHRASE) if t.i <= child.i}
        below |= {t.i for t in sentence.subtree(child) if t.dep == "punct" and t.text in "-'’" and t.i < child.i}
        if set(range(last, child.i + 1)) <= below:
            last = max(_end(page, sentence, child, depth + 1), _end_of_flat(sentence, child))
    return last


def _over_qualities(page: Page, sentence: Sentence, token: Token) -> int:
    """Step over the adjectives and short forms right behind a noun: "agent pénitentiaire", "délégué CGT"."""
    last = token.i + 1
    if not page.roles.adjectives_behind or token.text.isupper():
        return last
    while last < len(sentence.tokens):
        t = sentence.tokens[last]
        short = len(t.text) > 1 and t.text.isupper() and t.pos in ("PROPN", "NOUN", "ADJ", "X")
        if t.head != token.i or not (short or (t.pos == "ADJ" and t.dep == "amod")):
            break
        last += 1
    return last


def _complements(page: Page, token: Token) -> frozenset[str]:
    """The prepositions that belong to a noun: "for" only to those who act for others ("lawyer for", not "friend for")."""
    roles = page.roles
    noun = singular(token, roles.people)
    acts_for = noun in roles.offices or roles.people.get(noun) in ("defence", "prosecution", "government")
    return roles.complements if acts_for else roles.complements - roles.acting_for


def _end_of_flat(sentence: Sentence, token: Token) -> int:
    """The end of a name of several words."""
    last = token.i + 1
    below = {t.i for t in sentence.subtree(token, without=("appos", "acl", "parataxis", "conj", "cc", "nmod", "punct"))}
    while last in below or (last + 1 in below and _is_hyphen(sentence, last)):
        last += 1
    return last


def _is_hyphen(sentence: Sentence, i: int) -> bool:
    """Whether a hyphen joins two words without a blank: "Hautes-Alpes"."""
    if not 0 < i < len(sentence.tokens) - 1:
        return False
    before, token, after = sentence.tokens[i - 1 : i + 2]
    return token.text in _HYPHENS and before.end == token.start and token.end == after.start


def person_category(page: Page, sentence: Sentence, token: Token, word: str) -> str | None:
    """The kind of role of a person: of the noun, or of the word before it ("prison guard", "district attorney")."""
    roles = page.roles
    before = {t.lower for t in sentence.tokens[max(0, token.i - 4) : token.i] if t.pos in ("NOUN", "PROPN", "ADJ")}
    if word in roles.attorneys or before & roles.attorneys:
        return "prosecution" if (before | {word}) & roles.attorney_of_state else "defence"
    if word in roles.offices:
        within = _within(page, sentence, token)
        if within is not None:
            return within or None
    qualifier = qualified(page, sentence, token)
    if qualifier and (not roles.people.get(word) or roles.people[word] in ("police", "government")):
        return qualifier
    return roles.people.get(word) or None


def _within(page: Page, sentence: Sentence, token: Token) -> str | None:
    """The kind of the body that somebody holds an office of ("president of the union"), or None if none is said."""
    for child in sentence.children(token, "nmod"):
        if child.i > token.i and any(c.lower in page.roles.complements for c in sentence.children(child, "case")):
            words = {t.lower for t in sentence.subtree(child, without=("acl", "appos", "conj", "parataxis"))}
            body = singular(child, page.roles.bodies)
            kind = page.roles.bodies.get(body, "")
            inner = (page.roles.qualifiers[w] for w in sorted(words) if w in page.roles.qualifiers)
            return kind or _OFFICES_FOR.get(found := next(inner, ""), found)
    return None


def qualified(page: Page, sentence: Sentence, token: Token) -> str:
    """The kind of role that a word directly before a noun gives it."""
    for child in sorted(sentence.children(token, "compound", "amod", "nmod"), key=lambda t: -t.i):
        if (child.i < token.i or page.roles.adjectives_behind) and child.lower in page.roles.qualifiers:
            return page.roles.qualifiers[child.lower]
    return ""


def _is_institution(page: Page, sentence: Sentence, token: Token, body: str, qualifier: str) -> bool:
    modified = [c for c in sentence.children(token, "compound", "amod", "nmod", "det") if c.i < token.i]
    if body in page.roles.weak_bodies:
        return bool(qualifier) and "ADJ" not in {c.pos for c in modified}
    inner = any(c.dep.startswith(("compound", "nmod")) or c.pos == "PROPN" for c in modified)
    if page.roles.bodies[body]:
        return bool(modified)
    return inner or any(c.lower in page.roles.definite for c in modified)


def _people_of(page: Page, sentence: Sentence, token: Token) -> Token | None:
    """The people in "a group of migrants", "a team of officers"."""
    for child in sentence.children(token, "nmod"):
        people = is_plural(child) and (singular(child, page.roles.people) or child.pos == "PRON")
        if child.i > token.i and (people or child.lower in page.roles.collectives):
            return child
    return None


def _number(page: Page, sentence: Sentence, token: Token) -> int | None:
    before = sentence.tokens[max(0, token.i - 4) : token.i]
    for t in reversed(before):
        digits = t.text.replace(",", "")
        hyphen = sentence.tokens[t.i + 1].text in "-–"
        if t.pos == "NUM" and not hyphen and (t.head == token.i or t.dep == "nummod" or t.i == token.i - 1):
            times = next(
                (
                    page.roles.multipliers[m.lower]
                    for m in sentence.tokens[t.i + 1 : token.i]
                    if m.lower in page.roles.multipliers
                ),
                1,
            )
            if digits.isdigit() and len(digits) < 10:
                return int(digits) * times
            if t.lower in page.roles.counts and t.lower not in page.roles.multipliers:
                return page.roles.counts[t.lower] * times
            if t.lower in page.roles.counts and sentence.tokens[t.i - 1].lower in page.roles.articles:
                return page.roles.counts[t.lower]
        if t.pos not in ("ADJ", "NOUN", "PROPN", "NUM", "PUNCT"):
            break
    return None
