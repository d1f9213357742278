"""How the name of a public file becomes the address of its page."""

from __future__ import annotations

import datetime

from synlig import addresses


def page_address(slug: str) -> str:
    """The address of a page file: `"om-os/strategi-2023/"`; `""` for `forside`."""
    return addresses.FRONT if slug == "forside" else f"{slug}/"


def news_slug(slug: str) -> str:
    """A piece of news is found by its words; the date in the file's name only sorts the folder."""
    head, rest = slug[:10], slug[11:]
    try:
        datetime.date.fromisoformat(head)
    except ValueError:
        return slug
    return rest or slug
