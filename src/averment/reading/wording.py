"""What words say by their wording: a plan, an opinion, a denial, a dismissal, an act of one's own, a step taken."""

from __future__ import annotations

from collections.abc import Sequence

from averment.lang.base import Language
from averment.model.sentence import Token

_NEAR = 4  # words: a negation this close before a verb is its own
_HOPS = 4
_SCOPE = 8  # words that a negation reaches
_STEP = 5  # words from "will" to "complaint", from a negation to its verb


def is_plan(words: Sequence[Token], language: Language, *, told: bool = True, official: bool = False) -> bool:
    """Tell whether the words say what will be done, or that an inquiry is open; an official plans for others too."""
    hedges = language.hedges
    lower = [t.lower for t in words]
    plans = hedges.plans | hedges.told_plans if told else hedges.plans
    inquiry = any(w in hedges.inquiries for w in lower)
    if inquiry and any(w in hedges.underway or w in plans for w in lower):
        return True
    first = next((k for k, t in enumerate(words) if t.pos in ("AUX", "VERB")), None)
    if _is_to_come(words, language, told=told, official=official):
        return True
    if official and _is_ordered(words, plans, language):
        return True
    for k, word in enumerate(lower):
        if official and k == first and word in plans and k + 2 < len(words):
            nearest = words[k + 1 : k + 4]
            if not any(t.lower in hedges.negations or t.lemma == "have" for t in nearest) and any(
                t.pos in ("VERB", "AUX") for t in nearest
            ):
                return True
        if word in hedges.going and not (k + 1 < len(words) and words[k + 1].pos == "PART"):
            continue  # "the shooting going on" is no plan
        if word in plans and not any(w in hedges.negations for w in lower[k : k + 2]):
            subject = next((t for t in reversed(words[:k]) if t.pos in ("NOUN", "PROPN", "PRON")), None)
            ahead = next((t for t in words[k + 1 :] if t.pos not in ("ADV", "PUNCT", "PART")), None)
            ours = subject is not None and subject.pos == "PRON" and "Gender=Neut" not in subject.feats
            if ours and ahead is not None and ahead.pos in ("VERB", "NOUN", "ADJ") and words[k + 1].pos != "ADP":
                return True
    return False


def _is_ordered(words: Sequence[Token], plans: frozenset[str], language: Language) -> bool:
    """Tell whether the words say what will be done with somebody: "that guards convicted of it would be dismissed"."""
    if any(t.dep == "mark" and t.lower in language.hedges.conditions for t in words):
        return False
    passives = {t.head for t in words if t.dep == "aux:pass"}
    verbs = {t.i for t in words if t.i in passives and t.dep.split(":")[0] in ("ccomp", "conj", "root", "parataxis")}
    ahead = [k for k, t in enumerate(words) if t.lower in plans and t.dep == "aux" and t.head in verbs]
    return any(not {t.lower for t in words[k : k + 3]} & language.hedges.negations for k in ahead)


def _is_to_come(words: Sequence[Token], language: Language, *, told: bool, official: bool) -> bool:
    """Tell whether the first verb is in a future tense, by its form: "ouvrira", and in told words "ouvrirait"."""
    verb = next((t for t in words if "Mood=" in t.feats or "VerbForm=Fin" in t.feats), None)
    if (
        verb is None
        or verb.lower in language.hedges.hearsay
        or any(t.lower in language.hedges.negations for t in words[:_SCOPE])
    ):
        return False
    ahead = "Tense=Fut" in verb.feats or (told and "Mood=Cnd" in verb.feats and verb.lower not in language.hedges.duty)
    own = any(t.head == verb.i and t.dep.startswith("nsubj") and t.pos == "PRON" for t in words)
    return ahead and (official or own)


def goes_to_law(words: Sequence[Token], language: Language, *, told: bool = True) -> bool:
    """Tell whether the words say that a step at law will be taken: "il entend porter plainte", "she will sue the force"."""
    hedges = language.hedges
    plans = hedges.plans | hedges.told_plans if told else hedges.plans
    for k, token in enumerate(words):
        ahead = words[k + 1 : k + 1 + _STEP]
        if "Tense=Fut" not in token.feats and token.lower not in plans:
            continue
        if {t.lower for t in ahead} & hedges.suing and not {t.lower for t in ahead} & hedges.negations:
            return True
    return False


def is_lapse(words: Sequence[Token], language: Language) -> bool:
    """Tell whether "we" did not do what was to be done: "we failed to protect him", "nous n'avons pas anticipé"."""
    hedges = language.hedges
    if not is_of_self(words, told=False):
        return False
    if any(t.lower in hedges.failing for t in words):
        return True
    verb = next((k for k, t in enumerate(words) if t.lemma in hedges.lapses or t.lower in hedges.lapses), None)
    if verb is None:
        return False
    before = words[max(0, verb - _STEP) : verb]
    past = "Tense=Past" in words[verb].feats or any(t.lemma in hedges.perfect | hedges.done for t in before)
    return past and any(t.lower in hedges.negations for t in before)


def is_opinion(words: Sequence[Token], language: Language) -> bool:
    """Tell whether the words judge, demand or ask, rather than tell what happened."""
    hedges = language.hedges
    if words and any(t.text == "?" for t in words[-3:]):
        return True
    return any(t.lower in hedges.opinion or t.lower in hedges.duty for t in words)


def is_negated(words: Sequence[Token], language: Language) -> bool:
    """Tell whether the words as a whole say that something is not so: a negation by their first finite verb."""
    relatives = language.reporting_verbs.relatives
    verbs = (k for k, t in enumerate(words) if "Mood=" in t.feats or "VerbForm=Fin" in t.feats)
    finite = next((k for k in verbs if k == 0 or words[k - 1].lower not in relatives or words[k - 1].pos != "PRON"), None)
    if finite is None:
        return any(t.lower in language.hedges.negations for t in words[:3])
    return any(t.lower in language.hedges.negations for t in words[max(0, finite - 3) : finite + 4])


def is_denial(words: Sequence[Token], language: Language) -> bool:
    """Tell whether the words say that something contested is not so, or was an accident."""
    lower = {t.lower for t in words}
    if lower & language.hedges.innocence:
        return True
    for k, token in enumerate(words):
        if token.lower in language.hedges.negations:
            scope = words[k + 1 : k + 1 + _SCOPE]
            if any(t.lower in language.hedges.truth for t in scope[:_HOPS]):
                return True  # "that's not true"
            if scope and scope[0].lower in language.hedges.intents:
                continue
            stop = next((n for n, t in enumerate(scope) if t.pos in ("CCONJ", "SCONJ") or t.text in ",;"), len(scope))
            if is_contested(scope[:stop], language):
                return True
            if not any(t.lower in language.hedges.truth for t in words[k:]):
                return False
    return False


def dismisses(words: Sequence[Token], language: Language) -> bool:
    """Tell whether the words call something nonsense or bias, and do not say that it is none."""
    found = any(t.lower in language.hedges.dismissive for t in words)
    hyphened = any(
        "".join(t.lower for t in words[k : k + 3]) in language.hedges.dismissive
        for k, t in enumerate(words)
        if t.pos != "PUNCT"
    )
    return found or hyphened


def is_general(words: Sequence[Token], language: Language) -> bool:
    """Tell whether the first verb tells in the present, of no contested act: how things are, not what happened."""
    verb = next((t for t in words if "Mood=" in t.feats or "VerbForm=Fin" in t.feats), None)
    helps = verb is not None and verb.lemma in language.hedges.perfect
    return verb is not None and "Tense=Pres" in verb.feats and not helps and not is_contested(words, language)


def urges(words: Sequence[Token], language: Language) -> bool:
    """Tell whether whoever speaks demands in the first person: "we call upon the ministry to close it"."""
    verbs = {t.i for t in words if t.lemma in language.hedges.urging}
    return any(t.head in verbs and t.dep.startswith("nsubj") and "Person=1" in t.feats for t in words)


def is_on_charges(words: Sequence[Token], language: Language) -> bool:
    """Tell whether the words say that charges will be brought, or none."""
    lower = {t.lower for t in words}
    return bool(lower & language.hedges.charging) and bool(lower & language.hedges.charged)


def is_own_step(words: Sequence[Token], language: Language) -> bool:
    """Tell whether officials tell a step that they took themselves: "she had referred the footage to the inspectorate"."""
    first = next((t for t in words[:_NEAR] if t.dep.startswith("nsubj")), None)
    if first is None or first.pos != "PRON" or "PronType=Prs" not in first.feats:
        return False
    return any(t.i == first.head and t.lemma in language.hedges.procedural for t in words)


def is_of_self(words: Sequence[Token], *, told: bool) -> bool:
    """Tell whether the first subject is "we", or "it" where the page tells the words: a body that speaks of itself."""
    first = next((t for t in words[:_NEAR] if t.dep.startswith("nsubj")), None)
    if first is None or first.pos != "PRON":
        return False
    return "Person=1" in first.feats or (told and "PronType=Prs" in first.feats and "Gender=Neut" in first.feats)


def did_it(words: Sequence[Token], language: Language) -> bool:
    """Tell whether the speaker is the one who did something contested: "he fired", "his finger slipped", "I pushed him"."""
    by_place = {t.i: t for t in words}
    first = next((t for t in words if t.dep.startswith("nsubj")), None)
    if first is not None and not (_is_person_pronoun(first) or _is_owned(first, words)):
        return False  # "the man drove at him and he fired" is a defence
    for token in words:
        if token.pos != "VERB" or not (token.lower in language.hedges.contested or token.lemma in language.hedges.contested):
            continue
        if any(t.lower in language.hedges.negations for t in words if 0 < token.i - t.i < _NEAR):
            continue
        here: Token | None = token
        for _ in range(_HOPS):
            if here is None:
                break
            subject = next((t for t in words if t.head == here.i and t.dep in ("nsubj", "obj") and t.i < token.i), None)
            if subject is not None:
                passive = any(t.head == token.i and t.dep == "aux:pass" for t in words)
                return not passive and (_is_person_pronoun(subject) or _is_owned(subject, words))
            here = by_place.get(here.head) if here.head != here.i else None
    return False


def _is_person_pronoun(token: Token) -> bool:
    return token.pos == "PRON" and "Gender=Neut" not in token.feats and "Person=2" not in token.feats


def _is_owned(noun: Token, words: Sequence[Token]) -> bool:
    return any(t.head == noun.i and "Poss=Yes" in t.feats for t in words)


def is_contested(words: Sequence[Token], language: Language) -> bool:
    """Tell whether an act of force or a wrong is spoken of."""
    return any(t.lower in language.hedges.contested or t.lemma in language.hedges.contested for t in words)


def seeming_word(words: Sequence[Token], language: Language) -> Token | None:
    """The word that says that it only looks so: "appear to beat", not "appear before a judge"."""
    for k, token in enumerate(words[:-1]):
        if token.lower in language.hedges.seeming and words[k + 1].pos in ("PART", "VERB", "ADJ", "AUX"):
            return token
    return None


def first_of(words: Sequence[Token], of: frozenset[str]) -> Token | None:
    """The first of the words that stands in a table."""
    return next((t for t in words if t.lower in of), None)


def tells_of_saying(words: Sequence[Token], language: Language) -> bool:
    """Tell whether the words tell that somebody says that something is so."""
    table = language.reporting_verbs
    return any(
        token.pos == "VERB"
        and words[k + 1].lower in table.openers
        and any(c.act == "say" for c in table.verbs.get(token.lower, ()))
        for k, token in enumerate(words[:-1])
    )
