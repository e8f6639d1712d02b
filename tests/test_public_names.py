"""The public face: sorted, whole, documented, and quick to import."""

from __future__ import annotations

import inspect
import subprocess
import sys

import averment


def test_the_public_names_are_sorted_and_all_there():
    assert averment.__all__ == sorted(averment.__all__)
    assert all(getattr(averment, name) is not None for name in averment.__all__)


def test_every_public_name_is_documented():
    for name in set(averment.__all__) - {"__version__"}:
        assert inspect.getdoc(getattr(averment, name)), name


def test_an_unknown_name_is_an_attribute_error():
    assert not hasattr(averment, "guess")


def test_importing_the_package_loads_neither_models_nor_a_database():
    heavy = "[m for m in ('spacy', 'sqlalchemy', 'trafilatura', 'httpx', 'numpy') if m in sys.modules]"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys, averment, averment.cli; print({heavy})"], capture_output=True, text=True
    )
    assert done.stdout.strip() == "[]", done.stderr
