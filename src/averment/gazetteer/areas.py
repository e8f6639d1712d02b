"""Countries by their French names, and the provinces, regions, rivers, seas and mountains that lists of towns lack.

One line a country: name | other names | country | latitude | longitude | millions of people. One piece a region: names, its
country or "-", latitude and longitude; a river stands at the middle of its course.
"""

from __future__ import annotations

COUNTRIES = """
Afghanistan||AF|34|66|38
Albania|Albanie|AL|41|20|3
Angola||AO|-12|18|31
Argentina|Argentine|AR|-34|-64|45
Armenia|Arménie|AM|40|45|3
Australia|Australie|AU|-25|134|25
Austria|Autriche|AT|47.5|14|9
Azerbaijan|Azerbaïdjan|AZ|40.3|47.7|10
Bahrain|Bahreïn|BH|26|50.5|2
Belarus|Biélorussie;Bélarus|BY|53.5|28|9
Benin|Bénin|BJ|9.5|2.2|12
Bolivia|Bolivie|BO|-17|-65|11
Bosnia and Herzegovina|Bosnie-Herzégovine;Bosnie;Bosnia;Bosnia-Herzegovina|BA|44|18|3
Botswana||BW|-22|24|2
Brazil|Brésil|BR|-10|-52|212
Bulgaria|Bulgarie|BG|42.7|25.3|7
Burundi||BI|-3.4|29.9|12
Cambodia|Cambodge|KH|12.7|105|16
Cameroon|Cameroun|CM|6|12.5|26
Canada||CA|56|-96|38
Cape Verde|Cap-Vert|CV|16|-24|1
Central African Republic|Centrafrique;République centrafricaine|CF|7|21|5
Chad|Tchad|TD|15|19|16
Chile|Chili|CL|-33|-71|19
China|Chine|CN|35|103|1400
Colombia|Colombie|CO|4|-73|50
Comoros|Comores|KM|-12|44|1
Republic of the Congo|Congo;Congo-Brazzaville;République du Congo|CG|-1|15.5|5
Costa Rica||CR|10|-84|5
Croatia|Croatie|HR|45.2|15.5|4
Cyprus|Chypre|CY|35|33|1
Czechoslovakia|Tchécoslovaquie||49.5|16.5|15
Denmark|Danemark|DK|56|10|6
Djibouti||DJ|11.8|42.6|1
Dominican Republic|République dominicaine|DO|19|-70.7|11
East Germany|RDA;Allemagne de l'Est;GDR|DE|52.5|13|16
Ecuador|Équateur|EC|-1.4|-78.4|17
El Salvador|Salvador|SV|13.8|-88.9|6
Equatorial Guinea|Guinée équatoriale|GQ|1.7|10.3|1
Estonia|Estonie|EE|58.7|25.5|1
Fiji|Fidji|FJ|-17.8|178|1
Finland|Finlande|FI|64|26|6
Gabon||GA|-0.6|11.8|2
Gambia|Gambie|GM|13.4|-15.4|2
Ghana||GH|8|-1.2|31
Guatemala||GT|15.7|-90.3|17
Guinea|Guinée|GN|10.4|-10.9|13
Guinea-Bissau|Guinée-Bissau|GW|12|-15|2
Guyana||GY|5|-59|1
Haiti|Haïti|HT|19|-72.4|11
Honduras||HN|14.8|-86.6|10
Hungary|Hongrie|HU|47.2|19.4|10
Iceland|Islande|IS|65|-18.6|1
India|Inde|IN|22|79|1380
Indonesia|Indonésie|ID|-2|118|273
Iraq|Irak|IQ|33|43.7|40
Ireland|Irlande;Eire|IE|53.2|-8|5
Jamaica|Jamaïque|JM|18.1|-77.3|3
Japan|Japon|JP|36.5|138|126
Jordan|Jordanie|JO|31.2|36.5|10
Kazakhstan||KZ|48|67|19
Kosovo||XK|42.6|20.9|2
Kuwait|Koweït|KW|29.3|47.6|4
Kyrgyzstan|Kirghizistan|KG|41.5|74.6|7
Laos||LA|18.5|103.8|7
Latvia|Lettonie|LV|56.9|24.9|2
Lithuania|Lituanie|LT|55.3|23.9|3
Luxembourg||LU|49.8|6.1|1
Madagascar||MG|-19|46.7|28
Malaysia|Malaisie|MY|3.8|109|32
Mali||ML|17|-4|20
Malta|Malte|MT|35.9|14.4|1
Mauritania|Mauritanie|MR|20|-10|5
Mauritius|île Maurice;Maurice|MU|-20.3|57.6|1
Mexico|Mexique|MX|23.9|-102.5|129
Moldova|Moldavie;Moldova|MD|47.2|28.5|3
Mongolia|Mongolie|MN|46.8|103|3
Montenegro|Monténégro|ME|42.8|19.2|1
Mozambique||MZ|-17|35.5|31
Namibia|Namibie|NA|-22|17|3
Nepal|Népal|NP|28|84|29
New Zealand|Nouvelle-Zélande|NZ|-41.8|172|5
Nicaragua||NI|12.8|-85|7
Nigeria|Nigéria|NG|9.6|8|206
North Macedonia|Macédoine;Macédoine du Nord;Macedonia|MK|41.6|21.7|2
Norway|Norvège|NO|64|12|5
Oman||OM|20.6|56|5
Pakistan||PK|30|69|221
Paraguay||PY|-23|-58|7
Peru|Pérou|PE|-9|-75|33
Philippines||PH|11.8|122.9|110
Poland|Pologne|PL|52|19|38
Portugal||PT|39.6|-8|10
Prussia|Prusse||52.8|18|30
Qatar||QA|25.3|51.2|3
Romania|Roumanie|RO|45.9|25|19
Rwanda||RW|-2|30|13
Saudi Arabia|Arabie saoudite|SA|24|44.5|35
Senegal|Sénégal|SN|14.4|-14.5|17
Serbia|Serbie|RS|44|20.8|7
Sierra Leone||SL|8.5|-11.8|8
Singapore|Singapour|SG|1.35|103.8|6
Slovakia|Slovaquie|SK|48.7|19.5|5
Slovenia|Slovénie|SI|46.1|14.8|2
Somalia|Somalie|SO|5|46|16
South Africa|Afrique du Sud|ZA|-29|25|59
South Sudan|Soudan du Sud|SS|7.3|30.2|11
Soviet Union|URSS;Union soviétique;USSR||56|60|290
Sri Lanka|Ceylon;Ceylan|LK|7.6|80.7|22
Sweden|Suède|SE|62|16.7|10
Switzerland|Suisse|CH|46.8|8.2|9
Taiwan|Taïwan;Formose|TW|23.7|121|24
Tajikistan|Tadjikistan|TJ|38.5|71|10
Tanzania|Tanzanie|TZ|-6.3|34.8|60
Thailand|Thaïlande;Siam|TH|15|101|70
Togo||TG|8.5|1|8
Turkmenistan|Turkménistan|TM|39|59|6
Uganda|Ouganda|UG|1.3|32.4|46
Ukraine||UA|49|31.4|44
Uruguay||UY|-33|-56|3
Uzbekistan|Ouzbékistan|UZ|41.7|63|34
Vatican|Vatican City;Saint-Siège;Holy See|VA|41.9|12.45|1
Venezuela||VE|7|-66|28
Vietnam|Viêt Nam;Viet Nam;Viêt-nam|VN|16.6|106|97
Yemen|Yémen|YE|15.9|47.6|30
Yugoslavia|Yougoslavie||44|20|20
Zambia|Zambie|ZM|-13.5|27.8|18
Zimbabwe||ZW|-19|29.9|15
"""

REGIONS = """
Alsace FR 48.3 7.4;Lorraine FR 48.7 6.3;Auvergne FR 45.5 3.1;Picardie/Picardy FR 49.8 2.8;Limousin FR 45.8 1.6;Provence FR 43.8 5.6
Aquitaine FR 44.5 -0.3;Champagne FR 48.9 4.4;Champagne-Ardenne FR 48.8 4.5;Languedoc FR 43.7 3.5;Roussillon FR 42.6 2.7;Gascogne/Gascony FR 43.8 0.3
Languedoc-Roussillon FR 43.6 3.3;Midi-Pyrénées FR 43.6 1.5;Poitou FR 46.6 -0.2;Poitou-Charentes FR 46.1 0;Franche-Comté FR 47.2 6.3
Rhône-Alpes FR 45.4 5.3;Haute-Normandie FR 49.5 1;Basse-Normandie FR 48.9 -0.5;Anjou FR 47.4 -0.6;Touraine FR 47.2 0.7;Berry FR 46.9 2.2
Béarn FR 43.3 -0.5;Pays basque/Basque Country - 43.1 -2;Périgord FR 45 0.8;Quercy FR 44.5 1.5;Dauphiné FR 45.2 5.7;Artois FR 50.4 2.6
Flandre/Flandres/Flanders BE 51 3.9;Wallonie/Wallonia BE 50.4 4.8;Brabant/Brabant wallon BE 50.7 4.6;Hainaut BE 50.5 4
Catalogne/Catalonia ES 41.8 1.5;Andalousie/Andalusia ES 37.5 -4.7;Galice/Galicia ES 42.8 -8;Castille/Castile ES 41 -4;Aragon ES 41.5 -0.7
Bavière/Bavaria DE 48.9 11.4;Saxe/Saxony DE 51 13.4;Rhénanie/Rhineland DE 50.5 7;Westphalie/Westphalia DE 51.7 8;Hesse DE 50.6 9
Basse-Saxe/Lower Saxony DE 52.8 9.1;Bade-Wurtemberg/Baden-Württemberg DE 48.6 9;Silésie/Silesia PL 51 17;Poméranie/Pomerania PL 54 16.5
Toscane/Tuscany IT 43.4 11.1;Sicile/Sicily IT 37.6 14;Sardaigne/Sardinia IT 40 9;Lombardie/Lombardy IT 45.6 9.8;Piémont/Piedmont IT 45 7.9
Vénétie/Veneto IT 45.6 11.8;Calabre/Calabria IT 38.9 16.6;Pouilles/Apulia IT 40.9 16.6;Campanie/Campania IT 40.9 14.8;Ligurie/Liguria IT 44.3 8.7
Bohême/Bohemia CZ 50 14.5;Moravie/Moravia CZ 49.4 17;Transylvanie/Transylvania RO 46.6 24;Dalmatie/Dalmatia HR 43.5 16.5;Crète/Crete GR 35.2 24.9
Sibérie/Siberia RU 60 105;Caucase/Caucasus - 42.5 44;Daghestan/Dagestan RU 43 47;Donbass/Donbas UA 48.3 38;Anatolie/Anatolia TR 39 33
Québec/Quebec CA 52 -72;Ontario CA 50 -86;Alberta CA 54 -115;Manitoba CA 55 -97;Saskatchewan CA 54 -106;Nova Scotia/Nouvelle-Écosse CA 45 -63
British Columbia/Colombie-Britannique CA 54 -125;New Brunswick/Nouveau-Brunswick CA 46.5 -66.2;Newfoundland/Terre-Neuve CA 48.8 -56;Yukon CA 63 -136
Nunavut CA 66 -95;Prince Edward Island/Île-du-Prince-Édouard CA 46.4 -63.3;Abitibi CA 48.5 -78;Gaspésie CA 48.7 -65.8;Outaouais CA 46.5 -76.2
New South Wales/Nouvelle-Galles du Sud AU -32.5 147;Queensland AU -22 144.5;South Australia AU -30 135;Western Australia AU -26 121
Tasmania/Tasmanie AU -42 147;Northern Territory AU -19.5 133.5;Punjab/Pendjab - 31 74;Kerala IN 10.5 76.5;Tamil Nadu IN 11 78.5;Gujarat IN 22.7 71.6
Bengal/Bengale - 24 88.5;Bihar IN 25.7 85.6;Uttar Pradesh IN 27 80.8;Rajasthan IN 26.6 73.9;Assam IN 26.4 92.8;Sindh PK 26 68.6
Balochistan/Baloutchistan PK 28 65.5;Rakhine/Arakan MM 20 93.8;Mandchourie/Manchuria CN 45 125;Mongolie-Intérieure/Inner Mongolia CN 44 114
Tigré/Tigray ET 13.8 39;Oromia ET 8 39.5;Casamance SN 12.8 -15.3;Kivu/Nord-Kivu CD -1 29;Katanga CD -9 26;Somaliland SO 9.6 45.5;Kabylie/Kabylia DZ 36.6 4.6
Sahara - 23 10;Maghreb - 33 2;Cyrénaïque/Cyrenaica LY 31 22;Sinaï/Sinai EG 29.5 34;Transvaal ZA -25 29;KwaZulu-Natal ZA -28.7 30.8;Zanzibar TZ -6.1 39.3
Californie/California US 36.8 -119.6;Floride/Florida US 28 -82;Caroline du Nord/North Carolina US 35.5 -79.5;Caroline du Sud/South Carolina US 34 -81
Virginie/Virginia US 37.5 -78.5;Pennsylvanie/Pennsylvania US 40.9 -77.6;Louisiane/Louisiana US 31 -92;Géorgie - 42 43.5;Nouveau-Mexique/New Mexico US 34.4 -106
Dakota du Sud/South Dakota US 44.4 -100;Dakota du Nord/North Dakota US 47.4 -100.4;Virginie-Occidentale/West Virginia US 38.6 -80.6
Yorkshire GB 54 -1.5;Kent GB 51.2 0.7;Sussex GB 50.9 -0.2;Cornwall/Cornouailles GB 50.4 -4.8;Essex GB 51.8 0.6;Surrey GB 51.3 -0.4;Devon GB 50.7 -3.8
Lancashire GB 53.9 -2.6;Midlands/West Midlands GB 52.5 -2;Merseyside GB 53.4 -3;Norfolk GB 52.6 1;Suffolk GB 52.2 1;Hampshire GB 51.1 -1.3
Northumberland GB 55.2 -2.1;Cumbria GB 54.6 -2.9;Somerset GB 51.1 -3;Dorset GB 50.8 -2.3;Oxfordshire GB 51.8 -1.3;Cambridgeshire GB 52.4 0
Vaud CH 46.6 6.6;Valais CH 46.2 7.5;Tessin/Ticino CH 46.3 8.8;Canton de Vaud CH 46.6 6.6;Argovie/Aargau CH 47.4 8.2
Seine - 48.8 2.4;Garonne - 44.2 0.6;Dordogne - 44.9 0.7;Rhin/Rhine - 50 7.7;Danube - 46 19;Tamise/Thames GB 51.5 -0.7;Nil/Nile - 27 31;Volga RU 52 48
Mississippi US 33 -91;Missouri US 38.5 -92.5;Amazone/Amazon River - -3 -60;Amazonie/Amazonia - -5 -62;Gange/Ganges - 25.5 83;Euphrate/Euphrates - 35 40;Tigre/Tigris - 34.5 44
Jourdain/Jordan River - 32.3 35.6;Saint-Laurent/St. Lawrence CA 47 -70.5;Meuse - 50.5 5;Escaut/Scheldt - 51 4;Elbe DE 52.5 11.8;Oder - 52.5 14.6;Vistule/Vistula PL 53 18.5
Tage/Tagus - 39.5 -8;Èbre/Ebro ES 41.7 -0.9;Tibre/Tiber IT 42 12.4;Pô IT 45 10;Mékong/Mekong - 15 105.5;Yangtze/Yangzi CN 30.5 112;Hudson/Hudson River US 42 -73.9
Alpes/Alps - 46.3 9;Pyrénées/Pyrenees - 42.7 0.5;Massif central FR 45.2 2.9;Jura FR 46.7 5.9;Himalaya/Himalayas - 28.5 84;Andes - -20 -67;Appalaches/Appalachians US 38 -80.5
Carpates/Carpathians - 47.5 25;Oural/Urals RU 60 59;Rocheuses/Rocky Mountains/Rockies - 45 -112;Ardenne - 50.1 5.6;Cévennes FR 44.2 3.7;Vercors FR 45 5.4;Camargue FR 43.5 4.5
Atlantique/Atlantic/Atlantic Ocean/océan Atlantique - 30 -40;Pacifique/Pacific/Pacific Ocean/océan Pacifique - 0 -150;océan Indien/Indian Ocean - -20 80
mer Noire/Black Sea - 43.3 34.5;mer Rouge/Red Sea - 20 38.5;mer du Nord/North Sea - 56 3;Baltique/Baltic/Baltic Sea/mer Baltique - 58 20;mer Caspienne/Caspian Sea - 42 51
Adriatique/Adriatic - 43 15;golfe Persique/Persian Gulf - 27 51.5;Caraïbes/Caribbean/Antilles/West Indies - 16 -68;Arctique/Arctic - 78 0;Antarctique/Antarctica - -80 0
Amérique centrale/Central America - 13 -86;Amérique - 15 -85;Europe de l'Ouest/Western Europe - 48 6;Scandinavie/Scandinavia - 62 15;Asie centrale/Central Asia - 43 66
Asie du Sud-Est/Southeast Asia - 8 108;Proche-Orient - 33 36;Extrême-Orient/Far East - 36 125;Afrique centrale/Central Africa - 3 20;Indochine/Indochina - 15 105
Bosphore/Bosphorus TR 41.1 29;Gibraltar - 36.1 -5.3;Baléares/Balearic Islands ES 39.5 3;Canaries/Canary Islands ES 28.3 -15.7;Açores/Azores PT 38.5 -28
Corfou/Corfu GR 39.6 19.8;Rhodes GR 36.2 28;Sainte-Hélène/Saint Helena SH -15.9 -5.7;Nouvelle-Calédonie/New Caledonia NC -21.3 165.5
Polynésie française/French Polynesia/Polynésie PF -17.6 -149.5;Tahiti PF -17.6 -149.4;Wallis-et-Futuna WF -13.3 -176.2;Saint-Pierre-et-Miquelon PM 46.9 -56.3
Saint-Martin FR 18.1 -63.1;Saint-Barthélemy FR 17.9 -62.8;Guam GU 13.4 144.8;Okinawa JP 26.5 128;Hokkaido/Hokkaidō JP 43.4 142.8;Java ID -7.3 110;Sumatra ID 0 101.5;Bornéo/Borneo - 1 114
"""
