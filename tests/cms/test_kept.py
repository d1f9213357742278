"""What the CMS keeps is counted without Django, in the tables that Django made."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from synlig.cms.accounts import audit
from synlig.cms.accounts.account import Account
from synlig.cms.drafts import Draft
from synlig.cms.kept import AUDIT, DATABASE, Kept, kept_in
from synlig.cms.versions import VersionedFiles
from synlig.commands.rights import what_the_cms_keeps

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def used(tmp_path: Path) -> Path:
    """The folder of a CMS with two users, three members with a link, and one draft."""
    folder = tmp_path / "cms"
    (tmp_path / "content/public/pages").mkdir(parents=True)
    files = VersionedFiles(tmp_path / "content", folder / "history")
    for name in ("om", "kontakt"):
        files.save(f"public/pages/{name}.md", b"1", begun_from="", by="a-1", now=NOW)
    audit.append(folder / AUDIT, "logged-in", NOW, by="a-1")
    with closing(sqlite3.connect(folder / DATABASE)) as made:
        made.execute(f"CREATE TABLE {Account._meta.db_table} (mail, member)")
        rows = [("a", None), ("b", "m1"), (None, "m2"), (None, "m3"), (None, "m4")]
        made.executemany(f"INSERT INTO {Account._meta.db_table} VALUES (?, ?)", rows)
        made.execute(f"CREATE TABLE {Draft._meta.db_table} (path)")
        made.execute(f"INSERT INTO {Draft._meta.db_table} VALUES ('new:news')")
        made.commit()
    return folder


def test_all_of_it_is_counted(used: Path) -> None:
    assert kept_in(used) == Kept(users=2, members=3, drafts=1, histories=2, events=1, backups=0)


def test_the_record_is_given_the_numbers_and_the_limits(used: Path) -> None:
    edited = what_the_cms_keeps(used)

    assert edited is not None
    assert (edited.users, edited.in_bin.days, edited.draft.days) == (2, 90, 365)


def test_where_nobody_used_it_there_is_nothing(tmp_path: Path) -> None:
    assert kept_in(tmp_path) is None
