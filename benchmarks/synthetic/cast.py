"""Who stands on a page, in the words of its language: people, offices, bodies, and the verbs that agree with them."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from random import Random

from averment.model.mention import Location
from synthetic.asked import Actor
from synthetic.details import table
from synthetic.incidents import Incident
from synthetic.names import Person, person
from synthetic.towns import COUNTRY_NAMES, Town, country_place

HE = {
    ("en", False): ("he", "him", "his"), ("en", True): ("she", "her", "her"), ("en", None): ("they", "them", "their"),
    ("fr", False): ("il", "lui", "son"), ("fr", True): ("elle", "elle", "son"), ("fr", None): ("ils", "eux", "leur"),
}  # fmt: skip
AGREE: dict[str, Callable[[Actor], str]] = {
    "e": lambda a: "e" if a.woman else "",
    "x": lambda a: "s" if a.plural else "",
    "was": lambda a: "were" if a.plural else "was",
    "a": lambda a: "ont" if a.plural else "a",
    "est": lambda a: "sont" if a.plural else "est",
}
WATCHES = {
    "GB": ("Independent Office for Police Conduct",), "US": ("Civilian Review Board", "Office of Police Accountability"),
    "FR": ("IGPN", "Défenseur des droits", "IGGN"), "BE": ("Comité P",), "IE": ("Garda Ombudsman",), "CA": ("Special Investigations Unit",),
    "KE": ("Independent Policing Oversight Authority",), "NG": ("National Human Rights Commission",), "ZA": ("Independent Police Directorate",),
    "SN": ("Observatoire des lieux de privation",), "CI": ("Conseil national des droits de l’homme",), "CM": ("Commission des droits",),
}  # fmt: skip
NGOS = {
    "en": tuple("Frontier Watch|Cols Solidaires|Harbour Legal Centre|Civic Rights League|Open Roads Committee|Night Shelter Network|Witness on Call"
                "|Prison Letters Trust|Street Law Clinic|Families for Answers|Northgate Monitoring Group|Safe Crossing|Copwatch Estuary|Bread and Law".split("|")),
    "fr": tuple("Cols Solidaires|Veille Frontières|Ligue des communes libres|Maraude du Nord|Collectif Vérité|Observatoire des rues|L’Abri commun|Mots de prison"
                "|Justice en marche|Secours des quais|Réseau Témoins|Familles debout|Frontier Watch|Terre d’escale".split("|")),
}  # fmt: skip
LOCAL = {
    "en": "Legal Centre|Justice Group|Migrant Help|Copwatch|Families Forum|Rights Desk|Street Watch|Tenants Union".split("|"),
    "fr": "Collectif citoyen|Maraude|Comité vérité|Maison des droits|Ligue des habitants|Accueil solidaire|Réseau d’entraide".split(
        "|"
    ),
}
FORCES = {
    ("en", "police"): ("a police officer", "the officer", "{n} police officers", "the officers", "police officer"),
    ("en", "camp"): ("a border officer", "the officer", "{n} border officers", "the officers", "border officer"),
    ("en", "prison"): ("a prison guard", "the guard", "{n} guards", "the guards", "prison guard"),
    ("en", "military"): ("a soldier", "the soldier", "{n} soldiers", "the soldiers", "soldier"),
    ("fr", "police"): ("un policier", "le policier", "{n} policiers", "les policiers", "policier"),
    ("fr", "camp"): ("un CRS", "le CRS", "{n} CRS", "les CRS", "CRS"),
    ("fr", "prison"): ("un surveillant", "le surveillant", "{n} surveillants", "les surveillants", "surveillant"),
    ("fr", "military"): ("un gendarme", "le gendarme", "{n} gendarmes", "les gendarmes", "gendarme"),
}  # fmt: skip
NUMBERS = {
    "en": "no one two three four five six seven eight nine ten".split(),
    "fr": "aucun un deux trois quatre cinq six sept huit neuf dix".split(),
}
_OFFICES = {
    "L": ("lawyer for the family", "avocate de la famille", "defence"), "D": ("lawyer for the officers", "avocat des agents", "defence"),
    "P": ("prosecutor", "procureur", "prosecution"), "A": ("mayor", "maire", "government"),
    "I": ("interior minister", "ministre de l’Intérieur", "government"), "U": ("officers’ union delegate", "délégué syndical", "union"),
    "N": ("spokeswoman for {NG}", "porte-parole de {NG}", "ngo"),
}  # fmt: skip
_TERMS = {"P": 4, "A": 6, "I": 2, "U": 3, "N": 3}


@lru_cache(maxsize=8192)
def office(key: str, where: int, term: int, likely: str) -> Person:
    """Who holds an office somewhere in some years: the same on every page of those years."""
    return person(Random((ord(key) << 32) + (where << 8) + term), likely)


class Cast:
    """The actors of one incident for one page; each is made when it is first asked for."""

    def __init__(self, incident: Incident, language: str, day: int) -> None:
        """Cast an incident in a language, as known on a day."""
        self.i, self.language, self.day = incident, language, day
        self.fr = language == "fr"
        self._made: dict[str, Actor] = {}

    def __call__(self, key: str) -> Actor:
        """The actor of a key."""
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self._make(key)
        return found

    def _make(self, key: str) -> Actor:
        if key == "T":
            return self._town()
        if key == "R":
            return self._country()
        if key == "O":
            return self._officers()
        if key in "VWF":
            return self._private(key)
        if key in _OFFICES:
            return self._official(key)
        return self._body(key)

    def _town(self) -> Actor:
        if self.i.placeless:
            words = "cette ville" if self.fr else "the town"
            return Actor("", "place", words, words)
        town: Town = self.i.town
        location: Location = town.location
        return Actor("T", "place", town.name, town.name, name=town.name, location=location, proper=True, short=town.name)

    def _country(self) -> Actor:
        code = self.i.town.country.code
        name = COUNTRY_NAMES[code][self.fr]
        place = country_place(code, self.language)
        return Actor("R", "place", name, name, name=name, location=place, proper=True, short=name)

    def _private(self, key: str) -> Actor:
        who, fr = self.i.people[key], self.fr
        role, category, plain, later, short = self._who(key, who)
        he = HE[self.language, who.woman]
        if key not in self.i.named:
            return Actor(key, "person", plain, later, he, None, role, category, woman=who.woman, short=short)
        title = ("Mme " if who.woman else "M. ") if fr and key != "V" else ""
        beside = plain if key != "V" else (f"{self.i.age} ans" if fr else f"a {self.i.age}-year-old")
        return Actor(
            key, "person", who.full, title + who.last, he, who.full, role, category, woman=who.woman, proper=True, short=who.last,
            beside=beside if key != "V" else "",
        )  # fmt: skip

    def _who(self, key: str, who: Person) -> tuple[str, str, str, str, str]:
        """The role, the category, and words for somebody without a name: at first, later, and in a headline."""
        age, woman, fr = self.i.age, who.woman, self.fr
        if key == "V":
            category = {"camp": "migrant", "prison": "prisoner"}.get(self.i.scene, "victim")
            if fr:
                noun = ("jeune femme" if woman else "jeune homme") if age < 26 else ("femme" if woman else "homme")
                one = "une" if woman else "un"
                article = "la " if woman else "le " if age < 26 else "l’"
                return f"{noun} de {age} ans; victime", category, f"{one} {noun} de {age} ans", article + noun, noun
            noun = ("woman" if woman else "man") if age > 17 else ("girl" if woman else "boy")
            n = "an" if age in (18, 80, 11, 8) else "a"
            return f"{age}-year-old {noun}; victim", category, f"{n} {age}-year-old {noun}", f"the {noun}", noun
        if key == "F":
            kin = self.i.dice % 3
            if fr:
                noun = (("la sœur", "la mère", "la tante") if woman else ("le frère", "le père", "l’oncle"))[kin]
                return f"{noun.split()[-1]} de la victime", "family", f"{noun} de la victime", noun, noun
            noun = (("sister", "mother", "aunt") if woman else ("brother", "father", "uncle"))[kin]
            return f"victim’s {noun}", "family", f"the victim’s {noun}", f"the {noun}", noun
        job = table("job", self.language)[self.i.dice % len(table("job", self.language))]
        if fr:
            return f"{job}; témoin", "witness", f"un témoin, {job}", "le témoin", "témoin"
        return f"{job.split(' ', 1)[1]}; witness", "witness", f"{job} who was there", "the witness", "witness"

    def _officers(self) -> Actor:
        scene, count = self.i.scene, self.i.officers
        one, the_one, some, the_some, role = FORCES[self.language, scene]
        category = "police" if scene == "camp" else scene
        charged = next((s.day for s in self.i.steps if s.stage == "charge"), None)
        if "O" in self.i.named and count == 1 and charged and self.day >= charged:
            who = self.i.people["O"]
            he = HE[self.language, False]
            return Actor(
                "O", "person", who.full, who.last, he, who.full, role, category, proper=True, short=who.last, beside=one
            )
        if count == 1:
            return Actor("O", "person", one, the_one, HE[self.language, False], None, role, category, short=role)
        said = some.format(n=NUMBERS[self.language][count])
        return Actor(
            "O", "group", said, the_some, HE[self.language, None], None, role, category, count, plural=True, short=said
        )

    def _official(self, key: str) -> Actor:
        english, french, category = _OFFICES[key]
        country, term = self.i.town.country, _TERMS.get(key)
        likely = country.language
        if term is None:
            who = self.i.people[key]
        else:
            here, land = self.i.town.index, ord(country.code[0]) * 91
            speaks = here if self._local() else self._ngo() + 60_000
            where = {"P": here, "A": here, "N": speaks, "U": land + here % 12}.get(key, land)
            who = office(key, where, (self.day // 365) // term, likely)
        role = (french if self.fr else english).replace("{NG}", self("NG").later)
        if key in "PA" and not self.i.placeless:
            role += f" de {self.i.town.name}" if self.fr else f" of {self.i.town.name}"
        later = ("Mme " if who.woman else "M. ") + who.last if self.fr else who.last
        article = ("la " if who.woman and key != "D" else "le ") if self.fr else "the "
        if self.fr and role[0] in "aeiou":
            article = "l’"
        beside = article + role
        he = HE[self.language, who.woman]
        return Actor(
            key,
            "person",
            who.full,
            later,
            he,
            who.full,
            role,
            category,
            woman=who.woman,
            proper=True,
            short=who.last,
            beside=beside,
        )

    def _local(self) -> bool:
        """Tell whether the association is one of the town, not one that is known everywhere."""
        return self.i.dice % 10 < 7 and not self.i.placeless

    def _ngo(self) -> int:
        return (self.i.dice // 7) % len(NGOS[self.language])

    def _body(self, key: str) -> Actor:
        name, words, later, category = self._named_body(key)
        he = ("it", "it", "its") if not self.fr else ("il", "lui", "son")
        return Actor(key, "organization", words, later, he, name, None, category, proper=name is not None, short=name or later)

    def _named_body(self, key: str) -> tuple[str | None, str, str, str]:
        """The name of a body, the words for it at first and later, and its category."""
        town, fr, code = self.i.town.name, self.fr, self.i.town.country.code
        if self.i.placeless:
            town = ""
        if key == "FO":
            return self._force(town)
        if key == "WA":
            known = WATCHES[code]
            name = known[self.i.dice % len(known)]
            if fr:
                words = (
                    f"l’{name}" if name[0] in "IOAEU" else f"le {name}" if not name.startswith("Commission") else f"la {name}"
                )
                return name, words, words, "oversight"
            return name, f"the {name}", f"the {name}", "oversight"
        if key == "NG":
            name = NGOS[self.language][self._ngo()]
            if self._local():
                kind = LOCAL[self.language][self.i.town.index % len(LOCAL[self.language])]
                name = f"{kind} de {town}" if fr else f"{town} {kind}"
            return name, f"l’association {name}" if fr else name, name, "ngo"
        if key == "MI":
            words = "le ministère de l’Intérieur" if fr else "the interior ministry"
            return words.split(" ", 1)[1], words, words, "government"
        french, english, category = {
            "CO": ("le tribunal correctionnel", "{} criminal court", "court"), "PR": ("le parquet", "{} prosecutor’s office", "prosecution"),
            "HO": ("le centre hospitalier", "{} General Hospital", "medical"),
        }[key]  # fmt: skip
        if fr:
            name = french.split(" ", 1)[1] + (f" de {town}" if town else "")
            return (name if town else None), f"le {name}", french, category
        name = english.format(town).strip()
        return (name if town else None), f"the {name}", f"the {name.removeprefix(town).strip()}", category

    def _force(self, town: str) -> tuple[str | None, str, str, str]:
        fr, scene = self.fr, self.i.scene
        if scene == "prison":
            return (
                (None, "l’administration pénitentiaire", "l’administration", "prison")
                if fr
                else (None, "the prison service", "the prison service", "prison")
            )
        if scene == "military":
            return (None, "la gendarmerie", "la gendarmerie", "police") if fr else (None, "the army", "the army", "military")
        if fr:
            name = f"police de {town}" if town else None
            return name, f"la {name or 'police'}", "la police", "police"
        department = " Police Department" if self.i.town.country.code == "US" else " police"
        if not town:
            return None, "the local police", "the police", "police"
        return town + department, ("the " if "Dep" in department else "") + town + department, "the police", "police"
