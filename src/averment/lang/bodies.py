"""Bodies that pages about abuse by people in power name again and again, with their kind, in any language.

A body that is not here is still found when its words say what it is ("… Police Department"); this list is for the names
that do not, and for their short forms. `SAME` joins forms of one body.
"""

from __future__ import annotations

_BODIES = {
    "police": (
        "NYPD|LAPD|FBI|ATF|DEA|ICE|Border Force|Frontex|Interpol|Europol|Scotland Yard|Metropolitan Police|Met Police|PSNI|Garda|"
        "Carabinieri|Guardia Civil|Bundespolizei|CRS|BAC|PAF|Compagnies Républicaines de Sécurité|"
        "Police Nationale|Police nationale|Gendarmerie Nationale|RCMP|Royal Canadian Mounted Police|"
        "U.S. Marshals Service|Customs and Border Protection|Border Patrol|Secret Service"
    ),
    "prison": "Rikers|Bureau of Prisons|Prison Service|HM Prison Service|Department of Correction|Department of Corrections",
    "military": "NATO|IDF|Pentagon|US Army|U.S. Army|British Army|Royal Navy|Royal Air Force|RAF|Wagner|Wagner Group|SAS|National Guard",
    "court": (
        "Supreme Court|High Court|Crown Court|Court of Appeal|Court of Appeals|Old Bailey|Conseil d'État|Conseil d'Etat|Council of State|"
        "Cour de Cassation|Cour de cassation|Constitutional Court|European Court of Human Rights|ECHR|ECtHR|"
        "International Criminal Court|ICC|International Court of Justice|ICJ|European Court of Justice|Court of Justice"
    ),
    "prosecution": "Crown Prosecution Service|CPS|Justice Department|Department of Justice|US Department of Justice|U.S. Department of Justice|U.S. Justice Department|DOJ",
    "government": (
        "White House|Downing Street|Home Office|Foreign Office|Kremlin|Congress|Senate|House of Commons|House of Lords|Parliament|"
        "House of Representatives|Capitol Hill|Elysée|Élysée|Knesset|Bundestag|European Commission|European Union|EU|European Parliament|"
        "Council of Europe|State Department|Homeland Security|Department of Homeland Security|DHS|Pentagon|CIA|NSA|MI5|MI6|KGB|FSB|"
        "Taliban|Hamas|Hezbollah|Cabinet|Treasury|African Union|OFPRA|OFII|HMRC|Environmental Protection Agency|EPA|NASA|FDA|FEMA|IRS"
    ),
    "oversight": (
        "IGPN|IGGN|IPCC|IOPC|Independent Police Complaints Commission|Independent Office for Police Conduct|Défenseur des Droits|"
        "Défenseur des droits|Defender of Rights|Civilian Complaint Review Board|CCRB|Equality and Human Rights Commission|"
        "Contrôleur général des lieux de privation de liberté|CGLPL|CNCDH|IGA|HMIC|Committee against Torture|Human Rights Council|"
        "United Nations|UN|U.N.|UNHCR|UNICEF|OHCHR|IOM|OSCE|World Health Organization|World Health Organisation|WHO|UNESCO|Security Council|General Assembly|IAEA|IMF|World Bank|WTO"
    ),
    "ngo": (
        "Human Rights Watch|HRW|Amnesty International|Amnesty|Red Cross|International Committee of the Red Cross|ICRC|Médecins Sans Frontières|"
        "Medecins Sans Frontieres|MSF|Médecins du Monde|Doctors of the World|Doctors Without Borders|"
        "No Borders|Refugee Rights Europe|Care4Calais|L'Auberge des Migrants|Auberge des Migrants|"
        "Refugee Community Kitchen|Utopia 56|La Cimade|Cimade|Gisti|Safe Passage|Save the Children|Oxfam|Salam|Secours Catholique|Emmaüs|"
        "Human Rights Observers|ACLU|American Civil Liberties Union|NAACP|Liberty|Inquest|"
        "Black Lives Matter|Southern Poverty Law Center|Reporters Without Borders|Forensic Architecture|Bellingcat|"
        "Ligue des droits de l'Homme|LDH|ACAT|Statewatch|Greenpeace|B'Tselem|Refugee Council|Refugee Action|Freedom from Torture|Border Violence Monitoring Network|PICUM|Mobile Info Team"
    ),
    "media": (
        "Reuters|Associated Press|AP|AFP|Agence France-Presse|BBC|CNN|NBC|CBS|ABC News|NBC News|CBS News|Fox News|MSNBC|ITV|Channel 4|Sky News|Sky|"
        "New York Times|Washington Post|Los Angeles Times|Wall Street Journal|Guardian|Independent|Daily Mail|MailOnline|Daily Telegraph|Telegraph|"
        "Times|Sunday Times|Sun|Daily Mirror|Mirror|Financial Times|Observer|Le Monde|Le Figaro|Libération|Mediapart|Le Parisien|"
        "La Voix du Nord|Nord Littoral|Al Jazeera|Al-Jazeera|Der Spiegel|El País|StreetPress|Bastamag|Franceinfo|France Info|France Bleu|"
        "Huffington Post|BuzzFeed|Vice|Politico|Bloomberg|NPR|The Local|Star Tribune|USA Today|Newsweek|Time|Twitter|Facebook|YouTube|Google|Instagram|Wikipedia"
    ),
    "union": "Alliance|Alliance Police Nationale|SGP Police|Unité SGP|UNSA|Synergie-Officiers|Police Federation|Fraternal Order of Police|AFL-CIO|CGT|CFDT|TUC|Unite|Unison|Patrolmen's Benevolent Association|PBA|Police Benevolent Association|Prison Officers' Association",
    "medical": "NHS|SAMU|Scottish Ambulance Service|National Health Service|Centers for Disease Control|CDC",
    "": "Hells Angels|Ku Klux Klan|KKK|Al Qaeda|Al-Qaeda|al-Qaeda|Al Qaida|Islamic State|ISIS|ISIL|IRA|Microsoft|Apple|Amazon|Enron|Eurotunnel|Eurostar|Republican Party|Democratic Party|Labour Party|Labour|Conservative Party|Front National|National Front",
}

KINDS: dict[str, str] = {name: kind for kind, names in _BODIES.items() for name in names.split("|")}

PLACES = frozenset("US U.S. USA U.S.A. UK U.K. UAE DRC CAR D.C.".split())  # capitals, but no bodies

SAME: dict[str, str] = {
    "HRW": "Human Rights Watch",
    "US": "United States",
    "U.S.": "United States",
    "USA": "United States",
    "U.S.A.": "United States",
    "UK": "United Kingdom",
    "U.K.": "United Kingdom",
    "MSF": "Médecins Sans Frontières",
    "Medecins Sans Frontieres": "Médecins Sans Frontières",
    "Doctors Without Borders": "Médecins Sans Frontières",
    "Doctors of the World": "Médecins du Monde",
    "ACLU": "American Civil Liberties Union",
    "UN": "United Nations",
    "U.N.": "United Nations",
    "EU": "European Union",
    "AP": "Associated Press",
    "AFP": "Agence France-Presse",
    "IPCC": "Independent Police Complaints Commission",
    "IOPC": "Independent Office for Police Conduct",
    "CPS": "Crown Prosecution Service",
    "DOJ": "Department of Justice",
    "Justice Department": "Department of Justice",
    "U.S. Department of Justice": "Department of Justice",
    "US Department of Justice": "Department of Justice",
    "Défenseur des Droits": "Défenseur des droits",
    "Defender of Rights": "Défenseur des droits",
    "CRS": "Compagnies Républicaines de Sécurité",
    "ICRC": "International Committee of the Red Cross",
    "RCMP": "Royal Canadian Mounted Police",
    "ICC": "International Criminal Court",
    "ECHR": "European Court of Human Rights",
    "ECtHR": "European Court of Human Rights",
    "WHO": "World Health Organization",
    "KKK": "Ku Klux Klan",
    "CDC": "Centers for Disease Control",
    "NHS": "National Health Service",
    "PBA": "Patrolmen's Benevolent Association",
    "Conseil d'Etat": "Conseil d'État",
}
