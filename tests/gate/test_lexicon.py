"""What the word lists say of words that are hard to tell from names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.gate import lexicon
from synlig.gate.lexicon import nouns


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


@pytest.mark.parametrize(
    "word",
    [
        *("kalv", "sosu", "kalven"),  # in the dictionary, on our own list, a form
        *("sandvej", "kontroltal", "møbelproducent"),  # two words; three letters of each are enough
        *("skibsbusser", "krigsgrave", "biblioteksgang"),  # with -s- between
        *("fremtidsstol", "knudsten", "arbejdsvest"),  # and the -e that the -s- took: knude, arbejde
        *("kollegiebakken", "mediehøjskolen", "laboratoriesystem"),  # from Latin: kollegium
        *("limfjordsbroen", "højvangsdal"),  # of three
    ],
)
def test_a_word_is_ordinary_as_it_stands_inflected_or_made_of_others(word: str) -> None:
    assert lexicon.is_word(word)


@pytest.mark.parametrize(
    "word",
    [
        *("villy", "bodil", "ellen"),  # what is left is too short: vil + ly, bod + il
        *("preben", "carsten", "mathiesen", "troelsnatt"),  # pre + ben
        *("vendsyssel", "skagerrak", "mariager", "boulogne"),  # vend + syssel
        "nattergård",  # natter is no word, and no two words either
        f"{'sand' * 15}vej",  # too long to be taken apart
    ],
)
def test_what_only_looks_like_two_words_is_none(word: str) -> None:
    assert not lexicon.is_word(word)


@pytest.mark.parametrize(
    ("word", "is_one"),
    [("kalv", True), ("sosu", True), ("kalven", False), ("sandvej", False), ("bodil", False)],
)
def test_an_entry_stands_in_a_dictionary_as_it_is(word: str, is_one: bool) -> None:
    assert lexicon.is_entry(word) is is_one


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Bo", True),
        ("Juhl", True),  # the month, as it was spelt once; the dictionary lacks it
        ("Hans", True),  # "hans" is in the dictionary alone
        ("LUND", True),
        ("Jensen", False),
        ("Bodil", False),
    ],
)
def test_a_name_may_be_an_ordinary_word(name: str, is_one: bool) -> None:
    assert lexicon.is_ordinary_name(name) is is_one


def test_everyday_names_are_our_own_short_list_and_not_the_dictionary() -> None:
    assert {"bo", "mark", "juhl"} <= lexicon.everyday_names()
    assert lexicon.everyday_names().isdisjoint({"hans", "drift", "jensen"})


@pytest.mark.parametrize(
    ("name", "first", "called"),
    [
        ("Agnes", True, True),  # each on one of the three lists alone
        ("Ahmed", True, True),
        ("Wojciech", True, True),
        ("Jens", True, True),
        ("Ahmeds", True, False),  # a genitive
        ("Hansen", False, False),
        ("Drift", False, False),
    ],
)
def test_a_first_name_may_stand_in_the_genitive_but_nobody_is_called_that(
    name: str, first: bool, called: bool
) -> None:
    assert (lexicon.is_first_name(name), lexicon.is_called(name)) == (first, called)


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Lindkvist", True),  # each on one list alone: the dictionary, our own, foreign ones
        ("Hesselund", True),
        ("Korhonen", True),
        ("Wojciech", True),  # a first name counts
        ("Korhonens", True),
        ("Drift", False),
        ("Sandvej", False),
    ],
)
def test_people_are_called_so_first_or_last(name: str, is_one: bool) -> None:
    assert lexicon.is_name(name) is is_one


def test_a_name_that_is_short_for_nothing_has_no_other() -> None:
    assert lexicon.short_names("Drift") == frozenset()


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("Jensen", ("Jensen",)),
        ("Hansens", ("Hansens", "Hansen")),
        ("HANSENS", ("HANSENS", "HANSEN")),
        ("Max's", ("Max's", "Max")),
        ("Hans'", ("Hans'", "Hans")),
        ("Max’", ("Max’", "Max")),
        ("MAX", ("MAX",)),
        ("Bos", ("Bos", "Bo")),  # two letters are a name; one is none
        ("Ås", ("Ås",)),
        ("S", ("S",)),
    ],
)
def test_a_genitive_is_taken_off(word: str, forms: tuple[str, ...]) -> None:
    assert lexicon.forms(word) == forms


@pytest.mark.parametrize(
    ("word", "place", "town", "country"),
    [
        ("Skagen", True, True, False),
        ("Skagens", True, True, False),
        ("Lyngby-Taarbæk", True, True, False),
        ("Blåbjerg", True, False, False),
        ("Blaabjerg", True, False, False),  # as it was spelt before 1948
        ("Aagaard", True, False, False),
        ("Ålborg", True, False, False),
        ("Thisted N", True, False, False),
        ("Hansen N", False, False, False),
        ("Vendsyssel", True, False, True),
        ("Vendsyssels", True, False, True),
        ("Rio de Janeiro", False, False, True),
        ("Jensen", False, False, False),
        ("Drift", False, False, False),
    ],
)
def test_a_place_may_be_a_town_or_too_large_to_lead_to_anyone(
    word: str, place: bool, town: bool, country: bool
) -> None:
    assert (lexicon.is_place(word), lexicon.is_town(word), lexicon.is_country(word)) == (place, town, country)


@pytest.mark.parametrize(
    "word",
    [
        *("Nordfyn", "Sydfyn", "Østafrika", "Vestsjælland", "Midtsjælland"),
        *("Sønderstrand", "Nørrejylland", "Centrumtorv"),
        *("Sydøstasien", "Sydvestsjælland", "Nordvestsjælland", "Nordøstfyn"),
        "Vesthimmerlands",
    ],
)
def test_a_part_of_an_area_is_one(word: str) -> None:
    assert lexicon.is_place(word)
    assert lexicon.is_country(word)


@pytest.mark.parametrize("word", ["Nordkørsel", "Vestergaard", "Nordre", "Lillefyn", "Fynnord"])
def test_a_point_of_the_compass_alone_makes_no_area(word: str) -> None:
    assert not lexicon.is_country(word)


@pytest.mark.parametrize(
    ("name", "is_one"), [("Aalborg", True), ("Vesthimmerlands", True), ("Nibe", False), ("Jensen", False)]
)
def test_a_municipality_is_one_of_the_98(name: str, is_one: bool) -> None:
    assert lexicon.is_municipality(name) is is_one


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Aalborg Universitet", True),
        ("AALBORG UNIVERSITET", True),
        ("Aalborg", False),
        ("Jensens Tømrerfirma", False),
    ],
)
def test_a_place_of_work_is_large_by_its_whole_name(name: str, is_one: bool) -> None:
    assert lexicon.is_large(name) is is_one


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ("handelshøjskolen", ("handelshøjskolen", "i", "aarhus")),
        ("rio", ("rio", "de", "janeiro")),
        ("wi", ("wi", "fi")),
        ("absalon", ("absalon",)),  # in history one word is enough
    ],
)
def test_a_name_of_several_words_is_known_by_its_first(first: str, name: tuple[str, ...]) -> None:
    assert name in lexicon.names_beginning(first)


def test_no_name_begins_with_a_word_that_is_none() -> None:
    assert lexicon.names_beginning("janeiro") == ()


@pytest.mark.parametrize(
    "word", ["Excel", "excel", "EXCEL", "KMDs", "CV'er", "Mac'en's", "Siri", "Navision", "Wi-Fi"]
)
def test_a_term_is_one_in_every_spelling_and_form(word: str) -> None:
    assert lexicon.is_term(word)


@pytest.mark.parametrize(
    "word",
    [
        "Siris",  # of a person who is called Siri, and not of the program
        "Karen",
        "Jobkonsulent",
        "Hansens",
        "'Karen",
    ],
)
def test_a_name_in_the_genitive_or_an_ordinary_word_is_no_term(word: str) -> None:
    assert not lexicon.is_term(word)


@pytest.mark.parametrize("word", ["untested", "preorder", "reboot"])
def test_an_english_word_with_a_syllable_before_it_is_a_loan(word: str) -> None:
    assert lexicon.is_loan(word)


@pytest.mark.parametrize("word", ["keeps", "matches", "booker", "layouter", "flyers", "managers"])
def test_an_english_word_in_an_english_form_is_a_loan(word: str) -> None:
    assert lexicon.is_loan(word)


@pytest.mark.parametrize("word", ["hos", "vis", "byer", "tørster", "omkring", "stadig", "reol"])
def test_a_danish_word_that_ends_or_begins_as_an_english_one_is_none(word: str) -> None:
    assert not lexicon.is_loan(word)


@pytest.mark.parametrize(
    "word",
    [
        *("hatten", "nettet", "glasset", "programmet"),  # a doubled consonant
        *("cylindre", "filtrene", "mønstret", "kablet"),  # an -e- that the ending took
        *("containerne", "scannernes", "ærten", "vævet", "låset", "rors"),
    ],
)
def test_a_noun_for_a_thing_is_known_by_its_inflections(word: str) -> None:
    assert lexicon.is_thing_noun(word)


@pytest.mark.parametrize(
    "word",
    [
        *("skaberne", "væverne", "vægterne", "maleren"),  # those who make, weave, watch, paint
        *("navn", "savn", "makron"),  # no "nav" with an -n
    ],
)
def test_those_who_work_with_a_thing_and_words_that_hold_its_name_are_no_thing(word: str) -> None:
    assert not lexicon.is_thing_noun(word)


@pytest.mark.parametrize(("noun", "form"), [("våben", "våbnet"), ("ager", "agrene")])
def test_an_e_that_the_ending_took_is_put_back_also_in_nouns_that_the_list_may_come_to_hold(
    noun: str, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nouns, "words_of", lambda _list: frozenset({noun}))

    assert lexicon.is_thing_noun.__wrapped__(form)  # without what it remembers


@given(st.text())
def test_every_form_begins_the_word_and_the_first_is_the_word_itself(word: str) -> None:
    first, *others = lexicon.forms(word)

    assert first == word
    assert all(word.startswith(other) and len(other) > 1 for other in others)


@pytest.mark.parametrize(
    "name", ["Agnes", "Ahmed", "Wojciech", "Jens", "Bo", "Grethe", "Juhl", "Drift", "Oles"]
)
def test_whoever_is_called_so_has_a_first_name_and_that_is_a_name(name: str) -> None:
    assert lexicon.is_called(name) <= lexicon.is_first_name(name) <= lexicon.is_name(name)


@pytest.mark.parametrize(
    ("word", "is_one"),
    [
        *(("Kvist", True), ("Abild", True), ("Bjergs", True)),
        *(("kvist", False), ("Bord", False), ("Jensen", False)),
    ],
)
def test_a_name_may_be_a_word_as_well_where_it_has_its_capital(word: str, is_one: bool) -> None:
    assert lexicon.is_word_name(word) is is_one


@pytest.mark.parametrize(
    ("word", "is_one"),
    [("Aaberg", True), ("Ågaard", True), ("Aviâja", True), ("Bord", False), ("berg", False)],
)
def test_danes_are_called_so_first_or_last_by_any_of_our_lists(word: str, is_one: bool) -> None:
    assert lexicon.is_home_name(word) is is_one


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        *(("Ålborg", True), ("Grenå", True), ("Han Herred N", True), ("Thisted N", True)),
        *(("Thisted X", False), ("Bordå", False)),
    ],
)
def test_a_place_may_be_written_with_either_a_and_with_its_district(name: str, is_one: bool) -> None:
    assert lexicon.is_place(name) is is_one


@pytest.mark.parametrize(
    ("word", "sorts"),
    [
        ("Clara", {("Clara", "Frijs"), ("Clara", "Friis")}),
        ("Agatas", {("Agata",)}),
        ("James", {("James", "Grieve")}),
        ("Anna", {("~Anna",)}),
        ("Bord", set()),
    ],
)
def test_sorts_of_plants_are_known_by_their_first_word(word: str, sorts: set[tuple[str, ...]]) -> None:
    assert set(lexicon.sorts_beginning(word)) == sorts


def test_what_is_called_after_an_inventor_or_like_a_program() -> None:
    assert lexicon.is_inventor("Kolb")
    assert not lexicon.is_inventor("Jensen")
    assert lexicon.is_program_name("Ada")
    assert not lexicon.is_program_name("Mette")
