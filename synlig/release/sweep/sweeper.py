"""The sweep: every file of a finished site is read in every way, and searched for every private value."""

from __future__ import annotations

import hashlib
import os
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from synlig import addresses
from synlig.language import _
from synlig.needles import Needle
from synlig.release.sweep.readers import read_texts
from synlig.release.sweep.search import Found, Searcher
from synlig.release.sweep.unreadable import UnknownType, Unreadable
from synlig.release.sweep.views import Text

UNKNOWN_TYPE = "unknown file type"
UNREADABLE = "unreadable file"
_MASK = "***"
_CV_NUMBER = re.compile(r"(?<![0-9A-Za-z])[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z](?![0-9A-Za-z])")
_FRAGMENT_OF = re.compile(r'"url":"/?([^"]*)"')


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
        return f"{self.file}: {self.what}"

    @property
    def what(self) -> str:
        """The reason without the file."""
        if self.rule == UNKNOWN_TYPE:
            return _("filer af den type kan ikke gennemsøges.")
        if self.rule == UNREADABLE:
            return _("filen kan ikke læses og derfor ikke gennemsøges.")
        return _("her står noget privat fra {place} ({rule}).").format(rule=self.rule, place=self.place)


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
    run = _Sweep(folder, sought, known or {})
    files = 0
    for path, is_file in _walk(folder, run.refuse):
        files += is_file
        run.take(path, is_file)
    return Findings(tuple(sorted(run.finish())), len(needles) - len(sought), files)


def _not_let_out(needles: Sequence[Needle], allowed: AbstractSet[str]) -> list[Needle]:
    if not allowed:
        return list(needles)
    searcher = Searcher(needles)
    let_out: set[int] = set()
    for text in allowed:
        let_out |= searcher.find(Text(f"her: x {text}")).needles  # no name in it begins a sentence
    return [needle for number, needle in enumerate(needles) if number not in let_out]


def _walk(folder: Path, refuse: Callable[[OSError], None]) -> Iterator[tuple[str, bool]]:
    """Every file, and every folder, by its path from the root."""
    for place, folders, names in os.walk(folder, onerror=refuse):
        folders.sort()
        for name in sorted([*folders, *names]):
            path = Path(place, name)
            yield path.relative_to(folder).as_posix(), not (path.is_dir() and not path.is_symlink())


class _Sweep:
    """One run. What could be a digest of a value is kept until the end, and looked up for the whole site at once."""

    def __init__(self, folder: Path, needles: Sequence[Needle], known: Mapping[str, str]) -> None:
        self._folder = folder
        self._needles = needles
        self._known = known
        self._searcher = Searcher(needles)
        self._hits: set[Hit] = set()
        self._digests: defaultdict[bytes, set[tuple[str, frozenset[str], bool]]] = defaultdict(set)

    def take(self, path: str, is_file: bool) -> None:
        """Search a name, and a file."""
        places = addresses_of(path)
        try:
            in_name = self._searcher.find(Text(path))
        except Unreadable:
            self._hits.add(Hit(UNREADABLE, "", _MASK))
            return
        hidden = self._forbidden(in_name.needles, places)
        shown = self._mask(path, hidden) if hidden else path
        self._note(path, shown, places, in_name, named=True)
        try:
            for text in self._read(path) if is_file else ():
                places |= _fragment_of(path, text)
                self._note(path, shown, places, self._searcher.find(text), named=False)
        except UnknownType:
            self._hits.add(Hit(UNKNOWN_TYPE, "", shown))
        except Unreadable:
            self._hits.add(Hit(UNREADABLE, "", shown))

    def refuse(self, _error: OSError) -> None:
        """A folder that cannot be opened; its name has been searched already, and may be private."""
        self._hits.add(Hit(UNREADABLE, "", _MASK))

    def finish(self) -> set[Hit]:
        """All hits, those by a digest included."""
        for digest, number in self._searcher.hashed(self._digests.keys()):
            needle = self._needles[number]
            for shown, places, named in self._digests[digest]:
                if self._forbidden({number}, places):
                    self._hits.add(Hit(needle.rule, needle.place, _MASK if named else shown))
        return self._hits

    def _note(self, path: str, shown: str, places: frozenset[str], found: Found, *, named: bool) -> None:
        for number in self._forbidden(found.needles, places):
            self._hits.add(Hit(self._needles[number].rule, self._needles[number].place, shown))
        for digest in found.digests:
            self._digests[digest].add((shown, places, named))

    def _read(self, path: str) -> Iterator[Text]:
        file = self._folder / path
        if file.is_symlink() or not file.is_file():  # nor is a pipe read: it never ends
            raise Unreadable
        try:
            data = file.read_bytes()
        except OSError:
            raise Unreadable from None
        return iter(()) if hashlib.sha256(data).hexdigest() in self._known else read_texts(path, data)

    def _forbidden(self, found: AbstractSet[int], places: frozenset[str]) -> set[int]:
        """Of the needles found, those that are forbidden at the addresses a file stands under."""
        return {
            number
            for number in found
            if not self._needles[number].pages or not self._needles[number].pages.isdisjoint(places)
        }

    def _mask(self, path: str, hidden: AbstractSet[int]) -> str:
        """The path without the names that hold one of the needles; all of it if a value stands across them."""
        parts = [
            _MASK if self._searcher.find(Text(part)).needles & hidden else part for part in path.split("/")
        ]
        masked = "/".join(parts)
        return _MASK if masked == path else masked


def addresses_of(path: str) -> frozenset[str]:
    """Every address that a file or folder may be said to stand under, wherever the site's root is in the folder.

    A copy made over the network begins with a host's name, and may call a page `K7QX2M4PH.html` or
    `K7QX2M4PH@print`; a product sheet or picture of a profile has its number in the file's name.
    """
    parts = path.split("/")
    ends = [*parts, re.split(r"[.?@#]", parts[-1])[0]]
    runs = {
        "/".join(parts[start:end]) for start in range(len(parts)) for end in range(start + 1, len(parts) + 1)
    }
    runs |= {"/".join([*parts[start:-1], ends[-1]]) for start in range(len(parts))}
    numbers = {match[0].replace("-", "").upper() for match in _CV_NUMBER.finditer(path)}
    return frozenset({f"{run}/" for run in runs} | runs | {addresses.profile(number) for number in numbers})


def _fragment_of(path: str, text: Text) -> frozenset[str]:
    """The page that a piece of the search index was made from."""
    if not path.endswith(".pf_fragment"):
        return frozenset()
    return frozenset(
        address for match in _FRAGMENT_OF.finditer(text.content) for address in addresses_of(match[1])
    )
