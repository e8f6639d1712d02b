"""What a language must bring: the tables that the finders read. Each table is a file of the same name in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from averment.lang.calendar import Numbers, Times
from averment.lang.triggers import Acts, Stages


@dataclass(frozen=True, slots=True)
class ReportingCue:
    """A word that makes somebody say something: what it does with what is said, and what may follow it.

    `act` is one of `say allege argue confirm admit deny dismiss find announce ask decline`; `frames` are some of
    `clause quote object to of as about`; `particle` are the words that must follow ("call for").
    """

    lemma: str
    act: str
    frames: frozenset[str]
    particle: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportingVerbs:
    """The words by which a page says who says what.

    `verbs` has every form of a verb; `doubtful` forms count only where the parser sees a verb. `nouns` are sayings
    ("complaint") with their act; `evidence` are things that speak ("footage", "report") with the class of source that
    they are. The other sets are small words of the grammar: what opens a clause, who an author follows, and so on. In a
    language that turns verb and subject around inside of a sentence ("a-t-il dit"), `auxiliaries` and `clitics` stand between
    what is said and the verb, and `inverted` are the subjects that stand among them. `viewers` see footage (`viewing`: "on y
    voit"); `before_infinitives` stand before an infinitive that tells ("avant de conclure"), `sides` before those whom "on" means,
    `opinions` before those for whom something holds ("Pour la préfète, …"). `colon_speech`: before a colon and a quotation, the
    subject is who speaks, whatever the verb. `references` give the sentence before to somebody ("C'est ce qu'affirme …"), `stances`
    are what somebody is who said what stands before ("formelle"). In stories, `telling` are more verbs that tell who speaks
    ("fit-il"); words of `speech_words` stand in speech, of `story_words` in what is told around it, of
    `addressing` in what is said to somebody; `story_forms` matches verbs in the past of stories. A word of `about_teller`, or
    with an ending of `gerunds`, goes on about who speaks ("dit-il en riant"). Behind a word of `among`, cases are `surveyed`.
    """

    verbs: Mapping[str, tuple[ReportingCue, ...]]
    doubtful: frozenset[str]
    nouns: Mapping[str, str]
    evidence: Mapping[str, str]
    according: tuple[tuple[str, ...], ...]
    authors: frozenset[str]
    agents: frozenset[str]
    owners: frozenset[str]
    openers: frozenset[str]
    inside: frozenset[str]
    perceived: frozenset[str]
    relatives: frozenset[str]
    recipients: frozenset[str]
    never_inverted: frozenset[str]
    phases: frozenset[str]
    silences: frozenset[str]
    speechless: tuple[tuple[str, ...], ...]
    asides: frozenset[str]
    whens: frozenset[str]
    grounds: frozenset[str]
    frame_words: Mapping[str, frozenset[str]]
    turns: frozenset[str] = frozenset()
    among: frozenset[str] = frozenset()
    surveyed: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    inverted: frozenset[str] = frozenset()
    viewers: frozenset[str] = frozenset()
    viewing: frozenset[str] = frozenset()
    before_infinitives: tuple[tuple[str, ...], ...] = ()
    sides: tuple[tuple[str, ...], ...] = ()
    opinions: frozenset[str] = frozenset()
    colon_speech: bool = False
    references: tuple[tuple[str, ...], ...] = ()
    stances: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    speech_words: frozenset[str] = frozenset()
    story_words: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    about_teller: frozenset[str] = frozenset()
    gerunds: tuple[str, ...] = ()
    story_forms: str = r"(?!)"


@dataclass(frozen=True, slots=True)
class Hedges:
    """The words that say how sure somebody is, what is planned, what is opinion, and what is not so.

    `hearsay` are verbs in the mood of hearsay ("aurait"), unless a word of `unheard` stands in the sentence ("si", "aurait dû").
    Behind a plan, a word of `suing` makes it one at law. What a court is of the opinion of in a verb of `holding`, it finds. Who
    says "we" with a word of `failing`, or in the past (`perfect`, `done`) denies a verb of `lapses`, admits a lapse.
    """

    alleged: frozenset[str]
    seeming: frozenset[str]
    believed: frozenset[str]
    plans: frozenset[str]
    told_plans: frozenset[str]
    intents: frozenset[str]
    duty: frozenset[str]
    opinion: frozenset[str]
    inquiries: frozenset[str]
    underway: frozenset[str]
    innocence: frozenset[str]
    negations: frozenset[str]
    self_words: frozenset[str]
    contested: frozenset[str]
    heard: tuple[tuple[str, ...], ...]
    dismissive: frozenset[str]
    accused: frozenset[str]
    examiners: frozenset[str]
    evidence: frozenset[str]
    procedural: frozenset[str]
    charging: frozenset[str]
    charged: frozenset[str]
    vague: frozenset[str]
    asking: frozenset[str]
    testifying: frozenset[str]
    answered: frozenset[str]
    rulings: frozenset[str]
    former: frozenset[str]
    going: frozenset[str]
    knowing: frozenset[str]
    truth: frozenset[str]
    urging: frozenset[str] = frozenset()
    perfect: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    shares: frozenset[str] = frozenset()
    suing: frozenset[str] = frozenset()
    holding: frozenset[str] = frozenset()
    lapses: frozenset[str] = frozenset()
    failing: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    hearsay: frozenset[str] = frozenset()
    unheard: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Roles:
    """Words for people, groups and bodies, and what stands around their names; all in lower case.

    `people`, `collectives` and `bodies` give the category of a noun ("" for none); `qualifiers` that of a word before it
    ("prison guard"). `attorneys` prosecute where a word of `attorney_of_state` stands before them. `body_ends` and
    `body_starts` are last and first words of the names of bodies. `in_words` stand before places (`near_words` before
    little else), `speaking` after people. `adjectives_behind` means that what qualifies a noun stands behind it,
    `people_capitals` that a demonym with a capital is somebody ("un Syrien"); before a word of `impersonal` a pronoun stands
    for nobody ("il faut"). `flat_names`: two words that the parser joins to a name are somebody's, unless more is known.
    Whoever dies (`dying`, or `meeting` one of `harms`: "meets death") is a victim where a word of `deadly` tells of what; so is
    whoever is said to lose (`losing`) one of `lives` or a part of the body. `anybody` are nouns that fit everyone ("woman").
    `features` are seas, lakes and the like, which are part of the name of a place ("mer du Nord").
    """

    people: Mapping[str, str]
    collectives: Mapping[str, str]
    bodies: Mapping[str, str]
    qualifiers: Mapping[str, str]
    attorneys: frozenset[str]
    attorney_of_state: frozenset[str]
    honorifics: frozenset[str]
    short_titles: Mapping[str, str]
    genders: Mapping[str, str]
    pronouns: Mapping[str, str]
    body_ends: Mapping[str, str]
    body_starts: frozenset[str]
    links: frozenset[str]
    joiners: frozenset[str]
    articles: frozenset[str]
    definite: frozenset[str]
    indefinite: frozenset[str]
    complements: frozenset[str]
    particles: frozenset[str]
    suffixes: frozenset[str]
    demonyms: frozenset[str]
    not_names: frozenset[str]
    place_nouns: frozenset[str]
    in_words: frozenset[str]
    near_words: frozenset[str]
    speaking: frozenset[str]
    fixed_copulas: frozenset[str]
    counts: Mapping[str, int]
    byline_role: str
    synonyms: tuple[frozenset[str], ...]
    domain_words: frozenset[str]
    hurting: frozenset[str]
    harms: frozenset[str]
    victim: str
    states: Mapping[str, str]
    doings: Mapping[str, str]
    distinguishing: frozenset[str]
    not_people: frozenset[str]
    body_parts: frozenset[str]
    finding: frozenset[str]
    guilty: frozenset[str]
    not_guilty: str
    convicted: str
    offices: frozenset[str]
    owned: frozenset[str]
    conditionals: frozenset[str]
    body_pronouns: frozenset[str]
    multipliers: Mapping[str, int]
    bounds: frozenset[str]
    acting_for: frozenset[str]
    age_words: frozenset[str]
    need_complement: frozenset[str]
    naming: frozenset[str]
    place_starts: frozenset[str]
    body_words: Mapping[str, str]
    weak_bodies: frozenset[str]
    open_auxiliaries: frozenset[str]
    likening: frozenset[str]
    negations: frozenset[str]
    person_endings: tuple[str, ...]
    adjectives_behind: bool = False
    impersonal: frozenset[str] = frozenset()
    people_capitals: bool = False
    need_determiner: frozenset[str] = frozenset()
    dying: frozenset[str] = frozenset()
    deadly: frozenset[str] = frozenset()
    meeting: frozenset[str] = frozenset()
    losing: frozenset[str] = frozenset()
    lives: frozenset[str] = frozenset()
    anybody: frozenset[str] = frozenset()
    flat_names: bool = False
    features: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Language:
    """One language as data. The finders in `reading/` know no words of their own: they read these tables."""

    code: str
    abbreviations: frozenset[str]
    times: Times
    numbers: Numbers
    roles: Roles
    reporting_verbs: ReportingVerbs
    hedges: Hedges
    acts: Acts
    stages: Stages
