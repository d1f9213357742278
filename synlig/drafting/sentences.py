"""What a sentence tells of people: `Kaj havde meldt afbud`, `Nina førte pennen`, `Vi var Alma, Bent og Ole`.

Names are taken where nothing but names stands there; a sentence that says more of them is left to a person.
"""

from __future__ import annotations

import re

from synlig.drafting.labels import Labelled
from synlig.drafting.vocabulary import Field

_NAME = (
    r"[A-ZÆØÅ][\w'’-]*\.?(?: (?:(?:af|da|de|du|la|van|von|le) )?[A-ZÆØÅ][\w'’-]*\.?)*(?: ?\([^)]{1,40}\))?"
)
_NAMES = rf"(?P<who>{_NAME}(?:(?:, (?:og )?| og | samt | & ){_NAME})*)"
_ONE = rf"(?P<who>(?!(?:Mødet|Vi|Der|Formanden|Næstformanden|Kassereren|Sekretæren)\b){_NAME})"
OFFICE = r"ordstyrer(?:en)?|dirigent(?:en)?|mødeleder(?:en)?|referent(?:en)?"
"""The words for whoever leads a meeting or writes its minutes."""
_OFFICE = rf"(?P<office>(?i:{OFFICE}))"
_COUNTED = r"(?: (?:i alt|kun|mødt|mødt op|samlet|til ?stede|\d{1,2}|to|tre|fire|fem|seks|syv|otte|ni|ti))*(?:,| ?:| –)?"
_THERE = r"(?: (?:i|på|til|ved) mødet| denne gang| i dag)?"
_WAS_AWAY = (
    r"(?:(?:havde |har |måtte )?(?:desværre )?(?:meldte?|sendte?|melde|sende) (?:afbud|forfald|fra)"
    r"|(?:var|er|blev) (?:desværre )?(?:fraværende|forhindre(?:t|de)|syge?|sygemeldte?|bortrejste?|på ferie)"
    r"|var ikke (?:mødt(?: op)?|til ?stede|med)|kunne (?:desværre )?ikke (?:komme|deltage|være med|møde)"
    r"|manglede|mangler|var der ikke|udeblev|mødte ikke(?: op)?|deltog ikke)"
)
_WAS_HERE = (
    r"(?:var til ?stede|deltog|var mødt(?: op| frem)?|mødte(?: op| frem)?|var med|var der|var på plads)"
)
_SAYS: tuple[tuple[Field, str], ...] = (
    (Field.ABSENT, rf"{_NAMES} {_WAS_AWAY}{_THERE}(?: (?:med|uden) afbud)?"),
    (Field.ABSENT, rf"(?:[Dd]er (?:var|er) )?[Aa]fbud fra {_NAMES}"),
    (Field.PRESENT, rf"{_NAMES} {_WAS_HERE}{_THERE}"),
    (Field.PRESENT, rf"(?:[Vv]i|[Dd]eltagerne|[Dd]e fremmødte) var{_COUNTED} {_NAMES}"),
    (Field.PRESENT, rf"[Mm]ed (?:til mødet )?var{_COUNTED} {_NAMES}"),
    (Field.PRESENT, rf"(?:[Vv]ed|[Oo]m|[Rr]undt om|[Oo]mkring) bordet sad {_NAMES}"),
    (Field.TAKER, rf"{_ONE} (?:skrev|(?:tog|førte|skrev) referat(?:et)?|(?:førte|holdt) pennen|(?:sad|var) ved (?:tasterne|pennen))"),
    (Field.TAKER, rf"(?i:referat|noter)(?: v\.| ved| v/) ?(?!.*(?i:gruppe|møde|bestyrelse|udvalg)){_ONE}"),
    (Field.CHAIR, rf"{_ONE} (?:(?:ledede|ledte|styrede|åbnede) mødet|(?:styrede|førte|havde) ordet|(?:var|er) leder af mødet)"),
    (Field.CHAIR, rf"[Mm]ødet blev (?:ledet|styret) af {_ONE}"),
)  # fmt: skip
_PATTERNS = tuple((field, re.compile(rf"(?:{words})[.]?")) for field, words in _SAYS)
_IN_OFFICE = tuple(
    re.compile(words)
    for words in (
        rf"{_ONE} (?:var|er|blev|bød velkommen|blev valgt|valgtes|fungerede)(?: (?:til|som))? {_OFFICE}[.]?",
        rf"(?:[Ss]om|[Tt]il) {_OFFICE} (?:valgtes|blev valgt|valgte \w+|var|udpegedes) {_ONE}[.]?",
        rf"{_OFFICE} ?\((?P<who>{_NAME})\)",
        rf"{_ONE}, {_OFFICE}[.]?",
        rf"(?P<who>[A-ZÆØÅ][\w.-]*(?: [A-ZÆØÅ][\w.-]*)*) \({_OFFICE}\)",
    )
)
_TWO = re.compile(
    rf"{_OFFICE} (?P<who>{_NAME})(?:, | og | – |; )(?P<office2>(?i:{OFFICE})) (?P<who2>{_NAME})"
)
_SHORTENED = (
    "Th",
    "Fr",
    "Kr",
    "Sv",
    "Kn",
    "Hj",
    "Chr",
    "Ths",
    "Joh",
    "Nic",
    "Jac",
    "Vald",
    "Alfr",
    "Andr",
    "Edv",
)
"""First names that are written short, with a full stop that ends no sentence."""
NO_SHORT_NAME = "".join(rf"(?<!\b{name})" for name in _SHORTENED)
"""Before a full stop."""
_BETWEEN = re.compile(
    rf"(?:(?<=[^\W\d][.!?])|(?<=[^\W\d]\d[.!?])){NO_SHORT_NAME.replace(')', '[.])')}\s+(?=[A-ZÆØÅ])"
)
_BEHIND = re.compile(rf",? {_OFFICE} (?P<who>{_NAME})(?=[,.]|$)")
_ASIDE = re.compile(rf"(?:,? (?:med|og) )?{_ONE} (?:som {_OFFICE}|(?P<writes>ved (?:tasterne|pennen)))\b")


def sentences(text: str) -> list[str]:
    """The sentences of a line; a number or a date with its full stop ends none."""
    return _BETWEEN.split(text)


def told(text: str) -> list[Labelled]:
    """Who was there, away, in the chair or at the pen, by one sentence; [] where it tells of nobody."""
    for field, pattern in _PATTERNS:
        if (found := pattern.fullmatch(text)) is not None:
            return [Labelled(field, found["who"])]
    for pattern in _IN_OFFICE:
        if (found := pattern.fullmatch(text)) is not None:
            return [Labelled(office_of(found["office"]), found["who"])]
    if (both := _TWO.fullmatch(text.rstrip("."))) is not None:
        return [
            Labelled(office_of(both["office"]), both["who"]),
            Labelled(office_of(both["office2"]), both["who2"]),
        ]
    return []


def told_aside(text: str) -> tuple[str, list[Labelled]]:
    """A text without `med Birthe som ordstyrer og Jens ved tasterne`, and who that is."""
    found = [
        Labelled(office_of(match["office"] or "referent"), match["who"])
        for pattern in (_ASIDE, _BEHIND)
        for match in pattern.finditer(text)
    ]
    return (_BEHIND.sub("", _ASIDE.sub("", text)), found) if found else (text, [])


def office_of(word: str) -> Field:
    """The field of an office by one of the words for it."""
    return Field.TAKER if word.casefold().startswith("referent") else Field.CHAIR
