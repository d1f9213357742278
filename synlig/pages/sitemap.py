"""What search engines may find: a list of the pages that are to be found, and none of the catalogue."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape

from synlig.pages.page import Page, Site, SiteFile

SITEMAP = "sitemap.xml"
ROBOTS = "robots.txt"


def sitemap(pages: Iterable[Page], site: Site) -> SiteFile:
    """The sitemap (https://www.sitemaps.org/protocol.html, read 2026-11-22), undated: a date would tell when a
    page changed.
    """
    found = sorted(page.canonical for page in pages if page.indexed)
    rows = "".join(f"<url><loc>{escape(address)}</loc></url>\n" for address in found)
    text = f'<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{rows}</urlset>\n'
    return SiteFile(SITEMAP, text.encode())


def robots(site: Site) -> SiteFile:
    """Robots may come everywhere: the catalogue says `noindex` itself, which a robot must be let in to read.

    Source: Google Search Central, "Block Search indexing with noindex" (read 2026-11-22).
    """
    return SiteFile(ROBOTS, f"User-agent: *\nAllow: /\nSitemap: {site.base_url}{SITEMAP}\n".encode())
