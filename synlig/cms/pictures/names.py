"""What a file is called that somebody brings: by its words, never by the name it came with."""

from __future__ import annotations

from pathlib import Path

from synlig import addresses

LONGEST = 60
"""Characters, without the ending; whole words are kept."""


def free_name(folder: Path, words: str, ending: str) -> str:
    """`"Havnen i vintersol"` as `"havnen-i-vintersol.jpg"`, with a number where the folder has one already."""
    stem = _shortened(addresses.slug(words)) or ("billede" if ending != ".pdf" else "fil")
    taken = {file.stem.casefold() for file in folder.iterdir()} if folder.is_dir() else set[str]()
    number, name = 1, stem
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    return f"{name}{ending}"


def _shortened(slug: str) -> str:
    if len(slug) <= LONGEST:
        return slug
    whole, _hyphen, _rest = slug[: LONGEST + 1].rpartition("-")
    return whole or slug[:LONGEST]
