"""What caches and search engines must forget after a release: the addresses that vanished or changed.

`OUTPUT/purge.txt` is for the person who publishes, and never served: one whole address a line, those that are gone
first. A page that became a tombstone is gone. The handbook says where to hand the list in.
"""

from __future__ import annotations

from synlig.addresses import GONE
from synlig.release.manifest import Manifest

INDEX = "index.html"


def purge_list(before: Manifest | None, after: Manifest, base_url: str) -> str:
    """The list of a release against the one before it; empty where there was none, or nothing changed.

    `base_url` ends in `/`. Hidden files (`.htaccess`) are left out: they have no address.
    """
    old = before.files if before is not None else {}
    tombstone = after.files.get(GONE)
    gone: list[str] = []
    changed: list[str] = []
    for path, entry in sorted(old.items()):
        now = after.files.get(path)
        if now != entry and not path.startswith((".", "_")):
            (gone if now is None or now == tombstone else changed).append(base_url + _address(path))
    return "".join(f"{address}\n" for address in (*gone, *changed))


def _address(path: str) -> str:
    """`"nyt/index.html"` is asked for as `"nyt/"`."""
    return path.removesuffix(INDEX) if path == INDEX or path.endswith(f"/{INDEX}") else path
