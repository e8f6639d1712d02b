"""Who is who across pages: people by full names, bodies by their names and acronyms, places by the gazetteer.

The unnamed never merge across pages by their description alone: two officers on two pages are two. A first or family
name alone is not enough either. Every link says why.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from rapidfuzz.distance import JaroWinkler

from averment.model.entity import Entity, Feature, MentionRef
from averment.model.incident import Proposal
from averment.model.judgement import Judgement, standing
from averment.model.mention import Location, Mention
from averment.model.reading import Reading
from averment.resolving.bodies import body_of, told_as_body
from averment.resolving.features import WIDE
from averment.resolving.groups import Groups, stable_id
from averment.resolving.judging import decide, find_words
from averment.resolving.words import words_of

JOIN = 3.5
PROPOSE = 2.0
CROWD = 60
"""A block of candidates larger than this is compared along its order only, never all with all."""
FEW = 6
"""The same for what has one name."""
SPELLING = 0.88
_ACRONYM = re.compile(r"\s?[(\[]([A-Z][A-Za-z.&]{1,9})[)\]]")


@dataclass(frozen=True, slots=True)
class Someone:
    """One thing that one document mentions, with all its mentions there.

    `body` is the public body that its words stand for, and whether they are its own name or describe it only.
    """

    id: str
    document: str
    family: str
    local: str
    kind: str
    name: str | None
    words: tuple[str, ...]
    roles: tuple[str, ...]
    category: str | None
    location: Location | None
    mentions: tuple[Mention, ...]
    acronyms: tuple[str, ...]
    body: tuple[str, bool] | None = None

    @property
    def full(self) -> bool:
        """Tell whether it is a person with more than one name."""
        return self.kind == "person" and len(self.words) > 1


@dataclass(frozen=True, slots=True)
class Company:
    """What stands around a name: the full names of each document, its words, and its places that are no countries."""

    names: Mapping[str, frozenset[str]]
    texts: Mapping[str, str]
    places: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Entities:
    """All entities of a record, and which one each mention belongs to."""

    entities: tuple[Entity, ...]
    of_mention: Mapping[tuple[str, str], str]
    proposals: tuple[Proposal, ...]
    by_id: Mapping[str, Entity]

    def of(self, document: str, mention: str | None) -> Entity | None:
        """Find the entity that a mention of a document belongs to."""
        return self.by_id.get(self.of_mention.get((document, mention or ""), ""))


def resolve_entities(readings: Sequence[Reading], families: Mapping[str, str], judgements: Sequence[Judgement]) -> Entities:
    """Join what is mentioned on many pages, where names and roles say that it is one; judgements win."""
    people = [s for r in readings for s in _of_document(r, families[r.document.id])]
    by_id = {s.id: s for s in people}
    decided = decide(standing(judgements), "entity", _nodes(people))
    company = Company(_company(people), {r.document.id: r.document.text for r in readings}, _places(people))
    groups = Groups(by_id)
    why: defaultdict[str, list[Feature]] = defaultdict(list)
    proposals: list[Proposal] = []
    for left, right in sorted(decided.together):
        groups.join(left, right)
        why[left].append(Feature("judgement", 100.0, "a person decided that they are one"))
    kept_apart = decided.apart
    scored = sorted(_scored(by_id, _candidates(people), company), key=lambda t: (-t[0], t[1], t[2]))
    for score, left, right, reasons in scored:
        if groups.head(left) == groups.head(right):
            continue
        if _forbidden(groups.of(left), groups.of(right), kept_apart):
            continue
        if score >= JOIN and not _clash(groups.of(left), groups.of(right), by_id):
            groups.join(left, right)
            why[left] += reasons
        elif score >= PROPOSE:
            proposals.append(Proposal(stable_id("prop", "entity", left, right), "entity", left, right, score, reasons))
    return _finish(groups, by_id, why, proposals, judgements)


def _of_document(reading: Reading, family: str) -> Iterable[Someone]:
    document = reading.document
    together: defaultdict[str, list[Mention]] = defaultdict(list)
    places: set[str] = set()
    for mention in reading.mentions:
        together[mention.entity].append(mention)
        if mention.kind == "place":
            places.update(words_of(mention.text))
    for local, mentions in together.items():
        mentions.sort(key=lambda m: (m.start, m.end, m.id))
        names = [m.name for m in mentions if m.name]
        name = max(set(names), key=lambda n: (len(n.split()), names.count(n), len(n), n)) if names else None
        first = mentions[0]
        kind, body = first.kind, None
        if kind == "organization" and name:
            body = body_of(words_of(name))
        elif kind in ("organization", "group") and (told := told_as_body(mentions, places)):
            words, body = told
            name, kind = (words, "organization") if body[1] else (None, kind)
        yield Someone(
            id=stable_id("ent", document.id, first.start, first.end),
            document=document.id,
            family=family,
            local=local,
            kind=kind,
            name=name,
            words=tuple(words_of(name)) if name else (),
            roles=tuple(dict.fromkeys(m.role for m in mentions if m.role)),
            category=_commonest([m.category for m in mentions if m.category]),
            location=next((m.location for m in mentions if m.location), None),
            mentions=tuple(mentions),
            acronyms=_acronyms(mentions, document.text) if first.kind == "organization" else (),
            body=body,
        )


def _commonest(words: Sequence[str]) -> str | None:
    """Choose the word that is said most often; among equals the one said first."""
    return max(dict.fromkeys(words), key=words.count) if words else None


def _acronyms(mentions: Sequence[Mention], text: str) -> tuple[str, ...]:
    found = {m.group(1).replace(".", "").casefold() for x in mentions if (m := _ACRONYM.match(text, x.end))}
    return tuple(sorted(found))


def _nodes(people: Sequence[Someone]) -> dict[str, list[tuple[Mention, str]]]:
    nodes: defaultdict[str, list[tuple[Mention, str]]] = defaultdict(list)
    for someone in people:
        nodes[someone.document] += [(m, someone.id) for m in someone.mentions]
    return nodes


def _company(people: Sequence[Someone]) -> dict[str, frozenset[str]]:
    """List the full names of each document, to tell whether two documents speak of the same people."""
    names: defaultdict[str, set[str]] = defaultdict(set)
    for someone in people:
        if someone.full:
            names[someone.document].add(" ".join(someone.words))
    return {document: frozenset(n) for document, n in names.items()}


def _places(people: Sequence[Someone]) -> dict[str, frozenset[str]]:
    places: defaultdict[str, set[str]] = defaultdict(set)
    for someone in people:
        if someone.kind == "place" and someone.location and someone.location.precision not in WIDE:
            places[someone.document].add(someone.location.name)
    return {document: frozenset(p) for document, p in places.items()}


def _keys(someone: Someone, full_of: Mapping[str, str]) -> Iterable[str]:
    if someone.kind == "place":
        if someone.location:
            yield f"place {someone.location.gazetteer_id}"
        elif someone.words:
            yield f"place named {' '.join(someone.words)}"
    elif someone.kind == "organization":
        name = " ".join(someone.words)
        if name:
            yield f"body {full_of.get(name, name)}"
        if someone.body:
            yield f"public body {someone.body[0]}"
    elif someone.kind == "person" and someone.words:
        yield f"person {someone.words[-1]}"
        if someone.full:
            yield f"spelt {someone.words[0][:2]} {someone.words[-1][:2]}"


def _acronym_names(people: Sequence[Someone]) -> dict[str, str]:
    """Which full name an acronym stands for, where the pages agree on one."""
    meant: defaultdict[str, set[str]] = defaultdict(set)
    for someone in people:
        for acronym in someone.acronyms:
            if acronym != "".join(someone.words):
                meant[acronym].add(" ".join(someone.words))
    return {acronym: next(iter(names)) for acronym, names in meant.items() if len(names) == 1}


def _candidates(people: Sequence[Someone]) -> list[tuple[str, str]]:
    full_of = _acronym_names(people)
    blocks: defaultdict[str, list[Someone]] = defaultdict(list)
    for someone in people:
        for key in _keys(someone, full_of):
            blocks[key].append(someone)
    pairs: set[tuple[str, str]] = set()
    for key, block in blocks.items():
        block.sort(key=lambda s: (s.words, s.id))
        # Places and bodies of one name are one whichever two are asked: each next to each is enough.
        alike = key.startswith(("place ", "body "))
        chosen = combinations(block, 2) if len(block) <= (FEW if alike else CROWD) else pairwise(block)
        pairs.update(
            (min(a.id, b.id), max(a.id, b.id)) for a, b in chosen if a.document != b.document or _described_there(a, b)
        )
    return sorted(pairs)


def _described_there(a: Someone, b: Someone) -> bool:
    """Tell whether one page names a public body and describes it besides: "the IGPN", "the police inspectorate"."""
    return bool(a.body and b.body and a.body[0] == b.body[0] and a.body[1] != b.body[1])


def _scored(
    by_id: Mapping[str, Someone], pairs: Sequence[tuple[str, str]], company: Company
) -> Iterable[tuple[float, str, str, tuple[Feature, ...]]]:
    for left, right in pairs:
        reasons = tuple(_reasons(by_id[left], by_id[right], company))
        score = sum(r.weight for r in reasons)
        if score >= PROPOSE:
            yield score, left, right, reasons


def _reasons(a: Someone, b: Someone, company: Company) -> Iterable[Feature]:
    if a.kind != b.kind:
        return
    if a.kind == "place":
        yield Feature("same place", 5.0, f"both are {a.location.name}" if a.location else f"both are called {a.name}")
        return
    if a.kind == "organization":
        yield from _bodies(a, b, company)
        return
    yield _names_alike(a, b)
    if a.family == b.family:
        yield Feature("near-copies", 2.5, "both stand in near-copies of one text")
    if a.full != b.full and (spelt := _spelt_out(a, b, company) or _spelt_out(b, a, company)):
        yield spelt
    others = company.names.get(a.document, frozenset()) & company.names.get(b.document, frozenset())
    others -= {" ".join(a.words), " ".join(b.words)}
    if others:
        yield Feature("same company", 1.5 if len(others) > 1 else 1.0, f"both pages also name {min(others)}")
    said, also = ({w for r in s.roles for w in words_of(r)} for s in (a, b))
    if said & also:
        yield Feature("same role", 0.7, f"both are called {min(said & also, key=lambda w: (-len(w), w))}")
    if a.category and b.category and a.category != b.category:
        yield Feature("different roles", -1.0, f"{a.category} is not {b.category}")


def _bodies(a: Someone, b: Someone, company: Company) -> Iterable[Feature]:
    one, other = a.body, b.body
    named = a.words and b.words
    if named and (one is None or other is None or a.words == b.words or one[0] != other[0]):
        yield Feature("same body", 5.0, f"{a.name} and {b.name} are one name")
        return
    if one is None or other is None or one[0] != other[0]:
        return
    left, right = (s.name or f"“{s.mentions[0].text}”" for s in (a, b))
    if one[1] and other[1]:
        yield Feature("names of one body", 4.0, f"{left} and {right} are names of one public body")
        return
    yield Feature("same kind of body", 2.0, f"{left} and {right} are the same kind of public body")
    if a.document == b.document:
        yield Feature("same page", 1.5, f"one page tells of {left} and {right}")
    elif shared := company.places.get(a.document, frozenset()) & company.places.get(b.document, frozenset()):
        yield Feature("same places", 1.5, f"both pages tell of {min(shared)}")


def _spelt_out(single: Someone, full: Someone, company: Company) -> Feature | None:
    """The page that has one name only says the other's full name as well, somewhere in its words."""
    if not full.full or not single.words or full.name is None or full.name not in company.texts.get(single.document, ""):
        return None
    return Feature("full name in the words", 3.0, f"the page that says {single.name} also says {full.name}")


def _names_alike(a: Someone, b: Someone) -> Feature:
    if a.words == b.words:
        if a.full:
            return Feature("same full name", 4.0, f"both are called {a.name}")
        return Feature("same single name", 0.8, f"both are called {a.name}, which many are")
    if not (a.full and b.full):
        return Feature("one name of two", 0.8, f"{a.name} may be {b.name}")
    if a.words[-1] == b.words[-1] and _given_fit(a.words[:-1], b.words[:-1]):
        return Feature("names that fit", 3.0, f"{a.name} and {b.name} fit")
    near = min(JaroWinkler.similarity(a.words[0], b.words[0]), JaroWinkler.similarity(a.words[-1], b.words[-1]))
    if near >= SPELLING or (near >= SPELLING - 0.1 and a.words[0][0] == b.words[0][0] and _close(a.words, b.words)):
        return Feature("nearly the same spelling", 1.5, f"{a.name} and {b.name} are spelt nearly the same")
    return Feature("different names", -5.0, f"{a.name} is not {b.name}")


def _close(a: Sequence[str], b: Sequence[str]) -> bool:
    return JaroWinkler.similarity(" ".join(a), " ".join(b)) >= SPELLING


def _given_fit(a: Sequence[str], b: Sequence[str]) -> bool:
    """Tell whether given names may be one person's: the first equal or an initial of the other, the rest not against it."""
    first, other = a[0], b[0]
    if first != other and not (min(len(first), len(other)) == 1 and first[0] == other[0]):
        return False
    rest, more = a[1:], b[1:]
    return not rest or not more or rest[0][0] == more[0][0]


def _forbidden(left: Sequence[str], right: Sequence[str], apart: frozenset[tuple[str, str]]) -> bool:
    return bool(apart) and any((min(a, b), max(a, b)) in apart for a in left for b in right)


def _clash(left: Sequence[str], right: Sequence[str], by_id: Mapping[str, Someone]) -> bool:
    """Tell whether joining would make one person of names that do not fit (J. Smith is not John and Jane)."""
    names = {w for i in (*left, *right) if (w := by_id[i].words) and by_id[i].full}
    if len(names) < 3 or len(names) > CROWD:
        return False
    return any(
        a[-1] == b[-1] and not _given_fit(a[:-1], b[:-1]) and JaroWinkler.similarity(a[0], b[0]) < SPELLING
        for a, b in combinations(sorted(names), 2)
    )


def _finish(
    groups: Groups,
    by_id: Mapping[str, Someone],
    why: Mapping[str, Sequence[Feature]],
    proposals: Sequence[Proposal],
    judgements: Sequence[Judgement],
) -> Entities:
    protected = _protected(by_id.values(), judgements)
    entities: list[Entity] = []
    of_mention: dict[tuple[str, str], str] = {}
    head_of = {member: members[0] for members in groups for member in members}
    for members in groups:
        crowd = [by_id[m] for m in members]
        entity = _entity(crowd, protected, [f for m in members for f in why.get(m, ())])
        entities.append(entity)
        of_mention.update({(s.document, m.id): entity.id for s in crowd for m in s.mentions})
    open_ones = {
        (head_of[p.left], head_of[p.right]): Proposal(p.id, p.kind, head_of[p.left], head_of[p.right], p.score, p.reasons)
        for p in reversed(proposals)
        if head_of[p.left] != head_of[p.right]
    }
    return Entities(tuple(entities), of_mention, tuple(open_ones[k] for k in sorted(open_ones)), {e.id: e for e in entities})


def _protected(people: Iterable[Someone], judgements: Sequence[Judgement]) -> frozenset[str]:
    subjects = [s for j in standing(judgements) if j.kind == "protect" for s in j.subjects]
    documents = {s.document for s in subjects}
    found: set[str] = set()
    mentions: defaultdict[str, list[tuple[Mention, str]]] = defaultdict(list)
    for someone in people:
        if someone.document in documents:
            mentions[someone.document] += [(m, someone.id) for m in someone.mentions]
    for subject in subjects:
        items = mentions[subject.document]
        hit = find_words(subject, [m for m, _ in items])
        found.update(node for m, node in items if m.id == hit)
    return frozenset(found)


def _entity(crowd: Sequence[Someone], protected: frozenset[str], reasons: Sequence[Feature]) -> Entity:
    names = [s.name for s in crowd if s.name]
    name = max(set(names), key=lambda n: (len(n.split()) > 1, names.count(n), len(n), n)) if names else None
    unique = {(f.name, f.words): f for f in reasons}
    return Entity(
        id=crowd[0].id,
        name=name,
        kind=crowd[0].kind,
        roles=tuple(sorted({r for s in crowd for r in s.roles})),
        mentions=tuple(MentionRef(s.document, m.id) for s in sorted(crowd, key=lambda s: s.document) for m in s.mentions),
        protected=any(s.id in protected for s in crowd),
        category=_commonest([s.category for s in crowd if s.category]),
        location=next((s.location for s in crowd if s.location), None),
        reasons=tuple(unique[k] for k in sorted(unique)),
    )
