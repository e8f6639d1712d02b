"""Words for courts in general, and for the same respondent in two languages: folded (small letters, no accents)."""

from __future__ import annotations

ARTICLES = frozenset("the a an le la les l un une des du de".split())
ANY_COURT = frozenset(
    "court courts judge judges justices panel bench jury jurors magistrate magistrates tribunal tribunaux cour cours juge juges"
    " magistrat magistrats magistrates jures jury president presidente presiding chambre".split()
)
"""Words that say a court without saying which."""
SAME_WORD: dict[str, str] = {
    "second": "second", "seconde": "second", "deuxieme": "second", "2nd": "second",
    "third": "third", "troisieme": "third", "fourth": "fourth", "quatrieme": "fourth",
    "other": "other", "another": "other", "autre": "other",
    "colleague": "colleague", "collegue": "colleague",
    "officer": "officer", "policeman": "officer", "policewoman": "officer", "agent": "officer", "agente": "officer",
    "policier": "officer", "policiere": "officer", "fonctionnaire": "officer", "gendarme": "officer",
    "guard": "guard", "gardien": "guard", "surveillant": "guard", "surveillante": "guard",
    "soldier": "soldier", "soldat": "soldier", "militaire": "soldier",
}  # fmt: skip
"""Words for those who answer for something, with one word for what is the same in every language."""
TELLS_APART = frozenset({"second", "third", "fourth", "other", "colleague"})
"""Words that say which one of those who are accused somebody is."""
