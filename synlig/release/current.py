"""Which release is out: `OUTPUT/current`, switched in one step.

Where links are to be had, `current` is one to `releases/<id>`, and a rename replaces it: a visitor meets the
old site or the new one. Elsewhere (Windows, some network disks) it is a copy of the release, and two renames
swap it; a run cut off between them is finished by `recover_current` when the next one begins. A folder
that once was a copy stays a copy.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from synlig.files import TEMPORARY, make_durable, remove_tree, sync_folder, temporary_path, write_file
from synlig.language import _
from synlig.release.errors import OutputInUseError, ReleaseError

_COPY_OF = ".current-id"  # names the release that `current` is a copy of
_READY = f"{TEMPORARY}ready-"  # a complete copy of the release named after it, about to be `current`


def read_current(output: Path) -> str | None:
    """The id of the release that is out, or None if none is."""
    current = output / "current"
    if current.is_symlink():
        release_id = Path(os.readlink(current)).name
    elif current.is_dir() and (output / _COPY_OF).is_file():
        release_id = (output / _COPY_OF).read_text(encoding="ascii").strip()
    else:
        return None
    return release_id if (output / "releases" / release_id).is_dir() else None


def switch_current(output: Path, release_id: str) -> None:
    """Put the release out. An error leaves the one that was out before."""
    current = output / "current"
    if current.exists() and not current.is_symlink() and not (output / _COPY_OF).is_file():
        raise ReleaseError(
            _("{folder}/current er ikke lavet af Synlig. Flyt eller slet den, og prøv igen.").format(
                folder=output.name
            )
        )
    if (current.is_dir() and not current.is_symlink()) or not _switch_link(output, release_id):
        _switch_copy(output, release_id)


def recover_current(output: Path) -> None:
    """Finish the swap of a run that was cut off in the middle of it."""
    for ready in sorted(output.glob(f"{_READY}*")):
        _swap_in(output, ready)


def _switch_link(output: Path, release_id: str) -> bool:
    """Whether it could be done with a link."""
    link = temporary_path(output, "link")
    if os.name == "nt":  # Windows does not rename one link to a folder over another
        return False
    try:
        os.symlink(f"releases/{release_id}", link, target_is_directory=True)  # posix: a copy
    except (OSError, NotImplementedError):
        return False
    os.replace(link, output / "current")
    sync_folder(output)
    return True


def _switch_copy(output: Path, release_id: str) -> None:
    copy = temporary_path(output, "copy")
    shutil.copytree(output / "releases" / release_id, copy)
    make_durable(copy)
    ready = output / f"{_READY}{release_id}"
    os.replace(copy, ready)
    sync_folder(output)
    _swap_in(output, ready)


def _swap_in(output: Path, ready: Path) -> None:
    current, before = output / "current", temporary_path(output, "before")
    release_before = read_current(output)
    try:
        write_file(output / _COPY_OF, ready.name.removeprefix(_READY).encode("ascii"))
        if current.exists():
            os.replace(current, before)
        os.replace(ready, current)
    except OSError as error:
        _swap_back(output, before, ready, release_before)
        if not isinstance(error, PermissionError):
            raise
        raise OutputInUseError(
            _("Et andet program har filer i {folder}/current åbne. Luk det, og prøv igen.").format(
                folder=output.name
            )
        ) from error
    sync_folder(output)
    remove_tree(before)


def _swap_back(output: Path, before: Path, ready: Path, release_before: str | None) -> None:
    if before.exists():
        os.replace(before, output / "current")
    remove_tree(ready)
    if release_before is None:
        (output / _COPY_OF).unlink(missing_ok=True)
    elif read_current(output) != release_before:
        write_file(output / _COPY_OF, release_before.encode("ascii"))
