"""What the sweep is told to look for."""

from __future__ import annotations

import pytest
from pydantic import Field

from synlig.gate.needles import compile_needles, salvaged_needles
from synlig.needles import Kind, Needle
from synlig.records import FrozenProfile, Member
from synlig.records.fields import Employer, Line
from tests.gate.invented import (
    approvals,
    consent,
    consents,
    content,
    folder,
    frozen,
    member,
    minutes,
    minutes_file,
    people,
)

LONG = "Det her er en lang privat tekst, som ingen uden for foreningen må læse."


def compiled(
    *folders: object, let_out: tuple[str, ...] = (), approved: tuple[str, ...] = (), **kind: object
) -> tuple[Needle, ...]:
    all_of_it = content(*folders, **kind)
    return compile_needles(all_of_it, people(*all_of_it.members), let_out, approved).needles


def values(needles: tuple[Needle, ...], rule: str) -> set[str]:
    return {needle.value for needle in needles if needle.rule == rule}


@pytest.mark.parametrize(
    ("rule", "value", "kind"),
    [
        ("member.name", "Ragnhild Tofteskov", Kind.NAME),
        ("member.phone", "20 00 12 34", Kind.NUMBER),
        ("member.mail", "ragnhild@example.org", Kind.ADDRESS),
        ("member.street", "Opfundsvej 12", Kind.TEXT),
        ("member.id", "k3v9q2m7xd", Kind.ADDRESS),
    ],
)
def test_what_identifies_is_forbidden_everywhere(rule: str, value: str, kind: Kind) -> None:
    found = [needle for needle in compiled(folder()) if needle.rule == rule and not needle.pages]

    assert [(needle.value, needle.kind) for needle in found] == [(value, kind)]


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        ("member.postal_code", "9400"),
        ("member.born", "1961-05-04"),
        ("member.experience.employer", "Limfjordens Kassefabrik"),
        ("member.name", "Ragnhild"),
        ("member.name", "Tofteskov"),
    ],
)
def test_what_hints_is_forbidden_on_the_members_own_pages(rule: str, value: str) -> None:
    own = folder(own=member(født="1961-05-04"))
    found = [needle for needle in compiled(own) if needle.value == value and needle.rule == rule]

    assert {needle.pages for needle in found} == {frozenset({"find-en-medarbejder/K7QX2M4PH/"})}


def test_a_member_without_pages_has_no_own_pages_to_search() -> None:
    needles = compiled(folder(given=consents()))

    assert not [needle for needle in needles if needle.value == "9400"]


def test_the_minutes_of_a_meeting_are_the_members_own_page_too() -> None:
    needles = compiled(folder(given=consents()), minutes=(minutes_file(minutes()),))

    assert {needle.pages for needle in needles if needle.value == "Tofteskov"} == {
        frozenset({"om-os/referater/bestyrelsen/2026-11-02/"})
    }


def test_codes_levels_and_dates_are_not_searched_for() -> None:
    assert not {"4", "NJ-AAL", "2026-09", "de", "B2"} & {needle.value for needle in compiled(folder())}


def test_a_private_text_is_forbidden_in_runs_of_eight_words() -> None:
    found = values(compiled(folder(own=member(intern_note=LONG))), "member.note")

    assert "det her er en lang privat tekst som" in found
    assert "foreningen må læse" not in found


def test_a_closed_item_is_forbidden_and_an_approved_text_is_not() -> None:
    closed = "Et medlem er blevet alvorligt syg og har fået besked om det."
    own = minutes(
        punkter=[
            {"nr": "1", "titel": "Budget", "tekst": LONG},
            {"nr": "2", "titel": "En fortrolig sag", "lukket": "ja", "tekst": closed},
        ]
    )

    needles = compiled(folder(), approved=(LONG,), minutes=(minutes_file(own),))

    passages = {
        needle.value
        for needle in needles
        if needle.kind is Kind.PASSAGE and needle.rule == "minutes.items.text"
    }
    assert "et medlem er blevet alvorligt syg og har" in passages
    assert "det her er en lang privat tekst som" not in passages


@pytest.mark.parametrize(("closed", "forbidden"), [("ja", True), ("nej", False)])
def test_what_a_closed_item_says_is_forbidden_also_where_a_public_text_says_it(
    closed: str, forbidden: bool
) -> None:
    item = {"nr": "1", "titel": "Klage", "tekst": LONG, "lukket": closed}
    file = minutes_file(minutes(punkter=[item]))

    needles = compiled(minutes=(file,), approved=(f"Nyt fra os: {LONG}",))

    said = "det her er en lang privat tekst som"
    found = [(needle.rule, needle.place) for needle in needles if needle.value == said]
    assert found == ([("minutes.items.text", file.document.path)] if forbidden else [])


def test_the_offices_own_values_are_left_out_and_counted() -> None:
    own = content(folder())

    with_office = compile_needles(own, people(*own.members), ("20001234",), ())
    without = compile_needles(own, people(*own.members), (), ())

    assert with_office.left_out == without.left_out + 1


def test_a_name_with_consent_is_left_out() -> None:
    named = folder(given=consents(consent("navn i referater")))

    assert "Ragnhild Tofteskov" not in values(compiled(named), "member.name")


def test_a_needle_shows_nothing_of_itself() -> None:
    needle = compiled(folder())[0]

    assert needle.value not in repr(needle)
    assert needle.value not in str(needle)


def test_the_order_of_members_does_not_matter() -> None:
    one, other = folder("aaaaaaaaaa"), folder("bbbbbbbbbb", member(navn="Asmus Kildevang"))

    def sought(*folders: object) -> set[tuple[object, ...]]:
        return {(needle.rule, needle.value, needle.kind, needle.pages) for needle in compiled(*folders)}

    assert sought(one, other) == sought(other, one)


def test_approvals_let_out_only_what_they_say() -> None:
    own = folder(own=member(tekst=LONG), approved=approvals(("tekst", LONG, "Noget helt andet står her nu.")))

    assert "det her er en lang privat tekst som" in values(compiled(own), "member.text")


def test_a_frozen_text_is_looked_for_as_long_as_it_is_frozen() -> None:
    """The profile was edited since, and the older text must not get out unapproved either."""
    own = folder(own=member(tekst=None), shown=frozen(member(tekst=LONG), consents(consent())))

    assert any("lang privat tekst" in value for value in values(compiled(own), "frozen.text"))
    assert values(compiled(own), "member.text") == set()


SPOILT = """\
navn: "Ragnhild Tofteskov"
telefon:   '20 00 12 34'
  mail : ragnhild@example.org
adresse: Opfundsvej 12\t
fag: lagerchef
tekst: Jeg har styret et lager med tolv folk og fire trucks i mange gode år.
postnummer: 9400
ukendt: "værdi
erfaring: [[
telefon: 12
telefon:
"""


def test_of_a_profile_that_cannot_be_read_every_line_that_identifies_is_looked_for() -> None:
    found = salvaged_needles("content/private/members/k3v9q2m7xd", "k3v9q2m7xd", SPOILT)
    file = "content/private/members/k3v9q2m7xd/profil.yml"

    assert sorted(found, key=lambda needle: needle.rule) == [
        Needle("member.id", "content/private/members/k3v9q2m7xd", "k3v9q2m7xd", Kind.ADDRESS),
        Needle("member.mail", file, "ragnhild@example.org", Kind.ADDRESS),
        Needle("member.name", file, "Ragnhild Tofteskov", Kind.NAME),
        Needle("member.phone", file, "20 00 12 34", Kind.NUMBER),
        Needle("member.street", file, "Opfundsvej 12", Kind.TEXT),
    ]


def test_a_salvaged_name_of_ordinary_words_is_told_as_such_and_three_signs_are_enough() -> None:
    name, phone = salvaged_needles("f", "id", "navn: Bo Lund\ntelefon: 123\n")[1:]

    assert (name.value, name.ordinary) == ("Bo Lund", True)
    assert (phone.value, phone.ordinary) == ("123", False)


def test_what_a_volunteer_noted_beside_a_salvaged_value_is_no_part_of_it() -> None:
    spoilt = "navn: 'Ragnhild Tofteskov'  # formand\r\ntelefon: 20 00 12 34 # privat\n"

    assert [needle.value for needle in salvaged_needles("f", "id", spoilt)[1:]] == [
        "Ragnhild Tofteskov",
        "20 00 12 34",
    ]


EIGHT = "et to tre fire fem seks syv otte"
PROFILE_PAGE, MEETING_PAGE = "find-en-medarbejder/K7QX2M4PH/", "om-os/referater/bestyrelsen/2026-11-02/"
HERS = "content/private/members/k3v9q2m7xd"


def job(employer: str) -> dict[str, str]:
    return {"titel": "Chef", "fag": "lagerchef", "arbejdsgiver": employer, "fra": "2004", "til": "2022"}


def everything(*purposes: str) -> tuple[Needle, ...]:
    """One member with a little of everything, in the catalogue and in one set of minutes."""
    given = consents(consent(hvordan=f"på {EIGHT}"), *[consent(each, cv_nummer=None) for each in purposes])
    bare: dict[str, object] = {"kompetencer": [], "overskrift": None}
    now = member(
        navn="Bo Per-Lis Tofteskov", født="1961-05-04", mail=None, tekst=EIGHT,
        erfaring=[job("Fab"), job("AB")], **bare,
    )  # fmt: skip
    was = member(tekst=f"nul {EIGHT}", erfaring=[job("Før")], **bare)
    own = minutes(
        til_stede=[], ordstyrer="k3v9q2m7xd", titel="Møde", punkter=[{"nr": "1", "titel": f"Om {EIGHT}"}]
    )
    return compiled(folder(own=now, given=given, shown=frozen(was, given)), minutes=(minutes_file(own),))


def test_all_that_is_looked_for_of_one_member() -> None:
    profile, minutes_yml = f"{HERS}/profil.yml", "content/private/minutes/bestyrelsen/2026-11-02.yml"
    both = frozenset({PROFILE_PAGE, MEETING_PAGE})
    runs = ("nul et to tre fire fem seks syv", EIGHT)

    assert set(everything()) == {
        Needle("member.id", HERS, "k3v9q2m7xd", Kind.ADDRESS),
        Needle("member.name", profile, "Bo Per-Lis Tofteskov", Kind.NAME),
        Needle("member.name", profile, "Per", Kind.NAME, both, ordinary=True),
        Needle("member.name", profile, "Lis", Kind.NAME, both),
        Needle("member.name", profile, "Tofteskov", Kind.NAME, both),
        Needle("member.phone", profile, "20 00 12 34", Kind.NUMBER),
        Needle("member.street", profile, "Opfundsvej 12", Kind.TEXT),
        Needle("member.postal_code", profile, "9400", Kind.NUMBER, both),
        Needle("member.born", profile, "1961-05-04", Kind.TEXT, both),
        Needle("member.experience.employer", profile, "Fab", Kind.TEXT, both),
        Needle("member.text", profile, EIGHT, Kind.PASSAGE),
        *(Needle("frozen.text", f"{HERS}/udgivet.yml", run, Kind.PASSAGE) for run in runs),
        Needle("consents.consents.how", f"{HERS}/samtykke.yml", f"på {EIGHT[:-5]}", Kind.PASSAGE),
        Needle("consents.consents.how", f"{HERS}/samtykke.yml", EIGHT, Kind.PASSAGE),
        Needle("minutes.chair", minutes_yml, "k3v9q2m7xd", Kind.ADDRESS),
        Needle("minutes.items.title", minutes_yml, f"om {EIGHT[:-5]}", Kind.PASSAGE),
        Needle("minutes.items.title", minutes_yml, EIGHT, Kind.PASSAGE),
    }


@pytest.mark.parametrize(
    ("purposes", "pages"),
    [
        ((), {PROFILE_PAGE, MEETING_PAGE}),
        (("post på hjemmesiden",), {PROFILE_PAGE, MEETING_PAGE}),
        (("navn i referater",), {PROFILE_PAGE}),
        (("navn i referater", "post på hjemmesiden"), {PROFILE_PAGE}),
    ],
)
def test_whoever_agreed_to_be_named_elsewhere_has_no_name_in_the_profile(
    purposes: tuple[str, ...], pages: set[str]
) -> None:
    """The profile is the catalogue's, and a name in it would tell whose it is."""
    parts = [needle for needle in everything(*purposes) if needle.value in ("Per", "Lis", "Tofteskov")]

    assert [set(needle.pages) for needle in parts] == [pages] * 3


@pytest.mark.parametrize("purpose", ["navn i referater", "post på hjemmesiden"])
def test_a_name_that_may_stand_anywhere_is_counted_as_left_out(purpose: str) -> None:
    own = content(folder(given=consents(consent(purpose, cv_nummer=None))))

    assert compile_needles(own, people(*own.members), (), ()).left_out == 1


class Wider(Member):
    """A member with fields that nobody has thought of yet."""

    mottoes: tuple[Line, ...] = Field((), alias="valgsprog")
    former: tuple[Employer, ...] | None = Field(None, alias="forhenværende")


class WiderFrozen(FrozenProfile):
    former: Employer | None = None


def test_a_new_field_is_looked_for_from_the_day_it_is_written() -> None:
    """By its mark alone, however deep in lists it stands."""
    own = Wider.model_construct(**vars(member()), mottoes=("Ja", EIGHT), former=("Gamle Værft",))
    given = consents(consent())
    shown = WiderFrozen.model_construct(**vars(frozen(member(), given)), former="Nye Værft")

    needles = compiled(folder(own=own, given=given, shown=shown))

    assert values(needles, "member.mottoes") == {EIGHT}
    assert values(needles, "member.former") == {"Gamle Værft"}
    assert {needle.pages for needle in needles if needle.rule == "frozen.former"} == {
        frozenset({PROFILE_PAGE})
    }


def test_a_name_of_ordinary_words_is_told_as_such_and_nothing_else_is() -> None:
    """`Bo Lund` counts with its capitals alone; a street of the same words counts however it is written."""
    needles = compiled(folder(own=member(navn="Bo Lund", adresse="Bo Lund")))

    assert {needle.rule: needle.ordinary for needle in needles if needle.value == "Bo Lund"} == {
        "member.name": True,
        "member.street": False,
    }


@pytest.mark.parametrize(
    ("part", "is_in"),
    [
        ({"til_stede": [{"medlem": "k3v9q2m7xd"}]}, True),
        ({"afbud": [{"medlem": "k3v9q2m7xd"}]}, True),
        ({"ordstyrer": "k3v9q2m7xd"}, True),
        ({"referent": "k3v9q2m7xd"}, True),
        ({"til_stede": [{"medlem": "m3v9q2m7xd"}]}, False),
        ({}, False),
    ],
)
def test_minutes_are_the_own_page_of_whoever_stands_in_them(part: dict[str, object], is_in: bool) -> None:
    file = minutes_file(minutes(**({"til_stede": []} | part)))
    other = folder("m3v9q2m7xd", member(navn="Asmus Kildevang"))
    needles = compiled(folder(), other, minutes=(file,))

    pages = {needle.pages for needle in needles if needle.value == "Tofteskov"}
    assert pages == {frozenset({PROFILE_PAGE, *([MEETING_PAGE] if is_in else [])})}
