"""The documents show what really works: their commands exist and their Python runs."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from averment.cli.app import app

ROOT = Path(__file__).parents[2]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
GUIDES = [*sorted((ROOT / "docs" / "how-to").glob("*.md")), *sorted((ROOT / "docs" / "explanation").glob("*.md"))]


@pytest.mark.parametrize("document", [*DOCUMENTS, *GUIDES], ids=lambda p: p.name)
def test_every_command_in_it_exists(document):
    shown = set(re.findall(r"(?:^|`|\| )\$? ?averment (\w+)", document.read_text(encoding="utf8"), re.MULTILINE))
    groups = {g.name for g in app.registered_groups}
    assert shown and shown <= {c.callback.__name__ for c in app.registered_commands} | groups


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda p: p.name)
def test_the_python_in_it_runs(document, tmp_path, monkeypatch, capsys):
    code = re.findall(r"```python\n(.*?)```", document.read_text(encoding="utf8"), re.DOTALL)
    assert code
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    if 'averment.open("case")' in code[0]:
        import averment

        with averment.open("case") as record:
            record.add(["examples/briancon/01-video-released.html"])
    for part in code:
        exec(compile(part, document.name, "exec"), {})
    assert capsys.readouterr().out


def test_every_link_to_a_file_leads_somewhere():
    for document in [*DOCUMENTS, *GUIDES, *(ROOT / n for n in ("ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"))]:
        for link in re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf8")):
            assert (document.parent / link).exists(), f"{document.name}: {link}"
