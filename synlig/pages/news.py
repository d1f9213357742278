"""News: the list, the single piece, and the Atom feed."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from markupsafe import Markup

from synlig import addresses
from synlig.dates import long_date
from synlig.edition import Edition, NewsItem
from synlig.language import _
from synlig.pages.feed import Feed, midnight
from synlig.pages.markdown import render
from synlig.pages.page import Link, Page, Site, SiteFile, relative
from synlig.pages.shown_picture import ShownPicture, show_picture

IN_FEED = 20


@dataclass(frozen=True)
class NewsLine:
    """A piece of news in a list."""

    title: str
    address: str
    date: str
    iso_date: str
    summary: str
    topics: tuple[str, ...]
    picture: ShownPicture | None


@dataclass(frozen=True)
class YearOfNews:
    """The news of one year, newest first."""

    year: int
    items: tuple[NewsLine, ...]


@dataclass(frozen=True, kw_only=True)
class NewsPage(Page):
    """All news."""

    template: ClassVar[str] = "news.html"

    years: tuple[YearOfNews, ...]
    feed: str


@dataclass(frozen=True, kw_only=True)
class NewsItemPage(Page):
    """One piece of news."""

    template: ClassVar[str] = "news_item.html"

    date: str
    iso_date: str
    topics: tuple[str, ...]
    picture: ShownPicture | None
    body: Markup
    newer: NewsLine | None
    older: NewsLine | None


def news_pages(edition: Edition, site: Site) -> Iterator[Page | SiteFile]:
    """The list, every piece of news, and the feed."""
    lines = news_lines(edition, addresses.NEWS)
    yield NewsPage(
        site=site,
        address=addresses.NEWS,
        title=_("Nyt"),
        description=_("Nyt fra foreningen."),
        years=tuple(
            YearOfNews(int(year), tuple(items))
            for year, items in groupby(lines, key=lambda line: line.iso_date[:4])
        ),
        feed=addresses.NEWS_FEED,
    )
    items = _newest_first(edition)
    for place, item in enumerate(items):
        yield _item_page(item, items, place, edition, site)
    yield SiteFile(addresses.NEWS_FEED, _feed(items[:IN_FEED], site, edition.association.build_date))


def _newest_first(edition: Edition) -> tuple[NewsItem, ...]:
    return tuple(sorted(edition.news, key=lambda item: (item.date, item.slug), reverse=True))


def news_lines(edition: Edition, here: str) -> tuple[NewsLine, ...]:
    """All news as lines of a list on the page `here`, newest first."""
    return tuple(_line(item, edition, here) for item in _newest_first(edition))


def _line(item: NewsItem, edition: Edition, here: str) -> NewsLine:
    return NewsLine(
        title=item.title,
        address=addresses.news(item.slug),
        date=long_date(item.date),
        iso_date=item.date.isoformat(),
        summary=item.summary,
        topics=item.topics,
        picture=show_picture(
            edition,
            item.picture,
            lambda there: relative(here, there),
            sizes="(min-width: 60rem) 20rem, 100vw",
        ),
    )


def _item_page(
    item: NewsItem, items: tuple[NewsItem, ...], place: int, edition: Edition, site: Site
) -> NewsItemPage:
    address = addresses.news(item.slug)
    return NewsItemPage(
        site=site,
        address=address,
        title=item.title,
        description=item.summary,
        trail=(Link(_("Nyt"), addresses.NEWS),),
        date=long_date(item.date),
        iso_date=item.date.isoformat(),
        topics=item.topics,
        picture=show_picture(edition, item.picture, lambda there: relative(address, there)),
        body=render(item.body, lambda there: relative(address, there)).html,
        newer=_line(items[place - 1], edition, address) if place else None,
        older=_line(items[place + 1], edition, address) if place + 1 < len(items) else None,
    )


def _feed(items: tuple[NewsItem, ...], site: Site, built: datetime.date) -> bytes:
    """The Atom feed (RFC 4287). An entry was last changed on its own date; the feed, with its newest entry."""
    title = _("Nyt fra {name}").format(name=site.name)
    feed = Feed(title, addresses.NEWS, addresses.NEWS_FEED, site, items[0].date if items else built)
    for item in items:
        address = site.base_url + addresses.news(item.slug)
        feed.add_item(
            title=item.title,
            link=address,
            unique_id=address,
            description=item.summary,
            content=str(render(item.body, lambda there: site.base_url + there).html),
            pubdate=midnight(item.date),
            updateddate=midnight(item.date),
            categories=item.topics,
        )
    return feed.to_bytes()
