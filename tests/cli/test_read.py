import json

import jsonschema

from averment.exporting.schema import shipped
from averment.model.capture import Failure
from tests.fakes import first_reading

BROKEN = Failure("pages/bad.bin", "extract", "The bytes are not text.", "Give a page.", "2021-10-01T00:00:00Z")


def test_a_line_of_json_a_document(bench, say):
    done = say("read", "one", "two", "--format", "jsonl")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.exit_code == 0
    assert len(lines) == 2
    for line in lines:
        jsonschema.validate(line, shipped("reading"))
    assert bench.given == [["one", "two"]]


def test_one_list_of_json(bench, say):
    assert len(json.loads(say("read", "x", "--format", "json").stdout)) == 2
    bench.results = ()
    assert json.loads(say("read", "x", "--format", "json").stdout) == []


def test_one_failure_stops_nothing_and_is_said(bench, say):
    bench.results = (first_reading(), BROKEN, first_reading())
    done = say("read", "x", "--format", "jsonl")
    assert done.exit_code == 1
    assert len(done.stdout.splitlines()) == 2
    assert "pages/bad.bin: The bytes are not text. Give a page." in done.stderr


def test_people_see_who_says_what(bench, say):
    text = say("read", "x").stdout
    for words in (
        "Odile Marchetti",
        "alleged",
        "the officer struck her twice with a baton",
        "Harbour Police",
        "denied",
        "The page itself",
    ):
        assert words in text
    assert "where not said" in text
    assert "undated" in text
    assert "announced, not yet done" in text
    assert "labelled boilerplate" in text


def test_a_narrow_screen_is_enough(bench, say):
    assert max(map(len, say("read", "x", width=40).stdout.splitlines())) <= 40


def test_a_page_cannot_steer_the_terminal(bench, say):
    for shape in ("pretty", "jsonl"):
        assert "\x1b" not in say("read", "x", "--format", shape).stdout


def test_a_lone_surrogate_does_not_stop_the_output(bench, say):
    from dataclasses import replace

    reading = first_reading()
    bench.results = (replace(reading, document=replace(reading.document, title="a\udc80b")),)
    done = say("read", "x", "--format", "jsonl")
    assert done.exit_code == 0
    assert json.loads(done.stdout)["document"]["title"] == "a\udc80b"


def test_wrong_usage_is_two(bench, say):
    assert say("read").exit_code == 2
    assert say("read", "x", "--format", "poem").exit_code == 2
