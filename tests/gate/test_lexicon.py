"""What the word lists say of words that are hard to tell from names."""

from __future__ import annotations

import pytest

from synlig.gate import lexicon


@pytest.mark.parametrize("word", ["henter", "skrev", "gennemgår", "videresender", "foreslog", "bager"])
def test_a_verb_in_the_present_or_past_is_one(word: str) -> None:
    assert lexicon.is_verb(word)


@pytest.mark.parametrize("word", ["opgaver", "aktiviteter", "mapper", "eller", "efter", "henteren"])
def test_a_noun_in_the_plural_is_no_verb(word: str) -> None:
    assert not lexicon.is_verb(word)


@pytest.mark.parametrize("word", ["retail", "managers", "scoring", "based"])
def test_an_english_word_is_a_loan(word: str) -> None:
    assert lexicon.is_loan(word)


@pytest.mark.parametrize("word", ["gorg", "stubkær", "s", "vejgaard"])
def test_what_only_looks_english_is_none(word: str) -> None:
    assert not lexicon.is_loan(word)


@pytest.mark.parametrize("name", ["Rio de Janeiro", "Manchester", "Cambodja", "Manchesters"])
def test_it_is_abroad(name: str) -> None:
    assert lexicon.is_abroad(name)


@pytest.mark.parametrize("name", ["Aalborg", "Jensen", "Lund", "Ranum", "Sofia"])
def test_what_is_ours_or_a_name_is_not(name: str) -> None:
    assert not lexicon.is_abroad(name)


def test_a_short_name_is_known_by_each_name_it_is_short_for() -> None:
    assert "grethe" in lexicon.short_names("Margrethe") & lexicon.short_names("margit")
    assert lexicon.short_names("Grethe") == frozenset()


@pytest.mark.parametrize("word", ["laboratorier", "gymnasierne", "museer", "akvariet"])
def test_a_loan_from_latin_is_a_form(word: str) -> None:
    assert lexicon.is_form(word)


@pytest.mark.parametrize(("word", "is_one"), [("flextid", True), ("halvmarathon", True), ("tværmose", False)])
def test_a_word_half_danish_and_half_english(word: str, is_one: bool) -> None:
    assert lexicon.is_half_loan(word) is is_one


@pytest.mark.parametrize(
    "word",
    ["valse", "øremærke", "skibene", "kirkeklokken", "cc-container", "kedlen", "farve", "kranens", "model"],
)
def test_a_noun_for_a_thing_counts_in_every_form_and_at_the_end_of_a_longer_one(word: str) -> None:
    assert lexicon.is_thing_noun(word)


@pytest.mark.parametrize(
    "word",
    [
        *(
            "fisker",
            "sanger",
            "svejser",
            "kone",
            "karen",
            "lærling",
            "advokat",
            "telefon",
            "sparekasse",
            "husleje",
        ),
        *("regnskab", "overvægt", "sklerose", "fabrik", "grafisk", "modermærke", "høreapparat"),
    ],
)
def test_a_trade_a_name_or_what_only_ends_so_is_no_thing(word: str) -> None:
    assert not lexicon.is_thing_noun(word)
