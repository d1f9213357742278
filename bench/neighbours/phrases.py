"""What an invented person says of a trade: sentences drawn from `phrases.yml`, with their choices and numbers drawn."""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

_CHOICE = re.compile(r"\[([^\[\]]+)\]")
_NUMBER = re.compile(r"\{(\d+)-(\d+)\}")
ANYBODY = "alle"


class Sheet(NamedTuple):
    headline: str
    solves: str
    for_whom: str


class Voice:
    """How somebody of one trade speaks; every call draws anew."""

    def __init__(self, occupation: str, chance: random.Random) -> None:
        fields = _fields()
        own = next((field for field in fields.values() if occupation[:2] in field["disco"]), fields[ANYBODY])
        self._own, self._anybody, self._chance = own, fields[ANYBODY], chance

    def headline(self) -> str | None:
        return f"Kan {self._draw(self._own['kan'])}" if self._own["kan"] else None

    def text(self) -> str:
        """Two to four sentences, at times with an empty line before the last."""
        has = self._chance.sample(self._own["har"], k=self._chance.choice((1, 1, 2)))
        more = self._chance.sample(self._anybody["har"], k=self._chance.choice((0, 1, 1)))
        wants = self._draw(self._chance.choice((self._own["vil"], self._own["vil"], self._anybody["vil"])))
        gap = self._chance.choice((" ", " ", "\n\n"))
        return " ".join(self._spoken(sentence) for sentence in (*has, *more)) + gap + wants

    def evidence(self, number: int) -> list[str]:
        """So many examples, no two alike."""
        known = [*self._own["tal"], *self._anybody["tal"]]
        return [self._spoken(sentence) for sentence in self._chance.sample(known, k=min(number, len(known)))]

    def sheet(self) -> Sheet | None:
        return Sheet(*self._chance.choice(self._own["ark"])) if self._own["ark"] else None

    def _draw(self, sentences: list[str]) -> str:
        return self._spoken(self._chance.choice(sentences))

    def _spoken(self, sentence: str) -> str:
        drawn = _CHOICE.sub(lambda found: self._chance.choice(found[1].split("|")), sentence)
        return _NUMBER.sub(lambda found: _danish(self._chance.randint(int(found[1]), int(found[2]))), drawn)


def _danish(number: int) -> str:
    """`"40"`, `"2.400"`; what is large is rounded, as people do."""
    if number >= 100:
        number = round(number, -1)
    return f"{number:,}".replace(",", ".")


@cache
def _fields() -> dict[str, dict[str, list[str]]]:
    text = Path(__file__).with_name("phrases.yml").read_text(encoding="utf-8")
    found: dict[str, dict[str, list[str]]] = yaml.safe_load(text)
    return found
