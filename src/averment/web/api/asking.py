"""What may be asked of a list: filters by marks, words, days, an order, and how much at once. Anything else is refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, create_model

from averment.model.listing import ItemKind, Order, Wanted

MOST_ITEMS = 200
MOST_VALUES = 40
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]

# What each kind of thing can be filtered by; a test holds it to what a record has.
MARKS: Mapping[ItemKind, tuple[str, ...]] = {
    "document": tuple(
        "act copy corrects dated document entity incident language modality place proceeding publisher reviewed role "
        "stage year".split()
    ),
    "incident": tuple(
        "act contested dated decided document entity language modality perpetrator place precision proceeding reviewed role "
        "stage status victim year".split()
    ),
    "proceeding": tuple("decided document entity final incident language problem stage year".split()),
    "entity": tuple("category document incident kind named precision proceeding protected".split()),
    "tally": tuple("agree counted document incident place scope year".split()),
    "pattern": tuple("act dated document incident place precision year".split()),
    "contradiction": tuple("about document incident kind year".split()),
    "proposal": tuple("entity incident kind left right".split()),
    "question": tuple("about answered document incident kind".split()),
}


PLAIN = r"^[^\x00]*$"  # a text with NUL in it is none, and not every store can keep it
Short = Annotated[str, StringConstraints(max_length=200, pattern=PLAIN)]
Place = Annotated[str, StringConstraints(max_length=2000)]


class Asked(BaseModel):
    """What may be asked of every list."""

    model_config = ConfigDict(extra="forbid")

    text: Short | None = Field(None, description="Words of the title; each may be the beginning of one.")
    since: Day | None = Field(None, description="Nothing that ended before this day.")
    until: Day | None = Field(None, description="Nothing that began after this day.")
    order: Order = Field("-weight", description="By day, last day, weight (how much hangs on it) or title; - turns it round.")
    limit: int = Field(50, ge=1, le=MOST_ITEMS, description="How many at once.")
    after: Place | None = Field(None, description="Where the page before ended: follow “next” instead of writing it.")

    def wanted(self, kind: ItemKind) -> Wanted:
        """Say it to the view."""
        marks = tuple((name, value) for name in MARKS[kind] for value in getattr(self, f"by_{name}", ()))
        return Wanted(kind, marks, self.text, self.since, self.until, self.order, self.limit, self.after)


def asked_of(kind: ItemKind) -> type[Asked]:
    """Make the model of what may be asked of one kind of thing: of several values of a mark, one is enough."""
    fields: dict[str, Any] = {f"by_{name}": (list[Short], _mark(name)) for name in MARKS[kind]}
    name = Annotated[str, StringConstraints(pattern=f"^({'|'.join(MARKS[kind])})$")]
    fields["facets"] = (list[name], Field([], max_length=len(MARKS[kind]), description="Marks whose values to count."))
    made: type[Asked] = create_model(f"{kind.title()}Asked", __base__=Asked, **fields)
    return made


def _mark(name: str) -> Any:
    # `copy` alone would hide a method of the model.
    return Field([], alias=name, max_length=MOST_VALUES, description=f"Only what has one of these values of {name}.")
