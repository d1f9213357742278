"""Min konto: adgangskode, telefon, nødkoder, og hvor man er logget ind."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts import recovery
from synlig.cms.accounts.account import Account, account_of
from synlig.cms.accounts.checking import check_proof
from synlig.cms.accounts.fields import Wrong, must_wait, password_problems, typed, wrong_by_key
from synlig.cms.accounts.logbook import note
from synlig.cms.accounts.proving import proved
from synlig.cms.accounts.sessions import end_sessions, is_own, sessions_of, sign_in
from synlig.cms.accounts.setting_up import Setup, finish, show_codes
from synlig.cms.web.moments import session_note
from synlig.cms.web.rendering import render
from synlig.language import _


def my_account(request: HttpRequest) -> HttpResponse:
    """What there is to see and change of one's own."""
    account = account_of(request)
    sessions = [
        {"row": row, "is_own": is_own(request, row)}
        for row in sorted(sessions_of(account), key=lambda row: row.began)
    ]
    return render(
        request,
        "accounts/my_account.html",
        sessions=sessions,
        codes_left=recovery.codes_left(account),
    )


def my_password(request: HttpRequest) -> HttpResponseBase:
    """The old and the new; whoever else is logged in as this account is logged out."""
    account = _with_password(request)
    if request.method != "POST":
        return _ask_password(request, [])
    problems = password_problems(request.POST.get("password", ""), account.mail or "", account.shown_name)
    if not problems:
        answer = check_proof(request, account, request.POST.get("old", ""))
        wrong = Wrong("old", _("Nuværende adgangskode"), _("Adgangskoden passer ikke."), _("Prøv igen."))
        problems = [must_wait(answer.wait)] if answer.wait else [] if answer.account else [wrong]
    if problems:
        return _ask_password(request, problems)
    account.set_password(request.POST["password"])
    account.save(update_fields=["password"])
    note("password-chosen", by=account.pk, about=account.pk)
    _start_anew(request, account)
    messages.success(request, _("Din nye adgangskode gælder. Andre steder er du logget ud."))
    return redirect(reverse("my-account"))


@proved
def my_telephone(request: HttpRequest) -> HttpResponseBase:
    """Set up a telephone, also in the place of the one there was."""
    account = _with_password(request)
    setup = Setup(request, account)
    if request.method != "POST" or "code" not in request.POST:
        return setup.ask(must=False)
    codes = finish(setup, typed(request, "code"))
    if codes is None:
        return setup.ask(must=False, wrong=True)
    _start_anew(request, account)
    return show_codes(request, codes, reverse("my-account"))


@proved
def remove_telephone(request: HttpRequest) -> HttpResponseBase:
    """Log in with the password alone from now on; not for those who must have it."""
    account = _with_password(request)
    if account.needs_telephone:
        raise PermissionDenied
    account.telephone_key = ""
    account.save(update_fields=["sealed_telephone", "telephone_step"])
    note("telephone-removed", by=account.pk, about=account.pk)
    _start_anew(request, account)
    messages.success(request, _("Du logger nu ind med adgangskoden alene."))
    return redirect(reverse("my-account"))


@proved
def new_recovery_codes(request: HttpRequest) -> HttpResponseBase:
    """Ten new ones; the old ones are worth nothing then."""
    account = _with_password(request)
    if not account.has_telephone:
        raise PermissionDenied
    codes = recovery.make_codes(account)
    note("recovery-codes-made", by=account.pk, about=account.pk)
    return show_codes(request, codes, reverse("my-account"))


def end_my_sessions(request: HttpRequest) -> HttpResponseBase:
    """Log out everywhere else, or in the one place that was chosen."""
    account = account_of(request)
    ended = end_sessions(account, but=request, handle=typed(request, "handle"))
    if ended:
        note("sessions-ended", by=account.pk, about=account.pk)
    messages.success(request, _("Du er logget ud der. Her er du stadig logget ind."))
    return redirect(reverse("my-account"))


def still_here(request: HttpRequest) -> HttpResponseBase:
    """Somebody says that they are still working; being asked is what keeps the session."""
    if request.headers.get("Accept") == "application/json":
        return JsonResponse(session_note(request), safe=False)
    return redirect(reverse("my-account"))


def _start_anew(request: HttpRequest, account: Account) -> None:
    """A new key here, and the end of every other session."""
    sign_in(request, account)
    end_sessions(account, but=request)


def _with_password(request: HttpRequest) -> Account:
    """A member who came by link has none, and nothing to change here."""
    account = account_of(request)
    if not account.has_chosen_password:
        raise PermissionDenied
    return account


def _ask_password(request: HttpRequest, problems: list[Wrong]) -> HttpResponse:
    return render(
        request,
        "accounts/my_password.html",
        422 if problems else 200,
        problems=problems,
        wrong=wrong_by_key(problems),
    )
