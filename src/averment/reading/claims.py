"""Make claims: every sentence of the page, as somebody's words or as the page's own.

The score of a claim is how often its rule is right on the development part of PolNeAR (84 articles of US news): content
(half of its words) and source as in gold, over all that the rule found, rounded down to .05; of sentences of the page's
own, how many are nobody's words in gold. Rules that found fewer than 20 there share one rate: so do orphan quotations and
silences, which that gold does not have.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from averment.lang.base import Language
from averment.model.claim import Claim, Voice
from averment.model.document import Document
from averment.model.mention import Mention
from averment.model.sentence import Sentence, Token
from averment.model.span import Span
from averment.reading.answers import link_answers
from averment.reading.attributed import Attribution
from averment.reading.attribution import find_attributions
from averment.reading.labels import LABEL
from averment.reading.lines import touching
from averment.reading.modality import Manner, Put, judge, narrate
from averment.reading.quotations import Quotation, find_quotations
from averment.reading.shown import SEEN
from averment.reading.speakers import Speaker, Speakers
from averment.reading.wording import is_negated

_MOST = 3  # claims a sentence
_COVERED = 0.6
_ALIKE = 0.6  # the same of one whose speaker is the same: "they found that …" and "that …"
_SAME = 0.9  # of the words of a claim: another of so many of them is the same
_SHORT, _TOGETHER = 40, 140  # characters: sentences of a quotation that are kept together
_LONG, _LEAST = 200, 40  # characters: a longer sentence of the page is cut into clauses, none shorter
_WHOLE = ("object", "infinitive", "passive", "speechless")
_SCORES = {
    "according": 0.8, "both": 0.7, "clause": 0.65, "infinitive": 0.6, "left": 0.9, "narrated": 0.8, "noun": 0.3, "object": 0.45,
    "passive": 0.45, "quote": 0.6,
}  # fmt: skip  # measured: see the docstring
_RARE = 0.35
_KINDS = ("headline", "standfirst", "paragraph", "caption", "quotation")


@dataclass(frozen=True, slots=True)
class _Draft:
    """A claim before it has a number."""

    start: int
    end: int
    sentence: int
    attribution: int | None
    claim: Claim


def find_claims(
    document: Document, sentences: Sequence[Sentence], mentions: Sequence[Mention], language: Language
) -> tuple[Claim, ...]:
    """Find who says what on the page: one claim or more for each sentence, at most three.

    A quotation that nobody on the page speaks keeps no source; what is said in nobody's name is the page's own.
    """
    attributions = find_attributions(document, sentences, language)
    quotations = find_quotations(document)
    speakers = Speakers(document, sentences, mentions, language)
    drafts = list(_attributed(document, sentences, attributions, quotations, speakers))
    drafts = _few(drafts, sentences)
    drafts.extend(_narrated(document, sentences, attributions, drafts, language))
    return link_answers(_numbered(drafts, attributions), sentences, mentions, language)


def _attributed(
    document: Document,
    sentences: Sequence[Sentence],
    attributions: Sequence[Attribution],
    quotations: Sequence[Quotation],
    speakers: Speakers,
) -> Iterator[_Draft]:
    language = speakers.language
    for n, attribution in enumerate(attributions):
        speaker = speakers.of(attribution)
        if attribution.rule == SEEN and speaker.text is None:
            continue  # seen, but the page speaks of no footage: the page itself tells it
        for part in _parts(document, attribution):
            for sentence, start, end in _pieces(document, sentences, part, attribution):
                words = [t for s in touching(sentences, start, end) for t in s.tokens if start <= t.start < end]
                voice: Voice = "quoted" if attribution.rule == LABEL else _voice(quotations, start, end)
                manner = Manner(
                    attribution.act,
                    attribution.lemma,
                    speaker.category,
                    speaker.role,
                    speaker.text,
                    negated=attribution.negated,
                    told=voice != "quoted",
                )
                put = judge(manner, words, language)
                if attribution.rule == "orphan" and put.modality not in ("argued", "announced"):
                    put = Put("alleged", "orphan")
                alone = voice == "quoted" and attribution.rule != "passive"
                first, last = (start, end) if alone else _reach(attribution, sentence, start, end)
                claim = _claim(document, (first, last), voice, put, attribution, speaker)
                claim = replace(
                    claim, negated=is_negated(words, language) or (attribution.negated and attribution.act == "say")
                )
                yield _Draft(first, last, sentence.i, n, claim)


def _parts(document: Document, attribution: Attribution) -> tuple[Span, ...]:
    """What is said, part by part; around a verb in the passive it is one: "the report was rejected as nonsense"."""
    parts = attribution.content
    if attribution.rule != "passive" or len(parts) < 2:  # one part is whole already
        return parts
    return (Span.of(document.text, min(p.start for p in parts), max(p.end for p in parts)),)


def _pieces(
    document: Document, sentences: Sequence[Sentence], part: Span, attribution: Attribution
) -> Iterator[tuple[Sentence, int, int]]:
    """What is said, sentence by sentence; a long sentence clause by clause, as the page's own are."""
    for sentence, start, end in _by_sentence(document, sentences, part):
        whole = attribution.rule in _WHOLE or end > sentence.end
        for first, last in [(start, end)] if whole else _clauses(sentence, start, end):
            yield sentence, first, last


def _by_sentence(document: Document, sentences: Sequence[Sentence], part: Span) -> Iterator[tuple[Sentence, int, int]]:
    """Cut what is said into sentences; very short ones stay with their neighbours ("It hurt. It still does.")."""
    begun: tuple[Sentence, int, int] | None = None
    for sentence in touching(sentences, part.start, part.end):
        start, end = max(sentence.start, part.start), min(sentence.end, part.end)
        if not any(c.isalnum() for c in document.text[start:end]):
            continue
        if begun is not None and begun[0].block == sentence.block and (min(end - start, begun[2] - begun[1]) < _SHORT):
            if end - begun[1] <= _TOGETHER:
                begun = (begun[0], begun[1], end)
                continue
        if begun is not None:
            yield begun
        begun = (sentence, start, end)
    if begun is not None:
        yield begun


def _reach(attribution: Attribution, sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The words of a claim: what is said; with who says it where the words alone would not make sense."""
    cue, source = attribution.cue, attribution.source
    if cue is None or not sentence.start <= cue.start < sentence.end:
        return start, end
    bounds = [
        s for s in (cue, None if attribution.shared else source) if s is not None and sentence.start <= s.start < sentence.end
    ]
    if attribution.rule not in ("infinitive", "object", "passive"):
        bounds = [s for s in bounds if abs(s.start - start) < 80]  # a subject far away is left out
    first = min([start, *(b.start for b in bounds)])
    last = max([end, *(b.end for b in bounds)])
    if attribution.rule in _WHOLE or (end - start) * 2 < last - first:
        return first, last
    return start, end


def _voice(quotations: Sequence[Quotation], start: int, end: int) -> Voice:
    inside = sum(max(0, min(q.end, end) - max(q.start, start)) for q in touching(quotations, start, end))
    return "quoted" if inside * 2 > end - start else "reported"


def _claim(
    document: Document, words: tuple[int, int], voice: Voice, put: Put, attribution: Attribution | None, speaker: Speaker
) -> Claim:
    cue = attribution.cue if attribution else None
    if put.hedge is not None and (cue is None or put.why == "hedge"):
        cue = Span.of(document.text, put.hedge.start, put.hedge.end)
    rule = attribution.rule if attribution else "narrated"
    return Claim(
        id="",
        start=words[0],
        end=words[1],
        text=document.text[words[0] : words[1]],
        voice=voice,
        modality=put.modality,
        source=speaker.mention,
        source_text=speaker.text,
        source_role=speaker.role,
        cue=cue,
        within=None,
        negated=False,
        rule=f"{rule}; {put.why}",
        score=_SCORES.get(rule, _RARE),
    )


def _grouped(drafts: Sequence[_Draft]) -> dict[int, list[_Draft]]:
    groups: dict[int, list[_Draft]] = defaultdict(list)
    for draft in drafts:
        groups[draft.sentence].append(draft)
    return groups


def _spread(drafts: Sequence[_Draft], sentences: Sequence[Sentence]) -> dict[int, list[_Draft]]:
    """The drafts over each sentence: one of several short sentences stands over all of them."""
    groups: dict[int, list[_Draft]] = defaultdict(list)
    for draft in drafts:
        for sentence in touching(sentences, draft.start, draft.end):
            groups[sentence.i].append(draft)
    return groups


def _is_told(sentence: Sentence, attributions: Sequence[Attribution], own: Sequence[_Draft]) -> bool:
    """Tell whether the main verb of a sentence is the one that makes somebody speak."""
    cues = (attributions[d.attribution].cue for d in own if d.attribution is not None)
    return any(cue is not None and cue.start <= sentence.root.start < cue.end for cue in cues)


def _few(drafts: list[_Draft], sentences: Sequence[Sentence]) -> list[_Draft]:
    kept: list[_Draft] = []
    by_sentence = _grouped(drafts)
    for sentence in sentences:
        own = sorted(by_sentence[sentence.i], key=lambda d: (-(d.end - d.start), d.start))
        count = 0
        chosen: list[_Draft] = []
        for draft in own:
            again = next((n for n, other in enumerate(chosen) if _repeats(draft, other)), None)
            if again is None and count < _MOST:
                chosen.append(draft)
                count += 1
            elif again is not None and _says_more(draft, chosen[again]):
                mine = draft.claim  # "she said that she saw it happen": the inner word tells how it is put
                chosen[again] = replace(
                    chosen[again],
                    claim=replace(chosen[again].claim, modality=mine.modality, cue=mine.cue, rule=mine.rule),
                )
        kept.extend(chosen)
    return kept


def _says_more(draft: _Draft, other: _Draft) -> bool:
    mine, others = draft.claim, other.claim
    inner = mine.cue is not None and other.start <= mine.cue.start < other.end
    plain = others.modality in ("alleged", "confirmed", "argued", "denied") and mine.modality in (
        "found",
        "denied",
        "admitted",
        "dismissed",
    )
    return inner and plain and mine.source is not None and mine.source == others.source


def _repeats(draft: _Draft, other: _Draft) -> bool:
    """Tell whether a claim has nearly the words of a larger one and adds nobody who says them."""
    size = max(1, other.end - other.start)
    shared = min(draft.end, other.end) - max(draft.start, other.start)
    if shared < (_ALIKE if _says_more(draft, other) else _SAME) * size:
        return False
    mine, others = draft.claim, other.claim
    nobody = mine.source_text is None or mine.source_text == others.source_text or mine.source == others.source
    return nobody or (draft.start, draft.end) == (other.start, other.end)


def _narrated(
    document: Document,
    sentences: Sequence[Sentence],
    attributions: Sequence[Attribution],
    drafts: Sequence[_Draft],
    language: Language,
) -> Iterator[_Draft]:
    captions: set[str] = set()
    by_sentence = _spread(drafts, sentences)
    for sentence in sentences:
        if sentence.kind not in _KINDS or not any(c.isalpha() for c in document.text[sentence.start : sentence.end]):
            continue
        if sentence.kind == "caption":
            caption = " ".join(t.lower for t in sentence.tokens)
            if caption in captions:
                continue
            captions.add(caption)
        own = by_sentence[sentence.i]
        silent = any(d.claim.modality == "no_comment" for d in own)
        if (
            silent
            or len(own) >= _MOST
            or _is_told(sentence, attributions, own)
            or _share(sentence, attributions, own) >= _COVERED
        ):
            continue
        for start, end in _clauses(sentence, sentence.start, sentence.end)[: _MOST - len(own)]:
            words = [t for t in sentence.tokens if start <= t.start < end]
            claim = _claim(document, (start, end), "narrated", narrate(words, language), None, Speaker())
            yield _Draft(start, end, sentence.i, None, replace(claim, negated=is_negated(words, language)))


def _clauses(sentence: Sentence, start: int, end: int) -> list[tuple[int, int]]:
    """Cut a long sentence, or a long part of one, where one clause with a verb of its own ends and the next begins."""
    if end - start <= _LONG:
        return [(start, end)]
    cuts = [start]
    for token in sentence.tokens[1:]:
        joins = token.pos in ("CCONJ", "SCONJ") or sentence.tokens[token.i - 1].text in ",;—–"
        far = token.start - cuts[-1] >= _LEAST and end - token.start >= _LEAST
        if (
            joins
            and far
            and len(cuts) < _MOST
            and _is_finite(sentence, cuts[-1], token.start)
            and _is_finite(sentence, token.start, end)
        ):
            cuts.append(token.start)
    ends = []
    for cut in cuts[1:]:
        before = [t for t in sentence.tokens if t.end <= cut and _counts(t)]
        ends.append(before[-1].end)
    return list(zip(cuts, [*ends, end], strict=True))


def _is_finite(sentence: Sentence, start: int, end: int) -> bool:
    return any(start <= t.start < end and ("Mood=" in t.feats or "VerbForm=Fin" in t.feats) for t in sentence.tokens)


def _share(sentence: Sentence, attributions: Sequence[Attribution], own: Sequence[_Draft]) -> float:
    """How much of a sentence is somebody's words, or says whose they are."""
    spans = [(d.start, d.end) for d in own]
    for draft in own:
        attribution = attributions[draft.attribution] if draft.attribution is not None else None
        if attribution:
            spans.extend((s.start, s.end) for s in (attribution.source, attribution.cue) if s)
    covered = sum(any(a <= t.start < b for a, b in spans) for t in sentence.tokens if _counts(t))
    return covered / max(1, sum(_counts(t) for t in sentence.tokens))


def _counts(token: Token) -> bool:
    return any(c.isalnum() for c in token.text)


def _numbered(drafts: Sequence[_Draft], attributions: Sequence[Attribution]) -> tuple[Claim, ...]:
    ordered = sorted(drafts, key=lambda d: (d.start, -d.end, d.attribution is not None))
    names = {k: f"c{k + 1}" for k in range(len(ordered))}
    claims = []
    places: dict[int, list[int]] = defaultdict(list)
    for k, draft in enumerate(ordered):
        places[draft.sentence].append(k)
    for k, draft in enumerate(ordered):
        within = _holder([(n, ordered[n]) for n in places[draft.sentence]], attributions, draft)
        claims.append(replace(draft.claim, id=names[k], within=names[within] if within is not None else None))
    return tuple(claims)


def _holder(beside: Sequence[tuple[int, _Draft]], attributions: Sequence[Attribution], draft: _Draft) -> int | None:
    """The smallest claim in whose words the cue of this one stands."""
    own = attributions[draft.attribution] if draft.attribution is not None else None
    if own is None or own.cue is None:
        return None
    holders = [
        (d.end - d.start, k)
        for k, d in beside
        if d.attribution not in (None, draft.attribution)
        and (d.end - d.start, -d.start) > (draft.end - draft.start, -draft.start)
        and any(c.start <= own.cue.start < c.end for c in attributions[d.attribution or 0].content)
        and d.start <= own.cue.start < d.end
    ]
    return min(holders)[1] if holders else None
