"""Styles, scripts and fonts: the CMS's own, and the theme's colours and letters, so that the two look like one house.

An address holds the hash of what all files are together; so a browser may keep what it has got for ever, and asks anew
after an update of the program. They are read once: there are few.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from django.http import Http404, HttpRequest, HttpResponse

from synlig.release.media_types import media_type_of

STATIC = "static"
_OWN = Path(__file__).resolve().parent / "static"
THEMES = Path(__file__).resolve().parents[3] / "themes"
_THEME = THEMES / "vaev" / "static"
_OF_THEME = ("css/tokens.css", "css/fonts.css", "css/base.css", "fonts/*.woff2", "img/sign.svg")


@cache
def static_files() -> dict[str, bytes]:
    """Every file by its name under the address: `"cms.css"`, `"css/tokens.css"`."""
    own = {file.relative_to(_OWN).as_posix(): file for file in _OWN.rglob("*") if file.is_file()}
    theme = {file.relative_to(_THEME).as_posix(): file for each in _OF_THEME for file in _THEME.glob(each)}
    return {name: file.read_bytes() for name, file in sorted({**theme, **own}.items())}


@cache
def version() -> str:
    """Eight letters that change with any of the files."""
    digest = hashlib.sha256()
    for name, data in static_files().items():
        digest.update(name.encode() + b"\0" + data + b"\0")
    return digest.hexdigest()[:8]


def static_address(name: str) -> str:
    """Where a browser finds the file; a `KeyError` for one that there is not, so that no page asks in vain."""
    static_files()[name]
    return f"/{STATIC}/{version()}/{name}"


def show_static(request: HttpRequest, version: str, name: str) -> HttpResponse:
    """A file of ours; of another version as well, for a page that was open during an update."""
    data = static_files().get(name)
    if data is None:
        raise Http404
    kept = {"Cache-Control": "public, max-age=31536000, immutable"}
    return HttpResponse(data, content_type=media_type_of(Path(name)), headers=kept)
