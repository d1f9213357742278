"""Somebody who writes, logged in."""

from __future__ import annotations

import pytest

from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock


@pytest.fixture
def writer(desk: Desk, clock: Clock) -> Browser:
    browser = Browser(clock)
    browser.log_in(account_with(Role.WRITER, now=clock()))
    return browser
