"""A member's personal link to "Mit CV": made, and taken back, by whoever looks after the members."""

from __future__ import annotations

import re

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts.account import Account
from synlig.cms.accounts.links import Kind, Link, personal_link, revoke_links
from synlig.cms.accounts.logbook import note
from synlig.cms.accounts.sessions import end_sessions
from synlig.cms.desk import the_desk
from synlig.cms.web.rendering import render
from synlig.language import _

_MEMBER = re.compile(r"[a-z0-9]{10}")


def member_link(request: HttpRequest, member: str) -> HttpResponseBase:
    """Whether there is one, and a button for the other."""
    _check(member)
    account = Account.objects.filter(member=member).first()
    now = the_desk().now()
    link = (
        Link.objects.filter(account=account, kind=Kind.PERSONAL, ends_at__gt=now).first()
        if account is not None
        else None
    )
    if request.method != "POST":
        has_login = account is not None and account.has_chosen_password
        return render(
            request, "accounts/member_link.html", member=member, link=link, has_login=has_login, made=None
        )
    if "tilbage" in request.POST:
        return _take_back(request, member, account)
    return _make(request, member)


def _make(request: HttpRequest, member: str) -> HttpResponse:
    made = personal_link(member, the_desk().now(), by=str(request.user.pk))
    address = ""
    if made is not None:
        note("personal-link-made", by=str(request.user.pk), about=member)
        address = request.build_absolute_uri(reverse("open-link", kwargs={"token": made.token}))
    return render(
        request,
        "accounts/member_link.html",
        member=member,
        link=None,
        has_login=made is None,
        made=made,
        address=address,
    )


def _take_back(request: HttpRequest, member: str, account: Account | None) -> HttpResponseBase:
    if account is not None:
        revoke_links(account)
        end_sessions(account)
        note("personal-link-revoked", by=str(request.user.pk), about=member)
    messages.success(request, _("Linket virker ikke mere."))
    return redirect(reverse("member-link", kwargs={"member": member}))


def _check(member: str) -> None:
    """A link is made for somebody who is there, and for nothing else that an address could name."""
    profile = the_desk().content / "private" / "members" / member / "profil.yml"
    if not _MEMBER.fullmatch(member) or not profile.is_file():
        raise Http404
