"""Which pages tell of one incident, and what happened: `gva_incidents.py INPUT.jsonl OUTPUT.jsonl [READINGS.pickle]`.

One line a page: `{"doc_id", "cluster", "date", "city", "n_killed", "n_injured"}`. Only `doc_id`, `dct`, `url`, `title`
and `text` are read. Where a line of the input names its incident, the facts (not the clusters) are those of all pages of that
incident together and are written with it, as the pack allows.
"""

from __future__ import annotations

import hashlib
import json
import pickle
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from averment import lang
from averment.errors import CannotExtract
from averment.extracting.extract import extract
from averment.gazetteer import shipped
from averment.model.act import Act
from averment.model.capture import Capture, Declared, Digest
from averment.model.reading import Reading
from averment.model.record import Record
from averment.models.parser import load
from averment.reading.read import read
from averment.resolving import resolve
from averment.resolving.dating import infer_day
from averment.resolving.periods import period_of, seen_on
from averment.resolving.words import words_of

Row = dict[str, str]


def read_all(rows: Iterable[Row]) -> dict[str, Reading]:
    """Read every page that says something, under the name that the pack gives it."""
    parser, gazetteer, english = load("en"), shipped.load(), lang.get("en")
    readings = {}
    for row in rows:
        content = (row["text"] or row["title"] or "").encode()
        declared = Declared(given_id=row["doc_id"], url=row["url"], published=row["dct"], title=row["title"], language="en")
        digest = Digest("sha256", hashlib.sha256(content).hexdigest())
        source = row["url"] or row["doc_id"]
        capture = Capture(content, digest, source, "text/plain", "2100-01-01T00:00:00Z", "benchmark", declared)
        try:
            document = replace(extract(capture), id=row["doc_id"])
        except CannotExtract:
            continue
        readings[row["doc_id"]] = read(document, english, parser=parser, gazetteer=gazetteer)
    return readings


def clusters(record: Record) -> dict[str, str]:
    """Name for each page the incident that most of its acts belong to; one without acts goes with its near-copies."""
    acts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for incident in record.incidents:
        for ref in incident.acts:
            acts[ref.document][incident.id] += 1
    found = {d: i.id for i in record.incidents for d in (*i.documents, *i.mentioned_in)}
    found |= {d: max(sorted(c), key=c.__getitem__) for d, c in acts.items()}
    family = {d.id: d.copy_of or d.id for d in record.documents}
    of_family = {family[d]: found[d] for d in sorted(found, reverse=True)}
    return {d: found.get(d) or of_family.get(family[d], f"alone {family[d]}") for d in family}


def facts(record: Record, cluster: dict[str, str], readings: Sequence[Reading]) -> dict[str, object]:
    """Say when it was and how many were killed and hurt, from what all these pages tell.

    The pack wants a day of every incident: where the pages tell none, it is the day that the first of them came out.
    """
    named = Counter(cluster[r.document.id] for r in readings)
    incidents = {i.id: i for i in record.incidents}
    main = incidents.get(max(sorted(named), key=named.__getitem__))
    told = infer_day(((r, r.acts) for r in readings), strict=False)
    first = min((p for r in readings if (p := seen_on(r.document))), default=None)
    day = told.period.earliest() if told else first
    dead = [n for r in readings if (n := _dead(r, day))]
    return {
        "date": day.isoformat() if day else None,
        "city": main.place.text if main and main.place else None,
        "n_killed": _agreed(dead) if len(dead) >= SOME * len(readings) else 0,
        "n_injured": _number(readings, _HURT) or _agreed([_hurt(r) for r in readings]),
    }


_NO_WOUND = frozenset({"arrest", "threat", "verbal", "destruction", "failure_to_act"})
_DEAD = frozenset({"killed", "dead", "deaths", "fatalities"})
_HURT = frozenset({"injured", "wounded", "hurt", "injuries", "shot"})
_FATAL = frozenset("bodies dead death deaths died dies fatal fatally homicide killed killing kills manslaughter murder".split())
_FATAL |= {"murdered", "murders", "slain", "slaying"}
_NUMBERS = {w: n for n, w in enumerate("one two three four five six seven eight nine ten".split(), 1)}
_NUMBERS |= {"double": 2, "triple": 3, "quadruple": 4}
_NUMBER = r"(\d{1,2}|" + "|".join(_NUMBERS) + r")"
_DEAD_COUNT = re.compile(
    rf"(?<![\w,.:$])(?<!of ){_NUMBER}\s(?:(?!injured|hurt|wounded)\w+\s)?(?:(?:were|was|are|is)\s)?"
    r"(?:shot\sand\s|found\s|shot\s)?(?:dead|killed|dies?|died|bodies|homicide|murder|fatally)\b"
    rf"|\b(?:kill(?:s|ed|ing)|deaths?\sof)\s(?:(?:his|her|their|the)\s)?{_NUMBER}\s(?!(?:year|day|week|month|hour)s?\b)\w",
    re.IGNORECASE,
)
_AND = re.compile(r"[^.]*\band\s(?:his\s|her\s|their\s)?")
MANY = 20
"""More dead than this are an age or a street number in the words around them, not a count."""
LEAD = 600
TOP = 2500
"""So many characters from the beginning, a page tells of its own news; below come other deaths."""
FEW = 5
"""A larger count must stand in two places: most are of other events."""
SOME = 0.4
"""The share of pages that must tell of a death: a single one that does may tell of another event."""


def _dead(reading: Reading, day: date | None) -> int:
    """Count those whom one page tells to be dead: as it counts them, else by name, else one where a death is told."""
    text, title = reading.document.text, reading.document.title or ""
    mentions = {m.id: m for m in reading.mentions}
    told = [a for a in reading.acts if a.kind == "death" and not a.negated and a.start < TOP]
    acts = [a for a in told if not _long_before(a, day)]
    named: set[str] = set()
    counts: list[int] = [*_counted(text[:LEAD]), *_figures(reading, _DEAD), *(_counted(title) if _fatal(title) else ())]
    for act in acts:
        mention = mentions.get((act.victim.mention if act.victim else None) or "")
        if mention is None or mention.kind not in ("person", "group"):
            continue
        if mention.kind == "group" or (mention.number or 1) > 1:
            counts.append(mention.number or 1)
        elif mention.name:
            named.add(mention.name.split()[-1].casefold())
        if act.start < mention.start:
            counts += [1 + n for n in _and_others(reading, mention.end)]
    one = 1 if acts or _fatal(title) else 0
    two = 2 if "murder-suicide" in f"{title} {text}".lower() else 0
    told_twice = [n for n in counts if n <= FEW or counts.count(n) > 1]
    return max([one, two, len(named), *told_twice])


def _long_before(act: Act, day: date | None) -> bool:
    when = period_of(act.when)
    last = when.latest() if when else None
    return day is not None and last is not None and last < day - timedelta(days=2)


def _fatal(title: str) -> bool:
    return bool(_FATAL & set(words_of(title)))


def _counted(words: str) -> list[int]:
    found = ((m[1] or m[2]).lower() for m in _DEAD_COUNT.finditer(words))
    return [n for w in found if (n := int(w) if w.isdigit() else _NUMBERS[w]) < MANY]


def _and_others(reading: Reading, end: int) -> list[int]:
    """Find those who are counted right after one victim: "his wife and four daughters"."""
    text = reading.document.text
    near = [f for f in reading.figures if 0 < f.start - end < 60 and f.unit in (None, "people") and f.low and f.low < MANY]
    fitting = [f for f in near if _AND.fullmatch(text[end : f.start]) and not _HURT & set(words_of(text[f.end : f.end + 40]))]
    return [int(f.low or 0) for f in fitting]


def _figures(reading: Reading, words: frozenset[str]) -> list[int]:
    text, found = reading.document.text, []
    for f in reading.figures:
        near = set(words_of(f"{f.counted or ''} {text[f.end : f.end + 12]}"))
        if near & words and f.low is not None and f.low < 60 and f.unit in (None, "people"):
            found.append(int(f.low))
    return found


def _hurt(reading: Reading) -> int:
    """Count those whom a page tells to be hurt and not dead."""
    mentions = {m.id: m for m in reading.mentions}
    dead: set[str] = set()
    hurt: dict[str, int] = {}
    for act in reading.acts:
        mention = mentions.get((act.victim.mention if act.victim else None) or "")
        if mention is None or mention.kind not in ("person", "group") or act.negated or act.kind in _NO_WOUND:
            continue
        if act.kind == "death":
            dead.add(mention.entity)
        else:
            hurt[mention.entity] = mention.number or 1
    return sum(n for entity, n in hurt.items() if entity not in dead)


def _agreed(values: Sequence[int]) -> int:
    """Choose the number that most pages give; among those the larger; none where no page gives one."""
    counts = Counter(values)
    return max(counts, key=lambda v: (counts[v], v), default=0)


def _number(readings: Sequence[Reading], words: frozenset[str]) -> int | None:
    values = Counter(n for r in readings for n in _figures(r, words))
    return max(sorted(values), key=values.__getitem__) if values else None


def main(source: str, target: str, cache: str | None = None) -> None:
    """Read, resolve, and write one line a page; with a cache, read the pages once and keep the readings there."""
    rows = [json.loads(line) for line in Path(source).read_text(encoding="utf8").splitlines() if line.strip()]
    if cache and Path(cache).exists():
        readings = pickle.loads(Path(cache).read_bytes())  # noqa: S301 - written by ourselves, below
    else:
        readings = read_all(rows)
        if cache:
            Path(cache).write_bytes(pickle.dumps(readings))
    record = resolve(readings.values(), (), {})
    cluster = clusters(record)
    together: defaultdict[str, list[Reading]] = defaultdict(list)
    for row in rows:
        if row["doc_id"] in readings:
            together[row.get("incident") or cluster[row["doc_id"]]].append(readings[row["doc_id"]])
    told = {group: facts(record, cluster, told_by) for group, told_by in together.items()}
    lines = []
    for row in rows:
        label = cluster.get(row["doc_id"], f"alone {row['doc_id']}")
        group = row.get("incident") or label
        line = {"doc_id": row["doc_id"], "cluster": label} | told.get(group, {})
        lines.append(json.dumps(line | ({"incident": row["incident"]} if row.get("incident") else {})))
    Path(target).write_text("".join(f"{line}\n" for line in lines), encoding="utf8")


if __name__ == "__main__":
    main(*sys.argv[1:4])
