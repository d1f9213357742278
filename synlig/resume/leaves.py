"""A JSON file as its leaves: each value with the path to it, so that what nobody takes can be counted and kept."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from synlig.errors import ContentError, Problem
from synlig.language import _

LARGEST = 500_000
"""Bytes. A CV of many pages is 30 kB; what is larger is a mistake or an attack."""
DEEPEST = 12
"""Lists and objects within each other; JSON Resume has five."""

_NO_TEXT = ("Cc", "Cs", "Co", "Cn")
"""Unicode: controls, halves of signs, and what is no sign; a YAML file cannot hold them."""

Step: TypeAlias = str | int
Route: TypeAlias = tuple[Step, ...]


class Leaves:
    """The values of a document by path, in its order; empty texts, nulls and empty lists hold nothing and are none.

    `take` gives a value and strikes it off; what is left at the end has found no place.
    """

    def __init__(self, document: object) -> None:
        self._left: dict[Route, str] = {}
        for route, value in _leaves((), document):  # two keys that read alike are one, with both values
            self._left[route] = f"{self._left[route]}\n{value}" if route in self._left else value

    def look(self, *route: Step) -> str | None:
        """The value at a path, which stays."""
        return self._left.get(route)

    def take(self, *route: Step) -> str | None:
        """The value at a path, which is then struck off; None where there is none."""
        return self._left.pop(route, None)

    def count(self, *route: Step) -> int:
        """One more than the last index of the list at a path, as far as anything is left in it."""
        places = (
            path[len(route)] for path in self._left if path[: len(route)] == route and len(path) > len(route)
        )
        return max((place + 1 for place in places if isinstance(place, int)), default=0)

    def left(self) -> tuple[tuple[Route, str], ...]:
        """What nobody took, each value with the path to it, in the document's order."""
        return tuple(self._left.items())


def read_resume(file: Path) -> Leaves:
    """The leaves of a JSON file; `ContentError` where it cannot be read as one."""
    try:
        data = file.read_bytes() if file.stat().st_size <= LARGEST else None
    except OSError:
        raise _refused(file, _("Filen kan ikke læses."), _("Se efter, om navnet er rigtigt.")) from None
    if data is None:
        raise _refused(file, _("Filen er for stor til at være et CV."), _("Den må højst fylde 500 kB."))
    try:
        document = json.loads(data.decode("utf-8-sig"))
        if not isinstance(document, dict) or _depth(document) > DEEPEST:
            raise ValueError
    except (ValueError, RecursionError):  # a value of the file may stand in the error's own words
        raise _refused(
            file,
            _("Filen er ikke et CV i JSON Resume."),
            _("Hent det igen fra det program, det er skrevet i."),
        ) from None
    return Leaves(document)


def _refused(file: Path, wrong: str, mend: str) -> ContentError:
    return ContentError([Problem(file.name, 0, "", wrong, mend)])


def _leaves(route: Route, value: object) -> Iterator[tuple[Route, str]]:
    if isinstance(value, dict):
        for key, below in value.items():
            yield from _leaves((*route, _text(key)), below)
    elif isinstance(value, list):
        for place, below in enumerate(value):
            yield from _leaves((*route, place), below)
    elif (text := _text(value)) != "":
        yield route, text


def _text(value: object) -> str:
    """A value as the profile can hold it: lines end with a line feed, and signs that no file may have are left out."""
    if value is None:
        return ""
    text = value if isinstance(value, str) else json.dumps(value)
    lines = "\n".join(unicodedata.normalize("NFC", text).replace("\t", " ").splitlines())
    return "".join(
        sign for sign in lines if sign == "\n" or unicodedata.category(sign) not in _NO_TEXT
    ).strip()


def _depth(value: object) -> int:
    below = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max((_depth(part) for part in below), default=0)
