"""The everyday association uses every field and every state there is, so that its golden site shows them all."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from synlig.classifications import scales
from synlig.records import ItemKind, MinutesState, PrivateRecord, Purpose, TaskState, read_content
from synlig.records.public_files import EventFile, SignUp
from synlig.site import SiteSettings, read_site
from tests.site_builder import SITES

NOT_IN_CONTENT = {"DeploySettings"}
"""Of site.yml; with a web server named there, every test that withdraws or erases would send the site to it."""
SENDS = {"deploy"}


@cache
def everything() -> tuple[PrivateRecord, ...]:
    """Every record of the everyday association, inner ones too."""
    content, problems = read_content(SITES / "everyday" / "content", "content")
    problems.stop_if_any()
    assert content is not None
    tops: list[Any] = [read_site(SITES / "everyday" / "site.yml")]
    tops += [
        record
        for folder in content.members
        for record in (folder.member, folder.consents, folder.approvals, folder.frozen)
    ]
    tops += content.ledger.lines
    tops += [record for file in content.minutes for record in (file.minutes, file.approvals)]
    tops += [entry.record for entry in (*content.pages, *content.news, *content.events, content.groups)]
    tops += [
        entry.record
        for entry in (content.demand, content.figures, content.series, content.topics)
        if entry is not None
    ]
    return tuple(inner for top in tops for inner in _inside(top))


def _inside(value: Any) -> Iterator[PrivateRecord]:
    if isinstance(value, PrivateRecord):
        yield value
        for name in type(value).model_fields:
            yield from _inside(getattr(value, name))
    elif isinstance(value, tuple):
        for inner in value:
            yield from _inside(inner)


def kinds() -> list[type[PrivateRecord]]:
    return sorted({type(record) for record in everything()}, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_every_field_is_used(kind: type[PrivateRecord]) -> None:
    used = {name for record in everything() if type(record) is kind for name in record.model_fields_set}

    assert set(kind.model_fields) - used - SENDS == set()


def test_every_kind_of_record_is_used() -> None:
    every = {
        kind.__name__ for kind in PrivateRecord.__subclasses__() if kind.__module__.startswith("synlig.")
    }

    assert every - {kind.__name__ for kind in kinds()} == NOT_IN_CONTENT


def values(name: str) -> set[Any]:
    """Every value that a field of this English name has somewhere."""
    found: set[Any] = set()
    for record in everything():
        value = getattr(record, name, None)
        found.update(value if isinstance(value, tuple) else (value,))
    return found


@pytest.mark.parametrize(
    ("name", "states"), [("state", [*MinutesState, *TaskState]), ("purposes", Purpose), ("kind", ItemKind)]
)
def test_every_state_is_used(name: str, states: type[Enum]) -> None:
    assert set(states) - values(name) == set()


@pytest.mark.parametrize("name", ["availability", "mobility", "work_forms"])
def test_every_step_of_the_short_scales_is_used(name: str) -> None:
    assert {term.code for term in getattr(scales, name)()} - values(name) == set()


def test_members_are_active_resting_and_gone() -> None:
    assert {"aktiv", "hvilende", "udmeldt"} - values("status") == set()


def test_it_is_small() -> None:
    files = [file for file in Path(SITES / "everyday").rglob("*") if file.is_file()]

    assert len(files) < 60
    assert sum(file.stat().st_size for file in files) < 60_000


def test_there_is_an_event_of_each_sort() -> None:
    events = [record for record in everything() if isinstance(record, EventFile)]

    assert {event.cancelled for event in events} == {True, False}
    assert {record.way for record in everything() if isinstance(record, SignUp)} >= {
        "mail",
        "telefon",
        "ingen",
    }


def test_it_is_a_demonstration() -> None:
    settings = next(record for record in everything() if isinstance(record, SiteSettings))

    assert settings.demo
