"""English words for the steps of a procedure, in common law and in French law as it is told in English."""

from __future__ import annotations

from averment.lang.en.forms import forms_of, words_of
from averment.lang.en.unreal import STEP_LINKS, UNREAL, UNREAL_STEPS
from averment.lang.triggers import Part, Stages, Trigger

T = Trigger
_ANN = frozenset({"announced"})
_MAX = _ANN | {"conditional"}  # a penalty that the law allows: said under a condition, and announced all the same
_RESP_BY = frozenset({"forum_subject"})  # the subject is the body that acts, not the respondent
_BOTH = _ANN | _RESP_BY
_PAST = frozenset({"other_case"})
_WEAK = frozenset({"weak"})  # gives way to any fuller telling; alone it still tells the step
_ECHO = frozenset({"echo"})  # only speaks of a step that is told elsewhere
_COURT = frozenset({"court"})  # a measure that is a sentence only where the page tells of a court's sentence
_LAW = "police|policeman|officer|cop|guard|deputy|sergeant|lieutenant|captain|chief|gendarme|constable|trooper|agent|sheriff|soldier|jailer|warden|governor|director|marshal|commander|inspector|superintendent|detective|somebody|he|she|they|him|her|them|who|one|man|woman|two|three|four|five|six|seven|both|official|suspect|warden|brigadier|major|colonel"
# A complaint of everyday life answers no abuse.
_EVERYDAY = "food|meal|noise|smell|neighbor|neighbour|parking|traffic|price|delay|litter|weather|bus|train|service|quality|temperature|music|dog|bill|rent|menu|heating"
_NO_GRIEVANCE = ("near:no-complaint", f"obj:{_EVERYDAY}", f"@about/over/of/regarding/concerning:{_EVERYDAY}")
_EXAMINERS = "subj:examiner|coroner|pathologist|autopsy|post-mortem|inquest|jury|inspectorate|ombudsman|commission|watchdog|panel|committee|tribunal|defender|auditor|ipcc|iopc|igpn|siu|gsoc|board|review"
# What is found of how somebody died or was treated.
_FOUND = (
    ("homicide", "homicide"), ("unlawful|unlawfully|excessive|unjustified|disproportionate|unreasonable", "unjustified"), ("suicide", "suicide"),
    ("accident|accidental|accidentally", "accident"), ("undetermined|inconclusive", "undetermined"), ("natural", "natural causes"),
    ("misadventure", "misadventure"), ("lawful|lawfully|justified|reasonable|proportionate", "justified"),
)  # fmt: skip

TRIGGERS = (
    # previous convictions: another case
    T("conviction", "N", "verdict_guilty", needs=("mod:previous|prior|earlier|past|criminal|multiple",), unless=("near:no",), flags=_PAST),
    T("convict", "V", "verdict_guilty", needs=("prev:previously|already",), flags=_PAST),
    T("record", "N", "verdict_guilty", needs=("mod:criminal",), unless=("near:no|without|check|according",), flags=_PAST),
    # sentences
    T("sentence", "V", "sentence", unless=("prev:when|before|until", "form:gerund")),
    T("sentence", "V", "sentence", needs=("prev:when|before|until|be",), unless=("form:gerund",), sub="scheduled", flags=_ANN),
    T("sentencing", "N", "sentence", needs=("near:set|schedule|scheduled|due|await|expect|delay|postpone|adjourn|remand|bail|date",), sub="scheduled", flags=_ANN),
    T("sentence", "V", "sentence", needs=("form:gerund", "near:set|schedule|scheduled|due|await|expect|delay|postpone|adjourn|remand|bail|date"), sub="scheduled", flags=_ANN),
    T("face", "V", "sentence", needs=("obj:year|month|life|sentence|term|imprisonment|jail|prison|penalty|up|maximum|decade|death",), unless=("near:crisis|challenge",), sub="scheduled", flags=_MAX),
    T("face", "V", "sentence", needs=("next:year|up|maximum|life|decade", "near:prison|jail|bar|imprisonment|year"), sub="scheduled", flags=_MAX),
    T("face", "N", "sentence", needs=("next:year|up|maximum|life|decade", "near:prison|jail|bar|imprisonment"), sub="scheduled", flags=_MAX),
    T("risk carry", "V", "sentence", needs=("obj:year|sentence|term|imprisonment|penalty|life", "near:prison|jail|maximum|imprisonment|penalty|fine"), unless=("obj:gun|weapon|firearm|arm",), sub="scheduled", flags=_MAX),
    T("jail imprison", "V", "sentence", needs=("voice:passive",), unless=("near:without|pending|activist|journalist|dissident",), sub="imprisonment"),
    T("jail imprison", "V", "sentence", needs=("subj:court|judge|magistrate|tribunal|jury",), sub="imprisonment"),
    T("send", "V", "sentence", needs=("near:prison|jail",), unless=("near:letter|doctor|aid|back",), sub="imprisonment"),
    T("serve", "V", "sentence", needs=("near:year|month|sentence|term|time|week|day", "near:prison|jail|sentence|bar|behind|imprisonment"), unless=("near:as|robbery|drug", "voice:passive"), sub="imprisonment", flags=_ECHO),
    T("spend", "V", "sentence", needs=("near:prison|jail|bar|behind", "near:year|month|life|week"), unless=("near:awaiting|custody|pre-trial",), sub="imprisonment", flags=_ECHO),
    T("give hand", "V", "sentence", needs=("near:sentence|probation|imprisonment|jail|prison", "near:year|month|suspended|day|life|down|week"), unless=("near:evidence|statement|interview",)),
    T("receive get", "V", "sentence", needs=("obj:month|year|week", "next:month|months|year|years|weeks"), unless=("near:pay|salary|leave|treatment|training|experience|call|letter|notice",), flags=_COURT),
    T("receive get", "V", "sentence", needs=("obj:sentence|year|month|fine|probation|term|day|prison", "near:sentence|prison|jail|probation|suspended|fine|imprisonment"), unless=("near:call|letter|salary|complaint",)),
    T("order", "V", "sentence", needs=("near:pay|perform|complete", "near:fine|compensation|damages|restitution|euro|community|dollar|service", "voice:passive")),
    T("order impose", "V", "sentence", needs=("near:community|probation", "near:hour|year|month|service")),
    T("fine", "V", "sentence", unless=("near:tune|tuning|quash|overturn", "prev:a|an|the|£|€|$"), sub="fine"),
    T("ban bar disqualify prohibit forbid", "V", "sentence", needs=("near:weapon|gun|firearm|arm|carry|possess|own",), unless=("subj:law|bill|policy|rule", "near:nationwide"), sub="weapon_ban", flags=_COURT),
    T("ban bar disqualify prohibit strip", "V", "sentence", needs=("near:profession|office|function|practise|practising|practicing|serve|job|exercise|post|work|police|policing|duty|duties",
      "near:year|life|permanently|month|perform|exercise|public|profession|practise"), unless=("near:pay|leave|paid|unpaid|internal|pending|administrative|investigation",), sub="professional_ban", flags=_COURT),
    T("suspend", "V", "sentence", needs=("near:profession|office|function|practise|practising|practicing|serve|job|exercise|post|work|police|policing|duty|duties",
      "near:year|life|permanently|month|perform|exercise|public|profession|practise"), unless=("next:prison|jail|sentence|term", "obj:sentence|term", "prev:them|sentence|term", "near:pay|leave|paid|unpaid|internal|pending|administrative|investigation"), sub="professional_ban", flags=_COURT | {"or_suspension"}),
    T("sentence", "N", "sentence", needs=("head:hand|give|receive|impose|pass|pronounce|get|uphold|serve", ), unless=("mod:death|light", "head:appeal"), flags=_ECHO),
    T("sentence term", "N", "sentence", needs=("mod:suspended|prison|jail|month|year|custodial|month-long",), unless=("mod:mandatory|minimum|long|maximum", "near:face|maximum|could|carries|carry|up|sought|seek|request|demand|call|ask|after|avoid|reduce|overturn"), flags=_WEAK),
    T("seek request demand recommend ask call", "V", "trial", needs=("subj:prosecutor|prosecution|attorney|prosecutors|advocate", "near:sentence|prison|year|jail|fine|month|imprisonment|probation|suspended"), sub="sentence_requested", flags=_RESP_BY),
    # verdicts
    T("convict", "V", "verdict_guilty", unless=("near:unlikely|difficult|hard|rarely",)),
    T("conviction", "N", "verdict_guilty", unless=("near:overturn|quash|appeal|vacate|seek|rate|seek|no|rare|tougher|deep|upheld",), flags=_WEAK),
    T("find", "V", "verdict_guilty", needs=("next:guilty",), unless=("next:not",)),
    T("find", "V", "verdict_guilty", needs=("near:guilty",), unless=("near:not|innocent|if|plead",)),
    T("plead", "V", "verdict_guilty", needs=("next:guilty",), unless=("next:not",), sub="plea"),
    T("plead", "V", "charge", needs=("next:not", "next:guilty"), sub="plea_not_guilty"),
    T("verdict", "N", "verdict_guilty", needs=("mod:guilty",), flags=_WEAK),
    T("acquit exonerate absolve", "V", "verdict_acquitted", unless=("subj:video|footage|evidence|report",)),
    T("acquittal", "N", "verdict_acquitted", unless=("near:appeal|overturn|quash|call",), flags=_WEAK),
    T("find", "V", "verdict_acquitted", needs=("next:not|innocent", "near:guilty|innocent")),
    T("clear", "V", "verdict_acquitted", needs=("@of:*", "near:charge|murder|manslaughter|assault|count|violence|killing|rape"), unless=("near:internal",)),
    T("clear exonerate", "V", "finding", needs=("near:wrongdoing|misconduct|watchdog|siu|inquiry|investigation|probe|review|ombudsman|inspectorate|iopc|ipcc|gsoc|igpn", "obj:somebody|"+_LAW), unless=("near:murder|manslaughter|jury|court|crowd|camp|square|street|road|tents",), sub="cleared", flags=_RESP_BY),
    T("mistrial", "N", "trial", sub="mistrial"),
    T("deadlock", "V", "trial", needs=("near:jury",), sub="mistrial"),
    T("reserve", "V", "trial", needs=("obj:judgment|judgement|verdict|ruling|decision",), sub="judgment_reserved", flags=_RESP_BY),
    T("deliberate", "V", "trial", needs=("subj:jury|juror|court|panel",), sub="deliberation", flags=_ECHO | _RESP_BY),
    # no case
    T("decline refuse decide opt fail", "V", "dismissal", needs=("comp:indict|charge|prosecute|press|bring|file|pursue",), unless=("comp:bring-case", "near:resign"), sub="no_charges", flags=_RESP_BY),
    T("decide choose opt vote", "V", "dismissal", needs=("near:not", "near:indict|charge|prosecute|charges"), sub="no_charges", flags=_RESP_BY),
    T("decision", "N", "dismissal", needs=("near:not", "near:charge|indict|prosecute"), sub="no_charges", flags=_WEAK),
    T("bring file press", "V", "dismissal", needs=("obj:charge|indictment|prosecution", "near:no|not|without|n't"), sub="no_charges", flags=_RESP_BY),
    T("charge indict prosecute", "V", "dismissal", needs=("prev:not|n't|never|without", "voice:passive"), unless=("@to:*", "prev:yet|so", "next:yet|far"), sub="no_charges"),
    T("charge", "N", "dismissal", needs=("near:no|not", "near:warrant|face|merit|justify|lay"), sub="no_charges"),
    T("refuse decline", "V", "appeal", needs=("near:appeal", "near:hear|consider|review|take", "subj:court|judge|tribunal|justice|cassation"), flags=_RESP_BY, outcome="upheld"),
    T("dismiss drop withdraw discontinue quash abandon throw", "V", "dismissal", needs=("obj:charge|case|indictment|prosecution|proceeding|count|complaint|lawsuit|suit|action|inquiry|probe|investigation|claim",),
      unless=("obj:report|criticism|suggestion|allegation|bias", "obj:claim", "@as:*"), flags=_RESP_BY),
    T("close shelve", "V", "dismissal", needs=("obj:case|investigation|inquiry|probe|file|complaint|proceeding",), sub="case_closed", flags=_RESP_BY),
    T("dismissal", "N", "dismissal", needs=("@of:charge|case|complaint|indictment",)),
    T("non-lieu nolle", "N", "dismissal", sub="no_charges"),
    T("evidence ground basis", "N", "dismissal", needs=("prev:insufficient|no|lack|without|not", "near:charge|charges|prosecute|prosecution|indict|indictment"), unless=("near:tamper|tampering|told|argue|jury|juror|trial",), sub="no_charges"),
    T("face", "V", "dismissal", needs=("obj:charge|prosecution|indictment", "near:not|no|neither|never|n't"), sub="no_charges"),
    T("charge prosecute indict", "V", "dismissal", needs=("prev:not|n't|never|wo", "voice:active", "subj:prosecutor|prosecution|attorney|jury|da|cps|dpp|authority|office|court|somebody"), unless=("next:yet|so", "near:yet", "obj:fee|price"), sub="no_charges", flags=_RESP_BY),
    T("warning reprimand", "N", "other", needs=("mod:written|final|formal",), unless=("near:coach|referee|player|yellow",), sub="warning"),
    # appeals
    T("appeal", "V", "appeal", unless=("next:for|to", "near:witness|calm|information|donation|audience|voter|help")),
    T("appeal", "V", "appeal", needs=("next:to|against", "near:court|conviction|sentence|verdict|ruling|decision|supreme|cassation|acquittal")),
    T("ask petition", "V", "appeal", needs=("obj:court|cassation", "comp:review|hear|overturn|quash|reconsider"), flags=_RESP_BY),
    T("appeal", "N", "appeal", needs=("head:lose|reject|dismiss|deny|refuse|throw",), unless=("near:witness|donation|asylum|fundraising|public",), outcome="upheld"),
    T("appeal", "N", "appeal", needs=("head:win|allow|grant|succeed",), unless=("near:witness|donation|asylum|fundraising|public",), outcome="overturned"),
    T("appeal", "N", "appeal", needs=("head:file|lodge|lose|win|reject|dismiss|hear|uphold|launch|plan|allow|deny|await|consider",), unless=("near:witness|donation|calm|asylum|fundraising|public",)),
    T("overturn quash vacate annul reverse", "V", "appeal", needs=("obj:conviction|sentence|verdict|acquittal|ruling|decision",), flags=_RESP_BY, outcome="overturned"),
    T("uphold affirm confirm", "V", "appeal", needs=("obj:conviction|sentence|verdict|acquittal|ruling|decision",), unless=("subj:police|spokesman|spokeswoman|officer|lawyer|source|official",), flags=_RESP_BY, outcome="upheld"),
    T("reduce cut increase", "V", "appeal", needs=("obj:sentence|term", "subj:court|judge|tribunal|panel"), flags=_RESP_BY, outcome="changed"),
    # charges
    T("charge", "V", "charge", needs=("@with:*",), unless=("next:ahead|forward|through", "near:could|might", "near:battery-powered", "prev:not|n't|never")),
    T("charge", "V", "charge", needs=("voice:passive",), unless=("prev:not|n't|never", "near:fee|price|electricity|customer|emotionally|highly|racially|politically|protester|crowd")),
    T("charge", "V", "charge", needs=("subj:prosecutor|prosecution|police|jury|magistrate|authority|judge|attorney|siu|crown|dpp|cps|watchdog|agency|office|unit|department|state", "near:with|over|for|assault|murder"), unless=("obj:crowd|protester|fee|price", "prev:not|n't", "near:not|declined|decline")),
    T("indict arraign", "V", "charge", unless=("prev:not|n't|never", "near:decline|declined|refused|refuse")),
    T("indictment arraignment", "N", "charge", unless=("near:no|decline|quash|dismiss",), flags=_WEAK),
    T("charge", "N", "charge", needs=("head:face|file|bring|press|lay|announce|prefer|level|deny",), unless=("near:no|not|without|could|drop|dismiss|declined|decline|fee|whether", "head:dismiss|drop")),
    T("chargesheet charge-sheet", "V", "charge"),
    T("book", "V", "charge", needs=("voice:passive", "near:murder|assault|attempt|under|section|ipc"), unless=("near:flight|ticket|hotel",)),
    T("place put", "V", "charge", needs=("near:formal|judicial", "near:investigation|examination|supervision"), sub="formal_investigation"),
    T("prosecute", "V", "charge", needs=("voice:passive",), unless=("prev:not|n't|never|could", "near:should")),
    T("turn", "V", "charge", needs=("next:himself|herself|themselves", "next:in"), unless=("near:unclear|whether|if",), sub="surrender", flags=_WEAK),
    # trials
    T("trial", "N", "trial", needs=("near:begin|open|start|due|schedule|scheduled|set|expect|adjourn|postpone|underway|resume|continue|date|commence",), unless=("near:clinical|vaccine|drug", "near:drew", "prev:fair|without|by")),
    T("trial", "N", "trial", needs=("head:begin|open|start|due|schedule|set|adjourn|postpone|resume",), unless=("near:clinical|vaccine|drug",)),
    T("go stand face", "V", "trial", needs=("next:trial|justice",), unless=("next:allegation",)),
    T("face await", "V", "trial", needs=("obj:trial|tribunal|court-martial",), flags=_ANN),
    T("trial", "N", "trial", needs=("prev:on|stand|go|face|await",), unless=("near:clinical|vaccine|fair|unit", "head:accusation")),
    T("try", "V", "trial", needs=("voice:passive",), unless=("comp:*", "next:to|and|out|on", "form:habit", "prev:not|n't|never")),
    T("appear", "V", "trial", needs=("@before:*", "near:court|judge|magistrate|tribunal|panel|jury|council"), unless=("near:video|camera|committee|parliament|press|reporter",)),
    T("appear", "V", "trial", needs=("@in:court|dock",)),
    T("appear", "V", "trial", needs=("next:before|in", "near:court|judge|magistrate|tribunal"), unless=("near:video|camera|committee|parliament",)),
    T("take", "V", "trial", needs=("obj:stand", "near:expect|due|will|set|schedule"), sub="testimony", flags=_ANN),
    T("testify", "V", "trial", needs=("near:expect|due|will|set|schedule", "near:trial|defense|defence|court"), unless=("near:could|possible|prosecution|immunity|victim|witness",), sub="testimony", flags=_ANN | _WEAK),
    T("hearing", "N", "trial", needs=("near:court|judge|set|schedule|scheduled|due|magistrate|preliminary|bail|tribunal|adjourn|date", ), unless=("near:asylum|deportation|committee|senate|congress|parliamentary|immigration|confirmation",), sub="hearing"),
    # suspensions and loss of office
    T("suspend", "V", "suspension", unless=("obj:dividend|share|production|flight|sentence|term|service|match|aid|talk|operation|flight|trading|license|work|activity|student|player|programme|program|campaign|law|year|month|payment|bail|order|implementation", "near:sentence|match|season|fifa|trading|service|prison|jail|imprisonment", "prev:them|year|month")),
    T("place put", "V", "suspension", needs=("near:leave", "near:administrative|paid|unpaid|leave|desk"), unless=("near:maternity|sick",), sub="admin_leave"),
    T("leave", "N", "suspension", needs=("mod:administrative|paid|unpaid", "prev:on"), unless=("near:maternity|sick|parental",), sub="admin_leave"),
    T("relieve strip", "V", "suspension", needs=("near:duty|duties|gun|badge|command|post|rank|shield",), unless=("near:pain",), sub="relieved_of_duty"),
    T("reassign demote", "V", "suspension", needs=("voice:passive",), sub="reassigned"),
    T("fire", "V", "suspension", needs=("obj:" + _LAW,), unless=("then:at|on|upon|into|toward|towards|back|indiscriminately", "next:shot|gas|rubber|tear", "near:bullet|shot|weapon|gun|round|gas"), sub="fired"),
    T("fire", "V", "suspension", needs=("voice:passive", "obj:somebody|" + _LAW), unless=("then:at|upon|into|toward|towards|indiscriminately", "next:by|shot|gas|rubber|tear", "near:bullet|shot|weapon|gun|round|gas|canister"), sub="fired"),
    T("duty", "N", "suspension", needs=("prev:on|to", "mod:restricted|desk|administrative|light|limited|non-operational"), sub="restricted_duty"),
    T("sack oust", "V", "suspension", unless=("obj:city|town|government|president|coach|manager|minister|king|player|regime|dictator|leader", "near:coach|election|coup|quarterback"), sub="fired"),
    T("dismiss terminate discharge", "V", "suspension", needs=("obj:somebody|" + _LAW, "near:force|police|department|service|job|post|officer|duty|misconduct|from|employment|await|hearing"), unless=("obj:report|charge|case|claim|weapon|complaint|allegation|firearm|gun|pistol|rifle|round|shot", "near:as|charge|charges|allegation|report|hospital|lawsuit|firearm|weapon|suggestion|criticism"), sub="fired"),
    T("resign", "V", "other", needs=("subj:somebody|" + _LAW,), unless=("near:minister|president|call|calls|refuse|plan|should|demand|party|ceo|executive|coach|solidarity|protest", "subj:team|unit|squad|union|board"), sub="resigned"),
    T("suspension", "N", "suspension", unless=("near:car|bridge|lift|appeal", "prev:without"), flags=_WEAK),
    # reports
    T("publish issue release write produce present unveil", "V", "report_published", needs=("obj:report|finding|audit|study",), unless=("obj:statement|warrant|call|alert|video|footage|name|inmate|prisoner|false", "near:false|inaccurate|reporter|police-report|statement|order|decree|sought|seek|warning|profit|quarterly|earnings"), flags=_RESP_BY),
    T("publish issue release write", "V", "report_published", needs=("next:report",), unless=("next:false|police|statement", "near:false|inaccurate|sought|seek|warning|profit|quarterly"), flags=_RESP_BY),
    T("conclude complete finish", "V", "report_published", needs=("obj:investigation|inquiry|probe|review|audit|inspection",), flags=_RESP_BY),
    T("report survey audit", "N", "report_published", needs=("near:by|issue|official|independent|published|inspector|ombudsman|commission|watch|amnesty|damning|scathing", "near:find|conclude|reveal|report|document|detail|accuse|state|criticise|criticize|say|show|describe|note"),
      unless=("mod:police|media|news|autopsy|medical|incident|local|press|inaccurate|false|unconfirmed|initial|press|crime", "prev:according|dismiss", "near:false|reporting-by|autopsy", "form:plural", "head:file"), flags=_WEAK),
    T("report", "N", "report_published", needs=("prev:in|new|a|according", "mod:new", "near:say|accord|according|publish|release|find"), unless=("mod:police|media|news|medical|incident|press",), flags=_WEAK),
    T("report", "N", "finding", needs=("mod:expert|forensic|autopsy", "near:conclude|find|rule")),
    # findings by bodies that are no criminal court
    T("rule determine conclude find", "V", "finding", needs=(_EXAMINERS, "near:justified|lawful|reasonable|proportionate|necessary", "near:not|n't"), unless=("prev:not|n't",), flags=_RESP_BY, outcome="unjustified"),
    *(T("rule determine conclude find classify declare", "V", "finding", needs=(_EXAMINERS, f"near:{word}"), unless=("near:not|guilty",), flags=_RESP_BY, outcome=outcome) for word, outcome in _FOUND),
    *(T("rule determine classify declare", "V", "finding", needs=("voice:passive", f"next:{word}"), unless=("near:not",), outcome=outcome) for word, outcome in _FOUND),
    T("find conclude rule determine", "V", "finding", needs=("subj:inquest|inspectorate|ombudsman|commission|court|watchdog|coroner|panel|committee|tribunal|defender|judge|auditor|ipcc|iopc|igpn",),
      unless=("next:guilty|bail|ground", "near:guilty|innocent|bail", "prev:police", "subj:report"), flags=_RESP_BY),
    T("rule determine conclude find classify", "V", "finding", needs=("subj:examiner|coroner|pathologist|autopsy|post-mortem",), flags=_RESP_BY),
    T("rule", "V", "finding", needs=("voice:passive", "next:homicide|suicide|accidental|undetermined|accident|unlawful|unjustified|justified")),
    # inquiries
    T("open launch begin start order announce initiate conduct commission", "V", "inquiry_opened", needs=("obj:investigation|inquiry|enquiry|probe|review|inquest|examination|proceeding",), unless=("near:market|consultation|trial", "mod:peer"), flags=_RESP_BY),
    T("investigate probe", "V", "inquiry_opened", unless=("form:habit", "then:judge|magistrate", "near:refuse|crime-scene|burglary|robbery|theft", "form:plural", "subj:journalist|reporter|newspaper"), flags=_RESP_BY),
    T("investigation inquiry enquiry probe inquest", "N", "inquiry_opened", needs=("near:underway|way|ongoing|open|launch|begin|continue|independent|separate|federal|criminal|pending|internal|judicial|preliminary|order|initiate|announce|affairs|start|there",),
      unless=("prev:bureau|panel|commission|board|committee|court|division", "near:conclude|report|find|found|delay|potential|close|hope|call|demand|urge|call|another|confirm|welcome|turned", "head:call|demand|urge|conclude|close|confirm|say", "mod:own")),
    T("affair", "N", "inquiry_opened", needs=("prev:internal", "near:investigate|investigation|probe|open|review|inquiry"), unless=("near:report",), sub="internal_affairs"),
    T("look", "V", "inquiry_opened", needs=("next:into", "subj:inspectorate|watchdog|ombudsman|ipcc|iopc|igpn|gsoc|siu|commission|board|prosecutor|prosecution|fbi|department|office|it|authority"), unless=("near:camera|eye|window",), flags=_RESP_BY),
    T("review examine", "V", "inquiry_opened", needs=("subj:prosecutor|department|ombudsman|inspectorate|watchdog|fbi|attorney|commission|board|body|prosecution|defender|it|they", "obj:case|incident|footage|shooting|death|complaint|conduct|video|matter|evidence|action"), flags=_RESP_BY),
    T("place", "V", "inquiry_opened", needs=("next:under", "near:investigation"), unless=("near:formal|judicial",)),
    T("custody", "N", "inquiry_opened", needs=("mod:police", "near:officer|policeman|gendarme", "near:question|questioning|place"), unless=("near:die|death|died",), sub="custody"),
    # referrals, complaints, lawsuits
    T("refer hand forward pass", "V", "referral", needs=("near:prosecutor|prosecution|watchdog|inspectorate|ombudsman|commission|ipcc|iopc|igpn|authority|court|attorney|judge|inspector|office|council", "obj:case|matter|file|incident|complaint|himself|itself|finding|evidence|report|dossier|it|video|footage|recording|clip|image|allegation"), unless=("near:hospital|doctor",), flags=_RESP_BY),
    T("call ask request urge instruct seize order", "V", "referral", needs=("near:inspection|inspectorate|watchdog|igpn|iggn|ombudsman|oversight|inspector|affairs", "near:review|investigate|examine|look|inquiry|investigation|probe|open|conduct|determine"), unless=("subj:activist|protester|family|ngo|group|watch|amnesty|campaigner|lawyer",), flags=_BOTH - _ANN),
    T("send submit forward pass", "V", "referral", needs=("obj:file|dossier|report|case|finding", "near:prosecutor|prosecution|prosecutors|prosecutions|dpp|cps|procurator|attorney"), unless=("near:hospital|letter",), flags=_RESP_BY),
    T("referral", "N", "referral", needs=("@by/from:*",)),
    T("sue", "V", "referral", sub="lawsuit_filed", flags=_RESP_BY),
    T("bring take start launch issue begin", "V", "referral", needs=("obj:proceeding|action|claim", "near:civil|damages|legal"), unless=("near:disciplinary|criminal|industrial",), sub="lawsuit_filed", flags=_RESP_BY),
    T("file lodge bring launch", "V", "referral", needs=("obj:lawsuit|suit|action|writ",), unless=("mod:class-ring", "near:industrial"), sub="lawsuit_filed", flags=_RESP_BY),
    T("lawsuit", "N", "referral", needs=("near:file|accuse|allege|seek|claim|pending|against",), unless=("near:settle|settlement|dismiss|threaten",), sub="lawsuit_filed", flags=_WEAK | _RESP_BY),
    # before the justice system, then to the force, an oversight body or a body for human rights
    T("consider mull weigh contemplate", "V", "referral", needs=("near:lawsuit|suit|legal|civil|criminal|private", "near:lawsuit|suit|action|complaint|prosecution|claim|suing|sue"), unless=("subj:prosecutor|court|judge|jury|department|government|council|prosecution",), sub="complaint_considered", flags=_MAX | _RESP_BY),
    T("file bring", "V", "charge", needs=("obj:complaint", "obj:criminal", "subj:prosecutor|prosecution|state|attorney|district"), flags=_RESP_BY),
    T("file lodge submit make bring register", "V", "referral", needs=("obj:complaint|fir|prosecution", "obj:criminal|legal|fir|private|prosecutor|judge|magistrate"), unless=(*_NO_GRIEVANCE, "subj:prosecutor|prosecution|state|attorney"), sub="complaint_filed", flags=_RESP_BY),
    T("file lodge submit make bring register", "V", "referral", needs=("obj:complaint|petition", "@in/at/before/with/to:court|tribunal"), unless=_NO_GRIEVANCE, sub="lawsuit_filed", flags=_RESP_BY),
    T("file lodge submit make bring register", "V", "referral", needs=("obj:complaint|petition", "obj:court|tribunal|civil|federal"), unless=_NO_GRIEVANCE, sub="lawsuit_filed", flags=_RESP_BY),
    T("file lodge submit make bring register", "V", "referral", needs=("obj:complaint", "@with/to/before/at:prosecutor|prosecution|prosecutors|judge|magistrate|dpp|procurator"), unless=_NO_GRIEVANCE, sub="complaint_filed", flags=_RESP_BY),
    T("file lodge submit make", "V", "complaint", needs=("obj:complaint|grievance|petition",), unless=_NO_GRIEVANCE, flags=_RESP_BY),
    T("register receive", "V", "complaint", needs=("obj:complaint|grievance|petition",), unless=(*_NO_GRIEVANCE, "form:plural_object"), flags=_RESP_BY),
    T("complain", "V", "complaint", needs=("@to:*", "near:police|ombudsman|authority|commission|watchdog|inspectorate|igpn|ipcc|iopc"), unless=_NO_GRIEVANCE, flags=_RESP_BY),
    T("complaint", "N", "complaint", needs=("mod:formal|official|internal", "head:respond|handle"), unless=_NO_GRIEVANCE, flags=_RESP_BY),
    # settlements, orders, policies
    T("award", "V", "court_order", needs=("obj:damages|compensation|million|thousand|dollar|euro|pound|naira|rupee|sum|$|€|£", "subj:court|judge|panel|tribunal|jury|commission|board"), unless=("obj:contract|prize|medal|penalty|grant",), sub="damages", flags=_RESP_BY),
    T("settle", "V", "settlement", needs=("near:lawsuit|case|suit|claim|million|family|city|court",), unless=("next:in|down|into|for-the-night", "near:refugee|migrant|score"), flags=_RESP_BY),
    T("settlement", "N", "settlement", needs=("near:pay|million|reach|agree|lawsuit|suit|approve|family|court|sign",), unless=("near:camp|refugee|informal|israeli|migrant|jungle",)),
    T("decree", "N", "settlement", needs=("mod:consent",), sub="consent_decree"),
    T("sign reach", "V", "settlement", needs=("obj:agreement|accord|deal", "near:policing|police|attorney|justice|department", "near:reform|change|force|end|pattern|oversight"), sub="consent_decree", flags=_RESP_BY),
    T("agree", "V", "settlement", needs=("comp:pay",), flags=_RESP_BY),
    T("order", "V", "court_order", needs=("subj:court|judge|magistrate|tribunal|council",), unless=("near:jail|prison|trial|investigation|inquiry|probe|bail|retrial",), flags=_RESP_BY),
    T("injunction", "N", "court_order", needs=("near:grant|issue|court|judge|order",)),
    T("issue request obtain", "V", "court_order", needs=("obj:warrant", "near:arrest"), sub="arrest_warrant", flags=_RESP_BY),
    T("order", "N", "court_order", needs=("mod:restraining|court",), unless=("near:violate|breach|no",), flags=_RESP_BY),
    T("bail", "N", "court_order", needs=("prev:on|grant|deny|refuse|post|free|release|bail",), unless=("near:jump|company|bond-company",), sub="bail"),
    T("ban prohibit outlaw suspend restrict", "V", "policy_change", needs=("obj:chokehold|gas|bullet|spray|force|restraint|practice|use|weapon", "near:police|officer|use|department|city|force"), unless=("near:year|court|sentence", "subj:court"), flags=_RESP_BY),
    T("institute adopt introduce overhaul revise", "V", "policy_change", needs=("near:policy|reform|rule|guideline|training", "near:police|force|officer|jail|prison|department|guard"), unless=("near:call",), flags=_RESP_BY),
)  # fmt: skip

_FORUMS = (
    "court tribunal jury judge magistrate prosecutor prosecution ombudsman defender inspectorate igpn iggn igas commission council"
    " watchdog board inquest coroner department ministry assembly inspection body attorney parquet ipcc iopc office committee panel"
    " authority bureau examiner coroner pathologist autopsy watchdog dpp cps gsoc siu fbi division unit cassation court-martial agency headquarters government"
)
_RESPONDENTS = (
    "officer policeman policewoman police cop guard deputy sergeant lieutenant captain gendarme constable trooper agent sheriff soldier"
    " jailer chief commander official warden defendant accused suspect man woman paramedic inspector superintendent detective brigadier"
)
_ATTESTS = (
    "court judge jury magistrate prosecutor prosecution trial verdict sentence sentenced convict guilty jail prison tribunal conviction"
    " plead lawyer barrister"
)
_FUTURE_HEADS = (
    "due expect schedule plan set likely about intend promise vow threaten hope want ready await face will may could might call urge"
    " demand request ask scheduled expected"
)
_CHARGES = (
    "manslaughter murder assault homicide battery misconduct endangerment violence negligence perjury obstruction rape conspiracy"
    " brutality harm wounding oath cover-up torture abuse kidnapping bribery corruption falsification neglect burglary theft robbery"
)
PARTS = (
    Part("prison jail imprisonment custody detention", "imprisonment"),
    Part("bar bars", "imprisonment", needs=("behind",), noun=True),
    Part("probation", "other"),
    Part("life", "imprisonment", needs=("prison|sentence|jail|imprisonment",)),
    Part("fine", "fine", money=True),
    Part(
        "weapon gun firearm",
        "weapon_ban",
        needs=("ban|banned|bar|barred|prohibit|prohibited|forbidden|carry|carrying|having|owning|possess|possessing",),
    ),
    Part(
        "office profession function policing job police duty duties",
        "professional_ban",
        needs=("ban|banned|bar|barred|suspended|prohibited|disqualified|forbidden|stripped",),
    ),
    Part("community", "community_service", needs=("service|work",)),
    Part("damages compensation restitution", "damages", money=True),
    Part("suspension", "suspension"),
    Part("sentence term", "imprisonment", needs=("month|months|year|years|week|weeks|day|days",), noun=True),
)
_UNITS = {
    "year": "year", "years": "year", "month": "month", "months": "month", "week": "week", "weeks": "week", "day": "day", "days": "day",
    "hour": "hour", "hours": "hour", "euro": "EUR", "euros": "EUR", "€": "EUR", "$": "USD", "dollar": "USD", "dollars": "USD",
    "£": "GBP", "pound": "GBP", "pounds": "GBP", "rupees": "INR",
}  # fmt: skip
_NUMBERS = {
    "a": 1.0, "an": 1.0, "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0, "seven": 7.0, "eight": 8.0, "nine": 9.0,
    "ten": 10.0, "eleven": 11.0, "twelve": 12.0, "thirteen": 13.0, "fourteen": 14.0, "fifteen": 15.0, "sixteen": 16.0, "seventeen": 17.0,
    "eighteen": 18.0, "nineteen": 19.0, "twenty": 20.0, "thirty": 30.0, "forty": 40.0, "fifty": 50.0, "sixty": 60.0, "hundred": 100.0,
}  # fmt: skip
STAGES = Stages(
    triggers=TRIGGERS,
    forums=frozenset(_FORUMS.split()),
    respondents=frozenset(_RESPONDENTS.split()),
    attests=frozenset(_ATTESTS.split()),
    another_case=frozenset(
        f"{which} {what}"
        for which in ("another", "separate", "unrelated", "different")
        for what in (
            "case",
            "cases",
            "matter",
            "incident",
            "trial",
            "investigation",
            "shooting",
            "killing",
            "death",
            "charge",
            "charges",
        )
    ),
    future=frozenset("will shall 'll would 'd wo".split()),
    future_heads=frozenset(_FUTURE_HEADS.split()),
    infinitive=UNREAL.infinitive,
    opening=frozenset("open launch begin start order hold face conduct file seek release publish issue stand".split()),
    charges=frozenset(_CHARGES.split()),
    before=frozenset("before by in at from to with".split()),
    asked=frozenset("on to".split()),
    terms=frozenset({"to"}),
    against=frozenset("of against for into".split()),
    of=("of", "with", "for", "to", "on"),
    parts=PARTS,
    suspended=frozenset("suspended".split()),
    units=_UNITS,
    numbers=_NUMBERS,
    forms=forms_of(
        words_of(TRIGGERS, "V"),
        sorted({*words_of(TRIGGERS, "N"), *_FORUMS.split(), *_RESPONDENTS.split(), *_CHARGES.split()}),
    ),
    unreal=UNREAL_STEPS,
    links=STEP_LINKS,
)
