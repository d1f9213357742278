"""A browser that somebody has logged in from before, so that those who guess at their password do not slow them down.

OWASP's device cookies (Authentication Cheat Sheet and "Slow Down Online Guessing Attacks with Device Cookies", read in
November 2026): the cookie is signed, belongs to one account, and lets nobody in; it only has its tries counted apart.
"""

from __future__ import annotations

import secrets

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponseBase

from synlig.cms.accounts.account import Account

_NAME = "synlig-browser"
_LASTS = 180 * 24 * 60 * 60  # seconds
_SALT = "synlig.cms.accounts.known_browsers"


def browser_of(request: HttpRequest, account_id: str) -> str | None:
    """The browser's own id, if this account has logged in from it; otherwise None."""
    try:
        owner, _, browser = signing.loads(
            request.COOKIES.get(_name(), ""), salt=_SALT, max_age=_LASTS
        ).partition(" ")
    except signing.BadSignature:
        return None
    return browser if owner == account_id else None


def remember_browser(response: HttpResponseBase, account: Account) -> None:
    """From now on this browser's tries for the account are counted apart."""
    value = signing.dumps(f"{account.pk} {secrets.token_urlsafe(16)}", salt=_SALT)
    response.set_cookie(
        _name(),
        value,
        max_age=_LASTS,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
        path="/",
    )


def _name() -> str:
    return f"__Host-{_NAME}" if settings.SESSION_COOKIE_SECURE else _NAME
