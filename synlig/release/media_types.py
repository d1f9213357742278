"""Of what kind a file is, by its name: one table, told to a server and followed by `serve`.

With `nosniff`, a browser takes a script of another type for none; and what a server says of a name by itself depends on
what is installed beside it (Windows' registry, `mime.types`).
"""

from __future__ import annotations

from pathlib import PurePath

_UTF_8 = "; charset=utf-8"
MEDIA_TYPES = {
    ".html": f"text/html{_UTF_8}",
    ".css": f"text/css{_UTF_8}",
    ".js": f"text/javascript{_UTF_8}",
    ".mjs": f"text/javascript{_UTF_8}",
    ".txt": f"text/plain{_UTF_8}",
    ".csv": f"text/csv{_UTF_8}",
    ".ics": f"text/calendar{_UTF_8}",
    ".xml": f"application/xml{_UTF_8}",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".wasm": "application/wasm",
    ".pdf": "application/pdf",
    ".svg": "image/svg+xml",
    ".avif": "image/avif",
    ".webp": "image/webp",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
}
"""By the end of the name, in small letters."""
FEED, _FEED_TYPE = "atom.xml", "application/atom+xml"
"""The one name that says more than its end."""
ANY_BYTES = "application/octet-stream"
"""Pagefind's index, and whatever else."""


def media_type_of(file: PurePath) -> str:
    """The `Content-Type` of an answer that holds the file."""
    if file.name == FEED:
        return f"{_FEED_TYPE}{_UTF_8}"
    return MEDIA_TYPES.get(file.suffix.lower(), ANY_BYTES)


def apache_types() -> list[str]:
    """Lines of `.htaccess`; `AllowOverride FileInfo` is enough for them."""
    texts = [end for end, said in MEDIA_TYPES.items() if said.endswith(_UTF_8)]
    return [
        *(f"AddType {said.removesuffix(_UTF_8)} {end}" for end, said in MEDIA_TYPES.items()),
        f"AddCharset utf-8 {' '.join(texts)}",
        f'<Files "{FEED}">',
        f"ForceType {_FEED_TYPE}",
        "</Files>",
    ]


def nginx_types() -> list[str]:
    """Lines of a `server` block. `types` forgets what the server knew before; `text/html` has its charset by itself."""
    texts = {said.removesuffix(_UTF_8): None for said in MEDIA_TYPES.values() if said.endswith(_UTF_8)}
    return [
        "charset utf-8;",
        f"charset_types {' '.join(said for said in texts if said != 'text/html')} {_FEED_TYPE};",
        f"default_type {ANY_BYTES};",
        "types {",
        *(f"    {said.removesuffix(_UTF_8)} {end.removeprefix('.')};" for end, said in MEDIA_TYPES.items()),
        "}",
    ]


def nginx_feed() -> list[str]:
    """Lines of the location that holds the feeds alone."""
    return ["types {}", f"default_type {_FEED_TYPE};"]
