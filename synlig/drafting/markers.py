"""What an item of an agenda begins with: `1.`, `Ad 1`, `Pkt. 1:`, `Kl. 10-10.30`, a number of Word's own, or a heading."""

from __future__ import annotations

import re
from dataclasses import dataclass

from synlig.drafting.blocks import Line
from synlig.drafting.labels import Field, read_label
from synlig.drafting.tables import ITEM

_END = r"\s*(?:[.:)]|\s[-–—]|[-–—]\s)*\s*"
_WORD = re.compile(
    rf"(?:til |dagsordenens )?(?:ad|pkt|punkt|dagsordenspunkt|emne|sag|nr)\b\.?\s*(?:dagsordenens )?(?:pkt\b\.?|punkt)?\s*(?:nr\b\.?)?\s*(\d{{1,2}})(?!\d|[.,]\d|/){_END}",
    re.IGNORECASE,
)
_AFTER = re.compile(rf"(\d{{1,2}})\.\s*(?:dagsordens)?(?:punkt|pkt\.?)\b{_END}", re.IGNORECASE)
_TYPED = re.compile(r"\(?#?(\d{1,2})(?:\s?[.):]\)?|\s?[-–—]|\t)\s*(?![\d/])(?=\S)")
_SPACED = re.compile(r"#?(\d{1,2})\s+(?=[A-ZÆØÅ])")
_LETTER = re.compile(r"([A-ZÆØÅ])[.)]\s+(?=\S)")
_ONLY = re.compile(r"\(?(?:(\d{1,2})|([IVX]{1,4})|([A-Z]))\s?[.):–-]?\)?")
_TIMED = re.compile(
    r"(?:kl\.?\s*)?\d{1,2}[.:]\d\d\s*(?:[-–—]\s*\d{1,2}[.:]\d\d)?\s*[:.–—-]?\s+(?=\D)", re.IGNORECASE
)
_ROMAN = re.compile(r"(I{1,3}|IV|VI{0,3}|IX|X)[.)]\s+")
_ROMANS = {
    name: number
    for number, name in enumerate(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"), 1)
}
_MONTH = re.compile(
    r"(?:jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?!:)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Marker:
    """How a line may begin an item. `kind` is what it begins with, `look` how it is set; items of one agenda look alike.

    `title` is the rest, or `""` where the line is a number alone. `number` is None where there is none.
    """

    kind: str
    look: tuple[int, bool, int]
    number: int | None
    title: str
    lead: int = 0


def read_marker(line: Line) -> Marker | None:
    """How a line may begin an item; None where it cannot."""
    look = (line.heading, line.strong or bool(line.lead), line.depth)
    if line.heading == ITEM:
        look = (ITEM, False, -1)
    whole = line.whole
    offset = len(whole) - len(line.text)
    if found := _WORD.match(whole):
        return _made("word", look, int(found[1]), whole, found.end(), line, offset)
    if found := _AFTER.match(whole):
        return _made("word", look, int(found[1]), whole, found.end(), line, offset)
    if line.depth > 0:
        return None
    if line.number and (found := _ONLY.fullmatch(line.number)):
        number = (
            int(found[1])
            if found[1]
            else _ROMANS.get(found[2] or "") or ord(found[3] or found[2][0]) - ord("A") + 1
        )
        return Marker("counted", look, number, line.text, line.lead)
    typed = _TYPED.match(line.text) if not line.number else None
    if typed and not _MONTH.match(line.text[typed.end() :]):
        return _made(
            "typed" + ("" if typed[0].strip()[-1] != ")" else ")"),
            look,
            int(typed[1]),
            line.text,
            typed.end(),
            line,
            0,
        )
    if (roman := _ROMAN.match(line.text)) is not None:
        return _made("roman", look, _ROMANS[roman[1]], line.text, roman.end(), line, 0)
    if (letter := _LETTER.match(line.text)) is not None and (line.heading or line.strong or line.lead):
        return _made("letter", look, ord(letter[1]) - ord("A") + 1, line.text, letter.end(), line, 0)
    spaced = _SPACED.match(line.text) if len(line.text) <= 80 and not line.text.endswith(".") else None
    if spaced and not line.number and not _MONTH.match(line.text[spaced.end() :]):
        return _made("typed", look, int(spaced[1]), line.text, spaced.end(), line, 0)
    if _TIMED.match(line.text) and (line.heading or line.strong or line.lead):
        return Marker("timed", look, None, line.text)
    return _unnumbered(line, look)


def _made(
    kind: str, look: tuple[int, bool, int], number: int, text: str, end: int, line: Line, offset: int
) -> Marker:
    lead = max(line.lead + offset - end, 0)
    return Marker(kind, look, number, text[end:].strip(), lead)


def _unnumbered(line: Line, look: tuple[int, bool, int]) -> Marker | None:
    if line.heading == ITEM:
        return Marker("row", look, None, line.text)
    if read_label(line.text, line.lead) is not None or not line.text:
        return None
    if line.heading:
        return Marker("heading", look, None, line.text)
    if line.strong and len(line.text) <= 100:
        return Marker("strong", look, None, line.text)
    if line.lead and line.depth < 0 and re.search(r"[.:–-]\s*$", line.text[: line.lead]) and line.lead <= 80:
        return Marker("lead", look, None, line.text, line.lead)
    return None


def is_field(line: Line, *fields: Field) -> bool:
    """Whether a line begins with a label of one of these."""
    found = read_label(line.text, line.lead)
    return found is not None and found.field in fields
