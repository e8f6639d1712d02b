"""What many tests share."""

from __future__ import annotations

import pytest

from averment.models.parser import ShippedParser, load


@pytest.fixture(scope="session")
def parser() -> ShippedParser:
    return load("en")


@pytest.fixture(scope="session")
def parser_fr() -> ShippedParser:
    return load("fr")
