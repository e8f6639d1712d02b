"""Decide how a claim is put: what its cue does, who its source is, and how the words hedge, plan, judge or deny."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from averment.lang.base import Language
from averment.model.claim import Modality
from averment.model.sentence import Token
from averment.reading.wording import (
    did_it,
    dismisses,
    first_of,
    goes_to_law,
    is_contested,
    is_denial,
    is_general,
    is_lapse,
    is_of_self,
    is_on_charges,
    is_opinion,
    is_own_step,
    is_plan,
    seeming_word,
    tells_of_saying,
    urges,
)

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
    if act == "allege" and category in _AUTHORITIES and is_denial(words, language):
        return Put("denied", "authority denies")
    if act == "allege" and category in (*_AUTHORITIES, *_ADVOCATES) and dismisses(words, language):
        return Put("dismissed", "blames a smear")
    if act == "call":
        return Put("dismissed", "calls it untrue") if dismisses(words, language) else Put("argued", "calls it")
    if act in ("allege", "find"):
        if act == "find" and manner.lemma in hedges.vague and category is not None and category not in (*_FINDERS, "medical"):
            return _said(manner, words, language)
        if act == "allege" and category in ("court", "oversight", "report"):
            return Put("found", f"{category} {act}")
        hedge = seeming_word(words, language) or first_of(words, hedges.alleged)
        if act == "find" and hedge and category == "footage":
            return Put("alleged", "hedge", hedge)
        if act == "find" and category in (*_AUTHORITIES, "prosecution") and is_on_charges(words, language):
            return Put("announced", "decision on charges")
        return Put(_OF_ITSELF[act], f"cue {act}")
    if (
        act == "announce"
        and manner.lemma in hedges.asking
        and category not in (*_AUTHORITIES, "prosecution", "oversight", "court")
    ):
        return Put("argued", "asks")
    if act == "argue" and category in ("court", "oversight", "report") and manner.lemma in language.hedges.holding:
        return Put("found", f"{category} holds")
    if act == "argue" and category in _AUTHORITIES and dismisses(words, language):
        return Put("dismissed", "argues that it is untrue")
    if act == "argue" and category == "prosecution" and is_contested(words, language):
        return Put("alleged", "prosecution argues an act")
    if act in ("argue", "announce"):
        return Put(_OF_ITSELF[act], f"cue {act}")
    return _said(manner, words, language)


def _said(manner: Manner, words: Sequence[Token], language: Language) -> Put:
    """Somebody says it, in a word that takes no side: what it is depends on who says it and what is said."""
    category = _side(manner, language)
    if goes_to_law(words, language, told=manner.told):
        return Put("announced", "goes to law")
    if category not in (*_ACCUSERS, "report", "footage") and is_plan(
        words, language, told=manner.told, official=category in _OFFICIALS
    ):
        return Put("announced", "plan")
    if category in _OFFICIALS and is_own_step(words, language):
        return Put("announced", "own step")
    for says in (_finders_say, _parties_say, _authorities_say, _accusers_say):
        put = says(category, manner, words, language)
        if put is not None:
            return put
    if dismisses(words, language):
        return Put("dismissed", "somebody rejects")
    if is_opinion(words, language):
        return Put("argued", "opinion")
    if category == "medical":
        examiner = set((manner.role or "").lower().split()) & language.hedges.examiners
        return Put("found", "examiner says") if examiner else Put("confirmed", "medical says")
    if is_denial(words, language):
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
    hedge = seeming_word(words, language)
    if hedge and category == "footage":
        return Put("alleged", "hedge", hedge)
    if category == "footage" and tells_of_saying(words, language):
        return Put("alleged", "somebody speaks on film")
    if category == "oversight" and is_of_self(words, told=manner.told) and not is_contested(words, language):
        return Put("confirmed", "body on itself")
    return Put("found", f"{category} says")


def _parties_say(category: str | None, manner: Manner, words: Sequence[Token], language: Language) -> Put | None:
    if category not in (*_ADVOCATES, "accused"):
        return None
    if is_denial(words, language):
        return Put("denied", "advocate denies")
    if dismisses(words, language):
        return Put("dismissed", "advocate rejects")
    if category == "accused" and did_it(words, language):
        return Put("admitted", "accused on own act")
    return Put("argued", f"{category} says")


def _authorities_say(category: str | None, manner: Manner, words: Sequence[Token], language: Language) -> Put | None:  # noqa: PLR0911  # a ladder of cases
    if category == "prosecution":
        if is_on_charges(words, language):
            return Put("announced", "decision on charges")
        if any(t.lower in language.hedges.evidence for t in words[:3]):
            return Put("found", "prosecution on evidence")
        holds = is_opinion(words, language) or is_general(words, language)
        return Put("argued", "opinion") if holds else Put("alleged", "prosecution says")
    if category not in _AUTHORITIES:
        return None
    if manner.lemma in language.hedges.testifying and did_it(words, language):
        return Put("admitted", "testifies to own act")
    if dismisses(words, language):
        return Put("dismissed", "authority rejects")
    if is_denial(words, language):
        return Put("denied", "authority denies")
    if is_lapse(words, language):
        return Put("admitted", "authority on its lapse")
    if is_opinion(words, language):
        return Put("argued", "opinion")
    if is_of_self(words, told=manner.told) and not did_it(words, language):
        return Put("confirmed", "authority on itself")
    if {t.lower for t in words[:_NEAR]} & language.hedges.knowing:
        return Put("confirmed", "authority knows")
    return Put("alleged", "authority on an act") if is_contested(words, language) else Put("confirmed", "authority says")


def _accusers_say(category: str | None, manner: Manner, words: Sequence[Token], language: Language) -> Put | None:
    if category not in _ACCUSERS:
        return None
    asks = bool(words) and any(t.text == "?" for t in words[-3:])
    if urges(words, language):
        return Put("argued", "demand")
    demands = any(t.lower in language.hedges.duty for t in words)
    if not asks and not demands and is_contested(words, language):
        return Put("alleged", f"{category} says")
    return Put("argued", "opinion") if is_opinion(words, language) else Put("alleged", f"{category} says")


def narrate(words: Sequence[Token], language: Language) -> Put:
    """Say how the page itself puts a sentence: as reported, unless its own words hedge."""
    hedges = language.hedges
    hedge = first_of(words, hedges.alleged) or seeming_word(words, language) or _hearsay(words, language)
    if hedge:
        return Put("alleged", "hedge", hedge)
    lower = [t.lower for t in words]
    firsts = {told[0] for told in hedges.heard}
    for k, token in enumerate(words):
        if lower[k] in firsts and any(tuple(lower[k : k + len(told)]) == told for told in hedges.heard):
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
    return first_of(words, hedges.hearsay)


def _leads_on(token: Token, language: Language) -> bool:
    return token.lower in language.reporting_verbs.openers or token.pos == "PART"
