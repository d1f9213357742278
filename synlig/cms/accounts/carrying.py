"""A form that was sent too late is not lost: what was typed goes along to the login and is sent again after it.

Without a script nothing else would keep it. The fields lie in the page that asks for the password, and while a code is
asked for as well, in the session of whoever has already shown the right one. Nothing is sent by itself: after logging
in somebody reads what it is and presses the button, under a new token.

At a computer that is shared, the form may be another's. So what gives rights, publishes or erases is never carried, nor
what somebody says yes to.
"""

from __future__ import annotations

import json
from urllib.parse import quote, urlsplit

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import Resolver404, resolve, reverse

from synlig.cms.accounts.account import account_of
from synlig.cms.accounts.ways import home_of, safe_next
from synlig.cms.roles import Role
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import table
from synlig.language import _

FIELD = "carried"
"""The field of the login page that holds the form on its way."""
_KEY = "carried"
_WRITERS = frozenset({Role.WRITER, Role.MINUTE_TAKER, Role.MEMBERSHIP, Role.MEMBER})
_NOT_CARRIED = frozenset({"csrfmiddlewaretoken", "proof", "password", "old", "code"})
"""What is of no use a second time, and should stand in no page."""


def fields_of(request: HttpRequest) -> list[tuple[str, str]]:
    """What the form said, in its order, but for passwords and the token."""
    return [
        (name, value) for name, values in request.POST.lists() if name not in _NOT_CARRIED for value in values
    ]


def log_in_first(request: HttpRequest) -> HttpResponseBase:
    """For a form of ours that somebody sent after the session had ended: the login, with the form on it."""
    if not _has_something(request):
        return redirect(f"{reverse('log-in')}?next={quote(request.get_full_path(), safe='/')}")
    return render(
        request,
        "accounts/log_in.html",
        403,  # the script that keeps drafts understands it
        way=request.get_full_path(),
        carried=json.dumps([request.get_full_path(), fields_of(request)], ensure_ascii=False),
        mail="",
        problems=[],
        wrong={},
    )


def form_expired(request: HttpRequest, reason: str = "") -> HttpResponseBase:
    """For a form whose token is another session's. One that came from a page of ours may be sent again; only then.

    A browser says itself where a form came from, and lets no other site say it: docs/security.md.
    """
    is_ours = request.headers.get("Origin") == f"{request.scheme}://{request.get_host()}"
    if not is_ours or not _has_something(request):
        return _not_saved(request)
    if not request.user.is_authenticated:
        return log_in_first(request)
    return _offer(request, request.get_full_path(), fields_of(request), 403)


def keep_while_logging_in(request: HttpRequest, carried: str) -> None:
    """The password was right: what the login page carried waits in the session until somebody is all the way in."""
    request.session[_KEY] = carried


def send_again(request: HttpRequest) -> HttpResponseBase:
    """After logging in: what it is, and the button that sends it. It is shown once; the page has it from then on."""
    try:
        address, fields = json.loads(request.session.pop(_KEY, ""))
        address, fields = str(address), [(str(name), str(value)) for name, value in fields]
    except (ValueError, TypeError, RecursionError):
        return redirect(home_of(account_of(request)))
    if not safe_next(request, address) or not _is_carried(address):
        return redirect(home_of(account_of(request)))
    return _offer(request, address, fields, 200)


def _offer(request: HttpRequest, address: str, fields: list[tuple[str, str]], status: int) -> HttpResponse:
    typed = [value for name, value in fields if len(value) > _WORTH_SHOWING and name not in _NOT_TYPED]
    return render(
        request, "accounts/send_again.html", status, address=address, fields=fields, typed="\n\n".join(typed)
    )


_NOT_TYPED = frozenset({"begun_from", "seed", "seen"})
_WORTH_SHOWING = 20
"""Signs. So much somebody has written themselves; what is shorter is mostly a choice or a number."""


def _has_something(request: HttpRequest) -> bool:
    """Whether there is anything to lose. What is sent where nobody has logged in yet is a password."""
    return _is_carried(request.path) and bool(fields_of(request))


def _is_carried(address: str) -> bool:
    """Whether it is where somebody writes, and nothing that the password is asked for once more."""
    try:
        name = resolve(urlsplit(address).path).url_name
    except Resolver404:
        return False
    route = next((row for row in table() if row.name == name), None)
    return (
        route is not None
        and route.is_carried
        and Role.NOBODY not in route.who
        and not _WRITERS.isdisjoint(route.who)
        and not getattr(route.view, "is_proved", False)
    )


def _not_saved(request: HttpRequest) -> HttpResponse:
    """The form was not made for this session; it may have lain open since before a login."""
    return render(
        request,
        "problem.html",
        403,
        heading=_("Siden havde ligget åben for længe"),
        sentences=[
            _("Af hensyn til sikkerheden blev det ikke gemt."),
            _("Gå tilbage i browseren, og indlæs siden igen."),
        ],
    )
