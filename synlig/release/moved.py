"""Addresses whose page has moved: what each kind of server is told, so that it answers 301 and the new address.

The pages at the old addresses say themselves where they lead. Where a server knows no rules, the page is shown with
200, and its `refresh` leads on at once; search engines take that for a permanent move, too
(https://developers.google.com/search/docs/crawling-indexing/301-redirects).

- Apache: `RedirectMatch`, which unlike `Redirect` leaves what is below the address alone
  (https://httpd.apache.org/docs/2.4/mod/mod_alias.html).
- nginx: `return` in a location (https://nginx.org/en/docs/http/ngx_http_rewrite_module.html).
- Netlify: `_redirects`; without `!` the page at the old address would win
  (https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/).
- Cloudflare Pages: `_redirects`; it knows no `!`, skips the line that has one, and takes the next
  (https://developers.cloudflare.com/pages/configuration/redirects/).

Read 2026-11-23, in stored copies. Apache and nginx are asked in `tests/release/test_servers.py`, the others by nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urljoin

from synlig.addresses import CATALOGUE
from synlig.release.manifest import list_files

_REFRESH = re.compile(rb'<meta http-equiv="refresh" content="0; url=([^"]+)">')
_HEAD = 1500
"""Bytes of a page in which the line stands; the title before it has 300 letters at most."""
_INDEX = "index.html"


class Moved(NamedTuple):
    """An old address and the one it leads to: `"om-os/hvem/"`, `"om-os/historie/"`."""

    old: str
    new: str


def moved_addresses(folder: Path) -> tuple[Moved, ...]:
    """The old addresses in a finished site, in order, and where they lead."""
    pages = (path for path in list_files(folder) if path.endswith(".html") and not path.startswith(CATALOGUE))
    return tuple(sorted(moved for path in pages if (moved := _read(folder, path)) is not None))


def apache_moved(moved: Iterable[Moved]) -> list[str]:
    """Lines of `.htaccess`; `AllowOverride FileInfo` is enough for them."""
    return [f'RedirectMatch permanent "^/{re.escape(old.rstrip("/"))}/?$" "/{new}"' for old, new in moved]


def nginx_moved(moved: Iterable[Moved]) -> list[str]:
    """Lines of a `server` block; a location with `=` wins over every prefix."""
    return [f"location = /{form} {{ return 301 /{new}; }}" for old, new in moved for form in _forms(old)]


def redirects_moved(moved: Iterable[Moved]) -> list[str]:
    """Lines of `_redirects`: for Netlify, and for Cloudflare Pages."""
    return [
        f"/{form} /{new} {status}" for old, new in moved for form in _forms(old) for status in ("301!", "301")
    ]


def _forms(address: str) -> tuple[str, ...]:
    """An address as it is asked for, with its `/` and without."""
    return (address, address.rstrip("/")) if address.endswith("/") else (address,)


def _read(folder: Path, path: str) -> Moved | None:
    with (folder / path).open("rb") as file:
        found = _REFRESH.search(file.read(_HEAD))
    if found is None:
        return None
    old = path.removesuffix(_INDEX) if path.endswith(f"/{_INDEX}") else path
    return Moved(old, urljoin(f"/{old}", found[1].decode()).lstrip("/"))
