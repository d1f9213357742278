"""The pages of prose: the front, the sections, and every text that the PR group writes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import ClassVar

from markupsafe import Markup

from synlig import addresses
from synlig.classifications import Attribution, attributions
from synlig.dates import long_date, number
from synlig.edition import Edition, SitePage
from synlig.language import _
from synlig.pages.area_map import AreaMap, make_map
from synlig.pages.event_lines import EventLine, coming_events
from synlig.pages.markdown import Heading, Rendered
from synlig.pages.news import NewsLine, news_lines
from synlig.pages.page import Link, Page, Site, relative
from synlig.pages.shown_picture import ShownPicture, show_picture
from synlig.pages.snippets import render_text
from synlig.pages.ways_in import WayIn, make_ways_in
from synlig.pages.weave import weave_band

NEWS_ON_FRONT = 3
TRADE_DIGITS = 2
"""Digits of DISCO-08 that make a trade: 43 of them, such as care work or driving."""


@dataclass(frozen=True)
class Door:
    """One of the two doors of the front page."""

    title: str
    text: str
    address: str


@dataclass(frozen=True, kw_only=True)
class TextPage(Page):
    """A text with what belongs to it: its place among its siblings, its contents, its picture."""

    template: ClassVar[str] = "text.html"

    body: Markup
    headings: tuple[Heading, ...]
    picture: ShownPicture | None
    siblings: tuple[Link, ...]
    children: tuple[Link, ...]
    revised: str | None
    next_revision: str | None


@dataclass(frozen=True, kw_only=True)
class SectionPage(TextPage):
    """The front of a section, with the pages below it."""

    template: ClassVar[str] = "section.html"

    below: tuple[tuple[Link, str], ...]
    """Each page below and its summary."""


@dataclass(frozen=True, kw_only=True)
class EmployersPage(TextPage):
    """For virksomheder: whom to ring, a box to search in, six ways into the catalogue, the map, and the text."""

    template: ClassVar[str] = "employers.html"

    count: int
    counted: str
    """How many profiles there are, as Danes write it; empty where there are none."""
    ways: tuple[WayIn, ...]
    map: AreaMap
    response_promise: str


@dataclass(frozen=True, kw_only=True)
class ContactPage(TextPage):
    """How to reach the association."""

    template: ClassVar[str] = "contact.html"


@dataclass(frozen=True, kw_only=True)
class ColophonPage(TextPage):
    """How the site is made, and whose data it stands on."""

    template: ClassVar[str] = "colophon.html"

    attributions: tuple[Attribution, ...]


@dataclass(frozen=True, kw_only=True)
class FrontPage(Page):
    """One sentence, two doors, the living count, the next event, three pieces of news."""

    template: ClassVar[str] = "front.html"

    sentence: str
    body: Markup
    picture: ShownPicture | None
    employer_door: Door
    senior_door: Door
    profiles: int
    counted: str
    """How many profiles there are, as Danes write it."""
    trades: int
    event: EventLine | None
    news: tuple[NewsLine, ...]
    band: Markup


@dataclass(frozen=True, kw_only=True)
class SearchPage(Page):
    """Search in the whole site."""

    template: ClassVar[str] = "search.html"


@dataclass(frozen=True, kw_only=True)
class NotFoundPage(Page):
    """What a visitor sees at an address that does not exist."""

    template: ClassVar[str] = "not_found.html"


def prose_pages(edition: Edition, site: Site) -> Iterator[Page]:
    """Every page of prose, the search page and the error page."""
    for page in edition.pages:
        yield prose_page(page, edition, site)
    yield SearchPage(
        site=site,
        address=addresses.SEARCH,
        title=_("Søg"),
        description=_("Søg på hele hjemmesiden."),
        indexed=False,
    )
    yield NotFoundPage(
        site=site,
        address=addresses.NOT_FOUND,
        title=_("Siden findes ikke"),
        description=_("Adressen er forkert, eller siden er flyttet."),
        indexed=False,
    )


def prose_page(page: SitePage, edition: Edition, site: Site) -> Page:
    """One page of prose."""
    make = _front_page if page.address == addresses.FRONT else _text_page
    return make(page, edition, site)


def _front_page(page: SitePage, edition: Edition, site: Site) -> FrontPage:
    front = page.front
    assert front is not None, "the front page has a sentence and two doors; records.checks sees to it"
    rendered = _render(page, edition)
    events = [event for event in coming_events(edition) if not event.cancelled]
    return FrontPage(
        site=site,
        address=page.address,
        title=page.title,
        description=page.summary,
        sentence=front.sentence,
        body=rendered.html,
        picture=_picture(edition, page),
        employer_door=Door(front.employer_door.title, front.employer_door.text, addresses.EMPLOYERS),
        senior_door=Door(front.senior_door.title, front.senior_door.text, addresses.SENIORS),
        profiles=len(edition.profiles),
        counted=_counted(edition),
        trades=len({p.occupation[:TRADE_DIGITS] for p in edition.profiles if p.occupation}),
        event=events[0] if events else None,
        news=news_lines(edition)[:NEWS_ON_FRONT],
        band=weave_band(site.short_name),
    )


def _text_page(page: SitePage, edition: Edition, site: Site) -> TextPage:
    rendered = _render(page, edition)
    below = _children(page, edition)
    common = TextPage(
        site=site,
        address=page.address,
        title=page.title,
        description=page.summary,
        trail=_trail(page, edition),
        body=rendered.html,
        headings=rendered.headings,
        picture=_picture(edition, page),
        siblings=_siblings(page, edition, site),
        children=tuple(Link(child.menu_title, child.address) for child in below),
        revised=long_date(page.revised) if page.revised else None,
        next_revision=long_date(page.next_revision) if page.next_revision else None,
    )
    shared = {field.name: getattr(common, field.name) for field in fields(common)}
    match page.address:
        case addresses.EMPLOYERS:
            return EmployersPage(
                **shared,
                count=len(edition.profiles),
                counted=_counted(edition),
                ways=make_ways_in(edition.profiles),
                map=make_map(edition.profiles),
                response_promise=edition.association.response_promise,
            )
        case addresses.ABOUT | addresses.SENIORS:
            return SectionPage(
                **shared,
                below=(
                    *((Link(child.menu_title, child.address), str(child.summary)) for child in below),
                    *(_made_below_about() if page.address == addresses.ABOUT else ()),
                ),
            )
        case addresses.CONTACT:
            return ContactPage(**shared)
        case addresses.COLOPHON:
            return ColophonPage(**shared, attributions=attributions())
        case _:
            return common


def _counted(edition: Edition) -> str:
    return number(len(edition.profiles)) if edition.profiles else ""


def _made_below_about() -> tuple[tuple[Link, str], ...]:
    """The pages below Om os that are made from data."""
    return (
        (Link(_("Grupperne"), addresses.GROUPS), _("Hvem der gør hvad, og hvornår de mødes.")),
        (Link(_("Referater"), addresses.MINUTES), _("Hvad vi har talt om og besluttet.")),
        (Link(_("Nøgletal"), addresses.FIGURES), _("Få tal, hvert med kilde og dato.")),
    )


def _render(page: SitePage, edition: Edition) -> Rendered:
    return render_text(page.body, edition, lambda there: relative(page.address, there))


def _picture(edition: Edition, page: SitePage) -> ShownPicture | None:
    return show_picture(edition, page.picture, lambda there: relative(page.address, there))


def _in_order(pages: Iterator[SitePage]) -> tuple[SitePage, ...]:
    return tuple(sorted(pages, key=lambda page: (page.order, page.address)))


def _children(page: SitePage, edition: Edition) -> tuple[SitePage, ...]:
    depth = page.address.count("/") + 1
    return _in_order(
        other
        for other in edition.pages
        if other.address.startswith(page.address) and other.address.count("/") == depth
    )


def _parent(page: SitePage, edition: Edition) -> SitePage | None:
    above = page.address.rstrip("/").rpartition("/")[0]
    return next((other for other in edition.pages if above and other.address == f"{above}/"), None)


def _trail(page: SitePage, edition: Edition) -> tuple[Link, ...]:
    above = _parent(page, edition)
    return () if above is None else (*_trail(above, edition), Link(above.menu_title, above.address))


def _siblings(page: SitePage, edition: Edition, site: Site) -> tuple[Link, ...]:
    """The pages beside this one in its section, itself included; none at the top."""
    above = _parent(page, edition)
    if above is None:
        return ()
    if above.address in site.children:
        return site.children[above.address]
    return tuple(Link(other.menu_title, other.address) for other in _children(above, edition))
