"""Places that lists of towns lack and that reporting on abuse needs: camps, places of detention, departments, boroughs.

One line a place: name | other names | country | latitude | longitude | precision | weight. The weight stands where
others have their population; it only settles which of two places of one name comes first.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from averment.gazetteer.areas import COUNTRIES, REGIONS
from averment.gazetteer.places import Row, fold

SITES = """
Calais Jungle|Jungle;the Jungle;Jungle camp;Jungle refugee camp;camp de la Lande|FR|50.9686|1.9089|exact|300000
Coquelles detention centre|centre de rétention de Coquelles;CRA de Coquelles|FR|50.9360|1.8090|exact|1000
Grande-Synthe camp|La Linière;La Linière camp;Basroch;camp de Grande-Synthe|FR|51.0107|2.2770|exact|1000
Sangatte Red Cross centre|Sangatte camp;camp de Sangatte;centre de Sangatte|FR|50.9290|1.7720|exact|1000
Loon-Plage camp|camp de Loon-Plage|FR|50.9900|2.2200|exact|1000
Channel Tunnel|Eurotunnel terminal;Eurotunnel;tunnel sous la Manche;Channel tunnel terminal|FR|50.9300|1.8100|exact|30000
Montgenèvre|Montgenèvre pass;col de Montgenèvre;Col du Montgenèvre|FR|44.9314|6.7236|exact|1000
Col de l'Échelle|Echelle pass;Col de l'Echelle|FR|45.0240|6.6790|exact|1000
Pont Saint-Louis|Saint-Louis bridge;Ponte San Ludovico|FR|43.7838|7.5290|exact|1000
Port of Calais|port de Calais;Calais port|FR|50.9680|1.8700|exact|1000
Vincennes detention centre|centre de rétention de Vincennes;CRA de Vincennes|FR|48.8270|2.4540|exact|1000
Le Mesnil-Amelot detention centre|centre de rétention du Mesnil-Amelot;CRA du Mesnil-Amelot|FR|49.0170|2.5910|exact|1000
Fleury-Mérogis prison|maison d'arrêt de Fleury-Mérogis;Fleury prison|FR|48.6380|2.3560|exact|1000
Fresnes prison|maison d'arrêt de Fresnes;prison de Fresnes|FR|48.7600|2.3240|exact|1000
La Santé prison|prison de la Santé;maison d'arrêt de la Santé|FR|48.8340|2.3400|exact|1000
Les Baumettes|prison des Baumettes;Baumettes prison|FR|43.2300|5.4130|exact|1000
Rikers Island|Rikers;Rikers Island jail;Rikers Island jail complex|US|40.7932|-73.8860|exact|100000
Metropolitan Detention Center|MDC Brooklyn|US|40.6590|-74.0040|exact|1000
San Quentin|San Quentin State Prison|US|37.9390|-122.4880|exact|10000
Angola prison|Louisiana State Penitentiary|US|30.9550|-91.5930|exact|1000
Attica prison|Attica Correctional Facility|US|42.8500|-78.2720|exact|1000
Cook County Jail||US|41.8440|-87.6960|exact|1000
Homan Square||US|41.8690|-87.7120|exact|1000
Guantánamo Bay|Guantanamo;Guantánamo;Gitmo;Camp Delta;Camp X-Ray|CU|19.9020|-75.1000|exact|400000
Abu Ghraib|Abu Ghraib prison;Abou Ghraib|IQ|33.2930|44.0660|exact|200000
Bagram|Bagram air base;Bagram prison|AF|34.9460|69.2650|exact|100000
Evin prison|Evin|IR|35.7950|51.3840|exact|50000
Saydnaya prison|Sednaya;Sednaya prison;Saidnaya|SY|33.6660|36.3270|exact|50000
Yarl's Wood|Yarl's Wood detention centre;Yarl's Wood immigration removal centre|GB|52.2110|-0.4850|exact|5000
Brook House|Brook House detention centre;Brook House immigration removal centre|GB|51.1500|-0.1780|exact|5000
Harmondsworth detention centre|Colnbrook|GB|51.4840|-0.4860|exact|1000
Manston processing centre|Manston camp|GB|51.3450|1.3600|exact|1000
Napier barracks||GB|51.0780|1.1330|exact|1000
Belmarsh|HMP Belmarsh|GB|51.4970|0.0930|exact|5000
Moria|Moria camp;Moria refugee camp|GR|39.1350|26.5030|exact|60000
Kara Tepe|Mavrovouni|GR|39.1230|26.5400|exact|5000
Idomeni|Idomeni camp|GR|41.1210|22.5110|exact|30000
Lampedusa||IT|35.5020|12.6090|town|30000
Lesbos|Lesvos|GR|39.2100|26.2800|region|90000
Chios||GR|38.4000|26.0200|region|55000
Samos||GR|37.7500|26.8300|region|50000
Röszke||HU|46.1850|20.0340|town|30000
Evros||GR|41.1000|26.3000|region|140000
Dadaab|Dadaab camp|KE|0.0550|40.3090|exact|200000
Zaatari|Zaatari camp|JO|32.2910|36.3280|exact|80000
Manus Island|Manus|PG|-2.0800|147.0900|region|50000
Nauru detention centre||NR|-0.5300|166.9300|exact|1000
Christmas Island||CX|-10.4900|105.6300|region|2000
Villawood||AU|-33.8800|150.9760|exact|5000
"""

AREAS = """
Brooklyn||US|40.6500|-73.9500|town|2700000
Manhattan||US|40.7800|-73.9700|town|1700000
Bronx|the Bronx|US|40.8500|-73.8700|town|1450000
Queens||US|40.7300|-73.8000|town|2300000
Staten Island||US|40.5800|-74.1500|town|490000
Harlem||US|40.8100|-73.9450|town|150000
South Side|South Side of Chicago|US|41.7500|-87.6100|town|500000
Tottenham||GB|51.6000|-0.0700|town|130000
Brixton||GB|51.4600|-0.1150|town|80000
Washington, D.C.|Washington DC;D.C.|US|38.8950|-77.0370|town|700000
New England||US|43.5000|-71.5000|region|1000000
Midwest||US|41.9000|-90.0000|region|1000000
England|Angleterre|GB|52.4000|-1.5000|country|56000000
Scotland|Ecosse|GB|56.2000|-4.0000|country|5400000
Wales|Pays de Galles|GB|52.1000|-3.6000|country|3100000
Northern Ireland|Ulster;Irlande du Nord|GB|54.6500|-6.6000|country|1900000
United Kingdom|UK;U.K.;Britain;Great Britain;Royaume-Uni;Grande-Bretagne|GB|53.0000|-1.5000|country|67000000
United States|US;U.S.;USA;U.S.A.;America;the States;United States of America;États-Unis|US|39.5000|-92.0000|country|330000000
France||FR|47.0000|2.5000|country|67000000
Germany|Allemagne|DE|51.0000|9.5000|country|82000000
Belgium|Belgique|BE|50.8000|4.4000|country|11500000
Spain|Espagne|ES|40.0000|-3.5000|country|47000000
Italy|Italie|IT|43.0000|12.0000|country|60000000
Greece|Grèce|GR|38.5000|23.0000|country|10500000
Turkey|Türkiye;Turquie|TR|39.5000|33.0000|country|84000000
Russia|Russie|RU|55.7000|45.0000|country|145000000
Syria|Syrie|SY|34.5000|37.0000|country|18000000
Sudan|Soudan|SD|15.0000|32.0000|country|44000000
Eritrea|Érythrée|ER|15.2000|38.9000|country|6000000
Ethiopia|Éthiopie|ET|9.0000|39.0000|country|110000000
Libya|Libye|LY|32.0000|14.0000|country|7000000
Morocco|Maroc|MA|33.0000|-6.5000|country|37000000
Algeria|Algérie|DZ|36.0000|3.0000|country|43000000
Tunisia|Tunisie|TN|36.0000|10.0000|country|12000000
Egypt|Égypte|EG|30.0000|31.2000|country|100000000
Lebanon|Liban|LB|33.8500|35.8000|country|5000000
Israel|Israël|IL|32.0000|34.9000|country|9000000
Georgia||GE|42.0000|43.5000|country|3700000
Myanmar|Burma;Birmanie|MM|20.0000|96.0000|country|54000000
Ivory Coast|Côte d'Ivoire|CI|6.5000|-5.0000|country|26000000
Democratic Republic of the Congo|DR Congo;DRC;RDC;Congo-Kinshasa|CD|-4.0000|21.0000|country|89000000
North Korea|Corée du Nord;DPRK|KP|39.5000|126.5000|country|25000000
South Korea|Corée du Sud;Korea|KR|36.8000|127.5000|country|52000000
Czech Republic|République tchèque|CZ|49.9000|15.5000|country|10500000
Netherlands|Holland;Pays-Bas|NL|52.2000|5.0000|country|17000000
Papua New Guinea|PNG;Papouasie-Nouvelle-Guinée|PG|-7.0000|146.0000|country|9000000
United Arab Emirates|UAE|AE|24.8000|55.0000|country|9800000
Palestine|Palestinian territories|PS|31.9000|35.0000|country|5000000
West Bank|Cisjordanie|PS|31.9500|35.2500|region|3000000
Gaza|Gaza Strip;bande de Gaza|PS|31.4200|34.3800|region|2000000
East Jerusalem|Jérusalem-Est|PS|31.7900|35.2400|town|350000
Kurdistan|Iraqi Kurdistan|IQ|36.4000|44.3000|region|5000000
Darfur||SD|13.5000|25.0000|region|6000000
Kashmir|Cachemire||34.2000|75.5000|region|7000000
Chechnya|Tchétchénie|RU|43.3000|45.7000|region|1400000
Crimea|Crimée|UA|45.3000|34.4000|region|2000000
Tibet||CN|30.0000|91.0000|region|3000000
Xinjiang||CN|43.8000|87.6000|region|24000000
Balkans|Western Balkans||43.0000|21.0000|region|1000000
Sahel|the Sahel||15.0000|2.0000|region|1000000
Middle East|Moyen-Orient;Near East||32.0000|40.0000|region|1000000
Horn of Africa|Corne de l'Afrique||8.0000|45.0000|region|1000000
English Channel|the Channel;Channel;La Manche||50.2000|-1.0000|region|1000000
Mediterranean|Mediterranean Sea;Méditerranée||36.0000|16.0000|region|1000000
Aegean|Aegean Sea||38.5000|25.2000|region|1000000
Europe|||50.0000|10.0000|region|700000000
Africa|Afrique||2.0000|21.0000|region|1000000000
North Africa|Afrique du Nord||29.0000|8.0000|region|1000000
West Africa|Afrique de l'Ouest||11.0000|-4.0000|region|1000000
East Africa|Afrique de l'Est||1.0000|37.0000|region|1000000
Eastern Europe|Europe de l'Est||50.0000|28.0000|region|1000000
Asia|Asie||34.0000|95.0000|region|4000000000
North America|Amérique du Nord||46.0000|-100.0000|region|500000000
South America|Amérique du Sud||-14.0000|-58.0000|region|400000000
Latin America|Amérique latine||-8.0000|-65.0000|region|600000000
Oceania|Océanie||-20.0000|140.0000|region|40000000
Hauts-de-France||FR|50.0|2.8|region|6000000
Nord-Pas-de-Calais|Nord Pas de Calais|FR|50.5|2.8|region|4000000
Île-de-France|Ile de France;Paris region;région parisienne|FR|48.7|2.5|region|12000000
Auvergne-Rhône-Alpes||FR|45.5|4.5|region|8000000
Provence-Alpes-Côte d'Azur|PACA|FR|43.9|6.1|region|5000000
Occitanie||FR|43.7|2.1|region|5900000
Nouvelle-Aquitaine||FR|45.2|0.2|region|6000000
Grand Est||FR|48.7|5.6|region|5500000
Bretagne|Brittany|FR|48.2|-2.8|region|3300000
Normandie|Normandy|FR|49.1|0.1|region|3300000
Pays de la Loire||FR|47.5|-0.8|region|3800000
Centre-Val de Loire||FR|47.5|1.7|region|2500000
Bourgogne-Franche-Comté|Burgundy;Bourgogne|FR|47.2|4.8|region|2800000
Corse|Corsica|FR|42.15|9.1|region|340000
"""

DEPARTMENTS = """
Ain 46.1 5.3;Aisne 49.6 3.6;Allier 46.4 3.2;Alpes-de-Haute-Provence 44.1 6.2;Hautes-Alpes 44.7 6.3;Alpes-Maritimes 43.9 7.2
Ardèche 44.8 4.4;Ardennes 49.6 4.6;Ariège 42.9 1.5;Aube 48.3 4.2;Aude 43.1 2.4;Aveyron 44.3 2.7;Bouches-du-Rhône 43.5 5.1
Calvados 49.1 -0.4;Cantal 45.1 2.7;Charente 45.7 0.2;Charente-Maritime 45.8 -0.7;Cher 47.1 2.5;Corrèze 45.4 1.9
Corse-du-Sud 41.9 9.0;Haute-Corse 42.4 9.2;Côte-d'Or 47.4 4.8;Côtes-d'Armor 48.4 -2.9;Creuse 46.1 2.0;Dordogne 45.1 0.7
Doubs 47.2 6.4;Drôme 44.7 5.2;Eure 49.1 1.0;Eure-et-Loir 48.4 1.4;Finistère 48.3 -4.1;Gard 44.0 4.2;Haute-Garonne 43.4 1.2
Gers 43.7 0.5;Gironde 44.8 -0.6;Hérault 43.6 3.4;Ille-et-Vilaine 48.2 -1.6;Indre 46.8 1.6;Indre-et-Loire 47.3 0.7
Isère 45.3 5.6;Jura 46.7 5.7;Landes 43.9 -0.8;Loir-et-Cher 47.6 1.4;Loire 45.7 4.2;Haute-Loire 45.1 3.8
Loire-Atlantique 47.4 -1.7;Loiret 47.9 2.3;Lot 44.6 1.6;Lot-et-Garonne 44.4 0.5;Lozère 44.5 3.5;Maine-et-Loire 47.4 -0.6
Manche 49.1 -1.3;Marne 48.9 4.2;Haute-Marne 48.1 5.2;Mayenne 48.1 -0.7;Meurthe-et-Moselle 48.8 6.2;Meuse 49.0 5.4
Morbihan 47.8 -2.8;Moselle 49.0 6.7;Nièvre 47.1 3.5;Nord 50.4 3.2;Oise 49.4 2.4;Orne 48.6 0.1;Pas-de-Calais 50.5 2.3
Puy-de-Dôme 45.7 3.1;Pyrénées-Atlantiques 43.3 -0.8;Hautes-Pyrénées 43.1 0.2;Pyrénées-Orientales 42.6 2.5;Bas-Rhin 48.7 7.6
Haut-Rhin 47.9 7.3;Rhône 45.9 4.6;Haute-Saône 47.6 6.1;Saône-et-Loire 46.6 4.5;Sarthe 48.0 0.2;Savoie 45.5 6.4
Haute-Savoie 46.0 6.4;Seine-Maritime 49.7 1.0;Seine-et-Marne 48.6 2.9;Yvelines 48.8 1.8;Deux-Sèvres 46.5 -0.3;Somme 49.9 2.3
Tarn 43.8 2.2;Tarn-et-Garonne 44.1 1.3;Var 43.4 6.2;Vaucluse 44.0 5.2;Vendée 46.7 -1.3;Vienne 46.6 0.5;Haute-Vienne 45.9 1.2
Vosges 48.2 6.4;Yonne 47.8 3.6;Territoire de Belfort 47.6 6.9;Essonne 48.5 2.2;Hauts-de-Seine 48.8 2.2
Seine-Saint-Denis 48.9 2.5;Val-de-Marne 48.8 2.5;Val-d'Oise 49.1 2.1;Guadeloupe 16.2 -61.5;Martinique 14.7 -61.0
Guyane 4.0 -53.0;La Réunion -21.1 55.5;Mayotte -12.8 45.2
"""


@lru_cache(maxsize=1)
def rows() -> dict[str, tuple[Row, ...]]:
    """All curated places by every folded name."""
    found: dict[str, tuple[Row, ...]] = {}
    for names, row in (*_described(), *_countries(), *_departments(), *_regions()):
        for one in dict.fromkeys(fold(name) for name in names):
            found[one] = (*found.get(one, ()), row)
    return found


def _described() -> Iterator[tuple[list[str], Row]]:
    for line in filter(None, (SITES + AREAS).splitlines()):
        name, others, country, latitude, longitude, precision, weight = line.split("|")
        row = Row(_id(name), name, country or None, float(latitude), float(longitude), int(weight), precision, main=True)
        yield [name, *filter(None, others.split(";"))], row


def _countries() -> Iterator[tuple[list[str], Row]]:
    for line in filter(None, COUNTRIES.splitlines()):
        name, others, country, latitude, longitude, millions = line.split("|")
        row = Row(
            _id(name), name, country or None, float(latitude), float(longitude), int(millions) * 10**6, "country", main=True
        )
        yield [name, *filter(None, others.split(";"))], row


def _departments() -> Iterator[tuple[list[str], Row]]:
    for piece in DEPARTMENTS.strip().replace("\n", ";").split(";"):
        name, latitude, longitude = piece.rsplit(" ", 2)
        yield [name], Row(_id(name), name, "FR", float(latitude), float(longitude), 500_000, "region", main=True)


def _regions() -> Iterator[tuple[list[str], Row]]:
    for piece in REGIONS.strip().replace("\n", ";").split(";"):
        written, country, latitude, longitude = piece.rsplit(" ", 3)
        names = written.split("/")
        where = None if country == "-" else country
        yield names, Row(_id(names[0]), names[0], where, float(latitude), float(longitude), 500_000, "region", main=True)


def _id(name: str) -> str:
    return f"curated:{fold(name).replace(' ', '-')}"
