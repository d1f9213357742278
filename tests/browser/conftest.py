"""The demonstration's site, built once, served with its own security headers, and a browser to look at it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from synlig.release.headers import headers_for
from tests.building.runs import ROOT, run

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The finished demonstration."""
    output = tmp_path_factory.mktemp("demo")
    done = run("--site", ROOT / "site.yml", "--output", output)
    assert done.code == 0, done.err
    return (output / "current").resolve()


class _Handler(SimpleHTTPRequestHandler):
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


@pytest.fixture(scope="session")
def server(site_folder: Path) -> Iterator[str]:
    """The address of the site on this machine, ending in `/`."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(site_folder))) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}/"
        running.shutdown()


Open = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser, server: str) -> Iterator[Open]:
    """Open an address of the site in a new window; `page.context` knows every request it made."""
    contexts: list[BrowserContext] = []

    def open_it(address: str, **options: Any) -> Page:
        context = browser.new_context(**{"viewport": DESK, "locale": "da-DK", **options})
        contexts.append(context)
        page = context.new_page()
        page.goto(server + address)
        return page

    yield open_it
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def addresses(site_folder: Path) -> dict[str, str]:
    """One address of each kind of page."""
    catalogue = site_folder / "find-en-medarbejder"
    profile = next(
        path.name for path in sorted(catalogue.iterdir()) if len(path.name) == 9 and path.name.isupper()
    )
    sheet = next(iter(sorted(catalogue.glob("*/produktblad/1")))).parents[1].name
    meeting = next(iter(sorted((site_folder / "om-os" / "referater" / "bestyrelsen").glob("20*"))))
    event = next(path for path in sorted((site_folder / "arrangementer").iterdir()) if path.is_dir())
    news = next(path for path in sorted((site_folder / "nyt").iterdir()) if path.is_dir())
    return {
        "front": "",
        "employers": "for-virksomheder/",
        "demand": "for-virksomheder/efterlyst/",
        "catalogue": "find-en-medarbejder/",
        "facet": "find-en-medarbejder/omraade/nordjylland/",
        "profile": f"find-en-medarbejder/{profile}/",
        "sheet": f"find-en-medarbejder/{sheet}/produktblad/1/",
        "section": "for-dig-over-50/",
        "text": "om-os/strategi-2023/",
        "events": "arrangementer/",
        "event": f"arrangementer/{event.name}/",
        "news": "nyt/",
        "news item": f"nyt/{news.name}/",
        "about": "om-os/",
        "groups": "om-os/grupper/",
        "group": "om-os/grupper/bestyrelsen/",
        "figures": "om-os/noegletal/",
        "minutes": "om-os/referater/",
        "meeting": f"om-os/referater/bestyrelsen/{meeting.name}/",
        "decisions": "om-os/referater/beslutninger/",
        "tasks": "om-os/referater/opgaver/",
        "contact": "kontakt/",
        "colophon": "kolofon/",
        "privacy": "privatliv/",
        "search": "soeg/",
        "not found": "404.html",
        "gone": "410.html",
    }
