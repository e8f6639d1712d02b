"""French."""

from __future__ import annotations

from averment.lang.base import Language
from averment.lang.fr.abbreviations import ABBREVIATIONS
from averment.lang.fr.acts import ACTS
from averment.lang.fr.hedges import HEDGES
from averment.lang.fr.numbers import NUMBERS
from averment.lang.fr.reporting_verbs import REPORTING_VERBS
from averment.lang.fr.roles import ROLES
from averment.lang.fr.stages import STAGES
from averment.lang.fr.times import TIMES

LANGUAGE = Language(
    code="fr",
    abbreviations=ABBREVIATIONS,
    times=TIMES,
    numbers=NUMBERS,
    roles=ROLES,
    reporting_verbs=REPORTING_VERBS,
    hedges=HEDGES,
    acts=ACTS,
    stages=STAGES,
)
