import json

from averment.store.base import Problem
from tests.fakes import FakeVerification


def test_a_sound_record_is_said_to_be(bench, say):
    done = say("verify")
    assert done.exit_code == 0
    assert "3 captures, 2 documents, 1 judgements; everything is as it was stored." in done.stdout


def test_every_problem_is_said(bench, say):
    bench.verification = FakeVerification(
        problems=(Problem("blob 12ab", "It is not what was kept.", "Bring it back from a copy."),)
    )
    done = say("verify")
    assert done.exit_code == 1
    assert "blob 12ab: It is not what was kept. Bring it back from a copy." in done.stderr
    assert json.loads(say("verify", "--json").stdout)["sound"] is False
