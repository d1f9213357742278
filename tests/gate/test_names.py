"""Known names in every form, and the ordinary words that are names too."""

import pytest

from synlig.gate.names import is_ordinary, known_names, mentions, readied, shortened_names
from synlig.gate.plain import plain


@pytest.mark.parametrize(
    "text",
    [
        "Ragnhild Tofteskov fremlagde tallene.",
        "Det var Ragnhild Tofteskovs idé.",
        "RAGNHILD TOFTESKOV",
        "ragnhild tofteskov",
        "Tofteskov, Ragnhild",
        "Ragnhild-Tofteskov",
        "Ragnhild  Tofteskov",
        "Ragn\u00adhild Tofteskov",
        "Ragnhild\u00a0Tofteskov",
        "(Ragnhild Tofteskov)",
        "Ragnhild Marie Tofteskov",
        "Ragnhild M. Tofteskovs idé",
        "RAGNHILD ØRSTED TOFTESKOV",
        "Ragnhild Ørsted-Tofteskov",
    ],
)
def test_a_known_name_is_found(text: str) -> None:
    assert mentions(text, known_names(["Ragnhild Tofteskov"]))


@pytest.mark.parametrize(
    "text",
    [
        "Ragnhilda Tofteskov",
        "Ragnhild kom.",
        "Tofteskov ligger i Himmerland.",
        "Ragnhild Hansen og Tofteskov",
        "Ragnhild og Tofteskov",
        "Ragnhild Hansen, Tofteskov",
        "Ragnhild Marie Anne Tofteskov",
    ],
)
def test_another_word_is_not_the_name(text: str) -> None:
    assert not mentions(text, known_names(["Ragnhild Tofteskov"]))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ragnhild Anne-Sofie Tofteskov", True),
        ("Ragnhild Anne Sofie Tofteskov", True),
        ("Ragnhild-Anne-Sofie-Tofteskov", True),
        ("Ragnhild,  Anne Sofie Tofteskov", True),
        ("Tofteskov, Ragnhild Anne Sofie", True),
        ("Tofteskov,Ragnhild Anne-Sofie", True),
        ("Ragnhild Anne-Sofie Tofteskov's", True),
        ("Ragnhild Anne-Sofie Tofteskoves", True),
        ("Ragnhild Anne-Sofie Tofteskov'", True),
        ("Anne, Ragnhild Sofie", False),
        ("Anne, Ragnhild", False),
        ("Tofteskov, Ragnhild", False),
        ("Tofteskov, Ragnhild Anne", False),
        ("Ragnhild    Anne Sofie Tofteskov", False),
        ("iRagnhild Anne Sofie Tofteskov", False),
    ],
)
def test_a_name_of_several_words_is_found_in_both_orders(text: str, found: bool) -> None:
    assert mentions(text, known_names(["Ragnhild Anne-Sofie Tofteskov"])) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ragnhild T. fortæller om sit forløb.", True),
        ("Hils Ragnhild T.", True),
        ("Spørg Ragnhild T, hun ved det", True),
        ("Skrevet af Ragnhild T", True),
        ("RAGNHILD T. HAR ORDET", True),
        ("Ragnhild M. T. og vi andre", True),
        ("R. Tofteskov fortæller.", True),
        ("R. M. Tofteskovs tal", True),
        ("R.Tofteskov", True),
        ("Ragnhild S. fortæller.", False),
        ("Ragnhild tog ordet.", False),
        ("Ragnhild T taler", False),
        ("Se afsnit R. Tofte ligger der.", False),
        ("M. Tofteskov", False),
    ],
)
def test_a_name_with_an_initial_for_one_half_is_found(text: str, found: bool) -> None:
    assert mentions(text, shortened_names(["Ragnhild Tofteskov"])) is found


def test_a_name_of_one_word_has_no_initial() -> None:
    assert shortened_names(["Ragnhild"]) == ()


def test_a_name_of_one_word_is_found() -> None:
    assert mentions("Her var Tofteskov.", known_names(["Tofteskov"]))
    assert not mentions("Her var Tofteskoven.", known_names(["Tofteskov"]))


@pytest.mark.parametrize("name", ["---", " - ", "\u200b\u200b\u200b"])
def test_a_name_without_a_word_in_it_is_no_name(name: str) -> None:
    assert known_names([name]) == ()


def test_each_of_several_names_is_looked_for() -> None:
    names = known_names(["Ragnhild Tofteskov", "Asmus Kildevang"])

    assert mentions("Asmus Kildevang kom.", names)
    assert mentions("Ragnhild Tofteskov kom.", names)
    assert not mentions("Asmus Tofteskov kom.", names)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bo Lund var der.", True),
        ("BO LUND var der.", True),
        ("De skal bo lund for lund.", False),
        ("bo lund", False),
    ],
)
def test_a_name_of_ordinary_words_counts_with_capitals_only(text: str, found: bool) -> None:
    assert mentions(text, known_names(["Bo Lund"])) is found


@pytest.mark.parametrize(
    ("name", "ordinary"),
    [("Bo Lund", True), ("Mark Dam", True), ("Bo Tofteskov", False), ("Bo-Lund", True), ("bo lund", True)],
)
def test_a_name_is_ordinary_when_every_word_is(name: str, ordinary: bool) -> None:
    assert is_ordinary(name) is ordinary


@pytest.mark.parametrize(
    "text", ["\u0130da Vest", "\u0131da vest", "IDA VEST", "ida-vest", "Vest, Ida", "\u017ftine"]
)
def test_no_spelling_that_the_pattern_knows_is_passed_over_for_its_words(text: str) -> None:
    names = known_names(["Ida Vest", "Stine"])

    assert mentions(text, names) == any(name.pattern.search(plain(text)) for name in names)


@pytest.mark.parametrize(
    ("name", "text", "is_named"),
    [
        ("Signe Maria Overmark", "Overmark, Signe Maria, kom.", True),
        ("Signe Maria Overmark", "Overmark, Signe kom. Maria gik.", False),
        ("Ragnhild Tofteskov", "Tofteskov, Ragnhild, kom.", True),
        ("Ragnhild Tofteskov", "Tofteskov, og så Ragnhild.", False),
    ],
)
def test_a_name_turned_round_is_whole(name: str, text: str, is_named: bool) -> None:
    assert mentions(text, known_names([name])) is is_named


@pytest.mark.parametrize(
    "text", ["Tak til Ragn\u00adhild TOFTESKOV.", "Tofteskov ligger i Himmerland.", "Ida Vest kom.", ""]
)
def test_a_text_made_ready_for_many_names_says_what_it_said_before(text: str) -> None:
    names = known_names(["Ragnhild Tofteskov"])

    assert mentions(readied(text), names) == mentions(text, names)
