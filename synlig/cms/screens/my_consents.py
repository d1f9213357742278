"""Mine samtykker: what a member said yes to, word for word, what else there is to say yes to, and the step to do it.

A member who is let in by password or by personal link gives their consent here alone (docs/decisions, 0091); on paper
it is as it always was, and the paper is here to print.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from markupsafe import Markup

from synlig.cms.desk import the_desk
from synlig.cms.roles import Role
from synlig.cms.screens.consent import show_done
from synlig.cms.screens.consent_texts import (
    ConsentText,
    agreed_text,
    newer_than,
    show_paper,
    text_html,
    texts_to_agree_to,
)
from synlig.cms.screens.editing import files
from synlig.cms.screens.giving import Giving, asked_for, give
from synlig.cms.screens.member_facts import folder_of, in_force
from synlig.cms.screens.members import address_if
from synlig.cms.screens.my_cv import own_guide
from synlig.cms.screens.purposes import WORDS, Words
from synlig.cms.screens.taking_out import name_of
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.gate.consent import counts
from synlig.lifecycle.reminders import AHEAD
from synlig.lifecycle.session import offered
from synlig.records import Consent, Purpose


@dataclass(frozen=True, repr=False)
class Given:
    """A form that was said yes to. `number` is its place in the file; `text` the very words, None where they are gone.

    `newer` is the text that is asked with now; `again` the name of the one to renew with, when that is soon.
    """

    number: int
    consent: Consent
    title: str
    words: tuple[tuple[Purpose, Words], ...]
    text: Markup | None
    newer: ConsentText | None
    again: str = ""

    @property
    def is_taken_back(self) -> bool:
        return self.consent.withdrawn is not None


@dataclass(frozen=True, repr=False)
class Open:
    """A text that can be agreed to, and what of it was not."""

    text: ConsentText
    words: tuple[Words, ...]


def _own(request: HttpRequest) -> str:
    """The id of whoever is logged in; 404 without a profile."""
    guide = own_guide(request)
    if files().read(guide.path).data is None:
        raise Http404
    return guide.member


def my_consents(request: HttpRequest) -> HttpResponse:
    """All of it on one page: what counts, what could, and what is over."""
    member, on, office = _own(request), the_desk().build_date(), the_desk().settings.office
    folder = folder_of(member)
    if folder is None:
        return render(request, "my_cv_unreadable.html", office=office)
    agreed = in_force(folder.consents, on)
    listed = list(enumerate(folder.consents.consents))[::-1]
    given = [_given(number, each, agreed, on) for number, each in listed if _lasts(each, on)]
    return render(
        request,
        "my_consents.html",
        given=given,
        over=[_given(number, each, {}, on) for number, each in listed if not _lasts(each, on)],
        left=list(_left(agreed)),
        texts=texts_to_agree_to(),
        withdraw=address_if(request, "withdraw", member),
        on=on,
        office=office,
    )


def _lasts(consent: Consent, on: datetime.date) -> bool:
    """Whether it counts, or will."""
    return counts(consent, max(on, consent.given))


def _given(
    number: int, consent: Consent, agreed: Mapping[Purpose, datetime.date], on: datetime.date
) -> Given:
    text = agreed_text(consent)
    newer = newer_than(consent)
    ends = [until for purpose, until in agreed.items() if purpose in consent.purposes]
    is_soon = bool(ends) and min(ends) - on <= AHEAD
    return Given(
        number,
        consent,
        text.title if text is not None else consent.text,
        tuple((purpose, WORDS[purpose]) for purpose in consent.purposes),
        text_html(text) if text is not None else None,
        newer,
        (newer.name if newer is not None else consent.text) if is_soon else "",
    )


def _left(agreed: Mapping[Purpose, datetime.date]) -> list[Open]:
    found = [
        Open(text, tuple(WORDS[each] for each in offered(text.purposes) if each not in agreed))
        for text in texts_to_agree_to()
    ]
    return [each for each in found if each.words]


def agree(request: HttpRequest) -> HttpResponse:
    """One's own yes: ticked, shown with all that it means, and written down."""
    member, texts = _own(request), texts_to_agree_to()
    home = reverse("my-cv-consents")
    if not texts:
        return render(request, "my_cv_no_text.html", 422, home=home, office=the_desk().settings.office)
    text = asked_for(request, texts) or texts[0]
    here, paper, end = map(reverse, ("my-cv-agree", "my-cv-paper", "my-cv-agreed"))
    return give(request, Giving(member, name_of(member), True, texts, text, home, here, paper, end))


def agreed(request: HttpRequest) -> HttpResponse:
    """What was written down, and what comes next."""
    return show_done(request, _own(request), reverse("my-cv"), is_own=True)


def paper(request: HttpRequest) -> HttpResponse:
    """The same text on paper, for whoever would rather sign with a pen."""
    _own(request)
    texts = texts_to_agree_to()
    text = asked_for(request, texts) or next(iter(texts), None)
    if text is None:
        raise Http404
    return show_paper(request, text, reverse("my-cv-consents"), is_own=True)


_MEMBER = (Role.MEMBER,)

ROUTES = (
    Route("my-cv-consents", "mit-cv/samtykke/", my_consents, allow(_MEMBER, SEE), help="mine-samtykker"),
    Route(
        "my-cv-agree",
        "mit-cv/samtykke/sig-ja/",
        agree,
        allow(_MEMBER),
        help="mine-samtykker",
        is_carried=False,
    ),
    Route("my-cv-agreed", "mit-cv/samtykke/skrevet/", agreed, allow(_MEMBER, SEE), help="mine-samtykker"),
    Route("my-cv-paper", "mit-cv/samtykke/papir/", paper, allow(_MEMBER, SEE), help="mine-samtykker"),
)
