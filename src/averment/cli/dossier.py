"""Draw one incident, proceeding, entity or pattern of a record for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import singledispatch

from rich.columns import Columns
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text
from rich.tree import Tree

from averment.cli.page import draw as draw_reading
from averment.cli.terminal import STATUS_STYLES, counted, grid, join, modality, name_of, out, words
from averment.exporting.brief import kinds
from averment.exporting.lookup import Saying, StepWords
from averment.exporting.pages import Course, EntityPage, IncidentPage, PatternPage, Repeated
from averment.exporting.wording import final_in_words, in_words, part_in_words, quoted, stage_in_words
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
    parts: list[RenderableType] = list(_incident_head(incident, page.decided))
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
    parts.append(Padding(_origins(incident, page.called), (1, 0, 0, 0)))
    return Group(*parts)


@draw.register
def _(page: Course) -> RenderableType:
    p = page.proceeding
    head = [
        words(page.heading, "bold"),
        words(stage_in_words(p.stage), "" if p.stage else "dim"),
        words(p.forum or "forum not said", "" if p.forum else "dim"),
        words(final_in_words(p.final)),
    ]
    table = grid(0, 0, 1)
    for step in page.steps:
        dot = Text("○" if step.step.announced else "●")
        table.add_row(dot, Text(stage_in_words(step.step.stage), style="bold"), _step(step))
    silent = p.last_heard and p.stale
    silence = words(f"No report found since {in_words(p.last_heard)} ({p.stale:,} days).", "yellow") if silent else Text("")
    problems = [words(problem, "yellow") for problem in p.problems]
    return Group(join(head), words(p.id, "dim"), Padding(table, (0, 0, 0, 2)), silence, *problems)


@draw.register
def _(page: EntityPage) -> RenderableType:
    entity = page.entity
    parts: list[RenderableType] = [
        words(entity.name or "a person whose name is not shown", "bold"),
        words(" · ".join((entity.kind, *filter(None, ["; ".join(entity.roles)]))), "dim"),
        words(entity.id, "dim"),
    ]
    parts.append(_heading("Named as"))
    parts += [words(quoted(s.text)) + Text("  ") + capture(s) for s in page.named]
    if page.says:
        parts += [_heading("Says"), _sayings(page.says)]
    for title, ids in (("Takes part in", page.incidents), ("Answers in", page.proceedings)):
        if ids:
            parts += [_heading(title), *(words(page.titles.get(key)) + Text(f"  {key}", style="dim") for key in ids)]
    return Group(*parts)


@draw.register
def _(page: PatternPage) -> RenderableType:
    p = page.pattern
    when, where = in_words(p.period) or "time not said", p.place.text if p.place else "place not said"
    facts = join([words(where), words(when), words(p.id, "dim")])
    return Group(words(p.title or kinds(p.kinds), "bold"), facts, _heading("Who says what"), _sayings(page.says))


def voice(saying: Saying) -> list[Text]:
    """Whether the words are quoted or retold; in a page's own voice they are neither."""
    told = {"quoted": "quoted", "reported": "retold"}.get(saying.voice)
    return [Text(told, style="dim")] if told else []


def capture(saying: Saying) -> Text:
    """The number of the capture, dimmed."""
    return Text(saying.capture, style="dim")


def _incident_head(i: Incident, decided: Sequence[str]) -> Iterator[RenderableType]:
    title = i.title or kinds(i.kinds)
    status = Text(name_of(i.status), style=STATUS_STYLES.get(i.status, "dim"))
    yield words(title[:1].upper() + title[1:], "bold") + Text("  ") + status
    yield words(i.id, "dim")
    table = grid(0, 1)
    rows = (
        ("what", kinds(i.kinds)),
        ("when", in_words(i.period)),
        ("where", i.place.text if i.place else None),
        ("said to have suffered it", "; ".join(dict.fromkeys(p.text for p in i.victims))),
        ("said to have done it", "; ".join(dict.fromkeys(p.text for p in i.perpetrators))),
        *((("decided", "; ".join(decided)),) if decided else ()),
        (f"why {name_of(i.status)}", "; ".join(i.reasons)),
    )
    for label, value in rows:
        table.add_row(Text(label, style="dim"), words(value))
    yield Padding(table, (1, 0))


def _sayings(repeats: Sequence[Repeated]) -> RenderableType:
    return Group(*(Padding(_saying(r), (0, 0, 1 if r is not repeats[-1] else 0, 0)) for r in repeats))


def _saying(repeat: Repeated) -> Text:
    s = repeat.saying
    text = words(quoted(s.text)) + Text("\n")
    text.append_text(join([words(s.who, "bold"), modality(s.modality), *voice(s), capture(s)]))
    if repeat.also:
        text.append(f"\nalso printed in {', '.join(a.capture for a in repeat.also)}", style="dim")
    return text


def _step(found: StepWords) -> Text:
    step = found.step
    day = in_words(step.when)
    facts = [words(day) if day else words(f"day not said, told {found.saying.told or 'on an undated page'}", "dim")]
    if step.announced:
        facts.append(Text("announced, not yet done", style="yellow"))
    if step.outcome:
        facts.append(words(step.outcome))
    facts += [words(part_in_words(c)) for c in step.components]
    told = join(facts) + Text("\n") + words(quoted(found.saying.text)) + Text("  ")
    told.append_text(words(found.saying.who, "bold") + Text("  ") + capture(found.saying))
    if found.also:
        told.append(f"\nalso told in {', '.join(s.capture for s in found.also)}", style="dim")
    return told


def _origins(incident: Incident, called: Mapping[str, str]) -> RenderableType:
    count = len(incident.origins)
    tree = Tree(Text(f"Where it comes from: {counted(count, 'independent origin')}", style="bold"), guide_style="dim")
    for origin in incident.origins:
        branch = tree.add(words(origin.name or "A page of its own", "bold") + Text("  ") + words(origin.reason, "dim"))
        for document in origin.documents:
            branch.add(words(called.get(document, "")) + Text(f"  {document[:8]}", style="dim"))
    return tree


def _heading(title: str) -> RenderableType:
    return Padding(Text(title, style="bold underline"), (1, 0, 0, 0), expand=False)
