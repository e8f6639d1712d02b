"""What a name names: the name model, titles, known bodies, the gazetteer and the words around it vote, page by page."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from averment.lang import bodies, names
from averment.model.sentence import Token
from averment.reading.capitals import LOWER_BODIES, Run, is_body, is_demonym, is_title
from averment.reading.found import Page, is_possessive, singular, top_of

_LONGEST_NAME = 5  # words and hyphens of a person's name
_ENOUGH = 1.0  # a name on no better ground than a capital is left out
_HEARD = 3.5  # what the name model says of a place of a name
_UNHEARD = 3.0  # what must speak for a name that the model does not see, or takes for a work or an event


def key_of(page: Page, run: Run) -> str:
    """The name in lower case, without the article: by this the places of one name are known."""
    return page.words(run.sentence, run.first, run.last).lower().removeprefix("the ")


def vote(page: Page, run: Run) -> None:
    """Let everything that is known of one place of a name speak for a type."""
    s, roles, votes = run.sentence, page.roles, run.votes
    tokens = s.tokens
    words = page.words(s, run.first, run.last)
    size = run.last - run.first
    for a, b, label in s.names:
        if a < run.last and run.first < b and label in votes:
            votes[label] += _HEARD if (a, b) == (run.first, run.last) else _HEARD / 2
    if words.lower().removeprefix("the ") in LOWER_BODIES and (size > 1 or words in bodies.KINDS):
        votes["ORG"] += 8
    if page.publisher and words.lower().removeprefix("the ") == page.publisher.lower().removeprefix("the "):
        votes["ORG"] += 8
    if is_body(page, s, run.first, run.last):
        votes["ORG"] += 6
    if words in bodies.PLACES:
        votes["LOC"] += 6
    elif page.is_place(words) and not (size == 1 and words.islower()):
        votes["LOC"] += 2.5 if size > 1 else 1.5
    if (size > 1 and tokens[run.last - 1].lower in roles.place_nouns) or (
        size > 1 and tokens[run.first].lower in roles.place_starts
    ):
        votes["LOC"] += 1.5
    if words.lower() in (b.lower() for b in page.byline):
        votes["PER"] += 6
    if size == 1 and tokens[run.first].lower in names.GENDERS and not page.is_place(words):
        votes["PER"] += 1
    if size >= 2 and tokens[run.first].lower in names.GENDERS and tokens[run.first].pos != "NUM":
        votes["PER"] += 3
    if roles.flat_names and 2 <= size <= _LONGEST_NAME and _is_flat(run) and not max(votes.values()):
        votes["PER"] += _ENOUGH
    if words.isupper() and 2 <= len(words) <= 6 and size == 1 and words not in bodies.PLACES:
        votes["ORG"] += 1.0
    _vote_by_context(page, run)


def _is_flat(run: Run) -> bool:
    """Tell whether the parser joins the words of a run to one name, each with a capital of its own."""
    tokens = run.sentence.tokens[run.first : run.last]
    joined = any(t.dep.startswith("flat") for t in tokens[1:])
    return joined and all(
        t.pos in ("PROPN", "X") and t.text[:1].isupper() and not t.text.isupper() for t in tokens if t.text not in "-.'"
    )


def _vote_by_context(page: Page, run: Run) -> None:
    s, roles, votes = run.sentence, page.roles, run.votes
    tokens, n = s.tokens, len(s.tokens)
    head = tokens[top_of(s, run.first, run.last)]
    before = tokens[run.first - 1] if run.first else None
    after = tokens[run.last] if run.last < n else None
    if before is not None and before.text == "." and run.first > 1:
        before = tokens[run.first - 2]
    if before is not None:
        if before.lower in roles.age_words:
            run.aged = True
        elif is_title(page, before) and not _is_party(page, run):
            votes["PER"] += 5
        elif _is_body_noun(page, _noun_before(page, run)) and head.pos == "PROPN":
            votes["ORG"] += 2
        elif before.lower in roles.in_words and not is_possessive(after):
            votes["LOC"] += 2.5 if before.lower in roles.near_words else 1
        elif run.first > 1 and before.pos == "ADP" and tokens[run.first - 2].lower in roles.place_nouns:
            votes["LOC"] += 2.5
        elif before.lower in roles.articles & roles.definite:
            votes["ORG"] += 0.7
            votes["PER"] -= 1.5
    if after is not None and any(t.lower in roles.place_nouns for t in tokens[run.last : run.last + 2] if t.text.islower()):
        votes["LOC"] += 5 if after.lower in roles.place_nouns else 2
    if before is None or before.lower not in roles.near_words:
        votes["PER"] += 2.5 * _beside_a_person(page, run)
    if before is not None and before.lemma in roles.speaking and before.pos == "VERB" and _opens_behind_mark(run):
        votes["PER"] += 1.5
    subject = head.dep.startswith("nsubj") and s.head(head).lemma in roles.speaking
    if subject:
        votes["PER"] += 1.5
    elif head.dep == "parataxis" and head.lemma in roles.speaking:
        votes["PER"] += 0.5
    if (
        after is not None
        and after.text == ","
        and run.last + 1 < n
        and tokens[run.last + 1].text.isdigit()
        and len(tokens[run.last + 1].text) <= 2
    ):
        run.aged = True
    if is_possessive(after) and run.last + 1 < n:
        owned = s.head(head)
        if singular(owned, roles.people) in roles.genders or owned.lemma in roles.owned:
            votes["PER"] += 2


def _is_body_noun(page: Page, token: Token) -> bool:
    return token.pos in ("NOUN", "PROPN") and bool(singular(token, page.roles.bodies))


def _noun_before(page: Page, run: Run) -> Token:
    """The noun that stands before a name, over an adjective where these stand behind: "l'agence indépendante X"."""
    tokens, k = run.sentence.tokens, run.first - 1
    if page.roles.adjectives_behind and k > 0 and tokens[k].pos == "ADJ":
        k -= 1
    return tokens[k]


def _is_party(page: Page, run: Run) -> bool:
    """Tell whether capitals behind a noun for a person are what they belong to: "la maire UDI", "le policier CRS"."""
    word = run.sentence.tokens[run.first].text
    before = run.sentence.tokens[run.first - 1].lower.rstrip(".")
    return page.roles.adjectives_behind and run.last - run.first == 1 and word.isupper() and before not in page.roles.honorifics


def _opens_behind_mark(run: Run) -> bool:
    """Tell whether a mark stands before the verb before a name: “…,” said Ana; « … », a raconté Ana."""
    tokens, k = run.sentence.tokens, run.first - 2
    while k > 0 and tokens[k].pos in ("AUX", "PRON", "ADV"):
        k -= 1
    return k >= 0 and tokens[k].pos == "PUNCT" and tokens[k].text not in "-("


def _beside_a_person(page: Page, run: Run) -> int:
    """How many sides have a noun for a person behind a comma: "the chief of security, X," or "X, a former captain"."""
    tokens, sides = run.sentence.tokens, 0
    i = run.first - 1
    if i > 0 and tokens[i].text in (",", "—", "–", ":"):
        for t in reversed(tokens[max(0, i - 5) : i]):
            if t.pos in ("VERB", "AUX", "PUNCT", "CCONJ"):
                break
            if t.pos == "NOUN" and (
                singular(t, page.roles.people) == t.lower or (tokens[i].text != "," and singular(t, page.roles.people))
            ):
                sides += 1
                break
    if run.last + 1 < len(tokens) and tokens[run.last].text == "," and tokens[run.last + 1].pos in ("DET", "NOUN", "ADJ"):
        for t in tokens[run.last + 1 : run.last + 6]:
            if t.pos in ("VERB", "AUX", "PUNCT", "CCONJ", "ADP"):
                break
            if t.pos == "NOUN" and singular(t, page.roles.people) == t.lower:
                sides += 1
                run.aged = run.aged or page.roles.people_capitals  # "Dara, un jeune Iranien" is no place
                break
    return sides


def weed(page: Page, runs: list[Run]) -> list[Run]:
    """Drop the capital of a sentence's first word unless the page shows elsewhere that it is a name."""
    strong = {w for r in runs if not r.weak for w in key_of(page, r).split()}
    lower = {t.text for s in page.sentences for t in s.tokens if t.text.islower()}
    common = page.roles.people.keys() | page.roles.collectives.keys() | page.roles.domain_words
    common |= (page.roles.bodies.keys() | page.roles.place_nouns) - LOWER_BODIES
    keys = {key_of(page, r) for r in runs}
    heard = {
        w
        for r in runs
        for a, b, kind in r.sentence.names
        if kind in r.votes and a < r.last and r.first < b
        for w in (key_of(page, r), key_of(page, r).split()[-1])
    }
    for run in runs:
        _behead(page, run, keys, lower)
    kept = []
    for run in runs:
        key = key_of(page, run)
        labelled = any(a < run.last and run.first < b and kind in run.votes for a, b, kind in run.sentence.names)
        if not labelled and key not in heard and max(run.votes.values()) < _UNHEARD:
            continue
        spoken = run.sentence.tokens[run.first].pos == "PROPN" and max(run.votes.values()) > 0
        if run.weak and key not in strong and not ((labelled or spoken) and key not in lower):
            continue
        one = run.last - run.first == 1
        if (
            one
            and not labelled
            and (key in common or key.removesuffix("s") in common or is_demonym(page, run.sentence.tokens[run.first]))
        ):
            continue
        if one and _is_plural_acronym(run):
            continue
        if one and (len(key) == 1 or key in page.roles.not_names or (not labelled and key in page.roles.demonyms)):
            continue
        if not labelled and _is_shout(run, key in lower):
            continue
        kept.append(run)
    return kept


def _behead(page: Page, run: Run, keys: set[str], lower: set[str]) -> None:
    """Take a sentence's first word off a name that stands without it elsewhere ("Tasered Smith")."""
    tokens = run.sentence.tokens
    if run.last - run.first < 2 or any(t.pos != "PUNCT" for t in tokens[: run.first]):
        return
    first = tokens[run.first]
    rest = page.words(run.sentence, run.first + 1, run.last).lower()
    if first.lower not in names.GENDERS and (first.lower in lower or first.pos not in ("PROPN", "NOUN")) and rest in keys:
        run.first += 1


def _is_shout(run: Run, known: bool) -> bool:
    """Capitals for emphasis ("NOT"), part numbers ("SX40")."""
    tokens = run.sentence.tokens[run.first : run.last]
    if any(c.isdigit() for t in tokens for c in t.text) and len(tokens) == 1:
        return True
    return (
        all(t.text.isupper() for t in tokens)
        and (known or all(t.pos != "PROPN" for t in tokens))
        and max(run.votes.values()) < 4
    )


def _is_plural_acronym(run: Run) -> bool:
    word = run.sentence.tokens[run.first].text
    return len(word) > 2 and word[:-1].isupper() and word[-1] == "s"


def _lists(page: Page, runs: list[Run]) -> dict[str, set[str]]:
    """Names of two or three words that stand in a list beside another such name: what one is, the other is."""
    out: dict[str, set[str]] = defaultdict(set)
    for a, b in pairwise(runs):
        between = a.sentence.tokens[a.last : b.first]
        short = all(2 <= r.last - r.first <= 3 and not is_body(page, r.sentence, r.first, r.last) for r in (a, b))
        if a.sentence is b.sentence and short and between and all(t.text == "," or t.pos == "CCONJ" for t in between):
            left, right = key_of(page, a), key_of(page, b)
            for one, other in ((left, right), (right, left)):
                if not page.is_place(
                    page.words(a.sentence, a.first, a.last) if one == left else page.words(b.sentence, b.first, b.last)
                ):
                    out[one].add(other)
    return out


def one_type(page: Page, runs: list[Run]) -> dict[str, str]:
    """Let all places of a name vote on its type; a family name is of the type of the full name."""
    total: dict[str, dict[str, float]] = defaultdict(lambda: {"PER": 0.0, "ORG": 0.0, "LOC": 0.0})
    count: dict[str, int] = defaultdict(int)
    for run in runs:
        key = key_of(page, run)
        count[key] += 1
        for label, value in run.votes.items():
            total[key][label] += value
    for key, neighbours in _lists(page, runs).items():
        if any(total[n]["PER"] > total[n]["ORG"] + total[n]["LOC"] for n in neighbours):
            total[key]["PER"] += 2.0 * count[key]
    types: dict[str, str] = {}
    people: set[str] = set()
    aged = {key_of(page, run) for run in runs if run.aged}
    sure = {k for k, v in total.items() if " " not in k and count[k] > 1 and v["PER"] > 2 * (v["ORG"] + v["LOC"])}
    sure |= {k.split()[-1] for k, v in total.items() if len(k.split()) in (2, 3) and v["PER"] > 2 * (v["ORG"] + v["LOC"])}
    for key in sorted(total, key=lambda k: (-len(k.split()), k)):
        votes = {label: value / count[key] for label, value in total[key].items()}
        if key in aged:
            votes["PER"] += 4
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
