import json

import jsonschema
import pytest

from averment.exporting.contract import reading_to_json, record_parts, record_to_json, to_json
from averment.exporting.schema import shipped
from averment.model.judgement import Subject
from tests.fakes import FIRST, first_reading, record, second_reading

SPANNED = ("mentions", "times", "claims", "acts", "steps", "figures", "doubts")


@pytest.mark.parametrize("make", [first_reading, second_reading])
def test_a_reading_is_what_the_schema_says(make):
    jsonschema.validate(json.loads(json.dumps(reading_to_json(make()))), shipped("reading"))


def test_a_record_is_what_the_schema_says():
    jsonschema.validate(json.loads(json.dumps(record_to_json(record()))), shipped("record"))


def test_a_reading_has_the_keys_of_the_contract():
    said = reading_to_json(first_reading())
    assert list(said) == [
        "contract",
        "reader",
        "document",
        "blocks",
        "mentions",
        "times",
        "claims",
        "acts",
        "steps",
        "figures",
        "doubts",
    ]
    assert said["contract"] == 1
    assert said["document"]["published"] == "2021-09-01"
    assert said["document"]["given_id"] == "n1"
    assert "blocks" not in said["document"]
    assert said["blocks"][0] == {"start": 0, "end": 46, "kind": "headline"}


def test_every_span_is_words_of_the_document():
    for make in (first_reading, second_reading):
        said = reading_to_json(make())
        for key in SPANNED:
            for item in said[key]:
                assert said["document"]["text"][item["start"] : item["end"]] == item["text"]


def test_what_is_not_known_is_null_and_not_left_out():
    said = reading_to_json(first_reading())
    assert said["acts"][0]["place"] is None
    assert said["acts"][0]["perpetrator"] == {"mention": None, "text": "the officer"}
    assert said["claims"][1]["cue"] is None


def test_references_name_what_they_refer_to():
    said = record_to_json(record())
    assert said["incidents"][0]["acts"] == [{"document": FIRST, "act": "a1"}]
    assert said["incidents"][0]["claims"]["denied"] == [{"document": FIRST, "claim": "c2"}]
    assert said["proceedings"][0]["steps"][0] == {"document": FIRST, "step": "s1"}
    assert said["entities"][0]["mentions"] == [{"document": FIRST, "mention": "m1"}]
    assert said["contradictions"][0]["claims"][0] == {"document": FIRST, "claim": "c1"}
    assert said["tallies"][0]["counts"][0]["ref"] == {"document": FIRST, "figure": "f1"}
    assert said["judgements"][0]["subject"][0]["exact"] == "struck her twice"


def test_the_record_in_parts_is_the_record():
    whole = record_to_json(record())
    assert {name: list(items) for name, items in record_parts(record())} == {k: v for k, v in whole.items() if k != "contract"}


def test_a_doubt_that_document_and_reading_share_is_said_once():
    from dataclasses import replace

    reading = first_reading()
    twice = replace(reading, document=replace(reading.document, doubts=reading.doubts))
    assert len(reading_to_json(twice)["doubts"]) == 1


def test_what_is_no_value_of_the_model_is_refused():
    with pytest.raises(TypeError):
        to_json(object())
    assert to_json(Subject("d", 0, 1, "a")) == {"document": "d", "start": 0, "end": 1, "exact": "a"}
