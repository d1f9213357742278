"""What a good answer is, on a profile in sight; and that the tables can be read as README.md says."""

import csv
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.relevance.good import CONDITIONS, REASONS, is_good

HERE = Path(__file__).parent
DATA = HERE.parent.parent / "synlig" / "classifications" / "data"
WELDER: dict[str, Any] = {
    "headline": "Kan svejse rustfrit",
    "text": "Lager kan jeg også.",
    "occupation": {"code": "72"},
    "area": {"code": "NJ"},
    "experience_lines": [{"function": {"code": "7212"}}],
    "competences": [{"term": "svejsning", "level": 3}, {"term": "SAP", "level": 2}],
    "sectors": [{"code": "C"}],
    "languages": [{"code": "de", "band": "B"}, {"code": "pl", "band": "A"}],
    "work_forms": [{"code": "part_time"}],
    "offers": [{"headline": "Et rækværk", "solves": "Jeg retter trappen."}],
}
BARE: dict[str, Any] = {
    "headline": None,
    "text": None,
    "occupation": None,
    "area": None,
    "experience_lines": [],
    "competences": [],
    "sectors": [],
    "languages": [],
    "work_forms": [],
    "offers": [],
}
WELDS = {"function_prefixes": ["7212"]}


def entries(table: str) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = yaml.safe_load((HERE / f"{table}.yml").read_text(encoding="utf-8"))
    return read


def column(file: str, name: str) -> set[str]:
    with (DATA / file).open(encoding="utf-8", newline="") as rows:
        return {row[name] for row in csv.DictReader(rows)}


ALL = [*entries("tuning"), *entries("held"), *entries("advertised")]
PREDICATES = [part for entry in ALL for part in (entry["good"], entry["good"].get("and", {}))]


@pytest.mark.parametrize(
    "good",
    [
        pytest.param({"function_prefixes": ["721"]}, id="a line lies below the prefix"),
        pytest.param({"function_prefixes": ["72"]}, id="the card is as long as the prefix"),
        pytest.param({"competences": ["bogføring", "svejsning"]}, id="one competence is enough"),
        pytest.param({"headline": "RUSTFRIT"}, id="case does not matter"),
        pytest.param({"text": "lager"}, id="the text"),
        pytest.param({"text": "rækværk"}, id="an offer's headline"),
        pytest.param({"text": "trappen"}, id="what an offer solves"),
        pytest.param({"sectors": ["C"]}, id="a sector"),
        pytest.param({"competences": ["bogføring"], "headline": "svejse"}, id="one reason is enough"),
        pytest.param({**WELDS, "and": {"language": "de"}}, id="and speaks it at work"),
        pytest.param({**WELDS, "and": {"work_form": "part_time"}}, id="and wants the form"),
        pytest.param({**WELDS, "and": {"area": "NJ"}}, id="and lives there"),
        pytest.param({**WELDS, "and": {"competences": ["svejsning"]}}, id="and has a second reason"),
    ],
)
def test_an_employer_would_call(good: dict[str, Any]) -> None:
    assert is_good(WELDER, good)


@pytest.mark.parametrize(
    "good",
    [
        pytest.param({}, id="nothing is asked for"),
        pytest.param({"function_prefixes": []}, id="no prefix"),
        pytest.param({"function_prefixes": ["7211"]}, id="a neighbour; the card's 72 is too short to tell"),
        pytest.param({"competences": ["SAP"]}, id="only with help"),
        pytest.param({"competences": ["svejs"]}, id="terms are exact"),
        pytest.param({"headline": "lager"}, id="the text is not the headline"),
        pytest.param({"sectors": ["F"]}, id="another sector"),
        pytest.param({**WELDS, "and": {"language": "pl"}}, id="only basic"),
        pytest.param({**WELDS, "and": {"language": "en"}}, id="not spoken"),
        pytest.param({**WELDS, "and": {"work_form": "board"}}, id="another form"),
        pytest.param({**WELDS, "and": {"area": "82"}}, id="another area"),
        pytest.param({**WELDS, "and": {"competences": ["TIG-svejsning"]}}, id="no second reason"),
        pytest.param(
            {**WELDS, "and": {"language": "pl", "competences": ["svejsning"]}}, id="one condition of two"
        ),
        pytest.param(
            {"competences": ["TIG-svejsning"], "and": {"area": "NJ"}}, id="a condition is no reason"
        ),
    ],
)
def test_an_employer_would_not_call(good: dict[str, Any]) -> None:
    assert not is_good(WELDER, good)


@pytest.mark.parametrize("entry", ALL, ids=range(len(ALL)))  # a number: a report shows no held query
def test_a_profile_that_says_nothing_is_no_answer(entry: dict[str, Any]) -> None:
    assert not is_good(BARE, entry["good"])


def test_the_halves_are_of_equal_kind() -> None:
    tuning = Counter(entry["kind"] for entry in entries("tuning"))

    assert tuning == Counter(entry["kind"] for entry in entries("held"))
    assert tuning.total() - tuning["none"] == 32


def test_no_query_is_asked_twice() -> None:
    asked = Counter(entry["query"].lower() for entry in ALL)

    assert [query for query, times in asked.items() if times > 1] == []


def test_only_a_query_nobody_answers_has_no_reason() -> None:
    assert all((entry["kind"] == "none") == REASONS.isdisjoint(entry["good"]) for entry in ALL)


def test_a_predicate_has_no_misspelt_key() -> None:
    assert all(set(entry) == {"query", "kind", "good"} for entry in ALL)
    assert all(entry["good"].keys() <= REASONS | {"and"} for entry in ALL)
    assert all(entry["good"].get("and", {}).keys() <= REASONS | CONDITIONS for entry in ALL)


def test_every_function_is_in_disco() -> None:
    named = {prefix for good in PREDICATES for prefix in good.get("function_prefixes", [])}

    assert named - column("disco08.csv", "code") == set()


def test_every_competence_is_a_term() -> None:
    named = {term for good in PREDICATES for term in good.get("competences", [])}

    assert named - column("kompetencer.csv", "term") == set()


def test_every_expression_can_be_read() -> None:
    for good in PREDICATES:
        for field in ("headline", "text"):
            re.compile(good.get(field, ""))
