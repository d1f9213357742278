"""site.yml as the CMS writes it: over the very text that was on the page, and with what stood there before kept."""

from __future__ import annotations

import datetime
import json
from dataclasses import asdict, dataclass

from synlig.cms.desk import Desk
from synlig.cms.versions import revision_of
from synlig.files import write_file
from synlig.lifecycle import one_at_a_time

KEPT = 100
"""Versions. Each is a few kB; it holds nothing of any member."""
_NAME = "site-history.json"
_OWNER_ONLY = 0o600


class SiteChangedError(Exception):
    """The file is another than the one that was on the page."""


@dataclass(frozen=True)
class Kept:
    """A version: when (ISO 8601), by which account (empty: by hand, in the file), and the text."""

    at: str
    by: str
    text: str

    @property
    def moment(self) -> datetime.datetime:
        return datetime.datetime.fromisoformat(self.at)


def site_text(desk: Desk) -> str:
    """What stands in it now."""
    return desk.site_file.read_bytes().decode()


def kept_versions(desk: Desk) -> list[Kept]:
    """The versions that are kept, the newest first; none before the first change."""
    file = desk.folder / _NAME
    rows = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else []
    return [Kept(**row) for row in reversed(rows)]


def save_site(desk: Desk, text: str, begun_from: str, by: str) -> None:
    """Put the text into the file; `SiteChangedError` where it is no longer the text of the revision `begun_from`.

    The version is on the disk before the file is another. A text that somebody put there by hand becomes one, too.
    """
    with one_at_a_time(desk.content):
        now = site_text(desk)
        if revision_of(now.encode()) != begun_from:
            raise SiteChangedError
        if text == now:
            return
        before, at = kept_versions(desk), desk.now().isoformat()
        if not before or before[0].text != now:
            before = [Kept(at, "", now), *before]
        rows = [asdict(each) for each in reversed([Kept(at, by, text), *before][:KEPT])]
        write_file(desk.folder / _NAME, json.dumps(rows, ensure_ascii=False).encode(), _OWNER_ONLY)
        write_file(desk.site_file, text.encode())
