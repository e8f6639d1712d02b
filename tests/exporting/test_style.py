"""The colours of the page can be read, in the light and in the dark (WCAG 2, level AA)."""

import re

import pytest

from averment.exporting.html import HERE

CSS = (HERE / "static" / "record.css").read_text("utf-8")
THEMES = [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})", block)) for block in re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)]
INKS = ("ink", "soft", "link", "alleged", "denied", "admitted", "found", "argued")


def _light(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(2 * c for c in colour[1:])
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one, other):
    dark, bright = sorted((_light(one), _light(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark", "print"])
@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("ground", ["paper", "panel", "mark"])
def test_every_ink_can_be_read_on_every_ground(theme, ink, ground):
    assert _contrast(theme[ink], theme[ground]) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark", "print"])
def test_the_words_that_a_link_leads_to_can_be_read(theme):
    assert _contrast(theme["ink"], theme["mark-target"]) >= 4.5


def test_there_is_one_flat_page_for_light_dark_print_and_phone():
    assert "gradient" not in CSS
    for media in ("prefers-color-scheme: dark", "@media print", "max-width"):
        assert media in CSS
