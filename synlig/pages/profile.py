"""The page of one profile: what it shows, and the way to the person behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar
from urllib.parse import quote

from markupsafe import Markup

from synlig import addresses
from synlig.classifications import scales
from synlig.dates import month_and_year
from synlig.edition import Edition, ExperienceLine, Profile
from synlig.language import _
from synlig.pages import words
from synlig.pages.page import Page, Site
from synlig.pages.passages import Passage, passages
from synlig.pages.presence import group_of, title_of
from synlig.pages.profile_line import ProfileLine, catalogue_link
from synlig.pages.weave import weave


@dataclass(frozen=True)
class Skill:
    """One thing the person can do; `level` is 1 to 4, None with an empty `level_text` where it is not shown."""

    title: str
    level: int | None
    level_text: str
    evidence: str | None
    address: str
    """Everybody who can do it."""


@dataclass(frozen=True)
class JobLine:
    """One generalised line of experience."""

    function: str
    sector: str | None
    length: str


@dataclass(frozen=True)
class Sheet:
    """A product sheet on the profile's page: what it is called, how it begins, and where the rest stands."""

    headline: str
    begins: tuple[Passage, ...]
    for_whom: str | None
    address: str
    paper: str
    """The address of the same sheet as PDF."""


@dataclass(frozen=True, kw_only=True)
class ProfilePage(Page):
    """One profile, like a well-set catalogue card."""

    template: ClassVar[str] = "profile.html"

    number: str
    group: str
    weave: Markup
    headline: str
    occupation: str
    text: tuple[Passage, ...]
    """What the person can solve."""
    skills: tuple[Skill, ...]
    jobs: tuple[JobLine, ...]
    facts: tuple[tuple[str, str], ...]
    """What is known, as (what, answer): area, experience, education, sectors, languages, leadership, and how and
    when the person works."""
    sheets: tuple[Sheet, ...]
    confirmed: str
    promise: str
    """How fast an employer hears back."""
    mail_href: str
    """A mail to the office with the number in it."""
    similar: tuple[ProfileLine, ...]
    explained: str | None
    """The address that explains "uden navn", where the association has written it."""


def profile_page(
    profile: Profile,
    edition: Edition,
    skills: Mapping[str, str],
    similar: tuple[ProfileLine, ...],
    site: Site,
) -> ProfilePage:
    """`skills` are the addresses of the lists of those who can do a thing."""
    headline = title_of(profile)
    group = group_of(profile)
    return ProfilePage(
        site=site,
        address=addresses.profile(profile.number),
        title=headline,
        description=_("CV-nummer {number}: {who}.").format(
            number=profile.number, who=words.who(profile.occupation, profile.area)
        ),
        trail=(catalogue_link(),),
        indexed=False,
        number=profile.number,
        group=group,
        weave=weave(profile.number, group=group),
        headline=headline,
        occupation=words.occupation(profile.occupation),
        text=passages(profile.text),
        skills=tuple(
            Skill(words.capital(c.term), c.level, _level(c.level), c.evidence, skills[c.term])
            for c in profile.competences
        ),
        jobs=tuple(_job(line) for line in profile.experience_lines),
        facts=tuple(_facts(profile)),
        sheets=tuple(
            Sheet(
                sheet.headline,
                passages(sheet.solves)[:1],
                sheet.for_whom,
                addresses.sheet(profile.number, place),
                addresses.sheet_paper(profile.number, place),
            )
            for place, sheet in enumerate(profile.offers, start=1)
        ),
        confirmed=month_and_year(profile.confirmed),
        promise=edition.association.response_promise,
        mail_href=mail_about(site, profile.number),
        similar=similar,
        explained=_explained(edition),
    )


def _level(level: int | None) -> str:
    return words.competence_level(level) if level is not None else ""


def _explained(edition: Edition) -> str | None:
    written = {page.address for page in edition.pages}
    return addresses.WITHOUT_NAME if addresses.WITHOUT_NAME in written else None


def _job(line: ExperienceLine) -> JobLine:
    return JobLine(
        function=words.occupation(line.occupation),
        sector=words.section(line.sector) if line.sector else None,
        length=words.on_scale(scales.length_bands(), line.length),
    )


def _facts(profile: Profile) -> Iterator[tuple[str, str]]:
    yield _("Område"), words.area(profile.area)
    yield _("Erfaring"), words.experience(profile.experience)
    yield _("Uddannelse"), words.education(profile.education)
    if profile.sectors:
        yield _("Har arbejdet i"), _listed(words.section(sector) for sector in profile.sectors)
    if profile.languages:
        yield (
            _("Sprog"),
            _listed(
                f"{words.language(spoken.language)} ({words.on_scale(scales.language_bands(), spoken.band).lower()})"
                for spoken in profile.languages
            ),
        )
    if profile.leadership:
        yield _("Ledelse"), words.on_scale(scales.leadership(), profile.leadership)
    if profile.work_forms:
        yield (
            _("Arbejdsform"),
            _listed(words.on_scale(scales.work_forms(), form) for form in profile.work_forms),
        )
    if profile.availability:
        yield _("Kan begynde"), words.on_scale(scales.availability(), profile.availability)
    if profile.mobility:
        yield _("Vil arbejde"), words.on_scale(scales.mobility(), profile.mobility)


def _listed(parts: Iterator[str]) -> str:
    first, *rest = parts
    return ", ".join([first, *(part[:1].lower() + part[1:] for part in rest)])


def mail_about(site: Site, number: str, what: str | None = None) -> str:
    """A mail to the office with the number in it; and what it is about, where that is more than the person."""
    about = f"{number}, »{what}«" if what else number
    subject = quote(_("CV-nummer {number}").format(number=about))
    body = quote(_("Hej\n\nJeg vil gerne høre mere om {number}.\n\nRing til mig på: \n").format(number=about))
    return f"{site.office.mail_href}?subject={subject}&body={body}"
