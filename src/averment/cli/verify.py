"""`averment verify`: look at everything that is kept, and say what is not as it was stored."""

from __future__ import annotations

import typer

from averment.cli.opening import DEFAULT_RECORD, JsonOption, RecordOption, open_workspace


def verify(record: RecordOption = DEFAULT_RECORD, as_json: JsonOption = False) -> None:
    """Check every byte, every span and every judgement of the record."""
    from averment.cli.terminal import out, say, words, write_json

    looked = open_workspace(record).verify()
    if as_json:
        from averment.exporting.contract import to_json

        write_json({"record": str(record), "sound": looked.ok, **_object(to_json(looked))})
    else:
        for problem in looked.problems:
            say(f"{problem.subject}: {problem.what} {problem.advice}".strip(), "red")
        counts = f"{looked.captures:,} captures, {looked.documents:,} documents, {looked.judgements:,} judgements"
        verdict = "everything is as it was stored" if looked.ok else f"{len(looked):,} not as they were stored"
        out().print(words(f"{record}: {counts}; {verdict}.", "green" if looked.ok else "red"), soft_wrap=True)
    if not looked.ok:
        raise typer.Exit(1)


def _object(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}
