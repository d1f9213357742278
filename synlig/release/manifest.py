"""What a finished site consists of: every file with its size and SHA-256, and one hash over all of it.

The manifest is kept beside its release and not in it (`releases/<id>.manifest.json`): whoever visits the site
should find pages and nothing else, and a list that stood inside would have to leave itself out.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from synlig.language import _
from synlig.release.errors import DamagedReleaseError

_SHOWN = 5  # files named in one message


@dataclass(frozen=True)
class Entry:
    """One file: the SHA-256 of its bytes in hexadecimal, and how many bytes there are."""

    sha256: str
    size: int


@dataclass(frozen=True)
class Manifest:
    """Every file of a site, sorted, by its path from the root (`"nyt/index.html"`, always with `/`)."""

    files: Mapping[str, Entry]

    @cached_property
    def content_hash(self) -> str:
        """One SHA-256 for the whole site: equal for equal files, whenever and wherever they were made."""
        return hashlib.sha256(self.to_bytes()).hexdigest()

    def to_bytes(self) -> bytes:
        """The manifest as JSON, one file a line, always the same for the same files."""
        rows = {path: {"sha256": entry.sha256, "size": entry.size} for path, entry in self.files.items()}
        text = json.dumps({"files": rows}, ensure_ascii=False, indent=1, sort_keys=True)
        return text.encode("utf-8") + b"\n"


def make_manifest(folder: Path) -> Manifest:
    """Read every file of the folder. A link in it raises `DamagedReleaseError`: it may lead anywhere."""
    return Manifest({path: _read_entry(folder / path) for path in list_files(folder)})


def read_manifest(data: bytes) -> Manifest:
    """The manifest that `to_bytes` wrote; anything else raises `DamagedReleaseError`."""
    try:
        rows = json.loads(data)["files"]
        return Manifest({path: Entry(str(row["sha256"]), int(row["size"])) for path, row in rows.items()})
    except (ValueError, KeyError, TypeError, AttributeError):
        raise DamagedReleaseError(_("Fillisten til udgivelsen kan ikke læses.")) from None


def check_manifest(folder: Path, manifest: Manifest) -> list[str]:
    """One Danish sentence for each file that is missing, changed, or should not be there."""
    found = make_manifest(folder).files
    missing = [_("{path} mangler.").format(path=path) for path in manifest.files if path not in found]
    extra = [_("{path} hører ikke til.").format(path=path) for path in found if path not in manifest.files]
    changed = [
        _("{path} er ændret.").format(path=path)
        for path, entry in manifest.files.items()
        if path in found and found[path] != entry
    ]
    return missing + extra + changed


def check_expected(manifest: Manifest, expected: AbstractSet[str]) -> list[str]:
    """One Danish sentence for each file that no page asked for, or that a page asked for and is not there.

    `expected` holds the paths of everything the pages, the theme and the plugins said they would make.
    """
    extra = [
        _("{path}: ingen side har bedt om den fil.").format(path=path)
        for path in manifest.files
        if path not in expected
    ]
    missing = [
        _("{path}: filen skulle være lavet, men er der ikke.").format(path=path)
        for path in sorted(expected - set(manifest.files))
    ]
    return extra + missing


def list_files(folder: Path) -> list[str]:
    """The paths of all files below the folder, with `/`, sorted. A link raises `DamagedReleaseError`."""
    found: list[str] = []
    for place, folders, names in os.walk(folder):
        for name in [*folders, *names]:
            if Path(place, name).is_symlink():
                raise DamagedReleaseError(_("Der er en genvej (symlink) i det færdige websted."))
        found.extend(Path(place, name).relative_to(folder).as_posix() for name in names)
    return sorted(found)


def refuse_damaged(problems: Iterable[str]) -> None:
    """Raise `DamagedReleaseError` with the first of the problems, if there are any."""
    listed = list(problems)
    if listed:
        more = _("(og {number} til)").format(number=len(listed) - _SHOWN) if len(listed) > _SHOWN else ""
        raise DamagedReleaseError("\n".join([*listed[:_SHOWN], more]).strip())


def _read_entry(path: Path) -> Entry:
    data = path.read_bytes()
    return Entry(hashlib.sha256(data).hexdigest(), len(data))
