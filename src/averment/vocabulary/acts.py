"""The kinds of act: what was done, by force or by leaving undone."""

from __future__ import annotations

from averment.vocabulary.terms import Term

_ATTACK = "Attack"

KINDS: dict[str, Term] = {
    t.code: t
    for t in (
        Term("slap", "slap", "gifle", "A blow with the open hand.", plover="ASSAULT", acled=_ATTACK),
        Term("punch", "punch", "coup de poing", "A blow with the fist.", plover="ASSAULT", acled=_ATTACK),
        Term("kick", "kick", "coup de pied", "A blow with the foot or the knee, or trampling.", plover="ASSAULT", acled=_ATTACK),
        Term("baton", "baton", "matraque", "A blow with a baton, stick, cane or the like, or a threat with one.", plover="ASSAULT", acled=_ATTACK),
        Term("push", "push", "bousculade", "Pushing, shoving, throwing or dragging somebody.", plover="ASSAULT", acled=_ATTACK),
        Term("pepper_spray", "pepper spray", "gaz au poivre", "Pepper or another chemical irritant sprayed at somebody.", plover="ASSAULT", acled=_ATTACK),
        Term("tear_gas", "tear gas", "gaz lacrymogène", "Tear gas fired, thrown or spread.", plover="ASSAULT", acled="Excessive force against protesters"),
        Term("restraint", "restraint", "immobilisation", "Holding somebody down or by the neck, kneeling on somebody, a chokehold.", plover="ASSAULT", acled=_ATTACK),
        Term("shooting", "shooting", "tir", "A shot from a firearm or from a launcher of rubber or foam rounds.", plover="ASSAULT", acled=_ATTACK),
        Term("taser", "electric weapon", "pistolet à impulsion électrique", "A shock from an electric weapon.", plover="ASSAULT", acled=_ATTACK),
        Term("dog", "dog", "chien", "A dog set on somebody.", plover="ASSAULT", acled=_ATTACK),
        Term("vehicle", "vehicle", "véhicule", "Somebody hit or pursued with a vehicle as a means of force.", plover="ASSAULT", acled=_ATTACK),
        Term("sexual_assault", "sexual violence", "violence sexuelle", "Any sexual act against somebody's will, forced nakedness and intimate searches included.", plover="ASSAULT", acled="Sexual violence"),
        Term("verbal", "verbal abuse", "violence verbale", "Insults, slurs and humiliation in words.", plover="ACCUSE"),
        Term("threat", "threat", "menace", "A threat of force, in words or with a weapon pointed.", plover="THREATEN"),
        Term("beating", "beating", "passage à tabac", "Repeated blows whose kind is not said.", plover="ASSAULT", acled=_ATTACK),
        Term("destruction", "destruction or taking of property", "destruction ou confiscation de biens", "Belongings or shelter destroyed, slashed, burnt or taken away.", plover="COERCE", acled="Looting/property destruction"),
        Term("arrest", "arrest or detention", "arrestation ou détention", "Somebody arrested, handcuffed or held.", plover="COERCE", acled="Arrests"),
        Term("death", "death", "mort", "Somebody was killed or died.", plover="ASSAULT", acled=_ATTACK),
        Term("failure_to_act", "failure to act", "inaction", "Those with the duty to help or to intervene did not."),
        Term("other", "other force", "autre usage de la force", "Force of another kind, or force whose kind is not said.", plover="ASSAULT", acled=_ATTACK),
    )
}  # fmt: skip
