"""Which incidents does a page tell? INPUT.jsonl OUTPUT.jsonl, in the format of the benchmark "muc4_templates".

The incidents are of another field (terrorism in Latin America, 1989), so the finders are given words for it: the same
finders, with another table. One template is made of all that a page tells of one kind of incident.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import muc4_words as vocabulary
from mention_rows import document, parsed, rows, write

import averment.lang
from averment.gazetteer import shipped
from averment.lang.base import Language
from averment.lang.en.forms import forms_of, words_of
from averment.lang.triggers import Acts
from averment.model.act import Act, Party
from averment.model.claim import Claim
from averment.model.document import Document
from averment.model.mention import Mention
from averment.model.sentence import Sentence
from averment.models.casing import recased
from averment.reading.acts import find_acts
from averment.reading.claims import find_claims
from averment.reading.mentions import find_mentions


def language() -> Language:
    """English with words for another field."""
    english = averment.lang.get("en")
    means: dict[str, str | None] = dict.fromkeys(vocabulary.WEAPONS.split("|"))
    acts = Acts(
        triggers=vocabulary.TRIGGERS,
        means=means,
        weak_means=frozenset(),
        weak_uses=frozenset(),
        uses=frozenset(vocabulary.USES.split()),
        giving=english.acts.giving | {"carry", "perpetrate", "commit", "conduct", "launch", "suffer"},
        body=english.acts.body,
        people=english.acts.people | frozenset(vocabulary.PEOPLE.split()) | vocabulary.THINGS,
        forces=english.acts.forces,
        forms=forms_of(
            sorted({*words_of(vocabulary.TRIGGERS, "V"), *vocabulary.USES.split()}),
            sorted(
                {
                    *words_of(vocabulary.TRIGGERS, "N"),
                    *(w for m in means for w in m.split() if w.isalpha()),
                    *vocabulary.PEOPLE.split(),
                    *vocabulary.THINGS,
                    *english.acts.body,
                }
            ),
        ),
        unreal=english.acts.unreal,
        links=english.acts.links,
        aside=english.acts.aside,
        accusing=english.acts.accusing,
    )
    return replace(english, acts=acts)


@dataclass
class Template:
    """One kind of incident of a page, with who and what fills its roles."""

    kind: str
    roles: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    confidence: set[str] = field(default_factory=set)
    dates: list[str] = field(default_factory=list)

    def fill(self, role: str, words: str | None) -> None:
        """Add a filler once."""
        if words and words not in self.roles[role]:
            self.roles[role].append(words)


@dataclass
class Around:
    """A page and its mentions, to look up who is meant."""

    text: str
    mentions: dict[str, Mention]

    def described(self, mention: Mention) -> Mention | None:
        """The first mention of the same thing that is no pronoun."""
        return next((m for m in self.mentions.values() if m.entity == mention.entity and not m.pronoun), None)

    def widened(self, mention: Mention) -> str:
        """The words of a mention with the qualities that stand right before it."""
        start = mention.start
        for word in reversed(list(re.finditer(r"[\w-]+ ", self.text[max(0, start - vocabulary.BEHIND) : start]))):
            if word.group().strip().lower() not in vocabulary.QUALITIES:
                break
            start -= len(word.group())
        return self.text[start : mention.end]

    def with_them(self, mention: Mention) -> list[Mention]:
        """The named people told in one breath with somebody."""
        last, out = mention, []
        for other in sorted(self.mentions.values(), key=lambda m: m.start):
            if other.kind == "person" and other.proper and other.start > last.end and other.entity != mention.entity:
                if not vocabulary.AND.fullmatch(self.text[last.end : other.start]):
                    break
                out.append(other)
                last = other
        return out

    def suspects(self, start: int, end: int) -> str | None:
        """Those of an armed group who stand right beside an act without a doer."""
        near = self.text[max(0, start - vocabulary.BEHIND) : end + vocabulary.BEHIND]
        found = vocabulary.SUSPECTS.search(near)
        return found.group() if found else None

    def struck(self, start: int, end: int) -> list[str]:
        """The things right behind an act that it was against."""
        near = self.text[start : end + vocabulary.BEHIND]
        found = (m.group(1) for m in vocabulary.AGAINST.finditer(near))
        return [vocabulary.NUMBER.sub("", plain(w)) for w in found if _singular(_head(w).lower()) in vocabulary.THINGS]

    def accused(self) -> str | None:
        """The only kind of group that the page says is accused, or claims it."""
        text = self.text.lower()
        for match in vocabulary.ACCUSED.finditer(text):
            near = text[max(0, match.start() - 2 * vocabulary.BEHIND) : match.end() + 2 * vocabulary.BEHIND]
            for groups in list(vocabulary.GROUPS.values())[:2]:
                named = [g for g in groups.split("|") if re.search(rf"\b{re.escape(g)}\b", near)]
                if named:
                    return named[0]
        return None

    def group_of(self, noun: str) -> str | None:
        """The only kind of group of the page that people so called belong to."""
        text = self.text.lower()
        for nouns, groups in vocabulary.GROUPS.items():
            if noun in nouns.split():
                return max((g for g in groups.split("|") if f" {g}" in text or f"({g}" in text), key=text.count, default=None)
        return None


def plain(words: str) -> str:
    """A phrase without its article and what is only said in passing."""
    words = re.split(r"\s*(?:,|\(|--| who | which | that )", words)[0]
    words = re.sub(
        r"^(?:the|a|an|some|about|at least|approximately|nearly|another|other|"
        r"his|her|their|our|its|this|these|those|alleged|suspected|presumed)\s+",
        "",
        words.strip(),
        flags=re.IGNORECASE,
    )
    return re.sub(r"\s*'s$", "", words)


def _head(words: str) -> str:
    return (re.split(r" (?:of|from|in|at|on|by|for|with|near) ", words)[0].split() or [""])[-1]


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def perpetrators(template: Template, party: Party, around: Around) -> str | None:
    """Put who did it into the roles for people and organisations; say which organisation is named."""
    found = around.mentions.get(party.mention or "")
    if found is not None and found.pronoun:
        found = around.described(found)
    if found is None and party.mention:
        return None
    words = plain(around.widened(found) if found else party.text)
    behind = vocabulary.OF.match(around.text[found.end : found.end + vocabulary.BEHIND]) if found else None
    head = _head(words)
    person = _singular(head.lower()) in vocabulary.PERSONS or (found is not None and found.kind == "person")
    named = _organisation(behind.group(1)) if behind else None
    before = words[: -len(head)].strip() if words.endswith(head) else ""
    if person and before and _organisation(before):
        named = plain(before)
    if person:
        template.fill("PerpInd", found.name if found and found.name else words)
        named = named or around.group_of(_singular(head.lower()))
    else:
        named = named or _organisation(words)
    template.fill("PerpOrg", named)
    return named


def _organisation(words: str) -> str | None:
    words = plain(words)
    known = vocabulary.ORGANISATIONS & set(words.lower().split()) or re.fullmatch(r"[A-Z][A-Z0-9-]{2,6}", words)
    return words if words and known and _singular(_head(words).lower()) not in vocabulary.PERSONS else None


def victims(template: Template, party: Party, around: Around) -> None:
    """Put whom it befell into the roles for named people, for others and for things."""
    found = around.mentions.get(party.mention or "")
    if found is not None and found.pronoun:
        found = around.described(found)
        if found is None:
            return
    words = plain(found.text if found else party.text)
    head = _head(words).lower()
    if head in vocabulary.BAD_VICTIMS or words.lower() in vocabulary.BAD_VICTIMS:
        return
    if _singular(head) in vocabulary.THINGS or (found is not None and found.kind == "organization"):
        template.fill("Target", vocabulary.NUMBER.sub("", words))
    elif found is not None and found.kind == "person" and found.name:
        template.fill("Victim", found.name)
        for other in around.with_them(found):
            template.fill("Victim", other.name)
    elif _singular(head) in vocabulary.PERSONS or (found is not None and found.kind in ("person", "group")):
        template.fill("VictimDesc", vocabulary.NUMBER.sub("", words))
    elif found is None and re.fullmatch(r"(?:[A-Z][a-z]+ )+[A-Z][a-z]+", words):
        template.fill("Victim", words)


def confidence(claim: Claim, mentions: dict[str, Mention], organisation: str) -> str:
    """How sure the page is that an organisation did it."""
    source = mentions.get(claim.source or "")
    if claim.modality in ("admitted", "confirmed") and source is not None and source.text.lower() in organisation:
        return "CLAIMED OR ADMITTED"
    if claim.modality in ("reported", "confirmed", "found"):
        return "REPORTED AS FACT"
    official = source is not None and source.category in ("police", "military", "government", "prosecution", "court")
    return "SUSPECTED OR ACCUSED BY AUTHORITIES" if official else "SUSPECTED OR ACCUSED"


def _kind(act: Act, blasts: Sequence[int]) -> str:
    """The kind of an act: harm that stands near an explosion was done by it, unless somebody is murdered."""
    if act.kind != "attack" or act.rule.endswith(("murder", "assassination", "assassinate")):
        return act.kind
    exploded = act.means is not None and any(_singular(w) in vocabulary.EXPLOSIVES for w in act.means.lower().split())
    return "bombing" if exploded or any(abs(act.start - b) < vocabulary.SAME_INCIDENT for b in blasts) else "attack"


def templates(acts: Sequence[Act], claims: dict[str, Claim], around: Around) -> list[Template]:
    """One template for each kind of incident that somebody or something fills a role of."""
    made: dict[str, Template] = {}
    blasts = [a.start for a in acts if a.kind == "bombing" and not a.negated]
    for act in acts:
        if act.negated:
            continue
        kind = _kind(act, blasts)
        template = made.setdefault(kind, Template(kind))
        if act.victim:
            victims(template, act.victim, around)
        named = perpetrators(template, act.perpetrator, around) if act.perpetrator else None
        if named:
            template.confidence.add(confidence(claims[act.claim], around.mentions, named.lower()))
        elif not act.perpetrator and not template.roles["PerpInd"]:
            template.fill("PerpInd", plain(around.suspects(act.start, act.end) or "") or None)
        if act.means:
            template.fill("Weapon", plain(act.means))
        if kind in ("bombing", "arson"):
            for words in around.struck(act.start, act.end):
                template.fill("Target", words)
    for template in made.values():
        if not template.roles["PerpOrg"] and (group := around.accused()):
            template.fill("PerpOrg", group)
            template.confidence.add("SUSPECTED OR ACCUSED")
    return [made[kind] for kind in vocabulary.ORDER if kind in made and _tells(made[kind])]


def _tells(template: Template) -> bool:
    roles = ("Victim", "Target", "PerpInd", "PerpOrg", "VictimDesc", "Weapon")
    return sum(bool(template.roles[r]) for r in roles) > (template.kind == "attack" and not template.roles["Victim"])


def written(template: Template) -> dict[str, object]:
    """A template in the format of the benchmark."""
    out: dict[str, object] = {"incident_type": template.kind}
    for role in ("PerpInd", "PerpOrg", "Target", "Victim", "Weapon", "VictimDesc"):
        out[role] = [[w] for w in template.roles[role]]
    out |= {"stage": "ACCOMPLISHED", "category": "TERRORIST ACT", "org_confidence": sorted(template.confidence)}
    return out


def page(row: dict[str, str]) -> Document:
    """The page of a row, sent in capitals, as it would be written otherwise."""
    sentences = re.split(r"(?<=[.!?])(\s+)", row["text"].upper())
    text = "".join(recased(s, "en") for s in sentences)
    return document(row["doc_id"], [p.strip() for p in re.split(r" {3,}", text) if p.strip()])


def read(given: list[dict[str, str]]) -> Iterable[dict[str, object]]:
    """One row for each page."""
    tongue, gazetteer = language(), shipped.load()
    told: list[tuple[Document, tuple[Sentence, ...]]] = parsed([page(row) for row in given], "en")
    for row, (doc, sentences) in zip(given, told, strict=True):
        mentions = find_mentions(doc, sentences, tongue, gazetteer)
        claims = find_claims(doc, sentences, mentions, tongue)
        acts = find_acts(doc, sentences, claims, mentions, (), tongue)
        made = templates(acts, {c.id: c for c in claims}, Around(doc.text, {m.id: m for m in mentions}))
        yield {"doc_id": row["doc_id"], "templates": [written(t) for t in made]}


def main() -> None:
    """Read every page and write its templates."""
    inputs = ("doc_id", "dateline", "text", "text_raw")
    write(sys.argv[2], read([{k: row.get(k) or "" for k in inputs} for row in rows(sys.argv[1])]))


if __name__ == "__main__":
    main()
