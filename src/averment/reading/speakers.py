"""Say which mention a source is: a name, a pronoun that stands for one, a paper and whoever made it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from averment.lang.base import Language
from averment.model.document import Document
from averment.model.mention import Mention
from averment.model.sentence import Sentence, Token
from averment.model.span import Span
from averment.reading.attributed import Attribution
from averment.reading.labels import LABEL, SIGNED
from averment.reading.lines import touching
from averment.reading.shown import SEEN

_PARTIES = ("court", "ngo", "prosecution", "defence", "union")  # whoever made a paper speaks through it
_HOLDERS = ("police", "prison", "military", "government")  # whoever owns a camera does not speak through it
_MAKERS = ("organization", "person")
_MEMORY = 6  # sentences back that may say who made a paper
_NEAR = 3  # sentences back that a bare "it" or a scene may still speak of the same footage


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says it: the mention, the words on the page, what they are, and the class of role."""

    mention: str | None = None
    text: str | None = None
    role: str | None = None
    category: str | None = None


class Speakers:
    """The speakers of one page, asked in the order of the page."""

    def __init__(
        self, document: Document, sentences: Sequence[Sentence], mentions: Sequence[Mention], language: Language
    ) -> None:
        """Lay out the mentions of the page by place and by who they are."""
        self.document, self.sentences, self.language = document, sentences, language
        self._mentions = sorted(mentions, key=lambda m: (m.start, -m.end))
        self._of_entity: dict[str, list[Mention]] = defaultdict(list)
        for m in self._mentions:
            self._of_entity[m.entity].append(m)
        self._inside: dict[int, list[Mention]] = defaultdict(list)
        for m in self._mentions:
            for sentence in touching(sentences, m.start, m.end):
                self._inside[sentence.i].append(m)
        self._last: tuple[int, Speaker] | None = None

    def of(self, attribution: Attribution) -> Speaker:
        """Say who the source of an attribution is."""
        span = attribution.source
        if span is None:
            return self._unseen(attribution)
        evidence = None if attribution.rule in (LABEL, SIGNED) else self._evidence_class(attribution)
        if evidence:
            speaker = self._paper(span, attribution, evidence)
        else:
            mention = self._mention_at(span, attribution.head)
            speaker = self._person(span, mention) if mention else self._unknown(span, attribution)
        if not self._is_pronoun(span):
            self._last = (attribution.sentence, speaker)
        return speaker

    def _person(self, span: Span, mention: Mention) -> Speaker:
        same = self._of_entity[mention.entity]
        best = mention
        if mention.pronoun:
            spoke = self._still_speaking(span, mention) or (None if mention.name else self._nearer(span, same))
            if spoke is not None:
                return spoke
            best = next((m for m in same if not m.pronoun), mention)
        role = mention.role or next((m.role for m in same if m.role), None)
        category = mention.category or next((m.category for m in same if m.category), None)
        return Speaker(best.id, span.text, role, category)

    def _unknown(self, span: Span, attribution: Attribution) -> Speaker:
        if self._is_pronoun(span):
            found = self._shown(attribution) if attribution.act == "find" else None
            return found or self._fallback(span) or Speaker(None, span.text)
        namesake = self._namesake(span)
        if namesake is not None:
            return self._person(span, namesake)
        inside = [m for m in self._near(span) if span.start <= m.start and m.end <= span.end and m.kind != "place"]
        category = self._class_of_head(attribution) or next((m.category for m in inside if m.category), None)
        return Speaker(None, span.text, None, category)

    def _namesake(self, span: Span) -> Mention | None:
        """The one person of the page whose family name stands here, where the name itself was not seen."""
        if " " in span.text or not span.text.istitle():
            return None
        people = (m for m in self._mentions if m.kind == "person" and m.name and m.name.split()[-1] == span.text)
        found = {m.entity: m for m in people}
        return next(iter(found.values())) if len(found) == 1 else None

    def _class_of_head(self, attribution: Attribution) -> str | None:
        """What the noun itself says that a source is: a "watchdog" oversees, whatever stands before it."""
        head = self.sentences[attribution.sentence].at(attribution.head) if attribution.head is not None else None
        if head is None:
            return None
        roles = self.language.roles
        for table in (roles.bodies, roles.collectives, roles.people):
            if table.get(head.lower):
                return table[head.lower]
        return None

    def _still_speaking(self, span: Span, mention: Mention) -> Speaker | None:
        """Who spoke in the sentence right before, of this paragraph, so that "Ana Silva said …" goes on with "She said …".

        A pronoun that follows its verb ("a-t-elle ajouté") goes on with them over paragraphs too.
        """
        here = next(iter(touching(self.sentences, span.start, span.end)), None)
        if here is None or self._last is None or span.text.lower() in self.language.hedges.self_words:
            return None
        sentence, speaker = self._last
        before = self.sentences[sentence]
        turned = span.text.lower() in self.language.reporting_verbs.inverted
        near = here.i - sentence <= 1 and before.block == here.block and before.kind == here.kind
        if not (near or turned) or not 0 <= here.i - sentence <= _MEMORY:
            return None
        spoke = next((m for m in self._mentions if m.id == speaker.mention), None)
        if spoke is None or spoke.kind != "person" or mention.kind != "person":
            return None
        genders = {self._gender(m) for m in self._of_entity[spoke.entity] if m.pronoun} - {""}
        gender = self._gender(mention)
        if not gender or (genders and gender not in genders):
            return None
        return Speaker(speaker.mention, span.text, speaker.role, speaker.category)

    def _gender(self, mention: Mention) -> str:
        return self.language.roles.pronouns.get(mention.text.lower(), "") if mention.pronoun else ""

    def _nearer(self, span: Span, same: Sequence[Mention]) -> Speaker | None:
        """Whoever spoke last, unless the one whom the pronoun stands for was named since."""
        if self._last is None:
            return None
        since = self.sentences[self._last[0]].end
        if any(since <= m.start < span.start and not m.pronoun for m in same):
            return None
        return self._fallback(span)

    def _fallback(self, span: Span) -> Speaker | None:
        """A pronoun that nobody could resolve is whoever spoke last, right before."""
        if self._last is None or span.text.lower() in self.language.hedges.self_words:
            return None
        sentence, speaker = self._last
        here = next((s.i for s in touching(self.sentences, span.start, span.end)), sentence)
        return Speaker(speaker.mention, span.text, speaker.role, speaker.category) if 0 <= here - sentence <= _NEAR else None

    def _paper(self, span: Span, attribution: Attribution, kind: str) -> Speaker:
        """A report, a film, court papers: with whoever made them, if the words say."""
        after = attribution.head or span.start
        inside = [
            m
            for m in self._near(span)
            if after < m.start and m.end <= span.end and m.kind in _MAKERS and self._authored(span, m)
        ]
        maker = next(iter(inside), None) or self._issuer(attribution) or self._known_maker(attribution)
        category: str | None = kind
        if maker and kind != "footage" and maker.category in _PARTIES and not (kind == "report" and self._counts(attribution)):
            category = maker.category
        if category == "say":
            category = maker.category if maker else None
        if maker and kind == "footage" and maker.category in _HOLDERS:
            return Speaker(None, span.text, maker.name or maker.text, kind)  # what a camera shows, its owner does not say
        return Speaker(maker.id if maker else None, span.text, maker.role if maker else None, category)

    def _counts(self, attribution: Attribution) -> bool:
        """Tell whether a sentence gives shares of a whole: a report that counts so is a survey, whoever made it."""
        return any(t.lower in self.language.hedges.shares for t in self.sentences[attribution.sentence].tokens)

    def _authored(self, span: Span, maker: Mention) -> bool:
        """Tell whether "by", "from" or "of" stands before whoever made a paper: "read to the court" makes nobody speak."""
        before = self.document.text[span.start : maker.start].lower().split()
        return (
            bool(before)
            and before[-1] in (self.language.reporting_verbs.authors | self.language.roles.articles)
            and any(word in self.language.reporting_verbs.authors for word in before[-2:])
        )

    def _issuer(self, attribution: Attribution) -> Mention | None:
        """Whoever released the statement that speaks."""
        sentence = self.sentences[attribution.sentence]
        paper = sentence.at(attribution.head) if attribution.head is not None else None
        if paper is None or paper.dep != "obj":
            return None
        subject = next(iter(sentence.children(sentence.head(paper), "nsubj")), None)
        if subject is None:
            return None
        return next((m for m in self._inside[sentence.i] if m.start <= subject.start < m.end), None)

    def _known_maker(self, attribution: Attribution) -> Mention | None:
        """Who made "the report", where a sentence before says so: "the group released a report", "a report by the group"."""
        paper = self.sentences[attribution.sentence].at(attribution.head) if attribution.head is not None else None
        if paper is None:
            return None
        table = self.language.reporting_verbs
        for sentence in reversed(self.sentences[max(0, attribution.sentence - _MEMORY) : attribution.sentence]):
            for token in sentence.tokens:
                if token.lower != paper.lower or token.pos != "NOUN":
                    continue
                then = sentence.tokens[token.i + 1] if token.i + 1 < len(sentence.tokens) else None
                whole = sentence.head(token) if token.dep == "compound" else token  # "a report surveying camps"
                if then is not None and then.lower in table.authors and then.lower not in table.owners:
                    near = [m for m in self._inside[sentence.i] if then.end <= m.start <= then.end + 6 and m.kind in _MAKERS]
                elif "obj" in (token.dep, whole.dep):
                    subjects = sentence.children(sentence.head(whole), "nsubj")
                    near = [
                        m
                        for m in self._inside[sentence.i]
                        for s in subjects
                        if m.start <= s.start < m.end and m.kind in _MAKERS
                    ]
                else:
                    continue
                if near:
                    return near[0]
        return None

    def _near(self, span: Span) -> list[Mention]:
        return [m for s in touching(self.sentences, span.start, span.end) for m in self._inside[s.i]]

    def _unseen(self, attribution: Attribution) -> Speaker:
        return (self._shown(attribution) if attribution.rule == SEEN else None) or Speaker()

    def _shown(self, attribution: Attribution) -> Speaker | None:
        """The footage that was last spoken of, for "it showed" and "is seen"."""
        here = attribution.sentence
        for sentence in reversed(self.sentences[max(0, here - _NEAR) : here + 1]):
            limit = attribution.cue.start if attribution.cue else sentence.end
            kinds = self.language.reporting_verbs.evidence
            nouns = [t for t in sentence.tokens if t.pos == "NOUN" and kinds.get(t.lower) == "footage"]
            before = [t for t in nouns if t.start < limit]
            if before:
                return Speaker(None, self._phrase(sentence, before[-1]), None, "footage")
        return None

    def _phrase(self, sentence: Sentence, noun: Token) -> str:
        first = noun.i
        while first > 0 and (
            sentence.tokens[first - 1].pos in ("DET", "ADJ", "NOUN", "PROPN", "NUM") or sentence.tokens[first - 1].text == "-"
        ):
            first -= 1
        return self.document.text[sentence.tokens[first].start : noun.end]

    def _evidence_class(self, attribution: Attribution) -> str | None:
        span = attribution.source
        if span is None or attribution.head is None:
            return None
        sentence = self.sentences[attribution.sentence]
        head = sentence.at(attribution.head)
        if head is None:
            sentence = next(iter(touching(self.sentences, attribution.head, attribution.head + 1)), sentence)
            head = sentence.at(attribution.head)
        if head is None or (head.i > 0 and head.text[:1].isupper()):
            return None  # "the charity Inquest" is no inquest
        return self.language.reporting_verbs.evidence.get(head.lower)

    def _mention_at(self, span: Span, head: int | None) -> Mention | None:
        inside = [m for m in self._near(span) if m.start < span.end and span.start < m.end]
        holding = [m for m in inside if head is not None and m.start <= head < m.end]
        people = [m for m in holding if m.kind != "place"] or [
            m for m in inside if m.kind != "place" and not self._qualifies(m, head) and not self._belongs_to(m, span, head)
        ]
        if not people:
            return holding[0] if holding and holding[0].name else None
        named = [m for m in people if m.name and not m.pronoun]
        return max(named or people, key=lambda m: (m.end - m.start, -m.start))

    def _qualifies(self, mention: Mention, head: int | None) -> bool:
        """Tell whether an unnamed mention stands right before the head: "the police" in "the police watchdog"."""
        between = self.document.text[mention.end : max(head or 0, mention.end)]
        return head is not None and mention.name is None and not between.strip()

    def _belongs_to(self, mention: Mention, span: Span, head: int | None) -> bool:
        """Tell whether a mention only says where somebody named is from: "the crew" in "Yusuf from the crew"."""
        if head is None or mention.start <= head or not self.document.text[head : head + 1].isupper():
            return False
        token = next((t for s in touching(self.sentences, span.start, span.end) for t in s.tokens if t.start == head), None)
        between = self.document.text[token.end : mention.start] if token is not None else ""
        return "," not in between and any(c.isalpha() for c in between) and between.islower() and mention.kind != "person"

    def _is_pronoun(self, span: Span) -> bool:
        sentence = next(iter(touching(self.sentences, span.start, span.end)), None)
        token = sentence.at(span.start) if sentence else None
        return token is not None and token.pos == "PRON" and token.end >= span.end
