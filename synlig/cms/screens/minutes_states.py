"""How far minutes are: sent round for comments, approved and locked, and afterwards changed by a correction alone."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from pydantic_core import PydanticCustomError

from synlig.cms.accounts.account import account_of
from synlig.cms.accounts.logbook import note
from synlig.cms.desk import the_desk
from synlig.cms.documents import Unreadable, problems_in, text_with
from synlig.cms.drafts import find_draft
from synlig.cms.roles import Role
from synlig.cms.screens.editing import (
    files,
    read,
    text_of,
)
from synlig.cms.screens.mending import led_to
from synlig.cms.screens.minutes import (
    DRAFT,
    FOR_COMMENT,
    HELP,
    KIND,
    deadline_of,
    is_approved,
    saved_values,
)
from synlig.cms.screens.rights import check_may_change
from synlig.cms.screens.writing import path_of
from synlig.cms.versions import Act, Conflict, Version
from synlig.cms.web.forms import Wrong, by_key, wrongs
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import Route, allow
from synlig.errors import ContentError, Problem
from synlig.language import _
from synlig.minute_book import NotInBook, approved_text, read_minutes
from synlig.records.fields import parse_date

COMMENT_DAYS = 14
"""How long one has to say what is wrong, where nobody says otherwise."""


@dataclass(frozen=True, repr=False)
class Step:
    """One of the small pages: the minutes as they stand, and what is wrong with what was asked."""

    name: str
    version: Version
    values: dict[str, Any]
    asked: dict[str, str]
    wrong: tuple[Wrong, ...] = ()


class _Not(Exception):
    """It cannot be done as it is asked."""

    def __init__(self, *found: Wrong) -> None:
        super().__init__()
        self.found = found


def _begun(request: HttpRequest, name: str) -> tuple[str, HttpResponse | None]:
    """The path, and where to go instead: approved minutes are done, and a draft is saved first."""
    path = path_of(KIND, name)
    check_may_change(request, path)
    read(path)
    if is_approved(path):
        return path, redirect("minutes-read", name=name)
    if find_draft(account_of(request), path) is not None:
        messages.info(request, _("Du har en kladde, der ikke er gemt. Gem den, eller kast den væk først."))
        return path, redirect("minutes-edit", name=name)
    return path, None


def comment(request: HttpRequest, name: str) -> HttpResponse:
    """Until when may those who were there say what is wrong? Or is it to be a draft again?"""
    path, instead = _begun(request, name)
    if instead is not None:
        return instead
    values, version = saved_values(path), read(path)
    default = the_desk().build_date() + datetime.timedelta(days=COMMENT_DAYS)
    by = request.POST.get("by", str(values.get("bemærkninger_inden") or default.isoformat()))
    found: tuple[Wrong, ...] = ()
    if request.method == "POST":
        is_back = request.POST.get("do") == "draft"
        try:
            wanted = (
                {"tilstand": DRAFT, "bemærkninger_inden": ""}
                if is_back
                else {"tilstand": FOR_COMMENT, "bemærkninger_inden": _deadline(by).isoformat()}
            )
            text = text_with(KIND, text_of(version), wanted)
            if (answer := _put(request, path, text, Act.EDITED)) is not None:
                return answer
        except Unreadable:
            return redirect("minutes-edit", name=name)
        except _Not as refused:
            found = refused.found
        else:
            note("minutes-draft-again" if is_back else "minutes-for-comment", account_of(request).pk, path)
            messages.success(
                request,
                _("Det er et udkast igen.")
                if is_back
                else _("Det er til bemærkning. Vis det til dem, der var med."),
            )
            return redirect("minutes-edit" if is_back else "minutes-read", name=name)
    return _page(request, "minutes_comment.html", Step(name, version, values, {"by": by}, found))


def _deadline(text: str) -> datetime.date:
    by = _date("by", _("Bemærkninger senest"), text)
    if by < the_desk().build_date():
        wrong = _("Den dag er gået.")
        raise _Not(Wrong("by", _("Bemærkninger senest"), wrong, _("Vælg i dag eller en senere dag.")))
    return by


def approve(request: HttpRequest, name: str) -> HttpResponse:
    """Did the group approve the minutes, when, and at which meeting? Then they are locked."""
    path, instead = _begun(request, name)
    if instead is not None:
        return instead
    version = read(path)
    asked = {
        "on": request.POST.get("on", the_desk().build_date().isoformat()),
        "at": request.POST.get("at", "").strip(),
    }
    found: tuple[Wrong, ...] = ()
    if request.method == "POST":
        try:
            if (answer := _put(request, path, _approved(version, asked), Act.APPROVED)) is not None:
                return answer
        except _Not as refused:
            found = refused.found
        else:
            note("minutes-approved", account_of(request).pk, path)
            messages.success(request, _("Godkendt og låst. Nu skal en anden læse teksterne under Gennemsyn."))
            return redirect("minutes-read", name=name)
    return _page(request, "minutes_approve.html", Step(name, version, saved_values(path), asked, found))


_APPROVED_ON = _("Godkendt den")
_APPROVED_AT = _("På mødet den")
_FIELDS = {"godkendt": ("on", _APPROVED_ON), "godkendt_på": ("at", _APPROVED_AT)}


def _approved(version: Version, asked: dict[str, str]) -> str:
    """The text of the version with the approval and the lock in it."""
    on, today = _date("on", _APPROVED_ON, asked["on"]), the_desk().build_date()
    at = _date("at", _APPROVED_AT, asked["at"]) if asked["at"] else None
    if on > today:
        raise _Not(Wrong("on", _APPROVED_ON, _("Den dag er ikke kommet endnu."), _("Ret datoen.")))
    try:
        return approved_text(read_minutes(version.data or b"", version.path), today, on, at)
    except NotInBook as refused:
        raise _Not(Wrong("", "", str(refused), "")) from None
    except ContentError as error:
        raise _Not(*(_wrong(version.path, each) for each in error.problems)) from None


def _wrong(path: str, problem: Problem) -> Wrong:
    """Of the two dates here, their field on this page; of the minutes, the one on their form."""
    if problem.field in _FIELDS:
        return Wrong(*_FIELDS[problem.field], problem.wrong, problem.mend)
    return led_to(path, wrongs(KIND, [problem]))[0]


def _date(key: str, label: str, text: str) -> datetime.date:
    try:
        return parse_date(text)
    except PydanticCustomError:
        wrong, mend = _("Der mangler en dato."), _("Skriv den som 2026-11-22 (år, måned, dag).")
        raise _Not(Wrong(key, label, wrong, mend)) from None


def _put(request: HttpRequest, path: str, text: str, act: Act) -> HttpResponse | None:
    """Save it over the very text that was on the page. `_Not` where it is wrong; an answer where that is another."""
    desk = the_desk()
    found = wrongs(KIND, problems_in(desk.content, path, text, desk.build_date()))
    if found:
        raise _Not(*led_to(path, found))
    try:
        files().save(
            path,
            text.encode(),
            begun_from=request.POST.get("begun_from", ""),
            by=account_of(request).pk,
            now=the_desk().now(),
            act=act,
        )
    except Conflict:
        messages.error(request, _("Referatet er ændret, siden du så det. Læs det igen."))
        return redirect(request.path)
    return None


def _page(request: HttpRequest, template: str, step: Step) -> HttpResponse:
    return render(
        request,
        template,
        422 if step.wrong else 200,
        step=step,
        wrong=by_key(step.wrong),
        today=the_desk().build_date(),
        deadline=deadline_of(step.values),
    )


_TAKERS = allow((Role.MINUTE_TAKER,))

ROUTES = (
    Route("minutes-comment", "referater/til-bemaerkning/<path:name>/", comment, _TAKERS, help=HELP),
    Route("minutes-approve", "referater/godkend/<path:name>/", approve, _TAKERS, help=HELP),
)
