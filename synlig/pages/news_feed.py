"""News as feeds: Atom (RFC 4287) and JSON Feed 1.1 (jsonfeed.org/version/1.1, read 2026-11-23), one list in two forms.

An entry's id is the address of its page. It was last changed the day it came out, so the same news give the same bytes
on any day.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from synlig import addresses
from synlig.edition import Edition, NewsItem
from synlig.pages.feed import Feed, midnight
from synlig.pages.page import Site, SiteFile
from synlig.pages.shown_picture import ShownPicture, show_picture
from synlig.pages.snippets import render_text

IN_FEED = 20
JSON_FEED = "https://jsonfeed.org/version/1.1"


@dataclass(frozen=True)
class Entry:
    """A piece of news in a feed; every address in it is whole."""

    title: str
    address: str
    summary: str
    html: Markup
    image: str | None
    out: datetime.date
    topics: tuple[str, ...]


def news_feeds(
    page: str, title: str, items: tuple[NewsItem, ...], edition: Edition, site: Site
) -> Iterator[SiteFile]:
    """Both feeds of the page that lists these news, the last to come out first."""
    entries = tuple(_entry(item, edition, site) for item in last_out_first(items)[:IN_FEED])
    yield _atom(page, title, entries, edition.association.build_date, site)
    yield _json(page, title, entries, site)


def last_out_first(news: Iterable[NewsItem]) -> list[NewsItem]:
    return sorted(news, key=lambda item: (item.published, item.date, item.slug), reverse=True)


def _entry(item: NewsItem, edition: Edition, site: Site) -> Entry:
    picture = show_picture(edition, item.picture, lambda there: site.base_url + there)
    topics = tuple(topic.title for topic in edition.topics.rows if topic.id in item.topics)
    return Entry(
        title=item.title,
        address=site.base_url + addresses.news(item.slug),
        summary=item.summary,
        html=_shown(picture) + render_text(item.body, edition, lambda there: site.base_url + there).html,
        image=picture.src if picture is not None else None,
        out=item.published,
        topics=topics,
    )


def _shown(picture: ShownPicture | None) -> Markup:
    if picture is None:
        return Markup("")
    shown = Markup('<p><img src="{}" width="{}" height="{}" alt="{}"></p>\n')
    return shown.format(picture.src, picture.width, picture.height, picture.alt)


def _atom(page: str, title: str, entries: tuple[Entry, ...], built: datetime.date, site: Site) -> SiteFile:
    """An empty feed has no day but the build's."""
    here = addresses.atom(page)
    feed = Feed(title, page, here, site, entries[0].out if entries else built)
    for entry in entries:
        feed.add_item(
            title=entry.title,
            link=entry.address,
            unique_id=entry.address,
            description=str(escape(entry.summary)),  # written as HTML
            content=str(entry.html),
            pubdate=midnight(entry.out),
            updateddate=midnight(entry.out),
            categories=entry.topics,
        )
    return SiteFile(here, feed.to_bytes())


def _json(page: str, title: str, entries: tuple[Entry, ...], site: Site) -> SiteFile:
    here = addresses.json_feed(page)
    feed = {
        "version": JSON_FEED,
        "title": title,
        "home_page_url": site.base_url + page,
        "feed_url": site.base_url + here,
        "language": "da",
        "authors": [{"name": site.name, "url": site.base_url}],
        "items": [_as_json(entry) for entry in entries],
    }
    return SiteFile(here, (json.dumps(feed, ensure_ascii=False, indent=1) + "\n").encode())


def _as_json(entry: Entry) -> dict[str, object]:
    made: dict[str, object] = {
        "id": entry.address,
        "url": entry.address,
        "title": entry.title,
        "summary": entry.summary,
        "content_html": str(entry.html),
        "date_published": midnight(entry.out).isoformat(),
    }
    if entry.image is not None:
        made["image"] = entry.image
    if entry.topics:
        made["tags"] = list(entry.topics)
    return made
