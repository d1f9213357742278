"""Slet et medlem: everything, after the password was shown once more, and a receipt to print and hand over."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect

from synlig.cms.accounts.account import account_of
from synlig.cms.accounts.logbook import note
from synlig.cms.accounts.proving import proved
from synlig.cms.desk import the_desk
from synlig.cms.erasure_receipts import kept_receipts, receipt_of
from synlig.cms.forgetting import erased_on, folder_of, is_erased, is_erasing, note_erasing
from synlig.cms.publishing import RunBusyError
from synlig.cms.roles import Role
from synlig.cms.screens.history import title_of
from synlig.cms.screens.taking_out import (
    check_known,
    finish_erasing,
    forget_first,
    name_of,
    progress_of,
    run_about,
    show,
    take_out,
)
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow


@proved
def erase(request: HttpRequest, member: str) -> HttpResponseBase:
    """The question, how far it is, and the receipt."""
    check_known(member)
    if request.method == "POST":
        return _act(request, member)
    desk, run = the_desk(), run_about(member)
    if run is not None and run.state != "running":
        finish_erasing(desk, member)
    is_there = (desk.content / folder_of(member)).is_dir()
    is_through = is_erased(desk, member) and not is_erasing(desk, member)
    now = receipt_of(run, member) if run is not None else None
    noted = run.noted if run is not None else {}
    return show(
        request,
        "erase.html",
        member,
        name=name_of(member) if is_there else "",
        erased_on=erased_on(desk)[member] if is_through else None,
        receipt=now or kept_receipts(desk).get(member),
        is_just_now=now is not None,
        has_account=noted.get("has_account", False),
        papers=[(title_of(path), path) for path in noted.get("papers", ())],
    )


def _act(request: HttpRequest, member: str) -> HttpResponse:
    """What the CMS keeps goes first, while it is known what to look for; then the run removes the rest."""
    desk, account = the_desk(), account_of(request)
    note_erasing(desk, member)
    noted = forget_first(desk, member)
    try:
        take_out("erase", member, account.pk, noted=noted)
    except RunBusyError as busy:
        messages.error(request, str(busy))
    else:
        note("member-erased", by=account.pk, about=member)
    return redirect("erase", member=member)


def erased(request: HttpRequest) -> HttpResponse:
    """Everybody who was erased, by day and id with the last first, each with the receipt."""
    days = reversed(erased_on(the_desk()).items())
    kept = kept_receipts(the_desk())
    return render(request, "erased.html", found=[(member, day, member in kept) for member, day in days])


def progress(request: HttpRequest, member: str) -> JsonResponse:
    check_known(member)
    return progress_of(member)


_MEMBERSHIP = allow((Role.MEMBERSHIP,))

ROUTES = (
    Route("erased", "slettede-medlemmer/", erased, allow((Role.MEMBERSHIP,), SEE), help="slet-et-medlem"),
    Route("erase", "medlemmer/<slug:member>/slet/", erase, _MEMBERSHIP, help="slet-et-medlem"),
    Route(
        "erase-progress",
        "medlemmer/<slug:member>/slet/fremgang/",
        progress,
        allow((Role.MEMBERSHIP,), SEE),
    ),
)
