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
    "military": "NATO|OTAN|IDF|Pentagon|US Army|U.S. Army|British Army|Royal Navy|Royal Air Force|RAF|Wagner|Wagner Group|SAS|National Guard",
    "court": (
        "Conseil constitutionnel|Supreme Court|High Court|Crown Court|Court of Appeal|Court of Appeals|Old Bailey|Conseil d'État|Conseil d'Etat|Council of State|"
        "Cour de Cassation|Cour de cassation|Constitutional Court|European Court of Human Rights|ECHR|ECtHR|"
        "International Criminal Court|ICC|International Court of Justice|ICJ|European Court of Justice|Court of Justice"
    ),
    "prosecution": "Crown Prosecution Service|CPS|Justice Department|Department of Justice|US Department of Justice|U.S. Department of Justice|U.S. Justice Department|DOJ",
    "government": (
        "Union européenne|UE|Union africaine|Commission européenne|Parlement européen|Assemblée nationale|Sénat|Conseil de l'Europe|Ligue arabe|White House|Downing Street|Home Office|Foreign Office|Kremlin|Congress|Senate|House of Commons|House of Lords|Parliament|"
        "House of Representatives|Capitol Hill|Elysée|Élysée|Knesset|Bundestag|European Commission|European Union|EU|European Parliament|"
        "Council of Europe|State Department|Homeland Security|Department of Homeland Security|DHS|Pentagon|CIA|NSA|MI5|MI6|KGB|FSB|"
        "Taliban|Hamas|Hezbollah|Cabinet|Treasury|African Union|OFPRA|OFII|HMRC|Environmental Protection Agency|EPA|NASA|FDA|FEMA|IRS"
    ),
    "oversight": (
        "ONU|Nations unies|Nations Unies|Organisation des Nations unies|OMS|OMC|FMI|Banque mondiale|IGPN|IGGN|IPCC|IOPC|Independent Police Complaints Commission|Independent Office for Police Conduct|Défenseur des Droits|"
        "Défenseur des droits|Defender of Rights|Civilian Complaint Review Board|CCRB|Equality and Human Rights Commission|"
        "Contrôleur général des lieux de privation de liberté|CGLPL|CNCDH|IGA|HMIC|Committee against Torture|Human Rights Council|"
        "United Nations|UN|U.N.|UNHCR|UNICEF|OHCHR|IOM|OSCE|World Health Organization|World Health Organisation|WHO|UNESCO|Security Council|General Assembly|IAEA|IMF|World Bank|WTO"
    ),
    "ngo": (
        "Croix-Rouge|Human Rights Watch|HRW|Amnesty International|Amnesty|Red Cross|International Committee of the Red Cross|ICRC|Médecins Sans Frontières|"
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
        "Times|Sunday Times|Sun|Daily Mirror|Mirror|Financial Times|Observer|Le Monde|Le Figaro|L'Humanité|Le Point|L'Express|L'Obs|Ouest-France|Sud Ouest|La Croix|Les Échos|Le Soir|La Libre Belgique|RTBF|RTL|RTS|Radio-Canada|TF1|France 2|France 3|France 24|Canal+|Arte|BFM TV|BFMTV|Radio France|France Inter|France Culture|Europe 1|RMC|Le Devoir|La Presse|Le Temps|HBO|ESPN|MTV|PBS|CBC|Libération|Mediapart|Le Parisien|"
        "La Voix du Nord|Nord Littoral|Al Jazeera|Al-Jazeera|Der Spiegel|El País|StreetPress|Bastamag|Franceinfo|France Info|France Bleu|"
        "Huffington Post|BuzzFeed|Vice|Politico|Bloomberg|NPR|The Local|Star Tribune|USA Today|Newsweek|Time|Twitter|Facebook|YouTube|Google|Instagram|Wikipedia"
    ),
    "union": "Alliance|Alliance Police Nationale|SGP Police|Unité SGP|UNSA|Synergie-Officiers|Police Federation|Fraternal Order of Police|AFL-CIO|CGT|CFDT|FO|Force ouvrière|CFTC|SUD|FSU|FNSEA|Medef|Syndicat de la magistrature|TUC|Unite|Unison|Patrolmen's Benevolent Association|PBA|Police Benevolent Association|Prison Officers' Association",
    "medical": "NHS|SAMU|Scottish Ambulance Service|National Health Service|Centers for Disease Control|CDC",
    "": "Hells Angels|Ku Klux Klan|KKK|Al Qaeda|Al-Qaeda|al-Qaeda|Al Qaida|Islamic State|ISIS|ISIL|IRA|Microsoft|Apple|Amazon|Enron|Eurotunnel|Eurostar|Republican Party|Democratic Party|Labour Party|Tory Party|Liberal Democrats|Scottish National Party|SNP|Sinn Féin|Sinn Fein|Fianna Fáil|Fine Gael|Green Party|Bharatiya Janata Party|BJP|African National Congress|ANC|PLO|Fatah|PKK|ETA|FARC|Boko Haram|Al-Shabaab|Shining Path|Parti socialiste|PS|UMP|UDI|MoDem|PCF|Parti communiste français|Parti communiste|Les Républicains|Rassemblement national|La France insoumise|La République en marche|Europe Écologie Les Verts|EELV|Bloc québécois|Parti québécois|Parti libéral|SPD|CDU|CSU|Vlaams Belang|IBM|Intel|Nokia|Sony|Samsung|Toyota|Honda|Nissan|Renault|Peugeot|Citroën|Michelin|Volkswagen|BMW|Siemens|Philips|Airbus|Boeing|Lockheed Martin|Dassault|Thales|Alstom|Areva|EDF|GDF|Engie|SNCF|RATP|La Poste|Air France|British Airways|Lufthansa|Ryanair|TotalEnergies|Shell|BP|ExxonMobil|Chevron|Gazprom|Nestlé|Danone|Coca-Cola|PepsiCo|McDonald's|Walmart|Carrefour|Tesco|Ikea|Ford|General Motors|General Electric|Chrysler|Tesla|Goldman Sachs|JPMorgan|Lehman Brothers|Citigroup|HSBC|Barclays|BNP Paribas|Société générale|Crédit agricole|Bank of America|Wells Fargo|Deutsche Bank|UBS|Cisco|Dell|Netflix|Uber|Airbnb|PayPal|eBay|Yahoo|Nintendo|Sega|Ubisoft|Electronic Arts|Warner Bros|Warner Bros.|Disney|Universal Pictures|Paramount|Columbia Records|EMI|Sony Music|Universal Music|FIFA|UEFA|NBA|NFL|NHL|LNH|NCAA|CIO|IOC|Comité international olympique|International Olympic Committee|Real Madrid|FC Barcelone|FC Barcelona|Manchester United|Chelsea FC|Liverpool FC|Juventus|Bayern Munich|Paris Saint-Germain|PSG|Olympique de Marseille|Olympique lyonnais|AS Monaco|AS Saint-Étienne|FC Nantes|Labour|Conservative Party|Front National|National Front",
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
    "UE": "Union européenne",
    "ONU": "Nations unies",
    "Nations Unies": "Nations unies",
    "Organisation des Nations unies": "Nations unies",
    "LDH": "Ligue des droits de l'Homme",
    "PSG": "Paris Saint-Germain",
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
