"""French words for what did not happen or only might, and the prepositions that tie people to acts and steps."""

from __future__ import annotations

from dataclasses import replace

from averment.lang.triggers import Forms, Links, Unreal


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# "Pas", "jamais", "plus", "rien" and "personne" come with "ne", and are also other words: "ne" decides.
_NEGATORS = _set("ne n' pas non sans aucun aucune nul nulle ni")
UNREAL = Unreal(
    negators=_NEGATORS,
    modals=_set("pouvoir devoir falloir"),
    habitual=frozenset(),
    marks=_set("si s'"),
    infinitive=frozenset(),
    real_heads=_set(
        "accuser soupçonner suspecter sembler paraître apparaître commencer recommencer continuer finir mettre venir voir revoir montrer"
        " filmer apercevoir distinguer entendre regarder observer laisser surprendre affirmer assurer reconnaître admettre avouer nier"
        " déclarer dire raconter expliquer croire penser estimer contenter oser parvenir réussir procéder consister fait geste réflexe"
        " train rester passer faire coupable responsable tort reprocher coutume habitude suspect occuper poursuivre condamner incriminer"
        " prévenir seul premier dernier nombreux"
    ),
    heads=_set(
        "pouvoir devoir falloir vouloir souhaiter espérer envisager projeter menacer refuser tenter essayer chercher viser risquer craindre"
        " redouter éviter empêcher interdire permettre autoriser demander réclamer exiger ordonner sommer prier recommander préconiser"
        " conseiller promettre prévoir décider préparer apprêter songer prétendre faillir manquer ordre intention droit pouvoir possibilité"
        " risque peur crainte menace projet volonté consigne instruction règle formation interdiction autorisation capable susceptible prêt"
        " habilité apte tentative loi projet proposition décret doctrine entraînement exercice simulation entraîner aller éventualité"
        " hypothèse éventuel possible potentiel refus abolition suppression limiter encadrer réglementer moratoire dispenser abstenir"
    ),
    voids=_set("tentative effort preuve signe indice intention trace"),
    excess=frozenset(),
    conditional=frozenset(),
    perfect=frozenset(),
    # "Avant de frapper", "sans tirer", "en finissant par": an infinitive behind these tells what was done, or was not.
    told_infinitives=_set("avant sans après"),
    # "N'a écopé que d'un blâme" denies nothing; nor does "pas seulement".
    restrictive=_set("que qu' seulement uniquement"),
    clitics=_set("ne n'"),
)
# A step that "doit" or "va" come is announced, not unreal; only what might come, or is demanded, is no step.
UNREAL_STEPS = replace(
    UNREAL,
    modals=_set("pouvoir falloir"),
    marks=_set("si s'"),
    real_heads=frozenset(),
    heads=_set(
        "pouvoir falloir souhaiter espérer vouloir réclamer exiger demander appeler craindre redouter éviter empêcher refuser dissuader"
        " menacer envisager risque peur crainte possibilité menace éventualité hypothèse demande appel refus éventuel possible potentiel"
        " recommander préconiser plaider militer songer réfléchir hésiter renoncer autorisation projet proposition"
    ),
)
LINKS = Links(
    by=_set("par"),
    upon=_set("sur contre envers à au aux"),
    of=_set("de d' du des"),
    using=_set("avec coup coups"),
    behalf=_set("part"),
    sequence=_set("après depuis suite dès lendemain avant"),
)
# What dates a raid dates the blows that were struck in it, but not the trial that is held over it.
STEP_LINKS = replace(LINKS, sequence=LINKS.sequence | _set("lors pendant durant"))


def tied(forms: Forms) -> Forms:
    """The forms of French words, with the words that say who stands before a clause: "que", "auquel", "en train de"."""
    return replace(
        forms,
        object_relatives=_set("que qu' qu"),
        oblique_relatives=_set("auquel auxquels auxquelles"),
        ongoing=_set("train"),
    )
