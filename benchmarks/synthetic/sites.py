"""Invented publishers, some three hundred: where they are, how they print, and what stands on all their pages."""

from __future__ import annotations

from functools import lru_cache
from random import Random
from typing import NamedTuple

from averment.gazetteer.places import fold
from synthetic.towns import some_town

HOW_MANY = 300
_EN = "Gazette Echo Herald Courier Chronicle Observer Sentinel Mercury Argus Tribune Lantern Packet Ledger Messenger Beacon Record".split()
_FR = "L’Écho|La Voix|Le Courrier|La Dépêche|L’Éveil|Le Réveil|La Tribune|Le Messager|L’Observateur|Le Fanal|La Gazette|Le Journal".split(
    "|"
)
_WIDE = {
    "en": ("The National Ledger", "Daybreak News", "The Open Wire", "Meridian Press Agency", "The Long Column", "Civic Post"),
    "fr": ("Le Grand Matin", "L’Époque libre", "Fil Presse Agence", "La Colonne", "Hexagone Info", "Le Quotidien des communes"),
}
_BLOCKS = {
    "en": (
        "Sign up for our morning newsletter. You can unsubscribe at any time.",
        "We use cookies to measure how our pages are read. Manage your choices. Accept all.",
        "Most read: Bin collections change from Monday · Recipe of the week · Weather: rain from the west",
        "Share this article: Copy link · E-mail · Print",
        "Support local journalism. From 1 a month, you keep our newsroom independent.",
        "All rights reserved. Terms of use · Privacy · Contact the newsroom · Corrections",
        "Comments are closed on this article.",
        "Read more from this section: Council · Courts · Schools · Transport · Sport",
    ),
    "fr": (
        "Inscrivez-vous à notre lettre du matin. Vous pouvez vous désinscrire à tout moment.",
        "Nous utilisons des cookies pour mesurer notre audience. Gérer mes choix. Tout accepter.",
        "Les plus lus\u00a0: la collecte change lundi · La recette de la semaine · Météo\u00a0: pluie par l’ouest",
        "Partager l’article\u00a0: Copier le lien · Courriel · Imprimer",
        "Soutenez la presse locale. À partir d’un euro par mois, notre rédaction reste indépendante.",
        "Tous droits réservés. Conditions d’utilisation · Confidentialité · Écrire à la rédaction · Rectificatifs",
        "Les commentaires sont fermés pour cet article.",
        "À lire aussi dans cette rubrique\u00a0: Conseil · Tribunaux · Écoles · Transports · Sports",
    ),
}


class Site(NamedTuple):
    """A publisher: its language and country, how it dates its pages, and its boilerplate above and below."""

    index: int
    name: str
    domain: str
    language: str
    country: str
    wide: bool
    dated: str
    byline: bool
    above: tuple[str, ...]
    below: tuple[str, ...]


@lru_cache(maxsize=1)
def sites() -> tuple[Site, ...]:
    """Every publisher; the same on every machine."""
    dice = Random(20)
    wide = ((lang, name) for lang, names in _WIDE.items() for name in names)
    made = [_site(0, name, lang, "FR" if lang == "fr" else "GB", dice, wide=True) for lang, name in wide]
    known = {s.name for s in made}
    while len(made) < HOW_MANY:
        town = some_town(dice)
        language = town.country.language
        if language == "fr":
            of = "d’" if town.name[0] in "AEIOUYHÉÈ" else "de "
            name = f"{dice.choice(_FR)} {of}{town.name}"
        else:
            name = f"The {town.name} {dice.choice(_EN)}"
        if name not in known:
            known.add(name)
            made.append(_site(len(made), name, language, town.country.code, dice, wide=False))
    return tuple(s._replace(index=i) for i, s in enumerate(made))


def _site(index: int, name: str, language: str, country: str, dice: Random, *, wide: bool) -> Site:
    blocks = list(_BLOCKS[language])
    dice.shuffle(blocks)
    above = (f"{name} | {blocks[0]}", blocks[1])[: dice.randint(1, 2)]
    below = (*(f"{b} {name}." for b in blocks[2 : dice.randint(4, 7)]), f"© {name}")
    domain = fold(name).replace(" ", "-") + ".example"
    dated = dice.choices(("metadata", "stated", "none"), (0.66, 0.3, 0.04))[0]
    return Site(index, name, domain, language, country, wide, dated, dice.random() < 0.6, above, below)


@lru_cache(maxsize=64)
def serving(country: str, language: str) -> tuple[tuple[Site, ...], tuple[Site, ...]]:
    """The publishers of a language: those that print everything and those of a country."""
    every = [s for s in sites() if s.language == language]
    near = tuple(s for s in every if s.country == country and not s.wide)
    return tuple(s for s in every if s.wide), near or tuple(every)
