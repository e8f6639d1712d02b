"""What accounts of one event commonly differ in: facets with values that exclude each other, and the words that tell them.

Words are written folded (small letters, no accents). A facet with `near` counts only where one of those words stands close
by in the same claim: "chest" alone says nothing about where somebody was hit.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing that accounts may tell differently: each value with the words, of any language, that tell it."""

    code: str
    en: str
    fr: str
    values: dict[str, tuple[str, ...]]
    near: frozenset[str] = frozenset()


def _said(words: str) -> tuple[str, ...]:
    return tuple(w.strip() for w in words.split("|"))


_HITS = frozenset(
    "struck hit hitting shot wounded bullet bullets round pierced injured touche atteint frappe blesse balle balles tir".split()
)
_DEATH = frozenset(
    "died dead death dying killed die fell fall falling injured injuries hospital collapsed unconscious cause caused autopsy report reports"
    " police officer officers policeman gendarme gendarmes policier policiers"
    " mort morte deces decede decedee meurt tombe tombee chute blesse blessee hopital autopsie cause rapport rapports".split()
)

FACETS: tuple[Facet, ...] = (
    Facet(
        "cause", "what harmed the victim", "ce qui a atteint la victime",
        {
            "force": _said("shove|shoved|shoves|shoving|pushed|pushes|was beaten|beaten to death|pousse|poussee|bouscule|roue de coups"),
            "fall": _said("tripped|slipped|stumbled|lost his balance|lost her balance|trebuche|glisse|perdu l equilibre"),
            "illness": _said("infection|heart attack|heart failure|cardiac arrest|cardiac condition|stroke|seizure|natural causes"
                             "|crise cardiaque|arret cardiaque|infarctus|malaise|maladie|mort naturelle|causes naturelles"),
            "suffocation": _said("asphyxia|asphyxiated|asphyxiation|suffocated|suffocation|strangled|strangulation|choked"
                                 "|asphyxie|asphyxique|asphyxiee|etouffement|etouffe|etouffee|etrangle|etranglement"),
            "drugs": _said("overdose|intoxication|drug abuse|surdose"),
            "own hand": _said("suicide|hanged himself|hanged herself|took his own life|took her own life|shot himself|shot herself"
                              "|suicide|s est pendu|s est pendue|donne la mort"),
            "crash": _said("crashed|collision|car accident|road accident|accident de la route|collision"),
        },
        _DEATH,
    ),
    Facet(
        "struck", "where the victim was struck", "où la victime a été touchée",
        {
            "chest": _said("chest|torso|poitrine|thorax|torse"),
            "heart": _said("heart|coeur"),
            "head": _said("head|skull|forehead|temple|tete|crane|front|tempe"),
            "back": _said("in the back|in his back|in her back|dans le dos|au dos"),
            "neck": _said("neck|throat|cou|nuque|gorge"),
            "leg": _said("leg|legs|thigh|knee|jambe|cuisse|genou|mollet"),
            "stomach": _said("stomach|abdomen|belly|ventre|abdomen"),
            "eye": _said("eye|eyes|oeil|yeux"),
            "arm": _said("arm|shoulder|hand|bras|epaule|main"),
        },
        _HITS,
    ),
    Facet(
        "position", "how the victim lay", "la position de la victime",
        {
            "face down": _said("face down|facedown|prone|on his stomach|on her stomach|on his chest|on his belly"
                               "|face contre terre|sur le ventre|a plat ventre"),
            "on the side": _said("recovery position|on his side|on her side|position laterale de securite|pls|sur le cote"),
            "on the back": _said("on his back|on her back|face up|sur le dos"),
            "standing": _said("was standing|stood still|etait debout"),
        },
    ),
    Facet(
        "danger", "whether somebody was in danger", "s’il y avait danger",
        {
            "danger": _said("in danger|feared for his life|feared for her life|feared for their lives|feared for their safety"
                            "|posed a threat|life threatened|en danger|craint pour sa vie|craignait pour sa vie|se sont sentis menaces"
                            "|represented a threat|representait une menace|in fear of his life"),
            "no danger": _said("posed no threat|no threat|not a threat|no danger|safely standing|ne representait aucune menace"
                               "|aucune menace|aucun danger|hors de danger"),
        },
    ),
    Facet(
        "vehicle", "what the driver did", "ce qu’a fait le conducteur",
        {
            "toward": _said("drove toward|drove towards|drove at|drove straight at|driving toward|driving towards|drove into"
                            "|tried to run over|attempted to run over|tried to ram|rammed|fonce sur|foncait sur|fonce vers|a percute"),
            "away": _said("no attempt to strike|drove away|driving away|was leaving|moving away|drive away|stationary|was parked"
                          "|s eloignait|a l arret|sans chercher a percuter|pas cherche a percuter"),
        },
    ),
    Facet(
        "armed", "whether the victim was armed", "si la victime était armée",
        {
            "armed": _said("was armed|had a gun|had a knife|had a weapon|pulled a gun|pulled a knife|drew a gun|pointed a gun"
                           "|brandished|wielding a knife|reached for a gun|etait arme|etait armee|avait un couteau|avait une arme"
                           "|brandi un couteau|sorti un couteau|sorti une arme"),
            "unarmed": _said("was unarmed|unarmed|had no weapon|had no gun|carried no weapon|n etait pas arme|desarme|sans arme"
                             "|non arme|n avait pas d arme"),
        },
    ),
    Facet(
        "intent", "whether it was meant", "si c’était voulu",
        {
            "meant": _said("deliberately|on purpose|intentionally|wilfully|deliberement|intentionnellement|volontairement|expres"
                           "|sciemment"),
            "not meant": _said("accidentally|by accident|accidental|unintentionally|by mistake|inadvertently|a reflex"
                               "|accidentellement|par accident|involontaire|involontairement|par erreur|par megarde|un reflexe"),
        },
    ),
    Facet(
        "bound", "whether the victim was handcuffed", "si la victime était menottée",
        {"handcuffed": _said("handcuffed|in handcuffs|was cuffed|menotte|menottee|menottes aux poignets")},
    ),
)  # fmt: skip
NEGATIONS = frozenset(
    "not never no nor neither without wasn weren isn didn t pas jamais aucun aucune sans ni non nullement".split()
)
"""Words that turn the value behind them round."""

CONTRASTS = frozenset("whereas while although though however but instead contrary alors tandis mais contrairement".split())
"""Words that set two values of one claim against each other."""

TOLLS: dict[str, frozenset[str]] = {
    "dead": frozenset("dead killed killing deaths died dies fatalities morts mortes mort tues tuees tue deces decedes".split()),
    "wounded": frozenset("wounded injured wounding injuring hurt injuries blesses blessees blesse blessee".split()),
    "arrested": frozenset(
        "arrested arrests detained detentions interpelles interpellations arretes arrestations gardes".split()
    ),
    "shots": frozenset("gunshots gunshot shots bullets rounds tirs balles coups".split()),
}
"""What a figure counts in the wake of an event, whoever they are that are counted: words beside the figure."""
TURNOUT = "turnout"
"""What a figure counts that says how many came to a march."""
MARCHERS = frozenset(
    "marchers demonstrators protesters protestors manifestants manifestantes marcheurs marcheuses participants participantes"
    " attendees".split()
)
"""Who is counted where the size of a march is told."""
MARCHED = frozenset(
    "marched demonstrated protested rallied turned attended defile manifeste manifestaient defilaient participe".split()
)
TOOK_PART = frozenset({("taken", "part"), ("took", "part"), ("taking", "part"), ("pris", "part"), ("battu", "le", "pave")})
"""Words behind "1,200 people" that make it the size of a march."""
OPEN = frozenset({"whether", "si"})
"""Words that leave what follows open: "to determine whether there have been deaths"."""
SHOT = frozenset("shot fired firing shooting tire tires tirer".split())
"""Words before "five times" that make it a count of shots."""
PART_OF = frozenset("first last next more other another premiers premieres derniers dernieres autres".split())
"""Words before a figure that counts only a part: "the first two shots"."""
