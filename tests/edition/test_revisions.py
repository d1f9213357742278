"""What those who have an event in their calendar must learn of."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from synlig.edition import EditionDamaged, read_events, unsaid, vanished
from tests.theme.invented import event

ON = datetime.date(2026, 11, 22)
ELSEWHERE = {"name": "Biblioteket", "street": None, "town": None}


@pytest.mark.parametrize(
    ("changed", "is_unsaid"),
    [
        ({}, False),
        ({"date": "2026-12-04"}, True),
        ({"since": "09:00"}, True),
        ({"until": "15:00"}, True),
        ({"place": ELSEWHERE}, True),
        ({"cancelled": True}, True),
        ({"date": "2026-12-04", "sequence": 1}, False),
        ({"title": "Åbent hus med kaffe", "summary": "Kom.", "seats": 4}, False),  # one comes all the same
    ],
)
def test_a_change_that_is_not_counted_is_found(changed: dict[str, Any], is_unsaid: bool) -> None:
    found = list(unsaid([event()], [event(**changed)]))

    assert found == (["aabent-hus"] if is_unsaid else [])


def test_an_event_is_told_of_once_however_often_it_was_published() -> None:
    before = [event(), event(date="2026-12-02"), event("kursus")]

    assert list(unsaid(before, [event(date="2026-12-04"), event("kursus")])) == ["aabent-hus"]


@pytest.mark.parametrize(
    ("changed", "is_missed"),
    [
        ({}, True),
        ({"date": "2026-11-22"}, True),  # today
        ({"date": "2026-11-21"}, False),
        ({"cancelled": True}, False),  # they have been told
    ],
)
def test_an_event_that_is_gone_before_its_day_is_missed(changed: dict[str, Any], is_missed: bool) -> None:
    assert bool(list(vanished([event(**changed)], [], ON))) is is_missed


def test_an_event_that_was_changed_has_not_vanished() -> None:
    assert list(vanished([event()], [event(date="2026-12-04")], ON)) == []


def test_a_folder_that_is_no_edition_has_no_events(tmp_path: Path) -> None:
    assert read_events(tmp_path / "no such folder") == ()


def test_an_event_that_cannot_be_read_is_damage(tmp_path: Path) -> None:
    (tmp_path / "events").mkdir()
    (tmp_path / "events" / "aabent-hus.json").write_text("{}", encoding="utf-8", newline="\n")

    with pytest.raises(EditionDamaged):
        read_events(tmp_path)
