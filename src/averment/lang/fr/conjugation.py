"""The forms of French verbs, made from their infinitives: every person and tense that a news page may use."""

from __future__ import annotations

from functools import lru_cache

# The stems of verbs that go their own way: present of je/tu/il, of nous, of ils; past historic with its vowel; future; participle.
_MODELS = {
    "dire": "dis dis dit dis dis di- dir dit",
    "tenir": "tiens tiens tient ten tienn tin- tiendr tenu",
    "venir": "viens viens vient ven vienn vin- viendr venu",
    "prendre": "prends prends prend pren prenn pri- prendr pris",
    "mettre": "mets mets met mett mett mi- mettr mis",
    "écrire": "écris écris écrit écriv écriv écrivi- écrir écrit",
    "crire": "cris cris crit criv criv crivi- crir crit",
    "voir": "vois vois voit voy voi vi- verr vu",
    "prévoir": "prévois prévois prévoit prévoy prévoi prévi- prévoir prévu",
    "cevoir": "çois çois çoit cev çoiv çu- cevr çu",
    "croire": "crois crois croit croy croi cru- croir cru",
    "savoir": "sais sais sait sav sav su- saur su",
    "pouvoir": "peux peux peut pouv peuv pu- pourr pu",
    "vouloir": "veux veux veut voul veul voulu- voudr voulu",
    "devoir": "dois dois doit dev doiv du- devr dû",
    "faire": "fais fais fait fais fais fi- fer fait",
    "connaître": "connais connais connaît connaiss connaiss connu- connaîtr connu",
    "paraître": "parais parais paraît paraiss paraiss paru- paraîtr paru",
    "conclure": "conclus conclus conclut conclu conclu conclu- conclur conclu",
    "exclure": "exclus exclus exclut exclu exclu exclu- exclur exclu",
    "duire": "duis duis duit duis duis duisi- duir duit",
    "truire": "truis truis truit truis truis truisi- truir truit",
    "suivre": "suis suis suit suiv suiv suivi- suivr suivi",
    "vivre": "vis vis vit viv viv vécu- vivr vécu",
    "lire": "lis lis lit lis lis lu- lir lu",
    "rire": "ris ris rit ri ri ri- rir ri",
    "battre": "bats bats bat batt batt batti- battr battu",
    "convaincre": "convaincs convaincs convainc convainqu convainqu convainqui- convaincr convaincu",
    "courir": "cours cours court cour cour couru- courr couru",
    "mourir": "meurs meurs meurt mour meur mouru- mourr mort",
    "taire": "tais tais tait tais tais tu- tair tu",
    "asseoir": "assieds assieds assied assey assey assi- assiér assis",
}  # fmt: skip
_LIKE_PARTIR = ("mentir", "sentir", "partir", "sortir", "servir", "dormir", "repentir")
_LIKE_OUVRIR = ("vrir", "frir")
_DOUBLED = ("appeler", "jeter", "épeler")
_PRESENT = ("e", "es", "e", "ons", "ez", "ent")
_IMPERFECT = ("ais", "ait", "ions", "iez", "aient")
_FUTURE = ("ai", "as", "a", "ons", "ez", "ont", *_IMPERFECT)


@lru_cache(maxsize=1024)
def forms(infinitive: str) -> frozenset[str]:
    """Every form of a verb: its infinitive, its finite forms and its participles, which agree in gender and number.

    Forms with "ît" are written with "it" too, as the spelling of 1990 has them.
    """
    made = _forms(infinitive)
    return made | {form.replace("aît", "ait") for form in made}


def _forms(infinitive: str) -> frozenset[str]:
    if infinitive.endswith("er"):
        return frozenset({infinitive, *_first_group(infinitive)})
    model = max((m for m in _MODELS if infinitive.endswith(m)), key=len, default="")
    if model:
        return frozenset({infinitive, *_model(infinitive.removesuffix(model), _MODELS[model].split())})
    if infinitive.endswith(_LIKE_PARTIR):
        stem, short = infinitive[:-2], infinitive[:-3]
        return frozenset(
            {infinitive, *_model("", [short + "s", short + "s", short + "t", stem, stem, stem + "i-", infinitive, stem + "i"])}
        )
    if infinitive.endswith(_LIKE_OUVRIR):
        stem = infinitive[:-2]
        part = stem[:-1] + "ert"
        return frozenset(
            {infinitive, *_model("", [stem + "e", stem + "es", stem + "e", stem, stem, stem + "i-", infinitive, part])}
        )
    if infinitive.endswith("indre"):
        stem = infinitive[:-3]
        soft = stem[:-1] + "gn"
        return frozenset(
            {
                infinitive,
                *_model("", [stem + "s", stem + "s", stem + "t", soft, soft, soft + "i-", infinitive[:-1], stem + "t"]),
            }
        )
    if infinitive.endswith("re"):
        stem = infinitive[:-2]
        return frozenset(
            {infinitive, *_model("", [stem + "s", stem + "s", stem, stem, stem, stem + "i-", stem + "r", stem + "u"])}
        )
    stem = infinitive[:-1]  # finir
    long = stem + "ss"
    return frozenset({infinitive, *_model("", [stem + "s", stem + "s", stem + "t", long, long, stem + "-", infinitive, stem])})


def participles(past: str) -> tuple[str, ...]:
    """A past participle in both genders and numbers."""
    bare = past.replace("dû", "du") if past.endswith("dû") else past
    plural = past if past.endswith("s") else past + "s"
    return past, plural, bare + "e", bare + "es"


def _model(prefix: str, parts: list[str]) -> set[str]:
    je, tu, il, nous, ils, past, future, done = (prefix + p for p in parts)
    found = {je, tu, il, nous + "ons", nous + "ez", ils + "ent", ils + "e", ils + "es", nous + "ant"}
    found |= {nous + e for e in _IMPERFECT} | {future + e for e in _FUTURE} | set(participles(done))
    if past.endswith("in-"):
        found |= {past[:-1] + e for e in ("s", "t", "rent")}
    else:
        found |= {past[:-1] + e for e in ("s", "t", "rent")}
    if parts[0] in ("fais", "dis"):
        found |= {prefix + ("faites" if parts[0] == "fais" else "dites")}
    if parts[0] == "fais":
        found |= {prefix + "font", prefix + "fasse", prefix + "fassent"}
    return found


def _first_group(infinitive: str) -> set[str]:
    stem = infinitive[:-2]
    hard = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
    mute = _mute(infinitive, stem)
    future = stem if _is_closed(stem) else mute
    found = {mute + e for e in ("e", "es", "ent")} | {hard + "ons", stem + "ez", hard + "ant"}
    found |= {hard + e for e in ("ais", "ait", "aient", "ai", "as", "a", "âmes")} | {stem + e for e in ("ions", "iez", "èrent")}
    found |= {future + "er" + e for e in _FUTURE} | {mute + "er" + e for e in _FUTURE} | set(participles(stem + "é"))
    return found


def _is_closed(stem: str) -> bool:
    return len(stem) > 2 and "é" in stem[-3:]


def _mute(infinitive: str, stem: str) -> str:
    """The stem before an ending that is not heard: lève, répète, appelle, emploie."""
    if infinitive.endswith(_DOUBLED):
        return stem + stem[-1]
    if stem.endswith(("oy", "uy")):
        return stem[:-1] + "i"
    if len(stem) > 2 and stem[-2] in "eé" and stem[-1] not in "aeiouyé":
        return stem[:-2] + "è" + stem[-1]
    if len(stem) > 3 and stem[-3] == "é" and stem[-1] not in "aeiouy" and stem[-2] in "gqcnr":
        return stem[:-3] + "è" + stem[-2:]
    return stem
