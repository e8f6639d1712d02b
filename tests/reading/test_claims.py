"""Claims: somebody's words, or the page's own, each with how it is put."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from averment.models.parser import ShippedParser
from tests.reading.words import claims, page, the_claim


@pytest.mark.parametrize(
    ("text", "words", "modality"),
    [
        ("The guard was sentenced on Monday.", "sentenced", "reported"),
        ("The guard allegedly beat two prisoners.", "beat", "alleged"),
        ("The men are believed to be from Sudan.", "Sudan", "alleged"),
        ("The guard admitted hitting the prisoner.", "hitting", "admitted"),
        ("Officers denied beating the prisoners.", "beating", "denied"),
        ("The minister dismissed the report as “nonsense”.", "nonsense", "dismissed"),
        ("An inquiry found that guards had beaten prisoners.", "had beaten", "found"),
        ("The prosecutor said the guard hit the prisoner.", "hit the prisoner", "alleged"),
        ("The ministry said an inquiry was under way.", "inquiry", "announced"),
        ("The mayor said she would visit the camp.", "visit", "announced"),
        ("The defence lawyer said it was a reflex.", "reflex", "argued"),
        ("Police were not immediately available for comment.", "comment", "no_comment"),
        ("The court heard that the guard kicked the boy twice.", "kicked", "alleged"),
        ("The union accused guards of beating prisoners.", "beating", "alleged"),
        ("The coroner said the death was caused by a blow.", "death", "found"),
        ("The minister said the report was nonsense.", "nonsense", "dismissed"),
        ("The minister called the claims baseless.", "baseless", "dismissed"),
        ("The minister called the findings “deeply worrying”.", "worrying", "argued"),
        ("The police chief said nobody was hurt.", "hurt", "denied"),
        ("The ministry said the film would be released soon.", "released", "announced"),
        ("The prosecutor said that she had referred the video to the inspectorate.", "referred", "announced"),
        ("The medical examiner ruled the death a homicide.", "homicide", "found"),
        ("The lawsuit says guards beat the boy.", "beat", "alleged"),
        ("The charity asked the minister to step in.", "step in", "argued"),
        ("Prosecutors argued that the guard kicked the boy on purpose.", "kicked", "alleged"),
        ("“This sentence is not a sentence on all guards,” the prosecutor said.", "sentence", "argued"),
        ("“They beat us and we call upon the ministry to stop it,” the refugee said.", "call upon", "argued"),
        ("The commissioner said guards convicted of theft would be dismissed.", "dismissed", "announced"),
        ("A hospital official said two men were shot.", "shot", "confirmed"),
        ("The police chief said the claims were not based on fact.", "fact", "denied"),
        ("Witnesses said the man was shot after he failed to stop.", "shot", "alleged"),
        ("The committee said it was aware of the letter.", "aware", "confirmed"),
    ],
)
def test_how_a_claim_is_put(parser: ShippedParser, text: str, words: str, modality: str) -> None:
    claim = the_claim(claims(parser, page(text)), words)
    assert claim.modality == modality


def test_an_accused_who_tells_what_he_did_admits_it(parser: ShippedParser) -> None:
    found = claims(parser, page("The guard, Tom Reed, is accused of assault. Reed told the court that he pushed the man."))
    assert the_claim(found, "he pushed").modality == "admitted"


def test_an_admission_and_a_denial_in_one_sentence_are_two_claims(parser: ShippedParser) -> None:
    found = claims(parser, page("The guard admitted pushing the man twice but denied that he had wanted to hurt him."))
    assert {(c.modality, c.source_text) for c in found} == {("admitted", "The guard"), ("denied", "The guard")}


def test_the_reason_of_a_silence_is_no_source(parser: ShippedParser) -> None:
    found = claims(parser, page("The sheriff declined to comment, citing the pending lawsuit."))
    assert {c.modality for c in found} == {"no_comment"}
    assert {c.source_text for c in found} == {"The sheriff"}


def test_what_a_camera_shows_its_owner_does_not_say(parser: ShippedParser) -> None:
    claim = the_claim(claims(parser, page("Video from the jail showed that a guard kicked the man.")), "kicked")
    assert (claim.modality, claim.source, claim.source_text) == ("found", None, "Video from the jail")


def test_who_was_dismissed_rejects_nothing(parser: ShippedParser) -> None:
    found = claims(parser, page("The company said that two guards were dismissed in May."))
    assert [c.source_text for c in found] == ["The company"]


def test_a_claim_told_twice_in_a_sentence_is_one(parser: ShippedParser) -> None:
    found = claims(parser, page("The ministry said in a statement that the verdict was fair."))
    assert [c.source_text for c in found] == ["The ministry"]


def test_what_a_person_found_is_found_though_they_say_so(parser: ShippedParser) -> None:
    found = claims(parser, page("Investigators said they found that the driver was never in danger."))
    assert the_claim(found, "never in danger").modality == "found"


def test_a_report_that_counts_shares_is_a_survey_whoever_made_it(parser: ShippedParser) -> None:
    text = "The charity Harbour Aid published a report. According to the report, 40% of refugees were beaten."
    assert the_claim(claims(parser, page(text)), "40%").modality == "found"


def test_a_family_name_is_the_person_of_the_page_who_has_it(parser: ShippedParser) -> None:
    text = "The mayor Anna Brandt spoke first. Brandt also said she had talks with guards in the yard."
    assert the_claim(claims(parser, page(text)), "had talks").source is not None


def test_every_claim_names_the_rule_that_found_it(parser: ShippedParser) -> None:
    made = claims(parser, page("Officers denied it.", "The camp was closed.", "“We ran,” said Maria Keller. “All night.”"))
    assert all(c.rule and 0 < c.score <= 1 for c in made)
    assert len(made) >= 3


def test_a_claim_of_the_page_has_no_source(parser: ShippedParser) -> None:
    (claim,) = claims(parser, page("The guard was sentenced on Monday."))
    assert (claim.voice, claim.source, claim.source_text) == ("narrated", None, None)


def test_an_orphan_has_no_source_even_after_somebody_spoke(parser: ShippedParser) -> None:
    found = claims(parser, page("Maria Keller said the gate was locked.", "“We waited all night and nobody came to open it.”"))
    orphan = the_claim(found, "waited all night")
    assert (orphan.voice, orphan.source, orphan.source_text) == ("quoted", None, None)


def test_a_saying_within_a_saying_points_at_it(parser: ShippedParser) -> None:
    found = claims(parser, page("The centre said that officers claimed the tents were empty."))
    inner = next(c for c in found if c.source_text == "officers")
    assert inner.within is not None
    assert next(c for c in found if c.id == inner.within).source_text == "The centre"


def test_a_caption_printed_twice_is_one_claim(parser: ShippedParser) -> None:
    found = claims(parser, page("Smoke rises over the camp", "Smoke rises over the camp", kinds=("caption", "caption")))
    assert len(found) == 1


def test_a_pronoun_is_the_one_who_spoke(parser: ShippedParser) -> None:
    found = claims(parser, page("Maria Keller said the gate was locked. She said nobody came to open it."))
    first, second = the_claim(found, "gate was locked"), the_claim(found, "nobody came")
    assert second.source_text == "She"
    assert first.source is not None
    assert second.source is not None


def test_the_cue_stays_visible(parser: ShippedParser) -> None:
    claim = the_claim(claims(parser, page("The guard allegedly beat two prisoners.")), "beat")
    assert claim.cue is not None
    assert claim.cue.text == "allegedly"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            [
                "“It hurt",
                "it hurt,”",
                "she said",
                "that",
                "Police",
                ":",
                ",",
                ".",
                "‘no",
                "’",
                "according to",
                "denied",
                "by",
                "court papers",
                "\\*",
                '"',
            ]
        ),
        max_size=14,
    )
)
def test_every_claim_is_verbatim_and_no_sentence_has_more_than_three(parser: ShippedParser, parts: list[str]) -> None:
    document = page(" ".join(parts) or "x", "Police said no.")
    found = claims(parser, document)
    assert len({c.id for c in found}) == len(found)
    for claim in found:
        assert claim.text == document.text[claim.start : claim.end]
        assert claim.cue is None or claim.cue.text == document.text[claim.cue.start : claim.cue.end]
