"""What there is to choose from in an association: its groups, series, topics, pictures, files and members."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TypeAlias

from synlig.cms.documents.small_lists import small_lists

Pairs: TypeAlias = Sequence[tuple[str, str]]
PICTURES = (".avif", ".jpeg", ".jpg", ".png", ".webp")


class Vocabulary:
    """The choices of one content folder, each read when it is first asked for: a new one for each request.

    `members` gives the members there are as (id, name); whoever may not see them hands in nothing.
    """

    def __init__(self, content: Path, members: Callable[[], Pairs] = tuple) -> None:
        self._content = content
        self._members = members

    @cached_property
    def groups(self) -> Pairs:
        return small_lists(self._content).groups

    @cached_property
    def series(self) -> Pairs:
        return small_lists(self._content).series

    @cached_property
    def topics(self) -> Pairs:
        return small_lists(self._content).topics

    @cached_property
    def pictures(self) -> Pairs:
        return _names(self._content / "public" / "assets", PICTURES)

    @cached_property
    def files(self) -> Pairs:
        return _names(self._content / "public" / "files", (".pdf",))

    @cached_property
    def members(self) -> Pairs:
        return self._members()


def _is_file(file: Path, endings: Sequence[str]) -> bool:
    return file.suffix.lower() in endings and file.is_file() and not file.is_symlink()


def _names(folder: Path, endings: Sequence[str]) -> Pairs:
    """The files of a folder by their path in it, in order; a link, which may lead anywhere, is none."""
    found = (file for file in folder.rglob("*") if _is_file(file, endings))
    names = sorted(file.relative_to(folder).as_posix() for file in found)
    return tuple((name, name) for name in names)
