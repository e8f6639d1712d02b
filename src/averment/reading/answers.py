"""Find what a denial answers: the claim of the same page that it says is not so, if the page lets one tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from averment.lang.base import Language
from averment.model.claim import Claim
from averment.model.mention import Mention
from averment.model.sentence import Sentence, Token
from averment.reading.lines import touching

_ANSWERS = ("denied", "dismissed", "admitted")
_ACCUSATIONS = ("alleged", "found")
_ACCUSED = ("police", "prison", "military", "government", "union", "defence")
_FAR = 8  # sentences back
_MOST, _BESIDE = 24, 4  # claims before a denial, and behind it in the same sentence, that are looked at
_STEM = 4  # letters that "beat" and "beating" share
_LEAST = 2  # words in common that make two claims speak of one thing


@dataclass(frozen=True, slots=True)
class _Said:
    claim: Claim
    place: int  # the sentence in which it begins
    words: tuple[Token, ...]
    wrongs: frozenset[str]
    nouns: frozenset[str]
    side: str | None
    entity: str | None
    about: frozenset[str]  # who is named in it


def link_answers(
    claims: tuple[Claim, ...], sentences: Sequence[Sentence], mentions: Sequence[Mention], language: Language
) -> tuple[Claim, ...]:
    """Say of each denial, rejection and admission which earlier claim it answers; None where the page does not tell."""
    sources = {m.id: m for m in mentions}
    inside: dict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        for sentence in touching(sentences, mention.start, mention.end):
            inside[sentence.i].append(mention)
    said = [_said(claim, sentences, sources, inside, language) for claim in claims]
    linked = []
    for n, one in enumerate(said):
        near = [s for s in said[max(0, n - _MOST) : n + _BESIDE] if s is not one]
        answered = _answered(one, near, language) if one.claim.modality in _ANSWERS else None
        linked.append(replace(one.claim, denies=answered) if answered else one.claim)
    return tuple(linked)


def _said(
    claim: Claim,
    sentences: Sequence[Sentence],
    sources: Mapping[str, Mention],
    inside: Mapping[int, Sequence[Mention]],
    language: Language,
) -> _Said:
    around = touching(sentences, claim.start, claim.end)
    words = tuple(t for s in around for t in s.tokens if claim.start <= t.start < claim.end)
    contested = language.hedges.contested
    source = sources.get(claim.source or "")
    mentions = [m for s in around for m in inside.get(s.i, ())]
    return _Said(
        claim=claim,
        place=around[0].i if around else 0,
        words=words,
        wrongs=frozenset(t.lemma[:_STEM] for t in words if t.lower in contested or t.lemma in contested),
        nouns=frozenset(t.lower[: _STEM + 1] for t in words if t.pos in ("NOUN", "PROPN", "VERB") and len(t.lower) > _STEM),
        side=source.category if source else None,
        entity=source.entity if source else None,
        about=frozenset(m.entity for m in mentions if claim.start <= m.start < claim.end and m.kind != "place"),
    )


def _answered(answer: _Said, before: Sequence[_Said], language: Language) -> str | None:
    refers = [t for t in answer.words if t.lower in language.hedges.answered]
    best: tuple[int, int] | None = None
    found = None
    for earlier in before:
        if not _accuses(earlier, answer) or answer.place - earlier.place > _FAR:
            continue
        if _is_charge_on(earlier, answer):
            return earlier.claim.id
        points = _points(answer, earlier, refers)
        if points and (best is None or (points, earlier.place) >= best):
            best, found = (points, earlier.place), earlier.claim.id
    return found


def _accuses(earlier: _Said, answer: _Said) -> bool:
    """Tell whether an earlier claim says something bad that whoever answers has reason to deny."""
    claim = earlier.claim
    if (
        claim.modality not in _ACCUSATIONS
        or claim.id == answer.claim.within
        or not (earlier.wrongs or claim.modality == "found")
    ):
        return False
    if _is_charge_on(earlier, answer):
        return True
    if claim.start >= answer.claim.start or claim.end > answer.claim.start:
        return False
    if earlier.entity is not None and earlier.entity == answer.entity:
        return False
    named = answer.entity is not None and answer.entity in earlier.about
    return named or (earlier.side not in _ACCUSED and (answer.side in _ACCUSED or answer.side is None))


def _is_charge_on(earlier: _Said, answer: _Said) -> bool:
    """Tell whether the same sentence says of what whoever answers is accused: "Gray, who is accused of theft, denies it"."""
    passive = earlier.claim.rule.startswith("passive") and earlier.claim.modality == "alleged"
    return passive and earlier.place == answer.place and answer.entity is not None and answer.entity in earlier.about


def _points(answer: _Said, earlier: _Said, refers: Sequence[Token]) -> int:
    """How much speaks for it that one answers the other; 0 is too little."""
    same_wrong = len(answer.wrongs & earlier.wrongs)
    same_words = len(answer.nouns & earlier.nouns)
    named = answer.entity is not None and answer.entity in earlier.about
    source = (earlier.claim.source_text or "").lower()
    paper = any(t.lower.rstrip("s") in source for t in refers)
    if answer.claim.modality == "admitted":
        return 2 * same_wrong + same_words if same_wrong and (named or same_words) else 0
    close = same_words and answer.place - earlier.place <= _LEAST
    if not (same_wrong or same_words >= _LEAST or close or refers or (named and answer.claim.modality == "denied")):
        return 0
    return 1 + 2 * same_wrong + same_words + 2 * named + 3 * paper
