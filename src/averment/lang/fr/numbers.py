"""How French writes numbers, and says how exact they are."""

from __future__ import annotations

from averment.lang.calendar import Numbers

_ONES = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
)
_TENS = {
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "octante": 80,
    "quatre-vingt": 80,
    "nonante": 90,
}
_LONG = {"soixante": 60, "quatre-vingt": 80}  # they count on to nineteen: "soixante-dix-sept"


def _words() -> dict[str, int]:
    """Every number below a hundred that is written as one word, hyphens included."""
    ones = {w: i for i, w in enumerate(_ONES.split())}
    words = {**ones, **_TENS, "une": 1, "quatre-vingts": 80}
    for ten, value in _TENS.items():
        for one, small in {**ones, "une": 1}.items():
            if 0 < small < (20 if ten in _LONG else 10):
                words[f"{ten}-{one}"] = value + small
                if small in (1, 11):
                    words[f"{ten}-et-{one}"] = value + small
    return words


NUMBERS = Numbers(
    words=_words(),
    multipliers={
        "cent": 100,
        "cents": 100,
        "mille": 1000,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "huitaine": 8,
        "dizaine": 10,
        "douzaine": 12,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
        "millier": 1000,
    },
    alone=frozenset(("cent", "mille")),
    approximate=frozenset(
        """huitaine dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine
        millier""".split()
    ),
    ones=frozenset((1, 11)),
    vague={
        "dizaines": (20, 99),
        "vingtaines": (40, 99),
        "centaines": (200, 999),
        "milliers": (2000, 9999),
        "millions": (2_000_000, 999_000_000),
        "milliards": (2_000_000_000, 999_000_000_000),
    },
    articles=frozenset("un une le la l' les ces cette ce".split()),
    joiners=frozenset(("et",)),
    thousands=" .",
    decimal=",",
    qualifiers={
        tuple(phrase.split()): kind
        for phrase, kind in {
            "au moins": "at_least",
            "au minimum": "at_least",
            "au bas mot": "at_least",
            "pas moins de": "at_least",
            "pas moins d'": "at_least",
            "un minimum de": "at_least",
            "minimum": "at_least",
            "plus de": "more_than",
            "plus d'": "more_than",
            "bien plus de": "more_than",
            "bien plus d'": "more_than",
            "un peu plus de": "more_than",
            "un peu plus d'": "more_than",
            "supérieur à": "more_than",
            "supérieure à": "more_than",
            "au-delà de": "more_than",
            "moins de": "less_than",
            "moins d'": "less_than",
            "un peu moins de": "less_than",
            "un peu moins d'": "less_than",
            "inférieur à": "less_than",
            "inférieure à": "less_than",
            "à peine": "at_most",
            "au plus": "at_most",
            "au maximum": "at_most",
            "tout au plus": "at_most",
            "un maximum de": "at_most",
            "maximum": "at_most",
            "jusqu' à": "at_most",
            "pas plus de": "at_most",
            "pas plus d'": "at_most",
            "environ": "about",
            "quelque": "about",
            "quelques": "about",
            "près de": "about",
            "près d'": "about",
            "autour de": "about",
            "autour d'": "about",
            "aux alentours de": "about",
            "de l' ordre de": "about",
            "de l' ordre d'": "about",
            "à peu près": "about",
            "plus ou moins": "about",
            "presque": "about",
            "quasiment": "about",
            "pratiquement": "about",
            "peut-être": "about",
            "approximativement": "about",
            "grosso modo": "about",
            "estimé à": "about",
            "estimée à": "about",
            "estimés à": "about",
            "estimées à": "about",
            "évalué à": "about",
            "évaluée à": "about",
            "évalués à": "about",
            "évaluées à": "about",
            "exactement": "exactly",
            "précisément": "exactly",
            "seulement": "exactly",
            "seul": "exactly",
            "seuls": "exactly",
            "seules": "exactly",
            "uniquement": "exactly",
        }.items()
    },
    after={
        tuple(phrase.split()): kind
        for phrase, kind in {
            "au moins": "at_least",
            "au minimum": "at_least",
            "minimum": "at_least",
            "ou plus": "at_least",
            "et plus": "at_least",
            "au plus": "at_most",
            "au maximum": "at_most",
            "maximum": "at_most",
            "ou moins": "at_most",
            "environ": "about",
            "à peu près": "about",
            "seulement": "exactly",
        }.items()
    },
    ranges={"entre": "et", "de": "à"},
    range_joiners=frozenset(("à", "ou", "-", "–")),
    believed=frozenset(
        "estimé estimée estimés estimées estime estiment évalué évaluée évalués évaluées supposé supposés présumé".split()
    ),
    units={
        **dict.fromkeys("seconde secondes".split(), "seconds"),
        **dict.fromkeys("minute minutes min".split(), "minutes"),
        **dict.fromkeys("heure heures h".split(), "hours"),
        **dict.fromkeys("demi-heure demi-heures".split(), "half-hours"),
        **dict.fromkeys("jour jours journée journées".split(), "days"),
        **dict.fromkeys("nuit nuits".split(), "nights"),
        **dict.fromkeys("semaine semaines".split(), "weeks"),
        **dict.fromkeys("mois".split(), "months"),
        **dict.fromkeys("an ans année années".split(), "years"),
        **dict.fromkeys("décennie décennies".split(), "decades"),
        **dict.fromkeys("mètre mètres m".split(), "metres"),
        **dict.fromkeys("centimètre centimètres cm".split(), "centimetres"),
        **dict.fromkeys("kilomètre kilomètres km".split(), "kilometres"),
        **dict.fromkeys("hectare hectares".split(), "hectares"),
        **dict.fromkeys("euro euros € eur".split(), "euros"),
        **dict.fromkeys("dollar dollars $".split(), "dollars"),
        **dict.fromkeys("franc francs chf".split(), "francs"),
        **dict.fromkeys(("francs cfa", "f cfa", "fcfa", "cfa"), "CFA francs"),
        **dict.fromkeys("livre livres".split(), "pounds"),
        **dict.fromkeys("dinar dinars".split(), "dinars"),
        **dict.fromkeys("dirham dirhams".split(), "dirhams"),
        **dict.fromkeys("tir tirs balle balles coups-de-feu".split(), "shots"),
        **dict.fromkeys(("coup de feu", "coups de feu"), "shots"),
        **dict.fromkeys("vidéo vidéos".split(), "videos"),
    },
    people=frozenset(
        """personne personnes gens homme hommes femme femmes enfant enfants garçon garçons fille filles fillette fillettes
        mineur mineurs mineure mineures adulte adultes adolescent adolescents adolescente adolescentes jeune jeunes ado ados
        migrant migrants migrante migrantes réfugié réfugiés réfugiée réfugiées exilé exilés exilée exilées demandeur demandeurs
        immigré immigrés sans-papiers étranger étrangers ressortissant ressortissants clandestin clandestins
        policier policiers policière policières agent agents gendarme gendarmes militaire militaires soldat soldats crs
        fonctionnaire fonctionnaires officier officiers surveillant surveillants surveillante surveillantes gardien gardiens
        gardienne gardiennes douanier douaniers vigile vigiles pompier pompiers casseur casseurs émeutier émeutiers
        détenu détenus détenue détenues prisonnier prisonniers prisonnière prisonnières prévenu prévenus prévenue prévenues
        suspect suspects suspecte suspectes accusé accusés accusée accusées agresseur agresseurs interpellé interpellés
        interpellée interpellées condamné condamnés gardé gardés
        manifestant manifestants manifestante manifestantes étudiant étudiants étudiante étudiantes lycéen lycéens lycéenne
        lycéennes élève élèves collégien collégiens journaliste journalistes photographe photographes témoin témoins victime
        victimes civil civils habitant habitants habitante habitantes riverain riverains riveraine riveraines juré jurés juge
        juges magistrat magistrats magistrate magistrates avocat avocats avocate avocates procureur procureurs médecin médecins
        infirmier infirmiers infirmière infirmières bénévole bénévoles militant militants militante militantes activiste
        activistes salarié salariés salariée salariées employé employés employée employées ouvrier ouvriers travailleur
        travailleurs membre membres famille familles frère frères soeur soeurs sœur sœurs ami amis amie amies proche proches
        parent parents passant passants passager passagers conducteur conducteurs automobiliste automobilistes motard motards
        patient patients usager usagers client clients supporter supporters supporteur supporteurs spectateur spectateurs
        collègue collègues combattant combattants rebelle rebelles villageois villageoise villageoises mort morts morte mortes
        blessé blessés blessée blessées tué tués tuée tuées disparu disparus disparue disparues décédé décédés arrêté arrêtés
        plaignant plaignants plaignante plaignantes participant participants participante participantes homme-grenouille
        père pères mère mères époux épouse mari fils bébé bébés nourrisson nourrissons retraité retraités retraitée retraitées
        sexagénaire quinquagénaire octogénaire chauffeur chauffeurs livreur livreurs éducateur éducateurs enseignant enseignants
        professeur professeurs élu élus élue élues maire maires député députés expert experts enquêteur enquêteurs
        autres individu individus interprète interprètes footballeur footballeurs commerçant commerçants sdf""".split()
    ),
    percent=frozenset(("%", "pourcent", "pour cent", "pour-cent")),
    occasions={"fois": 0, "reprises": 0},
    comparatives=frozenset(),  # "six fois plus de contrôles" is a figure: a ratio
    age_words=frozenset("âgé âgée âgés âgées".split()),
    having=frozenset("a avait aura avais ont avaient".split()),
    penalties={
        **dict.fromkeys(
            """peine prison emprisonnement réclusion détention incarcération ferme fermes sursis emprisonné emprisonnée incarcéré
            incarcérée""".split(),
            "imprisonment",
        ),
        **dict.fromkeys(("travail d'", "travaux d'", "tig"), "community service"),
        **dict.fromkeys("interdiction interdit interdite interdits interdites inéligibilité".split(), "ban"),
        **dict.fromkeys("suspension suspendu suspendue suspendus suspendues exclusion".split(), "suspension"),
        **dict.fromkeys("probation probatoire".split(), "probation"),
    },
    of_words=frozenset("de d' des du".split()),
    not_counted=frozenset("tiers quart quarts cinquième dixième moitié demi demie millions milliards".split()),
    numbering=frozenset(
        """article articles art art. section chapitre alinéa paragraphe page pages p. salle chambre numéro n° no nº figure
        tableau ligne étage loi décret vol rn rd route autoroute nationale départementale canal chaîne phase niveau unité
        district département arrondissement lot bâtiment bat porte quai terminal voie sortie bus tram zone titre classe clause
        amendement dossier formulaire version volume épisode saison match crs bac compagnie brigade division catégorie
        tome france boeing airbus iphone acte lbd gli""".split()
    ),
    address=frozenset(
        "rue avenue boulevard quai place impasse allée chemin cours route faubourg square passage bd av.".split()
    ),
    currency={"$": "dollars", "€": "euros", "£": "pounds", "CHF": "francs"},
    sentences=dict.fromkeys("ferme fermes sursis".split(), "imprisonment"),
    sequels=frozenset("après plus avant auparavant".split()),
    deadlines=frozenset("sous chaque tous toutes dernier derniers dernière dernières".split()),
    totals=frozenset("nombre chiffre bilan total effectif".split()),
    adjectives_follow=True,
    reckoning=frozenset(
        """évalue évaluent évalué évaluait évaluaient estime estiment estimé estimait estimaient compte comptent compté recense
        recensent recensé recensait dénombre dénombrent dénombré chiffre chiffrent chiffré comptabilise comptabilisent
        comptabilisé enregistre enregistrent enregistré documente documentent documenté""".split()
    ),
)
