"""What the tests of the reading pages share: a page as a browser would make it, and things of the record by their marks."""

from __future__ import annotations

from html.parser import HTMLParser

from averment.model.listing import Wanted
from averment.model.viewer import Viewer

VOID = {"meta", "br", "hr", "img", "input", "link", "line", "circle", "path", "rect"}
ROLES = ("reader_without_names", "reader", "contributor", "reviewer", "publisher", "administrator")


class Page(HTMLParser):
    """A page as a browser would make it: its tags, ids, links and words."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags, self.ids, self.links, self.open, self.attributes = [], [], [], [], []
        self.words: list[str] = []
        self.marked: dict[str, str] = {}
        self._in_block, self._skip, self._marks = 0, 0, []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.tags.append(tag)
        self.attributes += [(tag, *a) for a in attrs]
        if "id" in given:
            self.ids.append(given["id"])
        if "href" in given:
            self.links.append(given["href"])
        kinds = (given.get("class") or "").split()
        if tag not in VOID:
            self.open.append((tag, kinds, given.get("id")))

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        assert self.open and self.open[-1][0] == tag, f"</{tag}> closes {self.open[-3:]}"
        self.open.pop()

    def handle_data(self, data):
        self.words.append(data)
        kinds = [k for _, ks, _ in self.open for k in ks]
        if "block" in kinds and "ref" not in kinds:
            self.text += data
            for _, ks, name in self.open:
                if name and any(k.startswith("l-") for k in ks):
                    self.marked[name] = self.marked.get(name, "") + data

    @property
    def said(self) -> str:
        return " ".join(" ".join(self.words).split())


def view(desk, role="reviewer"):
    return desk.workspace.view(Viewer("a test", role))


def first(desk, kind, /, **marks):
    """The first thing of a kind with these marks: what most hangs on."""
    return view(desk).items(Wanted(kind, tuple(marks.items()), limit=1)).items[0]


def every(desk, kind, /, **marks):
    return view(desk).items(Wanted(kind, tuple(marks.items()), limit=200)).items


def french(desk, role="reader"):
    """The browser of somebody who reads French."""
    browser = desk.as_(role)
    browser.client.cookies.set("averment-language", "fr", domain="127.0.0.1", path="/")
    return browser
