"""Values in words: a date, a stage, a term; what is unknown is said so, and no code where a word does."""

from averment.exporting.wording import final_in_words, in_words, part_in_words, quoted, short_ids, stage_in_words
from averment.model.step import Component


def test_dates_are_written_as_people_do_and_unknown_ones_not_at_all():
    assert (in_words("2021-05-04"), in_words(None), in_words("no date")) == ("4 May 2021", None, "no date")


def test_stages_and_ends_are_words():
    assert stage_in_words("verdict_acquitted") == "acquitted"
    assert stage_in_words(None) == "no stage attested"
    assert "_" not in final_in_words("appealable") + stage_in_words("something_new")


def test_a_term_says_what_how_much_and_whether_suspended():
    assert part_in_words(Component("imprisonment", 8, "month", True, "eight months")) == "imprisonment, 8 months, suspended"
    assert part_in_words(Component("damages", 4000, "EUR", None, "4,000 euros")) == "damages, 4,000 EUR"
    assert part_in_words(Component("fine", None, None, None, "a fine")) == "fine, a fine"


def test_words_are_put_in_quotation_marks_once():
    assert (quoted("No."), quoted("“No.”")) == ("“No.”", "“No.”")


def test_an_id_is_as_short_as_it_can_be():
    found = short_ids(["inc-1234aaaa", "inc-1234bbbb", "pro-9999"])
    assert found == {"inc-1234aaaa": "inc-1234a", "inc-1234bbbb": "inc-1234b", "pro-9999": "pro-9999"}
