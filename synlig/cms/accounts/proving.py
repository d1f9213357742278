"""The password once more, before what does most harm: erasing, users, backups, and one's own way in.

A form that was sent too late is not lost: its fields are carried along on the page that asks, and sent again with the
password.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from urllib.parse import quote

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts.account import Account
from synlig.cms.accounts.carrying import fields_of
from synlig.cms.accounts.checking import check_proof
from synlig.cms.accounts.fields import Wrong, must_wait, wrong_by_key
from synlig.cms.accounts.logbook import note
from synlig.cms.accounts.sessions import is_proved, note_proof, renew_key
from synlig.cms.accounts.ways import home_of, safe_next
from synlig.cms.web.rendering import render
from synlig.language import _

View = Callable[..., HttpResponseBase]
_FIELD = "proof"


def proved(view: View) -> View:
    """A view for those who have shown their password within the last ten minutes; others are asked for it first."""

    @wraps(view)
    def asked(request: HttpRequest, **values: object) -> HttpResponseBase:
        account = _account(request)
        if is_proved(request):
            return view(request, **values)
        if request.method != "POST":
            return redirect(f"{reverse('prove')}?next={quote(request.get_full_path(), safe='/')}")
        problem = _problem(request, account)
        if problem is None:
            return view(request, **values)
        return _ask(request, problem, request.path, carried=True)

    asked.is_proved = True  # type: ignore[attr-defined]  # `carrying` asks
    return asked


def prove(request: HttpRequest) -> HttpResponseBase:
    """The page that asks, on the way to another."""
    account = _account(request)
    way = safe_next(request, request.POST.get("next") or request.GET.get("next", "")) or home_of(account)
    if request.method != "POST":
        return _ask(request, [], reverse("prove"), way=way)
    problem = _problem(request, account)
    return redirect(way) if problem is None else _ask(request, problem, reverse("prove"), way=way)


def _account(request: HttpRequest) -> Account:
    """Who is logged in; a member who came by link has no password to show."""
    if not isinstance(request.user, Account) or not request.user.has_chosen_password:
        raise PermissionDenied
    return request.user


def _problem(request: HttpRequest, account: Account) -> list[Wrong] | None:
    """What to tell them; None if the password was right, which is then good for a while."""
    password = request.POST.get(_FIELD, "")
    if not password:
        return []
    answer = check_proof(request, account, password)
    if answer.account is None:
        note("proof-refused", by=account.pk)
        wrong = Wrong(_FIELD, _("Din adgangskode"), _("Adgangskoden passer ikke."), _("Prøv igen."))
        return [must_wait(answer.wait) if answer.wait else wrong]
    renew_key(request)
    note_proof(request)
    return None


def _ask(
    request: HttpRequest, problems: list[Wrong], address: str, *, way: str = "", carried: bool = False
) -> HttpResponse:
    return render(
        request,
        "accounts/prove.html",
        422 if problems else 200,
        address=address,
        carried=fields_of(request) if carried else [("next", way)],
        problems=problems,
        wrong=wrong_by_key(problems),
    )
