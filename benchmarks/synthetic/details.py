"""Details of invented incidents, in two languages line by line, so that pages in either tell of the same things.

Wide tables: what makes one story unlike another in real prose is the words that few others have.
"""

from __future__ import annotations

from functools import lru_cache

_VENUE = """the covered market=le marché couvert|the bus station=la gare routière|the swimming pool=la piscine municipale|the ice rink=la patinoire
the town library=la médiathèque|the fish market=la criée|the lycée gates=les grilles du lycée|the bowling hall=le bowling|the old brewery=l’ancienne brasserie
the flour mill=la minoterie|the dockside canteen=la cantine du port|the velodrome=le vélodrome|the pancake house=la crêperie|the barber’s shop=le salon de coiffure
the bicycle workshop=l’atelier de vélos|the parish hall=la salle paroissiale|the skate park=le skatepark|the boat club=le club nautique|the orchard school=l’école du verger
the greengrocer’s=le primeur|the tannery=la tannerie|the laundrette=la laverie|the puppet theatre=le théâtre de marionnettes|the chess café=le café des échecs
the tyre depot=le dépôt de pneus|the music school=le conservatoire|the fire station=la caserne des pompiers|the water tower=le château d’eau|the ferry terminal=le terminal des ferries
the allotments=les jardins ouvriers|the kebab shop=le kebab|the night pharmacy=la pharmacie de garde|the petrol station=la station-service|the car wash=le lavage auto
the mosque=la mosquée|the cathedral square=le parvis de la cathédrale|the job centre=l’agence pour l’emploi|the cinema=le cinéma|the bingo hall=la salle de loto
the boxing gym=la salle de boxe|the sorting office=le centre de tri|the nursery school=l’école maternelle|the stadium=le stade|the toll booth=le péage|the lock house=la maison de l’éclusier
the printing works=l’imprimerie|the cattle fair=la foire aux bestiaux|the tram depot=le dépôt des trams|the quarry=la carrière|the food bank=la banque alimentaire|the pharmacy school=la faculté de pharmacie"""
_EVENT = """a neighbourhood fair=une fête de quartier|a wedding procession=un cortège de mariage|the carnival=le carnaval|a marathon=un marathon|a strike of dockers=une grève des dockers
a funeral=un enterrement|a power cut=une coupure de courant|a student party=une soirée étudiante|a chess tournament=un tournoi d’échecs|a flea market=une brocante|a football match=un match de football
a march for housing=une marche pour le logement|an eviction=une expulsion|a roadside check=un contrôle routier|a concert=un concert|a snowball fight=une bataille de boules de neige
a village ball=un bal|a protest against a dam=une manifestation contre un barrage|a rent strike=une grève des loyers|a procession=une procession|a handball final=une finale de handball
a fire drill=un exercice d’évacuation|a ticket inspection=un contrôle de billets|a water shortage=une pénurie d’eau|a kite festival=un festival de cerfs-volants|the harvest=les vendanges
a school trip=une sortie scolaire|a teachers’ strike=une grève des enseignants|a hunger march=une marche de la faim|an all-night sale=une nuit des soldes|a night of rain=une nuit de pluie
a baptism=un baptême|a regatta=une régate|a street meal=un repas de rue|a rally of farmers=un rassemblement d’agriculteurs|a film shoot=un tournage|a moped rodeo=un rodéo de scooters"""
_OBJECT = """a loaf of bread=une miche de pain|a trumpet=une trompette|a violin case=un étui à violon|a toolbox=une boîte à outils|a folding chair=une chaise pliante|a thermos flask=une bouteille thermos
a cardboard sign=une pancarte en carton|a fishing rod=une canne à pêche|a bag of oranges=un sac d’oranges|a scooter helmet=un casque de scooter|a pram=une poussette|a bunch of keys=un trousseau de clés
a pizza box=un carton de pizza|a stack of leaflets=une pile de tracts|an umbrella=un parapluie|a school bag=un cartable|a bucket of paint=un pot de peinture|a crutch=une béquille|a camera=un appareil photo
a drum=un tambour|a spare wheel=une roue de secours|a birdcage=une cage à oiseaux|a tray of glasses=un plateau de verres|a sleeping bag=un sac de couchage|a paper lantern=un lampion|a ladder=une échelle
a skateboard=une planche à roulettes|a carton of milk=une brique de lait|a bicycle pump=une pompe à vélo|a chessboard=un échiquier|a basket of eggs=un panier d’œufs|a rolled carpet=un tapis roulé"""
_CLOTHES = """a yellow raincoat=un ciré jaune|a grey hooded top=un sweat gris|a baker’s apron=un tablier de boulanger|a green tracksuit=un survêtement vert|a tweed jacket=une veste de tweed
an orange vest=un gilet orange|a torn overcoat=un manteau déchiré|a striped scarf=une écharpe rayée|a wool cap=un bonnet de laine|a nurse’s blouse=une blouse d’infirmier|a red anorak=un anorak rouge
a borrowed suit=un costume prêté|a velvet jacket=une veste de velours|a black polo shirt=un polo noir|rubber boots=des bottes en caoutchouc|a turquoise dress shirt=une chemise turquoise"""
_INJURY = """a broken wrist=un poignet cassé|a fractured jaw=une mâchoire fracturée|a torn eardrum=un tympan perforé|two cracked ribs=deux côtes fêlées|a cut above the eye=une plaie à l’arcade|a dislocated shoulder=une épaule luxée
bruises on both arms=des hématomes aux deux bras|burns to the eyes=des brûlures aux yeux|a broken tooth=une dent cassée|a swollen knee=un genou enflé|a head wound=une plaie à la tête|a sprained ankle=une cheville foulée
a ruptured spleen=une rate éclatée|marks on the neck=des marques au cou|a lost eye=un œil perdu|a broken collarbone=une clavicule cassée|concussion=une commotion|stitches in the scalp=des points au cuir chevelu"""
_SPOT = """the stairwell=la cage d’escalier|the loading bay=le quai de déchargement|the underpass=le passage souterrain|the bicycle shed=le local à vélos|the second-floor balcony=le balcon du deuxième|the ticket hall=la salle des billets
the towpath=le chemin de halage|the bandstand=le kiosque|the taxi rank=la station de taxis|the footbridge=la passerelle|the goods lift=le monte-charge|the hedge=la haie|the ramp=la rampe d’accès|the bus shelter=l’abribus
the back office=l’arrière-boutique|the fountain=la fontaine|the parapet=le parapet|the dunes=les dunes|the platform=le quai|the lay-by=l’aire de repos|the scrapyard=la casse|the greenhouse=la serre|the chapel wall=le mur de la chapelle"""
_TRIGGER = """a broken tail light=un feu arrière cassé|a noisy moped=un scooter bruyant|a lost dog=un chien perdu|a parking ticket=une amende de stationnement|an unpaid bill=une note impayée|a forged ticket=un faux billet
a thrown bottle=une bouteille lancée|a missing helmet=un casque oublié|a false alarm=une fausse alerte|a quarrel about music=une dispute pour de la musique|a stolen bicycle=un vélo volé|a smoke flare=un fumigène
an expired permit=un titre expiré|a spilled drink=un verre renversé|a mistaken address=une erreur d’adresse|a blocked gate=un portail bloqué|a burning bin=une poubelle en feu|a filmed check=un contrôle filmé"""
_FAME = """its onion soup=sa soupe à l’oignon|its brass band=sa fanfare|its mulberry trees=ses mûriers|its second-hand books=ses bouquinistes|its handball team=son équipe de handball|its glass works=sa verrerie|its pigeons=ses pigeons voyageurs
its street lamps=ses réverbères|its carp ponds=ses étangs à carpes|its lace=sa dentelle|its ginger biscuits=son pain d’épices|its cider=son cidre|its canal boats=ses péniches|its rope makers=ses cordiers|its clock tower=son horloge
its playgrounds=ses aires de jeux|its bell ringers=ses carillonneurs|its youth centre=sa maison des jeunes|its chestnut sellers=ses marchands de marrons|its mosaic walls=ses murs de mosaïque|its bus lines=ses lignes de bus"""
_JOB = """a plasterer=plâtrier|a cook=cuisinier|a night porter=veilleur de nuit|a tiler=carreleur|a postman=facteur|a piano tuner=accordeur|a beekeeper=apiculteur|a crane driver=grutier|a delivery rider=livreur|a gardener=jardinier
a tailor=couturier|a lorry driver=routier|a florist=fleuriste|a bookbinder=relieur|a stoker=chauffeur de chaudière|a care worker=aide-soignant|a trainee baker=apprenti boulanger|a language teacher=professeur de langues|a welder=soudeur"""
_WEATHER = """foggy=brumeux|bitterly cold=un froid mordant|close and stormy=lourd|mild=doux|wet=humide|windy=venteux|frosty=glacial|sultry=une chaleur étouffante|grey=gris|icy underfoot=glissant"""
_QUIP = """they laughed at me=ils riaient de moi|go home, they shouted=rentre chez toi, criaient-ils|I thought I would die=j’ai cru mourir|we are not animals=nous ne sommes pas des bêtes|nobody listens here=ici personne n’écoute
it went dark=tout est devenu noir|he counted to three=il a compté jusqu’à trois|my phone flew away=mon téléphone a volé|they took my shoes=ils ont pris mes chaussures|I still hear the whistle=j’entends encore le sifflet
she never came back=elle n’est jamais revenue|there was glass everywhere=il y avait du verre partout|we want names=nous voulons des noms|no badge, no number=ni matricule, ni nom|silence is an answer=le silence est une réponse
it lasted for ever=cela a duré une éternité|I only asked why=j’ai juste demandé pourquoi|the door was open=la porte était ouverte|he begged them to stop=il les suppliait d’arrêter|they knew my name=ils savaient mon nom"""
_CLOCK = """dawn=l’aube|midnight=minuit|six in the morning=six heures du matin|noon=midi|closing time=la fermeture|nine in the evening=vingt et une heures|the last bus=le dernier bus|the evening prayer=la prière du soir"""
_CHARGE = """assault=violences volontaires|unlawful violence by an official=violences par personne dépositaire de l’autorité publique|manslaughter=homicide involontaire|misconduct in office=abus d’autorité
perjury=faux en écriture publique|false imprisonment=arrestation arbitraire|failure to assist a person in danger=non-assistance à personne en danger|aggravated assault=violences aggravées|theft in office=vol par dépositaire"""

TABLES = {
    "venue": _VENUE, "event": _EVENT, "object": _OBJECT, "clothes": _CLOTHES, "injury": _INJURY, "spot": _SPOT, "trigger": _TRIGGER,
    "fame": _FAME, "job": _JOB, "weather": _WEATHER, "quip": _QUIP, "clock": _CLOCK, "charge": _CHARGE,
}  # fmt: skip
# What one page tells and the next one does not: thing by thing and colour by colour, so that few pages share one.
_THINGS = {
    "en": "accordion anvil apron armchair atlas awning axe backpack bagel balaclava balloon bandage banjo barometer barrel basin bassoon beehive bellows"
    " bench binoculars biscuit blanket blender blowtorch bobbin bonnet bookend boomerang bouquet bracelet brazier briefcase bugle bundle butterdish cabbage cactus"
    " cake calendar candelabra canoe canteen canvas cape caravan cardigan casserole catapult cauliflower cello chalkboard chandelier chisel cigar clarinet cleaver"
    " clipboard coconut colander compass concertina corkscrew cornet cradle crate crayon crowbar cushion dartboard decanter dictionary doorknob doormat drainpipe"
    " dulcimer dustpan dynamo easel eiderdown encyclopedia fiddle flagon flask flute footstool fountainpen fryingpan gavel generator gherkin glockenspiel gong"
    " grapefruit gravyboat griddle guitar hacksaw hairbrush hammock harmonica harness hatbox haversack hedgehog hosepipe hourglass inkwell jamjar jerrycan jigsaw"
    " jukebox kettle kimono knapsack ladle lampshade lantern lasso lawnmower loom lute magnet mandolin marrow mattress megaphone melon metronome microscope"
    " milkchurn mitten mop mousetrap muffin napkin nutcracker oar oboe oilcan ottoman overalls padlock paperweight parasol parcel parsnip penknife piccolo pillowcase"
    " pineapple pitchfork pliers plunger poncho pretzel protractor pulley pumpkin quilt quiver radiator rake raincape rucksack saddle sandal sandwich satchel saucepan"
    " sausage saxophone screwdriver scythe seashell sewingmachine shawl shovel sieve slipper snorkel spade spatula sponge stapler stethoscope stopwatch stroller"
    " suitcase sundial surfboard syringe tambourine tarpaulin teapot telescope thermometer thimble toaster torch tricycle trombone trowel tuba turnip tweezers"
    " typewriter ukulele unicycle urn vase violin wardrobe washboard wheelbarrow whisk whistle windmill wok wrench xylophone yoyo zither".split(),
    "fr": "un_accordéon une_enclume un_tablier un_fauteuil un_atlas une_bâche une_hache un_ballon un_bandage un_banjo un_baromètre un_tonneau une_bassine un_basson"
    " une_ruche un_soufflet un_banc une_couverture un_mixeur un_chalumeau une_bobine un_bonnet un_bouquet un_bracelet un_brasero une_mallette un_clairon un_ballot"
    " un_beurrier un_chou un_cactus un_gâteau un_calendrier un_chandelier un_canoë une_gourde une_toile une_cape une_roulotte un_gilet une_cocotte un_lance-pierre"
    " un_chou-fleur un_violoncelle une_ardoise un_lustre un_burin un_cigare une_clarinette un_couperet une_passoire une_boussole un_tire-bouchon un_cornet un_berceau"
    " un_cageot un_crayon un_pied-de-biche un_coussin une_cible une_carafe un_dictionnaire une_poignée un_paillasson une_gouttière une_balayette une_dynamo un_chevalet"
    " un_édredon une_encyclopédie un_flacon une_flûte un_tabouret une_poêle un_maillet un_groupe_électrogène un_cornichon un_gong un_pamplemousse une_guitare"
    " une_scie un_peigne un_hamac un_harmonica un_harnais une_besace un_hérisson un_tuyau un_sablier un_encrier un_bidon un_puzzle un_jukebox une_bouilloire un_kimono"
    " une_louche un_abat-jour une_lanterne un_lasso une_tondeuse un_métier_à_tisser un_luth un_aimant une_mandoline une_courge un_matelas un_mégaphone un_melon"
    " un_métronome un_microscope une_moufle un_balai une_tapette un_muffin une_serviette un_casse-noix une_rame un_hautbois une_burette une_salopette un_cadenas"
    " un_presse-papier un_parasol un_colis un_panais un_canif un_piccolo une_taie un_ananas une_fourche une_pince une_ventouse un_poncho un_bretzel un_rapporteur"
    " une_poulie un_potiron un_édredon un_carquois un_radiateur un_râteau un_sac_à_dos une_selle une_sandale un_sandwich un_cartable une_casserole une_saucisse"
    " un_saxophone un_tournevis une_faux un_coquillage un_châle une_pelle un_tamis une_pantoufle un_tuba une_bêche une_spatule une_éponge une_agrafeuse un_stéthoscope"
    " un_chronomètre une_valise un_cadran_solaire une_seringue un_tambourin une_théière un_télescope un_thermomètre un_dé_à_coudre un_grille-pain une_torche un_tricycle"
    " un_trombone une_truelle un_navet une_machine_à_écrire un_ukulélé un_monocycle une_urne un_vase une_armoire une_brouette un_fouet un_sifflet un_moulin un_wok"
    " une_clé_anglaise un_xylophone une_cithare".split(),
}
_LOOKS = {
    "en": "amber battered beige bronze burgundy chequered chipped chrome copper cracked crimson crooked dented dusty embroidered enamelled faded fluorescent frayed"
    " gilded greasy handmade indigo inflatable ivory khaki lacquered lavender leaky lilac magenta makeshift maroon mended miniature mossy mouldy musty oversized"
    " patched pewter polished purple quilted ragged rattling rented rusty scarlet scorched scuffed shabby shiny silvery sodden soggy sooty spotted squeaky stained"
    " stolen tangled tarnished tartan tattered tinny turquoise unpainted varnished velvet violet wicker wobbly wooden wrinkled zinc".split(),
    "fr": "ambre bancale beige bordeaux en_bronze en_chrome en_cuivre en_osier en_zinc en_laiton en_velours en_plastique en_ivoire à_carreaux à_pois à_rayures de_fortune"
    " de_location de_seconde_main d’occasion de_poche de_collection turquoise mauve indigo kaki lilas magenta ocre pourpre émeraude écarlate fluorescente crème"
    " fragile immense minuscule solide rustique métallique mécanique électrique gonflable pliable réparable introuvable superbe horrible ridicule antique".split(),
}


def thing(language: str, u: float, v: float) -> str:
    """Something that hardly another page tells of."""
    things, looks = _THINGS[language], _LOOKS[language]
    noun, look = things[int(u * len(things))], looks[int(v * len(looks))]
    if language == "fr":
        return f"{noun} {look}".replace("_", " ")
    return f"{'an' if look[0] in 'aeiou' else 'a'} {look} {noun}"


@lru_cache(maxsize=64)
def table(name: str, language: str) -> tuple[str, ...]:
    """The details of one kind in a language, in the same order in each."""
    pairs = (p.split("=") for line in TABLES[name].split("\n") for p in line.split("|"))
    return tuple(p[language == "fr"] for p in pairs)
