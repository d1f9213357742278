"""Opret adgang: what a one-time link opens. The link itself leaves the address line at once."""

from __future__ import annotations

from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts.account import Account, make_account
from synlig.cms.accounts.fields import (
    Wrong,
    mail_problems,
    name_problems,
    password_problems,
    typed,
    wrong_by_key,
)
from synlig.cms.accounts.links import Kind, Link, code_is_right, find_by_hash, find_link, is_closed, use_link
from synlig.cms.accounts.logbook import note
from synlig.cms.accounts.pending import go_on
from synlig.cms.accounts.sessions import end_sessions, sign_in
from synlig.cms.accounts.ways import home_of
from synlig.cms.desk import the_desk
from synlig.cms.roles import Role
from synlig.cms.web.rendering import render
from synlig.language import _

_KEY = "link"


def open_link(request: HttpRequest, token: str) -> HttpResponseBase:
    """Remember the link in the session and go on without it; looking uses nothing up, as some mail programs look."""
    link = find_link(token, the_desk().now())
    if link is None:
        return _too_late(request)
    request.session.flush()
    request.session[_KEY] = link.pk
    return redirect(reverse("arrive"))


def arrive(request: HttpRequest) -> HttpResponseBase:
    """The form that the link is for."""
    link = find_by_hash(request.session.get(_KEY, ""), the_desk().now())
    if link is None or is_closed(link):
        return _too_late(request)
    if link.kind == Kind.PERSONAL:
        return _come_by_code(request, link)
    if request.method != "POST":
        return _ask_password(request, link, [])
    problems = _problems(request, link)
    if problems:
        return _ask_password(request, link, problems)
    account = _take(request, link)
    return go_on(request, account, "") if account else _too_late(request)


def _problems(request: HttpRequest, link: Link) -> list[Wrong]:
    mail, name = typed(request, "mail"), typed(request, "shown_name")
    found = [] if link.account else [*name_problems(name), *mail_problems(mail)]
    own_words = (link.account.mail or "", link.account.shown_name) if link.account else (mail, name)
    return [*found, *password_problems(request.POST.get("password", ""), *own_words)]


def _take(request: HttpRequest, link: Link) -> Account | None:
    """Use the link and keep the password, both or neither; None if somebody was faster."""
    now = the_desk().now()
    with transaction.atomic():
        if not use_link(link, now):
            return None
        account = link.account or make_account(
            now, typed(request, "mail"), typed(request, "shown_name"), roles={Role.IT}
        )
        account.set_password(request.POST["password"])
        account.save(update_fields=["password"])
        end_sessions(account)
    if link.account is None:
        note("account-made", by=account.pk, about=account.pk)
    note("password-chosen", by=account.pk, about=account.pk)
    return account


def _come_by_code(request: HttpRequest, link: Link) -> HttpResponseBase:
    """A member's own link: the code that they were told, and they are in."""
    account = link.account
    assert account is not None
    if request.method != "POST":
        return _ask_code(request, [])
    if not code_is_right(link, typed(request, "code")):
        note("link-refused", about=account.pk)
        if is_closed(link):
            return _too_late(request)
        return _ask_code(
            request,
            [Wrong("code", _("Kode"), _("Koden passer ikke."), _("Se efter, og skriv de seks tal igen."))],
        )
    sign_in(request, account)
    note("logged-in-by-link", by=account.pk)
    return redirect(home_of(account))


def _ask_code(request: HttpRequest, problems: list[Wrong]) -> HttpResponse:
    status = 422 if problems else 200
    return render(
        request, "accounts/personal_code.html", status, problems=problems, wrong=wrong_by_key(problems)
    )


def _ask_password(request: HttpRequest, link: Link, problems: list[Wrong]) -> HttpResponse:
    return render(
        request,
        "accounts/arrive.html",
        422 if problems else 200,
        kind=link.kind,
        owner=link.account,
        mail=typed(request, "mail"),
        shown_name=typed(request, "shown_name"),
        problems=problems,
        wrong=wrong_by_key(problems),
    )


def _too_late(request: HttpRequest) -> HttpResponse:
    return render(
        request,
        "problem.html",
        410,
        heading=_("Linket virker ikke mere"),
        sentences=[
            _("Et link kan være brugt, for gammelt eller afløst af et nyere."),
            _("Bed den, der gav dig det, om et nyt."),
        ],
    )
