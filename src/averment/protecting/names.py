"""The names that a viewer may not see: whose they are, and every way in which they may be written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from averment.model.judgement import Judgement, Subject, standing
from averment.model.mention import Mention
from averment.model.reading import Reading
from averment.model.record import Record
from averment.store.words import words

# Titles and particles are not names: hiding every "de" would hide nobody.
_WORDS = (
    "mr mrs ms miss mx dr sir lord lady judge captain sergeant constable inspector commander colonel general president prof "
    "prosecutor professor m mm mme mmes mlle me maitre monsieur madame docteur juge capitaine commissaire brigadier procureur "
    "police officer guard gendarme policier policiere agent deputy sheriff detective ministre minister "
    "le la les l de du des d van von der den di da del della al el ben ibn bin the a an of and et y e"
)
_NOT_NAMES = frozenset(_WORDS.split())


@dataclass(frozen=True, slots=True)
class Hidden:
    """One person who may not be named: the label that stands for them, and the folded ways of naming them."""

    label: str
    phrases: frozenset[tuple[str, ...]]

    @property
    def tokens(self) -> frozenset[str]:
        """The single words that would give them away: the family name alone, the first name alone."""
        return frozenset(w for phrase in self.phrases for w in phrase if len(phrase) == 1)


def of_person(label: str, spoken: Iterable[str]) -> Hidden | None:
    """Gather the ways of naming one person: each name whole, and each of its words that is written with a capital."""
    phrases: set[tuple[str, ...]] = set()
    for name in spoken:
        found = _without_titles(words(name))
        capitals = [word for word, start, end in found if _like_a_name(name[start:end])]
        if len(found) > 2 or capitals:  # "the officer" would hide every officer
            phrases.add(tuple(w for w, _, _ in found))
        phrases |= {(word,) for word in capitals if word not in _NOT_NAMES and len(word) > 1}
    return Hidden(label, frozenset(phrases)) if phrases else None


def protected(record: Record, judgements: Sequence[Judgement], readings: Mapping[str, Reading]) -> tuple[Hidden, ...]:
    """Gather everybody whom a judgement protects, from the judgements themselves and from the entities of the record.

    Both, so that a person stays protected while the record is being computed again, or if it fails to join two mentions.
    """
    spoken: list[set[str]] = [
        _entity_names(e.name, ((m.document, m.mention) for m in e.mentions), readings) for e in record.entities if e.protected
    ]
    for judgement in standing(judgements):
        if judgement.kind == "protect":
            for subject in judgement.subjects:
                spoken.append(_subject_names(subject, readings.get(subject.document)))
    return _labelled(_joined(spoken), "protected person")


def everybody(record: Record, readings: Mapping[str, Reading]) -> tuple[Hidden, ...]:
    """Gather every person of the record, for those who may see no names at all."""
    people = [
        _entity_names(e.name, ((m.document, m.mention) for m in e.mentions), readings)
        for e in record.entities
        if e.kind == "person"
    ]
    alone = [{s for m in r.mentions if m.kind == "person" for s in _mention_names(m)} for r in readings.values()]
    return _labelled([p for p in (*people, *_apart(alone, people)) if p], "person")


def _apart(alone: list[set[str]], people: list[set[str]]) -> list[set[str]]:
    known = {n for p in people for n in p}
    return [{name} for names in alone for name in sorted(names - known)]


def _labelled(groups: Sequence[set[str]], label: str) -> tuple[Hidden, ...]:
    found: list[Hidden] = []
    for names in sorted(groups, key=sorted):
        hidden = of_person(f"{label} {len(found) + 1}", sorted(names))
        if hidden and all(hidden.phrases != h.phrases for h in found):
            found.append(hidden)
    return tuple(found)


def _joined(groups: Iterable[set[str]]) -> list[set[str]]:
    joined: list[set[str]] = []
    for group in groups:
        names = set(group)
        for other in [j for j in joined if j & names]:
            joined.remove(other)
            names |= other
        if names:
            joined.append(names)
    return joined


def _entity_names(name: str | None, mentions: Iterable[tuple[str, str]], readings: Mapping[str, Reading]) -> set[str]:
    names = {name} if name else set()
    for document, mention in mentions:
        reading = readings.get(document)
        for m in reading.mentions if reading else ():
            if m.id == mention:
                names |= _mention_names(m)
    return names


def _subject_names(subject: Subject, reading: Reading | None) -> set[str]:
    names = {subject.exact}
    if reading:
        meant = {m.entity for m in reading.mentions if m.start < subject.end and subject.start < m.end and m.kind == "person"}
        for m in reading.mentions:
            if m.entity in meant:
                names |= _mention_names(m)
    return names


def _mention_names(mention: Mention) -> set[str]:
    if mention.pronoun:
        return set()
    spoken = {mention.name} if mention.name else set()
    # "the officer" names nobody; "Mr Ancelin" does, and so does whatever shares a word with the full name.
    named = {w for n in spoken for w, _, _ in words(n)} - _NOT_NAMES
    if named & {w for w, _, _ in words(mention.text)}:
        spoken.add(mention.text)
    return spoken


def _without_titles(found: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    first = next((i for i, f in enumerate(found) if f[0] not in _NOT_NAMES), len(found))
    last = next((i for i in range(len(found), first, -1) if found[i - 1][0] not in _NOT_NAMES), first)
    return found[first:last]


def _like_a_name(word: str) -> bool:
    return not word.isdigit() and not word[0].islower()  # many scripts have no capitals
