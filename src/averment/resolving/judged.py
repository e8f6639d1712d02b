"""What people decided about words, laid over what was read from them: for the record, never in place of the reading.

Judgements are bound to words. So they are found again in what a better reader read, and an undone one leaves nothing
behind: the readings that come in stay as they were made.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from averment.model.act import Party
from averment.model.claim import MODALITIES, Claim
from averment.model.correction import FIELDS, PARTS, PARTY_ROLES, Part, read_correction
from averment.model.doubt import Doubt
from averment.model.judgement import Judgement, Subject, standing
from averment.model.mention import Mention
from averment.model.reading import Reading
from averment.model.tally import Contradiction
from averment.resolving.judging import Worded, find_words
from averment.resolving.made import JUDGED, make_mention, make_read, place_of
from averment.resolving.periods import period_of
from averment.vocabulary.acts import KINDS
from averment.vocabulary.stages import STAGES

_READ = {"claim": "claims", "act": "acts", "step": "steps", "figure": "figures"}
_HAVE = {"source": "claim", "victim": "act", "perpetrator": "act", "place": "act", "respondent": "step", "giver": "figure"}
_COLUMN = {"act": "kind", "role": "source_role"}  # where a field is called otherwise in the noun
_VOICES = ("narrated", "reported", "quoted")
Key = tuple[str, str]


def apply(readings: Iterable[Reading], judgements: Iterable[Judgement]) -> tuple[Reading, ...]:
    """Lay what stands of these judgements over the readings; those of which nobody judged anything come back as they are."""
    told: defaultdict[str, list[Judgement]] = defaultdict(list)
    for judgement in standing(judgements):
        if judgement.kind in ("accept", "reject", "correct", "assign"):
            for document in {s.document for s in judgement.subjects}:
                told[document].append(judgement)
    return tuple(_judge(r, told[r.document.id]) if r.document.id in told else r for r in readings)


def refuted(found: Contradiction, readings: Mapping[str, Reading], decided: Iterable[Judgement]) -> bool:
    """Tell whether a person decided, in a judgement that stands, that these claims do not contradict each other."""
    sides = []
    for ref in found.claims:
        reading = readings.get(ref.document)
        said: Iterable[Worded] = (*reading.claims, *reading.acts, *reading.figures, *reading.steps) if reading else ()
        sides += [(ref.document, i.start, i.end) for i in said if i.id == ref.item]
    rejected = (j for j in decided if j.kind == "reject" and j.value == "contradiction")
    return bool(sides) and any(all(_spoken_of(side, j.subjects) for side in sides) for j in rejected)


def rejected(part: Part, document: str, items: Iterable[Worded], decided: Iterable[Judgement]) -> bool:
    """Tell whether a person, in a judgement that stands, rejected this about any of these words of a document."""
    said = [s for j in decided if j.kind == "reject" and j.value == part for s in j.subjects if s.document == document]
    return any(_spoken_of((document, i.start, i.end), said) for i in items)


def _judge(reading: Reading, judgements: Sequence[Judgement]) -> Reading:
    """Find of what each judgement speaks before anything is changed, so that one cannot hide the words of another."""
    document = reading.document.id
    whole = _with_made(reading, judgements)
    changed: defaultdict[Key, dict[str, Any]] = defaultdict(dict)
    gone: set[Key] = set()
    published: dict[str, Any] = {}
    for judgement in judgements:
        subject = next((s for s in judgement.subjects if s.document == document), judgement.subjects[0])
        if judgement.kind == "correct":
            told = read_correction(judgement.value)
            published |= _published(told)
            for key, name, value in _corrections(told, whole, subject):
                changed[key][name] = value
                gone.discard(key)
        elif judgement.kind == "assign":
            whole, named = _assigned(whole, judgement)
            for key, values in named.items():
                changed[key] |= values
                gone.discard(key)
        else:
            keys = {k for s in judgement.subjects if s.document == document for k in _of_part(whole, s, judgement.value)}
            gone = gone | keys if judgement.kind == "reject" else gone - keys
            for key in keys if judgement.kind == "accept" else ():
                changed.pop(key, None)
    return _without(_with(whole, changed, published), gone, _refused_doubts(document, judgements))


def _with_made(reading: Reading, judgements: Sequence[Judgement]) -> Reading:
    """Add what a person read where the machine read nothing."""
    for judgement in judgements:
        told = read_correction(judgement.value) if judgement.kind == "correct" else {}
        subject = judgement.subjects[0]
        place = place_of(subject, reading.document.text)
        if told.get("as") in _READ and subject.document == reading.document.id and place:
            there = getattr(reading, _READ[str(told["as"])])
            if not any((i.start, i.end) == place for i in there):  # else a better reader found it too
                reading = make_read(reading, str(told["as"]), place, judgement.id)
    return reading


def _of_part(reading: Reading, subject: Subject, part: str | None) -> list[Key]:
    if part is not None and part not in _READ:
        return [] if part in PARTS else _of_part(reading, subject, None)
    pool = {(p, i.id): i for p, name in _READ.items() if part in (None, p) for i in getattr(reading, name)}
    return _meant(pool, subject, wide=part is None)


def _meant(pool: Mapping[Key, Worded], subject: Subject, *, wide: bool) -> list[Key]:
    """Find what stands on exactly these words, else what stands in them (where asked `wide`), else the nearest."""
    exact = [k for k, i in pool.items() if (i.start, i.end) == (subject.start, subject.end) and i.text == subject.exact]
    inside = [k for k, i in pool.items() if subject.start <= i.start and i.end <= subject.end and i.text in subject.exact]
    if exact or (wide and inside):
        return exact or inside
    nearest = find_words(subject, list(pool.values()))
    return [k for k, i in pool.items() if i.id == nearest]


def _corrections(told: Mapping[str, str | None], reading: Reading, subject: Subject) -> Iterable[tuple[Key, str, Any]]:
    for name, value in told.items():
        right, understood = _value(name, value)
        parts = [p for p, names in FIELDS.items() if name in names and p in _READ and told.get("as") in (None, p)]
        if not understood or not parts:
            continue
        pool = {(p, i.id): i for p in parts for i in getattr(reading, _READ[p])}
        for key in _meant(pool, subject, wide=True):
            yield key, _COLUMN.get(name, name), right


def _value(name: str, value: str | None) -> tuple[Any, bool]:
    """Read a right value; one that is no word of the vocabulary, no date or no number is none, and changes nothing."""
    closed = {"modality": MODALITIES, "act": KINDS, "stage": STAGES, "voice": _VOICES}
    if name in closed:
        return value, value in closed[name]
    if name in ("negated", "announced"):
        return value == "yes", value in ("yes", "no")
    if name == "when":
        return value, value is None or period_of(value) is not None
    if name in ("low", "high"):
        number = _number(value)
        return number, value is None or number is not None
    return value, True


def _number(value: str | None) -> float | None:
    try:
        return float(value) if value else None
    except ValueError:
        return None


def _published(told: Mapping[str, str | None]) -> dict[str, Any]:
    if "published" not in told:
        return {}
    period = period_of(told["published"])
    if told["published"] and period is None:
        return {}
    return {"published": period, "published_how": "inferred" if period else None, "published_words": None}


def _assigned(reading: Reading, judgement: Judgement) -> tuple[Reading, dict[Key, dict[str, Any]]]:
    role, subject = judgement.value or "", judgement.subjects[0]
    if role not in PARTY_ROLES or any(s.document != reading.document.id for s in judgement.subjects):
        return reading, {}
    part, mention = _HAVE[role], None
    if len(judgement.subjects) > 1:
        reading, mention = _mentioned(reading, judgement.subjects[1], "place" if role == "place" else "person", judgement.id)
        if mention is None:
            return reading, {}
    pool = {(part, i.id): i for i in getattr(reading, _READ[part])}
    return reading, dict.fromkeys(_meant(pool, subject, wide=True), _party(role, mention))


def _party(role: str, mention: Mention | None) -> dict[str, Any]:
    if role == "source":
        return {
            "source": mention.id if mention else None,
            "source_text": mention.text if mention else None,
            "source_role": mention.role if mention else None,
        }
    if role in ("victim", "perpetrator"):
        return {role: Party(mention.id, mention.text) if mention else None}
    return {role: (mention.text if role == "place" else mention.id) if mention else None}


def _mentioned(reading: Reading, subject: Subject, kind: str, judgement: str) -> tuple[Reading, Mention | None]:
    """Find who or what is mentioned in these words, or note that a person says that it is."""
    there = [m for m in reading.mentions if (m.kind == "place") == (kind == "place")]
    found = find_words(subject, there)
    known = next((m for m in there if m.id == found), None)
    if known is not None:
        return reading, known
    place = place_of(subject, reading.document.text)
    if place is None:
        return reading, None
    made = make_mention(reading, place, kind, judgement)
    return replace(reading, mentions=(*reading.mentions, made)), made


def _with(reading: Reading, changed: Mapping[Key, Mapping[str, Any]], published: Mapping[str, Any]) -> Reading:
    fields: dict[str, Any] = {
        name: tuple([_put_right(i, changed.get((part, i.id), {})) for i in getattr(reading, name)])
        for part, name in _READ.items()
    }
    document = replace(reading.document, **published) if published else reading.document
    return replace(reading, document=document, **fields)


def _put_right(item: Any, values: Mapping[str, Any]) -> Any:
    rule = {"rule": " ".join((JUDGED, *sorted(values)))} if hasattr(item, "rule") else {}
    return replace(item, **values, **rule) if values else item


def _without(reading: Reading, gone: set[Key], doubts: Sequence[Subject]) -> Reading:
    """Leave out what was rejected, with all that a rejected claim told."""
    claims = {c.id: c for c in reading.claims}
    lost = {c for c in claims if ("claim", c) in gone}
    rest: dict[str, Any] = {
        name: tuple([i for i in getattr(reading, name) if i.claim not in lost and (part, i.id) not in gone])
        for part, name in _READ.items()
        if part != "claim"
    }
    left = {(name, i.id) for name, items in rest.items() for i in items}

    def outer(claim: str | None) -> str | None:
        while claim in lost:
            claim = claims[claim].within
        return claim

    told = tuple(
        replace(
            c,
            within=outer(c.within),
            denies=None if c.denies in lost else c.denies,
            **_told(c, left),
        )
        for c in reading.claims
        if c.id not in lost
    )
    document = replace(reading.document, doubts=_believed(reading.document.doubts, doubts))
    return replace(reading, document=document, claims=told, doubts=_believed(reading.doubts, doubts), **rest)


def _told(claim: Claim, left: set[Key]) -> dict[str, Any]:
    return {n: tuple([i for i in getattr(claim, n) if (n, i) in left]) for n in ("acts", "steps", "figures")}


def _refused_doubts(document: str, judgements: Sequence[Judgement]) -> list[Subject]:
    rejected = (j for j in judgements if j.kind == "reject" and j.value == "doubt")
    return [s for j in rejected for s in j.subjects if s.document == document]


def _believed(doubts: tuple[Doubt, ...], refused: Sequence[Subject]) -> tuple[Doubt, ...]:
    return tuple([d for d in doubts if not any((s.start, s.end) == (d.start, d.end) for s in refused)])


def _spoken_of(side: tuple[str, int, int], subjects: Iterable[Subject]) -> bool:
    document, start, end = side
    return any(s.document == document and s.start < end and start < s.end for s in subjects)
