"""A folder for another association: settings, pages to begin with, and git kept away from what is private."""

from __future__ import annotations

import datetime
import stat
from pathlib import Path
from string import Template

from synlig.language import _
from synlig.skeletons.texts import FOLDER, days_after, fill, refusal, write_new

BEGINNING = FOLDER / "new_association"
RENAMED = {"gitignore": ".gitignore", "laes-mig.md": "LÆSMIG.md", "katalog.md": "katalog-$year-1.md"}
"""Named so here that git does not obey the one, and every file system keeps the name of the other."""
EMPTY_FOLDERS = (
    "content/private/members",
    "content/private/minutes",
    "content/public/assets",
    "content/public/events",
    "content/public/news",
)


def make_association(folder: Path, today: datetime.date) -> None:
    """Fill a new or empty folder with what an association begins with; a `ContentError` where it is not empty.

    The folder can be built at once. What must be changed is marked `[RET ...]` in the texts and `# RET` in site.yml.
    Other users of the machine cannot look into `content/private`.
    """
    if folder.exists() and not folder.is_dir():
        raise refusal(
            folder.name, _("Det er ikke en mappe."), _("Skriv navnet på en mappe, der ikke findes endnu.")
        )
    if folder.is_dir() and any(folder.iterdir()):
        raise refusal(
            folder.name,
            _("Mappen er ikke tom."),
            _("Skriv navnet på en mappe, der ikke findes endnu, så intet bliver overskrevet."),
        )
    values = {
        "date": today.isoformat(),
        "next_revision": days_after(today, 182),
        "year": str(today.year),
    }
    for source in sorted(file for file in BEGINNING.rglob("*") if file.is_file()):
        path = source.relative_to(BEGINNING)
        target = path.with_name(Template(RENAMED.get(path.name, path.name)).substitute(values))
        write_new(folder / target, target.as_posix(), fill(source.relative_to(FOLDER).as_posix(), values))
    for name in EMPTY_FOLDERS:
        (folder / name).mkdir(parents=True, exist_ok=True)
    private = folder / "content" / "private"
    private.chmod(private.stat().st_mode & ~stat.S_IRWXO)  # posix: Windows asks the folder above it
