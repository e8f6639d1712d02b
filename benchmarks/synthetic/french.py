"""What synthetic pages say in French: invented sentences about invented incidents, with their marks (see `markup.py`)."""

from __future__ import annotations

SENTENCES: dict[str, list[str]] = {
    "headline": [
        "<c alleged n ->{T}\u00a0: {!noun} [devant|près de|à côté de] {:venue}, [la police mise en cause|des questions]</c>",
        "<c alleged n ->{!noun} [lors de|pendant|après] {:event}\u00a0: [ce que l’on sait|le récit] [de|d’]une soirée à {T}</c>",
        "<c alleged n ->«\u00a0{:quip}\u00a0»\u00a0: {V.short} [raconte|dénonce] {!noun} à {T}</c>",
        "<c alleged n ->Une vidéo [semble montrer|montre] {!noun} [dans|près de] {:street} à {T}</c>",
        "<c alleged n ->[Colère|Émotion|Incompréhension] à {T} après {!noun} [devant|à la sortie de] {:venue}</c>",
        "<c alleged n ->{NG.s} [dénonce|signale|alerte sur] {!noun} à {T}</c>",
    ],
    "standfirst": [
        "<c argued n ->[Les proches|La famille] [réclament|demandent] [des réponses|la vérité] sur ce qui s’est passé [devant|près de] {:venue}</c>.",
        "Ce que l’on sait [à ce stade|ce soir] [des faits|de la soirée] [de|près de] {:street}, et ce que [répond|dit] {FO}.",
        "Un témoin a filmé [une partie|l’essentiel] de la scène\u00a0; [la suite|le début] [fait débat|manque].",
    ],
    "lead": [
        "<c alleged n ->{!passive} {@act} [devant|près de|à la sortie de] {:venue} à {T}, <q>selon</q> [plusieurs|deux|trois] <m wit group witness>[témoins|riverains|passants]</m></c>.",
        "{V.s,} <q>[affirme|raconte|assure]</q> <c alleged r V>que {!active} {@act} [lors de|pendant|après] {:event} à {T}</c>.",
        "<c alleged n ->[Un contrôle|Une intervention|Une interpellation] [dans|près de] {:street} à {T} {@act} [a laissé|laisse] {V} avec {:injury}, et [relance|nourrit] les questions sur <m off group police>[les fonctionnaires|les agents|les forces de l’ordre]</m></c>.",
        "<c alleged n ->[Une vidéo|Un film] de {#seconds} [diffusée|partagée|publiée] {@act} <q>semble</q> montrer comment {!passive} [à côté de|devant] {:venue} à {T}</c>.",
        "{F.s,} <q>accuse</q> {O} <c alleged r F>[de|d’avoir commis] {!noun} {@act}, [pendant|à la fin de] {:event} à {T}</c>.",
        "<c reported n ->{T} [attend|réclame] des réponses après {!noun} {@act} [devant|près de] {:venue}</c>.",
    ],
    "act": [
        "<c alleged r V>{!active}, [puis|et|avant cela] [laissé|maintenu] [au sol|contre un mur|sous la pluie] pendant {#minutes}</c>, <q>[affirme|raconte|explique]</q> {V}.",
        "Selon {V.s}, <c alleged r V>{!passive} [alors que|tandis que] {V.s} [tenait|portait] {:object}</c>.",
        "«\u00a0<c alleged q V>[Ils n’ont|Il n’a] [rien demandé|jamais dit pourquoi]\u00a0; {:quip}</c>\u00a0», <q>[raconte|se souvient|confie]</q> {V}.",
        "<c alleged r L>{!passive} [à deux reprises|plusieurs fois|encore], [alors que|bien que] {V.s} [n’opposait aucune résistance|était déjà menotté{V.e}]</c>, <q>selon</q> {L,}.",
        "<c alleged n ->[Sur les images|Sur la vidéo], {!active} [pendant|tandis] que <m col group police>[d’autres agents|deux collègues]</m> [regardent|écartent la foule|restent à distance]</c>.",
        "<c alleged r V>{!active2} [également|aussi|un peu plus tard], [dans|derrière] {:spot}</c>, <q>[affirme|soutient|dit]</q> {V}.",
        "[Tout serait parti|L’affaire a commencé] [de|par] {:trigger}, [racontent|se souviennent] [des voisins|des habitants].",
        "{V} portait {:clothes} et [tenait|avait sur lui] {:object} quand {O} {O.est} [arrivés|intervenus] [près de|dans] {:street}.",
        "<c alleged r W>{!passive} {@act}, [peu après|juste avant] {:clock}</c>, <q>d’après</q> {W}.",
    ],
    "witness": [
        "«\u00a0<c alleged q W>J’ai [tout vu|vu la scène] depuis {:spot}\u00a0: {!active}</c>\u00a0», <q>[raconte|témoigne|assure]</q> {W,}.",
        "{W.s,} <q>[assure|affirme|se souvient]</q> <c alleged r W>que {!passive} sans [sommation|un mot|avertissement]</c>.",
        "«\u00a0<c argued q W>Personne ne [devrait|mérite d’]être traité [ainsi|de la sorte], [quoi que|même si] {V.s} ait [fait|dit]</c>\u00a0», <q>estime</q> {W,}.",
        "<m wit group witness>[Des riverains|Des commerçants|Des passagers]</m> <q>[racontent|disent]</q> <c alleged r wit>que {#officers} [sont restés|attendaient] [autour de|près de] {:venue} [pendant|durant] [toute|une partie de] la soirée</c>.",
        "{W.s} {W.est} sorti{W.e} avec {:object} [pour|et a cherché à] [appeler|demander] [de l’aide|une ambulance].",
        "«\u00a0<c alleged q W>{V.s} [criait|appelait à l’aide], il y avait {:injury}</c>\u00a0», <q>[ajoute|poursuit|dit]</q> {W}.",
    ],
    "family": [
        "«\u00a0<c argued q F>[Nous voulons|On veut] [la vérité|savoir qui a donné l’ordre|que quelqu’un réponde]</c>\u00a0», <q>[dit|confie|répète]</q> {F,}.",
        "{F.s,} <q>[explique|raconte]</q> <c reported r F>que {V.s} [n’ose plus sortir|ne travaille plus|ne dort plus] depuis {:event}</c>.",
        "<c announced r F>[Une marche|Un rassemblement] [est prévu|aura lieu] [depuis|à partir de] {:street} {@next}</c>, <q>annonce</q> {F}.",
        "«\u00a0<c alleged q F>[On|Les agents] ne nous [a|ont] [rien dit|pas laissés passer] [à|près de] {:spot}</c>\u00a0», <q>[affirme|se souvient]</q> {F}.",
    ],
    "lawyer": [
        "{L.s,} <q>dénonce</q> «\u00a0<c argued q L>[un cas d’école|une affaire hors normes|une honte] qui [doit|devra] être [jugé|jugée]</c>\u00a0».",
        "<c argued r L>[L’usage de la force|Ce qui a été fait] [était|fut] [totalement disproportionné|ni nécessaire ni légal]</c>, <q>[estime|plaide|soutient]</q> {L,}.",
        "{L.s} <q>[annonce|indique]</q> <c announced r L>qu’<s complaint sub=complaint_considered f=WA r=O ann>une plainte [sera|va être] déposée auprès {de WA} {@next}</s></c>.",
        "«\u00a0<c alleged q L>[La vidéo|Le dossier médical] [parle|suffit]\u00a0: {:injury}</c>\u00a0», <q>[dit|insiste]</q> {L}.",
    ],
    "denied": [
        "{FO.s} <q>[dément|nie|a démenti]</q> <c denied r FO neg>[toute violence|tout usage excessif de la force] [devant|près de] {:venue}</c>.",
        "<c denied r FO neg>[Aucun coup n’a été porté|Personne n’a été frappé]</c>, <q>affirme</q> un porte-parole {de FO}.",
        "«\u00a0<c denied q D neg>[Mon client|Mes clients] [n’a jamais|n’ont jamais] [touché|blessé] personne</c>\u00a0», <q>[affirme|assure]</q> {D,}.",
    ],
    "dismissed": [
        "{I.s,} <q>[balaie|rejette|écarte]</q> <c dismissed r I>[ces accusations|ce rapport], [«\u00a0une campagne\u00a0»|«\u00a0des rumeurs\u00a0»|«\u00a0une caricature\u00a0»]</c>.",
        "{U.s,} <q>[rejette|conteste]</q> <c dismissed r U>[des accusations|des images] [partiales|sorties de leur contexte]</c>.",
        "<c dismissed r FO>[Ces allégations|Ces récits] [reposent|s’appuient] sur [des rumeurs|des images montées]</c>, <q>[répond|fait savoir]</q> {FO}.",
    ],
    "admitted": [
        "{FO.s} <q>[reconnaît|admet]</q> <c admitted r FO>que {O} {O.a} [fait usage|usé] de la force «\u00a0[un instant|brièvement]\u00a0», [rien de plus|dans les règles]</c>.",
        "{D.s,} <q>[reconnaît|concède]</q> <c admitted r D>qu’un [seul|unique] coup a été [porté|donné]</c>.",
    ],
    "no_comment": [
        "{FO.s} <c no_comment r FO>n’a pas <q>souhaité</q> [commenter|s’exprimer sur] [l’affaire|les faits]</c>.",
        "<c no_comment r MI>{MI.s} n’a pas <q>répondu</q> à nos [questions|sollicitations] [dans la soirée|avant la publication]</c>.",
    ],
    "force": [
        "{FO.s} <q>[indique|précise]</q> <c confirmed r FO>que {#officers} [avaient été|étaient] envoyés devant {:venue} [pour|à cause de] {:trigger}</c>.",
        "<c argued r U>[Nos collègues|Les policiers] [travaillent|interviennent] [sous pression|avec des moyens usés]</c>, <q>[plaide|souligne]</q> {U,}.",
        "«\u00a0<c argued q U>[Personne ne filme|On oublie] ce qui [précède|vient avant]</c>\u00a0», <q>[regrette|répète]</q> {U}.",
        "D’après {FO.s}, <c alleged r FO><m crowd group protester>[un groupe|des individus|plusieurs personnes]</m> [auraient lancé|ont jeté] {:thing} sur <m off group police>les fonctionnaires</m></c>.",
    ],
    "prosecutor": [
        "{P.s,} <q>confirme</q> <c confirmed r P>que [les faits|les images] [sont connus|sont à l’examen]</c>.",
        "<c confirmed r PR>[Aucune plainte|Rien] n’[était parvenu|avait été transmis] {à PR} {@pub}</c>, <q>[indique|précise]</q> {P}.",
    ],
    "ngo": [
        "{NG.s} <q>[affirme|indique]</q> <c alleged r NG>avoir [recensé|compté|relevé] {#cases NG} de ce type à {T} en {#months}</c>.",
        "«\u00a0<c argued q N>Ce n’est [pas|plus] un [cas|fait] isolé</c>\u00a0», <q>[dénonce|insiste]</q> {N,}.",
        "{N.s} <q>[réclame|demande]</q> <c argued r N>[une enquête indépendante|la publication des images|que les témoins soient entendus]</c>.",
    ],
    "passes_on": [
        "<c alleged r NG>{!passive} {@act} [près de|devant] {:venue}</c>, <q>selon</q> [un rapport|une note|un communiqué] {de NG} [que nous avons lu|publié] {@pub}.",
        "{NG.s} <q>[écrit|relève]</q> <c alleged r NG>que {!passive2} [également|aussi], [dans|près de] {:spot}</c>.",
        "<c alleged r NG>[Le même|Ce] [rapport|document] {de NG} [évoque|fait état de] {:injury} et [de|parle de] {#cases NG} [semblables|du même genre]</c>.",
        "{NG.s} <q>ajoute</q> <c alleged r NG>que {O} {O.a} [pris|gardé] {:object} sans [le|jamais le] [rendre|restituer]</c>.",
    ],
    "mayor": [
        "{A.s,} <q>[appelle au calme|demande de la patience]</q> et <c announced r A>[promet|annonce] [une réunion|une rencontre] avec [les familles|les habitants] {@next}</c>.",
        "«\u00a0<c argued q A>[La ville|La commune] [a besoin|mérite] [de réponses|de clarté], [et vite|pas de rumeurs]</c>\u00a0», <q>[dit|déclare]</q> {A}.",
    ],
    "medical": [
        "[Les médecins|Des médecins] {de HO} <q>[ont constaté|ont relevé]</q> <c found r HO>{:injury}, et {#days} [d’arrêt|d’incapacité] [ont été prescrits|sont prescrits]</c>.",
        "{V.s} {V.est} resté{V.e} [une nuit|deux jours] à l’hôpital, {HO}, [avant de rentrer|et en sort] avec {:injury}.",
    ],
    "crowd": [
        "[Environ|Quelque] {#crowd} se sont [rassemblées|réunies] [devant|autour de] {:venue} [le soir même|dans la soirée], <q>selon</q> {FO}\u00a0; <m org group protester>les organisateurs</m> en [comptent|revendiquent] {#crowd2 org}.",
        "<c reported n ->{#arrests} ont été [interpellées|emmenées] [plus tard|dans la nuit] [près de|dans] {:street}</c>.",
        "<c reported n ->[Des commerces|Des vitrines] [autour de|près de] {:venue} [sont restés|étaient] [fermés|baissés] [le lendemain|jusqu’au matin]</c>.",
    ],
    "colour": [
        "[À côté|Non loin|Derrière] de {:venue}, [un vieil homme|une femme|un marchand] [vend|répare] {:thing} et {:thing} [le dimanche|toute l’année].",
        "[Un voisin|Une cousine|Un ami] a [apporté|porté] {:thing} [à l’hôpital|à la famille], [puis|et plus tard] {:thing}.",
        "[Le gardien|La concierge] de {:venue} [avait laissé|garde] {:thing} [dans|à côté de] {:spot}.",
        "{F.s} [garde|montre|tient] {:thing} qui appartenait {à V}.",
        "[Sur le trottoir|Dans le caniveau], [il restait|on voyait] {:thing}, {:thing} et [du verre brisé|un gant].",
        "[Il faisait|Ce soir-là,] {:weather}, et le trottoir près de {:street} était [plein|presque vide].",
        "Ce coin {de T} est [connu|réputé] pour {:fame}, [moins|pas] pour [sa police|ses ennuis].",
        "{V} [travaille|travaillait] [comme|depuis des années comme] {:job} et [est|était] [connu|apprécié]{V.e} [à|autour de] {:venue}.",
        "[Des habitants|Des voisins] [déposent|laissent] [encore|toujours] {:thing} [et des fleurs|et des bougies] [près de|devant] {:spot}.",
        "[Une affiche|Un dessin|Un mot] [sur|à] [la vitrine|la porte] de {:venue} [dit|porte]\u00a0: «\u00a0{:quip}\u00a0».",
        "[Le bus|Le tram|La ligne] [près de|de] {:street} [était|a été] [détourné|interrompu] [pendant|à cause de] {:event}.",
        "[Deux|Trois|Plusieurs] caméras [filment|surveillent] {:venue}\u00a0; [une seule|aucune] [marchait|aurait fonctionné].",
        "[En|Depuis] {@month}, [la mairie|le conseil] [a réduit|déplace] [les crédits|le budget] pour {:fame}.",
        "[Les commerçants|Les voisins] [parlent|parlaient] [plus|davantage] [de la pluie|du temps] et de {:fame} que [de la police|de cette soirée].",
        "[Depuis|Après] {#months}, [peu|rien] [n’a changé|n’a été réparé] [autour de|à] {:spot}.",
    ],
    "context": [
        "[En vitrine|Sur le comptoir|Sous l’escalier] de {:venue} se trouvaient {:thing} et {:thing}\u00a0; [personne|nul] ne sait à qui.",
        "{V} [vendait|réparait|collectionnait] [autrefois|parfois] {:thing} [pour|chez] [des voisins|la moitié de la rue], et [gardait|aimait] {:thing}.",
        "«\u00a0<c reported q W>[Je portais|Nous déchargions|Je vendais] {:thing} quand [j’ai entendu|j’ai remarqué] le bruit</c>\u00a0», <q>[dit|se souvient]</q> {W}.",
        "[Cette semaine-là|Ce mois-là], [un voleur|quelqu’un] avait [pris|emporté] {:thing} [près de|derrière] {:spot}, [racontent|disent] des commerçants.",
        "[Des enfants|Des élèves] ont [dessiné|peint] {:thing}, {:thing} et [une voiture de police|un fourgon] sur le mur de {:venue}.",
        "<c alleged r FO>Parmi ce qui [a été trouvé|traînait] [près de|dans] {:spot}, {FO.s} <q>[cite|mentionne]</q> {:thing} et {:thing}</c>.",
        "<c reported n ->[En|Partout en] {R}, <m off2 group police>[les forces de l’ordre|les policiers]</m> font l’objet de [plus|moins] de [plaintes|recours] qu’il y a dix ans, selon [les chiffres|des statistiques] du <m min organization government>ministère</m></c>.",
        "<c argued n ->[Des avocats|Des chercheurs|D’anciens policiers] [demandent|réclament] depuis longtemps [des caméras-piétons|des matricules visibles|des services plus courts]</c>.",
        "[Le règlement|Le code de déontologie] [dit|prévoit] que <m off2 group police>les agents</m> doivent [donner leur matricule|appeler un médecin|écrire un rapport] [sur demande|en cas de blessure].",
        "<c reported n -><m mps group government>[Des députés|Des élus]</m> [ont débattu|avaient débattu] d’[une proposition|un texte] sur [les contrôles|l’usage de la force] en {@month}, [sans vote|sans suite]</c>.",
        "[Les dossiers|Les enquêtes] de ce genre [durent|prennent] {#months} en moyenne, et [beaucoup|peu] finissent [devant un tribunal|par une lettre].",
        "<c alleged r N>[Les victimes|Les familles] [renoncent|abandonnent] [souvent|trop souvent] [avant l’audience|après la première lettre]</c>, <q>constate</q> {N,}.",
        "<m res group>[Des riverains|Des locataires]</m> de {:street} [ont rencontré|rencontrent] [deux|trois] fois <m cou group government>[des élus|l’adjoint au maire]</m> [pour|à cause de] [l’éclairage|des patrouilles|du bruit].",
        "<c confirmed r FO>{FO.s} <q>[rappelle|souligne]</q> que {#officers} [ont rejoint|renforcent] [la patrouille|le poste] depuis {@month}</c>.",
        "[Une enseignante|Un infirmier|Un chauffeur de bus] qui connaît {V} [parle|se souvient] de [quelqu’un de calme|quelqu’un de drôle] qui [aimait|aime] {:fame}.",
        "<m jou group media>[Nos journalistes|Des reporters locaux]</m> [ont demandé|demandent] {à FO} [les images|le registre] de [ce jour-là|la patrouille], [deux fois|en vain].",
        "[Un décompte|Une liste] {de NG} [compte|recense] {#cases NG}, [la plupart|certains] [sans|avec] [nom d’agent|certificat médical].",
        "<m sho group witness>[Des commerçants|Des chauffeurs]</m> [près de|autour de] {:venue} [disent|répètent] que les [contrôles|patrouilles] sont [plus rudes|plus fréquents] depuis {@month}.",
    ],
    "recall": [
        "<c reported n ->[L’affaire|Le dossier] a commencé {@act}\u00a0: {!passive} [près de|devant] {:venue} à {T}</c>.",
        "<c alleged n ->{V.s} <q>avait affirmé</q> que {!active} {@act}, [pendant|à la fin de] {:event}</c>.",
        "<c reported n ->Depuis {!noun} [dans|près de] {:street} {@act}, [la famille|les proches] [attendait|réclamait] cette [étape|décision]</c>.",
        "<c alleged r L>{!passive} {@act} [à|à côté de] {:venue}, [avec|d’où] {:injury}</c>, <q>[rappelle|souligne]</q> {L,}.",
    ],
    "mention": [
        "<c reported n ->[Cela survient|L’affaire éclate] [des semaines|des mois|un an] après {!noun} {@act} [devant|près de] {:venue} à {T}</c>.",
        "<c alleged n ->[Une autre affaire|Un autre dossier] [reste ouverte|n’est pas oubliée]\u00a0: {!passive} {@act} à {T}</c>.",
    ],
    "habit": [
        "<c alleged r mig>{#tellers} <m mig group migrant>[personnes migrantes|jeunes exilés|demandeurs d’asile]</m> {de T} <q>[racontent|ont raconté]</q> <a beating off mig>[des coups|des coups répétés]</a>, <a pepper_spray off mig>[du gaz|du gaz au poivre] dans [les tentes|les duvets]</a> et <a destruction off mig>des [tentes|couvertures|chaussures] [lacérées|confisquées]</a> {@habit}</c>.",
        "{NG.s} <q>affirme</q> <c alleged r NG>que <m off group police>[la police|les forces de l’ordre]</m> <a destruction off mig>[détruit|saisit] [régulièrement|presque chaque matin] les [tentes|affaires] de <m mig group migrant>[ceux|personnes] qui [dorment|vivent] [près de|autour de] {:spot}</m></a> [semaine après semaine|à l’aube]</c>.",
        "<c alleged r mig><m mig group migrant>[La plupart|Beaucoup] d’entre eux</m> <q>disent</q> <a beating off mig>avoir été [frappés|battus] [au moins une fois|plusieurs fois]</a> [près de|autour de] {:spot} à {T}</c>.",
        "«\u00a0<c argued q N>On entend [la même histoire|les mêmes mots] [de tous|chaque semaine]\u00a0: {:quip}</c>\u00a0», <q>[dit|raconte]</q> {N,}.",
        "<c denied r FO neg>{FO.s} <q>[dément|nie]</q> toute violence [systématique|de ce genre] et [parle|a parlé] de «\u00a0[nettoyage|décisions de justice]\u00a0»</c>.",
    ],
    "habit_head": [
        "<c alleged n ->{T}\u00a0: {#tellers} [exilés|migrants] [racontent|dénoncent] [des coups|des violences]</c>",
        "<c alleged n ->[Rapport|Enquête]\u00a0: des violences [quotidiennes|répétées] [autour de|à] {T}, [selon|affirme] {NG}</c>",
    ],
    "complaint": [
        "<c reported n -><s complaint f=WA r=O>{V} a [déposé|porté] plainte contre {O} auprès {de WA} {@step}</s></c>.",
        "{L.s,} <q>confirme</q> <c confirmed r L>qu’<s complaint f=WA r=O>une plainte visant {O} a été déposée auprès {de WA} {@step}</s></c>.",
    ],
    "referral": [
        "<c reported n -><s referral f=PR r=O>[Le dossier|L’affaire] a été transmis {à PR} {@step}</s></c>, <q>[indique|confirme]</q> {FO}.",
        "<c confirmed r WA>{WA.s} <q>indique</q> <s referral f=PR r=O>avoir saisi {PR} du cas {de O} {@step}</s></c>.",
    ],
    "inquiry_opened": [
        "{P.s,} <q>[a annoncé|annonce]</q> <c announced r P>qu’<s inquiry_opened f=PR r=O>une enquête visant {O} a été ouverte {@step}</s></c>.",
        "<c reported n -><s inquiry_opened f=WA r=O>{WA} [a ouvert|ouvre] une enquête sur {O} {@step}</s></c>.",
    ],
    "suspension": [
        "<c reported n -><s suspension f=FO r=O>{O} {O.a} été suspendu{O.x} {@step}</s></c>, <q>indique</q> {FO}.",
        "<c confirmed r FO>{FO.s} <q>confirme</q> que <s suspension f=FO r=O>{O} {O.a} été suspendu{O.x} {@step}</s></c>.",
    ],
    "charge": [
        "<c reported n -><s charge sub=mise_en_examen f=PR r=O charge>{O,} {O.a} été mis en examen pour {:charge} {@step}</s> à {T}</c>.",
        "{P.s,} <q>[a annoncé|indique]</q> <c announced r P>que <s charge f=PR r=O charge>{O} {O.a} été mis en examen pour {:charge} {@step}</s></c>.",
    ],
    "trial": [
        "<c reported n -><s trial f=CO r=O charge>Le procès {de O} pour {:charge} [s’est ouvert|a commencé] {@step} devant {CO}</s></c>.",
        "<c reported n -><s trial f=CO r=O>{O} {O.a} comparu {@step} devant {CO}</s>, avec {:clothes}</c>.",
    ],
    "verdict_guilty": [
        "<c found r CO><s verdict_guilty f=CO r=O charge>{CO} a <q>[déclaré|reconnu]</q> {O} coupable{O.x} de {:charge} {@step}</s></c>.",
        "<c reported n -><s verdict_guilty f=CO r=O charge>{O} {O.a} été [reconnu|déclaré]{O.x} coupable{O.x} de {:charge} par {CO} {@step}</s></c>.",
    ],
    "verdict_acquitted": [
        "<c found r CO><s verdict_acquitted f=CO r=O charge>{CO} a <q>[relaxé|acquitté]</q> {O} {@step}</s></c>.",
        "<c reported n -><s verdict_acquitted f=CO r=O>{O} {O.a} été [relaxé|acquitté]{O.x} par {CO} {@step}</s></c>.",
    ],
    "sentence": [
        "<c reported n -><s sentence sub=imprisonment f=CO r=O>{CO} a condamné {O} à {%} {@step}</s></c>.",
        "<c found r CO><s sentence f=CO r=O>{O} {O.a} été <q>condamné</q>{O.x} à {%} par {CO} {@step}</s></c>.",
    ],
    "appeal": [
        "<c reported n -><s appeal f=CO r=O>{O} {O.a} fait appel [du jugement|de la décision] {@step}</s></c>, <q>indique</q> {D,}.",
        "{D.s,} <q>annonce</q> <c announced r D>que <s appeal f=CO r=O ann>{O} fera appel {@next}</s></c>.",
    ],
    "dismissal": [
        "<c reported n -><s dismissal sub=no_charges f=PR r=O>{PR} a classé sans suite l’affaire visant {O} {@step}</s>, [faute de preuves|sans poursuites]</c>.",
        "{P.s,} <q>[a annoncé|indique]</q> <c announced r P><s dismissal f=PR r=O>un non-lieu au bénéfice {de O} {@step}</s></c>.",
    ],
    "report_published": [
        "<c reported n -><s report_published f=WA>{WA} a publié son rapport sur {!noun} {@step}</s></c>.",
        "<c found r WA>{WA.s} <q>[conclut|constate]</q> que <s finding f=WA r=O out=unjustified>[la force employée|ce qui a été fait] par {O} n’était [ni nécessaire ni proportionné|pas justifié]</s></c>.",
    ],
    "settlement": [
        "<c reported n -><s settlement r=FO>{FO} [a accepté|accepte] de verser {#money} [à la victime|pour clore le dossier] {@step}</s></c>.",
    ],
    "step_head": [
        "<c reported n ->{T}\u00a0: [nouvelle étape|nouveau rebondissement] dans l’affaire {V.short}</c>",
        "<c reported n ->[Des agents|Un agent] devant la justice pour {!noun} [près de|devant] {:venue}</c>",
        "<c reported n ->[Des mois|Longtemps] après {!noun} à {T}\u00a0: ce que dit la justice</c>",
        "<c reported n ->Affaire {V.short}\u00a0: [ce qui change|la suite|le point]</c>",
    ],
    "hearing": [
        "«\u00a0<c argued q D>[Mon client a|Mes clients ont] [agi|réagi] [comme appris|en quelques secondes|de bonne foi]</c>\u00a0», <q>[plaide|assure]</q> {D,}.",
        "{L.s,} <q>[demande|réclame]</q> <c argued r L>[une parole claire des juges|que toute la chaîne de commandement soit nommée]</c>.",
        "«\u00a0<c argued q V>Je [veux|voulais] qu’[il me|ils me] [regarde|regardent] et [dise|disent] pourquoi</c>\u00a0», <q>[dit|confie]</q> {V} [à la barre|à l’audience].",
        "<c announced n ->La décision est [attendue|prévue] {@next}</c>.",
    ],
}  # fmt: skip

ACTS: dict[str, tuple[str | None, dict[str, list[str]]]] = {
    "baton": ("matraque", {
        "active": ["{O.s} {O.a} [frappé|cogné] {V} à coups de matraque", "{O.s} {O.a} matraqué {V} [au sol|dans le dos|sur les jambes]"],
        "passive": ["{V.s} {V.a} été [frappé|matraqué]{V.e} [sur les jambes|dans le dos|à coups de matraque] par {O}"],
        "noun": ["[des coups de matraque|un matraquage]"],
    }),
    "punch": ("poing", {
        "active": ["{O.s} {O.a} donné [un coup|des coups] de poing {à V}"],
        "passive": ["{V.s} {V.a} reçu [un coup|des coups] de poing [au visage|dans les côtes|à la mâchoire] de la part {de O}"],
        "noun": ["[un coup de poing|des coups de poing]"],
    }),
    "kick": ("pied", {
        "active": ["{O.s} {O.a} donné des coups de pied {à V} [au sol|dans les côtes]"],
        "passive": ["{V.s} {V.a} reçu des coups de pied [au sol|dans le dos|dans les côtes] {de O}"],
        "noun": ["[des coups de pied|un coup de pied à la tête]"],
    }),
    "slap": ("main", {
        "active": ["{O.s} {O.a} giflé {V}"],
        "passive": ["{V.s} {V.a} été giflé{V.e} [deux fois|au visage] par {O}"],
        "noun": ["[une gifle|des gifles dans un fourgon]"],
    }),
    "push": ("main", {
        "active": ["{O.s} {O.a} [poussé|jeté] {V} [au sol|contre un mur|dans l’escalier]"],
        "passive": ["{V.s} {V.a} été [poussé|jeté|projeté]{V.e} [au sol|contre une voiture|contre un mur] par {O}"],
        "noun": ["[une bousculade|une chute provoquée]"],
    }),
    "beating": (None, {
        "active": ["{O.s} {O.a} [roué de coups|tabassé|passé à tabac] {V}"],
        "passive": ["{V.s} {V.a} été [tabassé|roué de coups|battu]{V.e} [derrière un fourgon|dans une cellule] par {O}"],
        "noun": ["[des coups|un passage à tabac|des violences]"],
    }),
    "pepper_spray": ("gaz au poivre", {
        "active": ["{O.s} {O.a} aspergé {V} de gaz au poivre [à bout portant|au visage]"],
        "passive": ["{V.s} {V.a} été [gazé|aspergé]{V.e} [à bout portant|au visage] par {O}"],
        "noun": ["[du gaz au poivre à bout portant|un jet de gaz]"],
    }),
    "tear_gas": ("gaz lacrymogène", {
        "active": ["{O.s} {O.a} tiré du gaz lacrymogène vers {V}"],
        "passive": ["{V.s} {V.a} été touché{V.e} par une grenade lacrymogène tirée par {O}"],
        "noun": ["[des tirs de gaz lacrymogène|des gaz lacrymogènes]"],
    }),
    "restraint": (None, {
        "active": ["{O.s} {O.a} [plaqué|maintenu] {V} au sol pendant {#minutes}"],
        "passive": ["{V.s} {V.a} été maintenu{V.e} face contre terre pendant {#minutes} par {O}", "{V.s} {V.a} subi une clé d’étranglement de la part {de O}"],
        "noun": ["[un plaquage ventral|une clé d’étranglement|une immobilisation]"],
    }),
    "taser": ("pistolet électrique", {
        "active": ["{O.s} {O.a} tiré au pistolet électrique sur {V}"],
        "passive": ["{V.s} {V.a} reçu des décharges de pistolet électrique {de O}"],
        "noun": ["[des tirs de pistolet électrique|l’usage d’un pistolet électrique]"],
    }),
    "shooting": ("arme", {
        "active": ["{O.s} {O.a} tiré sur {V}, [touché à la jambe|touché à l’épaule]"],
        "passive": ["{V.s} {V.a} été blessé{V.e} par balle [à la jambe|à l’épaule] par {O}"],
        "noun": ["[un tir|des tirs de police|un tir de LBD]"],
    }),
    "dog": ("chien", {
        "active": ["{O.s} {O.a} lâché un chien sur {V}"],
        "passive": ["{V.s} {V.a} été mordu{V.e} par un chien lâché par {O}"],
        "noun": ["[des morsures de chien|l’attaque d’un chien de service]"],
    }),
    "vehicle": ("fourgon", {
        "active": ["{O.s} {O.a} percuté {V} avec [un fourgon|une voiture]"],
        "passive": ["{V.s} {V.a} été percuté{V.e} par [un fourgon|une voiture] {de O}"],
        "noun": ["[une course-poursuite|un choc avec un fourgon]"],
    }),
    "verbal": (None, {
        "active": ["{O.s} {O.a} insulté {V}"],
        "passive": ["{V.s} {V.a} été insulté{V.e} [à plusieurs reprises|sans raison] par {O}"],
        "noun": ["[des insultes|des insultes racistes]"],
    }),
    "threat": (None, {
        "active": ["{O.s} {O.a} menacé {V} [d’une arme|de représailles]"],
        "passive": ["{V.s} {V.a} été menacé{V.e} [d’une arme|de représailles] par {O}"],
        "noun": ["[des menaces|une menace avec une arme]"],
    }),
    "destruction": (None, {
        "active": ["{O.s} {O.a} [cassé|détruit|jeté] les affaires {de V}"],
        "passive": ["le [téléphone|sac] {de V} a été [cassé|jeté|détruit] par {O}"],
        "noun": ["[un téléphone détruit|la destruction d’affaires]"],
    }),
    "death": (None, {
        "active": ["{V} {V.est} mort{V.e} [quelques heures|peu] après son interpellation par {O}"],
        "passive": ["{V} {V.est} mort{V.e} [dans une cellule|dans un fourgon|dans l’ambulance] après une interpellation par {O}"],
        "noun": ["[une mort en garde à vue|une mort lors d’une interpellation]"],
    }),
    "arrest": (None, {
        "active": ["{O.s} {O.a} [interpellé|menotté] {V} [sans motif|sans explication]"],
        "passive": ["{V.s} {V.a} été interpellé{V.e} [sans motif|avec rudesse] par {O}"],
        "noun": ["[une interpellation|une interpellation brutale]"],
    }),
    "sexual_assault": (None, {
        "active": ["{O.s} {O.a} agressé sexuellement {V} [lors d’une fouille|dans une cellule]"],
        "passive": ["{V.s} {V.a} été agressé{V.e} sexuellement [lors d’une fouille|dans une cellule] par {O}"],
        "noun": ["[une agression sexuelle|une agression sexuelle en garde à vue]"],
    }),
    "failure_to_act": (None, {
        "active": ["{O.s} {O.a} laissé {V} sans [médecin|soins] pendant {#minutes}"],
        "passive": ["{V.s} {V.a} été laissé{V.e} sans [médecin|soins|médicaments] par {O}"],
        "noun": ["[un refus de soins|une absence de secours]"],
    }),
}  # fmt: skip
