"""Find who says it: the subject of a reporting verb, wherever the writer has put it."""

from __future__ import annotations

from dataclasses import dataclass

from averment.model.sentence import Token
from averment.reading.lines import NOMINAL, Line, phrase_after, phrase_before, trim

_SUBJECT = ("nsubj", "nsubj:pass")
_UP = ("conj", "xcomp", "advcl", "parataxis", "ccomp", "aux", "cop")
_HOPS = 3
_APPOSITION = 24  # words
_RUN = 10  # words between a comma and a verb that may name who speaks
_CLOSERS = (",", "”", "’", "'", '"', "“")


@dataclass(frozen=True, slots=True)
class Source:
    """The words of who says it: first place, last place + 1, and whether they stand behind the verb."""

    first: int
    last: int
    head: int
    behind: bool = False
    shared: bool = False


def find_source(line: Line, verb: Token, after: int) -> Source | None:
    """Find the words of the one whose act a verb in the active voice is; `after` is the place behind it and its particle."""
    if _is_gerund(verb) and verb.i > 0 and line.is_mark(line.tokens[verb.i - 1]):
        told = _own_subject(line, verb) or borrowed(line, verb) or _of_the_clause(line, verb)
        if told is not None:
            return told
    turned = _inverted(line, verb, after)
    return (
        _at_the_end(line, verb, after)
        or _own_subject(line, verb)
        or (turned if _is_behind_clause(line, verb) else None)
        or _behind_quotation(line, verb)
        or _over_relative(line, verb)
        or _appositive(line, verb, verb.i - 1)
        or turned
        or _antecedent(line, verb)
        or _neighbour(line, verb)
        or borrowed(line, verb)
    )


def _at_the_end(line: Line, verb: Token, after: int) -> Source | None:
    """Who stands between a comma and a verb with nothing more to say: "…, the police watchdog has found."."""
    last = verb.i
    while last > 0 and line.tokens[last - 1].pos in ("AUX", "ADV"):
        last -= 1
    mark = next((k for k in range(last - 1, max(-1, last - _RUN), -1) if line.is_mark(line.tokens[k])), None)
    if mark is None or mark < _RUN // 3 or last - mark < 2 or line.tokens[mark].text not in _CLOSERS:
        return None
    then = line.at(after)
    if not (then is None or line.is_mark(then) or then.lower in line.language.reporting_verbs.whens):
        return None
    if (
        line.quoted[verb.i] is not None
        or line.tokens[mark + 1].pos in ("ADP", "SCONJ", "CCONJ")
        or not line.has_finite_verb(0, mark)
    ):
        return None
    run = line.tokens[mark + 1 : last]
    if any(t.pos not in (*NOMINAL, "DET", "ADJ", "PART", "ADP") and not t.text[:1].isupper() for t in run):
        return None
    if run[0].lower in line.language.reporting_verbs.relatives:
        return None
    phrase = trim(line, mark + 1, last)
    return Source(*phrase, head=_head(line, phrase)) if phrase else None


def find_agent(line: Line, verb: Token) -> Source | None:
    """Find the words of the one by whom it is done, where a verb stands in the passive."""
    agents = line.language.reporting_verbs.agents
    for i in range(verb.i + 1, min(len(line.tokens), verb.i + 40)):
        if line.tokens[i].lower in agents and line.quoted[i] == line.quoted[verb.i]:
            phrase = phrase_after(line, i + 1)
            if phrase and _first_nominal(line, phrase) is not None:
                return Source(*phrase, head=_head(line, phrase), behind=True)
    return None


def _own_subject(line: Line, verb: Token) -> Source | None:
    for subject in reversed(line.sentence.children(verb, *_SUBJECT)):
        if subject.i > verb.i or line.quoted[subject.i] != line.quoted[verb.i]:
            continue
        if subject.lower in line.language.reporting_verbs.whens or line.sentence.children(subject, "cop"):
            continue  # "Gray later Friday told", "it may be a mistake, say some": a day or a clause is nobody
        if subject.lower in line.language.reporting_verbs.relatives and subject.pos in ("PRON", "SCONJ", "DET"):
            return _antecedent(line, verb) or _before_relative(line, subject)
        phrase = phrase_before(line, subject, verb.i)
        if phrase and _first_nominal(line, phrase) is not None:
            return Source(*phrase, head=subject.i)
    return None


def _is_behind_clause(line: Line, verb: Token) -> bool:
    """Tell whether a clause with a verb stands before a verb, so that what comes before its comma is no apposition."""
    subjects = (t for t in line.tokens[: verb.i] if t.dep.startswith("nsubj"))
    return line.has_finite_verb(0, verb.i) or any(t.i < line.sentence.head(t).i < verb.i for t in subjects)


def _of_the_clause(line: Line, verb: Token) -> Source | None:
    """The subject of the sentence for ", saying …" where parsers hang it on the last noun before the comma."""
    for above in line.sentence.ancestors(verb):
        if above.i < verb.i and above.pos in ("VERB", "AUX"):
            source = _subject_of(line, above, verb)
            if source is not None:
                return source
    return None


def _behind_quotation(line: Line, verb: Token) -> Source | None:
    """Who stands between a quotation and the verb, with all that is said of them: “…,” Ana Silva, 30, who saw it, said."""
    first = next((k + 1 for k in range(verb.i - 1, -1, -1) if line.quoted[k] is not None), None)
    if first is None or line.quoted[verb.i] is not None or first >= verb.i:
        return None
    head = line.tokens[first]
    phrase = trim(line, first, verb.i)
    if phrase is None or phrase[0] != first or not (head.pos in (*NOMINAL, "DET") or head.text[:1].isupper()):
        return None
    comma = next((k for k in range(*phrase) if line.tokens[k].text == ","), None)
    if comma is None or line.has_finite_verb(first, comma) or line.tokens[verb.i - 1].text != ",":
        return None
    return Source(*phrase, head=_head(line, phrase))


def _over_relative(line: Line, verb: Token) -> Source | None:
    """Who stands before a clause with "who" that ends right before the verb: "a guard who spoke on terms said"."""
    if _is_gerund(verb) or "VerbForm=Inf" in verb.feats:
        return None
    for k in range(verb.i - 2, max(0, verb.i - _APPOSITION), -1):
        token = line.tokens[k]
        if line.quoted[k] != line.quoted[verb.i] or token.text in ";:":
            return None
        if token.lower in line.language.reporting_verbs.relatives and token.pos == "PRON":
            commas = sum(t.text == "," for t in line.tokens[k : verb.i])
            inside = line.has_finite_verb(k, verb.i) and commas == (line.tokens[k - 1].text == ",")
            return _before_relative(line, token) if inside else None
    return None


def _before_relative(line: Line, relative: Token) -> Source | None:
    """The noun right before "which" or "who", where the parser hangs the clause on something else."""
    k = relative.i - 1
    if line.text_at(k) == ",":
        k -= 1
    if line.text_at(k) == ")":
        k = next((n - 1 for n in range(k, -1, -1) if line.text_at(n) == "("), k)
    noun = line.at(k)
    if noun is None or noun.pos not in ("NOUN", "PROPN"):
        return None
    phrase = phrase_before(line, noun, noun.i + 1)
    return Source(*phrase, head=noun.i) if phrase else None


def _is_gerund(verb: Token) -> bool:
    return "VerbForm=Ger" in verb.feats or ("VerbForm=Part" in verb.feats and "Tense=Pres" in verb.feats)


def _inverted(line: Line, verb: Token, after: int) -> Source | None:
    """“…,” said the lawyer: what comes before is a mark, so the phrase behind the verb is who speaks."""
    before = line.at(verb.i - 1)
    if before is not None and not (line.is_mark(before) and before.text not in "-("):
        return None
    here = line.at(after)
    if here is None or verb.lower in line.language.reporting_verbs.never_inverted or _is_gerund(verb):
        return None
    if (here.pos not in (*NOMINAL, "DET", "ADJ", "X") and not here.text[:1].isupper()) or line.quoted[after] != line.quoted[
        verb.i
    ]:
        return None
    phrase = phrase_after(line, after)
    if phrase is None:
        return None
    then = next((t for t in line.tokens[phrase[1] :] if t.pos not in ("ADV", "PART")), None)
    if then is not None and (line.is_finite(then) or then.pos == "AUX"):
        return None
    return Source(*phrase, head=_head(line, phrase), behind=True)


def _antecedent(line: Line, verb: Token) -> Source | None:
    """The noun that a relative clause or a participle hangs on: "a statement saying", "Burns, who said"."""
    clause = verb
    for _ in range(_HOPS):
        if clause.dep.split(":")[0] == "acl":
            noun = line.sentence.head(clause)
            if noun.i >= verb.i or noun.pos not in NOMINAL:
                return None
            phrase = phrase_before(line, noun, noun.i + 1)
            if phrase is None:
                return None
            named = _named_between(line, noun, verb)
            if named is not None:
                return named
            stops = (k for k in range(noun.i + 1, verb.i) if line.is_mark(line.tokens[k]) or _is_clause_of(line, k, noun))
            last = next(stops, verb.i)
            relative = [k for k in range(noun.i + 1, last) if line.tokens[k].lower in line.language.reporting_verbs.relatives]
            phrase = trim(line, phrase[0], relative[0] if relative else last) or phrase
            return Source(*phrase, head=noun.i)
        if clause.dep.split(":")[0] not in ("conj", "xcomp", "aux", "ccomp"):
            return None
        clause = line.sentence.head(clause)
    return None


def _named_between(line: Line, noun: Token, verb: Token) -> Source | None:
    """A person behind a comma is who speaks: "After the release of the film, prosecutor Ana Silva called for"."""
    commas = [k for k in range(verb.i) if line.tokens[k].text == ","]
    names = [n for n in line.sentence.names if n[2] == "PER" and commas and commas[-1] < n[0] and n[1] <= verb.i]
    if not names or noun.i == names[0][1] - 1 or line.has_finite_verb(0, verb.i):
        return None
    if any(t.lower in line.language.reporting_verbs.relatives for t in line.tokens[commas[-1] : verb.i]):
        return None
    phrase = trim(line, commas[-1] + 1, verb.i)
    return Source(*phrase, head=names[0][1] - 1) if phrase else None


def _is_clause_of(line: Line, k: int, noun: Token) -> bool:
    token = line.tokens[k]
    return token.dep.split(":")[0] == "acl" and line.sentence.head(token).i == noun.i and token.pos == "VERB"


def _neighbour(line: Line, verb: Token) -> Source | None:
    """The nearest noun phrase left of the verb, over its helpers and over an apposition between commas."""
    i = verb.i - 1
    while i >= 0 and (line.tokens[i].pos in ("AUX", "ADV", "PART") or line.tokens[i].lower in line.language.hedges.negations):
        i -= 1
    if i >= 1 and line.tokens[i].text == ",":
        return _appositive(line, verb, i)
    named = i > 0 and line.tokens[i].text[:1].isupper() and line.tokens[i - 1].pos in NOMINAL  # "Mr Gray"
    if (
        i < 0
        or (line.tokens[i].pos not in NOMINAL and not named)
        or line.quoted[i] != line.quoted[verb.i]
        or "VerbForm=Inf" in verb.feats
    ):
        return None
    if _is_gerund(verb):
        return None
    if line.tokens[i].dep.split(":")[0] == "obl":
        return None
    phrase = phrase_before(line, line.tokens[i], verb.i)
    return Source(*phrase, head=i) if phrase else None


def _appositive(line: Line, verb: Token, i: int) -> Source | None:
    """Who stands before an apposition that a comma closes: "Ana Silva, a nurse at the camp, said"."""
    if i < 1 or line.tokens[i].text != ",":
        return None
    comma = next((k for k in range(i - 1, max(-1, i - _APPOSITION), -1) if line.is_mark(line.tokens[k])), None)
    if comma is None or comma < 1 or line.tokens[comma].text != "," or line.quoted[comma] != line.quoted[verb.i]:
        return None
    inner = phrase_before(line, line.tokens[comma - 1], comma)
    if inner is None or line.tokens[comma - 1].pos not in NOMINAL or line.has_finite_verb(comma, i):
        return None
    whole = trim(line, inner[0], i)
    return Source(*whole, head=comma - 1) if whole else None


def borrowed(line: Line, verb: Token) -> Source | None:
    """The subject of the verb above: "has denied it, saying …", "said it and added …"."""
    above = _teller_above(line, verb)
    if above is not None:
        return _subject_of(line, above, verb)
    here = verb
    for _ in range(_HOPS):
        if here.dep.split(":")[0] not in _UP:
            return None
        here = line.sentence.head(here)
        source = _subject_of(line, here, verb)
        if source is not None:
            return source
    return None


def _subject_of(line: Line, above: Token, verb: Token) -> Source | None:
    for subject in line.sentence.children(above, *_SUBJECT):
        if subject.i >= verb.i or line.quoted[subject.i] != line.quoted[verb.i]:
            continue
        if subject.lower in line.language.reporting_verbs.relatives:
            return _antecedent(line, above)
        stop = above.i + (above.pos in NOMINAL)  # a name that the parser takes for the clause is a part of who speaks
        phrase = phrase_before(line, subject, stop if above.i > subject.i else verb.i)
        if phrase:
            return Source(*phrase, head=subject.i, shared=True)
    return None


def _teller_above(line: Line, verb: Token) -> Token | None:
    """The verb of saying that ", and denied it" goes on with, where parsers join it to what is said."""
    if not goes_on_telling(line, verb):
        return None
    here = verb
    for _ in range(_HOPS):
        if here.head == here.i:
            return None
        clause, here = here, line.sentence.head(here)
        if clause.dep == "ccomp" and here.pos == "VERB" and here.lower in line.language.reporting_verbs.verbs:
            return here
    return None


def goes_on_telling(line: Line, verb: Token) -> bool:
    """Tell whether a comma and an "and" or "but" stand right before a verb that has no subject of its own."""
    k = verb.i - 1
    while k > 0 and line.tokens[k].pos in ("ADV", "AUX"):
        k -= 1
    joined = k > 1 and line.tokens[k].pos == "CCONJ" and line.tokens[k - 1].text in (",", ";")
    return joined and verb.dep == "conj" and not line.sentence.children(verb, *_SUBJECT)


def _first_nominal(line: Line, phrase: tuple[int, int]) -> int | None:
    return next(
        (k for k in range(*phrase) if line.tokens[k].pos in (*NOMINAL, "ADJ", "DET") or line.tokens[k].dep == "nsubj"), None
    )


def _head(line: Line, phrase: tuple[int, int]) -> int:
    """The last noun before the first preposition or comma: the word that says what the phrase is."""
    inside = range(phrase[0] + 1, phrase[1])
    stop = next((k for k in inside if line.tokens[k].pos == "ADP" or line.tokens[k].text == ","), phrase[1])
    return next((k for k in range(stop - 1, phrase[0] - 1, -1) if line.tokens[k].pos in NOMINAL), phrase[0])
