"""Træk samtykket tilbage: one page that says what happens, one button, and the site follows at once.

No reason is asked for, and it is as easy as it was to say yes (GDPR art. 7(3), read 2026-11-23).
"""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect

from synlig.cms.accounts.account import account_of
from synlig.cms.accounts.logbook import note
from synlig.cms.desk import the_desk
from synlig.cms.forgetting import folder_of
from synlig.cms.publishing import RunBusyError
from synlig.cms.roles import Role
from synlig.cms.screens.purposes import WORDS
from synlig.cms.screens.taking_out import (
    check_known,
    is_own,
    may_withdraw,
    name_of,
    online_words,
    progress_of,
    show,
    take_out,
)
from synlig.cms.web.routes import SEE, Route, allow
from synlig.errors import Problems
from synlig.records import Consent
from synlig.withdrawing.consents import read_consents


def withdraw(request: HttpRequest, member: str) -> HttpResponse:
    """The question; while it goes on, how far it is; and then what was done."""
    _check(request, member)
    if request.method == "POST":
        return _act(request, member)
    found = _not_over(member)
    return show(
        request,
        "withdraw.html",
        member,
        you=is_own(request, member),
        name=name_of(member),
        agreed=[
            (number, each, [WORDS[purpose].name for purpose in each.purposes])
            for number, each in (found or {}).items()
        ],
        is_unreadable=found is None,
        is_staff=Role.MEMBERSHIP in account_of(request).roles,
    )


def _act(request: HttpRequest, member: str) -> HttpResponse:
    if request.POST.get("do") == "ask":
        messages.info(request, online_words())
        return redirect("withdraw", member=member)
    account = account_of(request)
    try:
        take_out("withdraw", member, account.pk, _chosen(request, member))
    except RunBusyError as busy:
        messages.error(request, str(busy))
    else:
        note("consent-withdrawn", by=account.pk, about=member)
    return redirect("withdraw", member=member)


def _chosen(request: HttpRequest, member: str) -> tuple[str, ...]:
    """The purposes of the one consent whose button was pressed; none where it was the button for all."""
    asked = request.POST.get("consent", "")
    found = {str(number): each for number, each in (_not_over(member) or {}).items()}.get(asked)
    return tuple(purpose.value for purpose in found.purposes) if found is not None else ()


def _not_over(member: str) -> dict[int, Consent] | None:
    """The consents that count, or will, by their place in the file; None where that cannot be read."""
    on = the_desk().build_date()
    found = read_consents(the_desk().content / folder_of(member), "", Problems())
    if found is None:
        return None
    listed = enumerate(found[0].consents)
    return {number: each for number, each in listed if each.withdrawn is None and on <= each.until}


def progress(request: HttpRequest, member: str) -> JsonResponse:
    _check(request, member)
    return progress_of(member)


def _check(request: HttpRequest, member: str) -> None:
    if not may_withdraw(request, member):
        raise PermissionDenied
    check_known(member)


_WHO = (Role.MEMBERSHIP, Role.MEMBER)

ROUTES = (
    Route("withdraw", "medlemmer/<slug:member>/traek-tilbage/", withdraw, allow(_WHO), help="samtykke-i-cms"),
    Route(
        "withdraw-progress",
        "medlemmer/<slug:member>/traek-tilbage/fremgang/",
        progress,
        allow(_WHO, SEE),
    ),
)
