"""Somebody who looks after the members, at an association whose site is out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock
from tests.cms.places import desk_at, everyday_in, nobody
from tests.site_builder import BuiltSite


@pytest.fixture
def everyday(desk: Desk, tmp_path: Path) -> Desk:
    """The everyday association, with nothing built."""
    return desk_at(desk, everyday_in(tmp_path / "everyday"), nobody)


@pytest.fixture
def out(desk: Desk, tmp_path: Path, built_everyday: BuiltSite) -> Desk:
    """The same with its site out."""
    shutil.copytree(built_everyday.folder, tmp_path / "out", symlinks=True)
    return desk_at(desk, tmp_path / "out", nobody)


@pytest.fixture
def keeper(clock: Clock, desk: Desk) -> Browser:
    browser = Browser(clock)
    browser.log_in(account_with(Role.MEMBERSHIP, now=clock()))
    return browser
