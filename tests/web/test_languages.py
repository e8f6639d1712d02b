"""The interface speaks both languages, and says nothing that it has no words for."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path

from averment.protecting.refused import REASONS
from averment.web import dates, numbers
from averment.web.guards import SAFE, noted
from averment.web.languages import LANGUAGES, entries, shipped

WEB = Path(__file__).parents[2] / "src" / "averment" / "web"
USED = re.compile(r"""\bt\(\s*["']([\w.]+)["']\s*[,)]""")


def test_every_word_is_in_every_language() -> None:
    assert {
        k: sorted(set(LANGUAGES) - set(forms)) for k, forms in shipped().words.items() if not set(LANGUAGES) <= set(forms)
    } == {}


def test_no_key_stands_in_two_files() -> None:
    keys = [k for f in (WEB / "words").glob("*.toml") for k, _ in entries(tomllib.loads(f.read_text("utf8")))]
    assert [k for k, n in Counter(keys).items() if n > 1] == []


def test_every_word_that_a_page_uses_is_there() -> None:
    files = [*WEB.rglob("*.j2"), *WEB.rglob("*.py")]
    missing = {(f.name, key) for f in files for key in USED.findall(f.read_text("utf8")) if key not in shipped().words}
    assert missing == set()


def test_one_thing_is_spoken_of_differently_from_several() -> None:
    words = type(shipped())({"x": {"en": "{n} pages", "en_one": "{n} page", "fr": "{n} pages", "fr_one": "{n} page"}})
    assert [words.say("en", "x", n=n) for n in (0, 1, 2000)] == ["0 pages", "1 page", "2,000 pages"]
    assert [words.say("fr", "x", n=n) for n in (0, 1, 2000)] == ["0 page", "1 page", "2\u202f000 pages"]


def test_dates_are_said_in_both_languages() -> None:
    said = {
        "2021-05-03": ("3 May 2021", "3 mai 2021"),
        "2021-05-01": ("1 May 2021", "1er mai 2021"),
        "2016-08": ("August 2016", "août 2016"),
        "2017-10~": ("about October 2017", "vers octobre 2017"),
        "2014-05/2015-05": ("May 2014 to May 2015", "de mai 2014 à mai 2015"),
        "2021-05-03/2021-05-07": ("3 to 7 May 2021", "du 3 au 7 mai 2021"),
        "2015/..": ("since 2015", "depuis 2015"),
        "../2015-08-02": ("until 2 August 2015", "jusqu’au 2 août 2015"),
        "201X": ("the 2010s", "les années 2010"),
        "2020-22": ("summer 2020", "été 2020"),
        "2020-34": ("second quarter of 2020", "deuxième trimestre de 2020"),
    }
    for edtf, (en, fr) in said.items():
        assert (dates.say(edtf, "en"), dates.say(edtf, "fr")) == (en, fr)
    assert dates.say(None, "fr") == ""
    assert dates.say_moment("2021-05-03T14:05:00Z", "fr") == "3 mai 2021, 14 h 05 UTC"


def test_numbers_are_written_as_each_language_does() -> None:
    assert (numbers.number(12345.5, "en"), numbers.number(12345.5, "fr")) == ("12,345.5", "12\u202f345,5")
    assert numbers.number(None, "en") == ""


def test_every_refusal_is_said_in_every_language() -> None:
    assert {f"refused.{r}.{part}" for r in REASONS for part in ("what", "advice")} <= set(shipped().words)


def test_every_route_that_changes_something_has_words_for_the_audit_log(shared_desk) -> None:
    changing = {r.name for r in shared_desk.app.router.routes if set(getattr(r, "methods", None) or ()) - SAFE}
    unsaid = {name for name in changing if noted(name) and f"deed.{name.replace('.', '_')}" not in shipped().words}
    assert unsaid == set()
