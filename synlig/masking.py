"""Masking of texts that come from outside, against whatever a folder of content says of its people.

The folder need not be in order: whoever can be read is known, and a file with a mistake gives the values that can be
seen in it. Nothing here decides what goes out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from synlig.bounded import Bounded, Failed, Stopped
from synlig.errors import Problems
from synlig.gate.mask import LONGEST, Masked, mask, withheld
from synlig.gate.meeting import INSIDE
from synlig.gate.recognise import Known, PeopleIndex, TextKind, WorkplaceIndex
from synlig.gate.recognise.well_known import is_well_known
from synlig.language import _
from synlig.records.document import parse_yaml, read_text

KINDS: tuple[TextKind, ...] = ("profile", "minutes")


@dataclass(frozen=True, repr=False)
class Background:
    """What can be read of one profile: whose it is, and where they have worked and studied."""

    name: str | None
    employers: tuple[str, ...]
    schools: tuple[str, ...]


@dataclass(repr=False)
class Masker:
    """Masks texts against one association; what it has looked up once it keeps."""

    backgrounds: dict[str, Background]
    office: tuple[str, ...] = ()
    _known: dict[tuple[str, TextKind], Known] = field(default_factory=dict)

    def __post_init__(self) -> None:
        all_of_them = tuple(self.backgrounds.values())
        self._people = PeopleIndex(each.name for each in all_of_them if each.name)
        self._others = WorkplaceIndex(
            (name for each in all_of_them for name in each.employers if not is_well_known(name)),
            (name for each in all_of_them for name in each.schools if not is_well_known(name)),
            own=False,
        )

    def mask(self, doc: str, kind: TextKind, text: str) -> Masked:
        """The proposal for a text of a member or of minutes; a document nobody knows is held against all the same."""
        return mask(text, self.known(doc, kind))

    def get_ready(self) -> None:
        """Have every recogniser read its words now, so that the first text need not wait for it."""
        for kind in KINDS:
            self.mask("", kind, _WARM)
            self.mask("", kind, _WARM.upper())  # whose words are others

    def known(self, doc: str, kind: TextKind) -> Known:
        if (doc, kind) not in self._known:
            own = self.backgrounds.get(doc) if kind == "profile" else None
            workplaces = WorkplaceIndex(own.employers, own.schools) if own else WorkplaceIndex((), ())
            self._known[doc, kind] = Known(kind, self._people, workplaces, self._others, self.office)
        return self._known[doc, kind]


class BoundedMasker:
    """Masks as `Masker` does, in a child process that is ended where a text takes too long: that text is held."""

    def __init__(self, content: Path, office: tuple[str, ...] = ()) -> None:
        self._ask: Bounded[Asked, Masked] = Bounded(partial(_mask_from, content, office))

    def mask(self, doc: str, kind: TextKind, text: str) -> Masked:
        """The proposal; the whole text held where there is none in time."""
        if len(text) > LONGEST:  # which is said without asking
            return mask(text, Known(kind))
        try:
            return self._ask((doc, kind, text))
        except Failed:
            reason = _("Programmet fejler på teksten. Lad et andet menneske læse den, og meld fejlen.")
        except Stopped:
            reason = _("Teksten kan ikke læses til ende. Skriv den kortere eller enklere.")
        return Masked(None, (), True, (reason,))

    def __enter__(self) -> BoundedMasker:
        return self

    def __exit__(self, *_why: object) -> None:
        self._ask.stop()


Asked: TypeAlias = tuple[str, TextKind, str]


_WARM = (
    "Ring til Ragnhild Opfunden på tolv 34 56 78, Opfundsvej 12, 9400 Nørresundby, født den 3. maj 1961, eller skriv "
    "til ragnhild (snabel-a) example.org. Hendes mand, Bo Vest, er syg og har fået nyt job hos Kassefabrikken i Vrå; "
    "han er medlem af en fagforening, går i kirke og stemmer på Venstre."
)
"""Touches every recogniser, so that each has read its words; everybody in it is invented."""


def _mask_from(content: Path, office: tuple[str, ...]) -> Callable[[Asked], Masked]:
    """The function of the child. It has read everything it needs before the first text, whose time is its own."""
    masker = Masker(read_backgrounds(content), office)
    masker.get_ready()
    return lambda asked: masker.mask(*asked)


def read_backgrounds(content: Path) -> dict[str, Background]:
    """The backgrounds of all members under a content folder by id, those with mistakes in their files included."""
    found: dict[str, Background] = {}
    for file in sorted((content / "private" / "members").glob("*/profil.yml")):
        text = read_text(file, file.name, Problems())
        if text is not None:
            found[file.parent.name] = _background(text, file.name)
    return found


def _background(text: str, name: str) -> Background:
    document = parse_yaml(text, name, Problems())
    if document is not None and isinstance(document.data, dict):
        data = document.data
        return Background(
            _line(data.get("navn")),
            tuple(_each(data.get("erfaring"), "arbejdsgiver")),
            tuple(_each(data.get("uddannelse"), "skole")),
        )
    names = _lines(text, "navn")
    return Background(
        names[0] if names else None, tuple(_lines(text, "arbejdsgiver")), tuple(_lines(text, "skole"))
    )


def _line(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _each(rows: Any, key: str) -> Iterator[str]:
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict) and (value := _line(row.get(key))):
            yield value


def _lines(text: str, key: str) -> list[str]:
    """The values of a field in a file that is not quite YAML."""
    return [found.strip("\"' ") for found in re.findall(rf"^[ -]*{key}:[ ]*(\S.*)$", text, re.MULTILINE)]


def mask_lines(lines: Iterable[str], masker: Masker | BoundedMasker) -> Iterator[tuple[str, bool]]:
    """For each line of JSON an answer in JSON, and whether it could be understood; empty lines are passed over."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        asked = _asked(line)
        if asked is None:
            error = _("Linjen er ikke JSON med doc, field, kind (profile eller minutes) og text.")
            yield json.dumps({"line": number, "error": error}, ensure_ascii=False), False
            continue
        doc, name, kind, text = asked
        inside = kind == "minutes" and INSIDE.fullmatch(name)
        masked = withheld() if inside else masker.mask(doc, kind, text)
        answer = {
            "doc": doc,
            "field": name,
            "text": masked.text,
            "spans": [[span.start, span.end] for span in masked.spans],
            "hold": masked.hold,
            "reasons": list(masked.reasons),
        }
        yield json.dumps(answer, ensure_ascii=False), True


def _asked(line: str) -> tuple[str, str, TextKind, str] | None:
    try:
        row = json.loads(line)
        doc, name, kind, text = (row[key] for key in ("doc", "field", "kind", "text"))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    if kind not in KINDS or not all(isinstance(value, str) for value in (doc, name, text)):
        return None
    return doc, name, kind, text
