"""Product sheets: what somebody can be hired to solve, each as a page of its own and on paper."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup

from synlig import addresses
from synlig.edition import Edition, ProductSheet, Profile
from synlig.language import _
from synlig.pages import words
from synlig.pages.page import Link, Page, Site
from synlig.pages.paper import Paper, frame_of
from synlig.pages.passages import Passage, passages
from synlig.pages.profile import mail_about
from synlig.pages.profile_line import ProfileLine, catalogue_link, profile_line


@dataclass(frozen=True, kw_only=True)
class SheetPage(Page):
    """One product sheet."""

    template: ClassVar[str] = "sheet.html"

    who: ProfileLine
    solves: tuple[Passage, ...]
    for_whom: str | None
    evidence: tuple[Passage, ...]
    facts: tuple[tuple[str, str], ...]
    """What an employer asks first, as (what, answer)."""
    promise: str
    mail_href: str
    paper: str
    """The address of the same sheet as PDF."""


@dataclass(frozen=True, kw_only=True)
class SheetPaper(Paper):
    """The same sheet on paper."""

    template: ClassVar[str] = "sheet.typ"

    number: str
    headline: str
    solves: tuple[Passage, ...]
    for_whom: str | None
    evidence: tuple[Passage, ...]
    facts: tuple[tuple[str, str], ...]
    promise: str
    profile_url: str
    group: str
    weave: Markup
    labels: Mapping[str, str]


def sheets_pages(edition: Edition, site: Site) -> Iterator[Page | Paper]:
    """A page and a paper for every product sheet; none where the gate let no offer out."""
    for profile in edition.profiles:
        for place, sheet in enumerate(profile.offers, start=1):
            yield _page(profile, place, sheet, edition.association.response_promise, site)
            yield _paper(profile, place, sheet, edition.association.response_promise, site)


def _page(profile: Profile, place: int, sheet: ProductSheet, promise: str, site: Site) -> SheetPage:
    who = profile_line(profile)
    return SheetPage(
        site=site,
        address=addresses.sheet(profile.number, place),
        title=sheet.headline,
        description=_("Produktblad fra CV-nummer {number}.").format(number=profile.number),
        trail=(catalogue_link(), Link(who.title, who.address)),
        indexed=False,
        who=who,
        solves=passages(sheet.solves),
        for_whom=sheet.for_whom,
        evidence=passages(sheet.evidence),
        facts=tuple(_facts(profile, who)),
        promise=promise,
        mail_href=mail_about(site, profile.number, sheet.headline),
        paper=addresses.sheet_paper(profile.number, place),
    )


def _paper(profile: Profile, place: int, sheet: ProductSheet, promise: str, site: Site) -> SheetPaper:
    who = profile_line(profile)
    return SheetPaper(
        frame=frame_of(site),
        address=addresses.sheet_paper(profile.number, place),
        title=_("{headline}. Produktblad fra {number}").format(
            headline=sheet.headline, number=profile.number
        ),
        kind=_("Produktblad"),
        number=profile.number,
        headline=sheet.headline,
        solves=passages(sheet.solves),
        for_whom=sheet.for_whom,
        evidence=passages(sheet.evidence),
        facts=tuple(_facts(profile, who)),
        promise=promise,
        profile_url=site.base_url + who.address,
        group=who.group,
        weave=who.weave,
        labels={
            "for_whom": _("For hvem"),
            "evidence": _("Det er sket før"),
            "call": _("Ring, og sig nummeret"),
            "profile": _("Se hele profilen"),
            "unnamed": _("Uden navn: Nummeret fører kun til os, og vi ringer til den, det tilhører."),
        },
    )


def _facts(profile: Profile, who: ProfileLine) -> Iterator[tuple[str, str]]:
    yield _("Fag"), who.occupation
    if profile.area is not None:
        yield _("Område"), who.area
    if who.availability:
        yield _("Kan begynde"), who.availability
    if who.skills:
        yield _("Kan"), ", ".join(who.skills)
    yield _("Sidst bekræftet"), words.capital(who.confirmed)
