"""Score a trained pipeline on test sets that it was not trained on.

python training/evaluate.py en --corpora DIR --model DIR
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import spacy

from train import test_examples

WANTED = ("pos_acc", "morph_acc", "lemma_acc", "dep_uas", "dep_las", "ents_p", "ents_r", "ents_f", "speed")


def main() -> None:
    """Print the scores as JSON."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("lang", choices=["en", "fr"])
    ask.add_argument("--corpora", type=Path, required=True)
    ask.add_argument("--model", type=Path, required=True)
    a = ask.parse_args()
    nlp = spacy.load(a.model)
    parts = "joint" if "ner" in nlp.pipe_names else "parser"
    scores = nlp.evaluate(test_examples(nlp, a.corpora, a.lang, parts))
    print(json.dumps({k: round(scores[k], 4) for k in WANTED if isinstance(scores.get(k), float)}, indent=1))


if __name__ == "__main__":
    main()
