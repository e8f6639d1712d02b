"""Public bodies by all the names that pages in several languages give them.

A name of the first set is the body's own; one of the second is a description that fits the body of another country as
well, and needs another reason beside it.
"""

from __future__ import annotations

from averment.vocabulary.tongues import by_code, of_all

_OWN = by_code(lambda t: {body: own for body, (own, _) in t.bodies.items()})
_DESCRIBED = by_code(lambda t: {body: described for body, (_, described) in t.bodies.items()})
BODIES: dict[str, tuple[frozenset[str], frozenset[str]]] = {body: (_OWN[body], _DESCRIBED[body] - _OWN[body]) for body in _OWN}
PROSECUTION = of_all(lambda t: t.prosecution)
"""A name with one of these and a place is the prosecution there."""
OFFICE = PROSECUTION | of_all(lambda t: t.office)
"""What such a name says besides the place."""
