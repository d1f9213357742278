"""What employers type for a trade, beside its title: every group has words, and no word changes what is shown."""

from __future__ import annotations

import pytest

from synlig.classifications import (
    asked,
    asked_choice,
    competences,
    disco08,
    everyday_title,
    find_occupation,
    search_words,
)
from synlig.classifications.lexicon import fold
from synlig.classifications.tables import rows

ROWS = list(rows("soegeord"))
PEACE = [term.code for term in disco08().of_level(4) if not term.code.startswith("0")]


@pytest.mark.parametrize(
    ("code", "word", "why"),
    [
        ("4226", "piccoline", "a word for the place, of a group that has but one title"),
        ("4110", "piccoline", "and of another group"),
        ("5153", "altmuligmand", "DISCO puts him with the builders, an employer with the caretaker"),
        ("3313", "regnskab", "the work"),
        ("8342", "gravko", "the tool"),
        ("3434", "storkøkken", "the place"),
        ("2431", "webshop", "what is looked after"),
    ],
)
def test_a_trade_is_asked_for_by(code: str, word: str, why: str) -> None:
    assert word in asked(code).words, why


@pytest.mark.parametrize(("code", "title"), [("5141", "frisør"), ("7411", "elektriker"), ("7212", "svejser")])
def test_a_trade_of_one_title_keeps_it_however_many_words_find_it(code: str, title: str) -> None:
    assert len(asked(code).words) > 3
    assert everyday_title(code) == title


def test_a_word_that_is_asked_for_is_no_occupation_that_a_member_can_write() -> None:
    assert find_occupation("piccoline") is None


@pytest.mark.parametrize("code", ["", "41", "411", "9999", "4414"])
def test_what_nobody_asks_for_has_no_words(code: str) -> None:
    assert (asked(code).words, asked(code).competences) == ((), ())


def test_every_group_is_a_disco_group_of_four_digits_and_stands_once_in_their_order() -> None:
    codes = [row["disco"] for row in ROWS]

    assert set(codes) <= {term.code for term in disco08().of_level(4)}
    assert codes == sorted(set(codes))


def test_every_group_of_three_digits_can_be_found_by_more_than_its_titles() -> None:
    assert {code[:3] for code in PEACE} - {row["disco"][:3] for row in ROWS if row["ord"]} == set()


def test_every_competence_is_of_the_vocabulary() -> None:
    known = {found.term for found in competences()}

    assert [term for row in ROWS for term in asked(row["disco"]).competences if term not in known] == []


def test_no_word_is_a_title_of_its_group_or_stands_there_twice() -> None:
    said_again = [
        (row["disco"], word)
        for row in ROWS
        for word in asked(row["disco"]).words
        if [fold(other) for other in (*asked(row["disco"]).words, *search_words(row["disco"]))].count(
            fold(word)
        )
        > 1
    ]

    assert said_again == []


@pytest.mark.parametrize(
    ("name", "code", "word"),
    [
        ("arbejdsform", "substitute", "vikariat"),
        ("arbejdsform", "part_time", "timebasis"),
        ("til-raadighed", "now", "snarest"),
        ("branche", "O", "kommune"),
    ],
)
def test_a_choice_is_asked_for_by(name: str, code: str, word: str) -> None:
    assert word in asked_choice(name, code)


def test_a_choice_without_other_words_has_none() -> None:
    assert asked_choice("arbejdsform", "nowhere") == ()
