"""Around every request: the login where it is needed, a page when too many log in at once, and a line in the log when
somebody is refused."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase

from synlig.cms.accounts.account import Account
from synlig.cms.accounts.carrying import log_in_first
from synlig.cms.accounts.logbook import note
from synlig.cms.accounts.passwords import Busy
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import NotLoggedIn
from synlig.language import _


class AccountsMiddleware:
    """Stands inside Django's own for sessions and users."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self._get_response(request)
        if response.status_code == 403 and isinstance(request.user, Account):
            match = request.resolver_match
            note("not-allowed", by=request.user.pk, about=(match.url_name or "") if match else "")
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponseBase | None:
        if isinstance(exception, NotLoggedIn):
            return log_in_first(request)
        if not isinstance(exception, Busy):
            return None
        sentences = [_("Mange logger ind i dette øjeblik. Vent et par sekunder, gå tilbage, og prøv igen.")]
        response = render(request, "problem.html", 503, heading=_("Der er kø ved døren"), sentences=sentences)
        response.headers["Retry-After"] = "2"
        return response
