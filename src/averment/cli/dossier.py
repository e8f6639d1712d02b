"""Draw one incident, proceeding, entity or pattern of a record for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import singledispatch

from rich.columns import Columns
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text
from rich.tree import Tree

from averment.cli.page import draw as draw_reading
from averment.cli.terminal import STATUS_STYLES, grid, join, modality, name_of, out, words
from averment.exporting.brief import kinds
from averment.exporting.lookup import Saying, StepWords
from averment.exporting.pages import Course, EntityPage, IncidentPage, PatternPage, Repeated
from averment.model.incident import Incident
from averment.model.reading import Reading

WIDE = 110  # columns from which on the sides stand beside each other


@singledispatch
def draw(page: object) -> RenderableType:
    """Draw a page of the record.

    Raises:
        TypeError: if it is not one.
    """
    raise TypeError(f"{type(page).__name__} is no page of a record.")


@draw.register
def _(page: Reading) -> RenderableType:
    return draw_reading(page)


@draw.register
def _(page: IncidentPage) -> RenderableType:
    incident = page.incident
    parts: list[RenderableType] = list(_incident_head(incident))
    sides = [(title, repeats) for title, repeats in page.columns if repeats]
    panels = [Panel(_sayings(repeats), title=title, title_align="left", border_style="dim") for title, repeats in sides]
    wide = out().width >= WIDE and len(panels) > 1
    parts.append(Columns(panels, equal=True, expand=True, width=out().width // len(panels) - 2) if wide else Group(*panels))
    if page.aside:
        parts += [_heading("Also said"), _sayings(page.aside)]
    for opposed in page.against:
        parts.append(_heading(f"What does not go together: {name_of(opposed.kind)}"))
        parts += [words(opposed.note), *(_saying(Repeated(s, ())) for s in opposed.sayings)]
    for each in page.courses:
        parts.append(Padding(draw(each), (1, 0, 0, 0)))
    parts.append(Padding(_origins(incident), (1, 0, 0, 0)))
    return Group(*parts)


@draw.register
def _(page: Course) -> RenderableType:
    p = page.proceeding
    stage = words(name_of(p.stage)) if p.stage else Text("no stage attested", style="dim")
    head = [
        Text("Course against ", style="bold") + words(p.respondent, "bold"),
        stage,
        words(p.forum),
        Text(f"final: {p.final}"),
    ]
    table = grid(0, 0, 1)
    for step in page.steps:
        table.add_row(Text("○" if step.step.announced else "●"), Text(name_of(step.step.stage), style="bold"), _step(step))
    silence = (
        words(f"No report found since {p.last_heard} ({p.stale:,} days).", "yellow") if p.last_heard and p.stale else Text("")
    )
    problems = [words(problem, "yellow") for problem in p.problems]
    return Group(join(head), words(p.id, "dim"), Padding(table, (0, 0, 0, 2)), silence, *problems)


@draw.register
def _(page: EntityPage) -> RenderableType:
    entity = page.entity
    parts: list[RenderableType] = [
        words(entity.name or "a person whose name is not shown", "bold"),
        words(f"{entity.kind} · {'; '.join(entity.roles)}", "dim"),
        words(entity.id, "dim"),
    ]
    parts.append(_heading("Named as"))
    parts += [words(f"“{s.text}”") + Text("  ") + capture(s) for s in page.named]
    if page.says:
        parts += [_heading("Says"), _sayings(page.says)]
    for title, ids in (("Takes part in", page.incidents), ("Answers in", page.proceedings)):
        if ids:
            parts += [_heading(title), *(words(key) for key in ids)]
    return Group(*parts)


@draw.register
def _(page: PatternPage) -> RenderableType:
    p = page.pattern
    facts = join([words(str(p.period) if p.period else None), words(p.place.text if p.place else None), words(p.id, "dim")])
    return Group(words(p.title or kinds(p.kinds), "bold"), facts, _heading("Who says what"), _sayings(page.says))


def capture(saying: Saying) -> Text:
    """The number of the capture, dimmed."""
    return Text(saying.capture, style="dim")


def _incident_head(i: Incident) -> Iterator[RenderableType]:
    title = i.title or kinds(i.kinds)
    status = Text(name_of(i.status), style=STATUS_STYLES.get(i.status, "dim"))
    yield words(title[:1].upper() + title[1:], "bold") + Text("  ") + status
    yield words(i.id, "dim")
    table = grid(0, 1)
    rows = (
        ("what", kinds(i.kinds)),
        ("when", str(i.period) if i.period else None),
        ("where", i.place.text if i.place else None),
        ("said to have suffered it", "; ".join(dict.fromkeys(p.text for p in i.victims))),
        ("said to have done it", "; ".join(dict.fromkeys(p.text for p in i.perpetrators))),
        (f"why {name_of(i.status)}", "; ".join(i.reasons)),
    )
    for label, value in rows:
        table.add_row(Text(label, style="dim"), words(value))
    yield Padding(table, (1, 0))


def _sayings(repeats: Sequence[Repeated]) -> RenderableType:
    return Group(*(Padding(_saying(r), (0, 0, 1 if r is not repeats[-1] else 0, 0)) for r in repeats))


def _saying(repeat: Repeated) -> Text:
    s = repeat.saying
    text = words(f"“{s.text}”") + Text("\n")
    text.append_text(join([words(s.who, "bold"), modality(s.modality), Text(s.voice, style="dim"), capture(s)]))
    if repeat.also:
        text.append(f"\nalso printed in {', '.join(a.capture for a in repeat.also)}", style="dim")
    return text


def _step(found: StepWords) -> Text:
    step = found.step
    facts = [words(step.when)]
    if step.announced:
        facts.append(Text("announced, not yet done", style="yellow"))
    if step.outcome:
        facts.append(words(step.outcome))
    facts += [words(c.text + {True: " (suspended)", False: " (firm)", None: ""}[c.suspended]) for c in step.components]
    return (
        join(facts)
        + Text("\n")
        + words(f"“{found.saying.text}”")
        + Text("  ")
        + words(found.saying.who, "bold")
        + Text("  ")
        + capture(found.saying)
    )


def _origins(incident: Incident) -> RenderableType:
    tree = Tree(
        Text(
            f"Where it comes from: {len(incident.origins)} independent origin{'' if len(incident.origins) == 1 else 's'}",
            style="bold",
        ),
        guide_style="dim",
    )
    for origin in incident.origins:
        branch = tree.add(words(origin.name or "origin not named") + Text("  ") + words(origin.reason, "dim"))
        for document in origin.documents:
            branch.add(Text(document[:12], style="dim"))
    return tree


def _heading(title: str) -> RenderableType:
    return Padding(Text(title, style="bold underline"), (1, 0, 0, 0), expand=False)
