"""Synthetic pages: readings that point at their words, and a record that looks like one of real pages."""

from __future__ import annotations

import hashlib
import time
import tracemalloc
from collections import Counter

import jsonschema
import pytest

from averment.exporting.contract import reading_to_json
from averment.exporting.schema import shipped
from averment.gazetteer.shipped import load
from averment.model.capture import Capture
from averment.model.claim import MODALITIES
from averment.model.reading import Reading
from averment.store.sqlite.checks import spans
from averment.vocabulary.acts import KINDS
from averment.vocabulary.roles import CATEGORIES
from averment.vocabulary.stages import COMPONENTS, STAGES
from synthetic import markup, pages, truth
from synthetic.english import SENTENCES as ENGLISH
from synthetic.french import SENTENCES as FRENCH

MANY = 700


@pytest.fixture(scope="module")
def made() -> list[tuple[Capture, Reading]]:
    return list(pages(MANY, seed=7))


@pytest.fixture(scope="module")
def readings(made) -> list[Reading]:
    return [r for _, r in made]


def test_the_same_seed_gives_the_same_pages_and_another_one_gives_others() -> None:
    first, again, other = (list(pages(40, seed)) for seed in (3, 3, 4))
    assert first == again
    assert not {c.id for c, _ in first} & {c.id for c, _ in other}


def test_the_first_pages_can_be_left_out(made) -> None:
    assert list(pages(MANY, seed=7, begin=MANY - 5)) == made[-5:]


def test_everything_points_at_its_words(readings) -> None:
    assert [p for r in readings for p in spans(r)] == []


def test_readings_are_what_the_contract_says(readings) -> None:
    schema = jsonschema.Draft202012Validator(shipped("reading"))
    assert [e.message for r in readings[:200] for e in schema.iter_errors(reading_to_json(r))] == []


def test_the_bytes_are_the_text_and_name_the_document(made) -> None:
    for capture, reading in made:
        assert capture.content.decode() == reading.document.text
        assert capture.id == hashlib.sha256(capture.content).hexdigest() == reading.document.id
    assert len({c.id for c, _ in made}) == MANY


def test_words_of_vocabularies_are_used(readings) -> None:
    assert {a.kind for r in readings for a in r.acts} <= KINDS.keys()
    assert {s.stage for r in readings for s in r.steps} <= STAGES.keys()
    assert {c.component for r in readings for s in r.steps for c in s.components} <= COMPONENTS.keys()
    assert {m.category for r in readings for m in r.mentions} - {None} <= CATEGORIES.keys()
    assert {c.modality for r in readings for c in r.claims} == set(MODALITIES)


def test_acts_steps_and_figures_stand_in_the_claim_that_lists_them(readings) -> None:
    for r in readings:
        claims = {c.id: c for c in r.claims}
        for name in ("acts", "steps", "figures"):
            for item in getattr(r, name):
                claim = claims[item.claim]
                assert item.id in getattr(claim, name)
                assert claim.start <= item.start and item.end <= claim.end


def test_parties_and_sources_are_mentions_with_these_words(readings) -> None:
    for r in readings:
        words = {m.id: m.text for m in r.mentions}
        assert all(words[p.mention] == p.text for a in r.acts for p in (a.perpetrator, a.victim) if p and p.mention)
        assert all(words[c.source] == c.source_text for c in r.claims if c.source)
        assert all(c.source for c in r.claims if c.voice != "narrated")


def test_one_entity_has_one_name_on_a_page(readings) -> None:
    for r in readings:
        names: dict[str, set[str]] = {}
        for m in r.mentions:
            names.setdefault(m.entity, set()).add(m.name or "")
        assert all(len(n) == 1 for n in names.values())


def test_blocks_follow_each_other_and_hold_all_words(readings) -> None:
    for r in readings[:100]:
        text, at = r.document.text, 0
        for block in r.document.blocks:
            assert text[at : block.start].strip() == ""
            at = block.end
        assert at == len(text)


def test_no_preposition_is_left_before_an_article_or_a_vowel(readings) -> None:
    french = "\n".join(r.document.text for r in readings if r.document.language == "fr")
    assert [
        w for w in (" de le ", " de les ", " à le ", " à les ", " que il", " que elle", ",.", ",,", "  ") if w in french
    ] == []


def test_a_place_is_where_the_gazetteer_has_it(readings) -> None:
    places, seen = load(), set()
    for m in (m for r in readings for m in r.mentions if m.kind == "place" and m.location):
        if m.name not in seen and not seen.add(m.name):
            assert m.location in places.candidates(m.name)
    assert len(seen) > 100


def test_dates_hang_on_the_day_of_the_page(readings) -> None:
    undated = [r for r in readings if r.document.published is None]
    assert 0.02 < len(undated) / MANY < 0.2
    assert all(t.period is None for r in undated for t in r.times if t.rule == "weekday")
    assert all("undated" in {d.kind for d in r.doubts} for r in undated)
    dated = [r for r in readings if r.document.published]
    assert all(t.period for r in dated for t in r.times)


def test_the_record_looks_like_one_of_real_pages(readings) -> None:
    told = [truth(r.document.given_id) for r in readings]
    incidents, families = Counter(t.incident for t in told), Counter(t.family for t in told)
    assert sum(n == 1 for n in incidents.values()) > 0.6 * len(incidents)
    assert max(incidents.values()) > 20
    assert 0.12 < sum(n - 1 for n in families.values()) / MANY < 0.35
    assert {t.sort for t in told} == {"news", "reprint", "update", "step", "cite", "habit"}
    words = sorted(len(r.document.text.split()) for r in readings)
    assert words[0] > 200 and words[-1] < 1000
    languages = Counter(r.document.language for r in readings)
    assert min(languages["en"], languages["fr"]) > 0.3 * MANY
    per_page = {n: sum(len(getattr(r, n)) for r in readings) / MANY for n in ("mentions", "claims", "acts", "steps", "figures")}
    assert 35 < per_page["mentions"] < 90 and 20 < per_page["claims"] < 45
    assert 4 < per_page["acts"] < 9 and 0.4 < per_page["steps"] < 3 and 3 < per_page["figures"] < 10


def test_pages_come_out_over_twelve_years_more_of_them_later(readings) -> None:
    days = [r.document.published.earliest() for r in readings if r.document.published]
    assert days == sorted(days)
    assert (days[-1] - days[0]).days > 9 * 365
    middle = days[0] + (days[-1] - days[0]) / 2
    assert sum(d > middle for d in days) > len(days) / 2


def test_a_reprint_says_most_of_what_its_first_page_says(readings) -> None:
    first = {truth(r.document.given_id).family: r for r in reversed(readings)}
    shares = []
    for r in readings:
        told = truth(r.document.given_id)
        if told.sort == "reprint" and first[told.family] is not r:
            ours, theirs = ({c.text for c in x.claims} for x in (r, first[told.family]))
            shares.append(len(ours & theirs) / min(len(ours), len(theirs)))
    assert len(shares) > 40
    assert sorted(shares)[len(shares) // 4] > 0.5


def test_steps_of_a_proceeding_come_years_later(readings) -> None:
    first: dict[str, object] = {}
    apart = []
    for r in readings:
        day = r.document.published.earliest() if r.document.published else None
        name = truth(r.document.given_id).incident
        if day:
            apart.append((day - first.setdefault(name, day)).days)
    assert max(apart) > 365


def test_both_languages_say_the_same_topics() -> None:
    assert ENGLISH.keys() == FRENCH.keys()


@pytest.mark.parametrize(
    "marked",
    [
        "<c alleged r W>{!active}",
        "{!active}</c>",
        "<c alleged r W>that it was</c>",
        "{W} <q>said</q> {!active} <c argued r W>so</c>",
    ],
)
def test_marks_that_would_be_read_wrongly_are_refused(marked) -> None:
    with pytest.raises(markup.BadMarkup):
        markup.sentence(marked)


def test_making_pages_is_quick_and_keeps_none() -> None:
    for _ in pages(20, seed=5):
        pass
    begun = time.process_time()
    for _ in pages(200, seed=5):
        pass
    spent = time.process_time() - begun
    assert spent < 2.0  # many times the usual, for a machine that is busy

    def peak(n: int) -> int:
        tracemalloc.start()
        for _ in pages(n, seed=5):
            pass
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    few = peak(100)
    assert peak(300) < few + 8_000_000
