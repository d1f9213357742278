"""Makes by their models, and others in a row with them: `Juki DDL-8700, Brother B755, Strobel 103`.

A model's code has both letters and digits, which no house, no count and nobody has. What stands in the same list with a
number alone is a make as well.
"""

from __future__ import annotations

import re

from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.word_set import word_set

CODE = r"(?:[A-ZÆØÅ]{1,4}-?\d{1,5}\w{0,4}(?:-\w{1,6})?|[A-ZÆØÅ]{2,4} \d{2,4}[A-Z]?|\d{1,4}[A-Z]{2,4}(?:-\w{1,6})?)(?![\w-]| \d)"
"""`DDL-8700`, `FP4`, `B-75`, `HMK 170`, `5SV`, `4NES-20Y`."""
_MAKE = r"(?P<make>[A-ZÆØÅ][\w&'-]+)(?: [A-ZÆØÅ][\w&'-]+)?"
_BEFORE = Pattern(rf"(?<![\w-]){_MAKE} {CODE}(?:,| og| eller| samt|/| til) $")
_BEHIND = Pattern(
    rf"(?: \d[\d./-]*\w?)?(?:,| og| eller| samt|/| til) (?:(?:en|et) (?:\w+e? )?)?{_MAKE} {CODE}"
)
_ROOMS = word_set("blok lokale opgang bygning hal sal stue stuen lejlighed lejl hus dør port etage kl klasse")
"""What has a number with a letter, and is a part of a house or a school."""
FAR = 60


def is_beside_model(flat: str, start: int, end: int) -> bool:
    """Whether a make with the code of a model is the next in the list to either side."""
    found = (_BEFORE.search(flat, max(0, start - FAR), start), _BEHIND.match(flat, end))
    return any(each is not None and each["make"].casefold() not in _ROOMS for each in found)


def is_code(shown: str) -> bool:
    """Whether what follows a word at once is the code of a model (`Sailor RT-2048`)."""
    return bool(re.match(rf" {CODE}", shown))
