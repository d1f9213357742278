"""The guard: the one way in which a plugin puts a file on the site. Always the first plugin.

A plugin calls `provide` in its `register` with a function from edition and site to pages and files. The guard renders
each page and each paper with the one template its class names, gives the template `page` and nothing else, and writes
every address once, inside the output folder. `written` is what the release compares the finished site with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from plugins.press import Press
from plugins.templates import read_from
from synlig.edition import Edition
from synlig.pages import Page, Paper, Site, SiteFile, make_site, robots, sitemap, theme_files

Made = Page | Paper | SiteFile
Maker = Callable[[Edition, Site], Iterable[Made]]

_makers: list[Maker] = []


class GuardError(Exception):
    """A plugin asked for something that cannot be on the site; a mistake of ours."""


def provide(maker: Maker) -> None:
    """Have `maker` asked for its pages and files when the site is made."""
    _makers.append(maker)


class Guard:
    """Writes files into the output folder, each address once."""

    def __init__(self, output: Path) -> None:
        self._output = output
        self.written: set[str] = set()

    def write(self, address: str, data: bytes) -> None:
        path = file_of(address)
        if path in self.written:
            raise GuardError(f"two pages have the address {address}")
        target = self._output / path
        if not target.resolve().is_relative_to(self._output.resolve()):
            raise GuardError(f"the address {address} leads out of the site")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        self.written.add(path)


def file_of(address: str) -> str:
    """The file that a web server gives for an address: `"nyt/"` is `nyt/index.html`."""
    return f"{address}index.html" if address == "" or address.endswith("/") else address


class SiteGenerator(Generator):  # type: ignore[misc]  # Pelican ships no types
    """Asks every maker for its pages and writes them."""

    def generate_output(self, _writer: Any) -> None:
        edition: Edition = self.settings["SYNLIG_EDITION"]
        guard: Guard = self.settings["SYNLIG_GUARD"]
        site = make_site(edition, f"{self.settings['THEME_STATIC_DIR']}/")
        read_from(Path(self.theme) / "templates", self.env)  # and not from Pelican's own theme behind it
        made = [item for maker in _makers for item in maker(edition, site)]
        pages = [item for item in made if isinstance(item, Page)]
        press = Press(Path(self.theme) / "paper")
        for item in (*made, sitemap(pages, site), robots(site)):
            if not isinstance(item, Page):
                data = press.set(item) if isinstance(item, Paper) else item.data
                guard.write(item.address, data)
                site.sizes[item.address] = len(data)
        for fetched in edition.files:
            guard.write(fetched.address, (edition.folder / fetched.address).read_bytes())
        for page in pages:
            html = self._render(page)
            for address in (page.address, *page.also):
                guard.write(address, html)
        for picture in edition.pictures:
            for file in picture.files:
                guard.write(file.path, (edition.folder / file.path).read_bytes())

    def _render(self, page: Page) -> bytes:
        html: str = self.env.get_template(page.template).render(page=page)
        return html.encode()


def register() -> None:
    """Called by Pelican; the makers of an earlier run in the same process are forgotten."""
    _makers.clear()
    signals.get_generators.connect(_generator)


def _generator(_pelican: object) -> type[SiteGenerator]:
    return SiteGenerator


def copy_theme(theme: Path, folder: str, guard: Guard) -> None:
    """Put the theme's static files on the site, below `folder`."""
    for name, data in theme_files(theme / "static"):
        guard.write(f"{folder}/{name}", data)


__all__ = ["Guard", "GuardError", "SiteGenerator", "copy_theme", "file_of", "provide", "register"]
