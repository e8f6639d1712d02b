"""Who is spoken of: names, unnamed people and bodies, pronouns, what the page says they are, and which are the same."""

from __future__ import annotations

from typing import Protocol

from averment.lang.base import Language
from averment.model.document import Document
from averment.model.mention import Mention, MentionKind
from averment.model.sentence import Sentence
from averment.reading.coreference import Joined, join_descriptions, join_names
from averment.reading.descriptions import find_descriptions, find_pronouns
from averment.reading.found import Found, Page, singular
from averment.reading.names import find_names
from averment.reading.pronouns import join_pronouns
from averment.reading.states import mark_states
from averment.reading.titles import add_role, describe_role, give_titles, is_people, tie_appositions
from averment.reading.varied import join_variations


class Places(Protocol):
    """Whatever knows the names of places."""

    def is_place(self, name: str) -> bool:
        """Tell whether a place has this name."""


def find_mentions(
    document: Document, sentences: tuple[Sentence, ...], language: Language, gazetteer: Places
) -> tuple[Mention, ...]:
    """Find who and what is spoken of, and join the mentions of one thing within the page.

    The unnamed stay unnamed; a pronoun that two people fit stays by itself.
    """
    page = Page(document.text, sentences, language.roles, gazetteer.is_place, document.byline, document.publisher)
    names = find_names(page)
    titles = give_titles(page, names)
    names = [n for n in names if n.kind != "person" or (n.sentence.i, n.first) not in titles]
    taken = titles | {(n.sentence.i, i) for n in names for i in range(n.first, n.last)}
    descriptions = find_descriptions(page, taken)
    mark_states(page, [*names, *descriptions])
    _mark_bylines(page, names)
    everything = _without_doubles([*names, *descriptions, *find_pronouns(page)])
    kept = {id(m) for m in everything}
    names, descriptions = [n for n in names if id(n) in kept], [d for d in descriptions if id(d) in kept]
    joined = Joined(everything)
    tied = _tie(page, names, descriptions, joined)
    join_names(page, names, joined)
    tied |= join_variations(page, names, descriptions, joined)
    join_descriptions(page, _with_roles(names, descriptions), joined, tied)
    join_pronouns(page, everything, joined)
    return _written(page, joined)


def _mark_bylines(page: Page, names: list[Found]) -> None:
    authors = {" ".join(b.lower().split()) for b in page.byline}
    for n in names:
        if n.kind == "person" and (n.name or "").lower() in authors:
            add_role(n, page.roles.byline_role)
            n.category = n.category or "media"


def _without_doubles(mentions: list[Found]) -> list[Found]:
    seen: set[tuple[int, int]] = set()
    out = []
    for m in mentions:
        if (m.start, m.end) not in seen:
            seen.add((m.start, m.end))
            out.append(m)
    return sorted(out, key=lambda m: (m.start, -m.end))


def _tie(page: Page, names: list[Found], descriptions: list[Found], joined: Joined) -> set[int]:
    tied: set[int] = set()
    for name, description in tie_appositions(page, names, descriptions):
        add_role(name, describe_role(page, description))
        name.nouns.add(singular(description.token, page.roles.people))
        name.category = _better(name.category, description.category)
        name.gender = name.gender or (description.gender if description.gender != "p" else "")
        if description.kind == "person":
            joined.join(name, description)
            tied.add(id(description))
    return tied


def _better(old: str | None, new: str | None) -> str | None:
    return new if old in (None, "victim") and new else old


def _with_roles(names: list[Found], descriptions: list[Found]) -> list[Found]:
    known = [n for n in names if n.nouns or n.kind == "organization"]
    return sorted([*descriptions, *known], key=lambda m: (m.start, -m.end))


def _written(page: Page, joined: Joined) -> tuple[Mention, ...]:
    members = joined.members()
    number = {entity: f"e{i}" for i, entity in enumerate(members, 1)}
    told = {entity: _told(page, group) for entity, group in members.items()}
    out = []
    for i, m in enumerate(joined.mentions, 1):
        entity = joined.of(m)
        name, role, category, kind = told[entity]
        out.append(
            Mention(
                id=f"m{i}",
                start=m.start,
                end=m.end,
                text=page.text[m.start : m.end],
                kind=kind if m.pronoun else m.kind,
                name=name,
                role=role,
                entity=number[entity],
                category=category or m.category,
                number=m.number,
                pronoun=m.pronoun,
                proper=m.name is not None,
            )
        )
    return tuple(out)


def _told(page: Page, group: list[Found]) -> tuple[str | None, str | None, str | None, MentionKind]:
    named = [m.name for m in group if m.name]
    name = max(named, key=lambda n: (len(n.split()), len(n))) if named else None
    roles: list[str] = []
    for m in group:
        for role in m.roles:
            if not any(role.lower() in r.lower() for r in roles):
                roles = [r for r in roles if r.lower() not in role.lower()] + [role]
    if name is None:
        described = [m for m in group if not m.pronoun and m.kind in ("person", "group") and is_people(page, m)]
        roles = [describe_role(page, described[0]), *roles] if described else roles
    category = next((m.category for m in group if m.category and m.category != "victim"), None)
    category = category or next((m.category for m in group if m.category), None)
    kind = next((m.kind for m in group if m.name), next((m.kind for m in group if not m.pronoun), group[0].kind))
    return name, "; ".join(roles) or None, category, kind
