"""What an employer can choose by, and which profiles each choice gives."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from synlig import addresses, classifications
from synlig.classifications import Term, scales
from synlig.dates import number
from synlig.edition import Profile
from synlig.language import _
from synlig.pages import words

TRADE, AREA, SKILLS, SECTOR, EDUCATION = "fag", "omraade", "kompetence", "branche", "uddannelse"
LANGUAGE, LEADERSHIP, WORK_FORM, AVAILABILITY = "sprog", "ledelse", "arbejdsform", "til-raadighed"
EXPERIENCE = "erfaring"
"""What a facet is called in an address, on the plain pages as in the search (`dimensions.py`)."""

SHORTEST_LIST = 2
"""Profiles on a list on paper: of one there is the profile itself."""

COMMON = 10
"""How many choices of a facet are shown at once; the rest wait behind "show all"."""

SHORT = 13
"""A facet with up to so many choices is shown whole: hiding two or three saves nobody anything."""


@dataclass(frozen=True)
class FacetValue:
    """One choice. `key` is the code it stands for; `slug` its part of the address."""

    key: str
    title: str
    slug: str
    address: str
    profiles: tuple[Profile, ...]

    @property
    def count(self) -> int:
        return len(self.profiles)

    @property
    def counted(self) -> str:
        """The count as Danes write it: `"1.151"`."""
        return number(self.count)


@dataclass(frozen=True)
class Facet:
    """One thing to choose by (`"omraade"`), with the choices that give somebody."""

    name: str
    title: str
    values: tuple[FacetValue, ...]

    def narrows(self, profiles: int) -> bool:
        """Whether choosing leaves fewer than these `profiles`: not where the one choice there is gives everybody."""
        return any(value.count < profiles for value in self.values)

    @property
    def common(self) -> tuple[FacetValue, ...]:
        """The choices shown at once, in the facet's own order."""
        return self.values if len(self.values) <= SHORT else self.values[:COMMON]

    @property
    def address(self) -> str:
        """The page of all choices, where the facet is long."""
        return addresses.facet_choices(self.name)

    @property
    def by_letter(self) -> tuple[tuple[str, tuple[FacetValue, ...]], ...]:
        """All choices by the letter that they begin with, as in a register."""
        ordered = sorted(self.values, key=lambda value: in_alphabet(value.title))
        groups = groupby(ordered, key=lambda value: value.title[:1].upper())
        return tuple((letter, tuple(values)) for letter, values in groups)

    @property
    def rest(self) -> tuple[FacetValue, ...]:
        """The others of a long facet, by the alphabet, so that one can be looked up."""
        return tuple(sorted(self.values[len(self.common) :], key=lambda value: in_alphabet(value.title)))


@dataclass(frozen=True)
class _Kind:
    """How a facet is read off a profile: (key, words) pairs. Without `order` the most common choice comes first."""

    name: str
    title: str
    read: Callable[[Profile], Iterable[tuple[str, str]]]
    order: Callable[[str], int | str] | None = None


def _rank(steps: Iterable[Term]) -> Callable[[str], int]:
    """The place of a step among the steps of a scale."""
    codes = [term.code for term in steps]
    return codes.index


def _distance(area: str) -> int:
    """All of our own part of the country first, then its areas, then the parts of the country around it."""
    known = classifications.sub_areas().get(area)
    return 3 if known is None else known.level


def _kinds() -> tuple[_Kind, ...]:
    return (
        _Kind(TRADE, _("Fag"), _occupation, str),
        _Kind(AREA, _("Område"), _area, _distance),
        _Kind(SKILLS, _("Kan"), lambda p: [(c.term, words.capital(c.term)) for c in p.competences]),
        _Kind(SECTOR, _("Har arbejdet i"), lambda p: [(s, words.section(s)) for s in p.sectors]),
        _Kind(EDUCATION, _("Uddannelse"), _education, list(words.EDUCATION).index),
        _Kind(
            LANGUAGE, _("Sprog"), lambda p: [(s.language, words.language(s.language)) for s in p.languages]
        ),
        _Kind(LEADERSHIP, _("Ledelse"), _leadership, _rank(scales.leadership())),
        _Kind(WORK_FORM, _("Arbejdsform"), _work_forms, _rank(scales.work_forms())),
        _Kind(AVAILABILITY, _("Kan begynde"), _availability, _rank(scales.availability())),
        _Kind(
            EXPERIENCE,
            _("Erfaring"),
            _experience,
            _rank([*scales.experience_bands(), *scales.wide_experience_bands()]),
        ),
    )


def _occupation(profile: Profile) -> Iterator[tuple[str, str]]:
    if profile.occupation is not None:
        yield profile.occupation[0], words.major_group(profile.occupation)


def _area(profile: Profile) -> Iterator[tuple[str, str]]:
    """The area, and all of Nordjylland around one of its own: who lives in Thy is found in both."""
    if profile.area is not None:
        yield profile.area, words.area(profile.area)
        ours = classifications.sub_areas().get(profile.area)
        if ours and ours.parent:
            yield ours.parent, words.area(ours.parent)


def _education(profile: Profile) -> Iterator[tuple[str, str]]:
    yield profile.education, words.education(profile.education)


def _leadership(profile: Profile) -> Iterator[tuple[str, str]]:
    if profile.leadership is not None:
        yield profile.leadership, words.on_scale(scales.leadership(), profile.leadership)


def _work_forms(profile: Profile) -> Iterator[tuple[str, str]]:
    for form in profile.work_forms:
        yield form, words.on_scale(scales.work_forms(), form)


def _availability(profile: Profile) -> Iterator[tuple[str, str]]:
    if profile.availability is not None:
        yield profile.availability, words.on_scale(scales.availability(), profile.availability)


def _experience(profile: Profile) -> Iterator[tuple[str, str]]:
    if profile.experience is not None:
        yield profile.experience, words.experience(profile.experience)


def list_on_paper(facet: Facet, value: FacetValue, k: int) -> str | None:
    """The address of a choice's profiles as PDF: for each occupation group with at least `k` of them, and no other."""
    if facet.name != TRADE or value.count < max(k, SHORTEST_LIST):
        return None
    return addresses.list_paper(value.address)


def make_facets(profiles: tuple[Profile, ...]) -> tuple[Facet, ...]:
    """Every facet with its choices. A choice that no profile has does not exist."""
    return tuple(facet for kind in _kinds() if (facet := _make_facet(kind, profiles)).values)


def worth_listing(facets: tuple[Facet, ...], profiles: int) -> tuple[Facet, ...]:
    """Those that narrow the catalogue down; all of them, where none does, so that its lists are never empty."""
    return tuple(facet for facet in facets if facet.narrows(profiles)) or facets


def facet_of(name: str, profiles: tuple[Profile, ...]) -> Facet | None:
    """One facet; None where no profile has a choice of it."""
    kind = next(kind for kind in _kinds() if kind.name == name)
    facet = _make_facet(kind, profiles)
    return facet if facet.values else None


def _make_facet(kind: _Kind, profiles: tuple[Profile, ...]) -> Facet:
    titles: dict[str, str] = {}
    having: dict[str, list[Profile]] = {}
    for profile in profiles:
        for key, title in kind.read(profile):
            titles[key] = title
            having.setdefault(key, []).append(profile)
    values = [_make_value(kind, key, titles[key], tuple(having[key])) for key in titles]
    order = kind.order
    if order is None:
        values.sort(key=lambda value: (-value.count, in_alphabet(value.title)))
    else:
        values.sort(key=lambda value: (str(order(value.key)).zfill(3), in_alphabet(value.title)))
    return Facet(kind.name, kind.title, tuple(values))


def in_alphabet(title: str) -> str:
    """A key that sorts as Danes do: å, which Unicode has before æ and ø, comes last."""
    return title.casefold().replace("å", "\N{LATIN SMALL LETTER U WITH GRAVE}")


def _make_value(kind: _Kind, key: str, title: str, profiles: tuple[Profile, ...]) -> FacetValue:
    slug = addresses.slug(title)
    return FacetValue(key, title, slug, addresses.facet(kind.name, slug), profiles)
