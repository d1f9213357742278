"""Which file an address means, and what kind of file it is."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

MEDIA_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".atom": "application/atom+xml; charset=utf-8",
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
"""Our own: what Windows' registry says of `.js` depends on what has been installed."""
_BY_NAME = {"atom.xml": "application/atom+xml; charset=utf-8"}
_ANY_BYTES = "application/octet-stream"  # Pagefind's index, and whatever else


def find_file(root: Path, path: str) -> Path | None:
    """The file that an address means, or the folder where its last `/` is missing; None where there is nothing to show.

    Nothing outside `root` and no hidden file is ever found, however the address is written.
    """
    parts = [part for part in unquote(path, errors="replace").split("/") if part]
    if any(part.startswith(".") or set(part) & set('\\:*?"<>|\0') for part in parts):
        return None
    place = root.joinpath(*parts)
    try:
        if path.endswith("/"):
            place /= "index.html"
        elif (place / "index.html").is_file():
            return place
        return place if place.is_file() and place.resolve().is_relative_to(root) else None
    except OSError:  # a name that no file can have
        return None


def media_type_of(file: Path) -> str:
    return _BY_NAME.get(file.name) or MEDIA_TYPES.get(file.suffix.lower(), _ANY_BYTES)
