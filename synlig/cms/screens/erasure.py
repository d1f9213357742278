"""Slet et medlem: everything, after the password was shown once more, and a receipt to print and hand over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect

from synlig.cms.accounts.account import account_of
from synlig.cms.accounts.logbook import note
from synlig.cms.accounts.proving import proved
from synlig.cms.desk import the_desk
from synlig.cms.forgetting import erased_on_record, folder_of, forget, note_erasing
from synlig.cms.publishing import RunBusyError
from synlig.cms.roles import Role
from synlig.cms.screens.history import title_of
from synlig.cms.screens.taking_out import (
    check_known,
    finish_erasing,
    name_of,
    progress_of,
    run_about,
    show,
    take_out,
)
from synlig.cms.web.routes import SEE, Route, allow


@proved
def erase(request: HttpRequest, member: str) -> HttpResponseBase:
    """The question, how far it is, and the receipt."""
    check_known(member)
    if request.method == "POST":
        return _act(request, member)
    run = run_about(member)
    if run is not None and run.state != "running":
        finish_erasing(the_desk(), member)
    noted = run.noted if run is not None else {}
    is_there = (the_desk().content / folder_of(member)).is_dir()
    return show(
        request,
        "erase.html",
        member,
        name=name_of(member) if is_there else "",
        is_there=is_there,
        is_erased=member in erased_on_record(the_desk()),
        forgotten=noted,
        papers=[(title_of(path), path) for path in noted.get("papers", ())],
    )


def _act(request: HttpRequest, member: str) -> HttpResponse:
    """What the CMS keeps goes first, while it is known what to look for; then the run removes the rest."""
    desk, account = the_desk(), account_of(request)
    note_erasing(desk, member)
    earlier = run_about(member)
    forgotten = _joined(earlier.noted if earlier is not None else {}, asdict(forget(desk, member)))
    try:
        take_out("erase", member, account.pk, noted=forgotten)
    except RunBusyError as busy:
        messages.error(request, str(busy))
    else:
        note("member-erased", by=account.pk, about=member)
    return redirect("erase", member=member)


def _joined(earlier: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    """Of an erasure that was asked for twice, what both have found: the second does not know what to look for."""
    return {
        key: sorted({*earlier.get(key, ()), *value}) if key == "papers" else earlier.get(key, 0) + value
        for key, value in now.items()
    }


def progress(request: HttpRequest, member: str) -> JsonResponse:
    check_known(member)
    return progress_of(member)


_MEMBERSHIP = allow((Role.MEMBERSHIP,))

ROUTES = (
    Route("erase", "medlemmer/<slug:member>/slet/", erase, _MEMBERSHIP, help="slet-et-medlem"),
    Route(
        "erase-progress",
        "medlemmer/<slug:member>/slet/fremgang/",
        progress,
        allow((Role.MEMBERSHIP,), SEE),
    ),
)
