"""Write what follows from the code: GLOSSARY.md from the nouns, the JSON Schema from the types.

`python docs/generate.py` writes, `--check` says whether what is there is what would be written.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
from pathlib import Path

import averment.model
from averment.exporting import schema
from averment.vocabulary import acts, stages

ROOT = Path(__file__).parent.parent
HEAD = """# Glossary

The words of Averment, from the docstrings of `src/averment/model/` and the vocabulary (`make docs` writes this page; a
test compares it). The names are the field's: HURIDOCS Events Standard Formats, W3C Web Annotation, EDTF (ISO 8601-2).
"""


def nouns() -> list[tuple[str, str, str]]:
    """Every noun: its name, the file that defines it, and its docstring."""
    found = []
    for module in pkgutil.iter_modules(averment.model.__path__):
        loaded = importlib.import_module(f"averment.model.{module.name}")
        for name, thing in vars(loaded).items():
            if inspect.isclass(thing) and thing.__module__ == loaded.__name__ and not name.startswith("_"):
                found.append((name, module.name, inspect.getdoc(thing) or ""))
    return sorted(found)


def glossary() -> str:
    """The whole page."""
    parts = [HEAD, "\n## Nouns\n"]
    for name, file, doc in nouns():
        said = doc.split("\n\nRaises:")[0].replace("\n\n", "\n> \n> ").replace("\n", " ").replace(" >  > ", "\n\n")
        parts.append(f"\n### {name}\n\n{said.strip()}\n\n*`model/{file}.py`*\n")
    for title, words in (("Kinds of act", acts.KINDS), ("Stages of a proceeding", stages.STAGES)):
        parts.append(f"\n## {title}\n\n| word | English | français | meaning |\n|---|---|---|---|\n")
        for word in words.values():
            parts.append(f"| `{word.code}` | {word.en} | {word.fr} | {word.definition} |\n")
    return "".join(parts)


def main() -> int:
    """Write, or check."""
    wanted = {ROOT / "GLOSSARY.md": glossary()}
    if "--check" in sys.argv:
        stale = [p.name for p, text in wanted.items() if not p.exists() or p.read_text(encoding="utf8") != text]
        if stale:
            print(f"Not up to date: {', '.join(stale)}. Run `make docs`.")
        return bool(stale)
    for path, text in wanted.items():
        path.write_text(text, encoding="utf8")
        print(f"wrote {path.relative_to(ROOT)}")
    schema.main()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
