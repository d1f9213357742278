"""The files of content/, each with its history: read, saved, removed, restored, forgotten.

A save first brings the new text and its line to the disk, and then puts the file in place: whenever the power goes,
the file is the old or the new one, and no text that was acknowledged is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from synlig.cms.versions.act import Begun, Step
from synlig.cms.versions.conflict import Conflict
from synlig.cms.versions.entry import Act, Entry, Version, is_revision, revision_of
from synlig.cms.versions.lock import OneWriter
from synlig.cms.versions.log import Log, logs_below, make_folders
from synlig.cms.versions.overview import Binned, Changed, is_over, newest, removed
from synlig.cms.versions.paths import NotAllowed, check_folder, check_new, file_at, is_file_path
from synlig.files import NOT_OTHERS, TEMPORARY, remove_tree, sync_folder, temporary_path, write_file

_FORGOTTEN = "forgotten"


class NotKept(LookupError):
    """The file never had that version, or what was kept of it is damaged."""


class VersionedFiles:
    """The files of `content`, with their histories in `history`, which is made if it is missing.

    Whoever writes waits for others to be done, in this process and in any other that holds the content's lock.
    """

    def __init__(self, content: Path, history: Path) -> None:
        self._content = content
        self._root = history
        history.mkdir(0o700, parents=True, exist_ok=True)
        sync_folder(history.parent.parent)
        self._begun = Begun(history)
        self._writer = OneWriter(content, self._finish_what_was_cut_off)

    def read(self, path: str) -> Version:
        """The file as it stands. A text that nobody saved here is noticed, and becomes a version."""
        file = file_at(self._content, path)
        if not self._begun.file.exists():
            version, last = _version(path, file), Log(self._root, path).last()
            if version.revision == (last.revision if last else ""):
                return version
        with self._writer.alone():
            return self._noticed(path)

    def save(
        self,
        path: str,
        data: bytes,
        *,
        begun_from: str,
        by: str,
        now: datetime,
        act: Act = Act.EDITED,
        note: str = "",
    ) -> Version:
        """Make the file `data`; it is on the disk, with its history, when this returns.

        `begun_from` is the revision that the text was made from, `""` for a new file. `Conflict` if the file has
        become another since; a text that stands there already is no conflict, and no new version.
        """
        return self.save_all({path: (data, begun_from)}, by=by, now=now, act=act, note=note)[path]

    def remove(self, path: str, *, begun_from: str, by: str, now: datetime) -> None:
        """Put the file into the bin; `Conflict` as in `save`."""
        self.save_all({path: (None, begun_from)}, by=by, now=now)

    def restore(self, path: str, revision: str, *, begun_from: str, by: str, now: datetime) -> Version:
        """Make an earlier version the newest, also of a file in the bin (`begun_from=""`)."""
        data = self.version(path, revision)
        return self.save(path, data, begun_from=begun_from, by=by, now=now, act=Act.RESTORED, note=revision)

    def save_all(
        self,
        changes: Mapping[str, tuple[bytes | None, str]],
        *,
        by: str,
        now: datetime,
        act: Act = Act.EDITED,
        note: str = "",
    ) -> dict[str, Version]:
        """Change several files in one act: by path, the new bytes (None: into the bin) and what they began from.

        All are checked before one is written, and a run that is cut off is finished by the next: all or none.
        """
        with self._writer.alone():
            steps = []
            for path, (data, begun_from) in changes.items():
                found = self._noticed(path)
                revision = revision_of(data)
                if revision == found.revision:
                    continue
                if begun_from != found.revision:
                    raise Conflict(path, found)
                if found.data is None:
                    check_new(self._content, path)
                done = Act.REMOVED if data is None else act
                steps.append(Step(path, Entry(0, revision, by, now, done, note, found.revision)))
            for step in steps:
                Log(self._root, step.path).keep(changes[step.path][0])
            self._make(steps)
        return {path: Version(path, data, revision_of(data)) for path, (data, _from) in changes.items()}

    def history(self, path: str) -> tuple[Entry, ...]:
        """Every version of the file that can be told of, newest last."""
        self.read(path)
        return Log(self._root, path).entries()

    def known(self, path: str) -> tuple[Entry, ...]:
        """As `history`, but nobody looks whether the file has become another since; for who asks of many."""
        file_at(self._content, path)
        return Log(self._root, path).entries()

    def unreadable(self, path: str) -> tuple[int, ...]:
        """The lines of the file's history that cannot be read, counted from 1; they are kept, and stop nothing."""
        return Log(self._root, path).unreadable()

    def version(self, path: str, revision: str) -> bytes:
        """The bytes of a version; `NotKept` where there are none."""
        file = file_at(self._content, path)
        data = Log(self._root, path).data(revision) if is_revision(revision) else None
        if data is None and revision:
            live = _version(path, file)
            data = live.data if live.revision == revision else None
        if data is None:
            raise NotKept(path)
        return data

    @contextmanager
    def recorded(
        self, paths: Iterable[str], *, by: str, act: Act, now: datetime, takes_lock: bool = False
    ) -> Iterator[None]:
        """Around a function that writes in content/ itself: what it changes becomes versions by that account.

        `paths` are files and folders that it may change. `takes_lock` says that the function takes the content's lock
        by itself (withdraw): it would wait for ever for us.
        """
        places = tuple(paths)
        with nullcontext() if takes_lock else self._writer.alone():
            self._notice(places)
            try:
                yield
            finally:
                self._notice(places, Entry(0, "", by, now, act))

    def bin(self, now: datetime) -> tuple[Binned, ...]:
        """The removed files that can be restored, the newest first."""
        with self._writer.alone():
            gone = (log.path for log in logs_below(self._root) if not (self._content / log.path).exists())
            for path in filter(self._is_ours, gone):
                self._noticed(path)
            return tuple(binned for binned in removed(self._root) if now < binned.until)

    def empty_bin(self, now: datetime) -> tuple[str, ...]:
        """Forget all that is kept of what was removed 90 days ago, by whomever; gives the paths.

        What somebody took away by hand is noticed afterwards: a disk that is missing for a moment costs no history.
        """
        with self._writer.alone():
            over = [changed.path for changed in newest(self._root) if is_over(changed.entry, now)]
            gone = tuple(path for path in over if not (self._content / path).exists())
            for path in gone:
                self.forget(path)
            self.bin(now)
            return gone

    def is_over(self, path: str, now: datetime) -> bool:
        """Whether the file was removed 90 days ago: its history is shown no more, also before the bin is emptied."""
        return self.read(path).data is None and is_over(Log(self._root, path).last(), now)

    def latest(
        self, number: int, among: Callable[[Changed], bool] = lambda _each: True
    ) -> tuple[Changed, ...]:
        """The files that were changed last, of those that are `among` them, the newest first, each with its newest
        version.
        """
        return tuple(islice(filter(among, newest(self._root)), number))

    def changed_since(self, moment: datetime) -> tuple[Changed, ...]:
        """The files with a version after that moment, the newest first."""
        return tuple(changed for changed in newest(self._root) if changed.entry.at > moment)

    def holding(self, values: Iterable[str]) -> tuple[str, ...]:
        """The files of which a kept version has one of the texts, byte for byte: what an erasure looks through."""
        needles = tuple(value.encode() for value in values if value)
        return tuple(
            log.path for log in logs_below(self._root) if any(log.holds(needle) for needle in needles)
        )

    def forget(self, path: str) -> tuple[str, ...]:
        """Erase all that is kept of a file, or of every file in a folder: versions, notes, who and when.

        The file in content/ itself is left alone: who erases, removes it first. Gives the paths that had a history.
        One that is cut off is finished by whoever writes next.
        """
        if not is_file_path(path):
            check_folder(path)
        with self._writer.alone():
            gone = tuple(log.path for log in logs_below(self._root, path))
            folder = self._root / path
            if folder.is_dir():
                folder.replace(temporary_path(self._root, _FORGOTTEN))
                sync_folder(folder.parent)
                sync_folder(self._root)
                self._remove_forgotten()
                self._remove_empty(folder.parent)
        return gone

    def _make(self, steps: Sequence[Step]) -> None:
        if len(steps) > 1:
            self._begun.write(steps)
        for step in steps:
            Log(self._root, step.path).add(step.entry)
            self._put(step)
        if len(steps) > 1:
            self._begun.clear()

    def _put(self, step: Step) -> None:
        """Put the kept bytes of a step into their place."""
        file = file_at(self._content, step.path)
        if not step.entry.revision:
            file.unlink(missing_ok=True)
            sync_folder(file.parent)
            return
        if not file.exists():
            make_folders(file.parent, self._content)
        data = self.version(step.path, step.entry.revision)
        write_file(file, data, NOT_OTHERS if step.path.startswith("private/") else 0o666)

    def _finish_what_was_cut_off(self) -> None:
        for step in self._begun.read():
            log = Log(self._root, step.path)
            if not log.ends_with(step.entry):
                log.add(step.entry)
            if self._is_ours(step.path) and log.has(step.entry.revision):
                file = file_at(self._content, step.path)
                if _version(step.path, file).revision == step.entry.parent:  # else somebody wrote it by hand
                    self._put(step)
        if self._begun.file.exists():
            self._begun.clear()
        self._remove_forgotten()

    def _remove_forgotten(self) -> None:
        left = list(self._root.glob(f"{TEMPORARY}{_FORGOTTEN}-*"))
        for folder in left:
            remove_tree(folder)
        if left:
            sync_folder(self._root)

    def _remove_empty(self, folder: Path) -> None:
        """A folder's name may be a member's id, so it goes with the last that it held."""
        while folder != self._root and not any(folder.iterdir()):
            folder.rmdir()
            folder = folder.parent
            sync_folder(folder)

    def _notice(self, places: Iterable[str], told: Entry | None = None) -> None:
        with self._writer.alone():
            for path in sorted(self._files(places)):
                self._noticed(path, told)

    def _files(self, places: Iterable[str]) -> set[str]:
        """The files at or below the places, in content/ now or before."""
        found = set[str]()
        for place in places:
            if is_file_path(place):
                found.add(place)
                continue
            check_folder(place)
            below = self._content.joinpath(place).rglob("*")
            paths = [file.relative_to(self._content).as_posix() for file in below if file.is_file()]
            paths += [log.path for log in logs_below(self._root, place)]
            found |= set(filter(self._is_ours, paths))
        return found

    def _is_ours(self, path: str) -> bool:
        try:
            file_at(self._content, path)
        except NotAllowed:
            return False
        return True

    def _noticed(self, path: str, told: Entry | None = None) -> Version:
        """The file as it stands, which is its newest version afterwards: as `told`, or as found on the disk."""
        file, log = file_at(self._content, path), Log(self._root, path)
        version, last = _version(path, file), log.last()
        parent = last.revision if last else ""
        if version.revision != parent:
            log.keep(version.data)
            entry = told or Entry(0, "", "", _last_touched(file), Act.OUTSIDE)
            log.add(replace(entry, revision=version.revision, parent=parent))
        elif not log.has(version.revision):
            log.keep(version.data)
        return version


def histories(root: Path) -> int:
    """Of how many files there is a history below `root`."""
    return len(logs_below(root))


def _version(path: str, file: Path) -> Version:
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return Version(path, None, "")
    return Version(path, data, revision_of(data))


def _last_touched(file: Path) -> datetime:
    """When a file was written, or the folder that it is missing from was changed."""
    place = file
    while not place.exists():
        place = place.parent
    return datetime.fromtimestamp(place.stat().st_mtime, UTC)
