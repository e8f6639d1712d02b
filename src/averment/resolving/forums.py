"""Before whom a step was taken: the court or body by its fullest words on the page, and of which level it is.

"The court", "the judges" and "le tribunal" are no other forum: they are the court that the page names elsewhere. A person
who holds an office stands for it: what an ombudswoman opens is an inquiry of her body.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from averment.model.mention import Mention
from averment.model.step import Step
from averment.resolving.page import SEAT, Page
from averment.resolving.words import words_of
from averment.vocabulary.finality import CASSATION, FIRST_COURTS
from averment.vocabulary.forums import ANY_COURT, ARTICLES

_INSTEAD = re.compile(r",? (?:the |la |le |l['’]|[A-ZÀ-Ý][\w-]{1,30}['’]s )?")
"""What stands between somebody and the body that the next words name: "the inspectorate, the IGPN"."""
_HOLDS_OFFICE = frozenset({"court", "prosecution", "oversight", "government", "police", "prison", "military"})
ARTICLE = 4
"""A court that stands so near the beginning of a step is who takes it: its decision, not an appeal to it."""
PRONOUN = 3
"""So many letters a pronoun has at most."""


@dataclass(frozen=True, slots=True)
class Forum:
    """Before whom: the words, its category, whether it is one in particular, and the mention where there is one."""

    words: str
    category: str | None
    particular: bool
    mention: Mention | None = None


def forum_of(step: Step, page: Page) -> Forum | None:
    """Name before whom a step was taken, as fully as its page does; None if the page does not say."""
    mention = page.mention_of(step.forum, step.start) or court_that_acts(step, page)
    if mention is None:
        words = step.forum if step.forum and len(step.forum) > PRONOUN else None
        return _told_again(step, page, Forum(words, None, particular=False)) if words else None
    found = page.described(mention)
    if found is None:
        return None
    body = _body(found, page) or found
    if body.kind != "organization" and body.category not in _HOLDS_OFFICE:
        return None
    forum = Forum(_fully(body, page), body.category, not _any_court(body, page), body)
    return forum if forum.particular else _antecedent(step, page) or forum


def court_that_acts(step: Step, page: Page) -> Mention | None:
    """Find the court that the claim of a step begins with: "The court of appeal upheld his conviction"."""
    claim = page.claims.get(step.claim)
    begin = claim.start if claim else step.start
    first = (m for m in page.reading.mentions if 0 <= m.start - begin <= ARTICLE and m.category == "court")
    return next(first, None)


def level_problem(step: Step, forum: str | None) -> str | None:
    """Say what is wrong where a court decides what courts of its level do not decide."""
    name = f" {' '.join(words_of(forum or ''))} "
    if step.stage == "appeal" and step.outcome and any(f" {c} " in name for c in FIRST_COURTS):
        return f"an appeal is told to be decided by {forum}, a court of first instance"
    if step.stage in ("verdict_guilty", "verdict_acquitted", "sentence") and any(f" {c} " in name for c in CASSATION):
        return f"{step.stage} is told of {forum}, which judges the law and not the facts"
    return None


def _told_again(step: Step, page: Page, forum: Forum) -> Forum:
    """Take the body of the same step where the page tells of it again in fuller words: a headline rarely has them."""
    alike = [s for s in page.reading.steps if s is not step and s.stage == step.stage and s.announced == step.announced]
    fuller = [m for s in alike if (m := page.mention_of(s.forum, s.start)) and (m := _body(m, page) or m).category]
    if len({m.entity for m in fuller}) != 1:
        return forum
    return Forum(_fully(fuller[0], page), fuller[0].category, particular=True, mention=fuller[0])


def _body(mention: Mention, page: Page) -> Mention | None:
    """Find the body that the words right behind somebody name: "the inspectorate, the IGPN"."""
    if mention.kind == "organization" and mention.name:
        return None
    text = page.reading.document.text
    ends = [m.end for m in page.reading.mentions if m.entity == mention.entity and not m.pronoun]
    bodies = (m for m in page.reading.mentions if m.kind == "organization" and m.name and m.entity != mention.entity)
    behind = (b for b in bodies if any(_INSTEAD.fullmatch(text[e : b.start]) and "," in text[e : b.start] for e in ends))
    return next(behind, None)


def _fully(mention: Mention, page: Page) -> str:
    """Write a body with the place where it sits; of a person, the words for the office rather than the name."""
    text = page.reading.document.text
    if mention.kind == "person":
        offices = [m.text for m in page.reading.mentions if m.entity == mention.entity and not (m.proper or m.pronoun)]
        words = max(offices, key=lambda w: (len(w), w), default=mention.name or mention.text)
    else:
        words = mention.name or mention.text
    seat = _seat(mention, page)
    if seat is not None and words == mention.text:
        words = text[mention.start : seat.end]
    return words


def _seat(mention: Mention, page: Page) -> Mention | None:
    text = page.reading.document.text
    places = (m for m in page.reading.mentions if m.kind == "place" and 0 <= m.start - mention.end <= SEAT)
    return next((m for m in places if text[mention.end : m.start].strip().isalpha()), None)


def _any_court(mention: Mention, page: Page) -> bool:
    """Tell whether words are those of any court: "the judges", without a name, a level or a seat."""
    if mention.category != "court" or mention.name or _seat(mention, page):
        return False
    return set(words_of(mention.text)) <= ANY_COURT | ARTICLES


def _antecedent(step: Step, page: Page) -> Forum | None:
    """Find which court "the court" is: the nearest one before it that the page names, else the only one behind it."""
    courts = [m for m in page.reading.mentions if m.category == "court" and m.kind == "organization" and not m.pronoun]
    named = [m for m in courts if not _any_court(m, page)]
    before = [m for m in named if m.start < step.start]
    if not before and len({words_of(_fully(m, page))[-1] for m in named}) != 1:
        return None
    found = max(before, key=lambda m: m.start) if before else named[0]
    return Forum(_fully(found, page), found.category, particular=True, mention=found)
