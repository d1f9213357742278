"""What minutes say of their own signs: `B = beslutning, O = opgave`, `Beslutninger er mærket med en pil`, `... står med fed`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from synlig.drafting.blocks import Line
from synlig.drafting.labels import Labelled
from synlig.drafting.vocabulary import Field

_MEANINGS = {
    Field.DECISION: r"beslutning(?:er|erne)?|konklusion(?:er|erne)?|besluttet|vedtaget",
    Field.TASK: r"opgave(?:r|rne)?|aktion(?:er|erne)?|handling(?:er|erne)?",
}
_LETTERS = re.compile(
    rf"\b(?P<sign>[A-ZÆØÅ]{{1,2}}) ?(?:=|:|–|står for|betyder) ?(?:(?P<d>{_MEANINGS[Field.DECISION]})|(?P<t>{_MEANINGS[Field.TASK]}))\b",
)
_ARROWS = ("→", "->", "=>", "⇒", "►", "➔", "➜")
_WAYS = {
    "pil": "→",
    "fed": "strong",
    "understreg": "strong",
    "kursiv": "slanted",
    "skrå": "slanted",
    "ramme": "framed",
    "boks": "framed",
}
_SHOWN = re.compile(
    rf"\b(?:(?P<d>{_MEANINGS[Field.DECISION]})|(?P<t>{_MEANINGS[Field.TASK]}))\b[\w ]{{0,30}}?\b(?:med|i|ved|som|på|=)\b[\w ]{{0,12}}?\b(?P<way>{'|'.join(_WAYS)})"
    rf"|\b(?P<way2>{'|'.join(_WAYS)})\w*[\w ),(→]{{0,20}}?(?:=|\ber\b|betyder|viser|angiver)[\w ]{{0,12}}?\b(?:(?P<d2>{_MEANINGS[Field.DECISION]})|(?P<t2>{_MEANINGS[Field.TASK]}))\b",
    re.IGNORECASE,
)
_LONGEST = 200  # signs of a line that explains others


@dataclass(frozen=True)
class Legend:
    """What a line is by its sign (`"B"`, `"→"`), or by how it is set (`"strong"`, `"slanted"`)."""

    meanings: Mapping[str, Field] = field(default_factory=dict)

    def read(self, line: Line) -> Labelled | None:
        """What a line is; None where the legend does not say."""
        for sign, meaning in self.meanings.items():
            rest = _behind(sign, line)
            if rest:
                return Labelled(meaning, rest)
        return None


def read_legend(lines: Iterable[Line]) -> Legend:
    """All that the lines explain."""
    meanings: dict[str, Field] = {}
    for line in lines:
        if len(line.text) > _LONGEST:
            continue
        for found in _LETTERS.finditer(line.text):
            meanings[found["sign"]] = Field.DECISION if found["d"] else Field.TASK
        for found in _SHOWN.finditer(line.text):
            way = _WAYS[(found["way"] or found["way2"]).casefold()]
            meanings[way] = Field.DECISION if found["d"] or found["d2"] else Field.TASK
    return Legend(meanings)


def explains(line: Line) -> bool:
    """Whether a line is part of a legend."""
    return bool(read_legend([line]).meanings)


def _behind(sign: str, line: Line) -> str:
    """What stands behind a sign, or all of a line that is set so; `""` where it is not."""
    if sign == "strong":
        return line.text if line.strong else ""
    if sign in ("slanted", "framed"):
        return line.text if getattr(line, sign) else ""
    if sign == "→":
        arrow = next((each for each in _ARROWS if line.text.startswith(each)), "")
        return line.text[len(arrow) :].strip() if arrow else ""
    found = re.match(rf"{sign}\s?(?::|[–—-]\s|\)|\t)\s*", line.text)
    return line.text[found.end() :] if found else ""
