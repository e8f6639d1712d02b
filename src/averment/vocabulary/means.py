"""The means of force: with what an act was done."""

from __future__ import annotations

from averment.vocabulary.terms import Term

MEANS: dict[str, Term] = {
    t.code: t
    for t in (
        Term("hand", "hand", "main", "The open hand."),
        Term("fist", "fist", "poing", "The closed hand."),
        Term("foot", "foot or knee", "pied ou genou", "The foot or the knee."),
        Term("baton", "baton", "matraque", "A baton, stick, cane or lathi."),
        Term("irritant", "pepper spray", "gaz au poivre", "A chemical irritant from a can."),
        Term("tear_gas", "tear gas", "gaz lacrymogène", "Tear gas from a grenade or cartridge."),
        Term("firearm", "firearm", "arme à feu", "A gun with live rounds."),
        Term("kinetic", "rubber or foam rounds", "balle en caoutchouc ou de défense", "Rounds that are meant not to kill."),
        Term("electric", "electric weapon", "arme électrique", "A weapon that gives an electric shock."),
        Term("dog", "dog", "chien", "A service dog."),
        Term("vehicle", "vehicle", "véhicule", "A car, van, boat or horse."),
        Term("water_cannon", "water cannon", "canon à eau", "A jet of water."),
        Term("other", "other", "autre", "Something else."),
    )
}
# The means that a kind of act implies, where the words name none.
IMPLIED = {
    "slap": "hand", "punch": "fist", "kick": "foot", "baton": "baton", "pepper_spray": "irritant", "tear_gas": "tear_gas",
    "taser": "electric", "dog": "dog", "vehicle": "vehicle",
}  # fmt: skip
