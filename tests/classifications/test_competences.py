"""The vocabulary: that it is whole, and that people find their word in it."""

import re
from collections import Counter

import pytest

from synlig.classifications import (
    competence,
    competence_group,
    competences,
    esco_skill_groups,
    nearest_competences,
    wider_competences,
)
from synlig.classifications.lexicon import fold

NAMES = {
    "Adobe",
    "Active",
    "Billy",
    "Danløn",
    "Dinero",
    "Directory",
    "Excel",
    "Google",
    "Inventor",
    "Java",
} | {
    *("Navision", "Office", "Outlook", "Power", "Python", "Revit", "Teams", "Workspace"),
}
"""Words of our terms that are written with a capital letter because they are names."""


def test_the_vocabulary_is_large_enough_to_be_everyday() -> None:
    assert len(competences()) >= 420


def test_every_group_is_one_of_escos() -> None:
    assert [found.term for found in competences() if found.group not in esco_skill_groups()] == []


def test_no_word_is_there_twice() -> None:
    words = Counter(fold(word) for found in competences() for word in (found.term, *found.synonyms))

    assert [word for word, times in words.items() if times > 1 or not word] == []


def test_terms_are_lower_case_but_for_names_and_abbreviations() -> None:
    capitalised = [
        word for found in competences() for word in re.findall(r"\b[A-ZÆØÅ][a-zæøå]+\b", found.term)
    ]

    assert set(capitalised) <= NAMES


def test_no_term_or_synonym_is_padded_or_holds_a_separator() -> None:
    words = [word for found in competences() for word in (found.term, *found.synonyms)]

    assert [word for word in words if word != " ".join(word.split()) or set(word) & set(",;|")] == []


@pytest.mark.parametrize(
    "sensitive", ["tillid", "fagforening", "kristen", "muslim", "parti", "handicappet", "sygdom"]
)
def test_no_term_tells_belief_union_or_health(sensitive: str) -> None:
    assert [found.term for found in competences() if sensitive in found.term] == []


@pytest.mark.parametrize(
    ("trade", "prefixes"),
    [
        ("communication, teaching, selling", "S1."),
        ("information", "S2."),
        ("care and service", "S3."),
        ("management", "S4."),
        ("computers", "S5."),
        ("handling and moving", "S6."),
        ("construction", "S7."),
        ("machines and driving", "S8."),
        ("transversal", "T"),
    ],
)
def test_the_vocabulary_spans_from_drivers_to_directors(trade: str, prefixes: str) -> None:
    assert sum(found.group.startswith(prefixes) for found in competences()) >= 10, trade


@pytest.mark.parametrize(
    ("text", "term", "why"),
    [
        ("truckcertifikat B", "truckcertifikat B", "the term"),
        ("Truck-certifikat b", "truckcertifikat B", "spelling"),
        ("gaffeltruckcertifikat", "truckcertifikat B", "a synonym"),
        ("bogholderi", "bogføring", "a synonym"),
        ("EXCEL", "regneark", "a program"),
        ("personale ledelse", "personaleledelse", "written apart"),
        ("farligt gods", "ADR-bevis", "what the certificate is about"),
        ("C#", "C# og .NET", "a sign that counts"),
        ("C++", "C++", "another sign that counts"),
        ("hygiejnekursus", "hygiejnebevis", "a synonym"),
        ("direktør", "topledelse", "the title for the work"),
    ],
)
def test_a_competence_is_found(text: str, term: str, why: str) -> None:
    found = competence(text)

    assert (found and found.term) == term, why


@pytest.mark.parametrize(
    "unknown", ["", " ", "-", "alt", "bogførring", "S4.3.3", "salg og indkøb", "flittig"]
)
def test_what_is_no_term_is_refused(unknown: str) -> None:
    assert competence(unknown) is None


@pytest.mark.parametrize(
    ("text", "term", "why"),
    [
        ("bogførring", "bogføring", "a letter too many"),
        ("regnskap", "regnskab", "as it is said"),
        ("svejsing", "svejsning", "a letter short"),
        ("kontorarbjede", "kontorarbejde", "letters swapped"),
        ("programering", "programmering", "a letter short"),
        ("excell", "regneark", "a misspelt synonym"),
        ("projektstyrring", "projektledelse", "a misspelt synonym"),
        ("kundebetjenning", "kundeservice", "a misspelt synonym"),
        ("truckkørekort", "truckcertifikat B", "half of a compound"),
        ("gaffeltruckkørsel", "truckkørsel", "a longer compound"),
        ("svejsearbejde i rustfrit", "TIG-svejsning", "words of a sentence"),
        ("fører af gravemaskine", "gravemaskine", "the machine in a sentence"),
        ("lager logistik", "logistik", "two words"),
        ("it sikkerhed i skyen", "it-sikkerhed", "two letters that matter"),
        ("sælge til butikker", "butikssalg", "inflected"),
        ("hygiejnebeviser", "hygiejnebevis", "plural"),
        ("indkøbsaftaler", "indkøb", "compound of the term"),
        ("Fiskeindustriarbejde", "fiskeforarbejdning", "compound of a synonym"),
        ("mentorsamtaler", "mentorarbejde", "another end of the compound"),
        ("lastbilchauffør", "lastbilkørsel", "the title for the work"),
        ("sygeplejefaglig", "sygepleje", "an adjective"),
        ("pasning af aeldre", "ældrepleje", "no æ on the keyboard"),
    ],
)
def test_the_nearest_three_hold_the_one_that_was_meant(text: str, term: str, why: str) -> None:
    assert term in nearest_competences(text), why


def test_three_different_terms_are_suggested() -> None:
    suggested = nearest_competences("salgs")

    assert len(set(suggested) & {found.term for found in competences()}) == 3


@pytest.mark.parametrize("found", competences()[::25], ids=lambda found: found.term)
def test_a_term_with_a_letter_missing_is_the_first_suggestion(found: object) -> None:
    term: str = found.term  # type: ignore[attr-defined]  # a Competence
    middle = len(term) // 2

    assert nearest_competences(term[:middle] + term[middle + 1 :])[0] == term


@pytest.mark.parametrize(
    ("code", "label", "why"),
    [
        ("S", "færdigheder", "level 1"),
        ("S4", "ledelse og administration", "level 2"),
        ("S4.3", "ressource- og budgetstyring", "level 3"),
        ("S4.3.3", "ressource- og budgetstyring", "level 4 has no Danish of its own"),
    ],
)
def test_a_skill_group_has_a_danish_label(code: str, label: str, why: str) -> None:
    assert competence_group(code) == label, why


def test_every_group_of_the_vocabulary_has_a_danish_label() -> None:
    assert [found.term for found in competences() if not competence_group(found.group)] == []


def test_an_unknown_group_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        competence_group("S99")


@pytest.mark.parametrize(
    ("shown", "wider"),
    [
        pytest.param(
            "truckkørsel",
            ("betjening af mobile anlæg og entreprenørmaskiner", "maskiner og specialudstyr"),
            id="a term",
        ),
        pytest.param(
            "betjening af mobile anlæg og entreprenørmaskiner",
            ("betjening af mobile anlæg og entreprenørmaskiner", "maskiner og specialudstyr"),
            id="a group is its own",
        ),
        pytest.param(
            "maskiner og specialudstyr",
            ("maskiner og specialudstyr", "maskiner og specialudstyr"),
            id="the group above too",
        ),
        pytest.param(
            "programmering", ("programmering", "it og computere"), id="a term called like its group"
        ),
        pytest.param("ordknuseri", (), id="neither"),
    ],
)
def test_a_competence_has_wider_words(shown: str, wider: tuple[str, ...]) -> None:
    assert wider_competences(shown) == wider


def test_no_term_is_told_by_a_word_that_means_another_group() -> None:
    """What a group is called leads back to that group, whether or not a term has the same word."""
    for known in competences():
        group, above = wider_competences(known.term)
        assert wider_competences(group) == (group, above)
        assert wider_competences(above) == (above, above)
