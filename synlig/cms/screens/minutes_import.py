"""A referat written in Word, LibreOffice or as a PDF is taken in as a draft; the file itself is kept nowhere."""

from __future__ import annotations

import datetime
import threading
from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from pydantic_core import PydanticCustomError

from synlig.cms.accounts.account import account_of
from synlig.cms.accounts.logbook import note
from synlig.cms.desk import the_desk
from synlig.cms.documents import Unreadable, Vocabulary, problems_in, text_with, values_of
from synlig.cms.drafts import drop_draft, find_draft
from synlig.cms.roles import Role
from synlig.cms.screens.editing import files, read, text_of
from synlig.cms.screens.minutes import DRAFT, HELP, KIND
from synlig.cms.screens.minutes_report import forget_report, keep_report, report, without_notes
from synlig.cms.screens.rights import check_may_change
from synlig.cms.screens.writing import path_of
from synlig.cms.versions import Act, Conflict
from synlig.cms.web.forms import Wrong, by_key, wrongs
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import DO, Route, allow
from synlig.dates import long_date
from synlig.drafting import LARGEST, Drafted, Refused
from synlig.errors import ContentError
from synlig.gate import office_values
from synlig.language import _
from synlig.minutes_import import read_minutes_file
from synlig.records.fields import parse_date

_TURN = threading.Lock()
"""One file is read at a time: each takes a processor and up to a gigabyte."""
_PATIENCE = 60  # seconds


@dataclass(frozen=True)
class Asked:
    """What the form says. `date` is empty where the file is to say it itself."""

    group: str
    date: str


class _Not(Exception):
    """It was not taken in."""

    def __init__(self, *found: Wrong) -> None:
        super().__init__()
        self.found = found


def take_in(request: HttpRequest) -> HttpResponse:
    """The page to choose a file on; and what becomes of the file."""
    account = account_of(request)
    groups = [pair for pair in Vocabulary(the_desk().content).groups if pair[0] in account.groups]
    asked = Asked(groups[0][0] if len(groups) == 1 else "", "")
    found: tuple[Wrong, ...] = ()
    if request.method == "POST":
        asked = Asked(request.POST.get("group", ""), request.POST.get("date", "").strip())
        try:
            path = _taken_in(request, asked)
        except _Not as refused:
            found = refused.found
        else:
            return redirect("minutes-edit", name=KIND.name_of(path))
    return render(
        request,
        "minutes_import.html",
        422 if found else 200,
        asked=asked,
        groups=groups,
        found=found,
        wrong=by_key(found),
        largest=LARGEST,
    )


def _taken_in(request: HttpRequest, asked: Asked) -> str:
    """The path of the draft; `_Not` where there is none."""
    date = _date(asked.date)
    if not asked.group:
        raise _Not(Wrong("group", _("Gruppe"), _("Der mangler en gruppe."), _("Vælg den, der holdt mødet.")))
    check_may_change(request, f"{KIND.folder}/{asked.group}/2000-01-01{KIND.suffix}")
    name, data = _file(request)
    drafted, masked = _read(name, data, asked.group, date)
    path = _save(request, drafted)
    keep_report(request, path, report(drafted, masked))
    note("minutes-taken-in", by=account_of(request).pk, about=path)
    return path


def _date(text: str) -> datetime.date | None:
    try:
        return parse_date(text) if text else None
    except PydanticCustomError:
        mend = _("Skriv den som 2026-11-22 (år, måned, dag).")
        raise _Not(Wrong("date", _("Mødets dato"), _("Datoen kan ikke læses."), mend)) from None


def _file(request: HttpRequest) -> tuple[str, bytes]:
    """Its name and its bytes. On the disk it lies while it comes in, and no longer."""
    upload = request.FILES.get("file")
    if upload is None:
        mend = _("Tryk på feltet, og vælg referatet på din computer.")
        raise _about_file(_("Der er ikke valgt en fil."), mend)
    with upload:
        if (upload.size or 0) > LARGEST:
            mend = _("Den må højst fylde {largest} MB. Gem den uden billeder, og prøv igen.")
            raise _about_file(
                _("Filen er for stor til at være et referat."), mend.format(largest=LARGEST // 1_000_000)
            )
        return upload.name or "", upload.read(LARGEST + 1)


def _about_file(wrong: str, mend: str) -> _Not:
    return _Not(Wrong("file", _("Referatet"), wrong, mend))


def _read(
    name: str, data: bytes, group: str, date: datetime.date | None
) -> tuple[Drafted, dict[str, list[str]]]:
    desk = the_desk()
    if not _TURN.acquire(timeout=_PATIENCE):
        raise _about_file(_("En anden er ved at læse en fil ind."), _("Prøv igen om et øjeblik."))
    try:
        return read_minutes_file(data, name, desk.content, office_values(desk.settings), group, date)
    except Refused as refused:
        if refused.lacks == "date":
            mend = _("Skriv den her, og vælg filen igen.")
            raise _Not(Wrong("date", _("Mødets dato"), refused.wrong, mend)) from None
        raise _about_file(refused.wrong, refused.mend) from None
    except ContentError as error:
        raise _Not(
            *(Wrong("file", _("Referatet"), each.wrong, each.mend) for each in error.problems)
        ) from None
    finally:
        _TURN.release()


def _save(request: HttpRequest, drafted: Drafted) -> str:
    """The draft and its pictures in one act. A PDF is not laid beside it: what was uploaded is kept nowhere."""
    desk, account = the_desk(), account_of(request)
    path = f"{KIND.folder}/{drafted.group}/{drafted.date.isoformat()}{KIND.suffix}"
    papers = {name: data for name, data in drafted.files.items() if not name.endswith(".pdf")}
    try:
        values = values_of(KIND, drafted.draft.text)
        rows = values["bilag"] if isinstance(values["bilag"], list) else []
        kept = [row for row in rows if isinstance(row, dict) and row.get("fil") in papers]
        text = text_with(KIND, drafted.draft.text, {"tilstand": DRAFT, "bilag": [*kept]})
    except Unreadable as unreadable:
        raise _about_file(unreadable.wrong, unreadable.mend) from None
    found = wrongs(KIND, problems_in(desk.content, path, text, desk.build_date()))
    if found:
        raise _Not(*(Wrong("file", each.label, each.wrong, each.mend) for each in found))
    wanted = {
        path: text.encode(),
        **{f"{KIND.folder}/{drafted.group}/{name}": papers[name] for name in papers},
    }
    try:
        changes = {place: (data, "") for place, data in wanted.items()}
        files().save_all(changes, by=account.pk, now=desk.now(), act=Act.UPLOADED)
    except Conflict:
        place = reverse("minutes-edit", kwargs={"name": KIND.name_of(path)})
        label = _("Referatet fra {date}").format(date=long_date(drafted.date))
        wrong = _("Gruppen har allerede et referat for den dag.")
        mend = _("Skriv videre i det, eller slet det, og prøv igen.")
        raise _Not(Wrong("date", label, wrong, mend, place)) from None
    drop_draft(account, path)
    return path


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


ROUTES = (
    Route(
        "minutes-import",
        "referater/laes-ind/",
        take_in,
        allow((Role.MINUTE_TAKER,)),
        help=HELP,
    ),
    Route("minutes-notes", "referater/noter/<path:name>/", forget_notes, allow((Role.MINUTE_TAKER,), DO)),
)
