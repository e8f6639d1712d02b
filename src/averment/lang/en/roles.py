"""Words for people, groups and bodies, what kind of role they are, and what stands around names."""

from __future__ import annotations

from averment.lang.base import Roles

_PEOPLE = {
    "police": "garda mountie officer policeman policewoman cop constable detective sergeant sheriff deputy trooper patrolman gendarme patrolwoman superintendent inspector bobby lieutenant marshal ranger policemen commissioner chief captain ex-officer",
    "prison": "guard warden jailer gaoler screw turnkey",
    "military": "soldier general colonel major corporal admiral commander paratrooper marine fighter militiaman serviceman brigadier",
    "court": "judge magistrate juror registrar jurist coroner",
    "prosecution": "prosecutor attorney-general procurator",
    "defence": "lawyer barrister solicitor attorney counsel advocate",
    "government": "minister mayor governor president premier chancellor secretary official mp lawmaker senator congressman congresswoman councillor councilman councilwoman councilor prefect ambassador diplomat legislator politician spokesman spokeswoman spokesperson manager deputy-mayor undersecretary commissioner-general",
    "oversight": "ombudsman ombudswoman ombudsperson rapporteur inspector-general monitor auditor examiner",
    "ngo": "activist campaigner volunteer campaigners humanitarian organiser organizer advocate",
    "media": "journalist reporter photographer correspondent editor columnist cameraman broadcaster presenter blogger",
    "medical": "doctor nurse medic paramedic surgeon physician pathologist psychiatrist psychologist ambulanceman dentist",
    "union": "unionist steward",
    "migrant": "migrant refugee immigrant asylum-seeker seeker deportee",
    "prisoner": "inmate prisoner detainee convict",
    "protester": "protester protestor demonstrator rioter marcher striker picket",
    "family": "mother father son daughter wife husband brother sister aunt uncle cousin parent grandmother grandfather girlfriend boyfriend fiancee fiancé fiancée widow widower nephew niece spouse stepfather stepmother stepson grandson granddaughter relative sibling mum mom dad",
    "witness": "witness bystander onlooker passer-by passerby eyewitness",
    "victim": "victim casualty survivor",
    "": "labourer laborer lecturer operative man woman boy girl child teenager teen youth person adult student pupil teacher driver resident worker leader director head defendant suspect accused complainant plaintiff assailant attacker perpetrator author expert analyst professor academic researcher neighbour neighbor friend colleague partner owner clerk manager employee fan supporter motorist pedestrian passenger tourist citizen civilian minor baby infant player actor actress singer candidate nominee chairman chairwoman chair vice-president vice-chairman founder coordinator representative adviser advisor aide assistant member executive boss businessman businesswoman trader farmer fisherman shopkeeper priest bishop imam pastor rabbi archbishop pope king queen prince princess lord duke pilot engineer scientist historian economist coach veteran hero gunman robber thief killer murderer rapist burglar criminal offender arrestee homeowner roommate housemate customer vendor nurse individual investigator client patient protagonist speaker whistleblower translator interpreter smuggler trafficker looter custodian caretaker superior underling subordinate rookie recruit cadet agent",
}

_PLURAL_PEOPLE = {
    "police": "police cops constabulary gendarmerie gardaí gardai mounties coastguard",
    "military": "army military troops navy militia soldiers",
    "court": "jury",
    "prosecution": "prosecution",
    "defence": "defence defense",
    "government": "authorities administration",
    "oversight": "inspectors",
    "ngo": "campaigners",
    "media": "media press",
    "protester": "crowd mob",
    "family": "family relatives parents",
    "": "people men women children youths staff community public residents population team crew gang minors",
}

_BODIES = {
    "police": "force department precinct constabulary headquarters squad police-force",
    "prison": "prison jail",
    "court": "court tribunal",
    "government": "government ministry council parliament senate congress prefecture legislature embassy cabinet municipality state assembly",
    "oversight": "inspectorate watchdog commission committee inquiry regulator inspection",
    "prosecution": "prosecutor's-office",
    "ngo": "ngo charity organisation organization association foundation coalition collective group nonprofit non-profit",
    "media": "newspaper magazine newsroom",
    "medical": "hospital clinic",
    "union": "union federation",
    "": "company firm party university school college agency office body bureau panel board institution service club bank church authority",
}

_MALE = "mr sir lord father son husband brother uncle nephew boyfriend grandfather fiancé widower stepfather stepson grandson man boy policeman businessman chairman spokesman patrolman serviceman cameraman gunman congressman councilman king prince duke priest fisherman dad monsieur m. m actor ombudsman"
_FEMALE = "mrs ms miss mme madame lady mother daughter wife sister aunt niece girlfriend grandmother fiancée fiancee widow stepmother granddaughter woman girl policewoman businesswoman chairwoman spokeswoman patrolwoman congresswoman councilwoman queen princess mum mom actress ombudswoman"

_HONORIFICS = "mr mrs ms miss mx sir dame lord lady mme m monsieur madame mlle madam master"
_SHORT_TITLES = {
    "dr": "doctor", "prof": "professor", "sgt": "sergeant", "lt": "lieutenant", "col": "colonel", "gen": "general",
    "capt": "captain", "sen": "senator", "rep": "representative", "gov": "governor", "det": "detective", "maj": "major",
    "cpl": "corporal", "pc": "police constable", "cmdr": "commander", "insp": "inspector", "supt": "superintendent",
    "ofc": "officer", "dep": "deputy", "pvt": "private", "rev": "reverend", "hon": "honourable", "pres": "president",
    "atty": "attorney", "lieut": "lieutenant", "adm": "admiral", "brig": "brigadier", "cllr": "councillor", "msgr": "monsignor",
    "fr": "father", "justice": "justice",
}  # fmt: skip

_BODY_ENDS = {
    "police": "police constabulary gendarmerie sheriff patrol precinct",
    "prison": "prison jail penitentiary corrections correction",
    "court": "court tribunal courts",
    "prosecution": "prosecution",
    "government": "ministry parliament senate congress council assembly government cabinet administration treasury department embassy legislature bundestag duma",
    "oversight": "inspectorate commission committee ombudsman watchdog inquiry",
    "ngo": "watch solidarity centre association foundation coalition collective charity society network alliance institute action aid relief support amnesty movement trust fund campaign project refugees initiative",
    "media": "times post news herald tribune guardian journal gazette telegraph observer broadcasting television tv radio press magazine chronicle star daily agency media",
    "medical": "hospital clinic",
    "union": "union federation brotherhood",
    "": "university college school academy bank corporation company corp inc ltd llc plc gmbh group party office bureau organization organisation agency board authority service services club league team force forces army navy guard church chapter division unit industries airlines systems international partners associates studios records museum library conference brigade front brotherhood syndicate task-force squad center airways",
}

_DEMONYMS = (
    "afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azerbaijani "
    "bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian chadian "
    "chechen chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian english eritrean "
    "estonian ethiopian european filipino finnish french gambian georgian german ghanaian greek guatemalan guinean haitian "
    "hispanic honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese "
    "jewish jordanian kazakh kenyan korean kosovan kurdish kuwaiti latino latvian lebanese liberian libyan lithuanian "
    "macedonian malagasy malaysian malian maltese mauritanian mexican moldovan mongolian moroccan mozambican muslim namibian "
    "nepalese nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan persian peruvian polish "
    "portuguese puerto-rican qatari roma romanian russian rwandan salvadoran saudi scottish senegalese serbian singaporean slovak "
    "slovenian somali spanish sri-lankan sudanese swedish swiss syrian taiwanese tajik tanzanian thai tibetan tunisian turk turkish "
    "turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh western yemeni zambian zimbabwean christian catholic "
    "protestant sunni shia shiite islamic islamist islamism democrat democratic republican communist socialist conservative liberal "
    "latin caucasian black white parisian londoner scot briton brit dane swede finn pole serb croat kurd turk spaniard "
    "frenchman englishman irishman californian texan soviet buddhist hindu sikh mormon jew papuan"
)

_NOT_NAMES = (
    "january february march april may june july august september october november december monday tuesday wednesday thursday "
    "friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun christmas easter "
    "ramadan internet web english french german spanish arabic i i'm i'll i've ok am pm gmt est edt bst cet ad bc covid covid-19 tv dna "
    "god mr mrs ms miss dr yes no oh hi hello hey thanks thank please lol omg faq pdf url html http https www email e-mail "
    "iframe button cpr ptsd hiv aids swat cctv ceo cfo vip id diy asap suv usd eur gbp re fyi ps nb subscribe advertisement advertise share "
    "follow copyright comments read click sign login log home page photo image video file editing reporting published updated "
    "et ct pt mt utc cest contact cookies newsletter newsletters dear welcome good morning cc bcc subject sent from to fw fwd regards sincerely cheers best re section chapter page nov"
)

ROLES = Roles(
    people={word: category for category, words in _PEOPLE.items() for word in words.split()},
    collectives={word: category for category, words in _PLURAL_PEOPLE.items() for word in words.split()},
    bodies={word: category for category, words in _BODIES.items() for word in words.split()},
    qualifiers={
        "prison": "prison", "jail": "prison", "correction": "prison", "corrections": "prison", "correctional": "prison",
        "police": "police", "army": "military", "military": "military", "defence": "defence", "defense": "defence", "prosecuting": "prosecution",
        "union": "union", "rights": "oversight", "human": "oversight", "asylum": "migrant", "court": "court", "border": "police",
        "immigration": "government", "riot": "police", "grand": "court", "crown": "prosecution", "security": "police",
        "hospital": "medical", "medical": "medical",
    },
    attorneys=frozenset({"attorney", "da"}),
    attorney_of_state=frozenset("general district county state general assistant u.s. us city states".split()),
    honorifics=frozenset(_HONORIFICS.split()),
    short_titles=_SHORT_TITLES,
    genders={**dict.fromkeys(_MALE.split(), "m"), **dict.fromkeys(_FEMALE.split(), "f")},
    pronouns={
        "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
        "they": "p", "them": "p", "their": "p", "theirs": "p", "themselves": "p",
    },
    body_ends={word: category for category, words in _BODY_ENDS.items() for word in words.split()},
    body_starts=frozenset(
        "court ministry department office university institute bureau house council committee commission association league "
        "federation union bank board church society group agency ministers chamber school college academy centre center "
        "directorate secretariat organization organisation coalition campaign alliance confederation party parliament embassy "
        "syndicate movement front army brotherhood doctors reporters physicians lawyers fund prosecutor amnesty chapter coordination directorate-general inspectorate".split()
    ),
    links=frozenset("of for on against in without to at".split()),
    joiners=frozenset("and &".split()),
    articles=frozenset("the a an".split()),
    definite=frozenset("the this that these those his her their its my our your".split()),
    indefinite=frozenset("a an another one some any every each no several many other few hundreds thousands dozens more".split()),
    complements=frozenset("of for".split()),
    particles=frozenset("de sur du da dos das del della di van von der den bin ibn al el la le des ben abu ould y e zu ter".split()),
    suffixes=frozenset("jr jr. sr sr. ii iii iv inc inc. ltd ltd. llc".split()),
    demonyms=frozenset(word.replace("-", " ") for word in _DEMONYMS.split()),
    not_names=frozenset(_NOT_NAMES.split()),
    place_nouns=frozenset(
        "street road avenue island islands river lake mountain mountains park square bridge airport station port county city town "
        "village district province region state valley bay beach sea ocean channel canal hill hills camp forest desert "
        "boulevard lane drive highway harbour harbor strait gulf peninsula coast east west north south border creek falls heights "
        "pass resort".split()
    ),
    near_words=frozenset("near outside".split()),
    in_words=frozenset("in at near from outside across around via into throughout toward towards inside".split()),
    speaking=frozenset(
        "say tell add argue explain state declare testify deny admit claim insist think believe write ask reply answer note announce "
        "recall describe warn urge acknowledge respond agree complain allege accuse want know feel hope walk run shoot fire die "
        "smile laugh marry retire resign sit stand plead".split()
    ),
    fixed_copulas=frozenset("be become remain".split()),
    counts={
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
        "eighty": 80, "ninety": 90, "dozen": 12, "both": 2,
    },
    byline_role="author of the article",
    synonyms=(
        frozenset("officer policeman policewoman cop constable gendarme patrolman".split()),
        frozenset("migrant immigrant refugee".split()),
        frozenset("protester protestor demonstrator".split()),
        frozenset("inmate prisoner detainee".split()),
        frozenset("lawyer attorney barrister solicitor".split()),
        frozenset("spokesman spokeswoman spokesperson".split()),
        frozenset("journalist reporter correspondent".split()),
        frozenset("child boy girl teenager teen".split()),
        frozenset("boyfriend girlfriend partner".split()),
    ),
    domain_words=frozenset("security justice health operations patrol policy affairs communications finance interior defense defence education staff correction".split()),
    anybody=frozenset("man woman boy girl teenager youngster".split()),
    dying=frozenset("die perish".split()),
    deadly=frozenset(
        "custody cell jail prison arrest arrested restraint restrained shot shooting gunshot bullet bullets beaten beating tasered tased "
        "chokehold chokeholds detention pursuit chase gunfire".split()
    ),
    losing=frozenset({"lose"}),
    lives=frozenset({"life", "lives", "sight"}),
    hurting=frozenset("hit strike kill shoot beat stab assault strangle choke injure wound slap kick punch murder maim torture rape tase pepper-spray".split()),
    harms=frozenset("death killing murder shooting beating assault rape torture injury slaying".split()),
    victim="victim",
    states={
        "charge": "charged", "convict": "convicted", "acquit": "acquitted", "indict": "indicted", "accuse": "accused",
        "sentence": "sentenced", "suspend": "suspended", "sack": "sacked", "jail": "jailed", "imprison": "imprisoned",
        "arrest": "arrested", "detain": "detained", "fire": "dismissed",
    },
    doings={"testify": "witness", "witness": "witness"},
    distinguishing=frozenset("other another first second third fourth fifth sixth seventh white black female male former different senior".split()),
    body_parts=frozenset("chest head face arm leg back neck stomach hand foot shoulder throat body eye skull abdomen groin mouth jaw".split()),
    finding=frozenset({"find"}),
    guilty=frozenset({"guilty"}),
    need_complement=frozenset({"head"}),
    naming=frozenset("name identify call".split()),
    acting_for=frozenset({"for"}),
    age_words=frozenset({"old", "aged"}),
    multipliers={"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000},
    bounds=frozenset({"least", "most"}),
    body_pronouns=frozenset({"it"}),
    conditionals=frozenset("if unless whether".split()),
    owned=frozenset(
        "lawyer attorney death life body family mother partner girlfriend face head chest hand killing injury".split()
    ),
    place_starts=frozenset("north south east west mount lake fort port saint".split()),
    body_words={
        "police": "police",
        "sheriff": "police",
        "prison": "prison",
        "prisons": "prison",
        "correction": "prison",
        "corrections": "prison",
        "court": "court",
        "prosecution": "prosecution",
        "army": "military",
    },
    weak_bodies=frozenset("force service unit squad".split()),
    open_auxiliaries=frozenset("could would may might should can will".split()),
    likening=frozenset("as like than".split()),
    negations=frozenset("not n't never no neither nor".split()),
    person_endings=("man", "woman", "person"),
    not_guilty="acquitted",
    convicted="convicted",
    offices=frozenset("president secretary manager spokesman spokeswoman spokesperson director leader head chief member chairman chairwoman chair representative commissioner official vice-president deputy founder coordinator candidate campaigner activist expert".split()),
    not_people=frozenset({"social media", "news media", "mass media"}),
)  # fmt: skip
