"""The forms of French verbs, nouns and adjectives, made from their lemmas, for words that the parser's lemmatizer has never seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from averment.lang.triggers import Forms, Trigger

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
    "aller": "vais va allons vont ir allé all-a",
    "être": "suis est sommes sont ser été f-u",
    "avoir": "ai a avons ont aur eu e-u",
}  # fmt: skip
_ODD = {
    "coup": "coups", "travail": "travaux", "tribunal": "tribunaux", "procès-verbal": "procès-verbaux", "journal": "journaux",
    "général": "généraux", "caporal": "caporaux", "maréchal": "maréchaux", "hôpital": "hôpitaux", "principal": "principaux",
    "local": "locaux", "œil": "yeux", "genou": "genoux", "gaz": "gaz", "lbd": "lbd lbds", "monsieur": "messieurs",
    "homme": "hommes", "gardien": "gardiens gardienne gardiennes", "policier": "policiers policière policières",
    "appel": "appels", "cheveu": "cheveux", "bijou": "bijoux", "flash-ball": "flash-balls flashball flashballs",
}  # fmt: skip
_LONGEST_ENDING = 9


def forms_of(verbs: Iterable[str], nouns: Iterable[str], adjectives: Iterable[str] = ()) -> Forms:
    """Make every form of these words, and say which of them can only be a verb's."""
    lemmas: dict[str, set[str]] = defaultdict(set)
    verbal: set[str] = set()
    for verb in verbs:
        finite, participles = _conjugate(verb)
        for form in (verb, *finite, *participles):
            lemmas[form].add(verb)
        verbal.update(p for p in participles if p != verb)
    for noun in nouns:
        for form in (noun, *(_ODD[noun].split() if noun in _ODD else _plurals(noun))):
            lemmas[form].add(noun)
    for adjective in adjectives:
        for form in _agreeing(adjective):
            lemmas[form].add(adjective)
    return Forms({form: frozenset(of) for form, of in lemmas.items()}, frozenset(verbal), infinitive_forms=True)


def words_of(triggers: Iterable[Trigger], pos: str) -> list[str]:
    """The lemmas of one part of speech in a table of triggers, with the words of their conditions that can be of it."""
    rows = list(triggers)
    own = {w for t in rows if t.pos == pos for w in t.words.split()}
    said = {w for t in rows for c in (*t.needs, *t.unless) for w in c.split(":", 1)[1].split("|") if len(w) > 3}
    if pos == "V":
        return sorted(own | {w for w in said if w.endswith(("er", "ir", "re")) and not w.endswith(("ier", "aire", "oire"))})
    return sorted(own | said)


def _conjugate(verb: str) -> tuple[list[str], list[str]]:
    """The finite forms and the participles of a verb."""
    model = next((m for m in _tails(verb) if m in _MODELS), None)
    if model is not None:
        return _by_parts([verb[: -len(model)] + p for p in _MODELS[model].split()], verb)
    if verb.endswith("ir"):
        stem = verb[:-1]
        parts = [stem + "s", stem + "t", stem + "ssons", stem + "ssent", verb, stem, f"{stem[:-1]}-i"]
        return _by_parts(parts, verb)
    if verb.endswith("er"):
        return _first_group(verb[:-2])
    return _by_parts([verb[:-2] + p for p in ("s", "", "ons", "ent", "r", "u", "-i")], verb) if verb.endswith("re") else ([], [])


def _tails(verb: str) -> Iterable[str]:
    tails = (verb[-n:] for n in range(min(_LONGEST_ENDING, len(verb)), 3, -1))
    return (t for t in tails if t == verb or t not in ("aller", "avoir", "être"))  # "installer" does not go like "aller"


def _by_parts(parts: list[str], verb: str) -> tuple[list[str], list[str]]:
    first, third, plural, all_of_them, future, participle, past = parts
    stem = plural.removesuffix("ons")
    past_stem, vowel = past.rsplit("-", 1)
    finite = [first, third, plural, stem + "ez", all_of_them, all_of_them.removesuffix("nt")]
    finite += [future + e for e in (*_FUTURE, *_IMPERFECT)] + [stem + e for e in _IMPERFECT]
    finite += [past_stem + e for e in _PAST[vowel]]
    subjunctive = {"être": "soit soient sois", "avoir": "ait aient aie", "faire": "fasse fassent", "pouvoir": "puisse puissent"}
    finite += subjunctive.get(verb, "").split()
    return finite, [stem + "ant", *_agreeing_participle(participle)]


def _first_group(stem: str) -> tuple[list[str], list[str]]:
    """A verb in "-er", with the spellings that the last consonant and the vowel before it ask for."""
    soft = {"g": stem + "e", "c": stem[:-1] + "ç"}.get(stem[-1:], stem)  # before a and o: "nous plaçons", "il menaçait"
    heavy = [stem]  # before an ending that is not heard: "il jette", "il achève", "il emploie"
    if stem.endswith("y"):
        heavy.append(stem[:-1] + "i")
    elif len(stem) > 2 and stem[-2] in "eé":
        heavy += [stem[:-2] + "è" + stem[-1], stem + stem[-1]]
    elif len(stem) > 3 and stem[-3] in "eé":
        heavy.append(stem[:-3] + "è" + stem[-2:])
    finite = [h + e for h in heavy for e in ("e", "es", "ent")] + [soft + "ons", stem + "ez"]
    finite += [h + "er" + e for h in heavy for e in (*_FUTURE, *_IMPERFECT)]
    finite += [soft + e for e in ("ais", "ait", "aient", "a", "ai")] + [stem + e for e in ("ions", "iez", "èrent")]
    return finite, [soft + "ant", *_agreeing_participle(stem + "é")]


def _agreeing_participle(participle: str) -> list[str]:
    masculine = participle.replace("dû", "du") if participle == "dû" else participle
    if participle.endswith("sous"):
        return [participle, participle[:-1] + "te", participle[:-1] + "tes"]
    plural = masculine if masculine.endswith("s") else masculine + "s"
    return [participle, plural, masculine + "e", masculine + "es"]


def _agreeing(adjective: str) -> list[str]:
    if adjective.endswith("e"):
        return [adjective, adjective + "s"]
    for ending, feminine in (("if", "ive"), ("eux", "euse"), ("el", "elle"), ("er", "ère"), ("en", "enne"), ("al", "ale")):
        if adjective.endswith(ending):
            stem = adjective.removesuffix(ending)
            masculine = stem + ("aux" if ending == "al" else ending if ending == "eux" else ending + "s")
            return [adjective, masculine, stem + feminine, stem + feminine + "s"]
    return [adjective, adjective if adjective.endswith("s") else adjective + "s", adjective + "e", adjective + "es"]


def _plurals(noun: str) -> list[str]:
    """The plural, and the forms for women of words for people."""
    if noun.endswith(("s", "x", "z")):
        return []
    if noun.endswith(("au", "eu")):
        return [noun + "x"]
    found = [noun + "s"]
    for ending, feminine in (("teur", "trice"), ("eur", "euse"), ("ier", "ière"), ("ien", "ienne"), ("ant", "ante"), ("é", "ée")):
        if noun.endswith(ending):
            woman = noun.removesuffix(ending) + feminine
            return [*found, woman, woman + "s"]
    return found
