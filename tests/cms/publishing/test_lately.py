"""What came onto the site lately, of releases that were made of invented editions."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from synlig.cms.publishing import arrivals, build_date_out
from synlig.edition import PublicRecord
from synlig.release import Receipt, Store, make_manifest
from tests.cms.publishing.test_changed import written
from tests.deploying.releases import NOON
from tests.theme.invented import event, news_item, text_page

IDEA, OPEN, OFFICE = text_page("om-os/ide/"), event(), news_item()


def put_out(output: Path, number: int, *texts: PublicRecord, built: str = "2026-11-22") -> None:
    """The release that was made so many days past noon."""
    folder = written(output.parent / str(number), texts=texts, built=built)
    with Store(output) as store:
        site = store.new_work_folder()
        (site / "index.html").write_text(str(number), encoding="utf-8", newline="\n")
        manifest = make_manifest(site)
        made_at = NOON + datetime.timedelta(days=number)
        store.add(site, made_at, manifest, Receipt(made_at.date(), manifest.content_hash), folder, b"")


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Three days: the news come and the page is another, then it is once more and the event is gone."""
    output = tmp_path / "output"
    put_out(output, 1, IDEA, OPEN)
    put_out(output, 2, text_page("om-os/ide/", "Nu er her.\n"), OPEN, OFFICE)
    put_out(output, 3, text_page("om-os/ide/", "Nu er der mere.\n"), OFFICE)
    return output


def test_what_came_is_told_once_by_its_title_the_newest_first(output: Path) -> None:
    found = [
        (each.title, each.address, each.how, each.release.made_at.day) for each in arrivals(Store(output), 8)
    ]

    assert found == [
        ("Åbent hus", "arrangementer/aabent-hus/", "gone", 15),
        ("Idé og formål", "om-os/ide/", "changed", 15),
        ("Nyt kontor", "nyt/nyt-kontor/", "new", 14),
    ]
    assert [each.title for each in arrivals(Store(output), 1)] == ["Åbent hus"]


def test_what_was_taken_back_has_not_come(output: Path) -> None:
    with Store(output) as store:
        store.rollback()

    assert [each.title for each in arrivals(Store(output), 8)] == ["Nyt kontor", "Idé og formål"]


def test_a_release_that_cannot_be_read_ends_the_list(output: Path) -> None:
    first = Store(output).releases()[-1]
    (Store(output).edition(first) / "manifest.json").write_text("{", encoding="utf-8")

    assert [each.how for each in arrivals(Store(output), 8)] == ["gone", "changed"]


def test_the_day_of_the_site_that_is_out_is_known(output: Path, tmp_path: Path) -> None:
    assert build_date_out(Store(output)) == datetime.date(2026, 11, 22)
    assert build_date_out(Store(tmp_path / "none")) is None
