"""How English writes numbers, and says how exact they are."""

from __future__ import annotations

from averment.lang.calendar import Numbers

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

NUMBERS = Numbers(
    words={w: i for i, w in enumerate(_ONES.split())} | {w: 10 * i for i, w in enumerate(_TENS.split(), 2)},
    multipliers={
        "lakh": 10**5,
        "crore": 10**7,
        "hundred": 100,
        "thousand": 1000,
        "million": 10**6,
        "billion": 10**9,
        "trillion": 10**12,
        "dozen": 12,
    },
    vague={
        "dozens": (24, 99),
        "scores": (40, 99),
        "tens": (20, 99),
        "hundreds": (200, 999),
        "thousands": (2000, 9999),
        "millions": (2_000_000, 999_000_000),
    },
    articles=frozenset("a an one the".split()),
    joiners=frozenset(("and",)),
    thousands=",",
    decimal=".",
    qualifiers={
        tuple(phrase.split()): kind
        for phrase, kind in {
            "at least": "at_least",
            "no fewer than": "at_least",
            "no less than": "at_least",
            "not less than": "at_least",
            "a minimum of": "at_least",
            "minimum": "at_least",
            "more than": "more_than",
            "greater than": "more_than",
            "upwards of": "at_least",
            "over": "more_than",
            "above": "more_than",
            "well over": "more_than",
            "fewer than": "less_than",
            "less than": "less_than",
            "under": "less_than",
            "below": "less_than",
            "at most": "at_most",
            "up to": "at_most",
            "as many as": "at_most",
            "as much as": "at_most",
            "no more than": "at_most",
            "not more than": "at_most",
            "a maximum of": "at_most",
            "maximum": "at_most",
            "as few as": "at_least",
            "about": "about",
            "around": "about",
            "some": "about",
            "roughly": "about",
            "approximately": "about",
            "approx": "about",
            "circa": "about",
            "close to": "about",
            "nearly": "about",
            "almost": "about",
            "an estimated": "about",
            "estimated": "about",
            "perhaps": "about",
            "more or less": "about",
            "believed to be": "believed",
            "thought to be": "believed",
            "estimated at": "about",
            "reportedly": "reported",
            "exactly": "exactly",
            "only": "exactly",
            "just over": "more_than",
            "just under": "less_than",
        }.items()
    },
    after={
        tuple(phrase.split()): kind
        for phrase, kind in {
            "or more": "at_least",
            "or so": "about",
            "at least": "at_least",
            "or fewer": "at_most",
            "or less": "at_most",
            "at most": "at_most",
        }.items()
    },
    ranges={"between": "and", "from": "to"},
    range_joiners=frozenset(("to", "or", "-", "–")),
    believed=frozenset("believed thought estimated understood presumed".split()),
    units={
        **dict.fromkeys("second seconds sec secs".split(), "seconds"),
        **dict.fromkeys("minute minutes min mins".split(), "minutes"),
        **dict.fromkeys("hour hours".split(), "hours"),
        **dict.fromkeys("day days".split(), "days"),
        **dict.fromkeys("night nights".split(), "nights"),
        **dict.fromkeys("week weeks".split(), "weeks"),
        **dict.fromkeys("month months".split(), "months"),
        **dict.fromkeys("year years".split(), "years"),
        **dict.fromkeys("decade decades".split(), "decades"),
        **dict.fromkeys("metre metres meter meters".split(), "metres"),
        **dict.fromkeys("kilometre kilometres kilometer kilometers km".split(), "kilometres"),
        **dict.fromkeys("mile miles".split(), "miles"),
        **dict.fromkeys("foot feet ft".split(), "feet"),
        **dict.fromkeys("inch inches".split(), "inches"),
        **dict.fromkeys("yard yards".split(), "yards"),
        **dict.fromkeys("dollar dollars".split(), "dollars"),
        **dict.fromkeys("euro euros".split(), "euros"),
        **dict.fromkeys("pound pounds".split(), "pounds"),
        **dict.fromkeys("shot shots gunshot gunshots round rounds bullet bullets".split(), "shots"),
        **dict.fromkeys("video videos clip clips".split(), "videos"),
    },
    people=frozenset(
        """person people man men woman women child children boy boys girl girls minor minors adult adults teenager teenagers
        migrant migrants refugee refugees asylum-seeker seekers seeker immigrant immigrants officer officers policeman policemen
        cop cops guard guards soldier soldiers troops agent agents deputy deputies gendarme gendarmes official officials
        inmate inmates prisoner prisoners detainee detainees suspect suspects protester protesters protestor protestors
        demonstrator demonstrators student students journalist journalists witness witnesses victim victims civilian civilians
        resident residents juror jurors judge judges lawyer lawyers prosecutor prosecutors doctor doctors volunteer volunteers
        activist activists worker workers member members family families brother brothers sister sisters friend friends
        relative relatives bystander bystanders passer-by employee employees passenger passengers driver drivers patient
        patients pupil pupils youth youths youngster youngsters supporter supporters underling underlings colleague colleagues
        defendant defendants marcher marchers militant militants fighter fighters rebel rebels villager villagers aunt
        dead injured wounded killed arrested missing others""".split()
    ),
    percent=frozenset(("%", "percent", "per cent", "cent", "pc")),
    occasions={"once": 1, "twice": 2, "times": 0},
    comparatives=frozenset("more less higher lower greater larger bigger smaller likelier as faster slower the".split()),
    age_words=frozenset("old age aged".split()),
    penalties={
        **dict.fromkeys(
            "prison jail imprisonment jailed imprisoned behind bars incarceration detention custody sentenced".split(),
            "imprisonment",
        ),
        **dict.fromkeys("probation".split(), "probation"),
        **dict.fromkeys("community service".split(), "community service"),
        **dict.fromkeys("ban banned barred forbidden prohibited".split(), "ban"),
        **dict.fromkeys("suspended suspension".split(), "suspension"),
    },
    of_words=frozenset(("of",)),
    not_counted=frozenset("third thirds quarter quarters fifth fifths tenth tenths half halves".split()),
    numbering=frozenset(
        """article section chapter paragraph room number no no. nos page figure table line act flight route highway interstate
        channel part phase level unit district precinct ward block apartment apt building gate terminal track exit bus
        zone grade title rule clause amendment verse case file docket badge form version volume vol episode season game week day
        ml mm cal""".split()
    ),
    address=frozenset(
        "street st avenue ave road rd drive lane boulevard blvd highway court place square way parkway freeway floor".split()
    ),
    currency={
        "$": "dollars",
        "€": "euros",
        "£": "pounds",
        "us$": "dollars",
        "US$": "dollars",
        "C$": "dollars",
        "A$": "dollars",
        "₹": "rupees",
        "Rs": "rupees",
        "Rs.": "rupees",
        "₦": "naira",
        "KSh": "shillings",
        "Ksh": "shillings",
    },
    sentences=dict.fromkeys("suspended sentence term".split(), "imprisonment"),
    sequels=frozenset("after later before ago since earlier".split()),
    deadlines=frozenset("within after every last past".split()),
    totals=frozenset("number toll total".split()),
    reckoning=frozenset(
        """put puts putting estimate estimates estimated count counts counted record records recorded document documents
        documented register registers registered tally tallies tallied""".split()
    ),
)
