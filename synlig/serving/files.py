"""Which file an address means."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote


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
