import json


def test_the_doctor_says_what_is_there(say):
    done = say("doctor", "--json")
    made = json.loads(done.stdout)
    names = {c["name"] for c in made["checks"]}
    assert {"Python", "averment", "model en", "places", "disk", "SQLite", "SQLite search"} <= names
    assert done.exit_code == (0 if made["sound"] else 1)


def test_a_folder_that_may_not_be_written_is_said(say, tmp_path, monkeypatch):
    monkeypatch.setattr("os.access", lambda *_: False)
    done = say("doctor", "--json", "--record", str(tmp_path / "r"))
    assert done.exit_code == 1
    assert "may not be written" in done.stdout
