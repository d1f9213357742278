"""Postal addresses: a street and its number, a postal code with its town, a box, a farm, a point on the map.

A street need not end as streets do: any capitalised words before a house number are one, when a floor, a town or a word
for living somewhere stands with them; without that they are doubtful, unless they are ordinary words or known products.

Source: "Adressebekendtgørelsen", BEK nr. 271 of 2018, § 2-12 on how Danish addresses are made (retsinformation.dk); the
endings are those of Danmarks Adresseregister (dawadocs.dataforsyningen.dk); both read 2026-11-22. The postal codes are
those of `synlig.classifications`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate import lexicon
from synlig.gate.recognise import address_forms as forms
from synlig.gate.recognise.address_streets import (
    HOME,
    NOT_HOUSE,
    how_sure,
    is_count,
    is_followed,
    is_house_name,
    is_known,
    is_like_street,
    is_numbered_again,
    is_shouted,
    is_written,
    lead_of,
    small_lead_of,
)
from synlig.gate.recognise.address_towns import (
    end_of,
    is_town,
    town_first,
    towns_with_code,
    with_lead,
    with_rest,
)
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

_WHOLE_STREET = re.compile(rf"(?<!\w)([A-ZÆØÅ][\w'-]{{1,30}}{forms.SURE})(?= \d)")
_OF_PUBLIC = Pattern(
    r"(?:^|[.:;(!?]\s|\n)\s*(?:(?:[A-ZÆØÅ][\w-]+ ){0,2}[\w-]*(?i:bibliotek|rådhus|råd|tilsyn|styrelse|ministeri|kulturhus|jobcent(?:er|r)|borgerservice|museum|muse|medborgerhus|"
    r"kunsthal|sygehus|sundhedshus|forsamlingshus|idrætscent(?:er|r)|hospital|universitet|kongreshus|kulturcent(?:er|r)|messecent(?:er|r)|folkehus|multihus|domhus|retten|kommune)(?:et|en|n|um|s)?|Nordkraft)"
    r",? ?$"
)
"""A public body or house whose own address it is (`Datatilsynet, Carl ...`): everybody may know it. It begins the
sentence or the line, so that `jeg bor ved biblioteket, ...` stays somebody's."""


def is_of_public(text: Plain, start: int) -> bool:
    """Whether an address that begins here is a public body's own."""
    return bool(_OF_PUBLIC.search(text.shown[max(0, start - 80) : start]))


def public_addresses(text: Plain) -> Iterator[Span]:
    """The addresses of public bodies, in which a name is a street's."""
    for start, end, _certain in _found(text.flat):
        if is_of_public(text, start):
            yield text.span(start, end, Kind.ADDRESS)


def find_addresses(text: Plain, office: tuple[str, ...] = ()) -> Iterator[Span]:
    """Every address but the association's own; a street without a number, or without anything else, is doubtful."""
    own = tuple(value.casefold() for value in office if any(sign.isdigit() for sign in value))
    streets = tuple(value for value in own if not value.isdigit())
    public: set[int] = set()
    told: set[str] = set()
    for start, end, certain in _found(text.flat):
        shown = text.flat[start:end].casefold()
        if is_of_public(text, start):
            public.update(range(start, end))
        elif not any(value in shown or shown in value for value in streets):
            start = town_first(text.flat, start) if certain else start
            yield text.span(
                with_lead(text.flat, start), with_rest(text.flat, start, end), Kind.ADDRESS, certain=certain
            )
            told.update(found[1] for found in _WHOLE_STREET.finditer(text.flat, start, end) if certain)
    for street in sorted(told):
        yield from (text.span(*match.span(), Kind.ADDRESS) for match in _again(street).finditer(text.flat))
    towns = {value.casefold() for value in office}
    for start, end, postal_code, town in towns_with_code(text.flat):
        if (
            is_town(postal_code, town)
            and start not in public
            and not (postal_code in own and town.casefold() in towns)
        ):
            yield text.span(start, end, Kind.ADDRESS)


def _again(street: str) -> re.Pattern[str]:
    """A street that was told with its house stands again (`Skelvej 16. Ja, en landmåler på Skelvej`)."""
    return re.compile(rf"(?<!\w){re.escape(street)}(?!\w)")


def _found(flat: str) -> Iterator[tuple[int, int, bool]]:
    shortened = (match for match in forms.SHORT.finditer(flat) if not is_written(match["short"]))
    for matches in (forms.STREET.finditer(flat), forms.TWO.finditer(flat), shortened):
        for match in matches:
            if (
                not NOT_HOUSE.match(flat[match.end("rooms") :])
                and not is_count(match, flat)
                and not is_shouted(match[0])
            ):
                yield match.start() + lead_of(match[0]), end_of(match), True
    for match in forms.ANY.finditer(flat):
        certain = how_sure(match, flat)
        if certain is not None and not (certain is False and is_numbered_again(match, flat)):
            yield match.start() + lead_of(match[0]), end_of(match), certain
    for match in forms.SAID_HOUSE.finditer(flat):
        if is_like_street(match["name"]):
            yield *match.span(), False
    for pattern in (forms.APART, forms.TOWN_ALONE):
        yield from ((*match.span(), False) for match in pattern.finditer(flat))
    yield from (
        (*match.span(1), False) for match in forms.AMONG_NUMBERS.finditer(flat) if is_house_name(match[1])
    )
    for match in forms.WITH_CODE.finditer(flat):
        if is_town(match[1], match[2]):
            yield match.start() + small_lead_of(match[0]), match.end(), True
    for match in forms.AFTER_LABEL.finditer(flat):
        if not is_followed(flat[match.end() :]):
            yield *match.span(1), True
    for match in forms.CALLED_ON.finditer(flat):
        if is_like_street(match["name"]) and not is_followed(flat[match.end() :]):
            yield match.start("name"), match.end(), False
    for match in forms.HOSTED.finditer(flat):
        if lexicon.is_first_name(match["host"]):
            yield *match.span("name"), False
    for match in forms.MET_AT.finditer(flat):
        if forms.BY_HOUSE.match(flat, match.end()) or not is_followed(flat[match.end() :]):
            yield *match.span("name"), False
    for match in forms.SMALL_TOWN.finditer(flat):
        street = is_like_street(match["name"]) or re.fullmatch(rf".+{forms.SURE}", match["name"])
        if street and lexicon.is_town(match["town"].capitalize()):
            yield *match.span(), False
    for match in forms.SMALL_ROOM.finditer(flat):
        if re.search(rf"(?:{forms.SURE}|{forms.LOOSE})$", match["name"]):
            yield *match.span(), True
    for pattern in (
        forms.HOUSE_FIRST,
        forms.NUMBER_IN,
        forms.HOUSED,
        forms.POSTBOX,
        forms.CARE_OF,
        forms.POINT,
        forms.ABROAD,
        forms.CODE_CALLED,
    ):
        yield from ((*match.span(), True) for match in pattern.finditer(flat))
    yield from ((*match.span(1), True) for match in forms.FARM.finditer(flat))
    yield from ((match.start(1), end_of(match), False) for match in forms.CORNER.finditer(flat))
    yield from ((*match.span(1), True) for match in forms.LIVES.finditer(flat) if not is_known(match[1]))
    yield from (
        (*match.span(1), False)
        for match in forms.NAMED.finditer(flat)
        if HOME.search(flat[max(0, match.start() - 60) : match.start()])
    )
    yield from ((*match.span(), False) for match in forms.LAND.finditer(flat))
    yield from (
        (*match.span(1), False)
        for match in forms.LIVES_AT.finditer(flat)
        if not (is_known(match[1]) or lexicon.is_term(match[1]))
    )
