"""English words by which somebody is said to say something, classed by what they do with what is said.

A row is `act: frames: words`. The acts: say allege argue confirm admit deny dismiss find announce decline ask. The frames
say what may follow: `clause` (that it rained), `quote` (“it rained”), `object` (the charge), `to` (to resign), `of`
(somebody of theft), `as` (it as a lie), `into` (it rained, as in "saying"). A word with a space takes its particle: "call for".
"""

from __future__ import annotations

from averment.lang.base import ReportingCue, ReportingVerbs

_ROWS = """
say: clause quote: say add state tell remark recount relate reply reiterate repeat mention comment explain write tweet post
say: clause quote: announce note observe point_out recall testify read report reveal inform
say: clause quote: remind reassure assure interject declare specify clarify proclaim
say: quote: continue go_on respond answer laugh shrug interrupt chant yell whisper shout begin quip joke
say: object quote clause: detail recount mention
say: object quote clause: describe
say: object quote: quote cite
say: about: talk_about speak_of speak_about refer_to talk_of
call: quote as object: call label brand term dub
call: as object: describe characterise characterize
admit: clause: accept
say: clause: put_it_to
allege: clause quote object: allege claim assert contend
allege: of: accuse suspect
allege: clause object: complain complain_of complain_about
allege: clause: charge
allege: object: blame denounce
argue: object: decry condemn
argue: object to: call_upon appeal_for press_for
argue: clause quote object: argue insist maintain suggest stress emphasize emphasise underline underscore predict speculate reason
argue: clause: believe think hope fear doubt suspect regret lament worry agree
argue: clause object quote: warn warn_of warn_against caution advise
argue: object to clause: demand
argue: object to: ask_for call_for urge plead_for plead_with beg
argue: object quote: criticise criticize slam defend justify praise welcome applaud hail question oppose
argue: object quote: lambast lambaste deplore object_to endorse
argue: object quote: support back bemoan lament chide rebuke scold assail tout
argue: object: express voice agree_with disagree_with push_for lobby_for campaign_for
argue: clause: make_clear feel
argue: object to: want
say: clause quote: boast brag
say: about: boast_about boast_of brag_about joke_about
say: object: reiterate highlight
announce: to: plan intend
argue: clause object: propose recommend point_to complain_that
confirm: clause quote object: confirm verify corroborate attest certify
admit: clause quote object: admit acknowledge concede confess recognise recognize own_up_to admit_to confess_to
admit: object: apologise_for apologize_for
deny: clause quote object: deny refute dispute contest rebut disclaim
dismiss: object quote as clause: dismiss reject rubbish
dismiss: object as quote: brush_off shrug_off play_down downplay pooh-pooh minimise minimize
find: clause: find conclude determine establish ascertain discover uncover
find: clause quote: rule hold
rule: object: rule
find: clause object: show demonstrate indicate prove estimate record document depict
announce: clause quote object to: promise vow pledge undertake
announce: object: request propose
announce: to: call_on ask request
ask: clause quote: ask wonder inquire enquire query
decline: object to: decline refuse
"""

_DOUBTFUL = """
report reports claim claims charge charges call calls state states note notes comment comments question questions plan plans show shows
support supports demand demands promise promises hope hopes fear fears request requests order orders rule rules answer answers record
records document documents doubt doubts challenge challenges attack attacks back backs post posts read hold holds detail details reason
reasons find finds praise dispute disputes contest protest protests offer offers aim aims label labels brand brands estimate estimates
object objects open wish wishes reply replies attribute attributes quote quotes own term terms shrug laugh pledge pledges reject rejects
blame warning blast favour favor want wants cite back like fine found held open opened launch launches thought mean mentions mention
seek seeks indicates dub slam respect advise
"""

_IRREGULAR = {
    "say": "said", "tell": "told", "write": "wrote written", "read": "read", "think": "thought", "feel": "felt", "find": "found",
    "hold": "held", "show": "showed shown", "speak": "spoke spoken", "undertake": "undertook undertaken", "begin": "began begun",
    "go": "went gone goes going", "seek": "sought", "beg": "begged begging", "admit": "admitted admitting", "refer": "referred referring",
    "want": "wants", "brag": "bragged bragging",
    "quip": "quipped quipping", "plan": "planned planning", "slam": "slammed slamming", "rebut": "rebutted rebutting",
    "dub": "dubbed dubbing", "shrug": "shrugged shrugging", "prove": "proved proven", "forget": "forgot",
}  # fmt: skip

_NOUNS = """
say: statement account testimony remark description comment message tweet
allege: allegation accusation complaint claim charge assertion
argue: argument warning opinion belief view suggestion criticism demand call fear
confirm: confirmation
admit: admission confession acknowledgement acknowledgment
deny: denial
dismiss: rejection dismissal
find: finding conclusion
announce: announcement promise pledge vow
"""

_EVIDENCE = """
footage: video clip footage film recording image photograph photo picture tape cctv livestream videotape bodycam camera
report: report study survey review inquiry investigation probe audit analysis findings poll figure statistic data evidence inquest autopsy examination
court: papers ruling judgment judgement verdict transcript
suit: lawsuit suit indictment affidavit petition filing complaint
say: statement letter document email memo dossier post tweet release records record
"""


def _forms(lemma: str) -> set[str]:
    forms = {lemma}
    if lemma.endswith(("s", "sh", "ch", "x", "z")):
        forms.add(lemma + "es")
    elif lemma.endswith("y") and lemma[-2] not in "aeiou":
        forms.add(lemma[:-1] + "ies")
    else:
        forms.add(lemma + "s")
    stem = lemma.removesuffix("e")
    known = _IRREGULAR.get(lemma, "").split()
    forms.update(known)
    if not any(f.endswith("ing") for f in known):
        forms.add(stem + "ing")
    if not known:
        forms.add(lemma[:-1] + "ied" if lemma.endswith("y") and lemma[-2] not in "aeiou" else stem + "ed")
    return forms


def _verbs() -> dict[str, tuple[ReportingCue, ...]]:
    table: dict[str, list[ReportingCue]] = {}
    for row in _ROWS.strip().splitlines():
        act, frames, words = (part.strip() for part in row.split(":"))
        for word in words.split():
            lemma, _, particle = word.partition("_")
            cue = ReportingCue(lemma, act, frozenset(frames.split()), tuple(particle.split("_")) if particle else ())
            for form in _forms(lemma):
                table.setdefault(form, []).append(cue)
    return {form: tuple(sorted(cues, key=lambda c: -len(c.particle))) for form, cues in table.items()}


def _classed(rows: str) -> dict[str, str]:
    table = {}
    for row in rows.strip().splitlines():
        act, words = (part.strip() for part in row.split(":"))
        for word in words.split():
            for form in (word, word[:-1] + "ies" if word.endswith("y") and word[-2] not in "aeiou" else word + "s"):
                table[form] = act
    return table


REPORTING_VERBS = ReportingVerbs(
    verbs=_verbs(),
    doubtful=frozenset(_DOUBTFUL.split()),
    nouns=_classed(_NOUNS),
    evidence=_classed(_EVIDENCE),
    according=(
        ("according", "to"),
        ("in", "the", "words", "of"),
        ("in", "the", "view", "of"),
        ("in", "the", "opinion", "of"),
    ),
    authors=frozenset({"by", "from", "of"}),
    among=frozenset({"of", "among", "in"}),
    surveyed=frozenset("examined studied surveyed reviewed documented recorded analysed analyzed counted investigated interviewed logged".split()),
    agents=frozenset({"by"}),
    owners=frozenset({"of"}),
    openers=frozenset({"that", "how", "whether", "why", "what", "if", "when", "where"}),
    inside=frozenset({"in", "on"}),
    perceived=frozenset({"seen", "filmed", "shown", "heard", "pictured", "recorded", "caught", "captured", "photographed"}),
    relatives=frozenset({"who", "which", "that"}),
    recipients=frozenset({"tell", "inform", "remind", "assure", "reassure", "advise", "warn", "answer"}),
    never_inverted=frozenset({"told", "tells", "tell", "informed", "reminded", "assured", "saying", "telling", "adding"}),
    silences=frozenset("say comment discuss elaborate confirm answer respond identify give provide speak talk name explain reveal disclose release".split()),
    phases=frozenset({"went", "go", "goes", "continued", "continues", "began", "begins", "seems", "seemed", "appeared", "appears"}),
    speechless=(
        ("available", "comment"), ("available", "for", "comment"), ("available", "to", "comment"),
        ("reached", "for", "comment"), ("respond", "to"), ("responded", "to"), ("returned", "calls"), ("return", "calls"),
        ("immediate", "comment"), ("not", "comment"), ("n't", "comment"), ("for", "comment"), ("no", "comment"),
        ("not", "immediately", "respond"), ("not", "say"), ("n't", "say"), ("seek", "comment"),
        ("not", "immediately", "comment"), ("not", "answer"), ("not", "confirm"), ("unable", "to", "confirm"),
        ("declined", "comment"), ("not", "be", "reached"), ("refused", "comment"),
    ),
    whens=frozenset("yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday later earlier afterwards afterward".split()),
    frame_words={"of": frozenset({"of"}), "as": frozenset({"as"})},
    grounds=frozenset({"cite", "point_to", "refer"}),
    turns=frozenset({"while", "whereas"}),
    asides=frozenset({"while", "although", "though", "whereas", "as", "after", "before", "when", "since", "until"}),
)  # fmt: skip
