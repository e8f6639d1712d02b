"""English."""

from __future__ import annotations

from averment.lang.base import Language
from averment.lang.en.abbreviations import ABBREVIATIONS
from averment.lang.en.acts import ACTS
from averment.lang.en.hedges import HEDGES
from averment.lang.en.numbers import NUMBERS
from averment.lang.en.reporting_verbs import REPORTING_VERBS
from averment.lang.en.roles import ROLES
from averment.lang.en.stages import STAGES
from averment.lang.en.times import TIMES

LANGUAGE = Language(
    code="en",
    abbreviations=ABBREVIATIONS,
    times=TIMES,
    numbers=NUMBERS,
    roles=ROLES,
    reporting_verbs=REPORTING_VERBS,
    hedges=HEDGES,
    acts=ACTS,
    stages=STAGES,
)
