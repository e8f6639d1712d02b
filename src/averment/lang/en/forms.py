"""The forms of English verbs and nouns, made from their lemmas, for words that the parser's lemmatizer has never seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from averment.lang.triggers import Forms, Trigger

IRREGULAR = {
    "beat": "beats beating beat beaten", "shoot": "shoots shooting shot", "hit": "hits hitting hit",
    "strike": "strikes striking struck stricken", "throw": "throws throwing threw thrown", "hold": "holds holding held",
    "put": "puts putting put", "tear": "tears tearing tore torn", "break": "breaks breaking broke broken",
    "kneel": "kneels kneeling knelt kneeled", "set": "sets setting set", "bring": "brings bringing brought",
    "find": "finds finding found", "give": "gives giving gave given", "send": "sends sending sent",
    "stand": "stands standing stood", "go": "goes going went gone", "take": "takes taking took taken",
    "make": "makes making made", "drive": "drives driving drove driven", "run": "runs running ran",
    "bite": "bites biting bit bitten", "die": "dies dying died", "burn": "burns burning burned burnt",
    "choke": "chokes choking choked", "say": "says saying said", "see": "sees seeing saw seen",
    "hand": "hands handing handed", "pay": "pays paying paid", "plead": "pleads pleading pleaded pled",
    "sue": "sues suing sued", "overturn": "overturns overturning overturned", "lay": "lays laying laid",
    "begin": "begins beginning began begun", "hear": "hears hearing heard", "win": "wins winning won",
    "write": "writes writing wrote written", "fall": "falls falling fell fallen", "fling": "flings flinging flung",
    "lose": "loses losing lost", "ride": "rides riding rode ridden", "let": "lets letting let",
    "strip": "strips stripping stripped", "quash": "quashes quashing quashed", "fire": "fires firing fired",
    "drop": "drops dropping dropped", "refer": "refers referring referred", "appear": "appears appearing appeared",
    "open": "opens opening opened", "order": "orders ordering ordered", "suspend": "suspends suspending suspended",
    "offer": "offers offering offered", "issue": "issues issuing issued", "release": "releases releasing released",
    "bully": "bullies bullying bullied", "acquit": "acquits acquitting acquitted", "indict": "indicts indicting indicted",
    "commit": "commits committing committed", "testify": "testifies testifying testified", "try": "tries trying tried",
    "mishandle": "mishandles mishandling mishandled", "batter": "batters battering battered", "hammer": "hammers hammering hammered",
    "trigger": "triggers triggering triggered", "conclude": "concludes concluding concluded", "cover": "covers covering covered",
    "launch": "launches launching launched", "discharge": "discharges discharging discharged", "taser": "tasers tasering tasered tazered",
    "tase": "tases tasing tased", "sentence": "sentences sentencing sentenced", "convict": "convicts convicting convicted",
    "have": "has having had 's", "do": "does doing did done", "be": "is are was were been being 's", "get": "gets getting got gotten",
    "man": "men", "woman": "women", "policeman": "policemen", "policewoman": "policewomen", "child": "children",
    "person": "people persons", "foot": "feet", "inquiry": "inquiries enquiries", "enquiry": "enquiries",
    "body": "bodies", "penalty": "penalties", "duty": "duties", "jury": "juries", "injury": "injuries", "city": "cities",
    "life": "lives", "not": "n't not", "will": "'ll will wo", "would": "'d would", "can": "can ca",
    "leave": "leaves leaving left", "swear": "swears swearing swore sworn", "spit": "spits spitting spat",
    "seek": "seeks seeking sought", "uphold": "upholds upholding upheld", "cut": "cuts cutting cut", "rape": "rapes raping raped",
    "draw": "draws drawing drew drawn", "sit": "sits sitting sat", "tell": "tells telling told", "lie": "lies lying lay",
    "stab": "stabs stabbing stabbed", "ram": "rams ramming rammed", "grab": "grabs grabbing grabbed", "slap": "slaps slapping slapped",
    "club": "clubs clubbing clubbed", "whip": "whips whipping whipped", "kidnap": "kidnaps kidnapping kidnapped",
    "tackle": "tackles tackling tackled", "pin": "pins pinning pinned", "gas": "gases gassing gassed gasses",
    "ban": "bans banning banned", "bar": "bars barring barred", "nab": "nabs nabbing nabbed", "stun": "stuns stunning stunned",
    "drag": "drags dragging dragged", "stop": "stops stopping stopped", "zap": "zaps zapping zapped", "mow": "mows mowing mowed mown",
    "shove": "shoves shoving shoved", "plow": "plows plowing plowed", "plough": "ploughs ploughing ploughed", "kill": "kills killing killed",
}  # fmt: skip
_VOWELS = "aeiou"


def forms_of(verbs: Iterable[str], nouns: Iterable[str]) -> Forms:
    """Make every form of these verbs and nouns, and say which of them can only be a verb's."""
    lemmas: dict[str, set[str]] = defaultdict(set)
    verbal: set[str] = set()
    for verb in verbs:
        for form in IRREGULAR[verb].split() if verb in IRREGULAR else _regular(verb):
            lemmas[form].add(verb)
            if form.endswith(("ing", "ed", "en")) and form != verb:
                verbal.add(form)
    for noun in nouns:
        for form in IRREGULAR[noun].split() if noun in IRREGULAR else _plural(noun):
            lemmas[form].add(noun)
    for lemma, others in IRREGULAR.items():
        for form in others.split():
            lemmas[form].add(lemma)
    return Forms({form: frozenset(of) for form, of in lemmas.items()}, frozenset(verbal))


def words_of(triggers: Iterable[Trigger], pos: str) -> list[str]:
    """The lemmas of one part of speech in a table of triggers, and every word in their conditions."""
    rows = list(triggers)
    own = {w for t in rows if t.pos == pos for w in t.words.split()}
    said = {w for t in rows for c in (*t.needs, *t.unless) for w in c.split(":", 1)[1].split("|") if w.isalpha()}
    return sorted(own | said)


def _regular(verb: str) -> list[str]:
    if verb.endswith("e"):
        return [verb + "s", verb[:-1] + "ing", verb + "d"]
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return [verb[:-1] + "ies", verb + "ing", verb[:-1] + "ied"]
    if verb.endswith(("s", "x", "z", "ch", "sh")):
        return [verb + "es", verb + "ing", verb + "ed"]
    return [verb + "s", verb + "ing", verb + "ed"]


def _plural(noun: str) -> list[str]:
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return [noun[:-1] + "ies"]
    return [noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")]
