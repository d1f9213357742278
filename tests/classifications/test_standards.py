"""The shipped classifications hold what their publishers say they hold."""

from collections.abc import Callable

import pytest

from synlig import classifications
from synlig.classifications import Classification

ROWS_PER_LEVEL = {
    "disco08": {1: 10, 2: 42, 3: 126, 4: 429, 5: 564},
    "db07": {1: 21, 2: 88, 3: 272, 4: 618, 5: 741},
    "disced15": {1: 6, 2: 15, 3: 102},
    "fields_of_education": {1: 7, 2: 16},
    "esco_skill_groups": {1: 4, 2: 16, 3: 98, 4: 302},
    "regions": {1: 5},
    "landsdele": {2: 11},
    "municipalities": {3: 98},
    "sub_areas": {1: 1, 2: 4, 3: 11},
    "languages": {1: 59},
    "cefr": {1: 3, 2: 7},
}


def standard(name: str) -> Classification:
    accessor: Callable[[], Classification] = getattr(classifications, name)
    return accessor()


@pytest.mark.parametrize("name", ROWS_PER_LEVEL)
def test_each_level_has_as_many_terms_as_its_source(name: str) -> None:
    counted = {
        level: len(standard(name).of_level(level)) for level in {term.level for term in standard(name)}
    }

    assert counted == ROWS_PER_LEVEL[name]


@pytest.mark.parametrize("name", sorted(set(ROWS_PER_LEVEL) - {"landsdele", "municipalities"}))
def test_every_parent_stands_one_level_up(name: str) -> None:
    tree = standard(name)

    stray = [term.code for term in tree if term.parent and tree[term.parent].level != term.level - 1]

    assert stray == []


def test_municipalities_and_landsdele_lead_up_to_a_region() -> None:
    above = {
        classifications.landsdele()[term.parent or ""].parent for term in classifications.municipalities()
    }

    assert above == {term.code for term in classifications.regions()}


@pytest.mark.parametrize("name", sorted(set(ROWS_PER_LEVEL) - {"esco_skill_groups"}))
def test_every_term_has_a_danish_label(name: str) -> None:
    assert [term.code for term in standard(name) if not term.da.strip()] == []


def test_esco_has_danish_for_three_levels_and_english_for_all() -> None:
    groups = classifications.esco_skill_groups()

    assert {term.level for term in groups if not term.da} == {4}
    assert all(term.en for term in groups if term.code != "K" and term.level > 1)


@pytest.mark.parametrize("name", ROWS_PER_LEVEL)
def test_labels_have_no_stray_space_or_broken_letter(name: str) -> None:
    assert [
        term.code for term in standard(name) if term.da != " ".join(term.da.split()) or "\ufffd" in term.da
    ] == []


@pytest.mark.parametrize(
    ("name", "code", "level", "label", "why"),
    [
        ("disco08", "711510", 4, "Tømrer- og bygningssnedkerarbejde", "six digits to four"),
        ("disco08", "0110", 1, "Militært arbejde", "the leading zero is text"),
        ("db07", "01.11.00", 1, "Landbrug, jagt, skovbrug og fiskeri", "the letter is not in the code"),
        ("disced15", "3035", 1, "Erhvervsfaglig", "the education group of a vocational programme"),
        ("disced15", "3510", 1, "Gymnasial", "the group is not the first digit"),
        ("sub_areas", "0846", 2, "Himmerland", "a municipality to our own area"),
        ("cefr", "B2", 1, "Kan bruge sproget på arbejde", "three bands"),
        ("cefr", "M", 1, "Flydende", "mother tongue is in band C"),
    ],
)
def test_a_code_leads_to_its_heading(name: str, code: str, level: int, label: str, why: str) -> None:
    found = standard(name).at_level(code, level)

    assert (found and found.da) == label, why


@pytest.mark.parametrize(
    ("name", "code", "why"),
    [
        ("disco08", "9999", "no such group"),
        ("disco08", "110", "a lost zero is another code, and here none"),
        ("db07", "0111", "DB07 is written with full stops"),
        ("municipalities", "0411", "Christiansø is in no municipality"),
        ("municipalities", "81", "a region is not a municipality"),
        ("languages", "DA", "codes are lower case"),
        ("cefr", "D1", "the scale ends at C2"),
    ],
)
def test_what_is_not_a_code_is_not_there(name: str, code: str, why: str) -> None:
    assert code not in standard(name), why


def test_each_is_read_once() -> None:
    assert classifications.disco08() is classifications.disco08()
