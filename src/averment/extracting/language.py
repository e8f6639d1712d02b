"""Which language a page is written in, told from its words; what it declares only decides where they do not."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from py3langid.langid import LanguageIdentifier

LANGUAGES = ("ar", "de", "el", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "uk", "zh")
_STOPS = {
    "en": frozenset(
        "the of and to in that was is for with on said by were he his had as have from at not been are who which".split()
    ),
    "fr": frozenset(
        "le la les des et est une dans que pour qui pas sur par au avec ce il plus sont du ne en été été à a".split()
    ),
}
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE, _ENOUGH, _MIN_WORDS = 3000, 8, 5


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(LANGUAGES))
    return identifier


def tell_language(paragraphs: list[str], declared: str | None) -> tuple[str | None, str | None]:
    """Tell the language of the longest paragraphs, and a second one if a good part of the page is written in it."""
    longest = sorted(paragraphs, key=len, reverse=True)[:8]
    weights: Counter[str] = Counter()
    for paragraph in longest:
        if len(_WORD.findall(paragraph[:_SAMPLE])) >= _MIN_WORDS:
            weights[_of(paragraph[:_SAMPLE])] += min(len(paragraph), _SAMPLE)
    hint = (declared or "").replace("_", "-").split("-")[0].lower() or None
    if not weights:
        return hint, None
    (best, most), *others = weights.most_common()
    if hint is not None and hint in weights and weights[hint] >= 0.9 * most:
        best, most = hint, weights[hint]
    second = next((name for name, weight in others if name != best and weight >= 0.3 * sum(weights.values())), None)
    return best, second


def _of(words: str) -> str:
    """The language of one paragraph: by its little words where these are clear, by its letters otherwise."""
    seen = Counter(_WORD.findall(words.lower()))
    hits = sorted(((sum(seen[s] for s in stops), name) for name, stops in _STOPS.items()), reverse=True)
    (first, name), (second, _) = hits[0], hits[1]
    if first >= _ENOUGH and first >= 4 * second and first >= 0.15 * sum(seen.values()):
        return name
    return str(_identifier().classify(words)[0])
