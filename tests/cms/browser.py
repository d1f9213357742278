"""Somebody at a browser: goes to addresses, fills in forms, and keeps cookies. Forms are checked for their tokens."""

from __future__ import annotations

import datetime
import re
from typing import Any

import pyotp
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from synlig.cms.accounts.account import Account, make_account
from synlig.cms.accounts.telephone import new_key
from synlig.cms.roles import Role
from tests.cms.clock import Clock

PASSWORD = "koral tømmer visir lakrids"


def account_with(
    *roles: Role, now: datetime.datetime, mail: str = "", telephone: bool | None = None, **fields: Any
) -> Account:
    """An account that can log in, with a telephone where its roles ask for one."""
    account = make_account(
        now, mail or f"{'-'.join(sorted(roles))}@example.org", "Ida Invented", roles, **fields
    )
    account.set_password(PASSWORD)
    if account.needs_telephone if telephone is None else telephone:
        account.telephone_key = new_key()
    account.save()
    return account


class Browser:
    """`page` is the last answer; a redirect is followed by `go` and `send`."""

    def __init__(
        self, clock: Clock, address: str = "127.0.0.1", agent: str = "Mozilla/5.0 (X11; Linux) Firefox/145.0"
    ):
        self.client = Client(
            enforce_csrf_checks=True, SERVER_NAME="localhost", REMOTE_ADDR=address, HTTP_USER_AGENT=agent
        )
        self.clock = clock
        self.page: HttpResponse | None = None

    @property
    def text(self) -> str:
        return self.page.content.decode()

    @property
    def place(self) -> str:
        return self.page.request["PATH_INFO"]

    def go(self, address: str, **headers: str) -> HttpResponse:
        self.page = self.client.get(address, follow=True, headers=headers)
        return self.page

    def send(self, address: str, follow: bool = True, **fields: Any) -> HttpResponse:
        """Send a form with the token of the last page."""
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.text if self.page else "")
        if token is None:
            self.go(reverse("log-in"))
            token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.text)
        data = {**fields, **({"csrfmiddlewaretoken": token[1]} if token else {})}
        self.page = self.client.post(address, data, follow=follow)
        return self.page

    def log_in(self, account: Account, password: str = PASSWORD, way: str = "") -> HttpResponse:
        """All the way in, with a code where one is asked for."""
        self.go(reverse("log-in") + (f"?next={way}" if way else ""))
        self.send(reverse("log-in"), mail=account.mail, password=password, next=way)
        if self.place == reverse("log-in-code"):
            self.send(reverse("log-in-code"), code=self.code_of(account))
        return self.page

    def code_of(self, account: Account) -> str:
        """What the telephone shows now; the clock goes on by half a minute, as a code works once."""
        self.clock.move(seconds=30)
        return pyotp.TOTP(account.telephone_key).at(self.clock())
