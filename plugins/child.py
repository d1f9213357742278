"""The site's child process: Pelican, run on an edition and nothing else.

    python -m plugins.child EDITION OUTPUT THEME WRITTEN

It is started with these four paths, a bare environment, and an audit hook that refuses to open any file outside them
and the program itself: it cannot leak what it cannot reach. Pelican by itself goes on when a plugin fails to load or a
page cannot be made; here both end the run. WRITTEN becomes a JSON list of every file the site is to have.
"""

from __future__ import annotations

import hashlib
import json
import logging
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import Any

from pelican import Pelican
from pelican.settings import read_settings

from plugins.guard import Guard, copy_theme
from plugins.templates import JINJA
from synlig.edition import read_edition
from synlig.pages import theme_files

PLUGINS = (
    "plugins.guard",
    "plugins.prose",
    "plugins.catalogue",
    "plugins.minutes",
    "plugins.events",
    "plugins.search",
)


class SiteNotMade(Exception):
    """Pelican complained, or a plugin did not load; a mistake of ours."""


def main(arguments: list[str]) -> None:
    edition, output, theme, written = (Path(argument).resolve() for argument in arguments)
    with tempfile.TemporaryDirectory(prefix="synlig-") as empty:
        confine((edition, output, theme, written.parent, Path(empty).resolve(), *program_folders()))
        guard = make(edition, output, theme, Path(empty))
    written.write_bytes(json.dumps(sorted(guard.written), indent=0).encode())


def make(edition: Path, output: Path, theme: Path, empty: Path) -> Guard:
    """Make the site of an edition; returns the guard, which knows what was written."""
    guard = Guard(output)
    static_folder = static_folder_of(theme)
    settings = read_settings(None, _settings(edition, output, theme, empty, guard, static_folder))
    complaints = _Complaints()
    logging.getLogger("pelican").addHandler(complaints)
    pelican = Pelican(settings)
    loaded = [plugin.__name__ for plugin in pelican.plugins]
    if loaded != list(PLUGINS):
        raise SiteNotMade(
            f"plugins that did not load: {sorted(set(PLUGINS) - set(loaded))}; {complaints.said}"
        )
    copy_theme(theme, static_folder, guard)
    pelican.run()
    if complaints.said:
        raise SiteNotMade("; ".join(complaints.said))
    return guard


def _settings(
    edition: Path, output: Path, theme: Path, empty: Path, guard: Guard, static_folder: str
) -> dict[str, Any]:
    """Pelican's settings: everything that it would do by itself is turned off."""
    read = read_edition(edition)
    feeds = ("FEED", "FEED_ALL", "CATEGORY_FEED", "AUTHOR_FEED", "TAG_FEED", "TRANSLATION_FEED")
    off = [f"{feed}_{kind}" for feed in feeds for kind in ("ATOM", "RSS")]
    return {
        "SITENAME": read.association.short_title,
        "SITEURL": "",
        "PATH": str(empty),
        "OUTPUT_PATH": str(output),
        "THEME": str(theme),
        "THEME_STATIC_DIR": static_folder,
        "THEME_STATIC_PATHS": [],
        "PLUGINS": list(PLUGINS),
        "ARTICLE_PATHS": [],
        "PAGE_PATHS": [],
        "STATIC_PATHS": [],
        "DIRECT_TEMPLATES": [],
        "DELETE_OUTPUT_DIRECTORY": False,
        "CACHE_CONTENT": False,
        "TIMEZONE": "Europe/Copenhagen",
        "DEFAULT_LANG": "da",
        "LOCALE": ["C"],
        "JINJA_ENVIRONMENT": JINJA,
        "SYNLIG_EDITION": read,
        "SYNLIG_GUARD": guard,
        **dict.fromkeys(off),
    }


class _Complaints(logging.Handler):
    """Keeps what Pelican warns of; none of it is let pass."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())


def static_folder_of(theme: Path) -> str:
    """Where the theme's files stand on the site: `"tema/3f9c0a51"`."""
    return f"tema/{_hash_of(theme / 'static')}"


def _hash_of(static: Path) -> str:
    """Eight hex digits that change with any file that the theme puts on the site."""
    digest = hashlib.sha256()
    for name, data in theme_files(static):
        digest.update(name.encode() + b"\0" + data + b"\0")
    return digest.hexdigest()[:8]


# where the child may look


def program_folders() -> tuple[Path, ...]:
    """Python, its packages, our own code, and the system's own files (time zones, media types, shared libraries)."""
    root = Path(__file__).resolve().parent.parent
    paths = sysconfig.get_paths()
    own = (root / "synlig", root / "plugins")
    python = (Path(paths[name]) for name in ("stdlib", "platstdlib", "purelib", "platlib", "scripts"))
    prefixes = (Path(sys.prefix), Path(sys.base_prefix))
    system = [Path(f"/{name}") for name in ("usr", "lib", "lib64", "etc", "dev", "proc/self")]
    return tuple(place.resolve() for place in (*own, *python, *prefixes, *system))


def confine(allowed: tuple[Path, ...]) -> None:
    """From now on, opening a file or listing a folder outside `allowed` raises `PermissionError`."""
    roots = tuple(str(place) for place in allowed)

    def refuse(event: str, arguments: tuple[Any, ...]) -> None:
        if event not in ("open", "os.listdir", "os.scandir") or not isinstance(arguments[0], str | bytes):
            return
        path = str(Path(_text(arguments[0])).resolve())
        if not any(path == root or path.startswith((root + "/", root + "\\")) for root in roots):
            raise PermissionError("the site's child may not look there")

    sys.addaudithook(refuse)


def _text(path: str | bytes) -> str:
    return path.decode() if isinstance(path, bytes) else path


if __name__ == "__main__":
    main(sys.argv[1:])
