"""Words of another field (terrorism in Latin America, 1989) for the finders, and patterns for what only its templates ask."""

from __future__ import annotations

import re

from averment.lang.triggers import Trigger

T = Trigger
ARMED = "soldier|soldiers|troop|troops|guerrilla|guerrillas|rebel|rebels|terrorist|terrorists|patrol|battalion|army|unit|units|combatant|insurgent|subversive|subversives"
TRIGGERS = (
    T("kidnap abduct", "V", "kidnapping"),
    T("hold take", "V", "kidnapping", needs=("near:hostage|hostages",)),
    T("kidnapping abduction kidnapper", "N", "kidnapping"),
    T("bomb dynamite bombard", "V", "bombing"),
    T("explode detonate", "V", "bombing"),
    T("place plant throw hurl launch fire", "V", "bombing", needs=("obj:bomb|dynamite|explosive|grenade|charge|rocket|mortar|device",)),
    T("blow", "V", "bombing", needs=("next:up",)),
    T("bombing explosion", "N", "bombing"),
    T("attack", "N", "bombing", needs=("mod:bomb|dynamite|grenade|mortar|rocket|explosive",)),
    T("set", "V", "arson", needs=("next:fire|ablaze",)),
    T("burn", "V", "arson", needs=("obj:*",)),
    T("rob steal", "V", "robbery", needs=("obj:*",)),
    T("murder kill assassinate execute massacre slay machinegun shoot ambush wound injure riddle", "V", "attack", unless=(f"obj:{ARMED}",)),
    T("attack assault raid storm", "V", "attack", unless=(f"obj:{ARMED}",)),
    T("destroy damage blast sabotage", "V", "attack", needs=("obj:*",)),
    T("murder assassination killing massacre execution slaying assassin murderer killer", "N", "attack"),
    T("die", "V", "attack", needs=("near:attack|kill|shoot|bullet|bomb|explosion|murder|wound|attempt|gunman",), flags=frozenset({"suffers"})),
    T("death", "N", "attack", needs=("@of:*",)),
    T("attack ambush assault raid attempt", "N", "attack", unless=("mod:verbal|political", "near:launch-criticism")),
)  # fmt: skip
WEAPONS = (
    "bomb|car bomb|car - bomb|truck bomb|time bomb|dynamite|dynamite stick|explosive|explosive device|explosive charge|dynamite charge|device|grenade|"
    "hand grenade|mortar|rocket|rifle|machinegun|machine gun|machine - gun|submachinegun|pistol|bullet|firearm|automatic weapon|shotgun|machete|"
    "molotov cocktail|mine|land mine|tnt|missile|revolver|knife|artillery|gun|weapon|assault weapon|fire"
)
USES = "place plant throw hurl launch fire explode detonate use attack kill murder shoot go set blow destroy damage bomb dynamite wound riddle carry load hit strike assassinate injure arm leave activate die bombing explosion attack murder"
PEOPLE = (
    "guerrilla terrorist rebel man individual person gunman subversive member trafficker criminal assassin hitman extremist commando murderer"
    " soldier troop civilian peasant priest student leader mayor judge minister official worker journalist senator candidate politician"
    " businessman jesuit bishop archbishop ambassador colonel general lawyer teacher woman child girl boy son daughter wife unionist"
    " citizen adviser professor engineer technician employee driver bodyguard policeman resident inhabitant farmer people"
)
ORGANISATIONS = frozenset(
    "front army liberation movement cartel forces mafia path extraditables government military police contras"
    " eln fmln farc epl mrta urng m-19 fpl erp arena regime squads".split()
)
# The armed groups of that field, by what their members are called; the longer name first.
GROUPS = {
    "guerrilla rebel terrorist subversive extremist commando member": (
        "farabundo marti national liberation front|fmln|army of national liberation|national liberation army|eln|shining path|sendero luminoso|"
        "tupac amaru revolutionary movement|mrta|revolutionary armed forces of colombia|farc|people's liberation army|epl|19 april movement|m-19|"
        "guatemalan national revolutionary unity|urng|manuel rodriguez patriotic front|fpmr|lautaro|simon bolivar guerrilla coordinating board|"
        "national resistance|morazanist patriotic front|cinchonero popular liberation movement|zarate willka"
    ),
    "trafficker hitman assassin": "extraditables|medellin cartel|cali cartel|drug mafia|mafia",
    "soldier troop officer colonel lieutenant": "salvadoran army|salvadoran armed forces|honduran army|armed forces|air force|army",
}
EXPLOSIVES = frozenset("bomb dynamite explosive grenade mortar rocket mine tnt device charge".split())
QUALITIES = frozenset(
    "unidentified unknown armed heavily urban young hooded masked guerrilla rightist leftist foreign paramilitary terrorist drug salvadoran honduran"
    " peruvian colombian guatemalan one two three four five six seven eight ten several many".split()
)
SAME_INCIDENT = 500  # characters between an explosion and the harm that it did
THINGS = frozenset(
    "car bus restaurant house store vehicle hotel station residence home office building embassy bank farm school bridge tower pole post plant"
    " installation pipeline oil headquarters truck train plane aircraft helicopter shop church university village town company property consulate"
    " warehouse facility factory supermarket center centre hospital newspaper theater cinema line line road railroad railway airport line lines"
    " transformer substation brothel stand vehicle facility hall residence tunnel wells well camp structure apartment monument club ranch plantation".split()
)
BAD_VICTIMS = frozenset(ARMED.split("|")) | {"us", "them", "him", "her", "it", "he", "they", "who", "casualties", "enemy"}
OF = re.compile(r"[ \n](?:of|from|belonging to|with) (?:the )?((?:[\w\"'-]+ ?){1,7})")
AND = re.compile(r"(?:,| and|, and)(?: of)?(?: (?!who|was|were|in|on|by|has|had)[\w-]+){0,4} ")
ACCUSED = re.compile(r"claimed|responsib|blame|accus|attribut|suspect|authored|perpetrated by")
SUSPECTS = re.compile(
    r"(?:(?:unidentified|unknown|armed|heavily armed|urban|guerrilla|alleged|presumed|hooded|masked|young|two|three|four|five|several) )*"
    r"(?:guerrillas|terrorists|rebels|gunmen|individuals|subversives|extremists|hitmen|assassins|commandos|soldiers|death squads|armed men)\b",
    re.IGNORECASE,
)
AGAINST = re.compile(
    r"\b(?:against|at|outside|in front of|destroyed|damaged|damaging|destroying|blew up|under|attacked|burned|in)"
    r" ((?:the |a |an |two |three |several |some )?(?:[\w.-]+ ){0,4}?(?:"
    + "|".join(sorted({w + "s?" for w in THINGS} | {"facilities", "factories", "bodies"}))
    + r"))\b",
    re.IGNORECASE,
)
NUMBER = re.compile(
    r"^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|several|many|some|dozens of|various|more than \w+)\s+",
    re.IGNORECASE,
)
BEHIND = 90
PERSONS = frozenset(PEOPLE.split())
ORDER = ("kidnapping", "bombing", "attack", "arson", "robbery")
