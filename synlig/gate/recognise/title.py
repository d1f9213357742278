"""Whether a word is part of what a work, a field, a course or a thing is called: `feltet 'Fagforening'`, `orkestret Sukkersyge`.

What somebody only says of an illness ("lægen kalder det udbrændthed") is none.
"""

from __future__ import annotations

import re

from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.span import Kind
from synlig.gate.recognise.subject import is_thing

_WORK = (
    r"(?:\w*(?:bog|bøger|roman|novelle|digt|digtsamling|film|dokumentar|serie|sang|nummer|numre|album|plade|single|opera|operette|musical|forestilling|teaterstykke|skuespil|hørespil|krybbespil|podcast|udsendelse|artikel|artikl|"
    r"kronik|klumme|rubrik|overskrift|titel|titl|rapport|pjece|folder|brochure|magasin|tidsskrift|maleri|skulptur|statue|udstilling|spil|felt|kolonne|menupunkt|kategori|emne|emnegruppe|emneord|"
    r"tabel|tabell|variabel|database|modul|workshop|foredrag|oplæg|debataften|filmaften|temaaften|temadag|sangaften|konference|messe|festival|løb|løbet|band|orkester|orkestr|kanal|blog|skib|kutter|produkt|parfume|restaurant|"
    r"café|cafe|plakat|skilt|slogan|oversættelse|manuskript|partitur|kampagne|e-learning|kursus|kurser|mødelokale|spilleplade|kulisse)|vise|revy|stykke|hæfte|avis|blad|billede|fane|menu|punkt|mappe|duo|trio|båd|hest|øl|ost|rose|bar|opgave|kurs)"
)
"""What bears a title or a name, without its ending."""
_ENDS = r"(?:en|n|et|t|er|r|erne|rne|ene|e|s)?"
_NAMED = Pattern(
    rf"\b{_WORK}{_ENDS}(?: [\d./]+)?,?:?(?: (?:der|som))?(?: (?:hedder|hed|kaldes|kaldet|kaldt|ved navn|med navnet|med titlen|under titlen|med titler som|som))? (?-i:[A-ZÆØÅ][\w-]* (?:(?:og|i|på|af|med|for) )?){{0,3}}$",
    re.IGNORECASE,
)
"""Just before a name, or some words before it that have capitals too."""
_ATTENDED = re.compile(
    r"\b(?:læser|læste|abonnerer|abonnent|holder|gik|går|gået|deltog|deltager|deltaget|fulgt|følger|fulgte|startet|startede|henvist|visiteret|afsluttet|gennemført|er|var) (?:\w+ )?(?:(?:på|i|til|med) )?(?:[\w-]+ ){0,2}$",
    re.IGNORECASE,
)
"""Where somebody was for their own sake."""
_CALLED = re.compile(
    r"\b(?:kalder|kaldte|kaldt|døbte) (?:(?:vi|jeg|de|man) )?(?:det|den)(?: for)? $|\b(?:der|som) (?:hedder|hed) $",
    re.IGNORECASE,
)
_SO_CALLED = re.compile(
    rf"\b{_WORK}{_ENDS},?(?: (?:der|som))? (?:hedder|hed|kaldes|kaldet|ved navn|med navnet|med titlen) $",
    re.IGNORECASE,
)
_OPEN = re.compile(r"(?:^|(?<=[\s(]))(?P<sign>[\"»«“”„'‘’])(?P<inside>(?:(?![\"»«“”„]|'(?!\w)).)*)$")
_QUOTES = "\"'»«“”„‘’"
_OF_A_FORM = re.compile(
    r"\b\w*(?:felt|ord|begreb|rubrik|kolonne|skema|formulering|punkt|kategori|overskrift|knap|afkrydsning)(?:er|en|et|ne|erne|ene|ken|kerne|let)?\b",
    re.IGNORECASE,
)
"""Where a word stands for itself (`felterne "helbred" og "tro"`)."""
_BAPTISED = re.compile(r"(?P<what>[^\W\d_][\w-]+) (?:hed|hedder|hedde) $")
_SHUT = re.compile(r"[^\"»«“”„\n]{0,60}?(?:[\"»«“”„]|['’](?!\w))")
_OWN = re.compile(
    r"\b(?:er|var|blev|bliver|har|havde|fik|får|med|medlem|aktiv|frivillig|formand|kasserer|stemte|stemmer|stemt|tror|valgt|organiseret|tilmeldt|går|gik|kommer|kom|hedder|diagnosen|sagde|siger|svarede|skrev|stod|udmeldt|indmeldt) (?:\w+ )?$",
    re.IGNORECASE,
)
"""Before a quote that may be somebody's own words, or where one belongs."""
_SAID = re.compile(
    r" (?:sagde|siger|svarede|svarer|råbte|spurgte|spørger|mente|mener|tænkte|skrev)\b", re.IGNORECASE
)
_SPEAKS = re.compile(r"^(?:ja|nej|jo)\b|,$|\b(?:jeg|mig|min|mit|mine|vi|vores|du|dig)\b", re.IGNORECASE)
_AFTER = re.compile(rf"[\w '’&-]{{0,25}},? (?:et|en) (?:[\w-]+ )?{_WORK}{_ENDS}\b", re.IGNORECASE)
"""What says behind a name what bears it (`Kommunalvalget, et jazzband fra Køge`)."""


def is_title(before: str, found: str, after: str, kind: Kind) -> bool:
    """Whether `found` stands in a title or in the name of a thing."""
    if before.endswith("_") or after.startswith("_"):
        return True
    if (before[-1:] in _QUOTES and after[:1] in _QUOTES and before and after) and _OF_A_FORM.search(before):
        return True
    if kind is Kind.BELIEF and (thing := _BAPTISED.search(before)) and is_thing(thing["what"]):
        return True
    quote, shut = _OPEN.search(before), _SHUT.match(after)
    if quote and shut and _is_capital(inside := quote["inside"] + found):
        spoken = _SPEAKS.search(inside + shut[0][:-1]) or _SAID.match(after, shut.end())
        there = before[: quote.start()]
        return not (spoken or _OWN.search(there) or _ATTENDED.search(there))
    if _SO_CALLED.search(before) or (kind is not Kind.HEALTH and _CALLED.search(before)):
        return True
    if not _is_capital(found) or found.isupper():
        return False
    if before.strip() and _AFTER.match(after) and not _OWN.search(before):
        return True
    named = _NAMED.search(before)
    return bool(named and not _ATTENDED.search(before[: named.start()]) and not named[0].endswith(": "))


def _is_capital(words: str) -> bool:
    return words[:1].isupper()
