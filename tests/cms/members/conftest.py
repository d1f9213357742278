"""Somebody who looks after the members, at an association whose site is out."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from synlig.cms.desk import Desk, use_desk
from synlig.cms.preview import Child
from synlig.cms.roles import Role
from synlig.cms.web.settings import prepare_folder
from synlig.site import read_site
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock
from tests.site_builder import SITES, BuiltSite


def nobody() -> Child:
    """No page is set here."""
    raise AssertionError("a child was started")


@pytest.fixture
def everyday(desk: Desk, tmp_path: Path) -> Desk:
    """The everyday association, with nothing built."""
    shutil.copytree(SITES / "everyday", tmp_path / "everyday")
    return _at(desk, tmp_path / "everyday")


@pytest.fixture
def out(desk: Desk, tmp_path: Path, built_everyday: BuiltSite) -> Desk:
    """The same with its site out."""
    shutil.copytree(built_everyday.folder, tmp_path / "out", symlinks=True)
    return _at(desk, tmp_path / "out")


def _at(desk: Desk, folder: Path) -> Desk:
    made = replace(
        desk,
        site_file=folder / "site.yml",
        settings=read_site(folder / "site.yml"),
        content=folder / "content",
        output=folder / "output",
        folder=folder / "cms",
        start_child=nobody,
    )
    prepare_folder(made)
    use_desk(made)
    return made


@pytest.fixture
def keeper(clock: Clock, desk: Desk) -> Browser:
    browser = Browser(clock)
    browser.log_in(account_with(Role.MEMBERSHIP, now=clock()))
    return browser
