"""Every link of a finished site leads somewhere, and no page loads anything from anybody else.

The pages are ours and well-formed, so their tags are read with one expression; each distinct tag is taken apart
once, which makes a thousand pages a matter of a second. (Python's html.parser needs ten.)
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from pathlib import Path, PurePosixPath
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from synlig.language import _
from synlig.release.manifest import list_files

_TAG = re.compile(
    r"<!--.*?-->|<(script|style)((?:\"[^\"]*\"|'[^']*'|[^'\">]++)*+)>.*?</\1\s*>"
    r"|<([a-z][\w:-]*)((?:\"[^\"]*\"|'[^']*'|[^'\">]++)*+)>",
    re.DOTALL | re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"""([^\s"'=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_CSS_LOAD = re.compile(r"""(?:url\(\s*|@import\s+)(?:"([^"]*)"|'([^']*)'|([^\s"')]+))""")
_CSS_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SRCSET_ITEM = re.compile(r"\s*([^\s,]\S*[^\s,]|[^\s,])(?:\s+[\d.]+[wxh])?\s*(?:,|$)")
_XML_ADDRESS = re.compile(r"<loc>([^<]*)</loc>|<link\b[^>]*?\bhref=\"([^\"]*)\"")

_LOADED_BY_LINK = {
    "stylesheet",
    "icon",
    "preload",
    "modulepreload",
    "manifest",
    "apple-touch-icon",
    "mask-icon",
}
_LOADING = {
    "src": None, "poster": None, "background": None, "data": {"object"}, "xlink:href": {"image", "use", "feimage"},
    "action": {"form"}, "formaction": None,
}  # fmt: skip
_ELSEWHERE = {"http", "https", "mailto", "tel", "sms", "geo", "webcal"}


class Use(Enum):
    """What a page does with an address."""

    LEADS = "leads"
    LOADS = "loads"


@dataclass(frozen=True, order=True)
class LinkProblem:
    """A link that does not hold. `page` is a file of the site, `target` the address as it stands there."""

    page: str
    target: str
    wrong: str

    def __str__(self) -> str:
        return f"{self.page}: {self.target}  {self.wrong}"


@dataclass(frozen=True)
class _Page:
    links: tuple[tuple[Use, str], ...]
    ids: frozenset[str]


def check_links(folder: Path, base_url: str = "") -> list[LinkProblem]:
    """All problems with links in the HTML, SVG, CSS, feeds and sitemaps below the folder, sorted.

    `base_url` is the site's own address (`"https://sen.example.org/"`): what begins with it is checked as well.
    """
    files = frozenset(list_files(folder))
    pages = {path: _read(folder / path) for path in files if PurePosixPath(path).suffix in _READERS}
    site = _Site(files, {path: page.ids for path, page in pages.items()}, urlsplit(base_url))
    return sorted(
        {
            LinkProblem(path, target, wrong)
            for path, page in pages.items()
            for use, target in set(page.links)
            if (wrong := site.find_fault(path, use, target))
        }
    )


class _Site:
    """The files and anchors that links may lead to."""

    def __init__(self, files: frozenset[str], ids: dict[str, frozenset[str]], base: SplitResult) -> None:
        self._files = files
        self._ids = ids
        self._base = base
        self._root = base.path or "/"
        self._found: dict[tuple[str, str], str | None] = {}

    def find_fault(self, page: str, use: Use, target: str) -> str:
        """What is wrong with the target on that page, in Danish; empty if nothing is."""
        if self._leaves(target.strip()):
            return _("Adressen fører ud af hjemmesiden.")
        address = self._own(target.strip())
        try:
            parts = urlsplit(address)
        except ValueError:
            return _("Adressen kan ikke læses.")
        if parts.scheme == "data" and use is Use.LOADS:
            return "" if address.startswith("data:image/") else _("Kun billeder må stå i siden som data.")
        if parts.netloc or parts.scheme:
            return self._elsewhere(use, parts.scheme)
        return self._inside(page, parts.path, unquote(parts.fragment))

    def _leaves(self, target: str) -> bool:
        """Whether an address from the root of the host misses the folder that the site lies in."""
        return target.startswith("/") and not target.startswith(("//", self._root))

    def _own(self, target: str) -> str:
        """An address of the site itself as it would be if the site were all there is on its host."""
        whole = f"{self._base.scheme}://{self._base.netloc}{self._root}"
        for prefix in (whole, self._root):
            if target.startswith(prefix) and not target.startswith("//"):
                return "/" + target.removeprefix(prefix)
        return target

    def _elsewhere(self, use: Use, scheme: str) -> str:
        if use is Use.LOADS:
            return _("Siden henter noget fra et andet sted. Læg filen på hjemmesiden selv.")
        return "" if scheme in _ELSEWHERE or not scheme else _("Den slags adresse må ikke stå i et link.")

    def _inside(self, page: str, path: str, fragment: str) -> str:
        if path.startswith("../" * (page.count("/") + 1)):
            return _("Adressen fører ud af hjemmesiden.")
        found = self._file_at(page, path) if path else page
        if found is None:
            return _("Der er ingen side eller fil med den adresse.")
        if fragment and fragment != "top" and found in self._ids and not fragment.startswith(":~:"):
            return "" if fragment in self._ids[found] else _("Der er intet sted med det navn på siden.")
        return ""

    def _file_at(self, page: str, path: str) -> str | None:
        """The file that a path on a page leads to. The pages of a folder mostly lead to the same ones."""
        folder = page.rpartition("/")[0]
        path = path if path.startswith("/") else f"./{path}"  # nothing in it, "a:b", is taken for a scheme
        while path.startswith("./../"):
            folder, path = folder.rpartition("/")[0], f"./{path.removeprefix('./../')}"
        if (folder, path) not in self._found:
            joined = urljoin(f"/{folder}/" if folder else "/", path)
            place = unquote(urlsplit(joined).path).lstrip("/")
            self._found[folder, path] = next((file for file in _files_of(place) if file in self._files), None)
        return self._found[folder, path]


def _files_of(path: str) -> Iterable[str]:
    """The files that a web server would answer a path with."""
    if not path or path.endswith("/"):
        return (f"{path}index.html",)
    return (path, f"{path}/index.html")


def _read(file: Path) -> _Page:
    text = file.read_text(encoding="utf-8-sig")
    return _READERS[file.suffix](text)


def _read_markup(text: str) -> _Page:
    links: list[tuple[Use, str]] = []
    ids: set[str] = set()
    for match in _TAG.finditer(text):
        name, attributes = match[1] or match[3], match[2] or match[4]
        if name:
            tag = _read_tag(name.lower(), attributes or "")
            links.extend(tag.links)
            ids |= tag.ids
    return _Page(tuple(links), frozenset(ids))


@lru_cache(maxsize=100_000)
def _read_tag(name: str, text: str) -> _Page:
    attributes = {
        match[1].lower(): html.unescape(match[2] or match[3] or match[4] or "")
        for match in _ATTRIBUTE.finditer(text)
    }
    ids = {attributes[key] for key in ("id", "name") if key in attributes}
    return _Page(tuple(_links_of(name, attributes)), frozenset(ids))


def _links_of(name: str, attributes: dict[str, str]) -> Iterator[tuple[Use, str]]:
    for key, elements in _LOADING.items():
        if key in attributes and (elements is None or name in elements):
            yield Use.LOADS, attributes[key]
    for key in ("srcset", "imagesrcset"):
        for match in _SRCSET_ITEM.finditer(attributes.get(key, "")):
            yield Use.LOADS, match[1]
    if "style" in attributes:
        yield from _read_css(attributes["style"]).links
    if "href" in attributes:
        loads = name in ("image", "use", "feimage") or (
            name == "link" and set(attributes.get("rel", "").lower().split()) & _LOADED_BY_LINK
        )
        yield (Use.LOADS if loads else Use.LEADS), attributes["href"]


def _read_css(text: str) -> _Page:
    found = _CSS_LOAD.findall(_CSS_COMMENT.sub("", text))
    return _Page(tuple((Use.LOADS, a or b or c) for a, b, c in found), frozenset())


def _read_feed(text: str) -> _Page:
    found = [html.unescape(loc or link) for loc, link in _XML_ADDRESS.findall(text)]
    return _Page(tuple((Use.LEADS, address) for address in found), frozenset())


_READERS = {
    ".html": _read_markup,
    ".svg": _read_markup,
    ".css": _read_css,
    ".xml": _read_feed,
    ".atom": _read_feed,
}
