"""The screens on which a document is written, whatever kind it is: opened, kept as a draft, saved, met by another,
thrown away. A kind says what is its own; the way is the same for all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts.account import account_of
from synlig.cms.desk import the_desk
from synlig.cms.documents import Kind, Unreadable, Vocabulary, listed_at
from synlig.cms.drafts import drop_draft
from synlig.cms.screens.conflict import merged_form, name_of
from synlig.cms.screens.editing import (
    Refused,
    Saved,
    Sheet,
    files,
    keep,
    kept_answer,
    open_sheet,
    read,
    refused_now,
    save,
    sent_sheet,
)
from synlig.cms.screens.markers import with_marked_names
from synlig.cms.screens.rights import check_may_change
from synlig.cms.screens.said import Choices, choices_of
from synlig.cms.versions import Conflict, is_file_path
from synlig.cms.web.forms import by_key
from synlig.cms.web.rendering import render
from synlig.language import _

CAME_FROM = "came-from"
"""In the session: where somebody was writing who went to bring a picture."""
REFUSED = 422
CONFLICT = 409


def _as_sent(_request: HttpRequest, sheet: Sheet) -> Sheet:
    return sheet


def _nothing_more(_request: HttpRequest, _sheet: Sheet) -> dict[str, Any]:
    return {}


def _choices(_request: HttpRequest) -> Choices:
    return choices_of(Vocabulary(the_desk().content))


@dataclass(frozen=True)
class Writing:
    """How documents of one kind are written. `route` begins the names of its addresses: `"news"`, `"news-edit"`.

    `begin` is what the button says that begins a new one, `seldom` the fields that lie folded at the end, `hidden`
    those that this form does not change. `told` is said when one is saved, and leads to the address `after`, where
    that is not the form itself. `prepared` makes of a form that was opened or sent what is shown and saved; `more` is
    what the template needs beside it.
    """

    kind: Kind
    route: str
    begin: str
    seldom: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    template: str = "text.html"
    after: str = ""
    told: str = _("Gemt. Det kommer på nettet, næste gang der udgives.")
    choices: Callable[[HttpRequest], Choices] = _choices
    prepared: Callable[[HttpRequest, Sheet], Sheet] = _as_sent
    more: Callable[[HttpRequest, Sheet], dict[str, Any]] = _nothing_more
    save: Callable[[HttpRequest, Sheet], Saved | Refused] = save

    def address(self, what: str, name: str = "") -> str:
        """Of its form (`"edit"`), of a new one (`"new"`), or of its removal."""
        return reverse(f"{self.route}-{what}", kwargs={"name": name} if name else None)


def path_of(kind: Kind, name: str) -> str:
    """The document that an address names; 404 for what cannot be one."""
    path = f"{kind.folder}/{name}{kind.suffix}"
    if not (is_file_path(path) and kind.paths.fullmatch(path)):
        raise Http404
    return path


def edit(writing: Writing, request: HttpRequest, name: str = "") -> HttpResponse:
    """The form of one document, or of a new one; and what its buttons do."""
    path = path_of(writing.kind, name) if name else ""
    if path:
        check_may_change(request, path)
    if request.method != "POST":
        return _opened(writing, request, path)
    sheet = writing.prepared(request, sent_sheet(request, writing.kind, path))
    match request.POST.get("do", "row" if request.POST.get("row") else "save"):
        case "drop":
            drop_draft(account_of(request), sheet.draft_path)
            if path and files().read(path).data is None:
                return redirect(writing.route)
            messages.info(request, _("Kladden er kastet væk. Her er det, der sidst blev gemt."))
            return redirect(writing.address("edit" if name else "new", name))
        case "keep":
            keep(request, sheet)
            return kept_answer(request, refused_now(sheet))
        case "show":
            keep(request, sheet)
            return redirect("preview", path=path) if path else redirect("preview-new", kind=writing.kind.name)
        case "picture":
            keep(request, sheet)
            request.session[CAME_FROM] = writing.address("edit" if name else "new", name)
            return redirect("picture-new")
        case "markers":
            sheet = with_marked_names(sheet)
            keep(request, sheet)
            messages.info(
                request, _("Der står nu et mærke i stedet for navnet. Se teksten igennem, og gem den.")
            )
            return show_form(writing, request, replace(sheet, wrong=refused_now(sheet, with_lines=True)))
        case "row":
            keep(request, sheet)
            return show_form(writing, request, sheet)
    if sheet.wrong:
        keep(request, sheet)
        return show_form(writing, request, sheet, REFUSED)
    return _after_save(writing, request, writing.save(request, sheet))


def _opened(writing: Writing, request: HttpRequest, path: str) -> HttpResponse:
    try:
        sheet = writing.prepared(request, open_sheet(request, writing.kind, path))
        if "ret" in request.GET:
            sheet = replace(sheet, wrong=refused_now(sheet, with_lines=True))
    except Unreadable as unreadable:
        return _unreadable(writing, request, path, unreadable)
    if path and (now := files().read(path)).data is None:
        return show_conflict(writing, request, sheet, Conflict(path, now))
    return show_form(writing, request, sheet)


def _unreadable(
    writing: Writing, request: HttpRequest, path: str, unreadable: Unreadable, status: int = 200
) -> HttpResponse:
    """A file that somebody mended by hand so that no form can show it; what one wrote oneself is a draft."""
    text = (read(path).data or b"").decode(errors="replace").splitlines()
    return render(
        request,
        "unreadable.html",
        status,
        kind=writing.kind,
        path=path,
        unreadable=unreadable,
        text=text,
        is_met=status == CONFLICT,
    )


def _after_save(writing: Writing, request: HttpRequest, outcome: Saved | Refused) -> HttpResponse:
    if isinstance(outcome, Saved):
        messages.success(request, writing.told)
        name = writing.kind.name_of(outcome.path)
        return redirect(
            reverse(writing.after, kwargs={"name": name}) if writing.after else writing.address("edit", name)
        )
    if outcome.conflict is not None:
        return show_conflict(writing, request, outcome.sheet, outcome.conflict)
    return show_form(writing, request, outcome.sheet, REFUSED)


def show_form(writing: Writing, request: HttpRequest, sheet: Sheet, status: int = 200) -> HttpResponse:
    """The document's fields, with what is wrong in them."""
    values = form_values(writing, request, sheet)
    return render(request, writing.template, status, is_refused=status == REFUSED, **values)


def form_values(writing: Writing, request: HttpRequest, sheet: Sheet) -> dict[str, Any]:
    """What the template of a form needs."""
    seldom, fields = writing.seldom, [each for each in sheet.kind.fields if each.key not in writing.hidden]
    return {
        "sheet": sheet,
        "kind": sheet.kind,
        "name": sheet.kind.name_of(sheet.path),
        "begin": writing.begin,
        "wrong": by_key(sheet.wrong),
        "choices": writing.choices(request),
        "asked": {},
        "parents": [],
        "often": [field for field in fields if field.key not in seldom],
        "seldom": [field for field in fields if field.key in seldom],
        "can_mark": bool(sheet.wrong) and with_marked_names(sheet).values != sheet.values,
        "is_open": any(wrong.key.partition(".")[0] in seldom or wrong.key in seldom for wrong in sheet.wrong),
        **writing.more(request, sheet),
    }


def show_conflict(writing: Writing, request: HttpRequest, sheet: Sheet, conflict: Conflict) -> HttpResponse:
    """Another saved first, or put it into the bin: what each wrote, and one made of the two."""
    if conflict.theirs.data is None:
        last = files().history(sheet.path)[-1]
        who = name_of(last.by)
        values = form_values(writing, request, replace(sheet, begun_from="", wrong=()))
        return render(request, "conflict_removed.html", CONFLICT, **values, who=who, last=last)
    fields = [each for each in sheet.kind.fields if each.key not in writing.hidden]
    try:
        merged, met = merged_form(sheet, conflict, fields, writing.choices(request))
    except Unreadable as unreadable:
        return _unreadable(writing, request, sheet.path, unreadable, CONFLICT)
    values = form_values(writing, request, merged)
    sections = [("", values["often"] + values["seldom"])]
    return render(request, "conflict.html", CONFLICT, **{**values, "sections": sections, **met})


def remove(writing: Writing, request: HttpRequest, name: str) -> HttpResponse:
    """A question first; then into the bin."""
    kind = writing.kind
    path = path_of(kind, name)
    check_may_change(request, path)
    version = read(path)
    if request.method == "POST":
        account = account_of(request)
        try:
            files().remove(
                path, begun_from=request.POST.get("begun_from", ""), by=account.pk, now=the_desk().now()
            )
        except Conflict:
            messages.error(request, _("Den er ændret, siden du så den. Se den igen, før du sletter."))
            return redirect(writing.address("edit", name))
        drop_draft(account, path)
        messages.success(request, _("Lagt i papirkurven. Den kan hentes igen i 90 dage."))
        return redirect(writing.route)
    return render(
        request, "remove.html", kind=kind, name=name, begun_from=version.revision, title=title_of(kind, path)
    )


def title_of(kind: Kind, path: str) -> str:
    """What a document calls itself."""
    listed = listed_at(the_desk().content, kind, path)
    return listed.title if listed else path
