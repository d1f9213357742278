"""The short lists of a content folder, read once for as long as their files stay as they are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from synlig.records.content import Entry
from synlig.records.files import Files
from synlig.records.ledger import NAME as LEDGER
from synlig.records.ledger import Ledger, read_ledger
from synlig.records.public_files import FiguresFile, GroupsFile, SeriesFile, TopicsFile
from synlig.records.public_reading import read_list


@dataclass(frozen=True, repr=False)
class SmallLists:
    """What a document is held against. A list that cannot be read is None: it is mended elsewhere."""

    groups_file: Entry[GroupsFile] | None
    series_file: Entry[SeriesFile] | None
    topics_file: Entry[TopicsFile] | None
    figures_file: Entry[FiguresFile] | None
    ledger: Ledger

    @property
    def groups(self) -> tuple[tuple[str, str], ...]:
        """Each group's id and name."""
        return tuple((row.id, row.name) for row in self.groups_file.record.rows) if self.groups_file else ()

    @property
    def series(self) -> tuple[tuple[str, str], ...]:
        """Each series' id and name."""
        return tuple((row.id, row.name) for row in self.series_file.record.rows) if self.series_file else ()

    @property
    def topics(self) -> tuple[tuple[str, str], ...]:
        """Each topic's id and name."""
        return tuple((row.id, row.name) for row in self.topics_file.record.rows) if self.topics_file else ()


_Stamp = tuple[tuple[int, int] | None, ...]
_read: dict[Path, tuple[_Stamp, SmallLists]] = {}
_NAMES = (
    "public/groups.yml",
    "public/series.yml",
    "public/topics.yml",
    "public/figures.yml",
    f"private/{LEDGER}",
)


def small_lists(content: Path) -> SmallLists:
    """The lists as they are now; read again when one of their files is another."""
    stamp = tuple(stamp_of(content / name) for name in _NAMES)
    found = _read.get(content)
    if found is None or found[0] != stamp:
        found = _read[content] = stamp, _small_lists(content)
    return found[1]


def stamp_of(file: Path) -> tuple[int, int] | None:
    """When the file was changed (nanoseconds) and its size (bytes); None where there is none."""
    try:
        state = file.stat()
    except OSError:
        return None
    return state.st_mtime_ns, state.st_size


def _small_lists(content: Path) -> SmallLists:
    files = Files(content, content.name)
    return SmallLists(
        read_list(files, "groups.yml", GroupsFile, "grupper"),
        read_list(files, "series.yml", SeriesFile, "serier"),
        read_list(files, "topics.yml", TopicsFile, "emner"),
        read_list(files, "figures.yml", FiguresFile, "nøgletal"),
        read_ledger(content / "private" / LEDGER, f"{content.name}/private/{LEDGER}", files.problems),
    )
