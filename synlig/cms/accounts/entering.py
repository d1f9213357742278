"""Log ind, kode fra telefonen, log ud."""

from __future__ import annotations

from django.contrib import auth
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts import carrying
from synlig.cms.accounts.checking import check_code, check_login
from synlig.cms.accounts.fields import Wrong, must_wait, typed, wrong_by_key
from synlig.cms.accounts.logbook import note
from synlig.cms.accounts.pending import enter, go_on, let_in, who_waits
from synlig.cms.accounts.setting_up import Setup, finish, show_codes
from synlig.cms.accounts.ways import home_of, safe_next
from synlig.cms.web.rendering import render
from synlig.language import _


def log_in(request: HttpRequest) -> HttpResponseBase:
    """E-mail and password. Whoever is logged in already is led on."""
    way = safe_next(request, request.POST.get("next") or request.GET.get("next", ""))
    if request.user.is_authenticated:
        return redirect(way or home_of(request.user))
    if request.method != "POST":
        return _ask(request, way)
    answer = check_login(request, typed(request, "mail"), request.POST.get("password", ""))
    if answer.account is None:
        return _refuse(request, way, answer.wait)
    carried = request.POST.get(carrying.FIELD, "")
    response = go_on(request, answer.account, reverse("send-again") if carried else way)
    if carried:
        carrying.keep_while_logging_in(request, carried)
    return response


def give_code(request: HttpRequest) -> HttpResponseBase:
    """The six figures, or one of the codes from the paper."""
    waiting = who_waits(request)
    if waiting is None:
        return redirect(reverse("log-in"))
    account, way = waiting
    if not account.has_telephone:
        return redirect(reverse("log-in-telephone"))
    if request.method != "POST":
        return _ask_code(request, [])
    answer = check_code(request, account, typed(request, "code"))
    if answer.account is not None:
        return let_in(request, account, way)
    if answer.wait:
        return _waits(_ask_code(request, [must_wait(answer.wait)], 429), answer.wait)
    wrong = Wrong(
        "code", _("Kode"), _("Koden passer ikke."), _("Vent på den næste kode i telefonen, og skriv den.")
    )
    return _ask_code(request, [wrong], 422)


def get_telephone(request: HttpRequest) -> HttpResponseBase:
    """At the first login of somebody who must have it: the telephone is set up, and only then are they in."""
    waiting = who_waits(request)
    if waiting is None:
        return redirect(reverse("log-in"))
    account, way = waiting
    if account.has_telephone:
        return redirect(reverse("log-in-code"))
    setup = Setup(request, account)
    if request.method != "POST":
        return setup.ask(must=True)
    codes = finish(setup, typed(request, "code"))
    if codes is None:
        return setup.ask(must=True, wrong=True)
    response = show_codes(request, codes, way or home_of(account))
    enter(request, account, response)
    return response


def log_out(request: HttpRequest) -> HttpResponseBase:
    """The session ends here and on the server, and the browser is asked to forget the pages it still holds."""
    note("logged-out", by=request.user.pk or "")
    auth.logout(request)
    response = redirect(reverse("log-in"))
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


def _ask(
    request: HttpRequest, way: str, problems: list[Wrong] | None = None, status: int = 200
) -> HttpResponse:
    return render(
        request,
        "accounts/log_in.html",
        status,
        way=way,
        carried=request.POST.get(carrying.FIELD, ""),
        mail=typed(request, "mail"),
        problems=problems or [],
        wrong=wrong_by_key(problems or []),
    )


def _refuse(request: HttpRequest, way: str, wait: int) -> HttpResponse:
    if wait:
        return _waits(_ask(request, way, [must_wait(wait)], 429), wait)
    sentence = _("E-mail og adgangskode passer ikke sammen.")
    return _ask(
        request,
        way,
        [Wrong("mail", _("E-mail"), sentence, _("Prøv igen, eller bed IT om et nyt link."))],
        422,
    )


def _ask_code(request: HttpRequest, problems: list[Wrong], status: int = 200) -> HttpResponse:
    return render(request, "accounts/give_code.html", status, problems=problems, wrong=wrong_by_key(problems))


def _waits(response: HttpResponse, seconds: int) -> HttpResponse:
    response.headers["Retry-After"] = str(seconds)
    return response
