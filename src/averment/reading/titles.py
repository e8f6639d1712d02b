"""What the page says that a named person is: titles, appositions, "X is the lawyer of Y"."""

from __future__ import annotations

from averment.model.sentence import Token
from averment.reading.capitals import is_title
from averment.reading.descriptions import person_category
from averment.reading.found import NOMINAL, Found, Page, is_plural, is_possessive, singular

_LONGEST_OFFICE = 10  # words
_DASHES = frozenset({",", ":", "—", "–", "-", "--", "(", "―"})


def give_titles(page: Page, names: list[Found]) -> set[tuple[int, int]]:
    """Write titles that stand before names into them; answers the words (sentence, place) that the titles take."""
    taken: set[tuple[int, int]] = set()
    previous: Found | None = None
    for name in names:
        if name.kind != "person":
            continue
        start = title_start(page, name)
        title = name.sentence.tokens[start : name.first]
        if title:
            _take_title(page, name, start)
            taken |= {(name.sentence.i, t.i) for t in title}
        elif previous is not None and previous.sentence is name.sentence and previous.roles and _shares_title(previous, name):
            name.roles, name.category, name.nouns = list(previous.roles), previous.category, set(previous.nouns)
        previous = name
    return taken


def title_start(page: Page, name: Found) -> int:
    """Where the titles before a name begin: "New York City Correction Commissioner", "28-year-old victim"."""
    tokens, i = name.sentence.tokens, name.first
    if page.roles.adjectives_behind and (start := _office_start(page, name)) is not None:
        return start
    while i > 0 and (tokens[i - 1].text == "." or tokens[i - 1].lower in page.roles.domain_words):
        i -= 1
    if i < name.first and i > 0 and tokens[i - 1].lower in page.roles.complements:
        i -= 1  # "Chief for Security X"
    if i == 0 or not is_title(page, tokens[i - 1]):
        return name.first
    while i > 0 and name.first - i < 12:
        t = tokens[i - 1]
        part_of_title = is_title(page, t) or _modifies(t) or (t.text == "." and tokens[i - 2].lower in page.roles.short_titles)
        if not part_of_title or (t.pos == "PUNCT" and t.text != "." and t.end != tokens[i].start):
            break
        i -= 1
    while i < name.first and (tokens[i].text in "-–." or (tokens[i].pos == "NUM" and tokens[i + 1].text not in "-–")):
        i += 1
    return i


def _office_start(page: Page, name: Found) -> int | None:
    """Where an office with its complement begins, right before a name: "la préfète du Nord Ana Silva"."""
    tokens, roles = name.sentence.tokens, page.roles
    linked = False
    if name.first and tokens[name.first - 1].pos in ("ADP", "DET"):
        return None  # "la sœur d'Ana Silva" is no title of hers
    for k in range(name.first - 1, max(-1, name.first - _LONGEST_OFFICE), -1):
        t = tokens[k]
        if t.pos in NOMINAL and singular(t, roles.people) and not is_plural(t):
            return k if linked and tokens[k + 1].pos in ("ADP", "ADJ") else None
        if t.pos not in (*NOMINAL, "ADJ", "ADP", "DET", "X") and t.text not in "-–'’":
            return None
        linked = linked or t.pos == "ADP" or (t.pos == "ADJ" and k == name.first - 1)
        if t.pos == "ADP" and t.lower not in roles.complements:
            return None
    return None


def _age_start(name: Found, start: int) -> int:
    """Where "28-year-old" before a name begins."""
    tokens, i = name.sentence.tokens, start
    while i > 0 and (tokens[i - 1].text in "-–" or tokens[i - 1].pos in ("NUM", "ADJ") or tokens[i].text in "-–"):
        i -= 1
    return i


def _modifies(token: Token) -> bool:
    return token.pos in ("NOUN", "PROPN", "ADJ", "NUM") or token.text in "-–"


def _take_title(page: Page, name: Found, start: int) -> None:
    s, roles = name.sentence, page.roles
    words = [t for t in s.tokens[start : name.first] if t.text != "."]
    honorific = next((t.lower.rstrip(".") for t in words if t.lower.rstrip(".") in roles.honorifics), "")
    if honorific:
        name.gender = roles.genders.get(honorific, name.gender)
        words = [t for t in words if t.lower.rstrip(".") not in roles.honorifics]
    if not words:
        return
    head = words[-1]
    if roles.adjectives_behind:
        head = next((t for t in words if singular(t, roles.people)), head)
    noun = singular(head, roles.people)
    short = roles.short_titles.get(head.lower.rstrip("."))
    last = short or (noun if noun != head.lower else "")
    whole = page.words(s, words[0].i, head.i + 1)
    behind = page.words(s, head.i + 1, words[-1].i + 1)
    add_role(name, f"{whole.removesuffix(head.text)}{last or head.text} {behind}".strip())
    if noun or short:
        name.nouns.add(noun or short or "")
    if noun:
        name.gender = roles.genders.get(noun, name.gender)
    name.category = (
        name.category or person_category(page, s, head, noun or short or "") or roles.people.get(short or "") or None
    )


def _shares_title(previous: Found, name: Found) -> bool:
    """As in "Officers A and B", "former officers A, B and C"."""
    between = name.sentence.tokens[previous.last : name.first]
    title = previous.before()
    plural = title is not None and title.pos in NOMINAL and is_plural(title)
    return plural and bool(between) and all(t.text == "," or t.pos == "CCONJ" for t in between)


def add_role(found: Found, role: str) -> None:
    """Write one more role into a mention, unless it says so already."""
    role = " ".join(role.split())
    if role and role.lower() not in (r.lower() for r in found.roles):
        found.roles.append(role)


def tie_appositions(page: Page, names: list[Found], descriptions: list[Found]) -> list[tuple[Found, Found]]:
    """Find the descriptions that grammar ties to a name beside them: (name, description)."""
    pairs: list[tuple[Found, Found]] = []
    people: dict[int, list[Found]] = {}
    for name in names:
        if name.kind == "person":
            people.setdefault(name.sentence.i, []).append(name)
    for d in descriptions:
        beside = people.get(d.sentence.i, [])
        if d.kind == "person":
            pairs += [(n, d) for n in beside if _beside(page, n, d) or _copula(page, n, d) or _is_called(page, n, d)]
        elif d.kind == "group" and beside:
            pairs += [(n, d) for n in _listed(page, d, beside) or _one_of(page, d, beside)]
    return pairs


def _beside(page: Page, name: Found, d: Found) -> bool:
    """As in "X, a lawyer, …" or "The lawyer, X, …": side by side, with a comma or a dash between them."""
    tokens = d.sentence.tokens
    after = _skip_age(tokens, name.last)
    if after < len(tokens) and tokens[after].text in _DASHES and after < d.first <= after + 5:
        between = tokens[after + 1 : d.first]
        if all(t.pos in ("ADP", "DET", "NOUN", "ADV") for t in between) and (not between or between[0].pos in ("ADP", "ADV")):
            bare = page.roles.adjectives_behind and not between and not _is_introduced(page, d)
            return bare or (_ends_there(page, d) and (_is_introduced(page, d) or not between))
    start = _age_start(name, title_start(page, name))
    if start > 1 and tokens[start - 1].text in _DASHES and d.last == start - 1:
        return _closes(tokens, name.last) or name.token.dep == "appos"
    return False


def _is_introduced(page: Page, d: Found) -> bool:
    tokens = d.sentence.tokens
    return tokens[d.first].lower in page.roles.articles | page.roles.definite or is_possessive(_possessive(tokens, d))


def _ends_there(page: Page, d: Found) -> bool:
    """No verb of its own follows: "X, a lawyer said" is no apposition."""
    tokens = d.sentence.tokens
    if _closes(tokens, d.last):
        return True
    following = tokens[d.last]
    return (
        following.pos in ("ADP", "PRON", "ADV", "SCONJ")
        or (following.pos == "VERB" and "VerbForm=Fin" not in following.feats)
        or following.pos == "CCONJ"
    )


def _possessive(tokens: tuple[Token, ...], d: Found) -> Token | None:
    return next((t for t in tokens[d.first : d.head] if is_possessive(t)), None)


def _closes(tokens: tuple[Token, ...], i: int) -> bool:
    return (
        i >= len(tokens)
        or tokens[i].text in (",", ".", "—", "–", ")", "--", ":", ";", "-")
        or "PronType=Rel" in tokens[i].feats
    )


def _skip_age(tokens: tuple[Token, ...], i: int) -> int:
    if i + 2 < len(tokens) and tokens[i].text == "," and tokens[i + 1].text.isdigit() and len(tokens[i + 1].text) < 3:
        return i + 2
    return i


def _copula(page: Page, name: Found, d: Found) -> bool:
    """As in "X is the lawyer for Y", "X, who was a judge", "X became chief"."""
    s = d.sentence
    subject = name.token.dep.startswith("nsubj")
    if subject and name.token.head == d.head and s.children(d.token, "cop"):
        return True
    verb = s.head(d.token)
    if d.token.dep in ("xcomp", "obj") and verb.lemma in page.roles.fixed_copulas:
        if subject and name.token.head == verb.i:
            return True
        return verb.dep == "acl:relcl" and verb.head == name.head
    return d.token.dep == "acl:relcl" and d.token.head == name.head and bool(s.children(d.token, "cop"))


def _listed(page: Page, d: Found, people: list[Found]) -> list[Found]:
    """The names listed after "the officers —", "two lawyers: …" or "the two officers in the car, …"."""
    tokens = d.sentence.tokens
    after = [n for n in people if title_start(page, n) >= d.last]
    if not after:
        return []
    start = title_start(page, after[0])
    gap = tokens[d.last : start]
    if not gap or gap[-1].text not in _DASHES or len(gap) > 8 or any("VerbForm=Fin" in t.feats for t in gap):
        return []
    listed = [after[0]]
    for name in after[1:]:
        between = tokens[listed[-1].last : title_start(page, name)]
        if not between or (between[0].text not in _DASHES and between[0].pos != "CCONJ"):
            break
        if len(between) > 2 and (between[0].text not in _DASHES or len(between) > 30):
            break
        if any("VerbForm=Fin" in t.feats for t in between) and between[-1].pos != "CCONJ":
            break
        listed.append(name)
    if d.number:
        return listed if len(listed) == d.number else []
    return listed if len(listed) > 1 and len(gap) == 1 and gap[0].text != "," else []


def _is_called(page: Page, name: Found, d: Found) -> bool:
    """As in "the girl, identified as X" and "a man named X"."""
    between = d.sentence.tokens[d.last : name.first]
    if not 0 < len(between) <= 6 or not any(t.lemma in page.roles.naming and t.pos in ("VERB", "ADJ") for t in between):
        return False
    return all(t.pos in ("PUNCT", "AUX", "ADP", "ADV") or t.lemma in page.roles.naming for t in between)


def _one_of(page: Page, d: Found, people: list[Found]) -> list[Found]:
    """As in "X, one of the leaders of the march"."""
    tokens = d.sentence.tokens
    if (
        d.first < 2
        or tokens[d.first - 1].lower not in page.roles.complements
        or page.roles.counts.get(tokens[d.first - 2].lower) != 1
    ):
        return []
    return [n for n in people if n.last == d.first - 3 and tokens[n.last].text in _DASHES]


def describe_role(page: Page, d: Found) -> str:
    """The words of a description as a role: without the article or the possessor's pronoun; a plural becomes one of them."""
    tokens = d.sentence.tokens
    first = d.first
    small = page.roles.indefinite | page.roles.definite
    while first < d.head and (tokens[first].pos in ("DET", "PRON", "NUM") or tokens[first].lower in small):
        if tokens[first + 1].text in "-–":
            break
        first += 1
    if d.kind == "group":
        noun = singular(d.token, page.roles.people) or singular(d.token, page.roles.collectives)
        behind = page.words(d.sentence, d.head + 1, d.last)
        after = tokens[d.head + 1] if d.head + 1 < d.last else None
        if after is not None and after.pos == "ADJ" and after.text.endswith("s") and is_plural(after):
            behind = after.text[:-1] + behind.removeprefix(after.text)
        return f"{page.words(d.sentence, first, d.head)} {noun} {behind}".strip()
    return page.words(d.sentence, first, d.last)


def is_people(page: Page, d: Found) -> bool:
    """Tell whether a description is of people, not of bodies."""
    return bool(singular(d.token, page.roles.people) or singular(d.token, page.roles.collectives))
