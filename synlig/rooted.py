"""A page's links led to where another server shows the site, so that the page can stand at any address."""

from __future__ import annotations

import re
from html import escape, unescape
from urllib.parse import urljoin, urlsplit

_LINKS = re.compile(r'(\s(?:href|src|action|poster|srcset)=")([^"]*)(")')
_BASE = "http://host"


def rooted(html: str, address: str, prefix: str) -> str:
    """The page of `address` with every link within the site below `prefix` (`"/forhaandsvisning/site/"`).

    What leads out of the site, and to a place on the page itself, is as it was.
    """
    here = f"{_BASE}{prefix}{address}"

    def led(link: str) -> str:
        if link.startswith("#") or urlsplit(link).scheme or urlsplit(link).netloc:
            return link
        return urljoin(here, link).removeprefix(_BASE)

    def changed(found: re.Match[str]) -> str:
        before, value, after = found[1], found[2], found[3]
        if before.endswith('srcset="'):
            parts = (part.strip().split(" ", 1) for part in unescape(value).split(","))
            return (
                f"{before}{escape(', '.join(' '.join((led(link), *size)) for link, *size in parts))}{after}"
            )
        link = unescape(value)
        moved = led(link)
        return found[0] if moved == link else f"{before}{escape(moved)}{after}"

    return _LINKS.sub(changed, html)
