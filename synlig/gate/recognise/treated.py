"""Whether a word is only what a text is about, or who stands in an old paper: `Bogen om` kræft, `Udkastet nævner` fagforeninger.

What somebody read for their own sake ("bogen om kræft hjalp mig") is their own.
"""

from __future__ import annotations

import re

from synlig.gate.recognise import cues
from synlig.gate.recognise.pattern import Pattern

_TEXT = (
    r"\w*(?:bog|bøger|hæft|hæfte|film|dokumentar|artikel|artikl|pjece|folder|brochure|plakat|udkast|tidsskrift|magasin|tekst|afsnit|kapit(?:el|l)|notat|rapport|vejledning|manual|håndbog|leksikon|opslagsværk|"
    r"roman|novelle|podcast|udsendelse|udstilling|opslag|oversigt|skema|referat|vedtægt|dagsorden|hjemmeside|præsentation|indlæg|læserbrev|kronik|klumme|rubrik|side|liste|materiale|undersøgelse|lov|bekendtgørelse|"
    r"værk|skrift|tegneserie|hylde|reol|samling|arkiv)(?:m?en|n|[mt]?et|t|er|r|erne|rne|ene|ne|e|lerne|ler|len|let|lene)?"
)
_ABOUT = Pattern(
    rf"\b{_TEXT}(?: (?:\d+|på \w+|fra \w+|i \w+))? (?:med (?:titler|bøger|tekster|stof) )?om (?:(?!(?:min|mit|mine|sin|sit|hans|hendes|vores|en|et|at|jeg|hvor\w*|da)\b)[\w-]+,? (?:og )?){{0,3}}$"
    r"|\b(?:hylden?|hylder(?:ne)?|reol(?:en)?|arkivskab(?:et)?) (?:med|for) (?:bøger om )?$",
    re.IGNORECASE,
)
_SAYS = Pattern(
    rf"\b{_TEXT}(?: (?:\d+|på \w+|fra \w+|i \w+))? (?:nævner|omtaler|forklarer|beskriver|handler om|handlede om|drejer sig om|lister|opregner|viser|behandler|gennemgår|definerer|skelner mellem|angår|dækker)"
    r",? (?:(?!(?:at|min|mit|mine|jeg|han|hun|hans|hendes|[A-ZÆØÅ]\w+s)\b)[\w-]+,? ){0,5}$",
    re.IGNORECASE,
)
_OLD = Pattern(
    r"\b(?:\w*(?:protokol|kirkebog|folketælling|foto|fotografi|billede|postkort|brev|dokument|avis|notits|regnskab|kort|arkivalie|manuskript|film|plakat|skilderi|maleri|stik)\w*|årgang(?:en)?|arkiv\w*) (?:fra|af|anno) (?:1[5-8]\d\d|19[0-5]\d)(?:'?erne)?"
    r" (?:(?!(?:jeg|min|mit|mine)\b)[\w-]+,? ){0,5}$",
    re.IGNORECASE,
)
"""A paper so old that who stands in it is history (databeskyttelsesloven § 2, stk. 5, ends ten years after a death)."""
_OWN = re.compile(
    rf"[^.!?\n]{{0,80}}\b(?:{cues.OWN}|da jeg (?!kom|var elev|gik|blev ansat)|som jeg har)\b",
    re.IGNORECASE,
)
_WRITTEN = re.compile(r"\bjeg (?:\w+ )?(?:har|havde|fik|lider|led|lever|er)\b", re.IGNORECASE)


def is_treated(before: str, after: str) -> bool:
    """Whether a text treats what follows `before`, and nobody says that it concerns them."""
    if _OWN.match(after):
        return False
    return bool(
        (_ABOUT.search(before) or _SAYS.search(before) or _OLD.search(before)) and not _WRITTEN.search(after)
    )
