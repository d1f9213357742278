"""Finished sites, served with their own security headers, and a browser to look at them.

The everyday one; the demonstration for what is about its size and its own words.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from bench.large_catalogue import large_pool, write_catalogue
from synlig.release.headers import headers_for
from tests.site_builder import BuiltSite

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
POOL = 2000
"""Profiles of the large catalogue."""
EVERYDAY = {
    "front": "",
    "employers": "for-virksomheder/",
    "demand": "for-virksomheder/efterlyst/",
    "catalogue": "find-en-medarbejder/",
    "compare": "find-en-medarbejder/sammenlign/",
    "match": "find-en-medarbejder/match/",
    "facet": "find-en-medarbejder/omraade/vendsyssel-og-laesoe/",
    "profile": "find-en-medarbejder/AAAA2M4P8/",
    "sheet": "find-en-medarbejder/AAAA2M4P8/produktblad/1/",
    "section": "for-dig-over-50/",
    "text": "for-dig-over-50/uden-navn/",
    "events": "arrangementer/",
    "event": "arrangementer/regneark/",
    "month": "arrangementer/maaned/2026-12/",
    "past events": "arrangementer/tidligere/",
    "news": "nyt/",
    "news item": "nyt/kaffemaskinen/",
    "about": "om-os/",
    "groups": "om-os/grupper/",
    "group": "om-os/grupper/bestyrelsen/",
    "figures": "om-os/noegletal/",
    "competence figures": "om-os/noegletal/kompetencer/",
    "minutes": "om-os/referater/",
    "meeting": "om-os/referater/bestyrelsen/2026-10-05/",
    "decisions": "om-os/referater/beslutninger/",
    "tasks": "om-os/referater/opgaver/",
    "contact": "kontakt/",
    "colophon": "kolofon/",
    "privacy": "privatliv/",
    "search": "soeg/",
    "not found": "404.html",
    "gone": "410.html",
}
"""An address of each kind of page in the everyday site."""
LARGE = {
    "long catalogue": "find-en-medarbejder/",
    "long facet": "find-en-medarbejder/omraade/nordjylland/",
    "register": "find-en-medarbejder/kompetence/",
    "pair": "find-en-medarbejder/fag/haandvaerk/omraade/aalborg/",
    "long text": "om-os/strategi-2023/",
    "long decisions": "om-os/referater/beslutninger/",
}
"""Those of the demonstration that are much longer."""


class Handler(SimpleHTTPRequestHandler):
    """Serves files as the live site would: with its headers, and its own error page."""

    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".avif": "image/avif",
        ".wasm": "application/wasm",
        ".pagefind": "application/wasm",
    }

    def end_headers(self) -> None:
        for name, value in headers_for(self.path.partition("?")[0].lstrip("/")).items():
            if name != "Strict-Transport-Security":
                self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *arguments: Any) -> None:
        """Silent."""


@contextmanager
def serving(folder: Path, handler: type[Handler] = Handler) -> Iterator[str]:
    """The address of a site on this machine, ending in `/`."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder))) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}/"
        running.shutdown()


@pytest.fixture(scope="session")
def server(built_everyday: BuiltSite) -> Iterator[str]:
    """The address of the everyday site on this machine, ending in `/`."""
    with serving((built_everyday.folder / "output" / "current").resolve()) as address:
        yield address


@pytest.fixture(scope="session")
def demonstration_server(demonstration: Path) -> Iterator[str]:
    """The address of the demonstration."""
    with serving(demonstration) as address:
        yield address


Open = Callable[..., Page]
Windows = Callable[..., BrowserContext]


@pytest.fixture(scope="session")
def windows(browser: Browser) -> Windows:
    """A window for each way to look (size, colours, script or none), opened once: a new one costs as much as its page.

    What it could remember from one test to the next are cookies and storage, and a page that used them would fail
    `test_pages.py`; and the server's files, which do not change.
    """
    opened: dict[str, BrowserContext] = {}

    def window(**options: Any) -> BrowserContext:
        chosen = {"viewport": DESK, "locale": "da-DK", **options}
        key = json.dumps(chosen, sort_keys=True)
        return opened.get(key) or opened.setdefault(key, browser.new_context(**chosen))

    return window


@contextmanager
def opening(windows: Windows, server: str) -> Iterator[Open]:
    """A function that opens an address in a new tab; `page.context` knows its requests."""
    before: dict[BrowserContext, list[Page]] = {}

    def open_it(address: str, **options: Any) -> Page:
        window = windows(**options)
        before.setdefault(window, window.pages)
        page = window.new_page()
        page.goto(urljoin(server, address))
        return page

    yield open_it
    for window, others in before.items():
        for page in window.pages:
            if page not in others:
                page.close()


@pytest.fixture
def open_page(windows: Windows, server: str) -> Iterator[Open]:
    """Opens an address, by itself one of the everyday site."""
    with opening(windows, server) as open_it:
        yield open_it


@pytest.fixture(scope="session")
def large_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogue of 2,000 invented profiles: the pages that search, compare and match."""
    folder = tmp_path_factory.mktemp("large") / "site"
    write_catalogue(large_pool(POOL), folder)
    return folder


@pytest.fixture(scope="session")
def large_server(large_site: Path) -> Iterator[str]:
    """The address of the large catalogue."""
    with serving(large_site) as address:
        yield address


@pytest.fixture
def open_large(windows: Windows, large_server: str) -> Iterator[Open]:
    with opening(windows, large_server) as open_it:
        yield open_it


@pytest.fixture
def address(kind: str, request: pytest.FixtureRequest) -> str:
    """The whole address of a page of the kind that a test is about."""
    if kind in LARGE:
        return str(request.getfixturevalue("demonstration_server")) + LARGE[kind]
    return str(request.getfixturevalue("server")) + EVERYDAY[kind]
