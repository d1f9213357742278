"""What every screen works with: where things lie, what the association chose, and what time it is."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from synlig.site import SiteSettings, build_date


def real_time() -> datetime.datetime:
    """The moment it is, in UTC."""
    return datetime.datetime.now(datetime.UTC)


@dataclass(frozen=True, repr=False)
class Desk:
    """One association's CMS. `folder` is the CMS's own, beside site.yml; `hosts` are the names it answers to."""

    site_file: Path
    settings: SiteSettings
    content: Path
    output: Path
    folder: Path
    hosts: tuple[str, ...] = ("127.0.0.1", "localhost")
    now: Callable[[], datetime.datetime] = real_time

    @property
    def history(self) -> Path:
        return self.folder / "history"

    @property
    def uploads(self) -> Path:
        return self.folder / "uploads"

    def today(self) -> datetime.date:
        """The day where the person sits."""
        return self.now().astimezone().date()

    def build_date(self) -> datetime.date:
        """The day a site would be built for: today, but a demonstration stays on its own."""
        return build_date(self.settings, None, self.today())


_desks: list[Desk] = []


def use_desk(desk: Desk) -> None:
    """The one that this process works at. Django is told its places by the process as well, so there is but one."""
    _desks[:] = [desk]


def the_desk() -> Desk:
    """The association's own."""
    return _desks[0]
