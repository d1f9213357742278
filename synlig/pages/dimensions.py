"""The dimensions that a profile can be chosen by: how each is read, called, and nested."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from synlig import addresses, classifications
from synlig.classifications import scales
from synlig.edition import Profile
from synlig.language import _
from synlig.pages import words
from synlig.pages.facets import (
    AREA,
    AVAILABILITY,
    EDUCATION,
    EXPERIENCE,
    LANGUAGE,
    LEADERSHIP,
    SECTOR,
    SKILLS,
    TRADE,
    WORK_FORM,
)

NO_LEADERSHIP, NO_EDUCATION = "none", "G9"
"""What meets nobody's wish, and is therefore no choice here."""


def _nothing_around(_key: str) -> str | None:
    return None


@dataclass(frozen=True)
class Dimension:
    """One thing to choose by. With `every`, two choices mean both; otherwise either will do.

    With `is_tree` a choice is shown under the wider one; otherwise all stand in one list. `order` are the keys as they
    are shown; where it is empty, the most common choice comes first.
    """

    name: str
    title: str
    read: Callable[[Profile], Iterable[str]]
    """The narrowest choices a profile fits, in the order that the profile shows them."""
    title_of: Callable[[str], str]
    within: Callable[[str], str | None] = _nothing_around
    every: bool = False
    is_tree: bool = False
    order: Sequence[str] = ()
    full_of_key: Callable[[str], str] | None = None

    def full_of(self, key: str) -> str:
        """What a choice is called where nothing stands around it: `"Tysk på arbejde"`."""
        return (self.full_of_key or self.title_of)(key)

    def slug_of(self, key: str) -> str:
        """What stands for a choice in the address; of a trade its code, for the words change with the gate's cut."""
        return key if self.name == TRADE else addresses.slug(self.full_of(key))


def dimensions() -> tuple[Dimension, ...]:
    """All of them, in the order they are shown."""
    return (_trade(), _area(), _skills(), _languages(), *_plain(), *_background())


def _trade() -> Dimension:
    return Dimension(
        TRADE,
        _("Fag"),
        lambda profile: _known(profile.occupation),
        words.occupation,
        _wider_trade,
        is_tree=True,
        order=sorted(term.code for term in classifications.disco08() if term.level <= 4),
    )


def _wider_trade(code: str) -> str | None:
    """Of four digits the two that they begin with: three say nothing to anybody who does not work with statistics."""
    return {4: code[:2], 3: code[:2], 2: code[:1]}.get(len(code))


def _area() -> Dimension:
    return Dimension(
        AREA, _("Område"), lambda profile: _known(profile.area), words.area, _wider_area, is_tree=True
    )


def _wider_area(code: str) -> str | None:
    """The area around ours is all of Nordjylland; around a part of the country lies its region."""
    known = classifications.sub_areas().get(code) or classifications.landsdele().get(code)
    return known.parent if known else None


def _skills() -> Dimension:
    return Dimension(
        SKILLS, _("Kan"), lambda profile: [c.term for c in profile.competences], words.capital, every=True
    )


def _languages() -> Dimension:
    return Dimension(
        LANGUAGE,
        _("Sprog"),
        lambda profile: [_spoken(each.language, each.band) for each in profile.languages],
        lambda key: _language(key, _("Kan bruge det på arbejde"), _("Flydende"), alone=False),
        _lower_band,
        every=True,
        is_tree=True,
        full_of_key=lambda key: _language(
            key, _("{language} på arbejde"), _("{language}, flydende"), alone=True
        ),
    )


def _spoken(language: str, band: str) -> str:
    return language if band == "A" else f"{language}-{band}"


def _lower_band(key: str) -> str | None:
    language, _sign, band = key.partition("-")
    return {"C": f"{language}-B", "B": language}.get(band)


def _language(key: str, at_work: str, fluently: str, *, alone: bool) -> str:
    language, _sign, band = key.partition("-")
    name = words.language(language)
    said = {"": name, "B": at_work, "C": fluently}[band]
    return said.format(language=name) if alone else said


def _plain() -> Iterator[Dimension]:
    """What is one list, with or without steps."""
    yield Dimension(
        WORK_FORM,
        _("Arbejdsform"),
        lambda profile: profile.work_forms,
        lambda key: words.on_scale(scales.work_forms(), key),
        order=_codes(scales.work_forms()),
    )
    soonest = _codes(scales.availability())
    yield Dimension(
        AVAILABILITY,
        _("Kan begynde, senest"),
        lambda profile: _known(profile.availability),
        lambda key: words.on_scale(scales.availability(), key),
        _steps(soonest[:3]),
        order=soonest,
    )
    leads = [code for code in _codes(scales.leadership()) if code != NO_LEADERSHIP]
    yield Dimension(
        LEADERSHIP,
        _("Ledelse, mindst"),
        lambda profile: _known(profile.leadership, NO_LEADERSHIP),
        lambda key: words.on_scale(scales.leadership(), key),
        _steps(leads[::-1]),
        order=leads,
    )


def _background() -> Iterator[Dimension]:
    yield Dimension(SECTOR, _("Har arbejdet i"), lambda profile: profile.sectors, words.section)
    yield Dimension(
        EDUCATION,
        _("Uddannelse"),
        lambda profile: _known(profile.education, NO_EDUCATION),
        words.education,
        scales.wide_education_group,
        is_tree=True,
        order=("G1-3", "G1", "G2", "G3", "G4-5", "G4", "G5"),
    )
    yield Dimension(
        EXPERIENCE,
        _("Erfaring"),
        lambda profile: _known(profile.experience),
        words.experience,
        scales.wide_experience_band,
        is_tree=True,
        order=("15_up", "25_up", "15_24", "under_15", "5_14", "under_5"),
    )


def _known(code: str | None, nothing: str | None = None) -> tuple[str, ...]:
    return () if code in (None, nothing) else (str(code),)


def _codes(scale: Iterable[classifications.Term]) -> list[str]:
    return [step.code for step in scale]


def _steps(narrowest_first: Sequence[str]) -> Callable[[str], str | None]:
    """Each step lies within the next."""
    return dict(pairwise(narrowest_first)).get
