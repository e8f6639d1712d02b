import json


def test_the_brief_says_who_says_and_who_denies(bench, say):
    text = say("brief").stdout
    for words in ("Baton", "Saltmarsh station", "contested", "says    Odile Marchetti; A court", "denies  Harbour Police"):
        assert words in text
    assert "no report found since 1 September 2021 (640 days)" in text
    assert "Around 40" in text
    assert "At least 60" in text
    assert "unread" in text
    assert "failed" in text


def test_the_brief_as_json(bench, say):
    made = json.loads(say("brief", "--json").stdout)
    assert made["incidents"][0]["denies"] == ["Harbour Police"]
    assert {n["kind"] for n in made["needs"]} == {"undated", "unread", "undecided", "failed"}


def test_the_brief_is_for_somebody(bench, say):
    say("brief", "--as", "reader_without_names")
    assert bench.shown.viewer.role == "reader_without_names"
    assert say("brief", "--as", "nobody").exit_code == 2


def test_the_brief_says_what_to_type_next(bench, say):
    assert "averment show incident shows the first" in " ".join(say("brief").stderr.split())


def test_a_file_is_no_record(say, tmp_path):
    (tmp_path / "file").write_text("not a record")
    done = say("brief", "--record", str(tmp_path / "file"))
    assert done.exit_code == 2
    assert "is a file, and a record is a folder" in " ".join(done.stderr.split())
