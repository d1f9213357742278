"""Addresses whose page is gone for good: what each kind of server is told, so that it answers 410.

Every rule has the same form, whatever the reason. The tombstone pages themselves say which addresses there are: their
bytes are those of `410.html`. Where a server knows no rules, the page is shown with 200 and `noindex`. What stood
below a profile, its product sheets, is gone with it: every rule is for the address and all below it.

- Apache answers 410: `Redirect gone` (https://httpd.apache.org/docs/2.4/mod/mod_alias.html).
- nginx answers 410: `return` in a location (https://nginx.org/en/docs/http/ngx_http_rewrite_module.html).
- Netlify answers 410: `_redirects` (https://github.com/netlify/netlify-playground/issues/22, by its staff).
- Cloudflare Pages does not: it ignores every status in `_redirects` but 200 and 30x
  (https://developers.cloudflare.com/pages/configuration/redirects/).

Read 2026-11-22, in stored copies. Apache and nginx are asked in `tests/release/test_servers.py`, the others by nobody.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from synlig.addresses import CATALOGUE, GONE

_OURS = ("_headers", "_redirects")
"""What only some hosts understand; the others are told not to hand it out."""
_APACHES = ".htaccess"
"""Apache itself hands it out to nobody."""


def gone_addresses(folder: Path) -> tuple[str, ...]:
    """The addresses in a finished site where a tombstone stands, in order."""
    if not (folder / GONE).is_file():
        return ()
    tombstone = (folder / GONE).read_bytes()
    pages = (page for page in (folder / CATALOGUE).glob("*/index.html") if page.read_bytes() == tombstone)
    return tuple(sorted(f"{CATALOGUE}{page.parent.name}/" for page in pages))


def apache_gone(gone: Iterable[str]) -> list[str]:
    """Lines of `.htaccess`; `AllowOverride FileInfo` is enough for them."""
    return [
        f"ErrorDocument 410 /{GONE}",
        f"RedirectMatch 404 ^/({'|'.join(_OURS)})$",
        *(f"Redirect gone /{address.rstrip('/')}" for address in gone),
    ]


def nginx_gone(gone: Iterable[str]) -> list[str]:
    """Lines of a `server` block; a longer prefix wins over the catalogue's."""
    return [
        f"error_page 410 /{GONE};",
        *(f"location = /{name} {{ return 404; }}" for name in (*_OURS, _APACHES)),
        *(f"location ^~ /{address.rstrip('/')} {{ return 410; }}" for address in gone),
    ]


def redirects_gone(gone: Iterable[str]) -> list[str]:
    """Lines of `_redirects`; `*` stands for nothing as well, and `!` makes the rule win over the page there."""
    return [f"/{address}* /{GONE} 410!" for address in gone]
