"""Find who speaks where the language turns verb and subject around: “…”, a-t-il dit; “…”, affirme la préfecture.

Between what is said and such a verb stand only its own small words: auxiliaries, pronouns, adverbs. Languages that do not
turn have none of them in their tables, and nothing here finds anything for them.
"""

from __future__ import annotations

from averment.lang.base import ReportingCue
from averment.model.sentence import Token
from averment.reading.found import singular
from averment.reading.lines import NOMINAL, Line, phrase_after, phrase_before
from averment.reading.sources import Source, borrowed

ANY_VERB = ReportingCue("", "say", frozenset({"quote"}))  # behind a quotation every verb is one of saying
_OPEN_MARKS = ("(", "[", "-")
_CIRCUMSTANCE = 12  # words between a verb and the subject behind it: "a déclaré jeudi à la presse le procureur"
_ASIDE = 14  # words of "Du côté de la préfecture, on assure"


def group_start(line: Line, verb: Token) -> int:
    """Where the verb begins with its auxiliaries and pronouns: at "a" in "a-t-il également dit"."""
    table = line.language.reporting_verbs
    small = table.auxiliaries | table.clitics | table.inverted
    first = verb.i
    while first > 0 and line.tokens[first - 1].lower in small and line.quoted[first - 1] == line.quoted[verb.i]:
        first -= 1
    while first < verb.i and line.tokens[first].lower not in table.auxiliaries and line.tokens[first].pos in ("ADV", "DET"):
        first += 1  # "…, toujours selon lui": an adverb that the verb does not need
    return first


def is_told_inside(line: Line, verb: Token) -> bool:
    """Tell whether a verb is set into the words that it reports: a mark before it, who speaks behind it, a mark again."""
    before = line.at(group_start(line, verb) - 1)
    if before is None or not line.is_mark(before) or before.text in _OPEN_MARKS or before.text == ":":
        return False
    source = turned_subject(line, verb, verb.i + 1)
    if source is None:
        return False
    end = line.at(max(source.last, verb.i + 1))
    clitic = line.tokens[source.first].lower in line.language.reporting_verbs.inverted
    return clitic or end is None or line.is_mark(end)


def turned_subject(line: Line, verb: Token, after: int) -> Source | None:
    """Who speaks behind a verb, or between its parts; None where nobody does."""
    table = line.language.reporting_verbs
    if not table.inverted:
        return None
    start = group_start(line, verb)
    while (here := line.at(after)) is not None and here.lower in table.clitics and here.text.startswith("-"):
        after += 1
    for k in (*range(start, verb.i), after):
        token = line.at(k)
        if token is not None and token.lower in table.inverted:
            return None if token.lower in table.viewers else Source(k, k + 1, head=k, behind=k == after)
    before = line.at(start - 1)
    if before is not None and not line.is_mark(before) and before.lower not in table.relatives:
        return None
    quoted = _is_behind_quotation(line, start)
    if not quoted and not _is_told(line, verb, start):
        return None
    source = _behind(line, verb, _over_circumstance(line, after))
    own = any(t.i < start for t in line.sentence.children(verb, "nsubj"))
    if source is None or quoted or not own:
        return source
    end = line.at(source.last)  # "La police, a dit le témoin, a frappé": parsers give the verb the first subject
    return source if before is not None and end is not None and line.is_mark(end) else None


def _is_behind_quotation(line: Line, start: int) -> bool:
    """Tell whether a quotation ends right before a verb, or before the comma before it."""
    before = line.at(start - 1)
    if before is None or line.quoted[start] is not None:
        return False
    return line.quoted[start - 1] is not None or (before.text == "," and start > 1 and line.quoted[start - 2] is not None)


def tells_behind_quotation(line: Line, verb: Token) -> bool:
    """Tell whether a word must be a verb of saying, whatever the parser takes it for: “…”, lance Ana Silva."""
    return _is_behind_quotation(line, group_start(line, verb)) and turned_subject(line, verb, verb.i + 1) is not None


def _over_circumstance(line: Line, start: int) -> int:
    """Step over "jeudi", "à la presse", "dans un communiqué" to the phrase that may be the subject, if one follows."""
    whens, k = line.language.reporting_verbs.whens, start
    while (token := line.at(k)) is not None and (token.pos == "ADV" or token.lower in whens):
        k += 1
    if token is None or token.pos != "ADP":
        return k
    for m in range(k + 2, min(len(line.tokens), k + _CIRCUMSTANCE)):
        here, last = line.tokens[m], line.tokens[m - 1]
        if line.is_mark(here):
            return k
        if last.pos in NOMINAL and (here.pos == "DET" or (here.text[:1].isupper() and last.text.islower())):
            return m
    return k


def _is_told(line: Line, verb: Token, start: int) -> bool:
    """Tell whether the verb is finite or has an auxiliary: a bare participle turns nothing around."""
    return line.is_finite(verb) or any(
        line.tokens[k].lower in line.language.reporting_verbs.auxiliaries for k in range(start, verb.i)
    )


def _behind(line: Line, verb: Token, after: int) -> Source | None:
    subject = next((t for t in line.sentence.children(verb, "nsubj") if after <= t.i < after + _CIRCUMSTANCE), None)
    here = line.at(after)
    if here is None or line.is_mark(here):
        return None
    if subject is not None and line.quoted[subject.i] == line.quoted[verb.i] and not line.has_finite_verb(after, subject.i):
        below = [t.i for t in line.sentence.subtree(subject) if after <= t.i <= subject.i]
        first = min(below)
        while first > after and line.tokens[first - 1].pos in ("DET", "ADJ"):
            first -= 1
        phrase = phrase_after(line, first)
        return Source(*phrase, head=subject.i, behind=True) if phrase else None
    if here.pos not in (*NOMINAL, "DET", "ADJ", "X") and not here.text[:1].isupper():
        return None
    phrase = phrase_after(line, after)
    if phrase is None or line.quoted[after] != line.quoted[verb.i]:
        return None
    head = next((k for k in range(*phrase) if line.tokens[k].pos in NOMINAL), phrase[0])
    return Source(*phrase, head=head, behind=True) if is_somebody(line, line.tokens[head]) else None


def is_bare(line: Line, verb: Token) -> bool:
    """Tell whether a past participle stands without an auxiliary, so that only an agent can be who speaks."""
    table = line.language.reporting_verbs
    if not table.inverted or "VerbForm=Part" not in verb.feats or "Tense=Past" not in verb.feats:
        return False
    if line.sentence.children(verb, "aux"):
        return False
    start = group_start(line, verb)
    if start == verb.i and line.text_at(start - 1) == "," and line.text_at(start - 3) == ",":
        start -= 4  # "ont, eux, affirmé"
    return not any(line.tokens[k].lower in table.auxiliaries or line.tokens[k].pos == "AUX" for k in range(start, verb.i))


def over_pronouns(line: Line, verb: Token) -> Source | None:
    """The noun before the pronouns of a verb, which parsers take for its subject: "la bénévole nous raconte"."""
    table = line.language.reporting_verbs
    start = group_start(line, verb)
    noun = line.at(start - 1)
    between = line.tokens[start : verb.i]
    told = next((t for t in line.sentence.children(verb, "nsubj") if t.i < verb.i), None)
    if noun is None or not any(t.pos == "PRON" for t in between) or not table.inverted:
        return None
    if noun.pos == "CCONJ" and (told is None or told.i > start):
        return borrowed(line, verb)  # "… et lui a confirmé que": the pronoun is no subject
    if noun.pos not in ("NOUN", "PROPN"):
        return None
    if line.quoted[noun.i] != line.quoted[verb.i] or (told is not None and told.i < start and told.i != noun.i):
        return None
    if told is None and noun.dep.split(":")[0] in ("obl", "nmod"):
        return None
    phrase = phrase_before(line, noun, start)
    return Source(*phrase, head=noun.i) if phrase else None


def of_the_side(line: Line, subject: Token) -> Source | None:
    """Who it is that "on" means where the sentence says it first: "Du côté de la préfecture, on assure …"."""
    table = line.language.reporting_verbs
    if subject.lower not in table.viewers:
        return None
    for start, words in line.phrases(table.sides):
        phrase = phrase_after(line, start + len(words), apposition=False)
        if start < subject.i <= start + _ASIDE and phrase is not None and phrase[1] <= subject.i:
            head = next((k for k in range(*phrase) if line.tokens[k].pos in NOMINAL), phrase[0])
            return Source(*phrase, head=head)
    return None


def may_look_left(line: Line, verb: Token, source: Source | None) -> bool:
    """Tell whether what stands before a verb may be what it reports: where verbs turn around, only before those that do."""
    table = line.language.reporting_verbs
    if not table.inverted or _is_behind_quotation(line, group_start(line, verb)):
        return True
    return source is not None and (source.behind or line.tokens[source.first].lower in table.inverted)


def goes_on_behind(line: Line, verb: Token, source: Source | None, left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Tell whether what is said goes on behind a verb set into it: "Le policier, affirme-t-il, a tiré deux fois"."""
    table = line.language.reporting_verbs
    if source is None or not table.inverted or line.tokens[right[0]].lower in table.relatives:
        return False
    if line.quoted[verb.i] is not None:
        return True
    mark = line.at(right[0] - 1)
    if mark is None or mark.text != "," or line.quoted[left[0]] is not None or not line.has_finite_verb(*right):
        return False
    clitic = line.tokens[source.first].lower in table.inverted
    return clitic or (source.behind and not line.has_finite_verb(*left))


def stretch_before(line: Line, verb: Token, end: int) -> tuple[int, int] | None:
    """What stands before a verb set into what is said, though it is no clause yet: "Le policier" in the sentence above."""
    if not is_told_inside(line, verb) or line.at(end - 1) is None or line.tokens[end - 1].text != ",":
        return None
    own = line.quoted[verb.i]
    first = next((k for k in range(end) if line.quoted[k] == own), 0) if own is not None else 0
    while first < end and line.is_mark(line.tokens[first]) and line.quoted[first] is None:
        first += 1
    return (first, end - 1) if first < end - 1 else None


def is_somebody(line: Line, token: Token) -> bool:
    """Tell whether a word is a name, or a noun or a pronoun for people or a body that speaks."""
    roles, table = line.language.roles, line.language.reporting_verbs
    if token.lower in table.relatives or token.lower in table.viewers:
        return False
    if token.pos == "PROPN" or (token.text[:1].isupper() and token.i > 0 and token.pos in NOMINAL):
        return True
    if token.lower in roles.pronouns or token.lower in line.language.hedges.self_words:
        return token.dep != "expl:subj"
    known = (roles.people, roles.collectives, roles.bodies, table.evidence)
    return token.pos in (*NOMINAL, "ADJ") and any(singular(token, words) for words in known)
