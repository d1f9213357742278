"""Atom feeds (RFC 4287) that say the same on any day: no date in them is the clock's."""

from __future__ import annotations

import datetime

from feedgenerator import Atom1Feed

from synlig.pages.page import Site


class Feed(Atom1Feed):  # type: ignore[misc]  # feedgenerator ships no types
    """A feed of the site, in Danish. `updated` is when its newest entry was last changed."""

    def __init__(self, title: str, page: str, here: str, site: Site, updated: datetime.date) -> None:
        """`page` is the address that the feed tells about, `here` its own."""
        super().__init__(
            title=title,
            link=site.base_url + page,
            feed_url=site.base_url + here,
            description="",
            language="da",
            author_name=site.name,
        )
        self._updated = midnight(updated)

    def latest_post_date(self) -> datetime.datetime:
        """What feedgenerator writes as the feed's own date; of an empty feed, it would take the clock's."""
        return self._updated

    def to_bytes(self) -> bytes:
        text: str = self.writeString("utf-8")
        return text.encode()


def midnight(date: datetime.date) -> datetime.datetime:
    return datetime.datetime(date.year, date.month, date.day, tzinfo=datetime.UTC)
