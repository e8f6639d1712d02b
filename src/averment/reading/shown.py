"""Find what papers, films and counts show: "In the clip, …", "a man is seen …", "Of the 89 cases examined by the group, …"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from averment.model.document import Document
from averment.model.sentence import Token
from averment.reading.attributed import Attribution, build
from averment.reading.contents import Said
from averment.reading.lines import Line, cue_places, last_noun, phrase_after, trim
from averment.reading.sources import Source

SEEN = "seen"  # the rule of what footage shows without being named


def by_evidence(document: Document, line: Line, taken: set[int]) -> Iterator[Attribution]:
    """In the clip released by the group, officers kick a man."""
    table = line.language.reporting_verbs
    if not line.tokens or line.tokens[0].lower not in table.inside:
        return
    comma = next((t.i for t in line.tokens if t.text == "," and line.has_finite_verb(t.i, len(line.tokens))), None)
    if comma is None or line.has_finite_verb(0, comma):
        return
    noun = next((t for t in line.tokens[1:comma] if t.pos in ("NOUN", "PROPN") and t.lower in table.evidence), None)
    phrase = trim(line, 1, comma)
    part = trim(line, comma + 1, len(line.tokens))
    if noun is None or phrase is None or part is None or taken & set(range(*part)):
        return
    source = Source(*phrase, head=noun.i)
    taken.update(range(*part))
    yield replace(build(document, line, (0, 1), source, Said((part,), "evidence")), act="find", cue=None)


def _is_viewed(line: Line, verb: Token) -> bool:
    """Tell whether the one who sees is anybody: "on y voit un agent frapper un homme"."""
    table, k = line.language.reporting_verbs, verb.i - 1
    while k > 0 and line.tokens[k].lower in table.clitics | table.auxiliaries:
        k -= 1
    return k >= 0 and line.tokens[k].lower in table.viewers


def by_eye(document: Document, line: Line, taken: set[int]) -> Iterator[Attribution]:
    """A man is seen kicking a guard: it is the footage that shows it."""
    table = line.language.reporting_verbs
    seen = [t for t in line.tokens if t.lower in table.perceived and line.quoted[t.i] is None and line.is_passive(t)]
    seen = [
        t for t in seen if not t.dep.startswith("acl") and any("VerbForm" in a.feats for a in line.tokens[t.i + 1 : t.i + 4])
    ]
    seen = seen or [t for t in line.tokens if t.lower in table.viewing and line.quoted[t.i] is None and _is_viewed(line, t)]
    if taken or not seen:
        return
    commas = [next((k for k in range(t.i, 0, -1) if line.tokens[k].text in (",", ";")), 0) for t in seen]
    for n, verb in enumerate(seen):
        end = commas[n + 1] if n + 1 < len(seen) and commas[n + 1] > verb.i else len(line.tokens)
        part = trim(line, commas[n] if n else 0, end)
        if part:
            found = build(document, line, cue_places(line, verb, verb.i + 1), None, Said((part,), SEEN))
            yield replace(found, act="find")


def by_survey(document: Document, line: Line, taken: set[int]) -> Iterator[Attribution]:
    """Of the cases that somebody examined, so many are so: "Sur les 89 cas étudiés par l'association, sept …"."""
    table = line.language.reporting_verbs
    if taken or not line.tokens or line.tokens[0].lower not in table.among:
        return
    comma = next((t.i for t in line.tokens if t.text == "," and line.quoted[t.i] is None), 0)
    done = next((t for t in line.tokens[1:comma] if t.lower in table.surveyed and line.quoted[t.i] is None), None)
    by = line.at(done.i + 1) if done is not None else None
    if done is None or by is None or by.lower not in table.agents:
        return
    phrase, part = phrase_after(line, by.i + 1), trim(line, comma + 1, len(line.tokens))
    if phrase is None or part is None or phrase[1] > comma or not line.has_finite_verb(*part):
        return
    source = Source(*phrase, head=last_noun(line, phrase))
    taken.update(range(*part))
    yield replace(build(document, line, (done.i, done.i + 1), source, Said((part,), "according")), act="find")
