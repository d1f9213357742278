"""A backup opened with its key: every file read and compared with what the manifest says, and laid out in a new folder.

Whoever has the public half can make a file that opens, so no name in it is trusted.
"""

from __future__ import annotations

import hashlib
import os
import tarfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import pyrage

from synlig.cms.backups.archive import MANIFEST
from synlig.files import make_durable, remove_tree, sync_folder, temporary_path
from synlig.language import _

_OWNER_ONLY = 0o700
_CLOSED = ("cms", "content/private")
_UNSAFE = set("\\:") if os.name == "nt" else set[str]()
"""What leads elsewhere on Windows, and is a letter like any other on the rest."""


class NotOpened(Exception):
    """It cannot be opened, or is not whole. The sentence is Danish."""


@dataclass(frozen=True)
class Checked:
    """How many files there were, all of them as the manifest says, and their bytes in all."""

    files: int
    size: int


def check_backup(file: Path, identity: pyrage.x25519.Identity) -> Checked:
    """Open it and compare every file; nothing is written. `NotOpened`."""
    return _opened(file, identity, lambda _name, _data, _mode: None)


def restore_backup(file: Path, identity: pyrage.x25519.Identity, folder: Path) -> Checked:
    """Lay everything out in `folder`, which must not be there yet: all of it or no folder. `NotOpened`."""
    if folder.exists():
        raise NotOpened(_("Mappen er der allerede. Vælg en, der ikke findes endnu."))
    place = temporary_path(folder.resolve().parent, "restored")
    try:
        place.mkdir()
        checked = _opened(file, identity, lambda name, data, mode: _lay(place, name, data, mode))
        make_durable(place)
        os.replace(place, folder)
    except BaseException:
        remove_tree(place)
        raise
    sync_folder(folder.resolve().parent)
    return checked


def _opened(file: Path, identity: pyrage.x25519.Identity, each: Callable[[str, bytes, int], None]) -> Checked:
    reading, writing = os.pipe()
    with ThreadPoolExecutor(1) as decrypter:
        decrypted = decrypter.submit(_decrypt, file, identity, writing)
        try:
            with open(reading, "rb") as plain:
                return _unpacked(plain, each)
        except (tarfile.TarError, EOFError, NotOpened):
            _raise_first(decrypted.exception())
            raise NotOpened(_("Kopien er ikke hel. Brug en anden.")) from None


def _raise_first(error: BaseException | None) -> None:
    """Why there was nothing to unpack; a pipe that we closed ourselves is no reason."""
    if isinstance(error, pyrage.DecryptError):
        raise NotOpened(_("Nøglen passer ikke til den kopi.")) from None
    if isinstance(error, OSError) and not isinstance(error, BrokenPipeError):
        raise NotOpened(_("Kopien kan ikke læses. Filen er beskadiget, eller den er der ikke.")) from None


def _decrypt(file: Path, identity: pyrage.x25519.Identity, writing: int) -> None:
    with open(writing, "wb") as plain, open(file, "rb") as sealed:
        pyrage.decrypt_io(sealed, plain, [identity])


def _unpacked(plain: object, each: Callable[[str, bytes, int], None]) -> Checked:
    found: dict[str, str] = {}
    manifest, size = None, 0
    with tarfile.open(mode="r|", fileobj=plain) as archive:  # type: ignore[call-overload]  # a pipe
        for said in archive:
            inside = archive.extractfile(said) if said.isreg() else None
            if inside is None or not _is_safe(said.name) or said.name in found or manifest is not None:
                raise NotOpened(_("Kopien har noget i sig, som ikke hører til i en."))
            data = inside.read()
            if said.name == MANIFEST:
                manifest = data
                continue
            found[said.name] = hashlib.sha256(data).hexdigest()
            size += len(data)
            each(said.name, data, said.mode)
    lines = "".join(f"{digest}  {name}\n" for name, digest in found.items())
    if manifest != lines.encode(errors="surrogateescape"):
        raise NotOpened(_("Kopien er ikke hel. Brug en anden."))
    return Checked(len(found), size)


def _is_safe(name: str) -> bool:
    """Whether it stays in the folder that it is laid out in, on every system."""
    parts = PurePosixPath(name).parts
    is_plain = name == "/".join(parts) and not _UNSAFE & set(name) and ".." not in parts
    return is_plain and (parts[0] in ("content", "cms") if len(parts) > 1 else name in ("site.yml", MANIFEST))


def _lay(place: Path, name: str, data: bytes, mode: int) -> None:
    folder = place
    for part in PurePosixPath(name).parts[:-1]:
        folder = folder / part
        inside = folder.relative_to(place).as_posix()
        is_closed = any(f"{inside}/".startswith(f"{each}/") for each in _CLOSED)
        folder.mkdir(_OWNER_ONLY if is_closed else 0o777, exist_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with open(os.open(place / name, flags, mode & 0o777), "wb") as out:
        out.write(data)
