"""Protect a person, look with a role that may not see the name, and walk every string that leaves the view."""

from __future__ import annotations

import base64
import unicodedata
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from averment.errors import UsageError
from averment.model.capture import Declared
from averment.model.listing import ITEM_KINDS, ORDERS, Wanted
from averment.model.reading import Reading
from averment.model.viewer import Viewer
from averment.protecting.names import protected
from averment.protecting.redact import FILLER, redactor
from averment.protecting.view import View
from averment.workspace import Workspace
from tests.store.making import TOOLS, capture, reading, workspace

REVIEWER, READER, BLIND = Viewer("ann", "reviewer"), Viewer("ben", "reader"), Viewer("cy", "reader_without_names")
DECOMPOSED = unicodedata.normalize("NFD", "Élodie Marchétier")
PAGES = {
    "https://example.org/elodie-marchetier-a-parl%C3%A9": "Élodie Marchétier said that Tom Veil struck her.\n\nMs Marchétier, 31, was hurt.",
    "https://example.org/q?name=%C3%89lodie+March%C3%A9tier": f"{DECOMPOSED} was heard.\n\nÉLODIE MARCHÉTIER was seen; write to emarchetier@example.org",
    "pages/marchetier_elodie.txt": "Mar\u00adchétier was there, said Tom Veil.\n\nhttps://example.org/March%E9tier and marchétier's brother.",
    "pages/other.txt": "Tom Veil was charged, a marche later.\n\nIda Brand said so.",
    "pages/JUNK-elodie.marchetier.txt": "JUNK of Élodie Marchétier",
}
SECRETS = ("marchetier", "elodie")


def plain(text: str) -> str:
    for _ in range(3):
        text = unquote(text, errors="replace") if "%E9" not in text else unquote(text, encoding="latin-1")
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if unicodedata.category(c) not in ("Mn", "Cf"))


def strings(value: Any):
    if isinstance(value, str):
        yield value
    elif isinstance(value, bytes):
        yield value.decode(errors="replace")
    elif isinstance(value, dict):
        for k, v in value.items():
            yield from strings(k)
            yield from strings(v)
    elif isinstance(value, tuple | list):
        for v in value:
            yield from strings(v)
    elif is_dataclass(value):
        for f in fields(value):
            yield from strings(getattr(value, f.name))


def everything(view: View):
    """Whatever can be had from a view, by every method that it has."""
    yield view.record()
    yield view.documents()
    yield list(view.readings())
    yield [view.reading(d.id) for d in view.documents()]
    yield [view.document(d.id) for d in view.documents()]
    yield [view.capture(d.id) for d in view.documents()]
    yield view.failures()
    yield view.judgements()
    for kind in ITEM_KINDS:
        for order in ORDERS:
            found = view.items(Wanted(kind, order=order, limit=1))
            yield found
            yield base64.urlsafe_b64decode((found.next or "") + "==").decode()
        yield dict(view.facets(Wanted(kind), ("publisher", "entity", "act")))
        yield view.named(i.id for i in view.items(Wanted(kind)).items)
    for query in ("said", "brother", "Marchétier", "élodie", "hurt OR heard OR marchetier", "march*", "-veil there"):
        yield view.find(query)


def leaks(view: View) -> list[str]:
    """In what names are said; never the names themselves, which a failing test would print."""
    whole = ((type(thing).__name__, s) for thing in everything(view) for s in strings(thing))
    return [where for where, s in whole if any(secret in plain(s) for secret in SECRETS)]


def case_in(folder: Path) -> Workspace:
    def take(target, _settings, /, *, now):
        for source, text in PAGES.items():
            yield capture(text, source, Declared(url=source if "//" in source else None))

    from dataclasses import replace

    made = replace(workspace(folder), tools=replace(TOOLS, take=take))
    made.add("everything")
    return made


@pytest.fixture
def case(tmp_path: Path) -> Workspace:
    return case_in(tmp_path / "case")


def protect(case: Workspace, words: str = "Élodie Marchétier"):
    judge = case.judge(REVIEWER)
    document = next(r.document for r in judge.view.readings() if words in r.document.text)
    start = document.text.index(words)
    return judge.protect([judge.view.subject(document.id, start, start + len(words))], f"{words} is a witness at risk.")


def test_the_walk_finds_the_name_where_nobody_is_protected(case: Workspace) -> None:
    assert len(leaks(case.view(READER))) > 20


@pytest.mark.parametrize("words", ["Élodie Marchétier", DECOMPOSED])
def test_a_protected_name_is_in_no_string_that_leaves_the_view(case: Workspace, words: str) -> None:
    protect(case, words)
    assert leaks(case.view(READER)) == []


def test_the_name_is_kept_from_readers_even_if_the_resolver_does_not_know_it(case: Workspace) -> None:
    protect(case)
    whole = case.view(REVIEWER)
    readings = {r.document.id: r for r in whole.readings()}
    alone = redactor(protected((), whole.judgements(), readings))
    shown = [s for r in readings.values() for s in strings(alone.reading(r))]
    assert not any(secret in plain(s) for s in shown for secret in SECRETS)


def test_a_reviewer_still_sees_the_name(case: Workspace) -> None:
    protect(case)
    assert "elodie marchetier" in {plain(e.name or "") for e in case.view(REVIEWER).record().entities}


def test_others_keep_their_names_and_their_words(case: Workspace) -> None:
    protect(case)
    view = case.view(READER)
    assert "Tom Veil" in {e.name for e in view.record().entities}
    assert any("a marche later" in r.document.text for r in view.readings())
    assert any(e.name and e.name.startswith("protected person") for e in view.record().entities)


def test_every_span_still_holds_and_every_text_keeps_its_length(case: Workspace) -> None:
    protect(case)
    seen, whole = case.view(READER), case.view(REVIEWER)
    covered = 0
    for document in whole.documents():
        here, there = seen.reading(document.id), whole.reading(document.id)
        assert len(here.document.text) == len(there.document.text)
        covered += FILLER in here.document.text
        for item in (*here.mentions, *here.claims):
            assert here.document.text[item.start : item.end] == item.text
    assert covered == 3


def test_bytes_with_the_name_in_them_are_withheld_and_others_are_not(case: Workspace) -> None:
    protect(case)
    view, whole = case.view(READER), case.view(REVIEWER)
    withheld = {d.id for d in view.documents() if view.capture(d.id).content is None}
    named = {r.document.id for r in whole.readings() if any(s in plain(r.document.text) for s in SECRETS)}
    assert withheld == named
    junk = next(f.capture for f in whole.failures())
    assert view.capture(junk).content is None, "nobody has read it, so nobody knows whom it names"
    assert whole.capture(junk).content is not None


def test_a_hidden_name_finds_nothing_whether_or_not_it_is_there(case: Workspace) -> None:
    protect(case)
    view = case.view(READER)
    for query in ("Marchétier", "elodie", '"Élodie Marchétier"', "march*", "said Marchétier", "Zzyzx"):
        assert [h for h in view.find(query) if "marche later" not in str(h.context)] == [], query
    with pytest.raises(UsageError, match="Nothing in this record"):
        view.resolve_id("Élodie Marchétier")
    assert case.view(REVIEWER).resolve_id("elodie marchetier")[0] == "entity"


@pytest.mark.parametrize("words", ["Marchétier", "elodie", "march", "Élodie Marchétier"])
def test_a_list_that_is_asked_for_a_hidden_name_is_empty(case: Workspace, words: str) -> None:
    assert case.view(READER).items(Wanted("entity", text=words)).total > 0
    protect(case)
    assert case.view(READER).items(Wanted("entity", text=words)).total == 0
    assert case.view(REVIEWER).items(Wanted("entity", text=words)).total > 0


def test_the_numbers_of_protected_people_are_those_of_the_judgements_that_protect_them(case: Workspace) -> None:
    first = protect(case, "Tom Veil")
    protect(case)
    protect(case, "Ida Brand")
    labels = {e.name for e in case.view(READER).record().entities}
    assert {f"protected person {n}" for n in (1, 2, 3)} <= labels
    case.judge(REVIEWER).undo(first, "They agreed to be named.")
    labels = {e.name for e in case.view(READER).record().entities}
    assert {"Tom Veil", "protected person 2", "protected person 3"} <= labels
    assert "protected person 1" not in labels


def test_undone_protection_shows_the_name_again(case: Workspace) -> None:
    made = protect(case)
    case.judge(REVIEWER).undo(made, "The witness agreed to be named.")
    assert leaks(case.view(READER))


def test_who_may_see_no_names_sees_no_name(case: Workspace) -> None:
    view = case.view(BLIND)
    names = ("tom", "veil", "ida", "brand", *SECRETS)
    said = {w for thing in everything(view) for s in strings(thing) for w in plain(s).replace("█", " ").split()}
    assert not any(name in said for name in names)
    assert leaks(view) == []


def test_a_reader_may_not_decide(case: Workspace) -> None:
    judge = case.judge(READER)
    document = judge.view.documents()[0]
    with pytest.raises(UsageError, match="which may not accept"):
        judge.accept([judge.view.subject(document.id, 0, 3)], "Because.")
    assert case.view(REVIEWER).judgements() == ()


def test_the_words_of_a_reading_are_the_same_where_nobody_is_hidden(case: Workspace) -> None:
    view = case.view(READER)
    found = [view.reading(d.id) for d in view.documents()]
    assert all(isinstance(r, Reading) for r in found)
    assert {r.document.text for r in found} == {t for s, t in PAGES.items() if "JUNK" not in t}
    assert reading is not None


def test_no_export_says_the_name(case: Workspace, tmp_path: Path) -> None:
    from averment.exporting.contract import reading_to_json, record_to_json
    from averment.exporting.csv import write_csv
    from averment.exporting.html import write_html
    from averment.searching.search import search

    def exports(view: View, folder: Path) -> list[str]:
        page: list[str] = []
        write_html(view, page.append)
        write_csv(view, folder)
        tables = [file.read_text() for file in sorted(folder.iterdir())]
        plainly = [
            record_to_json(view.record()),
            [reading_to_json(r) for r in view.readings()],
            search(view, "said OR hurt OR brother"),
        ]
        return ["".join(page), *tables, *strings(plainly)]

    assert [s for s in exports(case.view(READER), tmp_path / "open") if "marchetier" in plain(s)]
    protect(case)
    assert not any(secret in plain(s) for s in exports(case.view(READER), tmp_path / "closed") for secret in SECRETS)


def test_a_refused_hidden_name_leaves_nothing_out(case: Workspace) -> None:
    """Else whoever asks for `said -marchetier` sees by what is missing where she is named."""
    protect(case)
    for role in ("reader", "reader_without_names"):
        view = case.view(Viewer("ann", role))
        for name in ("marchetier", '"elodie marchetier"'):
            assert [h.document for h in view.find(f"said -{name}")] == [h.document for h in view.find("said")]


def test_a_search_that_may_lie_across_a_hidden_name_counts_nothing(case: Workspace) -> None:
    protect(case)
    view = case.view(Viewer("ann", "reader"))
    for typed in ("march*", "said -march*"):
        found = view.search(typed, Wanted("document"), ("language", "entity"))
        assert (found.total, dict(found.facets)) == (None, {})
    for typed in ("marchetier", "said marchetier", '"said elodie"'):
        found = view.search(typed, Wanted("document"), ("language",))
        assert (found.hits, found.total, found.next) == ((), 0, None)
