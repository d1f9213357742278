"""From what people call their work to a DISCO-08 group."""

import pytest

from synlig.classifications import disco08, everyday_title, find_occupation, nearest_occupations, search_words
from synlig.classifications.lexicon import fold
from synlig.classifications.tables import rows

EVERYDAY = [(row["ord"], row["disco"]) for row in rows("fagord")]


@pytest.mark.parametrize(
    ("text", "code", "why"),
    [
        ("chauffør", "8332", "ESCO has it under many"),
        ("Lagerchef", "1324", "a capital letter"),
        ("bogholder", "3313", "an everyday word"),
        ("indkøber", "3323", "an everyday word"),
        ("sygeplejerske", "2221", "an everyday word"),
        ("tømrer", "7115", "an everyday word"),
        ("elektriker", "7411", "an everyday word"),
        ("kok", "5120", "an everyday word"),
        ("kontorassistent", "4110", "an everyday word"),
        ("direktør", "1120", "an everyday word"),
        ("salgschef", "1221", "an everyday word"),
        ("projektleder", "1219", "an everyday word"),
        ("IT supporter", "3512", "written apart"),
        ("smed", "7221", "an everyday word"),
        ("pædagog", "2343", "a group that DISCO has and ISCO has not"),
        ("rengørings-assistent", "9112", "a hyphen"),
        ("sosu-hjælper", "5322", "an abbreviation"),
        ("SOCIAL- OG SUNDHEDSASSISTENT", "5321", "in full, in capitals"),
        ("dørsælger", "5249", "ISCO 5243 does not exist in DISCO"),
        ("chefsommelier", "5131", "only ESCO has it"),
        ("oberst", "0110", "ESCO has it under several occupations of one group"),
        ("stilladsmontør", "9313", "DISCO puts it with the builders' labourers"),
        ("Smedearbejde", "7221", "DISCO's own heading"),
        ("7115", "7115", "a code of four digits"),
        ("711520", "7115", "a code of six digits"),
        (" 0110 ", "0110", "a leading zero, space around"),
    ],
)
def test_an_occupation_is_found(text: str, code: str, why: str) -> None:
    assert find_occupation(text) == code, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "nothing"),
        ("   ", "space"),
        ("71", "too coarse a code"),
        ("711", "too coarse a code"),
        ("110", "a lost zero"),
        ("9999", "no such code"),
        ("71151", "five digits"),
        ("711511", "six digits, but no such code"),
        ("tømre", "a misspelling is not guessed"),
        ("alt muligt", "no occupation"),
        ("tjenestemand", "ESCO has it under several groups"),
        ("kasserer", "in a shop, a bank or an association"),
        ("medarbejder", "means anything"),
        ("arbejde", "means anything"),
    ],
)
def test_what_is_not_one_occupation_is_refused(text: str, why: str) -> None:
    assert find_occupation(text) is None, why


@pytest.mark.parametrize(
    ("text", "expected", "why"),
    [
        ("bogholer", "bogholder", "a letter short"),
        ("lasbilchauffør", "lastbilchauffør", "a letter short"),
        ("sygeplejske", "sygeplejerske", "two letters short"),
        ("tømmrer", "tømrer", "a letter too many"),
        ("pædagokmedhjælper", "pædagogmedhjælper", "as it is said"),
        ("it supporter medarbejder", "it-supporter", "a word too many"),
        ("projekt leder i industrien", "projektleder", "written apart, with a place"),
        ("sosu", "sosu-hjælper", "the beginning only"),
        ("fiskeindustri", "fiskeindustriarbejder", "the trade instead of the work"),
        ("kørende montør", "montør", "an adjective first"),
    ],
)
def test_the_nearest_words_hold_the_one_that_was_meant(text: str, expected: str, why: str) -> None:
    assert expected in nearest_occupations(text), why


def test_every_suggestion_would_be_understood() -> None:
    suggested = {word for text, _code in EVERYDAY[::20] for word in nearest_occupations(text + "x", 5)}

    assert [word for word in suggested if not find_occupation(word)] == []


def test_every_everyday_word_means_its_own_code() -> None:
    assert [word for word, code in EVERYDAY if find_occupation(word) != code] == []


def test_there_are_many_everyday_words_and_no_two_alike() -> None:
    assert len({fold(word) for word, _code in EVERYDAY}) == len(EVERYDAY) >= 200


def test_every_occupation_of_esco_and_every_everyday_word_has_a_disco_group() -> None:
    groups = {term.code for term in disco08().of_level(4)}
    isco = {row["isco"] for row in rows("esco_occupations")}

    assert {code for _word, code in EVERYDAY} <= groups
    assert isco - groups == {"5243", "7111"}


@pytest.mark.parametrize(
    ("code", "word", "why"),
    [
        ("7115", "tømrer", "everyday"),
        ("7115", "dørmontør", "ESCO's own title"),
        ("711520", "tømrer", "six digits have the words of their four"),
        ("5249", "handelsrejsende", "ESCO's other title, of a group that DISCO moved"),
    ],
)
def test_search_words(code: str, word: str, why: str) -> None:
    assert word in search_words(code), why


def test_everyday_words_come_first() -> None:
    assert search_words("8344")[:2] == ("truckfører", "gaffeltruckfører")


def test_no_group_has_an_empty_word_or_one_twice() -> None:
    by_group = {term.code: search_words(term.code) for term in disco08().of_level(4)}

    assert [
        code for code, words in by_group.items() if len({fold(word) for word in words} - {""}) != len(words)
    ] == []


@pytest.mark.parametrize("code", ["", "7", "71", "711", "9999", "tømrer"])
def test_only_groups_have_search_words(code: str) -> None:
    assert search_words(code) == ()


@pytest.mark.parametrize(
    ("code", "title"),
    [
        ("1324", "lagerchef eller logistikchef"),
        ("2221", "sygeplejerske eller hjemmesygeplejerske"),
        ("7212", "svejser"),
    ],
)
def test_a_group_has_a_title_of_everyday_words(code: str, title: str) -> None:
    assert everyday_title(code) == title


def test_every_group_has_a_short_title_without_remarks() -> None:
    titles = [everyday_title(term.code) for term in disco08().of_level(4)]

    assert all(title and "(" not in title for title in titles)
