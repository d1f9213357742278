"""What the labels of minutes introduce, phrase by phrase."""

from __future__ import annotations

import re

import pytest

from synlig.drafting.labels import read_label
from synlig.drafting.vocabulary import PHRASES, Field

PLAIN = [
    (field, phrase)
    for field, phrases in PHRASES.items()
    for phrase in phrases
    if re.fullmatch(r"[\w ,]+", phrase)
]


@pytest.mark.parametrize(("field", "phrase"), PLAIN)
def test_no_phrase_is_hidden_by_one_above_it(field: Field, phrase: str) -> None:
    label = read_label(f"{phrase.capitalize()}: ja")

    assert label is not None
    assert (label.field, label.value) == (field, "ja")


@pytest.mark.parametrize(
    ("field", "phrase"),
    [
        (Field.CHAIR, "leder af mødet"),
        (Field.AGENDA, "punkter på dagsordenen"),
        (Field.DECISION, "aftalen er"),
        (Field.DECISION, "aftale blev"),
        (Field.MINUTES, "referat af punkterne"),
        (Field.DATE, "dato og tidspunkt"),
        (Field.TASK, "opgaver fra mødet"),
    ],
)
def test_a_longer_phrase_counts_before_a_shorter_one(field: Field, phrase: str) -> None:
    label = read_label(f"{phrase.capitalize()}: ja")

    assert label is not None
    assert (label.field, label.value) == (field, "ja")
