"""The product's own short scales: how somebody leads, works, and is to be had. Each is a classification of one
level.
"""

from __future__ import annotations

from functools import cache

from synlig.classifications.classification import Classification, Term


class Scale(Classification):
    """A classification whose terms keep the order they are given in, lowest first."""

    def __init__(self, name: str, terms: dict[str, str]) -> None:
        super().__init__(name, ())
        self._terms = {code: Term(code, 1, None, da) for code, da in terms.items()}
        self._children = self._by_parent()


@cache
def leadership() -> Scale:
    """How much of a leader somebody has been."""
    return Scale(
        "leadership",
        {
            "none": "ingen ledelse",
            "professional": "faglig ledelse",
            "staff": "personaleledelse",
            "managers": "leder af ledere",
            "executive": "øverste ledelse",
        },
    )


@cache
def work_forms() -> Scale:
    """The ways somebody can be had for work."""
    return Scale(
        "work_forms",
        {
            "full_time": "fuld tid",
            "part_time": "deltid",
            "project": "projekt og konsulent",
            "substitute": "vikar",
            "board": "bestyrelse",
            "mentor": "mentor",
        },
    )


@cache
def availability() -> Scale:
    """How soon somebody can begin."""
    return Scale(
        "availability",
        {
            "now": "straks",
            "month": "inden for en måned",
            "quarter": "inden for tre måneder",
            "agreement": "efter aftale",
        },
    )


@cache
def mobility() -> Scale:
    """How far somebody goes for work."""
    return Scale(
        "mobility",
        {
            "near": "tæt på hjemmet",
            "area": "hele Nordjylland",
            "country": "hele landet",
            "remote": "hjemmefra",
        },
    )


@cache
def event_kinds() -> Scale:
    """What the association invites people to."""
    return Scale(
        "event_kinds",
        {
            "open_house": "åbent hus",
            "job_centre": "åbent hus på jobcenter",
            "course": "kursus",
            "it_workshop": "it-workshop",
            "talk": "foredrag",
            "meeting": "møde",
        },
    )


@cache
def experience_bands() -> Scale:
    """Years of work in all."""
    return Scale(
        "experience_bands",
        {"under_5": "under 5 år", "5_14": "5-14 år", "15_24": "15-24 år", "25_up": "25 år eller mere"},
    )


@cache
def wide_experience_bands() -> Scale:
    """Years of work in two bands, for where too few share one of the four."""
    return Scale("wide_experience_bands", {"under_15": "under 15 år", "15_up": "15 år eller mere"})


_WIDE_EXPERIENCE = {"under_5": "under_15", "5_14": "under_15", "15_24": "15_up", "25_up": "15_up"}


def wide_experience_band(code: str) -> str | None:
    """The wide band that a band lies in; None for a wide one itself."""
    return _WIDE_EXPERIENCE.get(code)


@cache
def wide_education_groups() -> Scale:
    """Education in two groups of DISCED-15's roots, for where too few share one of them."""
    return Scale(
        "wide_education_groups",
        {"G1-3": "grundskole, gymnasium eller erhvervsuddannelse", "G4-5": "videregående uddannelse"},
    )


_WIDE_EDUCATION = {"G1": "G1-3", "G2": "G1-3", "G3": "G1-3", "G4": "G4-5", "G5": "G4-5"}


def wide_education_group(code: str) -> str | None:
    """The wide group that a group lies in; None for a wide one itself."""
    return _WIDE_EDUCATION.get(code)


@cache
def length_bands() -> Scale:
    """Years in one function."""
    return Scale(
        "length_bands", {"under_2": "under 2 år", "2_5": "2-5 år", "6_10": "6-10 år", "over_10": "over 10 år"}
    )


@cache
def competence_levels() -> Scale:
    """How well somebody can do a thing."""
    return Scale(
        "competence_levels",
        {"1": "har prøvet det", "2": "kan det med hjælp", "3": "kan det selv", "4": "kan lære det fra sig"},
    )


@cache
def language_bands() -> Scale:
    """CEFR in three bands."""
    return Scale("language_bands", {"A": "grundlæggende", "B": "kan bruge det på arbejde", "C": "flydende"})


@cache
def occupation_groups() -> Scale:
    """The four groups the catalogue is coloured by; see `occupation_group`."""
    return Scale(
        "occupation_groups",
        {
            "lead": "ledelse og viden",
            "office": "kontor og teknik",
            "service": "service, salg og omsorg",
            "craft": "håndværk, maskiner og transport",
        },
    )


_GROUP_OF_MAJOR = {"1": "lead", "2": "lead", "3": "office", "4": "office", "5": "service"}
"""DISCO-08 major group to our own; 6 to 9 and 0 are craft."""


def occupation_group(disco_code: str) -> str:
    """The code in `occupation_groups` of a DISCO-08 code."""
    return _GROUP_OF_MAJOR.get(disco_code[:1], "craft")


@cache
def roles() -> Scale:
    """What somebody is at a meeting or in the association; a word outside this list could be a name."""
    offices = (
        "formand",
        "næstformand",
        "kasserer",
        "sekretær",
        "bestyrelsesmedlem",
        "suppleant",
        "stedfortræder",
    )
    charges = (
        "gruppeleder",
        "økonomiansvarlig",
        "webansvarlig",
        "medlemsansvarlig",
        "revisor",
        "mentor",
        "vagten",
    )
    at_meetings = ("ordstyrer", "dirigent", "referent", "fremlægger", "hele gruppen", "medlem", "gæst")
    words = (*offices, *charges, *at_meetings)
    return Scale("roles", {word: word for word in words})
