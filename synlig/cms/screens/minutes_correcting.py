"""Approved minutes are changed by a correction alone: the fields, and in words what was corrected, in one act."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from pydantic_core import PydanticCustomError

from synlig.cms.accounts.account import account_of
from synlig.cms.accounts.logbook import note
from synlig.cms.desk import the_desk
from synlig.cms.drafts import find_draft
from synlig.cms.roles import Role
from synlig.cms.screens.editing import Refused, Saved, Sheet, Unfinished, begun_text, read, save
from synlig.cms.screens.minutes import HELP, KIND, STATE, choices_for, is_approved, more, prepared
from synlig.cms.screens.rights import check_may_change
from synlig.cms.screens.writing import Writing, edit, path_of
from synlig.cms.web.forms import Wrong
from synlig.cms.web.routes import Route, allow
from synlig.language import _
from synlig.minute_book import NotInBook, corrected_text, read_minutes
from synlig.records import last_lock, lock_of
from synlig.records.fields import parse_date

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


ROUTES = (
    Route(
        "minutes-correct-edit",
        "referater/ret-godkendt/<path:name>/",
        correct,
        allow((Role.MINUTE_TAKER,)),
        help=HELP,
    ),
)
