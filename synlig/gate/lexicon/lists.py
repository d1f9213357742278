"""The lists of words as they stand in the folder, each read once, when it is first asked for."""

from __future__ import annotations

import lzma
from functools import cache
from importlib import resources


@cache
def packed(name: str) -> frozenset[str]:
    data = resources.files("synlig.gate.lexicon").joinpath(f"{name}.txt.xz").read_bytes()
    return frozenset(lzma.decompress(data).decode().split("\n")[:-1])


@cache
def lines(name: str, package: str = "synlig.gate.lexicon") -> frozenset[str]:
    """The lines of a list that we write ourselves; `#` begins a comment."""
    written = resources.files(package).joinpath(name).read_text(encoding="utf-8")
    return frozenset(
        line.strip() for line in written.splitlines() if line.strip() and not line.startswith("#")
    )


@cache
def folded_lines(name: str) -> frozenset[str]:
    return frozenset(line.casefold() for line in lines(name))


@cache
def words_of(name: str) -> frozenset[str]:
    """The words of a list that has several on a line."""
    return frozenset(word for line in lines(name) for word in line.split())
