"""An approval names a text that the record may hold; the nearest are told where it does not."""

from __future__ import annotations

import pytest

from synlig.records import Member, Minutes, PrivateRecord
from synlig.records.text_fields import unknown_text


@pytest.mark.parametrize(
    ("field", "model"),
    [
        ("overskrift", Member),
        ("kompetencer.2.eksempel", Member),
        ("kompetencer.40.eksempel", Member),
        ("erfaring.1.opgaver", Member),
        ("produktblade.3.for_hvem", Member),
        ("titel", Minutes),
        ("punkter.12.tekst", Minutes),
        ("punkter.3.opgaver.1.hvad", Minutes),
        ("næste_møde.sted", Minutes),
    ],
)
def test_a_text_is_known_by_its_name(field: str, model: type[PrivateRecord]) -> None:
    assert unknown_text(field, model) is None


@pytest.mark.parametrize(
    ("field", "model", "nearest"),
    [
        ("overskirft", Member, "overskrift"),
        ("kompetence.2.eksempel", Member, "kompetencer.1.eksempel"),
        ("kompetencer.eksempel", Member, "kompetencer.1.eksempel"),
        ("kompetencer.0.eksempel", Member, "kompetencer.1.eksempel"),
        ("produktblade.1", Member, "produktblade.1.bevis"),
        ("navn", Member, None),
        ("fag", Member, None),
        ("punkt.3.tekst", Minutes, "punkter.1.tekst"),
        ("overskrift", Minutes, None),
    ],
)
def test_another_name_gets_the_nearest(field: str, model: type[PrivateRecord], nearest: str | None) -> None:
    found = unknown_text(field, model)

    assert found is not None
    assert len(found) == 3
    assert nearest is None or nearest in found
