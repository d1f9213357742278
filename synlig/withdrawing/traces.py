"""Where something of an erased member is still typed: in a file, inside a Word file or a PDF, or in a file's name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from pathlib import Path

from synlig.gate.plain import folded_words
from synlig.release.sweep import UnknownType, Unreadable, read_texts

Words = tuple[str, ...]


class Trace(Enum):
    """What a file says about the member."""

    HOLDS = "holds"
    UNREADABLE = "unreadable"
    """Nobody but a person can say: a scanned page, an old .doc, a file with a password."""


def traces(content: Path, label: str, output: Path, values: Sequence[str]) -> Iterator[tuple[str, Trace]]:
    """Each file that holds one of the values, or that cannot be read, in order; `label` names the content folder.

    A path that holds one names its folder alone. Only the association's own papers are unpacked: what was put out has
    been swept, file by file, before it went.
    """
    wanted = [folded_words(value) for value in values]
    for root, name, look in ((content, label, _in_paper), (output, output.name, _typed_in)):
        for file in sorted(file for file in root.rglob("*") if file.is_file() and not file.is_symlink()):
            path = f"{name}/{file.relative_to(root).as_posix()}"
            if _is_in(path, wanted):
                yield name, Trace.HOLDS
            elif found := look(file.name, file.read_bytes(), wanted):
                yield path, found


def _typed_in(_name: str, data: bytes, wanted: Sequence[Words]) -> Trace | None:
    return Trace.HOLDS if _is_in(data.decode("utf-8", "ignore"), wanted) else None


def _in_paper(name: str, data: bytes, wanted: Sequence[Words]) -> Trace | None:
    if found := _typed_in(name, data, wanted):
        return found
    try:
        return Trace.HOLDS if any(_is_in(text.content, wanted) for text in read_texts(name, data)) else None
    except UnknownType:
        return Trace.UNREADABLE if b"\0" in data else None
    except Unreadable:
        return Trace.UNREADABLE


def _is_in(text: str, wanted: Sequence[Words]) -> bool:
    return any(_holds(text, words) for words in wanted)


def _holds(text: str, words: Words) -> bool:
    """Whether the words stand in a text one after the other; most texts lack one of them, which is seen at once."""
    small = text.casefold()
    return (
        all(word in small for word in words) and f" {' '.join(words)} " in f" {' '.join(folded_words(text))} "
    )
