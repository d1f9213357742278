"""Samtykke, for whoever looks after the members: what the member ticked on paper, seen by both, and written down."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from synlig.cms.desk import the_desk
from synlig.cms.forgetting import folder_of
from synlig.cms.roles import Role
from synlig.cms.screens.consent_texts import consent_texts, newest
from synlig.cms.screens.giving import Giving, asked_for, give
from synlig.cms.screens.purposes import WORDS
from synlig.cms.screens.taking_out import home_of_member, name_of
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.records import Purpose
from synlig.records.member_folders import is_member_id


def consent(request: HttpRequest, member: str) -> HttpResponse:
    """For whoever looks after the members: the form, then what it means, then written down."""
    if not is_member_id(member) or not (the_desk().content / folder_of(member) / "profil.yml").is_file():
        raise Http404
    home, name = home_of_member(request, member), name_of(member)
    texts = consent_texts()
    text = asked_for(request, texts) or newest()
    if text is None:
        return render(request, "consent_no_text.html", 422, home=home, name=name)
    here, paper, end = (
        reverse(route, kwargs={"member": member}) for route in ("consent", "consent-form", "consent-done")
    )
    return give(request, Giving(member, name, False, texts, text, home, here, paper, end))


def done(request: HttpRequest, member: str) -> HttpResponse:
    """What stands there now, and what comes next."""
    if not is_member_id(member):
        raise Http404
    return show_done(request, member, home_of_member(request, member), is_own=False)


def show_done(request: HttpRequest, member: str, home: str, *, is_own: bool) -> HttpResponse:
    """The consent that was written down last; 404 where there is none."""
    content = the_desk().previewer.content()
    folder = next((each for each in content.members if each.id == member), None) if content else None
    if folder is None or not folder.consents.consents:
        raise Http404
    last = folder.consents.consents[-1]
    shown = folder.frozen.number if folder.frozen is not None else None
    return render(
        request,
        "consent_done.html",
        home=home,
        name=folder.member.name,
        is_own=is_own,
        consent=last,
        words=[WORDS[each] for each in last.purposes],
        waits=Purpose.CARD in last.purposes and shown != last.cv_number,
    )


_MEMBERSHIP = (Role.MEMBERSHIP,)

ROUTES = (
    Route("consent", "medlemmer/<slug:member>/samtykke/", consent, allow(_MEMBERSHIP), help="samtykke-i-cms"),
    Route(
        "consent-done",
        "medlemmer/<slug:member>/samtykke/skrevet/",
        done,
        allow(_MEMBERSHIP, SEE),
        help="samtykke-i-cms",
    ),
)
