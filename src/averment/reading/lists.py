"""People named in one breath: "John Doe, Jane Roe and two guards"."""

from __future__ import annotations

from collections.abc import Callable

from averment.model.mention import Mention
from averment.model.sentence import Sentence, Token
from averment.reading.arguments import Scene

_INSIDE_NAME = frozenset({"flat", "compound", "appos", "conj", "nmod:desc", "goeswith"})
_CLIMB = 8


def listed(scene: Scene, token: Token, is_one: Callable[[Token], bool]) -> str | None:
    """The words of the whole list that this word stands in, or None where it stands in none.

    A list has a word like "and" before its last member, and its members hang together in grammar: who is joined to them
    only by two clauses that meet ("he hit Doe and Roe was charged") is no member. Who is named twice ("Doe, a guard, and
    Roe") counts once.
    """
    row = _row_of(scene, token)
    members: list[tuple[Mention, str]] = []
    entities: set[str] = set()
    joined = aside = False
    for mention, before in row:
        if mention.entity in entities:
            aside = True
            continue
        head = _head(scene.sentence, mention)
        if not is_one(head) or not _together(scene.sentence, head, token):
            continue
        joints = tuple(t for t in before if t.text == "," or t.pos == "CCONJ")
        conjunction = any(t.pos == "CCONJ" for t in joints)
        joined = joined or (bool(members) and conjunction)
        if conjunction and (aside or len(joints) < len(before)):
            joints = tuple(t for t in joints if t.pos == "CCONJ")  # the comma before it closed what was said of the last
        separator = "".join(f" {t.text}" if t.pos == "CCONJ" else t.text for t in joints) + " " if members else ""
        aside = False
        members.append((mention, separator))
        entities.add(mention.entity)
    if not joined or scene.mention_at(token) not in [m for m, _ in members]:
        return None
    return "".join(separator + (m.name if m.name and m.kind == "person" else m.text) for m, separator in members)


def _row_of(scene: Scene, token: Token) -> list[tuple[Mention, tuple[Token, ...]]]:
    """The mentions around a word with nothing but commas and "and" between them, and what stands before each."""
    own = scene.mention_at(token)
    people = [m for m in scene.mentions if m.kind in ("person", "group") and not m.pronoun]
    outer = sorted(
        (m for m in people if not any(o is not m and o.start <= m.start and m.end <= o.end for o in people)),
        key=lambda m: m.start,
    )
    row: list[tuple[Mention, tuple[Token, ...]]] = []
    for mention in outer:
        if row:
            between = tuple(t for t in scene.sentence.tokens if row[-1][0].end <= t.start and t.end <= mention.start)
            if between and all(t.pos == "CCONJ" or t.text == "," or _tells_more(scene.sentence, t) for t in between):
                row.append((mention, between))
                continue
        if any(m is own for m, _ in row):
            return row
        row = [(mention, ())]
    return row if any(m is own for m, _ in row) else []


def _tells_more(sentence: Sentence, token: Token) -> bool:
    """Whether a word belongs to what is said of a name between commas: "Doe, a sergeant, and Roe"."""
    for _ in range(_CLIMB):
        if token.dep == "appos":
            return True
        if token.dep.split(":")[0] not in ("det", "amod", "compound", "nummod", "nmod", "case", "punct", "flat"):
            return False
        token = sentence.head(token)
    return False


def _head(sentence: Sentence, mention: Mention) -> Token:
    inside = [t for t in sentence.tokens if mention.start <= t.start and t.end <= mention.end]
    return next((t for t in inside if not mention.start <= sentence.head(t).start < mention.end or t.head == t.i), inside[0])


def _together(sentence: Sentence, one: Token, other: Token) -> bool:
    a, b = sorted((_top(sentence, one), _top(sentence, other)), key=lambda t: t.i)
    clause = sentence.head(b)
    if a.head == a.i and clause.dep == "conj" and clause.head == a.i:
        return True  # "Doe, a guard, and Roe were charged": the parser joins the verb to a name that is in no clause
    return a.i == b.i or (a.head == b.head and a.dep.split(":")[0] == b.dep.split(":")[0])


def _top(sentence: Sentence, token: Token) -> Token:
    for _ in range(_CLIMB):
        if token.dep not in _INSIDE_NAME or token.head == token.i or sentence.head(token).pos in ("VERB", "AUX"):
            break
        token = sentence.head(token)
    return token
