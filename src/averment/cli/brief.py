"""`averment brief`: what the record comes to, and what needs a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from averment.cli.opening import DEFAULT_RECORD, JsonOption, RecordOption, Role, RoleOption, open_view

if TYPE_CHECKING:
    from averment.exporting.brief import Brief, IncidentLine


def brief(record: RecordOption = DEFAULT_RECORD, as_json: JsonOption = False, role: RoleOption = Role.reader) -> None:
    """Sum up the record: incidents, open proceedings, contested figures, and what needs a person."""
    from averment.exporting.brief import make_brief

    made = make_brief(open_view(record, role))
    if as_json:
        from averment.cli.terminal import write_json
        from averment.exporting.contract import to_json

        write_json(to_json(made))
    else:
        _print(made)


def _print(made: Brief) -> None:
    from rich.text import Text

    from averment.cli.terminal import name_of, out, words

    out().print(Text(f"{made.documents:,} documents, {made.origins:,} of which speak for themselves.", style="dim"))
    _section("Incidents", len(made.incidents))
    for line in made.incidents:
        _incident(line)
    _section("Open proceedings", len(made.proceedings))
    for p in made.proceedings:
        stage = Text(f": {name_of(p.stage)}" if p.stage else ": no stage attested")
        out().print(
            words(p.respondent, "bold") + stage,
            words(p.forum or "forum not said", "dim"),
            words(p.silence, "yellow"),
            words(p.id, "dim"),
        )
    _section("Contested figures", len(made.contested))
    for tally in made.contested:
        out().print(words(name_of(tally.counted), "bold"))
        for count in tally.counts:
            out().print(Text("  ") + words(count.text) + Text("  ") + words(count.giver or "giver not said", "dim"))
    _section("Patterns", len(made.patterns))
    for line in made.patterns:
        _incident(line)
    _section("Needs a person", len(made.needs))
    for need in made.needs:
        out().print(words(need.kind, "yellow"), words(need.what, "bold"), words(need.reason), soft_wrap=True)


def _section(title: str, count: int) -> None:
    from rich.text import Text

    from averment.cli.terminal import out

    out().print()
    out().print(Text.assemble((title, "bold underline"), (f"  {count}", "dim")))


def _incident(line: IncidentLine) -> None:
    from rich.text import Text

    from averment.cli.terminal import STATUS_STYLES, join, name_of, out, words

    status = Text(name_of(line.status), style=STATUS_STYLES.get(line.status, "dim"))
    facts = [words(line.where or "place not said"), words(line.when or "time not said"), status]
    if line.origins:
        facts.append(words(f"{line.origins} origin{'' if line.origins == 1 else 's'} in {line.documents} documents"))
    out().print(words(line.what[:1].upper() + line.what[1:], "bold"), join(facts), words(line.id, "dim"))
    denied = words("; ".join(line.denies), "red") if line.denies else Text("nobody found who denies it", style="dim")
    out().print(Text("  says    ", style="dim") + words("; ".join(line.says)))
    if line.status != "pattern":
        out().print(Text("  denies  ", style="dim") + denied)
