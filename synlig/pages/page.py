"""What every page of the site is: an address, a template, and exactly what that template may use.

A template gets one `page` and uses what its class declares; an unknown name is an error. Every internal link goes
through `page.to`, so that the site works below any path.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ClassVar
from urllib.parse import urlsplit

from synlig import addresses
from synlig.dates import long_date, number
from synlig.edition import Edition, Office
from synlig.language import _


@dataclass(frozen=True)
class Link:
    """An address of the site and what it is called."""

    title: str
    address: str


@dataclass(frozen=True)
class MenuItem:
    """One item of the main menu. `is_current` on the page itself and on everything below it."""

    title: str
    address: str
    is_current: bool
    children: tuple[Link, ...]


@dataclass(frozen=True)
class OfficeView:
    """The association's own address, as a visitor reads it and as a phone dials it."""

    street: str
    postal_code: str
    town: str
    phone: str
    phone_href: str
    mail: str
    mail_href: str
    hours: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Site:
    """What all pages share."""

    name: str
    short_name: str
    demo: bool
    base_url: str
    build_date: str
    office: OfficeView
    menu: tuple[Link, ...]
    children: dict[str, tuple[Link, ...]]
    feeds: tuple[Link, ...]
    footer_links: tuple[Link, ...]
    static_folder: str
    """Where the theme's files stand on the site: `"tema/3f9c0a51/"`; the name changes with their content."""
    sizes: dict[str, int] = field(default_factory=dict)
    """The bytes of each file of the site that is no page, by address. Whoever writes the site fills it in, before any
    page is set."""


@dataclass(frozen=True)
class Frame:
    """The site's name, menu and foot, as one page shows them."""

    name: str
    short_name: str
    demo: bool
    base_url: str
    build_date: str
    office: OfficeView
    menu: tuple[MenuItem, ...]
    feeds: tuple[Link, ...]
    footer_links: tuple[Link, ...]
    static: Callable[[str], str]


@dataclass(frozen=True, kw_only=True)
class Page:
    """One page. `address` is `""` for the front page, ends in `/` or names a file (`"404.html"`).

    `trail` are the pages above it, the front page left out. `indexed` says whether search engines may list it. `also`
    are other addresses where the very same bytes stand.
    """

    template: ClassVar[str]

    site: Site
    address: str
    title: str
    description: str
    trail: tuple[Link, ...] = ()
    indexed: bool = True
    also: tuple[str, ...] = ()

    def to(self, address: str) -> str:
        """The link from this page to another address of the site; an anchor may follow (`"kontakt/#post"`).

        The error pages are shown at any depth, so their links start at the root of the host.
        """
        target, sign, anchor = address.partition("#")
        if self.address in (addresses.NOT_FOUND, addresses.GONE):
            return f"{urlsplit(self.site.base_url).path}{target}{sign}{anchor}"
        return f"{relative(self.address, target)}{sign}{anchor}"

    def static(self, name: str) -> str:
        """The link to one of the theme's files (`"css/base.css"`)."""
        return self.to(self.site.static_folder + name)

    def size(self, address: str) -> str:
        """How large a file of the site is, for whoever is to fetch it: `"212 kB"`, `"1,4 MB"`, and at least one kB."""
        return readable_size(self.site.sizes[address])

    @property
    def canonical(self) -> str:
        """The page's whole address."""
        return self.site.base_url + self.address

    @property
    def frame(self) -> Frame:
        site = self.site
        menu = tuple(
            MenuItem(
                item.title,
                item.address,
                self.address.startswith(item.address),
                site.children.get(item.address, ()),
            )
            for item in site.menu
        )
        return Frame(
            name=site.name,
            short_name=site.short_name,
            demo=site.demo,
            base_url=site.base_url,
            build_date=site.build_date,
            office=site.office,
            menu=menu,
            feeds=site.feeds,
            footer_links=site.footer_links,
            static=self.static,
        )


@dataclass(frozen=True)
class SiteFile:
    """A file of the site that is no page: a feed, a calendar, a data file."""

    address: str
    data: bytes


def readable_size(count: int) -> str:
    """A number of bytes for whoever is to fetch them."""
    kilobytes = max(1, round(count / 1000))
    return f"{kilobytes} kB" if kilobytes < 1000 else f"{number(kilobytes / 1000)} MB"


def relative(here: str, there: str) -> str:
    """The link from one address to another: `relative("om-os/ide/", "kontakt/")` is `"../../kontakt/"`."""
    folders, names = here.split("/")[:-1], there.split("/")
    shared = 0
    for one, other in zip(folders, names[:-1], strict=False):
        if one != other:
            break
        shared += 1
    return "../" * (len(folders) - shared) + "/".join(names[shared:]) or "./"


def make_site(edition: Edition, static_folder: str) -> Site:
    """What all pages share, from an edition."""
    association = edition.association
    return Site(
        name=association.title,
        short_name=association.short_title,
        demo=association.demo,
        base_url=association.base_url,
        build_date=long_date(association.build_date),
        office=office_view(association.office),
        menu=(
            Link(_("For virksomheder"), addresses.EMPLOYERS),
            Link(_("Find en medarbejder"), addresses.CATALOGUE),
            Link(_("For dig over 50"), addresses.SENIORS),
            Link(_("Arrangementer"), addresses.EVENTS),
            Link(_("Nyt"), addresses.NEWS),
            Link(_("Om os"), addresses.ABOUT),
            Link(_("Kontakt"), addresses.CONTACT),
        ),
        children=_children(edition),
        feeds=(
            Link(_("Nyt som Atom-feed"), addresses.NEWS_FEED),
            Link(_("Arrangementer som kalender"), addresses.CALENDAR),
        ),
        footer_links=(
            Link(_("Privatliv"), addresses.PRIVACY),
            Link(_("Tilgængelighed"), addresses.ACCESSIBILITY),
            Link(_("Kolofon"), addresses.COLOPHON),
            Link(_("Søg"), addresses.SEARCH),
        ),
        static_folder=static_folder,
    )


def _children(edition: Edition) -> dict[str, tuple[Link, ...]]:
    """The pages below each section, in the order they ask for."""
    about = (
        Link(_("Grupper"), addresses.GROUPS),
        Link(_("Referater"), addresses.MINUTES),
        Link(_("Nøgletal"), addresses.FIGURES),
    )
    below = {
        parent: tuple(
            Link(page.menu_title, page.address)
            for page in sorted(edition.pages, key=lambda page: (page.order, page.address))
            if page.address.startswith(parent) and page.address[len(parent) :].count("/") == 1
        )
        for parent in (addresses.SENIORS, addresses.ABOUT, addresses.EMPLOYERS)
    }
    below[addresses.EMPLOYERS] += (Link(_("Virksomheder efterlyser"), addresses.DEMAND),)
    below[addresses.ABOUT] += about
    return below


def office_view(office: Office) -> OfficeView:
    """Where the association is found, with what a link to its phone and its mail is made of."""
    digits = "".join(sign for sign in office.phone if sign.isdigit() or sign == "+")
    return OfficeView(
        street=office.street,
        postal_code=office.postal_code,
        town=office.town,
        phone=office.phone,
        phone_href=f"tel:{digits if digits.startswith('+') else '+45' + digits}",
        mail=office.mail,
        mail_href=f"mailto:{office.mail}",
        hours=tuple((hours.days, hours.times) for hours in office.hours),
    )
