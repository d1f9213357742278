"""Træk samtykket tilbage: one page that says what happens, one button, and the site follows at once.

All of it, one consent, or one purpose alone. No reason is asked for, and it is as easy as it was to say yes
(GDPR art. 7(3), read 2026-11-23).
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

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
from synlig.cms.screens.giving import write_down
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
from synlig.gate.imported import others_numbers
from synlig.language import _
from synlig.lifecycle import NotRecorded, left_without, propose, what_stays
from synlig.lifecycle.consenting import find_member
from synlig.records import Consent, Purpose
from synlig.withdrawing.consents import read_consents

HELP = "samtykke-i-cms"
"""For whoever looks after the members; a member has a page of their own."""


@dataclass(frozen=True, repr=False)
class Part:
    """Some of it, to be taken back alone: what its button sends, what it is called, and what stays as it is."""

    field: str
    value: str
    words: tuple[str, ...]
    stays: tuple[str, ...]
    is_card: bool


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
        part=_part(request, found or {}),
        agreed=[
            (number, each, [(purpose.value, WORDS[purpose].name) for purpose in each.purposes])
            for number, each in (found or {}).items()
        ],
        is_unreadable=found is None,
        is_staff=Role.MEMBERSHIP in account_of(request).roles,
        help_page="mine-samtykker" if is_own(request, member) else HELP,
    )


def _part(request: HttpRequest, found: Mapping[int, Consent]) -> Part | None:
    """What of it somebody came for; None where that is all there is, or nothing of it is left."""
    asked, number = request.GET.get("formaal", ""), request.GET.get("samtykke", "")
    purposes = frozenset(purpose for each in found.values() for purpose in each.purposes)
    gone = frozenset(purpose for purpose in purposes if purpose.value == asked)
    field, value = "purpose", asked
    if not gone:
        gone = frozenset(next((each.purposes for at, each in found.items() if str(at) == number), ()))
        field, value = "consent", number
    stays = what_stays(purposes, gone)
    if not gone or not stays:
        return None
    return Part(field, value, _names(gone), _names(stays), Purpose.CARD in gone)


def _names(purposes: frozenset[Purpose]) -> tuple[str, ...]:
    return tuple(words.name for purpose, words in WORDS.items() if purpose in purposes)


def _act(request: HttpRequest, member: str) -> HttpResponse:
    if request.POST.get("do") == "ask":
        messages.info(request, online_words())
        return redirect("withdraw", member=member)
    account = account_of(request)
    gone = _chosen(request, member)
    if _is_for_a_part(request) and not gone:  # of a page that was open meanwhile: it was never all of it
        messages.info(request, _("Det er allerede taget tilbage, eller det gælder ikke mere."))
        return redirect("withdraw", member=member)
    try:
        is_part = bool(gone) and _keep_the_rest(request, member, gone)
        words = tuple(purpose.value for purpose in gone)
        take_out("withdraw", member, account.pk, words, {"is_part": True} if is_part else None)
    except (RunBusyError, NotRecorded) as busy:
        messages.error(request, str(busy))
    else:
        note("consent-withdrawn", by=account.pk, about=member)
    return redirect("withdraw", member=member)


def _is_for_a_part(request: HttpRequest) -> bool:
    return bool(request.POST.keys() & {"purpose", "consent"})


def _chosen(request: HttpRequest, member: str) -> frozenset[Purpose]:
    """What is taken back: one purpose, or those of one consent; nothing where neither is named, or counts any more."""
    found = _not_over(member) or {}
    purpose, number = request.POST.get("purpose", ""), request.POST.get("consent", "")
    for at, consent in found.items():
        if str(at) == number:
            return frozenset(consent.purposes)
    return frozenset(each for consent in found.values() for each in consent.purposes if each.value == purpose)


def _keep_the_rest(request: HttpRequest, member: str, gone: frozenset[Purpose]) -> bool:
    """A form is withdrawn whole. So what is left of it is written down first; `NotRecorded` where it cannot be, and
    then nothing is taken back by half. Whether the profile stays, with less on it.
    """
    desk = the_desk()
    content = desk.previewer.content()
    if gone == frozenset(each for consent in (_not_over(member) or {}).values() for each in consent.purposes):
        return False
    try:
        if content is None:
            raise NotRecorded(_("Der er en fejl i en af foreningens filer."))
        on, taken = desk.build_date(), others_numbers(content)
        for left in left_without(find_member(content, member).consents, gone, on):
            args = (content, desk.settings, member, left, on, secrets.randbelow, taken, desk.previewer.alike)
            write_down(request, content, propose(*args))
        return Purpose.CARD not in gone
    except NotRecorded as wrong:
        whole = _("Det kan ikke deles lige nu: {why} Du kan trække det hele tilbage med det samme.")
        raise NotRecorded(whole.format(why=wrong)) from None


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
    Route("withdraw", "medlemmer/<slug:member>/traek-tilbage/", withdraw, allow(_WHO), help=HELP),
    Route(
        "withdraw-progress",
        "medlemmer/<slug:member>/traek-tilbage/fremgang/",
        progress,
        allow(_WHO, SEE),
    ),
)
