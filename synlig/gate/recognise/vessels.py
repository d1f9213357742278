"""Ships and boats by their names: `M/S Kronprins Frederik`, `RI 412 Anne Margrethe`, `Inger Viola, HG 214`."""

from __future__ import annotations

import re

from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.things import FAR, sentence_around, somebody_acts, words_before

_OF_SHIP = Pattern(r"(?<!\w)(?:(?:M/?[STFYV]|S/?S|F/?F|R/?V|S/?Y|HDMS|KDM)\.? )$")
"""What stands before the name of a ship (`M/S Kronprins Frederik`)."""
_REGISTERED = Pattern(
    r"(?<!\w)(?:(?P<two>RI|HM|HV|HG|HK|KE|FN|SG|ND|NF|AS|RS|SØ|KR|SK|KA|LN|OD|VE|TN|KG|VN|FD|GR)|[ABEFGHJKLNORSTVÆØ]) ?\d{1,4}[,:]? [»\"“']?$"
)
"""Where a vessel is at home and its number, before its name (`RI 412 Anne Margrethe`); one letter only of a ship."""
_VESSEL = Pattern(
    r"\w*(?:kutter|båd|skib|trawler|fartøj|garnbåd|skude|jolle|coaster|notbåd|kutte)(?:e|en|et|er|re|ren|rne|ne|ene|s|erne|rene)?"
)
_AT_SEA = Pattern(
    r"(?<!\w)(?:sejl(?:et|ede|er)|mønstrede|styrmand|matros|forhyret|hyre|til søs|om ?bord)(?!\w)",
    re.IGNORECASE,
)
_SHIPS = Pattern(
    r"(?<!\w)(?:M/?[STFYV]|S/?S|F/?F|R/?V|S/?Y)\.? [A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)?(?:(?:, | og )[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)?){0,5}(?:, | og )$"
)
"""Ships in a row, the first of which is said to be one (`M/S Peter Wessel og Stena Danica`)."""
_BEHIND = Pattern(
    r",? \(?(?:RI|HM|HV|HG|HK|KE|FN|SG|ND|NF|SØ|KR|SK|KA|LN|OD|VE|TN|KG|VN|FD|GR) \d{1,4}(?![\w/-])"
)
"""A vessel's number behind its name (`Inger Viola, HG 214`)."""

_ABOARD = Pattern(
    r"(?<!\w)(?:(?:sejl(?:et|ede|er|te)|mønstre(?:de|t|r)|påmønstret|afmønstret|forhyret|(?:jeg|og|fik|tog|ny) (?:hyre|tørn)|ombord|om bord)(?: (?:som|med|i|til) [a-zæøå]+| ud| hjem| fast){0,2}"
    r"|(?:\w*(?:styrmand|matros|skibsdreng|hovmester|bedstemand|skibskok|messedreng|jungmand|skibsassistent|dæksdreng|kadet|kaptajn|skipper|bådsmand|tømmermand|steward|stewardesse|motormand|purser|(?:skibs|første|anden|over)?(?:maskinmester|mester)|gast|donkeymand|kahytsjomfru))) på (?:[a-zæøå]*(?:skibet|coasteren|kutteren|færgen|trawleren|båden|fartøjet|damperen|skonnerten|galeasen|skuden) )?[»\"“]?$",
    re.IGNORECASE,
)
"""Where one sails (`sejlede som kok på Anne Lise`, `styrmand på Karen Basse`): on a ship, and on nobody."""
_ABOARD_TOO = Pattern(
    r"(?<!\w)(?:(?:og|,|senere|så|siden) )(?:som )?(?:\w*(?:mand|mester|kok|matros|styrmand|gast|skipper|kaptajn|steward)) på [»\"“]?$",
    re.IGNORECASE,
)
_SAILS = Pattern(
    r" (?:(?:stadig|nu|endnu|så|også) )?(?:(?:sejler|sejlede) (?:stadig|endnu|videre) med (?:vores|mit)|(?:blev|er|bliver|blev så|er nu|var) (?:\w+ )?(?:ophugget|forlist|søsat|hjemmehørende|oplagt|kølhalet|sejlklar|på bedding|i dok)|fik (?:ny|nyt|nye) (?:styrehus|hovedmotor|hovedmaskine|skrog|ror|mast|master|rigning|sejl|lastrum|bovport)|forliste|kæntrede|grundstødte|sank|kommer på bedding|(?:ligger|lå) (?:på bedding|i dok|ved kaj|for anker|til kaj))(?!\w)"
)
"""What ships do, and nobody (`Ellen Margrethe blev ophugget`)."""
_ON_SHIP = Pattern(
    r"(?:nyt? )?(?:dæk|styrehus|skrog|ror|mast|stævn|køl|rigning|kahytter?|last|lugekarme?|maskine|hovedmotor)(?:et|en|ne)? (?:på|til|om bord på) [»\"“]?$",
    re.IGNORECASE,
)
"""What is made on a ship (`nyt dæk på Jens Krogh`)."""


def is_sailed(text: Plain, at: int, end: int) -> bool:
    """Whether a name stands where a ship's does: one sails on it, mends its deck, or it is broken up."""
    word, last = text.words[at], text.words[end - 1].end
    if _SAILS.match(text.flat, last):
        return True
    lead = text.flat[max(0, word.start - FAR) : word.start]
    if " på " not in lead[-40:] and " til " not in lead[-10:]:
        return False
    if _ABOARD.search(lead) or _ON_SHIP.search(lead):
        return True
    begins, _stop = sentence_around(text, word.start)
    said = text.flat[begins : word.start]
    return bool(_ABOARD_TOO.search(said) and _AT_SEA.search(said))


def is_vessel(text: Plain, at: int) -> bool:
    """Whether what stands before a name says so: `M/S Kong Asger`, `RI 412 Anne Margrethe`, `Kutteren var L 216 Susanne Juhl`."""
    word = text.words[at]
    if _OF_SHIP.search(text.flat[max(0, word.start - 8) : word.start]):
        return True
    found = _REGISTERED.search(text.flat[max(0, word.start - 14) : word.start])
    return found is not None and (
        bool(found["two"])
        or any(_VESSEL.fullmatch(text.words[each].text.casefold()) for each in words_before(text, at))
    )


def is_among_vessels(text: Plain, at: int, end: int) -> bool:
    """Whether it is one of several ships, or a vessel's number stands behind it."""
    start, last = text.words[at].start, text.words[end - 1].end
    return bool(
        (_SHIPS.search(text.flat[max(0, start - FAR) : start]) and not somebody_acts(text, end))
        or _BEHIND.match(text.flat, last)
    )
