"""French words for people, groups and bodies, what kind of role they are, and what stands around names."""

from __future__ import annotations

from averment.lang.base import Roles
from averment.lang.fr.conjugation import forms, participles

# A word with a slash has a feminine: "policier/policière"; both forms and their plurals are made from it.
_PEOPLE = {
    "police": "policier/policière gendarme agent/agente officier/officière brigadier/brigadière brigadier-chef commissaire lieutenant/lieutenante "
    "capitaine adjudant/adjudante adjudant-chef maréchal-des-logis major sous-brigadier CRS flic ripou gradé/gradée patrouilleur/patrouilleuse "
    "douanier/douanière enquêteur/enquêtrice inspecteur/inspectrice sheriff shérif gardien-de-la-paix sergent/sergente sergent-chef "
    "caporal caporal-chef cadet/cadette constable patrouilleuse garde-frontière garde-frontières",
    "prison": "surveillant/surveillante maton/matonne geôlier/geôlière gardien/gardienne",
    "military": "militaire soldat/soldate général/générale colonel/colonelle amiral/amirale commandant/commandante légionnaire parachutiste "
    "milicien/milicienne combattant/combattante mercenaire",
    "court": "juge magistrat/magistrate greffier/greffière juré/jurée assesseur/assesseure coroner",
    "prosecution": "procureur/procureure substitut/substitute procureur-adjoint avocat-général avocate-générale vice-procureur/vice-procureure",
    "defence": "avocat/avocate défenseur/défenseure bâtonnier/bâtonnière ténor",
    "government": "ministre maire préfet/préfète sous-préfet/sous-préfète président/présidente gouverneur/gouverneure chancelier/chancelière "
    "secrétaire député/députée sénateur/sénatrice élu/élue conseiller/conseillère échevin/échevine bourgmestre premier-ministre ambassadeur/ambassadrice "
    "diplomate parlementaire adjoint/adjointe porte-parole eurodéputé/eurodéputée vice-président/vice-présidente ex-ministre ex-préfet syndic "
    "fonctionnaire directeur/directrice édile",
    "oversight": "rapporteur/rapporteuse rapporteure contrôleur/contrôleuse contrôleure ombudsman médiateur/médiatrice protecteur/protectrice auditeur/auditrice",
    "ngo": "militant/militante activiste bénévole humanitaire associatif/associative volontaire aidant/aidante maraudeur/maraudeuse",
    "media": "journaliste reporter/reportrice photographe correspondant/correspondante éditorialiste chroniqueur/chroniqueuse cameraman caméraman "
    "vidéaste rédacteur/rédactrice présentateur/présentatrice blogueur/blogueuse documentariste photojournaliste envoyé-spécial pigiste",
    "medical": "médecin infirmier/infirmière chirurgien/chirurgienne légiste ambulancier/ambulancière psychiatre psychologue soignant/soignante "
    "aide-soignant/aide-soignante urgentiste docteur/docteure généraliste ophtalmologue",
    "union": "syndicaliste délégué/déléguée syndiqué/syndiquée permanent/permanente",
    "migrant": "migrant/migrante réfugié/réfugiée exilé/exilée sans-papiers demandeur/demandeuse immigré/immigrée clandestin/clandestine mineur-isolé "
    "apatride débouté/déboutée",
    "prisoner": "détenu/détenue prisonnier/prisonnière gardé/gardée codétenu/codétenue retenu/retenue incarcéré/incarcérée écroué/écrouée",
    "protester": "manifestant/manifestante émeutier/émeutière casseur/casseuse gréviste zadiste gilet-jaune contre-manifestant/contre-manifestante "
    "opposant/opposante teufeur/teufeuse",
    "family": "mère père fils fille épouse époux mari frère sœur soeur tante oncle cousin/cousine parent/parente grand-mère grand-père compagne compagnon "
    "concubin/concubine conjoint/conjointe fiancé/fiancée veuf/veuve neveu/nièce beau-père belle-mère beau-frère belle-sœur belle-soeur demi-frère "
    "demi-sœur petit-fils petite-fille maman papa proche ex-compagne",
    "witness": "témoin passant/passante riverain/riveraine voisin/voisine automobiliste",
    "victim": "victime blessé/blessée rescapé/rescapée survivant/survivante",
    "": "homme femme garçon enfant adolescent/adolescente jeune mineur/mineure personne adulte étudiant/étudiante lycéen/lycéenne collégien/collégienne "
    "élève professeur/professeure enseignant/enseignante conducteur/conductrice chauffeur/chauffeuse habitant/habitante résident/résidente ouvrier/ouvrière "
    "salarié/salariée travailleur/travailleuse employé/employée patron/patronne chef/cheffe responsable dirigeant/dirigeante prévenu/prévenue "
    "accusé/accusée suspect/suspecte plaignant/plaignante requérant/requérante agresseur/agresseuse auteur/autrice auteure expert/experte analyste "
    "chercheur/chercheuse sociologue historien/historienne politologue universitaire juriste collègue ami/amie camarade copain/copine propriétaire "
    "locataire commerçant/commerçante gérant/gérante client/cliente supporteur/supportrice supporter motard/motarde cycliste piéton/piétonne passager/passagère "
    "touriste boss numéro-un citoyen/citoyenne civil/civile bébé nourrisson joueur/joueuse acteur/actrice chanteur/chanteuse candidat/candidate fondateur/fondatrice "
    "cofondateur/cofondatrice coordinateur/coordinatrice coordonnateur/coordonnatrice représentant/représentante membre assistant/assistante "
    "conférencier/conférencière entrepreneur/entrepreneuse agriculteur/agricultrice pêcheur/pêcheuse prêtre évêque imam pasteur rabbin pape roi reine "
    "prince princesse pilote ingénieur/ingénieure scientifique économiste entraîneur/entraîneuse ex-policier braqueur/braqueuse voleur/voleuse tueur/tueuse "
    "meurtrier/meurtrière violeur délinquant/délinquante criminel/criminelle interpellé/interpellée patient/patiente lanceur-d'alerte interprète traducteur/traductrice "
    "passeur/passeuse trafiquant/trafiquante pompier/pompière sapeur-pompier secouriste éducateur/éducatrice animateur/animatrice gamin/gamine ado trentenaire quadragénaire "
    "quinquagénaire sexagénaire septuagénaire octogénaire vingtenaire retraité/retraitée livreur/livreuse supérieur/supérieure subordonné/subordonnée recrue "
    "créateur/créatrice avocat-stagiaire écrivain/écrivaine réalisateur/réalisatrice cinéaste animateur artiste rappeur/rappeuse militant-associatif dame monsieur "
    "individu type gars mec interlocuteur/interlocutrice usager/usagère intéressé/intéressée mis-en-cause conseiller-juridique chargé/chargée ressortissant/ressortissante "
    "originaire internaute sénégalais tireur/tireuse assaillant/assaillante forcené/forcenée fuyard/fuyarde détective",
}

_PLURAL_PEOPLE = {
    "police": "police gendarmerie forces maréchaussée",
    "military": "armée troupes marine milice milices",
    "court": "jury magistrature",
    "prosecution": "parquet ministère-public",
    "defence": "défense",
    "government": "autorités gouvernement administration élus exécutif",
    "ngo": "associations ong militants collectifs bénévoles",
    "media": "presse médias",
    "protester": "foule cortège manifestants",
    "family": "famille proches parents entourage",
    "union": "syndicats",
    "witness": "témoins riverains voisins",
    "medical": "secours samu",
    "": "gens hommes femmes enfants jeunes habitants population équipe équipes équipage groupe bande personnel public mineurs citoyens experts opposition partie parties",
}

_BODIES = {
    "police": "commissariat préfecture-de-police brigade escadron compagnie peloton unité gendarmerie police sûreté caserne",
    "prison": "prison pénitentiaire maison-d'arrêt établissement pénitencier",
    "military": "régiment bataillon",
    "court": "tribunal cour juridiction chambre",
    "prosecution": "parquet",
    "government": "gouvernement ministère préfecture sous-préfecture mairie municipalité conseil parlement assemblée sénat ambassade cabinet état chancellerie "
    "intérieur élysée matignon département région métropole commune canton administration",
    "oversight": "inspection igpn iggn commission comité contrôle autorité bureau défenseur observatoire cour-des-comptes",
    "ngo": "association ong collectif ligue fondation organisation fédération coordination asso assoc comité-de-soutien",
    "media": "journal quotidien hebdomadaire magazine site chaîne radio média agence rédaction émission",
    "medical": "hôpital clinique chu samu croix-rouge",
    "union": "syndicat intersyndicale confédération centrale",
    "": "entreprise société parti université école collège lycée institut service direction office club banque église centre plateforme cellule délégation instance organe mouvement groupe",
}

_STATES = {
    "inculper": "inculpé", "condamner": "condamné", "acquitter": "acquitté", "relaxer": "relaxé", "accuser": "accusé", "poursuivre": "poursuivi",
    "suspendre": "suspendu", "révoquer": "révoqué", "incarcérer": "incarcéré", "écrouer": "écroué", "interpeller": "interpellé", "arrêter": "arrêté",
    "soupçonner": "soupçonné", "renvoyer": "renvoyé", "juger": "jugé", "licencier": "licencié", "muter": "muté", "expulser": "expulsé",
}  # fmt: skip

_MALE = "m m. mm. monsieur père fils mari frère oncle époux grand-père beau-père beau-frère demi-frère petit-fils neveu compagnon papa homme garçon roi prince gars mec prêtre imam veuf gendre"
_FEMALE = "mme mme. mmes mlle madame mademoiselle mère fille épouse sœur soeur tante grand-mère belle-mère belle-sœur demi-sœur petite-fille nièce compagne maman femme dame reine princesse veuve victime"

_HONORIFICS = "m mm mme mmes mlle mlles monsieur madame mademoiselle messieurs mesdames mr mrs ms"
_SHORT_TITLES = {
    "me": "avocat", "mes": "avocat", "maître": "avocat", "maîtres": "avocat", "dr": "docteur", "pr": "professeur", "cdt": "commandant",
    "lt": "lieutenant", "col": "colonel", "gal": "général", "cne": "capitaine", "adj": "adjudant", "mgr": "monseigneur",
}  # fmt: skip

_BODY_ENDS = {
    "police": "police gendarmerie",
    "media": "monde figaro parisien matin presse soir télévisions journal dépêche",
    "": "sa sas sarl",
}
_BODY_STARTS = (
    "association ligue fédération fondation collectif comité conseil cour ministère tribunal observatoire office université institut inspection "
    "direction commission syndicat union confédération centre maison bureau défenseur contrôleur médecins secours agence service services "
    "réseau mouvement parti groupe haut-commissariat haute préfecture sous-préfecture mairie assemblée organisation société école collège lycée hôpital "
    "gendarmerie police brigade compagnie compagnies parquet front alliance coordination amnesty comité human banque croix ambassade rassemblement"
)

_DEMONYMS = (
    "afghan africain albanais algérien américain allemand angolais anglais arabe argentin arménien asiatique australien autrichien azerbaïdjanais "
    "bangladais bangladeshi belge béninois biélorusse birman bolivien bosnien brésilien britannique bulgare burkinabé burundais cambodgien camerounais "
    "canadien centrafricain chilien chinois chypriote colombien comorien congolais coréen croate cubain danois djiboutien écossais égyptien équatorien "
    "érythréen espagnol estonien éthiopien européen finlandais français gabonais gambien géorgien ghanéen grec guinéen haïtien hollandais hongrois "
    "indien indonésien irakien iranien irlandais islandais israélien italien ivoirien jamaïcain japonais jordanien kazakh kényan kosovar koweïtien kurde "
    "letton libanais libérien libyen lituanien macédonien malaisien malgache malien maltais marocain mauritanien mexicain moldave mongol monténégrin "
    "mozambicain musulman juif chrétien catholique protestant namibien népalais néerlandais nigérian nigérien norvégien ougandais ouzbek pakistanais "
    "palestinien péruvien philippin polonais portugais québécois roumain russe rwandais rom sahraoui salvadorien saoudien sénégalais serbe sierra-léonais "
    "singapourien slovaque slovène somalien soudanais sri-lankais suédois suisse syrien tadjik tamoul tanzanien tchadien tchèque tchétchène thaïlandais "
    "tibétain togolais tunisien turc turkmène ukrainien uruguayen vénézuélien vietnamien yéménite zambien zimbabwéen parisien marseillais lyonnais lillois "
    "calaisien toulousain bordelais nantais rennais strasbourgeois niçois grenoblois montpelliérain bruxellois liégeois genevois lausannois vaudois "
    "montréalais noir blanc maghrébin subsaharien communiste socialiste républicain islamiste corse breton basque guyanais martiniquais guadeloupéen réunionnais"
)

_NOT_NAMES = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche noël pâques "
    "ramadan internet web je j' j l' d' qu' c' n' s' ok tv dna dieu m mme mlle mm dr oui non bonjour merci pdf url html http https www email e-mail mail iframe button adn vip "
    "lire aussi voir article abonnez-vous abonnés partager suivre copyright commentaires cliquez connexion accueil page photo image vidéo fichier publié "
    "modifié mis crédits crédit source cookies newsletter et le la les un une des de du il elle ils elles on nous vous ce cet cette ces son sa ses leur leurs "
    "mais ou donc or ni car si que qui quand comme pour par sur dans avec sans sous selon après avant depuis pendant lors ainsi aussi alors enfin "
    "pourtant cependant toutefois puis ensuite hier demain aujourd'hui ici là tout tous toute toutes rien plus moins très bien mal pas ne à a y en au aux "
    "article art chapitre section annexe ndlr nb ps cf idem ibid"
)


def _plural(word: str) -> str:
    if word.endswith(("s", "x", "z")):
        return word
    if word.endswith(("eau", "eu")):
        return word + "x"
    if word.endswith("al"):
        return word[:-2] + "aux"
    if "-" in word:
        return "-".join(part if len(part) < 4 else _plural(part) for part in word.split("-"))
    return word + "s"


def _both(words: str) -> list[str]:
    """Masculine and feminine; the plurals are told from these by their lemma or their ending."""
    return [form for word in words.split() for form in word.split("/")]


def _people() -> dict[str, str]:
    return {word.lower(): category for category, words in _PEOPLE.items() for word in _both(words)}


def _plurals() -> dict[str, str]:
    """Plurals that do not end in a mere "s": "généraux", "caporaux"."""
    return {_plural(w): w for w in _people() if _plural(w).removesuffix("s") != w and _plural(w) != w}


def _genders() -> dict[str, str]:
    pairs = [word.split("/") for words in _PEOPLE.values() for word in words.split() if "/" in word]
    told = {form: gender for pair in pairs for form, gender in zip(pair, "mf", strict=True)}
    return {**told, **dict.fromkeys(_MALE.split(), "m"), **dict.fromkeys(_FEMALE.split(), "f")}


def _feminine(word: str) -> set[str]:
    """The forms of a demonym: "malien maliens malienne maliennes"."""
    ends = {"ien": "ienne", "en": "enne", "on": "onne", "ec": "ecque", "c": "que", "f": "ve", "er": "ère"}
    end = max((e for e in ends if word.endswith(e)), key=len, default="")
    feminine = word if word.endswith("e") else word.removesuffix(end) + ends[end] if end else word + "e"
    return {word, _plural(word), feminine, feminine + "s"}


def _with_participles(verbs: str) -> frozenset[str]:
    """Verbs with every form that the parser may leave without its lemma."""
    return frozenset(form for verb in verbs.split() for form in (verb, *(forms(verb) if "_" not in verb else ())))


ROLES = Roles(
    people=_people() | {plural: _people()[word] for plural, word in _plurals().items()},
    collectives={word: category for category, words in _PLURAL_PEOPLE.items() for word in words.split()},
    bodies={word: category for category, words in _BODIES.items() for word in words.split()},
    qualifiers={
        "pénitentiaire": "prison", "pénitentiaires": "prison", "prison": "prison", "policier": "police", "policière": "police", "policiers": "police",
        "policières": "police", "police": "police", "gendarmerie": "police", "bac": "police", "paix": "police", "ordre": "police", "crs": "police",
        "militaire": "military", "militaires": "military", "armée": "military", "syndical": "union", "syndicale": "union", "syndicaux": "union",
        "judiciaire": "court", "tribunal": "court", "droits": "oversight", "asile": "migrant", "associatif": "ngo", "associative": "ngo",
        "humanitaire": "ngo", "humanitaires": "ngo", "médical": "medical", "médicale": "medical", "frontières": "police", "municipal": "government",
        "municipale": "government", "municipaux": "government", "migrants": "migrant", "sécurité": "police", "correctionnel": "court",
        "correctionnelle": "court", "parquet": "prosecution", "république": "prosecution", "union": "union",
    },
    attorneys=frozenset(),
    attorney_of_state=frozenset(),
    honorifics=frozenset(_HONORIFICS.split()),
    short_titles=_SHORT_TITLES,
    genders=_genders(),
    pronouns={
        "il": "m", "-il": "m", "-t-il": "m", "elle": "f", "-elle": "f", "-t-elle": "f", "lui-même": "m", "elle-même": "f", "celui-ci": "m", "celle-ci": "f",
        "ils": "p", "-ils": "p", "-t-ils": "p", "elles": "p", "-elles": "p", "-t-elles": "p", "eux": "p", "leur": "p", "leurs": "p", "eux-mêmes": "p",
        "ceux-ci": "p", "celles-ci": "p",
    },
    body_ends={word: category for category, words in _BODY_ENDS.items() for word in words.split()},
    body_starts=frozenset(_BODY_STARTS.split()),
    links=frozenset("de du des d' pour contre sans".split()),
    joiners=frozenset("et &".split()),
    articles=frozenset("le la les l' un une".split()),
    definite=frozenset("le la les l' ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos du des au aux".split()),
    indefinite=frozenset("un une des d' de quelques plusieurs autre autres certains certaines chaque tout toute aucun aucune dizaines centaines milliers".split()),
    complements=frozenset("de du des d' à au aux pour en chez".split()),
    particles=frozenset("de du des d' le la les el al ben bin ibn abou von van der den di da dos del della y ould lès saint".split()),
    suffixes=frozenset("jr jr. sr ii iii iv inc ltd".split()),
    demonyms=frozenset(form.replace("-", " ") for word in _DEMONYMS.split() for form in _feminine(word)),
    not_names=frozenset(_NOT_NAMES.split()),
    place_nouns=frozenset(
        "rue avenue boulevard place quai pont gare aéroport port ville village commune quartier cité département région province île îles fleuve "
        "rivière lac montagne montagnes mont vallée baie plage mer océan canal colline forêt désert parc square route autoroute rocade bourg "
        "camp jungle bidonville centre faubourg hameau arrondissement canton district banlieue agglomération chemin impasse allée porte col".split()
    ),
    in_words=frozenset("à en dans près vers depuis hors chez sur devant jusqu' jusqu'à".split()),
    near_words=frozenset({"près"}),
    speaking=frozenset(
        "dire déclarer affirmer assurer raconter expliquer indiquer préciser ajouter répondre répliquer confier témoigner rappeler souligner "
        "noter estimer juger penser croire regretter déplorer dénoncer confirmer démentir nier contester reconnaître admettre avouer écrire "
        "annoncer demander plaider insister poursuivre poursuivi conclure lancer résumer commenter décrire vouloir savoir marcher courir mourir décéder "
        "sourire rire tirer crier pleurer sortir rentrer vivre habiter souffrir porter travailler".split()
    ),
    fixed_copulas=frozenset("être devenir rester demeurer".split()),
    counts={
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
        "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50,
        "soixante": 60, "septante": 70, "huitante": 80, "nonante": 90, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20,
        "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
    },
    byline_role="auteur de l'article",
    synonyms=(
        frozenset("policier policière agent agente fonctionnaire officier flic gendarme gardien brigadier".split()),
        frozenset("migrant migrante réfugié réfugiée exilé exilée immigré".split()),
        frozenset("manifestant manifestante".split()),
        frozenset("détenu détenue prisonnier prisonnière".split()),
        frozenset("avocat avocate conseil défenseur".split()),
        frozenset("journaliste reporter correspondant correspondante photographe".split()),
        frozenset("enfant garçon fille adolescent adolescente mineur ado gamin".split()),
        frozenset("compagnon conjoint concubin fiancé petit-ami".split()),
        frozenset("pompier sapeur-pompier secouriste".split()),
        frozenset("sœur soeur".split()),
    ),
    domain_words=frozenset(
        "intérieur justice défense santé affaires sécurité communication opérations éducation travail finances outre-mer culture transports "
        "fédéral fédérale république".split()
    ),
    anybody=frozenset("homme femme garçon fille adolescent adolescente ado jeune quadragénaire trentenaire quinquagénaire sexagénaire septuagénaire octogénaire".split()),
    dying=frozenset("mourir meurt meurent mort morte morts mortes décéder décède décédé décédée décédés décédées succomber succombe succombé".split()),
    deadly=frozenset(
        "interpellation interpellations arrestation contrôle garde-à-vue garde cellule cellules prison détention rétention commissariat gendarmerie coups coup balle balles tir tirs plaquage plaqué plaquée étranglement "
        "étranglé étranglée matraque taser lbd grenade grenades course-poursuite courser poursuivi poursuivis asphyxié asphyxie fusillade".split()
    ),
    meeting=frozenset("trouver trouvé trouvée trouva trouve".split()),
    losing=frozenset("perdre perd perdu perdue perdit perdra éborgner".split()),
    lives=frozenset({"vie", "vue", "usage"}),
    hurting=_with_participles(
        "frapper tuer blesser battre abattre tabasser matraquer gifler étrangler agresser violer torturer mutiler éborgner poignarder assassiner "
        "étouffer écraser percuter renverser molester passer_à_tabac violenter gazer maltraiter insulter humilier mordre lyncher asphyxier"
    ),
    harms=frozenset("mort décès meurtre assassinat agression tabassage viol passage blessure interpellation étranglement homicide".split()),
    victim="victime",
    states=_STATES | {form: state for state in _STATES.values() for form in participles(state)},
    doings={"témoigner": "témoin", "comparaître": "prévenu"},
    distinguishing=frozenset("autre autres second seconde deuxième troisième quatrième cinquième premier première ancien ancienne différent noir blanc".split()),
    not_people=frozenset({"réseaux sociaux"}),
    body_parts=frozenset("tête visage bras jambe jambes dos cou ventre main mains pied pieds épaule gorge corps œil yeux crâne bouche mâchoire nez thorax torse poitrine genou côtes".split()),
    finding=frozenset("déclarer reconnaître juger".split()),
    guilty=frozenset("coupable coupables".split()),
    not_guilty="acquitté",
    convicted="condamné",
    offices=frozenset(
        "président présidente secrétaire responsable porte-parole directeur directrice chef cheffe membre représentant représentante délégué déléguée "
        "commissaire vice-président vice-présidente adjoint adjointe fondateur fondatrice coordinateur coordinatrice coordonnateur coordonnatrice candidat "
        "candidate militant militante bénévole expert experte boss patron patronne conseiller conseillère agent agente officier inspecteur avocat-conseil "
        "chargé chargée employé employée salarié salariée dirigeant dirigeante numéro".split()
    ),
    owned=frozenset(
        "avocat avocate mort vie corps famille mère père compagne sœur frère visage tête main décès blessure interpellation arrestation affaire proches".split()
    ),
    conditionals=frozenset("si s' sinon".split()),
    body_pronouns=frozenset(),
    multipliers={"cent": 100, "cents": 100, "mille": 1000, "millier": 1000, "milliers": 1000, "million": 1_000_000, "millions": 1_000_000, "milliard": 1_000_000_000},
    bounds=frozenset("moins plus".split()),
    acting_for=frozenset({"pour", "à", "au", "aux", "en", "chez"}),
    age_words=frozenset({"âgé", "âgée"}),
    need_complement=frozenset("chargé chargée conseil type originaire proche intéressé élève".split()),
    naming=frozenset("nommer prénommer appeler identifier surnommer dénommer".split()),
    features=frozenset(
        "mer océan lac lacs baie golfe détroit canal cap péninsule presqu'île isthme delta estuaire lagune îles archipel atoll mont monts massif"
        " cordillère col pic aiguille glacier désert plateau forêt gave".split()
    ),
    place_starts=frozenset("saint sainte mont port val seine grande nouvelle".split()),
    body_words={
        "police": "police", "gendarmerie": "police", "crs": "police", "commissariat": "police", "prison": "prison", "pénitentiaire": "prison",
        "tribunal": "court", "cour": "court", "parquet": "prosecution", "procureur": "prosecution", "armée": "military", "préfecture": "government", "ministère": "government",
        "mairie": "government", "syndicat": "union", "inspection": "oversight", "défenseur": "oversight", "contrôleur": "oversight", "observatoire": "oversight",
        "association": "ngo", "ligue": "ngo", "collectif": "ngo", "fondation": "ngo", "hôpital": "medical", "sgp": "union", "unsa": "union", "alliance": "union",
    },
    weak_bodies=frozenset("unité groupe service compagnie brigade chambre établissement centre commission bureau comité site émission".split()),
    open_auxiliaries=frozenset("pourrait pourraient devrait devraient peut peuvent".split()),
    likening=frozenset("comme tel telle que".split()),
    negations=frozenset("ne n' pas jamais ni aucun aucune non".split()),
    person_endings=(),
    adjectives_behind=True,
    impersonal=frozenset("y faut fallait faudra faudrait fallu agit agissait agirait suffit semble semblerait reste convient importe arrive paraît".split()),
    people_capitals=True,
    flat_names=True,
    need_determiner=frozenset({"personne"}),
)  # fmt: skip
