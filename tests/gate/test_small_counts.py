"""A small count cannot be told from anything that leaves the gate: whatever it is, the edition is the same."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.gate.prose import ProseGate
from synlig.gate.small_counts import told_parts, without_small
from synlig.records import Document, Entry
from synlig.records.public_files import DemandFile, FiguresFile
from tests.gate.invented import TODAY, people

GATE = ProseGate(people(), TODAY)
counts = st.integers(min_value=0, max_value=30)


@pytest.mark.parametrize(
    ("count", "told"), [(0, 0), (1, None), (2, None), (4, None), (5, 5), (71, 71)]
)  # nobody is in nought; five is told
def test_one_to_four_are_not_told(count: int, told: int | None) -> None:
    assert without_small(count) == told


@pytest.mark.parametrize(
    ("whole", "parts", "told", "why"),
    [
        (71, (51,), (51,), "20 are left beside it"),
        (71, (68,), (None,), "3 are left beside it"),
        (12, (3, 9), (None, None), "12 less 9 is 3"),
        (12, (6, 6), (6, 6), "nothing is left"),
        (20, (6, 6, 6), (None, None, None), "2 are left beside all"),
        (20, (0, 20), (0, 20), "nobody is in nought"),
        (30, (20, 28), (None, None), "parts that overlap: 2 are left beside one of them"),
        (3, (3,), (None,), "the whole is small itself"),
    ],
)
def test_a_part_is_told_where_nothing_small_can_be_told_from_it(
    whole: int, parts: tuple[int, ...], told: tuple[int | None, ...], why: str
) -> None:
    assert told_parts(whole, parts) == told, why


@given(parts=st.lists(counts, min_size=1, max_size=4), rest=counts)
def test_beside_a_whole_every_small_part_may_be_any_of_one_to_four(parts: list[int], rest: int) -> None:
    whole = sum(parts) + rest
    told = told_parts(whole, parts)

    for place, part in enumerate(parts):
        if not 0 < part < 5 or whole < 5:
            continue
        for other in range(1, 5):
            changed = [other if at == place else 0 for at in range(len(parts))]
            assert told_parts(whole, changed) == told, changed


@given(parts=st.lists(counts, min_size=1, max_size=3), rest=counts)
def test_no_small_number_follows_from_whole_and_parts_by_subtraction(parts: list[int], rest: int) -> None:
    whole = sum(parts) + rest
    told = told_parts(whole, parts)

    signs = product((0, 1), repeat=sum(part is not None for part in told))
    shown = [part for part in told if part is not None]
    differences = {whole - sum(s * part for s, part in zip(sign, shown, strict=True)) for sign in signs}

    assert not differences - {whole} & {1, 2, 3, 4}


def entry(kind: Any, fields: dict[str, Any]) -> Entry[Any]:
    return Entry(kind.model_validate(fields), Document("content/public/x.yml", {}), "x")


def figures(whole: int, parts: list[int], **more: Any) -> dict[str, Any]:
    def row(key: str, value: int, **fields: str) -> dict[str, Any]:
        point = {"periode": "2026", "værdi": str(value), "kilde": "Talt"}
        return {"nøgle": key, "titel": key, "enhed": "medlemmer", "serie": [point], **fields}

    rows = [row("alle", whole)]
    rows += [row(f"del {place}", part, del_af="alle", **more) for place, part in enumerate(parts)]
    return {"nøgletal": rows}


def told(written: dict[str, Any]) -> list[int | None]:
    return [row.points[0].value for row in GATE.figures(entry(FiguresFile, written)).rows]


def test_key_figures_about_people_are_told_as_parts_of_their_whole() -> None:
    assert told(figures(71, [51])) == [71, 51]
    assert told(figures(71, [68])) == [71, None]
    assert told(figures(4, [])) == [None]


def test_a_figure_that_counts_no_people_is_told_as_it_is() -> None:
    assert told(figures(71, [3, 68], personer="nej")) == [71, 3, 68]


def test_a_part_is_left_out_in_the_period_where_it_is_small_and_no_other() -> None:
    def series(*values: int) -> list[dict[str, str]]:
        years = zip(("2025", "2026"), values, strict=True)
        return [{"periode": year, "værdi": str(value), "kilde": "Talt"} for year, value in years]

    whole = {"nøgle": "alle", "titel": "Alle", "enhed": "medlemmer", "serie": series(66, 70)}
    part = {"nøgle": "a", "titel": "A", "enhed": "medlemmer", "del_af": "alle", "serie": series(50, 67)}

    rows = GATE.figures(entry(FiguresFile, {"nøgletal": [whole, part]})).rows

    assert [[point.value for point in row.points] for row in rows] == [[66, 70], [50, None]]


@given(
    numbers=st.lists(st.integers(min_value=1, max_value=40), min_size=1, max_size=12),
    others=st.lists(st.integers(min_value=1, max_value=4), min_size=12, max_size=12),
)
def test_whatever_a_small_demand_is_the_edition_is_the_same(numbers: list[int], others: list[int]) -> None:
    changed = [other if number < 5 else number for number, other in zip(numbers, others, strict=False)]

    assert demand(numbers) == demand(changed)


def demand(numbers: list[int]) -> str:
    rows = [
        {"kompetence": f"Nr. {place}", "fag": ["7212"], "antal": str(number), "siden": "2026-02"}
        for place, number in enumerate(numbers)
    ]
    return GATE.demand(entry(DemandFile, {"efterspørgsel": rows})).model_dump_json()
