"""News: the newest, those of a topic or a year, and the single piece."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import ClassVar

from markupsafe import Markup

from synlig import addresses
from synlig.dates import long_date
from synlig.edition import Edition, NewsItem
from synlig.language import _
from synlig.pages.news_feed import news_feeds
from synlig.pages.page import Link, Page, Site, SiteFile, relative
from synlig.pages.shown_picture import ShownPicture, show_picture
from synlig.pages.snippets import render_text

LATEST = 12
"""News on the page of all news; the rest are on the pages of their years."""


@dataclass(frozen=True)
class NewsLine:
    """A piece of news in a list."""

    title: str
    address: str
    date: str
    iso_date: str
    summary: str


@dataclass(frozen=True)
class YearOfNews:
    """The news of one year, newest first."""

    year: int
    address: str
    items: tuple[NewsLine, ...]


@dataclass(frozen=True, kw_only=True)
class NewsPage(Page):
    """A list: the newest news, or all of a topic or a year."""

    template: ClassVar[str] = "news.html"

    years: tuple[YearOfNews, ...]
    topics: tuple[Link, ...]
    """All news, and those of each topic; empty where there are no topics."""
    archive: tuple[Link, ...]
    """A page for each year that has any."""
    feed: str | None
    """The address of the list's Atom feed; None where it has none."""
    json_feed: str | None
    is_cut: bool = False
    """Whether older news are on the pages of their years alone."""


@dataclass(frozen=True, kw_only=True)
class NewsItemPage(Page):
    """One piece of news."""

    template: ClassVar[str] = "news_item.html"

    date: str
    iso_date: str
    topics: tuple[Link, ...]
    picture: ShownPicture | None
    body: Markup
    newer: NewsLine | None
    older: NewsLine | None


def news_pages(edition: Edition, site: Site) -> Iterator[Page | SiteFile]:
    """The lists with their feeds, and every piece of news."""
    items = newest_first(edition.news)
    yield from _lists(items, edition, site)
    yield from news_feeds(addresses.NEWS, _("Nyt fra {name}").format(name=site.name), items, edition, site)
    for topic in edition.topics.rows:
        about = tuple(item for item in items if topic.id in item.topics)
        title = _("{topic}. Nyt fra {name}").format(topic=topic.title, name=site.name)
        yield from news_feeds(addresses.news_topic(topic.id), title, about, edition, site)
    for place, item in enumerate(items):
        yield news_item_page(item, items, place, edition, site)


def newest_first(news: Iterable[NewsItem]) -> tuple[NewsItem, ...]:
    return tuple(sorted(news, key=lambda item: (item.date, item.slug), reverse=True))


def news_lines(edition: Edition) -> tuple[NewsLine, ...]:
    """All news as lines of a list, newest first."""
    return tuple(_line(item) for item in newest_first(edition.news))


def _lists(items: tuple[NewsItem, ...], edition: Edition, site: Site) -> Iterator[NewsPage]:
    years = sorted({item.date.year for item in items}, reverse=True)
    topics = tuple(Link(topic.title, addresses.news_topic(topic.id)) for topic in edition.topics.rows)
    page = partial(
        NewsPage,
        site=site,
        topics=(Link(_("Alt nyt"), addresses.NEWS), *topics) if topics else (),
        archive=tuple(Link(str(year), addresses.news_year(year)) for year in years),
    )
    yield page(
        address=addresses.NEWS,
        title=_("Nyt"),
        description=_("Nyt fra foreningen."),
        years=_by_year(items[:LATEST]),
        feed=addresses.NEWS_FEED,
        json_feed=addresses.NEWS_JSON,
        is_cut=len(items) > LATEST,
    )
    for topic in edition.topics.rows:
        here = addresses.news_topic(topic.id)
        yield page(
            address=here,
            title=topic.title,
            description=topic.summary,
            trail=(_all_news(),),
            years=_by_year(item for item in items if topic.id in item.topics),
            feed=addresses.atom(here),
            json_feed=addresses.json_feed(here),
        )
    for year in years:
        here = addresses.news_year(year)
        yield page(
            address=here,
            title=_("Nyt fra {year}").format(year=year),
            description=_("Alt, hvad foreningen har fortalt i {year}.").format(year=year),
            trail=(_all_news(),),
            years=_by_year(item for item in items if item.date.year == year),
            feed=None,
            json_feed=None,
        )


def _all_news() -> Link:
    return Link(_("Nyt"), addresses.NEWS)


def _by_year(items: Iterable[NewsItem]) -> tuple[YearOfNews, ...]:
    return tuple(
        YearOfNews(year, addresses.news_year(year), tuple(map(_line, of_year)))
        for year, of_year in groupby(items, key=lambda item: item.date.year)
    )


def _line(item: NewsItem) -> NewsLine:
    return NewsLine(
        title=item.title,
        address=addresses.news(item.slug),
        date=long_date(item.date),
        iso_date=item.date.isoformat(),
        summary=item.summary,
    )


def _topics(item: NewsItem, edition: Edition) -> tuple[Link, ...]:
    return tuple(
        Link(topic.title, addresses.news_topic(topic.id))
        for topic in edition.topics.rows
        if topic.id in item.topics
    )


def news_item_page(
    item: NewsItem, items: tuple[NewsItem, ...], place: int, edition: Edition, site: Site
) -> NewsItemPage:
    """The page of one piece of news, which has its `place` among all of them, the newest first."""
    address = addresses.news(item.slug)
    return NewsItemPage(
        site=site,
        address=address,
        title=item.title,
        description=item.summary,
        trail=(_all_news(),),
        date=long_date(item.date),
        iso_date=item.date.isoformat(),
        topics=_topics(item, edition),
        picture=show_picture(edition, item.picture, lambda there: relative(address, there)),
        body=render_text(item.body, edition, lambda there: relative(address, there)).html,
        newer=_line(items[place - 1]) if place else None,
        older=_line(items[place + 1]) if place + 1 < len(items) else None,
    )
