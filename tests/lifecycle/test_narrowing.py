"""One purpose is taken back: what of the forms is left is known, and kept under the same number."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from synlig.lifecycle import left_without
from synlig.records import Purpose
from tests.gate.invented import consent, consents

ON = datetime.date(2026, 11, 22)
CARD, HEADLINE, PHOTO = Purpose.CARD.value, Purpose.HEADLINE.value, Purpose.PHOTO.value


@pytest.mark.parametrize(
    ("given", "taken", "left"),
    [
        pytest.param([consent(CARD, HEADLINE)], Purpose.HEADLINE, [{CARD}], id="the card is left"),
        pytest.param([consent(CARD)], Purpose.CARD, [], id="nothing is left"),
        pytest.param([consent(CARD, HEADLINE)], Purpose.CARD, [], id="nothing is shown without the card"),
        pytest.param([consent(CARD, PHOTO)], Purpose.CARD, [{PHOTO}], id="a photo is no part of the catalogue"),
        pytest.param([consent(CARD)], Purpose.HEADLINE, [], id="it was not agreed to"),
        pytest.param(
            [consent(CARD, HEADLINE, trukket="2026-10-01")], Purpose.HEADLINE, [], id="it was taken back before"
        ),
        pytest.param(
            [consent(CARD, HEADLINE), consent(CARD, givet="2026-11-22")], Purpose.HEADLINE, [],
            id="a run that was cut off had written it",
        ),
        pytest.param(
            [consent(CARD, HEADLINE), consent(CARD, tekst="kort-1")], Purpose.HEADLINE, [{CARD}],
            id="another text is another consent",
        ),
        pytest.param(
            [consent(CARD, HEADLINE), consent(CARD, til="2026-12-01")], Purpose.HEADLINE, [{CARD}],
            id="what ends sooner does not hold it",
        ),
        pytest.param(
            [consent(CARD, HEADLINE), consent(CARD, HEADLINE, givet="2026-10-01")], Purpose.HEADLINE, [{CARD}],
            id="two forms that say the same become one",
        ),
    ],
)  # fmt: skip
def test_what_is_left_of_the_forms(given: list[dict[str, Any]], taken: Purpose, left: list[set[str]]) -> None:
    found = left_without(consents(*given), frozenset({taken}), ON)

    assert [{purpose.value for purpose in each.purposes} for each in found] == left


def test_what_is_left_is_neither_older_nor_longer() -> None:
    (found,) = left_without(consents(consent(CARD, HEADLINE)), frozenset({Purpose.HEADLINE}), ON)

    assert (found.given, found.until, found.text) == (ON, datetime.date(2027, 9, 1), "katalog-2026-1")
    assert found.how == "det, der er tilbage af samtykket fra 1. september 2026"
