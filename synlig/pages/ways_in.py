"""What somebody over 50 can be used for: six ways into the catalogue, in the order that employers ask."""

from __future__ import annotations

from dataclasses import dataclass

from synlig.edition import Profile
from synlig.language import _
from synlig.pages import words
from synlig.pages.facets import WORK_FORM, FacetValue, facet_of


@dataclass(frozen=True)
class WayIn:
    """One use, and who can be had for it. `address` is None, and `found` empty, where there is nobody."""

    title: str
    text: str
    found: str
    address: str | None


def _uses() -> tuple[tuple[str, str, str], ...]:
    """Work form, what it is called to an employer, and when one needs it."""
    return (
        (
            "full_time",
            _("Fast stilling"),
            _("En, der har prøvet det meste før og bliver. Ikke et trin på vej til noget andet."),
        ),
        (
            "project",
            _("Projekt eller konsulent"),
            _("Systemet skal i drift, lageret skal flyttes. Fire måneder med en, der har gjort det før."),
        ),
        (
            "substitute",
            _("Vikar"),
            _("Barsel, sygdom, højsæson. Overtager skrivebordet mandag og spørger om det rigtige tirsdag."),
        ),
        (
            "part_time",
            _("Deltid"),
            _("Løn, indkøb eller marketing to dage om ugen. Mange vil hellere arbejde 20 timer godt end 37."),
        ),
        (
            "board",
            _("Bestyrelse"),
            _("En udefra, der har læst regnskaber i dårlige år og tør sige det højt."),
        ),
        (
            "mentor",
            _("Mentor"),
            _("Går ved siden af din nye leder et par timer om ugen, til det sidder."),
        ),
    )


def make_ways_in(profiles: tuple[Profile, ...]) -> tuple[WayIn, ...]:
    """All six, also those that nobody is to be had for: then an employer may ring and ask."""
    facet = facet_of(WORK_FORM, profiles)
    forms = {value.key: value for value in facet.values} if facet else {}
    return tuple(_way_in(title, text, forms.get(form)) for form, title, text in _uses())


def _way_in(title: str, text: str, value: FacetValue | None) -> WayIn:
    return WayIn(title, text, words.profiles(value.count) if value else "", value.address if value else None)
