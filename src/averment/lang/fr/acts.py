"""French words for force: one line teaches one trigger; the order decides where two would hold."""

from __future__ import annotations

from averment.lang.fr.forms import forms_of, words_of
from averment.lang.fr.unreal import LINKS, UNREAL, tied
from averment.lang.triggers import Acts, Trigger

T = Trigger
_BODY = frozenset({"body"})  # done to somebody: the object, where there is one, is a person or a part of one
_GENERIC = frozenset({"generic"})  # says that force was used, not which: gives way to the instrument or to a fuller telling
_BLOW = frozenset({"body", "generic"})
_SUFFERS = frozenset({"suffers"})  # the subject undergoes it
_THING = frozenset({"thing"})  # done to things
_DOER = frozenset({"doer"})  # the noun after "de" did it, if it is one who may use force: "les violences du policier"
_LOOSE = _GENERIC | _DOER

_FORCE = (
    "police|policier|policière|gendarme|gendarmerie|crs|bac|brav-m|paf|agent|gardien|surveillant|militaire|soldat|flic|brigadier|maton|bleu"
    "|fonctionnaire|douanier|carabinier|garde-frontière|ordre|uniforme|igpn|iggn|pénitentiaire|gardé|détenu|manifestant|exilé|migrant|réfugié"
    "|interpellation|sûreté|sq|spvm|grc|patrouille|vigile"
)
_SHOT = "feu|arme|balle|pistolet|fusil|revolver|carabine|famas|sig|sauer|cartouche|rafale|bout|mortellement|mortel|policier|police|gendarme|agent|soldat|militaire|crs"
_NO_SHOT = "grenade|lacrymogène|lacrymo|mortier|feux|artifice|missile|roquette|drone|gaz|gomme-cogne|obus|artillerie|pétard|fusée|but|penalty"
_DOWN = "sol|terre|ventre|mur|capot|bitume|goudron|carrelage|trottoir|face|tête|nuque|dos|thorax|cou|gorge|bras"
_THINGS = (
    "tente|abri|cabane|affaire|effet|duvet|couverture|sac|bâche|bidon|chaussure|téléphone|portable|vêtement|campement|bidonville|camp|lieu"
    "|maison|domicile|voiture|véhicule|matériel|caméra|lunette|porte|meuble|nourriture|habitation|baraque|squat|papier|document|passeport"
    "|récépissé|argent|bien|matelas|carte|appareil|vivres|marmite|réserve"
)
_NOT_BLOW = (
    "feu|filet|téléphone|théâtre|état|main|œil|envoi|frein|froid|cœur|force|maître|projecteur|pouce|grâce|dé|tonnerre|soleil|vent|chance|gueule"
    "|fil|tête|sifflet|sang|jeune|poker|balai|massue|pub|éclat|couteau|cutter|hache|marteau|barre|machette|ciseau|bluff|klaxon|foudre|bâton"
)

TRIGGERS = (
    # slap, punch, kick
    T("gifler souffleter", "V", "slap", flags=_BODY),
    T("gifle claque baffe", "N", "slap", needs=("head:donner|mettre|coller|recevoir|prendre|asséner|flanquer|administrer|infliger|filer|envoyer|subir|lancer|porter|distribuer|violence",), unless=("near:électoral|élection|scrutin",), flags=_DOER),
    T("gifle claque", "N", "slap", needs=("near:" + _FORCE,), unless=("near:électoral|élection|scrutin|politique|tête",), flags=_DOER),
    T("boxer cogner", "V", "punch", unless=("near:soleil|match|ring|combat|sportif|titre",), flags=_BODY),
    T("uppercut", "N", "punch", flags=_DOER),
    T("piétiner", "V", "kick", unless=("obj:loi|droit|principe|règle|constitution|valeur|plate-bande", "form:bare"), flags=_BODY),
    T("balayette croche-pied croche-patte croc-en-jambe", "N", "kick", flags=_DOER),
    T("tacler", "V", "restraint", unless=("near:ballon|joueur|tweet|ministre|opposition",), flags=_BODY),
    # push
    T("pousser bousculer", "V", "push", needs=("obj:*",), unless=(
        "obj:cri|gouvernement|état|réforme|porte|limite|hurlement|soupir|enquête|idée|ministre|parquet|barrière|bouton|caddie|herbe|analyse|curseur|recherche|agenda|calendrier|voiture|barricade|poubelle",
        "next:à|aux|vers", "subj:colère|guerre|crise|misère|vent|peur|besoin|envie"), flags=_BODY),
    T("bousculer pousser", "V", "push", needs=("voice:passive", "near:" + _FORCE), unless=("next:à|vers",), flags=_BODY),
    T("projeter jeter pousser balancer traîner", "V", "push", needs=("near:sol|terre|mur|escalier|bitume|fourgon|route|véhicule|fossé|mer|eau|goudron|pied|cheveu|dehors|carrelage",), unless=(
        "obj:pierre|pavé|bouteille|projectile|grenade|objet|œil|regard|lumière|ombre|cailloux|caillou|film|image|dévolu|bébé|éponge|déchet|affaire", "near:projection", "form:reflexive"), flags=_BODY),
    T("repousser", "V", "other", needs=("obj:manifestant|exilé|migrant|personne|journaliste|réfugié|femme|homme|foule|famille|jeune|les|le|la|l'",), unless=("near:date|procès|audience|élection|échéance",), flags=_BODY),
    T("bousculade", "N", "push", needs=("near:" + _FORCE,), unless=("near:mort|stade|concert",), flags=_GENERIC),
    # restraint
    T("plaquer", "V", "restraint", unless=("near:rugby|ballon|emploi|boulot|tout",), flags=_BODY),
    T("plaquage placage", "N", "restraint", unless=("near:rugby|ballon|mêlée|interdire|interdiction|abolition",), flags=_DOER),
    T("étrangler suffoquer étouffer asphyxier", "V", "restraint", unless=("obj:affaire|scandale|économie|voix|révolte|commerce|vérité|entreprise|débat|critique|contestation|enquête|rire|incendie|feu|polémique",
      "near:fumée|gaz|lacrymogène|budget|chaleur", "voice:active"), flags=_BODY),
    T("étrangler asphyxier étouffer", "V", "restraint", needs=("voice:active", "obj:*"), unless=("obj:affaire|scandale|économie|voix|révolte|commerce|vérité|entreprise|débat|critique|contestation|enquête|rire|incendie|feu|polémique",), flags=_BODY),
    T("étouffer asphyxier suffoquer", "V", "restraint", needs=("near:poids|ventral|genou|plaquage|plaquer|dos|immobiliser",), unless=("near:gaz|fumée",)),
    T("étranglement", "N", "restraint", unless=("near:interdire|interdiction|abandon|goulet|économique|suspendre|formation|enseigner|remplacer",), flags=_DOER),
    T("asphyxie", "N", "restraint", needs=("mod:positionnel|mécanique|traumatique",)),
    T("asphyxie", "N", "restraint", needs=("near:interpellation|plaquage|immobilisation|compression|menotter|plaquer|genou",), unless=("near:gaz|fumée|incendie|noyade",)),
    T("poids", "N", "restraint", needs=("@de/du/des/d':corps|gendarme|policier|agent|surveillant|fonctionnaire|vigile",), unless=("near:perdre|kilo|kilos|kg|politique|électoral|responsabilité",), flags=_DOER),
    T("clé clef", "N", "restraint", needs=("@de/d':bras|étranglement|cou|coude|poignet|jambe",), flags=_DOER),
    T("entraver", "V", "restraint", needs=("near:pied|poignet|cheville|main|chaîne|menotte|chaise|lit|jambe",), flags=_BODY),
    T("immobiliser maîtriser ceinturer bâillonner ligoter", "V", "restraint", needs=("obj:*",), unless=(
        "obj:incendie|feu|situation|sujet|langue|dossier|inflation|véhicule|voiture|train|communication|nerf|art|budget|dépense|technique|flux|enquête|coût|français|action|travail|circulation|justice|presse|liberté",
        "form:attributive", "prev:bien|mal|parfaitement|mieux|parfaite"), flags=_BODY),
    T("maintenir tenir mettre coucher écraser presser appuyer", "V", "restraint", needs=("obj:*", "next:sol|terre|ventre|mur|capot|plaqué|bitume|face|allongé|nuque|cou|genou|menotté"),
      unless=("obj:pression|position|ordre|ligne|genou|distance|pied|promesse|cap|pavé|projectile|arme|objet|plainte|version", "near:distance|fin|garde|lumière"), flags=_BODY),
    T("appuyer peser agenouiller asseoir allonger", "V", "restraint", needs=("near:genou|poids|dos|nuque|cou|thorax|gorge|torse|cage|corps", "near:" + _FORCE + "|lui|sur"), unless=("near:canapé|chaise|table|fauteuil|hôpital|lit",), flags=_BODY),
    T("saisir attraper empoigner prendre agripper", "V", "restraint", needs=("next:cou|gorge|col|collet|cheveu|cheveux",), flags=_BODY),
    T("genou", "N", "restraint", needs=("@sur/dans/contre:cou|nuque|dos|thorax|gorge|tête|visage|torse|cage|poitrine|omoplate|rein",), flags=_DOER),
    T("genou", "N", "restraint", needs=("then:sur|contre", "next:cou|nuque|dos|thorax|gorge|tête|visage|torse|cage|poitrine|lui"), unless=("near:agenouiller",), flags=_DOER),
    T("décubitus", "N", "restraint", needs=("near:ventral",)),
    T("immobilisation contention", "N", "restraint", needs=("near:sol|technique|ventral|physique|chaise|force|menotter|" + _FORCE,), unless=("near:véhicule|fourrière|interdire|formation|enseigner",), flags=_DOER),
    T("pliage", "N", "restraint", needs=("near:technique|policier|police|méthode|expulsion|ventral",), flags=_DOER),
    T("amener ramener mettre", "V", "restraint", needs=("then:sol",), flags=_BODY),
    # shooting
    T("tirer", "V", "shooting", needs=("then:sur|contre|dessus|vers|direction|dans|à|en|mortellement|délibérément|volontairement|plusieurs|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|à-bout|sans", "near:" + _SHOT), unless=(
        "near:" + _NO_SHOT, "obj:leçon|conclusion|profit|parti|sonnette|trait|cheveu|bénéfice|rideau|argent|bilan|enseignement|avantage|épingle|conséquence|sac|bras|manche", "next:cheveux|sort|affaire|balle-au", "prev:article|extrait|livre|film|texte")),
    T("tirer", "V", "shooting", needs=("obj:balle|coup|cartouche|rafale|flash-ball|flashball|lbd|projectile|munition",), unless=("near:" + _NO_SHOT, "obj:grenade")),
    T("tirer", "V", "shooting", needs=("next:dessus",), unless=("near:" + _NO_SHOT,)),
    T("tirer", "V", "shooting", needs=("form:bare", "subj:" + _FORCE), unless=("near:" + _NO_SHOT, "near:leçon|conclusion|profit|parti|sonnette|cheveux|bénéfice|affaire|sort")),
    T("tirer", "V", "shooting", needs=("near:lbd|flash-ball|flashball|lanceur",), unless=("obj:grenade|leçon|conclusion",)),
    T("ouvrir faire", "V", "shooting", needs=("next:feu",), unless=("near:brigade|pompier|bûcher|bois|joie",)),
    T("ouverture", "N", "shooting", needs=("@de/du:feu",), unless=("near:règle|cadre|condition|assouplissement|assouplir|loi|texte",), flags=_DOER),
    T("mitrailler cribler canarder", "V", "shooting", unless=("near:dette|photo|photographe|question|pierre|pavé|projectile",), flags=_BODY),
    T("viser", "V", "shooting", needs=("near:lbd|flash-ball|flashball|arme|fusil|tir|pistolet",), unless=("near:enquête|plainte|procédure",), flags=_BODY),
    T("vider", "V", "shooting", needs=("obj:chargeur",)),
    T("presser appuyer", "V", "shooting", needs=("next:détente|gâchette",)),
    T("tir", "N", "shooting", unless=("@de/d'/du/des:mortier|barrage|but|drone|missile|roquette|feu|artifice|gaz|grenade|lacrymogène|artillerie|obus|fusée|pétard|semonce-verbale|arc|carabine-sportive|rugby|penalty|pierre|projectile|taser|pie|pistolet|pistolets|sélection|engin|cocktail",
      "near:grenade|lacrymogène|lacrymo|mortier|artifice|match|nba|but|points|ballon|joueur|saison", "next:" + _NO_SHOT + "|taser|impulsion|croisé|groupé|cadré|formation|stand|club|sportif", "prev:stand|champ|ligne|centre|angle|entraînement|club|formation|pas|avoir-le", "mod:cadré|sportif|groupé"), flags=_DOER),
    T("coup", "N", "shooting", needs=("@de:feu",), flags=_DOER),
    T("fusillade", "N", "shooting", unless=("near:règlement|compte|dealer|trafic|lycée|école|gang",)),
    T("fusiller", "V", "shooting", needs=("obj:*",), unless=("near:regard",), flags=_BODY),
    T("balle", "N", "shooting", needs=("head:tuer|abattre|atteindre|blesser|mourir|toucher|recevoir|prendre|succomber|tir|loger|décéder|perforer|traverser|tirer|mort|tué|blessé",), unless=("near:tennis|match|ballon|raquette",)),
    # electric weapons, chemical weapons
    T("taser tasériser électrocuter", "V", "taser", unless=("near:ligne|câble|transformateur|edf|caténaire",), flags=_BODY),
    T("décharge choc", "N", "taser", needs=("mod:électrique",), unless=("near:câble|caténaire|transformateur",), flags=_DOER),
    T("gazer lacrymogéner", "V", "tear_gas", unless=("near:chambre|nazi|voiture|juif|camp-de-la-mort",), flags=_BODY),
    T("gazage", "N", "tear_gas", unless=("near:nazi|chambre",), flags=_DOER),
    # dogs and vehicles
    T("chien", "N", "dog", needs=("near:mordre|morsure|lâcher|attaquer|attaque|lancer|mutiler|museler|démuseler|acharner|menacer",), unless=("mod:errant|domestique|guide|loup", "near:propriétaire|promener"), flags=_DOER),
    T("mordre", "V", "dog", needs=("near:chien|malinois|berger|molosse",), flags=_BODY),
    T("morsure", "N", "dog", needs=("near:chien|malinois|berger|molosse",)),
    T("percuter renverser faucher écraser heurter tamponner parechoquer", "V", "vehicle", needs=("near:voiture|véhicule|fourgon|moto|scooter|camion|berline|conducteur|automobile|quad|motard|cycliste|vélo|portière|porte|piéton|trottinette|camionnette|patrouille|bus|trafic",),
      unless=("obj:gouvernement|régime|pouvoir|tendance|rôle|charge|barrage|prix", "near:train|tramway")),
    T("foncer rouler", "V", "vehicle", needs=("then:sur|dans", "near:voiture|véhicule|fourgon|moto|camion|foule|manifestant|police|policier|pied|jambe|automobile"), unless=("near:mécanique|argent|or",)),
    T("accident collision percussion", "N", "vehicle", needs=("sent:police|policier|gendarme|gendarmerie|crs|bac|brav", "near:voiture|véhicule|fourgon|moto|motard|scooter|patrouille|camion|vélo|quad|portière|deux-roues")),
    T("ouvrir ouverture", "V", "vehicle", needs=("obj:porte|portière", "sent:moto|motard|scooter|cycliste|deux-roues|quad|véhicule|voiture", "sent:police|policier|gendarme"), unless=("near:domicile|appartement",)),
    T("ouverture", "N", "vehicle", needs=("@de/d':portière|porte", "near:moto|motard|scooter|cycliste|voiture|véhicule")),
    T("course-poursuite parechocage parchocage", "N", "vehicle", needs=("near:" + _FORCE + "|voiture|véhicule|moto|scooter|bateau|embarcation",)),
    T("prendre", "V", "vehicle", needs=("next:chasse",), flags=_BODY),
    # sexual
    T("violer sodomiser", "V", "sexual_assault", unless=("obj:loi|droit|règle|principe|obligation|constitution|article|secret|domicile|déontologie|accord|convention|trêve|espace|frontière|couvre-feu|confinement|code|présomption|consigne|procédure|territoire|intimité|sanctuaire|sépulture",), flags=_BODY),
    T("viol", "N", "sexual_assault", unless=("@de/du/des:loi|droit|règle|secret|conscience|domicile|obligation|principe|espace|territoire|frontière|confidentialité", "head:prévention|allégation"), flags=_DOER),
    T("agresser abuser", "V", "sexual_assault", needs=("next:sexuellement",), flags=_BODY),
    T("agression violence abus attouchement sévices harcèlement", "N", "sexual_assault", needs=("mod:sexuel",), flags=_DOER),
    T("attouchement pelotage", "N", "sexual_assault", flags=_DOER),
    T("fouille", "N", "sexual_assault", needs=("mod:corporel|intégral|rectal|anal|intime|vaginal",), unless=("mod:systématique",), flags=_DOER),
    T("fouille mise", "N", "sexual_assault", needs=("next:nu|nue",), flags=_DOER),
    T("dénuder déshabiller dévêtir", "V", "sexual_assault", needs=("obj:*", "near:force|forcer|contraindre|obliger|policier|policière|gendarme|surveillant|agent|cellule|fouille|gardien"), flags=_BODY),
    T("caresser toucher palper", "V", "sexual_assault", needs=("near:sexe|sein|fesse|génital|intime|poitrine|parties",), unless=("near:balle|projectile|tir|éclat|grenade",), flags=_BODY),
    # words
    T("insulter injurier humilier invectiver", "V", "verbal", unless=("obj:avenir|intelligence|mémoire|équipe|adversaire", "near:match|championnat"), flags=_BODY),
    T("insulte injure invective", "N", "verbal", needs=("near:raciste|homophobe|islamophobe|sexiste|antisémite|racial|" + _FORCE,), unless=("near:outrage|outrager", "head:condamner"), flags=_DOER),
    T("insulte injure", "N", "verbal", needs=("head:proférer|lancer|essuyer|subir|crier|hurler|fuser|pleuvoir|victime|couvrir|abreuver|recevoir|entendre",), flags=_DOER),
    T("propos remarque commentaire quolibet", "N", "verbal", needs=("mod:raciste|homophobe|insultant|dégradant|humiliant|injurieux|sexiste|islamophobe|antisémite|ordurier|xénophobe",), unless=("near:twitter|facebook|whatsapp|réseau|groupe",), flags=_DOER),
    T("humiliation", "N", "verbal", needs=("near:" + _FORCE,), unless=("near:équipe|défaite|match",), flags=_DOER),
    T("traiter", "V", "verbal", needs=("next:de|d'", "near:pute|salope|nègre|bougnoule|arabe|bamboula|singe|connard|con|merde|chien|sale|bâtard|pd|pédé|macaque|enculé|bicot|fils|pédale|négro|sauvage|terroriste"), flags=_BODY),
    T("menacer intimider", "V", "threat", unless=("obj:emploi|paix|sécurité|équilibre|économie|démocratie|ordre|stabilité|planète|survie|avenir|pronostic|espèce|existence|droit", "subj:crise|loi|maladie|incendie|sécheresse|mesure|plan|projet|ruine",
      "comp:démissionner|quitter|porter|saisir|faire-grève"), flags=_BODY),
    T("menace intimidation", "N", "threat", needs=("near:" + _FORCE,), unless=("near:terroriste|attentat|grève|changement|climatique|sécurité-intérieure|enquête|outrage", "mod:terroriste"), flags=_DOER),
    T("pointer braquer", "V", "threat", needs=("obj:arme|pistolet|fusil|lbd|flash-ball|revolver|taser|famas",), unless=("obj:doigt|banque",)),
    T("mettre", "V", "threat", needs=("next:joue",), flags=_BODY),
    # blows without a named way
    T("tabasser rosser lyncher cogner matraquer-à-coups", "V", "beating", unless=("near:match|élection|équipe",), flags=_BLOW),
    T("tabassage lynchage ratonnade", "N", "beating", unless=("mod:médiatique|fiscal|judiciaire",), flags=_LOOSE),
    T("passage", "N", "beating", needs=("next:tabac",), flags=_LOOSE),
    T("passer", "V", "beating", needs=("next:tabac",), flags=_BLOW),
    T("rouer", "V", "beating", needs=("next:coup|coups",), flags=_BLOW),
    T("battre", "V", "beating", needs=("obj:*",), unless=("obj:record|équipe|candidat|campagne|pavé|adversaire|pied|plein|carte|tambour|aile|œuf|monnaie|rappel|coulpe|mesure|froid|champion|score", "near:match|championnat|élection|victoire|finale|set|candidat|scrutin|rappel|retraite|pavé|titre|présidence|présidentiel|conseil|parti|tour|série|points|adversaire", "form:reflexive"), flags=_BLOW),
    T("matraquer", "V", "baton", unless=("near:fiscal|publicitaire|publicité|impôt|message|médiatique",), flags=_BODY),
    T("matraquage", "N", "baton", unless=("mod:fiscal|publicitaire|médiatique",), flags=_DOER),
    T("bastonner", "V", "baton", flags=_BODY),
    T("frapper", "V", "other", unless=("obj:esprit|porte|monnaie|économie|pays|région|imagination|population|secteur|territoire|ballon|opinion|médaille|côte|poteau|vitre|ville|industrie|île|continent",
      "subj:crise|séisme|attentat|maladie|épidémie|virus|chômage|ouragan|cyclone|drame|tempête|mesure|inflation|sécheresse|missile|canicule|loi|sanction|bombe|interdiction|deuil",
      "next:porte|interdiction|nullité|obsolescence|sceau|alignement|ballon", "@de/d':interdiction|stupeur|nullité|peine"), flags=_BLOW),
    T("molester brutaliser malmener agresser maltraiter violenter torturer mutiler éborgner blesser brutaliser taper charger estourbir savater amocher énucléer défigurer fracturer casser briser", "V", "other", unless=(
        "obj:tente|porte|vitre|vitrine|dynamique|contrat|silence|code|prix|image|démocratie|tabou|omerta|élan|grève|ordinateur|voiture|budget|liberté|batterie|téléphone|fichier|arrêt|jugement|décision|dossier|camion|monopole|rêve|carrière|mur|langue|arme|fusil|glace|statu|chaîne|abri|cabane|affaire|genou|cellule|sol|loi|cour",
        "subj:cour|conseil|cassation|mission|tribunal|ministre", "@de/d'/du:enquête|mission|dossier|affaire|instruction", "near:suicide|attentat|terroriste|séisme|match|cassation|arrêt"), flags=_BLOW),
    T("éclater fracasser exploser démolir", "V", "other", needs=("obj:mâchoire|tête|nez|visage|crâne|dent|arcade|œil|genou|bras|jambe|main",), flags=_BLOW),
    T("porter asséner donner administrer recevoir prendre encaisser subir infliger", "V", "other", needs=("obj:coup",), unless=("@de/d':*", "obj:" + _NOT_BLOW, "next:" + _NOT_BLOW, "near:téléphone|économie|arrêt|dur"), flags=_GENERIC),
    T("coup", "N", "other", needs=("head:porter|asséner|donner|administrer|recevoir|prendre|encaisser|subir|infliger|pleuvoir|trace|marque|blesser|échanger|distribuer|mettre|frapper|multiplier|sous|violence",),
      unless=("@de/d'/du:" + _NOT_BLOW, "next:" + _NOT_BLOW, "mod:dur|bas|monté|franc|fatal|médiatique|terrible", "near:économie|tarif|bourse"), flags=_LOOSE),
    T("coup", "N", "other", needs=("@de:crosse|coude|tête|bouclier|botte|ranger|rangers|barre|ceinture|câble|tuyau|casque|tonfa",), flags=_DOER),
    T("violence brutalité sévices exaction bavure maltraitance torture", "N", "other", needs=("near:" + _FORCE,), unless=(
        "mod:conjugal|intrafamilial|sexuel|sexiste|domestique|urbain|scolaire|verbal|numérique|politique|routier|gynécologique|obstétrical|éducatif",
        "head:plainte|chef|prévenir|éviter|lutte|lutter|manifestation|manifester|marche|condamner|relaxer|mouvement|débat|contre|enquête|examen|mouvance|question|collectif|observatoire|rapport|traque|dénoncer",
        "prev:contre|anti|femme", "@envers/contre/sur:policier|police|gendarme|agent|fonctionnaire|surveillant", "@aux/à:femme|femmes"), flags=_LOOSE),
    T("usage recours emploi", "N", "other", needs=("@de/à/d':force|violence|contrainte",), unless=("near:règle|formation|loi|doctrine|cadre|légitime|principe|encadrer|texte|assouplir|condition|possible|stricte|nécessaire|réglementer",), flags=_LOOSE),
    T("utiliser employer", "V", "other", needs=("obj:force|violence",), flags=_GENERIC),
    T("charge", "N", "other", needs=("mod:policier",), flags=_LOOSE),
    T("charge", "N", "other", needs=("@de/des/du:police|crs|policier|gendarme|ordre|bac",), unless=("prev:prise|en|la-prise",), flags=_LOOSE),
    T("agression", "N", "other", needs=("near:" + _FORCE,), unless=("mod:sexuel|terroriste|verbal|physique-et",), flags=_GENERIC),
    T("blessure", "N", "other", needs=("@par:*", "near:" + _FORCE), flags=_GENERIC),
    # things and homes
    T("lacérer détruire saccager confisquer brûler incendier déchirer voler raser démanteler broyer casser briser subtiliser découper crever taillader saisir dépouiller racketter réduire piétiner détériorer", "V", "destruction",
      needs=("obj:" + _THINGS,), unless=("obj:preuve|projet|carrière|réputation|vie|silence|loi|justice", "subj:manifestant|casseur|émeutier|jeune|pillard|feu|incendie|foudre|tempête|voleur|cambrioleur", "@par/par-des:manifestant|casseur|émeutier|jeune|individu"), flags=_THING),
    T("lacération destruction confiscation saccage démantèlement démolition saisie vol", "N", "destruction", needs=("@de/d'/du/des:" + _THINGS,), unless=("near:voleur|cambriolage|preuve",), flags=_THING),
    T("expulsion évacuation démantèlement", "N", "destruction", needs=("@de/d'/du/des:campement|camp|bidonville|squat|jungle|lieu|terrain|tente|zad",), unless=("near:procédure|demander|projet",), flags=_THING),
    T("expulser évacuer démanteler", "V", "destruction", needs=("obj:campement|camp|bidonville|squat|jungle|terrain|zad|lieu",), flags=_THING),
    T("perquisitionner", "V", "destruction", needs=("near:saccager|détruire|casser",), flags=_THING),
    # arrests, push-backs
    T("arrêter interpeller appréhender menotter écrouer incarcérer emprisonner embarquer enfermer coffrer rafler séquestrer", "V", "arrest", unless=(
        "obj:hémorragie|guerre|date|massacre|travail|course|liste|production|processus|opinion|ministre|maire|gouvernement|public|député|activité|chantier|vidéo|recherche|école|étude|train|tabac|cigarette",
        "form:attributive", "subj:cour|conseil|député|sénateur", "@par/pour:cancer", "next:de|d'|là"), flags=_BODY),
    T("interpellation arrestation menottage incarcération emprisonnement séquestration rafle", "N", "arrest", unless=("near:mandat|parlementaire|question", "prev:mois|an|peine|ans", "@de/d':mois|an"), flags=_BODY),
    T("placer mettre prolonger maintenir", "V", "arrest", needs=("near:garde", "next:garde|rétention|détention|cellule|dégrisement|isolement"), unless=("obj:main",), flags=_BODY),
    T("placer", "V", "arrest", needs=("next:rétention|cellule|dégrisement|isolement|détention|mitard|zone",), unless=("near:juge|instruction|liberté",), flags=_BODY),
    T("garde", "N", "arrest", needs=("next:vue",), unless=("prev:placer|mettre|prolonger", "head:placer|mettre"), flags=_BODY),
    T("rétention", "N", "arrest", needs=("mod:administratif",), unless=("prev:centre|local|lieu",), flags=_BODY),
    T("nassage nasse encerclement", "N", "arrest", needs=("near:police|policier|crs|ordre|manifestant",), flags=_DOER),
    T("nasser encercler", "V", "arrest", needs=("near:police|policier|crs|ordre|manifestant",), flags=_BODY),
    T("refouler", "V", "other", needs=("near:frontière|migrant|exilé|réfugié|mineur|italie|police|mer|bateau|embarcation|personne",), unless=("obj:sentiment|larme|souvenir",), flags=_BODY),
    T("refoulement pushback", "N", "other", needs=("near:frontière|migrant|exilé|réfugié|mineur|police|mer|illégal|collectif|violent|personne",), flags=_DOER),
    # deaths
    T("abattre", "V", "death", unless=("obj:arbre|mur|avion|cloison|travail|animal|drone|carte|barrière|bête|obstacle|bétail", "next:sur"), flags=_BODY),
    T("tuer assassiner exécuter massacrer", "V", "death", unless=("obj:temps|emploi|projet|loi|décision|jugement|peine|contrat|ordre|œuf|débat|commerce|ennui|tâche|mandat|mission", "near:suicide|terroriste"), flags=_BODY),
    T("mourir décéder succomber périr", "V", "death", unless=("subj:espoir|batterie|langue|tradition|moteur|arbre", "near:cancer|maladie|vieillesse|covid|rire|âge|longue"), flags=_SUFFERS),
    T("trouver", "V", "death", needs=("obj:mort",), flags=_SUFFERS),
    T("perdre", "V", "death", needs=("obj:vie",), flags=_SUFFERS),
    T("mort décès homicide assassinat meurtre", "N", "death", unless=("@de/d'/du:rire|faim|loi", "prev:menace|peine|à|danger|lettre|cri|examen", "next:vivant|né|cérébral", "mod:involontaire|volontaire|aggravé",
      "head:menace|peine|condamner|risque|certificat|acte|examen|poursuivre|accuser|enquête|plainte|chef|danger|soupçonner|relaxer|acquitter", "near:covid|maladie|attentat|terroriste"), flags=_BODY),
    # left undone
    T("privation", "N", "failure_to_act", needs=("@de/d':soin|nourriture|eau|sommeil|médicament|repas|toilette|avocat|liberté",), unless=("@de:liberté",), flags=_DOER),
    T("priver", "V", "failure_to_act", needs=("next:soin|soins|nourriture|eau|sommeil|médicament|médicaments|repas|avocat|douche|couverture|chauffage",), flags=_BODY),
    T("refuser omettre négliger", "V", "failure_to_act", needs=("comp:intervenir|aider|secourir|protéger|soigner|appeler|porter|prendre|enregistrer|recevoir|assister|donner|apporter|prodiguer|nourrir|hospitaliser|prévenir|alerter|transmettre",
      "near:" + _FORCE + "|médecin|infirmier|plainte|secours|hôpital|personnel|commissariat"), unless=("subj:parquet|victime|famille",)),
    T("refus", "N", "failure_to_act", needs=("@de/d':soin|secours|plainte|assistance", ), flags=_DOER),
    T("non-assistance", "N", "failure_to_act", needs=("near:personne|danger",), unless=("head:plainte|examen|chef|enquête|mettre|poursuivre|condamner",)),
    T("inaction passivité négligence indifférence complaisance laxisme inertie carence défaillance", "N", "failure_to_act", needs=("near:" + _FORCE + "|état|autorité|préfecture|administration|pénitentiaire",), unless=("mod:respiratoire|cardiaque|alimentaire|technique",), flags=_DOER),
    T("absence", "N", "failure_to_act", needs=("@de/d':réaction|soin|assistance|secours|intervention|prise",), flags=_DOER),
    T("laisser", "V", "failure_to_act", needs=("next:faire|mort|mourir|agoniser|sol|gisant|sans|sang|baigner|soins", "near:" + _FORCE), unless=("near:laisser-faire-économique|parole|choix|place",), flags=_BODY),
    T("assister regarder", "V", "failure_to_act", needs=("next:sans|scène|intervenir|bras", "near:intervenir|réagir|bouger|broncher|croisés"), flags=frozenset()),
)  # fmt: skip

MEANS = {
    # batons
    "matraque": "baton", "bâton": "baton", "tonfa": "baton", "bâton de défense": "baton", "bâton télescopique": "baton", "gourdin": "baton",
    "trique": "baton", "canne": "baton", "bidule": "baton", "barre de fer": "other", "manche de pioche": "baton", "chicote": "baton",
    # irritants
    "gaz lacrymogène": "tear_gas", "gaz lacrymo": "tear_gas", "grenade lacrymogène": "tear_gas", "grenade lacrymo": "tear_gas", "lacrymogène": "tear_gas",
    "lacrymo": "tear_gas", "lacrymos": "tear_gas", "gaz cs": "tear_gas", "bombe lacrymogène": "tear_gas", "bombe lacrymo": "tear_gas",
    "grenade de gaz": "tear_gas", "grenade à gaz": "tear_gas", "palet de gaz": "tear_gas", "palet lacrymogène": "tear_gas", "cartouche lacrymogène": "tear_gas",
    "spray lacrymogène": "tear_gas", "aérosol lacrymogène": "tear_gas", "gel lacrymogène": "tear_gas", "gazeuse": "tear_gas", "gazeuse à main": "tear_gas",
    "gli-f4": "tear_gas", "gli f4": "tear_gas", "glif4": "tear_gas", "gm2l": "tear_gas", "gaz": "tear_gas", "gaz irritant": "pepper_spray",
    "gaz poivre": "pepper_spray", "gaz au poivre": "pepper_spray", "gaz de poivre": "pepper_spray", "spray au poivre": "pepper_spray", "poivre de cayenne": "pepper_spray",
    "spray poivre": "pepper_spray", "spray au poivre de cayenne": "pepper_spray", "aérosol au poivre": "pepper_spray", "bombe au poivre": "pepper_spray", "gel au poivre": "pepper_spray",
    "gaz incapacitant": "pepper_spray", "spray incapacitant": "pepper_spray", "bombe incapacitante": "pepper_spray", "produit irritant": "pepper_spray", "irritant chimique": "pepper_spray",
    "spray irritant": "pepper_spray", "poivre": "pepper_spray",
    # launchers and firearms
    "lbd": "shooting", "lbd 40": "shooting", "lbd40": "shooting", "lanceur de balle": "shooting", "lanceur de balles": "shooting", "lanceur de balle de défense": "shooting",
    "lanceur de balles de défense": "shooting", "balle de défense": "shooting", "balles de défense": "shooting", "flash-ball": "shooting", "flashball": "shooting", "flash ball": "shooting", "balle en caoutchouc": "shooting",
    "balle de caoutchouc": "shooting", "balle de plastique": "shooting", "balle en plastique": "shooting", "balle réelle": "shooting", "gomme-cogne": "shooting", "balle": "shooting", "arme à feu": "shooting",
    "fusil d'assaut": "shooting", "balle de mousse": "shooting", "munition réelle": "shooting", "famas": "shooting", "fn303": "shooting", "fn 303": "shooting",
    # grenades that are no gas
    "grenade de désencerclement": "other", "grenade de désencerclement dbd": "other", "dmp": "other", "dbd": "other", "grenade assourdissante": "other", "grenade explosive": "other",
    "grenade offensive": "other", "grenade of f1": "other", "grenade défensive": "other", "grenade à effet": "other", "grenade": "other", "canon à eau": "other", "lance à eau": "other", "engin lanceur d'eau": "other",
    "pavé": "other",
    # electric
    "taser": "taser", "pistolet à impulsion électrique": "taser", "pistolet électrique": "taser", "impulsion électrique": "taser", "pie": "taser", "arme à impulsion électrique": "taser",
    "arme à impulsions": "taser", "pistolet à impulsions": "taser", "pistolet à impulsions électriques": "taser", "matraque électrique": "taser", "dispositif à impulsions": "taser", "shocker": "taser", "électrochoc": "taser",
    # body
    "poing": "punch", "pied": "kick", "genou": "kick", "ranger": "kick", "rangers": "kick",
    "chien policier": "dog", "chien de police": "dog", "chien d'attaque": "dog", "bouclier": None, "crosse": None, "ceinture": None, "casque": None, "câble": None, "tuyau": None, "fouet": None, "marteau": None,
}  # fmt: skip
_WEAK = (
    "matraque bâton tonfa gourdin trique canne bidule chicote gaz grenade poivre balle famas pavé poing pied genou ranger rangers bouclier crosse"
    " ceinture casque câble tuyau fouet marteau"
).split()
# Verbs that give a noun of force its people: "lui ont asséné des coups", "a fait usage de son arme contre lui".
_GIVING = (
    "donner porter asséner infliger administrer envoyer décocher mettre coller flanquer balancer distribuer rouer frapper battre blesser tuer"
    " tabasser matraquer faire pratiquer effectuer utiliser user employer tirer lancer jeter pleuvoir proférer commettre perpétrer exercer"
    " éborgner toucher atteindre mutiler assommer achever crever briser casser disperser arroser asperger appuyer poser placer procéder"
    " répliquer riposter répondre viser cibler bombarder repousser abattre menacer terrasser briser défigurer fracturer arrêter pousser"
)
# Words whose subject undergoes the force that they name: "a reçu des coups", "victime de violences".
_RECEIVING = "recevoir prendre subir encaisser essuyer écoper victime cible objet succomber mourir décéder souffrir endurer respirer inhaler manger perdre soumettre"
_WEAK_USES = "coup utiliser user usage menacer brandir arroser asperger tirer tir frapper jet jeter lancer disperser envoyer asséner balancer viser toucher atteindre bombarder gazer pleuvoir écraser poursuivre inhaler respirer abattre tuer pluie nuage noyer manger rafale salve projection toucher logger loger recevoir éborgner mutiler explosion exploser blesser"
_USES = (
    "utiliser utilisation user usage employer emploi recourir recours tirer tir jeter jet lancer lancement asperger aspersion arroser arrosage"
    " disperser dispersion viser cibler toucher atteindre blesser frapper coup attaquer bombarder bombardement pluie nuage rafale salve"
    " riposter répliquer envoyer projeter projection pulvériser pulvérisation vaporiser diffuser éborgner mutiler tuer abattre neutraliser"
    " maîtriser déloger repousser évacuer gazer inonder noyer brandir menacer servir déployer exploser explosion éclat éclater arracher asséner"
    " balancer lâcher recevoir essuyer prendre inhaler respirer décharge décharger électrocuter immobiliser défigurer incommoder suffoquer intoxiquer exposition exposer mourir décéder"
    " victime succomber perdre brûler manger envahir blessure impact marque charger armer-contre éborgnement sortir refouler crever assommer"
)
_BODY_WORDS = (
    "visage tête cou nuque poitrine thorax dos bras jambe ventre genou épaule côte corps gorge main poignet oreille œil yeux nez bouche mâchoire"
    " crâne cuisse pied cheville testicule abdomen torse doigt cheveu cheveux fesse sexe flanc sol joue tempe cœur front dent tibia mollet hanche"
    " coude menton arcade mains bassin rein reins bas-ventre poumon entrejambe clavicule omoplate fémur"
)
_PEOPLE = (
    "force forces homme femme garçon fille enfant personne gens policier policière police flic gendarme gendarmerie crs surveillant surveillante gardien migrant"
    " migrante réfugié exilé exilée manifestant manifestante étudiant étudiante lycéen lycéenne collégien journaliste reporter photographe"
    " prisonnier détenu détenue suspect adolescent adolescente ado jeune mineur mineure victime foule habitant civil riverain ouvrier"
    " demandeur militant militante agriculteur conducteur automobiliste motard cycliste passager passant famille mère père fils frère sœur"
    " soldat militaire adjudant agent brigadier vigile fonctionnaire agresseur immigré patient joueur supporter marcheur bénévole avocat"
    " individu autre quelqu'un quiconque chacun trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire retraité retraitée"
    " livreur pompier infirmière infirmier street-medic zadiste syndicaliste gréviste teufeur fêtard voisin compagnon compagne ami amie élève"
    " proche collègue codétenu camarade potes pote interpellé gardé ressortissant sans-papiers sans-abri douanier maton lieutenant commissaire"
    " deux trois quatre cinq six plusieurs dizaine centaine millier équipage patrouille équipe brigade unité escadron peloton ordre bac brav-m raid bri gign paf"
    " producteur musicien chanteur rappeur acteur artiste professeur enseignant enseignante instituteur médecin infirmier ambulancier commerçant serveur"
    " vendeur chauffeur taxi cycliste piéton joggeur footballeur sportif supporter cinéaste réalisateur écrivain syndicaliste paysan ouvrière employé"
    " salarié salariée chômeur requérant requérante demandeur demandeuse sdf clandestin passeur trafiquant dealer fugitif fuyard forcené interpelé"
    " secouriste observateur observatrice élu élue maire député députée sénateur sœur oncle tante cousin neveu grand-père grand-mère épouse époux mari fiancée"
    " compagnon conjoint camionneur routier technicien ingénieur avocat avocate notaire chercheur universitaire doctorant réfugiée adolescente gamin gamine"
    " môme gosse gars mec type bonhomme dame monsieur vieillard handicapé malade nomade malfaiteur braqueur voleur cambrioleur assaillant émeutier"
    " black-bloc autonome anarchiste écologiste opposant opposante dissident dissidente blogueur blogueuse défenseur défenseuse ressortissante"
    " pensionnaire retenu retenue interné internée patiente prévenu prévenue sous-officier sergent capitaine commandant colonel major caporal constable"
    " patrouilleur stagiaire recrue conscrit appelé légionnaire parachutiste marin milicien garde garde-frontière geôlier éducateur éducatrice moniteur"
    " prêtre religieux religieuse curé pasteur imam moine marchand marchande vendeuse serveuse caissière coiffeur boulanger restaurateur gérant patron barman"
    " locataire riveraine habitante écolier écolière collégienne supportrice boxeur danseur conductrice quidam passante badaud témoin prostituée soignant"
    " soignante aide-soignant aide-soignante concierge agricultrice pêcheur chasseur orphelin veuve veuf étranger étrangère autochtone kanak tunisien tunisienne"
    " malien algérien algérienne marocain marocaine afghan soudanais érythréen syrien irakien iranien kurde guinéen sénégalais ivoirien camerounais congolais"
    " nigérian haïtien albanais roumain bulgare tchadien éthiopien somalien"
    " gitan rom garçonnet fillette bébé nourrisson couple groupe occupant squatteur mexicain syndiqué casseur black-bloc"
)
_ACCUSING = (
    "accuser condamner relaxer acquitter poursuivre inculper soupçonner suspecter mettre renvoyer juger suspendre révoquer blâmer sanctionner"
    " incriminer prévenir arrêter interpeller coupable reprocher écrouer"
)
_ASIDE = (
    "accuser condamner relaxer acquitter poursuivre inculper juger suspendre révoquer blâmer sanctionner annoncer déclarer affirmer publier"
    " porter déposer saisir ouvrir requérir conclure ordonner confirmer classer démentir nier dénoncer témoigner rapporter indiquer comparaître"
    " renvoyer manifester défiler demander réclamer promettre reconnaître examiner auditionner entendre mettre placer"
)
_ACTORS = (
    "police policier policiers policière policières flic flics gendarme gendarmes gendarmerie crs bac paf igpn iggn surveillant surveillants"
    " gardien gardiens prison détenu détenus détention commissariat garde-à-vue militaire militaires soldat soldats armée migrant migrants exilé"
    " exilés réfugié réfugiés manifestant manifestants manifestation frontière rétention lbd lacrymogène lacrymogènes flash-ball interpellation"
    " interpellé matraque matraques torture carabiniers douaniers spvm refoulement refoulements policière agents garde-frontières vigiles menotté"
)
_FORCES = "police policier gendarme gendarmerie crs militaire soldat surveillant armée troupe bac ordre pénitentiaire douanier agent carabinier flic"
_ADJECTIVES = (
    "policier raciste racial homophobe islamophobe sexiste antisémite dégradant humiliant injurieux sexuel corporel intégral électrique physique"
    " ventral lacrymogène administratif positionnel mécanique ordurier xénophobe insultant intime nu réel incapacitant irritant assourdissant"
    " explosif offensif fatal dur bas urbain conjugal verbal"
)
_NOUNS = {
    *words_of(TRIGGERS, "N"), *(w for m in MEANS for w in m.split() if len(w) > 2), *_BODY_WORDS.split(), *_PEOPLE.split(),
    "usage", "recours", "emploi", "tir", "jet", "coup", "pluie", "nuage", "rafale", "salve", "projection", "aspersion", "utilisation", "décharge", "impact",
    "explosion", "éclat", "exposition", "marque", "victime", "cible", "objet",
}  # fmt: skip
_VERBS = {
    *words_of(TRIGGERS, "V"),
    *_GIVING.split(),
    *(
        w
        for w in (*_USES.split(), *_WEAK_USES.split(), *_RECEIVING.split(), *_ACCUSING.split())
        if w.endswith(("er", "ir", "re"))
    ),
}
ACTS = Acts(
    triggers=TRIGGERS,
    means=MEANS,
    weak_means=frozenset(_WEAK),
    weak_uses=frozenset(_WEAK_USES.split()),
    uses=frozenset(_USES.split()),
    giving=frozenset(_GIVING.split()),
    receiving=frozenset(_RECEIVING.split()),
    body=frozenset(_BODY_WORDS.split()),
    people=frozenset(_PEOPLE.split()),
    forces=frozenset(_FORCES.split()),
    forms=tied(forms_of(sorted(_VERBS), sorted(_NOUNS), _ADJECTIVES.split())),
    unreal=UNREAL,
    links=LINKS,
    aside=frozenset(_ASIDE.split()),
    accusing=frozenset(_ACCUSING.split()),
    actors=frozenset(_ACTORS.split()),
)
