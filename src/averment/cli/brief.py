"""`averment brief`: what the record comes to, and what needs a person."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from averment.cli.opening import DEFAULT_RECORD, JsonOption, RecordOption, Role, RoleOption, open_view

if TYPE_CHECKING:
    from rich.text import Text

    from averment.exporting.brief import Brief, IncidentLine, ProceedingLine

MOST_NAMES = 6


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
        _next(made, record)


def _next(made: Brief, record: Path) -> None:
    """Say what to type next."""
    from averment.cli.terminal import say

    where = "" if record == DEFAULT_RECORD else f" --record {record}"
    if made.incidents:
        say(f"\naverment show {made.short[made.incidents[0].id]}{where} shows the first with all its words")


def _print(made: Brief) -> None:
    from rich.text import Text

    from averment.cli.terminal import counted, name_of, out, words

    out().print(Text(f"{counted(made.documents, 'document')}, {made.origins:,} of them with words of their own.", style="dim"))
    _section("Incidents", len(made.incidents))
    for line in made.incidents:
        _incident(line, made.short)
    _section("Open proceedings", len(made.proceedings))
    for p in made.proceedings:
        _proceeding(p, made.short)
    _section("Contested figures", len(made.contested))
    for tally in made.contested:
        out().print(words(name_of(tally.counted), "bold"))
        for count in tally.counts:
            out().print(Text("  ") + words(count.text) + Text("  ") + words(made.giver(count), "dim"))
    _section("Patterns", len(made.patterns))
    for line in made.patterns:
        _incident(line, made.short)
    _section("Needs a person", len(made.needs))
    for kind, reason, what in _together(made):
        out().print(words(kind, "yellow"), words(what, "bold"))
        _below(words(reason))


def _together(made: Brief) -> list[tuple[str, str, str]]:
    """Put what needs a person for the same reason on one line."""
    groups: dict[tuple[str, str], list[str]] = {}
    for need in made.needs:
        groups.setdefault((need.kind, need.reason), []).append(need.what)
    return [(kind, reason, ", ".join(whats)) for (kind, reason), whats in groups.items()]


def _section(title: str, count: int) -> None:
    from rich.text import Text

    from averment.cli.terminal import out

    out().print()
    out().print(Text.assemble((title, "bold underline"), (f"  {count}", "dim")))


def _proceeding(p: ProceedingLine, short: dict[str, str]) -> None:
    from rich.text import Text

    from averment.cli.terminal import join, out, words
    from averment.exporting.wording import stage_in_words

    respondent = words(p.respondent, "bold") if p.respondent else Text("against nobody named", style="dim")
    stage = words(stage_in_words(p.stage), "" if p.stage else "dim")
    forum = words(p.forum) if p.forum else Text("forum not said", style="dim")
    out().print(join([respondent, stage, forum]))
    _below(join([words(p.silence, "yellow"), words(short.get(p.id, p.id), "dim")]))


def _incident(line: IncidentLine, short: dict[str, str]) -> None:
    from rich.text import Text

    from averment.cli.terminal import STATUS_STYLES, counted, join, name_of, out, words
    from averment.exporting.wording import in_words

    where = words(line.where) if line.where else Text("place not said", style="dim")
    when = words(in_words(line.when)) if line.when else Text("time not said", style="dim")
    facts = [where, when, words(counted(line.documents, "document"))]
    if line.status != "pattern":
        facts.insert(2, words(counted(line.origins, "independent origin")))
    status = Text(name_of(line.status), style=STATUS_STYLES.get(line.status, "dim"))
    out().print(join([words(line.what[:1].upper() + line.what[1:], "bold"), status]))
    _below(join([*facts, words(short.get(line.id, line.id), "dim")]))
    _below(Text("says    ", style="dim") + words(_some(line.says)))
    if line.status != "pattern":
        denied = words(_some(line.denies), "red") if line.denies else Text("nobody found who denies it", style="dim")
        _below(Text("denies  ", style="dim") + denied)
    if line.decided:
        _below(Text("decided ", style="dim") + words(_some(line.decided)))


def _some(names: tuple[str, ...]) -> str:
    shown = "; ".join(names[:MOST_NAMES])
    return f"{shown} and {len(names) - MOST_NAMES} more" if len(names) > MOST_NAMES else shown


def _below(text: Text) -> None:
    from rich.padding import Padding

    from averment.cli.terminal import out

    out().print(Padding(text, (0, 0, 0, 2), expand=False))
