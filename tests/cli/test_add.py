import json

from averment.model.capture import Failure
from averment.model.summary import Summary

BROKEN = Failure("pages/bad.bin", "extracting", "The bytes are not text.", "Give a page.", "2021-10-01T00:00:00Z")


def test_what_was_done_is_summed_up(bench, say):
    done = say("add", "one", "--record", "r")
    assert done.exit_code == 0
    assert "1  new documents" in done.stdout
    assert bench.given == [["one"], "closed"]


def test_the_sum_as_json(bench, say):
    assert json.loads(say("add", "one", "--json").stdout)["summary"]["read"] == 1


def test_failures_are_said_and_counted_by_stage(bench, say):
    bench.summary = Summary(failures=(BROKEN, BROKEN))
    done = say("add", "one")
    assert done.exit_code == 1
    assert "2  failed while extracting" in done.stdout
    assert "pages/bad.bin" in done.stderr


def test_stopping_says_how_to_go_on(bench, say):
    bench.interrupted = True
    done = say("add", "one", "--record", "r")
    assert done.exit_code == 130
    assert "run the same command again (record: r)" in done.stderr
    assert bench.given[-1] == "closed"
