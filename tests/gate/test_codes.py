from __future__ import annotations

import pytest

from synlig import classifications
from synlig.classifications import scales
from synlig.gate.codes import code, months_between, years_band


@pytest.mark.parametrize(
    ("since", "until", "months"),
    [
        ("2019", "2020", 12),
        ("2019", "2019", 0),
        ("2019", "2019-01", 0),
        ("2019", "2019-03", 2),
        ("2019-03", "2019-03", 0),
        ("2019-03", "2019-04", 1),
        ("2019-12", "2020-01", 1),
        ("2019-03", "2021", 22),
        ("2004-07", "2022-06", 215),
        ("2022", "2019", 0),
        ("2019-03", "2019", 0),
    ],
)
def test_months_between(since: str, until: str, months: int) -> None:
    assert months_between(since, until) == months


@pytest.mark.parametrize(
    ("months", "step"), [(0, 0), (23, 0), (24, 1), (71, 1), (72, 2), (131, 2), (132, 3), (600, 3)]
)
def test_a_band_begins_with_its_year(months: int, step: int) -> None:
    bands = scales.length_bands()

    assert years_band(bands, months, (2, 6, 11)) == list(bands)[step].code


def test_a_code_that_is_not_in_the_classification_is_a_mistake_of_ours_and_is_not_said() -> None:
    assert code(classifications.disco08(), "4321") == "4321"
    with pytest.raises(KeyError) as error:
        code(classifications.disco08(), "9999999")
    assert "9999999" not in str(error.value)
