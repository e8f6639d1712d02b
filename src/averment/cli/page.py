"""Draw one reading for a terminal: narrow or wide, with colour or without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.text import Text

from averment.cli.terminal import grid, join, modality, name_of, words
from averment.exporting.wording import in_words, language_in_words
from averment.model.act import Act, Party
from averment.model.claim import Claim
from averment.model.document import Document
from averment.model.figure import Figure
from averment.model.reading import Reading
from averment.model.step import Step

PAGE_ITSELF = "The page itself"
NOBODY = "Somebody whom the page does not name"
STANCE = 10  # as wide as the longest word for how a claim is put


def draw(reading: Reading) -> RenderableType:
    """Everything that one page says, for people."""
    return Group(
        *_head(reading.document), *_claims(reading), *_acts(reading), *_steps(reading), *_figures(reading), *_rest(reading)
    )


def _head(document: Document) -> Iterator[RenderableType]:
    yield Rule(style="dim")
    yield words(document.title or "No title", "bold")
    when = (
        words(f"{in_words(document.published)} ({document.published_how})")
        if document.published
        else Text("undated: the page does not say when", style="yellow")
    )
    language = language_in_words(document.language) if document.language else None
    who = words(document.publisher) if document.publisher else Text("publisher not said", style="dim")
    parts = [who, when, words(language) if language else Text("language not told", style="yellow")]
    if document.byline:
        parts.insert(1, words(", ".join(document.byline)))
    yield join(parts)
    yield join([words(document.source, "dim"), Text(f"sha256 {document.id[:12]}", style="dim")])
    if document.partial:
        yield words(f"Some of the text may be missing: {document.partial}", "yellow")


def _heading(title: str, count: int) -> RenderableType:
    return Padding(Text.assemble((title, "bold underline"), (f"  {count}", "dim")), (1, 0, 0, 0), expand=False)


def _claims(reading: Reading) -> Iterator[RenderableType]:
    if not reading.claims:
        doubts = {d.kind for d in (*reading.document.doubts, *reading.doubts)}
        unread = f"This page was not read: there is no reader for {language_in_words(reading.document.language)} yet."
        told = unread if "unread_language" in doubts else "No claim was found on this page."
        yield Padding(Text(told, style="yellow" if told is unread else "dim"), (1, 0, 0, 0), expand=False)
        return
    yield _heading("Who says what", len(reading.claims))
    for source, claims in by_source(reading):
        yield Padding(source, (1, 0, 0, 0), expand=False)
        table = grid(0, 1)
        for claim in claims:
            table.add_row(_stance(claim), _said(claim, reading))
        yield Padding(table, (0, 0, 0, 2), expand=False)


def by_source(reading: Reading) -> list[tuple[Text, list[Claim]]]:
    """The claims by who makes them, in the order in which the page lets them speak; the page itself comes last."""
    entities = {m.id: m.entity for m in reading.mentions}
    groups: dict[tuple[bool, str], list[Claim]] = {}
    for claim in reading.claims:
        own = claim.source is None and claim.source_text is None
        who = entities.get(claim.source or "", claim.source_text or ("" if claim.voice == "narrated" else "?"))
        groups.setdefault((own and claim.voice == "narrated", who), []).append(claim)
    return [(_name(claims, reading), claims) for _, claims in sorted(groups.items(), key=lambda g: g[0][0])]


def _name(claims: Sequence[Claim], reading: Reading) -> Text:
    mentions = {m.id: m for m in reading.mentions}
    mention = next((mentions[c.source] for c in claims if c.source in mentions), None)
    name = (mention and (mention.name or mention.text)) or next((c.source_text for c in claims if c.source_text), None)
    if not name:
        return words(PAGE_ITSELF if claims[0].voice == "narrated" else NOBODY, "bold")
    role = next((c.source_role for c in claims if c.source_role), None)
    text = words(name, "bold")
    return text + Text("  ") + words(role, "dim") if role and role.casefold() not in name.casefold() else text


def _stance(claim: Claim) -> Text:
    text = modality(claim.modality)
    text.pad_right(STANCE - len(text.plain))  # one width for all sources, so that the words stand in one line
    return text


def _said(claim: Claim, reading: Reading) -> Text:
    quoted = claim.voice == "quoted" and not set(claim.text[:1] + claim.text[-1:]) & set("\"'“”‘’«»")
    text = words(f"“{claim.text}”" if quoted else claim.text)
    chips = [_chip("act", act.kind) for act in reading.acts if act.id in claim.acts]
    chips += [_chip("step", step.stage) for step in reading.steps if step.id in claim.steps]
    chips += [_chip("figure", bounds(f)) for f in reading.figures if f.id in claim.figures]
    if claim.within:
        chips.append(Text("told within another claim", style="dim"))
    return Text("\n").join([text, Text("  ").join(chips)]) if chips else text


def _chip(label: str, value: str) -> Text:
    return Text.assemble((f"{label} ", "dim"), (name_of(value), "italic"))


def _acts(reading: Reading) -> Iterator[RenderableType]:
    if not reading.acts:
        return
    yield _heading("What is said to have been done", len(reading.acts))
    table = grid(0, 1)
    for act in reading.acts:
        kind = Text(name_of(act.kind) + (" (said not to be)" if act.negated else ""), style="bold")
        table.add_row(kind, _deed(act))
    yield Padding(table, (0, 0, 0, 2), expand=False)


def _deed(act: Act) -> Text:
    who = join([_party("by", act.perpetrator), _party("to", act.victim), _fact("when", act.when), _fact("where", act.place)])
    return who + Text(" · ", style="dim") + _fact("with", act.means) if act.means else who


def _party(label: str, party: Party | None) -> Text:
    return _fact(label, party.text if party else None)


def _fact(label: str, value: str | None) -> Text:
    return Text(f"{label} ", style="dim") + words(value)


def _steps(reading: Reading) -> Iterator[RenderableType]:
    if not reading.steps:
        return
    yield _heading("What was done about it", len(reading.steps))
    table = grid(0, 0, 1)
    for i, step in enumerate(reading.steps):
        if i:
            table.add_row(Text("│", style="dim"))
        table.add_row(Text("○" if step.announced else "●"), Text(name_of(step.stage), style="bold"), _course(step))
    yield Padding(table, (0, 0, 0, 2), expand=False)


def _course(step: Step) -> Text:
    parts = [_fact("when", step.when)]
    if step.announced:
        parts.insert(0, Text("announced, not yet done", style="yellow"))
    if step.other_case:
        parts.insert(0, Text("another case of the same person", style="yellow"))
    parts += [
        _fact(label, value)
        for label, value in (("by", step.forum), ("against", step.respondent), ("outcome", step.outcome))
        if value
    ]
    parts += [words(c.text + {True: " (suspended)", False: " (firm)", None: ""}[c.suspended]) for c in step.components]
    return join(parts)


def _figures(reading: Reading) -> Iterator[RenderableType]:
    if not reading.figures:
        return
    yield _heading("Figures", len(reading.figures))
    table = grid(0, 1)
    givers = {m.id: m.name or m.text for m in reading.mentions}
    for figure in reading.figures:
        giver = givers.get(figure.giver or "")
        facts = [words(figure.text)] + [
            _fact(a, b) for a, b in (("counts", figure.counted), ("says", giver), ("as of", figure.as_of)) if b
        ]
        table.add_row(Text(bounds(figure), style="bold", justify="right"), join(facts))
    yield Padding(table, (0, 0, 0, 2), expand=False)


def bounds(figure: Figure) -> str:
    """A figure with its bounds: what the words leave open stays open."""
    low, high = (None if v is None else f"{v:,.10g}" for v in (figure.low, figure.high))
    if low == high:
        return f"{low or '?'}{'%' if figure.unit == 'percent' else ''}"
    if low and high:
        return f"{low} to {high}"
    return f"at least {low}" if low else f"at most {high}"


def _rest(reading: Reading) -> Iterator[RenderableType]:
    times = [t for t in reading.times if t.kind == "date"]
    if times:
        yield _heading("Times", len(times))
        yield Padding(
            join(
                [
                    words(t.text)
                    + Text(" → ", style="dim")
                    + (words(str(t.period)) if t.period else Text("not known", style="yellow"))
                    for t in times
                ]
            ),
            (0, 0, 0, 2),
            expand=False,
        )
    doubts = list(dict.fromkeys((*reading.document.doubts, *reading.doubts)))
    if doubts:
        yield _heading("Doubts", len(doubts))
        for doubt in doubts:
            text = words(doubt.text)
            text.truncate(90, overflow="ellipsis")
            line = Text.assemble((name_of(doubt.kind), "bold yellow"), (": ", "yellow"), words(doubt.reason, "yellow"))
            yield Padding(
                line + Text("  ") + Text.assemble(("“", "dim"), text, ("”", "dim")) if len(doubt.text) else line,
                (0, 0, 0, 2),
                expand=False,
            )
    yield Padding(Text(f"{boilerplate_share(reading.document)} · {reading.reader}", style="dim"), (1, 0, 0, 0), expand=False)


def boilerplate_share(document: Document) -> str:
    """How much of the text was labelled boilerplate, and so not read."""
    total = sum(b.end - b.start for b in document.blocks)
    aside = sum(b.end - b.start for b in document.blocks if b.kind == "boilerplate")
    if not aside:
        return "nothing labelled boilerplate"
    return f"{aside:,} of {total:,} characters ({aside / total:.0%}) labelled boilerplate, kept and not read"
