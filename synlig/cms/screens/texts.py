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
from synlig.cms.screens.writing import Writing, edit, name_of, remove
from synlig.cms.web.forms import whole_number
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


def index(writing: Writing, request: HttpRequest) -> HttpResponse:
    """Every document of the kind, newest first, and a search in their titles."""
    kind = writing.kind
    sought = request.GET.get("q", "").strip()
    found = found_in(listing(the_desk().content, kind), sought)
    page = page_number(request, len(found))
    shown = found[(page - 1) * PER_PAGE : page * PER_PAGE]
    return render(
        request,
        "texts.html",
        kind=kind,
        begin=writing.begin,
        sought=sought,
        shown=[(each, name_of(kind, each.path)) for each in shown],
        count=len(found),
        page=page,
        pages=max(1, -(-len(found) // PER_PAGE)),
        may_write=Role.WRITER in account_of(request).roles,
    )


def page_number(request: HttpRequest, count: int) -> int:
    asked = request.GET.get("side", "1")
    number = whole_number(asked, 1)
    return max(1, min(number, -(-count // PER_PAGE)))


def _parents(request: HttpRequest, sheet: Sheet) -> dict[str, Any]:
    """Pages that a new page may stand below."""
    if sheet.kind.name != "page" or sheet.path:
        return {}
    named = [(name_of(sheet.kind, each.path), each.title) for each in listing(the_desk().content, sheet.kind)]
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
