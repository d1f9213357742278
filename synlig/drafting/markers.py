"""What an item of an agenda begins with: `1.`, `Ad 1`, `Pkt. 1:`, `Kl. 10-10.30`, a number of Word's own, or a heading."""

from __future__ import annotations

import re
from dataclasses import dataclass

from synlig.drafting.blocks import ITEM, PAIR, Line
from synlig.drafting.labels import read_label

_END = r"\s*(?:[.:)]|\s[-–—]|[-–—]\s)*\s*"
_NUMBER = r"(?P<number>\d{1,2})(?:\.0(?!\d))?(?P<letter>[a-z](?![\wæøå]))?"
_POINT = r"(?:dagsordens?)?(?:punkt|pkt\b\.?)"
_WORD = re.compile(
    rf"(?:til )?(?:dagsordenens )?(?:(?:ad|sag|emne|nr)\b\.?|{_POINT})\s*(?:dagsordenens )?(?:{_POINT})?\s*(?:nr\b\.?)?\s*"
    rf"{_NUMBER}(?!\d|[.,]\d|/){_END}",
    re.IGNORECASE,
)
_AFTER = re.compile(rf"{_NUMBER}\.\s*{_POINT}(?![\wæøå]){_END}", re.IGNORECASE)
_TYPED = re.compile(rf"\(?#?{_NUMBER}(?:\s?[.):/\]]\)?|\s?[-–—]|\t)\s*(?![\d/])(?=\S)")
_NUMBER_ALONE = re.compile(r"#?(?P<number>\d{1,2})(?:\.0)?(?P<letter>)\s+(?=[A-ZÆØÅ])")
_WITHIN = re.compile(r"\d{1,2}\.[1-9]\d?\.?\s+(?=[A-ZÆØÅ])")
"""`1.2 Budget`, set apart: an item where no `1. Økonomi` stands over it."""
_SECTION = re.compile(rf"§\s?{_NUMBER}(?![\d.,/]*\d){_END}(?=[A-ZÆØÅ])")
_NAMED = re.compile(
    r"(?:(?:emne|sag|(?:dagsordens)?punkt)\s?:|(?:vedr\.|vedrørende:?))\s*(?=\S)", re.IGNORECASE
)
"""`Emne: Økonomi`, `Vedr. økonomi`: a word for an item, without a number."""
_LETTER = re.compile(r"([A-ZÆØÅ])[.)]\s+(?=\S)")
_SMALL_LETTER = re.compile(r"(?:([a-z])[.)]|\(?([A-Z])\))\s+(?=[A-ZÆØÅ])")
"""Before plain text; a capital with a full stop there is a name's."""
_COUNTED = re.compile(r"\(?(?:(\d{1,2})(?:\.0)?|([IVX]{1,4})|([A-Z]))\s?[.):–-]?\)?")
_TIMED = re.compile(
    r"(?:kl\.?\s*)?\d{1,2}[.:]\d\d\s*(?:[-–—]\s*\d{1,2}[.:]\d\d)?\s*[:.–—-]?\s+(?=\D)", re.IGNORECASE
)
_ROMAN = re.compile(r"(?:(?i:ad|punkt|pkt\.?) )?(X?(?:I{1,3}|IV|VI{0,3}|IX|X))[.):]?\s+(?=[A-ZÆØÅ])")
_ROMANS = {
    name: number
    for number, name in enumerate(
        ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"), 1
    )
}
MONTH = re.compile(
    r"(?:jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?!:)",
    re.IGNORECASE,
)
COLUMN_HEADS = re.compile(
    r"(?:(?:pkt|punkt|nr|opgave|aktion|hvem|hvad|hvornår|frist|ansvarlig|deadline|senest)\b\.?\s*){2,}",
    re.IGNORECASE,
)
"""Heads of a table of tasks whose lines a PDF has lost."""
_TITLES_TOO = re.compile(r"orienteringe?r?|opfølgning|program", re.IGNORECASE)
"""Labels that are titles as well, where they are set apart."""
_LONGEST_PLAIN = 90  # signs of a title that little sets apart
_LONGEST_SENTENCE = 3  # words of a title that ends with a full stop, as `Evt.` does
Look = tuple[int, bool, int]


@dataclass(frozen=True)
class Marker:
    """How a line may begin an item. `kind` is what it begins with, `look` how it is set; items of one agenda look alike.

    `title` is the rest, or `""` where the line is a number alone. `number` is None where there is none; `letter` is that of
    `3b`.
    """

    kind: str
    look: Look
    number: int | None
    title: str
    lead: int = 0
    letter: str = ""

    @property
    def is_set_apart(self) -> bool:
        """Whether it is seen to be no text: in a heading style, bold, or a row of its own."""
        return bool(self.look[0] or self.look[1])


Begin = tuple[int, Marker]
"""The place of a line, and how it begins an item."""


def read_marker(line: Line) -> Marker | None:
    """How a line may begin an item; None where it cannot."""
    if worded := _WORD.match(line.whole) or _AFTER.match(line.whole):
        return _made("word", line, worded, line.whole)
    if line.depth > 0:
        return None
    if (named := _NAMED.match(line.text)) is not None and len(line.text) <= _LONGEST_PLAIN:
        title = line.text[named.end() :]
        return Marker(
            "named", _look(line), None, title[:1].upper() + title[1:], max(line.lead - named.end(), 0)
        )
    if line.number and (counted := _COUNTED.fullmatch(line.number)):
        return Marker("counted", _look(line), _counted(*counted.groups()), line.text, line.lead)
    if (line.strong or line.heading) and (within := _WITHIN.match(line.whole)) is not None:
        return Marker("within", _look(line), None, line.whole[within.end() :].strip())
    return (None if line.number else _typed(line)) or _lettered(line) or _unnumbered(line)


def _look(line: Line) -> Look:
    if line.heading in (ITEM, PAIR):
        return (line.heading, False, -1)
    return (line.heading, line.strong or bool(line.lead), line.depth)


def _made(kind: str, line: Line, found: re.Match[str], text: str) -> Marker:
    """A marker whose number was matched at the beginning of `text`, which is the line with or without Word's number."""
    lead = max(line.lead + len(text) - len(line.text) - found.end(), 0)
    title = text[found.end() :].strip(" \t•▪")
    return Marker(kind, _look(line), int(found["number"]), title, lead, (found["letter"] or "").lower())


def _counted(number: str | None, roman: str | None, letter: str | None) -> int:
    if number:
        return int(number)
    return _ROMANS.get(roman or "") or ord(letter or (roman or "A")[0]) - ord("A") + 1


def _typed(line: Line) -> Marker | None:
    """`1. Økonomi`, `1) Økonomi`, and `1 Økonomi` where it is no sentence; but not `1. maj`."""
    found = _TYPED.match(line.text) or _SECTION.match(line.text)
    if found is None and len(line.text) <= 80 and not _is_sentence(line.text):
        found = _NUMBER_ALONE.match(line.text)
    if found is None or MONTH.match(line.text[found.end() :]):
        return None
    return _made("typed)" if found[0].rstrip().endswith(")") else "typed", line, found, line.text)


def _lettered(line: Line) -> Marker | None:
    """`II. Økonomi`, `B. Økonomi`, `Kl. 10.00: Økonomi`: where it is set apart, if it could be a name or a sentence."""
    look = _look(line)
    is_apart = bool(line.heading or line.strong or line.lead)
    roman = _ROMAN.match(line.text)
    if roman is not None and roman[1] in _ROMANS and (is_apart or roman[0].rstrip()[-1] in ".):"):
        lead = max(line.lead - roman.end(), 0)
        return Marker("roman", look, _ROMANS[roman[1]], line.text[roman.end() :].strip(), lead)
    if is_apart and (letter := _LETTER.match(line.text)) is not None:
        lead = max(line.lead - letter.end(), 0)
        return Marker("letter", look, ord(letter[1]) - ord("A") + 1, line.text[letter.end() :].strip(), lead)
    is_title = len(line.text) <= _LONGEST_PLAIN and not _is_sentence(line.text)
    if is_title and (small := _SMALL_LETTER.match(line.text)) is not None:
        number = ord((small[1] or small[2]).lower()) - ord("a") + 1
        return Marker("letter", look, number, line.text[small.end() :].strip())
    if _TIMED.match(line.text) and (is_apart or len(line.text) <= _LONGEST_PLAIN):
        return Marker("timed" if is_apart else "clock", look, None, line.text)
    return None


def _unnumbered(line: Line) -> Marker | None:
    look = _look(line)
    if line.heading == ITEM:
        return Marker("row", look, None, line.text)
    if not line.text or (
        read_label(line.text, line.lead) is not None and not _TITLES_TOO.fullmatch(line.text.rstrip(" :"))
    ):
        return None
    if COLUMN_HEADS.fullmatch(line.text):
        return None
    if line.heading:
        return Marker("heading", look, None, line.text)
    if line.strong and len(line.text) <= 100 and not _is_sentence(line.text):
        return Marker("strong", look, None, line.text)
    if line.slanted and len(line.text) <= _LONGEST_PLAIN and not _is_sentence(line.text):
        return Marker("slanted", look, None, line.text)
    if line.depth < 0 and 0 < line.lead <= 80 and _ends_title(line):
        return Marker("lead", look, None, line.text, line.lead)
    return None


def _ends_title(line: Line) -> bool:
    """Whether what is bold at the beginning of a line is a title, and not a word that is stressed: a new sentence follows."""
    bold, rest = line.text[: line.lead], line.text[line.lead :].lstrip(" .:–-")
    return bold[:1].isupper() and (re.search(r"[.:–-]\s*$", bold) is not None or rest[:1].isupper())


def _is_sentence(text: str) -> bool:
    return text.endswith((".", "!")) and len(text.split()) > _LONGEST_SENTENCE


def untimed(title: str) -> str:
    """A title without the time it may begin with."""
    return _TIMED.sub("", title, count=1)
