"""Codes as an employer reads them: plain Danish words for what the edition holds."""

from __future__ import annotations

from synlig import classifications
from synlig.classifications import Classification, scales
from synlig.edition import PublicCode
from synlig.language import _

MAJOR_GROUPS = {
    "0": "Forsvar",
    "1": "Ledelse",
    "2": "Specialister",
    "3": "Teknik og mellemled",
    "4": "Kontor og kundeservice",
    "5": "Service, salg og omsorg",
    "6": "Landbrug, skov og fiskeri",
    "7": "Håndværk",
    "8": "Maskiner og transport",
    "9": "Praktisk arbejde",
}
"""DISCO-08's ten major groups in everyday words; DISCO's own are too long for a list of choices."""

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
    "G9": "Ikke oplyst",
}


def capital(text: str) -> str:
    """The text with its first letter large."""
    return text[:1].upper() + text[1:]


def occupation(code: PublicCode) -> str:
    """`"Lagerchef eller logistikchef"`"""
    return capital(classifications.everyday_title(code))


def major_group(code: PublicCode) -> str:
    return _(MAJOR_GROUPS[code[0]])


def area(code: PublicCode) -> str:
    """`"Himmerland"`; outside Nordjylland the part of the country."""
    known = classifications.sub_areas()
    return _label(known if code in known else classifications.landsdele(), code)


def section(code: PublicCode) -> str:
    return _(SECTIONS[code])


def education(code: PublicCode) -> str:
    return _(EDUCATION[code])


def language(code: PublicCode) -> str:
    return _label(classifications.languages(), code)


def on_scale(scale: Classification, code: PublicCode) -> str:
    return _label(scale, code)


def competence_level(level: int) -> str:
    return scales.competence_levels()[str(level)].da


def _label(known: Classification, code: PublicCode) -> str:
    return capital(known[code].da)
