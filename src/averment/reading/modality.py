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
_SCOPE = 8  # words that a negation reaches
_ADVOCATES = ("defence", "union")


@dataclass(frozen=True, slots=True)
class Put:
    """How a claim is put, and the hedging words that decided it, if words of the claim itself did."""

    modality: Modality
    why: str
    hedge: Token | None = None


def judge(
    act: str, category: str | None, words: Sequence[Token], language: Language, *, negated: bool = False, told: bool = True
) -> Put:
    """Say how a source puts its words.

    `act` is what the cue does, `category` what the source is, `words` the words said; `told` if the page tells
    them instead of quoting, so that "would" means "will".
    """
    if act in _PLAIN:
        return Put(_PLAIN[act], f"cue {act}")
    hedges = language.hedges
    if act == "deny":
        return Put("denied" if not negated else "admitted", "cue deny")
    if act in ("allege", "find"):
        if act == "allege" and category in ("court", "oversight", "report"):
            return Put("found", f"{category} {act}")
        hedge = _seeming(words, language) or _first(words, hedges.alleged)
        return (
            Put("alleged", "hedge", hedge)
            if act == "find" and hedge and category == "footage"
            else Put(_OF_ITSELF[act], f"cue {act}")
        )
    if act in ("argue", "announce"):
        return Put(_OF_ITSELF[act], f"cue {act}")
    return _said(category, words, language, told=told)


def _said(category: str | None, words: Sequence[Token], language: Language, *, told: bool) -> Put:
    """Somebody says it, in a word that takes no side: what it is depends on who says it and what is said."""
    if category not in _ACCUSERS and is_plan(words, language, told=told):
        return Put("announced", "plan")
    opinion = is_opinion(words, language)
    hedge = _seeming(words, language)
    if category in _FINDERS:
        return Put("alleged", "hedge", hedge) if hedge and category == "footage" else Put("found", f"{category} says")
    if category in _ADVOCATES:
        return Put("denied", "advocate denies") if _is_denial(words, language) else Put("argued", f"{category} says")
    if category in _AUTHORITIES and _is_denial(words, language):
        return Put("denied", "authority denies")
    if opinion:
        return Put("argued", "opinion")
    if category == "prosecution" or category in _ACCUSERS:
        return Put("alleged", f"{category} says")
    if category in _AUTHORITIES:
        return Put("alleged", "authority on an act") if _is_contested(words, language) else Put("confirmed", "authority says")
    if category == "medical":
        return Put("confirmed", "medical says")
    if _is_denial(words, language):
        return Put("denied", "denies")
    return Put("alleged", "somebody says")


def narrate(words: Sequence[Token], language: Language) -> Put:
    """Say how the page itself puts a sentence: as reported, unless its own words hedge."""
    hedges = language.hedges
    hedge = _first(words, hedges.alleged) or _seeming(words, language)
    if hedge:
        return Put("alleged", "hedge", hedge)
    lower = [t.lower for t in words]
    for k, token in enumerate(words):
        if any(tuple(lower[k : k + len(told)]) == told for told in hedges.heard):
            return Put("alleged", "heard", words[k + 1])
        passive = any(w.pos == "AUX" for w in words[max(0, k - 3) : k])
        if token.lower in hedges.believed and passive and k + 1 < len(words) and _leads_on(words[k + 1], language):
            return Put("alleged", "belief", token)
    return Put("reported", "narrated")


def _leads_on(token: Token, language: Language) -> bool:
    return token.lower in language.reporting_verbs.openers or token.pos == "PART"


def is_plan(words: Sequence[Token], language: Language, *, told: bool = True) -> bool:
    """Tell whether the words say what will be done, or that an inquiry is open."""
    hedges = language.hedges
    lower = [t.lower for t in words]
    plans = hedges.plans | hedges.told_plans if told else hedges.plans
    inquiry = any(w in hedges.inquiries for w in lower)
    if inquiry and any(w in hedges.underway or w in plans for w in lower):
        return True
    for k, word in enumerate(lower):
        if word in plans and not any(w in hedges.negations for w in lower[k : k + 2]):
            subject = next((t for t in reversed(words[:k]) if t.pos in ("NOUN", "PROPN", "PRON")), None)
            ahead = next((t for t in words[k + 1 :] if t.pos not in ("ADV", "PUNCT", "PART")), None)
            ours = subject is not None and subject.pos == "PRON" and "Gender=Neut" not in subject.feats
            if ours and ahead is not None and ahead.pos in ("VERB", "NOUN", "ADJ") and words[k + 1].pos != "ADP":
                return True
    return False


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
            if scope and scope[0].lower in language.hedges.intents:
                continue
            stop = next((n for n, t in enumerate(scope) if t.pos in ("CCONJ", "SCONJ") or t.text in ",;"), len(scope))
            return _is_contested(scope[:stop], language)
    return False


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
