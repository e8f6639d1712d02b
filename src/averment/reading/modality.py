"""Decide how a claim is put: what its cue does, who its source is, and how the words hedge, plan, judge or deny."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from averment.lang.base import Language
from averment.model.claim import Modality
from averment.model.sentence import Token

_PLAIN: dict[str, Modality] = {"admit": "admitted", "confirm": "confirmed", "dismiss": "dismissed", "decline": "no_comment"}
_OF_ITSELF: dict[str, Modality] = {
    "allege": "alleged",
    "argue": "argued",
    "announce": "announced",
    "deny": "denied",
    "find": "found",
}
_FINDERS = ("court", "oversight", "report", "footage")
_ACCUSERS = ("witness", "victim", "migrant", "prisoner", "protester", "family", "ngo")
_AUTHORITIES = ("government", "police", "prison", "military")
_NEAR = 4  # words: a negation this close before a verb is its own
_HOPS = 4
_SCOPE = 8  # words that a negation reaches
_ADVOCATES = ("defence", "union")
_OFFICIALS = (*_AUTHORITIES, "oversight", "prosecution", "court")


@dataclass(frozen=True, slots=True)
class Put:
    """How a claim is put, and the hedging words that decided it, if words of the claim itself did."""

    modality: Modality
    why: str
    hedge: Token | None = None


@dataclass(frozen=True, slots=True)
class Manner:
    """How somebody is made to speak: what the cue does, its lemma, what the speaker is and is called, and how it is given.

    `told` means that the page tells the words instead of quoting them, so that "would" means "will".
    """

    act: str
    lemma: str = ""
    category: str | None = None
    role: str | None = None
    called: str | None = None
    negated: bool = False
    told: bool = True


def judge(manner: Manner, words: Sequence[Token], language: Language) -> Put:  # noqa: PLR0911  # a ladder of cases
    """Say how a source puts its words."""
    act, category, hedges = manner.act, manner.category, language.hedges
    if act in _PLAIN:
        return Put(_PLAIN[act], f"cue {act}")
    if act == "deny":
        return Put("denied" if not manner.negated else "admitted", "cue deny")
    if category == "suit":
        return Put("alleged", "suit says")
    if act == "allege" and category in _AUTHORITIES and _is_denial(words, language):
        return Put("denied", "authority denies")
    if act == "call":
        return Put("dismissed", "calls it untrue") if _dismisses(words, language) else Put("argued", "calls it")
    if act in ("allege", "find"):
        if act == "find" and manner.lemma in hedges.vague and category is not None and category not in (*_FINDERS, "medical"):
            return _said(manner, words, language)
        if act == "allege" and category in ("court", "oversight", "report"):
            return Put("found", f"{category} {act}")
        hedge = _seeming(words, language) or _first(words, hedges.alleged)
        if act == "find" and hedge and category == "footage":
            return Put("alleged", "hedge", hedge)
        if act == "find" and category in (*_AUTHORITIES, "prosecution") and _is_on_charges(words, language):
            return Put("announced", "decision on charges")
        return Put(_OF_ITSELF[act], f"cue {act}")
    if (
        act == "announce"
        and manner.lemma in hedges.asking
        and category not in (*_AUTHORITIES, "prosecution", "oversight", "court")
    ):
        return Put("argued", "asks")
    if act == "argue" and category in _AUTHORITIES and _dismisses(words, language):
        return Put("dismissed", "argues that it is untrue")
    if act == "argue" and category == "prosecution" and _is_contested(words, language):
        return Put("alleged", "prosecution argues an act")
    if act in ("argue", "announce"):
        return Put(_OF_ITSELF[act], f"cue {act}")
    return _said(manner, words, language)


def _said(manner: Manner, words: Sequence[Token], language: Language) -> Put:
    """Somebody says it, in a word that takes no side: what it is depends on who says it and what is said."""
    category = _side(manner, language)
    if category not in (*_ACCUSERS, "report", "footage") and is_plan(
        words, language, told=manner.told, official=category in _OFFICIALS
    ):
        return Put("announced", "plan")
    if category in _OFFICIALS and _is_own_step(words, language):
        return Put("announced", "own step")
    for says in (_finders_say, _parties_say, _authorities_say, _accusers_say):
        put = says(category, manner, words, language)
        if put is not None:
            return put
    if is_opinion(words, language):
        return Put("argued", "opinion")
    if category == "medical":
        examiner = set((manner.role or "").lower().split()) & language.hedges.examiners
        return Put("found", "examiner says") if examiner else Put("confirmed", "medical says")
    if _is_denial(words, language):
        return Put("denied", "denies")
    return Put("alleged", "somebody says")


def _side(manner: Manner, language: Language) -> str | None:
    """What the speaker is here: an accused officer speaks for the defence, the lawyer of a victim for the victim."""
    roles = [part.strip().lower() for part in (manner.role or "").split(";")]
    if any(role in language.hedges.accused for role in roles):
        return "accused"
    if roles[0] and all(role.split()[0] in language.hedges.former for role in roles if role):
        return "witness"  # a former guard speaks for no prison
    if manner.category == "defence":
        people = language.roles.people
        words = f"{manner.role or ''} {manner.called or ''}".lower().replace(",", " ").split()
        served = {people.get(word) or people.get(word.removesuffix("s")) for word in words}
        if served & set(_ACCUSERS):
            return "family"
    return manner.category


def _finders_say(category: str | None, manner: Manner, words: Sequence[Token], language: Language) -> Put | None:
    if category not in _FINDERS:
        return None
    hedge = _seeming(words, language)
    if hedge and category == "footage":
        return Put("alleged", "hedge", hedge)
    if category == "oversight" and _of_self(words, told=manner.told) and not _is_contested(words, language):
        return Put("confirmed", "body on itself")
    return Put("found", f"{category} says")


def _parties_say(category: str | None, manner: Manner, words: Sequence[Token], language: Language) -> Put | None:
    if category not in (*_ADVOCATES, "accused"):
        return None
    if _is_denial(words, language):
        return Put("denied", "advocate denies")
    if _dismisses(words, language):
        return Put("dismissed", "advocate rejects")
    if category == "accused" and _did_it(words, language):
        return Put("admitted", "accused on own act")
    return Put("argued", f"{category} says")


def _authorities_say(category: str | None, manner: Manner, words: Sequence[Token], language: Language) -> Put | None:  # noqa: PLR0911  # a ladder of cases
    if category == "prosecution":
        if _is_on_charges(words, language):
            return Put("announced", "decision on charges")
        if any(t.lower in language.hedges.evidence for t in words[:3]):
            return Put("found", "prosecution on evidence")
        holds = is_opinion(words, language) or _is_general(words, language)
        return Put("argued", "opinion") if holds else Put("alleged", "prosecution says")
    if category not in _AUTHORITIES:
        return None
    if manner.lemma in language.hedges.testifying and _did_it(words, language):
        return Put("admitted", "testifies to own act")
    if _dismisses(words, language):
        return Put("dismissed", "authority rejects")
    if _is_denial(words, language):
        return Put("denied", "authority denies")
    if is_opinion(words, language):
        return Put("argued", "opinion")
    if _of_self(words, told=manner.told) and not _did_it(words, language):
        return Put("confirmed", "authority on itself")
    if {t.lower for t in words[:_NEAR]} & language.hedges.knowing:
        return Put("confirmed", "authority knows")
    return Put("alleged", "authority on an act") if _is_contested(words, language) else Put("confirmed", "authority says")


def _accusers_say(category: str | None, manner: Manner, words: Sequence[Token], language: Language) -> Put | None:
    if category not in _ACCUSERS:
        return None
    asks = bool(words) and any(t.text == "?" for t in words[-3:])
    if _urges(words, language):
        return Put("argued", "demand")
    demands = any(t.lower in language.hedges.duty for t in words)
    if not asks and not demands and _is_contested(words, language):
        return Put("alleged", f"{category} says")
    return Put("argued", "opinion") if is_opinion(words, language) else Put("alleged", f"{category} says")


def narrate(words: Sequence[Token], language: Language) -> Put:
    """Say how the page itself puts a sentence: as reported, unless its own words hedge."""
    hedges = language.hedges
    hedge = _first(words, hedges.alleged) or _seeming(words, language) or _hearsay(words, language)
    if hedge:
        return Put("alleged", "hedge", hedge)
    lower = [t.lower for t in words]
    for k, token in enumerate(words):
        if any(lower[k] == told[0] and tuple(lower[k : k + len(told)]) == told for told in hedges.heard):
            return Put("alleged", "heard", words[k + 1])
        passive = any(w.pos == "AUX" for w in words[max(0, k - 3) : k])
        if token.lower in hedges.believed and passive and k + 1 < len(words) and _leads_on(words[k + 1], language):
            return Put("alleged", "belief", token)
    return Put("reported", "narrated")


def _hearsay(words: Sequence[Token], language: Language) -> Token | None:
    """The verb whose mood says that the page has it from others: "un agent aurait frappé", not "il aurait dû partir"."""
    hedges = language.hedges
    if any(t.lower in hedges.unheard for t in words):
        return None
    return _first(words, hedges.hearsay)


def _leads_on(token: Token, language: Language) -> bool:
    return token.lower in language.reporting_verbs.openers or token.pos == "PART"


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


def _is_denial(words: Sequence[Token], language: Language) -> bool:
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
            if _is_contested(scope[:stop], language):
                return True
            if not any(t.lower in language.hedges.truth for t in words[k:]):
                return False
    return False


def _dismisses(words: Sequence[Token], language: Language) -> bool:
    """Tell whether the words call something nonsense or bias, and do not say that it is none."""
    found = any(t.lower in language.hedges.dismissive for t in words)
    hyphened = any(
        "".join(t.lower for t in words[k : k + 3]) in language.hedges.dismissive
        for k, t in enumerate(words)
        if t.pos != "PUNCT"
    )
    return found or hyphened


def _is_general(words: Sequence[Token], language: Language) -> bool:
    """Tell whether the first verb tells in the present, of no contested act: how things are, not what happened."""
    verb = next((t for t in words if "Mood=" in t.feats or "VerbForm=Fin" in t.feats), None)
    helps = verb is not None and verb.lemma in language.hedges.perfect
    return verb is not None and "Tense=Pres" in verb.feats and not helps and not _is_contested(words, language)


def _urges(words: Sequence[Token], language: Language) -> bool:
    """Tell whether whoever speaks demands in the first person: "we call upon the ministry to close it"."""
    verbs = {t.i for t in words if t.lemma in language.hedges.urging}
    return any(t.head in verbs and t.dep.startswith("nsubj") and "Person=1" in t.feats for t in words)


def _is_on_charges(words: Sequence[Token], language: Language) -> bool:
    """Tell whether the words say that charges will be brought, or none."""
    lower = {t.lower for t in words}
    return bool(lower & language.hedges.charging) and bool(lower & language.hedges.charged)


def _is_own_step(words: Sequence[Token], language: Language) -> bool:
    """Tell whether officials tell a step that they took themselves: "she had referred the footage to the inspectorate"."""
    first = next((t for t in words[:_NEAR] if t.dep.startswith("nsubj")), None)
    if first is None or first.pos != "PRON" or "PronType=Prs" not in first.feats:
        return False
    return any(t.i == first.head and t.lemma in language.hedges.procedural for t in words)


def _of_self(words: Sequence[Token], *, told: bool) -> bool:
    """Tell whether the first subject is "we", or "it" where the page tells the words: a body that speaks of itself."""
    first = next((t for t in words[:_NEAR] if t.dep.startswith("nsubj")), None)
    if first is None or first.pos != "PRON":
        return False
    return "Person=1" in first.feats or (told and "PronType=Prs" in first.feats and "Gender=Neut" in first.feats)


def _did_it(words: Sequence[Token], language: Language) -> bool:
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


def _is_contested(words: Sequence[Token], language: Language) -> bool:
    """Tell whether an act of force or a wrong is spoken of."""
    return any(t.lower in language.hedges.contested or t.lemma in language.hedges.contested for t in words)


def _seeming(words: Sequence[Token], language: Language) -> Token | None:
    """The word that says that it only looks so: "appear to beat", not "appear before a judge"."""
    for k, token in enumerate(words[:-1]):
        if token.lower in language.hedges.seeming and words[k + 1].pos in ("PART", "VERB", "ADJ", "AUX"):
            return token
    return None


def _first(words: Sequence[Token], of: frozenset[str]) -> Token | None:
    return next((t for t in words if t.lower in of), None)
