"""Words that make a decision the last word, in every language, folded (small letters, no accents)."""

from __future__ import annotations

LAST_COURTS: tuple[str, ...] = tuple(
    "cour de cassation|court of cassation|conseil d etat|council of state|supreme court of the united states|u s supreme court"
    "|us supreme court|uk supreme court|supreme court of the united kingdom|house of lords|privy council|supreme court of canada"
    "|cour supreme du canada|supreme court of india|high court of australia|supreme court of ireland|federal supreme court"
    "|tribunal federal|federal court of justice|constitutional court of south africa|supreme court of new zealand".split("|")
)
"""Courts after which there is no other in their country."""
SAID_FINAL: tuple[str, ...] = tuple(
    "is now final|became final|is final|no further appeal|cannot be appealed|can no longer be appealed|exhausted all appeals"
    "|did not appeal|waived his right to appeal|waived her right to appeal|withdrew his appeal|withdrew her appeal"
    "|est definitive|est desormais definitive|est devenue definitive|devenu definitif|n est plus susceptible d appel"
    "|sans appel possible|n a pas fait appel|n ont pas fait appel|s est desiste de son appel|condamnation definitive"
    "|definitivement condamne|definitivement condamnee|definitivement acquitte|definitivement relaxe".split("|")
)
"""Said of a decision: nothing can be done against it any more."""
UPHELD = frozenset({"upheld"})
"""What a last court does with an appeal so that the decision stands."""
FIRST_COURTS: tuple[str, ...] = tuple(
    "tribunal correctionnel|tribunal de police|tribunal judiciaire|tribunal pour enfants|tribunal de grande instance"
    "|criminal court|magistrates court|justice of the peace|police court|juge d instruction|court of first instance".split("|")
)
"""Courts that judge first, and decide no appeal against another court."""
CASSATION: tuple[str, ...] = ("cour de cassation", "court of cassation")
"""Courts that judge the law and not the facts: they find nobody guilty."""
