"""What became of a file that was taken in: what was read, what is uncertain, and the fields to look at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass

from django.http import HttpRequest

from synlig.drafting import Drafted, left_out, missing, opening, put_elsewhere, understood, unknown_person
from synlig.language import _

_PEOPLE = ("medlem", "ordstyrer", "referent")
_KEPT = "minutes-import"
"""In the session: which minutes were taken in, and what is told of them. Never a word of the file."""


@dataclass(frozen=True)
class Told:
    """A line of the report, and the field it leads to; `""` for what leads nowhere."""

    words: str
    key: str = ""


def report(drafted: Drafted, masked: Mapping[str, Sequence[str]]) -> Iterator[Told]:
    """The lines for the minutes that a file became. `masked`: how much of which field would not come out as it is."""
    yield Told(_("Forstået: {what}.").format(what=", ".join(understood(drafted.meeting))))
    for key, words in missing(drafted.meeting):
        yield Told(_("Ikke fundet: {what}.").format(what=words), key)
    if drafted.draft.unknown:
        yield Told(
            _("Nogle navne passer på ingen eller på flere. De står i noterne; vælg selv."), "til_stede"
        )
    if drafted.meeting.approved:
        yield Told(_("Filen siger, at referatet er godkendt. Læs det igennem, og godkend det så her."))
    yield from map(Told, put_elsewhere(drafted.draft, drafted.pictures))
    yield from map(Told, left_out(drafted.dropped))
    for field, kinds in masked.items():
        key = _key(field)
        words = _("Her er noget, gæsterne ikke får at se: {where} ({what}).")
        yield Told(words.format(where=_called(field), what=", ".join(kinds)), key)


def _key(field: str) -> str:
    """The form's name of a field, whose rows count from 0: `"punkter.2.tekst"` is `"punkter.1.tekst"`."""
    return re.sub(r"\.(\d+)\.", lambda found: f".{int(found[1]) - 1}.", field)


_CALLED = {
    "titel": _("titlen"),
    "sted": _("stedet"),
    "tekst": _("det, der blev sagt"),
    "beslutning": _("beslutningen"),
    "hvad": _("en opgave"),
}


def _called(field: str) -> str:
    first, _dot, rest = field.partition(".")
    last = _CALLED.get(field.rpartition(".")[2], field)
    if first == "punkter":
        return _("punkt {number}, {field}").format(number=rest.partition(".")[0], field=last)
    return _("næste møde") if first == "næste_møde" else last


def keep_report(request: HttpRequest, path: str, lines: Iterator[Told]) -> None:
    """For as long as somebody is logged in, or until they have seen it."""
    request.session[_KEPT] = {"path": path, "lines": [asdict(line) for line in lines]}


def told_of(request: HttpRequest, path: str) -> list[Told]:
    """What is told of minutes that were just taken in; nothing of others."""
    kept = request.session.get(_KEPT) or {}
    if not path or kept.get("path") != path:
        return []
    return [Told(**line) for line in kept["lines"]]


def forget_report(request: HttpRequest) -> None:
    """It was seen."""
    request.session.pop(_KEPT, None)


def notes_in(text: str) -> list[str]:
    """The lines behind `#` that stand in the left margin of a file: what no form shows.

    What a draft tells whoever opens the file is left out, or said shorter: the form shows fields, and no ids.
    """
    notes = [line for line in text.splitlines() if line.startswith("#") and line.strip("# ")]
    bare = (line.lstrip("# ").rstrip() for line in notes if line != unknown_person())
    told = set(opening().splitlines())
    return [_asked(line) for line in bare if line not in told]


def _asked(line: str) -> str:
    """`- medlem: Ragnhild Opfunden` is a name that fits nobody, or several."""
    key, _colon, name = line.removeprefix("- ").partition(": ")
    return _("Hvem er det? {name}").format(name=name) if key in _PEOPLE else line


def without_notes(text: str) -> str:
    """The text without them."""
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith("#"))
