"""File times that tell nothing: every file and folder of a site gets the same one."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path


def set_times(folder: Path, when: date) -> None:
    """Set the time of the folder and everything in it to midnight UTC of the date; links are not followed.

    Two builds of one date then agree also in what a web server sends as Last-Modified, and no time tells
    which pages were made anew.
    """
    moment = datetime(when.year, when.month, when.day, tzinfo=UTC).timestamp()
    for place, _folders, names in os.walk(folder, topdown=False):
        for path in (*(Path(place, name) for name in names), Path(place)):
            if not path.is_symlink():
                os.utime(path, (moment, moment))
