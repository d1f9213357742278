"""How far minutes are: sent round for comments, approved and locked, and afterwards changed by a correction alone."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from pydantic_core import PydanticCustomError

from synlig.cms.accounts.logbook import note
from synlig.cms.desk import the_desk
from synlig.cms.documents import Unreadable, problems_in, text_with, values_of
from synlig.cms.drafts import find_draft
from synlig.cms.roles import Role
from synlig.cms.screens.editing import (
    Refused,
    Saved,
    Sheet,
    Unfinished,
    begun_text,
    files,
    read,
    save,
    text_of,
)
from synlig.cms.screens.minutes import (
    DRAFT,
    FOR_COMMENT,
    KIND,
    STATE,
    choices_for,
    deadline_of,
    is_approved,
    more,
    prepared,
    saved_values,
)
from synlig.cms.screens.minutes_report import forget_report, without_notes
from synlig.cms.screens.rights import account_of, check_may_change
from synlig.cms.screens.writing import Writing, edit, path_of
from synlig.cms.versions import Act, Conflict, Version
from synlig.cms.web.forms import Wrong, by_key, wrongs
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import DO, Route, allow
from synlig.errors import ContentError
from synlig.language import _
from synlig.minute_book import NotInBook, approved_text, corrected_text, read_minutes
from synlig.records import last_lock, lock_of
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
        raise _Not(
            *(
                Wrong(*_FIELDS.get(each.field, ("", each.field)), each.wrong, each.mend)
                for each in error.problems
            )
        ) from None


def _date(key: str, label: str, text: str) -> datetime.date:
    try:
        return parse_date(text)
    except PydanticCustomError:
        wrong, mend = _("Der mangler en dato."), _("Skriv den som 2026-11-22 (år, måned, dag).")
        raise _Not(Wrong(key, label, wrong, mend)) from None


def _put(request: HttpRequest, path: str, text: str, act: Act) -> HttpResponse | None:
    """Save it over the very text that was on the page. `_Not` where it is wrong; an answer where that is another."""
    found = wrongs(KIND, problems_in(the_desk().content, path, text))
    if found:
        raise _Not(*(replace(each, key="") for each in found))
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


# corrections

WHAT, _AT = "rettelse", "rettet_på"
_LONGEST = 200  # signs of a correction's words, as the record has it


def _prepared(request: HttpRequest, sheet: Sheet) -> Sheet:
    """Group and date stand fast; the words on what was corrected are kept with the draft."""
    sheet = prepared(_FAST, request, sheet)
    draft = find_draft(account_of(request), sheet.path)
    before = draft.values if draft is not None else {}
    said = {key: request.POST.get(key, str(before.get(key, ""))) for key in (WHAT, _AT)}
    return replace(sheet, values={**sheet.values, **said})


def _save_correction(request: HttpRequest, sheet: Sheet) -> Saved | Refused:
    outcome = save(request, sheet, finish=partial(_with_correction, sheet))
    if isinstance(outcome, Saved):
        note("minutes-corrected", account_of(request).pk, outcome.path)
    return outcome


def _with_correction(sheet: Sheet, path: str, text: str) -> str:
    """The changed text with the correction that tells of it, and its lock."""
    what, label = str(sheet.values[WHAT]).strip(), _("Hvad er rettet")
    book = read_minutes(text.encode(), path)
    if last_lock(book.minutes) == lock_of(book.minutes):
        if text != begun_text(sheet) and not what:
            return text  # how far a task has come is no correction
        raise Unfinished(
            Wrong("", "", _("Der er ikke rettet noget endnu."), _("Ret i felterne, og gem så igen."))
        )
    if not what:
        mend = _("Skriv det på én linje. Det kommer på hjemmesiden, så skriv aldrig, hvem det handler om.")
        raise Unfinished(Wrong(WHAT, label, _("Der mangler, hvad der er rettet."), mend))
    if len(what) > _LONGEST or "\n" in what:
        raise Unfinished(Wrong(WHAT, label, _("Det er for langt."), _("Skriv det med højst 200 tegn.")))
    try:
        at = parse_date(sheet.values[_AT]) if sheet.values[_AT] else None
        return corrected_text(book, the_desk().build_date(), what, at=at)
    except PydanticCustomError:
        mend = _("Skriv den som 2026-11-22 (år, måned, dag).")
        raise Unfinished(Wrong(_AT, _("Besluttet på mødet den"), _("Datoen kan ikke læses."), mend)) from None
    except NotInBook as refused:
        raise Unfinished(Wrong("", "", str(refused), "")) from None


def _more(request: HttpRequest, sheet: Sheet) -> dict[str, Any]:
    return {**more(request, sheet), "can_move": False}


_FAST = STATE | {"gruppe", "dato"}
CORRECTING = Writing(
    KIND,
    "minutes-correct",
    _("Ret et godkendt referat"),
    seldom=frozenset({"bilag"}),
    hidden=_FAST,
    template="minutes_correct.html",
    after="minutes-read",
    told=_("Rettet, og låst igen. Rettelsen skal også læses under Gennemsyn."),
    choices=choices_for,
    prepared=_prepared,
    more=_more,
    save=_save_correction,
)


def correct(request: HttpRequest, name: str) -> HttpResponse:
    """Approved minutes are changed: the fields, and in words what was corrected, in one act."""
    path = path_of(KIND, name)
    check_may_change(request, path)
    read(path)
    if not is_approved(path):
        return redirect("minutes-edit", name=name)
    return edit(CORRECTING, request, name)


def forget_notes(request: HttpRequest, name: str) -> HttpResponse:
    """The notes of a file that was taken in are taken out, when somebody has looked at them."""
    path = path_of(KIND, name)
    check_may_change(request, path)
    version, account = read(path), account_of(request)
    try:
        text = text_of(version)
        bare = without_notes(text)
        if values_of(KIND, bare) == values_of(KIND, text):
            saved = files().save(
                path,
                bare.encode(),
                begun_from=request.POST.get("begun_from", ""),
                by=account.pk,
                now=the_desk().now(),
            )
            draft = find_draft(account, path)
            if draft is not None and draft.begun_from == version.revision:
                draft.begun_from = saved.revision
                draft.save(update_fields=["begun_from"])
            forget_report(request)
            messages.success(request, _("Noterne er slettet."))
    except Unreadable:
        pass
    except Conflict:
        messages.error(request, _("Referatet er ændret, siden du så det. Læs det igen."))
    return redirect("minutes-edit", name=name)


_TAKERS = allow((Role.MINUTE_TAKER,))
_HELP = "referat-i-cms"

ROUTES = (
    Route("minutes-comment", "referater/til-bemaerkning/<path:name>/", comment, _TAKERS, help=_HELP),
    Route("minutes-approve", "referater/godkend/<path:name>/", approve, _TAKERS, help=_HELP),
    Route("minutes-correct-edit", "referater/ret-godkendt/<path:name>/", correct, _TAKERS, help=_HELP),
    Route("minutes-notes", "referater/noter/<path:name>/", forget_notes, allow((Role.MINUTE_TAKER,), DO)),
)
