"""What befell people: victims, those charged, those who died in hands that held them."""

from __future__ import annotations

import pytest

from averment.models.parser import ShippedParser
from tests.reading import french, people


@pytest.mark.parametrize(
    "text",
    [
        "Karim Belkadi s’est fait tabasser par trois policiers.",
        "Karim Belkadi, mort pendant sa garde à vue, était étudiant.",
        "Karim Belkadi a trouvé la mort dans une cellule du commissariat.",
        "Karim Belkadi a perdu un œil ce soir-là.",
        "Karim Belkadi a été frappé au visage.",
    ],
)
def test_a_french_victim(parser_fr: ShippedParser, text: str) -> None:
    found = next(m for m in french.mentions(parser_fr, text) if m.name == "Karim Belkadi")
    assert "victime" in (found.role or "")


def test_whoever_dies_of_nothing_told_is_no_victim(parser_fr: ShippedParser) -> None:
    found = next(m for m in french.mentions(parser_fr, "Karim Belkadi est mort à 90 ans.") if m.name == "Karim Belkadi")
    assert found.role is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Tom Baker died in police custody.", "victim"),
        ("Tom Baker died at the age of 90.", None),
        ("Tom Baker lost an eye that night.", "victim"),
        ("Tom Baker was charged with assault.", "charged"),
    ],
)
def test_an_english_state(text: str, role: str | None) -> None:
    assert next(m for m in people.mentions_of(text) if m.name == "Tom Baker").role == role
