"""One half of the hand-written fragments: frames, invented names and authors' habits."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

HALVES = ("dev", "test")
FOLDER = Path(__file__).parent / "fragments"
GENERAL = "*"
"""The trade of frames that suit every trade; the letter of frames that suit every field."""


@dataclass(frozen=True)
class Frame:
    """A sentence to be filled in; `letter` says for which kind of field."""

    letter: str
    body: str


@dataclass(frozen=True)
class Trade:
    """An occupation, its codes, terms of the competence vocabulary, and its frames."""

    occupation: str
    sector: str
    education: str
    competences: tuple[str, ...]
    frames: tuple[Frame, ...]


@dataclass(frozen=True)
class Half:
    """Everything written for one half. `minutes` and `sensitive` are by section; `names` as in names.yml."""

    name: str
    trades: tuple[Trade, ...]
    general: tuple[Frame, ...]
    keep: tuple[Frame, ...]
    private: tuple[Frame, ...]
    sensitive: dict[str, tuple[Frame, ...]]
    minutes: dict[str, tuple[Frame, ...]]
    names: dict[str, Any]
    styles: dict[str, dict[str, Any]]

    def frames(self) -> tuple[Frame, ...]:
        """Every frame of the half."""
        grouped = (*self.sensitive.values(), *self.minutes.values(), *(trade.frames for trade in self.trades))
        return (*self.general, *self.keep, *self.private, *(frame for group in grouped for frame in group))


@cache
def read_half(name: str) -> Half:
    folder = FOLDER / name
    sections = _sections(folder / "trades.txt")
    trades = tuple(_trade(head, frames) for head, frames in sections.items() if not head.startswith(GENERAL))
    general = next(frames for head, frames in sections.items() if head.startswith(GENERAL))
    return Half(
        name=name,
        trades=trades,
        general=general,
        keep=_sections(folder / "keep.txt")[""],
        private=_sections(folder / "private.txt")[""],
        sensitive=_sections(folder / "sensitive.txt"),
        minutes=_sections(folder / "minutes.txt"),
        names=_yaml(folder / "names.yml"),
        styles=_yaml(folder / "styles.yml")["styles"],
    )


def _yaml(file: Path) -> Any:
    """With every scalar as text: a dialect's `no` is a word."""
    return yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # BaseLoader makes only text


def _sections(file: Path) -> dict[str, tuple[Frame, ...]]:
    sections: defaultdict[str, list[Frame]] = defaultdict(list)
    head = ""
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            head = line[3:]
        elif line and not line.startswith("#"):
            sections[head].append(Frame(line[0], line[2:].replace("\\n", "\n")))
    return {head: tuple(frames) for head, frames in sections.items()}


def _trade(head: str, frames: tuple[Frame, ...]) -> Trade:
    occupation, sector, education, competences = (part.strip() for part in head.split("|"))
    return Trade(occupation, sector, education, tuple(competences.split(", ")), frames)
