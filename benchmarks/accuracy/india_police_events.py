"""What did police do? INPUT.jsonl OUTPUT.jsonl, in the format of the benchmark "india_police_events".

Each sentence is read with the mentions of its whole document, and gets the labels of the acts that it gives to police.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

from mention_rows import document, parsed, rows, write

import averment.lang
from averment.gazetteer import shipped
from averment.lang.base import Language
from averment.model.act import Act
from averment.model.claim import Claim
from averment.model.document import Document
from averment.model.mention import Mention
from averment.model.sentence import Sentence
from averment.reading.acts import find_acts
from averment.reading.mentions import find_mentions

_POLICE = ("police", "military", "prison")
_FORCE = {
    "slap", "punch", "kick", "baton", "push", "pepper_spray", "tear_gas", "restraint", "shooting", "taser", "dog", "vehicle",
    "beating", "other",
}  # fmt: skip


def labels(sentence: Sentence, acts: tuple[Act, ...], police: dict[str, Mention]) -> set[str]:
    """The labels of one sentence: what it says that police did."""
    here = any(m.start < sentence.end and sentence.start < m.end for m in police.values()) or any(
        t.lemma == "police" for t in sentence.tokens
    )
    found: set[str] = set()
    ours = [a for a in acts if not a.negated and _by_police(a, police, here=here)]
    if any(a.kind in _FORCE for a in ours):
        found.add("FORCE")
    if any(a.kind == "arrest" for a in ours):
        found.add("ARREST")
    if any(a.kind == "failure_to_act" and (a.perpetrator is None or _by_police(a, police, here=here)) for a in acts):
        found.add("FAIL")
    if any(a.kind == "death" and ("FORCE" in found or (a.perpetrator and a in ours)) for a in acts):
        found |= {"KILL", "FORCE"}
    if found or here:
        found.add("ANY_ACTION")
    return found


def _by_police(act: Act, police: dict[str, Mention], *, here: bool) -> bool:
    """Whether the act is told of police; arrests without a doer are theirs, force is where the sentence speaks of them."""
    if act.perpetrator:
        return act.perpetrator.mention in police or "police" in act.perpetrator.text
    if act.victim and act.victim.mention in police:
        return False
    return here or act.kind == "arrest"


def _whole(doc: Document, sentence: Sentence) -> Claim:
    text = doc.text[sentence.start : sentence.end]
    return Claim(
        "c1",
        sentence.start,
        sentence.end,
        text,
        "narrated",
        "reported",
        None,
        None,
        None,
        None,
        None,
        negated=False,
        rule="",
        score=0.0,
    )


def read(docs: list[tuple[str, Document, list[int]]], language: Language) -> Iterable[dict[str, object]]:
    """One row for each sentence that has a label."""
    gazetteer = shipped.load()
    for (doc_id, _, ids), (doc, told) in zip(docs, parsed([d for _, d, _ in docs], "en"), strict=True):
        found = find_mentions(doc, told, language, gazetteer)
        police = {m.id: m for m in found if m.category in _POLICE}
        by_row: dict[int, set[str]] = {}
        for sentence in told:
            acts = find_acts(doc, (sentence,), (_whole(doc, sentence),), found, (), language)
            by_row.setdefault(ids[sentence.block], set()).update(labels(sentence, acts, police))
        for sent_id, said in by_row.items():
            yield {"doc_id": doc_id, "sent_id": sent_id, "labels": sorted(said)}


def main() -> None:
    """Read every document and write the labels of its sentences."""
    docs = []
    for row in rows(sys.argv[1]):
        kept = [s for s in row["sents"] if s["text"].strip()]
        docs.append(
            (row["doc_id"], document(str(row["doc_id"]), [s["text"].strip() for s in kept]), [s["sent_id"] for s in kept])
        )
    write(sys.argv[2], read(docs, averment.lang.get("en")))


if __name__ == "__main__":
    main()
