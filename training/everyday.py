"""Count in how many sentences of the treebanks each word stands: `everyday.py CORPORA OUT`.

CORPORA holds `ud/*.conllu.xz`.

What comes out are the tables in `averment/vocabulary/everyday/`: words by how common they are, so that two pages that share
a rare word can be told from two that share a common one, on any record, however small and however large.
"""

from __future__ import annotations

import lzma
import math
import sys
import textwrap
from collections import Counter, defaultdict
from pathlib import Path

from averment.resolving.words import words_of

LEAST = {"en": 4, "fr": 3}
"""A word of fewer sentences is as rare as one of none."""
NAMES = {"en": "English", "fr": "French"}


def count(files: list[Path]) -> tuple[int, Counter[str]]:
    seen: Counter[str] = Counter()
    sentences = 0
    for file in files:
        with lzma.open(file, "rt", encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("# text = "):
                    sentences += 1
                    seen.update(set(words_of(line[9:])))
    return sentences, seen


def write(language: str, corpora: Path, out: Path) -> None:
    files = sorted((corpora / "ud").glob(f"{language}_*.conllu.xz"))
    sentences, seen = count(files)
    tiers: defaultdict[int, list[str]] = defaultdict(list)
    for word, n in seen.items():
        if n >= LEAST[language]:
            tiers[round(2 * -math.log(n / sentences))].append(word)
    told = f"How common the words of {NAMES[language]} are: counted over {sentences:,} sentences of the treebanks"
    lines = [
        f'"""{told} that the models are trained on.',
        "",
        "Made by `training/everyday.py`; the key is twice the natural logarithm of one in so many sentences.",
        '"""',
        "",
        "EVERYDAY: dict[int, str] = {",
    ]
    for tier in sorted(tiers):
        lines.append(f"    {tier}: (")
        for row in textwrap.wrap(" ".join(sorted(tiers[tier])), 110, break_long_words=False, break_on_hyphens=False):
            lines.append(f'        "{row} "')
        lines.append("    ),")
    lines.append("}")
    (out / f"{language}.py").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    for code in NAMES:
        write(code, Path(sys.argv[1]), Path(sys.argv[2]))
