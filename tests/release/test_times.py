"""Times: one for all files, and it is not the clock's."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from synlig.release import set_times
from tests.tools import link

MIDNIGHT = 1794441600  # `date -u -d 2026-11-12 +%s`


def test_files_and_folders_get_midnight_utc_of_the_date(tmp_path: Path) -> None:
    (tmp_path / "nyt").mkdir()
    (tmp_path / "nyt" / "index.html").write_bytes(b"x")

    set_times(tmp_path, date(2026, 11, 12))

    assert {path.stat().st_mtime for path in [tmp_path, *tmp_path.rglob("*")]} == {MIDNIGHT}


def test_what_a_link_leads_to_keeps_its_time(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    outside = tmp_path / "outside.txt"
    outside.write_bytes(b"x")
    before = outside.stat().st_mtime
    link(site / "link.txt", outside)

    set_times(site, date(2026, 11, 12))

    assert outside.stat().st_mtime == before
