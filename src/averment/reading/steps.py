"""Find steps: what was done, or is said to come, in response to an act.

There is no step without a trigger: words of a procedure. What could, should or may happen, and what did not, is no step;
what is said to come is one, marked as announced. The same step told twice on a page is kept once, at its fullest telling.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from averment.lang.base import Language
from averment.lang.triggers import Stages, Trigger
from averment.model.claim import Claim
from averment.model.document import Document
from averment.model.mention import Mention
from averment.model.sentence import Sentence, Token
from averment.model.span import Span
from averment.model.step import Component, Step
from averment.model.time import Time
from averment.reading.arguments import Scene, joined, noun_phrase, scenes, speaks_of_force, time_of
from averment.reading.components import find_components
from averment.reading.extents import extent_of
from averment.reading.frames import Frame, frame_of
from averment.reading.lists import listed
from averment.reading.negation import is_negated, is_unreal
from averment.reading.same_steps import Told, keep_once
from averment.reading.triggers import Words, matches

_CLIMB = 3
_NEAR = 6
_FAR = 12
_BANS = ("weapon_ban", "professional_ban")
_BROUGHT = frozenset({"lawsuit_filed", "complaint_filed", "complaint_considered", "civil_party", "direct_summons"})
_NOT_ACCUSED = frozenset({"defence", "prosecution", "court", "oversight", "ngo", "media", "family", "medical"})
_HYPHENS = "-‐‑–"


@dataclass(frozen=True)
class _Line:
    """One sentence and the stages told in it."""

    scene: Scene
    words: Words
    stages: Stages


def find_steps(
    document: Document,
    sentences: tuple[Sentence, ...],
    claims: tuple[Claim, ...],
    mentions: tuple[Mention, ...],
    times: tuple[Time, ...],
    language: Language,
) -> tuple[Step, ...]:
    """Find the steps of procedures that the page tells, each once: before whom, against whom, of what, when, with what."""
    told: list[Told] = []
    if not speaks_of_force(sentences, language.acts):
        return ()
    for scene in scenes(document, sentences, claims, mentions, times, language.stages.links.sequence):
        line = _Line(scene, Words(scene.sentence, language.stages.forms), language.stages)
        told.extend(_steps_in(line))
    kept = keep_once(told, mentions, {c.id: c for c in claims})
    return tuple(replace(s, id=f"s{n}") for n, s in enumerate(kept, 1))


def _steps_in(line: _Line) -> Iterator[Told]:
    last: Told | None = None
    for told in _each(line):
        last = _with_people_of(told, last) if last is not None else told
        yield last


def _with_people_of(told: Told, last: Told) -> Told:
    """What a court imposes in one breath it imposes on one person: "was jailed, fined … and banned …"."""
    if not told.step.stage == last.step.stage == "sentence":
        return told
    step = replace(
        told.step,
        respondent=told.step.respondent or last.step.respondent,
        forum=told.step.forum or last.step.forum,
        charge=told.step.charge or last.step.charge,
    )
    return replace(told, step=step, mention=told.mention or last.mention)


def _each(line: _Line) -> Iterator[Told]:
    hits: dict[int, Trigger] = {}
    for token, trigger in matches(line.words, line.stages.triggers):
        hits.setdefault(token.i, trigger)
    for place, trigger in hits.items():
        token = line.scene.sentence.tokens[place]
        if (
            _infinitive(line, token)
            and trigger.kind == "inquiry_opened"
            and any(t.kind == "referral" and p < place for p, t in hits.items())
        ):
            continue  # "asked the inspectorate to investigate" is one step
        if trigger.kind == "inquiry_opened" and _shares_inquiry(line, token, hits):
            continue  # "an inquiry was opened and entrusted to the inspectorate" is one step
        told = _told(line, token, trigger, frozenset(p for p, t in hits.items() if t.pos == "V" and p != place))
        if told:
            yield told


def _shares_inquiry(line: _Line, token: Token, hits: dict[int, Trigger]) -> bool:
    """Whether a verb is joined to another that tells an inquiry, and has neither a subject nor an object of its own."""
    before = hits.get(token.head) if token.dep == "conj" else None
    if before is None or before.kind != "inquiry_opened" or before.pos != "V" or token.pos != "VERB":
        return False
    return not line.scene.sentence.children(token, "nsubj", "obj")


def _told(line: _Line, token: Token, trigger: Trigger, others: frozenset[int]) -> Told | None:
    scene, words, stages = line.scene, line.words, line.stages
    if "conditional" not in trigger.flags and is_unreal(words, token, stages.unreal):
        return None
    if trigger.kind != "dismissal" and is_negated(words, token, stages.unreal):
        return None
    claim = scene.claim_over(token)
    if claim is None:
        return None
    frame = words.frame(token)
    respondent = _respondent(line, frame, trigger)
    forum = _forum(line, frame, trigger, respondent)
    said = Span.of(scene.text, *extent_of(scene.sentence, frame, others, trigger.kind))
    other_case = "other_case" in trigger.flags or _of_another_case(line, token)
    components = _components(line, token, trigger, others)
    announced = "announced" in trigger.flags or (trigger.kind != "dismissal" and _to_come(line, token))
    sub = "complaint_announced" if announced and trigger.sub == "complaint_filed" else trigger.sub
    step = Step(
        id="",
        start=said.start,
        end=said.end,
        text=said.text,
        stage=trigger.kind,
        substage=sub or _measure(components),
        forum=_forum_text(scene, forum, claim),
        respondent=_all_named(line, respondent),
        when=time_of(scene, token),
        announced=announced,
        outcome=trigger.outcome,
        components=components,
        claim=claim.id,
        charge=_charge(line, frame, trigger),
        other_case=other_case,
        rule=f"trigger:{token.lemma}",
    )
    mention = scene.mention_at(respondent) if respondent is not None else None
    if other_case and mention is not None and mention.category == "victim":
        return None  # what the victim was once convicted of is no answer to the act
    new = respondent is not None and any("Definite=Ind" in t.feats for t in scene.sentence.children(respondent, "det"))
    return Told(
        step,
        mention.id if mention else None,
        new=new,
        rank=_rank(scene, trigger),
        needs_court="court" in trigger.flags,
        attested=_attested(line),
        or_suspension="or_suspension" in trigger.flags,
    )


def _of_another_case(line: _Line, token: Token) -> bool:
    """Whether words near by say that another case is meant: "was jailed in another case"."""
    near = line.scene.sentence.tokens[max(0, token.i - _FAR) : token.i + _FAR]
    return any(f"{a.lower} {b.lower}" in line.stages.another_case for a, b in pairwise(near))


def _rank(scene: Scene, trigger: Trigger) -> int:
    """How well the words tell the step: 0 only speak of it, 1 hint at it, 2 tell it in a headline or caption, 3 in the text."""
    if "echo" in trigger.flags:
        return 0
    if "weak" in trigger.flags:
        return 1
    return 3 if scene.sentence.kind in ("paragraph", "quotation") else 2


def _measure(components: tuple[Component, ...]) -> str | None:
    """The kind of measure, where a sentence has only one."""
    return components[0].component if len(components) == 1 and components[0].component != "other" else None


def _attested(line: _Line) -> bool:
    return any(not of.isdisjoint(line.stages.attests) for of in line.words.lemmas)


def _forum_text(scene: Scene, forum: Token | None, claim: Claim) -> str | None:
    """The words for a forum: "it" in what a body says of itself is that body."""
    mention = scene.mention_at(forum) if forum is not None else None
    party = scene.party(forum)
    said = mention.name if mention is not None and mention.pronoun and mention.name else party.text if party else None
    if forum is not None and forum.pos == "PRON" and said is not None and said.lower() == forum.lower:
        return claim.source_text or said
    return said


def _all_named(line: _Line, token: Token | None) -> str | None:
    """The words for whoever a step is against: for all of them where they are named in one breath."""
    together = listed(line.scene, token, lambda t: _is_respondent(line, t)) if token is not None else None
    return together or _named(line.scene, token)


def _named(scene: Scene, token: Token | None) -> str | None:
    """The words for somebody: the name behind a pronoun where the page gives one."""
    party = scene.party(token)
    mention = scene.mention_at(token) if token is not None else None
    if mention is not None and mention.name and (mention.pronoun or mention.kind == "person"):
        return mention.name
    return party.text if party else None


def _infinitive(line: _Line, token: Token) -> bool:
    if line.words.forms.infinitive_forms:
        return line.words.is_infinitive(token)
    return any(line.words.has(t, line.stages.infinitive) for t in line.scene.sentence.children(token, "mark"))


def _to_come(line: _Line, token: Token) -> bool:
    """Whether the words only announce it: "will", "is due to", "are to", "plans to", "called on … to"."""
    sentence, here = line.scene.sentence, token
    marked = token.i > 1 and line.words.has(sentence.tokens[token.i - 1], line.stages.infinitive)
    if marked and line.words.has(sentence.tokens[token.i - 2], line.stages.future_heads):
        return True  # "is due to appear", wherever the parser hangs "due"
    for _ in range(_CLIMB):
        helpers = sentence.children(here, "aux")
        if any(line.words.has(t, line.stages.future) for t in helpers) or any("Tense=Fut" in t.feats for t in (here, *helpers)):
            return True
        infinitive = _infinitive(line, here)
        dep = here.dep.split(":")[0]
        if infinitive and dep == "root":
            return True  # "officers are to go on trial", parsed with the copula as an auxiliary
        verb = sentence.head(here)
        if dep == "obj" and here is token and token.pos != "VERB" and not line.words.has(verb, line.stages.opening):
            return False  # "will uphold the decree" announces no decree; "will open an inquiry" announces one
        if here.head == here.i or dep not in ("xcomp", "ccomp", "nsubj", "obj", "advcl", "acl", "obl", "nmod"):
            return False
        head = sentence.head(here)
        if (infinitive or dep == "nsubj") and line.words.has(head, line.stages.future_heads):
            return True
        if infinitive and head.pos == "AUX":
            return True
        if not infinitive and dep not in ("obj", "nsubj", "obl"):
            return False
        here = head
    return False


def _respondent(line: _Line, frame: Frame, trigger: Trigger) -> Token | None:
    """Against whom: who undergoes it; for "appear", "resign", "face" … the subject."""
    scene = line.scene
    if frame.head.pos in ("NOUN", "PROPN"):
        owners = [t for t in scene.sentence.children(frame.head, "nmod") if t.dep == "nmod:poss"]
        itself = scene.mention_at(frame.head)  # no "discipline" in "the disciplinary board" answers for anything
        against = [n for c, n in _obliques(line, frame) if c in line.stages.against]
        against = [n for n in against if itself is None or scene.mention_at(n) is not itself]
        if frame.head.dep == "obj" and "forum_subject" not in trigger.flags:  # "he had a previous conviction"
            subject = frame_of(scene.sentence, scene.sentence.head(frame.head)).subject
            owners += [subject] if subject is not None else []
        return next((t for t in (*owners, *against) if _is_respondent(line, t)), None)
    if frame.passive and frame.object is not None and line.words.has(frame.object, line.stages.forums):
        return _somebody_after(line, frame.head)  # "a jury found John Doe guilty", taken for a jury that was found
    if frame.passive:
        return frame.object if frame.object is not None and _is_respondent(line, frame.object) else None
    if frame.object is not None and _is_respondent(line, frame.object):
        return frame.object
    for verb in scene.sentence.children(frame.head, "xcomp"):  # "declined to indict an officer"
        for obj in scene.sentence.children(verb, "obj"):
            if _is_respondent(line, obj):
                return obj
    only_against = line.stages.against - line.stages.before
    after = next((n for c, n in frame.obliques if c in only_against and _is_respondent(line, n)), None)
    if after is not None or "forum_subject" in trigger.flags or frame.subject is None:
        return after
    if line.words.has(frame.subject, line.stages.forums):
        return _somebody_after(line, frame.head)
    return frame.subject if _is_respondent(line, frame.subject) else None


def _obliques(line: _Line, frame: Frame) -> tuple[tuple[str, Token], ...]:
    """What hangs on a noun by a preposition, or on the verb that it is object of: "brought charges against two guards"."""
    if frame.head.dep != "obj":
        return frame.obliques
    verb = frame_of(line.scene.sentence, line.scene.sentence.head(frame.head))
    return (*frame.obliques, *((c, n) for c, n in verb.obliques if c not in line.stages.links.sequence))


def _somebody_after(line: _Line, verb: Token) -> Token | None:
    """The person right after a verb of a court, where the parse hangs them elsewhere: "found John Doe guilty"."""
    for token in line.scene.sentence.tokens[verb.i + 1 : verb.i + 4]:
        if token.pos in ("CCONJ", "PUNCT", "ADP"):
            break  # "was seized and the victim …": another clause
        if line.scene.mention_at(token) is not None and _is_respondent(line, token):
            return token
    return None


def _is_respondent(line: _Line, token: Token) -> bool:
    beside = line.scene.sentence.tokens[max(0, token.i - 1) : token.i + 1]
    if line.words.has(token, line.stages.forums) or line.scene.is_time(token):
        return False
    number = token.pos in ("NUM", "PROPN") and any(c.isdigit() for t in beside for c in t.text)
    if number and line.scene.mention_at(token) is None:
        return False  # "awarded N10 million"
    if token.pos == "PRON" and ("Gender=Neut" in token.feats or "PronType=Rel" in token.feats or "PronType=Dem" in token.feats):
        return False  # "lied about it"
    said_of = frame_of(line.scene.sentence, token, noun=True).obliques
    if any(c in line.stages.links.of and line.words.has(n, line.stages.charges) for c, n in said_of):
        return False  # "on counts of violence"
    mention = line.scene.mention_at(token)
    if mention is not None and mention.category in _NOT_ACCUSED:
        return False  # "his lawyer said that he would appeal"
    if mention is not None:
        return mention.kind in ("person", "group") or mention.category in ("police", "prison", "military", "government")
    return token.pos in ("PRON", "PROPN", "NUM") or line.words.has(token, line.stages.respondents)


def _forum(line: _Line, frame: Frame, trigger: Trigger, respondent: Token | None) -> Token | None:
    """Before whom: who decides, asks or is appeared before."""
    candidates = [n for c, n in frame.obliques if c in line.stages.before]
    if frame.subject is not None and not _brought_by_subject(trigger):
        candidates.insert(0, frame.subject)
    if frame.head.dep == "obj" and frame.head.pos == "NOUN" and trigger.kind in ("charge", "appeal", "dismissal"):
        brought = line.words.frame(line.scene.sentence.head(frame.head)).subject
        candidates[:0] = [brought] if brought is not None else []
    if trigger.kind == "referral" and frame.object is not None and trigger.sub is None:
        candidates.insert(0, frame.object)  # "called on the inspectorate to …": it is the inspectorate that acts
        candidates[:0] = [n for c, n in frame.obliques if c in line.stages.asked]
    for token in candidates:
        if respondent is not None and token.i == respondent.i:
            continue
        if line.words.has(token, line.stages.forums) or _is_body(line.scene, token):
            return token
    if _brought_by_subject(trigger):
        return None  # the subject complains; it decides nothing
    if "forum_subject" in trigger.flags and frame.subject is not None and frame.subject.pos != "NOUN" and not frame.passive:
        return frame.subject
    return None


def _brought_by_subject(trigger: Trigger) -> bool:
    return trigger.kind == "complaint" or trigger.sub in _BROUGHT


def _is_body(scene: Scene, token: Token) -> bool:
    mention = scene.mention_at(token)
    return mention is not None and (mention.kind == "organization" or mention.category in ("court", "prosecution", "oversight"))


def _charge(line: _Line, frame: Frame, trigger: Trigger) -> str | None:
    """Of what: the words after "of", "with" or "for"."""
    if trigger.kind not in ("charge", "verdict_guilty", "verdict_acquitted", "sentence", "trial", "dismissal"):
        return None
    for wanted in line.stages.of:
        for case, noun in frame.obliques:
            if case == wanted and line.words.has(noun, line.stages.charges):
                return joined(_with_conjuncts(line.scene.sentence, noun))
    return _charge_after(line, frame.head)


def _charge_after(line: _Line, trigger: Token) -> str | None:
    """Where the parse hangs them elsewhere: "convicted Tuesday of attempted gang assault"."""
    tokens = line.scene.sentence.tokens
    for place in range(trigger.i + 1, min(len(tokens), trigger.i + _NEAR)):
        if tokens[place].lower in line.stages.of and tokens[place].pos in ("ADP", "SCONJ"):
            for noun in tokens[place + 1 : place + _NEAR]:
                if (
                    noun.pos == "AUX"
                    or (noun.pos == "PUNCT" and noun.text not in _HYPHENS)
                    or (noun.pos == "VERB" and noun.dep != "amod")
                ):
                    break
                if line.words.has(noun, line.stages.charges):
                    return joined(tokens[place + 1 : noun.i + 1])
    return None


def _with_conjuncts(sentence: Sentence, noun: Token) -> tuple[Token, ...]:
    last = max((noun_phrase(sentence, t)[-1].i for t in (noun, *sentence.children(noun, "conj"))), default=noun.i)
    return sentence.tokens[noun_phrase(sentence, noun)[0].i : last + 1]


def _components(line: _Line, token: Token, trigger: Trigger, others: frozenset[int]) -> tuple[Component, ...]:
    if trigger.kind != "sentence":
        return ()
    tokens = line.scene.sentence.tokens
    first = max((o + 1 for o in others if o < token.i), default=0)
    last = min((o for o in others if o > token.i + 1), default=len(tokens))
    if token.pos != "NOUN":
        first = max(first, token.i)
    ban = trigger.sub if trigger.sub in _BANS and token.pos != "NOUN" else None
    return find_components(tokens[first:last], line.stages, ban)
