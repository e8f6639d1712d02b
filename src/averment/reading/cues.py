"""Find the words by which a sentence makes somebody say something, and with them who and what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from averment.lang.base import ReportingCue
from averment.model.document import Document
from averment.model.sentence import Token
from averment.reading.attributed import Attribution, build
from averment.reading.contents import Said, clause_end, find_content
from averment.reading.headings import by_heading, by_quoted_headline
from averment.reading.introduced import by_any_verb, by_colon, by_opinion, by_stance
from averment.reading.lines import NOMINAL, Line, cue_places, last_noun, phrase_after, quoted_part, trim
from averment.reading.shown import by_evidence, by_eye, by_survey
from averment.reading.sources import Source, find_agent, find_source
from averment.reading.turned import is_bare, is_told_inside, of_the_side, over_pronouns, tells_behind_quotation, turned_subject

_RULED = 12  # words behind "ruled" that may say what the ruling is
_BEFORE_NOUNS = ("DET", "ADP", "ADJ", "NUM")
_FRAGMENT = 3  # words; less than this before or behind a source is nothing said


def find_in_sentence(document: Document, line: Line) -> Iterator[Attribution]:
    """Find everything that one sentence lets somebody say."""
    taken: set[int] = set()
    waits = False  # for words that stand further on: once a sentence
    for finder in _FINDERS:
        for found in finder(document, line, taken):
            if not (found.pending and waits):
                yield found
            waits = waits or found.pending


def _by_verb(document: Document, line: Line, taken: set[int]) -> Iterator[Attribution]:
    table = line.language.reporting_verbs
    for verb in line.tokens:
        if verb.i in taken or verb.lower not in table.verbs or not _speaks(line, verb):
            continue
        for cue in table.verbs[verb.lower]:
            after = _behind(line, verb, cue)
            if after is None:
                continue
            attribution = _one(document, line, verb, cue, after)
            if attribution:
                taken.add(verb.i)
                yield attribution
                break


def _speaks(line: Line, verb: Token) -> bool:
    """Tell whether a word that may be a reporting verb is one here."""
    if line.text_at(verb.i - 1) == "-":
        return False  # "so-called"
    if line.quoted[verb.i] is not None:
        return is_told_inside(line, verb)  # what somebody in a quotation says that others say is still their quotation
    if "VerbForm=Inf" in verb.feats and not _is_told_to(line, verb):
        return False
    if verb.pos not in ("VERB", "AUX"):
        after = line.at(verb.i + 1)
        if tells_behind_quotation(line, verb):
            return True
        if _opens_clause(line, verb) or _ends_headline(line, verb):
            return True
        if line.language.reporting_verbs.inverted and (at := line.at(verb.i - 1)) is not None and at.pos in _BEFORE_NOUNS:
            return False
        if verb.lower in line.language.reporting_verbs.doubtful or verb.dep in ("amod", "compound"):
            return False
        return verb.pos in ("ADJ", "NOUN", "ADP", "PROPN") and after is not None
    if verb.i > 0 and line.quoted[verb.i - 1] is not None:
        return True  # “…,” tweeted Ana Silva
    return not (verb.dep == "amod" and (after := line.at(verb.i + 1)) is not None and after.pos in ("NOUN", "PROPN"))


def _opens_clause(line: Line, word: Token) -> bool:
    """Tell whether a word that the parser takes for a noun is the verb of "the volunteer reports that he fell"."""
    before, after, then = line.at(word.i - 1), line.at(word.i + 1), line.at(word.i + 2)
    if before is None or after is None or then is None or before.pos not in NOMINAL or word.pos not in ("NOUN", "PROPN"):
        return False
    that = after.lower in line.language.reporting_verbs.openers and after.pos != "DET" and not line.is_finite(then)
    return that and then.pos not in ("VERB", "AUX") and not line.has_finite_verb(0, word.i)


def _ends_headline(line: Line, word: Token) -> bool:
    """Tell whether a word is the verb of "Guards beat inmates, watchdog finds", which parsers take for a noun."""
    before, rest = line.at(word.i - 1), line.tokens[word.i + 1 :]
    comma = any(t.text == "," for t in line.tokens[max(0, word.i - 4) : word.i])
    return before is not None and before.pos in NOMINAL and comma and all(line.is_mark(t) for t in rest) and word.i > _FRAGMENT


def _is_told_to(line: Line, verb: Token) -> bool:
    """Tell whether an infinitive tells what was said: "will say", "went on to say"; not "refused to say", "to say so"."""
    before = line.at(verb.i - 1)
    if before is not None and before.pos == "AUX":
        return True
    if any(line.follows(verb.i - len(words), words) for words in line.language.reporting_verbs.before_infinitives):
        return True
    above = line.sentence.head(verb)
    return verb.dep == "xcomp" and above.lower in line.language.reporting_verbs.phases


def _behind(line: Line, verb: Token, cue: ReportingCue) -> int | None:
    after = verb.i + 1
    if not cue.particle:
        return after
    for gap in range(2):
        if line.follows(after + gap, cue.particle):
            return after + gap + len(cue.particle)
    return None


def _one(document: Document, line: Line, verb: Token, cue: ReportingCue, after: int) -> Attribution | None:  # noqa: PLR0911  # a ladder of cases
    of = line.language.reporting_verbs.frame_words["of"]
    if line.is_passive(verb) or is_bare(line, verb) or ("of" in cue.frames and line.text_at(after) in of):
        return _passive(document, line, verb, cue, after)
    source = turned_subject(line, verb, after) or over_pronouns(line, verb) or find_source(line, verb, after)
    if source is not None and line.tokens[source.first].lower in line.language.reporting_verbs.viewers:
        source = of_the_side(line, line.tokens[source.first])
    said = find_content(line, verb, cue, source, after)
    if line.is_negated(verb) and cue.act not in ("deny", "dismiss", "decline"):
        return None
    if cue.act == "decline" and not any(
        t.lower in line.language.reporting_verbs.silences for t in line.tokens[after : after + 4]
    ):
        return None  # whoever declines to charge or to leave does not decline to speak
    if cue.act == "rule":
        if not any(t.lower in line.language.hedges.rulings for t in line.tokens[after : after + _RULED]):
            return None  # "ruled the country" is no finding, "ruled the death a homicide" is one
        cue = replace(cue, act="find")
    if line.text_at(after) in line.language.hedges.negations and cue.lemma in line.language.hedges.asking:
        return None  # "asked not to be named"
    if cue.lemma in line.language.reporting_verbs.grounds and _declines(line, verb):
        return None  # "declined to comment, citing the case": the reason of a silence is no claim
    first, last = cue_places(line, verb, after)
    gerund = ("Tense=Pres" in verb.feats and "VerbForm=Part" in verb.feats) or "VerbForm=Ger" in verb.feats
    if said is not None and cue.act == "find" and gerund and line.text_at(after) not in line.language.reporting_verbs.openers:
        if "object" not in cue.frames:
            return None  # "finding a man who lay there" is no finding
    if said is None:
        if (
            source is None
            or line.quoted[verb.i] is not None
            or "quote" not in cue.frames
            or cue.act not in ("say", "argue", "confirm", "announce")
            or line.is_negated(verb)
        ):
            return None
        if line.language.reporting_verbs.inverted and not _waits(line, source.last if source.behind else after):
            return None
        if "clause" not in cue.frames or verb.dep not in ("root", "conj", "parataxis", "ccomp"):
            return None
        return replace(
            build(document, line, (first, last), source, Said((), "pending")), act=cue.act, lemma=cue.lemma, pending=True
        )
    if (
        said.how == "left"
        and "clause" not in cue.frames
        and not any(line.quoted[k] is not None for p in said.parts for k in range(*p))
    ):
        return None
    if source is None and said.how in ("object", "infinitive", "left"):
        return None
    attribution = build(document, line, (first, last), source, said)
    act = "argue" if cue.act == "say" and _justifies(line, verb) else cue.act
    shared = source is not None and source.shared
    return replace(attribution, act=act, lemma=cue.lemma, negated=line.is_negated(verb), shared=shared)


def _waits(line: Line, start: int) -> bool:
    """Tell whether nothing follows a verb but the end, or a colon at the end: what it reports stands elsewhere."""
    after = line.at(start)
    return after is None or line.is_mark(after) or line.tokens[-1].text == ":"


def _declines(line: Line, verb: Token) -> bool:
    near = line.tokens[max(0, verb.i - 14) : verb.i]
    verbs = line.language.reporting_verbs.verbs
    return any(cue.act == "decline" for t in near for cue in verbs.get(t.lower, ()))


def _justifies(line: Line, verb: Token) -> bool:
    """Tell whether "saying …" gives the reason for a denial, a rejection, a demand above it."""
    table = line.language.reporting_verbs
    above = line.sentence.head(verb)
    beside = [
        above,
        *line.sentence.ancestors(above),
        *(t for t in line.sentence.children(above) if t.i < verb.i and t.pos == "VERB"),
    ]
    acts = {cue.act for t in beside if t.i != verb.i for cue in table.verbs.get(t.lower, ()) if not cue.particle}
    gerund = "VerbForm=Ger" in verb.feats or ("Tense=Pres" in verb.feats and "Mood=" not in verb.feats)
    return bool(acts & {"deny", "dismiss", "argue", "decline"}) and gerund


def _passive(document: Document, line: Line, verb: Token, cue: ReportingCue, after: int) -> Attribution | None:
    """The report was dismissed as bias by the minister; officers are accused of beatings by the union."""
    if line.is_negated(verb) and cue.act not in ("deny", "dismiss"):
        return None
    agent = find_agent(line, verb)
    subject = next((t for t in line.sentence.children(verb, "nsubj", "nsubj:pass") if t.i < verb.i), None)
    limit = clause_end(line, verb)
    quote = any(line.quoted[k] is not None for k in range(verb.i, limit))
    if agent is None and not _is_framed(line, cue, after) and not (quote and "quote" in cue.frames):
        return None  # "he was dismissed in May" rejects nothing that was said
    if agent is None and cue.lemma in line.language.reporting_verbs.recipients:
        return None  # "he was told to leave"
    if subject is None and verb.dep.split(":")[0] not in ("root", "conj"):
        return None
    end = agent.first if agent and agent.first > after else limit
    if subject is not None and subject.lower in line.language.reporting_verbs.relatives:
        above = find_source(line, verb, after)
        subject = line.tokens[above.head] if above else None
    start = min((t.i for t in line.sentence.subtree(subject)), default=verb.i) if subject else verb.i
    rest = (_part(line, agent.last, limit),) if agent and agent.first == after + 1 and _is_framed(line, cue, agent.last) else ()
    parts = [p for p in (_part(line, start, verb.i), _part(line, after, end), *rest) if p]
    if not parts:
        return None
    attribution = build(document, line, cue_places(line, verb, after), agent, Said(tuple(parts), "passive"))
    return replace(attribution, act=cue.act, lemma=cue.lemma, negated=line.is_negated(verb))


def _is_framed(line: Line, cue: ReportingCue, after: int) -> bool:
    words = line.language.reporting_verbs.frame_words
    return any(line.text_at(after) in words[frame] for frame in cue.frames if frame in words)


def _part(line: Line, first: int, last: int) -> tuple[int, int] | None:
    part = trim(line, first, last)
    while part and line.tokens[part[1] - 1].pos == "AUX":
        part = trim(line, part[0], part[1] - 1)
    return part


def _according(document: Document, line: Line, taken: set[int]) -> Iterator[Attribution]:
    for start, words in line.phrases(line.language.reporting_verbs.according):
        after = start + len(words)
        phrase = phrase_after(line, after)
        if phrase is None:
            continue
        taken.update(range(start, phrase[1]))
        sides = (trim(line, 0, start), trim(line, phrase[1], len(line.tokens)))
        parts = [p for p in (_left_of(line, start), _right_of(line, phrase[1])) if p]
        parts = parts or [s for s in sides if s and s[1] - s[0] > _FRAGMENT]
        before, behind = sides
        if line.language.reporting_verbs.inverted and before and behind and line.text_at(start - 1) == ",":
            parts = [(before[0], behind[1])]  # "aurait, selon un témoin, ouvert sa portière": set into what is said
        if not parts:
            continue
        source = Source(*phrase, head=last_noun(line, phrase))
        found = build(document, line, (start, after), source, Said(tuple(parts), "according"))
        yield replace(found, act="say")


def _left_of(line: Line, stop: int) -> tuple[int, int] | None:
    return trim(line, 0, stop) if stop > 1 and line.has_finite_verb(0, stop) else quoted_part(line, 0, stop)


def _right_of(line: Line, start: int) -> tuple[int, int] | None:
    end = len(line.tokens)
    return trim(line, start, end) if line.has_finite_verb(start, end) else quoted_part(line, start, end)


def _speechless(document: Document, line: Line, taken: set[int]) -> Iterator[Attribution]:
    """Nobody would comment: who was asked, and that they said nothing."""
    table = line.language.reporting_verbs
    for start, words in line.phrases(table.speechless):
        if line.quoted[start] is not None:
            continue
        negative = any(t.lower in line.language.hedges.negations for t in line.tokens[max(0, start - 5) : start + 2])
        declined = any(
            c.act == "decline" for t in line.tokens[max(0, start - 4) : start + 1] for c in table.verbs.get(t.lower, ())
        )
        if not (negative or declined):
            continue
        helper = line.at(start - 1)
        if words[0] in line.language.hedges.negations and not (helper and helper.pos in ("AUX", "VERB")):
            continue
        verb = next((t for t in line.tokens[max(0, start - 4) : start + 2] if t.pos == "VERB"), line.tokens[start])
        source = _silent(line, start, start + len(words))
        taken.update(
            t.i
            for t in line.tokens
            if t.lower in table.verbs and (abs(t.i - start) <= 4 or table.verbs[t.lower][0].act == "decline")
        )
        whole = trim(line, 0, len(line.tokens))
        if whole:
            found = build(document, line, (start, start + len(words)), source, Said((whole,), "speechless"))
            yield replace(found, act="decline", lemma=verb.lemma)
        return


def _silent(line: Line, start: int, end: int) -> Source | None:
    for k in range(start, -1, -1):
        token = line.tokens[k]
        if token.dep.split(":")[0] == "nsubj" and token.lower not in line.language.reporting_verbs.openers and token.i < start:
            below = [t.i for t in line.sentence.subtree(token) if t.i < start]
            phrase = trim(line, min(below), max(below) + 1)
            if phrase and not any(t.lower in line.language.hedges.negations for t in line.tokens[phrase[0] : phrase[1]]):
                return Source(*phrase, head=k)
    for k in range(end, min(len(line.tokens), end + 3)):
        if line.tokens[k].lower in line.language.reporting_verbs.authors:
            phrase = phrase_after(line, k + 1)
            if phrase:
                return Source(*phrase, head=last_noun(line, phrase))
    return None


def _by_noun(document: Document, line: Line, taken: set[int]) -> Iterator[Attribution]:
    """Complaints by a group that the police were violent; their denial of the charge."""
    table = line.language.reporting_verbs
    for noun in line.tokens:
        if noun.i in taken or noun.lower not in table.nouns or noun.pos != "NOUN" or line.quoted[noun.i] is not None:
            continue
        opener = next(
            (k for k in range(noun.i + 1, min(len(line.tokens), noun.i + 14)) if line.tokens[k].lower in table.openers), None
        )
        if opener is not None and taken & set(range(noun.i + 1, opener)):
            continue
        if opener is None or not line.has_finite_verb(opener, len(line.tokens)) or line.has_finite_verb(noun.i, opener):
            continue
        if opener + 1 < len(line.tokens) and "Mood=" in line.tokens[opener + 1].feats:
            continue  # "complaints that were made" says nothing of what they say
        source = _author(line, noun, opener)
        if source is None and opener > noun.i + 1:
            continue
        part = trim(line, opener + 1, len(line.tokens))
        if part and source is None and taken & set(range(max(0, noun.i - 6), noun.i)):
            continue  # "said in a statement that", "rejects the claim that": the verb has told it
        if part:
            taken.add(noun.i)
            yield replace(
                build(document, line, (noun.i, noun.i + 1), source, Said((part,), "noun")), act=table.nouns[noun.lower]
            )


def _author(line: Line, noun: Token, stop: int) -> Source | None:
    for k in range(noun.i + 1, stop):
        if line.tokens[k].lower in line.language.reporting_verbs.authors:
            phrase = phrase_after(line, k + 1)
            if phrase and phrase[1] <= stop:
                return Source(*phrase, head=last_noun(line, phrase))
    owner = next((t for t in line.sentence.children(noun, "nmod:poss") if t.i < noun.i), None)
    if owner is None:
        return None
    below = [t.i for t in line.sentence.subtree(owner)]
    phrase = trim(line, min(below), max(below) + 1)
    return Source(*phrase, head=owner.i) if phrase else None


_FINDERS = (  # in this order: what one has taken, none behind it takes again
    _according,
    _speechless,
    by_opinion,
    _by_verb,
    by_any_verb,
    _by_noun,
    by_evidence,
    by_eye,
    by_survey,
    by_quoted_headline,
    by_heading,
    by_colon,
    by_stance,
)
