import json

from tests.fakes import FIRST


def test_words_are_shown_in_their_context(bench, say):
    text = say("search", "with a", "baton").stdout
    assert "struck her twice with a baton on 3 May 2021" in " ".join(text.split())
    assert "alleged Odile Marchetti" in text
    assert "aaaaaaaa:" in text


def test_answers_as_json(bench, say):
    (answer,) = json.loads(say("search", "baton", "--json").stdout)
    assert answer["document"] == FIRST
    assert answer["passages"][0]["modality"] == "alleged"


def test_no_answer_is_said(bench, say):
    done = say("search", "unicorn")
    assert done.exit_code == 0
    assert "No document of this record has all these words." in done.stderr


def test_a_query_may_begin_with_a_minus_after_two_of_them(bench, say):
    assert say("search", "--", "-baton").exit_code == 0


def test_a_query_without_a_word_is_wrong_usage(bench, say):
    done = say("search", "--", "-")
    assert done.exit_code == 2
    assert "Type one word or more." in done.stderr
