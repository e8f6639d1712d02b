"""Invented people: first and family names from wide tables, the frequent ones first, so that namesakes occur."""

from __future__ import annotations

from random import Random
from typing import NamedTuple


class Person(NamedTuple):
    """Somebody invented."""

    first: str
    last: str
    woman: bool

    @property
    def full(self) -> str:
        """First and family name."""
        return f"{self.first} {self.last}"


class Names(NamedTuple):
    """The names of one origin."""

    men: tuple[str, ...]
    women: tuple[str, ...]
    last: tuple[str, ...]


def _composed(begin: str, end: str) -> list[str]:
    # Ends first, so that the frequent part of the table holds many beginnings.
    return [b + e for e in end.split() for b in begin.split()]


_EN = Names(
    tuple(
        "James John David Michael Robert Thomas William Daniel Andrew Mark Paul Peter Stephen Kevin Brian Ryan Adam Luke Jack Harry Oliver"
        " George Liam Sean Patrick Connor Kyle Dylan Ethan Noah Mason Tyler Marcus Jerome Andre Terrence Curtis Raymond Walter Frank Victor"
        " Simon Martin Neil Graham Colin Ian Stuart Craig Darren Gareth Rhys Owen Declan Callum Fergus Alistair Hamish Rory Duncan Gordon"
        " Leon Nathan Aaron Isaac Caleb Wesley Clayton Travis Dwayne Darnell Malik Tobias Rufus Barnaby Cedric Edmund Felix Hugh Jasper".split()
    ),
    tuple(
        "Mary Sarah Emma Laura Anna Helen Karen Susan Linda Patricia Jennifer Rachel Rebecca Hannah Emily Olivia Sophie Chloe Grace Lucy"
        " Amy Megan Holly Jessica Ashley Brittany Tiffany Keisha Latoya Denise Yvonne Brenda Diane Joyce Ruth Irene Margaret Dorothy Alice"
        " Fiona Moira Siobhan Aoife Niamh Bronwyn Cerys Catrin Isla Freya Imogen Beatrice Cordelia Harriet Matilda Rosalind Sylvia Thelma"
        " Naomi Esther Miriam Abigail Leah Judith Martha Celia Daphne Edith Flora Gwen Hazel Ivy Jocelyn Lorna Maureen Nora Paula Tessa".split()
    ),
    tuple(
        "Smith Jones Williams Brown Taylor Davies Wilson Evans Thomas Johnson Roberts Walker Wright Robinson Thompson White Hughes Edwards"
        " Green Hall Wood Harris Lewis Martin Jackson Clarke Turner Hill Scott Cooper Morris Ward Moore King Watson Baker Harrison Morgan"
        " Patel Young Allen Mitchell James Anderson Phillips Lee Bell Parker Davis Miller Murphy Kelly Walsh O’Brien Byrne Ryan Doyle Reid"
        " Stewart Campbell Murray Fraser Grant Sinclair Boyd Barr Craig Lowe Nash Pike Quill Rudd Stubbs Tate Usher Vane Wragg Yates".split()
        + _composed(
            "Ash Black Brad Brook Burn Cal Cass Chad Clay Cole Cran Dal Dray El Fair Far Fen Glen Green Hal Har Hart Has Hazel Hol Hux Ken Kirk"
            " Lang Lark Lin Locke Mar Mel Nor Oak Pem Pres Rad Rams Red Ros Sel Shel Stan Sut Thorn Tun Under Wal Wey Whit Win Wood Wy",
            "ton ley ford well field wood worth by bourne dale ham stead more combe wick den shaw ridge croft hurst gate land bridge side ick",
        )
    ),
)
_FR = Names(
    tuple(
        "Jean Pierre Michel Philippe Nicolas Thomas Julien Antoine Alexandre Maxime Lucas Hugo Louis Paul Mathieu Guillaume Olivier Laurent"
        " Christophe Stéphane Sébastien David Éric Thierry Pascal Bruno Didier Patrick Alain Bernard Gérard Jacques Yves Xavier Vincent Arnaud"
        " Benoît Cédric Damien Emmanuel Fabien Florian Gaël Grégory Hervé Jérôme Kévin Ludovic Marc Martin Quentin Rémi Romain Simon Théo Tristan"
        " Valentin Yannick Adrien Baptiste Clément Denis Étienne François Gilles Henri Ivan Joël Loïc Norbert Odilon Raphaël Serge Ulysse Walter".split()
    ),
    tuple(
        "Marie Sophie Nathalie Isabelle Sandrine Céline Julie Camille Léa Manon Chloé Emma Laura Pauline Marine Mathilde Claire Anne Catherine"
        " Christine Sylvie Valérie Véronique Florence Caroline Aurélie Émilie Élodie Delphine Karine Virginie Stéphanie Laetitia Hélène Lucie Alice"
        " Jeanne Louise Margaux Océane Justine Solène Maëlle Anaïs Clara Inès Juliette Noémie Perrine Quitterie Roxane Salomé Tiphaine Ursule"
        " Agnès Bérénice Colette Denise Édith Francine Ginette Huguette Irène Josiane Lucienne Monique Nicole Odette Paulette Raymonde Simone".split()
    ),
    tuple(
        "Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux David Bertrand Morel Fournier"
        " Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefèvre Faure André Mercier Blanc Guérin Boyer Garnier Chevalier François"
        " Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand Duval Denis Dumont Marie Lemaire"
        " Noël Meyer Dufour Meunier Brun Blanchard Giraud Joly Rivière Lucas Brunet Gaillard Barbier Arnaud Martinez Gérard Roche Renard Schmitt".split()
        + _composed(
            "Aube Barre Beau Belle Bois Bonne Bour Bré Cha Chante Clair Cour Dela Desc Dor Esc Fer Fla Font Frai Gran Haute Jau La Le Lou Mal Mar"
            " Mau Mer Mon Mont Nor Par Per Pier Plan Pré Puy Ra Roche Rou Saint Sau Ser Tou Tra Val Vau Ver Vi Ville",
            "champ mont court ville lier rault bert din gnac nier vignac sard trand chet pin lande raud tier guet mard nac val rive laud brac",
        )
    ),
)
_MAGHREB = Names(
    tuple(
        "Mohamed Ahmed Karim Youssef Rachid Samir Mehdi Bilal Nabil Hicham Omar Amine Sofiane Walid Farid Hakim Yassine Ilyes Anis Zakaria Idir Aksel".split()
    ),
    tuple(
        "Fatima Nadia Samira Leïla Yasmina Khadija Amina Sara Imane Houria Zohra Malika Latifa Rania Lina Meriem Djamila Warda Safia Hafsa".split()
    ),
    tuple(
        "Benali Haddad Mansouri Bouzid Cherif Belkacem Amrani Saïdi Hamidi Ziani Khelifi Rahmani Bensalem Tazi Alaoui Brahimi Guerfi Kaddour Lahlou Meziane"
        " Nasri Ouali Rezgui Slimani Toumi Yahiaoui Zerrouki Abidi Bahri Chaoui Djebbar Elhadj Ferhat Ghezali Hamdani Ikhlef Jaziri Kacem Lounis Messaoudi".split()
        + _composed(
            "Ben Bel Bou Ou El Ait Hadj Sidi Abou Tah",
            "amar slim zaoui kassem nour rabah fares laïd ziane messa dris kha mezri ferrah ghani lal moussa",
        )
    ),
)
_AFRICA = Names(
    tuple(
        "Mamadou Moussa Ibrahim Amadou Abdoulaye Ousmane Cheikh Seydou Boubacar Souleymane Idriss Adam Yaya Kofi Kwame Emeka Chidi Tunde Blaise Serge".split()
    ),
    tuple(
        "Aïssatou Fatou Mariam Aminata Awa Kadiatou Rokia Bintou Ngozi Amara Ifeoma Abena Efua Grace Blessing Chantal Solange Yvette Mireille".split()
    ),
    tuple(
        "Diallo Traoré Diop Coulibaly Keïta Camara Koné Touré Sow Barry Bah Sylla Cissé Ndiaye Fall Sarr Gueye Mbaye Kaboré Ouédraogo Sawadogo Mensah Owusu"
        " Boateng Okafor Okeke Adeyemi Balogun Eze Nwosu Ndoye Doumbia Sangaré Konaté Fofana Bangoura Mballa Ngo Tchoumi Kamga Essomba Nguema Mouele".split()
        + _composed(
            "Ka Ma Ba Dia Sa Ndi Mbo Oko Ade Nga Tra Kou Ya Zo",
            "ndé kouré boré lola wale dji mara fana bayo nté ssouma kwa rou gomé lé",
        )
    ),
)
_EAST = Names(
    tuple(
        "Ali Hassan Abdullah Yusuf Khalid Jamal Tesfaye Dawit Yonas Samuel Bereket Farhad Ahmad Najib Zabi Reza Hamid Imran Asif Bilal Tariq Omid".split()
    ),
    tuple(
        "Zahra Maryam Shirin Parisa Selam Hiwot Rahel Almaz Saba Nasrin Laleh Farida Ayesha Saima Nazia Rukhsana Shabnam Yalda Helen Feven".split()
    ),
    tuple(
        "Ahmadi Rahimi Karimi Hosseini Mohammadi Haidari Noori Safi Stanikzai Wardak Tesfay Haile Gebre Kidane Berhe Tekle Abdi Farah Warsame Hersi Osman"
        " Adan Idris Bashir Elamin Siddig Khan Hussain Malik Iqbal Chaudhry Begum Rahman Chowdhury Miah Uddin Akhtar Qureshi Mirza Baig Shah".split()
        + _composed(
            "Gul Nur Zar Sher Baz Dost Mir Sul Ham Fai Teke Meh Gebre Wolde Asfa",
            "zai mand khel yar pour zadeh ani oor iddin ullah mariam selassie haile ab esh",
        )
    ),
)
_SOUTH = Names(
    tuple(
        "José Carlos Miguel Luis Jorge Diego Rafael Andrés Javier Pablo Marco Luca Matteo Piotr Tomasz Marek Ion Andrei Vlad João Rui".split()
    ),
    tuple(
        "María Ana Carmen Lucía Elena Rosa Isabel Marta Giulia Chiara Agnieszka Ewa Katarzyna Ioana Mihaela Inês Beatriz Teresa".split()
    ),
    tuple(
        "García Rodríguez López Martínez Hernández González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Reyes Morales Cruz Ortiz Silva Santos"
        " Ferreira Costa Rossi Ferrari Esposito Bianchi Nowak Kowalski Wójcik Popescu Ionescu Dumitru Almeida Carvalho Ribeiro Teixeira Moura".split()
        + _composed(
            "Mon Cas Bel Val Car Mar Ser Tor Vil Gar Rom Pal",
            "tero ello ardi ucci escu owski ez eira alho oni ano edo ares inho azzi",
        )
    ),
)
ORIGINS = {"en": _EN, "fr": _FR, "maghreb": _MAGHREB, "africa": _AFRICA, "east": _EAST, "south": _SOUTH}
_LIKELY = {
    "en": ("en",) * 10 + ("africa", "east", "east", "south", "south"),
    "fr": ("fr",) * 10 + ("maghreb", "maghreb", "maghreb", "africa", "africa", "south"),
    "camp": ("east",) * 5 + ("africa",) * 3 + ("maghreb",),
    "crowd": ("en", "fr", "maghreb", "africa", "east", "south"),
}


def person(dice: Random, likely: str) -> Person:
    """Somebody of an origin that is likely there; the first names of a table are the frequent ones."""
    u = dice.random
    among = _LIKELY[likely]
    names = ORIGINS[among[int(u() * len(among))]]
    woman = u() < 0.42
    first = names.women if woman else names.men
    return Person(first[int(u() ** 1.4 * len(first))], names.last[int(u() ** 1.25 * len(names.last))], woman)
