"""Find acts: one kind of force, by one actor, upon one victim, as a claim tells it.

A trigger gives the kind, grammar gives the people. A word for force in general ("beat", "attack", "violence") gives way
to the instrument that it names ("with a baton") and to a fuller telling elsewhere on the page by the same people. What
only might have happened is no act; what is said not to have happened is one, marked as negated.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from averment.lang.base import Language
from averment.lang.triggers import Acts, Trigger
from averment.model.act import Act, Party
from averment.model.claim import Claim
from averment.model.document import Document
from averment.model.mention import Mention
from averment.model.sentence import Sentence, Token
from averment.model.span import Span
from averment.model.time import Time
from averment.reading.arguments import Scene, agent_of, joined, patient_of, place_of, scenes, speaks_of_force, time_of, upon
from averment.reading.frames import Frame, frame_of
from averment.reading.instruments import Instrument, find_instruments, user_of
from averment.reading.negation import is_denied, is_negated, is_unreal
from averment.reading.same_acts import join_tellings
from averment.reading.triggers import Words, matches

_BEHIND = 12  # words between an act and a noun that says who did it
_REACH = 8  # words between an act and its people that its words still span
_TELLERS = frozenset({"court", "prosecution", "oversight", "ngo", "media", "medical", "defence"})
_ARMED = frozenset({"police", "prison", "military"})
_OUTSIDE = ("conj", "cc", "punct", "parataxis", "advcl", "ccomp", "acl", "nsubj", "csubj", "mark", "discourse")


def find_acts(
    document: Document,
    sentences: tuple[Sentence, ...],
    claims: tuple[Claim, ...],
    mentions: tuple[Mention, ...],
    times: tuple[Time, ...],
    language: Language,
) -> tuple[Act, ...]:
    """Find what is said to have been done by force, to whom, by whom and with what; each act once, however often it is told."""
    found: list[Act] = []
    generic: set[int] = set()
    seen: set[str] = set()
    if not speaks_of_force(sentences, language.acts):
        return ()
    for scene in scenes(document, sentences, claims, mentions, times, language.acts.links.sequence):
        told = joined(scene.sentence.tokens)
        if told in seen:  # a caption that says again what another says
            continue
        seen.add(told)
        for act, is_generic in _acts_in(scene, language.acts):
            if is_generic:
                generic.add(len(found))
            found.append(act)
    joined_acts = join_tellings(tuple(found), frozenset(generic), mentions, {c.id: c for c in claims})
    return tuple(replace(a, id=f"a{n}") for n, a in enumerate(joined_acts, 1))


def _acts_in(scene: Scene, acts: Acts) -> Iterator[tuple[Act, bool]]:
    words = Words(scene.sentence, acts.forms)
    instruments = find_instruments(words, acts)
    users = [(i, u) for i in instruments if i.kind and (u := user_of(words, i, acts)) is not None]
    armed = {u.i for i, u in users if i.kind != "other"}
    taken: set[tuple[int, str]] = set()
    for token, trigger in matches(words, acts.triggers):
        is_generic = "generic" in trigger.flags
        if any(place == token.i and trigger.kind != "death" for place, _ in taken) or (is_generic and token.i in armed):
            continue
        if any(i.first <= token.i < i.last for i, _ in users):
            continue
        act = _act(scene, words, token, trigger.kind, acts, trigger)
        if act:
            taken.add((token.i, trigger.kind))
            weapon = next((i.text for i in instruments if (u := user_of(words, i, acts)) is not None and u.i == token.i), None)
            yield replace(act, means=weapon), is_generic
    for instrument, user in users:
        assert instrument.kind is not None
        if (user.i, instrument.kind) in taken:
            continue
        act = _act(scene, words, user, instrument.kind, acts, None)
        if act:
            taken.add((user.i, instrument.kind))
            yield _with_means(act, words, instrument), instrument.kind == "other"


def _with_means(act: Act, words: Words, instrument: Instrument) -> Act:
    first, last = words.sentence.tokens[instrument.first], words.sentence.tokens[instrument.last - 1]
    victim = act.victim if act.victim and instrument.text not in act.victim.text else None
    by = act.perpetrator if act.perpetrator and act.perpetrator.text.split()[-1] not in instrument.text else None
    return replace(
        act, means=instrument.text, perpetrator=by, victim=victim, rule=f"means:{first.lemma if first is last else last.lemma}"
    )


def _act(scene: Scene, words: Words, token: Token, kind: str, acts: Acts, trigger: Trigger | None) -> Act | None:
    if is_unreal(words, token, acts.unreal):
        return None
    as_noun = trigger is not None and trigger.pos == "N"
    frame = frame_of(scene.sentence, token, noun=True) if as_noun else words.frame(token)
    if _in_a_name(scene, token):
        return None
    agent, patient = _people(scene, words, frame, trigger, acts)
    if trigger is not None and not _on_somebody(scene, words, frame, trigger, acts):
        return None
    if trigger is not None and "active" in trigger.flags and agent is None:
        agent, patient = patient, None
    if trigger is not None and "suffers" in trigger.flags:
        agent, patient = None, (frame.object if frame.passive else agent or patient)
    if agent is not None and (not scene.is_somebody(agent, acts.people) or _only_speaks(scene, agent)):
        agent = None
    if agent is not None and _points(scene, agent):
        agent = None
    if patient is not None and (
        _points(scene, patient) or not (scene.is_somebody(patient, acts.people) or kind == "destruction")
    ):
        patient = None
    unknown = None
    if agent is not None and patient is not None and scene.same(agent, patient) and "Reflex=Yes" not in patient.feats:
        verb = scene.sentence.head(token) if token.dep == "conj" else token
        if agent.i != patient.i and scene.sentence.head(agent).i in (token.i, verb.i):
            unknown = Party(None, patient.text)  # "he hit him": whoever that is, it is another
        else:
            agent = _just_before(scene, token, acts) if token.pos == "VERB" else None
            agent = None if agent is not None and scene.same(agent, patient) else agent
    if kind == "arrest" and _is_armed(scene, patient or (agent if frame.object is None else None)):
        return None  # who is arrested over an act is under investigation: a step, no act of force
    claim = scene.claim_over(token)
    if claim is None:
        return None
    by, to = _parties_of_noun(scene, frame, agent, patient, acts)
    said = Span.of(scene.text, *_extent(scene.sentence, frame, agent, patient))
    return Act(
        id="",
        start=said.start,
        end=said.end,
        text=said.text,
        kind=kind,
        perpetrator=by,
        victim=unknown or to,
        means=None,
        place=place_of(scene, token),
        when=time_of(scene, token, acts.aside),
        negated=is_negated(words, token, acts.unreal) or is_denied(words, token, claim, acts.unreal),
        claim=claim.id,
        rule=f"trigger:{token.lemma}",
    )


def _is_armed(scene: Scene, token: Token | None) -> bool:
    found = scene.mention_at(token) if token is not None else None
    return found is not None and found.kind != "organization" and found.category in _ARMED


def _points(scene: Scene, token: Token) -> bool:
    """Whether the word only points or joins ("that", "which") and nobody on the page is known to be meant."""
    if token.pos not in ("PRON", "DET", "SCONJ") or scene.mention_at(token) is not None:
        return False
    return token.pos == "SCONJ" or any(f"PronType={kind}" in token.feats for kind in ("Rel", "Dem", "Int"))


def _only_speaks(scene: Scene, agent: Token) -> bool:
    """Whether the word is a court, a watchdog or a paper: they tell of force and judge it."""
    found = scene.mention_at(agent)
    return found is not None and found.kind in ("organization", "group") and found.category in _TELLERS


def _in_a_name(scene: Scene, token: Token) -> bool:
    """Whether the word is a part of a name: "Human Rights Watch" watches nobody, a "City" that hits back hits nobody."""
    if not token.text[:1].isupper() or scene.sentence.kind == "headline":
        return False
    found = scene.mention_at(token)
    if found is None or not found.proper or not (found.start <= token.start and token.end <= found.end):
        return False
    return token.pos == "PROPN" or found.kind == "organization"


def _people(scene: Scene, words: Words, frame: Frame, trigger: Trigger | None, acts: Acts) -> tuple[Token | None, Token | None]:
    """Who did it and whom it befell: by the frame, for a noun by the verb that gives it, else by what stands before."""
    agent = agent_of(scene, frame, acts.links) or _doer(scene, frame, trigger, acts)
    if agent is not None and frame.passive and words.has(agent, acts.body):  # "dragged by the hair by a guard"
        agent = next((n for c, n in frame.obliques if c in acts.links.by and not words.has(n, acts.body)), None)
    agent = agent or _on_behalf(scene, frame.head, acts)
    others = tuple(o for o in frame.obliques if o[1] is not agent) if frame.noun else frame.obliques
    patient = patient_of(scene, replace(frame, obliques=others), acts)
    if frame.noun:
        agent, patient = _given(scene, words, frame.head, (agent, patient), acts)
    elif not frame.passive and words.has(frame.head, acts.receiving):
        agent, patient = None, frame.subject
    elif agent is not None and agent is frame.subject and not frame.passive and patient is None and _is_object(frame, agent):
        agent, patient = None, agent
    elif (accused := _accused(scene, words, frame, acts)) is not None and accused is not patient:
        agent = accused
    elif agent is None and not (frame.passive or any(t.dep.startswith("aux") for t in scene.sentence.children(frame.head))):
        agent = _just_before(scene, frame.head, acts)
        patient = None if patient is agent else patient
    return agent, patient


def _on_behalf(scene: Scene, head: Token, acts: Acts) -> Token | None:
    """Who did it where a noun stands for "by": "reçu un coup de la part d'un douanier"."""
    behind = scene.sentence.tokens[head.i + 1 : head.i + _BEHIND]  # wherever the parser hangs it
    named = (n for t in behind if t.lower in acts.links.behalf for n in scene.sentence.children(t, "nmod"))
    return next(named, None)


def _doer(scene: Scene, frame: Frame, trigger: Trigger | None, acts: Acts) -> Token | None:
    """Who did what a noun names, where "of" says it: "the blows of a guard" are his, "the violence of the police" theirs."""
    if not frame.noun or (trigger is not None and "doer" not in trigger.flags):
        return None
    for case, noun in frame.obliques:
        found = scene.mention_at(noun)
        if case not in acts.links.of or {noun.lemma, noun.lower} & acts.means.keys():
            continue
        if (found is not None and found.category in _ARMED) or not acts.forces.isdisjoint((noun.lemma, noun.lower)):
            return noun
        if trigger is None and found is not None and found.kind in ("person", "group"):
            return noun
    return None


def _given(
    scene: Scene, words: Words, noun: Token, known: tuple[Token | None, Token | None], acts: Acts
) -> tuple[Token | None, Token | None]:
    """The people that a verb lends to the noun of force that it governs: "gave her a slap", "received a blow"."""
    agent, patient = known
    for done in scene.sentence.children(noun, "acl"):  # "the violence committed by …"
        told = words.frame(done)
        if words.has(done, acts.giving) and told.passive:
            return agent or agent_of(scene, told, acts.links), patient or upon(scene, told, acts)
    verb, dep = scene.sentence.head(noun), noun.dep.split(":")[0]
    if words.has(verb, acts.receiving) and dep in ("obj", "obl", "nmod") and verb.i != noun.i:
        told = words.frame(verb)
        sufferer = told.object if told.passive else told.subject
        if told.noun:  # "victim of …" in apposition, or said of somebody
            beside = scene.sentence.head(verb) if verb.dep in ("appos", "acl", "advcl", "amod") else None
            sufferer = next(iter(scene.sentence.children(verb, "nsubj")), beside)
        return agent, patient or sufferer
    if not words.has(verb, acts.giving) or verb.pos not in ("VERB", "AUX") or dep not in ("nsubj", "obj", "obl"):
        return known
    given = words.frame(verb)
    taken = None if given.object is noun else given.object
    bare = replace(given, object=None) if taken is None else None
    return (
        agent or (agent_of(scene, given, acts.links) if noun.dep != "nsubj" else None),
        patient or taken or (patient_of(scene, bare, acts) if bare else None),
    )


def _accused(scene: Scene, words: Words, frame: Frame, acts: Acts) -> Token | None:
    """Who is said to have done it: "convicted four soldiers of torturing …", "he was jailed for beating …"."""
    verb = frame.head
    gerund = "VerbForm=Ger" in verb.feats or ("Tense=Pres" in verb.feats and "VerbForm=Part" in verb.feats)
    if not gerund or scene.sentence.children(verb, "nsubj", "aux"):
        return None
    above = scene.sentence.head(verb)
    if above.pos == "NOUN" and above.dep == "obj":  # "was given a suspended sentence for beating …"
        above = scene.sentence.head(above)
    if not words.has(above, acts.accusing) or above.i >= verb.i:
        return None
    told = words.frame(above)
    return told.object


def _is_object(frame: Frame, subject: Token) -> bool:
    """Whether a noun that the parser calls the subject stands where only an object does: right after an active verb."""
    return 0 < subject.i - frame.head.i <= 3 and subject.pos in ("NOUN", "PROPN") and subject.head == frame.head.i


def _just_before(scene: Scene, verb: Token, acts: Acts) -> Token | None:
    """Where the parse leaves a verb without a subject: the person or group right before it, unless a preposition holds it."""
    sentence, place = scene.sentence, verb.i - 1
    while place >= 0 and sentence.tokens[place].pos == "ADV":
        place -= 1
    if place < 0 or verb.dep.split(":")[0] == "acl":
        return None
    found = sentence.tokens[place]
    held = sentence.children(found, "case") or found.dep.split(":")[0] in ("obl", "nmod")
    if held or found.pos not in ("NOUN", "PRON", "PROPN", "ADJ"):
        return None
    return found if scene.is_somebody(found, acts.people) else None


def _on_somebody(scene: Scene, words: Words, frame: Frame, trigger: Trigger, acts: Acts) -> bool:
    """Whether the trigger's object and subject can be what such force has: people, not doors, plans or prices."""
    if "body" not in trigger.flags:
        return True
    obj, subject = frame.object, frame.subject
    if obj is not None and not words.has(obj, acts.body) and not scene.is_somebody(obj, acts.people):
        return False
    if subject is not None and not frame.passive and not scene.is_somebody(subject, acts.people):
        return words.has(subject, acts.body | {w for name in acts.means for w in name.split()})
    return obj is not None or subject is not None or frame.noun or "generic" not in trigger.flags


def _parties_of_noun(
    scene: Scene, frame: Frame, agent: Token | None, patient: Token | None, acts: Acts
) -> tuple[Party | None, Party | None]:
    """Add what only nouns have: "police violence", "Mallory's shooting", "the police's use of force"."""
    by, to = scene.party(agent), scene.party(patient)
    if not frame.noun:
        return by, to
    beside = scene.sentence.tokens[max(0, frame.head.i - 1) : frame.head.i]
    if by is None and any(t.lower in acts.forces for t in beside):
        by = scene.party(beside[0])  # "in police firing", wherever the parser hangs the police
    for child in scene.sentence.children(frame.head, "compound", "nmod", "amod"):
        found = scene.mention_at(child)
        forces = not acts.forces.isdisjoint((child.lemma, child.lower))
        if found is None and by is None and child.dep in ("compound", "amod") and forces:
            by = Party(None, child.text)
        if found is None or found.kind == "place":
            continue
        if found.pronoun and found.category in _ARMED:
            to = to if to is not None and to.mention != found.id else Party(None, found.text)
            continue  # "an officer shot a boy. His death …": a pronoun that leans to the officer is left open
        if child.dep == "nmod:poss" and frame.head.lemma not in acts.uses and to is None and found.kind == "person":
            to = Party(found.id, found.text)
        elif child.dep != "nmod" and by is None and found.kind != "person" and child.i < frame.head.i:
            by = Party(found.id, found.text)
    return by, to


def _extent(sentence: Sentence, frame: Frame, agent: Token | None, patient: Token | None) -> tuple[int, int]:
    """From the first to the last word of the act: its trigger, what depends on it closely, and its people if near."""
    tokens = [frame.head, *sentence.subtree(frame.head, without=_OUTSIDE)]
    tokens += [t for t in (agent, patient) if t is not None and abs(t.i - frame.head.i) <= _REACH]
    return min(t.start for t in tokens), max(t.end for t in tokens)
