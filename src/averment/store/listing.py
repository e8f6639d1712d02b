"""Filter, order and page what is listed, in memory: what every store must answer like, and what small records need."""

from __future__ import annotations

import base64
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from averment.errors import RecordMissing, UsageError
from averment.model.entity import Entity
from averment.model.listing import ORDERS, Found, Listed, Wanted
from averment.store.words import words

Place = tuple[object, str]


def page(items: Iterable[Listed], wanted: Wanted) -> Found:
    """Give one page of what is wanted.

    Raises:
        UsageError: if the order or the place to go on from is none.
    """
    column, down = order_of(wanted)
    fitting = [i for i in items if fits(i, wanted)]
    # What has no value stands last, whichever way; the id decides between equals, so that pages never overlap.
    known = [i for i in fitting if getattr(i, column) is not None]
    known.sort(key=lambda i: (getattr(i, column), i.id), reverse=down)
    ordered = [*known, *sorted((i for i in fitting if getattr(i, column) is None), key=lambda i: i.id, reverse=down)]
    start = 0
    if wanted.after is not None:
        value, name = cursor(wanted.after)
        start = next((n + 1 for n, i in enumerate(ordered) if (getattr(i, column), i.id) == (value, name)), len(ordered))
    shown = ordered[start : start + wanted.limit]
    more = start + len(shown) < len(ordered)
    return Found(tuple(shown), len(fitting), place(shown[-1], column) if more and shown else None)


def facets(items: Iterable[Listed], wanted: Wanted, names: Sequence[str]) -> Mapping[str, tuple[tuple[str, int], ...]]:
    """Count for each of these marks how many wanted things have each value; a mark's own filter is not applied to it."""
    every, found = list(items), {}
    for name in names:
        others = Wanted(wanted.kind, tuple(m for m in wanted.marks if m[0] != name), wanted.text, wanted.since, wanted.until)
        counted = Counter(v for i in every if fits(i, others) for v in i.marks.get(name, ()))
        found[name] = tuple(sorted(counted.items(), key=lambda c: (-c[1], c[0])))
    return found


def fits(item: Listed, wanted: Wanted) -> bool:
    """Tell whether a thing is wanted."""
    if item.kind != wanted.kind:
        return False
    for name in {n for n, _ in wanted.marks}:
        if not {v for n, v in wanted.marks if n == name} & set(item.marks.get(name, ())):
            return False
    if wanted.since and (item.last or item.day or "") < wanted.since:
        return False
    if wanted.until and (item.day is None or item.day > wanted.until):
        return False
    said = {w for w, _, _ in words(item.title or "")}
    return all(any(s.startswith(w) for s in said) for w, _, _ in words(wanted.text or ""))


def order_of(wanted: Wanted) -> tuple[str, bool]:
    """Read by what to order, and whether downwards.

    Raises:
        UsageError: if there is no such order.
    """
    if wanted.order not in ORDERS:
        raise UsageError(f"Nothing can be put in the order {wanted.order!r}.", advice=f"Take one of {', '.join(ORDERS)}.")
    return wanted.order.lstrip("-"), wanted.order.startswith("-")


def place(item: Listed, column: str) -> str:
    """Write down where a page ended."""
    written = json.dumps([getattr(item, column), item.id], ensure_ascii=False, separators=(",", ":"))
    return base64.urlsafe_b64encode(written.encode()).decode().rstrip("=")


def cursor(written: str) -> Place:
    """Read where a page ended.

    Raises:
        UsageError: if it was not written by `place`.
    """
    try:
        value, name = json.loads(base64.urlsafe_b64decode(written + "=" * (-len(written) % 4)))
        if isinstance(name, str) and (value is None or isinstance(value, str | int | float)):
            return value, name
    except (ValueError, RecursionError):
        pass
    raise UsageError("That is no place of a list to go on from.", advice="Begin at the first page.") from None


def join_shares(entity: Listed, shares: Sequence[Listed]) -> Listed:
    """Lay what neighbourhoods say of an entity together: every part, every mention, and where it is spoken of."""
    said = [s.item for s in shares if isinstance(s.item, Entity)]
    marks: dict[str, dict[str, None]] = {}
    for listed in (*shares, entity):
        for name, values in listed.marks.items():
            marks.setdefault(name, {}).update(dict.fromkeys(values))
    if not isinstance(entity.item, Entity):
        return entity
    mentions = sorted({m for e in said for m in e.mentions}, key=lambda m: (m.document, m.mention))
    item = replace(
        entity.item,
        roles=tuple(dict.fromkeys(r for e in said for r in e.roles)),
        mentions=tuple(mentions),
        reasons=tuple(dict.fromkeys(r for e in said for r in e.reasons)),
    )
    return replace(entity, item=item, marks={name: tuple(values) for name, values in marks.items()})


def missing(kind: str, name: str) -> RecordMissing:
    """Say that there is no such thing."""
    return RecordMissing(f"There is no {kind} {name!r} in this record.", advice="`averment brief` lists what there is.")
