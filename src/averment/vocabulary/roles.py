"""The categories of people and bodies: in which capacity somebody stands on a page."""

from __future__ import annotations

from averment.vocabulary.terms import Term

CATEGORIES: dict[str, Term] = {
    t.code: t
    for t in (
        Term("police", "police", "police", "Police and gendarmes, border police included."),
        Term("prison", "prison service", "administration pénitentiaire", "Those who guard prisoners."),
        Term("military", "military", "armée", "Armed forces."),
        Term("court", "court", "juridiction", "Courts, judges and juries."),
        Term("prosecution", "prosecution", "parquet", "Prosecutors."),
        Term("defence", "defence", "défense", "Lawyers who defend or represent somebody."),
        Term("government", "government", "gouvernement", "Ministers, mayors, administrations."),
        Term("oversight", "oversight", "contrôle", "Ombudsmen, inspectorates and other bodies of control."),
        Term("ngo", "association", "association", "Associations and non-governmental organisations."),
        Term("media", "media", "média", "Newspapers, agencies, broadcasters and their people."),
        Term("medical", "medical", "médical", "Doctors, nurses, paramedics, hospitals."),
        Term("union", "union", "syndicat", "Unions of workers or of police."),
        Term("migrant", "migrant", "personne migrante", "Migrants, refugees and asylum seekers."),
        Term("prisoner", "prisoner", "personne détenue", "People held in a prison, a cell or a detention centre."),
        Term("protester", "protester", "manifestant", "People who protest."),
        Term("family", "family", "famille", "Relatives of somebody concerned."),
        Term("witness", "witness", "témoin", "People who saw what happened."),
        Term("victim", "victim", "victime", "People to whom it was done."),
    )
}  # fmt: skip
