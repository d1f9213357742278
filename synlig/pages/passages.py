"""A member's own text as the paragraphs and lists it was written in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Passage:
    """A paragraph; or, where the lines were written with a dash before them, a list with a line for each point."""

    lines: tuple[str, ...]
    is_list: bool


def passages(text: str | None) -> tuple[Passage, ...]:
    return tuple(_passage(part.strip().splitlines()) for part in (text or "").split("\n\n") if part.strip())


def _passage(lines: list[str]) -> Passage:
    if all(line.startswith("- ") for line in lines):
        return Passage(tuple(line.removeprefix("- ").strip() for line in lines), is_list=True)
    return Passage((" ".join(line.strip() for line in lines),), is_list=False)
