"""Search: words in their context with who says them, narrowed, kept, and told of when something new comes in."""

from __future__ import annotations

import re
import time

import pytest

from averment.model.viewer import Viewer
from tests.web.conftest import CASE
from tests.web.pages.reading import ROLES, Page


def found(browser, **asked) -> str:
    answer = browser.get("/search", params=asked)
    assert answer.status_code == 200, answer.text
    return answer.text


def test_an_answer_is_words_in_their_context_with_who_says_them_and_how(shared_desk):
    text = found(shared_desk.as_("reader"), q="enquete")
    page = Page(text)
    assert "<mark>enquête</mark>" in text and "Hélène Sorrel" in page.said
    assert re.search(r'class="modality m-\w+"', text)
    assert page.tags.count("h1") == 1 and len(page.ids) == len(set(page.ids))


def test_other_forms_are_found_and_told_of_and_quoted_words_are_exact(shared_desk):
    browser = shared_desk.as_("reader")
    assert "Also found: frapper" in Page(found(browser, q="frappé")).said
    assert "<mark>frapper</mark>" not in found(browser, q='"frappé"')


def test_facets_narrow_what_is_found_and_say_how_many(shared_desk):
    browser = shared_desk.as_("reader")
    text = found(browser, q="police")
    whole, part = (
        int(re.search(r"(\d+) documents? answer", found(browser, **q))[1])
        for q in ({"q": "police"}, {"q": "police", "language": "fr"})
    )
    assert 0 < part < whole
    assert re.search(rf'language=fr"[^>]*><bdi>French</bdi></a> <span class="count n">{part}<', text)
    assert "language=fr" not in re.search(r'class="chip" href="([^"]*)"', found(browser, q="police", language="fr"))[1]


def test_days_bound_when_a_page_came_out(shared_desk):
    browser = shared_desk.as_("reader")
    text = found(browser, q="police", since="2024-06-01", until="2024-06-30")
    assert "June 2024" in text and "January 2023" not in text
    assert found(browser, q="police", since="not a day")


def test_the_newest_come_first_where_that_is_asked(shared_desk):
    text = found(shared_desk.as_("reader"), q="police", order="-day")
    days = re.findall(r"<time>\d* ?\w+ (\d{4})</time>", text)
    assert days == sorted(days, reverse=True) and len(set(days)) > 1


def test_where_only_the_title_answers_the_text_is_shown_from_its_beginning(shared_desk):
    for answer in re.findall(r'<li class="answer".*?</li>', found(shared_desk.as_("reader"), q="police"), re.DOTALL):
        assert 'class="passage' in answer


def test_the_results_alone_are_brought_while_somebody_types(shared_desk):
    text = found(shared_desk.as_("reader"), q="police", part="results")
    assert "<html" not in text and 'class="answer"' in text


def test_without_words_the_page_teaches_how_to_ask(shared_desk):
    said = Page(found(shared_desk.as_("reader"))).said
    assert "polic*" in said and "-parliament" in said
    assert "polic*" in Page(found(shared_desk.as_("reader"), q="***")).said


@pytest.mark.parametrize(
    "typed", ['"', "OR OR", "((", "NEAR(a b)", "a" * 500, "police OR", "-", "\x00", "é" * 200, "title:police", "'; DROP"]
)
def test_whatever_is_typed_is_answered(shared_desk, typed):
    assert shared_desk.as_("reader").get("/search", params={"q": typed}).status_code == 200


def test_an_order_or_a_page_that_there_is_not_is_refused_in_words(shared_desk):
    browser = shared_desk.as_("reader")
    assert browser.get("/search?q=police&order=sideways").status_code == 400
    assert browser.get("/search?q=police&after=elsewhere").status_code == 400
    assert browser.get("/search?q=police&newer=99999999999999999999").status_code == 200


def test_a_kept_search_tells_what_is_new_until_its_owner_has_looked(desk, tmp_path):
    browser = desk.as_("reader", "Ann")
    browser.post("/search/saved", {"query": "q=police&language=fr", "name": "Police, in French"})
    assert "nothing new" in Page(browser.get("/search").text).said
    page = tmp_path / "new.txt"
    page.write_text((CASE / "02-video-diffusee.html").read_text("utf8").replace("mercredi", "jeudi"), "utf8")
    page = page.rename(tmp_path / "new.html")
    desk.workspace.add(page)
    text = browser.get("/search").text
    assert "1 new" in Page(text).said
    today = Page(browser.get("/").text).said
    assert "New in your kept searches Police, in French 1 new" in today
    new = re.search(r'class="tag new" href="([^"]*)"', text)[1].replace("&amp;", "&")
    looked = browser.get(new)
    assert "1 document answers." in Page(looked.text).said
    browser.post("/search/saved/looked", {"id": re.search(r'name="id" value="(\w+)"', looked.text)[1]})
    assert "nothing new" in Page(browser.get("/search").text).said


def test_kept_searches_are_their_owners_alone(desk):
    ann, ben = desk.as_("reader", "Ann"), desk.as_("administrator", "Ben")
    ann.post("/search/saved", {"query": "q=police", "name": "Mine"})
    assert "Mine" not in ben.get("/search").text
    kept = re.search(r'name="id" value="(\w+)"', ann.get("/search").text)[1]
    ben.post("/search/saved/forget", {"id": kept})
    assert "Mine" in ann.get("/search").text
    ann.post("/search/saved/forget", {"id": kept})
    assert "Mine" not in ann.get("/search").text


def test_a_search_without_words_is_not_kept(desk):
    assert desk.as_("reader").post("/search/saved", {"query": "language=fr", "name": "x"}).status_code == 400


def test_a_name_that_may_not_be_seen_is_in_no_answer_facet_or_count(desk):
    reviewer = desk.workspace.judge(Viewer("Some reviewer", "reviewer"))
    (hit, *_) = reviewer.view.find('"Lucie Ferrand"')
    reviewer.protect([reviewer.view.subject(hit.document, hit.spans[0].start, hit.spans[0].end)], "A volunteer at risk.")
    browser = desk.as_("reader")
    for typed in ("Ferrand", "Lucie Ferrand", "police -Ferrand", "police Ferr*", '"Lucie Ferrand"'):
        text = found(browser, q=typed)
        shown = re.sub(r'value="[^"]*"|data-words="[^"]*"|<title>.*?</title>|q=[^"&]*', "", text)
        assert "ferrand" not in shown.casefold(), typed
    assert "Lucie <mark>Ferrand</mark>" in found(desk.as_("reviewer"), q="Ferrand")


@pytest.mark.parametrize("role", ROLES)
def test_every_role_may_search_and_french_is_spoken(shared_desk, role):
    browser = shared_desk.as_(role)
    browser.client.cookies.set("averment-language", "fr", domain="127.0.0.1", path="/")
    assert "Rechercher" in found(browser, q="police")


def test_a_search_is_quick(shared_desk):
    browser = shared_desk.as_("reader")
    found(browser, q="police")
    began = time.process_time()
    found(browser, q="police enquête")
    assert time.process_time() - began < 1.0
