"""Tables of trigger words: what a language says when force was used or a procedure took a step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Trigger:
    """Words that tell an act or a step, and the company that they must or must not keep.

    `words` are lemmas of one part of speech (`V`, `N`, `A`) that all mean `kind`. Every condition in `needs` must hold and
    none in `unless` may. A condition is `slot:word|word` (lemmas; `*` is any word, `somebody` any name or pronoun); the slots are `obj` (object, or subject
    of a passive), `subj` (subject, or agent of a passive), `part` (particle), `mod` (what modifies it), `head` (what
    governs it), `advmod` (what hangs on its adverb: "auprès de l'ombudsman"), `comp` (verbs that complete it), `then` (the next word), `next` and `prev` (the three words after
    or before), `near` (ten words
    either side), `sent` (the sentence), `voice` (`active` or `passive`), `form` (`bare`: without object; `plural`; `habit`: the present of a relative clause; `attributive`: a participle
    before its noun; `gerund`: one without object; `plural_object`; `future`; `reflexive`) and `@word`
    (what follows that preposition: `@on:leave`). `sub` is the substage of a step, `outcome` what was decided. `flags` are words that the finder
    knows: see `reading/acts.py` and `reading/steps.py`.
    """

    words: str
    pos: str
    kind: str
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    sub: str | None = None
    flags: frozenset[str] = frozenset()
    outcome: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Forms:
    """The forms of words: what each may be a form of (`lemmas`), and which can only be forms of a verb (`verbal`).

    `infinitive_forms` means that an infinitive shows by its form ("frapper"), not by a word before it ("to hit").
    The noun before a word of `object_relatives` undergoes the verb that follows ("l'homme que …"), before one of
    `oblique_relatives` it is upon whom it is done ("auquel"). Who stands before a word of `ongoing` does what the
    infinitive behind it says ("un homme en train de …").
    """

    lemmas: Mapping[str, frozenset[str]]
    verbal: frozenset[str]
    infinitive_forms: bool = False
    object_relatives: frozenset[str] = frozenset()
    oblique_relatives: frozenset[str] = frozenset()
    ongoing: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Unreal:
    """Words that say that something did not happen, or only might.

    `negators` deny what they hang on ("not", "no", "without"); `modals` make it only possible; `marks` open a condition
    or a question ("if", "whether"); `infinitive` marks an infinitive, which tells something real only under one of
    `real_heads` ("appear to", "begin to") or after a word of `excess` ("too quick to"); `heads` make what they govern a
    fear, a plan, a rule or a wish; `voids` are nouns that are denied with what they govern ("no attempt to").
    A word of `conditional` with one of `perfect` tells what would have been. Where an infinitive shows by its form,
    `told_infinitives` are the words before one that is no purpose ("before", "without"). A negator of `clitics` denies
    nothing if a word of `restrictive` follows ("only"), nor does any negator right before such a word.
    """

    negators: frozenset[str]
    modals: frozenset[str]
    habitual: frozenset[str]
    marks: frozenset[str]
    infinitive: frozenset[str]
    real_heads: frozenset[str]
    heads: frozenset[str]
    voids: frozenset[str]
    excess: frozenset[str]
    conditional: frozenset[str] = frozenset()
    perfect: frozenset[str] = frozenset()
    sayings: frozenset[str] = frozenset()
    told_infinitives: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    restrictive: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Links:
    """Prepositions and their like, by what they introduce: who did it, upon whom, of what, with what, after what.

    `behalf` are nouns that say who did it, as "part" does in French "de la part de".
    """

    by: frozenset[str]
    upon: frozenset[str]
    of: frozenset[str]
    using: frozenset[str]
    sequence: frozenset[str] = frozenset()
    behalf: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Acts:
    """What a language says when force is used: triggers, instruments, and the words that put an instrument to use.

    `means` maps an instrument to the kind of act that its use is (None: the verb decides); `weak_means` need a blow
    ("fist", "stick"), the others only a use
    (one of `uses`; of `weak_uses` for the weak). Verbs of `giving` lend their people to a noun ("put him in a chokehold"). `body` are parts of the body: a blow to one is a blow to its owner.
    `people` and `forces` are words for somebody where no mention was found; `forces` do what they modify ("police firing").
    Words of `receiving` have as their subject the one who undergoes what they name ("received blows", "victim of").
    Verbs of `aside` tell of a procedure: their dates date no act. After a verb of `accusing`, who is accused did what
    follows ("convicted four soldiers of torturing …"). A longer page without a word of `actors` is about something else.
    """

    triggers: tuple[Trigger, ...]
    means: Mapping[str, str | None]
    weak_means: frozenset[str]
    weak_uses: frozenset[str]
    uses: frozenset[str]
    giving: frozenset[str]
    body: frozenset[str]
    people: frozenset[str]
    forces: frozenset[str]
    forms: Forms
    unreal: Unreal
    links: Links
    aside: frozenset[str] = frozenset()
    accusing: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    receiving: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Part:
    """Words that name a part of a sentence, the component that it is, whether it is counted in money, and whether only
    a noun says it.
    """

    words: str
    component: str
    needs: tuple[str, ...] = ()
    money: bool = False
    noun: bool = False


@dataclass(frozen=True, slots=True)
class Stages:
    """What a language says when a procedure takes a step, and what a sentence is made of.

    `forums` are words for bodies before which steps are taken; `another_case` are phrases by which a step is told of another case, `future` are the words that announce, `opening` the
    verbs whose object is announced with them, `infinitive` the mark of an infinitive; `before`, `asked`, `against` and
    `of` are the prepositions of a forum, of one who is asked, of a respondent and of a charge, `terms` of a bare term; `parts` name the
    components of a sentence, `units` the units that they are counted in, `numbers` the number words. `suspended` and
    `firm` say which it is. Digits are parted by `thousands`, and fractions by `decimal`.
    """

    triggers: tuple[Trigger, ...]
    forums: frozenset[str]
    respondents: frozenset[str]
    attests: frozenset[str]
    another_case: frozenset[str]
    future: frozenset[str]
    future_heads: frozenset[str]
    opening: frozenset[str]
    infinitive: frozenset[str]
    charges: frozenset[str]
    before: frozenset[str]
    asked: frozenset[str]
    terms: frozenset[str]
    against: frozenset[str]
    of: tuple[str, ...]
    parts: tuple[Part, ...]
    suspended: frozenset[str]
    units: Mapping[str, str]
    numbers: Mapping[str, float]
    forms: Forms
    unreal: Unreal
    links: Links
    firm: frozenset[str] = frozenset()
    thousands: str = ","
    decimal: str = "."
