"""Sider, nyheder og arrangementer: found, written, thrown away."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts.account import names_of
from synlig.cms.desk import the_desk
from synlig.cms.documents import KINDS, Kind, Unreadable, Vocabulary, found_in, listing
from synlig.cms.drafts import drop_draft
from synlig.cms.roles import Role
from synlig.cms.screens.editing import (
    Refused,
    Saved,
    Sheet,
    files,
    keep,
    kept_answer,
    merged_sheet,
    open_sheet,
    read,
    save,
    sent_sheet,
)
from synlig.cms.screens.rights import account_of
from synlig.cms.versions import Conflict
from synlig.cms.web.forms import by_key
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.language import _

WORDS: Mapping[str, tuple[str, str]] = {
    "news": ("nyheder", _("Skriv en nyhed")),
    "event": ("arrangementer", _("Opret et arrangement")),
    "page": ("sider", _("Opret en side")),
}
"""For each kind: its place in the address, and what the button to begin one says."""
PER_PAGE = 50
SELDOM = frozenset(
    {
        *("menutitel", "orden", "revideret", "næste_revision", "sætning", "tidligere_adresser"),
        *("dør_virksomhed.titel", "dør_virksomhed.tekst", "dør_senior.titel", "dør_senior.tekst"),
        *("vises_fra", "vises_til", "serie", "opslag", "flyttet_fra", "rettelser"),
    }
)
"""Fields that most never need; they lie folded at the end of the form, and open where something is wrong in one."""


def name_of(kind: Kind, path: str) -> str:
    """How an address names a document: its path in the kind's folder, without the ending."""
    return path.removeprefix(f"{kind.folder}/").removesuffix(kind.suffix)


def path_of(kind: Kind, name: str) -> str:
    """The document that an address names; 404 for what cannot be one."""
    path = f"{kind.folder}/{name}{kind.suffix}"
    if ".." in name or not kind.paths.fullmatch(path):
        raise Http404
    return path


def index(kind: Kind, request: HttpRequest) -> HttpResponse:
    """Every document of the kind, newest first, and a search in their titles."""
    sought = request.GET.get("q", "").strip()
    found = found_in(listing(the_desk().content, kind), sought)
    page = _page_number(request, len(found))
    shown = found[(page - 1) * PER_PAGE : page * PER_PAGE]
    return render(
        request,
        "texts.html",
        kind=kind,
        begin=WORDS[kind.name][1],
        sought=sought,
        shown=[(each, name_of(kind, each.path)) for each in shown],
        count=len(found),
        page=page,
        pages=max(1, -(-len(found) // PER_PAGE)),
        may_write=Role.WRITER in account_of(request).roles,
    )


def _page_number(request: HttpRequest, count: int) -> int:
    asked = request.GET.get("side", "1")
    number = int(asked) if asked.isascii() and asked.isdigit() else 1
    return max(1, min(number, -(-count // PER_PAGE)))


def edit(kind: Kind, request: HttpRequest, name: str = "") -> HttpResponse:
    """The form of one document, or of a new one; and what its buttons do."""
    path = path_of(kind, name) if name else ""
    if request.method != "POST":
        return _opened(request, kind, path)
    sheet = sent_sheet(request, kind, path)
    match request.POST.get("do", "row" if request.POST.get("row") else "save"):
        case "drop":
            drop_draft(account_of(request), sheet.draft_path)
            messages.info(request, _("Kladden er kastet væk. Her er det, der sidst blev gemt."))
            return redirect(_address(kind, "edit" if name else "new", name))
        case "keep":
            keep(request, sheet)
            return kept_answer()
        case "show" if path:
            keep(request, sheet)
            return redirect("preview", path=path)
        case "row":
            keep(request, sheet)
            return show_form(request, sheet)
    return _after_save(request, kind, save(request, sheet))


def _opened(request: HttpRequest, kind: Kind, path: str) -> HttpResponse:
    try:
        return show_form(request, open_sheet(request, kind, path))
    except Unreadable as unreadable:
        text = (read(path).data or b"").decode(errors="replace")
        return render(
            request, "unreadable.html", kind=kind, path=path, unreadable=unreadable, text=text.splitlines()
        )


def _after_save(request: HttpRequest, kind: Kind, outcome: Saved | Refused) -> HttpResponse:
    if isinstance(outcome, Saved):
        return redirect(_address(kind, "edit", name_of(kind, outcome.path)))
    if outcome.conflict is not None:
        return show_conflict(request, outcome.sheet, outcome.conflict)
    return show_form(request, outcome.sheet, 422)


def show_form(request: HttpRequest, sheet: Sheet, status: int = 200) -> HttpResponse:
    """The document's fields, with what is wrong in them."""
    return render(request, "text.html", status, **form_values(sheet))


def form_values(sheet: Sheet) -> dict[str, Any]:
    """What the template of a form needs."""
    vocabulary = Vocabulary(the_desk().content)
    return {
        "sheet": sheet,
        "kind": sheet.kind,
        "name": name_of(sheet.kind, sheet.path),
        "plural": WORDS[sheet.kind.name][0],
        "begin": WORDS[sheet.kind.name][1],
        "wrong": by_key(sheet.wrong),
        "choices": lambda field: field.choices(vocabulary) if field.choices else [],
        "parents": _parents(sheet),
        "often": [field for field in sheet.kind.fields if field.key not in SELDOM],
        "seldom": [field for field in sheet.kind.fields if field.key in SELDOM],
        "is_open": any(wrong.key.partition(".")[0] in SELDOM or wrong.key in SELDOM for wrong in sheet.wrong),
    }


def _parents(sheet: Sheet) -> list[tuple[str, str]]:
    """Pages that a new page may stand below."""
    if sheet.kind.name != "page" or sheet.path:
        return []
    listed = listing(the_desk().content, sheet.kind)
    return [
        (name_of(sheet.kind, each.path), each.title)
        for each in listed
        if "/" not in name_of(sheet.kind, each.path)
    ]


def show_conflict(request: HttpRequest, sheet: Sheet, conflict: Conflict) -> HttpResponse:
    """409: both texts, and one made of the two."""
    merged = merged_sheet(sheet, conflict)
    last = files().history(sheet.path)[-1]
    return render(
        request,
        "conflict.html",
        409,
        **form_values(merged),
        conflict=conflict,
        last=last,
        who=_name_of(last.by),
        theirs=(conflict.theirs.data or b"").decode(errors="replace"),
        yours=conflict.yours.decode(errors="replace"),
    )


def _name_of(account: str) -> str:
    return names_of([account]).get(account, "") if account else ""


def remove(kind: Kind, request: HttpRequest, name: str) -> HttpResponse:
    """A question first; then into the bin."""
    path = path_of(kind, name)
    version = read(path)
    if request.method == "POST":
        account = account_of(request)
        try:
            files().remove(
                path, begun_from=request.POST.get("begun_from", ""), by=account.pk, now=the_desk().now()
            )
        except Conflict:
            messages.error(request, _("Den er ændret, siden du så den. Se den igen, før du sletter."))
            return redirect(_address(kind, "edit", name))
        drop_draft(account, path)
        messages.success(request, _("Lagt i papirkurven. Den kan hentes igen i 90 dage."))
        return redirect(kind.name)
    return render(
        request, "remove.html", kind=kind, name=name, begun_from=version.revision, title=_title(kind, path)
    )


def _title(kind: Kind, path: str) -> str:
    return next((each.title for each in listing(the_desk().content, kind) if each.path == path), path)


def _address(kind: Kind, what: str, name: str = "") -> str:
    return reverse(f"{kind.name}-{what}", kwargs={"name": name} if name else None)


def _rows(kind: Kind) -> tuple[Route, ...]:
    place = WORDS[kind.name][0]
    readers = allow((Role.WRITER, Role.PUBLISHER), SEE)
    writers = allow((Role.WRITER,))
    return (
        Route(kind.name, f"{place}/", partial(index, kind), readers, kind.plural, help="skriv"),
        Route(f"{kind.name}-new", f"{place}/ny/", partial(edit, kind), writers, help="skriv"),
        Route(f"{kind.name}-edit", f"{place}/ret/<path:name>/", partial(edit, kind), writers, help="skriv"),
        Route(
            f"{kind.name}-remove", f"{place}/slet/<path:name>/", partial(remove, kind), writers, help="slet"
        ),
    )


ROUTES = tuple(row for name in WORDS for row in _rows(KINDS[name]))
