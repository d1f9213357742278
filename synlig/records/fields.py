"""The kinds of value that content files hold: how each is written, checked and marked.

Every scalar arrives as the text that stands in the file. A type here turns it into a value or says, in Danish, what
is wrong and what to do. No message repeats the value.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import Annotated, TypeAlias

from pydantic import BeforeValidator, StringConstraints
from pydantic_core import PydanticCustomError

from synlig import classifications
from synlig.classifications import scales
from synlig.cv_number import SYMBOLS, is_cv_number
from synlig.dates import month_number
from synlig.language import _
from synlig.needles import Kind
from synlig.records.record import FREE_TEXT, MEMBER_ID, OPEN, QUASI, Mark, Risk, Swept


def broken(wrong: str, mend: str) -> PydanticCustomError:
    """A broken rule, to be raised in a validator: what is wrong, and what to do, in Danish."""
    return PydanticCustomError("rule", "rule", {"wrong": wrong, "mend": mend})


def text_of(value: object) -> str:
    """The value as text; a broken rule where a list or fields stand instead."""
    if not isinstance(value, str):
        raise broken(
            _("Her skal stå en tekst."), _("Skriv teksten på linjen, uden bindestreg og uden underfelter.")
        )
    return value.strip()


_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_LONG_DATE = re.compile(r"(\d{1,2})\. ([a-zæøå]+)\.? (\d{4})")
_SHORT_DATE = re.compile(r"(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4})")


def parse_date(value: object) -> datetime.date:
    """A date written `2026-11-22`, `22. november 2026`, `22.11.2026` or `22/11-2026`."""
    if isinstance(value, datetime.date):
        return value
    text = text_of(value).lower()
    if iso := _ISO_DATE.fullmatch(text):
        year, month, day = (int(part) for part in iso.groups())
    elif (long := _LONG_DATE.fullmatch(text)) and (named := month_number(long[2])):
        year, month, day = int(long[3]), named, int(long[1])
    elif short := _SHORT_DATE.fullmatch(text):
        year, month, day = int(short[3]), int(short[2]), int(short[1])
    else:
        raise broken(_("Datoen kan ikke læses."), _("Skriv den som 2026-11-22 (år, måned, dag)."))
    try:
        found = datetime.date(year, month, day)
    except ValueError:
        raise broken(
            _("Den dato findes ikke."), _("Se efter i en kalender, og ret dagen eller måneden.")
        ) from None
    if not 1930 <= found.year <= 2100:
        raise broken(_("Årstallet ser forkert ud."), _("Skriv året med fire cifre, for eksempel 2026."))
    return found


def parse_time(value: object) -> datetime.time:
    """A time of day in Danish time, written `13:30`, `13.30` or `kl. 13.30`."""
    if isinstance(value, datetime.time):
        return value
    found = re.fullmatch(r"(?:kl\.? ?)?([01]?\d|2[0-3])[:.]([0-5]\d)", text_of(value).lower())
    if not found:
        raise broken(_("Klokkeslættet kan ikke læses."), _("Skriv det som 13:30."))
    return datetime.time(int(found[1]), int(found[2]))


def parse_month(value: object) -> str:
    """A month written `2026-11`; kept as it stands."""
    text = text_of(value)
    if not re.fullmatch(r"(19|20)\d{2}-(0[1-9]|1[0-2])", text):
        raise broken(_("Måneden kan ikke læses."), _("Skriv den som 2026-11 (år og måned)."))
    return text


def parse_year_or_month(value: object) -> str:
    """A year `2019` or a month `2019-03`; kept as it stands."""
    text = text_of(value)
    if not re.fullmatch(r"(19|20)\d{2}(-(0[1-9]|1[0-2]))?", text):
        raise broken(_("Tidspunktet kan ikke læses."), _("Skriv året (2019) eller år og måned (2019-03)."))
    return text


_OLD_ADDRESS = re.compile(r"/?([a-z0-9_-]+/)*[a-z0-9_-]+(/|\.html?)?")


def parse_old_address(value: object) -> str:
    """Where a page stood before, as an address (`"om-os/hvem/"`), from how it is typed: `/om-os/hvem`."""
    text = text_of(value).removesuffix("index.html")
    if not _OLD_ADDRESS.fullmatch(text):
        raise broken(
            _("Det er ikke en adresse, der kan føre videre."),
            _("Skriv den som /om-os/historie/ med små bogstaver a-z, tal og bindestreg."),
        )
    bare = text.strip("/")
    return bare if "." in bare else f"{bare}/"


def parse_yes_no(value: object) -> bool:
    """`ja` or `nej`."""
    if isinstance(value, bool):
        return value
    match text_of(value).lower():
        case "ja":
            return True
        case "nej":
            return False
    raise broken(_("Her skal stå ja eller nej."), _("Skriv ja eller nej, eller slet feltet."))


def matching(pattern: str, wrong: str, mend: str) -> Callable[[object], str]:
    """A validator for text that matches a pattern from end to end."""
    compiled = re.compile(pattern)

    def check(value: object) -> str:
        text = text_of(value)
        if not compiled.fullmatch(text):
            raise broken(_(wrong), _(mend))
        return text

    return check


def parse_phone(value: object) -> str:
    """A phone number as it stands, with 8 to 15 digits."""
    text = text_of(value)
    digits = re.sub(r"\D", "", text)
    if not re.fullmatch(r"\(?\+?[\d ()./-]+", text) or not 8 <= len(digits) <= 15:
        raise broken(
            _("Det ligner ikke et telefonnummer."),
            _("Skriv det med otte cifre, eller slet feltet: det er frivilligt."),
        )
    return text


def parse_postal_code(value: object) -> str:
    """A Danish postal code: four digits that are in use."""
    text = text_of(value)
    if not re.fullmatch(r"\d{4}", text) or classifications.place(text) is None:
        raise broken(_("Postnummeret findes ikke."), _("Skriv fire cifre, for eksempel 9400."))
    return text


def parse_occupation(value: object) -> str:
    """A DISCO-08 code of four digits, from a code or an everyday word."""
    text = text_of(value)
    code = classifications.find_occupation(text)
    if code is None:
        near = classifications.nearest_occupations(text)
        raise broken(
            _("Faget kendes ikke."),
            _("Skriv et af disse, hvis det passer: {names}.").format(names=", ".join(near)),
        )
    return code


def parse_competence(value: object) -> str:
    """A term of the vocabulary, from the term or a synonym of it."""
    text = text_of(value)
    found = classifications.competence(text)
    if found is None:
        near = classifications.nearest_competences(text)
        raise broken(
            _("Kompetencen står ikke på listen."), _("De nærmeste er: {names}.").format(names=", ".join(near))
        )
    return found.term


def parse_code(name: str, wrong: str, mend: str) -> Callable[[object], str]:
    """A code of the named classification (`"db07"`), from the code or its Danish words."""

    def check(value: object) -> str:
        classification = getattr(classifications, name)()
        text = text_of(value)
        if text in classification:
            return text
        for term in classification:
            if term.da.casefold() == text.casefold():
                return str(term.code)
        raise broken(_(wrong), _(mend))

    return check


def parse_scale(name: str) -> Callable[[object], str]:
    """A step of one of the product's own scales (`"leadership"`), from its Danish words; gives the code."""

    def check(value: object) -> str:
        text = text_of(value)
        scale = getattr(scales, name)()
        for term in scale:
            if text.casefold() in (term.da.casefold(), term.code):
                return str(term.code)
        words = ", ".join(term.da for term in scale)
        raise broken(_("Ordet kan ikke bruges her."), _("Skriv et af disse: {words}.").format(words=words))

    return check


_CV_NUMBER_FORM = re.compile(f"[{SYMBOLS}]{{4}}-[{SYMBOLS}]{{4}}-[{SYMBOLS}]")


def parse_cv_number(value: object) -> str:
    """A CV number as it is printed, its check symbol right: `K7QX-2M4P-H`."""
    text = text_of(value)
    if not _CV_NUMBER_FORM.fullmatch(text):
        raise broken(
            _("Det ligner ikke et CV-nummer."),
            _("Et CV-nummer ser ud som K7QX-2M4P-H og skrives af programmet."),
        )
    if not is_cv_number(text):
        raise broken(
            _("Et tegn i CV-nummeret er skrevet forkert."),
            _("Skriv det af igen; det sidste tegn passer kun til de rigtige otte."),
        )
    return text


_SLUG = matching(
    r"[a-z0-9]+(-[a-z0-9]+)*",
    "Navnet må kun have små bogstaver a-z, tal og bindestreg.",
    "Skriv for eksempel pr-gruppen.",
)
_ID = matching(
    r"[a-z0-9]{10}",
    "Det er ikke et medlems-id.",
    "Et id er de ti tegn, som medlemmets mappe hedder.",
)
_MAIL = matching(
    r"[^@\s]+@[^@\s]+\.[a-zæøå]{2,}",
    "Det ligner ikke en e-mailadresse.",
    "Ret linjen, eller slet feltet: det er frivilligt.",
)
_SHA256 = matching(
    r"[0-9a-f]{64}",
    "Fingeraftrykket (sha256) er ikke på 64 tegn.",
    "Kopiér det igen; det skrives af programmet.",
)

Date: TypeAlias = Annotated[datetime.date, BeforeValidator(parse_date), OPEN]
Time: TypeAlias = Annotated[datetime.time, BeforeValidator(parse_time), OPEN]
Month: TypeAlias = Annotated[str, BeforeValidator(parse_month), OPEN]
YearOrMonth: TypeAlias = Annotated[str, BeforeValidator(parse_year_or_month), QUASI]
OldAddress: TypeAlias = Annotated[str, BeforeValidator(parse_old_address), OPEN]
YesNo: TypeAlias = Annotated[bool, BeforeValidator(parse_yes_no), OPEN]
Slug: TypeAlias = Annotated[str, BeforeValidator(_SLUG), OPEN]
Sha256: TypeAlias = Annotated[str, BeforeValidator(_SHA256), OPEN]
CvNumberText: TypeAlias = Annotated[str, BeforeValidator(parse_cv_number), OPEN]
MemberId: TypeAlias = Annotated[str, BeforeValidator(_ID), MEMBER_ID]

FullName: TypeAlias = Annotated[
    str, StringConstraints(min_length=3, max_length=120), Mark(Risk.IDENTIFYING, Swept.EVERYWHERE, Kind.NAME)
]
Phone: TypeAlias = Annotated[
    str, BeforeValidator(parse_phone), Mark(Risk.IDENTIFYING, Swept.EVERYWHERE, Kind.NUMBER)
]
Mail: TypeAlias = Annotated[
    str, BeforeValidator(_MAIL), Mark(Risk.IDENTIFYING, Swept.EVERYWHERE, Kind.ADDRESS)
]
Street: TypeAlias = Annotated[
    str, StringConstraints(min_length=3, max_length=120), Mark(Risk.IDENTIFYING, Swept.EVERYWHERE, Kind.TEXT)
]
PostalCode: TypeAlias = Annotated[
    str, BeforeValidator(parse_postal_code), Mark(Risk.QUASI, Swept.OWN_PAGES, Kind.NUMBER)
]
BirthDate: TypeAlias = Annotated[
    datetime.date, BeforeValidator(parse_date), Mark(Risk.QUASI, Swept.OWN_PAGES, Kind.TEXT)
]
Employer: TypeAlias = Annotated[
    str, StringConstraints(min_length=2, max_length=120), Mark(Risk.QUASI, Swept.OWN_PAGES, Kind.TEXT)
]
School: TypeAlias = Annotated[
    str, StringConstraints(min_length=2, max_length=120), Mark(Risk.QUASI, Swept.OWN_PAGES, Kind.TEXT)
]

Line: TypeAlias = Annotated[str, StringConstraints(min_length=1, max_length=200), FREE_TEXT]
"""One line of private free text: it leaves the gate only as approved."""
Prose: TypeAlias = Annotated[str, StringConstraints(min_length=1, max_length=20_000), FREE_TEXT]
"""Private free text, Markdown: it leaves the gate only as approved."""
PublicLine: TypeAlias = Annotated[str, StringConstraints(min_length=1, max_length=300), OPEN]
"""One line of a file in `content/public`: written for everybody."""
PublicPostalCode: TypeAlias = Annotated[str, BeforeValidator(parse_postal_code), OPEN]
PublicProse: TypeAlias = Annotated[str, StringConstraints(min_length=1, max_length=20_000), OPEN]

Occupation: TypeAlias = Annotated[str, BeforeValidator(parse_occupation), QUASI]
CompetenceTerm: TypeAlias = Annotated[str, BeforeValidator(parse_competence), QUASI]
Sector: TypeAlias = Annotated[
    str,
    BeforeValidator(
        parse_code("db07", "Branchekoden kendes ikke.", "Skriv en kode fra DB07, for eksempel 47.11.")
    ),
    QUASI,
]
EducationCode: TypeAlias = Annotated[
    str,
    BeforeValidator(
        parse_code("disced15", "Uddannelsen kendes ikke.", "Skriv en kode fra DISCED-15 eller dens ord.")
    ),
    QUASI,
]
Language: TypeAlias = Annotated[
    str,
    BeforeValidator(
        parse_code("languages", "Sproget kendes ikke.", "Skriv det på dansk, for eksempel tysk.")
    ),
    QUASI,
]
LanguageLevel: TypeAlias = Annotated[
    str,
    BeforeValidator(
        parse_code("cefr", "Niveauet kendes ikke.", "Skriv A1, A2, B1, B2, C1, C2 eller M (modersmål).")
    ),
    QUASI,
]
Leadership: TypeAlias = Annotated[str, BeforeValidator(parse_scale("leadership")), QUASI]
WorkForm: TypeAlias = Annotated[str, BeforeValidator(parse_scale("work_forms")), QUASI]
Availability: TypeAlias = Annotated[str, BeforeValidator(parse_scale("availability")), QUASI]
Mobility: TypeAlias = Annotated[str, BeforeValidator(parse_scale("mobility")), QUASI]
EventKind: TypeAlias = Annotated[str, BeforeValidator(parse_scale("event_kinds")), OPEN]
