"""Who may do what: every row of the table is asked as every role and as nobody, with every method."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from django.urls import URLPattern, get_resolver

from synlig.cms.accounts.account import Account
from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from synlig.cms.web.routes import DO, SEE, SEE_AND_DO, Route, guarded, table
from synlig.cms.web.static_files import show_static

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")
SENT_BY_PAGES = {"GET", "HEAD", "POST"}
LIST = Path(__file__).with_name("who_may_what.txt")


class Nobody:
    is_authenticated = False
    roles = frozenset[Role]()


def _somebody(role: Role) -> Any:
    if role is Role.NOBODY:
        return Nobody()
    account = Account()
    account.roles = {role}
    return account


def _answer(route: Route, role: Role, method: str) -> int:
    """The status, where 200 stands for: the view was called."""
    reached = guarded(Route(route.name, route.pattern, lambda request, **_: HttpResponse(), route.who))
    request: HttpRequest = RequestFactory().generic(method, "/somewhere/")
    request.user = _somebody(role)
    try:
        return reached(request).status_code
    except PermissionDenied:
        return 403


def _as_text() -> str:
    """The table as a person reads it: each address, and under it what who may: see (GET) or do (POST)."""
    lines = []
    for route in sorted(table(), key=lambda route: route.pattern):
        lines.append(f"/{route.pattern}")
        for methods in (SEE, DO, SEE_AND_DO):
            roles = [role.value for role in Role if route.who.get(role) == methods]
            if roles:
                lines.append(f"    {' '.join(sorted(methods))}: {', '.join(roles)}")
    return "\n".join(lines) + "\n"


def test_the_table_is_the_one_that_people_have_read() -> None:
    """A row that is wrong is wrong in the code and in every test that asks the code; so the list is written down.

    `SYNLIG_WRITE=1 python -m pytest tests/cms/test_matrix.py` writes it anew, for the commit to show what changed.
    """
    if os.environ.get("SYNLIG_WRITE"):
        LIST.write_text(_as_text(), encoding="utf-8", newline="\n")

    assert LIST.read_text(encoding="utf-8") == _as_text()
    assert {may for route in table() for may in route.who.values()} <= {SEE, DO, SEE_AND_DO}


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("method", METHODS)
def test_a_row_opens_what_it_says_and_nothing_else(role: Role, method: str) -> None:
    refused = 302 if role is Role.NOBODY and method != "POST" else 403
    expected, answered = {}, {}
    for route in table():
        is_allowed = ("GET" if method == "HEAD" else method) in route.who.get(role, frozenset())
        expected[route.name] = 200 if is_allowed else refused if method in SENT_BY_PAGES else 405
        answered[route.name] = _answer(route, role, method)

    assert answered == expected


def test_every_address_comes_from_a_row(desk: Desk) -> None:
    """Only styles and scripts, which hold nothing of anybody, stand outside the table."""
    outside = [
        pattern
        for pattern in get_resolver().url_patterns
        if isinstance(pattern, URLPattern) and pattern.name is None
    ]

    assert [pattern.callback for pattern in outside] == [show_static]
    assert len(get_resolver().url_patterns) == len(table()) + 1


OPEN_TO_NOBODY = {
    *("log-in", "log-in-code", "log-in-telephone", "open-link", "arrive", "telephone-picture"),
    "door-help",  # a fixed page of the handbook: tests/cms/screens/test_help.py
}


def test_nobody_gets_no_further_than_the_door() -> None:
    assert {route.name for route in table() if Role.NOBODY in route.who} == OPEN_TO_NOBODY


def test_users_and_log_are_its_alone() -> None:
    names = {"users", "new-user", "user", "change-user", "log", "settings"}

    assert {frozenset(route.who) for route in table() if route.name in names} == {frozenset({Role.IT})}


def test_a_member_reaches_their_own_account_and_cv_alone() -> None:
    own = {route.name for route in table() if Role.MEMBER in route.who}
    shared = OPEN_TO_NOBODY - {"log-in-code", "log-in-telephone"} | {
        "log-out",
        "send-again",
        "prove",
        "my-account",
        "my-password",
        "my-telephone",
        "remove-telephone",
        "recovery-codes",
        "end-my-sessions",
        "still-here",
        "preview-site",  # the site that is out, in the frame of their own page
        "suggestions",  # occupations and competences of the public classifications
        "withdraw",  # their own, and nobody else's: tests/cms/members
        "withdraw-progress",
    }

    assert {
        name for name in own - shared if not name.startswith(("my-cv", "help", "form-key", "withdraw"))
    } == set()
