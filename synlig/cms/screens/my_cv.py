"""Mit CV: a member's own page. What they wrote, what employers see, what they said yes to, and the way out."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from synlig.cms.accounts.account import account_of
from synlig.cms.desk import the_desk
from synlig.cms.documents import Field, Unreadable, Values, Vocabulary, values_of
from synlig.cms.forgetting import is_erasing
from synlig.cms.roles import Role
from synlig.cms.screens import as_employers, profile_steps
from synlig.cms.screens.editing import files, text_of
from synlig.cms.screens.member_facts import facts_of, folder_of, in_force, profile_path
from synlig.cms.screens.members import address_if
from synlig.cms.screens.profile import PROFILE, Guide, fields_for_member, opened
from synlig.cms.screens.profile_steps import show_unreadable
from synlig.cms.screens.purposes import by_end
from synlig.cms.screens.said import Said, choices_of, said
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.language import _
from synlig.records.member_folders import is_member_id

SEEN_ONLY = ("status", "grupper", "poster", "bekræftet")
"""What the association writes in a profile and the member reads here. The office's note they may ask for."""


def own_guide(request: HttpRequest) -> Guide:
    """The profile of whoever is logged in, and of nobody else: no address names a member here. 404 without one."""
    member = account_of(request).member or ""
    if not is_member_id(member) or is_erasing(the_desk(), member):
        raise Http404
    return Guide(
        profile_path(member),
        fields_for_member(),
        True,
        lambda number: reverse("my-cv-step", kwargs={"number": number}),
        reverse("my-cv-seen"),
    )


def my_cv(request: HttpRequest) -> HttpResponse:
    """The page that a member sees first."""
    guide = own_guide(request)
    try:
        sheet = opened(request, guide)
        in_file = values_of(PROFILE, text_of(files().read(guide.path)))
    except Unreadable as unreadable:
        return show_unreadable(request, guide, unreadable)
    desk, known = the_desk(), Vocabulary(the_desk().content)
    folder = folder_of(guide.member)
    agreed = in_force(folder.consents, desk.build_date()) if folder is not None else {}
    parts = [
        (step, guide.address(number), _said(guide.fields_of(number), sheet.values, known))
        for number, step in enumerate(guide.steps, start=1)
    ]
    theirs = [field for field in PROFILE.fields if field.key in SEEN_ONLY]
    return render(
        request,
        "my_cv.html",
        guide=guide,
        draft=sheet.draft,
        parts=parts,
        theirs=_said(theirs, in_file, known),
        facts=facts_of(folder, desk.build_date()),
        agreed=by_end(agreed),
        withdraw=address_if(request, "withdraw", guide.member) if agreed else "",
        office=desk.settings.office,
    )


def _said(fields: Iterable[Field], values: Values, known: Vocabulary) -> list[tuple[Field, list[Said]]]:
    """The fields that say something, and what."""
    pairs = ((field, said(field, values[field.key], choices_of(known))) for field in fields)
    return [(field, words) for field, words in pairs if words]


def step(request: HttpRequest, number: int) -> HttpResponse:
    """A step of one's own profile."""
    return profile_steps.step(request, own_guide(request), number, reverse("my-cv"))


def see(request: HttpRequest) -> HttpResponse:
    """Sådan ser arbejdsgiveren dig."""
    return as_employers.page(request, own_guide(request), reverse("my-cv"), reverse("my-cv-frame"))


def frame(request: HttpRequest) -> HttpResponse:
    """The page in the catalogue."""
    return as_employers.frame(request, own_guide(request))


_MEMBER = (Role.MEMBER,)

ROUTES = (
    Route("my-cv", "mit-cv/", my_cv, allow(_MEMBER, SEE), _("Mit CV"), help="mit-cv"),
    Route("my-cv-step", "mit-cv/profil/<int:number>/", step, allow(_MEMBER), help="mit-cv"),
    Route("my-cv-seen", "mit-cv/set/", see, allow(_MEMBER, SEE), help="mit-cv"),
    Route("my-cv-frame", "mit-cv/set/side/", frame, allow(_MEMBER, SEE)),
)
