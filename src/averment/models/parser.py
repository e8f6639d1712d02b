"""Run the shipped models: words, grammar and names of sentences.

The models are trained from public treebanks by `training/train.py`; each folder under `models/` holds one pipeline and
its card. They are loaded when first needed, run on the processor alone and give the same answer every time.
"""

from __future__ import annotations

import hashlib
import importlib
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from averment.errors import LanguageMissing
from averment.models.casing import recased
from averment.models.tagger import Names, Tagger, weights_file
from averment.models.tagger import load as load_tagger

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc

HERE = Path(__file__).parent
RULES = ("gazetteer", "lang", "models", "reading", "vocabulary")  # a reading changes when one of these does
LONGEST = 250  # words; a longer "sentence" is a list or a dump, and is cut
MOST_WORDS, MOST_LETTERS = 4 * LONGEST, 10_000  # parsed at once; the pipeline also refuses a million letters
_COLUMNS: list[int | str] = ["ORTH", "SPACY", "LEMMA", "POS", "MORPH", "HEAD", "DEP"]
_UNSIGNED = (1 << 64) - 1
_MARKS = re.compile(r"(?:[^\w\s]|_){200}")  # the tokenizer takes marks off one by one, and copies the rest each time


@dataclass(frozen=True, slots=True)
class Word:
    """One parsed word; positions are positions in the text that was given to the parser."""

    start: int
    end: int
    text: str
    lemma: str
    pos: str
    feats: str
    head: int
    dep: str


@dataclass(frozen=True, slots=True)
class Parse:
    """The words of one sentence, and the names among them: (first word, last word + 1, PER, ORG or LOC)."""

    words: tuple[Word, ...]
    names: tuple[tuple[int, int, str], ...]


class Parser(Protocol):
    """Whatever can parse sentences: the shipped models, or a fake in a test."""

    @property
    def digest(self) -> str:
        """The fingerprint of the models, so that a reading says what made it."""

    def parse(self, sentences: Sequence[str]) -> list[Parse]:
        """Parse sentences, each by itself, in order."""


@dataclass(frozen=True)
class ShippedParser:
    """The pipeline of one language from its folder."""

    folder: Path

    @property
    def digest(self) -> str:
        """SHA-256 over the files of the pipeline and the rules that read with it, in the order of their names."""
        return _digest(self.folder)

    def parse(self, sentences: Sequence[str]) -> list[Parse]:
        """Parse sentences, each by itself, in order."""
        pipeline, code = _pipeline(self.folder), self.folder.parent.name
        written = (recased(s, code) for s in sentences)
        docs = ((doc, (n, start)) for n, s in enumerate(written) for start, doc in _docs(pipeline, s))
        words: list[list[Word]] = [[] for _ in sentences]
        names: list[list[tuple[int, int, str]]] = [[] for _ in sentences]
        strings = _Strings(pipeline)
        for doc, (n, start) in pipeline.pipe(docs, as_tuples=True, batch_size=128):
            before = len(words[n])
            words[n].extend(_words(doc, start, before, strings))
            names[n].extend((e.start + before, e.end + before, e.label_) for e in doc.ents)
        tagger = load_tagger(code)
        return [Parse(tuple(w), _names(tagger, w, tuple(of))) for w, of in zip(words, names, strict=True)]


def _names(tagger: Tagger | None, words: Sequence[Word], heard: Names) -> Names:
    return tagger.names([w.text for w in words], [w.pos for w in words], heard) if tagger else heard


def load(code: str) -> ShippedParser:
    """Find the models of a language.

    Raises:
        LanguageMissing: if none are shipped for it.
    """
    folder = HERE / code / "pipeline"
    if not (folder / "meta.json").exists():
        raise LanguageMissing(
            f"There is no reader for the language {code!r} yet.",
            advice="The page is kept and can be searched; it is marked unread.",
        )
    return ShippedParser(folder)


def shipped() -> tuple[str, ...]:
    """The languages that models are shipped for."""
    return tuple(sorted(p.parent.parent.name for p in HERE.glob("*/pipeline/meta.json")))


def get_ready() -> None:
    """Import the library that runs the models, which takes most of a cold start.

    Pages are read by several processes, and the matrices of a page are small: one thread for each process is quickest.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    importlib.import_module("spacy")


@lru_cache(maxsize=4)
def _pipeline(folder: Path) -> Pipeline:
    get_ready()
    import spacy
    from thinc.api import NumpyOps

    pipeline = spacy.load(folder)
    quick = NumpyOps(use_blis=False)  # NumPy multiplies matrices three times as fast as the library that spaCy brings
    for _, component in pipeline.pipeline:
        for layer in component.model.walk():  # type: ignore[attr-defined]
            layer.ops = quick
    return pipeline


@lru_cache(maxsize=4)
def _digest(folder: Path) -> str:
    total = hashlib.sha256()
    rules = (p for room in RULES for p in (HERE.parent / room).rglob("*.py"))
    weights = [file] if (file := weights_file(folder.parent.name)).exists() else []
    for file in (*sorted(p for p in folder.rglob("*") if p.is_file()), *weights, *sorted(rules)):
        total.update(str(file.relative_to(HERE.parent)).encode())
        total.update(file.read_bytes())
    return total.hexdigest()


def _docs(pipeline: Pipeline, text: str) -> Iterator[tuple[int, Doc]]:
    """A sentence as the pipeline takes it, with its place; in pieces, if it is a dump: the time of one grows as its square."""
    for begin, end in _pieces(text):
        doc = pipeline.make_doc(text[begin:end])
        for i, token in enumerate(doc):
            token.is_sent_start = i % LONGEST == 0
        if len(doc) <= MOST_WORDS:
            yield begin, doc
            continue
        for i in range(0, len(doc), MOST_WORDS):
            yield begin + doc[i].idx, doc[i : i + MOST_WORDS].as_doc()


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for stop in (*(run.end() for run in _MARKS.finditer(text)), len(text)):
        while stop - begin > MOST_LETTERS:
            blank = text.rfind(" ", begin + 1, begin + MOST_LETTERS)
            end = blank if blank > 0 else begin + MOST_LETTERS
            yield begin, end
            begin = end
        yield begin, stop
        begin = stop


class _Strings(dict[int, str]):
    """The strings of the pipeline by their numbers; it keeps them as bytes, and would make each of them anew."""

    def __init__(self, pipeline: Pipeline) -> None:
        """Know none of them yet."""
        self._kept = pipeline.vocab.strings

    def __missing__(self, number: int) -> str:
        """Ask the pipeline once."""
        self[number] = self._kept[number]
        return self[number]


def _words(doc: Doc, start: int, before: int, strings: _Strings) -> Iterator[Word]:
    """The words of one piece; `start` letters and `before` words of its sentence stand before it."""
    for i, (orth, blank, lemma, pos, feats, head, dep) in enumerate(doc.to_array(_COLUMNS).tolist(), before):
        text = strings[orth]
        end = start + len(text)
        above = (i + head) & _UNSIGNED  # heads are told by their distance
        yield Word(
            start, end, text, strings[lemma] or text.lower(), strings[pos], _feats(strings[feats]), above, _dep(strings[dep])
        )
        start = end + blank


def _feats(told: str) -> str:
    return "" if told == "_" else told


def _dep(label: str) -> str:
    return "root" if label == "ROOT" else label
