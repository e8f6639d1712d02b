import json

import jsonschema
import pytest

from averment.exporting.contract import reading_to_json
from averment.exporting.schema import FOLDER, dump, schemas, shipped
from tests.fakes import first_reading


@pytest.mark.parametrize("name", ["reading", "record"])
def test_the_shipped_schema_is_what_the_types_say(name):
    assert (FOLDER / f"{name}.json").read_text("utf-8") == dump(schemas()[name]), "run: python -m averment.exporting.schema"


@pytest.mark.parametrize("name", ["reading", "record"])
def test_the_schema_is_a_schema(name):
    jsonschema.Draft202012Validator.check_schema(shipped(name))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda r: r["claims"][0].update(modality="true"),
        lambda r: r["claims"][0].pop("source"),
        lambda r: r["blocks"][0].update(kind="advert"),
        lambda r: r["claims"][0].update(start=-1),
        lambda r: r.update(contract=2),
        lambda r: r["document"].pop("text"),
    ],
)
def test_the_schema_refuses_what_the_contract_does_not_say(spoil):
    said = json.loads(json.dumps(reading_to_json(first_reading())))
    spoil(said)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(said, shipped("reading"))


def test_every_noun_comes_with_its_words():
    for name in ("reading", "record"):
        for noun in shipped(name)["$defs"].values():
            assert noun["description"]
