"""What every screen works with: where things lie, what the association chose, and what time it is."""

from __future__ import annotations

import datetime
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from synlig.cms.preview import Child, Previewer
from synlig.cms.publishing import Runner
from synlig.deploying import is_sent
from synlig.release import Store
from synlig.site import SiteSettings, build_date

PREVIEWED_SITE = "/forhaandsvisning/site/"
"""Where the site that is out is shown to whoever sees a preview: its styles, pictures and pages."""


def real_time() -> datetime.datetime:
    """The moment it is, in UTC."""
    return datetime.datetime.now(datetime.UTC)


@dataclass(frozen=True, repr=False)
class Desk:
    """One association's CMS. `folder` is the CMS's own, beside site.yml; `hosts` are the names it answers to.

    `start_child` starts the process that sets previews; only build.py knows how, for it knows plugins.
    """

    site_file: Path
    settings: SiteSettings
    content: Path
    output: Path
    folder: Path
    hosts: tuple[str, ...] = ("127.0.0.1", "localhost")
    now: Callable[[], datetime.datetime] = real_time
    start_child: Callable[[], Child] | None = None

    @property
    def history(self) -> Path:
        return self.folder / "history"

    @property
    def uploads(self) -> Path:
        return self.folder / "uploads"

    @property
    def previewer(self) -> Previewer:
        """Sets one document as visitors will see it, on the day it is; its child starts with the first."""
        self._previewer.turn_to(self.build_date())
        return self._previewer

    @cached_property
    def _previewer(self) -> Previewer:
        assert self.start_child is not None, "nothing was said of how to start it"
        return Previewer(
            self.content,
            self.settings,
            self.build_date(),
            self.start_child,
            output=self.output,
            prefix=PREVIEWED_SITE,
        )

    def forget_previews(self) -> None:
        """Nothing that was read for a preview stays in memory."""
        if "_previewer" in vars(self):
            self._previewer.forget()

    @cached_property
    def runner(self) -> Runner:
        """Publishes, in a child of its own."""
        return Runner(self.site_file, self.output, self.folder / "publishing")

    def is_unsent(self) -> bool:
        """Whether a site is ready here that the web server of site.yml was not given, or not all of it."""
        deploy = self.settings.deploy
        return (
            deploy is not None
            and Store(self.output).current() is not None
            and not is_sent(self.output, deploy.place)
        )

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


def use_settings(settings: SiteSettings) -> None:
    """The association chose anew. A run that is under way goes on in the same hands; previews begin again."""
    before = the_desk()
    after = replace(before, settings=settings)
    vars(after)["runner"] = before.runner
    use_desk(after)
    if "_previewer" in vars(before):
        threading.Thread(
            target=before.previewer.stop, daemon=True
        ).start()  # it may be in the middle of a page


def the_desk() -> Desk:
    """The association's own."""
    return _desks[0]
