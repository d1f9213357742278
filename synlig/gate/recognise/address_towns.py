"""What stands before and behind a street with its house: a floor, a postal code, a town, the farm or village it lies in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig import classifications
from synlig.gate import lexicon
from synlig.gate.recognise.address_forms import ROOM, SAID
from synlig.gate.recognise.pattern import Pattern

_CODE = Pattern(
    r"(?<![\d.,-])(?:DK ?-? ?)?(\d{4}),? {1,2}([^\W\d_][\w-]+)(?: (?:[A-ZØ]{1,2}\b|[A-ZÆØÅ][^\W\d_]+))?"
)
_CODE_LAST = Pattern(r"(?<!\w)([A-ZÆØÅ][^\W\d_]+)(?: [A-ZØ]{1,2})?,? \(?(?:DK ?-? ?)?(\d{4})(?!\d|[.,]\d)\)?")
_SMALL_WORD = re.compile(
    r"(?<!\w)(?:nørre|søndre|sønder|øster|østre|vester|vestre|gammel|gamle|store|lille|sankt|sct\.|skt\.|gl\.) $",
    re.IGNORECASE,
)
_ENDS_SAID = re.compile(rf"(?<!\w)(?:{SAID})$", re.IGNORECASE)
_SAID_ON = Pattern(rf"(?: (?:hundrede?|og|{SAID})(?![\w-])){{1,4}}", re.IGNORECASE)
_REST = Pattern(
    rf"(?P<rooms>(?:,? {{0,2}}(?:på )?(?:{ROOM})){{0,3}})"
    r"(?:(?:,? (?:i )?| ?- ?)(?:(?P<code>\d{4})(?: ?- ?|,? {1,2}))?(?P<name>[^\W\d_]{2,30})(?: (?:c|k|n|s|ø|v|nv|sv|nø|sø)(?!\w))?)?",
    re.IGNORECASE,
)
"""What stands behind a house, all in small letters or all in capitals (` på 2. sal`, `, fåborg`, ` - 5200 - odense v`)."""
_CODED = re.compile(r"(?<!\d)(\d{4})(?: ?- ?|,? {1,2})[^\W\d_]+(?: [^\W\d_]+)?$")
_TOWN_FIRST = Pattern(r"(?:^|[.:;(\n] ?|\b(?:i|på|fra) )([A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)?), $")
"""The town just before a street (`Hvalpsund, Strandstien 6`)."""
_FARM_NAME = Pattern(r"(?:\w+ )?\w{3,}(?:gården|gaarden|minde|lyst|møllen)")
"""What a farm is called (`Lindegården, Østermark 3`)."""
_VILLAGE = Pattern(
    r", ?(?P<name>[A-ZÆØÅ][a-zæøå]+(?:by|lev|løse|sted|inge|ing|um|rup|lund|holm|næs|vig|bæk|borg|bro|hede|skov|havn|ager|vad|bjerg|bølle|tofte|rød|slet))"
)
"""A village that no list has, behind a house (`Kirkebakken 1, Tømmerby`)."""


def town_first(flat: str, start: int) -> int:
    """Where an address begins with the town, or the farm, before its street."""
    found = _TOWN_FIRST.search(flat[max(0, start - 50) : start])
    leads = found and (
        is_placed(found[1])
        or (_FARM_NAME.fullmatch(found[1]) and not lexicon.is_first_name(found[1].split()[0]))
    )
    return start - len(found[0]) + found.start(1) - found.start() if found and leads else start


def with_lead(flat: str, start: int) -> int:
    """Where a street begins with the small word that it is one of several by (`søndre havnevej`)."""
    found = _SMALL_WORD.search(flat[max(0, start - 20) : start])
    return start - (len(found[0]) if found else 0)


def with_rest(flat: str, start: int, end: int) -> int:
    """Where an address ends, with a number of several words, the floor and the town in small letters behind it."""
    if _ENDS_SAID.search(flat[start:end]) and (said := _SAID_ON.match(flat, end)) is not None:
        end = said.end()
    return _with_town(flat, start, _with_small_town(flat, end))


def _with_town(flat: str, start: int, end: int) -> int:
    """Where the town of the postal code ends, with its letter or its island (`8983 gjerlev j`, `7760 hurup thy`)."""
    coded = _CODED.search(flat, start, end)
    found = classifications.place(coded[1]) if coded else None
    if found is None or coded is None:
        return end
    begin = re.search(r"[^\W\d_]", flat[coded.start() :])
    town = coded.start() + (begin.start() if begin else 0)
    whole = re.compile(rf"{re.escape(found.town)}(?!\w)", re.IGNORECASE).match(flat, town)
    return max(end, whole.end()) if whole else end


def _with_small_town(flat: str, end: int) -> int:
    """Where the floor and the town in small letters behind a house end."""
    found = _REST.match(flat, end)
    if found is None:
        return end
    name, code = found["name"], found["code"]
    if name is None:
        return found.end()
    spelled = (name.capitalize(), re.sub("å", "aa", name, flags=re.IGNORECASE).capitalize())
    is_there = is_town(code, name) if code else any(map(lexicon.is_town, spelled))
    return found.end() if is_there else found.end("rooms")


def is_placed(town: str) -> bool:
    """Whether what stands behind the number holds a postal code or a known place."""
    code = re.search(r"\d{4}", town)
    if code and classifications.place(code[0]):
        return True
    words = (word.capitalize() if word.isupper() else word for word in re.findall(r"[^\W\d_]{2,}", town))
    village = _VILLAGE.fullmatch(town)
    if village and not lexicon.is_first_name(village["name"]):
        return True
    return any(lexicon.is_place(word) or lexicon.is_town(word) for word in words)


def end_of(match: re.Match[str]) -> int:
    """Without words after a comma that are no place (`Opfundsvej 12, Ragnhild`)."""
    return match.end("town") if match["town"] and is_placed(match["town"]) else match.end("rooms")


def towns_with_code(flat: str) -> Iterator[tuple[int, int, str, str]]:
    yield from ((*match.span(), match[1], match[2]) for match in _CODE.finditer(flat))
    yield from ((*match.span(), match[2], match[1]) for match in _CODE_LAST.finditer(flat))


def is_town(postal_code: str, town: str) -> bool:
    found = classifications.place(postal_code)
    if found is None:
        return False
    return found.town.casefold().startswith(town.casefold()) or (
        town[:1].isupper() and lexicon.is_place(town)
    )
