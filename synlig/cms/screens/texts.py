"""Sider, nyheder og arrangementer: found, written, thrown away."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from django.http import HttpRequest, HttpResponse

from synlig.cms.accounts.account import account_of
from synlig.cms.desk import the_desk
from synlig.cms.documents import KINDS, found_in, listing
from synlig.cms.roles import Role
from synlig.cms.screens.editing import Sheet
from synlig.cms.screens.paging import page_of
from synlig.cms.screens.writing import Writing, edit, remove
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.language import _

WORDS: Mapping[str, tuple[str, str]] = {
    "news": ("nyheder", _("Skriv en nyhed")),
    "event": ("arrangementer", _("Opret et arrangement")),
    "page": ("sider", _("Opret en side")),
}
"""For each kind: its place in the address, and what the button to begin one says."""
SELDOM = frozenset(
    {
        *("menutitel", "orden", "revideret", "næste_revision", "sætning", "tidligere_adresser"),
        *("dør_virksomhed.titel", "dør_virksomhed.tekst", "dør_senior.titel", "dør_senior.tekst"),
        *("vises_fra", "vises_til", "serie", "opslag", "flyttet_fra", "rettelser"),
    }
)
"""Fields that most never need; they lie folded at the end of the form, and open where something is wrong in one."""


def index(writing: Writing, request: HttpRequest) -> HttpResponse:
    """Every document of the kind, newest first, and a search in their titles."""
    kind = writing.kind
    sought = request.GET.get("q", "").strip()
    found = found_in(listing(the_desk().content, kind), sought)
    page = page_of(found, request.GET.get("side", "1"))
    return render(
        request,
        "texts.html",
        kind=kind,
        begin=writing.begin,
        sought=sought,
        page=page,
        may_write=Role.WRITER in account_of(request).roles,
    )


def _parents(request: HttpRequest, sheet: Sheet) -> dict[str, Any]:
    """Pages that a new page may stand below."""
    if sheet.kind.name != "page" or sheet.path:
        return {}
    named = [(sheet.kind.name_of(each.path), each.title) for each in listing(the_desk().content, sheet.kind)]
    return {"parents": [(name, title) for name, title in named if "/" not in name]}


def _rows(name: str) -> tuple[Route, ...]:
    kind, (place, begin) = KINDS[name], WORDS[name]
    writing = Writing(kind, name, begin, SELDOM, more=_parents)
    readers = allow((Role.WRITER, Role.PUBLISHER), SEE)
    writers = allow((Role.WRITER,))
    return (
        Route(name, f"{place}/", partial(index, writing), readers, kind.plural, help="skriv"),
        Route(f"{name}-new", f"{place}/ny/", partial(edit, writing), writers, help="skriv"),
        Route(f"{name}-edit", f"{place}/ret/<path:name>/", partial(edit, writing), writers, help="skriv"),
        Route(f"{name}-remove", f"{place}/slet/<path:name>/", partial(remove, writing), writers, help="slet"),
    )


ROUTES = tuple(row for name in WORDS for row in _rows(name))
