"""What synthetic pages say in English: invented sentences about invented incidents, with their marks (see `markup.py`)."""

from __future__ import annotations

SENTENCES: dict[str, list[str]] = {
    "headline": [
        "<c alleged n ->[Police|Officers|Force] [accused|under fire] over {!noun} [near|outside|at] {:venue} in {T}</c>",
        "<c alleged n ->{T}: [claims|allegations] of {!noun} [after|during] {:event}</c>",
        "<c alleged n ->“{:quip}”: {V.short} [tells|speaks] of {!noun} [on|near] {:street}</c>",
        "<c alleged n ->Video [appears to show|shows] {!noun} [at|near] {:venue}, {T}</c>",
        "<c alleged n ->[Questions|Anger|Outcry] in {T} [over|after] {!noun} [during|following] {:event}</c>",
        "<c alleged n ->{NG} [reports|denounces|condemns] {!noun} in {T}</c>",
    ],
    "standfirst": [
        "<c argued n ->[Relatives|The family] [want|demand] [answers|an inquiry] [about|over] what happened [near|outside] {:venue}</c>.",
        "What [is known|we know] [so far|today] about [the events|the night] [near|on] {:street}, and what {FO} [says|answers].",
        "[A witness|Somebody] filmed [part of|most of] it; [the rest|what came before] is [disputed|not on the film].",
    ],
    "lead": [
        "<c alleged n ->{!passive} {@act} [near|outside|in front of] {:venue} in {T}, <q>according to</q> [several|two|three] <m wit group witness>[people who were there|witnesses|passers-by]</m></c>.",
        "{V.s,} <q>says</q> <c alleged r V>{!active} {@act} [after|during] {:event} in {T}</c>.",
        "<c alleged n ->[An incident|A check|A stop] [on|near] {:street} in {T} {@act} [has left|left] {V} with {:injury}, and [raised|renewed] questions about <m off group police>[the force|the officers|those]</m> who [stopped|arrested|held] {V.him}</c>.",
        "<c alleged n ->[Footage|A film of {#seconds}|A short video] [shared|posted|passed on] {@act} <q>appears</q> to show how {!passive} [beside|near|outside] {:venue} in {T}</c>.",
        "{F.s,} <q>accuses</q> {O} <c alleged r F>of {!noun} {@act}, [during|at the end of] {:event} in {T}</c>.",
        "<c reported n ->{T} [is waiting for|wants] answers after {!noun} {@act} [at|outside] {:venue}</c>.",
    ],
    "act": [
        "<c alleged r V>{!active}, [then|and then|before that] [left|kept] {V.him} [on the ground|against a wall|in the rain] for {#minutes}</c>, {V.s} <q>[said|told us|told this newspaper|explained]</q>.",
        "According to {V.s}, <c alleged r V>{!passive} [while|as] {V.s} [was|stood] [holding|carrying] {:object}</c>.",
        "“<c alleged q V>[They|He] never [asked|said] [anything|who I was]; {:quip}</c>,” {V.s} <q>[said|recalled|told reporters]</q>.",
        "<c alleged r L>{!passive} [twice|more than once|again], [though|although] {V.s} [offered no resistance|was in handcuffs|was unarmed]</c>, <q>according to</q> {L.s,}.",
        "<c alleged n ->[On the film|In the footage|In {#seconds} of video], {!active} [while|as] <m col group police>[other officers|two colleagues|another officer]</m> [look on|hold back the crowd|stand by]</c>.",
        "<c alleged r V>{!active2} [as well|too|a little later], [in|beside] {:spot}</c>, {V.s} <q>[claims|alleges|says]</q>.",
        "[It began|It all started|Things turned] [with|over] {:trigger}, [people|neighbours] [nearby|in the street] [say|recall].",
        "{V} [was wearing|wore] {:clothes} and [carried|had] {:object} [when|as] {O} [stopped|approached] {V.him} [near|by] {:street}.",
        "<c alleged r W>{!passive} {@act}, [shortly after|just before] {:clock}</c>, <q>according to</q> {W.s}.",
    ],
    "witness": [
        "“<c alleged q W>I [saw|heard] [it|all of it] from {:spot}: {!active}</c>,” <q>[said|says|told us]</q> {W.s,}.",
        "{W.s,} <q>[said|recalled|insisted]</q> <c alleged r W>that {!passive} [without|with no] [warning|a word]</c>.",
        "“<c argued q W>[Nobody|No one] [should|deserves to] be [treated|handled] like that, [whatever|no matter what] {V.s} [did|had done]</c>,” <q>said</q> {W.s,}.",
        "<m wit group witness>[Neighbours|Shopkeepers|Passengers|Residents]</m> <q>[said|say]</q> <c alleged r wit>that {#officers} [stood|waited] [around|near] {:venue} [before|during|after] {:event}</c>.",
        "{W.s} [ran|went] [out|over] [with|holding] {:object} [and|to] [call|ask for] [help|an ambulance].",
        "“<c alleged q W>{V.s} [was|lay] [shouting|calling out|bent over], [there was|I saw] {:injury}</c>,” {W.s} <q>[added|went on|said]</q>.",
    ],
    "family": [
        "“<c argued q F>[We|The family] [only want|want] [the truth|to know who gave the order|somebody to answer]</c>,” <q>said</q> {F.s,}.",
        "{F.s,} <q>said</q> <c reported r F>that {V.s} [had been|was] [afraid to go out|unable to work|without sleep] since {:event}</c>.",
        "<c announced r F>[A march|A vigil|A gathering] [will be|is to be] held [on|from] {:street} {@next}</c>, <q>said</q> {F.s}.",
        "“<c alleged q F>[They|The officers] [told|sent] us [nothing|away] [at|from] {:spot}</c>,” {F.s} <q>[said|recalled]</q>.",
    ],
    "lawyer": [
        "{L.s,} <q>called</q> <c argued r L>{!noun} “[a textbook case|a disgrace|an outrage] that [must|should] be [tried|judged]”</c>.",
        "<c argued r L>[The use of force|What was done] [was|had been] [out of all proportion|neither needed nor lawful]</c>, {L.s,} <q>[said|argues|maintains]</q>.",
        "{L.s} <q>said</q> <c announced r L>that <s complaint sub=complaint_considered f=WA r=O ann>a complaint [would|will] be [filed|lodged] with {WA} {@next}</s></c>.",
        "“<c alleged q L>[The film|The medical file] [speaks for itself|says it all]: {:injury}</c>,” <q>said</q> {L.s}.",
    ],
    "denied": [
        "{FO.s} <q>[denied|again denied]</q> <c denied r FO neg>that [any|excessive|unlawful] force [was|had been] used [near|at] {:venue}</c>.",
        "<c denied r FO neg>[No blow was struck|Nobody was hit|{V.s} fell without being touched]</c>, a spokesman for {FO} <q>said</q>.",
        "“<c denied q D neg>[My client|My clients] [never|did not] [touched|hurt] {V.him}</c>,” <q>said</q> {D.s,}.",
    ],
    "dismissed": [
        "{I.s,} <q>dismissed</q> <c dismissed r I>the [report|account|claims] as “[a campaign|hearsay|a caricature]”</c>.",
        "{U.s,} <q>rejected</q> <c dismissed r U>[the accusations|the film] as [biased|out of context]</c>.",
        "<c dismissed r FO>[The allegations|These claims] [rest on|are based on] [rumour|edited pictures]</c>, {FO.s} <q>said</q>.",
    ],
    "admitted": [
        "{FO.s} <q>acknowledged</q> <c admitted r FO>that {O} [had used|used] force “[for a moment|to hold {V.him}]”, but no more than [was needed|the rules allow]</c>.",
        "{D.s,} <q>[conceded|admitted]</q> <c admitted r D>that [one blow|a single blow] [had been|was] given</c>.",
    ],
    "no_comment": [
        "{FO.s} <c no_comment r FO><q>[declined to|would not]</q> comment [on|about] [the case|what happened near {:street}]</c>.",
        "<c no_comment r MI>{MI.s} [did not <q>answer</q>|had not <q>answered</q>] [our|repeated] [questions|requests] [by|before] the evening</c>.",
    ],
    "force": [
        "{FO.s} <q>said</q> <c confirmed r FO>that {#officers} [had been|were] sent to {:venue} [because of|over] {:trigger}</c>.",
        "<c argued r U>[Our members|Officers] [work|do their work] [under pressure|with worn-out means]</c>, {U.s,} <q>[said|argued]</q>.",
        "“<c argued q U>[People forget|Nobody films] what comes before [those|such] {#seconds}</c>,” <q>said</q> {U.s}.",
        "According to {FO.s}, <c alleged r FO><m crowd group protester>[a group|some of those present|several people]</m> threw {:thing} at <m off group police>the officers</m></c>.",
    ],
    "prosecutor": [
        "{P.s,} <q>confirmed</q> <c confirmed r P>that [the facts|the film] [were|was] [known|being looked at]</c>.",
        "<c confirmed r PR>[No complaint|Nothing] had [reached|come to] {PR}</c>, {P.s} <q>said</q> {@pub}.",
    ],
    "ngo": [
        "{NG.s} <q>[says|said]</q> <c alleged r NG>it [has counted|recorded|noted] {#cases NG} of this kind in {T} [in|over] {#months}</c>.",
        "“<c argued q N>[This is not|It is no longer] an isolated [case|mistake]</c>,” <q>said</q> {N.s,}.",
        "{N.s} <q>called for</q> <c argued r N>[an independent inquiry|the body-worn films to be released|witnesses to be heard]</c>.",
    ],
    "passes_on": [
        "<c alleged r NG>{!passive} {@act} [near|beside] {:venue}</c>, <q>according to</q> [a report|a note|a statement] by {NG} [seen by us|published {@pub}].",
        "{NG.s} <q>writes</q> <c alleged r NG>that {!passive2} [as well|too], [in|near] {:spot}</c>.",
        "<c alleged r NG>[The same|This] report by {NG.s} [also tells|speaks] of {:injury} and [of] {#cases NG} [like it|more]</c>.",
        "{NG.s} <q>adds</q> <c alleged r NG>that {O} [took|kept] {:object} and [never gave it back|left it broken]</c>.",
    ],
    "mayor": [
        "{A.s,} <q>[called for calm|asked for patience]</q> and <c announced r A>[promised|announced] [a meeting|talks] with [the families|residents] {@next}</c>.",
        "“<c argued q A>[The town|{T}] [needs|is owed] [clear answers|the facts], [and soon|not rumours]</c>,” <q>said</q> {A.s}.",
    ],
    "medical": [
        "[Doctors|A doctor] at {HO} <q>[noted|found|recorded]</q> <c found r HO>{:injury}, and {#days} [off work|of rest] [were|was] [ordered|prescribed]</c>.",
        "{V} was [treated|kept for a night] at {HO}, [where|and] {V.s} [left|was discharged] [on crutches|with {:injury}|the next day].",
    ],
    "crowd": [
        "[About|Some] {#crowd} [gathered|stood] [in front of|around] {:venue} [that|the same] evening, <q>according to</q> {FO.s}; <m org group protester>the organisers</m> [speak|spoke] of {#crowd2 org}.",
        "<c reported n ->{#arrests} were [arrested|taken away] [later|that night] [near|on] {:street}</c>.",
        "<c reported n ->[Shops|Windows] [around|near] {:venue} [were|stayed] [closed|shuttered|boarded up] [the next day|until morning]</c>.",
    ],
    "colour": [
        "[Beside|Behind|Near] {:venue}, [an old man|a woman|a trader] [sells|repairs] {:thing} and {:thing} [on Sundays|all year].",
        "[A neighbour|A cousin|A friend] [brought|carried] {:thing} [to|up to] the [hospital|family], [then|and later] {:thing}.",
        "[The landlord|The caretaker] of {:venue} [had left|keeps] {:thing} [in|beside] {:spot}.",
        "{F.s} [keeps|holds up|shows] {:thing} that [belonged to|was given to] {V}.",
        "[On the pavement|In the gutter] [lay|remained] {:thing}, {:thing} and [broken glass|a glove].",
        "[It was|The evening was|The day had been] {:weather}, and {:street} [was|lay] [full of|almost without] [people|traffic].",
        "[The quarter|This part of {T}] [is known|has been known] for {:fame}, [less|not] for [its police|trouble].",
        "{V} [had|has] [worked|helped out] [as|for years as] {:job} and [was|is] [known|liked] [at|around] {:venue}.",
        "[People|Residents] [still|now] [leave|put] {:thing} [and flowers|and candles] [beside|near] {:spot}.",
        "[A poster|A drawing|A note] [on|in] [the window|the door] of {:venue} [reads|says]: “{:quip}”.",
        "[The bus|The tram|The last train] [line|stop] [near|by] {:street} was [closed|diverted] [for|during] {:event}.",
        "[Two|Three|Several] cameras [cover|point at] {:venue}; [one|none] of them [was|is said to have been] [working|switched on].",
        "[In|Since] {@month}, [the council|the town] [has|had] [cut|moved] [the money|the budget] for {:fame}.",
        "[Traders|Neighbours] [talk|spoke] [mostly|more] of the weather and {:fame} than of [the police|that night].",
        "[For|After] {#months}, [little|nothing] [has|had] [changed|been repaired] [around|at] {:spot}.",
    ],
    "context": [
        "[In the window|On the counter|Under the stairs] of {:venue} stood {:thing} and {:thing}; [nobody|no one] [knows|could say] whose.",
        "{V} [once sold|used to sell|had mended] {:thing} [for|to] [neighbours|half the street], and [kept|liked] {:thing}.",
        "“<c reported q W>[I was|We were] [carrying|selling|unloading] {:thing} when I [heard|noticed] it</c>,” {W.s} <q>[said|recalled]</q>.",
        "[That week|That month], [a thief|somebody] had [taken|carried off] {:thing} from {:spot}, [people|shopkeepers] [say|recall].",
        "[Children|Pupils] [drew|painted] {:thing}, {:thing} and [a police car|a van] [on|over] the wall of {:venue}.",
        "<c alleged r FO>{FO.s} [listed|lists] {:thing} and {:thing} [among|as] what [was found|lay] [at|near] {:spot}</c>, <q>according to</q> {FO}.",
        "<c reported n ->[In|Across] {R}, <m off2 group police>[police forces|officers]</m> [have faced|face] [more|fewer] [complaints|lawsuits] than [ten years ago|before], [figures|statistics] of <m min organization government>the ministry</m> show</c>.",
        "<c argued n ->[Lawyers|Researchers|Former officers] [have long asked|ask] [for body-worn cameras|for names on uniforms|for shorter shifts]</c>.",
        "[The rules|The code of the force] [say|says] that <m off2 group police>officers</m> must [give their number|call a doctor|write a report] when [asked|somebody is hurt].",
        "<c reported n -><m mps group government>[Members of parliament|Councillors]</m> [have debated|debated] [a bill|a motion] on [police checks|the use of force] in {@month}, [without a vote|with no result]</c>.",
        "[Cases|Inquiries] like this [take|took] {#months} on average, and [many|few] end [before a court|with a letter].",
        "<c alleged r N>[Victims|Families] [often|too often] [give up|stop writing] [before a hearing|after the first letter]</c>, <q>says</q> {N.s,}.",
        "<m res group>[Residents|Tenants]</m> of {:street} [met|have met] [twice|three times] with <m cou group government>[councillors|the deputy mayor]</m> [about|because of] [street lamps|patrols|noise].",
        "<c confirmed r FO>{FO.s} <q>[recalled|stressed]</q> that {#officers} [have joined|joined] the [local|night] [patrol|station] since {@month}</c>.",
        "[A teacher|A nurse|A bus driver] who knows {V} [speaks|spoke] of [somebody quiet|a joker|a careful person] who [liked|likes] {:fame}.",
        "<m jou group media>[Local reporters|Our reporters]</m> [asked|have asked] {FO} for [the film|the log] of [that day|the patrol] [twice|in vain].",
        "[A count|A list] kept by {NG} has {#cases NG}, [most|some] of them [without|with] [a named officer|a medical note].",
        "<m sho group witness>[Shopkeepers|Drivers]</m> [near|around] {:venue} [say|repeat] that [checks|patrols] have become [rougher|more frequent] since {@month}.",
    ],
    "recall": [
        "<c reported n ->[The case|The affair|It all] goes back to {@act}, when {!passive} [near|outside] {:venue} in {T}</c>.",
        "<c alleged n ->{V} <q>had said</q> that {!active} {@act}, [during|at the end of] {:event}</c>.",
        "<c reported n ->[Since|Ever since] {!noun} [on|near] {:street} {@act}, [the family|relatives] [had|have] [waited|asked] for this</c>.",
        "<c alleged r L>{!passive} {@act} [at|beside] {:venue}, [leaving|with] {:injury}</c>, {L.s,} <q>[recalled|told the hearing]</q>.",
    ],
    "mention": [
        "<c reported n ->[It comes|This comes] [weeks|months|a year] after {!noun} {@act} [near|at] {:venue} in {T}</c>.",
        "<c alleged n ->[Another case|One more case] [is|was] [still|not] [being looked into|forgotten]: {!passive} {@act} in {T}</c>.",
    ],
    "habit": [
        "<c alleged r mig>{#tellers} <m mig group migrant>[migrants|young exiles|asylum seekers]</m> in {T} <q>[told|have told]</q> of <a beating off mig>[blows|repeated blows]</a>, <a pepper_spray off mig>[pepper spray|gas] in [tents|sleeping bags]</a> and <a destruction off mig>[torn|confiscated|slashed] [tents|blankets|shoes]</a> between {@habit}</c>.",
        "{NG.s} <q>says</q> <c alleged r NG>that <m off group police>[the police|officers]</m> <a destruction off mig>[regularly|routinely] [take|destroy] the [tents|belongings] of <m mig group migrant>[people|those] who [sleep|live] [near|around] {:spot}</m></a> [week after week|at dawn]</c>.",
        "<c alleged r mig><m mig group migrant>[Most|Many] of them</m> <q>say</q> they <a beating off mig>were [kicked|hit|struck] [at least once|several times]</a> [near|around] {:spot} in {T}</c>.",
        "“<c argued q N>[We hear|One hears] the same [story|words] [from|of] [all of them|so many]: {:quip}</c>,” <q>said</q> {N.s,}.",
        "<c denied r FO neg>{FO.s} <q>[denies|denied]</q> any [such|systematic] violence and [speaks of|spoke of] “[tidying up|orders of a court]”</c>.",
    ],
    "habit_head": [
        "<c alleged n ->{T}: {#tellers} [migrants|exiles] [tell|speak] of [blows|violence] by police</c>",
        "<c alleged n ->[Report|Survey]: [daily|routine] violence [around|near] {T}, [says|finds] {NG}</c>",
    ],
    "complaint": [
        "<c reported n -><s complaint f=WA r=O>{V} [filed|lodged] a complaint against {O} with {WA} {@step}</s></c>.",
        "{L.s,} <q>confirmed</q> <c confirmed r L>that <s complaint f=WA r=O>a complaint about {O} [had been|was] [lodged|filed] with {WA} {@step}</s></c>.",
    ],
    "referral": [
        "<c reported n -><s referral f=PR r=O>[The matter|The file] was [referred|passed|handed] to {PR} {@step}</s>, {FO} [said|confirmed]</c>.",
        "<c confirmed r WA>{WA.s} <q>said</q> <s referral f=PR r=O>it had [referred|passed] the case of {O} to {PR} {@step}</s></c>.",
    ],
    "inquiry_opened": [
        "{P.s,} <q>announced</q> <c announced r P>that <s inquiry_opened f=PR r=O>an [inquiry|investigation] into {O} [was|had been] opened {@step}</s></c>.",
        "<c reported n -><s inquiry_opened f=WA r=O>{WA} [opened|has opened] an inquiry into {O} {@step}</s></c>.",
    ],
    "suspension": [
        "<c reported n -><s suspension sub=admin_leave f=FO r=O>{O} [was|were] [suspended|put on leave|taken off duty] {@step}</s>, {FO} <q>said</q></c>.",
        "<c confirmed r FO>{FO.s} <q>confirmed</q> that <s suspension f=FO r=O>{O} had been [suspended|relieved of duty] {@step}</s></c>.",
    ],
    "charge": [
        "<c reported n -><s charge f=PR r=O charge>{O,} {O.was} charged with {:charge} {@step}</s> in {T}</c>.",
        "{P.s,} <q>said</q> <c announced r P>that <s charge f=PR r=O charge>{O} {O.was} charged with {:charge} {@step}</s></c>.",
    ],
    "trial": [
        "<c reported n -><s trial f=CO r=O charge>The trial of {O,} for {:charge} [opened|began|got under way] {@step} before {CO}</s></c>.",
        "<c reported n -><s trial f=CO r=O>{O} [appeared|stood] before {CO} {@step}</s>, [in|wearing] {:clothes}</c>.",
    ],
    "verdict_guilty": [
        "<c found r CO><s verdict_guilty f=CO r=O charge>{CO} <q>[found|has found]</q> {O,} guilty of {:charge} {@step}</s></c>.",
        "<c reported n -><s verdict_guilty f=CO r=O charge>{O} {O.was} convicted of {:charge} by {CO} {@step}</s></c>.",
    ],
    "verdict_acquitted": [
        "<c found r CO><s verdict_acquitted f=CO r=O charge>{CO} <q>[acquitted|cleared]</q> {O,} of {:charge} {@step}</s></c>.",
        "<c reported n -><s verdict_acquitted f=CO r=O>{O} {O.was} found not guilty by {CO} {@step}</s></c>.",
    ],
    "sentence": [
        "<c reported n -><s sentence sub=imprisonment f=CO r=O>{CO} sentenced {O,} to {%} {@step}</s></c>.",
        "<c found r CO><s sentence f=CO r=O>{O} {O.was} <q>sentenced</q> to {%} by {CO} {@step}</s></c>.",
    ],
    "appeal": [
        "<c reported n -><s appeal f=CO r=O>{O} [appealed|lodged an appeal] against the [judgment|sentence] {@step}</s>, {D,} <q>said</q></c>.",
        "{D.s,} <q>said</q> <c announced r D><s appeal f=CO r=O ann>{O} [would|will] appeal [against the judgment|before {@next}]</s></c>.",
    ],
    "dismissal": [
        "<c reported n -><s dismissal sub=no_charges f=PR r=O>{PR} [closed|dropped] the case against {O} {@step}</s>, [without charges|for want of evidence]</c>.",
        "{P.s,} <q>said</q> <c announced r P><s dismissal sub=no_charges f=PR r=O>no charges would be brought against {O} {@step}</s></c>.",
    ],
    "report_published": [
        "<c reported n -><s report_published f=WA>{WA} published its report on [the case|{!noun}] {@step}</s></c>.",
        "<c found r WA>{WA.s} <q>found</q> that <s finding f=WA r=O out=unjustified>[the force used|what was done] by {O} was [neither necessary nor proportionate|not justified]</s></c>.",
    ],
    "settlement": [
        "<c reported n -><s settlement r=FO>{FO} [agreed|has agreed] to pay {#money} to [settle the case|{V}] {@step}</s></c>.",
    ],
    "step_head": [
        "<c reported n ->{T}: [new turn|next step] in the [case|affair] of {V.short}</c>",
        "<c reported n ->[Officers|Officer] [before the court|under scrutiny] over {!noun} [near|at] {:venue}</c>",
        "<c reported n ->[After|Months after] {!noun} in {T}: what [the court|justice] [says|decides]</c>",
        "<c reported n ->{V.short} case: [the latest|what comes next]</c>",
    ],
    "hearing": [
        "“<c argued q D>[My client|My clients] [acted|reacted] [as trained|in seconds|in good faith]</c>,” <q>[said|told the judges]</q> {D.s,}.",
        "{L.s,} <q>[asked|pleaded]</q> <c argued r L>[for a clear word from the judges|that the whole chain of command be named]</c>.",
        "“<c argued q V>[I want|All I want is] [him|them] to [look at me|say why]</c>,” {V.s} <q>[said|told the court]</q> [in|wearing] {:clothes}.",
        "<c announced n ->[The decision|A ruling] is [expected|due] {@next}</c>.",
    ],
}  # fmt: skip

ACTS: dict[str, tuple[str | None, dict[str, list[str]]]] = {
    "baton": ("baton", {
        "active": ["{O.s} [struck|hit|beat] {V.o} with a baton", "{O.s} [hit|struck] {V.o} [on the legs|on the back|across the shoulder] with a baton"],
        "passive": ["{V.s} {V.was} [struck|beaten|hit] with a baton by {O}"],
        "noun": ["[blows with a baton|a beating with batons|baton blows]"],
    }),
    "punch": ("fist", {
        "active": ["{O.s} [punched|hit] {V.o} [in the face|in the stomach|on the jaw]"],
        "passive": ["{V.s} {V.was} punched [in the face|in the ribs|on the ear] by {O}"],
        "noun": ["[a punch|punches|a blow with the fist]"],
    }),
    "kick": ("foot", {
        "active": ["{O.s} kicked {V.o} [in the ribs|in the back|on the ground]"],
        "passive": ["{V.s} {V.was} kicked [on the ground|in the back|in the side] by {O}"],
        "noun": ["[kicks|a kick to the head|kicks on the ground]"],
    }),
    "slap": ("hand", {
        "active": ["{O.s} slapped {V.o} [twice|in the face]"],
        "passive": ["{V.s} {V.was} slapped [twice|in the face] by {O}"],
        "noun": ["[a slap|slaps in a police car]"],
    }),
    "push": ("hand", {
        "active": ["{O.s} [pushed|shoved|threw] {V.o} [to the ground|against a wall|down the steps]"],
        "passive": ["{V.s} {V.was} [pushed|shoved|thrown] [to the ground|down the steps|against a car] by {O}"],
        "noun": ["[a shove|a violent push]"],
    }),
    "beating": (None, {
        "active": ["{O.s} beat {V.o} [for minutes|again and again|behind a van]"],
        "passive": ["{V.s} {V.was} beaten [for minutes|behind a van|in a cell] by {O}"],
        "noun": ["[a beating|blows|violent blows]"],
    }),
    "pepper_spray": ("pepper spray", {
        "active": ["{O.s} sprayed pepper [gas|spray] into the face of {V}", "{O.s} pepper-sprayed {V.o} [at close range|from an arm’s length]"],
        "passive": ["{V.s} {V.was} sprayed with pepper spray [at close range|in the eyes] by {O}"],
        "noun": ["[pepper spray at close range|the use of pepper spray]"],
    }),
    "tear_gas": ("tear gas", {
        "active": ["{O.s} fired tear gas [at|towards] {V.o}"],
        "passive": ["{V.s} {V.was} hit by a tear gas canister that {O} had fired"],
        "noun": ["[tear gas|the firing of tear gas]"],
    }),
    "restraint": (None, {
        "active": ["{O.s} [knelt on|sat on|held down] {V.o} for {#minutes}", "{O.s} held {V.o} in a chokehold"],
        "passive": ["{V.s} {V.was} held face down for {#minutes} by {O}", "{V.s} {V.was} [held by the neck|put in a chokehold] by {O}"],
        "noun": ["[a chokehold|a violent hold|a hold by the neck]"],
    }),
    "taser": ("taser", {
        "active": ["{O.s} used a taser on {V.o}", "{O.s} tasered {V.o} [twice|from behind]"],
        "passive": ["{V.s} {V.was} [shocked with a taser|tasered] by {O}"],
        "noun": ["[taser shocks|the use of a taser]"],
    }),
    "shooting": ("gun", {
        "active": ["{O.s} shot {V.o} [in the leg|in the thigh|through a car window]"],
        "passive": ["{V.s} {V.was} shot [in the leg|in the shoulder|through a window] by {O}"],
        "noun": ["[a shooting|a shot|police gunfire]"],
    }),
    "dog": ("dog", {
        "active": ["{O.s} set a dog on {V.o}"],
        "passive": ["{V.s} {V.was} bitten by a dog that {O} had let loose"],
        "noun": ["[dog bites|a police dog attack]"],
    }),
    "vehicle": ("van", {
        "active": ["{O.s} [rammed|hit] {V.o} with a [van|car]"],
        "passive": ["{V.s} {V.was} [hit|run over] by a [police van|patrol car]"],
        "noun": ["[a pursuit with a van|a collision with a patrol car]"],
    }),
    "verbal": (None, {
        "active": ["{O.s} [insulted|shouted insults at|mocked] {V.o}"],
        "passive": ["{V.s} {V.was} [insulted|called names] by {O}"],
        "noun": ["[insults|racist insults]"],
    }),
    "threat": (None, {
        "active": ["{O.s} threatened {V.o} [with a weapon|with prison]"],
        "passive": ["{V.s} {V.was} threatened [with a weapon|with worse] by {O}"],
        "noun": ["[threats|a threat with a weapon]"],
    }),
    "destruction": (None, {
        "active": ["{O.s} [broke|smashed|threw away] the [phone|belongings|tent] of {V}"],
        "passive": ["the [phone|tent|belongings] of {V} were [smashed|taken and destroyed] by {O}"],
        "noun": ["[broken phones|the destruction of belongings]"],
    }),
    "death": (None, {
        "active": ["{V} died [hours|shortly|two days] after {O} had [arrested|held] {V.him}"],
        "passive": ["{V} died [in a cell|in a van|in the ambulance] after [an arrest|a hold] by {O}"],
        "noun": ["[a death in custody|a death during an arrest]"],
    }),
    "arrest": (None, {
        "active": ["{O.s} [arrested|handcuffed] {V.o} [without giving a reason|for no reason]"],
        "passive": ["{V.s} {V.was} arrested [without a reason|roughly] by {O}"],
        "noun": ["[an arrest|a rough arrest]"],
    }),
    "sexual_assault": (None, {
        "active": ["{O.s} touched {V.o} [during a search|in a cell] in a way that was sexual"],
        "passive": ["{V.s} {V.was} sexually assaulted [during a search|in a cell] by {O}"],
        "noun": ["[a sexual assault|sexual assault in custody]"],
    }),
    "failure_to_act": (None, {
        "active": ["{O.s} left {V.o} [without a doctor|without help] for {#minutes}"],
        "passive": ["{V.s} {V.was} [left|kept] [without a doctor|without medicine] by {O}"],
        "noun": ["[refused care|a refusal of help]"],
    }),
}  # fmt: skip
