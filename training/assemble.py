"""Put the trained parts of a language together: `python training/assemble.py en --parser DIR --names DIR --out DIR`.

Checks that both parts use the same words, writes one pipeline folder and prints its size.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import spacy


def main() -> None:
    """Join the parser and the name finder of a language into one pipeline."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("lang", choices=["en", "fr"])
    ask.add_argument("--parser", type=Path, required=True, help="the folder of a trained parser (…/model/model-best)")
    ask.add_argument("--names", type=Path, help="the folder of a trained name finder; none: no names")
    ask.add_argument("--out", type=Path, required=True)
    a = ask.parse_args()
    nlp = spacy.load(a.parser)
    if a.names:
        names = spacy.load(a.names)
        nlp.add_pipe("ner", source=names)
    nlp.meta.update(name="averment_reader", version="1.0.0", license="see card.md", description=f"Averment reader, {a.lang}")
    nlp.meta["performance"] = {}
    for corpus in nlp.config["corpora"].values():
        corpus["path"] = None  # where they lay on the machine that trained is nobody's business
    if a.out.exists():
        shutil.rmtree(a.out)
    nlp.to_disk(a.out)
    size = sum(f.stat().st_size for f in a.out.rglob("*") if f.is_file())
    print(f"{a.out}: {size / 1e6:.1f} MB, {', '.join(nlp.pipe_names)}")


if __name__ == "__main__":
    main()
