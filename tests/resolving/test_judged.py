"""What people decided, laid over what was read: used by the record, bound to words, and gone when it is undone."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from averment.model.correction import read_correction, write_correction
from averment.model.judgement import Judgement, Subject
from averment.model.reading import Reading
from averment.resolving.judged import apply, refuted
from averment.resolving.resolve import resolve
from tests.resolving.factories import Page, blow_page, judgement, other_page, second_blow_page

BLOW = "Tobias Wren, a dock worker, was beaten by sergeant Ivo Harrow at the harbour of Fernmouth on 4 May 2021"


def judged(page: Page, *judgements: Judgement) -> Reading:
    return apply([page.read()], judgements)[0]


def test_a_rejected_claim_is_gone_with_the_acts_that_it_told():
    page = blow_page()
    left = judged(page, judgement(1, "reject", page.subject(BLOW), value="claim"))
    assert [c.modality for c in left.claims] == ["denied"]
    assert [a.text for a in left.acts] == ["blow was struck"]


def test_a_rejected_act_leaves_its_claim():
    page = blow_page()
    left = judged(page, judgement(1, "reject", page.subject("beaten by")))
    assert len(left.claims) == 2 and left.claims[0].acts == ()
    assert [a.text for a in left.acts] == ["blow was struck"]


def test_a_claim_within_a_rejected_one_is_told_by_whoever_told_that():
    page = Page("d", "Police said that a witness claimed that guards hit a man.")
    outer = page.claim("a witness claimed that guards hit a man")
    inner = page.claim("guards hit a man", within=outer)
    left = judged(page, judgement(1, "reject", page.subject("a witness claimed that guards hit a man"), value="claim"))
    assert [(c.id, c.within) for c in left.claims] == [(inner, None)]


def test_a_corrected_modality_is_used():
    page = blow_page()
    said = page.subject("any blow was struck")
    assert [c.modality for c in judged(page, judgement(1, "correct", said, value="modality=dismissed")).claims] == [
        "alleged",
        "dismissed",
    ]


@pytest.mark.parametrize(
    "value", ["modality=shouted", "when=tomorrow", "low=many", "a slip of the pen", "", "colour=blue", "act=hug"]
)
def test_a_value_that_is_no_word_of_the_field_changes_nothing(value):
    page = blow_page()
    assert judged(page, judgement(1, "correct", page.subject(BLOW), value=value)) == page.read()


def test_a_corrected_date_and_kind_reach_the_incident():
    page = blow_page()
    right = judgement(1, "correct", page.subject("beaten by"), value="act=baton\nwhen=2021-05-05")
    (incident,) = resolve([page.read()], [right], {}).incidents
    assert (incident.kinds, str(incident.period), incident.period_how) == (("baton",), "2021-05-05", "stated")


def test_a_corrected_date_counts_even_where_a_step_is_of_that_day():
    page = second_blow_page()
    right = judgement(1, "correct", page.subject("hit"), value="when=2021-06")
    (incident,) = resolve([page.read()], [right], {}).incidents
    assert str(incident.period) == "2021-06"


def test_words_that_do_not_say_when_can_be_said_not_to():
    page = blow_page()
    (incident,) = resolve([page.read()], [judgement(1, "correct", page.subject("beaten by"), value="when=")], {}).incidents
    assert incident.period is None or incident.period_how == "inferred"


def test_a_rejected_act_makes_no_incident_until_that_is_undone():
    page = other_page()
    no = judgement(1, "reject", page.subject("shot by"), value="act")
    assert len(resolve([page.read()], [], {}).incidents) == 1
    assert resolve([page.read()], [no], {}).incidents == ()
    assert len(resolve([page.read()], [no, judgement(2, "reject", page.subject("shot by"), undoes="j1")], {}).incidents) == 1


def test_a_speaker_is_whom_a_person_points_at():
    page = blow_page()
    said = page.subject("any blow was struck")
    claim = judged(page, judgement(1, "assign", said, page.subject("his sister"), value="source")).claims[1]
    assert (claim.source, claim.source_text, claim.source_role) == ("m4", "his sister", None)
    nobody = judged(page, judgement(1, "assign", said, value="source")).claims[1]
    assert (nobody.source, nobody.source_text, nobody.source_role) == (None, None, None)


def test_a_speaker_whom_the_machine_did_not_see_is_mentioned_from_then_on():
    page = blow_page()
    left = judged(page, judgement(1, "assign", page.subject(BLOW), page.subject("a dock worker"), value="perpetrator"))
    made = left.mentions[-1]
    assert (made.text, made.name, made.kind) == ("a dock worker", None, "person")
    assert left.acts[0].perpetrator.mention == made.id


def test_somebody_of_another_page_cannot_be_assigned():
    page, other = blow_page(), other_page()
    moved = judgement(1, "assign", page.subject(BLOW), other.subject("doctors"), value="source")
    assert judged(page, moved) == page.read()


def test_a_corrected_place_is_the_place_of_the_incident():
    page = other_page()
    page.mention("parliament", "place", name=None)
    moved = judgement(1, "assign", page.subject("shot by"), page.subject("parliament"), value="place")
    (incident,) = resolve([page.read()], [moved], {}).incidents
    assert incident.place.text == "parliament"


def test_words_that_the_machine_passed_over_can_be_read_as_a_claim():
    page = blow_page()
    words = page.subject("Dock worker beaten at Fernmouth harbour")
    left = judged(
        page, judgement(1, "correct", words, value="as=claim\nmodality=reported"), judgement(2, "correct", page.subject("Dock worker beaten"), value="as=act\nact=beating")
    )  # fmt: skip
    claim = left.claims[0]
    assert (claim.text, claim.modality, len(claim.acts)) == (words.exact, "reported", 1)
    assert left.acts[0].kind == "beating" and left.acts[0].claim == claim.id


def test_what_a_better_reader_found_is_not_made_twice():
    page = blow_page()
    again = judgement(1, "correct", page.subject(BLOW), value="as=claim\nmodality=confirmed")
    left = judged(page, again)
    assert [c.modality for c in left.claims] == ["confirmed", "denied"]


def test_a_decision_finds_its_words_where_they_moved_to():
    old, new = other_page(), other_page()
    no = judgement(1, "reject", old.subject("shot by"), value="act")
    new.text = "Correction below.\n" + new.text
    moved = Page("d3", "Correction below.\n" + old.text)
    claim = moved.claim("Mira Quist was shot by a guard at Ardloch on 9 October 2022")
    moved.act("shot by", "shooting", claim)
    assert judged(moved, no).acts == ()


def test_a_page_without_a_date_is_dated_by_a_person():
    page = blow_page(published=None)
    right = judgement(1, "correct", Subject("d1", 0, 11, page.text[:11]), value="published=2021-05-06")
    (card,) = resolve([page.read()], [right], {}).documents
    assert (str(card.published), card.published_how) == ("2021-05-06", "inferred")


def test_a_day_that_was_inferred_can_be_refused():
    page = other_page()
    page.time("9 October 2022", "2022-10-09")
    reading = page.read()
    reading = replace(reading, acts=(replace(reading.acts[0], when=None),))
    (incident,) = resolve([reading], [], {}).incidents
    assert (str(incident.period), incident.period_how) == ("2022-10-09", "inferred")
    no = judgement(1, "reject", page.subject("shot by"), value="dating")
    (incident,) = resolve([reading], [no], {}).incidents
    assert (incident.period, incident.period_how, incident.dated_by) == (None, None, ())


def test_a_doubt_that_a_person_settles_is_gone():
    page = blow_page()
    page.doubt("his sister said", "orphan_quotation", "Who?")
    assert judged(page, judgement(1, "reject", page.subject("his sister said"), value="doubt")).doubts == ()
    assert len(judged(page, judgement(1, "accept", page.subject("his sister said"), value="doubt")).doubts) == 1


def test_who_accepts_after_a_rejection_has_the_last_word():
    page = blow_page()
    said = page.subject(BLOW)
    assert judged(page, judgement(1, "reject", said, value="claim"), judgement(2, "accept", said, value="claim")) == page.read()
    assert (
        len(judged(page, judgement(1, "accept", said, value="claim"), judgement(2, "reject", said, value="claim")).claims) == 1
    )


def test_what_a_person_finds_no_contradiction_is_none():
    page, other = blow_page(), second_blow_page()
    record = resolve([page.read(), other.read()], [], {})
    assert record.contradictions
    readings = {"d1": page.read(), "d2": other.read()}
    for found in record.contradictions:
        items = {(d, i.id): i for d, r in readings.items() for i in (*r.claims, *r.acts)}
        sides = [Subject(c.document, i.start, i.end, i.text) for c in found.claims for i in (items[c.document, c.item],)]
        no = judgement(1, "reject", *sides, value="contradiction")
        assert refuted(found, readings, [no])
        assert found.id not in {c.id for c in resolve(readings.values(), [no], {}).contradictions}
        assert not refuted(found, readings, [replace(no, value="claim")])


def test_a_correction_that_is_written_is_read():
    told = {"modality": "denied", "when": None, "forum": "Court of  Gap"}
    assert read_correction(write_correction(told)) == {"modality": "denied", "when": None, "forum": "Court of Gap"}


VALUES = [
    None,
    "claim",
    "act",
    "modality=denied",
    "act=kick\nwhen=2020",
    "as=claim\nmodality=found",
    "as=act\nact=dog",
    "when=",
    "source",
    "victim",
    "negated=yes",
]
WORDS = [BLOW, "beaten by", "any blow was struck", "his sister said", "Coast Police", "Dock worker beaten"]
made = st.tuples(
    st.sampled_from(["reject", "correct", "assign", "accept"]), st.lists(st.sampled_from(WORDS), min_size=1, max_size=2, unique=True), st.sampled_from(VALUES)
)  # fmt: skip


def several(drawn) -> list[Judgement]:
    page = blow_page()
    return [
        judgement(n, kind, *(page.subject(w) for w in words), value=value) for n, (kind, words, value) in enumerate(drawn, 1)
    ]


@settings(deadline=None)  # a busy machine is no failure
@given(st.lists(made, max_size=6))
def test_undoing_everything_restores_what_was_read(drawn):
    done = several(drawn)
    undone = [judgement(n + 20, j.kind, *j.subjects, value=j.value, undoes=j.id) for n, j in enumerate(done)]
    page = blow_page()
    assert judged(page, *done, *undone) == page.read()


@settings(deadline=None)  # a busy machine is no failure
@given(st.lists(made, max_size=4))
def test_the_order_in_which_decisions_arrive_makes_no_difference(drawn):
    done, page = several(drawn), blow_page()
    first = judged(page, *done)
    assert all(judged(page, *order) == first for order in list(permutations(done))[:24])


@settings(deadline=None)  # a busy machine is no failure
@given(st.lists(made, max_size=6))
def test_whatever_is_decided_every_word_stays_verbatim_and_nothing_hangs_on_nothing(drawn):
    left = judged(blow_page(), *several(drawn))
    text, claims = left.document.text, {c.id for c in left.claims}
    for item in (*left.claims, *left.acts, *left.steps, *left.figures, *left.mentions):
        assert text[item.start : item.end] == item.text
    assert all(i.claim in claims for i in (*left.acts, *left.steps, *left.figures))
    assert all(c.within in claims | {None} for c in left.claims)
    assert {a for c in left.claims for a in c.acts} == {a.id for a in left.acts}
