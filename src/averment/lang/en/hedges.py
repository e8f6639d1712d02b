"""English words that say how sure somebody is, what is planned, and what is opinion."""

from __future__ import annotations

from averment.lang.base import Hedges

HEDGES = Hedges(
    alleged=frozenset(
        "allegedly alleged reportedly purportedly purported supposedly supposed apparently apparent ostensibly presumed suspected "
        "accused unconfirmed unverified claimed".split()
    ),
    seeming=frozenset(
        "appear appears appeared appearing seem seems seemed seeming purport purports purporting purported".split()
    ),
    believed=frozenset(
        "believed thought understood said alleged feared suspected reported rumoured rumored reputed presumed".split()
    ),
    told_plans=frozenset({"would", "'d"}),
    heard=tuple(
        (court, *told)
        for court in ("court", "jury", "jurors", "inquest", "tribunal", "hearing", "inquiry", "trial", "magistrates")
        for told in (("heard",), ("hears",), ("was", "told"), ("were", "told"), ("is", "told"))
    ),
    intents=frozenset("want wanted mean meant intend intended".split()),
    plans=frozenset("will 'll shall plans plan intends intend going".split()),
    duty=frozenset("should must ought need needs deserve deserves may might could cannot".split()),
    opinion=frozenset(
        "wrong unjust unjustly unfair unfairly outrageous terrible tragedy tragic travesty disgrace disgraceful shame shameful unacceptable "
        "disturbing heartbroken glad sad happy proud concern concerns concerned worried confident absurd ridiculous excellent brutal "
        "barbaric cruel inhumane disproportionate proportionate reasonable unreasonable justified unjustified liable lesson message "
        "justice injustice right rights lack crazy shocking shocked appalled appalling horrific disappointed disappointing insult regret regrets regretted "
        "unfortunate unfortunately reassuring good bad worse worst better best hope fear believe think feel want wish deserve "
        "failure fail failed question questions impunity".split()
    ),
    inquiries=frozenset(
        "inquiry enquiry investigation investigations probe review reviews inquest audit hearing proceedings disciplinary".split()
    ),
    underway=frozenset("underway under-way way ongoing opened launched begun started pending open opening".split()),
    innocence=frozenset(
        "accident accidental accidentally innocent innocence unfounded untrue false baseless wrongdoing".split()
    ),
    dismissive=frozenset(
        "absurd baseless bias biased bogus fabricated fabrication fabrications fairy fanciful fantasy farce farcical fiction hoax "
        "laughable lie lies ludicrous malicious nonsense nonsensical one-sided politicised politicized preposterous propaganda ridiculous "
        "rubbish sham slander slanderous slur smear smears tale tales travesty unfounded witch-hunt".split()
    ),
    accused=frozenset("accused defendant convicted suspect charged sentenced jailed".split()),
    examiners=frozenset("examiner coroner pathologist".split()),
    evidence=frozenset("evidence findings footage video autopsy investigation inquiry".split()),
    procedural=frozenset("refer open launch order request appoint assign commission".split()),
    charging=frozenset("charge charges indictment prosecution".split()),
    charged=frozenset("warranted file filed seek sought bring brought drop dropped pursue pursued".split()),
    vague=frozenset("indicate show demonstrate estimate".split()),
    asking=frozenset("ask request call propose".split()),
    testifying=frozenset("testify admit".split()),
    rulings=frozenset(
        "homicide suicide accident accidental natural undetermined misadventure justified lawful unlawful".split()
    ),
    former=frozenset("former ex retired".split()),
    going=frozenset({"going"}),
    knowing=frozenset({"know"}),
    truth=frozenset("true correct accurate fact facts factual evidence".split()),
    urging=frozenset("call urge demand appeal beg condemn denounce ask implore insist want".split()),
    perfect=frozenset({"have"}),
    suing=frozenset("sue complaint complaints lawsuit suit appeal appealing suing court damages".split()),
    holding=frozenset({"believe", "reason"}),
    lapses=frozenset(
        "anticipate foresee see listen protect act react prevent understand recognise recognize notice check supervise prepare".split()
    ),
    failing=frozenset({"failed", "fell"}),
    done=frozenset({"do"}),
    conditions=frozenset({"if", "unless", "whether"}),
    shares=frozenset({"%", "percent"}),
    answered=frozenset(
        "account accounts accusation accusations allegation allegations assertion assertions charge charges claim claims complaint "
        "complaints finding findings footage report reports suggestion suggestions testimony testimonies video videos version".split()
    ),
    negations=frozenset("not n't never no none nobody nothing neither nor without cannot".split()),
    self_words=frozenset("i we my our me us".split()),
    contested=frozenset(
        "abuse abused assault assaulted attack attacked attacking armed beat beaten beating brutality charge charged chase crime criminal "
        "death die died drag dragged drew excessive failed fault fire fired firing force gun hit hitting hurt injure injured injury insult "
        "kick kicked kicking kill killed killing knife lie lied lost lying murder offence offense prevent prevented punch punched push pushed "
        "racial racist racially reach reached reckless recklessly resist resisted restrain restrained seize seized shoot shooting shot "
        "slap slapped spray sprayed stab stabbed steal stole strike struck struggle struggled taser tasered tackle tackled pummel pummeled pummelled choke choked handcuff handcuffed baton gas gassed rape raped drown drowned harass harassed bully bullied bruise bruised fractured threw thrown shove shoved threat threaten "
        "threatened torture tortured violence violent weapon wound wounded wrong altercation ensued justified motivated".split()
    ),
)
