"""Of what the paragraphs of a page speak, in the order in which they come: one line of topics a paragraph."""

from __future__ import annotations

BODY: dict[str, tuple[str, ...]] = {
    "news": tuple(
        "act act witness|witness act|{stance} force|family|lawyer act|prosecutor|medical|ngo|colour|crowd|mayor|"
        "colour witness|{stance}|family colour|force|act|lawyer|colour|witness colour|crowd colour|context|"
        "context context|context colour|context|context witness|context context".split("|")
    ),
    "step": tuple(
        "recall|hearing|{step}|{stance}|lawyer|hearing hearing|act|family|colour|{earlier}|ngo|recall act|medical|"
        "force|colour|family colour|witness|mayor|{earlier}|colour|prosecutor|crowd|act witness|context|"
        "context context|context colour|context hearing|context|context context|{earlier} colour".split("|")
    ),
    "cite": tuple(
        "passes_on passes_on|passes_on|ngo|passes_on|{stance}|ngo colour|colour|family|act|lawyer|mayor|"
        "colour crowd|witness|force|colour|prosecutor|medical|act|family colour|witness colour|context|"
        "context context|context|context colour|context context".split("|")
    ),
    "habit": tuple(
        "habit habit|habit|ngo|habit|colour|habit|mayor|force|ngo colour|crowd|{stance}|colour|colour|no_comment|"
        "colour colour|context|context context|prosecutor|context|context context|context colour|context context".split("|")
    ),
}
