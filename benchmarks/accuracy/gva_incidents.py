"""Which pages tell of one incident, and what happened: `gva_incidents.py INPUT.jsonl OUTPUT.jsonl [READINGS.pickle]`.

One line a page: `{"doc_id", "cluster", "date", "city", "n_killed", "n_injured"}`. Only `doc_id`, `dct`, `url`, `title`
and `text` are read. Where a line of the input names its incident, the facts (not the clusters) are those of all pages of that
incident together and are written with it, as the pack allows.
"""

from __future__ import annotations

import hashlib
import json
import pickle
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from averment import lang
from averment.errors import CannotExtract
from averment.extracting.extract import extract
from averment.gazetteer import shipped
from averment.model.capture import Capture, Declared, Digest
from averment.model.reading import Reading
from averment.model.record import Record
from averment.models.parser import load
from averment.reading.read import read
from averment.resolving import resolve

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
    found = {d: i.id for i in record.incidents for d in i.documents}
    found |= {d: max(sorted(c), key=c.__getitem__) for d, c in acts.items()}
    family = {d.id: d.copy_of or d.id for d in record.documents}
    of_family = {family[d]: found[d] for d in sorted(found, reverse=True)}
    return {d: found.get(d) or of_family.get(family[d], f"alone {family[d]}") for d in family}


def facts(record: Record, cluster: dict[str, str], readings: Sequence[Reading]) -> dict[str, object]:
    """Say when it was and how many were killed and hurt, from the incident that most of these pages tell of."""
    named = Counter(cluster[r.document.id] for r in readings)
    incidents = {i.id: i for i in record.incidents}
    main = incidents.get(max(sorted(named), key=named.__getitem__))
    day = main.period.earliest() if main and main.period and (main.period.days() or 9) <= 2 else None
    people = [_victims(r) for r in readings]
    return {
        "date": day.isoformat() if day else None,
        "city": main.place.text if main and main.place else None,
        "n_killed": _number(readings, _DEAD) or _agreed([dead for dead, _ in people]),
        "n_injured": _number(readings, _HURT) or _agreed([hurt for _, hurt in people]),
    }


_NO_WOUND = frozenset({"arrest", "threat", "verbal", "destruction", "failure_to_act"})
_DEAD = frozenset({"killed", "dead", "deaths", "fatalities"})
_HURT = frozenset({"injured", "wounded", "hurt", "injuries"})


def _victims(reading: Reading) -> tuple[int, int]:
    """Count those whom a page tells to be dead, and those hurt who are not told to be dead."""
    mentions = {m.id: m for m in reading.mentions}
    dead: dict[str, int] = {}
    hurt: dict[str, int] = {}
    deaths = [a for a in reading.acts if a.kind == "death" and not a.negated]
    for act in reading.acts:
        mention = mentions.get((act.victim.mention if act.victim else None) or "")
        if mention is not None and mention.kind in ("person", "group") and not act.negated and act.kind not in _NO_WOUND:
            (dead if act.kind == "death" else hurt)[mention.entity] = mention.number or 1
    alive = sum(n for entity, n in hurt.items() if entity not in dead)
    if deaths and not dead:
        return 1, max(0, alive - 1)
    return sum(dead.values()), alive


def _agreed(values: Sequence[int]) -> int:
    """Choose the number that most pages give; among those the larger."""
    counts = Counter(values)
    return max(counts, key=lambda v: (counts[v], v))


def _number(readings: Sequence[Reading], words: frozenset[str]) -> int | None:
    values: Counter[int] = Counter()
    for reading in readings:
        text = reading.document.text
        for f in reading.figures:
            near = set(f"{f.counted} {text[f.end : f.end + 25]}".lower().split())
            if near & words and f.low is not None and f.low < 1000 and f.unit in (None, "people"):
                values[int(f.low)] += 1
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
