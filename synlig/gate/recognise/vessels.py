"""Ships and boats by their names: `M/S Kronprins Frederik`, `RI 412 Anne Margrethe`, `Inger Viola, HG 214`."""

from __future__ import annotations

from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.things import FAR, somebody_acts, words_before

_OF_SHIP = Pattern(r"(?<!\w)(?:(?:M/?[STFYV]|S/?S|F/?F|R/?V|S/?Y|HDMS|KDM)\.? )$")
"""What stands before the name of a ship (`M/S Kronprins Frederik`)."""
_REGISTERED = Pattern(
    r"(?<!\w)(?:(?P<two>RI|HM|HV|HG|HK|KE|FN|SG|ND|NF|AS|RS|SØ|KR|SK|KA|LN|OD|VE|TN|KG|VN|FD|GR)|[ABEFGHJKLNORSTVÆØ]) ?\d{1,4}[,:]? [»\"“']?$"
)
"""Where a vessel is at home and its number, before its name (`RI 412 Anne Margrethe`); one letter only of a ship."""
_VESSEL = Pattern(
    r"\w*(?:kutter|båd|skib|trawler|fartøj|garnbåd|skude|jolle|coaster|notbåd|kutte)(?:e|en|et|er|re|ren|rne|ne|ene|s|erne|rene)?"
)
_SHIPS = Pattern(
    r"(?<!\w)(?:M/?[STFYV]|S/?S|F/?F|R/?V|S/?Y)\.? [A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)?(?:(?:, | og )[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)?){0,5}(?:, | og )$"
)
"""Ships in a row, the first of which is said to be one (`M/S Peter Wessel og Stena Danica`)."""
_BEHIND = Pattern(
    r",? \(?(?:RI|HM|HV|HG|HK|KE|FN|SG|ND|NF|SØ|KR|SK|KA|LN|OD|VE|TN|KG|VN|FD|GR) \d{1,4}(?![\w/-])"
)
"""A vessel's number behind its name (`Inger Viola, HG 214`)."""


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
