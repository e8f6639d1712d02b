"""A listing: the things of a record as lists and filters see them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from averment.model.entity import Entity
from averment.model.incident import Incident, Pattern, Proposal
from averment.model.proceeding import Proceeding
from averment.model.question import Question
from averment.model.record import DocumentCard
from averment.model.tally import Contradiction, Tally

ItemKind = Literal["document", "entity", "incident", "pattern", "proceeding", "tally", "contradiction", "proposal", "question"]
ITEM_KINDS: tuple[ItemKind, ...] = get_args(ItemKind)
Item: TypeAlias = DocumentCard | Entity | Incident | Pattern | Proceeding | Tally | Contradiction | Proposal | Question
NOUNS: Mapping[str, type[Item]] = {
    "document": DocumentCard,
    "entity": Entity,
    "incident": Incident,
    "pattern": Pattern,
    "proceeding": Proceeding,
    "tally": Tally,
    "contradiction": Contradiction,
    "proposal": Proposal,
    "question": Question,
}
Order = Literal["day", "-day", "last", "-last", "weight", "-weight", "title", "-title"]
ORDERS: tuple[Order, ...] = get_args(Order)


@dataclass(frozen=True, slots=True)
class Listed:
    """One thing of a record with what lists need of it.

    `day` and `last` are the first and the last calendar day that it may be of, in ISO 8601, None where unknown. `weight`
    says how much hangs on it (pages, claims). `lat` and `lon` are WGS 84 degrees. `marks` name what it can be filtered by,
    each with its values; a mark that is called like a kind of thing holds ids.
    """

    kind: ItemKind
    id: str
    title: str | None
    day: str | None
    last: str | None
    weight: float
    lat: float | None
    lon: float | None
    marks: dict[str, tuple[str, ...]]
    item: Item


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which things are wanted: of one kind, having all these marks, with these words in their title, in this order.

    Of several values of one mark, one is enough; of several marks, all are wanted. `since` and `until` bound the days.
    `after` is the place where the page before ended, as `Found.next` says it.
    """

    kind: ItemKind
    marks: tuple[tuple[str, str], ...] = ()
    text: str | None = None
    since: str | None = None
    until: str | None = None
    order: Order = "-weight"
    limit: int = 50
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A page of what was wanted, how many there are in all, and where the next page begins (None: nowhere).

    `whole` is false where there are at least `total`: counting on would take too long.
    """

    items: tuple[Listed, ...] = ()
    total: int = 0
    next: str | None = None
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """Everything that the documents of one neighbourhood say together, ready to be listed.

    `rest` are the entities that no list shows: those without a name who take part in nothing. `spoken` are the folded ways
    in which its pages name people, each with the label that stands for them where nobody may be named. Two neighbourhoods
    share no document; what one says does not depend on another.
    """

    documents: tuple[str, ...]
    items: tuple[Listed, ...]
    rest: tuple[Entity, ...] = ()
    spoken: tuple[tuple[str, str], ...] = ()
