"""What the web server says with every answer: one table, in the languages of three servers.

`.htaccess` (Apache), `_headers` and `_redirects` (Netlify, Cloudflare Pages) lie in the site; nginx's part is put into
the server's own configuration. The values follow the OWASP Secure Headers Project and MDN, read in November 2026:
https://owasp.org/www-project-secure-headers/ and https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from synlig.addresses import CATALOGUE, GONE, NOT_FOUND
from synlig.release.gone import apache_gone, nginx_gone, redirects_gone
from synlig.release.media_types import FEED, apache_types, nginx_feed, nginx_types
from synlig.release.moved import Moved, apache_moved, nginx_moved, redirects_moved

_MDN = "https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/"
_OWASP = "https://owasp.org/www-project-secure-headers/"


@dataclass(frozen=True)
class Header:
    """One line of an answer, and the page that says why."""

    name: str
    value: str
    source: str


@dataclass(frozen=True)
class Rule:
    """The headers of every address that begins with `prefix`; the empty one is all of them.

    No header stands in two rules that both apply to an address: `_headers` would send it twice.
    """

    prefix: str
    headers: tuple[Header, ...]


CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",  # Pagefind searches in WebAssembly
        "worker-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",  # the search form, which must also work without JavaScript
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
"""No inline script or style, and nothing from anybody else."""

_UNUSED = (
    "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media",
    "geolocation", "gyroscope", "hid", "idle-detection", "magnetometer", "microphone", "midi", "payment",
    "screen-wake-lock", "serial", "usb", "xr-spatial-tracking",
)  # fmt: skip
PERMISSIONS_POLICY = ", ".join(f"{feature}=()" for feature in _UNUSED)

RULES = (
    Rule(
        "",
        (
            Header("Content-Security-Policy", CONTENT_SECURITY_POLICY, f"{_MDN}Content-Security-Policy"),
            # An employer's address bar may hold a shortlist; it tells nobody.
            Header("Referrer-Policy", "no-referrer", f"{_MDN}Referrer-Policy"),
            Header("X-Content-Type-Options", "nosniff", f"{_MDN}X-Content-Type-Options"),
            Header("X-Frame-Options", "DENY", f"{_MDN}X-Frame-Options"),
            Header("Permissions-Policy", PERMISSIONS_POLICY, f"{_MDN}Permissions-Policy"),
            Header("Cross-Origin-Opener-Policy", "same-origin", f"{_MDN}Cross-Origin-Opener-Policy"),
            Header("Cross-Origin-Resource-Policy", "same-origin", f"{_MDN}Cross-Origin-Resource-Policy"),
            # Without includeSubDomains: an association's other names may still be without TLS.
            Header("Strict-Transport-Security", "max-age=31536000", f"{_OWASP}#strict-transport-security"),
        ),
    ),
    Rule(CATALOGUE, (Header("X-Robots-Tag", "noindex", f"{_MDN}X-Robots-Tag"),)),
    # nginx answers for what is gone as the page that says so, not as the catalogue.
    Rule(GONE, (Header("X-Robots-Tag", "noindex", f"{_MDN}X-Robots-Tag"),)),
    # The theme's folder has its hash in its name: another content is another address.
    Rule("tema/", (Header("Cache-Control", "public, max-age=31536000, immutable", f"{_MDN}Cache-Control"),)),
)

PAGE_CACHING = Header("Cache-Control", "no-cache", f"{_MDN}Cache-Control")
"""Wherever no rule speaks of caching: a person who withdraws must not stay in anybody's cache. The hosts that read
`_headers` do this by themselves (`max-age=0, must-revalidate`), and could not be told it without saying it twice."""


def headers_for(path: str) -> dict[str, str]:
    """The headers of an answer, by name; `path` is the file or address from the site's root, without a leading `/`."""
    said = {PAGE_CACHING.name: PAGE_CACHING.value}
    for rule in RULES:
        if path.startswith(rule.prefix):
            said.update((header.name, header.value) for header in rule.headers)
    return said


def header_files(gone: Sequence[str] = (), moved: Sequence[Moved] = ()) -> dict[str, str]:
    """The files that lie in the site itself, by path; `gone` are the addresses that have a tombstone, and `moved`
    those that lead on."""
    return {
        ".htaccess": apache_rules(gone, moved),
        "_headers": headers_file(),
        "_redirects": redirects_file(gone, moved),
    }


def apache_rules(gone: Sequence[str] = (), moved: Sequence[Moved] = ()) -> str:
    """Apache's `.htaccess`; needs `AllowOverride FileInfo`, and no more, so that no server refuses it."""
    lines = [
        "# Written by Synlig with every build; changes are lost.",
        f"ErrorDocument 404 /{NOT_FOUND}",
        *apache_gone(gone),
        *apache_moved(moved),
        *apache_types(),
        "<IfModule mod_headers.c>",
        *_apache_headers((PAGE_CACHING,)),
    ]
    for rule in RULES:
        if rule.prefix:
            lines += [
                f'<If "%{{REQUEST_URI}} =~ m#^/{rule.prefix}#">',
                *_apache_headers(rule.headers),
                "</If>",
            ]
        else:
            lines += _apache_headers(rule.headers)
    return "\n".join([*lines, "</IfModule>", ""])


def nginx_rules(gone: Sequence[str] = (), moved: Sequence[Moved] = ()) -> str:
    """The part of a `server` block; nginx forgets the outer headers where a location has its own: each has all."""
    lines = [
        "# Written by Synlig. Include it in the server block: include /path/to/synlig-nginx.conf;",
        "index index.html;",
        *nginx_types(),
        f"error_page 403 404 =404 /{NOT_FOUND};",  # 403: a folder without a page
        *nginx_gone(gone),
        *nginx_moved(moved),
    ]
    for prefix in sorted({rule.prefix for rule in RULES}, key=len):
        lines += _nginx_location(f"^~ /{prefix}" if prefix else "/", headers_for(prefix))
    lines += _nginx_location(f"~ /{re.escape(FEED)}$", headers_for(FEED), nginx_feed())
    return "\n".join([*lines, ""])


def _nginx_location(which: str, said: Mapping[str, str], more: Iterable[str] = ()) -> list[str]:
    headers = [f'add_header {name} "{value}" always;' for name, value in said.items()]
    return [f"location {which} {{", *(f"    {line}" for line in (*headers, *more)), "}"]


def headers_file() -> str:
    """`_headers` of Netlify and Cloudflare Pages."""
    lines = ["# Written by Synlig with every build; changes are lost."]
    for rule in RULES:
        lines.append(f"/{rule.prefix}*")
        lines += [f"  {header.name}: {header.value}" for header in rule.headers]
    return "\n".join([*lines, ""])


def redirects_file(gone: Iterable[str] = (), moved: Iterable[Moved] = ()) -> str:
    """`_redirects` of the same two; Cloudflare wants what has no `*` first."""
    lines = ["# Written by Synlig with every build; changes are lost."]
    return "\n".join([*lines, *redirects_moved(moved), *redirects_gone(gone), ""])


def _apache_headers(headers: tuple[Header, ...]) -> list[str]:
    return [f'Header always set {header.name} "{header.value}"' for header in headers]
