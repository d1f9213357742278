"""Whether what is told is told of others, whom nobody knows: customers, guests, a crowd.

`Taxa til kirkegængere`, `en gæst der fik hjertestop`, `flere af mine kunder var byrådsmedlemmer`.
"""

from __future__ import annotations

import re

from synlig.gate import lexicon
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.span import Kind

_STRANGER = (
    r"(?:gæst|kunde|passager|borger|beboer|patient|bruger|klient|turist|rejsende|tilskuer|publikummer|lejer|køber|sælger|leverandør|besøgende|indsat|fange|elev|kursist|konfirmand|brudepar|cyklist|bilist|trafikant|fodgænger|vandrer|dykker|sejler|rytter|"
    r"jæger|løber|spiller|fremmed|forbipasserende|dame|herre)"
)
_STRANGERS = (
    r"(?:gæster|kunder|passagerer|borgere|beboere|patienter|brugere|klienter|turister|rejsende|tilskuere|lejere|købere|sælgere|leverandører|besøgende|indsatte|fanger|elever|kursister|konfirmander|brudepar|cyklister|bilister|vandrere|sejlere|rytter|jægere|løbere|"
    r"gæsterne|kunderne|passagererne|borgerne|beboerne|patienterne|brugerne|klienterne|turisterne|lejerne|køberne|eleverne|kursisterne|de rejsende|de besøgende|de indsatte|kundekreds|kundekredsen)"
)
_SUBJECT = Pattern(
    rf"(?:\b(?<!er )(?<!var )(?<!som )(?<!blev )(?:en|et|hver|enhver) (?:[\w-]+e? )?\w*{_STRANGER}(?:,? (?:der|som))?|(?:\b(?:vores|mine|de|mange|flere|nogle|af) )?(?:[\w-]+e )?\b\w*{_STRANGERS}(?:,? (?:der|som))?)"
    r"(?: (?:lige |tit |ofte |også |pludselig )?(?:er|var|blev|bliver|har|havde|fik|får|lider af|led af|med|stod|sad|kom|besvimede|faldt om)(?: (?:en|et|ofte|også|tit))?)* $",
    re.IGNORECASE,
)
"""Who is ill or believes, just before it, and is one of those who come and go."""
_TOWARDS = Pattern(
    r"\b(?:til|for|af|på|vejledte jeg|vejledte|hjalp|hjalp jeg|flyttede|hentede|kørte|kørte jeg|kørte blandt andet|passede|plejede|betjente|rådgav|underviste|serverede for|tolkede for|fotograferede|interviewede|mødte|stod|sad|var der|kom der|kom|betjente jeg|ekspederede)"
    r"(?: (?:både|også|bl\.a\.|blandt andet|de|mange|flere|unge|ældre|lokale))*(?: (?:stærkt|svært|let|nyligt))? $",
    re.IGNORECASE,
)
"""Before many who are met, served or carried."""
_TOGETHER = Pattern(
    r"\b(?:en af|én af|et af|får|fik|modtager|gik|går|gået|skole|elev|tilbud|støtte|rådgivning|forløb|bor|henvist|opvokset|vokset|født|familie|barn|søn|datter|gift|efterkommer|andre|medlem\w*|forening\w*|gruppe\w*|sammen|klub\w*|netværk\w*|selvhjælp\w*|jeg er|vi er|selv|min|mit|mine|vores|os|blandt (?!andet)|fra en|kursus|højskole\w*)\b",
    re.IGNORECASE,
)
_MANY = re.compile(
    r"\w{3,}(?:ister|ikere|ere|ler|anter|enter|modtagere|medlemmer|gængere|mænd|kvinder|folk|anere|itter|ikker|ater|øder|mer|arer|udster|ner|arter|nister)|\w*(?:præster|imamer|rabbinere)",
    re.IGNORECASE,
)
"""The plural of what somebody is."""
_SUFFERERS = re.compile(
    r"(?:ny|svag|tung|bevægelses|hjerne|døv|slagtilfælde|kræft|stress|senil|høre|syns|udviklings|psykisk|tale|gang|stærkt)\w*(?:seende|hørende|hæmmede|opererede|ramte|skadede|handicappede|syge|demente|lidende|fødte|besværede)|strejkende|døve|blinde|demente|sygemeldte|handicappede",
    re.IGNORECASE,
)
_VOTES = re.compile(r"stemmer\b", re.IGNORECASE)
_FOLK = re.compile(
    r"\W*(?!(?:mine|vores|vi|begge)\b)(?:[\w-]+e )?[\w-]*(?:mænd|ere|folk|bønder|ister|enter|ier|boer|kvinder|unge|ældre|fiskere|jyder|danskere|mange|nogle)(?: (?:her|i \w+|på \w+|derude|heroppe))? ",
    re.IGNORECASE,
)
"""Whole trades that vote (`Landmænd stemmer tit blåt`)."""
_SOME = re.compile(r"\W*(?:en|et|to|flere|nogle) (?:lokal |lokale )?", re.IGNORECASE)
_CALLS = re.compile(
    r" (?:har|vil|kommer|kom|spurgte|spørger|ringede|skrev|ønsker|tilbyder|inviterer)\b", re.IGNORECASE
)
"""What somebody from outside does (`En folketingskandidat har spurgt`)."""
_SOME_FOLK = re.compile(
    r"\b(?:med|hos|for|til|blandt) (?:mange |flere |nogle |både )?(?:unge|ældre|familier|mennesker|folk|voksne)(?: (?:fra|med|i|hos)| (?:der|som) (?:er|var|kom|går|gik)(?: (?:fra|i|til|på))?)(?: (?:fast|den|det|en|et|de))? $",
    re.IGNORECASE,
)
_CATEGORY = re.compile(
    r"\b(?:helbred|helbreds|fagforening|fagforenings|religion|religiøs|tro|trosretning|etnisk|etnicitet|politisk|seksuel|race|cpr)\b",
    re.IGNORECASE,
)
_ALL = 3
"""Categories of article 9 in a row, as the law and forms list them, and nobody has them all."""


def is_told_of_others(before: str, found: str, after: str, kind: Kind) -> bool:
    """Whether the people or the faith that `found` tells of are only met, served or listed."""
    if _SUBJECT.search(before) or len(set(map(str.lower, _CATEGORY.findall(before + found + after)))) >= _ALL:
        return True
    if _TOWARDS.search(before) and not _TOGETHER.search(before):
        several = _MANY.fullmatch(found) and not lexicon.is_entry(found.lower()) and kind is not Kind.HEALTH
        if several or _SUFFERERS.fullmatch(found):
            return True
    if kind is Kind.POLITICS and _VOTES.match(found) and _FOLK.fullmatch(before):
        return True
    if kind is Kind.POLITICS and _SOME.fullmatch(before) and _CALLS.match(after):
        return True
    return kind is not Kind.HEALTH and bool(_SOME_FOLK.search(before))
