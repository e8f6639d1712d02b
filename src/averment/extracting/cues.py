"""The words that tell the surroundings of an article from the article, in English and French, in one table.

Each entry is a regular expression without nested repetition, matched without regard to case in one line or paragraph.
`APPEALS` ask something of the reader, `CONTROLS` are what a page offers to press, `ENDS` head what follows an article,
`CREDITS` say who helped or took a picture, `VOICE` are the words in which a publisher speaks to its readers.
"""

from __future__ import annotations

import re

APPEALS = (
    r"\byour (?:support|donation|contribution|subscription|gift|generosity)\b",
    r"\b(?:please )?(?:consider )?(?:support|supporting) (?:us|our (?:work|journalism|reporting|newsroom))\b",
    r"\b(?:donate|make a donation|become a (?:member|supporter|subscriber|patron)|chip in)\b(?=.{0,40}$|.{0,80}\b(?:us|our|we|you|your|today|now|here)\b)",
    r"\bsubscribe (?:now|today|here|to (?:our|the|get|receive|read|continue|my|us))\b|^\W{0,3}(?:subscribe|s'abonner|je m'abonne|abonnez-vous)\b.{0,40}$",
    r"\b(?:sign|signing) up (?:to|for|now|here|today)\b|^\W{0,3}(?:\(button\) )?sign ?(?:up|in)\W{0,3}$",
    (
        r"\bnewsletters?\b.{0,80}\b(?:sign|subscrib|inbox|e-?mail|get|receive|delivered|free|inscri|abonn|recev|gratuit)"
        r"|\b(?:sign|subscrib|inbox|get|receive|free|inscri|abonn|recev)\w{0,12}\b.{0,80}\bnewsletters?\b"
    ),
    r"\b(?:straight|delivered) to your (?:inbox|phone|e-?mail)\b|\byour inbox\b|\byour e-?mail (?:address )?is\b|\benter your e-?mail\b",
    r"\b(?:paywalls?|ad-?blockers?)\b.{0,120}\b(?:we|our|us|your|disable|turn off)\b|\b(?:we|our|us|your)\b.{0,120}\b(?:paywalls?|ad-?blockers?)\b",
    r"\b(?:stay up to date|notifications? (?:can be managed|from the)|turn on notifications|manage notifications|push notifications)\b",
    r"\bjoin (?:our|the) (?:comment\w*|conversation|discussion|forum|community|mailing list)\b|\bjoin thought-provoking\b",
    r"\bthank you for (?:registering|subscribing|signing up|your (?:support|interest|feedback))\b",
    r"\b(?:please )?(?:refresh (?:the|your) (?:page|browser)|enable javascript|log ?in to (?:comment|continue|read|post))\b",
    r"\b(?:already (?:a subscriber|have an account|registered)|create (?:an|your) account|register (?:now|for free|to))\b",
    r"\b(?:we|this (?:web)?site|our (?:partners|website)) (?:and our partners )?(?:uses?|store|process|collects?)\b.{0,60}\b(?:cookies?|personal data|device)\b",
    r"\b(?:accept|manage|reject|refuse)(?: all)? cookies\b|\bcookies? (?:policy|settings|preferences|notice)\b|\byou (?:agree|consent) to\b.{0,80}\b(?:terms|cookies|policy|use)\b",
    r"\bfollow (?:us|me|him|her|them|@\w+)\b|\bfollow [A-Z][\w.'’ -]{2,40} on (?:twitter|facebook|x|instagram)\b|\b(?:like|find) us on facebook\b",
    r"\bshare (?:this|on|via|by|your (?:thoughts|story|views))\b.{0,60}$|\bshare with us\b|\btell us what you think\b",
    r"\b(?:download|get) (?:our|the) (?:\w+ )?app\b|\bplease (?:e-?mail|contact) (?:us\b|\S+@)|\bsend (?:us )?(?:a )?(?:tip|letter to the editor)\b",
    r"\bthis (?:post|article|page|story|site) (?:may )?(?:contains?|includes?) (?:affiliate|references to products|sponsored)\b|\bwe (?:may |might )?(?:earn|receive|get) (?:a |an )?(?:small |affiliate )?commissions?\b|\bwe recommend the best products\b",
    r"^\W{0,3}(?:[\w'’.]{1,20} ){0,4}newsletters?\W{0,3}$",
    r"\bsupport the \S.{0,60}\b(?:campaign|appeal|fund|crowdfunding)\b",
    r"\bwe want to hear (?:from you|what you think)\b|\bdo you have a (?:question|story|tip|bright spot)\b|\bhave a (?:news )?tip\b|\bgot a tip\b",
    r"\bread (?:more|next|also|the full story)\b.{0,120}$(?<![.!?])|^\W{0,3}(?:lire aussi|lire la suite|à lire aussi|voir aussi|see also|also read|read more|more on this|watch)\b\s?[:>»|].{0,200}$",
    r"\bvotre (?:soutien|don|avis est précieux|abonnement|adresse e-?mail)\b|\bsoutenez(?:-| )(?:nous|notre)\b|\bfaites un don\b",
    r"\b(?:abonnez-vous|inscrivez-vous|connectez-vous|identifiez-vous|suivez-nous|rejoignez-nous|rejoignez la|téléchargez l)",
    r"\b(?:déjà abonné|se connecter|s'inscrire|s'identifier|mot de passe oublié|créer (?:un|votre|mon) compte)\b",
    r"\baidez-nous à\b|\brépondant à notre questionnaire\b|\bje donne mon avis\b|\bpoursuivre (?:la|votre) lecture\b|\bréservé aux abonnés\b",
    r"\b(?:nous|ce site|nos partenaires)\b.{0,60}\b(?:utilis|stock|trait)\w{0,8}\b.{0,40}\b(?:cookies?|traceurs|données personnelles)\b",
    r"\b(?:accepter|refuser|gérer|paramétrer) (?:les |mes |tous les )?(?:cookies|consentements|traceurs)\b",
    r"\bpartage[rz] (?:cet article|sur|par|via)\b|\benvoyer (?:cet article )?par e?-?mail\b|\bajouter .{0,40}écran d'accueil\b",
    r"\bemportez l'actualité\b|\bcopier/?(?:coller)? le lien\b|\bcopy link\b|\bréagissez\b|\bsigne(?:r|z) la pétition\b",
    r"\b(?:people|they|we) .{0,40}\bneed (?:your )?help\b.{0,12}\bplease\b|\bplease,? consider (?:helping|donating|supporting)\b",
)
CONTROLS = (
    r"^\W{0,3}\(button\)|^iframe:?|^\[ins: :ins\]|^\[svg|_{6,}|^\[ad_\d\]$|^advertis(?:e|ement|ing)?\W{0,3}$|^publicité\b.{0,12}$|^anzeige$",
    r"^\W{0,3}(?:log ?(?:in|out)|logged_out|sign ?in|register|menu|search|home|close|skip to (?:main )?content|back to top|view all|load more|show more|see more|next|previous|print|e-?mail|save|share|tweet|reply|like|comments?|comment|embed|copy|link copied|loading|subscribe)\W{0,4}$",
    r"^\W{0,3}(?:accueil|rechercher|recherche|fermer|imprimer|partager|envoyer|commenter|commentaires?|réagir|suivre|suivant|précédent|copié|copier|voir plus|afficher plus|haut de page|à l'antenne|en direct|mentions légales|accéder au contenu principal|plan du site|la une|à la une)\W{0,4}$",
    r"^\W{0,3}(?:facebook|twitter|x|whatsapp|linkedin|instagram|youtube|pinterest|reddit|flipboard|telegram|messenger|snapchat|tiktok|rss|dailymotion)(?: (?:share|partager|tweet|icon|send|page))?\W{0,3}$",
    r"^\W{0,3}\d{1,6} (?:comments?|commentaires?|shares?|partages?|likes?|views?|vues)\W{0,3}$|^\W{0,3}(?:leave|post|add|write|view) (?:a |all )?(?:comment|reply|comments)\b.{0,20}$|^access to the comments\b",
    r"^(?:copyright|©|\(c\)) ?(?:\d{4}|[A-Z])|\ball rights reserved\b|\btous droits réservés\b|\bterms (?:of (?:use|service)|and conditions)\b.{0,40}$|^\W{0,3}privacy (?:policy|notice)\b.{0,30}$",
    r"^source\W{0,2}$|^\W{0,3}taboola\b|^outbrain\b|^promoted (?:content|stories)|^sponsored\b.{0,30}$|^tags?\s?:.{0,200}$|^mots[- ]clés\s?:|^filed under\b|^categories\s?:|^posted in\b|^topics\s?:",
    r"^\W{0,3}(?:https?://|www\.)\S{1,2000}$|^\W{0,3}\S{1,80}@\S{1,80}\.\w{2,6}\W{0,3}$|^id: \S+$|^geolocation: ?[-\d., ]+$|^links?:?$",
    r"^\W{0,3}(?:home|accueil|front page)\s?[»>/|›].{0,200}$",
    r"^\W{0,3}(?:contenus? sponsorisés?|contenus? liés|hot topic|breaking news|live tv|en ce moment|à ne pas manquer|restez informés)\W{0,3}$",
)
ENDS = (
    r"^\W{0,3}(?:related|similar|recommended|more|other|latest|trending|popular|top|recent)\b.{0,20}\b(?:articles?|stories|story|posts?|news|reading|topics|coverage|content|from|links|videos)\b.{0,40}$",
    r"^\W{0,3}(?:more articles like this|most (?:read|popular|viewed|recent|shared|commented)|you (?:may|might) (?:also )?(?:like|be interested)|read (?:next|more)|also (?:read|on)|what to read next|editor'?s picks?|don'?t miss|up next|trending|recommended(?: for you)?|related|more (?:from|on|in|about|around)\b.{0,40})\W{0,3}$",
    r"^\W{0,3}(?:(?:à|a) (?:lire|découvrir|voir) (?:aussi|également)|sur le même (?:sujet|thème)|dans la même rubrique|les plus (?:lus|vus|partagés|consultés)|articles? (?:liés?|similaires?|associés?)|contenus? liés|lire (?:aussi|également)|plus d.infos|nos derniers articles|à la une|vous aimerez aussi|plus sur le sujet|notre sélection)\s?:?\W{0,3}$",
    r"^\W{0,3}(?:comments?|\d+ comments?|leave a (?:reply|comment)|commentaires?|\d+ commentaires?|vos commentaires|join the conversation|post a comment|discussion)(?: \(\d+\))?\W{0,3}$",
    r"^\W{0,3}(?:quick links|about us|contact us|subscriber services|useful links|site map|nous contacter|qui sommes-nous)\W{0,3}$",
)
CREDITS = (
    r"^\W{0,2}(?:additional |further )?(?:reporting|editing|writing|edited|written|compiled|reported) (?:and \w+ )?by\b.{0,300}$|\bediting by\b.{0,120}\)?$",
    r"^\W{0,2}(?:associated press|ap|special|staff) (?:(?:news )?(?:journalists?|writers?|reporters?|researchers?|correspondents?))\b.{0,200}\b(?:contributed|reported)\b.{0,120}$",
    r"^.{0,200}\b(?:contributed to this (?:report|story|article)|reported from|contributed reporting)\b.{0,80}$",
    r"^\(?(?:avec|with) (?:afp|ap|reuters|agences?|agencies|wires)(?: et .{0,20})?\)?\W{0,2}$|^\W{0,2}\(?(?:afp|reuters|ap)\)?\W{0,2}$",
    r"^[-_—–*=•·.~ ]{2,}$|^via \\?@\S{1,60}$|^contact\W{0,3}(?:us|the writer|the author)\b.{0,120}$|^for more information\b.{0,200}$",
    r"^follow .{2,60} on twitter\b.{0,120}$|^(?:this (?:story|article|post) (?:has been|was) (?:updated|corrected|originally|first)\b.{0,200})$",
)
CAPTIONS = (
    r"\((?:photo|image|picture|file|credit|photograph|crédit|illustration)\b.{0,120}\)|\((?:[^()]{1,80}/)(?:ap|afp|reuters|getty|epa|pa|sipa|getty images)[^()]{0,30}\)",
    r"(?:^|[\s/(|])(?:photo|image|picture|graphic|video|crédits?|credits?|photographer?|photo credit|illustration)\s?(?:by|:|courtesy)\s?.{0,120}$",
    r"©\s?[A-Z][\w .,'’/-]{1,60}$|\b(?:ap|afp|reuters|getty images|getty|epa|shutterstock|sipa|archives?)\s?(?:photo)?\s?/\s?[A-Z]|/\s?(?:ap|afp|reuters|getty|getty images|epa|sipa|le monde|libération)\W{0,3}$",
    r"^(?:file|fichier|archives?) ?(?:photo|image)?\s?[-–—:]\s|\bvia (?:ap|afp|reuters|getty|facebook|twitter)\b.{0,20}\)?$|\bhandout\b.{0,30}$|\bfile (?:photo|image|picture)\b",
)
VOICE = r"\b(?:we|us|our|ours|you|your|yours|nous|notre|nos|vous|votre|vos)\b"


def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in patterns), re.IGNORECASE)


APPEAL = _any(APPEALS)
CONTROL = _any(CONTROLS)
END = _any(ENDS)
CREDIT = _any(CREDITS)
CAPTION = _any(CAPTIONS)
ADDRESS = re.compile(VOICE, re.IGNORECASE)
MEMORY = 600  # an appeal shows itself early: later words of a long paragraph are not looked at


def is_appeal(words: str) -> bool:
    """Tell whether a line asks something of the reader: money, an address, a click, a registration."""
    return bool(APPEAL.search(words[:MEMORY]))


def is_control(words: str) -> bool:
    """Tell whether a line is something to press, a licence line, or what a scraper left behind."""
    return len(words) < MEMORY and bool(CONTROL.search(words))


def is_end(words: str) -> bool:
    """Tell whether a line heads what follows an article: related stories, comments, the most read."""
    return len(words) < 120 and bool(END.search(words))


def is_credit(words: str) -> bool:
    """Tell whether a line says who helped with the article, without being part of what it says."""
    return len(words) < 400 and bool(CREDIT.search(words))


def is_caption(words: str) -> bool:
    """Tell whether a line carries the credit of a picture."""
    return len(words) < 700 and bool(CAPTION.search(words))
