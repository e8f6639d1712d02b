"""From a page in a file to a record that can be shown, searched, exported and verified."""

import io
import json
import zipfile

import jsonschema
import pytest
from typer.testing import CliRunner

from averment.cli.app import app
from averment.exporting.csv import read_table
from averment.exporting.schema import shipped

PAGE = """Guards at Fennmoor prison accused of beating

12 March 2019

Tomas Verrel, a prisoner, said that two guards kicked him in the yard of Fennmoor prison on 4 March 2019.

The prison service denied that the guards had used force.

"We have opened an inquiry," said Ilse Brandt, a spokeswoman for the prison service. At least 12 prisoners watched.
"""


def run(*words, code=0):
    done = CliRunner().invoke(app, list(words))
    assert done.exit_code == code, done.stderr + done.stdout
    return done


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    folder = tmp_path_factory.mktemp("line")
    (folder / "page.txt").write_text(PAGE, "utf-8")
    (folder / "junk.bin").write_bytes(bytes(range(256)) * 20)
    done = run("add", str(folder / "page.txt"), str(folder / "junk.bin"), "--record", str(folder / "r"), code=1)
    assert "junk.bin" in done.stderr
    return folder / "r"


def test_a_page_is_read_without_a_record(record):
    done = run("read", str(record.parent / "page.txt"), "--format", "jsonl")
    reading = json.loads(done.stdout)
    jsonschema.validate(reading, shipped("reading"))
    assert reading["document"]["text"] == PAGE
    assert {"alleged", "denied"} <= {c["modality"] for c in reading["claims"]}


def test_the_brief_names_what_could_not_be_read(record):
    made = json.loads(run("brief", "--record", str(record), "--json").stdout)
    assert made["documents"] == 1
    assert "failed" in {n["kind"] for n in made["needs"]}


def test_words_are_found_and_whoever_says_them(record):
    (answer,) = json.loads(run("search", "yard", "fennmoor", "--record", str(record), "--json").stdout)
    assert any("Verrel" in (p["source"] or "") for p in answer["passages"])


def test_the_record_is_exported_as_json_tables_and_page(record, tmp_path):
    made = json.loads(run("export", "--format", "json", "--record", str(record)).stdout)
    jsonschema.validate(made, shipped("record"))
    run("export", "--format", "csv", "--record", str(record), "--output", str(tmp_path / "t.zip"))
    with zipfile.ZipFile(tmp_path / "t.zip") as archive, archive.open("claims.csv") as raw:
        rows = list(read_table(io.TextIOWrapper(raw, "utf-8", newline="")))
    assert all(PAGE[int(r["start"]) : int(r["end"])] == r["text"] for r in rows)
    assert rows
    run("export", "--format", "html", "--record", str(record), "--output", str(tmp_path / "p.html"))
    assert "Fennmoor" in (tmp_path / "p.html").read_text("utf-8")


def test_the_same_record_is_exported_the_same_way(record):
    assert (
        run("export", "--format", "json", "--record", str(record)).stdout
        == run("export", "--format", "json", "--record", str(record)).stdout
    )


def test_everything_of_the_record_can_be_shown(record):
    made = json.loads(run("export", "--format", "json", "--record", str(record)).stdout)
    for thing in (*made["incidents"], *made["proceedings"], *made["entities"], *made["documents"]):
        assert run("show", thing["id"], "--record", str(record)).stdout
        json.loads(run("show", thing["id"], "--record", str(record), "--json").stdout)


def test_the_record_is_as_it_was_stored(record):
    assert json.loads(run("verify", "--record", str(record), "--json").stdout)["sound"] is True


def test_adding_again_adds_nothing(record):
    done = json.loads(run("add", str(record.parent / "page.txt"), "--record", str(record), "--json").stdout)
    assert done["summary"]["added"] == []
