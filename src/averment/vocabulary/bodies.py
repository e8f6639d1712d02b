"""Public bodies by all the names that pages in several languages give them.

Written folded (small letters, no accents). A name of the first list is the body's own; one of the second is a description
that fits the body of another country as well, and needs another reason beside it.
"""

from __future__ import annotations


def _names(words: str) -> frozenset[str]:
    return frozenset(w.strip() for w in words.split("|"))


BODIES: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "rights defender of France": (
        _names("defenseur des droits|le defenseur des droits|defender of rights|defenseure des droits|french defender of rights"),
        _names("human rights ombudsman|rights ombudsman|ombudsman|human rights defender|public defender of rights"),
    ),
    "police inspectorate of France": (
        _names("igpn|inspection generale de la police nationale|l igpn|police des polices"),
        _names("police inspectorate|police inspection body|inspectorate of police|general inspectorate of police"
               "|general inspectorate of the national police|police watchdog"),
    ),
    "gendarmerie inspectorate of France": (
        _names("iggn|inspection generale de la gendarmerie nationale|l iggn"),
        _names("gendarmerie inspectorate|general inspectorate of the gendarmerie"),
    ),
    "border police of France": (
        _names("police aux frontieres|paf|paf frontier police|la police aux frontieres"),
        _names("border police|frontier police"),
    ),
    "riot police of France": (_names("crs|compagnies republicaines de securite|compagnie republicaine de securite"), _names("riot police")),
    "interior ministry of France": (
        _names("place beauvau|french interior ministry|france s interior ministry"),
        _names("ministere de l interieur|interior ministry|ministry of the interior|home ministry"),
    ),
    "court of cassation of France": (_names("cour de cassation"), _names("court of cassation")),
    "council of state of France": (_names("conseil d etat"), _names("council of state")),
    "police complaints office of England": (
        _names("iopc|independent office for police conduct|ipcc|independent police complaints commission"),
        _names("police complaints watchdog|police watchdog"),
    ),
    "police oversight of Belgium": (_names("comite p|comite permanent de controle des services de police|committee p"), frozenset()),
    "police investigations of Quebec": (_names("bei|bureau des enquetes independantes"), frozenset()),
    "European court of human rights": (
        _names("european court of human rights|cour europeenne des droits de l homme|cedh|echr|strasbourg court"),
        frozenset(),
    ),
    "anti-torture committee": (
        _names("cpt|committee for the prevention of torture|comite pour la prevention de la torture"),
        frozenset(),
    ),
    "Human Rights Watch": (_names("human rights watch|hrw"), frozenset()),
    "Amnesty International": (_names("amnesty international|amnesty"), frozenset()),
    "League of Human Rights": (_names("ligue des droits de l homme|ldh|league of human rights|human rights league"), frozenset()),
    "Doctors Without Borders": (_names("medecins sans frontieres|msf|doctors without borders"), frozenset()),
    "UN refugee agency": (_names("unhcr|hcr|un refugee agency|haut commissariat des nations unies pour les refugies"), frozenset()),
}  # fmt: skip
PROSECUTION = frozenset("parquet procureur procureure prosecutor prosecutors prosecution".split())
"""A name with one of these and a place is the prosecution there."""
OFFICE = PROSECUTION | frozenset("office offices public service republique general the of s de la le du d l in at a".split())
"""What such a name says besides the place."""
