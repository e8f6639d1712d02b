from dataclasses import replace

from averment.exporting.brief import is_open, make_brief
from tests.fakes import SECOND, FakeView, record


def test_an_incident_says_who_says_it_and_who_denies_it():
    (line,) = make_brief(FakeView()).incidents
    assert line.says == ("Odile Marchetti", "A court")
    assert line.denies == ("Harbour Police",)
    assert (line.where, line.when, line.status, line.origins) == ("Saltmarsh station", "2021-05-03", "contested", 2)


def test_an_open_proceeding_says_since_when_nothing_was_heard():
    (p,) = make_brief(FakeView()).proceedings
    assert p.silence == "no report found since 1 September 2021 (640 days)"


def test_what_is_over_or_is_another_case_is_not_open():
    (p,) = record().proceedings
    assert is_open(p)
    assert not is_open(replace(p, final="final"))
    assert not is_open(replace(p, other_case=True))


def test_a_proceeding_without_a_date_does_not_get_one():
    view = FakeView()
    view.shown = replace(view.shown, proceedings=tuple(replace(p, last_heard=None, stale=None) for p in view.shown.proceedings))
    assert make_brief(view).proceedings[0].silence == "no dated report found"


def test_everything_that_waits_for_a_person_is_named():
    assert [n.kind for n in make_brief(FakeView()).needs] == ["failed", "unread", "undated", "undated", "undecided"]


def test_figures_that_differ_are_contested_and_others_are_not():
    view = FakeView()
    assert len(make_brief(view).contested) == 1
    (tally,) = view.shown.tallies
    view.shown = replace(view.shown, tallies=(replace(tally, scope="different_scope", agree=None),))
    assert make_brief(view).contested == ()


def test_an_acquittal_stands_beside_the_accusation_whatever_came_after_it():
    view = FakeView()
    assert make_brief(view).incidents[0].decided == ()
    ended = tuple(replace(p, stage="appeal", decided="verdict_acquitted", on_appeal="upheld") for p in view.shown.proceedings)
    view.shown = replace(view.shown, proceedings=ended)
    assert make_brief(view).incidents[0].decided == ("the officer: acquitted, upheld on appeal",)


def test_a_figure_of_a_page_that_was_corrected_says_so():
    view = FakeView()
    (tally,) = view.shown.tallies
    first = tally.counts[0]
    cards = tuple(replace(d, corrects=first.ref.document) if d.id == SECOND else d for d in view.shown.documents)
    assert not make_brief(view).giver(first).endswith("corrected since")
    view.shown = replace(view.shown, documents=cards)
    assert make_brief(view).giver(first).endswith("on a page corrected since")
    assert make_brief(view).giver(replace(first, corrected_by=SECOND)).endswith("giver not said, corrected since")


def test_a_figure_that_speaks_against_one_that_was_taken_back_is_not_contested():
    view = FakeView()
    (tally,) = view.shown.tallies
    assert make_brief(view).contested == (tally,)
    agreed = replace(tally, agree=True, counts=(replace(tally.counts[0], corrected_by=SECOND), tally.counts[1]))
    view.shown = replace(view.shown, tallies=(agreed,))
    assert make_brief(view).contested == ()
