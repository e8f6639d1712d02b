"""Who took part in an incident: each once, by name where there is one, else as the pages describe them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from averment.model.act import Act, Party
from averment.model.incident import PersonRef
from averment.model.mention import Mention
from averment.resolving.page import Page
from averment.resolving.words import words_of

_JUDGES = frozenset({"court", "prosecution", "oversight"})
"""Who judges or inquires suffers no act that it speaks of."""


def people_of(parties: Iterable[tuple[Page, Act, Party | None]], also: Iterable[str], part: str) -> tuple[PersonRef, ...]:
    """Name every participant once, those with names first, then those whom most pages describe.

    `also` are entities that are known to take part. A pronoun stands for whoever it is said of; where that cannot be
    told, and where the words are neither a person nor a group, nobody is named.
    """
    refs: dict[str, PersonRef] = {}
    named: set[str] = set()
    pages: Counter[str] = Counter()
    seen: set[tuple[str, str]] = set()
    entities = None
    for page, act, party in parties:
        entities = page.entities
        mention = _who(party, act, page)
        if mention is None or (part == "victim" and (mention.category in _JUDGES or mention.kind == "organization")):
            continue
        document = page.reading.document.id
        entity = entities.of(document, mention.id)
        name = entity.name if entity and mention.kind in ("person", "organization") else None
        words = name or mention.text
        key = entity.id if entity and name else _plain(words)
        if name:
            named.add(key)
        refs.setdefault(key, PersonRef(entity.id if entity else None, words))
        if (key, document) not in seen:
            seen.add((key, document))
            pages[key] += 1
    for entity_id in sorted(set(also) - refs.keys()):
        if entities is not None and entity_id in entities.by_id:
            named.add(entity_id)
            refs[entity_id] = PersonRef(entity_id, entities.by_id[entity_id].name or "")
    return tuple(refs[k] for k in sorted(refs, key=lambda k: (k not in named, -pages[k], k)))


def _plain(words: str) -> str:
    """Take the words of a description but for an article: "a man" and "the man" are told of once."""
    said = words_of(words)
    return " ".join(said[1:] if len(said) > 1 and len(said[0]) <= SHORT else said)


def _who(party: Party | None, act: Act, page: Page) -> Mention | None:
    """Find the mention that a participant is: a description rather than a pronoun, and never a thing or a day."""
    mention = page.mentions.get((party.mention if party else None) or "")
    if mention is None:
        return _speaker(party, act, page)
    if mention.kind == "place":
        return None
    return page.described(mention)


def _speaker(party: Party | None, act: Act, page: Page) -> Mention | None:
    """Where one word that is no mention stands in a quotation as the one who suffers it, it is the speaker: "me"."""
    claim = page.claims.get(act.claim)
    if party is None or party is not act.victim or claim is None or claim.voice != "quoted" or len(party.text) > SHORT:
        return None
    speaker = page.mentions.get(claim.source or "")
    return page.described(speaker) if speaker and speaker.kind == "person" else None


SHORT = 3
"""So many letters an article has, and a pronoun of the first person ("me", "us", "moi")."""
