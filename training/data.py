"""Turn public treebanks and name corpora into training examples.

The corpora are not part of the project; `sources.toml` names each with its licence and digest, and every recipe takes
the folder that holds them. Two things are done to the text besides reading it: straight quotation marks become curly in
half of the paragraphs (the treebanks hold few of the marks that news pages use), and sentences are joined to
paragraphs, so that the parser learns where a sentence ends.
"""

from __future__ import annotations

import lzma
import random
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

NAMED = {"person": "PER", "organization": "ORG", "place": "LOC"}
TITLES = {"mr", "mrs", "ms", "dr", "sir", "president", "general", "professor", "king", "queen", "senator", "governor"}


@dataclass
class Sentence:
    """One gold sentence: words, whether white space follows each, and the columns of CoNLL-U."""

    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    xpos: list[str] = field(default_factory=list)
    morphs: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    misc: list[str] = field(default_factory=list)
    names: list[tuple[int, int, str]] | None = None
    starts_paragraph: bool = False


def lines_of(path: Path) -> Iterator[str]:
    """Read a text file, compressed with xz or not, line by line."""
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf8") as file:
        for line in file:
            yield line.rstrip("\n")


def blocks_of(path: Path) -> Iterator[list[str]]:
    """Group the lines of a file by the empty lines between them."""
    block: list[str] = []
    for line in lines_of(path):
        if line:
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def read_conllu(path: Path) -> Iterator[Sentence]:
    """Read sentences of a treebank; contracted words (au = à le) are kept as written, with the first part's analysis."""
    for block in blocks_of(path):
        sentence = Sentence(starts_paragraph=any(x.startswith(("# newpar", "# newdoc")) for x in block))
        rows = [line.split("\t") for line in block if not line.startswith("#")]
        contracted: dict[int, tuple[int, str, bool]] = {}
        for row in rows:
            if "-" in row[0]:
                first, last = map(int, row[0].split("-"))
                contracted[first] = (last, row[1], "SpaceAfter=No" not in row[9])
        # Treebank numbers -> our numbers: the parts of a contraction share one word where the surface cannot be cut.
        number, kept, skip_to = {0: -1}, [], 0
        for row in rows:
            if not row[0].isdigit():
                continue
            i = int(row[0])
            if i <= skip_to:
                number[i] = len(kept) - 1
                continue
            if i in contracted:
                last, surface, space = contracted[i]
                parts = [r for r in rows if r[0].isdigit() and i <= int(r[0]) <= last]
                if "".join(p[1] for p in parts) == surface:
                    for p in parts:
                        number[int(p[0])] = len(kept)
                        kept.append((p, p[1], space if p is parts[-1] else False))
                    for p in parts[1:]:
                        p[0] = "x" + p[0]  # already kept
                    continue
                number[i] = len(kept)
                kept.append((row, surface, space))
                skip_to = last
                continue
            number[i] = len(kept)
            kept.append((row, row[1], "SpaceAfter=No" not in row[9]))
        for row, surface, space in kept:
            head = number.get(int(row[6]), -1) if row[6].isdigit() else -1
            me = len(sentence.words)
            sentence.words.append(surface)
            sentence.spaces.append(space)
            sentence.lemmas.append(row[2])
            sentence.pos.append(row[3])
            sentence.xpos.append(row[4])
            sentence.morphs.append("" if row[5] == "_" else row[5])
            sentence.heads.append(me if head in (-1, me) else head)
            sentence.deps.append("ROOT" if head == -1 or row[7] == "root" else row[7])
            sentence.misc.append(row[9])
        if sentence.words:
            yield sentence


def names_from_entities(sentence: Sentence) -> list[tuple[int, int, str]]:
    """Find the names among GUM's entity brackets: the proper noun that heads a mention, with what belongs to it."""
    open_at: dict[str, list[tuple[int, str]]] = {}
    found: list[tuple[int, int, str]] = []
    for i, misc in enumerate(sentence.misc):
        value = next((x[7:] for x in misc.split("|") if x.startswith("Entity=")), "")
        for part in re.findall(r"\(\d+-[^()]*\)?|\d+\)", value):
            if part.startswith("("):
                number, kind = re.match(r"\((\d+)-([a-z]+)", part).groups()  # type: ignore[union-attr]
                if part.endswith(")"):
                    found.append((i, i + 1, kind))
                else:
                    open_at.setdefault(number, []).append((i, kind))
            elif open_at.get(part[:-1]):
                start, kind = open_at[part[:-1]].pop()
                found.append((start, i + 1, kind))
    names: list[tuple[int, int, str]] = []
    for start, end, kind in found:
        if kind in NAMED:
            name = _name_in(sentence, start, end)
            if name:
                names.append((*name, NAMED[kind]))
    names.sort(key=lambda n: (n[0] - n[1], n[0]))  # the longest first
    kept: list[tuple[int, int, str]] = []
    for name_ in names:
        if all(name_[1] <= k[0] or name_[0] >= k[1] for k in kept):
            kept.append(name_)
    return sorted(kept)


def _name_in(sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    inside = range(start, end)
    heads = [i for i in inside if sentence.heads[i] not in inside or sentence.heads[i] == i]
    if len(heads) != 1 or sentence.pos[heads[0]] != "PROPN":
        return None
    members, grew = {heads[0]}, True
    while grew:
        grew = False
        for i in inside:
            if i in members or sentence.heads[i] not in members:
                continue
            dep = sentence.deps[i].split(":")[0]
            name_word = sentence.pos[i] == "PROPN" and dep in {"flat", "compound", "nmod"}
            joint = dep in {"case", "det"} and sentence.heads[i] not in heads
            if name_word or joint:
                members.add(i)
                grew = True
    first, last = min(members), max(members) + 1
    if set(range(first, last)) - members:
        return None
    while last - first > 1 and sentence.words[first].lower().rstrip(".") in TITLES:
        first += 1
    return first, last


def read_iob(path: Path, word: int, tag: int) -> Iterator[Sentence]:
    """Read a name corpus: one word a line, the tag in a column, IOB1 or IOB2."""
    for block in blocks_of(path):
        rows = [re.split(r"[\t ]", line) for line in block if not line.startswith("# ")]
        rows = [r for r in rows if len(r) > max(word, tag)]
        words = [r[word] for r in rows]
        names: list[tuple[int, int, str]] = []
        for i, r in enumerate(rows):
            prefix, _, label = r[tag].partition("-")
            if label not in NAMED.values():
                continue
            if names and names[-1][1] == i and names[-1][2] == label and prefix == "I":
                names[-1] = (names[-1][0], i + 1, label)
            else:
                names.append((i, i + 1, label))
        if words:
            glued = {".", ",", "'s", ")", "?", "!", ";", ":", "n't", "'"}
            spaces = [not (i + 1 < len(words) and words[i + 1] in glued) and words[i] != "(" for i in range(len(words))]
            yield Sentence(words=words, spaces=spaces, names=names)


def with_names(parsed: Iterable[Sentence], named: Iterable[Sentence]) -> Iterator[Sentence]:
    """Lay the names of one file over the text of the same sentences in a treebank."""
    by_words = {tuple(s.words): s.names for s in named}
    for sentence in parsed:
        sentence.names = by_words.get(tuple(sentence.words))
        if sentence.names is not None:
            yield sentence


def with_marked(parsed: Iterable[Sentence], marked: Path) -> Iterator[Sentence]:
    """Lay names that were marked in a stand-off file (`training/names/*.tsv`) over the sentences of its treebank.

    Where the file says so in its first line, a sentence without a line was not read, and keeps no answer at all.
    """
    head, *rows = marked.read_text(encoding="utf8").splitlines()
    names: dict[int, list[tuple[int, int, str]]] = {}
    for row in rows:
        number, spans = row.split("\t", 1)
        found = re.findall(r"(\d+)-(\d+):([A-Z]+)", spans)
        names[int(number)] = [(int(a), int(b), kind) for a, b, kind in found]
    whole = not head.endswith("was not read")
    for i, sentence in enumerate(parsed):
        sentence.names = names.get(i, [] if whole else None)
        yield sentence


def read_written(path: Path, cut: Callable[[str], Doc]) -> Iterator[Sentence]:
    """Read sentences that were written for training, with names marked as in `[P:Marie Curie]`, cut into words by `cut`."""
    kinds = {"P": "PER", "O": "ORG", "L": "LOC", "M": "MISC"}
    for line in path.read_text(encoding="utf8").splitlines():
        plain, spans, at = "", [], 0
        for m in re.finditer(r"\[([POLM]):([^\[\]]+)\]", line):
            plain += line[at : m.start()]
            spans.append((len(plain), len(plain) + len(m[2]), kinds[m[1]]))
            plain += m[2]
            at = m.end()
        doc = cut((plain + line[at:]).strip())
        words = [doc.char_span(a, b) for a, b, _ in spans]
        if doc and all(words):  # a name that ends inside a word cannot be learned
            names = [(w.start, w.end, kind) for w, (_, _, kind) in zip(words, spans, strict=True) if w]
            yield Sentence(words=[t.text for t in doc], spaces=[bool(t.whitespace_) for t in doc], names=names)


def exchanged(sentences: list[Sentence], dice: random.Random) -> Iterator[Sentence]:
    """The same sentences with each name exchanged for another of its kind, so that the words around it must tell."""
    pool: dict[str, list[list[str]]] = {}
    for s in sentences:
        for a, b, kind in s.names or []:
            pool.setdefault(kind, []).append(s.words[a:b])
    for s in sentences:
        if not s.names:
            continue
        words, spaces, names, at = [], [], [], 0
        for a, b, kind in s.names:
            other = dice.choice(pool[kind])
            words += s.words[at:a]
            spaces += s.spaces[at:a]
            names.append((len(words), len(words) + len(other), kind))
            words += other
            # The blanks inside a name are not kept: words that are glued in writing ("d'", "-") stay so.
            spaces += [not w.endswith(("'", "’", "-")) and n not in {"-", ","} for w, n in pairwise(other)] + [s.spaces[b - 1]]
            at = b
        yield Sentence(words=words + s.words[at:], spaces=spaces + s.spaces[at:], names=names)


MARKS = (('"', '"'), ("«", "»"), ("“", "”"))


def quoted(sentences: Iterable[Sentence], dice: random.Random) -> Iterator[Sentence]:
    """The same sentences with the names of works and the like between quotation marks, as most writers set them."""
    for s in sentences:
        if not any(kind == "MISC" for *_, kind in s.names or []):
            continue
        words, spaces, names, at = [], [], [], 0
        for a, b, kind in s.names or []:
            words += s.words[at:a]
            spaces += s.spaces[at:a]
            opened, closed = dice.choice(MARKS) if kind == "MISC" else ("", "")
            words += [opened] if opened else []
            spaces += [True] if opened else []
            names.append((len(words), len(words) + b - a, kind))
            words += [*s.words[a:b], *([closed] if closed else [])]
            spaces += [*s.spaces[a : b - 1], *([True] if closed else []), s.spaces[b - 1]]
            at = b
        yield Sentence(words=words + s.words[at:], spaces=spaces + s.spaces[at:], names=names)


CURLY = {"``": "“", "''": "”"}
SINGLE = {"``": "‘", "''": "’"}


def curl(sentence: Sentence, marks: dict[str, str]) -> Sentence:
    """The same sentence with typographic quotation marks and apostrophes."""
    words = list(sentence.words)
    for i, w in enumerate(words):
        if w == '"' and sentence.xpos and sentence.xpos[i] in marks:
            words[i] = marks[sentence.xpos[i]]
        elif "'" in w:
            words[i] = w.replace("'", "’")
    return Sentence(**{**sentence.__dict__, "words": words})


def recase(sentence: Sentence, how: str) -> Sentence:
    """The same sentence in lower case, or in the Title Case of headlines."""
    change = str.lower if how == "lower" else (lambda w: w[:1].upper() + w[1:] if len(w) > 3 else w)
    return Sentence(**{**sentence.__dict__, "words": [change(w) for w in sentence.words]})


def paragraphs(sentences: Iterable[Sentence], longest: int = 6) -> Iterator[list[Sentence]]:
    """Join the sentences of a paragraph, at most `longest` at a time."""
    group: list[Sentence] = []
    for sentence in sentences:
        if group and (sentence.starts_paragraph or len(group) >= longest):
            yield group
            group = []
        group.append(sentence)
    if group:
        yield group


def to_doc(vocab: Vocab, group: list[Sentence]) -> Doc:
    """Make one training document of a paragraph."""
    words = [w for s in group for w in s.words]
    spaces = [x for s in group for x in s.spaces]
    parsed = all(s.heads for s in group)
    if parsed:
        heads, offset = [], 0
        for s in group:
            heads += [h + offset for h in s.heads]
            offset += len(s.words)
        doc = Doc(
            vocab,
            words=words,
            spaces=spaces,
            heads=heads,
            deps=[d for s in group for d in s.deps],
            pos=[p for s in group for p in s.pos],
            morphs=[m for s in group for m in s.morphs],
            lemmas=[x for s in group for x in s.lemmas],
        )
    else:
        doc = Doc(vocab, words=words, spaces=spaces)
    if all(s.names is not None for s in group):
        spans, offset = [], 0
        for s in group:
            spans += [Span(doc, a + offset, b + offset, label=kind) for a, b, kind in s.names or []]
            offset += len(s.words)
        doc.set_ents(spans, default="outside")
    else:
        doc.set_ents([], default="missing")
    return doc


def training_docs(vocab: Vocab, sentences: Iterable[Sentence], dice: random.Random) -> Iterator[Doc]:
    """Paragraphs ready to train on: half of them with curly marks, one in ten with single ones, a few recased."""
    for group in paragraphs(sentences):
        throw = dice.random()
        if throw < 0.5:
            group = [curl(s, CURLY) for s in group]
        elif throw < 0.6:
            group = [curl(s, SINGLE) for s in group]
        case = dice.random()
        if case < 0.06:
            group = [recase(s, "lower" if case < 0.03 else "title") for s in group]
        yield to_doc(vocab, group)
