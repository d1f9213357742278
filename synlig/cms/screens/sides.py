"""A page before and after: either by itself, or both as one with what came and what went marked in it.

Historik shows a version so, and Udgiv what is to be published. The choice is plain links; the page stands in the frame
of a preview, which can do nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from django.http import Http404, HttpRequest, HttpResponse

from synlig.cms.preview import PLACE, Marked, marked
from synlig.cms.screens.previews import framed
from synlig.cms.web.static_files import static_address
from synlig.language import _, ngettext

PLACES_LED_TO = 12
"""So many places that are marked have a link above the frame."""
KEY = "vis"
"""In an address: which of the views is wanted."""


class View(StrEnum):
    """How the two are looked at. The value stands in an address."""

    TOGETHER = "sammen"
    BEFORE = "foer"
    AFTER = "efter"

    @property
    def words(self) -> str:
        return {View.TOGETHER: _("Sammen"), View.BEFORE: _("Før"), View.AFTER: _("Efter")}[self]


@dataclass(frozen=True, repr=False)
class Sides:
    """Two pages as a preview sets them; None where there is none: before it was new, or after it is gone."""

    before: bytes | None
    after: bytes | None

    @cached_property
    def together(self) -> Marked | None:
        """None also where the two are too long to be compared."""
        if self.before is None or self.after is None:
            return None
        return marked(self.before.decode(), self.after.decode(), static_address("marked.css"))

    def page(self, view: View) -> bytes | None:
        if view is View.TOGETHER:
            return self.together.html.encode() if self.together is not None else None
        return self.before if view is View.BEFORE else self.after

    @property
    def views(self) -> tuple[View, ...]:
        """Those that there are, the best first."""
        return tuple(view for view in View if self.page(view) is not None)

    @property
    def said(self) -> str:
        """What one sees, in a sentence."""
        if self.before is None:
            return _("Der er ingen side fra før at sammenligne med. Sådan er den.")
        if self.after is None:
            return _("Bagefter er der ingen side. Her er den, som den var.")
        if self.together is None:
            return _("Siden er for lang til, at ændringerne kan vises i den. Se den før og efter.")
        if not self.together.places:
            return _("Siden ser ud, som den gjorde. Det, der er ændret, kan ikke ses på den.")
        return ngettext(
            "Ét sted er ændret. Det, der kom til, er understreget. Det, der gik ud, er streget over.",
            "{number} steder er ændret. Det, der kom til, er understreget. Det, der gik ud, er streget over.",
            self.together.places,
        ).format(number=self.together.places)


@dataclass(frozen=True, repr=False)
class Shown:
    """What a template needs: the views as links, the frame's address, and what is said above it."""

    views: tuple[tuple[str, str, bool], ...]
    """What each is called, where it is, and whether it is the one that is shown."""
    frame: str
    said: str
    places: tuple[str, ...]
    """The addresses of the first places that are marked."""
    is_alike: bool
    """The two pages look the same."""


def shown(request: HttpRequest, sides: Sides, frame: str) -> Shown:
    """`frame` is the address of the page itself, which a view is put behind."""
    here = _chosen(request, sides)
    address, places = f"{frame}?{KEY}={here}", 0
    if sides.together is not None:
        places = min(sides.together.places, PLACES_LED_TO)
    led_to = (
        [f"{address}#{PLACE}{number}" for number in range(1, places + 1)] if here is View.TOGETHER else []
    )
    is_alike = sides.together is not None and not places
    return Shown(tuple(_links(sides, here)), address, sides.said, tuple(led_to), is_alike)


def in_frame(request: HttpRequest, sides: Sides) -> HttpResponse:
    """The page itself, as it is wanted."""
    page = sides.page(_chosen(request, sides))
    assert page is not None, "only a view that there is can be chosen"
    return framed(page)


def _links(sides: Sides, here: View) -> Iterator[tuple[str, str, bool]]:
    for view in sides.views:
        yield view.words, f"?{KEY}={view}", view is here


def _chosen(request: HttpRequest, sides: Sides) -> View:
    """The view that is asked for, else the best there is."""
    views = sides.views
    if not views:
        raise Http404
    wanted = request.GET.get(KEY, "")
    return next((view for view in views if view == wanted), views[0])
