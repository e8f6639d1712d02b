"""From bytes to a document, on invented pages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from averment.errors import AvermentError, Empty, NotText
from averment.extracting import extract
from averment.model.document import BLOCK_KINDS, Document
from tests.extracting.pages import capture

DUMP = """Stay up to date with notifications from The Beacon

Guards at Oxmouth prison 'kicked and dragged' a prisoner, footage shows

The inspector of prisons said that she would look into the footage

Mara Quillfeather
Tuesday 4 March 2014 06:42 GMT
Comments
Guards in the yard of Oxmouth prison
Guards in the yard of Oxmouth prison

Your support helps us to tell the story

From the courts to the coast, The Beacon is there when it matters, and we know how much our readers rely on what we find.

Your donation lets us keep reporters on the ground.

Three guards at Oxmouth prison are being investigated after footage was released that appears to show them kicking a man.

The inspector of prisons, Ilse Varga, said on Monday that she had asked the governor for every recording made that night.

A spokesman for the guards' union denied that anybody had been kicked and said that the prisoner had resisted.

The yard of the prison, where the footage was taken
The yard of the prison, where the footage was taken (Beacon)

A court is to hear the complaint in April, according to the lawyer of the prisoner's family.

Join our commenting forum

Join thought-provoking conversations, follow other readers and see their replies

Thank you for registering
"""
PAGE = """<html lang="en"><head><title>Two officers charged over chase | The Harbour Post</title>
<meta property="og:title" content="Two officers charged over chase"><meta property="og:site_name" content="The Harbour Post">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Two officers charged over chase",
"datePublished": "2019-05-02T22:10:00+01:00", "author": {"@type": "Person", "name": "Ada Penrose"}}</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Two officers charged over chase</h1><p class="byline">By Ada Penrose</p>
<p>Two officers of the Harbour Police were charged on Thursday over the death of a cyclist whom they had chased.</p>
<p>Prosecutors said that the officers had driven at the cyclist, and that they had then left without calling for help.</p>
<blockquote><p>"They have done nothing wrong," their lawyer told reporters outside the court.</p></blockquote>
<p>The two are to appear before a judge in June, and have been suspended from duty until then, the police said.</p></article>
<aside><h2>Most read</h2><p>A bakery in the old town has won a prize for its bread, and the queue goes round the corner.</p></aside>
<footer>Copyright 2024 The Harbour Post</footer></body></html>"""


def said(document: Document, *kinds: str) -> list[str]:
    return [document.text[b.start : b.end] for b in document.blocks if b.kind in kinds]


def test_plain_text_is_exactly_what_was_decoded() -> None:
    text = "One line.\r\nAnother  line.\n\n\n\tA third, which says that nothing is folded.\n"
    assert extract(capture(text, "text/plain")).text == text


def test_the_lines_of_a_dumped_page_are_told_apart() -> None:
    document = extract(capture(DUMP, "text/plain"))
    assert said(document, "headline") == ["Guards at Oxmouth prison 'kicked and dragged' a prisoner, footage shows"]
    assert said(document, "standfirst") == ["The inspector of prisons said that she would look into the footage"]
    assert said(document, "byline") == ["Mara Quillfeather"]
    assert said(document, "dateline") == ["Tuesday 4 March 2014 06:42 GMT"]
    assert len(said(document, "caption")) == 4
    assert len(said(document, "paragraph")) == 4
    assert any(line.startswith("From the courts to the coast") for line in said(document, "boilerplate"))
    assert "Thank you for registering" in said(document, "boilerplate")


def test_the_page_says_who_wrote_it_and_when_in_its_own_words() -> None:
    document = extract(capture(DUMP, "text/plain"))
    assert document.byline == ("Mara Quillfeather",)
    assert (str(document.published), document.published_how) == ("2014-03-04", "stated")
    assert document.published_words
    assert document.published_words.text == "4 March 2014"
    assert document.language == "en"


def test_a_hard_wrapped_paragraph_is_one_block() -> None:
    text = (
        "   The ombudsman wrote on Tuesday that the two officers had used far\n"
        "   more force than they needed, and that the report of their superior\n"
        "   had left out what the three witnesses told him on that same night.\n\n"
        "   The police union said that the ombudsman had not spoken to any of\n"
        "   the officers, and that the witnesses had been standing too far off\n"
        "   to see who had thrown the first stone at the gate of the station.\n"
    )
    document = extract(capture(text, "text/plain"))
    assert [b.kind for b in document.blocks] == ["paragraph", "paragraph"]


def test_an_html_page_has_its_article_and_keeps_its_surroundings() -> None:
    document = extract(capture(PAGE))
    assert len(said(document, "paragraph")) == 3
    assert said(document, "quotation") == ['"They have done nothing wrong," their lawyer told reporters outside the court.']
    assert "A bakery in the old town" in document.text
    assert any("bakery" in line for line in said(document, "boilerplate"))
    assert document.title == "Two officers charged over chase"
    assert document.byline == ("Ada Penrose",)
    assert document.publisher == "The Harbour Post"
    assert (str(document.published), document.published_how) == ("2019-05-02", "metadata")


def test_a_fragment_with_scraper_marks_is_read() -> None:
    first = (
        "A judge in Ferrybridge cleared the constable on Wednesday of striking the boy, and the family said it would appeal."
    )
    second = "The constable told the court that he had only held the boy by the arm, which two of the witnesses denied."
    body = f"[ad_1]\n<br><div id='articleText'><p>{first}</p><p>{second}</p><p>(Reporting by A. Writer; Editing by B. Editor)</p></div>[ad_2]"
    document = extract(capture(body, captured_at="2016-03-31T10:00:00Z"))
    assert said(document, "paragraph") == [first, second]
    assert document.published_how == "inferred"
    assert str(document.published) == "2016-03-30/2016-03-31"
    assert "Wednesday" in next(d for d in document.doubts if d.kind == "undated").reason


def test_an_undated_page_stays_undated_and_says_so() -> None:
    text = "The officer denied that he had hit anybody, and his lawyer said that the film had been cut by somebody."
    document = extract(capture(text, "text/plain", captured_at="2016-03-31T10:00:00Z"))
    assert document.published is None
    assert document.published_how is None
    assert [d.kind for d in document.doubts] == ["undated"]


def test_what_is_declared_as_published_is_metadata() -> None:
    document = extract(capture("The officer denied that he had hit anybody on that day.", "text/plain", published="2016-03"))
    assert (str(document.published), document.published_how) == ("2016-03", "metadata")


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://paper.example/2018/11/24/title", "2018-11-24"),
        ("https://paper.example/news/title-20180419.html", "2018-04-19"),
        ("https://paper.example/digest-25-10-2017-title", "2017-10-25"),
        ("https://paper.example/digest-04-05-2017-title", None),
        ("https://paper.example/2031/11/24/title", None),
    ],
)
def test_a_date_in_the_address_counts_if_it_can_be_read_in_one_way_only(url: str, day: str | None) -> None:
    document = extract(capture("The officer denied that he had hit anybody on that day.", "text/plain", url=url))
    assert (str(document.published) if document.published else None) == day


def test_markdown_is_kept_as_it_is_and_its_marks_are_understood() -> None:
    text = (
        "### Night raids in Marlow Bay\n\nThe volunteers say that officers took the tents of eleven people on Monday night.\n\n"
        "> They came with sticks and they shouted at us to go away from the beach.\n\n![](https://img.example/a.jpg)\n\n"
        "* https://link.example/one\n\n### Elsewhere\n"
    )
    document = extract(capture(text, "text/markdown"))
    assert document.text == text
    assert [b.kind for b in document.blocks] == ["headline", "paragraph", "quotation", *["boilerplate"] * 3]


def test_a_french_page_is_french_and_dated() -> None:
    text = (
        "Deux gendarmes mis en examen après une interpellation\n\nPublié le 3 août 2016 à 10h12\n\n"
        "Deux gendarmes ont été mis en examen mercredi pour des violences commises lors d'une interpellation, selon le parquet.\n\n"
        "Leur avocat a dit que les deux hommes n'avaient fait que leur travail et qu'ils contestaient tous les faits.\n"
    )
    document = extract(capture(text, "text/plain"))
    assert document.language == "fr"
    assert (str(document.published), document.published_how) == ("2016-08-03", "stated")


def test_what_nothing_reads_is_refused_with_what_can_be_read() -> None:
    with pytest.raises(NotText, match="text/html"):
        extract(capture(b"\x89PNG", "image/png"))


def test_binary_junk_called_text_is_refused() -> None:
    with pytest.raises(NotText):
        extract(capture(bytes(range(256)) * 20, "text/plain"))


def test_an_article_that_a_page_only_carries_as_data_is_text() -> None:
    numbers = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    words = " ".join(f"The {number} officers said in court that they had seen nothing of it." for number in numbers)
    page = f'<script type="application/ld+json">{{"@type":"NewsArticle","articleBody":"{words}"}}</script><p>Subscribe to read on.</p>'
    document = extract(capture(page))
    assert said(document, "paragraph") == [words]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400), st.sampled_from(["text/plain", "text/markdown", "text/html"]))
def test_blocks_are_in_order_inside_the_text_and_never_overlap(text: str, media_type: str) -> None:
    try:
        document = extract(capture(text.encode("utf-8", errors="replace"), media_type))
    except (Empty, NotText):
        return
    except AvermentError:  # pragma: no cover
        pytest.fail("only an empty page or junk may be refused here")
    position = 0
    for block in document.blocks:
        assert position <= block.start < block.end <= len(document.text)
        assert block.kind in BLOCK_KINDS
        assert document.text[block.start : block.end].strip()
        position = block.end


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(DUMP.split("\n\n")), max_size=12))
def test_every_word_of_plain_text_is_in_a_block(parts: list[str]) -> None:
    text = "\n\n".join(parts)
    if not text.strip():
        return
    document = extract(capture(text, "text/plain"))
    covered = sum(len(document.text[b.start : b.end].split()) for b in document.blocks)
    assert covered == len(text.split())


STORY = "".join(
    f"<p>The {n} guards of the quay were heard by the court about the blows that the footage of that night is said to show.</p>"
    for n in ("two", "three", "four")
)


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (
            (
                '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":{"@id":"#a"}},'
                '{"@type":"Person","@id":"#a","name":"Mara Quillfeather @maraq"}]}</script>'
            ),
            ("Mara Quillfeather",),
        ),
        (
            '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Mara Quillfeather">',
            ("Mara Quillfeather",),
        ),
        ('<span class="byline"><span class="author vcard">Mara Quillfeather</span></span>', ("Mara Quillfeather",)),
        ('<div class="comment"><span class="author vcard">Mara Quillfeather</span></div>', ()),
        ('<div class="sidebar"><span class="author">Mara Quillfeather</span></div>', ()),
    ],
)
def test_the_author_is_told_from_the_markup_of_the_page_and_not_of_its_comments(head: str, names: tuple[str, ...]) -> None:
    document = extract(capture(f"<html><body>{head}<article><h1>Guards before the court</h1>{STORY}</article></body></html>"))
    assert document.byline == names


def test_a_date_in_the_block_behind_its_label_is_that_of_the_page() -> None:
    after = "<ul><li><p>Mis en ligne</p><p>23 mai 2019</p></li><li><p>Enregistré</p><p>2 mai 2018</p></li></ul>"
    document = extract(
        capture(f"<html lang=fr><body><article><h1>Guards before the court</h1>{STORY}</article>{after}</body></html>")
    )
    assert (str(document.published), document.published_how) == ("2019-05-23", "stated")


def test_soft_hyphens_are_not_in_the_text() -> None:
    document = extract(
        capture(f"<article><h1>Guards before the court</h1>{STORY.replace('footage', 'foot&shy;age')}</article>")
    )
    assert "footage" in document.text
    assert "\u00ad" not in document.text
