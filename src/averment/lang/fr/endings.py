"""Endings of French words that exchange with each other, for searching: whoever looks for one form means them all.

Folded as the index of words is: without accents.
"""

from __future__ import annotations

ENDINGS: tuple[tuple[str, ...], ...] = tuple(
    tuple(group.replace("-", "").split(","))
    for group in """
-,-s,-e,-es
-al,-ale,-ales,-aux
-eau,-eaux
-x,-se,-ses
-if,-ive,-ifs,-ives
-eur,-eurs,-euse,-euses,-rice,-rices
-ien,-ienne,-iens,-iennes
-er,-e,-ee,-es,-ees,-ent,-ant,-ait,-aient,-a,-erent,-era,-ons,-ez
-ir,-i,-ie,-is,-ies,-it,-issent,-issant,-issait,-irent,-ira
-re,-u,-ue,-us,-ues
""".split()
)
WHOLE: tuple[tuple[str, ...], ...] = tuple(
    tuple(line.split())
    for line in """
ouvrir ouvre ouvrent ouvert ouverte ouverts ouvertes ouvrait ouvrant
mourir meurt meurent mort morte morts mortes mourait mourut
dire dit dite dits dites disent disait disaient disant
mettre met mettent mis mise mises mettait
prendre prend prennent pris prise prises prenait
poursuivre poursuit poursuivent poursuivi poursuivie poursuivis poursuivies poursuivait
tenir tient tiennent tenu tenue tenus tenues tenait
detenir detient detiennent detenu detenue detenus detenues detenait
maintenir maintient maintenu maintenue maintenus maintenues maintenait
reconnaitre reconnait reconnaissent reconnu reconnue reconnus reconnues
oeil yeux
tuer tue tuee tues tuees tuent tuant tuait tuaient
tirer tire tiree tires tirees tirent tirant tirait tiraient
nier nie niee nient niant niait niaient
juger juge jugee juges jugees jugent jugeait
battre bat battent battu battue battus battues battait battaient
""".strip().splitlines()
)
"""Words whose forms no endings tell, each with all its forms."""
EASY: frozenset[str] = frozenset("l d j n s t c m qu jusqu lorsqu puisqu".split())
"""Little words that lean on the next one and are not looked for with it: l’enquête is looked for as enquête."""
