"""What the CMS keeps beside the content, counted, for the association's record of what it processes. No Django."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from synlig.cms.backups import read_made
from synlig.cms.versions import histories

DATABASE = "synlig.sqlite3"
AUDIT = "audit.jsonl"


@dataclass(frozen=True)
class Kept:
    """Numbers alone."""

    users: int
    """Those who work on the site; those who are switched off as well."""
    members: int
    """Members with a way of their own to "Mit CV"."""
    drafts: int
    histories: int
    """Files of which there is a history."""
    events: int
    """Lines of the log."""
    backups: int


def kept_in(folder: Path) -> Kept | None:
    """What lies in the CMS's folder; None where nobody has used a CMS."""
    database = folder / DATABASE
    if not database.is_file():
        return None
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as asked:
        members = _number(asked, "SELECT count(*) FROM cms_account WHERE member IS NOT NULL AND mail IS NULL")
        everybody = _number(asked, "SELECT count(*) FROM cms_account")
        drafts = _number(asked, "SELECT count(*) FROM cms_draft")
    log = folder / AUDIT
    return Kept(
        users=everybody - members,
        members=members,
        drafts=drafts,
        histories=histories(folder / "history"),
        events=len(log.read_bytes().splitlines()) if log.is_file() else 0,
        backups=len(read_made(folder)),
    )


def _number(asked: sqlite3.Connection, question: str) -> int:
    return int(asked.execute(question).fetchone()[0])
