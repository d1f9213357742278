"""Where somebody goes on to after logging in."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from synlig.cms.accounts.account import Account
from synlig.cms.roles import STAFF


def safe_next(request: HttpRequest, wished: str) -> str:
    """The page somebody came for, if it is one of ours; empty for any other, also one that only looks like ours."""
    is_ours = url_has_allowed_host_and_scheme(
        wished, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return wished if wished.startswith("/") and is_ours else ""


def home_of(account: Account) -> str:
    """The first page: what waits, or a member's own CV."""
    if account.roles & STAFF:
        return reverse("overview")
    return reverse("my-cv")
