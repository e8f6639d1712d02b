"""Languages as data: the same file names in each."""

from __future__ import annotations

import re
from importlib import import_module, util

from averment.errors import LanguageMissing
from averment.lang.base import Language


def get(code: str) -> Language:
    """Bring the tables of a language, by its code (`en`, or `en-GB`, of which the first part counts).

    Raises:
        LanguageMissing: if Averment has no tables for it.
    """
    short = code.lower().replace("_", "-").split("-")[0]
    where = f"averment.lang.{short}"
    if not re.fullmatch(r"[a-z]{2,3}", short) or util.find_spec(where) is None:
        raise LanguageMissing(
            f"There is no reader for the language {code!r} yet.",
            advice="The page is kept and can be searched; it is marked unread.",
        )
    language = import_module(where).LANGUAGE
    if not isinstance(language, Language):
        raise TypeError(f"{where}.LANGUAGE must be a Language.")
    return language
