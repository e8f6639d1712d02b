"""Words for courts in general, and for the same respondent in two languages."""

from __future__ import annotations

from averment.vocabulary.tongues import by_word, of_all

ARTICLES = of_all(lambda t: t.articles)
ANY_COURT = of_all(lambda t: t.any_court)
"""Words that say a court without saying which."""
SAME_WORD: dict[str, str] = by_word(lambda t: t.same_word)
"""Words for those who answer for something, with one word for what is the same in every language."""
TELLS_APART = frozenset({"second", "third", "fourth", "other", "colleague"})
"""Which one of those who are accused somebody is, in the words of `SAME_WORD` that hold in every language."""
