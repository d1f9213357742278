"""The pages of a profile in steps: what a step's buttons do, and where a mistake is mended."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts.account import account_of
from synlig.cms.desk import the_desk
from synlig.cms.documents import Unreadable, Vocabulary
from synlig.cms.drafts import drop_draft
from synlig.cms.roles import Role
from synlig.cms.screens.editing import files, kept_answer
from synlig.cms.screens.profile import (
    PROFILE,
    SUGGEST,
    Guide,
    Sheet,
    fields_for_staff,
    found_for,
    keep,
    opened,
    save,
    searched,
    sent,
    wrong_in,
)
from synlig.cms.screens.profile_conflict import met_form
from synlig.cms.screens.said import meaning_of
from synlig.cms.versions import Conflict
from synlig.cms.web.forms import Wrong, by_key, wanted_change, whole_number
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import DO, Route, allow
from synlig.language import _

WHOLE = "whole"
"""In a form that has the fields of all steps: the one on which two are made one."""
STEP = "trin"
"""In the address of what employers see: the step to go back to."""
CONFLICT = 409


def step(request: HttpRequest, guide: Guide, number: int, home: str) -> HttpResponse:
    """One step. `home` is where the profile is left to, when it is saved and when its draft is thrown away."""
    guide.fields_of(number)
    try:
        if request.method != "POST":
            sheet = opened(request, guide)
            wrong = wrong_in(guide, sheet) if "ret" in request.GET else []
            here = [each for each in wrong if guide.step_of(each.key) == number]
            return _page(request, guide, number, sheet, home, wrong=here)
        return _done(request, guide, number, home)
    except Unreadable as unreadable:
        return show_unreadable(request, guide, unreadable)


def _done(request: HttpRequest, guide: Guide, number: int, home: str) -> HttpResponse:
    is_whole = WHOLE in request.POST
    pressed = "find" if "find" in request.POST else "row" if "row" in request.POST else ""
    what = request.POST.get("do", pressed or ("save" if is_whole else "next"))
    if what == "drop":
        drop_draft(account_of(request), guide.path)
        messages.info(request, _("Kladden er kastet væk. Her er det, der sidst blev gemt."))
        return redirect(home if files().read(guide.path).data is not None else reverse("members"))
    sheet = keep(request, guide, sent(request, guide, guide.fields if is_whole else guide.fields_of(number)))
    if what == "keep":
        return kept_answer(request)
    if what in ("row", "find"):
        asked = guide.step_of(_place_of(request.POST)) or number
        find = {request.POST.get("find", "")}
        return _page(request, guide, asked, sheet, home, wrong=list(sheet.wrong), find=find)
    if what == "show":
        return redirect(f"{guide.seen}?{urlencode({STEP: number})}")
    if what.startswith("step:"):
        return redirect(guide.address(_number(guide, what.removeprefix("step:"))))
    wrong = wrong_in(guide, sheet)
    if what == "next" and number < len(guide.steps):
        here = [each for each in wrong if guide.step_of(each.key) == number]
        if here:
            return _page(request, guide, number, sheet, home, wrong=here, status=422)
        return redirect(guide.address(number + 1))
    if wrong:
        asked = guide.step_of(wrong[0].key) if is_whole else 0
        return _page(request, guide, asked or number, sheet, home, wrong=wrong, status=422)
    return _saved(request, guide, sheet, home)


def _place_of(sent: QueryDict) -> str:
    """The field that a button beside it is about: `"sprog"` of a row that is added, `"erfaring.0.fag"` of a search."""
    change = wanted_change(sent)
    return change[1] if change is not None else sent.get("find", "")


def _number(guide: Guide, typed: str) -> int:
    number = whole_number(typed)
    guide.fields_of(number)
    return number


def _saved(request: HttpRequest, guide: Guide, sheet: Sheet, home: str) -> HttpResponse:
    try:
        save(request, guide, sheet)
    except Conflict as conflict:
        return _met(request, guide, sheet, conflict)
    messages.success(request, _("Gemt. Virksomhederne ser det, når næste hold er lukket og udgivet."))
    return redirect(home)


def _met(request: HttpRequest, guide: Guide, sheet: Sheet, conflict: Conflict) -> HttpResponse:
    """Another saved first: the page on which two are made one, with the fields of all steps."""
    try:
        merged, met = met_form(request, guide, sheet, conflict)
    except Unreadable as unreadable:
        return show_unreadable(request, guide, unreadable, is_met=True)
    met["data"] |= _data(guide, sheet, set(), "")
    return render(request, "conflict.html", CONFLICT, guide=guide, sheet=merged, **met)


def _page(
    request: HttpRequest,
    guide: Guide,
    number: int,
    sheet: Sheet,
    home: str,
    *,
    wrong: list[Wrong] | None = None,
    find: set[str] | None = None,
    status: int = 200,
) -> HttpResponse:
    """The form of a step. Where a searched field is wrong, what it may mean stands ready to be chosen."""
    wrong = wrong or []
    fields = guide.fields_of(number)
    names = {name for name, _field, _holder in searched(fields, sheet.values)}
    asked = names & ({each.key for each in wrong} | (find or set()))
    known = Vocabulary(the_desk().content)
    return render(
        request,
        "profile_step.html",
        status,
        guide=guide,
        number=number,
        home=home,
        name=name_in(sheet),
        fields=fields,
        sheet=sheet,
        wrong=by_key(wrong),
        mistakes=[(each, _way_to(guide, number, each)) for each in wrong],
        choices=lambda field: field.options(known),
        data=_data(guide, sheet, asked, next(iter(find or set()), "")),
    )


def _data(guide: Guide, sheet: Sheet, asked: set[str], focus: str) -> dict[str, Any]:
    """What the fields with a list behind them need: what those `asked` may mean, and where the list is."""
    known = Vocabulary(the_desk().content)
    return {
        "found": found_for(guide, sheet, asked),
        "focus": focus,
        "suggested": lambda field: field.suggested(known),
        "meaning": meaning_of,
        "suggestions": reverse("suggestions", kwargs={"what": "_"}),
    }


def _way_to(guide: Guide, number: int, wrong: Wrong) -> str:
    """To the field, on this page or on that of its step."""
    step = guide.step_of(wrong.key)
    if not step:
        return ""
    return f"#f-{wrong.key}" if step == number else f"{guide.address(step)}?ret=ja#f-{wrong.key}"


def name_in(sheet: Sheet) -> str:
    """What a profile is called on a page for those who may see names."""
    return str(sheet.values.get("navn") or "") or _("Nyt medlem")


def show_unreadable(
    request: HttpRequest, guide: Guide, unreadable: Unreadable, *, is_met: bool = False
) -> HttpResponse:
    """A file that no form can show; `is_met`: it came so while somebody wrote.

    A member is not shown what the file says, for not all of it is theirs.
    """
    status = CONFLICT if is_met else 200
    if guide.is_own:
        return render(request, "my_cv_unreadable.html", status, office=the_desk().settings.office)
    text = (files().read(guide.path).data or b"").decode(errors="replace").splitlines()
    data: dict[str, Any] = {
        "kind": PROFILE,
        "path": guide.path,
        "unreadable": unreadable,
        "text": text,
        "is_met": is_met,
    }
    return render(request, "unreadable.html", status, **data)


def staff_guide(member: str) -> Guide:
    """A member's profile as whoever looks after the members goes through it."""
    return Guide(
        f"private/members/{member}/profil.yml",
        fields_for_staff(),
        False,
        lambda number: reverse("member-step", kwargs={"member": member, "number": number}),
        reverse("member-seen", kwargs={"member": member}),
    )


def suggestions(request: HttpRequest, what: str) -> JsonResponse:
    """What somebody may mean, while they type. Sent in the body: what people do for a living belongs in no log."""
    if what not in SUGGEST:
        raise Http404
    found = SUGGEST[what](request.POST.get("q", "")[:200])
    return JsonResponse({"found": [{"value": value, "words": words} for value, words in found]})


ROUTES = (
    Route("suggestions", "forslag/<slug:what>/", suggestions, allow((Role.MEMBERSHIP, Role.MEMBER), DO)),
)
