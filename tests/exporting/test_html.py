import base64
import hashlib
import itertools
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from averment.exporting.html import anchor, render, safe_url
from averment.exporting.pages import how_far
from averment.model.record import Record
from tests.fakes import FIRST, SECOND, FakeView, first_reading

PAYLOADS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</style><script>alert(1)</script>",
    "{{ 7 * 7 }}{% raw %}",
    "<svg onload=alert(1)>",
    "</title><base href=//evil.example>",
    "\u202eevil\u2066",
    "\x00\x1b[31m",
]
VOID = {"meta", "br", "hr", "img", "input", "link", "line", "circle", "path"}


class Page(HTMLParser):
    """What a browser would make of the page."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.ids, self.links, self.open, self.attributes = [], [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(tag, *a) for a in attrs]
        self.ids += [v for k, v in attrs if k == "id"]
        self.links += [v for k, v in attrs if k == "href"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        assert self.open[-1:] == [tag], f"</{tag}> closes {self.open[-3:]}"
        self.open.pop()


def page(view=None):
    return "".join(render(view or FakeView()))


def test_every_tag_is_closed_where_it_belongs():
    assert Page(page()).open == []


def test_every_value_leads_to_its_words():
    made = Page(page())
    inner = [link[1:] for link in made.links if link.startswith("#")]
    assert set(inner) <= set(made.ids) | {"incident-9"}
    assert anchor(FIRST, "c1") in inner


def test_no_two_places_have_one_name():
    ids = Page(page()).ids
    assert len(ids) == len(set(ids))


def test_the_page_asks_nothing_of_the_network_and_runs_nothing():
    made = Page(page())
    assert not {"script", "link", "img", "iframe", "object", "embed", "form", "base", "audio", "video"} & set(made.tags)
    assert not [a for a in made.attributes if a[1].startswith("on") or a[1] in {"style", "src", "srcset", "action", "ping"}]
    assert all(link.startswith(("#", "https://", "http://")) for link in made.links)


def test_the_policy_allows_this_style_sheet_and_nothing_else():
    text = page()
    css = re.search(r"<style>(.*?)</style>", text, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    policies = [a[2] for a in Page(text).attributes if a[1] == "content" and "default-src" in a[2]]
    assert policies == [f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"]
    assert "url(" not in css
    assert "@import" not in css


@pytest.mark.parametrize("payload", PAYLOADS)
def test_words_of_a_page_stay_words(payload):
    plain = Page(page())
    reading = first_reading()
    claims = tuple(replace(c, source=None, source_text=payload, source_role=payload) for c in reading.claims)
    spoiled = replace(
        reading,
        claims=claims,
        document=replace(reading.document, publisher=payload, source=payload, title=payload, language=payload),
    )
    view = FakeView()
    view.readings[FIRST] = spoiled
    cards = tuple(replace(c, publisher=payload, title=payload, source=payload, given_id=payload) for c in view.shown.documents)
    incidents = tuple(replace(i, title=payload, status=payload, reasons=(payload,)) for i in view.shown.incidents)
    view.shown = replace(view.shown, documents=cards, incidents=incidents)
    made = Page(page(view))
    allowed = {"p", "li", "ul", "span", "b", "a", "details", "summary", "q", "cite"}
    assert set(made.tags) - allowed <= set(plain.tags)
    assert payload != PAYLOADS[4] or "{{ 7 * 7 }}" in page(view)
    assert not [a for a in made.attributes if a[1].startswith("on")]
    assert not set("\x00\x1b\u202e\u2066") & set(page(view))


def test_only_web_addresses_become_links():
    assert safe_url("https://a.example/b?c=d") == "https://a.example/b?c=d"
    for bad in (
        "javascript:alert(1)",
        "data:text/html,x",
        "//a.example",
        "https://a b",
        'https://a"b',
        "file:///etc/passwd",
        None,
    ):
        assert safe_url(bad) is None


def test_what_sides_say_stands_side_by_side():
    text = page()
    for words in ("the officer struck her twice with a baton", "any blow was given", "the blow was given"):
        assert f">{words}<" in text
    assert "Harbour Police" in text
    assert "aaaaaaaa:" in text


def test_silence_is_said_as_silence():
    text = page()
    assert "No report found since 1 September 2021 (640 days)." in text
    assert "closed" not in re.sub(r"<style>.*?</style>", "", text, flags=re.DOTALL).lower()


def test_boilerplate_is_shown_as_boilerplate():
    assert re.search(r'class="block boilerplate"[^>]*>Sign up for our &lt;b&gt;newsletter', page())


def test_headings_go_down_one_at_a_time():
    levels = [int(t[1]) for t in Page(page()).tags if re.fullmatch(r"h[1-6]", t)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in itertools.pairwise(levels))


def test_tables_name_their_columns_and_the_page_its_parts():
    made = Page(page())
    assert sum(1 for t, k, _ in made.attributes if t == "th" and k == "scope") == made.tags.count("th")
    assert {"header", "nav", "main", "footer"} <= set(made.tags)
    assert made.links[0] == "#main"


def test_an_empty_record_is_a_page_too():
    view = FakeView(shown=Record(), readings={}, failed=())
    text = page(view)
    assert Page(text).open == []
    assert "No incident was found" in text
    assert "Nothing waits." in text


def test_a_document_that_may_not_be_shown_is_missing_and_not_an_error():
    view = FakeView()
    del view.readings[SECOND]
    assert Page(page(view)).open == []


def test_the_same_record_gives_the_same_page():
    assert page() == page()


def test_an_acquittal_is_told_wherever_the_accusation_is():
    view = FakeView()
    assert "acquitted" not in page(view).casefold()
    proceedings = tuple(replace(p, stage="appeal", decided="verdict_acquitted") for p in view.shown.proceedings)
    incidents = tuple(replace(i, decided=("verdict_acquitted",)) for i in view.shown.incidents)
    view.shown = replace(view.shown, proceedings=proceedings, incidents=incidents)
    assert "<b>Decided</b> acquitted" in page(view)
    assert how_far(proceedings[0]) == "appeal, after: acquitted"
