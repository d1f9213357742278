"""The sweep: every file of a finished site is read in every way, and searched for every private value."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from synlig.language import _
from synlig.needles import Needle
from synlig.release.sweep.readers import read_texts
from synlig.release.sweep.search import Searcher
from synlig.release.sweep.unreadable import UnknownType, Unreadable
from synlig.release.sweep.views import Text, view_texts

UNKNOWN_TYPE = "unknown file type"
UNREADABLE = "unreadable file"
_MASK = "***"


@dataclass(frozen=True, order=True)
class Hit:
    """A reason not to publish. It never holds the value.

    `rule` and `place` are the needle's; or `rule` is `UNKNOWN_TYPE` or `UNREADABLE` and `place` empty. `file` is
    relative to the site, with `/`; a name in it that itself holds a private value is shown as `***`.
    """

    rule: str
    place: str
    file: str

    def __str__(self) -> str:
        if self.rule == UNKNOWN_TYPE:
            return _("{file}: filer af den type kan ikke gennemsøges.").format(file=self.file)
        if self.rule == UNREADABLE:
            return _("{file}: filen kan ikke læses og derfor ikke gennemsøges.").format(file=self.file)
        return _("{file}: her står noget privat fra {place} ({rule}).").format(
            file=self.file, rule=self.rule, place=self.place
        )


@dataclass(frozen=True)
class Findings:
    """What a sweep found: the hits, sorted, and how many needles (let out elsewhere) and files it skipped or read."""

    hits: tuple[Hit, ...]
    skipped: int
    files: int


def sweep(
    folder: Path,
    needles: Sequence[Needle],
    allowed: AbstractSet[str] = frozenset(),
    known: Mapping[str, str] | None = None,
) -> Findings:
    """Search every file, folder name and file name below the folder.

    `allowed` are texts that the association itself publishes (its office's address and phone, names with a valid
    consent): a value that one of them holds is not searched for, and counted. `known` are the theme's own files
    that need no reader, by the SHA-256 of their bytes.
    """
    sought = _not_let_out(needles, allowed)
    searcher = Searcher(sought)
    hits: set[Hit] = set()
    files = 0
    for path, is_file in _walk(folder):
        files += is_file
        hits.update(_sweep_path(folder, path, is_file, sought, searcher, known or {}))
    return Findings(tuple(sorted(hits)), len(needles) - len(sought), files)


def _not_let_out(needles: Sequence[Needle], allowed: AbstractSet[str]) -> list[Needle]:
    if not allowed:
        return list(needles)
    searcher = Searcher(needles)
    let_out: set[int] = set()
    for text in allowed:
        let_out |= searcher.find(Text(f"her: x {text}"))  # no name in it begins a sentence
    return [needle for number, needle in enumerate(needles) if number not in let_out]


def _walk(folder: Path) -> Iterator[tuple[str, bool]]:
    """Every file, and every folder, by its path from the root."""
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted([*folders, *names]):
            path = Path(place, name)
            yield path.relative_to(folder).as_posix(), not (path.is_dir() and not path.is_symlink())


def _sweep_path(
    folder: Path,
    path: str,
    is_file: bool,
    needles: Sequence[Needle],
    searcher: Searcher,
    known: Mapping[str, str],
) -> Iterator[Hit]:
    addresses = frozenset(accumulate(f"{part}/" for part in path.split("/"))) | {path}
    in_name = _forbidden(_search(searcher, [Text(path)]), needles, addresses)
    shown = _mask(path, in_name, searcher) if in_name else path
    found = set(in_name)
    if is_file:
        try:
            found |= _forbidden(_search(searcher, _read(folder / path, path, known)), needles, addresses)
        except UnknownType:
            yield Hit(UNKNOWN_TYPE, "", shown)
        except Unreadable:
            yield Hit(UNREADABLE, "", shown)
    for number in found:
        yield Hit(needles[number].rule, needles[number].place, shown)


def _read(file: Path, path: str, known: Mapping[str, str]) -> list[Text]:
    if file.is_symlink():
        raise Unreadable
    data = file.read_bytes()
    return [] if hashlib.sha256(data).hexdigest() in known else read_texts(path, data)


def _search(searcher: Searcher, texts: Iterable[Text]) -> set[int]:
    found: set[int] = set()
    for text in texts:
        for view in view_texts(text):
            found |= searcher.find(view)
    return found


def _forbidden(found: AbstractSet[int], needles: Sequence[Needle], addresses: frozenset[str]) -> set[int]:
    """Of the needles found, those that are forbidden at the addresses a file stands under."""
    return {
        number
        for number in found
        if not needles[number].pages or not needles[number].pages.isdisjoint(addresses)
    }


def _mask(path: str, hidden: AbstractSet[int], searcher: Searcher) -> str:
    """The path without the names that hold one of the needles; all of it if a value stands across them."""
    parts = [_MASK if _search(searcher, [Text(part)]) & hidden else part for part in path.split("/")]
    masked = "/".join(parts)
    return _MASK if masked == path else masked
