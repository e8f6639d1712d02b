# ruff: noqa: E501 - a pattern is easier to check in one piece than cut in three
"""What a page says of itself in its markup and its address: title, authors, publisher, date of publication."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import unquote, urlsplit

from htmldate import find_date
from lxml import html as lxml_html

from averment.extracting import dates
from averment.extracting.bylines import names_of, split_names
from averment.model.period import Period

_DATE_NAMES = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "date_published",
    "published_time",
    "publishdate",
    "publish-date",
    "publish_date",
    "pubdate",
    "publication_date",
    "publication-date",
    "published",
    "publisheddate",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "article.created",
    "cxenseparse:recs:publishtime",
    "rnews:datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "citation_publication_date",
    "citation_date",
    "dc.date",
    "dcterms.date",
    "datecreated",
    "article:post_date",
    "article_date_original",
    "originalpublicationdate",
    "timestamp",
    "displaydate",
    "ptime",
    "bt:pubdate",
    "shareaholic:article_published_time",
    "prism.publicationdate",
    "date",
)
_TITLE_NAMES = (
    "og:title",
    "twitter:title",
    "dc.title",
    "headline",
    "citation_title",
    "sailthru.title",
    "parsely-title",
    "title",
)
_AUTHOR_NAMES = (
    "author",
    "article:author",
    "article:author_name",
    "dc.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "citation_author",
    "dcterms.creator",
    "og:article:author",
    "authors",
)
_PUBLISHER_NAMES = ("og:site_name", "application-name", "dc.publisher", "publisher", "citation_journal_title", "cre")
_ISO = re.compile(r"\b(?P<y>(?:19|20)\d{2})-?(?P<m>\d{2})-?(?P<d>\d{2})(?:\b|T)")
_ARTICLE_TYPES = ("article", "posting", "report", "webpage", "review", "videoobject")
_URL_DATES = (
    re.compile(r"(?<!\d)(?P<y>(?:19|20)\d{2})[/_-](?P<m>\d{1,2}|[a-z]{3})[/_-](?P<d>\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<y>20\d{2})(?P<m>[01]\d)(?P<d>[0-3]\d)(?!\d)"),
    re.compile(r"(?<!\d)(?P<a>\d{1,2})[-_/](?P<b>\d{1,2})[-_/](?P<y>20\d{2})(?!\d)"),
    re.compile(r"(?<!\d)(?<!\d-)(?P<a>\d{2})-(?P<b>\d{2})-(?P<y>\d{2})(?!\d)(?!-\d)"),
    re.compile(r"/(?P<a>\d{2})(?P<b>\d{2})(?P<y>[012]\d)/"),
)
_BYLINE = re.compile(r"(?:^|[\s_-])(?:byline|authors?|auteurs?|contributor|author-?name)(?:$|[\s_-])", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:comments?|respond|related|sidebar|widget|footer|aside|nav|bio|recommend\w*|teasers?|latest|popular|quote|blockquote)(?:$|[\s_-])",
    re.IGNORECASE,
)
_LONGEST_BYLINE = 100
_NESTING, _MAX_JSON, _RECENT_DAYS = 6, 2_000_000, 10


@dataclass(frozen=True, slots=True)
class Meta:
    """What the markup says; what it does not say is None."""

    title: str | None = None
    byline: tuple[str, ...] = ()
    publisher: str | None = None
    published: date | None = None
    language: str | None = None
    url: str | None = None
    body: str | None = None


def read_meta(tree: lxml_html.HtmlElement, latest: date | None) -> Meta:
    """Gather what the head of the page and its structured data say, the most explicit first."""
    named = _named(tree)
    things = list(_things(tree))
    return Meta(
        title=_first(_thing_texts(things, "headline")) or _first(named.get(n) for n in _TITLE_NAMES) or _page_title(tree),
        byline=_authors(tree, named, things),
        publisher=_first(named.get(n) for n in _PUBLISHER_NAMES) or _first(_thing_names(things, "publisher")),
        published=_published(tree, named, things, latest),
        language=tree.get("lang")
        or tree.get("{http://www.w3.org/XML/1998/namespace}lang")
        or named.get("og:locale")
        or named.get("content-language"),
        body=_first(_thing_texts(things, "articleBody")),
        url=named.get("og:url") or _first(str(h) for h in tree.xpath("//link[@rel='canonical']/@href")),
    )


def date_in_url(url: str | None, *, day_first: bool | None, latest: date | None) -> date | None:
    """The date in an address, if there is exactly one way to read it; `latest` decides between near ways."""
    path = unquote(urlsplit(url).path + "/").lower() if url else ""
    for pattern in _URL_DATES:
        for match in pattern.finditer(path):
            if found := _url_day(match, day_first=day_first, latest=latest):
                return found
    return None


def date_in_markup(tree: lxml_html.HtmlElement, latest: date | None) -> date | None:
    """The date in elements that are classed as dates, as htmldate finds it; never by searching all of the text."""
    day = find_date(copy.deepcopy(tree), original_date=True, extensive_search=False, max_date=(latest or date.max).isoformat())
    return iso_day(day, latest) if day else None


def _url_day(match: re.Match[str], *, day_first: bool | None, latest: date | None) -> date | None:
    parts = match.groupdict()
    year = int(parts["y"]) + (2000 if len(parts["y"]) == 2 else 0)
    if "a" not in parts:
        month = dates.MONTHS.get(parts["m"]) or (int(parts["m"]) if parts["m"].isdigit() else 0)
        return dates.calendar_day(year, month, int(parts["d"]), latest)
    first, second = int(parts["a"]), int(parts["b"])
    found = dates.numeric_day(year, first, second, day_first=day_first, latest=latest)
    if found or not latest:
        return found
    # Of two readings, only one may lie just before the page was taken.
    both = [dates.numeric_day(year, first, second, day_first=side, latest=latest) for side in (True, False)]
    near = [d for d in both if d and (latest - d).days <= _RECENT_DAYS]
    return near[0] if len(near) == 1 else None


def iso_day(value: str | None, latest: date | None) -> date | None:
    """The calendar day of a machine-readable date, as its own clock has it, or None if it is none."""
    match = _ISO.search(value[:60]) if value else None
    if match:
        return dates.calendar_day(int(match["y"]), int(match["m"]), int(match["d"]), latest)
    return next((f.day for f in dates.find_dates(value[:80], day_first=None, latest=latest)), None) if value else None


def declared_period(value: str | None) -> Period | None:
    """The date that the one who handed the page over declares, as exactly as they put it."""
    match = re.match(r"\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", value) if value else None
    if not match:
        found = next(dates.find_dates(value, day_first=None, latest=None), None) if value else None
        return Period.of_day(found.day) if found else None
    try:
        return Period("-".join(p for p in match.groups() if p))
    except ValueError:
        return None


def _named(tree: lxml_html.HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        content = " ".join((meta.get("content") or "").split())
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = (meta.get(attribute) or "").strip().lower()
            if name and content:
                found.setdefault(name, content)
    return found


def _things(tree: lxml_html.HtmlElement) -> Iterator[dict[str, object]]:
    """Every object of the page's JSON-LD, articles first."""
    found: list[dict[str, object]] = []
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "") or not script.text or len(script.text) > _MAX_JSON:
            continue
        try:
            data = json.loads(script.text.strip().removesuffix(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        _gather(data, found, _NESTING)
    yield from sorted(found, key=lambda t: not _is_article(t))


def _gather(data: object, found: list[dict[str, object]], depth: int) -> None:
    if not depth:
        return
    if isinstance(data, dict):
        found.append(data)
        for name in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement"):
            _gather(data.get(name), found, depth - 1)
    elif isinstance(data, list):
        for one in data:
            _gather(one, found, depth - 1)


def _is_article(thing: dict[str, object]) -> bool:
    return any(word in str(thing.get("@type", "")).lower() for word in _ARTICLE_TYPES[:3])


def _thing_texts(things: list[dict[str, object]], name: str) -> Iterator[str]:
    return (value for t in things if _is_article(t) and isinstance(value := t.get(name), str))


def _thing_names(things: list[dict[str, object]], name: str) -> Iterator[str]:
    for thing in things:
        if not _is_article(thing):
            continue
        values = thing.get(name)
        for value in values if isinstance(values, list) else [values]:
            said = _name_of(value, things) if isinstance(value, dict) else value
            for one in said if isinstance(said, list) else [said]:
                if isinstance(one, str) and one and not one.startswith("http"):
                    yield one


def _name_of(value: dict[str, object], things: list[dict[str, object]]) -> object:
    """The name of a thing, also where it is only pointed at and described elsewhere on the page."""
    known = value.get("@id")
    return value.get("name") or next((t.get("name") for t in things if known and t.get("@id") == known and t.get("name")), None)


def _published(
    tree: lxml_html.HtmlElement, named: dict[str, str], things: list[dict[str, object]], latest: date | None
) -> date | None:
    candidates: list[str | None] = [*(str(v) for t in things if _is_article(t) and (v := t.get("datePublished")))]
    candidates += [named.get(n) for n in _DATE_NAMES]
    candidates += [str(v) for t in things if (v := t.get("datePublished") or t.get("dateCreated") or t.get("uploadDate"))]
    for expression in (
        "//*[@itemprop='datePublished' or @property='datePublished']",
        "//time[@pubdate]",
        "//article//header//time|//header[.//h1]//time",
        "//*[contains(@class,'published') or contains(@class,'publish-date') or contains(@class,'pubdate') or contains(@class,'entry-date')]",
        "//article//time[@datetime]|//main//time[@datetime]",
    ):
        for node in tree.xpath(expression)[:3]:
            candidates += [
                node.get("datetime"),
                node.get("content"),
                node.get("title"),
                " ".join(str(node.text_content()).split())[:80],
            ]
    return next((day for c in candidates if (day := iso_day(c, latest))), None)


def _authors(tree: lxml_html.HtmlElement, named: dict[str, str], things: list[dict[str, object]]) -> tuple[str, ...]:
    names: list[str] = []
    if "written by" in named.get("twitter:label1", "").lower():
        named = {"author": named.get("twitter:data1", ""), **named}
    for said in [
        *_thing_names(things, "author"),
        *([] if any(_thing_names(things, "author")) else [named.get(n) for n in _AUTHOR_NAMES]),
    ]:
        if said and not said.startswith(("http", "@", "/")) and len(said) < 200:
            names += [n for n in split_names(re.sub(r"^\s*(?:by|par)\s+", "", said, flags=re.IGNORECASE)) if n not in names]
    if names:
        return tuple(names)
    for node in tree.xpath("//*[@itemprop='author']//*[@itemprop='name']|//*[@itemprop='author']|//a[@rel='author']")[:4]:
        said = " ".join(str(node.text_content()).split())
        if said and len(said) < 80:
            names += [n for n in split_names(re.sub(r"^\s*(?:by|par)\s+", "", said, flags=re.IGNORECASE)) if n not in names]
    return tuple(names) or _marked_author(tree)


def _marked_author(tree: lxml_html.HtmlElement) -> tuple[str, ...]:
    """The names in the first element that is classed as a byline, outside of comments and of the surroundings."""
    for node in tree.iter("span", "p", "div", "a", "li", "address", "strong"):
        marks = node.get("class") or ""
        if not marks or not _BYLINE.search(marks) or _ELSEWHERE.search(marks):
            continue
        if any(_ELSEWHERE.search(f"{up.get('class') or ''} {up.get('id') or ''} {up.tag}") for up in node.iterancestors()):
            continue
        said = " ".join(str(node.text_content()).split())
        if 0 < len(said) < _LONGEST_BYLINE and (names := names_of(said)):
            return names
    return ()


def _page_title(tree: lxml_html.HtmlElement) -> str | None:
    node = next(tree.iter("title"), None)
    return " ".join(str(node.text_content()).split()) or None if node is not None else None


def _first(values: Iterator[str | None] | Iterator[str]) -> str | None:
    return next((v for v in values if v), None)
