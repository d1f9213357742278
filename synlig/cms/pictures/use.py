"""Where a picture or a file is used: which texts name it, and what they say it shows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from synlig.snippets import DECORATION, FILES, Pictures, snippets_in

_ALT = re.compile(r"^billedtekst:[ \t]*(?P<quote>[\"']?)(?P<words>.+?)(?P=quote)[ \t]*$", re.MULTILINE)
_PICTURE = re.compile(r"^billede:[ \t]*[\"']?(?P<name>.+?)[\"']?[ \t]*$", re.MULTILINE)
_NAME = re.compile(r"[^\s\"'()<>:,\[\]]+\.(?:avif|jpe?g|png|webp|pdf)(?![\w-]|\.\w)", re.IGNORECASE)
_TEXTS = {".md", ".yml"}


@dataclass(frozen=True)
class Use:
    """One text that names it: its path in content/, and what it says the picture shows, if it does."""

    path: str
    alt: str = ""


@dataclass(frozen=True)
class _Text:
    """A text as it stood when its file had that stamp, and the names of files in it."""

    stamp: tuple[int, int]
    text: str
    named: frozenset[str]


_known: dict[Path, _Text] = {}


def uses(content: Path, names: Iterable[str]) -> Mapping[str, tuple[Use, ...]]:
    """By name, every public text that names it, in order.

    A name counts wherever it stands, in a comment as well: what is deleted though it was used stops the build.
    """
    found: dict[str, list[Use]] = {name: [] for name in names}
    written = {unicodedata.normalize("NFC", name): name for name in found}
    spaced = [name for name in written if " " in name]
    for path, known in _texts(content):
        named = known.named.union(name for name in spaced if name in known.text)
        for name in named & written.keys():
            found[written[name]].append(Use(path, _alt(known.text, name)))
    return {name: tuple(listed) for name, listed in found.items()}


def _texts(content: Path) -> Iterable[tuple[str, _Text]]:
    """Every text of content/public/, each read again only when its file is another."""
    for file in sorted((content / "public").rglob("*")):
        if file.suffix not in _TEXTS or not file.is_file():
            continue
        state = file.stat()
        stamp = state.st_mtime_ns, state.st_size
        known = _known.get(file)
        if known is None or known.stamp != stamp:
            text = unicodedata.normalize("NFC", file.read_bytes().decode(errors="replace"))
            named = frozenset(name.removeprefix(f"/{FILES}") for name in _NAME.findall(text))
            known = _known[file] = _Text(stamp, text, named)
        yield file.relative_to(content).as_posix(), known


def _alt(text: str, name: str) -> str:
    """The words for those who do not see it; empty where it is for decoration, or a file to fetch."""
    above, words = _PICTURE.search(text), _ALT.search(text)
    if above is not None and above["name"] == name and words is not None:
        return words["words"]
    shown = (picture for mark in snippets_in(text) if isinstance(mark, Pictures) for picture in mark.pictures)
    return next((each.alt for each in shown if each.asset == name and each.alt.casefold() != DECORATION), "")
