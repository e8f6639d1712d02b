"""Find who speaks where no verb of saying tells it: « … », soupire Ana; Ana est formelle : « … »; Pour Ana, ….

Only languages whose tables say so have these habits (`inverted`, `colon_speech`, `opinions`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from averment.model.document import Document
from averment.model.sentence import Token
from averment.reading.attributed import Attribution, build
from averment.reading.contents import Said, find_content
from averment.reading.lines import NOMINAL, Line, phrase_after, phrase_before, trim
from averment.reading.sources import Source, find_source
from averment.reading.turned import ANY_VERB, is_somebody, tells_behind_quotation, turned_subject

_FRAGMENT = 3  # words; less than this behind "Pour Ana," is nothing said


def by_any_verb(document: Document, line: Line, taken: set[int]) -> Iterator[Attribution]:
    """Behind a quotation, any verb with somebody behind it tells who speaks: « … », sourit la bénévole."""
    table = line.language.reporting_verbs
    if not table.inverted:
        return
    for verb in line.tokens:
        if verb.i in taken or verb.pos != "VERB" or line.quoted[verb.i] is not None or not tells_behind_quotation(line, verb):
            continue
        source = turned_subject(line, verb, verb.i + 1)
        said = find_content(line, verb, ANY_VERB, source, verb.i + 1)
        if source is not None and said is not None and is_somebody(line, line.tokens[source.head]):
            taken.add(verb.i)
            yield replace(build(document, line, (verb.i, verb.i + 1), source, said), lemma=verb.lemma)


def by_opinion(document: Document, line: Line, taken: set[int]) -> Iterator[Attribution]:
    """What holds for somebody: "Pour la préfète, il n'y a pas eu de violences."."""
    table = line.language.reporting_verbs
    first = line.tokens[0]
    if first.lower not in table.opinions or taken:
        return
    phrase = phrase_after(line, 1)
    end = _over_relative(line, phrase[1]) if phrase else 0
    comma = line.at(end)
    if phrase is None or comma is None or comma.text != "," or phrase[0] != 1:
        return
    head = next((k for k in range(*phrase) if line.tokens[k].pos in NOMINAL), phrase[0])
    part = trim(line, end, len(line.tokens))
    if part is None or part[1] - part[0] < _FRAGMENT or not is_somebody(line, line.tokens[head]):
        return
    if not line.has_finite_verb(*part) and not any(line.quoted[k] is not None for k in range(*part)):
        return
    taken.update(range(end))
    ends = line.tokens[part[1] - 1 :]
    yield replace(
        build(document, line, (0, 1), Source(*phrase, head=head), Said((part,), "according")),
        act="argue",
        pending=False,
    )
    if ends and ends[-1].text == ":":
        waiting = build(document, line, (0, 1), Source(*phrase, head=head), Said((), "pending"))
        yield replace(waiting, act="argue", pending=True)


def _over_relative(line: Line, start: int) -> int:
    """Step over a clause about somebody: "Pour une voisine qui préfère se taire, …"."""
    word = line.at(start)
    if word is None or word.lower not in line.language.reporting_verbs.relatives:
        return start
    return next((t.i for t in line.tokens[start:] if t.text == ","), start)


def by_colon(document: Document, line: Line, taken: set[int]) -> Iterator[Attribution]:
    """Somebody of whom a clause tells, a colon, and a quotation: "La jeune femme s'emporte : « … »"."""
    table = line.language.reporting_verbs
    if not table.colon_speech:
        return
    colon = next((t.i for t in line.tokens if t.text == ":" and line.quoted[t.i] is None and _quotes_follow(line, t.i)), None)
    if colon is None or (colon < len(line.tokens) - 1 and any(k in taken for k in range(colon))):
        return  # at the end, a colon opens a quotation whatever else the sentence tells: "il nie toute bavure :"
    subject = _teller(line, colon)
    phrase = phrase_before(line, subject, subject.i + 1) if subject is not None else None
    if subject is None or phrase is None:
        return
    if line.tokens[0].pos == "ADP":  # "En terrasse d'un café, l'homme soupire :"
        phrase = max(phrase[0], *(k + 1 for k in range(subject.i) if line.tokens[k].text == ","), 0), phrase[1]
    source = Source(*phrase, head=subject.i)
    quote = [k for k in range(colon + 1, len(line.tokens)) if line.quoted[k] is not None]
    said = Said(((quote[0], _end_of_quote(line, quote[0])),), "quote") if quote else Said((), "pending")
    yield replace(build(document, line, (colon, colon + 1), source, said), act="say", pending=not quote)


def by_stance(document: Document, line: Line, taken: set[int]) -> Iterator[Attribution]:
    """Somebody is sure of what stands in quotation marks right before: « … » Au bout du fil, Ana est formelle."""
    table = line.language.reporting_verbs
    word = next((t for t in line.tokens if t.lower in table.stances and line.quoted[t.i] is None), None)
    if word is None or taken or not line.sentence.children(word, "cop"):
        return
    subject = next((t for t in line.sentence.children(word, "nsubj") if is_somebody(line, t)), None)
    phrase = phrase_before(line, subject, subject.i + 1) if subject is not None else None
    if subject is None or phrase is None:
        return
    quote = [k for k in range(subject.i) if line.quoted[k] is not None]
    said = Said(((quote[0], quote[-1] + 1),), "left") if quote else Said((), "pending")
    yield replace(
        build(document, line, (word.i, word.i + 1), Source(*phrase, head=subject.i), said), act="say", pending=not quote
    )


def by_reference(document: Document, lines: Sequence[Line]) -> Iterator[Attribution]:
    """What stands in the sentence before is given to somebody by the next: "C'est ce qu'affirme la préfète."."""
    for before, line in pairwise(lines):
        words = next((w for start, w in line.phrases(line.language.reporting_verbs.references) if start == 0), None)
        verb = line.at(len(words) + _next_verb(line, len(words))) if words else None
        if words is None or verb is None or before.sentence.block != line.sentence.block:
            continue
        source = turned_subject(line, verb, verb.i + 1) or find_source(line, verb, verb.i + 1)
        part = trim(before, 0, len(before.tokens))
        if source is None or part is None or source.first < len(words):
            continue
        whole = build(document, before, part, None, Said((part,), "reference"))
        who = build(document, line, (verb.i, verb.i + 1), source, Said((), "reference"))
        cues = line.language.reporting_verbs.verbs.get(verb.lower, ())
        act = next((c.act for c in cues if not c.particle), "say")
        yield replace(who, content=whole.content, quoted=whole.quoted, act=act, lemma=verb.lemma)


def _next_verb(line: Line, start: int) -> int:
    """How far behind a place the next verb stands, over its helpers and pronouns."""
    return next((t.i - start for t in line.tokens[start:] if t.pos == "VERB"), 0)


def _quotes_follow(line: Line, colon: int) -> bool:
    """Tell whether a quotation opens right behind a colon, or the sentence ends with it."""
    after = line.at(colon + 1)
    return after is None or line.quoted[after.i] is not None


def _end_of_quote(line: Line, first: int) -> int:
    number = line.quoted[first]
    return next((k for k in range(first, len(line.tokens)) if line.quoted[k] != number), len(line.tokens))


def _teller(line: Line, colon: int) -> Token | None:
    """The last subject before a colon that is somebody and not only a relative pronoun."""
    for token in reversed(line.tokens[:colon]):
        subject = token.dep.split(":")[0] == "nsubj" and line.quoted[token.i] is None and token.i < line.sentence.head(token).i
        if subject and token.lower not in line.language.reporting_verbs.relatives:
            return token if is_somebody(line, token) else None
    return _first_somebody(line, colon)


def _first_somebody(line: Line, stop: int) -> Token | None:
    """Who opens a sentence in which the parser sees no subject: a noun with its article, and no preposition before it."""
    comma = next((t.i for t in line.tokens[:stop] if t.text == ","), -1) if line.tokens[0].pos == "ADP" else -1
    for token in line.tokens[comma + 1 : stop]:  # "En terrasse d'un café, l'homme …"
        if token.pos in ("ADP", "VERB", "AUX", "SCONJ"):
            return None
        if token.pos in ("NOUN", "PROPN"):
            return token if is_somebody(line, token) else None
    return None
