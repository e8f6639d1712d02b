"""Everyday words, English and French, that are also towns somewhere: no places unless the page says so."""

from __future__ import annotations

_WORDS = """
    aim aime airport aka allemands alliance along altar ami angle ans appels arc are area argent art ask ate attaques
    avez avion bacon bad bag ball ban band bank banks bar bare barrage bas base basic basil bath battle battlefield
    bear bed beer began begun belle best bid big blanc bolus bombe bon bonne bonnes bons boom bord bore bourg brain
    brains branch bras brick bridge bright brown bucks burst bust but butt butterfly buy calcium campagne camps can
    canal canton carpenter carry cars cast cat cavalerie cave cela celebration celle celles center central centre
    chair champ champion chance change charge chasse cher cherche cheval chiro choix church citrus clay cloud coal
    coin college combine come comfort commerce complexe conception constante cool corporation couche countryside cours
    crane date deal del delay delta democrat dent dents des dial die dire dis discovery divide dollar don downtown
    drama drug dry dual due dura durant dure early economy effort egg elk empire enter era ever experiment eye fall
    far farms fate federal fer fille fleet fois forge forth fortune freedom friendly friendship from fry gang gap
    garden gare gay gaz gel genes gets globe god goes gold golden golfe gone gorge gouverneur grain grant grants gras
    grave gray green grenade grit hall halls ham hang hard headquarters healing hier hire hit hole holiday homeland
    hook hope hub human humble hunt ill independence issu jam jambes jardin job joue junction justice keen key kill
    king kings label lac landing landmark langue law lay lead legacy lemon lens liberal liberty libres lie lien lieux
    ligne lion lions lire lit livre loi long loop lot luck luna made mai maize mal malade male mall man manage manger
    many march marche mari marin marine mark market marks mass masse mate maximum may media men mer mere mermaid mess
    messe metal meter metro mettre mid mile mills mine minister miss mission mobile mold mon monnaie montagne monument
    more most much mur nails name natal naval never nice noble noisy nom none normal north northeast occasion off
    officer okay olds ondes one opportunity ops orange outer over pace page pains painter palais pan par paradise
    parce park parole passage peace peine pen per permet pet pets pierres pin pire plage plain plaisir plaque plateau
    pleasant police poll pont pool pop port porter portes poses possession post pre price principe prix progress
    prospect prosperous proven purchase rail rain ran rapid reach reading real repose reserve rest rester retreat rich
    riding rives road rock roles roman romans rouge row royal rue rugby rum run rush russe sable sail sake sale sales
    salon salt same sand sandwich save say see seen sees selon send sens sera sert set settle seul shape she side
    signes sin since situe ski slide soda sol sole solo song soul souligne sour spa split spoken spray spring springs
    spy stade star steps sterling still stock stone story straw street success sum summer summit superior sur surprise
    tactic talent tall tame tank tape tea tell temple terme than til time tir tire toi ton tool tour tours trail
    transit trap trente trim trip turn twist union uses valley venus vertu veto vice victoire victory vie ville villes
    vin vite voisins voters vous vue wai wake wan ward wash wave ways wedding week welcome west western white willow
    wing winner winters wise worms worth young
"""

EVERYDAY = frozenset(_WORDS.split())
