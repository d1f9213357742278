"""What differs between an edition that is out and what the gate would let out today."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from synlig.edition import Change, PublicRecord, changes, write_edition
from tests.theme.invented import edition, news_item

ASSOCIATION = edition().association
NEWS = news_item("a")


def found(folder: Path, *before: PublicRecord, now: tuple[PublicRecord, ...]) -> list[Change]:
    write_edition(folder, before, (), lambda path, data: path.write_bytes(data) and None)
    return list(changes(folder, now))


@pytest.mark.parametrize(
    ("before", "now", "what"),
    [
        ((), (NEWS,), [Change("news/a.json", "new")]),
        ((NEWS,), (), [Change("news/a.json", "gone")]),
        ((NEWS,), (news_item("a", title="En anden"),), [Change("news/a.json", "changed")]),
        ((NEWS, news_item("b")), (news_item("b"), NEWS), []),
        (
            (NEWS,),
            (ASSOCIATION, news_item("b")),
            [
                Change("association.json", "new"),
                Change("news/a.json", "gone"),
                Change("news/b.json", "new"),
            ],
        ),
    ],
)
def test_each_document_is_new_gone_or_changed(
    tmp_path: Path, before: tuple[PublicRecord, ...], now: tuple[PublicRecord, ...], what: list[Change]
) -> None:
    assert found(tmp_path, *before, now=now) == what


def test_the_day_of_the_build_is_no_change_but_the_office_is(tmp_path: Path) -> None:
    later = ASSOCIATION.model_copy(update={"build_date": datetime.date(2027, 1, 1)})
    moved = later.model_copy(update={"base_url": "https://ny.example.org/"})

    assert found(tmp_path, ASSOCIATION, now=(later,)) == []
    assert list(changes(tmp_path, (moved,))) == [Change("association.json", "changed")]


@pytest.mark.parametrize(
    ("path", "kind", "name"),
    [
        ("news/aabent-hus.json", "news", "aabent-hus"),
        ("meetings/bestyrelsen/2026-11-02.json", "meetings", "bestyrelsen/2026-11-02"),
        ("groups.json", "groups", ""),
    ],
)
def test_a_change_says_what_it_is_about(path: str, kind: str, name: str) -> None:
    change = Change(path, "new")

    assert (change.kind, change.name) == (kind, name)
