"""Train the weights of the name tagger: `python training/train_tagger.py fr --corpora FOLDER --out names.npz`.

An averaged structured perceptron over `averment.models.name_features`; the inner loop is `perceptron.c`, compiled on the
spot with the C compiler of the machine. The name model of the pipeline is one of the voices, but only over text that it was
not trained on: over its own training text it is always right, and the tagger would learn to believe it blindly. `--heard`
names a pipeline and the corpora that it has not seen.
"""

from __future__ import annotations

import argparse
import ctypes
import random
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import spacy
from spacy.tokens import Doc

import data
from averment.models.name_features import features, see
from averment.models.tagger import BITS, TAGS, hashed, to_tags

HERE = Path(__file__).parent
NAMES = HERE / "names"
SEED = 3
SEEDS = (3, 4, 5)  # the sentences are gone over in several orders, and the weights are the mean of all
HEARD = 0.75  # of the sentences that the name model has not seen, how many it speaks in
BARE = 0.3  # of the sentences without a name and without a capital behind the first word, how many are kept
FEWEST = 2  # sentences that a feature must stand in
MARKED = {"en": ("en_ewt-train",), "fr": ("fr_sequoia-train", "fr_gsd-dev", "fr_sequoia-dev")}


def corpora_of(lang: str, corpora: Path) -> Iterator[tuple[str, list[data.Sentence]]]:
    """The sentences with names of a language, corpus by corpus."""
    for name in MARKED[lang]:
        treebank = data.read_conllu(corpora / f"ud/{name}.conllu.xz")
        yield name, list(data.with_marked(treebank, NAMES / f"{name}.tsv"))
    if lang == "en":
        uner = data.read_iob(corpora / "ner/en_ewt-ud-dev.iob2.xz", 1, 2)
        yield "uner", list(data.with_names(data.read_conllu(corpora / "ud/en_ewt-dev.conllu.xz"), uner))
        yield "wikigold", list(data.read_iob(corpora / "ner/en_wikigold.conll.xz", 0, 1))
        gum = list(data.read_conllu(corpora / "ud/en_gum_open_genres-train.conllu.xz"))
        for sentence in gum:
            sentence.names = data.names_from_entities(sentence)
        yield "gum", gum
    cut = spacy.blank(lang)
    for path in sorted(NAMES.glob(f"{lang}_written_*.txt")):
        written = list(data.read_written(path, cut))
        yield path.stem, [*written, *data.quoted(written, random.Random(SEED))]


def examples(a: argparse.Namespace) -> Iterator[tuple[list[list[int]], list[int]]]:
    """Every sentence as the places of its features, word by word, and the numbers of its tags."""
    nlp = spacy.load(a.pipeline, exclude=["parser", "trainable_lemmatizer"])
    dice = random.Random(SEED)
    for name, sentences in corpora_of(a.lang, a.corpora):
        for s, doc in _analysed(nlp, sentences):
            if not s.names and sum(w[:1].isupper() for w in s.words) < 2 and dice.random() > BARE:
                continue
            heard = [(e.start, e.end, e.label_) for e in doc.ents]
            speaks = name in a.heard and dice.random() < HEARD
            tags = to_tags(len(s.words), heard) if speaks else None
            seen = see(a.lang, s.words, [t.pos_ for t in doc], tags)
            answer = to_tags(len(s.words), s.names or [])
            yield [hashed(features(seen, i)) for i in range(len(s.words))], [TAGS.index(t) for t in answer]


def _analysed(nlp: spacy.language.Language, sentences: list[data.Sentence]) -> Iterator[tuple[data.Sentence, Doc]]:
    known = [s for s in sentences if s.names is not None]
    docs = [Doc(nlp.vocab, words=s.words, spaces=s.spaces, sent_starts=[i == 0 for i in range(len(s.words))]) for s in known]
    return zip(known, nlp.pipe(docs, batch_size=256), strict=True)


def learn(rows: list[tuple[list[list[int]], list[int]]], epochs: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Go over the sentences `epochs` times, and answer the mean of all weights on the way."""
    size = len(TAGS)
    words = [f for row, _ in rows for f in row]
    flat = np.concatenate([np.array(f, dtype=np.int32) for f in words])
    word_at = np.concatenate([[0], np.cumsum([len(f) for f in words])]).astype(np.int64)
    row_at = np.concatenate([[0], np.cumsum([len(tags) for _, tags in rows])]).astype(np.int64)
    answers = np.array([t for _, tags in rows for t in tags], dtype=np.uint8)
    weights, late = np.zeros((1 << BITS, size), dtype=np.float32), np.zeros((1 << BITS, size))
    moves, late_moves = np.zeros((size, size), dtype=np.float32), np.zeros((size, size))
    clock = np.ones(1)
    ticks = clock.ctypes.data_as(ctypes.c_void_p)
    order = np.random.RandomState(seed)
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "perceptron.so"
        subprocess.run(["cc", "-O3", "-shared", "-fPIC", str(HERE / "perceptron.c"), "-o", str(library)], check=True)  # noqa: S603, S607
        code = ctypes.CDLL(str(library))
        for _ in range(epochs):
            shuffled = order.permutation(len(rows)).astype(np.int32)
            arrays = (weights, late, moves, late_moves, flat, word_at, row_at, answers, shuffled)
            wrong = code.epoch(*(x.ctypes.data_as(ctypes.c_void_p) for x in arrays), len(rows), ticks)
            print(f"{wrong} of {len(rows)} sentences wrong", flush=True)
    return weights - late / clock[0], moves - late_moves / clock[0]


def save(file: Path, weights: np.ndarray, moves: np.ndarray, often: np.ndarray) -> None:
    """Write what is worth keeping: rows of features that stand in several sentences, in steps of one 127th of the largest."""
    weights = np.where(often[:, None] >= FEWEST, weights, 0)
    scale = np.abs(weights).max() / 127
    steps = np.round(weights / scale).astype(np.int8)
    rows = np.flatnonzero(steps.any(axis=1)).astype(np.int32)
    np.savez_compressed(file, rows=rows, values=steps[rows], scale=np.float32(scale), moves=moves.astype(np.float32))
    print(f"{len(rows)} features, {file.stat().st_size / 1e6:.2f} MB")


def main() -> None:
    """Train and write the weights of one language."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("lang", choices=["en", "fr"])
    ask.add_argument("--corpora", type=Path, required=True)
    ask.add_argument("--pipeline", type=Path, required=True, help="gives the parts of speech, and what the name model says")
    ask.add_argument("--heard", nargs="*", default=[], help="corpora that the pipeline's name model was not trained on")
    ask.add_argument("--out", type=Path, required=True)
    ask.add_argument("--epochs", type=int, default=6)
    a = ask.parse_args()
    rows = list(examples(a))
    often = np.bincount([k for row, _ in rows for k in {k for f in row for k in f}], minlength=1 << BITS)
    learned = [learn(rows, a.epochs, seed) for seed in SEEDS]
    save(a.out, *(sum(parts) / len(SEEDS) for parts in zip(*learned, strict=True)), often)


if __name__ == "__main__":
    main()
