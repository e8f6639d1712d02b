"""The names that a viewer may not see: whose they are, and every way in which they may be written."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from averment.model.entity import Entity
from averment.model.judgement import Judgement, Subject, fates
from averment.model.mention import Mention
from averment.model.reading import Reading
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


def protected(
    called: Iterable[Collection[str]], judgements: Sequence[Judgement], readings: Mapping[str, Reading]
) -> tuple[Hidden, ...]:
    """Gather everybody whom a judgement protects, from the judgements themselves and from the entities of the record.

    `called` are the names of each protected entity. Both, so that a person stays protected while the record is being
    computed again, or if it fails to join two mentions. Their numbers are those of the judgements, so that "protected
    person 3" stays who it is, and says nothing of a name.
    """
    fate = fates(judgements)
    known = [
        _Person(_subject_names(subject, readings.get(subject.document)), number)
        for number, (judgement, subject) in enumerate(_subjects(judgements), 1)
        if fate[judgement.id] != "undone"  # whoever waits for a second person's word is protected until it is said
    ]
    known += [_Person(set(names), None) for names in called]
    people = sorted(_joined(known), key=lambda p: (p.number or math.inf, sorted(p.names)))
    return _hidden((f"protected person {p.number}" if p.number else "protected person", p.names) for p in people)


def everybody(entities: Iterable[Entity], readings: Mapping[str, Reading]) -> tuple[Hidden, ...]:
    """Gather every person, for those who may see no names at all; entities go by their own id, others are a person."""
    people = [(label_of(e), names_of(e, readings)) for e in entities if e.kind == "person"]
    known = {n for _, names in people for n in names}
    alone = {n for r in readings.values() for _, names in people_of(r) for n in names} - known
    return _hidden((*people, *(("person", {name}) for name in sorted(alone))))


def label_of(entity: Entity) -> str:
    """What somebody is called where nobody may be named: as stable as the id of the entity, and saying as little."""
    return f"person {entity.id.rpartition('-')[2][:6]}"


def people_of(reading: Reading) -> Iterator[tuple[str, set[str]]]:
    """Go through the people of one page: the id of each mention of a person, with the names that it says."""
    for mention in reading.mentions:
        if mention.kind == "person":
            yield mention.id, _mention_names(mention)


@dataclass(frozen=True, slots=True)
class _Person:
    names: set[str]
    number: int | None


def _subjects(judgements: Iterable[Judgement]) -> Iterator[tuple[Judgement, Subject]]:
    """Go through whom the judgements protect, in the order of the log; what was undone keeps its number."""
    return ((j, s) for j in judgements if j.kind == "protect" and not j.undoes for s in j.subjects)


def _hidden(people: Iterable[tuple[str, set[str]]]) -> tuple[Hidden, ...]:
    found = (of_person(label, sorted(names)) for label, names in people)
    return tuple(h for h in found if h)


def _joined(people: Iterable[_Person]) -> list[_Person]:
    joined: list[_Person] = []
    for person in people:
        for other in [j for j in joined if j.names & person.names]:
            joined.remove(other)
            numbers = [n for n in (other.number, person.number) if n]
            person = _Person(person.names | other.names, min(numbers, default=None))
        if person.names:
            joined.append(person)
    return joined


def names_of(entity: Entity, readings: Mapping[str, Reading]) -> set[str]:
    """Gather every name by which these pages call an entity."""
    names = {entity.name} if entity.name else set()
    for document, mentions in _by_document(entity).items():
        reading = readings.get(document)
        for mention in reading.mentions if reading else ():
            names |= _mention_names(mention) if mention.id in mentions else set()
    return names


def _by_document(entity: Entity) -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for mention in entity.mentions:
        found[mention.document].add(mention.mention)
    return found


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
