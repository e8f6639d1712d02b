"""Train the reader's models: `python training/train.py en --corpora FOLDER --out FOLDER`.

One pipeline a language: a shared word encoder (hashed embeddings, four convolutions) under a morphologizer, a
lemmatizer and a dependency parser, and a name finder with an encoder of its own. Runs on two CPU cores; `--parts`
trains one part only (the parser and the names can run side by side), `--assemble` puts the two together and writes the
model card with the scores on test sets that neither was trained on.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import DocBin
from spacy.training import Example
from spacy.training.initialize import init_nlp
from spacy.training.loop import train as train_loop
from thinc.api import Config

import data

SEED = 20
NAMES = Path(__file__).parent / "names"
WRITTEN = ("fr_written_encyclopedia", "fr_written_news")  # the others are kept for the name tagger, which listens to this
FRENCH = ("fr_sequoia-train", "fr_gsd-dev", "fr_sequoia-dev")
PARSER = {
    "en": ["ud/en_ewt-train.conllu.xz", "ud/en_gum_open_genres-train.conllu.xz"],
    "fr": ["ud/fr_sequoia-train.conllu.xz", "ud/fr_gsd-dev.conllu.xz", "ud/fr_sequoia-dev.conllu.xz"],
}
PARSER_TEST = {"en": "ud/en_pud-test.conllu.xz", "fr": "ud/fr_pud-test.conllu.xz"}


def config_of(a: argparse.Namespace) -> Config:
    """The settings of one training run."""
    lang, parts, words_at_once, steps, width = a.lang, a.parts, a.words, a.steps, a.width
    grammar = ["tok2vec", "morphologizer", "trainable_lemmatizer", "parser"]
    joint = [*grammar, "ner"]
    alone = {"lemmas": "trainable_lemmatizer", "names": "ner"}.get(parts) if a.start else None
    pipes = {"parser": grammar, "names": ["ner"], "joint": joint, "lemmas": joint}[parts] if not alone else joint
    frozen = [name for name in joint if name != alone] if alone else []
    encoder = {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {
            "@architectures": "spacy.MultiHashEmbed.v2",
            "width": width,
            "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
            "rows": [5000, 1000, 2500, 2500],
            "include_static_vectors": False,
        },
        "encode": {
            "@architectures": "spacy.MaxoutWindowEncoder.v2",
            "width": width,
            "depth": 4,
            "window_size": 1,
            "maxout_pieces": 3,
        },
    }
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": width, "upstream": "tok2vec"}
    transition = {"@architectures": "spacy.TransitionBasedParser.v2", "extra_state_tokens": False, "use_upper": True}
    components = {
        "tok2vec": {"factory": "tok2vec", "model": encoder},
        "morphologizer": {"factory": "morphologizer", "model": {"@architectures": "spacy.Tagger.v2", "tok2vec": listener}},
        "trainable_lemmatizer": {
            "factory": "trainable_lemmatizer",
            "top_k": 1,
            "min_tree_freq": 3,
            "backoff": "orth",
            "model": {"@architectures": "spacy.Tagger.v2", "tok2vec": listener},
        },
        "parser": {
            "factory": "parser",
            "min_action_freq": 20,
            "model": {**transition, "state_type": "parser", "hidden_width": 64, "maxout_pieces": 2, "tok2vec": listener},
        },
        "ner": {
            "factory": "ner",
            "model": {
                **transition,
                "state_type": "ner",
                "hidden_width": 64,
                "maxout_pieces": 2,
                "tok2vec": encoder if pipes == ["ner"] else listener,
            },
        },
    }
    if a.start:
        known = json.loads((a.start / "meta.json").read_text(encoding="utf8"))["pipeline"]
        taken = frozen or [name for name in pipes if name in known]
        components.update({name: {"source": str(a.start)} for name in taken})
    weights = {
        "parser": {"dep_las": 0.6, "dep_uas": 0.2, "pos_acc": 0.1, "lemma_acc": 0.05, "sents_f": 0.05},
        "names": {"ents_f": 1.0},
        "lemmas": {"lemma_acc": 1.0},
        "joint": {"dep_las": 0.4, "dep_uas": 0.1, "pos_acc": 0.1, "ents_f": 0.35, "lemma_acc": 0.05},
    }[parts]
    return Config(
        {
            "system": {"seed": SEED},
            "nlp": {"lang": lang, "pipeline": pipes, "batch_size": 256},
            "components": {name: components[name] for name in pipes},
            "corpora": {
                "train": {"@readers": "spacy.Corpus.v1", "path": None},
                "dev": {"@readers": "spacy.Corpus.v1", "path": None},
            },
            "initialize": {},
            "training": {
                "seed": SEED,
                "gpu_allocator": None,
                "before_to_disk": None,
                "before_update": None,
                "dropout": 0.2 if parts == "joint" else 0.1,
                "max_steps": steps,
                "max_epochs": 0,
                "patience": 0,
                "eval_frequency": 500,
                "accumulate_gradient": 1,
                "frozen_components": frozen,
                "annotating_components": frozen[:1],  # the encoder still reads for the part that listens to it
                "dev_corpus": "corpora.dev",
                "train_corpus": "corpora.train",
                "batcher": {
                    "@batchers": "spacy.batch_by_words.v1",
                    "discard_oversize": False,
                    "tolerance": 0.2,
                    "size": words_at_once,
                },
                "optimizer": {
                    "@optimizers": "Adam.v1",
                    "beta1": 0.9,
                    "beta2": 0.999,
                    "L2_is_weight_decay": True,
                    "L2": 0.01,
                    "grad_clip": 1.0,
                    "use_averages": True,
                    "eps": 1e-8,
                    "learn_rate": {
                        "@schedules": "warmup_linear.v1",
                        "warmup_steps": 200,
                        "total_steps": steps + 200,
                        "initial_rate": 0.001 if a.start else 0.002,
                    },
                },
                "logger": {"@loggers": "spacy.ConsoleLogger.v1", "progress_bar": False},
                "score_weights": weights,
            },
        }
    )


def parser_sentences(corpora: Path, lang: str, leave_out: list[str]) -> Iterator[data.Sentence]:
    """The treebank sentences that the parser of a language is trained on."""
    for name in PARSER[lang]:
        if not any(part in name for part in leave_out):
            yield from data.read_conllu(corpora / name)


def name_sentences(corpora: Path, leave_out: list[str]) -> Iterator[data.Sentence]:
    """The English sentences with names: Universal NER's dev file, Wikigold, and the names in GUM's entity layer."""
    if "uner" not in leave_out:
        uner = data.read_iob(corpora / "ner/en_ewt-ud-dev.iob2.xz", 1, 2)
        yield from data.with_names(data.read_conllu(corpora / "ud/en_ewt-dev.conllu.xz"), uner)
    if "wikigold" not in leave_out:
        yield from data.read_iob(corpora / "ner/en_wikigold.conll.xz", 0, 1)
    if "gum" not in leave_out:
        for sentence in data.read_conllu(corpora / "ud/en_gum_open_genres-train.conllu.xz"):
            sentence.names = data.names_from_entities(sentence)
            yield sentence


def marked(corpora: Path, name: str) -> list[data.Sentence]:
    """A treebank with the names that were marked in it for Averment."""
    return list(data.with_marked(data.read_conllu(corpora / f"ud/{name}.conllu.xz"), NAMES / f"{name}.tsv"))


def french_sentences(corpora: Path, leave_out: list[str]) -> Iterator[data.Sentence]:
    """French sentences with grammar and names, sentences written for their names, and both with the names exchanged."""
    gold = [s for name in FRENCH for s in marked(corpora, name)]
    yield from gold
    cut = spacy.blank("fr")
    written = [s for name in WRITTEN for s in data.read_written(NAMES / f"{name}.txt", cut)]
    if "written" not in leave_out:
        yield from written
        gold += written
    if "exchanged" not in leave_out:
        yield from data.exchanged(gold, random.Random(SEED))


def english_sentences(corpora: Path, leave_out: list[str]) -> Iterator[data.Sentence]:
    """English sentences with grammar, names or both; the small name corpora come twice."""
    yield from (
        marked(corpora, "en_ewt-train")
        if "marked" not in leave_out
        else data.read_conllu(corpora / "ud/en_ewt-train.conllu.xz")
    )
    for _ in range(2):
        yield from name_sentences(corpora, [*leave_out, "gum"])
    if "gum" not in leave_out:
        yield from name_sentences(corpora, ["uner", "wikigold"])


def watched(corpora: Path, lang: str) -> Iterator[data.Sentence]:
    """What a run is watched on while it learns; nothing is chosen by it."""
    if lang == "fr":
        return iter(marked(corpora, "fr_gsd-test"))
    uner = data.read_iob(corpora / "ner/en_ewt-ud-test.iob2.xz", 1, 2)
    return data.with_names(data.read_conllu(corpora / "ud/en_ewt-test.conllu.xz"), uner)


def test_examples(nlp: Language, corpora: Path, lang: str, parts: str) -> list[Example]:
    """The test set of a part: PUD, parsed or named; French names have their own, of a treebank that was held out."""
    parsed = data.read_conllu(corpora / PARSER_TEST[lang])
    if parts != "parser" and lang == "en":  # the names' test file holds the same sentences as the parser's
        parsed = data.with_names(parsed, data.read_iob(corpora / "ner/en_pud-ud-test.iob2.xz", 1, 2))
    groups = list(data.paragraphs(parsed, 1))
    if parts != "parser" and lang == "fr":
        groups += data.paragraphs(marked(corpora, "fr_sequoia-test"), 1)
    golds = [data.to_doc(nlp.vocab, g) for g in groups]
    return [Example(nlp.make_doc(g.text), g) for g in golds]


def main() -> None:
    """Train one part, or put the parts together."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("lang", choices=["en", "fr"])
    ask.add_argument("--corpora", type=Path, required=True)
    ask.add_argument("--out", type=Path, required=True)
    ask.add_argument("--parts", choices=["parser", "names", "joint", "lemmas"], required=True)
    ask.add_argument("--steps", type=int, default=6000)
    ask.add_argument("--width", type=int, default=96)
    ask.add_argument("--words", type=int, default=1500, help="words in one batch")
    ask.add_argument("--start", type=Path, help="a trained pipeline to go on from: joint trains its parts further")
    ask.add_argument("--leave-out", nargs="*", default=[], help="corpora to leave out (gum, ewt, uner), for comparison")
    a = ask.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    blank = spacy.blank(a.lang)
    if a.parts in ("parser", "lemmas"):
        chosen = parser_sentences(a.corpora, a.lang, a.leave_out)
    elif a.lang == "fr":
        chosen = french_sentences(a.corpora, a.leave_out)
    else:
        chosen = (name_sentences if a.parts == "names" and not a.start else english_sentences)(a.corpora, a.leave_out)
    train = data.training_docs(blank.vocab, chosen, random.Random(SEED))
    dev = [data.to_doc(blank.vocab, g) for g in list(data.paragraphs(watched(a.corpora, a.lang), 3))[:300]]
    DocBin(docs=train, store_user_data=False).to_disk(a.out / "train.spacy")
    DocBin(docs=dev, store_user_data=False).to_disk(a.out / "dev.spacy")
    config = config_of(a)
    config["corpora"]["train"]["path"] = str(a.out / "train.spacy")
    config["corpora"]["dev"]["path"] = str(a.out / "dev.spacy")
    nlp = init_nlp(config)
    lemmas = nlp.get_pipe("trainable_lemmatizer") if nlp.has_pipe("trainable_lemmatizer") else None
    if lemmas is not None and not lemmas.tree2label:  # spaCy keeps the labels on the disk, but not which tree each stands for
        lemmas.tree2label = {tree: label for label, tree in enumerate(lemmas.cfg["labels"])}
    (a.out / "model").mkdir(exist_ok=True)
    train_loop(nlp, a.out / "model")
    last = spacy.load(a.out / "model" / "model-last")  # never the best on the watched file: that would be choosing on a test
    scores = last.evaluate(test_examples(last, a.corpora, a.lang, a.parts))
    keep = {k: round(v, 4) for k, v in scores.items() if isinstance(v, float)}
    (a.out / "test-scores.json").write_text(json.dumps(keep, indent=1))
    print(json.dumps(keep, indent=1))


if __name__ == "__main__":
    main()
