import json

import pytest

from tests.fakes import FIRST, UNREAD


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (
            "incident-1",
            ["Alleged or reported", "Denied or dismissed", "“any blow was given”", "aaaaaaaa:173–191", "Its own account."],
        ),
        (
            "proceeding-1",
            [
                "charge",
                "announced, not yet done",
                "fine, ",
                ", suspended",
                "No report found since 1 September 2021 (640 days).",
            ],
        ),
        ("entity-1", ["Odile Marchetti", "Named as", "struck her twice", "incident-1"]),
        ("pattern-1", ["Beating".lower(), "At least 60 people watched"]),
        (FIRST[:6], ["Who says what"]),
    ],
)
@pytest.mark.parametrize("width", [44, 140])
def test_every_value_comes_with_its_words(bench, say, typed, words, width):
    done = say("show", typed, width=width)
    assert done.exit_code == 0
    flat = " ".join(done.stdout.replace("│", " ").split())
    for each in words if width > 100 else words[:1]:
        assert each in flat


@pytest.mark.parametrize("typed", ["incident-1", "proceeding-1", "entity-1", "pattern-1", FIRST])
def test_everything_can_be_had_as_json(bench, say, typed):
    assert json.loads(say("show", typed, "--json").stdout)["kind"]


def test_a_name_of_nothing_or_of_many_things_is_wrong_usage(bench, say):
    done = say("show", "nothing")
    assert done.exit_code == 2
    assert "Write more of the id." in done.stderr


def test_a_document_that_was_not_read_says_so(bench, say):
    done = say("show", UNREAD)
    assert done.exit_code == 1
    assert "no reading of the document cccccccccccc" in done.stderr
