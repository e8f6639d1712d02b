"""English words for what did not happen or only might, and the prepositions that tie people to acts and steps."""

from __future__ import annotations

from dataclasses import replace

from averment.lang.triggers import Links, Unreal


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


UNREAL = Unreal(
    negators=_set("not n't never no neither nor without nobody none nothing hardly cannot"),
    modals=_set("could might may should must will shall can 'll wo ca ought cannot"),
    habitual=_set("would 'd"),
    marks=_set("if unless whether lest should"),
    infinitive=_set("to"),
    real_heads=_set(
        "appear seem purport allege report say believe think know see begin start continue proceed go use happen find show"
        " accuse manage claim film record hear feel suppose presume rule understand turn have able force prompt compel cause oblige resort"
    ),
    heads=_set(
        "want wish hope plan intend threaten try attempt refuse decline authorize authorise allow permit train prepare decide warn"
        " urge vow promise fear risk right power authority ability possibility prospect threat danger training policy rule guideline"
        " ban prohibit ban forbid prevent avoid stop consider debate propose order instruct tell urge ask demand request agree need like"
        " prepared willing supposed entitled likely ready able capable licence license law legislation bill protocol procedure"
        " question discuss suspicion resist bar request authorization authorisation permission recommend recommendation"
    )
    - _set("ready stop able"),
    voids=_set("attempt effort evidence sign indication proof intention move"),
    excess=_set("too so"),
    conditional=_set("would 'd"),
    perfect=_set("have"),
    sayings=_set(
        "allegation accusation claim report charge suggestion rumour rumor suspicion story version assertion insinuation any"
    ),
)
# A step that "will" or "is expected to" come is announced, not unreal; only what "could" come, or is demanded, is no step.
UNREAL_STEPS = Unreal(
    negators=UNREAL.negators,
    modals=_set("could might may should must can ca ought"),
    habitual=frozenset(),
    marks=_set("if unless whether lest"),
    infinitive=frozenset(),
    real_heads=frozenset(),
    heads=_set(
        "fear risk prospect possibility threat call demand urge debate want hope wish refuse decline avoid prevent likely request permission authorization authorisation authorise authorize recommend recommendation consider"
    ),
    voids=UNREAL.voids,
    excess=UNREAL.excess,
    conditional=UNREAL.conditional,
    perfect=UNREAL.perfect,
)
_AFTER = "after following since"
LINKS = Links(
    by=_set("by"),
    upon=_set("on upon against at toward towards into over onto to"),
    of=_set("of"),
    using=_set("with by using via through"),
    sequence=_set(_AFTER),
)
# What dates a raid dates the blows that were struck in it, but not the trial that is held over it.
STEP_LINKS = replace(LINKS, sequence=_set(_AFTER + " over during"))
