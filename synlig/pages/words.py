"""Codes as an employer reads them: plain Danish words for what the edition holds."""

from __future__ import annotations

from synlig import classifications
from synlig.classifications import MAJOR_GROUPS, Classification, scales
from synlig.dates import number
from synlig.language import _, ngettext

MIDDLE_GROUPS = {
    "01": "Officer",
    "02": "Befalingsmand",
    "03": "Menig i forsvaret",
    "11": "Øverste ledelse",
    "12": "Ledelse af administration og salg",
    "13": "Ledelse af produktion og service",
    "14": "Ledelse af hotel, restaurant og butik",
    "21": "Ingeniørarbejde og naturvidenskab",
    "22": "Læge- og sygeplejefag",
    "23": "Undervisning og pædagogik",
    "24": "Økonomi, administration og salg på højt niveau",
    "25": "It på højt niveau",
    "26": "Jura, samfund og kultur på højt niveau",
    "31": "Teknikerarbejde",
    "32": "Assisterende arbejde på sundhedsområdet",
    "33": "Økonomi, administration og salg",
    "34": "Socialt arbejde, idræt og kultur",
    "35": "It-drift og support",
    "41": "Kontor- og sekretærarbejde",
    "42": "Kundeservice",
    "43": "Regnskab, lager og transportkontor",
    "44": "Andet kontorarbejde",
    "51": "Servicearbejde",
    "52": "Salg og butik",
    "53": "Omsorg",
    "54": "Redning og vagt",
    "61": "Landbrug og gartneri",
    "62": "Skovbrug, fiskeri og jagt",
    "71": "Byggeri",
    "72": "Metal og maskiner",
    "73": "Finmekanik, grafik og kunsthåndværk",
    "74": "El og elektronik",
    "75": "Fødevarer, snedkeri og tekstil",
    "81": "Operatør ved anlæg og maskiner",
    "82": "Montage",
    "83": "Chauffør og maskinfører",
    "91": "Rengøring",
    "92": "Medhjælp i landbrug, skovbrug og fiskeri",
    "93": "Medhjælp i byggeri, industri og lager",
    "94": "Køkkenmedhjælp",
    "95": "Salg og service på gaden",
    "96": "Renovation og andet praktisk arbejde",
}
"""DISCO-08's groups of two digits in everyday words; shown where the gate has made an occupation wider."""

SECTIONS = {
    "A": "Landbrug og fiskeri",
    "B": "Råstoffer",
    "C": "Industri",
    "D": "Energi",
    "E": "Vand og affald",
    "F": "Bygge og anlæg",
    "G": "Handel",
    "H": "Transport og lager",
    "I": "Hotel og restaurant",
    "J": "It og kommunikation",
    "K": "Finans og forsikring",
    "L": "Ejendomme",
    "M": "Rådgivning og viden",
    "N": "Rejser, rengøring og anden service",
    "O": "Offentlig forvaltning",
    "P": "Undervisning",
    "Q": "Sundhed og omsorg",
    "R": "Kultur og fritid",
    "S": "Foreninger og anden service",
    "T": "Private hjem",
    "U": "Internationale organisationer",
}
"""DB07's sections in everyday words."""

EDUCATION = {
    "G1": "Grundskole",
    "G2": "Gymnasial uddannelse",
    "G3": "Erhvervsuddannelse",
    "G4": "Kort eller mellemlang videregående",
    "G5": "Lang videregående",
    "G1-3": "Grundskole, gymnasium eller erhvervsuddannelse",
    "G4-5": "Videregående uddannelse",
    "G9": "Ikke oplyst",
}
"""DISCED-15's groups in everyday words, and the two wider ones that the gate makes of them."""

DISCO_OPENING = "Arbejde inden for "
"""How many of DISCO's headings begin."""

NOT_STATED = "Ikke oplyst"
"""What the gate has left out, so that nobody stands out by it; the same as where a member has said nothing."""


def capital(text: str) -> str:
    """The text with its first letter large."""
    return text[:1].upper() + text[1:]


def profiles(count: int) -> str:
    """`"1 profil"`, `"1.151 profiler"`"""
    return ngettext("{number} profil", "{number} profiler", count).format(number=number(count))


def occupation(code: str | None) -> str:
    """`"Lagerchef eller logistikchef"`; of one digit or two our own words, of three DISCO's heading."""
    if code is None:
        return _("Fag ikke oplyst")
    if len(code) <= 2:
        return _(MIDDLE_GROUPS[code]) if len(code) == 2 else major_group(code)
    return capital(classifications.everyday_title(code).removeprefix(DISCO_OPENING))


def major_group(code: str) -> str:
    return _(MAJOR_GROUPS[code[0]])


def area(code: str | None) -> str:
    """`"Himmerland"` or `"Nordjylland"`; outside Nordjylland the part of the country, or the region."""
    if code is None:
        return _(NOT_STATED)
    wider = (classifications.sub_areas(), classifications.landsdele(), classifications.regions())
    return _label(next(known for known in wider if code in known), code)


def experience(code: str | None) -> str:
    """`"25 år eller mere"`"""
    if code is None:
        return _(NOT_STATED)
    known = scales.experience_bands()
    return _label(known if code in known else scales.wide_experience_bands(), code)


def who(occupation_code: str | None, area_code: str | None) -> str:
    """`"Lagerchef eller logistikchef i Himmerland"`, as far as it is shown."""
    if area_code is None:
        return occupation(occupation_code)
    return _("{occupation} i {area}").format(occupation=occupation(occupation_code), area=area(area_code))


def section(code: str) -> str:
    return _(SECTIONS[code])


def education(code: str) -> str:
    return _(EDUCATION[code])


def language(code: str) -> str:
    return _label(classifications.languages(), code)


def on_scale(scale: Classification, code: str) -> str:
    return _label(scale, code)


def competence_level(level: int) -> str:
    return scales.competence_levels()[str(level)].da


def _label(known: Classification, code: str) -> str:
    return capital(known[code].da)
