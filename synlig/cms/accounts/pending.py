"""Between the right password and the door: whoever must show a code as well is not logged in before they have.

The session then holds who it is about, for ten minutes, and nothing that opens anything else.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts.account import Account
from synlig.cms.accounts.known_browsers import remember_browser
from synlig.cms.accounts.logbook import note
from synlig.cms.accounts.sessions import sign_in
from synlig.cms.accounts.ways import home_of
from synlig.cms.desk import the_desk

_KEY = "pending"
_LASTS = 10 * 60  # seconds


def go_on(request: HttpRequest, account: Account, way: str) -> HttpResponseBase:
    """After the right password: to the code, to getting one, or in. `way` is the page they came for, or empty."""
    if not (account.has_telephone or account.needs_telephone):
        return let_in(request, account, way)
    request.session.flush()
    request.session[_KEY] = {"account": account.pk, "at": the_desk().now().timestamp(), "way": way}
    return redirect(reverse("log-in-code" if account.has_telephone else "log-in-telephone"))


def who_waits(request: HttpRequest) -> tuple[Account, str] | None:
    """Who has shown their password in this browser, and where they wanted to go."""
    held = request.session.get(_KEY)
    if not held or the_desk().now().timestamp() - held["at"] > _LASTS:
        return None
    account = Account.objects.filter(pk=held["account"], is_active=True).first()
    return (account, held["way"]) if account else None


def let_in(request: HttpRequest, account: Account, way: str) -> HttpResponseBase:
    """Log them in, and on to their page."""
    response = redirect(way or home_of(account))
    enter(request, account, response)
    return response


def enter(request: HttpRequest, account: Account, response: HttpResponseBase) -> None:
    """Log them in with this answer."""
    request.session.pop(_KEY, None)
    sign_in(request, account)
    remember_browser(response, account)
    note("logged-in", by=account.pk)
