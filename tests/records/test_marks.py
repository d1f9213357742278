"""Every field of every record says what it would reveal, so that the sweep of the finished site looks for it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic.fields import FieldInfo

import synlig.records
from synlig.needles import Kind
from synlig.records import Mark, Member, PrivateRecord, Risk, Swept


def records() -> list[type[PrivateRecord]]:
    """Every kind of record that a module of the room defines."""
    for module in pkgutil.walk_packages(synlig.records.__path__, "synlig.records."):
        importlib.import_module(module.name)
    return sorted(_below(PrivateRecord), key=lambda record: record.__name__)


def _below(record: type[PrivateRecord]) -> set[type[PrivateRecord]]:
    found = {inner for inner in record.__subclasses__() if inner.__module__.startswith("synlig.records.")}
    return found.union(*(_below(inner) for inner in found))


def marks_of(info: FieldInfo) -> list[Mark]:
    """The marks of a field, outermost first, however deep in its type they stand."""
    return [mark for mark in (*info.metadata, *_metadata_in(info.annotation)) if isinstance(mark, Mark)]


def _metadata_in(annotation: Any) -> Iterator[Any]:
    yield from getattr(annotation, "__metadata__", ())
    for inner in (*getattr(annotation, "__args__", ()), getattr(annotation, "__origin__", None)):
        if inner is not None:
            yield from _metadata_in(inner)


def holds_records(annotation: Any) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, PrivateRecord):
        return True
    return any(holds_records(inner) for inner in getattr(annotation, "__args__", ()))


FIELDS = [(record, name) for record in records() for name in record.model_fields]


def test_there_are_records_to_look_at() -> None:
    assert {"Member", "Consent", "Approval", "Minutes", "AgendaItem", "PageFile", "EventFile"} <= {
        record.__name__ for record in records()
    }


@pytest.mark.parametrize(("record", "name"), FIELDS, ids=lambda value: getattr(value, "__name__", value))
def test_every_field_has_a_mark_or_holds_records_that_have(record: type[PrivateRecord], name: str) -> None:
    info = record.model_fields[name]

    assert marks_of(info) or holds_records(info.annotation), f"{record.__name__}.{name} has no Mark"


@pytest.mark.parametrize(("record", "name"), FIELDS, ids=lambda value: getattr(value, "__name__", value))
def test_every_field_has_a_danish_name_that_messages_may_show(record: type[PrivateRecord], name: str) -> None:
    alias = record.model_fields[name].alias

    assert alias is not None
    assert synlig.records.document.field_name((alias,)) == alias


@pytest.mark.parametrize(
    ("name", "swept", "kind"),
    [
        ("name", Swept.EVERYWHERE, Kind.NAME),
        ("phone", Swept.EVERYWHERE, Kind.NUMBER),
        ("mail", Swept.EVERYWHERE, Kind.ADDRESS),
        ("street", Swept.EVERYWHERE, Kind.TEXT),
        ("postal_code", Swept.OWN_PAGES, Kind.NUMBER),
        ("born", Swept.OWN_PAGES, Kind.TEXT),
        ("note", Swept.EVERYWHERE, Kind.PASSAGE),
        ("text", Swept.EVERYWHERE, Kind.PASSAGE),
        ("occupation", Swept.NEVER, Kind.TEXT),
    ],
)
def test_what_identifies_a_member_is_swept_for(name: str, swept: Swept, kind: Kind) -> None:
    """design.md 5.2, the table of classes."""
    mark = marks_of(Member.model_fields[name])[0]

    assert (mark.swept, mark.kind) == (swept, kind)


def test_what_identifies_is_always_swept_for_everywhere() -> None:
    loose = [
        (record.__name__, name)
        for record, name in FIELDS
        for mark in marks_of(record.model_fields[name])
        if mark.risk is Risk.IDENTIFYING and mark.swept is not Swept.EVERYWHERE
    ]

    assert loose == []
