"""What the page says befell people or what they did: who was killed or hurt, who was charged, who testified."""

from __future__ import annotations

from collections.abc import Container

from averment.model.sentence import Sentence, Token
from averment.reading.found import Found, Page, is_possessive
from averment.reading.titles import add_role


def mark_states(page: Page, people: list[Found]) -> None:
    """Write into people what the page says befell them: victims of violence, witnesses, those charged or convicted."""
    roles = page.roles
    for person in people:
        if person.kind != "person":
            continue
        if _is_harmed(page, person):
            add_role(person, roles.victim)
            person.category = person.category or "victim"
        add_role(person, _verdict(page, person))
        beside = [(t, False) for t in person.sentence.children(person.token, "acl") if _is(t, roles.dying)]
        for verb, passive in [*_verbs(person), *_done_to(page, person), *beside]:
            if _is_negated(page, person.sentence, verb) or _is_open(page, person.sentence, verb):
                continue
            if (passive and _is(verb, roles.hurting)) or _is_lost(page, person.sentence, verb):
                add_role(person, roles.victim)
                person.category = person.category or "victim"
            elif passive and _is(verb, roles.states):
                add_role(person, roles.states[verb.lemma if verb.lemma in roles.states else verb.lower])
            elif not passive and verb.lemma in roles.doings:
                add_role(person, roles.doings[verb.lemma])


def _is(verb: Token, words: Container[str]) -> bool:
    """Tell whether a table has a verb: by its lemma, or by its form where the parser did not find the lemma."""
    return verb.lemma in words or verb.lower in words


def _is_lost(page: Page, sentence: Sentence, verb: Token) -> bool:
    """As in "X died in custody", "X mort sous les coups", "X lost an eye": whoever dies of nothing told is no victim."""
    roles = page.roles
    things = {t.lower for t in sentence.children(verb, "obj")}
    if _is(verb, roles.losing) and things & (roles.lives | roles.body_parts):
        return True
    dies = _is(verb, roles.dying) or (_is(verb, roles.meeting) and things & roles.harms)
    return bool(dies) and any(t.lower in roles.deadly for t in sentence.tokens)


def _done_to(page: Page, person: Found) -> list[tuple[Token, bool]]:
    """The verb that somebody is the object of, told as passive ("police charged X"); not « …», a poursuivi X."""
    head = person.sentence.head(person.token)
    return [(head, True)] if person.token.dep == "obj" and not _is(head, page.roles.speaking) else []


def _is_harmed(page: Page, person: Found) -> bool:
    """As in "killed X", "the death of X", "struck X's face"."""
    s, token, roles = person.sentence, person.token, page.roles
    head = s.head(token)
    if _is_negated(page, s, head) or _is_open(page, s, head):
        return False
    if token.dep == "obj":
        return _is(head, roles.hurting)
    if not token.dep.startswith("nmod") or not _owns(page, person):
        return False
    return _is(head, roles.harms) or (
        _is(head, roles.body_parts) and head.dep in ("obj", "nsubj:pass") and _is(s.head(head), roles.hurting)
    )


def _verbs(person: Found) -> list[tuple[Token, bool]]:
    """The verbs that somebody is the subject of, and whether they are passive; also of "who was …" and of ", charged with"."""
    s, token = person.sentence, person.token
    found = []
    if token.dep.startswith("nsubj"):
        verb = s.head(token)
        undergone = token.dep == "nsubj:pass" and token.i < verb.i  # « …», a poursuivi X: behind a verb, X speaks
        found.append((verb, undergone or _has_it_done(s, verb)))
    for t in s.tokens[person.last : person.last + 7]:
        if t.pos == "VERB":
            passive = bool(s.children(t, "aux:pass")) or _has_it_done(s, t)
            own = any(
                c.dep.startswith("nsubj") and not person.holds(c.i) and "PronType=Rel" not in c.feats for c in s.children(t)
            )
            # After a comma and without object, a past form in a clause of its own is a participle, however it is tagged.
            aside = "VerbForm=Part" in t.feats or (t.dep in ("advcl", "acl") and not s.children(t, "mark", "obj"))
            bare = aside and "Tense=Past" in t.feats and not s.children(t, "aux") and not own
            close = bare and (s.tokens[t.i - 1].text == "," or (t.dep == "acl" and t.i == person.last))
            if not own and (passive or close or any("PronType=Rel" in c.feats for c in s.children(t, "nsubj"))):
                found.append((t, passive or close))
            break
        if t.pos not in ("PUNCT", "NUM", "AUX", "ADV") and "PronType=Rel" not in t.feats and t.pos != "PRON":
            break
    return found


def _has_it_done(sentence: Sentence, verb: Token) -> bool:
    """As in "s'est fait tabasser": what somebody has done to themselves, others do."""
    helped = any(t.dep == "aux:caus" for t in sentence.children(verb))
    return helped and any(t.dep.startswith("expl") and "Reflex=Yes" in t.feats for t in sentence.children(verb))


def _verdict(page: Page, name: Found) -> str:
    """As in "found X guilty", "X was found not guilty": the word for it, or nothing."""
    roles, tokens = page.roles, name.sentence.tokens
    word = next((t.i for t in tokens[name.last : name.last + 6] if t.lower in roles.guilty), None)
    if word is None:
        return ""
    before = [t.i for t in tokens[max(0, name.first - 3) : word] if t.lemma in roles.finding]
    if not before or any(t.text in ".;" or t.pos == "SCONJ" for t in tokens[before[0] : word]):
        return ""
    negated = any("Polarity=Neg" in t.feats or t.lower in roles.negations for t in tokens[before[0] : word])
    return roles.not_guilty if negated else roles.convicted


def _owns(page: Page, name: Found) -> bool:
    cases = name.sentence.children(name.token, "case")
    return is_possessive(name.after()) or any(c.lower in page.roles.complements for c in cases)


def _is_open(page: Page, sentence: Sentence, verb: Token) -> bool:
    """As in "could be charged", "if he is charged", "no attempt to hit him": not said to be so."""
    if any(c.lower in page.roles.conditionals for c in sentence.children(verb, "mark")):
        return True
    if "VerbForm=Inf" in verb.feats and any(c.pos == "PART" for c in sentence.children(verb, "mark")):
        return True
    return any(c.lower in page.roles.open_auxiliaries for c in sentence.children(verb, "aux"))


def _is_negated(page: Page, sentence: Sentence, token: Token) -> bool:
    """Tell whether a verb, or the one that it completes ("is not accused of hitting"), is denied."""
    words = [token]
    if token.dep.split(":")[0] in ("xcomp", "ccomp", "advcl", "acl") and token.head < token.i:
        words.append(sentence.head(token))
    below = (c for w in words for c in sentence.children(w, "advmod", "det", "aux"))
    return any("Polarity=Neg" in c.feats or c.lower in page.roles.negations for c in below)
