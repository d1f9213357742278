"""Where pages stood before: at each old address a page that leads on, for servers that know no rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from synlig import addresses
from synlig.edition import Edition
from synlig.language import _
from synlig.pages.page import Link, Page, Site


@dataclass(frozen=True, kw_only=True)
class MovedPage(Page):
    """What stands at an old address: browsers go on by themselves, and search engines are told the new one.

    The release reads from the page where it leads (`synlig/release/moved.py`).
    """

    template: ClassVar[str] = "moved.html"

    target: Link

    @property
    def canonical(self) -> str:
        return self.site.base_url + self.target.address


def moved_pages(edition: Edition, site: Site) -> Iterator[MovedPage]:
    """One for each old address of what the edition holds."""
    for target, old_addresses in _targets(edition):
        for old in old_addresses:
            yield MovedPage(
                site=site,
                address=old,
                title=_("Siden er flyttet"),
                description=_("{title} har fået en ny adresse.").format(title=target.title),
                indexed=False,
                target=target,
            )


def _targets(edition: Edition) -> Iterator[tuple[Link, tuple[str, ...]]]:
    for page in edition.pages:
        yield Link(page.title, page.address), page.old_addresses
    for item in edition.news:
        yield Link(item.title, addresses.news(item.slug)), item.old_addresses
    for event in edition.events:
        yield Link(event.title, addresses.event(event.slug)), event.old_addresses
