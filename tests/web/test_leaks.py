"""Whoever may not be named is named nowhere: walked page by page as every role that may not see the name.

No message of a failing test says a name either: it says where one was found, and by the label of whom.
"""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from averment import workspace
from averment.model.listing import Wanted
from averment.model.viewer import Viewer
from averment.protecting.passwords import Passwords
from averment.web.options import Options
from tests.web.conftest import Clock, DeskUnderTest
from tests.web.walking import Way, asked, bare, ids_of, lists, said, ways

REVIEWER = Viewer("ann", "reviewer")
VICTIM = "Hélène Sorrel"
WITNESS = "Élodie Marchétier"
BLIND = ("reader_without_names", "reader", "contributor")
# The witness stands wherever a name can stand that nobody thinks of.
STRANGE = {
    "id": "page-of-the-witness",
    "url": "https://example.org/%C3%89lodie-March%C3%A9tier/t%C3%A9moignage?who=elodie+marchetier",
    "title": "É́lodie Marchétier raconte".replace("É́", "E\u0301"),
    "publisher": "Le blog d’Élodie Marchétier",
    "published": "2023-02-03",
    "html": (
        "<html><head><title>&Eacute;lodie March&#233;tier raconte</title><meta name=author content='&#xC9;lodie Marchétier'>"
        '<script>var t = {"by": "\\u00c9lodie March\\u00e9tier"}</script></head><body><article>'
        "<h1>Élodie Marchétier raconte</h1><p>Par Élodie Marchétier, le 3 février 2023</p>"
        "<p>Élodie Marchétier a déclaré que des policiers avaient frappé un jeune homme à coups de matraque à Briançon le "
        "14 janvier 2023. « Ils l’ont frappé au sol », a dit Mme Marchétier. La préfecture a démenti les propos d’ÉLODIE "
        "MARCHÉTIER. Le procureur a ouvert une enquête, a indiqué Élodie Marche\u0301tier, jointe à emarchetier@example.org.</p>"
        "<p><a href='data:text/plain;base64,w4lsb2RpZSBNYXJjaMOpdGllcg=='>pièce</a></p></article></body></html>"
    ),
}
QUIET = {
    "id": "page-with-a-quiet-name",
    "url": "https://example.org/autre",
    "lang": "fr",
    "html": (
        "<html><head><meta name=generator content='w4lsb2RpZSBNYXJjaMOpdGllcg=='><title>Une autre page</title></head><body>"
        "<article><h1>Une autre page</h1><p>La préfecture a démenti toute violence à Briançon le 14 janvier 2023. Une "
        "enquête a été ouverte par le procureur, selon la préfecture, qui attend ses conclusions.</p></article></body></html>"
    ),
}


@dataclass(frozen=True)
class Secrets:
    """Who may not be named: for each the label that stands for them, and the single words that would give them away."""

    words: dict[str, frozenset[str]] = field(repr=False)  # a test that fails names nobody

    def found(self, content: bytes) -> set[str]:
        """The labels of those who are named in bytes."""
        hit: set[str] = set()
        for text in said(content):
            tokens = set(text.split())
            for label, words in self.words.items():
                if tokens & words or any(w in text for w in words if len(w) > 6):
                    hit.add(label)
        return hit


@pytest.fixture(scope="module")
def closed_desk(record_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskUnderTest]:
    """A desk over the example pages and two strange ones, with a victim and a witness protected."""
    folder = tmp_path_factory.mktemp("closed")
    shutil.copytree(record_folder, folder / "record")
    (folder / "strange.jsonl").write_text("".join(json.dumps(page) + "\n" for page in (STRANGE, QUIET)), "utf-8")
    with workspace.open(folder / "record", clock=Clock()) as bench:
        bench.add([folder / "strange.jsonl"])
        desk = DeskUnderTest(bench, bench.gate(Passwords.quick()), bench.clock, Options())
        desk.member("administrator")
        protect(desk, VICTIM)
        protect(desk, WITNESS)
        yield desk
        desk.gate.close()


def protect(desk: DeskUnderTest, name: str) -> None:
    judge = desk.workspace.judge(REVIEWER)
    for card in judge.view.items(Wanted("document", limit=100)).items:
        text = judge.view.document(card.id).text
        if name in text:
            start = text.index(name)
            judge.protect([judge.view.subject(card.id, start, start + len(name))], "This person would be at risk.")
            return
    raise AssertionError("nobody of that name is in the record")


@pytest.fixture(scope="module")
def protected_ones() -> Secrets:
    people = {"protected person 1": VICTIM, "protected person 2": WITNESS}
    return Secrets({label: frozenset(w for w in bare(name).split() if len(w) > 4) for label, name in people.items()})


@pytest.fixture(scope="module")
def everybody(closed_desk: DeskUnderTest) -> Secrets:
    """Everybody in the record, by names that no page of the desk says on its own account."""
    people = closed_desk.workspace.view(REVIEWER).items(Wanted("entity", (("kind", "person"),), limit=200)).items
    own = _words_of_the_desk(closed_desk)
    named = {i.id: frozenset(w for w in bare(i.title).split() if len(w) > 3 and w not in own) for i in people if i.title}
    return Secrets({label: words for label, words in named.items() if words})


def _words_of_the_desk(desk: DeskUnderTest) -> set[str]:
    """Words of places and bodies, and those that the interface says: they are no secret."""
    view = desk.workspace.view(REVIEWER)
    others = [i.title for i in view.items(Wanted("entity", limit=500)).items if i.marks["kind"] != ("person",) and i.title]
    words = [f for forms in desk.app.state.site.languages.words.values() for f in forms.values()]
    return set(bare(" ".join(others + words)).split())


@pytest.fixture(scope="module")
def every_way(closed_desk: DeskUnderTest) -> list[Way]:
    """Every address, by the ids that somebody knows who sees everything: ids say nothing, and are guessed in any case."""
    view = closed_desk.workspace.view(REVIEWER)
    people = [i.id for n in (VICTIM, WITNESS) for i in view.items(Wanted("entity", text=n)).items]
    pages = [i.id for e in people for i in view.items(Wanted("document", (("entity", e),), limit=6)).items]
    ids = ids_of(view, {"entity": list(dict.fromkeys(people)), "document": list(dict.fromkeys(pages))})
    return [*ways(closed_desk, view, ids), *lists(view)]


def leaks(desk: DeskUnderTest, role: str, where: list[Way], secrets: Secrets) -> list[str]:
    """Where somebody is named to this role, in a body or in a header."""
    found = []
    with desk.as_(role).client as client:
        for way in where:
            answer = client.get(way.path, follow_redirects=False)
            assert answer.status_code < 500, way.route
            head = "\n".join(f"{k}: {v}" for k, v in answer.headers.items()).encode("utf-8")
            found += [f"{way.route}: {who}" for who in sorted(secrets.found(answer.content + b"\n\n" + head))]
    return sorted(set(found))


def test_who_may_see_the_names_finds_them_on_many_pages(
    closed_desk: DeskUnderTest, every_way: list[Way], protected_ones: Secrets
) -> None:
    found = leaks(closed_desk, "reviewer", every_way, protected_ones)
    assert len(found) > 12
    assert {w.partition(": ")[2] for w in found} == {"protected person 1", "protected person 2"}


@pytest.mark.parametrize("role", BLIND)
def test_a_protected_person_is_named_on_no_page_and_in_no_answer(
    closed_desk: DeskUnderTest, every_way: list[Way], protected_ones: Secrets, caplog: pytest.LogCaptureFixture, role: str
) -> None:
    with caplog.at_level(logging.DEBUG, "averment"):
        assert leaks(closed_desk, role, every_way, protected_ones) == []
    assert protected_ones.found(caplog.text.encode()) == set(), "the log names somebody"


def test_who_may_see_no_names_is_told_no_name_of_anybody(
    closed_desk: DeskUnderTest, every_way: list[Way], everybody: Secrets
) -> None:
    assert len(everybody.words) > 8
    assert leaks(closed_desk, "reader_without_names", every_way, everybody) == []


@pytest.mark.parametrize(("role", "language"), [("reader_without_names", "en"), ("reader", "fr"), ("contributor", "en")])
def test_asking_for_a_hidden_name_finds_nothing_whether_or_not_it_is_there(
    closed_desk: DeskUnderTest, role: str, language: str
) -> None:
    with closed_desk.as_(role).client as client:
        client.cookies.set("averment-language", language, domain="127.0.0.1", path="/")
        nobody = [client.get(way.path) for way in asked(["Zyxwvut"])]
        for word in ("Marchétier", "%C3%89lodie", "SORREL", "sorre*", '"Hélène+Sorrel"'):
            for way, elsewhere in zip(asked([word]), nobody, strict=True):
                here, page = client.get(way.path), way.path.partition("?")[0]
                assert here.status_code == elsewhere.status_code, page
                if page.startswith("/api/") and here.status_code == 200:
                    same = _without_place(here.json()) == _without_place(elsewhere.json())
                    assert same, page


def _without_place(answer: dict) -> dict:
    return {k: v for k, v in answer.items() if k != "next"}


@pytest.mark.parametrize("role", BLIND)
def test_the_beginning_of_a_name_is_not_completed(closed_desk: DeskUnderTest, protected_ones: Secrets, role: str) -> None:
    where = list(asked(["march", "elod", "sorr", "hele", "marchetie", "sorre"]))
    names = {
        label: frozenset(w for w in words if w not in {"elodie", "helene"}) for label, words in protected_ones.words.items()
    }
    assert leaks(closed_desk, role, where, Secrets(names)) == []


@pytest.mark.parametrize("role", BLIND)
def test_bytes_that_hold_the_name_in_any_writing_are_not_handed_out(closed_desk: DeskUnderTest, role: str) -> None:
    view = closed_desk.workspace.view(REVIEWER)
    for given in ("page-of-the-witness", "page-with-a-quiet-name"):
        _kind, document = view.resolve_id(given)
        browser = closed_desk.as_(role)
        assert browser.get(f"/api/v1/documents/{document}/original").status_code == 403
        assert browser.get(f"/documents/{document}/original").status_code == 403
        assert closed_desk.as_("reviewer").get(f"/api/v1/documents/{document}/original").status_code == 200


@pytest.mark.parametrize("role", BLIND)
def test_what_is_wrong_is_said_without_a_name(closed_desk: DeskUnderTest, protected_ones: Secrets, role: str) -> None:
    view = closed_desk.workspace.view(REVIEWER)
    _kind, document = view.resolve_id("page-of-the-witness")
    key = closed_desk.gate.accounts.issue(closed_desk.member(role), "all", ("read", "judge", "add"), 5)[1]
    client = closed_desk.browser(authorization=f"Bearer {key}").client
    about = [{"document": document, "start": 0, "end": 20, "exact": "anything"}]
    answers = [
        client.post("/api/v1/judgements", json={"kind": "accept", "subject": about, "reason": "Because."}),
        client.post("/api/v1/judgements", json={"kind": "nothing", "subject": about}),
        client.post(f"/api/v1/judgements/{view.judgements()[0].id}/undo", json={"reason": "Because."}),
        client.get(f"/api/v1/documents/{document}x"),
        client.get("/api/v1/incidents?order=nothing"),
        client.get("/api/v1/incidents?after=nothing"),
        client.get(f"/api/v1/entities/{document}"),
    ]
    assert all(400 <= a.status_code < 500 for a in answers)
    assert [a.request.url.path for a in answers if protected_ones.found(a.content)] == []


def test_what_takes_no_part_in_the_reading_is_named_nowhere_after_the_protection_is_gone(closed_desk: DeskUnderTest) -> None:
    """The numbers of the protected are those of the log, whoever looks."""
    view = closed_desk.workspace.view(Viewer("ben", "reader"))
    titles = {i.title for i in view.items(Wanted("entity", (("kind", "person"),), limit=200)).items}
    assert {"protected person 1", "protected person 2"} <= titles
