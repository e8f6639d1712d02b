"""English: the words by which its pages are compared with others."""

from __future__ import annotations

from averment.vocabulary.tongues.base import Tongue, names, phrases, words

TONGUE = Tongue(
    code="en",
    facets={
        "cause": {
            "force": phrases("shove|shoved|shoves|shoving|pushed|pushes|was beaten|beaten to death"),
            "fall": phrases("tripped|slipped|stumbled|lost his balance|lost her balance"),
            "illness": phrases("infection|heart attack|heart failure|cardiac arrest|cardiac condition|stroke|seizure|natural causes"),
            "suffocation": phrases("asphyxia|asphyxiated|asphyxiation|suffocated|suffocation|strangled|strangulation|choked"),
            "drugs": phrases("overdose|intoxication|drug abuse"),
            "own hand": phrases("suicide|hanged himself|hanged herself|took his own life|took her own life|shot himself|shot herself"),
            "crash": phrases("crashed|collision|car accident|road accident"),
        },
        "struck": {
            "chest": phrases("chest|torso|thorax"),
            "heart": phrases("heart"),
            "head": phrases("head|skull|forehead|temple"),
            "back": phrases("in the back|in his back|in her back"),
            "neck": phrases("neck|throat"),
            "leg": phrases("leg|legs|thigh|knee"),
            "stomach": phrases("stomach|abdomen|belly"),
            "eye": phrases("eye|eyes"),
            "arm": phrases("arm|shoulder|hand"),
        },
        "position": {
            "face down": phrases("face down|facedown|prone|on his stomach|on her stomach|on his chest|on his belly"),
            "on the side": phrases("recovery position|on his side|on her side"),
            "on the back": phrases("on his back|on her back|face up"),
            "standing": phrases("was standing|stood still"),
        },
        "danger": {
            "danger": phrases("in danger|feared for his life|feared for her life|feared for their lives|feared for their safety"
                              "|posed a threat|life threatened|represented a threat|in fear of his life"),
            "no danger": phrases("posed no threat|no threat|not a threat|no danger|safely standing"),
        },
        "vehicle": {
            "toward": phrases("drove toward|drove towards|drove at|drove straight at|driving toward|driving towards|drove into"
                              "|tried to run over|attempted to run over|tried to ram|rammed"),
            "away": phrases("no attempt to strike|drove away|driving away|was leaving|moving away|drive away|stationary|was parked"),
        },
        "armed": {
            "armed": phrases("was armed|had a gun|had a knife|had a weapon|pulled a gun|pulled a knife|drew a gun|pointed a gun"
                             "|brandished|wielding a knife|reached for a gun"),
            "unarmed": phrases("was unarmed|unarmed|had no weapon|had no gun|carried no weapon"),
        },
        "intent": {
            "meant": phrases("deliberately|on purpose|intentionally|wilfully"),
            "not meant": phrases("accidentally|by accident|accidental|unintentionally|by mistake|inadvertently|a reflex"),
        },
        "bound": {"handcuffed": phrases("handcuffed|in handcuffs|was cuffed")},
    },
    hits=words("struck hit hitting shot wounded bullet bullets round pierced injured"),
    death=words(
        "died dead death dying killed die fell fall falling injured injuries hospital collapsed unconscious cause caused autopsy"
        " report reports police officer officers policeman"
    ),
    negations=words("not never no nor neither without wasn weren isn didn t"),
    contrasts=words("whereas while although though however but instead contrary"),
    tolls={
        "dead": words("dead killed killing deaths died dies fatalities"),
        "wounded": words("wounded injured wounding injuring hurt injuries"),
        "arrested": words("arrested arrests detained detentions"),
        "shots": words("gunshots gunshot shots bullets rounds"),
    },
    marchers=words("marchers demonstrators protesters protestors participants attendees"),
    marched=words("marched demonstrated protested rallied turned attended"),
    took_part=frozenset({("taken", "part"), ("took", "part"), ("taking", "part")}),
    open=words("whether"),
    shot=words("shot fired firing shooting"),
    part_of=words("first last next more other another"),
    since=words("after since following follows followed sparked triggered prompted aftermath anniversary wake"),
    had=words("had"),
    units={
        "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month", "year": "year",
        "years": "year",
    },
    counts={
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10,
    },
    last=words("last past"),
    ago=words("ago earlier"),
    bodies={
        "rights defender of France": names(
            "defender of rights|french defender of rights",
            "human rights ombudsman|rights ombudsman|ombudsman|human rights defender|public defender of rights",
        ),
        "police inspectorate of France": names(
            "igpn",
            "police inspectorate|police inspection body|inspectorate of police|general inspectorate of police"
            "|general inspectorate of the national police|police watchdog",
        ),
        "gendarmerie inspectorate of France": names("iggn", "gendarmerie inspectorate|general inspectorate of the gendarmerie"),
        "border police of France": names("paf frontier police", "border police|frontier police"),
        "riot police of France": names("crs", "riot police"),
        "interior ministry of France": names(
            "french interior ministry|france s interior ministry", "interior ministry|ministry of the interior|home ministry"
        ),
        "court of cassation of France": names("", "court of cassation"),
        "council of state of France": names("", "council of state"),
        "police complaints office of England": names(
            "iopc|independent office for police conduct|ipcc|independent police complaints commission",
            "police complaints watchdog|police watchdog",
        ),
        "police oversight of Belgium": names("committee p"),
        "European court of human rights": names("european court of human rights|echr|strasbourg court"),
        "anti-torture committee": names("cpt|committee for the prevention of torture"),
        "Human Rights Watch": names("human rights watch|hrw"),
        "Amnesty International": names("amnesty international|amnesty"),
        "League of Human Rights": names("league of human rights|human rights league"),
        "Doctors Without Borders": names("doctors without borders|msf"),
        "UN refugee agency": names("unhcr|un refugee agency"),
    },
    prosecution=words("prosecutor prosecutors prosecution"),
    office=words("office offices public service general the of s in at a"),
    articles=words("the a an"),
    any_court=words(
        "court courts judge judges justices panel bench jury jurors magistrate magistrates tribunal president presiding"
    ),
    same_word={
        "second": "second", "2nd": "second", "third": "third", "fourth": "fourth", "other": "other", "another": "other",
        "colleague": "colleague", "officer": "officer", "policeman": "officer", "policewoman": "officer", "agent": "officer",
        "guard": "guard", "soldier": "soldier",
    },
    last_courts=phrases(
        "court of cassation|council of state|supreme court of the united states|u s supreme court|us supreme court"
        "|uk supreme court|supreme court of the united kingdom|house of lords|privy council|supreme court of canada"
        "|supreme court of india|high court of australia|supreme court of ireland|federal supreme court"
        "|federal court of justice|constitutional court of south africa|supreme court of new zealand"
    ),
    first_courts=phrases("criminal court|magistrates court|justice of the peace|police court|court of first instance"),
    cassation=phrases("court of cassation"),
    said_final=phrases(
        "is now final|became final|is final|no further appeal|cannot be appealed|can no longer be appealed|exhausted all appeals"
        "|did not appeal|waived his right to appeal|waived her right to appeal|withdrew his appeal|withdrew her appeal"
    ),
    numbered=phrases("case|docket|file|indictment"),
    corrects=phrases(
        "earlier version of this article|earlier version of this story|earlier version of this report"
        "|earlier version of this page|previous version of this article|previous version of this story"
        "|original version of this article|original version of this story|article was amended|article has been amended"
        "|article was corrected|article has been corrected|story has been corrected|story was corrected"
        "|article was updated to correct"
    ),
    begins=words("correction corrections erratum errata clarification"),
)  # fmt: skip
