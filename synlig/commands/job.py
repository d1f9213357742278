"""What the commands share: the settings and places of a run, the way to its records, and an edition to be put out."""

from __future__ import annotations

import argparse
import datetime
import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from pydantic import ValidationError

from synlig.cache import ByteCache
from synlig.edition import (
    Edition,
    EditionDamaged,
    MadeFile,
    MadePicture,
    assets_shown,
    files_led_to,
    make_file,
    make_picture,
    read_edition,
)
from synlig.exchanging import Places, with_imports
from synlig.gate import Outcome, office_values, refuse
from synlig.gate.account import Entry
from synlig.language import _
from synlig.needles import Needle
from synlig.records import Content, check_content, check_demo, check_untracked, read_content
from synlig.release import Store
from synlig.site import SiteSettings, build_date, read_site, settings_document
from synlig.terminal import Steps, Terminal
from synlig.trial import check_readable
from synlig.withdrawing import Allowed, allowed_on, others_on

PROGRAM_FOLDER = Path(__file__).resolve().parents[2]
Command: TypeAlias = Callable[[argparse.Namespace, Terminal], int]
"""Does what the options ask for, and gives the exit code."""


@dataclass(frozen=True, repr=False)
class Job:
    """One run: the settings, where things lie, and the build date."""

    settings: SiteSettings
    content: Path
    output: Path
    on: datetime.date
    today: datetime.date
    """The day it is, whatever day is built for; a demonstration stays on its own."""

    @property
    def theme(self) -> Path:
        return theme_folder(self.settings.theme)

    @property
    def places(self) -> Places:
        return Places(self.content, self.content.name)

    @property
    def others(self) -> Allowed:
        """What other networks let us show today."""
        return others_on(self.places, self.settings, self.today)

    @property
    def allowed(self) -> Allowed:
        """What may be shown today, ours and others'."""
        return allowed_on(self.content, self.today, self.others)


@dataclass(frozen=True, repr=False)
class NewEdition:
    """An edition in a work folder, and what its release is to know; nothing of `needles` may be found in its site."""

    folder: Path
    needles: Sequence[Needle]
    account: Iterable[Entry]
    counts: Mapping[str, int]
    """For the receipt."""
    follow_links: bool = True


PutOut: TypeAlias = Callable[[Job, Store, NewEdition, Steps], int]
"""Makes the site of an edition and puts it out; gives the number of its pages. Only build.py can: it knows plugins."""


def make_job(options: argparse.Namespace) -> Job:
    """The settings and places of a run; paths in site.yml are relative to it."""
    settings = read_site(options.site)
    home = options.site.resolve().parent
    day = today()
    return Job(
        settings=settings,
        content=(options.content or home / settings.content).resolve(),
        output=(options.output or home / settings.output).resolve(),
        on=build_date(settings, options.date, day),
        today=build_date(settings, None, day),
    )


def today() -> datetime.date:
    """The day where the person sits."""
    return datetime.datetime.now().astimezone().date()


def read(job: Job, step: Steps) -> Content:
    """records: what the files say, or every mistake in them, those that the gate refuses included."""
    content, problems = read_content(job.content, job.content.name, step)
    if content is not None:
        check_content(content, problems)
        content = with_imports(content, job.places, job.settings, problems)
        if check_readable(content, problems):
            refuse(content, job.on, problems, office_values(job.settings), settings_document(job.settings))
        if job.settings.demo:
            check_demo(content, problems)
        else:
            check_untracked(job.content, job.content.name, problems)
    problems.stop_if_any()
    assert content is not None, "no content without a problem"
    return content


def figures_of(outcome: Outcome) -> dict[str, int]:
    """What the receipt says besides the pages."""
    return {**vars(outcome.counts), "needles_left_out": outcome.needles.left_out}


def assets(job: Job, content: Content, outcome: Outcome, step: Steps) -> Iterator[MadePicture | MadeFile]:
    """edition: what the texts show and lead to, made ready for the web."""
    yield from _pictures(job, content, outcome, step)
    yield from _files(job, content, outcome)


def _pictures(job: Job, content: Content, outcome: Outcome, step: Steps) -> list[MadePicture]:
    """Every picture that a page shows, in the sizes and formats of the web."""
    shown = sorted(assets_shown(outcome.documents))
    cache = ByteCache(job.output / ".cache" / "pictures")
    made = []
    for number, asset in enumerate(shown, start=1):
        made.append(make_picture(asset, content.picture_file(asset).read_bytes(), cache))
        step(_("Laver billeder"), number, len(shown))
    return made


def _files(job: Job, content: Content, outcome: Outcome) -> list[MadeFile]:
    """Every file to fetch that a text leads to, without what is hidden in it."""
    cache = ByteCache(job.output / ".cache" / "files")
    names = sorted(files_led_to(outcome.documents))
    return [make_file(name, content.file_to_fetch(name).read_bytes(), cache) for name in names]


def edition_out(store: Store) -> Edition | None:
    """The edition of the site that is out; None where there is none, or this program does not understand it."""
    release = store.current()
    try:
        return None if release is None else read_edition(store.edition(release))
    except (EditionDamaged, ValidationError, OSError):
        return None


def theme_folder(name: str) -> Path:
    return PROGRAM_FOLDER / "themes" / name


def font_files(theme: Path) -> dict[str, str]:
    """The theme's fonts by hash: they are ours, and have no text to search."""
    return {hashlib.sha256(file.read_bytes()).hexdigest(): file.name for file in theme.rglob("*.woff2")}
