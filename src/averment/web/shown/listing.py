"""A list of things with its facets, made from the address of the page: every choice is a link."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from averment.errors import RecordMissing, UsageError
from averment.model.listing import ItemKind, Listed, Order, Wanted
from averment.vocabulary.acts import KINDS
from averment.vocabulary.roles import CATEGORIES
from averment.vocabulary.stages import STAGES
from averment.web.shown.naming import name_of

if TYPE_CHECKING:
    from averment.web.desk import Desk

MOST_CHOICES = 12
_NAMES = frozenset({"entity", "place", "victim", "perpetrator"})
_AS_WRITTEN = frozenset({"publisher", "year", "counted"})
_THINGS = frozenset({"document", "incident", "proceeding"})


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a facet: how many things have it, and where choosing it (or taking the choice back) leads."""

    label: str
    count: int
    chosen: bool
    href: str


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing by which a list can be narrowed."""

    name: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of a list: the things, how many there are, how it can be narrowed and ordered, and where it goes on."""

    items: tuple[Listed, ...]
    total: int
    facets: tuple[Facet, ...]
    chosen: tuple[Choice, ...]
    orders: tuple[Choice, ...]
    kept: tuple[tuple[str, str], ...]
    text: str
    next: str | None
    first: str | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What a list shows: which things, by which facets they can be narrowed, in which orders they can stand.

    `also` are marks that an address may name without their being offered: of one incident, of one person.
    `always` are marks that all things of the list have.
    """

    kind: ItemKind
    route: str
    facets: tuple[str, ...]
    orders: tuple[Order, ...]
    limit: int = 50
    also: tuple[str, ...] = ()
    always: tuple[tuple[str, str], ...] = ()


def sheet(desk: Desk, plan: Plan) -> Sheet:
    """Read the address of the page, and bring what it asks for.

    Raises:
        UsageError: if the page that it asks to go on from is none.
    """
    asked = desk.request.query_params
    marks = tuple((name, value) for name, value in asked.multi_items() if name in (*plan.facets, *plan.also) and value)
    text = asked.get("q", "").strip()
    order = asked.get("order", plan.orders[0])
    if order not in plan.orders:
        raise UsageError(f"A list cannot be ordered by {order[:40]!r}.", advice="Choose one of the orders that it shows.")
    after = asked.get("after") or None
    asked_for = (*plan.always, *marks)
    wanted = Wanted(plan.kind, asked_for, text or None, order=order, limit=plan.limit, after=after)
    try:
        view = desk.view
    except RecordMissing:  # nothing was added yet: the page says so, and how to begin
        return Sheet((), 0, (), (), (), (), text, None, None)
    found = view.items(wanted)
    counted = view.facets(wanted, plan.facets)
    ids = {v for name in _NAMES for v, _ in counted.get(name, ())[:MOST_CHOICES]} | {v for n, v in marks if n in _NAMES}
    here = Here(desk, plan, marks, text, order, view.named(ids) if ids else {})
    return Sheet(
        items=found.items,
        total=found.total,
        facets=tuple(f for name in plan.facets if (f := here.facet(name, counted.get(name, ()))).choices),
        chosen=tuple(here.chosen(name, value) for name, value in marks),
        orders=tuple(Choice(desk.t(f"orders.{_order_key(o)}"), 0, o == order, here.ordered(o)) for o in plan.orders),
        kept=(*marks, *((("order", order),) if order != plan.orders[0] else ())),
        text=text,
        next=here.href(marks, after=found.next) if found.next else None,
        first=here.href(marks) if wanted.after else None,
    )


@dataclass(frozen=True, slots=True)
class Here:
    """The address of a list, and the links that lead from it: with one choice more, with one taken back, in another order.

    `days` are the bounds in time that every link keeps.
    """

    desk: Desk
    plan: Plan
    marks: tuple[tuple[str, str], ...]
    text: str
    order: str
    named: Mapping[str, str]
    days: tuple[tuple[str, str], ...] = ()

    def facet(self, name: str, counted: Sequence[tuple[str, int]]) -> Facet:
        """A facet with the values that most have."""
        choices = tuple(self.choice(name, value, count) for value, count in counted[:MOST_CHOICES])
        return Facet(name, self.desk.t(f"facets.{name}"), choices)

    def chosen(self, name: str, value: str) -> Choice:
        """What is chosen, as a link that takes it back."""
        said = f"{self.desk.t(f'facets.{name}')}{self.desk.t('reading.colon')}{self.label(name, value)}"
        return Choice(said, 0, True, self.without(name, value))

    def choice(self, name: str, value: str, count: int) -> Choice:
        """A value as a link that chooses it, or takes the choice back."""
        chosen = (name, value) in self.marks
        href = self.without(name, value) if chosen else self.href((*self.marks, (name, value)))
        return Choice(self.label(name, value), count, chosen, href)

    def label(self, name: str, value: str) -> str:
        """What a value is called."""
        if name in _NAMES:
            return self.named.get(value, self.desk.t("reading.unnamed"))
        if name in _AS_WRITTEN:
            return value
        if name in _THINGS:
            return self._thing(cast("ItemKind", name), value)
        term = {"act": KINDS, "stage": STAGES, "category": CATEGORIES}.get(name, {}).get(value)
        if term:
            return term.label(self.desk.language)
        for group in (_GROUPS.get(f"{self.plan.kind}.{name}") or _GROUPS.get(name, name), "facet_values"):
            said = self.desk.t(f"{group}.{value}")
            if said != f"{group}.{value}":
                return said
        return value.replace("_", " ")

    def _thing(self, kind: ItemKind, name: str) -> str:
        try:
            return name_of(self.desk, self.desk.view.item(kind, name))
        except RecordMissing:
            return name[:16]

    def without(self, name: str, value: str) -> str:
        """The same list without this choice."""
        return self.href(tuple(m for m in self.marks if m != (name, value)))

    def ordered(self, order: str) -> str:
        """The same list in another order."""
        return self.href(self.marks, order=order)

    def href(self, marks: Sequence[tuple[str, str]], *, order: str | None = None, after: str | None = None) -> str:
        """The address of the list with these choices."""
        query: dict[str, list[str] | str | None] = {"q": self.text, **dict(self.days)}
        for name, value in marks:
            cast("list[str]", query.setdefault(name, [])).append(value)
        order = order or self.order
        query["order"] = order if order != self.plan.orders[0] else None
        return self.desk.url(self.plan.route, **query, after=after)


_GROUPS = {"language": "languages", "dated": "how", "contradiction.kind": "contradictions", "question.kind": "questions"}


def _order_key(order: str) -> str:
    return f"{order[1:]}_down" if order.startswith("-") else order
