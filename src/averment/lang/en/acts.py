"""English words for force: one line teaches one trigger; the order decides where two would hold."""

from __future__ import annotations

from averment.lang.en.forms import forms_of, words_of
from averment.lang.en.unreal import LINKS, UNREAL
from averment.lang.triggers import Acts, Trigger

T = Trigger
_BODY = frozenset({"body"})  # done to somebody: the object, where there is one, is a person or a part of one
_GENERIC = frozenset({"generic"})  # says that force was used, not which: gives way to the instrument or to a fuller telling
_BLOW = frozenset({"body", "generic"})
_SUFFERS = frozenset({"suffers"})  # the subject undergoes it
_ACTIVE = frozenset({"active"})  # never a passive: who is named does it
_THING = frozenset({"thing"})  # done to things

TRIGGERS = (
    # slap, punch, kick, push
    T("slap", "V", "slap", unless=("obj:fine|charge|sanction|tariff|label|ban|tax|sticker|lawsuit", "next:together"), flags=_BODY),
    T("slap", "N", "slap", unless=("next:wrist", "prev:fine"), flags=_BODY),
    T("punch", "V", "punch", unless=("obj:ticket|hole|card|number|clock|air|code", "next:above"), flags=_BODY),
    T("punch", "N", "punch", unless=("next:line|card|bag", "near:drink|bowl"), flags=_BODY),
    T("pummel pound", "V", "punch", unless=("obj:city|town|area|position|pavement|beat",), flags=_BODY),
    T("kick stomp trample", "V", "kick", unless=("next:off|start|ball|football|habit|bucket", "part:off|in", "obj:ball|goal|habit|door|off"), flags=_BODY),
    T("knee", "V", "kick", needs=("obj:*",), unless=("prev:his|her|their|my|your|its|one",), flags=_BODY),
    T("kick", "V", "other", needs=("next:out",), flags=_BODY),
    T("kick stomping", "N", "kick", unless=("next:off|start", "prev:free|penalty|spot|goal", "near:goal|football"), flags=_BODY),
    T("push shove hurl fling", "V", "push", needs=("obj:*",), unless=(
        "next:for|ahead|factor|forward|through|up|away|notification|button|boundary|stroller|pram|cart|wheelchair|bike",
        "obj:reform|agenda|bill|law|limit|idea|narrative|boundary|envelope|button|price|policy|plan|button|drug|cart|stroller|bike|insult|abuse|stone|bottle|rock|brick|object|canister|grenade|bomb|missile|door|factor|need|demand|case", "head:factor", "near:channel|sea|brink"), flags=_BODY),
    T("push shove", "N", "push", needs=("head:give|receive|get",), unless=("next:for|factor|toward",), flags=_BODY),
    T("throw drag", "V", "push", needs=("near:ground|floor|pavement|sidewalk|stairs|wall|concrete|van|hair|along|sea|water|river|overboard|car",), unless=(
        "obj:stone|bottle|rock|brick|grenade|canister|object|bomb|molotov|weight|doubt|party|net|garbage|tent|bag|blanket",), flags=_BODY),
    # restraint
    T("chokehold stranglehold headlock neck-hold", "N", "restraint", flags=_BODY),
    T("choke strangle throttle suffocate asphyxiate", "V", "restraint", unless=(
        "obj:economy|growth|supply|trade|traffic|debate", "near:smoke|fumes|gas|food|back", "next:up|off"), flags=_BODY),
    T("tackle", "V", "restraint", unless=("obj:problem|issue|crime|crisis|corruption|violence|poverty|challenge|question|abuse|fire|racism|subject|trafficking|gang|topic",), flags=_BODY),
    T("pin hold wrestle force slam", "V", "restraint", needs=("next:down|ground|floor|wall|car|pavement|bonnet|hood|face|neck|him|her|them",
      "near:ground|floor|wall|pavement|sidewalk|bonnet|hood|down|arm|neck|face|asphalt|concrete"),
      unless=("obj:hope|blame|meeting|talk|weapon|gun|sign|job|protest|position|shield|price", "next:accountable|responsible"), flags=_BODY),
    T("pin", "V", "restraint", needs=("@to:ground|floor|wall|pavement|sidewalk|car|hood|bonnet|asphalt|down",), flags=_BODY),
    T("restrain hogtie hog-tie subdue", "V", "restraint", unless=("obj:spending|growth|cost|price|inflation", "form:attributive"), flags=_BODY),
    T("handcuff shackle manacle", "V", "arrest", unless=("form:attributive",), flags=_BODY),
    T("knee", "N", "restraint", needs=("@on:neck|back|chest|head|throat",), flags=_BODY),
    T("knee", "N", "restraint", needs=("then:on|into|against|in|to", "next:neck|back|chest|head|throat|spine|shoulder"), flags=_BODY),
    T("take wrestle bring force", "V", "restraint", needs=("next:ground|floor", "near:to"), unless=("next:flight|battle|fight",), flags=_BODY),
    T("take wrestle bring force", "V", "restraint", needs=("@to:ground|floor",), flags=_BODY),
    T("grab seize", "V", "restraint", needs=("near:throat|neck",), flags=_BODY),
    T("slam body-slam bodyslam", "V", "restraint", needs=("near:ground|floor|wall|down|pavement|sidewalk|concrete|car|hood|bonnet|door|desk|table|face|head|student|boy|girl|man|woman",), unless=("obj:door|report|decision|brake|critic|comment|policy|plan", "near:criticism|statement|shut"), flags=_BODY),
    T("strap", "V", "restraint", needs=("near:chair|bed|gurney|stretcher|board",), flags=_BODY),
    T("kneel sit lie", "V", "restraint", needs=("near:neck|back|chest|throat", "@on:neck|back|chest|throat|him|her|man|victim"), flags=_BODY),
    T("restraint", "N", "restraint", needs=("mod:prone|physical|neck|mechanical|body",), unless=("near:show|exercise|call|urge",), flags=_BODY),
    # weapons: shooting
    T("fire", "V", "shooting", needs=("obj:shot|bullet|round|gun|weapon|rifle|pistol|volley|revolver|firearm|pellet|barrage|shotgun|handgun|warning|magazine|ball",),
      unless=("obj:gas|teargas|grenade|canister|cannon",)),
    T("fire", "V", "shooting", needs=("then:at|on|upon|into|toward|towards|indiscriminately|repeatedly|again|warning|live|shot|shots|rubber|blindly|through|once|twice|two|three|four|five|six|seven|eight|nine|ten|several|first|back|gunshot|air",
      "voice:active"), unless=("obj:gas|teargas|grenade|canister|cannon|chief|officer|employee|missile|rocket|worker|staff|journalist|official|cop|guard",
      "next:from|gas", "near:department|post")),
    T("fire", "V", "shooting", needs=("form:bare", "voice:active"), unless=("prev:her|his|their|my|your|wrongful|hiring", "next:from|chief|him|her|up|over|because", "near:department|job|missile|rocket|engine|brigade|truck")),
    T("open", "V", "shooting", needs=("next:fire",)),
    T("shoot gun", "V", "shooting", unless=(
        "obj:video|film|footage|photo|picture|movie|scene|clip|goal|basket|look|glance|documentary|rubber|episode|image", "part:up",
        "next:up|video|footage|film|photo|penalty", "mod:video", "next:off", "near:keeper|goalkeeper|yards|net|rebound"), flags=_BODY),
    T("discharge", "V", "shooting", needs=("near:firearm|weapon|gun|pistol|rifle|handgun|round|shot|bullet",), unless=("obj:officer|patient|debt|duty", "near:hospital|accidentally")),
    T("riddle", "V", "shooting", needs=("near:bullet",)),
    T("shooting gunshot gunfire", "N", "shooting", unless=("next:range|star|guard|spree|gallery|schedule|location", "prev:photo|video|film|mass|school", "head:range|fear", "@in:park|school|mall")),
    T("shot", "N", "shooting", needs=("head:fire|hear|ring|take",), unless=("prev:photo|mug|long|best|flu|vaccine|penalty|free", "head:mug", "near:goal|vaccine|dose|video")),
    T("firing", "N", "shooting", needs=("prev:police|troop|soldier|army|guard|security|bullet|live|indiscriminate|unprovoked",),
      unless=("next:squad|range|line", "prev:hiring", "near:gas|teargas|cannon|shell")),
    T("firing", "N", "shooting", needs=("@by/at/on/upon:*",), unless=("prev:hiring", "near:gas|teargas|cannon|shell")),
    T("firing", "N", "shooting", needs=("near:kill|injure|die|wound|dead|casualty",), unless=("next:squad|range|line", "prev:hiring", "near:gas|teargas|cannon|shell")),
    T("fire", "N", "shooting", needs=("prev:open|opening",), unless=("prev:cross|friendly", "near:engine|brigade|station")),
    T("bullet", "N", "shooting", needs=("next:strike|hit|kill|wound|ricochet|pierce|tear|enter|lodge|pass",)),
    T("bullet", "N", "shooting", needs=("head:hit|strike|kill|wound|injure|die|fell|fall|shoot",), unless=("prev:rubber",)),
    T("opening", "N", "shooting", needs=("next:fire",)),
    # chemical and electric weapons as verbs
    T("tase taser zap", "V", "taser", unless=("obj:energy",), flags=_BODY),
    T("stun shock", "V", "taser", needs=("near:gun|taser|device|baton|restraint|electric|times|electrode",), unless=("near:news|by-the", "mod:so"), flags=_BODY),
    T("pepper-spray pepperspray mace", "V", "pepper_spray", flags=_BODY),
    T("spray", "V", "pepper_spray", needs=("prev:pepper",), flags=_BODY),
    T("spray", "V", "pepper_spray", needs=("near:pepper|chemical|face|eye|mace|irritant|me|him|her|us|them|migrant|protester|refugee|sleep|bag|blanket",),
      unless=("obj:gas", "near:bullet|paint|graffiti|cannon|insecticide|pesticide|perfume|disinfectant|champagne|gunfire|teargas|tear")),
    T("tear-gas teargas", "V", "tear_gas", flags=_BODY),
    T("gas", "V", "tear_gas", unless=("near:chamber|nazi|up|mustard|chlorine|sarin|nerve|car|station|truck",), flags=_BODY),
    T("gassing", "N", "tear_gas", needs=("prev:tear",)),
    # dogs and vehicles
    T("dog", "N", "dog", needs=("near:bite|unleash|maul|attack|set|savage|loose|snarl",), unless=("mod:stray|pet|family|wild|street|rabid", "prev:hot")),
    T("maul", "V", "dog", needs=("near:dog",)),
    T("ram mow", "V", "vehicle", needs=("near:car|van|truck|vehicle|suv|motorcycle|motorbike|jeep|boat|down|cruiser|lorry",),
      unless=("obj:gate|door|barrier|building|home", "near:lawn|ship", "near:shoot|gun")),
    T("run drive plow plough", "V", "vehicle", needs=("next:over|into|at|through", "near:car|van|truck|vehicle|suv|motorcycle|motorbike|jeep|cruiser|crowd|protester|pedestrian|people|armoured|armored"),
      unless=("next:into-trouble", "near:shoot|fire|office|election|problem|debt|difficulty"), flags=_BODY),
    T("hit strike knock crush kill", "V", "vehicle", needs=("subj:car|van|truck|vehicle|suv|motorcycle|motorbike|jeep|cruiser|lorry",), unless=("near:train|shoot|gun|bomb",)),
    # sexual
    T("rape sodomize sodomise molest grope fondle", "V", "sexual_assault", flags=_BODY),
    T("rape molestation groping sodomy", "N", "sexual_assault", unless=("next:allegation|crisis|kit|charge|suspect|case|victim|culture|law|rate|gang",)),
    T("assault abuse harass touch violate", "V", "sexual_assault", needs=("prev:sexually|indecently",), flags=_BODY),
    T("assault abuse violence harassment", "N", "sexual_assault", needs=("mod:sexual|indecent",)),
    T("search", "V", "sexual_assault", needs=("prev:strip",), flags=_BODY),
    T("strip-search", "V", "sexual_assault", flags=_BODY),
    T("search", "N", "sexual_assault", needs=("mod:strip|cavity",)),
    # words
    T("insult taunt humiliate", "V", "verbal", unless=("obj:family|intelligence", "next:in|under|allegiance|oath|to", "head:appear|sworn", "voice:passive"), flags=_BODY),
    T("insult humiliate taunt mock", "V", "verbal", needs=("voice:passive",), flags=_BODY),
    T("slur insult abuse", "N", "verbal", needs=("mod:racist|racial|verbal|homophobic|ethnic|islamophobic",)),
    T("insult slur", "N", "verbal", needs=("head:shout|hurl|yell|scream|use",)),
    T("abuse", "V", "verbal", needs=("prev:verbally|racially",), flags=_BODY),
    T("threaten intimidate", "V", "threat", unless=("obj:economy|stability|security|peace|livelihood|democracy|strike|action|existence|life|future|park|right",
      "subj:storm|crisis|law|fire|disease|drought|move|plan|policy", "comp:strike|resign|sue|quit|leave|walk"), flags=_BODY),
    T("point aim", "V", "threat", needs=("obj:gun|weapon|rifle|pistol|it|taser|firearm|shotgun|handgun", "next:at"), unless=("obj:finger",)),
    T("intimidation", "N", "threat", unless=("near:campaign|allegation|claim|investigate|charge",)),
    # blows without a named way
    T("beat batter thrash bludgeon clobber", "V", "beating", unless=(
        "obj:deadline|record|team|rival|champion|opponent|odds|heat|system|expectation|drum|egg|retreat|estimate|cancer|market|favourite|virus|clock|incumbent",
        "near:score|match|season|league|election|vote|round|final|seed|champion|tournament|challenger", "part:back", "next:off"), flags=_BLOW),
    T("beating thrashing", "N", "beating", unless=("prev:take", "near:match|league|election|market"), flags=_GENERIC),
    T("lash", "V", "beating", needs=("next:out",), unless=("next:against|over", "near:tweet|criticism|critic|media|comment|speech"), flags=_BLOW | _ACTIVE),
    T("club truncheon", "V", "baton", unless=("next:together",), flags=_BODY),
    T("flog cane", "V", "beating", unless=("obj:product|horse|ticket", "next:off"), flags=_BLOW),
    T("whip", "V", "beating", needs=("voice:passive",), unless=("next:up|into", "near:cream|party|wind|vote"), flags=_BLOW),
    T("drag", "V", "push", unless=("next:on|into|foot|feet|heel|out-of", "obj:foot|case|issue|market|share|economy|country|name|heel", "subj:economy|case|trial|war"), flags=_BODY),
    T("pistol-whip", "V", "beating", flags=_BODY),
    T("whip", "V", "beating", needs=("prev:pistol|gun",), flags=_BODY),
    T("hit strike", "V", "other", unless=("obj:market|target|road|record|headline|milestone|deal|balance|chord|street|rock|ground|sidewalk|floor|note|tone|shelf|wall|head|height|deal|agreement|blow|down|goal|peak|low|high",
      "near:keeper|goalkeeper|striker|midfielder|half-time|equaliser", "subj:strike|union|worker|storm|earthquake|bomb|hurricane|missile|recession|inflation|quake|bullet|he-fall", "part:down|out", "next:out|down|back|hard", "sent:strike-action",
      "near:storm|quake|missile|airstrike|island|coast|lightning|economy"), flags=_BLOW),
    T("hit swipe", "V", "other", needs=("next:out",), flags=_BLOW | _ACTIVE),
    T("stab maim lynch torture manhandle brutalize brutalise maltreat mistreat", "V", "other", unless=("near:tent|tyre|tire", "obj:tent|tyre|tire|back"), flags=_BLOW),
    T("attack assault rough molest harass abuse victimize victimise mishandle slash injure wound bludgeon", "V", "other",
      unless=("obj:problem|drug|alcohol|power|system|tent|shelter|bag|position|policy|government|plan|record|bill|building|car|bus|office|trust|authority",
              "next:tent|shelter|price|budget|refugees-tents", "near:tent|tyre|tire|sexually|indecently|verbally|racially|airstrike|speech|campaign|candidate|tweet|senator|rival|remark"), flags=_BLOW),
    T("brutality violence mistreatment ill-treatment maltreatment assault torture", "N", "other", needs=("near:police|policeman|officer|guard|force|soldier|troop|gendarme|cop|inmate|detainee|prisoner|custody|agent|deputy|migrant|refugee|protester",),
      unless=("mod:domestic|political|gang|gun|sexual|indecent|communal|sectarian|attempted|aggravated|felony|gender", "prev:against-violence|prevent|reduce|avoid|avert|quell|stop|end",
              "head:charge|convict|accuse|guilty|avoid|reduce|prevent|convicted|unit|weapon|rifle|count|plead", "next:rifle|charge|weapon|unit"), flags=_GENERIC),
    T("force", "N", "other", needs=("mod:excessive|unnecessary|disproportionate|deadly|lethal|brutal|physical|unlawful|undue|extensive|brute",), unless=("head:debate|policy",), flags=_GENERIC),
    T("use", "N", "other", needs=("@of:force|violence",), unless=("next:force-policies", "near:policy|training|guideline|standard|national|rule|law|should|must"), flags=_GENERIC),
    T("use", "V", "other", needs=("obj:force|violence",), unless=("prev:may|can|could",), flags=_GENERIC),
    T("act behave", "V", "other", needs=("next:violently|brutally|aggressively",), flags=_GENERIC),
    T("charge", "V", "other", needs=("obj:crowd|protester|demonstrator|marcher|migrant|protestor",), unless=("@with:*",), flags=_GENERIC),
    T("charge-sheet", "N", "other", needs=("prev:never",)),
    T("attack", "N", "other", needs=("near:police|policeman|officer|guard|soldier|troop|gendarme|cop|inmate|detainee|prisoner|deputy",),
      unless=("mod:terrorist|terror|heart|bomb|suicide|air|cyber|rebel|militant|panic|missile|drone|insurgent", "prev:heart|under"), flags=_GENERIC),
    T("blow", "N", "other", needs=("head:deal|rain|receive|deliver|land|take", "near:police|officer|guard|head|face|body"), flags=_GENERIC),
    # things
    T("destroy smash demolish raze slash burn torch tear confiscate seize steal trash vandalize vandalise ransack break rip bulldoze dismantle", "V", "destruction", needs=(
        "obj:tent|shelter|belonging|blanket|phone|bag|property|camp|home|house|shop|car|camera|glasses|shack|hut|clothing|clothes|shoe|food|window|possession|mosque|settlement|bedding|equipment|cellphone|settlement|hospital|vehicle|market|encampment|sleeping|passport|document|money"
        ,), unless=("obj:law|record|silence|deadlock|curfew", "next:wrist|arm|leg|nose|jaw|rib|ribs|bone|bones|finger|fingers|tooth|teeth|hand|ankle|shoulder|elbow|knee|neck|skull|english|french"), flags=_THING),
    T("destroy smash slash burn confiscate seize steal", "V", "destruction", needs=("next:tent|tents|blanket|blankets|bag|bags|belonging|belongings|phone|phones|shoe|shoes|clothes",), flags=_THING),
    T("confiscation destruction demolition razing", "N", "destruction", needs=("@of:*",), flags=_THING),
    # arrests, deaths, failures
    T("arrest detain apprehend nab imprison", "V", "arrest", unless=("obj:decline|slide|development|attention|fall", "near:cardiac", "form:attributive")),
    T("pick", "V", "arrest", needs=("next:up", "near:police|officer|agent|soldier|custody|force|home|residence|preventive"), unless=("near:throw|slam|floor|ground", "obj:phone|body|bag|pace|gun|weapon|speed|stone|slack"), flags=_BODY),
    T("round", "V", "arrest", needs=("next:up",), unless=("obj:figure|sum|cattle|sheep",), flags=_BODY),
    T("take remand", "V", "arrest", needs=("near:custody",), unless=("next:care|over",), flags=_BODY),
    T("arrest detention", "N", "arrest", unless=("next:warrant|centre|center|record|facility|rate|camp", "mod:cardiac|house", "near:warrant|cardiac|resist|pending|resisting"), flags=_BODY),
    T("kill murder slay massacre", "V", "death", unless=("obj:bill|time|proposal|deal|story|engine|mood", "near:suicide"), flags=_BODY),
    T("gun", "V", "death", needs=("next:down",), flags=_BODY),
    T("shoot", "V", "death", needs=("next:dead|death",), flags=_BODY),
    T("hit strike knock crush", "V", "vehicle", needs=("@by/with:car|van|truck|vehicle|suv|motorcycle|motorbike|jeep|cruiser|lorry",), unless=("near:train|bomb",)),
    T("pronounce declare", "V", "death", needs=("next:dead",), flags=_BODY),
    T("die", "V", "death", unless=("subj:battery|hope|engine|dream|bill|custom|tradition", "next:down|out", "near:ready|cancer|disease|illness|aged|age"), flags=_SUFFERS),
    T("succumb", "V", "death", needs=("near:injury|bullet|wound|firing",), flags=_SUFFERS),
    T("murder", "N", "death", needs=("@of:*",), unless=("near:charge-sheet",)),
    T("death", "N", "death", needs=("prev:beat|beaten|shot|choke|stab|torture|kick|tase", "prev:to")),
    T("death killing slaying", "N", "death", unless=("prev:to|there|including","next:toll|penalty|threat|sentence|row|certificate|charge|rate", "mod:attempted|felony|accidental|black", "head:charge|convict|penalty|sentence|count|guilty|convicted|accuse")),
    T("stand", "V", "failure_to_act", needs=("next:idly|watch|aside|spectator",)),
    T("stand", "V", "failure_to_act", needs=("next:by", "near:while|as|watch|when|idly|do")),
    T("watch look", "V", "failure_to_act", needs=("next:on|mute|silently|helplessly", "near:police|policeman|officer|guard|soldier|cop|constable")),
    T("spectator onlooker", "N", "failure_to_act", needs=("mod:mute|silent|passive", )),
    T("fail refuse neglect", "V", "failure_to_act", needs=("comp:intervene|help|protect|prevent|provide|offer|render|assist|aid|rescue|investigate|register|intercede",), unless=("near:gun|weapon|pistol|engine",)),
    T("fail refuse neglect", "V", "failure_to_act", needs=("comp:*", "subj:police|policeman|officer|force|authority|guard|cop|administration|constable|troop|army|government|state|soldier|gendarme|deputy"), unless=("comp:comment|say|give|answer|identify|name|speak|resign|handcuff|arrest|subdue|hit|kill|shoot|catch|restrain|persuade|control|find|detain|disperse",)),
    T("neglect", "V", "failure_to_act", needs=("obj:duty",), unless=("prev:not",)),
    T("failure", "N", "failure_to_act", needs=("@of:police|force|officer|administration|army",)),
    T("failure lapse", "N", "failure_to_act", needs=("mod:police|intelligence|security",)),
    T("delay", "N", "failure_to_act", needs=("near:police|army|troop|force|ambulance", "near:deployment|deploy|arrival|response|send|move|call")),
    T("inaction negligence inactivity indifference dereliction complicity connivance apathy laxity", "N", "failure_to_act",
      needs=("near:police|policeman|officer|guard|state|force|cop|constable|authority|administration|duty|army",), unless=("head:charge|convict|accuse-of", "mod:criminal|gross")),
    T("absence", "N", "failure_to_act", needs=("@of:police|policeman|officer|force|constable|guard|security",)),
)  # fmt: skip

MEANS = {
    "baton": "baton", "truncheon": "baton", "nightstick": "baton", "lathi": "baton", "lathi-charge": "baton", "lathicharge": "baton",
    "lathi charge": "baton", "cane charge": "baton", "baton charge": "baton", "billy club": "baton", "metal stick": "baton",
    "wooden stick": "baton", "stick": "baton", "cane": "baton", "club": "baton", "iron rod": "other", "pepper spray": "pepper_spray", "pepper-spray": "pepper_spray",
    "pepper - spray": "pepper_spray", "pepperspray": "pepper_spray", "pepper gas": "pepper_spray", "mace": "pepper_spray",
    "pepper ball": "pepper_spray", "chemical spray": "pepper_spray", "chemical irritant": "pepper_spray", "tear gas": "tear_gas",
    "teargas": "tear_gas", "tear-gas": "tear_gas", "tear - gas": "tear_gas", "cs gas": "tear_gas", "gas canister": "tear_gas",
    "gas grenade": "tear_gas", "knee": "kick", "knee strike": "kick", "sting-ball": "other", "flash-bang": "other", "flashbang": "other", "flash-bang grenade": "other", "cs spray": "pepper_spray", "pava spray": "pepper_spray", "teargas shell": "tear_gas", "tear smoke": "tear_gas", "gas": "tear_gas", "taser": "taser", "stun gun": "taser", "stun-gun": "taser",
    "electric shock": "taser", "electroshock weapon": "taser", "cattle prod": "taser", "rubber bullet": "shooting",
    "plastic bullet": "shooting", "live round": "shooting", "live ammunition": "shooting", "live bullet": "shooting",
    "pellet gun": "shooting", "bean bag round": "shooting", "beanbag round": "shooting", "flash-ball": "shooting", "flashball": "shooting",
    "foam round": "shooting", "sponge round": "shooting", "lbd": "shooting", "bullet": "shooting", "gunfire": "shooting",
    "water cannon": "other", "stun grenade": "other", "sting-ball grenade": "other", "dispersal grenade": "other", "gun butt": None,
    "rifle butt": None, "butt": None, "belt": None, "whip": None, "hose": None, "hammer": None, "shield": None, "fist": "punch", "punch": "punch", "boot": "kick",
    "police dog": "dog", "attack dog": "dog", "sniffer dog": "dog", "excessive force": "other",
}  # fmt: skip
_WEAK = "knee baton truncheon nightstick stick cane club fist boot butt belt whip hose hammer shield gas bullet mace"
# Verbs that give a noun of force its people: "guards put him in a chokehold", "gave her a slap".
_GIVING = "put give place inflict deal deliver land throw hold use apply have bite maul attack hit strike pierce kill wound set"
_WEAK_USES = "use threaten disperse shoot fire spray rain deliver land swing wield wave"
_USES = (
    "use deploy fire throw lob launch unleash discharge spray wield employ resort hurl shower douse subject hit beat strike attack"
    " assault disperse threaten release shoot repel injure wound brandish swing rain burst unload lash stop charge meet batter thrash"
    " target torture drive volley cloud canister usage deployment firing attack burst barrage round shock bludgeon prod jab poke pelt"
    " explode face expose choke lob break order push drag die kill"
)
_BODY_WORDS = (
    "face head neck chest back arm leg stomach knee shoulder rib body throat hand wrist ear eye nose jaw mouth skull thigh foot ankle"
    " groin abdomen torso finger hair buttock genitals side ground cheek temple heart"
)
_PEOPLE = (
    "man woman boy girl child person people officer policeman policewoman police cop guard migrant refugee protester protestor"
    " demonstrator student journalist reporter prisoner inmate detainee suspect teenager teen youth victim crowd villager civilian"
    " resident worker asylum-seeker activist farmer driver passenger bystander family mother father son daughter brother sister"
    " constable soldier gendarme deputy agent trooper jailer warden security mob immigrant minor patient player fan supporter marcher"
    " classmate neighbour neighbor friend colleague relative stranger attacker assailant gunman thug smuggler trafficker robber bouncer"
    " husband wife boyfriend girlfriend partner uncle aunt cousin teacher pupil priest coach employer landlord bailiff ranger coastguard"
    " volunteer lawyer operative other one somebody someone anybody anyone everyone everybody two three four five many several dozen hundred"
    " thousand"
)
_ACCUSING = (
    "accuse convict acquit charge indict jail imprison sentence fine suspend sack fire dismiss discipline clear suspect prosecute"
    " hand give find try arrest blame criticise criticize condemn"
)
_ASIDE = (
    "accuse convict acquit charge indict jail imprison sentence fine suspend sack fire dismiss discipline clear prosecute hand rule"
    " find say tell announce report publish settle sue plead testify appeal uphold overturn protest march demand review investigate"
    " open launch order award apologise apologize conclude deny condemn resign refer agree pay"
)
_ACTORS = (
    "police policeman policewoman policemen cop cops constable officers gendarme gendarmes gendarmerie sheriff deputies trooper soldier soldiers"
    " army troops military guard guards warden jailer jailers jail prison custody detention inmate inmates detainee detainees prisoner"
    " prisoners migrant migrants refugee refugees protester protesters protestors border patrol garda gardaí gardai carabinieri"
    " militia paramilitary security asylum gunfire arrested torture rubber teargas pushback pushbacks"
)
ACTS = Acts(
    triggers=TRIGGERS,
    means=MEANS,
    weak_means=frozenset(_WEAK.split()),
    weak_uses=frozenset(_WEAK_USES.split()),
    uses=frozenset(_USES.split()),
    giving=frozenset(_GIVING.split()),
    body=frozenset(_BODY_WORDS.split()),
    people=frozenset(_PEOPLE.split()),
    forces=frozenset("police army troop soldier guard gendarme gendarmerie military paramilitary constabulary navy".split()),
    forms=forms_of(
        sorted({*words_of(TRIGGERS, "V"), *_USES.split(), *_GIVING.split(), *_WEAK_USES.split()}),
        sorted(
            {
                *words_of(TRIGGERS, "N"),
                *(w for m in MEANS for w in m.split() if w.isalpha()),
                *_BODY_WORDS.split(),
                *_PEOPLE.split(),
            }
        ),
    ),
    unreal=UNREAL,
    links=LINKS,
    aside=frozenset(_ASIDE.split()),
    accusing=frozenset(_ACCUSING.split()),
    actors=frozenset(_ACTORS.split()),
)
