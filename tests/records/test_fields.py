"""How each kind of value is written: what is taken, and what is refused."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from pydantic_core import PydanticCustomError

from synlig.records import fields
from synlig.records.fields import (
    matching,
    parse_code,
    parse_competence,
    parse_date,
    parse_month,
    parse_occupation,
    parse_phone,
    parse_postal_code,
    parse_scale,
    parse_time,
    parse_year_or_month,
    parse_yes_no,
)

DAY = datetime.date(2026, 11, 2)


def refused(parse: Callable[[object], object], value: object) -> str:
    """What is said to be wrong with a value."""
    with pytest.raises(PydanticCustomError) as caught:
        parse(value)
    said = caught.value.context
    assert said is not None
    return str(said["wrong"])


@pytest.mark.parametrize(
    "written",
    [
        "2026-11-02",
        "2. november 2026",
        "02. november 2026",
        "2. nov 2026",
        "2. nov. 2026",
        "2. NOVEMBER 2026",
        "2.11.2026",
        "02.11.2026",
        "2/11-2026",
        "2/11/2026",
        "02-11-2026",
        "2. 11. 2026",
        "  2026-11-02  ",
    ],
)
def test_a_date_can_be_written_as_danes_do(written: str) -> None:
    assert parse_date(written) == DAY


@pytest.mark.parametrize(
    ("written", "wrong"),
    [
        ("2026-02-30", "Den dato findes ikke."),
        ("31.4.2026", "Den dato findes ikke."),
        ("29. februar 2025", "Den dato findes ikke."),
        ("2026-13-01", "Den dato findes ikke."),
        ("0.1.2026", "Den dato findes ikke."),
        ("0000-01-01", "Den dato findes ikke."),
        ("0026-11-22", "Årstallet ser forkert ud."),
        ("1.1.1929", "Årstallet ser forkert ud."),
        ("2101-01-01", "Årstallet ser forkert ud."),
        ("2026-11", "Datoen kan ikke læses."),
        ("2026-1-2", "Datoen kan ikke læses."),  # which is the month?
        ("2.11.26", "Datoen kan ikke læses."),
        ("2. noxember 2026", "Datoen kan ikke læses."),
        ("November 2, 2026", "Datoen kan ikke læses."),
        ("2026-11-02T10:00", "Datoen kan ikke læses."),
        ("i morgen", "Datoen kan ikke læses."),
        ("", "Datoen kan ikke læses."),
        (["2026-11-02"], "Her skal stå en tekst."),
        (20261102, "Her skal stå en tekst."),
    ],
)
def test_a_date_that_cannot_be_is_refused(written: object, wrong: str) -> None:
    assert refused(parse_date, written) == wrong


@pytest.mark.parametrize(
    ("written", "hour", "minute"),
    [
        ("13:30", 13, 30),
        ("13.30", 13, 30),
        ("kl. 13.30", 13, 30),
        ("Kl 9:05", 9, 5),
        ("9:05", 9, 5),
        ("00:00", 0, 0),
    ],
)
def test_a_time_can_be_written_with_colon_or_point(written: str, hour: int, minute: int) -> None:
    assert parse_time(written) == datetime.time(hour, minute)


@pytest.mark.parametrize(
    "written", ["24:00", "25:15", "13:60", "13", "13:3", "1330", "1.30 pm", "middag", "", "-1:30"]
)
def test_a_time_that_cannot_be_is_refused(written: str) -> None:
    assert refused(parse_time, written) == "Klokkeslættet kan ikke læses."


@pytest.mark.parametrize("written", ["2026-01", "1999-12", "2026-11"])
def test_a_month_is_kept_as_it_stands(written: str) -> None:
    assert parse_month(written) == parse_year_or_month(written) == written


@pytest.mark.parametrize(
    "written", ["2026-13", "2026-00", "2026-1", "26-11", "1899-01", "2100-01", "november 2026", "2026"]
)
def test_a_month_that_cannot_be_is_refused(written: str) -> None:
    assert refused(parse_month, written) == "Måneden kan ikke læses."


@pytest.mark.parametrize("written", ["19", "2026-13", "1899", "2026-", "omkring 2010", ""])
def test_a_year_that_cannot_be_is_refused(written: str) -> None:
    assert refused(parse_year_or_month, written) == "Tidspunktet kan ikke læses."


@pytest.mark.parametrize(("written", "value"), [("ja", True), ("Ja", True), ("NEJ", False), ("nej ", False)])
def test_yes_and_no_are_danish(written: str, value: bool) -> None:
    assert parse_yes_no(written) is value


@pytest.mark.parametrize("written", ["yes", "no", "NO", "true", "on", "j", "1", "10:30", ""])
def test_yes_and_no_are_only_danish(written: str) -> None:
    assert refused(parse_yes_no, written) == "Her skal stå ja eller nej."


@pytest.mark.parametrize(
    "written",
    ["90123456", "90 12 34 56", "90-12-34-56", "+45 90 12 34 56", "(+45) 90.12.34.56", "+49 (0)40/123456"],
)
def test_a_phone_number_is_kept_as_it_stands(written: str) -> None:
    assert parse_phone(written) == written


@pytest.mark.parametrize("written", ["9012345", "90 12 34 5x", "lokal 12", "1" * 16, "90+123456", "", "+45"])
def test_what_is_no_phone_number_is_refused(written: str) -> None:
    assert refused(parse_phone, written) == "Det ligner ikke et telefonnummer."


@pytest.mark.parametrize("written", ["9000", "9400", "2500"])
def test_a_postal_code_in_use_is_taken(written: str) -> None:
    assert parse_postal_code(written) == written


@pytest.mark.parametrize(
    "written", ["0045", "9999", "900", "90000", "NO", "9000 Aalborg", "DK-9000", "٩٠٠٠", ""]
)
def test_a_postal_code_that_is_not_in_use_is_refused(written: str) -> None:
    assert refused(parse_postal_code, written) == "Postnummeret findes ikke."


@pytest.mark.parametrize(
    ("written", "code"), [("3313", "3313"), ("bogholder", "3313"), ("Bogholder", "3313")]
)
def test_an_occupation_is_a_code_or_a_word(written: str, code: str) -> None:
    assert parse_occupation(written) == code


def test_an_unknown_occupation_names_three_that_are_near() -> None:
    with pytest.raises(PydanticCustomError) as caught:
        parse_occupation("boghodler")

    assert caught.value.context is not None
    assert str(caught.value.context["mend"]).count(",") == 3  # one before the list


def test_a_competence_is_its_term_whatever_word_was_used() -> None:
    assert parse_competence("Bogføring") == parse_competence("bogføring") == "bogføring"


def test_an_unknown_competence_names_those_that_are_near() -> None:
    with pytest.raises(PydanticCustomError) as caught:
        parse_competence("bogførring")

    assert caught.value.context is not None
    assert "bogføring" in str(caught.value.context["mend"])


@pytest.mark.parametrize(
    ("name", "written", "code"),
    [("db07", "F", "F"), ("cefr", "B2", "B2"), ("languages", "tysk", "de"), ("languages", "Tysk", "de")],
)
def test_a_code_is_taken_by_itself_or_by_its_words(name: str, written: str, code: str) -> None:
    assert parse_code(name, "Forkert.", "Ret det.")(written) == code


@pytest.mark.parametrize(
    ("name", "written"), [("db07", "99.99"), ("cefr", "D1"), ("languages", "klingon"), ("cefr", "")]
)
def test_an_unknown_code_is_refused(name: str, written: str) -> None:
    assert refused(parse_code(name, "Forkert.", "Ret det."), written) == "Forkert."


@pytest.mark.parametrize(
    ("name", "written", "code"),
    [
        ("leadership", "faglig ledelse", "professional"),
        ("work_forms", "Vikar", "substitute"),
        ("mobility", "near", "near"),
    ],
)
def test_a_step_of_a_scale_is_taken_by_its_words(name: str, written: str, code: str) -> None:
    assert parse_scale(name)(written) == code


def test_an_unknown_step_names_them_all() -> None:
    with pytest.raises(PydanticCustomError) as caught:
        parse_scale("availability")("snart")

    assert caught.value.context is not None
    assert caught.value.context["mend"] == (
        "Skriv et af disse: straks, inden for en måned, inden for tre måneder, efter aftale."
    )


@pytest.mark.parametrize(
    ("kind", "taken", "not_taken"),
    [
        (
            fields._SLUG,
            ["pr-gruppen", "a", "x1-y2"],
            ["PR-gruppen", "pr gruppen", "-a", "a-", "a--b", "åben", ""],
        ),
        (
            fields._ID,
            ["k3v9q2m7xd", "0123456789"],
            ["k3v9q2m7x", "k3v9q2m7xdd", "K3v9q2m7xd", "k3v9q2m7x-", "Gerda Tang"],
        ),
        (
            fields._MAIL,
            ["gerda@example.org", "g.t+x@sub.example.org", "x@blåbær.example.dk"],
            ["gerda", "gerda@", "gerda@example", "a b@example.org", "a@b@example.org", "@example.org"],
        ),
        (fields._SHA256, ["0" * 64, "abcdef0123456789" * 4], ["0" * 63, "G" * 64, "A" * 64, ""]),
        (
            fields.parse_cv_number,
            ["K7QX-2M4P-H", "0000-0000-0"],
            [
                "K7QX2M4PH",
                "k7qx-2m4p-h",
                "K7QX-2M4P-X",
                "K7QX-2M4Q-H",
                "7KQX-2M4P-H",
                "K7QX-2M4P-O",
                "K7IX-2M4P-X",
                "K7LX-2M4P-X",
                "K7UX-2M4P-X",
                "K7QX-2M4P",
            ],
        ),
    ],
)
def test_text_with_a_form(kind: Callable[[object], str], taken: list[str], not_taken: list[str]) -> None:
    assert [kind(text) for text in taken] == taken
    assert all(refused(kind, text) for text in not_taken)


@pytest.mark.parametrize(
    "parse",
    [
        *(
            parse_date,
            parse_time,
            parse_month,
            parse_year_or_month,
            parse_yes_no,
            parse_phone,
            parse_postal_code,
        ),
        *(
            parse_occupation,
            parse_competence,
            parse_scale("mobility"),
            parse_code("db07", "Forkert.", "Ret det."),
        ),
        *(fields._SLUG, fields._ID, fields._MAIL, fields._SHA256, fields.parse_cv_number),
    ],
)
def test_no_message_repeats_what_was_written(parse: Callable[[object], object]) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        parse("Gerda Tangmose!")

    assert "Gerda" not in f"{caught.value}{caught.value.context}"
    assert "Tangmose" not in f"{caught.value}{caught.value.context}"


def test_a_form_is_matched_from_end_to_end() -> None:
    two_digits = matching(r"\d\d", "Forkert.", "Ret det.")

    assert two_digits(" 12 ") == "12"
    assert refused(two_digits, "12\n34") == "Forkert."
