from averment.cli.app import app


def test_everything_is_read_again_and_summed_up(bench, say):
    done = say("reread", "--record", "r")
    assert done.exit_code == 0
    assert bench.given == [["everything"], "closed"]


def test_stopping_says_how_to_go_on(bench, say):
    bench.interrupted = True
    assert say("reread", "--record", "r").exit_code == 130


def test_it_is_among_the_commands():
    assert "reread" in {c.callback.__name__ for c in app.registered_commands}
