"""A record is resolved neighbourhood by neighbourhood: the same in any order, in any arrivals, and for each by itself."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from averment.model.judgement import Subject
from averment.model.reading import Reading
from averment.model.record import Record
from averment.resolving import resolve
from averment.resolving.neighbours import find_links, neighbourhoods, sketch
from averment.resolving.resolve import resolve_neighbourhood
from tests.resolving.factories import ARDLOCH, FERNMOUTH, PORT_VALE, Page, judgement

WHERE = {p.name: p for p in (FERNMOUTH, ARDLOCH, PORT_VALE)}
TELLINGS = (
    "Guards hit {who} at the gate of {where}, a neighbour said. {more}",
    "At {where}, {who} was struck near the old gate, according to a nurse. {more}",
    "{who} lies in hospital since the night of the fair in {where}. {more}",
)
MORE = (
    "Nothing else is known.",
    "Ivo Harrow was charged.",
    "Lanterns, ropes and a ledger lay on the quay.",
    "A year ago, the quay was cleared.",
)


@st.composite
def read_pages(draw: st.DrawFn, most: int = 6) -> list[Reading]:
    """Short pages that tell in a few ways of a few people at a few places: some of one thing, some copies, some undated."""
    found = []
    for number in range(draw(st.integers(1, most))):
        who, where = draw(st.sampled_from(("Tobias Wren", "Mira Quist", "Theo", "a man"))), draw(st.sampled_from(sorted(WHERE)))
        telling, more = draw(st.sampled_from(TELLINGS)), draw(st.sampled_from(MORE))
        published = draw(st.sampled_from((None, "2021-05-06", "2021-05-07", "2022-05-20")))
        publisher = draw(st.sampled_from((None, "The Mail", "The Herald")))
        found.append(_page(f"d{number}", telling.format(who=who, where=where, more=more), (who, where), published, publisher))
    return [p.read() for p in found]


def _page(name: str, text: str, told: tuple[str, str], published: str | None, publisher: str | None) -> Page:
    who, where = told
    page = Page(name, text, published=published, publisher=publisher)
    hurt = page.mention(who, name=who if who[0].isupper() else None, category="victim")
    page.mention(where, "place", location=WHERE[where])
    claim = page.claim(text.split(". ", maxsplit=1)[0], "alleged")
    page.act(who, "beating", claim, victim=hurt, place=where, when=None if published is None else published[:7])
    if "charged" in text:
        page.step(
            "charged", "charge", page.claim("Ivo Harrow was charged"), respondent=page.mention("Ivo Harrow", category="police")
        )
    if "A year ago" in text:
        page.time("A year ago", None, anchor="publication")
    return page


def record_of(readings: list[Reading]) -> Record:
    return resolve(readings, (), {})


ordered = read_pages().flatmap(lambda pages: st.tuples(st.just(pages), st.permutations(pages)))


@settings(deadline=None, max_examples=30)
@given(ordered, st.integers(0, 6))
def test_whatever_comes_first_and_in_however_many_arrivals_the_record_is_the_same(drawn, cut):
    pages, other = drawn
    assert record_of(other) == record_of(pages)
    assert record_of([*other[cut:], *other[:cut], *other[:1]]) == record_of(pages)


@settings(deadline=None, max_examples=30)
@given(read_pages())
def test_each_neighbourhood_comes_out_by_itself_as_it_does_in_the_record(pages):
    links = find_links(sketch(r) for r in pages)
    by_id = {r.document.id: r for r in pages}
    record = record_of(pages)
    for part in neighbourhoods(by_id, links.close):
        recalled = [by_id[d] for d in links.of(part)]
        alone = resolve_neighbourhood([by_id[d] for d in part], (), {}, recalled=recalled)
        inside = set(part)
        told = [i for i in record.incidents if inside & {*i.documents, *i.mentioned_in}]
        assert sorted(alone.incidents, key=lambda i: i.id) == told
        assert list(alone.documents) == [d for d in record.documents if d.id in inside]
        steps = [p for p in record.proceedings if inside & {s.document for s in p.steps}]
        assert sorted(alone.proceedings, key=lambda p: p.id) == steps


@settings(deadline=None, max_examples=30)
@given(read_pages(), st.sampled_from(("A Reprint", None, "The Mail")))
def test_a_copy_of_any_page_changes_no_count_of_origins(pages, publisher):
    original = pages[0].document
    copied = replace(original, id="z", publisher=publisher if original.publisher else None)
    copy = replace(pages[0], document=copied)
    before = {i.documents: len(i.origins) for i in record_of(pages).incidents}
    after = {tuple(d for d in i.documents if d != "z"): len(i.origins) for i in record_of([*pages, copy]).incidents}
    assert after == before


@settings(deadline=None, max_examples=30)
@given(read_pages())
def test_a_page_about_nobody_and_nothing_changes_nothing_for_the_others(pages):
    stranger = Page("z", "Forty violins were repaired by retired clockmakers.").read()
    before, after = record_of(pages), record_of([*pages, stranger])
    assert replace(after, documents=tuple(d for d in after.documents if d.id != "z")) == before


@settings(deadline=None, max_examples=30)
@given(read_pages())
def test_every_page_is_listed_and_whatever_is_listed_points_at_a_page(pages):
    record, ids = record_of(pages), {r.document.id for r in pages}
    assert {d.id for d in record.documents} == ids
    assert {r.document for i in record.incidents for r in i.acts} <= ids
    assert {m.document for e in record.entities for m in e.mentions} <= ids
    assert {d for i in record.incidents for o in i.origins for d in o.documents} <= ids


@settings(deadline=None, max_examples=50)
@given(read_pages(), st.sampled_from(("merge", "split")), st.sampled_from(("incident", "entity")), st.data())
def test_what_was_decided_of_any_two_pages_and_taken_back_leaves_no_trace(pages, kind, about, data):
    both = data.draw(st.permutations(pages))[:2]
    words = [(r.document.id, data.draw(st.sampled_from([*r.mentions, *r.acts]))) for r in both]
    subjects = [Subject(d, w.start, w.end, w.text) for d, w in words]
    made = [judgement(1, kind, *subjects, value=about), judgement(2, "reject", undoes="j1")]
    assert replace(resolve(pages, made, {}), judgements=()) == record_of(pages)


@settings(deadline=None, max_examples=50)
@given(read_pages(), st.sampled_from(("incident", "entity")), st.data())
def test_to_merge_and_then_to_split_is_to_split(pages, about, data):
    both = data.draw(st.permutations(pages))[:2]
    subjects = [Subject(r.document.id, w.start, w.end, w.text) for r in both for w in r.acts[:1]]
    merge, split = judgement(1, "merge", *subjects, value=about), judgement(2, "split", *subjects, value=about)
    assert replace(resolve(pages, [merge, split], {}), judgements=()) == replace(resolve(pages, [split], {}), judgements=())
