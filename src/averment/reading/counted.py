"""What a number counts: people, things, money, a share, an age, a length of time or of a penalty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from averment.lang.calendar import Numbers
from averment.model.sentence import Sentence, Token
from averment.model.time import Time
from averment.reading.quantities import Quantity

_CHUNK = 7  # words that a noun with its modifiers may have
_BESIDE_NOUN = ("ADJ", "NOUN", "PROPN", "VERB", "ADV")
_LENGTHS = frozenset("seconds minutes half-hours hours days nights weeks months years decades".split())
_OLDEST = 110
_TOTAL_WITHIN = 10
_DEADLINE_WITHIN = 3
_PENALTY_WITHIN = 8  # words between the penalty and its length


@dataclass(frozen=True, slots=True)
class Counted:
    """What a number counts: the unit, the words, and the last token that belongs to the figure."""

    unit: str | None
    words: str | None
    last: int


def find_counted(sentence: Sentence, q: Quantity, numbers: Numbers, people: set[int], times: list[Time]) -> Counted | None:
    """What a number counts, or None where it is no figure: a date, an address, an article of law, a score, "one"."""
    tokens = sentence.tokens
    if _is_no_figure(sentence, q, numbers, times):
        return None
    if aged := _age(sentence, q, numbers):
        return aged
    after = tokens[q.last + 1] if q.last + 1 < len(tokens) else None
    if q.number and tokens[q.number - 1].text in numbers.currency:
        return Counted(numbers.currency[tokens[q.number - 1].text], "money", q.last)
    if after and (after.lower in numbers.percent or _pair(tokens, q.last) in numbers.percent):
        last = q.last + (1 if after.lower in numbers.percent else 2)
        noun = _noun(tokens, last, numbers)
        return Counted("%", noun[0] if noun else None, noun[1] if noun else last)
    if after and after.lower in numbers.occasions:
        beyond = tokens[q.last + 2].lower if q.last + 2 < len(tokens) else ""
        return None if beyond in numbers.comparatives else Counted("times", _verb(sentence, after), q.last + 1)
    if measured := _measured(sentence, q, numbers):
        return measured
    if made_of := _made_of(sentence, q, numbers, people):
        return made_of
    return _things(sentence, q, numbers, people)


def _pair(tokens: Sequence[Token], last: int) -> str:
    return " ".join(t.lower for t in tokens[last + 1 : last + 3])


def _is_no_figure(sentence: Sentence, q: Quantity, numbers: Numbers, times: list[Time]) -> bool:
    tokens = sentence.tokens
    start, end = tokens[q.number].start, tokens[q.last].end
    if any(t.start < end and start < t.end and t.kind != "duration" for t in times):
        return True
    before = tokens[q.number - 1] if q.number else None
    after = tokens[q.last + 1] if q.last + 1 < len(tokens) else None
    if before and (before.lower in numbers.numbering or before.text in ("#", "§", "/", ":", "+")):
        return True
    glued = before and q.number > 1 and tokens[q.number - 2].end == before.start and before.end == start
    if glued and before and before.text in ("-", "–"):
        return True  # "3-2", "555-0199", "Covid-19"
    if (after and after.text in ("/", ":")) or any(a <= q.number < b and b - a > 1 for a, b, _ in sentence.names):
        return True
    if after and after.text in ("-", "–") and q.last + 2 < len(tokens) and tokens[q.last + 2].text[:1].isdigit():
        return True
    if any(_is_street(t, q, numbers) for t in tokens[q.last + 1 : q.last + 4]):
        return True
    return _one_of(tokens, q, numbers)


def _is_street(token: Token, q: Quantity, numbers: Numbers) -> bool:
    """ "12 Mill Street", "12, rue du Moulin"; but not "5 court cases"."""
    if token.lower.rstrip(".") not in numbers.address:
        return False
    return token.pos == "PROPN" or (numbers.adjectives_follow and token.i <= q.last + 2 and "Number=Plur" not in token.feats)


def _one_of(tokens: Sequence[Token], q: Quantity, numbers: Numbers) -> bool:
    """ "One officer", "the two", "one in three" say who or how likely, not how many."""
    after = tokens[q.last + 1 : q.last + 3]
    lengths = [t for t in after if numbers.units.get(t.lower) in _LENGTHS]
    if (q.low == q.high == 1 and not lengths) or q.low == q.high == 0:
        return True
    if len(after) > 1 and after[0].pos == "ADP" and after[0].lower not in numbers.of_words:
        if after[1].lower in numbers.words or (after[1].text.isdigit() and len(after[1].text) < 4):
            return True  # "nine out of", "one in three"
    alone = not after or (after[0].pos in ("PUNCT", "VERB", "AUX", "ADP") and after[0].text not in ("-", "–"))
    before = tokens[q.number - 1].lower if q.number else ""
    return q.spelled and q.low == 2 and alone and before in numbers.articles


def _age(sentence: Sentence, q: Quantity, numbers: Numbers) -> Counted | None:
    """ "44-year-old", "75 years old", "aged 28", "Jane Doe, 28,"."""
    tokens = sentence.tokens
    rest = [t.lower for t in tokens[q.last + 1 : q.last + 5]]
    bare = [w for w in rest if w != "-"]
    years = bare and any(numbers.units.get(bare[0], "") == u for u in ("years", "months"))
    if years and len(bare) > 1 and bare[1] in numbers.age_words:
        last = next(i for i in range(q.last + 1, len(tokens)) if tokens[i].lower == bare[1])
        return Counted(numbers.units[bare[0]], "age", last)
    if bare and "-" in bare[0] and bare[0].split("-")[-1] in numbers.age_words:
        return Counted("years", "age", q.last + 1)
    if years and _of_person(sentence, q, numbers):
        last = next(i for i in range(q.last + 1, len(tokens)) if tokens[i].lower == bare[0])
        return Counted(numbers.units[bare[0]], "age", last)
    before = [t.lower for t in tokens[max(0, q.number - 2) : q.number]]
    small = q.low is not None and q.low <= _OLDEST
    if small and before and before[-1] in numbers.age_words and before[-1] != "old":
        return Counted("years", "age", q.last)
    bracketed = before[-1:] == ["("] and rest[:1] == [")"]
    set_off = bracketed or (before[-1:] == [","] and rest[:1] and rest[0] in (",", ".", ";", ")"))
    if small and not q.spelled and set_off and q.number > 1:
        if tokens[q.number - 2].pos == "PROPN" and (q.low or 0) >= 1:
            return Counted("years", "age", q.last)
    return None


def _of_person(sentence: Sentence, q: Quantity, numbers: Numbers) -> bool:
    """Whether a number of years is somebody's age: "âgé de 24 ans", "un motard de 24 ans", "Jean Duval, 24 ans,"."""
    tokens = sentence.tokens
    if not numbers.having or (q.low or q.high or 0) > _OLDEST:
        return False
    before = [t for t in tokens[max(0, q.first - 3) : q.first] if t.pos != "PUNCT" or t.text in (",", "(")]
    after = tokens[q.last + 2] if q.last + 2 < len(tokens) else None
    ends = after is None or after.text in (",", ".", ")", ";", ":")
    if not before:
        return False
    word = before[-1]
    if word.lower in numbers.having:
        return ends or after is None or (after.pos in ("CCONJ", "ADP", "SCONJ", "ADV") and after.lower not in numbers.of_words)
    if word.lower in numbers.of_words and len(before) > 1:
        head = before[-2]
        return head.lower in numbers.age_words or head.lower in numbers.people or _names_person(sentence, word, q, numbers)
    return word.text in (",", "(") and len(before) > 1 and ends


def _names_person(sentence: Sentence, preposition: Token, q: Quantity, numbers: Numbers) -> bool:
    """Whether the years hang on a person through other words ("un jeune homme blond de 24 ans")."""
    unit = sentence.tokens[q.last + 1]
    head = sentence.head(unit)
    return head.i < preposition.i and head.lower in numbers.people


def _measured(sentence: Sentence, q: Quantity, numbers: Numbers) -> Counted | None:
    """A number of a unit: "two-minute clip", "six months" in prison, "300 metres"."""
    tokens = sentence.tokens
    i = q.last + 1
    if i < len(tokens) and tokens[i].text in ("-", "–"):
        i += 1
    while i < len(tokens) and i <= q.last + 2 and tokens[i].pos == "ADJ" and tokens[i].lower not in numbers.units:
        i += 1
    for length in (3, 2):  # "coups de feu", "francs CFA"
        said = " ".join(t.lower for t in tokens[i : i + length])
        if " " in said and said in numbers.units:
            return Counted(numbers.units[said], said, i + length - 1)
    if i >= len(tokens) or tokens[i].lower not in numbers.units:
        return None
    unit = numbers.units[tokens[i].lower]
    if unit not in _LENGTHS:
        noun = _noun(tokens, i, numbers) if tokens[i - 1].text == "-" else None
        return Counted(unit, noun[0] if noun else tokens[i].lower, noun[1] if noun else i)
    if penalty := _penalty(sentence, i, numbers):
        return Counted(unit, penalty, i)
    noun = _noun(tokens, i, numbers) if tokens[i - 1].text in ("-", "–") else None
    above = sentence.head(tokens[i])
    if numbers.adjectives_follow and above.pos == "NOUN" and above.i < q.first and tokens[i].dep.startswith("nmod"):
        return Counted(unit, above.lower, i)  # "une vidéo de trois minutes"
    if noun is None and i + 1 < len(tokens) and tokens[i + 1].lower in numbers.of_words:
        noun = _noun(tokens, i + 1, numbers)
    return Counted(unit, noun[0] if noun else None, noun[1] if noun else i)


def _made_of(sentence: Sentence, q: Quantity, numbers: Numbers, people: set[int]) -> Counted | None:
    """A number of parts of something: "96-page agreement" counts pages, "three-judge panel" judges."""
    tokens = sentence.tokens
    if q.last + 2 >= len(tokens) or tokens[q.last + 1].text not in ("-", "–"):
        return None
    part = tokens[q.last + 2]
    if part.start > tokens[q.last + 1].end or part.pos not in ("NOUN", "PROPN", "ADJ") or part.lower in numbers.not_counted:
        return None
    whole = _noun(tokens, part.i, numbers)
    unit = "people" if part.lower in numbers.people or part.start in people else numbers.units.get(part.lower, part.lower)
    return Counted(unit, whole[0] if whole else part.lower, whole[1] if whole else part.i)


def _penalty(sentence: Sentence, i: int, numbers: Numbers) -> str | None:
    """What a length of time is a penalty of: behind it ("in prison"), or in the verb it hangs on ("banned … for")."""
    tokens = sentence.tokens
    before = sentence.tokens[max(0, i - _DEADLINE_WITHIN) : i]
    if (tokens[i + 1 : i + 2] and tokens[i + 1].lower in numbers.sequels) or any(t.lower in numbers.deadlines for t in before):
        return None  # "six years after", "within 30 days"
    for t in tokens[i + 1 : i + 5]:
        if t.lower in numbers.sentences:
            return numbers.sentences[t.lower]
        if t.text in (",", ".", ";") or t.pos in ("CCONJ", "VERB"):
            break
        if t.lower in numbers.penalties:
            return numbers.penalties[t.lower]
        if _pair(tokens, t.i - 1) in numbers.penalties:
            return numbers.penalties[_pair(tokens, t.i - 1)]
    verbs = 0
    for above in sentence.ancestors(tokens[i]):
        if above.lower in numbers.penalties:
            return numbers.penalties[above.lower]
        if above.pos == "VERB":
            below = [t for t in sentence.subtree(above) if above.i <= t.i < i and i - t.i <= _PENALTY_WITHIN]
            said = next((numbers.penalties[t.lower] for t in reversed(below) if t.lower in numbers.penalties), None)
            verbs += 1
            if said or verbs == 2:  # "banned from having a weapon for five years" may hang on either verb
                return said
    return None


def _things(sentence: Sentence, q: Quantity, numbers: Numbers, people: set[int]) -> Counted | None:
    """A number of people or things: the noun behind it with its modifiers, or the noun that it is said of."""
    tokens = sentence.tokens
    noun = _noun(tokens, q.last, numbers)
    if noun is None:
        return _without_noun(sentence, q, numbers)
    words, last = noun
    head = tokens[last]
    while head.dep == "amod" and q.last < head.head < head.i:
        head = tokens[head.head]  # "mineurs isolés"
    if head.lower in numbers.not_counted:
        return None
    singular = "Number=Sing" in head.feats and head.lower not in numbers.people and (q.high or 2) > 1
    if singular and not q.spelled and not q.vague and head.i == q.last + 1 and q.qualifier is None:
        return None  # "911 call", "Boeing 747 crew"
    unit = "people" if head.lower in numbers.people or head.start in people else numbers.units.get(head.lower, head.lower)
    return Counted(unit, words, last)


def _without_noun(sentence: Sentence, q: Quantity, numbers: Numbers) -> Counted | None:
    """ "Four killed", "of whom 94 were minors", "five in critical condition": what is counted was said before."""
    tokens = sentence.tokens
    token, after = tokens[q.last], tokens[q.last + 1] if q.last + 1 < len(tokens) else None
    if after and after.lower in numbers.people:
        return Counted("people", after.lower, q.last + 1)
    if after and after.pos == "AUX" and (noun := _noun(tokens, q.last + 1, numbers)):
        head = tokens[noun[1]]
        return Counted("people" if head.lower in numbers.people else numbers.units.get(head.lower, head.lower), noun[0], q.last)
    if (total := _total(tokens, q, numbers)) is not None:
        return total
    role = token.dep.split(":")[0]
    part = after is not None and after.lower in numbers.of_words  # "26 of them", "26 d'entre eux"
    said = part or _stands_alone(tokens, q, numbers) or (q.spelled and role in ("nsubj", "obj", "obl", "conj", "root", "iobj"))
    return Counted(None, None, q.last) if q.qualifier or q.vague or said else None


def _stands_alone(tokens: Sequence[Token], q: Quantity, numbers: Numbers) -> bool:
    """Whether digits alone are how many: with their thousands set apart ("3 500"), or before their verb ("21 ont perdu")."""
    if q.spelled:
        return False
    grouped = not tokens[q.number].text.isdigit() or (q.last > q.number and tokens[q.number + 1].text.isdigit())
    if grouped and (q.low or q.high or 0) >= 1000:
        return True
    after, before = tokens[q.last + 1 : q.last + 2], tokens[q.number - 1 : q.number]
    many = bool(after) and after[0].pos in ("AUX", "VERB") and "Number=Plur" in after[0].feats
    dated = bool(before) and before[0].lower in numbers.articles
    return many and not dated and len(tokens[q.number].text) < len("2016")


def _total(tokens: Sequence[Token], q: Quantity, numbers: Numbers) -> Counted | None:
    """ "Put the number of injured at 78": what is counted stands behind the word for the total."""
    if q.first == 0 or tokens[q.first - 1].pos != "ADP":
        return None
    behind = next((t.i for t in tokens[q.last + 1 : q.last + 3] if t.lower in numbers.totals), None)
    if behind is not None:  # "évalue à 78 le nombre de blessés"
        noun = _noun(tokens, behind, numbers)
        return _counting(tokens, noun, numbers, q.last) if noun else Counted(None, None, q.last)
    for place in range(q.number - 2, max(-1, q.number - _TOTAL_WITHIN), -1):
        if tokens[place].pos == "PUNCT":
            return None
        if tokens[place].lower in numbers.totals:
            noun = _noun(tokens, place, numbers)
            if noun is None or noun[1] >= q.first:
                return Counted(None, None, q.last)
            return _counting(tokens, noun, numbers, q.last)
    return None


def _counting(tokens: Sequence[Token], noun: tuple[str, int], numbers: Numbers, last: int) -> Counted:
    head = tokens[noun[1]].lower
    return Counted("people" if head in numbers.people else numbers.units.get(head, head), noun[0], last)


def _noun(tokens: Sequence[Token], last: int, numbers: Numbers) -> tuple[str, int] | None:
    """The noun behind a number, with its modifiers: "unaccompanied minors", "of his underlings"."""
    i = last + 1
    if i < len(tokens) and tokens[i].lower in numbers.of_words:
        i += 1
        while i < len(tokens) and tokens[i].pos in ("DET", "PRON"):
            i += 1
    begin, end = i, None
    while i < len(tokens) and i < begin + _CHUNK:
        t = tokens[i]
        if t.text in ("'s", "’s", "'", "’"):
            end = None
        elif t.pos in ("NOUN", "PROPN") or t.lower in numbers.people:
            end = i
            after = tokens[i + 1] if i + 1 < len(tokens) else t
            goes_on = after.pos == "NOUN" and after.lower in numbers.people  # "police officers"
            if t.pos == "NOUN" and "Number=Plur" in t.feats and not (goes_on and after is not t):
                break  # "two officers hours later"
        elif end is not None or not _may_modify(t):
            break
        i += 1
    if end is None:
        return None
    while numbers.adjectives_follow and end + 1 < len(tokens) and _follows(tokens[end + 1], tokens, begin):
        end += 1
    chunk = tokens[begin : end + 1]
    words = "".join(t.text + (" " if t.i < end and tokens[t.i + 1].start > t.end else "") for t in chunk)
    return words, end


def _follows(token: Token, tokens: Sequence[Token], begin: int) -> bool:
    """Whether an adjective behind its noun belongs to it: "mineurs isolés", "certificats médicaux"."""
    return token.pos in ("ADJ", "VERB") and token.dep == "amod" and begin <= token.head < token.i


def _may_modify(token: Token) -> bool:
    """Whether a word may stand between a number and its noun; a verb only as a participle."""
    if token.pos == "VERB":
        return token.dep in ("amod", "compound")
    return token.pos in _BESIDE_NOUN or token.text in ("-", "–", "“", '"')


def _verb(sentence: Sentence, token: Token) -> str | None:
    return next((t.lemma for t in sentence.ancestors(token) if t.pos == "VERB"), None)
