"""What became of it: per respondent, incident and forum, in order of time, derived from what was done."""

from __future__ import annotations

import pytest

from averment.model.step import Component
from averment.resolving import resolve
from tests.resolving.factories import Page, blow_page, second_blow_page


def proceedings(*pages: Page):
    return resolve([p.read() for p in pages], (), {}).proceedings


def trial_page(*steps: tuple[str, str, dict], published: str = "2022-02-02") -> Page:
    """One page about Ivo Harrow, with these steps as sentences of their own."""
    page = Page("t", "Ivo Harrow beat a man.\n" + "\n".join(f"{words}." for words, _, _ in steps), published=published)
    officer = page.mention("Ivo Harrow", category="police")
    claim = page.claim("Ivo Harrow beat a man", "alleged")
    page.act("beat", "beating", claim, perpetrator=officer)
    for words, stage, more in steps:
        page.step(words, stage, page.claim(words), **({"respondent": officer} | more))
    return page


def stages(page: Page, proceeding) -> list[str]:
    steps = {s.id: s.stage for s in page.read().steps}
    return [steps[r.item] for r in proceeding.steps]


def test_steps_stand_in_order_of_time_not_of_the_page():
    page = trial_page(
        ("He was jailed in January 2022", "sentence", {"when": "2022-01"}),
        ("He was charged in June 2021", "charge", {"when": "2021-06"}),
        ("It went to the inspectors in March", "referral", {"when": "2021-03"}),
    )
    (found,) = proceedings(page)
    assert stages(page, found) == ["referral", "charge", "sentence"]


def test_a_step_without_its_day_stands_before_the_later_stages_of_its_page():
    page = trial_page(
        ("He was jailed in January 2022", "sentence", {"when": "2022-01"}),
        ("A jury convicted him", "verdict_guilty", {}),
    )
    (found,) = proceedings(page)
    assert (stages(page, found), found.stage) == (["verdict_guilty", "sentence"], "sentence")


def test_steps_without_a_day_stand_in_the_order_that_stages_have():
    page = trial_page(
        ("He got a year", "sentence", {}), ("A jury convicted him", "verdict_guilty", {}), ("He was charged", "charge", {})
    )
    (found,) = proceedings(page)
    assert stages(page, found) == ["charge", "verdict_guilty", "sentence"]
    assert (found.stage, found.final) == ("sentence", "appealable")


@pytest.mark.parametrize("order", [("referral", "inquiry_opened"), ("inquiry_opened", "referral")])
def test_a_referral_stands_before_or_after_an_inquiry_as_its_page_tells_them(order):
    words = {"referral": "The ombudsman referred it", "inquiry_opened": "An inquiry was opened"}
    page = trial_page(("He was charged", "charge", {}), *((words[stage], stage, {}) for stage in order))
    (found,) = proceedings(page)
    assert stages(page, found) == [*order, "charge"]


def test_what_is_announced_does_not_make_the_stage():
    (found,) = proceedings(
        trial_page(("He was charged", "charge", {}), ("He will be tried in May", "trial", {"announced": True}))
    )
    assert (found.stage, len(found.steps)) == ("charge", 2)


def test_only_announced_steps_make_no_stage_at_all():
    (found,) = proceedings(trial_page(("He will be tried in May", "trial", {"announced": True})))
    assert found.stage is None


def test_a_previous_conviction_is_another_proceeding():
    one, other = sorted(
        proceedings(
            trial_page(
                ("He was charged", "charge", {}), ("He was fined in 2009", "sentence", {"when": "2009", "other_case": True})
            )
        ),
        key=lambda p: p.other_case,
    )
    assert (one.stage, one.incident is None, one.other_case) == ("charge", False, False)
    assert (other.stage, other.incident, other.other_case) == ("sentence", None, True)


def test_an_appeal_leaves_it_open():
    (found,) = proceedings(trial_page(("A jury convicted him", "verdict_guilty", {}), ("He appealed", "appeal", {})))
    assert found.final == "appealed"


def test_what_was_decided_is_told_whatever_came_after_it():
    (found,) = proceedings(
        trial_page(
            ("A jury acquitted him", "verdict_acquitted", {}),
            ("Prosecutors appealed", "appeal", {}),
        )
    )
    assert (found.stage, found.decided, found.on_appeal, found.final) == ("appeal", "verdict_acquitted", None, "appealed")


def test_what_an_appeal_came_to_is_told():
    (found,) = proceedings(
        trial_page(
            ("A jury convicted him", "verdict_guilty", {}), ("The verdict was quashed", "appeal", {"outcome": "overturned"})
        )
    )
    assert (found.decided, found.on_appeal) == ("verdict_guilty", "overturned")


def test_what_is_announced_or_was_another_case_is_no_decision_of_this_one():
    found = proceedings(
        trial_page(
            ("He was charged", "charge", {}),
            ("A verdict is due in May", "verdict_guilty", {"announced": True}),
            ("He was jailed in 2015", "sentence", {"when": "2015", "other_case": True}),
        )
    )
    assert {(p.other_case, p.decided) for p in found} == {(False, None), (True, "sentence")}


def acquittal_page() -> Page:
    page = Page(
        "z",
        "Sergeant cleared of harbour beating\n"
        "Ivo Harrow was acquitted of beating a dock worker, three years after the harbour case began.\n",
        title="Sergeant cleared of harbour beating",
        published="2024-03-09",
        publisher="The Ardloch Herald",
    )
    officer = page.mention("Ivo Harrow", category="police")
    claim = page.claim("Ivo Harrow was acquitted of beating a dock worker")
    page.act("beating", "beating", claim, victim=page.mention("a dock worker"), perpetrator=officer)
    page.step("acquitted", "verdict_acquitted", claim, respondent=officer)
    return page


def test_an_acquittal_years_later_stands_wherever_the_accusation_does():
    record = resolve([p.read() for p in (blow_page(), second_blow_page(), acquittal_page())], (), {})
    (incident,) = record.incidents
    assert (incident.documents, incident.decided) == (("d1", "d2", "z"), ("verdict_acquitted",))
    (course,) = record.proceedings
    assert (course.decided, course.respondent, course.incident) == ("verdict_acquitted", "Ivo Harrow", incident.id)


def test_a_decision_dated_after_all_its_sources_is_a_problem():
    (found,) = proceedings(trial_page(("He was jailed in March 2023", "sentence", {"when": "2023-03"})))
    assert found.problems == ("sentence is dated 2023-03, after every source that tells of it",)


def test_a_sentence_by_a_police_force_is_a_problem():
    page = trial_page()
    page.text += "\nThe Coast Police sentenced him"
    force = page.mention("The Coast Police", "organization", category="police")
    page.step("sentenced", "sentence", page.claim("The Coast Police sentenced him"), forum=force)
    (found,) = proceedings(page)
    assert found.problems == ("sentence is told of The Coast Police, which is not a court",)


def test_a_suspension_is_before_another_forum_than_a_charge():
    found = proceedings(trial_page(("He was suspended", "suspension", {}), ("He was charged", "charge", {})))
    assert sorted(p.stage or "" for p in found) == ["charge", "suspension"]


def test_steps_of_two_pages_on_one_respondent_are_one_proceeding_of_the_incident():
    other = second_blow_page("d9", published="2021-07-01", publisher="A Third")
    record = resolve([blow_page().read(), second_blow_page().read(), other.read()], (), {})
    (found,) = record.proceedings
    assert (found.incident, len(found.steps), found.respondent) == (record.incidents[0].id, 2, "Ivo Harrow")
    assert record.incidents[0].proceedings == (found.id,)
    assert found.last_heard == "2021-07-01"


def court_page(name: str, months: int, published: str) -> Page:
    words = f"Harrow got {months} months on 1 February 2022"
    page = Page(
        name,
        f"Ivo Harrow beat a man. An officer was found guilty. {words}. The court cleared a second officer. It asked itself.",
        published=published,
    )
    officer = page.mention("Ivo Harrow", category="police")
    page.mention("An officer", name=None, category="police")
    court = page.mention("The court", "organization", name=None, category="court", entity="e7")
    page.mention("a second officer", name=None, category="police")
    page.mention("It", "organization", name=None, pronoun=True, entity="e7")
    page.act("beat", "beating", page.claim("Ivo Harrow beat a man", "alleged"), perpetrator=officer)
    page.step(
        "An officer was found guilty", "verdict_guilty", page.claim("An officer was found guilty"), respondent="An officer"
    )
    part = Component("imprisonment", months, "month", True, f"{months} months")
    more = {"respondent": "Ivo Harrow", "when": "2022-02-01", "components": (part,)}
    page.step(words, "sentence", page.claim(words), **more)
    cleared = page.claim("The court cleared a second officer", "found", source=court)
    more = {"respondent": "a second officer", "forum": "The court"}
    page.step("The court cleared a second officer", "verdict_acquitted", cleared, **more)
    page.step("It asked itself", "inquiry_opened", page.claim("It asked itself"), respondent="It", forum="It")
    return page


def test_who_is_cleared_where_another_is_convicted_is_somebody_else():
    found = proceedings(court_page("a", 8, "2022-02-01"), court_page("b", 6, "2022-02-02"))
    assert sorted((p.respondent, len(p.steps), p.stage) for p in found) == [
        ("Ivo Harrow", 6, "sentence"),
        ("a second officer", 2, "verdict_acquitted"),
    ]


def test_another_term_for_the_same_day_is_laid_side_by_side():
    pages = [court_page("a", 8, "2022-02-01").read(), court_page("b", 6, "2022-02-02").read()]
    (found,) = [c for c in resolve(pages, (), {}).contradictions if "imprisonment" in c.note]
    assert (found.kind, "“8 months” and “6 months”" in found.note) == ("different_value", True)
    assert not [c for c in resolve(pages[:1], (), {}).contradictions if "imprisonment" in c.note]


def test_a_court_that_upholds_decides_the_appeal_and_is_the_forum():
    text = "The court of appeal on Monday upheld the conviction of Ivo Harrow"
    page = Page("u", f"{text}. Ivo Harrow beat a man.", published="2023-02-02")
    page.mention("The court of appeal", "organization", name=None, category="court")
    officer = page.mention("Ivo Harrow", category="police")
    page.act("beat a man", "beating", page.claim("Ivo Harrow beat a man"), perpetrator=officer)
    page.step("on Monday upheld the conviction", "appeal", page.claim(text), respondent="Ivo Harrow", when="2023-01-30")
    (found,) = proceedings(page)
    assert (found.forum, found.final) == ("The court of appeal", "appealable")


def verdicts_page(name: str, sentences: dict[str, tuple[str, str | None]], court: str, published: str = "2023-03-03") -> Page:
    """A page about the conviction of Ivo Harrow by a court; each sentence is a step, against somebody without a name or him."""
    text = f"{court} convicted Ivo Harrow, who beat a man. " + " ".join(f"{words}." for words in sentences)
    page = Page(name, text, published=published)
    forum = page.mention(court, "organization", name=None, category="court")
    officer = page.mention("Ivo Harrow", category="police")
    page.act("beat a man", "beating", page.claim("who beat a man"), perpetrator=officer)
    whole = page.claim(f"{court} convicted Ivo Harrow")
    page.step(f"{court} convicted Ivo Harrow", "verdict_guilty", whole, respondent=officer, forum=forum)
    for words, (stage, against) in sentences.items():
        who = page.mention(against, name=None, category="police") if against else officer
        page.step(words, stage, page.claim(words), respondent=who)
    return page


def test_pages_in_two_languages_tell_of_one_proceeding_and_of_one_acquittal():
    english = verdicts_page(
        "a", {"A second officer was acquitted": ("verdict_acquitted", "A second officer")}, "The criminal court"
    )
    french = verdicts_page(
        "b", {"Le second agent a été relaxé": ("verdict_acquitted", "Le second agent")}, "Le tribunal correctionnel"
    )
    convicted, acquitted = sorted(proceedings(english, french), key=lambda p: p.stage == "verdict_acquitted")
    assert (convicted.respondent, {r.document for r in convicted.steps}) == ("Ivo Harrow", {"a", "b"})
    assert {r.document for r in acquitted.steps} == {"a", "b"}
    assert [f.name for f in acquitted.joined_by] == ["same incident", "same days", "descriptions that fit"]


def test_another_officer_without_a_name_is_not_the_second_one():
    second = verdicts_page(
        "a", {"A second officer was acquitted": ("verdict_acquitted", "A second officer")}, "The criminal court"
    )
    third = verdicts_page(
        "b", {"A third officer was acquitted": ("verdict_acquitted", "A third officer")}, "The criminal court"
    )
    assert sum(p.stage == "verdict_acquitted" for p in proceedings(second, third)) == 2


def test_a_description_joins_no_decisions_of_other_weeks():
    acquitted = {"A second officer was acquitted": ("verdict_acquitted", "A second officer")}
    early = verdicts_page("a", acquitted, "The criminal court", "2023-03-03")
    late = verdicts_page("b", acquitted, "The criminal court", "2023-04-03")
    assert sum(p.stage == "verdict_acquitted" for p in proceedings(early, late)) == 2
