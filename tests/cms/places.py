"""An association in a folder, and the desk that works there."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from synlig.cms.desk import Desk, use_desk
from synlig.cms.preview import Child
from synlig.cms.web.settings import prepare_folder
from synlig.site import read_site
from tests.site_builder import SITES


def everyday_in(folder: Path) -> Path:
    """The everyday association, with nothing built."""
    shutil.copytree(SITES / "everyday", folder)
    return folder


def desk_at(desk: Desk, folder: Path, start_child: Callable[[], Child] | None = None) -> Desk:
    """The desk of the association in a folder; whatever is asked for now is asked for there."""
    made = replace(
        desk,
        site_file=folder / "site.yml",
        settings=read_site(folder / "site.yml"),
        content=folder / "content",
        output=folder / "output",
        folder=folder / "cms",
        start_child=start_child or desk.start_child,
    )
    prepare_folder(made)
    use_desk(made)
    return made


def nobody() -> Child:
    """Where no page is to be set."""
    raise AssertionError("a child was started")
