"""The releases of a site: `OUTPUT/releases/<time>-<hash>/`, and `OUTPUT/current`, the one that is out.

    with Store(output) as store:
        folder = store.new_work_folder()
        ...                                   # build the site into it
        store.add(folder, made_at, make_manifest(folder), receipt, edition, account)

Beside a release, and never served, stand its manifest, its receipt, the edition it was made from (`<id>.edition/`)
and the account of what the gate let out (`<id>.account.jsonl`). They come and go with it.
Whatever ends a run, and whenever, the site that was out is still out or the new one is.
"""

from __future__ import annotations

import os
import re
import shutil
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType

from synlig.files import (
    NOT_OTHERS,
    TEMPORARY,
    make_durable,
    remove_tree,
    sync_folder,
    temporary_path,
    write_file,
)
from synlig.language import _
from synlig.release.current import read_current, recover_current, switch_current
from synlig.release.errors import DamagedReleaseError, UnknownReleaseError
from synlig.release.lock import hold_lock
from synlig.release.manifest import Manifest, check_manifest, read_manifest, refuse_damaged
from synlig.release.receipt import Receipt

_TIME = "%Y%m%dT%H%M%SZ"
_ID = re.compile(r"(\d{8}T\d{6}Z)-[0-9a-f]{12}(?:-(\d+))?")
_MANIFEST, _RECEIPT, _ACCOUNT, _EDITION = "manifest.json", "receipt.json", "account.jsonl", "edition"
_BESIDE = (_MANIFEST, _RECEIPT, _ACCOUNT, _EDITION)
"""What stands beside a release under its name. One made before there were accounts has no account and no edition."""


@dataclass(frozen=True)
class Release:
    """One finished site. `made_at` is UTC, to the second; `folder` holds the pages and nothing else."""

    id: str
    made_at: datetime
    folder: Path
    is_current: bool


class Store:
    """The output folder. Reading needs no more; `with` takes the lock that changing it needs.

    Entering makes the folder, finishes or clears away what a crashed run left, and raises `OutputInUseError`
    while another run is at work. Leaving clears away what became no release: it may hold what must not get out.
    """

    def __init__(self, output: Path) -> None:
        self._output = output
        self._releases = output / "releases"
        self._held: ExitStack | None = None

    def __enter__(self) -> Store:
        self._releases.mkdir(parents=True, exist_ok=True)
        with ExitStack() as stack:
            stack.enter_context(hold_lock(self._output / ".lock"))
            recover_current(self._output)
            self._clear_leftovers()
            self._held = stack.pop_all()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._held is not None:
            with self._held:
                self._clear_leftovers()
            self._held = None

    def releases(self) -> list[Release]:
        """All releases, newest first."""
        if not self._releases.is_dir():
            return []
        current = read_current(self._output)
        ids = [path.name for path in self._releases.iterdir() if path.is_dir() and _ID.fullmatch(path.name)]
        return [self._release(name, current) for name in sorted(ids, key=_age, reverse=True)]

    def new_work_folder(self) -> Path:
        """An empty folder to build in, on the same disk; removed in the end if it became no release.

        Nobody else on the machine looks into it: nothing in it has been swept.
        """
        self._must_be_held()
        folder = temporary_path(self._output, "work")
        folder.mkdir(0o770)
        return folder

    def add(
        self,
        work_folder: Path,
        made_at: datetime,
        manifest: Manifest,
        receipt: Receipt,
        edition: Path | None = None,
        account: bytes | None = None,
    ) -> Release:
        """Make the work folder the newest release and put it out.

        `made_at` is in UTC and gives the release its name; `edition` is a folder on the same disk, which is moved
        beside the release. `DamagedReleaseError` if the work folder is not, byte for byte, what the manifest lists:
        what was swept is what goes out.
        """
        self._must_be_held()
        refuse_damaged(check_manifest(work_folder, manifest))
        make_durable(work_folder)
        release_id = self._new_id(made_at, manifest.content_hash)
        write_file(self._beside(release_id, _MANIFEST), manifest.to_bytes())
        write_file(self._beside(release_id, _RECEIPT), receipt.to_bytes())
        if account is not None:
            self._write_account(release_id, account)
        if edition is not None:
            make_durable(edition)
            self._move(edition, self._beside(release_id, _EDITION))
        return self._put_out(work_folder, release_id)

    def take_in(self, theirs: Store, release: Release) -> Release:
        """Put out a release of another output folder under its own name; its edition and account stay there.

        `DamagedReleaseError` where it is not, or does not arrive, as its manifest says.
        """
        self._must_be_held()
        manifest = theirs.manifest(release)
        work_folder = self.new_work_folder()
        shutil.copytree(release.folder, work_folder, dirs_exist_ok=True)
        refuse_damaged(check_manifest(work_folder, manifest))
        make_durable(work_folder)
        write_file(self._beside(release.id, _MANIFEST), manifest.to_bytes())
        return self._put_out(work_folder, release.id)

    def _put_out(self, work_folder: Path, release_id: str) -> Release:
        shutil.copymode(self._releases, work_folder)  # from now on the web server may look into it
        self._move(work_folder, self._releases / release_id)
        switch_current(self._output, release_id)
        return self._release(release_id, release_id)

    def edition(self, release: Release) -> Path:
        """Where the edition that a release was made from stands, if it has one."""
        return self._beside(release.id, _EDITION)

    def account(self, release: Release) -> bytes | None:
        """What the gate let out in a release; None for one made before that was written down."""
        file = self._beside(release.id, _ACCOUNT)
        return file.read_bytes() if file.is_file() else None

    def put_account(self, release: Release, account: bytes) -> None:
        """Put another account in the place of a release's own."""
        self._must_be_held()
        self._write_account(release.id, account)

    def current(self) -> Release | None:
        """The release that is out."""
        return next((release for release in self.releases() if release.is_current), None)

    def manifest(self, release: Release) -> Manifest:
        """The files of a release as they were when it was made; `DamagedReleaseError` where that cannot be read."""
        file = self._beside(release.id, _MANIFEST)
        if not file.is_file():
            raise DamagedReleaseError(_("Fillisten mangler."))
        return read_manifest(file.read_bytes())

    def shown(self) -> Manifest | None:
        """The files of the site that is out; None where there is none, or they are not known."""
        current = self.current()
        try:
            return self.manifest(current) if current is not None else None
        except DamagedReleaseError:
            return None

    def find(self, release_id: str | None = None) -> Release:
        """The release named, or else the one made before the current one; `UnknownReleaseError` if there is none."""
        return self._before_current() if release_id is None else self._find(release_id)

    def rollback(self, release_id: str | None = None) -> Release:
        """Put an earlier release out again: the one named, or else the one made before the current one.

        Its files are compared with its manifest first. `UnknownReleaseError` if there is no such release,
        `DamagedReleaseError` if it is no longer what it was.
        """
        self._must_be_held()
        release = self.find(release_id)
        self._verify(release)
        switch_current(self._output, release.id)
        return self._release(release.id, release.id)

    def prune(self, keep: int) -> list[Release]:
        """Remove all but the newest `keep`, the current one and the one before it. Gives what was removed."""
        self._must_be_held()
        releases = self.releases()
        places = [place for place, release in enumerate(releases) if release.is_current]
        kept = set(range(keep)).union(*({place, place + 1} for place in places))
        removed = [release for place, release in enumerate(releases) if place not in kept]
        for release in removed:
            self.remove(release)
        return removed

    def remove(self, release: Release) -> None:
        """Remove a release with all that stands beside it; the current one raises `ValueError`."""
        self._must_be_held()
        if read_current(self._output) == release.id:
            raise ValueError("the current release cannot be removed")
        self._move(release.folder, gone := temporary_path(self._output, "gone"))
        self._clear_beside()
        remove_tree(gone)

    def _write_account(self, release_id: str, account: bytes) -> None:
        write_file(self._beside(release_id, _ACCOUNT), account, NOT_OTHERS)

    def _release(self, release_id: str, current: str | None) -> Release:
        made_at = datetime.strptime(release_id.split("-")[0], _TIME).replace(tzinfo=UTC)
        return Release(release_id, made_at, self._releases / release_id, release_id == current)

    def _new_id(self, made_at: datetime, content_hash: str) -> str:
        """`20261112T093000Z-1a2b3c4d5e6f`; the second of one second ends in `-2`, so that order is kept."""
        if made_at.utcoffset() != timedelta(0):
            raise ValueError("a release is named by its time in UTC")
        time = made_at.strftime(_TIME)
        numbers = [_age(release.id)[1] for release in self.releases() if release.id.startswith(time)]
        return f"{time}-{content_hash[:12]}" + (f"-{max(numbers) + 1}" if numbers else "")

    def _find(self, release_id: str) -> Release:
        for release in self.releases():
            if release.id == release_id:
                return release
        raise UnknownReleaseError(
            _("Der er ingen udgivelse, der hedder {release}. Se listen med kommandoen releases.").format(
                release=release_id
            )
        )

    def _before_current(self) -> Release:
        releases = self.releases()
        for place, release in enumerate(releases[:-1]):
            if release.is_current:
                return releases[place + 1]
        raise UnknownReleaseError(_("Der er ingen tidligere udgivelse at gå tilbage til."))

    def _verify(self, release: Release) -> None:
        try:
            refuse_damaged(check_manifest(release.folder, self.manifest(release)))
        except DamagedReleaseError as error:
            raise DamagedReleaseError(
                _("Udgivelsen {release} er beskadiget, og webstedet er ikke skiftet. Vælg en anden.").format(
                    release=release.id
                )
                + f"\n{error}"
            ) from None

    def _move(self, source: Path, target: Path) -> None:
        os.replace(source, target)
        sync_folder(self._releases)
        sync_folder(self._output)

    def _clear_leftovers(self) -> None:
        for folder in (self._output, self._releases):
            for path in sorted(folder.glob(f"{TEMPORARY}*")):
                remove_tree(path)
        self._clear_beside()

    def _clear_beside(self) -> None:
        """Whatever stands beside a release that is not there any more, or never came to be."""
        for path in sorted(self._releases.iterdir()):
            release_id, _dot, what = path.name.partition(".")
            if what in _BESIDE and _ID.fullmatch(release_id) and not (self._releases / release_id).is_dir():
                remove_tree(path)

    def _must_be_held(self) -> None:
        if self._held is None:
            raise RuntimeError("changing the releases needs the lock: with Store(output) as store")

    def _beside(self, release_id: str, what: str) -> Path:
        return self._releases / f"{release_id}.{what}"


def _age(release_id: str) -> tuple[str, int]:
    """What sorts releases by the order in which they were made."""
    match = _ID.fullmatch(release_id)
    assert match is not None, "only ids of releases are sorted"
    return match[1], int(match[2] or 1)
