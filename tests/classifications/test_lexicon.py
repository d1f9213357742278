"""How words are compared: what counts as the same word, and what as a neighbour."""

import pytest

from synlig.classifications.lexicon import Lexicon, fold


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Lagerchef", "lager chef", "written apart"),
        ("it-supporter", "IT supporter", "hyphen and case"),
        ("chauffør", "chauffoer", "no ø on the keyboard"),
        ("Åben", "Aaben", "the old spelling"),
        ("caf\u00e9", "cafe\u0301", "an accent in one sign or in two, as a Mac writes it"),
        ("sa\u030alebænk", "sålebænk", "a ring in two signs is an å"),
        ("kørekort C/E", "kørekort CE", "a slash"),
        ("adm. direktør", "adm direktør", "a full stop"),
        ("  kok\t", "kok", "space around it"),
    ],
)
def test_spellings_of_one_word(one: str, other: str, why: str) -> None:
    assert fold(one) == fold(other), why


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("C++", "C#", "two languages"),
        ("C++", "C", "a driving licence"),
        ("mål", "mal", "å is no a"),
        ("bør", "bor", "ø is no o"),
        ("kok", "koks", "no stemming"),
    ],
)
def test_words_that_stay_apart(one: str, other: str, why: str) -> None:
    assert fold(one) != fold(other), why


WORDS = Lexicon([("kok", "mad"), ("skibskok", "mad"), ("leder", "kontor"), ("Leder", "butik"), ("", "intet")])


@pytest.mark.parametrize(
    ("text", "entry", "why"),
    [
        ("Skibs-kok", "mad", "one meaning"),
        ("leder", None, "two meanings"),
        ("kokken", None, "no such word"),
        ("", None, "no text"),
        ("-", None, "nothing but a sign"),
    ],
)
def test_a_word_is_found_where_it_means_one_thing(text: str, entry: str | None, why: str) -> None:
    assert WORDS.find(text) == entry, why


def test_an_ambiguous_word_is_known_all_the_same() -> None:
    assert ["leder" in WORDS, "kokken" in WORDS] == [True, False]


def test_each_entry_is_suggested_once() -> None:
    assert WORDS.nearest("skibskokken", 3) == ("mad",)


@pytest.mark.parametrize("text", ["", "-", "øøøø", "zzz", "\x00", "🙂"])
def test_nothing_is_suggested_for_what_resembles_nothing(text: str) -> None:
    assert WORDS.nearest(text, 3) == ()


def test_only_the_beginning_of_a_long_text_is_compared() -> None:
    assert WORDS.nearest("skibskok" + " " * 80 + "leder" * 10_000, 3) == ("mad",)


def test_suggestions_do_not_depend_on_the_order_of_the_words() -> None:
    words = ["rengøring", "rengøringsleder", "rengøringshjælp", "regnskab", "regneark", "rengører"]
    forwards, backwards = (Lexicon((word, word) for word in order) for order in (words, words[::-1]))

    assert forwards.nearest("rengørning", 4) == backwards.nearest("rengørning", 4)


def test_an_empty_lexicon_suggests_nothing() -> None:
    assert Lexicon([]).nearest("kok", 3) == ()
