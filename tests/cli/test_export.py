import json

import jsonschema

from averment.exporting.contract import record_to_json
from averment.exporting.schema import shipped
from tests.fakes import record


def test_the_record_as_json_is_the_contract(bench, say):
    made = json.loads(say("export", "--format", "json").stdout)
    jsonschema.validate(made, shipped("record"))
    assert made == json.loads(json.dumps(record_to_json(record())))


def test_a_file_is_there_whole_or_not_at_all(bench, say, tmp_path, monkeypatch):
    target = tmp_path / "new" / "record.html"
    assert say("export", "--format", "html", "--output", str(target)).exit_code == 0
    assert target.read_text("utf-8").startswith("<!doctype html>")
    assert [p.name for p in target.parent.iterdir()] == ["record.html"]
    before = target.read_bytes()
    monkeypatch.setattr(type(bench.shown), "reading", lambda *_: 1 / 0)
    assert say("export", "--format", "html", "--output", str(target)).exit_code != 0
    assert target.read_bytes() == before
    assert [p.name for p in target.parent.iterdir()] == ["record.html"]


def test_a_place_that_cannot_be_written_is_a_sentence_and_not_a_traceback(bench, say, tmp_path):
    (tmp_path / "file").write_text("in the way")
    for shape in ("html", "json", "csv"):
        done = say("export", "--format", shape, "--output", str(tmp_path / "file" / "x.zip"))
        assert done.exit_code == 1
        assert "Check the name" in done.stderr


def test_tables_need_a_place(bench, say, tmp_path):
    done = say("export", "--format", "csv")
    assert done.exit_code == 2
    assert "--output" in done.stderr
    assert say("export", "--format", "csv", "-o", str(tmp_path / "t.zip")).exit_code == 0


def test_the_schemas_need_no_record(say):
    made = json.loads(say("export", "--format", "schema").stdout)
    assert set(made) == {"reading", "record"}


def test_an_export_names_its_viewer(bench, say):
    assert "(reader without names)" in say("export", "--format", "html", "--as", "reader_without_names").stdout


def test_a_folder_is_no_place_for_a_file(bench, say, tmp_path):
    done = say("export", "--format", "html", "--output", str(tmp_path))
    assert done.exit_code == 2
    assert f"{tmp_path} is a folder" in " ".join(done.stderr.split())
