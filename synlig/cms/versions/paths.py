"""Which files of content/ the CMS may read and write, by the path they are asked for with."""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path

from synlig.language import _

KINDS = frozenset(
    {".md", ".yml", ".json", ".synlig", ".pdf", ".docx", ".odt", ".png", ".jpg", ".jpeg", ".webp", ".avif"}
)
"""The endings that files of content/ have. The ledger is not among them: it is only added to, and its own history."""
_SIDES = ("public", "private")
_NEVER = ("private/keys",)
"""A signing key has no earlier versions lying about."""
_LONGEST = 180  # characters; Windows allows 259, and the way to content/ is part of them
_PART = re.compile(r'[^\x00-\x1f\x7f\ud800-\udfff<>:"|?*\\/]+')
_WINDOWS_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


class NotAllowed(Exception):
    """The CMS keeps no such file. The sentence, in Danish, does not repeat the path: it came from outside."""


def check_file(path: str) -> None:
    """Pass if `path` (`"public/news/2026-05-01-aabent-hus.md"`, relative to content/) may name a file of content.

    `NotAllowed` otherwise. Only the text is looked at; whether links lie on the way, `file_at` looks.
    """
    folder, _slash, name = path.rpartition("/")
    check_folder(folder)
    if not _is_name(name) or Path(name).suffix not in KINDS or not Path(name).stem:
        raise NotAllowed(_("Det filnavn kan ikke bruges her."))
    if len(path) > _LONGEST:
        raise NotAllowed(_("Navnet er for langt."))


def check_folder(path: str) -> None:
    """Pass if `path` may name a folder of content: no part of it has a dot, so none is called as a file is."""
    parts = path.split("/")
    if parts[0] not in _SIDES or not all(_is_name(part) and "." not in part for part in parts):
        raise NotAllowed(_("Den mappe kan ikke bruges her."))
    if any(f"{path}/".startswith(f"{never}/") for never in _NEVER):
        raise NotAllowed(_("Nøgler holdes uden for CMS'et."))


def _is_name(part: str) -> bool:
    return (
        _PART.fullmatch(part) is not None
        and not part.startswith((".", "~"))
        and not part.endswith((".", " "))
        and not _WINDOWS_DEVICE.fullmatch(part)
        and unicodedata.is_normalized("NFC", part)
    )


def is_file_path(path: str) -> bool:
    """Whether `check_file` passes."""
    try:
        check_file(path)
    except NotAllowed:
        return False
    return True


def file_at(content: Path, path: str) -> Path:
    """The place of a file in content/, there or not.

    `NotAllowed` also where a link (on Windows: a junction, or another case of the letters) leads elsewhere, and where a
    folder has the name.
    """
    check_file(path)
    root = Path(os.path.realpath(content))
    file = root / path
    if os.path.realpath(file) != str(file) or file.is_dir():
        raise NotAllowed(_("Der ligger en genvej eller en mappe på det sted."))
    return file


def check_new(content: Path, path: str) -> None:
    """Pass if no file beside a new one has its name in other letters: Windows and macOS take the two for one."""
    file = file_at(content, path)
    beside = os.listdir(file.parent) if file.parent.is_dir() else []
    if any(name.casefold() == file.name.casefold() for name in beside):
        raise NotAllowed(_("Der er allerede en fil, som kun skiller sig ud ved store og små bogstaver."))
