"""French words for the steps of a procedure: France, Belgium, Switzerland, Québec, and common law as it is told in French."""

from __future__ import annotations

from averment.lang.fr.forms import forms_of, words_of
from averment.lang.fr.unreal import STEP_LINKS, UNREAL_STEPS, tied
from averment.lang.triggers import Part, Stages, Trigger

T = Trigger
_ANN = frozenset({"announced"})
_MAX = _ANN | {"conditional"}  # a penalty that the law allows: said under a condition, and announced all the same
_RESP_BY = frozenset({"forum_subject"})  # the subject is the body that acts, not the respondent
_PAST = frozenset({"other_case"})
_WEAK = frozenset({"weak"})  # gives way to any fuller telling; alone it still tells the step
_WEAK_BY = _WEAK | _RESP_BY
_ECHO = frozenset({"echo"})  # only speaks of a step that is told elsewhere
_COURT = frozenset({"court"})  # a measure that is a sentence only where the page tells of a court's sentence
_LAW = (
    "police|policier|policière|agent|agente|gendarme|fonctionnaire|surveillant|surveillante|gardien|brigadier|crs|commissaire|lieutenant|capitaine|adjudant"
    "|soldat|militaire|officier|sergent|commandant|directeur|directrice|préfet|major|colonel|chef|inspecteur|constable|il|elle|ils|elles|lui|somebody|qui|homme"
    "|deux|trois|quatre|cinq|six|sept|huit|auteur|tireur|mis|intéressé|douanier|matricule|maton|patrouilleur|caporal|général|juge|celui-ci|celui|celle|ceux"
)
_BODIES = (
    "igpn|iggn|igas|igj|inspection|défenseur|défenseure|parquet|procureur|procureure|justice|juge|contrôleur|contrôleuse|comité|ombudsman|médiateur|médiatrice|tribunal"
    "|cour|cedh|conseil|commission|bei|bureau|ues|siu|commissaire|déontologie|cgplpl|cgpl|dpcp|jury|magistrat|magistrate|instruction|parquet-général|auditorat|onu|police"
    "|chambre|coroner|inspecteur|ministère|préfecture|nations|rapporteur|procureurs|juridiction|pôle|section|ministre"
)
_INQUIRY = "enquête|information|instruction|investigation|contre-enquête|inspection|procédure|audit|reconstitution|contre-expertise|commission|mission"
_TERM = "mois|an|prison|sursis|emprisonnement|réclusion|peine|amende|jour|ferme|perpétuité|jour-amende|heure|tig|travail|probation|détention|euro|€|dollar|franc|interdiction|inéligibilité|stage|dommages|absolution"
# Bodies that hear complaints and neither prosecute nor judge: inspections of the force, ombudsmen, bodies for human rights.
_OVERSIGHT = "igpn|iggn|igas|igj|inspection|défenseur|défenseure|médiateur|médiatrice|ombudsman|comité|bei|déontologie|déontologique|cnds|cgpl|contrôleur|contrôleuse|commission|commissaire|hiérarchie|direction|onu|interne|administratif"
_TO = "@auprès/devant/à/au/aux/chez:" + _OVERSIGHT
_AT = "advmod:" + _OVERSIGHT  # "auprès de …": "auprès" is an adverb, and the body hangs on it
_PROSECUTION = "parquet|procureur|procureure|justice|juge|doyen|tribunal|auditorat|dpcp|ministère"
# Words before "porter plainte" of somebody who only thinks of it.
_WONDERS = "envisager|songer|réfléchir|étudier|penser"
_EVERYDAY = "nourriture|repas|bruit|odeur|voisin|prix|retard|stationnement|bus|cantine|chauffage|service|chien|musique|facture|loyer"  # answers no abuse
_NO_COMPLAINT = (
    "near:aucun|empêcher|refuser|dissuader|hésiter|inciter|peur",
    f"@sur/contre/pour/concernant:{_EVERYDAY}",
    f"obj:{_EVERYDAY}",
)
_NO_TRIAL = "match|film|clinique|vaccin|élection|roman|épreuve|candidat|pièce"

TRIGGERS = (
    # another case of the same person
    T("condamner", "V", "verdict_guilty", needs=("prev:déjà|précédemment",), flags=_PAST),
    T("condamnation", "N", "verdict_guilty", needs=("mod:précédent|antérieur|passé|ancien",), unless=("near:aucun|sans",), flags=_PAST),
    T("casier", "N", "verdict_guilty", needs=("near:judiciaire|condamnation|mention",), unless=("near:vierge|sans|aucun|extrait|bulletin|inscription|inscrire|inscrit|non-inscription|dispense",), flags=_PAST),
    T("antécédent", "N", "verdict_guilty", needs=("mod:judiciaire|pénal",), unless=("near:aucun|sans|traitement|fichier|médical",), flags=_PAST),
    # what is asked for at a trial
    T("requérir", "V", "other", needs=("obj:non-lieu|classement",), sub="dismissal_requested", flags=_RESP_BY),
    T("requérir", "V", "trial", needs=("near:relaxe|acquittement",), sub="acquittal_requested", flags=_RESP_BY),
    T("requérir", "V", "trial", needs=("near:" + _TERM + "|condamnation|mois|ans",), unless=("near:mandat|placement|renvoi", "next:renvoi|placement"), sub="sentence_requested", flags=_RESP_BY),
    T("demander réclamer solliciter", "V", "trial", needs=("subj:parquet|procureur|procureure|ministère|accusation|avocat|avocate|couronne|substitut|poursuite", "near:prison|emprisonnement|sursis|amende|relaxe|acquittement|réclusion|peine"),
      unless=("near:bâtonnier|défense|victime|liberté|famille",), sub="sentence_requested", flags=_RESP_BY),
    T("réquisition", "N", "trial", needs=("near:" + _TERM + "|relaxe|procureur|procureure|parquet|avocat|suivre|audience",), unless=("mod:judiciaire|téléphonique|introductif|contraire", "near:hôpital|grève"), sub="sentence_requested", flags=_WEAK),
    T("encourir risquer", "V", "sentence", needs=("near:an|mois|prison|emprisonnement|réclusion|perpétuité|amende|peine|jour",), unless=("near:vie|mort", "then:de|d'"), sub="scheduled", flags=_MAX),
    T("passible", "A", "sentence", needs=("near:an|mois|prison|emprisonnement|réclusion|peine",), sub="scheduled", flags=_MAX),
    # the state held liable
    T("condamner", "V", "finding", needs=("obj:état|france|belgique|suisse|etat|canada|ville|commune|préfecture|algérie|maroc|tunisie|turquie|italie|grèce|gouvernement|pays|administration|confédération|canton|québec|luxembourg|royaume-uni",
      "near:cour|tribunal|cedh|justice|juge|conseil|strasbourg|européen|comité|faute|responsabilité|condamnation|verser|indemniser"), sub="state_liable", flags=_RESP_BY),
    T("condamner", "V", "finding", needs=("next:état|france|belgique|suisse|etat|canada|préfecture|confédération", "near:cour|tribunal|cedh|justice|juge|conseil|strasbourg|européen|comité|faute|contrôle|verser|indemniser"), sub="state_liable", flags=_RESP_BY),
    T("reconnaître retenir engager", "V", "finding", needs=("obj:responsabilité|faute", "near:état|etat|préfecture|administration|tribunal|cour|police|ville"), sub="state_liable", flags=_RESP_BY),
    # sentences
    T("condamner", "V", "sentence", needs=("@à/au/aux:" + _TERM, "voice:passive"), unless=("near:requérir|réquisition|mort",)),
    T("condamner", "V", "sentence", needs=("near:prison|sursis|emprisonnement|amende|réclusion|ferme|dommages|jour-amende|probation|tig", "voice:passive"), unless=("near:requérir|réquisition|encourir|risquer",)),
    T("condamner", "V", "sentence", needs=("subj:tribunal|cour|juge|justice|jury|magistrat|assises|juridiction|chambre|présidente|président", "near:" + _TERM), unless=("near:requérir|réquisition", "obj:état|france")),
    T("écoper", "V", "sentence", needs=("near:mois|an|prison|sursis|amende|peine|ferme|emprisonnement|probation|jour",), unless=("near:match|carton|blâme|avertissement",)),
    T("infliger prononcer", "V", "sentence", needs=("obj:peine|amende|mois|an|emprisonnement|prison|sursis|interdiction|sentence|absolution", "near:" + _TERM), unless=("near:match|club|joueur|requérir|réquisition|blâme|uefa|cnil",)),
    T("assortir", "V", "sentence", needs=("near:sursis", "near:peine|mois|an"), flags=_ECHO),
    T("purger", "V", "sentence", needs=("near:peine|prison|an|mois",), sub="imprisonment", flags=_ECHO),
    T("interdire", "V", "sentence", needs=("near:porter|détenir|arme", "voice:passive", "obj:" + _LAW), unless=("near:manifestation|manifester|loi",), sub="weapon_ban", flags=_COURT),
    T("interdire", "V", "sentence", needs=("near:exercer|fonction|profession|métier", "voice:passive"), unless=("near:manifestation|loi|provisoirement|contrôle|judiciaire",), sub="professional_ban", flags=_COURT),
    T("sursis", "N", "sentence", needs=("near:mois|an|peine|prison|ans", "form:whole_headline"), flags=_WEAK),
    T("absolution", "N", "sentence", needs=("near:juge|tribunal|cour|bénéficier|obtenir|policier|conditionnel|inconditionnel",), unless=("near:demander|réclamer|plaider|prêtre|église",), sub="absolution"),
    T("ordonnance", "N", "sentence", needs=("mod:pénal",), flags=_WEAK),
    T("verser payer", "V", "court_order", needs=("voice:passive", "near:dommages|indemnité|réparation", "near:tribunal|cour|juge|condamner"), sub="damages", flags=_WEAK),
    # verdicts
    T("déclarer reconnaître juger", "V", "verdict_guilty", needs=("next:coupable|coupables",), unless=("next:non|pas", "form:reflexive")),
    T("plaider", "V", "verdict_guilty", needs=("next:coupable",), unless=("next:non",), sub="plea"),
    T("reconnaître", "V", "verdict_guilty", needs=("obj:culpabilité",), unless=("near:tribunal|cour",), sub="plea"),
    T("reconnaître", "V", "verdict_guilty", needs=("obj:culpabilité",)),
    T("plaider", "V", "charge", needs=("next:non", "next:coupable"), sub="plea_not_guilty"),
    T("culpabilité", "N", "verdict_guilty", needs=("head:verdict|déclaration|confirmer|prononcer",), flags=_WEAK),
    T("condamner", "V", "verdict_guilty", needs=("voice:passive", "near:pour|tribunal|cour|justice|définitivement|assises|correctionnel|correctionnelle"), unless=("near:fermement|rassemblement|unanimement|communiqué|internationalement|mort|requérir", "subj:ministre|maire|syndicat|organisation|association", "next:à")),
    T("condamner", "V", "verdict_guilty", needs=("voice:passive", "obj:" + _LAW), unless=("near:fermement|unanimement|requérir|mort", "next:à")),
    T("condamner", "V", "verdict_guilty", needs=("subj:tribunal|cour|juge|justice|jury|assises|juridiction", "obj:somebody|" + _LAW)),
    T("condamnation", "N", "verdict_guilty", needs=("head:prononcer|obtenir|lieu|aboutir|confirmer|déboucher", ), unless=("near:aucun|appel|requérir|demander|rare|espérer", "form:plural"), flags=_WEAK),
    T("suspension", "N", "verdict_guilty", needs=("@de/du:prononcé",), sub="suspension_of_pronouncement"),
    T("relaxer acquitter", "V", "verdict_acquitted", unless=("obj:facture|dette|taxe|droit|mission|tâche", "form:reflexive", "near:requérir|demander|plaider|espérer|massage", "prev:bien|très|suis|plus")),
    T("relaxe acquittement", "N", "verdict_acquitted", unless=("head:requérir|demander|plaider|solliciter|réclamer|espérer|appel|contester|infirmer|annuler|confirmer|dénoncer|obtenir-pas", "near:requérir|plaider|appel|possible|demander|réquisitoire"), flags=_WEAK),
    T("déclarer reconnaître juger", "V", "verdict_acquitted", needs=("next:non|innocent", "near:coupable|innocent"), unless=("form:reflexive",)),
    T("blanchir disculper innocenter exonérer", "V", "verdict_acquitted", needs=("near:tribunal|cour|jury|justice|juge|procès|assises",), unless=("near:argent|impôt|vidéo|image",)),
    T("blanchir disculper innocenter exonérer", "V", "finding", needs=("near:igpn|iggn|enquête|inspection|rapport|expertise|bei|défenseur|comité|expert|autopsie",), unless=("near:argent|impôt",), sub="cleared", flags=_RESP_BY),
    # no case
    T("classer", "V", "dismissal", needs=("next:suite",), sub="case_closed", flags=_RESP_BY),
    T("classement", "N", "dismissal", needs=("next:suite",), unless=("head:demander|requérir|contester|proposition", "near:proposition"), sub="case_closed"),
    T("classer", "V", "dismissal", needs=("obj:affaire|plainte|dossier|enquête|procédure|signalement",), unless=("near:secret|confidentiel|défense",), sub="case_closed", flags=_RESP_BY),
    T("non-lieu", "N", "dismissal", unless=("near:requérir|demander|plaider|solliciter|réquisition|réquisitoire|appel|infirmer|contester|annuler|espérer",), sub="no_charges"),
    T("abandonner arrêter éteindre clore clôturer stopper", "V", "dismissal", needs=("obj:poursuite|accusation|charge|plainte|enquête|instruction|dossier|action|procédure",), unless=("near:parlementaire", "obj:charge-de-travail"), flags=_RESP_BY),
    T("abandon extinction arrêt", "N", "dismissal", needs=("@de/des/d'/du:poursuite|charge|accusation",), unless=("near:demander|réclamer",)),
    T("retirer", "V", "dismissal", needs=("obj:accusation|plainte|charge",), flags=_RESP_BY),
    T("renoncer", "V", "dismissal", needs=("near:poursuite|poursuivre|poursuites",), sub="no_charges", flags=_RESP_BY),
    T("poursuivre inculper accuser", "V", "dismissal", needs=("voice:passive", "near:ne|n'|pas", "prev:pas|être|été|sera|seront", "obj:" + _LAW), unless=("near:encore|toujours|route|travail|plus-tard", "prev:encore"), sub="no_charges"),
    T("engager intenter exercer porter déposer retenir", "V", "dismissal", needs=("obj:poursuite|accusation|charge", "near:aucun|pas|ne|n'"), sub="no_charges", flags=_RESP_BY),
    T("engager intenter exercer porter déposer retenir", "V", "dismissal", needs=("@d'/de:poursuite|accusation|charge", "near:pas"), sub="no_charges", flags=_RESP_BY),
    T("poursuite accusation charge", "N", "dismissal", needs=("mod:aucun",), unless=("near:encore",), sub="no_charges"),
    T("débouter", "V", "dismissal", flags=_RESP_BY),
    T("prescrire", "V", "dismissal", needs=("voice:passive", "obj:fait|action|délit|affaire|plainte"), sub="time_barred"),
    # appeals and courts above
    T("appel", "N", "appeal", needs=("head:faire|interjeter|relever|former|introduire|déposer|rejeter|examiner|accueillir|porter|étudier|suspensif|décider", ), unless=("@à/aux/au/de:calme|don|témoin|témoignage|démission|manifester|manifestation|aide|solidarité|secours|dons|rassemblement|responsabilité|vigilance",
      "next:à|au|aux", "mod:téléphonique|vidéo|entrant|malveillant", "near:téléphone|urgence|police-secours|samu|témoins|pompiers"), flags=frozenset()),
    T("rejeter", "V", "appeal", needs=("obj:appel|pourvoi|recours", "near:cour|cassation|appel|conseil|tribunal|fédéral|chambre"), outcome="upheld", flags=_RESP_BY),
    T("pourvoir", "V", "appeal", needs=("near:cassation",)),
    T("pourvoi", "N", "appeal", needs=("near:cassation|former|rejeter|déposer|introduire|cour|examiner",)),
    T("cassation", "N", "appeal", needs=("head:aller|porter|saisir|recours|former|pourvoi|pourvoir",), unless=("prev:pourvoi|pourvu|pourvus",)),
    T("confirmer maintenir valider", "V", "appeal", needs=("obj:condamnation|relaxe|acquittement|peine|jugement|verdict|arrêt|sanction|révocation|non-lieu|ordonnance|décision|culpabilité", "near:appel|cour|cassation|conseil|instruction|européen|chambre|tribunal|fédéral"), outcome="upheld", flags=_RESP_BY),
    T("infirmer annuler casser réformer invalider", "V", "appeal", needs=("obj:condamnation|relaxe|acquittement|peine|jugement|verdict|arrêt|sanction|révocation|non-lieu|ordonnance|culpabilité|décision", "near:appel|cour|cassation|conseil|instruction|chambre|tribunal|fédéral|justice|non-lieu"), outcome="overturned", flags=_RESP_BY),
    T("rejuger", "V", "appeal", needs=("voice:passive",)),
    T("juger", "V", "appeal", needs=("next:appel",)),
    # charges
    T("mettre", "V", "charge", needs=("next:examen",), unless=("form:reflexive",), sub="formal_investigation"),
    T("mise", "N", "charge", needs=("next:examen|accusation",), unless=("prev:chambre", "near:demander|annulation|annuler|réclamer|éviter|espérer|nullité|contester"), sub="formal_investigation", flags=_WEAK),
    T("mettre", "V", "charge", needs=("next:accusation|prévention|cause",), unless=("near:fiabilité|version|efficacité|doctrine|comportement|vidéo|technique|méthode", "next:cause")),
    T("inculper", "V", "charge"),
    T("inculpation", "N", "charge", unless=("near:demander|réclamer|aucun",), flags=_WEAK),
    T("témoin", "N", "other", needs=("mod:assisté",), sub="assisted_witness"),
    T("poursuivre", "V", "charge", needs=("voice:passive", "@pour:*"), unless=("near:course|voiture|véhicule|scooter|chien|moto|lancer|police-secours",)),
    T("poursuivre", "V", "charge", needs=("voice:passive", "near:pénalement|judiciairement|justice|correctionnel|tribunal|chef|chefs"), unless=("near:course|voiture|diffamation",)),
    T("poursuivre attaquer", "V", "referral", needs=("next:justice|diffamation|tribunal|tribunaux|injure",), unless=("voice:passive",), sub="lawsuit_filed", flags=_RESP_BY),
    T("poursuite", "N", "charge", needs=("head:engager|intenter|lancer|objet|ouvrir|exercer",), unless=("near:aucun|pas|abandon|abandonner|civil|bâillon|course",), flags=_WEAK_BY),
    T("accusation", "N", "charge", needs=("head:porter|déposer|face|lire|faire|autoriser|répondre",), unless=("near:aucun|rejeter|réfuter|nier|grave-accusation|retirer|mensonger",), flags=_RESP_BY),
    T("accuser", "V", "charge", needs=("voice:passive", "near:formellement|officiellement|dpcp|palais|couronne|procureur"), unless=("@de/d':avoir",)),
    T("citation", "N", "referral", needs=("mod:direct",), unless=("near:menacer",), sub="direct_summons", flags=_RESP_BY),
    T("citer", "V", "referral", needs=("next:directement",), sub="direct_summons", flags=_RESP_BY),
    T("citer", "V", "charge", needs=("next:comparaître|déontologie|discipline",), sub="direct_summons"),
    T("déférer", "V", "charge", needs=("near:parquet|procureur|juge|tribunal|justice|magistrat",), sub="brought_before_prosecutor"),
    T("écrouer incarcérer", "V", "charge", unless=("near:condamner|purger", "form:attributive"), sub="detention"),
    T("incarcération", "N", "charge", unless=("near:taux|condition|politique|alternative|peine|demander|éviter|durée",), sub="detention"),
    T("placer maintenir mettre", "V", "charge", needs=("next:détention|préventive|provisoire",), sub="detention"),
    T("détention", "N", "charge", needs=("mod:provisoire|préventif",), unless=("near:demander|requérir|éviter|mettre-fin|remise|indemnisation|placer|placement-sous",), sub="detention", flags=_WEAK),
    # trials
    T("comparaître", "V", "trial", unless=("prev:citer|convoquer",)),
    T("comparution", "N", "trial", needs=("near:tribunal|immédiat|juge|cour|prévoir|palais|date|fixer|justice",), flags=_WEAK),
    T("juger", "V", "trial", needs=("voice:passive", "near:tribunal|cour|correctionnel|correctionnelle|assises|comparution|pour|procès|justice|jour|lundi|mardi|mercredi|jeudi|vendredi|mois|novembre|décembre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"),
      unless=("next:recevable|irrecevable|nécessaire|utile|bon|trop|crédible|disproportionné|excessif|illégal|inacceptable|insuffisant|opportun|dangereux|fondé|responsable|coupable|apte|inutile|conforme|légitime|sensible|comme", "form:attributive", "near:faits-graves", "subj:avocat")),
    T("procès", "N", "trial", needs=("near:ouvrir|début|débuter|commencer|prévoir|tenir|avoir|fixer|reporter|renvoyer|reprendre|suspendre|date|achever|attendre|programmer|jour|premier|lieu|poursuivre|audiencer|ajourner",),
      unless=("near:" + _NO_TRIAL, "prev:sans", "@de/d':intention", "near:verbal|réclamer|demander|espérer", "mod:médiatique|équitable"), flags=frozenset()),
    T("procès", "N", "trial", needs=("head:ouvrir|comparaître|assister|débuter|tenir|lors|reporter|attendre|passer|venir|issue",), unless=("near:" + _NO_TRIAL, "mod:médiatique|équitable", "@de/d':intention"), flags=_WEAK),
    T("audience", "N", "trial", needs=("near:tribunal|juge|cour|prévoir|fixer|reporter|correctionnel|procès|avocat|renvoyer|tenir|reprendre|jugement|instruction|date|ouvrir",), unless=("near:télé|radio|chaîne|million|téléspectateur|pape|papal|spectateur|publique-télé",), sub="hearing", flags=_WEAK),
    T("renvoyer reporter ajourner repousser", "V", "trial", needs=("obj:procès|audience|jugement|affaire|dossier|comparution|examen", "near:tribunal|audience|procès|juge|cour|date|mois|ultérieur|avocat|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|an"), unless=("near:correctionnel|correctionnelle|assises|devant",), sub="adjourned", flags=_RESP_BY),
    T("mettre", "V", "trial", needs=("next:délibéré",), sub="judgment_reserved", flags=_RESP_BY),
    T("délibéré", "N", "trial", unless=("prev:mettre|mis|mise|propos|manière|acte|façon|homicide",), sub="judgment_reserved", flags=_WEAK),
    T("rendre prononcer", "V", "trial", needs=("obj:décision|jugement|délibéré|verdict|arrêt", "form:future"), sub="judgment_reserved", flags=_ANN | _RESP_BY),
    T("attendre", "V", "trial", needs=("obj:jugement|verdict|délibéré|décision", "near:tribunal|cour|correctionnel|justice|délibéré|verdict"), sub="judgment_reserved", flags=_ANN | _RESP_BY | _WEAK),
    T("convoquer", "V", "trial", needs=("voice:passive", "near:tribunal|juge|justice|correctionnel|cour|procureur|audience"), unless=("near:témoin|assemblée|conseil-municipal|discipline",), sub="scheduled", flags=_ANN),
    T("passer", "V", "trial", needs=("next:jugement|procès|tribunal|barre", "near:devant|jugement|procès|tribunal"), unless=("near:temps",)),
    T("avortement annulation", "N", "trial", needs=("@de/du:procès",), sub="mistrial"),
    # committed for trial, put before another body
    T("renvoyer", "V", "referral", needs=("near:tribunal|cour|assises|correctionnel|correctionnelle|criminelle|juridiction",), unless=("obj:procès|audience|affaire|dossier",), sub="committed_for_trial"),
    T("renvoi", "N", "referral", needs=("@devant/en:tribunal|cour|assises|correctionnel|correctionnelle|juridiction",), unless=("near:demander|requérir|réclamer",), sub="committed_for_trial", flags=_WEAK),
    T("saisir autosaisir", "V", "inquiry_opened", needs=("subj:défenseur|défenseure|igpn|iggn|parquet|procureur|procureure|inspection|contrôleur|contrôleuse|justice|comité|bei|commission|cgpl", "form:reflexive"), sub="own_motion", flags=_RESP_BY),
    T("auto-saisir", "V", "inquiry_opened", sub="own_motion", flags=_RESP_BY),
    T("saisir", "V", "referral", needs=("obj:" + _BODIES,), unless=("obj:arme|téléphone|drogue|caméra|main|bien|occasion|cannabis|voiture|inspections", "form:reflexive"), flags=_RESP_BY),
    T("saisine", "N", "referral", needs=("near:" + _BODIES,), unless=("near:demander|réclamer|annoncer-possible",), flags=_RESP_BY),
    T("transmettre remettre adresser envoyer communiquer confier transférer", "V", "referral", needs=("obj:dossier|affaire|rapport|plainte|signalement|vidéo|image|procédure|fait|cas|conclusion|enregistrement|témoignage", "@à/au/aux:" + _BODIES),
      unless=("obj:lettre|journaliste", "near:pas|presse|journal"), flags=_RESP_BY),
    T("signaler dénoncer", "V", "referral", needs=("@à/au/aux:parquet|procureur|procureure|justice|igpn|iggn|défenseur|inspection|comité",), flags=_RESP_BY),
    T("article", "N", "referral", needs=("next:40", "near:procureur|parquet|procédure|signaler|signalement|justice"), unless=("near:constitution",), sub="article_40", flags=_WEAK),
    T("attaquer", "V", "referral", needs=("@en/devant:diffamation|justice|tribunal|référé",), sub="lawsuit_filed", flags=_RESP_BY),
    T("assigner", "V", "referral", needs=("near:justice|état|tribunal|référé|etat|civil",), unless=("next:résidence", "near:résidence"), sub="lawsuit_filed", flags=_RESP_BY),
    T("intenter engager introduire déposer former lancer", "V", "referral", needs=("obj:action|recours|requête|procès|référé|référé-liberté|procédure|poursuite", "near:justice|tribunal|civil|cour|collectif|état|administratif|cedh|référé|liberté|référé-liberté|recours|indemnisation|responsabilité|dollar|européen"),
      unless=("near:disciplinaire|cassation|pénal", "obj:appel", "near:enquête"), sub="lawsuit_filed", flags=_RESP_BY),
    # complaints before the justice system, then to the force, an inspection or a body for human rights
    T("porter déposer former", "V", "referral", needs=("next:plainte", "prev:" + _WONDERS), unless=("obj:" + _OVERSIGHT, _TO, _AT), sub="complaint_considered", flags=_MAX | _RESP_BY),
    T("plainte", "N", "referral", needs=("prev:éventuel|possible|envisager|probable|potentiel|" + _WONDERS,), unless=("near:classer|classement|retirer", "form:plural"), sub="complaint_considered", flags=_MAX | _WEAK_BY),
    T("porter déposer former", "V", "complaint", needs=("next:plainte", "obj:" + _OVERSIGHT), unless=_NO_COMPLAINT, flags=_RESP_BY),
    T("porter déposer former", "V", "complaint", needs=("next:plainte", _TO), unless=_NO_COMPLAINT, flags=_RESP_BY),
    T("porter déposer former", "V", "complaint", needs=("next:plainte", _AT), unless=_NO_COMPLAINT, flags=_RESP_BY),
    T("porter déposer former", "V", "referral", needs=("obj:plainte",), unless=_NO_COMPLAINT, sub="complaint_filed", flags=_RESP_BY),
    T("porter déposer former", "V", "referral", needs=("next:plainte",), unless=_NO_COMPLAINT, sub="complaint_filed", flags=_RESP_BY),
    T("plainte", "N", "complaint", needs=("head:enregistrer|recevoir|adresser|examiner|faire|traiter", _TO), unless=(*_NO_COMPLAINT, "near:classer|classement|retirer|refuser|refus|aucun", "form:plural"), flags=_WEAK_BY),
    T("plainte", "N", "complaint", needs=("mod:interne|administratif|déontologique|disciplinaire",), unless=("near:classer|classement|retirer|refuser|refus|aucun", "form:plural"), flags=_WEAK_BY),
    T("plainte", "N", "referral", needs=("head:enregistrer|dépôt|faire|visé|viser|recevoir|objet|formaliser|adresser|examiner|suite",), unless=(*_NO_COMPLAINT, "near:classer|classement|retirer|refuser|refus|aucun", "form:plural", _TO), sub="complaint_filed", flags=_WEAK_BY),
    T("plainte", "N", "referral", needs=("near:contre|pour|constitution|procureur|parquet|possible",), unless=("near:classer|classement|retirer|refuser|refus|aucun|nombre|hausse|augmentation|centaine|millier", "form:plural", "head:retirer|classer|suite|porter|déposer|former|saisir", *_NO_COMPLAINT, _TO, _AT), sub="complaint_filed", flags=_WEAK_BY),
    T("plainte", "N", "referral", needs=("near:déposer", "mod:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs"), unless=("near:classer|classement|refuser", _TO, "head:porter|déposer|former"), sub="complaint_filed", flags=_WEAK_BY),
    T("constituer", "V", "referral", needs=("next:partie|parties", "near:civile|civiles|civil"), sub="civil_party", flags=_RESP_BY),
    T("courante", "N", "complaint", needs=("prev:main",), sub="police_log", flags=_RESP_BY),
    T("courant", "A", "complaint", needs=("prev:main",), sub="police_log", flags=_RESP_BY),
    T("réclamation grief", "N", "complaint", needs=("head:faire|déposer|adresser|introduire|envoyer|former|recevoir|enregistrer|porter|examiner",), unless=("form:plural", "near:facture|commerçant|client|bagage|commercial|impôt"), flags=_RESP_BY),
    T("signalement", "N", "referral", needs=("head:faire|déposer|adresser|effectuer|envoyer|transmettre", "near:" + _PROSECUTION), unless=("form:plural", "near:plateforme|descriptif|igpn|iggn|défenseur", "head:transmettre"), flags=_RESP_BY),
    T("signalement", "N", "complaint", needs=("head:faire|déposer|adresser|effectuer|envoyer|transmettre|recevoir|enregistrer",), unless=("form:plural", "near:plateforme|descriptif"), sub="report_to_body", flags=_RESP_BY),
    # inquiries
    T("placer", "V", "inquiry_opened", needs=("next:vue|garde", "near:vue", "obj:policier|policière|agent|gendarme|fonctionnaire|surveillant|brigadier|crs|militaire|tireur|soldat|commissaire|gardien|auteur"), sub="custody"),
    T("garde", "N", "inquiry_opened", needs=("next:vue", "near:policier|gendarme|surveillant|crs|brigadier", "head:placer|lever|lever|sortir|prolonger", "form:bare"), unless=("near:manifestant|jeune|mort|décès|local",), sub="custody", flags=_WEAK),
    T("ouvrir lancer diligenter ordonner déclencher rouvrir entamer débuter annoncer conduire mener confier", "V", "inquiry_opened", needs=("obj:enquête|inspection|audit", "obj:interne|administratif|disciplinaire"), sub="internal", flags=_RESP_BY),
    T("ouvrir lancer diligenter ordonner déclencher rouvrir entamer débuter commander annoncer instituer conduire mener confier prescrire initier relancer", "V", "inquiry_opened", needs=("obj:enquête|information|instruction|investigation|contre-enquête|inspection|audit|enquêtes|contre-expertise",),
      unless=("near:parlementaire-refus|sondage|journalistique", "obj:campagne|formation|public", "near:chercheur|politologue|sociologue|sondage|universitaire"), flags=_RESP_BY),
    T("ouvrir engager lancer", "V", "inquiry_opened", needs=("obj:procédure", "obj:pénal|disciplinaire|judiciaire|administratif"), flags=_RESP_BY),
    T("mettre", "V", "inquiry_opened", needs=("next:instruction", "obj:dossier|affaire"), sub="judicial", flags=_RESP_BY),
    T("demander solliciter", "V", "referral", needs=("obj:enquête|inspection|rapport", "subj:ministre|préfet|préfète|procureur|procureure|parquet|directeur|directrice|juge"), flags=_RESP_BY),
    T("ouverture lancement", "N", "inquiry_opened", needs=("@de/d'/du:enquête|information|instruction",), unless=("near:demander|réclamer|appeler|exiger|refuser",), flags=_RESP_BY),
    T("enquêter investiguer", "V", "inquiry_opened", unless=("subj:journaliste|journal|mediapart|média|rédaction|reporter", "near:refuser"), flags=_RESP_BY),
    T("enquête", "N", "inquiry_opened", needs=("mod:interne|administratif|disciplinaire", "near:cours|ouvrir|lancer|confier|objet|viser|mener"), unless=("near:réclamer|exiger|aucun|classer|conclure|résultat|clore|demander", "form:plural"), sub="internal", flags=_WEAK_BY),
    T("enquête", "N", "inquiry_opened", needs=("near:cours|ouvrir|lancer|confier|préliminaire|administratif|interne|judiciaire|disciplinaire|igpn|iggn|parquet|bei|objet|viser|charger|indépendant|chargée|comité",),
      unless=("mod:journalistique|sociologique|public|parlementaire|social|victimisation|statistique", "head:demander|réclamer|exiger|appeler|conclure|clore|résultat|demande|classer|juge|terme|lors|conclusion|selon|défaillance|absence|directeur|service|source",
        "prev:juge|bureau|comité|direction|commission|réclame|aucune|terme|issue|indépendantes", "form:plural", "near:réclamer|exiger|aucun|classer|conclure|résultat|clore"), flags=_WEAK_BY),
    T("information", "N", "inquiry_opened", needs=("mod:judiciaire",), unless=("near:classer|clore|demander|réclamer|non-lieu",), sub="judicial", flags=_WEAK_BY),
    T("instruction", "N", "inquiry_opened", needs=("head:ouvrir|confier|mener|cours",), unless=("prev:juge|juges|chambre|magistrat|magistrate|pôle|aucune", "near:civique|école"), sub="judicial", flags=_WEAK_BY),
    T("réquisitoire", "N", "inquiry_opened", needs=("mod:introductif",), sub="judicial", flags=_WEAK_BY),
    T("audition", "N", "inquiry_opened", needs=("near:iggn|igpn|inspection|comité|bei|défenseur|juge|enquêteur",), unless=("near:parlementaire|sénat|assemblée|perdre|perte",), sub="hearings", flags=_WEAK_BY),
    T("auditionner entendre", "V", "inquiry_opened", needs=("voice:passive", "near:igpn|iggn|inspection|enquêteur|juge|bei|comité|libre|suspect"), unless=("near:témoin|voix|cri|bruit|parlementaire|sénat|coup", "form:reflexive"), sub="hearings", flags=_WEAK),
    T("charger", "V", "inquiry_opened", needs=("voice:passive", "next:enquête|enquêter|investigation|investigations", "obj:" + _BODIES), sub="entrusted", flags=_WEAK_BY),
    T("reconstitution", "N", "inquiry_opened", needs=("near:juge|scène|fait|tir|lieu|organiser",), unless=("near:demander|réclamer|historique|refuser",), sub="reconstruction", flags=_WEAK_BY),
    # suspension and loss of office
    T("suspendre", "V", "suspension", needs=("obj:" + _LAW,), unless=("obj:peine|poursuite|audience|procès|match|séance|détention|vol|grève|compte|arrêté|décision|exécution|mesure|loi|permis|enquête|trafic|jugement|diffusion|versement|utilisation|usage|service", "near:match|fédération|joueur|twitter|compte|étudiant|élève|lycéen|enseignant"), sub=None),
    T("suspension", "N", "suspension", needs=("near:policier|gendarme|agent|fonctionnaire|surveillant|fonction|solde|salaire|traitement|brigadier",), unless=("@de/du:prononcé|peine|séance|audience|tir", "head:demander|réclamer|exiger", "near:réclamer|exiger"), flags=_WEAK),
    T("révoquer radier destituer", "V", "suspension", needs=("obj:" + _LAW,), unless=("obj:sursis|mesure|permis|liste|électoral|édit",), sub="fired"),
    T("révocation radiation destitution", "N", "suspension", needs=("near:policier|gendarme|agent|fonctionnaire|surveillant|brigadier|conseil|discipline|sanction|police|gendarmerie|prononcer",), unless=("@de/du:sursis", "near:demander|réclamer|exiger|proposer|requérir|préconiser"), sub="fired", flags=_WEAK),
    T("licencier congédier limoger virer renvoyer", "V", "suspension", needs=("obj:" + _LAW,), unless=("near:tribunal|assises|correctionnel|correctionnelle|cour|juge|instruction|parquet|entreprise|usine|patron|pays|frontière|italie", "obj:procès|affaire|balle|image"), sub="fired"),
    T("mettre", "V", "suspension", needs=("next:pied", "prev:a|ont|été|est|sont|être|et|deux|policier|gendarme|agent|les|le|agents|policiers"), unless=("next:terre|eau|œuvre|sur", "near:dispositif|plan|œuvre|sol"), sub="suspended"),
    T("mise", "N", "suspension", needs=("next:pied",), unless=("near:réclamer|exiger",), sub="suspended"),
    T("mettre mise", "V", "suspension", needs=("next:retraite|disponibilité", "obj:" + _LAW), sub="retired"),
    T("muter réaffecter rétrograder affecter", "V", "suspension", needs=("voice:passive", "obj:" + _LAW, "sent:policier|gendarme|agent|surveillant|fonctionnaire|police|gendarmerie|brigadier|commissariat|préfet|sanction"), unless=("near:psychologiquement|profondément|moralement|virus|très|durement",), sub="reassigned"),
    T("relever décharger écarter démettre dessaisir", "V", "suspension", needs=("next:fonction|fonctions|service|terrain|poste|commandement", "obj:" + _LAW), sub="relieved_of_duty"),
    T("désarmer", "V", "suspension", needs=("voice:passive", "obj:" + _LAW, "near:administrativement|fonction|service|igpn|hiérarchie"), sub="relieved_of_duty"),
    T("blâme", "N", "suspension", unless=("near:risquer|encourir|demander|réclamer|motion",), sub="blame"),
    T("exclusion", "N", "suspension", needs=("mod:temporaire|définitif", "near:fonction|policier|jour|mois|sanction|agent|gendarme|surveillant"), unless=("near:élève|école|match",), sub="suspended"),
    T("exclure", "V", "suspension", needs=("obj:" + _LAW, "near:temporairement|fonction|définitivement|police|gendarmerie|jour|mois"), unless=("near:hypothèse|piste|match|parti|thèse",), sub="suspended"),
    T("sanctionner", "V", "suspension", needs=("voice:passive", "obj:" + _LAW), unless=("near:jamais|rarement|devoir",), sub="disciplined", flags=_WEAK),
    T("sanction", "N", "suspension", needs=("mod:disciplinaire", "head:prononcer|infliger|prendre|recevoir|objet|écoper|proposer"), unless=("near:aucun|demander|réclamer|exiger", "form:plural"), sub="disciplined", flags=_WEAK),
    T("avertissement", "N", "other", needs=("near:policier|gendarme|agent|surveillant|disciplinaire|sanction|blâme|écoper", "head:écoper|recevoir|infliger|prononcer|sanction|donner"), unless=("near:tir|match|sommation",), sub="warning"),
    T("conseil", "N", "other", needs=("@de:discipline",), unless=("near:lycée|élève|collège|demander|réclamer|université",), sub="disciplinary_board", flags=_WEAK),
    T("démissionner", "V", "other", needs=("subj:policier|policière|gendarme|agent|préfet|commissaire|brigadier|surveillant|gardien|chef|directeur|directrice|lieutenant|capitaine|officier|commandant|colonel",), unless=("near:ministre|président|appeler|demander|refuser|maire|réclamer|gouvernement",), sub="resigned"),
    # court orders
    T("placer mettre", "V", "court_order", needs=("next:contrôle|bracelet|surveillance", "near:judiciaire|électronique"), sub="judicial_supervision"),
    T("contrôle", "N", "court_order", needs=("mod:judiciaire",), unless=("prev:placer|placé|placés|placée|demander|lever",), sub="judicial_supervision", flags=_WEAK),
    T("libérer relâcher", "V", "court_order", needs=("voice:passive", "near:caution|contrôle|judiciaire|condition|juge|provisoire"), unless=("near:otage",), sub="release"),
    T("remettre", "V", "court_order", needs=("next:liberté",), sub="release"),
    T("mandat", "N", "court_order", needs=("@de/d':arrêt|dépôt|arrestation|amener",), unless=("near:demander",), sub="arrest_warrant"),
    T("ordonner enjoindre", "V", "court_order", needs=("subj:tribunal|juge|cour|conseil|justice|référé|chambre|magistrat",), unless=("obj:enquête|expertise|information|huis|renvoi|supplément|reconstitution|non-lieu", "near:expertise|huis-clos|enquête|évacuation-de-la-salle"), flags=_RESP_BY),
    T("suspendre annuler censurer", "V", "court_order", needs=("obj:arrêté|décret|interdiction|circulaire|schéma", "near:tribunal|conseil|juge|état|justice|cour"), flags=_RESP_BY),
    # settlements
    T("indemniser dédommager", "V", "settlement", needs=("voice:passive",), unless=("near:demander|réclamer|refuser|chômage|assurance",), flags=_RESP_BY),
    T("indemnisation dédommagement", "N", "settlement", needs=("head:accorder|verser|obtenir|recevoir|accepter|offrir|percevoir",), unless=("near:demander|réclamer|refuser|chômage",), flags=_WEAK_BY),
    T("accord transaction entente règlement", "N", "settlement", needs=("mod:amiable|transactionnel|financier", ), unless=("near:négocier|commercial|paix|échouer|refuser",)),
    T("accord entente", "N", "settlement", needs=("next:amiable|transactionnel",), unless=("near:négocier|échouer|refuser",)),
    T("transiger", "V", "settlement", flags=_RESP_BY),
    # reports, expert opinions, findings
    T("publier rendre remettre dévoiler présenter révéler diffuser sortir", "V", "report_published", needs=("obj:rapport|avis|étude|audit|bilan|recommandation|livre",), unless=("near:trimestriel|annuel-comptes|météo|entreprise|financier|médical", "obj:nom|photo|vidéo|livre-photo", "near:livre-photo"), flags=_RESP_BY),
    T("publier rendre", "V", "report_published", needs=("obj:décision", "subj:défenseur|défenseure|cgpl|contrôleur|contrôleuse|comité|ombudsman|médiateur"), flags=_RESP_BY),
    T("rapport étude", "N", "report_published", needs=("near:publier|rendre|dénoncer|pointer|accablant|cinglant|conclure|recenser|documenter|épingler|alerter|constater|établir|dresser|révéler|ong|défenseur|amnesty|inspection|igpn|comité|onu|commission|cgpl|contrôleur",),
      unless=("prev:par|au|en|sous|aucun", "mod:médical|sexuel|humain|social|entretenu|initial|quotidien|difficile", "next:avec|entre|à|de-force", "@à:*", "near:force|intervention|procès-verbal|samu|légiste|aucun|demander|attendre", "form:plural"), flags=_WEAK),
    T("expertise contre-expertise autopsie", "N", "report_published", needs=("near:conclure|état|révéler|établir|écarter|pointer|montrer|attribuer|confirmer|évoquer|contredire|démontrer|imputer|indiquer|exclure|conclusion|relever|désigner|accabler",),
      unless=("near:demander|réclamer|ordonner|attendre|résultat-attendu|pratiquer", "prev:nouvelle-demande"), sub="expert_report", flags=_WEAK_BY),
    T("juger", "V", "finding", needs=("subj:cour|cedh|tribunal|conseil|comité", "near:violer|violation|contraire|méconnaître|illégal|disproportionné|responsable"), unless=("near:coupable",), flags=_RESP_BY),
    T("conclure établir constater déterminer reconnaître", "V", "finding", needs=("subj:igpn|iggn|inspection|défenseur|défenseure|commission|coroner|bei|cedh|comité|cgpl|contrôleur|contrôleuse|tribunal|cour|conseil|ombudsman|médiateur|igas|cnds",),
      unless=("near:coupable|culpabilité|relaxe", "obj:bail|accord|contrat|traité|entente|marché", "form:future", "subj:municipal|syndical|départemental", "next:recevable|irrecevable", "voice:passive"), flags=_WEAK_BY),
    T("conclure", "V", "finding", needs=("next:homicide|suicide|accident|faute|usage|légitime|absence|décès|manquement|mort|asphyxie", "subj:enquête|légiste|expert|justice|médecin|examen"), flags=_WEAK_BY),
    # change of rules
    T("interdire suspendre abandonner bannir proscrire retirer encadrer", "V", "policy_change", needs=("obj:technique|clé|clef|étranglement|plaquage|lbd|flash-ball|grenade|usage|utilisation|pratique|taser|méthode|gli-f4|arme|recours|immobilisation|emploi|dotation", "near:police|policier|ministre|gendarmerie|gouvernement|intérieur|gendarme|ministère|préfet|ville|loi|service|lbd|grenade|plaquage|étranglement|directeur"),
      unless=("near:demander|tribunal|contrôle|juge|mois|condamner|permis", "subj:tribunal|juge"), flags=_RESP_BY),
    T("abandon interdiction suspension retrait", "N", "policy_change", needs=("@de/du/des/d':clé|étranglement|plaquage|lbd|grenade|technique|flash-ball|taser|gli-f4", "near:annoncer|décider|décision|ministre|ordonner|prévoir|confirmer|acter|généraliser"), unless=("near:demander|réclamer|exiger|recommander|préconiser|pétition",), flags=_RESP_BY),
    T("adopter réformer modifier réviser publier", "V", "policy_change", needs=("obj:circulaire|réforme|doctrine|schéma|règlement|directive|note|loi|politique|instruction|code", "near:police|policier|gendarme|maintien|ordre|arme|force|prison|contrôle|surveillant|détention|interpellation"), unless=("near:demander|réclamer",), flags=_RESP_BY),
    T("circulaire", "N", "policy_change", needs=("near:police|policier|gendarme|arme|force|interdire|préfet|ministre", "head:publier|adresser|diffuser|envoyer|prendre|signer"), flags=_WEAK_BY),
)  # fmt: skip

_FORUMS = (
    "tribunal cour jury juge magistrat magistrate procureur procureure parquet défenseur défenseure inspection igpn iggn igas commission conseil comité"
    " contrôleur contrôleuse ministère préfecture préfet justice chambre assises bei ues siu ombudsman médiateur cedh cassation coroner substitut"
    " cgpl onu dpcp commissaire déontologie auditorat bureau police gendarmerie juridiction autorité hiérarchie direction instruction médiatrice"
    " ministre sicop état etat gouvernement"
)
_RESPONDENTS = (
    "policier policière gendarme agent agente fonctionnaire surveillant surveillante gardien brigadier crs commissaire lieutenant capitaine adjudant soldat"
    " militaire officier sergent commandant prévenu accusé suspect homme femme auteur tireur préfet directeur directrice major colonel douanier police"
    " inculpé condamné frère médecin infirmier ambulancier constable patrouilleur manifestant jeune maton état frères"
)
_ATTESTS = (
    "tribunal cour juge jury magistrat procureur parquet procès verdict condamner condamné condamnation coupable prison relaxe avocat correctionnel assises"
    " peine sursis amende jugement"
)
_FUTURE_HEADS = (
    "devoir aller prévoir compter entendre annoncer promettre menacer attendre appeler demander sommer programmer décider vouloir souhaiter falloir"
    " espérer réclamer exiger fixer envisager possible prochain prochainement possibilité"
)
_CHARGES = (
    "violence homicide meurtre assassinat coup blessure torture viol agression faux abstention non-assistance assistance harcèlement outrage rébellion"
    " corruption vol menace injure séquestration abus complicité délit crime voie mise barbarie maltraitance négligence atteinte détention manquement"
    " parjure entrave tentative acte usage arrestation dénonciation subornation destruction diffamation traitement dissimulation mort"
)
PARTS = (
    Part("prison emprisonnement réclusion détention", "imprisonment"),
    Part("perpétuité", "imprisonment"),
    Part("amende jour-amende jours-amende", "fine", money=True, noun=True),
    Part("port détenir porter arme", "weapon_ban", needs=("interdiction|interdire", "arme")),
    Part("exercer exercice fonction métier profession emploi", "professional_ban", needs=("interdiction|interdire",)),
    Part("tig", "community_service"),
    Part("intérêt", "community_service", needs=("travail|travaux", "général")),
    Part("travail communautaire", "community_service", needs=("travail|travaux", "communautaire")),
    Part("dommages dommage indemnité réparation provision", "damages", money=True),
    Part("inéligibilité", "other"),
    Part("stage probation", "other"),
    Part("sursis", "imprisonment", needs=("mois|an",), noun=True),
    Part("ferme", "imprisonment", needs=("mois|an",)),
)
_UNITS = {
    "an": "year", "ans": "year", "année": "year", "années": "year", "mois": "month", "semaine": "week", "semaines": "week", "jour": "day", "jours": "day",
    "heure": "hour", "heures": "hour", "euro": "EUR", "euros": "EUR", "€": "EUR", "eur": "EUR", "chf": "CHF", "fr.": "CHF", "dh": "MAD", "dirhams": "MAD",
    "fcfa": "XOF", "$": "DOLLAR", "dollar": "DOLLAR", "dollars": "DOLLAR", "franc": "FRANC", "francs": "FRANC", "dinars": "DINAR", "gourdes": "HTG", "livres": "GBP", "£": "GBP",
}  # fmt: skip
_NUMBERS = {
    "un": 1.0, "une": 1.0, "deux": 2.0, "trois": 3.0, "quatre": 4.0, "cinq": 5.0, "six": 6.0, "sept": 7.0, "huit": 8.0, "neuf": 9.0, "dix": 10.0, "onze": 11.0,
    "douze": 12.0, "treize": 13.0, "quatorze": 14.0, "quinze": 15.0, "seize": 16.0, "dix-sept": 17.0, "dix-huit": 18.0, "dix-neuf": 19.0, "vingt": 20.0,
    "vingt-quatre": 24.0, "trente": 30.0, "trente-six": 36.0, "quarante": 40.0, "cinquante": 50.0, "soixante": 60.0, "cent": 100.0, "mille": 1000.0,
}  # fmt: skip
_ADJECTIVES = (
    "judiciaire pénal civil administratif disciplinaire préliminaire interne indépendant assisté provisoire préventif introductif direct correctionnel"
    " temporaire définitif précédent antérieur passé ancien amiable transactionnel financier conditionnel inconditionnel immédiat général coupable innocent"
    " municipal communautaire médiatique équitable accablant cinglant médical social courant"
)
_NOUNS = {
    *words_of(TRIGGERS, "N"),
    *_FORUMS.split(),
    *_RESPONDENTS.split(),
    *_CHARGES.split(),
    *(w for p in PARTS for w in p.words.split()),
}
STAGES = Stages(
    triggers=TRIGGERS,
    forums=frozenset(_FORUMS.split()),
    respondents=frozenset(_RESPONDENTS.split()),
    attests=frozenset(_ATTESTS.split()),
    another_case=frozenset(
        f"{which} {what}"
        for which in ("autre", "d'autres")
        for what in ("affaire", "affaires", "dossier", "dossiers", "procédure", "procès")
    )
    | frozenset({"affaire distincte", "affaire différente", "dossier distinct", "affaire sans lien", "procédure distincte"}),
    future=frozenset({"aller"}),
    future_heads=frozenset(_FUTURE_HEADS.split()),
    infinitive=frozenset(),
    opening=frozenset(
        "ouvrir lancer déposer porter débuter tenir ordonner engager rendre publier saisir faire déclencher diligenter introduire examiner".split()
    ),
    charges=frozenset(_CHARGES.split()),
    before=frozenset("devant par à au aux auprès de d' du".split()),
    asked=frozenset("à au aux".split()),
    terms=frozenset("à de d'".split()),
    against=frozenset("de d' du des contre visant envers sur à".split()),
    of=("pour", "de", "d'", "des", "du", "chef"),
    parts=PARTS,
    suspended=frozenset({"sursis"}),
    firm=frozenset("ferme fermes".split()),
    units=_UNITS,
    numbers=_NUMBERS,
    thousands=". \u00a0\u202f",
    decimal=",",
    forms=tied(forms_of(words_of(TRIGGERS, "V"), sorted(_NOUNS), _ADJECTIVES.split())),
    unreal=UNREAL_STEPS,
    links=STEP_LINKS,
)
