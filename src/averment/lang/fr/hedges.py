"""French words that say how sure somebody is, what is planned, and what is opinion."""

from __future__ import annotations

from averment.lang.base import Hedges
from averment.lang.fr.conjugation import forms, participles


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _all(verbs: str) -> frozenset[str]:
    """Every form of these verbs."""
    return frozenset(form for verb in verbs.split() for form in forms(verb))


def _passives(words: str) -> frozenset[str]:
    return frozenset(form for word in words.split() for form in participles(word))


HEDGES = Hedges(
    alleged=_passives("présumé supposé soupçonné suspecté allégué imputé")
    | _set(
        "présumément prétendument supposément soi-disant prétendu prétendue prétendus prétendues apparemment vraisemblablement "
        "semble-t-il paraît-il dit-on éventuel éventuelle éventuels éventuelles"
    ),
    seeming=_all("sembler paraître") - _set("paru parue parus parues paraître sembler"),
    believed=_passives("soupçonné suspecté réputé accusé présumé censé"),
    told_plans=_set(""),
    heard=(),
    intents=_all("vouloir") | _set("intention"),
    plans=_set(
        "va vont allons ira iront compte comptent entend entendent prévoit prévoient envisage envisagent souhaite souhaitent allait allaient"
    ),
    duty=_all("devoir falloir") - _set("due dues dû dus du faut-il")
    | _set(
        "faut faudrait faudra fallait faudrait doit doivent devrait devraient mérite méritent peut peuvent pourrait pourraient"
    ),
    opinion=_set(
        "injuste injustes injustement scandaleux scandaleuse scandaleuses honteux honteuse honte inacceptable inacceptables inadmissible "
        "inadmissibles intolérable intolérables choquant choquante choquants choqué choquée choqués choquées tragique tragiques drame tragédie "
        "indigne indignes indigné indignée inquiet inquiète inquiets inquiétant inquiétante inquiétude inquiétudes préoccupant préoccupante "
        "triste tristes fier fière fiers soulagé soulagée satisfait satisfaite heureux heureuse confiant confiante absurde ridicule grave graves "
        "gravissime brutal brutale brutaux barbare barbares cruel cruelle inhumain inhumaine inhumains dégradant dégradants disproportionné "
        "disproportionnée disproportionnés disproportionnées proportionné proportionnée légitime légitimes illégitime illégal illégale "
        "illégaux justifié justifiée justifiés injustifié injustifiée nécessaire nécessaires justice injustice impunité droit droits respect "
        "manque échec insulte regret regrets malheureusement heureusement bon bonne mauvais mauvaise mieux pire espoir espère crois pense "
        "trouve souhaite veux voulons inhumanité déni mépris exemplaire leçon message question questions exemplarité dignité dignes digne "
        "considère considérons considèrent estime estimons pensons croyons jugeons trouvons acceptable acceptables tolérable supportable insupportable incompréhensible aberrant aberrante odieux odieuse ignoble lamentable regrettable déplorable révoltant révoltante important essentiel"
    ),
    inquiries=_set(
        "enquête enquêtes investigation investigations instruction procédure procédures audit inspection information expertise"
    ),
    underway=_set(
        "cours ouverture ouverte ouvert ouvertes lancée lancé diligentée diligenté engagée engagé saisie saisi entamée déclenchée ouvrir lancer confiée"
    ),
    innocence=_set(
        "accidentel accidentelle accidentellement innocent innocente innocents innocence infondé infondée infondées mensonger "
        "mensongère mensongères faux fausse fausses"
    ),
    dismissive=_set(
        "absurde absurdes infondé infondée infondés infondées fantaisiste fantaisistes fantasme fantasmes fallacieux fallacieuse fallacieuses "
        "mensonge mensonges mensonger mensongère mensongères partial partiale partiaux partialité biaisé biaisée biaisés caricatural caricaturale "
        "caricature calomnie calomnies calomnieux calomnieuse diffamatoire diffamatoires diffamation propagande ridicule ridicules farfelu farfelue "
        "grotesque grotesques affabulation affabulations fable fables tronqué tronquée tronqués tronquées manipulation manipulations instrumentalisation "
        "malveillant malveillante malveillantes acharnement lynchage polémique outrancier outrancière scandaleuses"
    ),
    accused=_set(
        "prévenu prévenue accusé accusée mis mise condamné condamnée suspect suspecte inculpé inculpée poursuivi poursuivie jugé jugée"
    ),
    examiners=_set("légiste coroner médecin-légiste"),
    evidence=_set(
        "autopsie expertise expertises vidéo vidéos images enquête investigations constatations éléments analyses examens"
    ),
    procedural=_set(
        "saisir ouvrir ordonner demander diligenter lancer nommer désigner confier suspendre requérir transmettre signaler"
    ),
    charging=_set("poursuites poursuite inculpation accusation information examen plainte réquisitoire mise renvoi"),
    charged=_set(
        "engagée engagées engager abandonnée abandonnées abandonner ouverte ouvrir requise requises requis classée classé classer retenue retenues retenir"
    ),
    vague=_set("indiquer montrer démontrer estimer constater"),
    asking=_set("demander proposer réclamer requérir"),
    testifying=_set("témoigner admettre reconnaître"),
    answered=_set(
        "version versions récit récits accusation accusations allégation allégations affirmation affirmations propos reproche reproches plainte "
        "plaintes conclusion conclusions constat constats rapport rapports témoignage témoignages vidéo vidéos images faits soupçons"
    ),
    rulings=_set("homicide suicide accident accidentelle naturelle légitime proportionné proportionnée illégal illégale"),
    former=_set("ancien ancienne anciens anciennes ex ex-"),
    going=_set(""),
    knowing=_set("savoir savons sait savent"),
    truth=_set("vrai vraie vrais exact exacte exacts correct conforme réalité vérité"),
    negations=_set("ne n' pas jamais aucun aucune rien ni sans non nullement aucunement guère nul nulle"),
    self_words=_set("je j' nous me m' moi mon ma mes notre nos"),
    contested=_all(
        "frapper battre cogner tabasser matraquer gifler étrangler tuer blesser abattre tirer viser gazer asperger insulter injurier menacer "
        "violenter maltraiter agresser violer torturer humilier brutaliser molester pousser bousculer plaquer menotter mutiler éborgner "
        "lyncher poignarder étouffer écraser renverser percuter charger voler mentir fuir résister outrager simuler détruire lacérer "
        "confisquer arracher traîner mordre fracturer projeter asphyxier taser détenir expulser refouler discriminer lancer jeter commettre "
        "déshabiller ouvrir provoquer causer outrepasser faillir"
    )
    | _set(
        "violence violences coup coups bavure bavures brutalité brutalités abus agression agressions mort morte morts décès tir tirs balle balles "
        "blessure blessures blessé blessés blessée gaz lacrymogène lacrymogènes matraque matraques matraquage gifle gifles menace menaces insulte insultes "
        "injure injures torture tortures traitement traitements mauvais meurtre homicide assassinat viol viols crime crimes délit faute fautes raciste "
        "racistes racisme racial raciale humiliation humiliations étranglement plaquage clé arme couteau usage force excessive disproportionné "
        "disproportionnée manquement manquements dérapage dérapages débordement débordements interpellation expulsion expulsions refoulement "
        "refoulements discrimination discriminations faciès fuite rébellion outrage provocation mutilation mutilations lbd flash-ball grenade grenades "
        "incident incidents simulait tortionnaire anomalie anomalies harcèlement destruction destructions vol vols mensonge pavé pavés"
    ),
    urging=_set(
        "appeler demander exiger réclamer conjurer supplier implorer exhorter condamner dénoncer insister souhaiter vouloir prier attendre"
    ),
    perfect=_set("avoir être"),
    conditions=_set("si s'"),
    shares=_set("% pourcent pourcents"),
    suing=_set(
        "plainte plaintes recours appel pourvoi cassation référé justice citation assignation assigner poursuivre civile plaidera"
    ),
    holding=_set("estimer considérer juger retenir relever penser"),
    lapses=_all(
        "anticiper prévoir écouter comprendre protéger agir réagir entendre mesurer prévenir empêcher surveiller préparer percevoir anticiper réussir"
    )
    | _set("su pu assez suffisamment"),
    failing=_set("échoué failli manqué tardé"),
    hearsay=_set("aurait auraient serait seraient"),
    unheard=_set("si s' pu dû voulu fallu aimé souhaité préféré sinon"),
)
