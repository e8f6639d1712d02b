"""The network around one person, body, place or incident: who is linked with whom, and through which incident or case."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from averment.exporting.lookup import Lookup
from averment.model.entity import Entity
from averment.model.incident import Incident, ItemRef, PersonRef
from averment.model.listing import Listed, Wanted
from averment.model.proceeding import Proceeding
from averment.web.drawing.rings import Node, Rings, lay_out
from averment.web.shown.naming import incident_name, name_of, proceeding_name

if TYPE_CHECKING:
    from averment.web.desk import Desk

MOST_NODES = 60
MOST_INCIDENTS = 12
MOST_CASES = 8
MOST_BESIDES = 30
MOST_VOICES = 10
VOICE_PAGES = 6
_SIDES = ("alleged", "reported", "denied", "dismissed", "admitted", "confirmed", "found")


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing of the network: `kind` is `person`, `place`, `incident`, `proceeding` or `voice`; `href` leads to it."""

    id: str
    kind: str
    name: str
    href: str | None
    ring: int
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Link:
    """How two things are linked: a role (`victim` …), how words are put (`denied` …), or `quoted`; `href` leads there."""

    left: str
    right: str
    as_: str
    href: str | None = None


@dataclass
class Net:
    """A network as it is gathered: no thing twice, never more things than a picture can hold."""

    things: dict[str, Thing] = field(default_factory=dict)
    links: dict[tuple[str, str, str], Link] = field(default_factory=dict)
    left_out: int = 0

    def add(self, thing: Thing) -> bool:
        """Add a thing where there is room; tell whether it is there."""
        if thing.id in self.things:
            return True
        if len(self.things) >= MOST_NODES:
            self.left_out += 1
            return False
        self.things[thing.id] = thing
        return True

    def link(self, left: str, right: str, as_: str, href: str | None = None) -> None:
        """Link two things that are there."""
        if left in self.things and right in self.things and left != right:
            self.links.setdefault((left, right, as_), Link(left, right, as_, href))


@dataclass(frozen=True, slots=True)
class NetShown:
    """A network as it is drawn, and the same as a table."""

    centre: Thing
    things: tuple[Thing, ...]
    links: tuple[Link, ...]
    rings: Rings
    left_out: int

    @property
    def by_right(self) -> tuple[tuple[Thing, tuple[Link, ...]], ...]:
        """The links by what they lead to, as a table says them."""
        groups: dict[str, list[Link]] = {}
        for link in self.links:
            groups.setdefault(link.right, []).append(link)
        return tuple((self.thing(name), tuple(links)) for name, links in groups.items())

    def thing(self, name: str) -> Thing:
        """The thing of this id."""
        return next(t for t in self.things if t.id == name)


def lay_net(desk: Desk, kind: str, name: str) -> NetShown:
    """Gather and lay out what is around an `entity` or an `incident`.

    Raises:
        RecordMissing: if there is no such thing.
    """
    listed = desk.view.item(kind, name)
    net = Net()
    if isinstance(listed.item, Entity):
        _around_entity(desk, net, listed, listed.item)
    elif isinstance(listed.item, Incident):
        _around_incident(desk, net, listed, listed.item)
    things = tuple(net.things.values())
    links = tuple(net.links.values())
    rings = lay_out([Node(t.id, t.ring, t.weight) for t in things], [(link.left, link.right) for link in links])
    return NetShown(things[0], things, links, rings, net.left_out)


def _around_entity(desk: Desk, net: Net, listed: Listed, entity: Entity) -> None:
    kind = "place" if entity.kind == "place" else "person"
    net.add(Thing(listed.id, kind, name_of(desk, listed), desk.url("entity", id=listed.id), 0))
    ours = (("entity", listed.id),)
    incidents = desk.view.items(Wanted("incident", ours, limit=MOST_INCIDENTS))
    net.left_out += incidents.total - len(incidents.items)
    _add_incidents(desk, net, incidents.items, 1)
    spoken_of = _add_sayings(desk, net, entity)
    cases = desk.view.items(Wanted("proceeding", ours, limit=MOST_CASES)).items
    _add_cases(desk, net, cases, 1)
    for case in cases:
        net.link(listed.id, case.id, "respondent", desk.url("proceeding", id=case.id))
    _add_people(desk, net, (*incidents.items, *spoken_of), 2)


def _add_sayings(desk: Desk, net: Net, entity: Entity) -> list[Listed]:
    """Link somebody with the incidents that they speak of on some of their pages: each link leads to a claim."""
    pages = desk.view.items(Wanted("document", (("entity", entity.id),), limit=VOICE_PAGES)).items
    said: set[tuple[str, str]] = set()
    for page in pages:
        ours = {m.mention for m in entity.mentions if m.document == page.id}
        reading = desk.view.reading(page.id)
        said |= {(page.id, c.id) for c in reading.claims if c.source in ours} if reading else set()
    documents = tuple(("document", d) for d in sorted({d for d, _ in said}))
    told = desk.view.items(Wanted("incident", documents, limit=MOST_INCIDENTS)).items if documents else ()
    spoken_of = []
    for listed in told:
        assert isinstance(listed.item, Incident)
        claims = {
            modality: ref
            for modality in _SIDES
            for ref in listed.item.claims.get(modality, ())
            if (ref.document, ref.item) in said
        }
        if not claims:  # what they say is not about it, but stands on a page that is
            beside = min((s for s in said if s[0] in listed.item.documents), default=None)
            claims = {"quoted": ItemRef(*beside)} if beside else {}
        if claims:
            _add_incidents(desk, net, [listed], 1)
            spoken_of.append(listed)
        for modality, ref in claims.items():
            net.link(entity.id, listed.id, modality, _claim(desk, ref))
    return spoken_of


def _claim(desk: Desk, ref: ItemRef) -> str:
    return desk.url("document", id=ref.document, claim=ref.item) + f"#w-{ref.item}"


def _around_incident(desk: Desk, net: Net, listed: Listed, incident: Incident) -> None:
    _add_incidents(desk, net, [listed], 0)
    _add_people(desk, net, [listed], 1)
    _add_cases(desk, net, desk.view.items(Wanted("proceeding", (("incident", listed.id),), limit=MOST_CASES)).items, 1)
    _add_voices(desk, net, incident)
    people = tuple(("entity", p.entity) for p in (*incident.victims, *incident.perpetrators) if p.entity)
    if people:
        others = desk.view.items(Wanted("incident", people, limit=MOST_BESIDES)).items
        besides = [i for i in others if i.id != listed.id]
        _add_incidents(desk, net, besides, 2)
        _link_people(desk, net, besides)


def _add_incidents(desk: Desk, net: Net, items: Iterable[Listed], ring: int) -> None:
    for listed in items:
        if isinstance(listed.item, Incident):
            href = desk.url("incident", id=listed.id)
            net.add(Thing(listed.id, "incident", incident_name(desk, listed.item), href, ring, listed.weight))


def _add_cases(desk: Desk, net: Net, items: Iterable[Listed], ring: int) -> None:
    for listed in items:
        if isinstance(listed.item, Proceeding):
            href = desk.url("proceeding", id=listed.id)
            net.add(Thing(listed.id, "proceeding", proceeding_name(desk, listed.item), href, ring, listed.weight))
            if listed.item.incident:
                net.link(listed.id, listed.item.incident, "answers", href)


def _add_people(desk: Desk, net: Net, items: Iterable[Listed], ring: int) -> None:
    """Add who takes part in incidents, those who take part in most of them first."""
    told: dict[str, tuple[int, str, str]] = {}
    incidents = [i for i in items if isinstance(i.item, Incident)]
    for listed in incidents:
        for person, _, kind in _taking_part(listed):
            if person.entity:
                times, words, _ = told.get(person.entity, (0, person.text, kind))
                told[person.entity] = times + 1, words, kind
    names = desk.view.named(told)
    for name, (times, words, kind) in sorted(told.items(), key=lambda t: (-t[1][0], t[0])):
        net.add(Thing(name, kind, names.get(name) or words, desk.url("entity", id=name), ring, float(times)))
    _link_people(desk, net, incidents)


def _link_people(desk: Desk, net: Net, items: Iterable[Listed]) -> None:
    for listed in items:
        for person, role, _ in _taking_part(listed):
            if person.entity:
                net.link(person.entity, listed.id, role, desk.url("incident", id=listed.id))


def _taking_part(listed: Listed) -> list[tuple[PersonRef, str, str]]:
    incident = listed.item
    assert isinstance(incident, Incident)
    place = [PersonRef(incident.place.entity, incident.place.text)] if incident.place else []
    return [
        *((p, "victim", "person") for p in incident.victims),
        *((p, "perpetrator", "person") for p in incident.perpetrators),
        *((p, "place", "place") for p in place),
    ]


def _add_voices(desk: Desk, net: Net, incident: Incident) -> None:
    """Add who speaks of an incident, in their own words on its first pages: each link leads to a claim."""
    pages = set(incident.documents[:VOICE_PAGES])
    lookup = Lookup(desk.view, desk.t("reading.no_name_given"))
    said: dict[str, dict[str, ItemRef]] = {}
    for modality in _SIDES:
        for ref in incident.claims.get(modality, ()):
            saying = lookup.saying(ref) if ref.document in pages else None
            if saying and saying.source:
                said.setdefault(saying.source, {}).setdefault(modality, ref)
    order = sorted(said.items(), key=lambda s: (-len(s[1]), s[0]))
    net.left_out += max(0, len(order) - MOST_VOICES)
    for who, claims in order[:MOST_VOICES]:
        name = f"voice-{who}"
        net.add(Thing(name, "voice", who, None, 1, float(len(claims))))
        for modality, ref in claims.items():
            net.link(name, incident.id, modality, _claim(desk, ref))
