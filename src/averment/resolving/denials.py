"""What a denial answers: the claim that its reader says, else claims by others before it that it speaks of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from averment.model.act import Act
from averment.model.claim import Claim
from averment.resolving.page import Page
from averment.resolving.words import rarity, words_of

REJECTS = frozenset({"denied", "dismissed"})
ANSWERED = 2
"""A denial answers at most so many claims before it."""
SPEAKS_OF = 5.0
"""The weight of rare words in common from which a denial that tells of no act speaks of a claim."""
ASIDE = 6000
"""How far back, in characters, a denial that does not say what it denies may reach."""
SHORT = 6
"""A denial of so few words ("denied any wrongdoing") is of what the page is about."""
LONG_WORD = 4
"""Words of more letters than this are taken to tell who a denial speaks of."""
_ASSERTS = frozenset({"alleged", "reported", "confirmed", "found", "admitted"})


def answered(page: Page) -> dict[str, tuple[Claim, ...]]:
    """List the denials of a page with the claims that each answers (none where that cannot be told)."""
    claims = sorted(page.reading.claims, key=lambda c: (c.start, c.id))
    denials = [(i, c) for i, c in enumerate(claims) if c.modality in REJECTS]
    if not denials:
        return {}
    acts = {a.id: a for a in page.reading.acts}
    weights = rarity([words_of(c.text) for c in claims])
    found: dict[str, tuple[Claim, ...]] = {}
    for i, claim in denials:
        told = page.claims.get(claim.denies or "")
        theirs = [acts[a] for a in told.acts if a in acts] if told else []
        if told and theirs and all(_done_by_another(a, claim, page) for a in theirs):
            told = None
        found[claim.id] = (told,) if told else tuple(_before(claim, claims[:i], acts, (page, weights)))
    return found


def speaks_of(denial: Claim, acts: Sequence[Act], page: Page) -> bool:
    """Tell whether a denial that names no act is of these acts: it is short, or it speaks of those who took part."""
    words = words_of(denial.text)
    if denial.modality != "denied":
        return False
    if len(words) <= SHORT:
        return True
    long = {w for w in words if len(w) > LONG_WORD}
    parties = {w for a in acts for p in (a.victim, a.perpetrator) if p for w in words_of(p.text)}
    told = {w for a in acts for w in words_of(page.claims[a.claim].text if a.claim in page.claims else a.text)}
    source = page.mentions.get(denial.source or "")
    done_by = {m.entity for a in acts if a.perpetrator and (m := page.mentions.get(a.perpetrator.mention or ""))}
    return bool(long & (parties | told)) or bool(source and source.entity in done_by)


def _before(
    claim: Claim, before: Sequence[Claim], acts: Mapping[str, Act], known: tuple[Page, Mapping[str, float]]
) -> list[Claim]:
    """Find claims that a denial answers: by others, before it, of the same acts or in the same rare words."""
    page, weights = known
    kinds = {acts[a].kind for a in claim.acts if a in acts}
    own = set(words_of(claim.text))
    scored: list[tuple[float, int, Claim]] = []
    for other in before:
        if other.modality not in _ASSERTS or claim.start - other.start > ASIDE or not other.acts:
            continue
        if other.source and other.source == claim.source:
            continue
        theirs = [acts[a] for a in other.acts if a in acts]
        if theirs and all(_done_by_another(a, claim, page) for a in theirs):
            continue
        shared = sum(weights.get(w, 0.0) for w in own & set(words_of(other.text)))
        same = kinds & {a.kind for a in theirs}
        if same or (not kinds and shared >= SPEAKS_OF):
            scored.append((shared + 2.0 * len(same), other.start, other))
    best = sorted(scored, key=lambda t: (-t[0], -t[1], t[2].id))
    return [c for _, _, c in best[: ANSWERED if kinds else 1]]


def _done_by_another(act: Act, denial: Claim, page: Page) -> bool:
    """Tell whether a person denies for themselves, and the act is said to be somebody else's."""
    source = page.mentions.get(denial.source or "")
    doer = page.mentions.get((act.perpetrator.mention if act.perpetrator else None) or "")
    if source is None or doer is None or source.kind != "person" or source.name is None:
        return False
    return source.category not in _SPEAKS_FOR_OTHERS and doer.kind == "person" and doer.entity != source.entity


_SPEAKS_FOR_OTHERS = frozenset({"defence", "government", "union", "prosecution", "court"})
