"""A profile as one line of a list, and the way back to the list of all."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from synlig import addresses
from synlig.classifications import scales
from synlig.dates import month_and_year
from synlig.edition import Profile
from synlig.language import _
from synlig.pages import words
from synlig.pages.page import Link
from synlig.pages.presence import group_of, title_of
from synlig.pages.weave import weave

SHOWN_SKILLS = 3


@dataclass(frozen=True)
class ProfileLine:
    """A profile as one line of a list."""

    number: str
    address: str
    title: str
    """The headline; where there is none, the occupation or something the person can."""
    occupation: str
    skills: tuple[str, ...]
    area: str
    availability: str | None
    confirmed: str
    group: str
    """The occupation group, one of four, that colours the weave (`"craft"`); `"own"` where it is not shown."""
    weave: Markup


def profile_line(profile: Profile) -> ProfileLine:
    """One profile as a line."""
    group = group_of(profile)
    available = profile.availability
    return ProfileLine(
        number=profile.number,
        address=addresses.profile(profile.number),
        title=title_of(profile),
        occupation=words.occupation(profile.occupation),
        skills=tuple(words.capital(competence.term) for competence in profile.competences[:SHOWN_SKILLS]),
        area=words.area(profile.area) if profile.area else _("Område ikke oplyst"),
        availability=words.on_scale(scales.availability(), available) if available else None,
        confirmed=month_and_year(profile.confirmed),
        group=group,
        weave=weave(profile.number, group=group),
    )


def catalogue_link() -> Link:
    return Link(_("Find en medarbejder"), addresses.CATALOGUE)
