"""The stages of a procedure, from the complaint to what a court pronounces, and the parts of a sentence."""

from __future__ import annotations

from averment.vocabulary.terms import Term

STAGES: dict[str, Term] = {
    t.code: t
    for t in (
        Term("complaint", "complaint", "plainte", "Somebody complains to the force itself, or to a body for oversight or human rights that can neither prosecute nor judge."),
        Term("inquiry_opened", "inquiry opened", "enquête ouverte", "A body begins to look into what happened."),
        Term("referral", "referral", "saisine", "A matter is put before a body that can act on it: an inspection, a prosecutor, a court; criminal complaints and civil suits included."),
        Term("suspension", "suspension or removal", "suspension ou révocation", "Somebody is kept from duty or loses the post, without a court."),
        Term("charge", "charge", "mise en cause", "A prosecutor, grand jury or examining magistrate charges somebody (mise en examen included)."),
        Term("trial", "trial", "procès", "A hearing before a court, and what is asked for or put off there."),
        Term("verdict_guilty", "guilty", "déclaré coupable", "A court finds somebody guilty, or somebody pleads guilty."),
        Term("verdict_acquitted", "acquitted", "relaxé ou acquitté", "A court finds somebody not guilty (relaxe and acquittement included)."),
        Term("sentence", "sentence", "peine", "What a court imposes: a term, a fine, a ban …"),
        Term("appeal", "appeal", "appel", "A decision is challenged before a higher court, or what that court decides (cassation included)."),
        Term("settlement", "settlement", "transaction", "The sides agree: money, a consent decree …"),
        Term("court_order", "court order", "ordonnance", "A court orders something that is no sentence: bail, a warrant, a ban …"),
        Term("finding", "finding", "constatation", "A body that is no criminal court establishes something."),
        Term("dismissal", "no case", "classement, non-lieu", "No charge is brought, or charges are dropped, or the case is closed."),
        Term("report_published", "report published", "rapport publié", "A body publishes what it found."),
        Term("policy_change", "change of policy", "changement de règle", "A rule or practice is changed in answer."),
        Term("other", "other step", "autre étape", "A step of another kind."),
    )
}  # fmt: skip

COMPONENTS: dict[str, Term] = {
    t.code: t
    for t in (
        Term("imprisonment", "imprisonment", "emprisonnement", "A term in prison, firm or suspended."),
        Term("fine", "fine", "amende", "Money to be paid to the state."),
        Term("weapon_ban", "ban on weapons", "interdiction de détenir une arme", "No weapon may be held or carried."),
        Term("professional_ban", "professional ban", "interdiction professionnelle", "A profession or public office may not be exercised."),
        Term("suspension", "suspension", "suspension", "Kept from duty for a time."),
        Term("community_service", "community service", "travail d'intérêt général", "Unpaid work for the public."),
        Term("damages", "damages", "dommages et intérêts", "Money to be paid to the victim."),
        Term("other", "other", "autre", "Something else, probation included."),
    )
}  # fmt: skip
