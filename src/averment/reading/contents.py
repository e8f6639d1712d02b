"""Find what is said: the words that belong to a reporting verb, before it, behind it, or on both sides."""

from __future__ import annotations

from dataclasses import dataclass

from averment.lang.base import ReportingCue
from averment.model.sentence import Token
from averment.reading.lines import NOMINAL, Line, phrase_before
from averment.reading.sources import Source, goes_on_telling
from averment.reading.turned import goes_on_behind, group_start, may_look_left, stretch_before

_SUBORDINATE = ("acl", "advcl", "csubj")
_CIRCUMSTANCE = 10  # words between a verb and the quotation that it opens
_OBLIQUE = ("obl", "advmod", "obl:unmarked", "obl:tmod", "obl:npmod")


@dataclass(frozen=True, slots=True)
class Said:
    """The words said, as places in the sentence (first, last + 1), and how they hang on the verb."""

    parts: tuple[tuple[int, int], ...]
    how: str


def find_content(line: Line, verb: Token, cue: ReportingCue, source: Source | None, after: int) -> Said | None:
    """Find the words that a verb reports; `after` is the place behind the verb and its particle. None if there are none."""
    right_start = source.last if source and source.behind else after
    left_end = source.first if source and not source.behind and not source.shared else verb.i
    left_end = min(left_end, group_start(line, verb))
    begin, how = _right(line, verb, cue, right_start)
    left = None if verb.dep.startswith("acl") and source and not source.behind else _left(line, verb, left_end)
    left = left if left is not None and may_look_left(line, verb, source) else stretch_before(line, verb, left_end)
    end = _right_end(line, verb, begin) if begin is not None else 0
    right = _stripped(line, begin, end) if begin is not None else None
    if right is None or how in ("", "loose", "object"):
        told = _of_relative(line, verb, cue, source, right)
        if told is not None:
            return told
    around = _around(line, verb, source, left_end, right) if left is None and how in ("", "loose") else None
    if around:
        return Said(around, "both")
    if left and (how in ("", "loose") or _is_insertion(line, verb, left_end, right_start)):
        inserted = _is_insertion(line, verb, left_end, right_start)
        if right and inserted and goes_on_behind(line, verb, source, left, right):
            return Said(((left[0], right[1]),), "both")
        if right and (
            (inserted and (how == "quote" or (_goes_on(line, left, right) and not (source and source.behind))))
            or _adds_reason(line, begin)
        ):
            return Said((left, right), "both")
        return Said((left,), "left")
    if right and how not in ("", "loose"):
        return Said((right,), how)
    return None


def _of_relative(
    line: Line, verb: Token, cue: ReportingCue, source: Source | None, right: tuple[int, int] | None
) -> Said | None:
    """What a clause with a subject of its own says of the noun before it: "a plan that the mayor has dismissed as absurd"."""
    if not cue.frames & {"object", "as"} or not verb.dep.startswith("acl") or source is None or source.behind:
        return None
    noun = line.sentence.head(verb)
    own = [t for t in line.sentence.children(verb, "nsubj") if t.i < verb.i]
    if not own or own[-1].lower in line.language.reporting_verbs.relatives:
        return None
    if any(t.i > verb.i for t in line.sentence.children(verb, "obj")):
        return None
    if not noun.i < own[0].i or noun.pos not in NOMINAL:
        return None
    phrase = phrase_before(line, noun, noun.i + 1)
    if phrase is None:
        return None
    return Said((phrase, right) if right else (phrase,), "passive")


def _around(
    line: Line, verb: Token, source: Source | None, left_end: int, right: tuple[int, int] | None
) -> tuple[tuple[int, int], ...] | None:
    """The words on both sides of ", she said," where only those behind make a clause: "The raid, she said, was wrong"."""
    before, after = line.at(left_end - 1), line.at(verb.i + 1)
    if source is None or source.behind or source.shared or before is None or after is None:
        return None
    right = right or _stripped(line, verb.i + 1, len(line.tokens))
    if right is None or before.text != "," or after.text != ",":
        return None
    if line.tokens[right[0]].pos == "CCONJ" or not line.has_finite_verb(*right):
        return None
    left = _stripped(line, 0, left_end)
    return (left, right) if left else (right,)


def _right(line: Line, verb: Token, cue: ReportingCue, start: int) -> tuple[int | None, str]:  # noqa: PLR0911  # a ladder of cases
    """Where the words begin behind the verb, and by what that is known."""
    tokens = line.tokens
    limit = clause_end(line, verb)
    i = _over_recipient(line, verb, cue, start, limit)
    opener = _opener(line, verb, i, limit)
    quote = next((k for k in range(start, limit) if line.quoted[k] is not None and line.quoted[k] != line.quoted[verb.i]), None)
    colon = next((k for k in range(start, limit) if tokens[k].text == ":"), None)
    if opener is not None and (quote is None or opener < quote) and "clause" in cue.frames:
        return opener, "clause"
    if (
        colon is not None
        and colon + 1 < limit
        and not _other_teller(line, i, colon)
        and ((quote is None and colon - i <= 2) or (quote is not None and colon < quote))
    ):
        return colon + 1, "quote" if quote is not None else "colon"
    framed = "as" in cue.frames and line.text_at(i) in line.language.reporting_verbs.frame_words["as"]
    i = i if cue.particle or framed else _over_circumstance(line, verb, i, limit)
    within = quote is not None and quote > i and tokens[quote - 1].pos in ("DET", "ADP")  # "relève de la « honte »"
    if (
        quote is not None
        and not within
        and "quote" in cue.frames
        and (quote <= i + 1 or _only_circumstance(line, cue, i, quote))
    ):
        return quote, "quote"
    if i >= limit:
        return None, ""
    here = tokens[i]
    if line.is_mark(here) and here.text not in ("$", "#", "@"):
        return (i, "loose") if i + 1 < limit else (None, "")
    if "clause" in cue.frames and _has_clause(line, verb, i, limit) and here.pos not in ("ADP", "CCONJ", "PART", "AUX"):
        return i, "clause"
    if "to" in cue.frames and _infinitive(line, i, limit):
        return i, "infinitive"
    if "of" in cue.frames or "as" in cue.frames:
        return i, "object"
    if "object" in cue.frames and here.pos == "ADP" and _is_object_ahead(line, verb, here, limit):
        return i, "object"
    if ("object" in cue.frames and here.pos not in ("ADP", "CCONJ", "ADV", "AUX", "SCONJ", "PART")) or (
        cue.particle and cue.frames - {"quote", "clause"}
    ):
        return i, "object"
    if "clause" in cue.frames and _has_clause(line, verb, i, limit):
        return i, "loose" if here.pos in ("CCONJ", "AUX", "ADP", "PART") else "clause"
    return i, "loose"


def _is_object_ahead(line: Line, verb: Token, here: Token, limit: int) -> bool:
    """Tell whether an object stands behind a preposition: "rejette en bloc les accusations", "dénonce des violences"."""
    return _is_some(line, verb, here) or any(here.i < t.i < limit for t in line.sentence.children(verb, "obj"))


def _is_some(line: Line, verb: Token, here: Token) -> bool:
    """Tell whether what looks like a preposition is an article: "dénonce des violences"."""
    roles = line.language.roles
    return here.lower in roles.definite & roles.indefinite and line.sentence.head(line.sentence.head(here)).i == verb.i


def _other_teller(line: Line, first: int, last: int) -> bool:
    """Tell whether another verb of saying stands here: "à qui l'on a demandé son avis, a répondu :"."""
    verbs = line.language.reporting_verbs.verbs
    return any(t.pos == "VERB" and t.lower in verbs and "VerbForm=Inf" not in t.feats for t in line.tokens[first:last])


def _has_clause(line: Line, verb: Token, first: int, last: int) -> bool:
    """Tell whether a clause stands here that is not only said of the object: "posted a film that shows" has none."""
    if any(first <= t.i < last for t in line.sentence.children(verb, "ccomp")):
        return True
    objects = [t for t in line.sentence.children(verb, "obj") if first <= t.i < last]
    below = {t.i for o in objects for r in line.sentence.subtree(o) if _is_relative(line, r) for t in line.tokens[r.i : last]}
    return any(line.is_finite(t) and t.i not in below for t in line.tokens[first:last])


def _over_recipient(line: Line, verb: Token, cue: ReportingCue, i: int, limit: int) -> int:
    while i < limit and line.tokens[i].pos == "ADV" and line.tokens[i].lower not in line.language.reporting_verbs.openers:
        i += 1
    if cue.lemma not in line.language.reporting_verbs.recipients or i >= limit or line.is_mark(line.tokens[i]):
        return i
    first, here = i, line.tokens[i]
    if any(here.lower == told[0] for told in line.language.hedges.heard) or (
        here.dep == "iobj" and line.sentence.head(here).i == verb.i and here.pos not in ("PRON", "PROPN")
    ):
        return i + 1  # "tells court he fell"
    if here.pos == "PRON" and here.lower not in line.language.reporting_verbs.openers:
        i += 1
        if "Poss=Yes" not in here.feats:
            return i
    while i < limit and line.tokens[i].pos in ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PART") and (
        line.tokens[i].lower not in line.language.reporting_verbs.openers and (line.tokens[i].pos != "DET" or i == first)
    ):  # fmt: skip
        i += 1
        recipient = line.tokens[i - 1]
        if (
            recipient.dep in ("obj", "iobj")
            and recipient.pos in NOMINAL
            and line.at(i)
            and line.tokens[i].pos in ("PROPN", "DET")
        ):
            break
    return i


def _opener(line: Line, verb: Token, i: int, limit: int) -> int | None:
    """The "that" or "how" that opens what is said, if only circumstances stand between it and the verb."""
    for k in range(i, min(limit, i + 14)):
        token = line.tokens[k]
        if (
            token.lower in line.language.reporting_verbs.openers
            and token.pos != "DET"
            and not _is_relative(line, token)
            and line.quoted[k] == line.quoted[verb.i]
        ):
            return k if k + 2 < limit else None
        if (
            line.is_finite(token)
            or token.pos == "AUX"
            or token.text in ":;"
            or (line.is_mark(token) and token.text == "," and k == i)
        ):
            return None
    return None


def _is_relative(line: Line, token: Token) -> bool:
    """Tell whether a "that" stands for a noun before it: "a film on Friday that shows"."""
    return (
        token.pos == "PRON"
        and token.lower in line.language.reporting_verbs.relatives
        and token.dep in ("nsubj", "nsubj:pass", "obj", "iobj")
        and line.sentence.head(token).dep == "acl:relcl"
    )


def _over_circumstance(line: Line, verb: Token, i: int, limit: int) -> int:
    """Step over "on Wednesday", "in a statement", "last month" where a clause or a quotation still follows."""
    while i < limit:
        token = line.tokens[i]
        if token.pos == "ADP" and line.quoted[i] is None and not _is_some(line, verb, token):
            noun = line.sentence.head(token)
            if noun.i <= i or noun.i - i > 8 or noun.dep.split(":")[0] not in ("obl", "nmod", "conj", "obj"):
                return i
            end = noun.i + 1
        elif token.dep in _OBLIQUE and line.sentence.head(token).i == verb.i and token.pos in ("PROPN", "NOUN", "ADV"):
            end = i + 1
        elif token.pos in ("ADJ", "DET") and line.sentence.head(token).dep in _OBLIQUE and line.sentence.head(token).i == i + 1:
            end = i + 2
        else:
            return i
        after = line.at(end)
        if end >= limit or after is None or not (line.has_finite_verb(end, limit) or line.quoted[end] is not None):
            return end if end >= limit or _is_stop(line, end) else i
        i = end
    return i


def _is_stop(line: Line, i: int) -> bool:
    token = line.at(i)
    return token is None or line.is_mark(token)


def _only_circumstance(line: Line, cue: ReportingCue, i: int, quote: int) -> bool:
    if cue.frames & {"object", "as"} and line.tokens[i].pos not in ("ADP", "ADV") and not line.is_mark(line.tokens[i]):
        return False  # "criticised the act as “mad”": the act is a part of what is said
    return quote - i <= _CIRCUMSTANCE and not line.has_finite_verb(i, quote)


def _infinitive(line: Line, i: int, limit: int) -> bool:
    return any("VerbForm=Inf" in t.feats for t in line.tokens[i : min(limit, i + 14)])


def clause_end(line: Line, verb: Token) -> int:
    """Say where the clause of the verb ends: the sentence, or less where the verb stands in an inner clause."""
    end = len(line.tokens)
    own = line.quoted[verb.i]
    for k in range(verb.i + 1, end):
        if own is not None and line.quoted[k] != own:
            return k
    chain = [verb, *line.sentence.ancestors(verb)]
    inner = next((t for t in chain if t.dep.split(":")[0] in _SUBORDINATE), None)
    if inner is None:
        return end
    head = line.sentence.head(inner)
    if inner.i < head.i or (inner.dep.startswith("acl") and _verb_follows(line, inner, head)):
        below = max(t.i for t in line.sentence.subtree(inner))
        mark = next((k for k in range(verb.i + 1, end) if line.is_mark(line.tokens[k])), end)
        return min(end, max(below + 1, mark))
    return end


def _verb_follows(line: Line, inner: Token, noun: Token) -> bool:
    """Tell whether the clause that the noun belongs to has its verb behind the inner clause."""
    governor = line.sentence.head(noun)
    return governor.i > inner.i and governor.pos in ("VERB", "AUX", "ADJ", "NOUN")


def _right_end(line: Line, verb: Token, begin: int) -> int:
    limit = clause_end(line, verb)
    table = line.language.reporting_verbs
    for k in range(begin + 1, limit):
        if line.quoted[k] is not None and line.quoted[k] != line.quoted[verb.i]:
            continue
        if line.tokens[k - 1].text == "," and any(line.follows(k, words) for words in table.according):
            return k
        token, before = line.tokens[k], _mark_before(line, k)
        if _new_clause(line, verb, k) or (before is not None and token.lower in table.turns):
            return k
        if token.lower not in table.verbs or token.pos != "VERB" or k - 1 <= begin:
            continue
        if before is not None and ("Tense=Pres" in token.feats or "VerbForm=Ger" in token.feats) and "Mood=" not in token.feats:
            return k
        if _is_second(line, verb, token):
            return k - 1
    return limit


def _mark_before(line: Line, k: int) -> Token | None:
    """The comma right before a word, over a quotation mark that closes between them."""
    k -= 1
    while k > 0 and line.is_mark(line.tokens[k]) and line.quoted[k] is not None:
        k -= 1
    return line.tokens[k] if line.tokens[k].text in (",", "—", "–", "-", ";") else None


def _is_second(line: Line, verb: Token, token: Token) -> bool:
    """Tell whether a verb goes on telling beside the first: "said that he fell and added that he hurt"."""
    before, head = line.tokens[token.i - 1], line.sentence.head(token)
    if token.dep != "conj" or before.pos not in ("CCONJ", "ADV"):
        return False
    bare = "VerbForm=Ger" in head.feats or ("VerbForm=Part" in head.feats and "Tense=Pres" in head.feats)
    finite = line.is_finite(token)
    return head.i == verb.i or (finite and bare) or (finite and goes_on_telling(line, token))


def _new_clause(line: Line, verb: Token, k: int) -> bool:
    """“…, but the court disagreed”: a clause beside the verb with a subject of its own is no longer what is said."""
    token = line.tokens[k]
    if token.pos != "CCONJ" or line.tokens[k - 1].text not in ",;—–":
        return False
    if line.text_at(k + 1) in line.language.reporting_verbs.openers:
        return False  # "said that …, and that …"
    clause = line.sentence.head(token)
    if clause.dep != "conj" or not line.sentence.children(clause, "nsubj"):
        return False
    tells = clause.lower in line.language.reporting_verbs.verbs and line.is_finite(clause)  # "…, but he suggested that …"
    return tells or line.sentence.head(clause).i == verb.i


def _left(line: Line, verb: Token, end: int) -> tuple[int, int] | None:
    """What stands before ", he said": back to the beginning of the sentence."""
    before = line.at(end - 1)
    if before is None or not line.is_mark(before) or before.text in ("(", "["):
        return None
    first = 0
    own = line.quoted[verb.i]
    if own is not None:
        first = next(k for k in range(len(line.tokens)) if line.quoted[k] == own)
    part = _stripped(line, first, end)
    if part is None:
        return None
    quoted = any(line.quoted[k] is not None and line.quoted[k] != own for k in range(*part))
    return part if quoted or line.has_finite_verb(*part) or part[1] - part[0] > 6 else None


def _is_insertion(line: Line, verb: Token, left_end: int, right_start: int) -> bool:
    """Tell whether ", he said," stands between two marks, so that the words around it are what is said."""
    before, after = line.at(left_end - 1), line.at(right_start)
    if before is None or not line.is_mark(before):
        return False
    if line.quoted[left_end - 1] is not None and line.quoted[left_end - 1] != line.quoted[verb.i]:
        return True
    return after is None or (line.is_mark(after) and after.text != ":") or right_start >= len(line.tokens)


def _goes_on(line: Line, left: tuple[int, int], right: tuple[int, int]) -> bool:
    return line.quoted[left[0]] is None and right[1] - right[0] > 2 and line.tokens[right[0]].pos != "VERB"


def _adds_reason(line: Line, begin: int | None) -> bool:
    """“…, police said on Monday, because …”: a clause behind a comma that goes on with what is said."""
    comma, word = line.at(begin if begin is not None else -1), line.at((begin or 0) + 1)
    asides = line.language.reporting_verbs.asides
    return comma is not None and comma.text == "," and word is not None and word.pos == "SCONJ" and word.lower not in asides


def _stripped(line: Line, first: int, last: int) -> tuple[int, int] | None:
    while first < last and line.is_mark(line.tokens[first]) and line.quoted[first] is None:
        first += 1
    while last > first and line.is_mark(line.tokens[last - 1]) and line.quoted[last - 1] is None:
        last -= 1
    if last > first and line.tokens[last - 1].pos == "CCONJ":
        last -= 1
        while last > first and line.is_mark(line.tokens[last - 1]) and line.quoted[last - 1] is None:
            last -= 1
    return (first, last) if first < last else None
