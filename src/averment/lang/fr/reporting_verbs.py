"""French words by which somebody is said to say something, classed by what they do with what is said.

A row is `act: frames: words`, as in English. `to` is an infinitive ("dit avoir vu", "demande de partir"), `of` an object
behind "de" ("accusés de violences"). A word with a space takes what follows: "faire état de", in every form of "de".
"""

from __future__ import annotations

from itertools import product

from averment.lang.base import ReportingCue, ReportingVerbs
from averment.lang.fr.conjugation import forms, participles

_ROWS = """
say: clause quote to: dire déclarer affirmer assurer
say: clause quote to object: raconter expliquer indiquer préciser
say: clause quote: ajouter répondre répliquer confier témoigner noter souligner remarquer observer informer
say: clause quote object: rapporter relater rappeler signaler annoncer révéler dévoiler mentionner
say: object: estimer_à chiffrer_à évaluer_à
say: clause quote: faire_savoir laisser_entendre laisser_savoir faire_remarquer faire_valoir faire_observer entendre_dire
say: clause quote: écrire tweeter poster commenter développer expliciter résumer communiquer divulguer spécifier énoncer
say: clause quote: proclamer exposer souvenir répéter réitérer redire rassurer lire titrer
say: quote: poursuivre continuer reprendre enchaîner lancer glisser lâcher souffler murmurer chuchoter crier hurler scander écrier exclamer
say: quote: interrompre réagir rétorquer ironiser plaisanter sourire soupirer débuter commencer asséner tonner vociférer balbutier bredouiller
say: quote: clamer détailler narrer évoquer démarrer compléter embrayer reprendre marteler relever titrer amorcer abonder
say: object quote: décrire dépeindre retracer évoquer citer mentionner détailler relater
say: object: faire_état_de parler_de témoigner_de rendre_compte_de faire_part_de
call: of as quote object: qualifier taxer
allege: clause quote object to: prétendre
allege: clause quote: alléguer plaindre
allege: of object: accuser soupçonner suspecter
allege: object: plaindre_de
allege: object clause quote: dénoncer
allege: object of: reprocher imputer attribuer incriminer
argue: clause quote object: juger regretter déplorer craindre redouter souhaiter recommander préconiser suggérer soutenir défendre
argue: clause quote to: estimer penser croire espérer considérer
argue: clause quote: plaider arguer argumenter insister rêver douter maintenir supposer inquiéter indigner étonner réjouir féliciter alarmer
argue: clause quote: offusquer émouvoir agacer emporter insurger protester tempérer nuancer tempêter pester fulminer avertir prévenir alerter
argue: clause quote: mettre_en_garde prédire pronostiquer spéculer trancher théoriser
argue: object quote: critiquer condamner fustiger pointer pointer_du_doigt saluer justifier approuver applaudir louer vanter épingler tacler
argue: object quote: étriller vilipender stigmatiser désapprouver blâmer
argue: object: élever_contre insurger_contre prononcer_pour prononcer_contre opposer_à inquiéter_de indigner_de étonner_de alarmer_de
argue: clause object to quote: réclamer exiger revendiquer proposer
argue: to object: appeler_à inviter_à exhorter_à encourager_à plaider_pour militer_pour prier_de conjurer_de enjoindre_de
argue: quote: énerver moquer gausser désoler lamenter révolter exaspérer
confirm: clause quote object: confirmer corroborer attester certifier accréditer étayer
admit: clause quote object to: admettre reconnaître avouer
admit: clause quote object: concéder
admit: clause quote: convenir
admit: object to: confesser convenir_de
deny: clause quote object to: nier démentir contester réfuter
deny: object to: disculper_de défendre_de
deny: object: inscrire_en_faux
dismiss: object quote clause: rejeter balayer récuser écarter minimiser relativiser railler
find: clause quote object: établir constater conclure
find: object: conclure_à
find: clause object quote: montrer démontrer prouver documenter recenser déceler mettre_en_évidence mettre_en_lumière mettre_au_jour
find: clause: découvrir_que établir_que statuer
announce: clause quote object to: promettre
announce: clause to quote: jurer
announce: to: engager_à
announce: object clause: requérir
announce: to object clause quote: demander
announce: to: prévoir compter envisager projeter apprêter_à préparer_à
argue: to: vouloir
ask: clause quote: demander_si demander_pourquoi demander_comment interroger questionner
decline: object to: refuser décliner
decline: to: abstenir_de
"""

_DOUBTFUL = """
juge juges rapport rapports témoigne note notes accuse plainte plaintes craintes doute doutes rappel souffle cite crie lance glisse
présente livre nie reprise reprises dit dite dits dites reproche reproches commence poursuite interroge pense montre montres
déclare regret regrets lis lit lu écrit écrits rêve rêves sourire sourires demande demandes raconte conclu conclus prouve preuve
compte comptes veux supposé supposée supposés supposées présumé présumée présumés présumées suspecte suspect suspecté soupçonné accusé accusée accusés
accusées prévenu prévenue prévenus prévenues avertis condamné condamnée condamnés condamnées publié publiée publiés publiées entendu
lumière relève relevé relevés appelle expose exposé exposés élève étaye recense sens joint signale tonne titre titres décline
"""

_NOUNS = """
say: déclaration témoignage récit propos description commentaire message information
allege: accusation allégation plainte reproche soupçon rumeur grief
argue: argument avertissement opinion avis critique demande appel crainte idée thèse hypothèse
confirm: confirmation
admit: aveu reconnaissance
deny: démenti dénégation
dismiss: rejet
find: constat conclusion preuve
announce: annonce promesse engagement
"""

_EVIDENCE = """
footage: vidéo images film séquence enregistrement photo photographie cliché caméra vidéosurveillance bande vidéos séquences clip
report: rapport étude enquête sondage audit analyse conclusions expertise contre-expertise autopsie statistique données chiffres investigation recensement examen bilan éditorial
court: jugement arrêt ordonnance verdict délibéré réquisitoire
suit: plainte assignation requête
say: communiqué lettre courrier mail courriel note document tweet message publication procès-verbal dossier procès-verbaux
"""

_AUXILIARIES = "a a-t ai as ont avons avez avait avaient aura auront aurait auraient ayant eut eurent est sont était étaient fut furent sera seront serait seraient été eu"
_CLITICS = "-t me m' te t' se s' nous vous lui leur le la l' les en y ne n' pas également aussi déjà encore même toujours toutefois cependant ainsi notamment alors ensuite enfin bien longuement publiquement simplement vivement fermement"
_SUBJECTS = "-t-il -t-elle -t-on -t-ils -t-elles -il -elle -on -ils -elles -je"


def _particles(words: list[str]) -> list[tuple[str, ...]]:
    """The words behind a verb, with "de", "à" and "que" in every form that they take."""
    variants = {"de": ("de", "d'", "du", "des"), "à": ("à", "au", "aux"), "que": ("que", "qu'"), "si": ("si", "s'")}
    return list(product(*(variants.get(word, (word,)) for word in words)))


def _verbs() -> dict[str, tuple[ReportingCue, ...]]:
    table: dict[str, list[ReportingCue]] = {}
    for row in _ROWS.strip().splitlines():
        act, frames, words = (part.strip() for part in row.split(":"))
        for word in words.split():
            lemma, *rest = word.split("_")
            for particle in _particles(rest) if rest else [()]:
                cue = ReportingCue(lemma, act, frozenset(frames.split()), particle)
                for form in forms(lemma):
                    table.setdefault(form, []).append(cue)
    return {form: tuple(sorted(cues, key=lambda c: -len(c.particle))) for form, cues in table.items()}


def _classed(rows: str) -> dict[str, str]:
    table = {}
    for row in rows.strip().splitlines():
        act, words = (part.strip() for part in row.split(":"))
        for word in words.split():
            table[word] = act
            table[word if word.endswith(("s", "x")) else word[:-1] + "ux" if word.endswith("al") else word + "s"] = act
    return table


def _phrases(rows: str) -> tuple[tuple[str, ...], ...]:
    return tuple(variant for row in rows.split("|") for variant in _particles(row.split()))


REPORTING_VERBS = ReportingVerbs(
    verbs=_verbs(),
    doubtful=frozenset(_DOUBTFUL.split()),
    nouns=_classed(_NOUNS),
    evidence=_classed(_EVIDENCE),
    according=_phrases(
        "selon|d' après|d'après|suivant|aux dires de|au dire de|aux yeux de|à en croire|si l' on en croit|de l' avis de|de l' aveu de|"
        "de l' aveu même de|de source|de sources|dixit|pour reprendre les mots de|selon les mots de|selon les termes de|selon les dires de"
    ),
    authors=frozenset("par de d' du des".split()),
    among=frozenset({"sur", "parmi", "dans"}),
    surveyed=frozenset(
        form
        for past in "étudié recensé examiné documenté analysé répertorié dénombré interrogé consulté compté observé traité".split()
        for form in participles(past)
    ),
    agents=frozenset({"par"}),
    owners=frozenset("de d' du des".split()),
    openers=frozenset("que qu' si comment pourquoi où combien laquelle lesquelles lequel lesquels".split()),
    inside=frozenset("dans sur".split()),
    perceived=frozenset(
        "vu vue vus vues filmé filmée filmés filmées montré montrée montrés montrées entendu entendue entendus entendues "
        "aperçu aperçue aperçus aperçues enregistré enregistrée photographié photographiée capté captée".split()
    ),
    relatives=frozenset("qui que qu' dont lequel laquelle lesquels lesquelles auquel".split()),
    recipients=frozenset(
        "assurer informer prévenir avertir rassurer alerter convaincre persuader interroger questionner".split()
    ),
    never_inverted=frozenset("disant ajoutant précisant expliquant affirmant assurant".split()),
    silences=frozenset(
        "commenter commentaire commentaires répondre exprimer réagir confirmer préciser s' tout toute de d' communiquer donner "
        "parler révéler dévoiler infirmer se prononcer évoquer détailler".split()
    ),
    phases=frozenset(
        "va vont vient viennent venait tient tiennent tenait tenu continue continuent persiste persistent ose osent peut peuvent "
        "semble semblent semblait préférant préfère préféré voulant voulu souhaitant tenant venant".split()
    ),
    speechless=_phrases(
        "pas souhaité commenter|pas souhaité répondre|pas souhaité réagir|pas souhaité s' exprimer|pas souhaité faire de commentaire|"
        "pas souhaité faire de commentaires|pas souhaité donner suite|pas souhaité communiquer|pas souhaité apporter|"
        "pas voulu commenter|pas voulu répondre|pas voulu réagir|pas voulu s' exprimer|pas voulu faire de commentaire|pas commenté|"
        "pas donné suite|pas répondu à nos|pas répondu à notre|pas répondu à la demande|pas répondu aux demandes|pas répondu aux questions|"
        "pas répondu aux sollicitations|pas répondu à l' AFP|pas retourné nos appels|pas retourné les appels|pas réagi|pas répondu|"
        "pas encore répondu|pas encore réagi|pas immédiatement répondu|pas immédiatement réagi|pas été en mesure de|"
        "pas en mesure de confirmer|pas en mesure de commenter|pas en mesure de répondre|"
        "pas pu être joint|pas pu être jointe|pas pu être joints|pas été possible de joindre|pas de commentaire|pas de commentaires|"
        "aucun commentaire|aucune réponse|aucune réaction|tout commentaire|de commenter|de s' exprimer|de répondre à|de répondre aux|"
        "ne souhaite pas|ne souhaitent pas|ne souhaitait pas|ne commente pas|ne commente jamais|ne répond pas"
    ),
    whens=frozenset(
        "hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche ensuite aussitôt récemment plus tard".split()
    ),
    frame_words={"of": frozenset("de d' du".split()), "as": frozenset({"comme"})},
    grounds=frozenset({"citer", "invoquer"}),
    asides=frozenset("tandis alors bien quoique comme après avant quand lorsque lorsqu' puisque depuis jusqu'à sans".split()),
    auxiliaries=frozenset(_AUXILIARIES.split()),
    clitics=frozenset(_CLITICS.split()),
    inverted=frozenset(_SUBJECTS.split()),
    viewers=frozenset("on -on -t-on l'on".split()),
    viewing=frozenset("voit aperçoit distingue entend découvre observe voyait apercevait distinguait entendait".split()),
    references=_phrases(
        "c' est ce que|c' est en tout cas ce que|c' est du moins ce que|c' est aussi ce que|c' est également ce que|voilà ce que"
    ),
    stances=frozenset(
        "formel formelle formels formelles catégorique catégoriques affirmatif affirmative convaincu convaincue persuadé persuadée certain "
        "certaine sûr sûre unanime unanimes clair claire ferme sceptique sceptiques amer amère lucide scandalisé scandalisée outré outrée".split()
    ),
    telling=frozenset(
        form
        for verb in "faire penser songer grogner grommeler gronder marmonner gémir sangloter ricaner bégayer grincer rugir beugler brailler "
        "ordonner supplier implorer demander interpeller questionner poursuivre appeler rire crier articuler prononcer fredonner chantonner cracher "
        "minauder insinuer objecter riposter approuver saluer remercier observer achever aboyer haleter roucouler siffler bougonner".split()
        for form in forms(verb)
    )
    - frozenset("faire fait fais faites rire appelle".split()),
    speech_words=frozenset("je j' me m' moi tu te t' toi vous nous mon ma mes ton ta tes votre vos notre nos oui non".split()),
    about_teller=frozenset(
        "qui que dont en d avec sans tout toute les le la tandis pendant après avant comme lequel laquelle".split()
    ),
    gerunds=("ant",),
    story_forms=r"\w(?:èrent|irent|urent|inrent|aient)\b|\b[a-zéèêëîïôûç]{3,30}(?<!cel)a\b|\b[a-zéèêëîïôûç]{2,30}ait\b",
    addressing=frozenset("tu te t' toi vous ton ta tes votre vos monsieur madame".split()),
    story_words=frozenset("il elle ils elles se s' lui son sa ses leur on puis alors".split()),
    opinions=frozenset({"pour"}),
    colon_speech=True,
    sides=_phrases("du côté de|chez|à|au sein de|dans l' entourage de|dans les rangs de"),
    before_infinitives=(("avant", "de"), ("avant", "d'")),
)
