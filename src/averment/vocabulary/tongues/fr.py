"""French: the words by which its pages are compared with others."""

from __future__ import annotations

from averment.vocabulary.tongues.base import Tongue, names, phrases, words

TONGUE = Tongue(
    code="fr",
    facets={
        "cause": {
            "force": phrases("pousse|poussee|bouscule|roue de coups"),
            "fall": phrases("trebuche|glisse|perdu l equilibre"),
            "illness": phrases("infection|crise cardiaque|arret cardiaque|infarctus|malaise|maladie|mort naturelle|causes naturelles"),
            "suffocation": phrases("asphyxie|asphyxique|asphyxiee|etouffement|etouffe|etouffee|etrangle|etranglement"),
            "drugs": phrases("overdose|intoxication|surdose"),
            "own hand": phrases("suicide|s est pendu|s est pendue|donne la mort"),
            "crash": phrases("accident de la route|collision"),
        },
        "struck": {
            "chest": phrases("poitrine|thorax|torse"),
            "heart": phrases("coeur"),
            "head": phrases("tete|crane|front|tempe"),
            "back": phrases("dans le dos|au dos"),
            "neck": phrases("cou|nuque|gorge"),
            "leg": phrases("jambe|cuisse|genou|mollet"),
            "stomach": phrases("ventre|abdomen"),
            "eye": phrases("oeil|yeux"),
            "arm": phrases("bras|epaule|main"),
        },
        "position": {
            "face down": phrases("face contre terre|sur le ventre|a plat ventre"),
            "on the side": phrases("position laterale de securite|pls|sur le cote"),
            "on the back": phrases("sur le dos"),
            "standing": phrases("etait debout"),
        },
        "danger": {
            "danger": phrases("en danger|craint pour sa vie|craignait pour sa vie|se sont sentis menaces|representait une menace"),
            "no danger": phrases("ne representait aucune menace|aucune menace|aucun danger|hors de danger"),
        },
        "vehicle": {
            "toward": phrases("fonce sur|foncait sur|fonce vers|a percute"),
            "away": phrases("s eloignait|a l arret|sans chercher a percuter|pas cherche a percuter"),
        },
        "armed": {
            "armed": phrases("etait arme|etait armee|avait un couteau|avait une arme|brandi un couteau|sorti un couteau|sorti une arme"),
            "unarmed": phrases("n etait pas arme|desarme|sans arme|non arme|n avait pas d arme"),
        },
        "intent": {
            "meant": phrases("deliberement|intentionnellement|volontairement|expres|sciemment"),
            "not meant": phrases("accidentellement|par accident|involontaire|involontairement|par erreur|par megarde|un reflexe"),
        },
        "bound": {"handcuffed": phrases("menotte|menottee|menottes aux poignets")},
    },
    hits=words("touche atteint frappe blesse balle balles tir"),
    death=words(
        "mort morte deces decede decedee meurt tombe tombee chute blesse blessee hopital autopsie cause rapport rapports"
        " police gendarme gendarmes policier policiers"
    ),
    negations=words("pas jamais aucun aucune sans ni non nullement"),
    contrasts=words("alors tandis mais contrairement"),
    tolls={
        "dead": words("morts mortes mort tues tuees tue deces decedes"),
        "wounded": words("blesses blessees blesse blessee"),
        "arrested": words("interpelles interpellations arretes arrestations gardes"),
        "shots": words("tirs balles coups"),
    },
    marchers=words("manifestants manifestantes marcheurs marcheuses participants participantes"),
    marched=words("defile manifeste manifestaient defilaient participe"),
    took_part=frozenset({("pris", "part"), ("battu", "le", "pave")}),
    open=words("si"),
    shot=words("tire tires tirer"),
    part_of=words("premiers premieres derniers dernieres autres"),
    since=words("depuis apres suite consecutif consecutifs consecutive consecutives declenche declenches declenchees origine lendemain"),
    had=words("avait avaient"),
    units={
        "jour": "day", "jours": "day", "semaine": "week", "semaines": "week", "mois": "month", "an": "year", "ans": "year",
        "annee": "year", "annees": "year",
    },
    counts={
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    },
    last=words("dernier derniere passe passee"),
    there_are=("il", "y", "a"),
    bodies={
        "rights defender of France": names("defenseur des droits|le defenseur des droits|defenseure des droits"),
        "police inspectorate of France": names("igpn|inspection generale de la police nationale|l igpn|police des polices"),
        "gendarmerie inspectorate of France": names("iggn|inspection generale de la gendarmerie nationale|l iggn"),
        "border police of France": names("police aux frontieres|paf|la police aux frontieres"),
        "riot police of France": names("crs|compagnies republicaines de securite|compagnie republicaine de securite"),
        "interior ministry of France": names("place beauvau", "ministere de l interieur"),
        "court of cassation of France": names("cour de cassation"),
        "council of state of France": names("conseil d etat"),
        "police oversight of Belgium": names("comite p|comite permanent de controle des services de police"),
        "police investigations of Quebec": names("bei|bureau des enquetes independantes"),
        "European court of human rights": names("cour europeenne des droits de l homme|cedh"),
        "anti-torture committee": names("cpt|comite pour la prevention de la torture"),
        "Human Rights Watch": names("human rights watch|hrw"),
        "Amnesty International": names("amnesty international|amnesty"),
        "League of Human Rights": names("ligue des droits de l homme|ldh"),
        "Doctors Without Borders": names("medecins sans frontieres|msf"),
        "UN refugee agency": names("unhcr|hcr|haut commissariat des nations unies pour les refugies"),
    },
    prosecution=words("parquet procureur procureure"),
    office=words("public general republique s de la le du d l"),
    articles=words("le la les l un une des du de"),
    any_court=words("tribunal tribunaux cour cours juge juges magistrat magistrats jures jury president presidente chambre"),
    same_word={
        "second": "second", "seconde": "second", "deuxieme": "second", "troisieme": "third", "quatrieme": "fourth",
        "autre": "other", "collegue": "colleague", "agent": "officer", "agente": "officer", "policier": "officer",
        "policiere": "officer", "fonctionnaire": "officer", "gendarme": "officer", "gardien": "guard", "surveillant": "guard",
        "surveillante": "guard", "soldat": "soldier", "militaire": "soldier",
    },
    last_courts=phrases("cour de cassation|conseil d etat|cour supreme du canada|tribunal federal"),
    first_courts=phrases(
        "tribunal correctionnel|tribunal de police|tribunal judiciaire|tribunal pour enfants|tribunal de grande instance"
        "|juge d instruction"
    ),
    cassation=phrases("cour de cassation"),
    said_final=phrases(
        "est definitive|est desormais definitive|est devenue definitive|devenu definitif|n est plus susceptible d appel"
        "|sans appel possible|n a pas fait appel|n ont pas fait appel|s est desiste de son appel|condamnation definitive"
        "|definitivement condamne|definitivement condamnee|definitivement acquitte|definitivement relaxe"
    ),
    numbered=phrases("dossier|affaire|pourvoi|parquet|jugement|arrêt|arret"),
    corrects=phrases(
        "precedente version de cet article|premiere version de cet article|version precedente de cet article"
        "|version initiale de cet article|cet article a ete corrige|article a ete rectifie|article corrige le|nous avons corrige"
        "|contrairement a ce que nous avons ecrit|contrairement a ce que nous ecrivions"
    ),
    begins=words("correction corrections erratum rectificatif rectification errata precision"),
)  # fmt: skip
