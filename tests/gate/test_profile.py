"""From a member's file to a profile: by consent, by approval, and as codes and bands."""

from typing import Any

import pytest

from synlig.edition import Profile
from synlig.gate.approval import ApprovedTexts
from synlig.gate.consent import standing
from synlig.gate.profile import ProfileGate
from synlig.records import Approvals
from tests.gate.invented import ALL_PURPOSES, TODAY, approvals, consent, consents, folder, member

HEADLINE = ("overskrift", "Kan få et lager til at gå op", "Kan få et lager til at gå op")
TEXT = (
    "tekst",
    "Jeg har styret et lager med tolv folk og fire trucks i mange gode år.",
    "Jeg har styret et lager.",
)
EVIDENCE = ("kompetencer.1.eksempel", "Fik svindet ned på en procent.", "Fik svindet ned.")


def make(
    *purposes: str, approved: Approvals | None = None, given: dict[str, Any] | None = None, **changed: Any
) -> Profile | None:
    own = member(**changed)
    all_approved = approved if approved is not None else approvals(HEADLINE, TEXT, EVIDENCE)
    gate = ProfileGate(
        standing(consents(given or consent(*purposes)), TODAY),
        ApprovedTexts(all_approved, "k3v9q2m7xd", TODAY),
    )
    return gate.make(folder(own=own))


def made(*purposes: str, **changed: Any) -> Profile:
    profile = make(*purposes, **changed)
    assert profile is not None
    return profile


def test_a_profile_shows_what_was_ticked_and_approved() -> None:
    profile = made()

    assert profile.number == "K7QX-2M4P-H"
    assert profile.headline == HEADLINE[2]
    assert profile.text == TEXT[2]
    assert profile.competences[0].evidence == EVIDENCE[2]
    assert profile.area == "NJ-AAL"
    assert profile.experience == "15_24"
    assert profile.sectors == ("H",)
    assert [line.length for line in profile.experience_lines] == ["over_10"]
    assert [(spoken.language, spoken.band) for spoken in profile.languages] == [("de", "B")]
    assert profile.work_forms == ("full_time", "part_time")


EVERYTHING: dict[str, Any] = {
    "mobilitet": "hele landet",
    "uddannelse": [{"kode": "10"}, {"kode": "30"}],
    "erfaring": [
        {"titel": "Lagermand", "fag": "lagerchef", "fra": "2000", "til": "2004"},
        {"titel": "Lagerchef", "fag": "lagerchef", "branche": "52.10", "fra": "2004", "til": "2022"},
    ],
}
"""Beside what `member` has."""


def test_a_whole_profile() -> None:
    offer = {
        "overskrift": "Rydder op",
        "løser": "Rod på lageret",
        "for_hvem": "Små lagre",
        "bevis": "Gjort to gange",
    }
    bare = {"overskrift": "Bygger om", "løser": "Trange lagre"}
    texts = [
        (f"produktblade.{number}.{field}", text, f"{text}, godkendt")
        for number, sheet in enumerate((offer, bare), start=1)
        for field, text in sheet.items()
    ]
    gate = ProfileGate(
        standing(consents(consent()), TODAY),
        ApprovedTexts(approvals(HEADLINE, TEXT, EVIDENCE, *texts), "k3v9q2m7xd", TODAY),
    )

    profile = gate.make(folder(own=member(**EVERYTHING, produktblade=[offer, bare])))

    assert profile is not None
    assert profile.model_dump() == {
        "number": "K7QX-2M4P-H",
        "occupation": member().occupation,
        "area": "NJ-AAL",
        "experience": "15_24",
        "education": "G3",
        "confirmed": "2026-09",
        "headline": HEADLINE[2],
        "text": TEXT[2],
        "competences": ({"term": "lagerstyring", "level": 4, "evidence": EVIDENCE[2]},),
        "sectors": ("H",),
        "experience_lines": (
            {"occupation": member().occupation, "sector": "H", "length": "over_10"},
            {"occupation": member().occupation, "sector": None, "length": "2_5"},
        ),
        "languages": ({"language": "de", "band": "B"},),
        "leadership": "staff",
        "work_forms": ("full_time", "part_time"),
        "availability": "now",
        "mobility": "country",
        "offers": (
            {
                "headline": "Bygger om, godkendt",
                "solves": "Trange lagre, godkendt",
                "for_whom": None,
                "evidence": None,
            },
            {
                "headline": "Rydder op, godkendt",
                "solves": "Rod på lageret, godkendt",
                "for_whom": "Små lagre, godkendt",
                "evidence": "Gjort to gange, godkendt",
            },
        ),
    }
    assert gate.waiting == []
    assert gate.approved == [HEADLINE[2], TEXT[2], EVIDENCE[2], *(text for _field, _source, text in texts)]


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"given": consent("overskrift", "tekst")}, "no consent for the card"),
        ({"given": consent(cv_nummer=None)}, "no CV number yet"),
        ({"given": consent(trukket="2026-11-01")}, "withdrawn"),
        ({"status": "hvilende"}, "not looking for work"),
        ({"status": "udmeldt"}, "no longer a member"),
    ],
)
def test_there_is_no_profile(changed: dict[str, Any], why: str) -> None:
    given = changed.get("given")
    if given is not None:
        changed["given"] = {name: value for name, value in given.items() if value is not None}

    assert make(**changed) is None, why


EMPTY_WITHOUT = {
    "overskrift": ("headline", None),
    "tekst": ("text", None),
    "kompetencer": ("competences", ()),
    "erfaring": ("experience_lines", ()),
    "brancher": ("sectors", ()),
    "sprog": ("languages", ()),
    "ledelse": ("leadership", None),
    "arbejdsformer": ("work_forms", ()),
    "til rådighed": ("availability", None),
    "produktblad": ("offers", ()),
}


@pytest.mark.parametrize("purpose", EMPTY_WITHOUT)
def test_what_is_not_ticked_is_empty(purpose: str) -> None:
    others = [name for name in ALL_PURPOSES if name != purpose]
    field, empty = EMPTY_WITHOUT[purpose]

    profile = made(*others)

    assert getattr(profile, field) == empty


def test_evidence_needs_its_own_tick() -> None:
    profile = made(*[name for name in ALL_PURPOSES if name != "eksempler"])

    assert profile.competences[0].term == "lagerstyring"
    assert profile.competences[0].evidence is None


def test_unapproved_text_waits_and_the_rest_goes_out() -> None:
    own = member()
    gate = ProfileGate(
        standing(consents(consent()), TODAY), ApprovedTexts(approvals(HEADLINE), "k3v9q2m7xd", TODAY)
    )

    profile = gate.make(folder(own=own))

    assert profile is not None
    assert profile.text is None
    assert gate.waiting == ["tekst", "kompetencer.1.eksempel"]


def test_an_offer_waits_whole_without_its_headline() -> None:
    offers = [{"overskrift": "Rydder op på lageret", "løser": "Jeg tæller op."}]
    only_solves = approvals(("produktblade.1.løser", "Jeg tæller op.", "Jeg tæller op."))

    assert made(produktblade=offers, approved=only_solves).offers == ()


@pytest.mark.parametrize(
    ("jobs", "band"),
    [
        ([("2020", "2022")], "under_5"),
        ([("2010", "2015")], "5_14"),
        ([("2000", "2010"), ("2005", "2012")], "5_14"),
        ([("2000", "2010"), ("2012", "2020")], "15_24"),
        ([("1990", None)], "25_up"),
        ([], "under_5"),
        ([("2010", "2014-12")], "under_5"),
        ([("2010-02", "2014-12"), ("2018-03", "2018-04")], "under_5"),
        ([("2010-02", "2014-12"), ("2018-03", "2018-05")], "5_14"),
        ([("2000", "2014-12")], "5_14"),
        ([("2000", "2015")], "15_24"),
        ([("1990", "2014-12")], "15_24"),
        ([("1990", "2015")], "25_up"),
        ([("2000", "2004-12"), ("2001", "2002")], "under_5"),
        ([("2000", "2002"), ("2002", "2005")], "5_14"),
    ],
)
def test_years_of_work_are_counted_once(jobs: list[tuple[str, str | None]], band: str) -> None:
    history = [
        {"titel": "Lagermand", "fag": "lagerchef", "fra": since, **({"til": until} if until else {})}
        for since, until in jobs
    ]

    assert made(erfaring=history).experience == band


def test_the_order_of_the_file_does_not_show() -> None:
    terms = [{"navn": "lagerstyring", "niveau": "2"}, {"navn": "indkøb", "niveau": "4"}]

    assert made(kompetencer=terms).competences == made(kompetencer=terms[::-1]).competences


PRIVATE = ("navn", "telefon", "mail", "adresse", "født", "intern_note", "mentor")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("navn", "Asmus Kildevang"),
        ("telefon", "21 99 99 99"),
        ("mail", "anden@example.org"),
        ("adresse", "En Helt Anden Vej 4"),
        ("postnummer", "9000"),
        ("født", "1961-05-04"),
        ("intern_note", "Har talt med A-kassen."),
        ("mentor", "ja"),
        ("grupper", ["pr-gruppen"]),
    ],
)
def test_a_private_field_changes_nothing_in_the_profile(field: str, value: object) -> None:
    assert made(**{field: value}) == made()


@pytest.mark.parametrize(
    ("since", "until", "length"),
    [
        ("2010", "2011-12", "under_2"),
        ("2010", "2012", "2_5"),
        ("2010", "2015-12", "2_5"),
        ("2010", "2016", "6_10"),
        ("2010", "2020-12", "6_10"),
        ("2010", "2021", "over_10"),
        ("2025", None, "under_2"),
        ("2024-09", None, "2_5"),
    ],
)
def test_how_long_a_job_was_is_told_by_its_band(since: str, until: str | None, length: str) -> None:
    """One that is not over lasts to the month in which the profile was confirmed."""
    job = {"titel": "Lagermand", "fag": "lagerchef", "fra": since} | ({"til": until} if until else {})

    assert [line.length for line in made(erfaring=[job]).experience_lines] == [length]


@pytest.mark.parametrize(
    ("codes", "group"),
    [
        ([], "G9"),
        (["90"], "G9"),
        (["90", "30"], "G3"),
        (["30", "10", "90"], "G3"),
    ],
)
def test_the_highest_education_that_is_stated_is_the_one_shown(codes: list[str], group: str) -> None:
    assert made(uddannelse=[{"kode": code} for code in codes]).education == group


@pytest.mark.parametrize(("sector", "section"), [("52.10", "H"), ("99.99.99", None), (None, None)])
def test_a_sector_is_told_by_its_section_if_it_has_one(sector: str | None, section: str | None) -> None:
    job = {"titel": "Chef", "fag": "lagerchef", "fra": "2004"} | ({"branche": sector} if sector else {})
    profile = made(erfaring=[job])

    assert [line.sector for line in profile.experience_lines] == [section]
    assert profile.sectors == ((section,) if section else ())


def test_a_job_shows_no_sector_where_sectors_are_not_ticked() -> None:
    lines = made(*[name for name in ALL_PURPOSES if name != "brancher"]).experience_lines

    assert [line.sector for line in lines] == [None]
