"""Logging in and out."""

from __future__ import annotations

from django.urls import reverse

from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock


def test_the_right_password_opens_the_page_one_came_for(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock())
    browser = Browser(clock)

    browser.log_in(account, way=reverse("my-account"))

    assert (browser.page.status_code, browser.place) == (200, reverse("my-account"))
