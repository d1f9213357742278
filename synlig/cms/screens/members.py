"""Medlemmer: found, taken in, and one by one with what they agreed to and what waits. For whoever looks after them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts.account import account_of, names_of
from synlig.cms.accounts.logbook import given_alone, note
from synlig.cms.desk import the_desk
from synlig.cms.documents import Listed, Unreadable, found_in, listing
from synlig.cms.drafts import drafts_of
from synlig.cms.forgetting import folder_of as folder_in_content
from synlig.cms.forgetting import is_erasing
from synlig.cms.roles import Role
from synlig.cms.screens import as_employers, profile_steps
from synlig.cms.screens.editing import files
from synlig.cms.screens.member_facts import (
    Facts,
    facts_of,
    folder_of,
    folders,
    forget_others,
    in_force,
    is_account_of,
    member_of,
    profile_path,
)
from synlig.cms.screens.paging import page_of
from synlig.cms.screens.profile import PROFILE, begin, opened
from synlig.cms.screens.profile_steps import name_in, show_unreadable, staff_guide
from synlig.cms.screens.purposes import by_end
from synlig.cms.screens.rights import check_may_change
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import DO, SEE, SEE_AND_DO, Route, allow, methods_for, roles_of, table
from synlig.language import _
from synlig.records.member_folders import is_member_id


@dataclass(frozen=True, repr=False)
class Row:
    """A line of the list."""

    member: str
    name: str
    facts: Facts


@dataclass(frozen=True, repr=False)
class Recorded:
    """When a file of consents was last written, and by whom; empty where nobody here did. `path` is the file's."""

    path: str
    at: datetime.datetime
    by: str


def members(request: HttpRequest) -> HttpResponse:
    """Everybody by name. The search is sent in the body: a name in an address stays in the browser's history."""
    sought = request.POST.get("q", "").strip()
    only_waiting = request.POST.get("vis") == "venter"
    rows = _rows(found_in(listing(the_desk().content, PROFILE), sought))
    waiting = sum(1 for row in rows if row.facts.waits)
    if only_waiting:
        rows = [row for row in rows if row.facts.waits]
    return render(
        request,
        "members.html",
        sought=sought,
        only_waiting=only_waiting,
        page=page_of(rows, request.POST.get("side", "1")),
        waiting=waiting,
        begun=_begun(request),
    )


def _rows(found: tuple[Listed, ...]) -> list[Row]:
    known, on = folders(), the_desk().build_date()
    forget_others(known)
    listed = {member_of(each.path): each.title for each in found}
    rows = [Row(member, name, facts_of(known.get(member), on)) for member, name in listed.items()]
    return sorted(rows, key=lambda row: (row.name.casefold(), row.member))


def _begun(request: HttpRequest) -> list[tuple[str, str]]:
    """New members whom the person has begun on and not saved: what they are called so far, and where to go on."""
    drafts = [
        draft
        for draft in drafts_of(account_of(request))
        if not draft.begun_from and PROFILE.paths.fullmatch(draft.path)
    ]
    return [
        (str(draft.values.get("navn") or _("Nyt medlem")), staff_guide(member_of(draft.path)).address(1))
        for draft in drafts
    ]


def new(request: HttpRequest) -> HttpResponse:
    """A draft, and its first step. Nothing is in the content before it is saved."""
    return redirect(staff_guide(member_of(begin(request))).address(1))


def step(request: HttpRequest, member: str, number: int) -> HttpResponse:
    """A step of the profile."""
    _check(request, member)
    home = reverse("member", kwargs={"member": member})
    return profile_steps.step(request, staff_guide(member), number, home)


def member(request: HttpRequest, member: str) -> HttpResponse:
    """One member: where they are, what they agreed to, and all that can be done."""
    _check(request, member)
    guide = staff_guide(member)
    if files().read(profile_path(member)).data is None:
        return redirect(guide.address(1))
    try:
        sheet = opened(request, guide)
    except Unreadable as unreadable:
        return show_unreadable(request, guide, unreadable)
    if member in given_alone():
        note("consent-looked-at", by=account_of(request).pk, about=member)
    desk, folder = the_desk(), folder_of(member)
    agreed = in_force(folder.consents, desk.build_date()) if folder is not None else {}
    return render(
        request,
        "member.html",
        member=member,
        name=name_in(sheet),
        guide=guide,
        draft=sheet.draft,
        facts=facts_of(folder, desk.build_date()),
        is_unreadable=folder is None,
        agreed=by_end(agreed),
        links={
            name: address_if(request, name, member)
            for name in ("consent", "withdraw", "erase", "member-link")
        },
        path=guide.path,
        recorded=_recorded(member),
    )


def _recorded(member: str) -> Recorded | None:
    """Who wrote of the member's consents last; None where there are none."""
    path = f"{folder_in_content(member)}/samtykke.yml"
    entries = files().history(path)
    if not entries:
        return None
    last = entries[-1]
    if is_account_of(last.by, member):
        return Recorded(path, last.at, _("medlemmet selv"))
    return Recorded(path, last.at, names_of([last.by]).get(last.by, ""))


def address_if(request: HttpRequest, route: str, member: str) -> str:
    """Where something is done about a member; empty where there is no such page, or it is not for whoever asks."""
    row = next((each for each in table() if each.name == route), None)
    if row is None or "GET" not in methods_for(row, roles_of(request)):
        return ""
    return reverse(route, kwargs={"member": member})


def see(request: HttpRequest, member: str) -> HttpResponse:
    """Sådan ser arbejdsgiveren dig."""
    _check(request, member)
    address = reverse("member-frame", kwargs={"member": member})
    return as_employers.page(
        request, staff_guide(member), reverse("member", kwargs={"member": member}), address
    )


def frame(request: HttpRequest, member: str) -> HttpResponse:
    """The page in the catalogue."""
    _check(request, member)
    return as_employers.frame(request, staff_guide(member))


def _check(request: HttpRequest, member: str) -> None:
    if not is_member_id(member):
        raise Http404
    check_may_change(request, profile_path(member))
    if is_erasing(the_desk(), member):
        raise Http404


_MEMBERSHIP = (Role.MEMBERSHIP,)

ROUTES = (
    Route(
        "members", "medlemmer/", members, allow(_MEMBERSHIP, SEE_AND_DO), _("Medlemmer"), help="medlem-i-cms"
    ),
    Route("member-new", "medlemmer/ny/", new, allow(_MEMBERSHIP, DO)),
    Route("member", "medlemmer/<slug:member>/", member, allow(_MEMBERSHIP, SEE), help="medlem-i-cms"),
    Route(
        "member-step",
        "medlemmer/<slug:member>/profil/<int:number>/",
        step,
        allow(_MEMBERSHIP),
        help="medlem-i-cms",
    ),
    Route("member-seen", "medlemmer/<slug:member>/set/", see, allow(_MEMBERSHIP, SEE), help="medlem-i-cms"),
    Route("member-frame", "medlemmer/<slug:member>/set/side/", frame, allow(_MEMBERSHIP, SEE)),
    *profile_steps.ROUTES,
)
