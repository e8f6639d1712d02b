"""The forms of French verbs, made from their infinitives: every person and tense that a news page may use."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

_FUTURE = ("ai", "as", "a", "ons", "ez", "ont")
_IMPERFECT = ("ais", "ais", "ait", "ions", "iez", "aient")
_PAST = {
    "a": ("ai", "as", "a", "âmes", "âtes", "èrent"),
    "i": ("is", "is", "it", "îmes", "îtes", "irent"),
    "u": ("us", "us", "ut", "ûmes", "ûtes", "urent"),
    "in": ("ins", "ins", "int", "înmes", "întes", "inrent"),
}
# Verbs of the third group by their principal parts: the present (I, he, we, they), the stem of the future, the participle,
# the stem of the simple past with its vowel. A verb that ends like one of them goes like it ("abattre" like "battre").
_MODELS = {
    "battre": "bats bat battons battent battr battu batt-i",
    "mettre": "mets met mettons mettent mettr mis m-i",
    "prendre": "prends prend prenons prennent prendr pris pr-i",
    "rendre": "rends rend rendons rendent rendr rendu rend-i",
    "pendre": "pends pend pendons pendent pendr pendu pend-i",
    "tendre": "tends tend tendons tendent tendr tendu tend-i",
    "fendre": "fends fend fendons fendent fendr fendu fend-i",
    "perdre": "perds perd perdons perdent perdr perdu perd-i",
    "mordre": "mords mord mordons mordent mordr mordu mord-i",
    "pondre": "ponds pond pondons pondent pondr pondu pond-i",
    "dissoudre": "dissous dissout dissolvons dissolvent dissoudr dissous dissol-u",
    "absoudre": "absous absout absolvons absolvent absoudr absous absol-u",
    "tenir": "tiens tient tenons tiennent tiendr tenu t-in",
    "venir": "viens vient venons viennent viendr venu v-in",
    "ouvrir": "ouvre ouvre ouvrons ouvrent ouvrir ouvert ouvr-i",
    "couvrir": "couvre couvre couvrons couvrent couvrir couvert couvr-i",
    "offrir": "offre offre offrons offrent offrir offert offr-i",
    "frir": "fre fre frons frent frir fert fr-i",
    "mourir": "meurs meurt mourons meurent mourr mort mour-u",
    "courir": "cours court courons courent courr couru cour-u",
    "sortir": "sors sort sortons sortent sortir sorti sort-i",
    "partir": "pars part partons partent partir parti part-i",
    "mentir": "mens ment mentons mentent mentir menti ment-i",
    "servir": "sers sert servons servent servir servi serv-i",
    "quérir": "quiers quiert quérons quièrent querr quis qu-i",
    "suivre": "suis suit suivons suivent suivr suivi suiv-i",
    "vivre": "vis vit vivons vivent vivr vécu véc-u",
    "dire": "dis dit disons disent dir dit d-i",
    "lire": "lis lit lisons lisent lir lu l-u",
    "crire": "cris crit crivons crivent crir crit criv-i",
    "duire": "duis duit duisons duisent duir duit duis-i",
    "truire": "truis truit truisons truisent truir truit truis-i",
    "nuire": "nuis nuit nuisons nuisent nuir nui nuis-i",
    "aindre": "ains aint aignons aignent aindr aint aign-i",
    "eindre": "eins eint eignons eignent eindr eint eign-i",
    "joindre": "joins joint joignons joignent joindr joint joign-i",
    "naître": "nais naît naissons naissent naîtr né naqu-i",
    "connaître": "connais connaît connaissons connaissent connaîtr connu conn-u",
    "paraître": "parais paraît paraissons paraissent paraîtr paru par-u",
    "cevoir": "çois çoit cevons çoivent cevr çu ç-u",
    "voir": "vois voit voyons voient verr vu v-i",
    "surseoir": "sursois sursoit sursoyons sursoient surseoir sursis surs-i",
    "faire": "fais fait faisons font fer fait f-i",
    "clure": "clus clut cluons cluent clur clu cl-u",
    "rompre": "romps rompt rompons rompent rompr rompu romp-i",
    "vaincre": "vaincs vainc vainquons vainquent vaincr vaincu vainqu-i",
    "pouvoir": "peux peut pouvons peuvent pourr pu p-u",
    "devoir": "dois doit devons doivent devr dû d-u",
    "vouloir": "veux veut voulons veulent voudr voulu voul-u",
    "savoir": "sais sait savons savent saur su s-u",
    "vrir": "vre vre vrons vrent vrir vert vr-i",
    "sentir": "sens sent sentons sentent sentir senti sent-i",
    "dormir": "dors dort dormons dorment dormir dormi dorm-i",
    "repentir": "repens repent repentons repentent repentir repenti repent-i",
    "rire": "ris rit rions rient rir ri r-i",
    "prévoir": "prévois prévoit prévoyons prévoient prévoir prévu prév-i",
    "croire": "crois croit croyons croient croir cru cr-u",
    "boire": "bois boit buvons boivent boir bu b-u",
    "taire": "tais tait taisons taisent tair tu t-u",
    "asseoir": "assieds assied asseyons asseyent assiér assis ass-i",
    "envoyer": "envoie envoie envoyons envoient enverr envoyé envoy-a",
    "falloir": "faut faut fallons fallent faudr fallu fall-u",
    "valoir": "vaux vaut valons valent vaudr valu val-u",
    "plaire": "plais plaît plaisons plaisent plair plu pl-u",
    "aller": "vais va allons vont ir allé all-a",
    "être": "suis est sommes sont ser été f-u",
    "avoir": "ai a avons ont aur eu e-u",
}  # fmt: skip
_DOUBLED = ("appeler", "jeter", "épeler")
_LONGEST_ENDING = 9


@lru_cache(maxsize=1024)
def forms(infinitive: str) -> frozenset[str]:
    """Every form of a verb: its infinitive, its finite forms and its participles, which agree in gender and number.

    Forms with "ît" are written with "it" too, as the spelling of 1990 has them.
    """
    finite, done = conjugate(infinitive)
    made = {infinitive, *finite, *done}
    return frozenset(made | {form.replace("aît", "ait") for form in made})


def conjugate(verb: str) -> tuple[list[str], list[str]]:
    """Make the finite forms and the participles of a verb."""
    model = next((m for m in _tails(verb) if m in _MODELS), None)
    if model is not None:
        return _by_parts([verb[: -len(model)] + p for p in _MODELS[model].split()], verb)
    if verb.endswith("ir"):
        stem = verb[:-1]
        parts = [stem + "s", stem + "t", stem + "ssons", stem + "ssent", verb, stem, f"{stem[:-1]}-i"]
        return _by_parts(parts, verb)
    if verb.endswith("er"):
        return _first_group(verb)
    if verb.endswith("re"):
        return _by_parts([verb[:-2] + p for p in ("s", "", "ons", "ent", "r", "u", "-i")], verb)
    return [], []


def _tails(verb: str) -> Iterable[str]:
    tails = (verb[-n:] for n in range(min(_LONGEST_ENDING, len(verb)), 3, -1))
    return (t for t in tails if t == verb or t not in ("aller", "avoir", "être"))  # "installer" does not go like "aller"


def _by_parts(parts: list[str], verb: str) -> tuple[list[str], list[str]]:
    first, third, plural, all_of_them, future, participle, past = parts
    stem = plural.removesuffix("ons")
    past_stem, vowel = past.rsplit("-", 1)
    finite = [
        first,
        third,
        plural,
        stem + "ez",
        all_of_them,
        all_of_them.removesuffix("nt"),
        all_of_them.removesuffix("nt") + "s",
    ]
    finite += [future + e for e in (*_FUTURE, *_IMPERFECT)] + [stem + e for e in _IMPERFECT]
    finite += [past_stem + e for e in _PAST[vowel]]
    subjunctive = {
        "être": "soit soient sois êtes étais était étions étiez étaient étant",
        "avoir": "ait aient aie",
        "pouvoir": "puisse puissent",
    }
    finite += subjunctive.get(verb, "").split()
    if first.endswith("fais"):
        finite += [first[:-4] + form for form in ("faites", "fasse", "fassent")]
    if verb.endswith("dire"):
        finite.append(first[:-1] + "tes")
    return finite, [stem + "ant", *participles(participle)]


def _first_group(infinitive: str) -> tuple[list[str], list[str]]:
    """A verb in "-er", with the spellings that the last consonant and the vowel before it ask for."""
    stem = infinitive[:-2]
    soft = {"g": stem + "e", "c": stem[:-1] + "ç"}.get(stem[-1:], stem)  # before a and o: "nous plaçons", "il menaçait"
    finite = [soft + "ons", stem + "ez", *(soft + e for e in ("ais", "ait", "aient", "ai", "as", "a", "âmes", "âtes"))]
    finite += [stem + e for e in ("ions", "iez", "èrent")]
    for heavy in _heavy(infinitive, stem):
        finite += [heavy + e for e in ("e", "es", "ent")] + [heavy + "er" + e for e in (*_FUTURE, *_IMPERFECT)]
    if "é" in stem[-3:]:  # "il répétera" and, since 1990, "il répètera"
        finite += [stem + "er" + e for e in (*_FUTURE, *_IMPERFECT)]
    return finite, [soft + "ant", *participles(stem + "é")]


def _heavy(infinitive: str, stem: str) -> list[str]:
    """The stem before an ending that is not heard: lève, répète, appelle, emploie, balaie or balaye."""
    if infinitive.endswith(_DOUBLED):
        return [stem + stem[-1]]
    if stem.endswith(("oy", "uy", "ay")):
        return [stem[:-1] + "i", *([stem] if stem.endswith("ay") else [])]
    if len(stem) > 2 and stem[-2] in "eé" and stem[-1] not in "aeiouyé":
        return [stem[:-2] + "è" + stem[-1]]
    if len(stem) > 3 and stem[-3] == "é" and stem[-1] not in "aeiouy":
        return [stem[:-3] + "è" + stem[-2:]]
    return [stem]


def participles(past: str) -> tuple[str, ...]:
    """A past participle in both genders and numbers."""
    if past.endswith("sous"):
        return past, past[:-1] + "te", past[:-1] + "tes"
    bare = past.replace("dû", "du") if past.endswith("dû") else past
    plural = bare if bare.endswith("s") else bare + "s"
    return past, plural, bare + "e", bare + "es"
