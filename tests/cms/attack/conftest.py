"""Somebody with any roles, logged in, who sends what no form of ours would."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock

Enter = Callable[..., Browser]


@pytest.fixture
def enter(desk: Desk, clock: Clock) -> Enter:
    def enter(*roles: Role, **fields: Any) -> Browser:
        browser = Browser(clock)
        browser.client.raise_request_exception = False
        account = account_with(*roles, now=clock())
        for name, value in fields.items():
            setattr(account, name, value)
        account.save()
        browser.log_in(account)
        return browser

    return enter
