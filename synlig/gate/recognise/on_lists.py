"""Whether a sensitive word only stands on a list, at a counter or on a pay slip: of illnesses, bodies and parties that
many others have, and nobody has them all.

`Skolemad efter skema: cøliaki, diabetes`, `Astma, eksem og høfeber stod på listen`, `Forbundenes jobmesse`, `En mand fra` a
party `og en dame fra` another. What the sentence says of "min" or "jeg har" is judged before (`about.py`).
"""

from __future__ import annotations

import re

from synlig.gate import lexicon
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.span import Kind

_OWN = re.compile(
    r"\b(?:min|mit|mine|selv|mig|jeg (?:har|havde|fik|får|er|var|lider|bruger|tager))\b", re.IGNORECASE
)
_LISTED = r"(?:[\w/-]+(?: [\w-]+)?,? (?:og |eller |samt )?){0,5}$"
"""What else stands on the list."""
_LIST_OF = Pattern(
    r"\b(?:(?!vente)\w*(?:liste|skema|seddel|menukort|katalog)(?:n|en|et|len|r|rne)?|sedler|ordrer|lager|henvisninger|recepter|rekvisitioner|attester|indberetninger|kvitteringer|mærkater)"
    rf"(?::| på| over| til| med| af| om) {_LISTED}",
    re.IGNORECASE,
)
_ALONE = re.compile(r"\W*(?:[\w-]+(?:, | og | eller ))*", re.IGNORECASE)
_TO_THE_COUNTER = re.compile(
    r"(?:(?:,| og| eller) [\w-]+(?: [\w-]+)?){0,4},? (?:det hele |alt sammen |alt )?"
    r"(?:stod på (?:listen|listerne|skemaet|sedlen|sedlerne|tavlen|programmet|recepten)|kom ind (?:ad|på|gennem|til)|kom (?:gennem|forbi) |hang (?:på|ved) )",
    re.IGNORECASE,
)
_CUSTOMER = Pattern(
    r"(?<!\w)(?:private|\w*(?:skoler|kommuner|foreninger|firmaer|virksomheder|museer|banker|butikker|hoteller|plejehjem|børnehaver|biblioteker|forlag|kontorer|gartnerier|landmænd|boligselskaber|institutioner|håndværkere|arkitekter|klubber|teatre|rederier|havne|værfter|værksteder|kroer|kantiner|advokater|revisorer|bedemænd|kirker|fabrikker))(?!\w)",
    re.IGNORECASE,
)
_SEVERAL = 2
_REST_OF_LIST = re.compile(
    r"(?:(?:,| og| eller) [\w-]+(?: [\w-]+)?){1,6}(?: (?:med|i|på|uden|der|som|hvor) |[.,!]|\W*$)",
    re.IGNORECASE,
)
_OF_ALL_BODIES = re.compile(
    r"(?:\w*fagforening|\w*forbund|a-kasse|arbejdsløshedskasse|\w*parti)e?r?nes", re.IGNORECASE
)
"""What several bodies have together (`Forbundenes jobmesse`)."""
_AGREEMENT = re.compile(r"\w+-overenskomst(?:en|er|erne)?", re.IGNORECASE)
_DEDUCTED = re.compile(
    r"[^.!?]{0,30}? for (?:(?:alle|over|ca\.|de) )?(?:\d[\d.]*|mange|hundredvis af) (?:mand|ansatte|medarbejdere|timelønnede|funktionærer|lønmodtagere|kvinder)\b",
    re.IGNORECASE,
)
_DUES = re.compile(r"\w*kontingent\w*", re.IGNORECASE)
_GUESTS = re.compile(
    r"\W*(?:en|et|to|tre|fire|fem|flere|nogle|folk|\d{1,2})(?: (?!af\b)[\w-]+){0,2} (?:fra|hos) (?:(?:den|det|vores) )?(?:lokale )?[\w-]+(?: og [\w-]+)?",
    re.IGNORECASE,
)
_COME = re.compile(
    r"(?: og [\w-]+)? (?:(?:har|vil) )?(?:kom|kommer|holder|holdt|holde|fortalte|fortæller|fortælle|sendt|sender|orienterede|orienterer|underviste|underviser|besøgte|besøger|gæstede|viste|viser|svarede)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r" og (?:en|et|to|nogle)(?: [\w-]+)? fra (?P<body>[A-ZÆØÅ][\w-]*)")
_FROM_ONE = re.compile(r"\W*(?:en|et|to|nogle)(?: [\w-]+)? fra (?:[\w-]+ ){0,2}?$", re.IGNORECASE)
_AND_FROM_ONE = re.compile(
    r"\W*(?:en|et|to|nogle)(?: [\w-]+)? fra [A-ZÆØÅ][\w-]* og (?:en|et|to|nogle)(?: [\w-]+)? fra ",
    re.IGNORECASE,
)


def is_on_a_list(before: str, found: str, after: str, kind: Kind, *, profile: bool) -> bool:
    """Whether `found` is one of what is listed, deducted or invited, and nobody's own."""
    if _OWN.search(before):
        return False
    if _is_among_customers(before, after):
        return True
    match kind:
        case Kind.HEALTH:
            return _is_at_the_counter(before, after)
        case Kind.UNION:
            return _is_of_bodies(before, found, after, profile=profile)
        case Kind.POLITICS:
            return not profile and _is_of_two_parties(before, found, after)
        case _:
            return False


def _is_among_customers(before: str, after: str) -> bool:
    """`Menighedsråd, skoler og private`: whom one would work for, in the plural and without a verb."""
    listed = _CUSTOMER.findall(before) + _CUSTOMER.findall(after)
    if len(listed) < _SEVERAL or _OWN.search(after):
        return False
    return bool(_ALONE.fullmatch(before)) and bool(_REST_OF_LIST.match(after))


def _is_at_the_counter(before: str, after: str) -> bool:
    if _LIST_OF.search(before):
        return not _OWN.search(after)
    return bool(_ALONE.fullmatch(before)) and bool(_TO_THE_COUNTER.match(after))


def _is_of_bodies(before: str, found: str, after: str, *, profile: bool) -> bool:
    if _OF_ALL_BODIES.fullmatch(found) or _AGREEMENT.fullmatch(found):
        return True
    if _DUES.search(before[-20:] + found):
        return bool(_DEDUCTED.match(after))
    return not profile and bool(_GUESTS.fullmatch(before + found)) and bool(_COME.match(after))


def _is_of_two_parties(before: str, found: str, after: str) -> bool:
    """`En mand fra Enhedslisten og en dame fra Venstre vil leje salen`: people of two parties, and no one by name."""
    sentence = before + found + after
    if any(lexicon.is_called(word) for word in re.findall(r"[A-ZÆØÅ][\w-]+", sentence)[1:]):
        return False
    from_one = (
        _FROM_ONE.fullmatch(before + found.rpartition(" ")[0] + " ")
        if " " in found
        else _FROM_ONE.fullmatch(before)
    )
    return bool((from_one and _ANOTHER.match(after)) or _AND_FROM_ONE.fullmatch(before))
