"""Postal addresses: a street and its number, and a postal code with its town.

Source: "Adressebekendtgørelsen", BEK nr. 271 of 2018, § 2-12 on how Danish addresses are made (retsinformation.dk, read
2026-11-22); the postal codes of `synlig.classifications`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig import classifications
from synlig.gate import lexicon
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

_SURE = (
    r"(?:vej|gade|gaden|allé|alle|allé|stræde|strædet|vænge|vænget|boulevard|vejen|alléen|alleen|gyde|gyden)"
)
_LOOSE = (
    r"(?:plads|pladsen|torv|torvet|park|parken|have|haven|toft|toften|bakke|bakken|skrænten|kaj|kajen|engen|marken|stien|sti|lunden|"
    r"højen|dalen|gården|ageren|krogen|svinget|kæret|brinken|bugten|løkken|vangen|lykken|kanten|hegnet|bo|ager|høj|kær|lund|mark|eng|"
    r"bro|broen|banke|banken|klit|klitten|strand|stranden|skov|skoven|hus|hede|heden|mose|mosen|dam|dammen|vang|gård|passage|stien|ringen|buen)"
)
_FLOOR = r"(?:,? ?(?:(?:\d{1,2}|st|kl|stuen)\.? ?(?:sal)?[., ]{0,2}(?:tv|th|mf|dør ?\d{1,4}|lejl\.? ?\d{1,4})\b\.?|\d{1,2}\. ?sal(?: ?(?:tv|th|mf)\b)?\.?|(?:lejl|lejlighed|dør)\.? ?\d{1,4}))?"
_NUMBER = r"(?:,? (?:nr\.?|nummer) ?|,? )\d{1,3}(?: ?[A-ZÆØÅa-h](?!\w))?(?!\d|[.,]\d|\. ?sal| (?:år|km|m\b|meter|procent|%|kr|mand|ansatte|medarbejdere|stk))"
_TOWN = r"(?:,? {0,2}(?:DK-?)?\d{4} [A-ZÆØÅ][\wæøå-]+(?: [A-ZÆØÅØ]\w*)?)?"
_FIRST = r"(?:(?:[A-ZÆØÅ][\w.'-]{0,25}|[Gg]l\.|[Nn][ød]r\.|[Ss]dr\.|[Vv]\.|[Øø]\.|[Ss]kt\.) ){0,3}"
_STREET = re.compile(rf"(?<!\w){_FIRST}[^\W\d_][\w'-]{{0,30}}{_SURE}{_NUMBER}{_FLOOR}{_TOWN}", re.IGNORECASE)
_PLACE = re.compile(rf"(?<!\w){_FIRST}[A-ZÆØÅ][\w'-]{{0,30}}{_LOOSE}{_NUMBER}{_FLOOR}{_TOWN}")
_TWO = re.compile(
    rf"(?<!\w)(?:[A-ZÆØÅ][\w.'-]{{1,25}} ){{1,3}}(?:[Vv]ej|[Gg]ade|[Aa]ll[eé]|[Pp]lads|[Tt]orv|[Pp]ark|[Bb]oulevard|[Ss]træde|[Kk]aj|[Ss]trand|[Hh]avn){_NUMBER}{_FLOOR}{_TOWN}"
)
_CODE = re.compile(
    r"(?<![\d.,-])(?:DK-? ?)?(\d{4}) ([A-ZÆØÅ][^\W\d_]+)(?: (?:[A-ZØ]{1,2}\b|[A-ZÆØÅ][^\W\d_]+))?"
)
_LIVES = re.compile(
    rf"\b(?:bor|boende|bopæl|adresse|hjemme|bopælen)\b[^.\n\d]{{0,25}}?\b((?:[A-ZÆØÅ][\w.'-]+ )*[A-ZÆØÅ][\w'-]*(?:{_SURE}|{_LOOSE}))(?!\w)"
)
_NAMED = re.compile(
    rf"(?<![.!?:|] )(?<=\w )((?:[A-ZÆØÅ][\w.'-]+ ){{0,2}}[A-ZÆØÅ][\w'-]{{2,}}{_SURE})(?:s)?(?!\w)"
)
_POSTBOX = re.compile(r"\b[Pp]ost(?:boks|box) \d{1,5}")


def find_addresses(text: Plain, office: tuple[str, ...] = ()) -> Iterator[Span]:
    """Every address but the association's own; a street without a number is doubtful."""
    own = tuple(value.casefold() for value in office if any(sign.isdigit() for sign in value))
    towns = {value.casefold() for value in office}
    for pattern in (_STREET, _PLACE, _TWO, _POSTBOX):
        for match in pattern.finditer(text.flat):
            start = match.start() + _lead(match[0])
            shown = text.flat[start : match.end()].casefold()
            if not any(value in shown for value in own if not value.isdigit()) and not _is_count(
                shown, text.flat[match.end() :]
            ):
                yield text.span(start, match.end(), Kind.ADDRESS)
    for match in _CODE.finditer(text.flat):
        if _is_town(match[1], match[2]) and not (match[1] in own and match[2].casefold() in towns):
            yield text.span(match.start(), match.end(), Kind.ADDRESS)
    for match in _LIVES.finditer(text.flat):
        yield text.span(match.start(1), match.end(1), Kind.ADDRESS)
    for match in _NAMED.finditer(text.flat):
        if not any(match[1].casefold() in value for value in own):
            yield text.span(match.start(1), match.end(1), Kind.ADDRESS, certain=False)


def _lead(shown: str) -> int:
    """How many characters of ordinary words stand before the street, which the pattern took along."""
    words = shown.split(" ")
    kept = 0
    for word in words:
        bare = word.rstrip(".")
        if re.search(r"\d", word) or (bare[:1].isupper() and bare.casefold() not in _LEADS):
            break
        if re.fullmatch(rf"\w*{_SURE}", word, re.IGNORECASE) or word.casefold() in (
            "gl.",
            "ndr.",
            "nør.",
            "sdr.",
            "v.",
            "ø.",
            "skt.",
        ):
            break
        kept += len(word) + 1
    return kept


_LEADS = frozenset(
    [
        "kørte",
        "kører",
        "kør",
        "gik",
        "går",
        "cyklede",
        "jeg",
        "vi",
        "bor",
        "på",
        "ved",
        "i",
        "adresse",
        "adressen",
        "min",
        "hjemme",
        "fra",
        "til",
        "mødes",
        "mødested",
        "sted",
        "besøg",
        "kom",
    ]
)
_COUNTED = re.compile(
    r"^(?:vej|gade|på vej|undervejs|afveje|omvej|genvej|motorvej|landevej|hovedvej|jernbane|omfartsvej|rutevej)(?:en)? \d"
)


_NOUN_FOLLOWS = re.compile(
    r"^ ?(?!(?:i|på|og|der|som|ved|hvor|er|til|fra|med|når|kl|eller|men|vil|har|så|tæt|lige)\b)[a-zæøå]{2,}"
)


def _is_count(shown: str, after: str) -> bool:
    """`landevej 11` is a road of the state, `vej 12` a number on a list, and `havn, 8 kommuner` counts something."""
    return bool(_COUNTED.match(shown)) or (
        "," in shown and shown.rstrip()[-1].isdigit() and bool(_NOUN_FOLLOWS.match(after))
    )


def _is_town(postal_code: str, town: str) -> bool:
    found = classifications.place(postal_code)
    return found is not None and (found.town.casefold().startswith(town.casefold()) or lexicon.is_place(town))
