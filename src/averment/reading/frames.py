"""Who does what to whom in one clause: subject, object and what hangs on prepositions, as Universal Dependencies say.

A verb without a subject of its own borrows that of the clause it belongs to: of the verb that it is joined to, of the
noun that it describes, of the verb that governs it.
"""

from __future__ import annotations

from dataclasses import dataclass

from averment.model.sentence import Sentence, Token

_STEPS = 6  # how far a subject is borrowed


@dataclass(frozen=True, slots=True)
class Frame:
    """The people and things of one clause. `subject` does it (None if unsaid), `object` undergoes it.

    `obliques` are (preposition, noun). `noun` means that the head is a noun that names an event.
    """

    head: Token
    subject: Token | None
    object: Token | None
    passive: bool
    obliques: tuple[tuple[str, Token], ...]
    noun: bool = False


def frame_of(sentence: Sentence, token: Token, *, noun: bool = False) -> Frame:
    """Read the frame of a verb or of a noun that names an event; `noun` if it is known to be one."""
    obliques = tuple((case, noun) for noun in _dependents(sentence, token) for case in _cases(sentence, noun))
    if noun or (token.pos in ("NOUN", "PROPN") and not _verbal(sentence, token)):
        return Frame(token, None, None, passive=False, obliques=obliques, noun=True)
    passive = is_passive(sentence, token)
    if passive:
        agent = next((n for c, n in obliques if n.dep == "obl:agent"), None)
        whose = sentence.head(token) if token.dep == "xcomp" and undergone(sentence, token) else token
        return Frame(token, agent, _borrow(sentence, whose, passive=whose is token), passive=True, obliques=obliques)
    obj = _object(sentence, token) or _shared_object(sentence, token)
    if obj is None and token.dep == "amod" and token.head > token.i and _tells(sentence, token):
        obj = sentence.head(token)  # "beat men", taken for an adjective and its noun
    return Frame(token, _borrow(sentence, token, passive=False), obj, passive=False, obliques=obliques)


def _tells(sentence: Sentence, token: Token) -> bool:
    """Whether an "adjective" is a verb: finite, or with a subject of its own."""
    return "VerbForm=Fin" in token.feats or bool(sentence.children(token, "nsubj"))


def _object(sentence: Sentence, token: Token) -> Token | None:
    """Whom or what the verb is done to; of "the man (whom) they hit", the man."""
    found = next(iter(sentence.children(token, "obj", "iobj")), None)
    if token.dep == "acl:relcl" and sentence.children(token, "nsubj"):
        relative = [t for t in sentence.children(token) if t.pos != "SCONJ" and "PronType=Rel" in t.feats]
        head = sentence.head(token)
        if head.pos in ("NOUN", "PROPN", "PRON") and relative == ([found] if found else []):
            return head
    return found or _bare_complement(sentence, token)


def _bare_complement(sentence: Sentence, token: Token) -> Token | None:
    """A noun behind the verb without a preposition, whatever the parser calls it."""
    behind = (t for t in sentence.children(token, "obl", "xcomp") if t.i > token.i and t.pos in ("NOUN", "PROPN"))
    return next((t for t in behind if sentence.children(t, "det") and not sentence.children(t, "case", "mark", "cop")), None)


def is_passive(sentence: Sentence, token: Token) -> bool:
    """Tell whether the verb is passive: by its subject, its auxiliary, its form, or the passive that it is joined to."""
    below = sentence.children(token)
    if undergone(sentence, token):
        return True
    if any(t.dep.startswith("expl") and "Reflex=Yes" in t.feats for t in below):
        return False  # "s'est saisi de l'affaire": the auxiliary is that of a reflexive verb
    # "cop" on a verb form: the parser took a participle for a noun or an adjective ("was shot").
    if any(t.dep in ("cop", "nsubj:pass", "aux:pass", "csubj:pass") for t in below):
        return True
    if any(t.dep == "obl:agent" for t in below) and not any(t.dep == "obj" for t in below):
        return True  # but "grabbed him by the neck" is active
    if any(t.dep == "mark" and t.pos == "AUX" for t in below):
        return True  # the parser took "being beaten" for an infinitive
    if _after_aside(sentence, token):
        return False
    helped = any(t.dep == "aux" for t in below)
    if helped and "Voice=Pass" in token.feats and not any(t.dep == "obj" for t in below):
        return True
    if _in_a_headline(sentence, token, below):
        return True
    return not any(t.dep in ("nsubj", "obj") for t in below) and _bare_participle(sentence, token, below)


def undergone(sentence: Sentence, token: Token) -> bool:
    """Tell whether a reflexive verb gives the infinitive to its subject: "s'est fait frapper", "s'est vu refuser"."""
    head = sentence.head(token)
    if sentence.children(token, "aux:caus"):
        return any("Reflex=Yes" in t.feats and t.i < token.i for t in sentence.children(token))
    if "VerbForm=Inf" not in token.feats or token.dep != "xcomp" or sentence.children(token, "mark", "case"):
        return False
    return any("Reflex=Yes" in t.feats and t.i < head.i for t in sentence.children(head))


def _bare_participle(sentence: Sentence, token: Token, below: tuple[Token, ...]) -> bool:
    """Whether a verb without subject and object of its own is a passive participle."""
    if _joined_to_passive(sentence, token, below):
        return True
    if "VerbForm=Part" not in token.feats or "Tense=Pres" in token.feats:
        return False
    if token.dep.split(":")[0] in ("acl", "amod"):
        return True
    if token.dep == "conj":
        return not any(t.dep == "aux" for t in below) and is_passive(sentence, sentence.head(token))
    # A past participle that no auxiliary helps was undergone: "was found beaten", "étouffé sous leur poids".
    alone = token.dep.split(":")[0] in ("xcomp", "advcl") and not any(t.dep.startswith("aux") for t in below)
    return token.dep != "root" and ("Voice=Pass" in token.feats or alone)


def _after_aside(sentence: Sentence, token: Token) -> bool:
    """ "The guards, members of a unit, kicked him": a verb that the parser joins to the noun is the noun's own verb."""
    head = sentence.head(token)
    return token.dep == "conj" and token.pos == "VERB" and head.pos in ("NOUN", "PROPN") and "VerbForm=" in token.feats


def _in_a_headline(sentence: Sentence, token: Token, below: tuple[Token, ...]) -> bool:
    """ "Two guards detained": headlines tell what is done in the present, so a past form without object is passive."""
    if sentence.kind != "headline" or "Tense=Past" not in token.feats:
        return False
    return not any(t.dep.split(":")[0] in ("obj", "aux", "ccomp", "xcomp") for t in below)


def _joined_to_passive(sentence: Sentence, token: Token, below: tuple[Token, ...]) -> bool:
    """ "He was stripped and beaten": a past form that is joined to a passive, and has nothing of its own, is one too."""
    if token.dep != "conj" or "Tense=Past" not in token.feats or any(t.dep.startswith("aux") for t in below):
        return False
    head = sentence.head(token)
    # "was sitting down and handcuffed": after an auxiliary with a present participle, a past one is passive.
    going_on = "VerbForm=Ger" in head.feats or ("VerbForm=Part" in head.feats and "Tense=Pres" in head.feats)
    shares = going_on and any(t.dep.startswith("aux") for t in sentence.children(head))
    return head.i < token.i and head.pos == "VERB" and (shares or is_passive(sentence, head))


def _verbal(sentence: Sentence, token: Token) -> bool:
    if "VerbForm=" in token.feats or any(t.dep in ("obj", "nsubj:pass", "aux:pass") for t in sentence.children(token)):
        return True
    return token.dep.split(":")[0] in ("advcl", "acl", "xcomp", "ccomp")


def _dependents(sentence: Sentence, token: Token) -> tuple[Token, ...]:
    own = sentence.children(token, "obl", "nmod", "obj", "advcl", "acl")
    joined = tuple(c for t in own for c in sentence.children(t, "conj"))
    # A preposition phrase that the parser hung on the object belongs to the verb as often as not.
    below = tuple(n for o in sentence.children(token, "obj") for n in sentence.children(o, "nmod"))
    return own + joined + below


def _cases(sentence: Sentence, noun: Token) -> tuple[str, ...]:
    own = tuple(t.lower for t in sentence.children(noun, "case", "mark"))
    if not own and noun.dep == "conj":
        own = tuple(t.lower for t in sentence.children(sentence.head(noun), "case"))
    return own


def _shared_object(sentence: Sentence, token: Token) -> Token | None:
    if sentence.children(token, "obl", "xcomp", "ccomp"):
        return None
    for sibling in _siblings(sentence, token):
        found = next(iter(sentence.children(sibling, "obj")), None)
        if found is not None and found.i > token.i:
            return found
    return None


def _siblings(sentence: Sentence, token: Token) -> tuple[Token, ...]:
    first = sentence.head(token) if token.dep == "conj" else token
    return (first, *sentence.children(first, "conj"), *sentence.children(token, "conj"))


def _borrow(sentence: Sentence, token: Token, *, passive: bool) -> Token | None:
    """The subject in grammar: its own, or the one it shares; for a passive that is who undergoes it."""
    for _ in range(_STEPS):
        own = next((t for t in sentence.children(token, "nsubj") if t.dep != "nsubj:outer"), None)
        if own:
            return _antecedent(sentence, token, own)
        head, dep = sentence.head(token), token.dep.split(":")[0]
        if head.i == token.i:
            return None
        if dep == "amod" and not passive:
            return None
        if dep in ("acl", "amod"):
            # "A sentence for beating", "the order to shoot": no sentence beats, no order shoots.
            introduced = token.dep == "acl" and sentence.children(token, "mark", "case")
            near = sentence.tokens[token.i - 1]
            if (
                token.dep == "acl"
                and "VerbForm=Fin" in token.feats
                and near.i > head.i
                and near.pos in ("NOUN", "PROPN", "PRON")
            ):
                return near  # "(hit Doe) before officers tackled him", taken for a clause about Doe
            return head if head.pos in ("NOUN", "PROPN", "PRON", "DET", "NUM") and not introduced else None
        if dep in ("xcomp", "ccomp") and not is_passive(sentence, head):
            controlled = next(iter(sentence.children(head, "obj", "iobj")), None)
            if dep == "ccomp" or (controlled and controlled.i < token.i):
                return controlled if controlled and controlled.i < token.i else None
        if dep not in ("conj", "xcomp", "advcl", "ccomp", "parataxis"):
            return None
        if dep == "conj" and not passive and _after_aside(sentence, token):
            return head
        if dep == "conj" and not passive and is_passive(sentence, head) and not is_passive(sentence, token):
            return _borrow(sentence, head, passive=True)
        token = head
    return None


def _antecedent(sentence: Sentence, token: Token, subject: Token) -> Token:
    # "who" and its like carry no grammatical person; "he" does.
    relative = "PronType=Rel" in subject.feats or (subject.pos in ("PRON", "SCONJ") and "Person=" not in subject.feats)
    if not relative:
        return subject
    before = _noun_before(sentence, subject)
    if not token.dep.startswith("acl"):
        return before or subject
    head = sentence.head(token)
    # "The family of Jane Doe, who was …": a name right before "who" is meant rather than the noun that it belongs to.
    named = before is not None and any(a < before.i + 1 <= b and kind == "PER" for a, b, kind in sentence.names)
    below = before is not None and named and head.pos == "NOUN" and before.i > head.i
    return before if below and before is not None and "Number=Plur" not in head.feats else head


def _noun_before(sentence: Sentence, relative: Token) -> Token | None:
    """The noun that stands right before a relative pronoun, a comma between them or not."""
    place = relative.i - 1
    while place >= 0 and sentence.tokens[place].pos == "PUNCT" and place > relative.i - 3:
        place -= 1
    found = sentence.tokens[place] if place >= 0 else None
    if found is None or found.pos not in ("NOUN", "PROPN"):
        return None
    while found.dep.split(":")[0] in ("flat", "compound") and sentence.head(found).pos in ("NOUN", "PROPN"):
        found = sentence.head(found)
    return found
