"""A preview is the real page: what is built of a document that nobody has changed, but for where its links lead."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import urljoin

import pytest

from synlig import addresses
from synlig.cms.preview import Previewer
from synlig.rooted import rooted
from tests.cms.preview.conftest import PREFIX
from tests.site_builder import BuiltSite

PAGES = {
    "public/pages/forside.md": "",
    "public/pages/om-os.md": "om-os/",
    "public/pages/om-os/ide.md": "om-os/ide/",
    "public/pages/for-virksomheder.md": "for-virksomheder/",
    "public/pages/kontakt.md": "kontakt/",
    "public/pages/kolofon.md": "kolofon/",
    "public/news/2026-11-18-kaffemaskinen.md": "nyt/kaffemaskinen/",
    "public/events/aabent-hus.yml": "arrangementer/aabent-hus/",
    "public/events/regneark.yml": "arrangementer/regneark/",
    "private/minutes/bestyrelsen/2026-10-05.yml": "om-os/referater/bestyrelsen/2026-10-05/",
    "public/groups.yml": "om-os/grupper/",
    "public/figures.yml": "om-os/noegletal/",
}
"""A file for each kind of page, and the address of its page."""
MONTH = re.compile(
    r"(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) 20\d\d"
)
LINKS = re.compile(r'\s(?:href|src|action)="([^"]*)"')


def _built_page(site: BuiltSite, address: str) -> str:
    return (site.folder / "output" / "current" / address / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", PAGES)
def test_of_an_unchanged_document_the_built_page_comes(
    built: Previewer, built_everyday: BuiltSite, path: str
) -> None:
    text = (built_everyday.content / path).read_text(encoding="utf-8")

    shown = built.show(path, text)

    assert shown.problems == ()
    assert shown.html is not None
    assert shown.html.decode() == rooted(_built_page(built_everyday, PAGES[path]), PAGES[path], PREFIX)


@pytest.mark.parametrize("member", ["a7k2m9x4qd", "d5q1y7s3kx"])
def test_a_profile_is_the_built_one_but_for_its_month(
    built: Previewer, built_everyday: BuiltSite, member: str
) -> None:
    """The next batch would confirm it anew."""
    path = f"private/members/{member}/profil.yml"

    shown = built.show(path, (built_everyday.content / path).read_text(encoding="utf-8"))

    assert shown.html is not None
    html = shown.html.decode()
    number = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]", html)
    assert number is not None
    address = addresses.profile(number[0])
    page = rooted(_built_page(built_everyday, address), address, PREFIX)
    assert MONTH.sub("", html) == MONTH.sub("", page)


@pytest.mark.parametrize("address", sorted(PAGES.values()))
def test_each_link_leads_where_it_led_but_below_the_prefix(built_everyday: BuiltSite, address: str) -> None:
    before = _built_page(built_everyday, address)

    after = rooted(before, address, PREFIX)

    assert LINKS.sub("", after) == LINKS.sub("", before) or "srcset" in before
    led = [unescape(link) for link in LINKS.findall(before)]
    now = [unescape(link) for link in LINKS.findall(after)]
    assert len(led) == len(now) > 10
    for link, moved in zip(led, now, strict=True):
        if link.startswith("#") or urljoin(f"http://host/{address}", link).partition("/")[0] != "http:":
            assert moved == link
        elif "://" not in link and not link.startswith(("mailto:", "tel:", "webcal:")):
            assert urljoin("http://host/", moved) == urljoin(f"http://host{PREFIX}{address}", link)
            assert moved.startswith(PREFIX)


def test_a_picture_in_several_widths_and_a_link_with_its_quotes() -> None:
    html = (
        '<img src="../assets/a b.jpg" srcset="../assets/a-480.avif 480w, ../assets/a-800.avif 800w">'
        '<a href="?q=1&amp;r=%22">'
    )

    assert rooted(html, "om-os/", "/p/") == (
        '<img src="/p/assets/a b.jpg" srcset="/p/assets/a-480.avif 480w, /p/assets/a-800.avif 800w">'
        '<a href="/p/om-os/?q=1&amp;r=%22">'
    )
