"""A YAML file as text with line numbers: every scalar is the text that stands there, every value knows its line.

The YAML that volunteers write is a small, safe part of the language: mappings, lists and text. What surprises people
(`NO` read as false, `10:30` as 630, `0045` as 37) does not happen, because nothing is converted here; what can hang
or fool a reader (aliases, tags, merge keys, duplicate keys, endless nesting) is refused.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from synlig.errors import Problems
from synlig.language import _
from synlig.records.syntax_error import explain
from synlig.signs import has_obeyed, has_stack

Key: TypeAlias = str | int
Place: TypeAlias = tuple[Key, ...]

LARGEST_FILE = 512 * 1024
"""Bytes. The longest real minutes are under 60 kB; a larger file is a mistake or an attack."""
DEEPEST = 12
"""Levels of nesting; the deepest real one (a task in an agenda item) is 5."""


@dataclass(frozen=True, repr=False)
class Document:
    """One file of the content, parsed but not yet understood.

    `path` is relative to the site's folder with `/`. `data` holds only `dict`, `list`, `str` and `None` (an empty
    value). `lines` maps the place of a value, e.g. `("kompetencer", 2, "niveau")`, to its line, counted from 1.
    `body` is what follows the front matter of a Markdown file (which begins at line `body_line`).
    """

    path: str
    data: Any
    lines: dict[Place, int] = field(default_factory=dict)
    body: str = ""
    body_line: int = 0

    def line(self, place: Place) -> int:
        """The line of a value; of its nearest holder where the value itself is missing; 1 for the whole file."""
        for length in range(len(place), 0, -1):
            if place[:length] in self.lines:
                return self.lines[place[:length]]
        return 1

    def scalars(self) -> Iterator[tuple[int, str, str]]:
        """Every text of the file as (line, field, text), keys and Markdown lines included."""
        yield from _scalars(self, self.data, ())
        if self.body:
            for number, text in enumerate(self.body.split("\n")):
                yield self.body_line + number, _("tekst"), text

    def breaks(self) -> Iterator[tuple[int, str, str]]:
        """Each line break inside a paragraph of the Markdown: the line, its last words, the next line's first."""
        for number, (line, following) in enumerate(pairwise(self.body.splitlines())):
            if line.strip() and following.strip():
                before = line.removesuffix("\\").split()[-3:]  # it breaks a line of Markdown, and is not seen
                yield self.body_line + number, " ".join(before), " ".join(following.split()[:3])


def _scalars(document: Document, value: Any, place: Place) -> Iterator[tuple[int, str, str]]:
    match value:
        case dict():
            for key, inner in value.items():
                yield document.line((*place, key)), field_name(place), key
                yield from _scalars(document, inner, (*place, key))
        case list():
            for number, inner in enumerate(value):
                yield from _scalars(document, inner, (*place, number))
        case str():
            yield document.line(place), field_name(place), value


_FIELD_NAME = re.compile(r"[a-zæøåé_-]{1,30}(256)?")


def field_name(place: Place) -> str:
    """The place as a volunteer reads it, lists counted from 1: `kompetencer[3].niveau`.

    Where something else than a field's name stands before the colon it may be a private value, and is shown as `?`.
    """
    name = ""
    for key in place:
        if isinstance(key, int):
            name += f"[{key + 1}]"
        else:
            shown = key if _FIELD_NAME.fullmatch(key) else "?"
            name += f".{shown}" if name else shown
    return name


class _Unread(Exception):
    """Why a file holds no text that can be used: the line (0 for the whole file), what is wrong, and what to do."""

    def __init__(self, line: int, wrong: str, mend: str) -> None:
        super().__init__(line, wrong, mend)
        self.why = (line, "", wrong, mend)


def read_text(file: Path, path: str, problems: Problems) -> str | None:
    """The file as NFC text with LF line ends; None and a problem where it is not readable UTF-8 text."""
    try:
        data = _bytes_of(file)
    except _Unread as unread:
        problems.add(path, *unread.why)
        return None
    return text_of(data, path, problems)


def text_of(data: bytes, path: str, problems: Problems) -> str | None:
    """As `read_text`, of a file's bytes."""
    try:
        if len(data) > LARGEST_FILE:
            raise _Unread(0, *_too_large())
        text = _decoded(data).replace("\r\n", "\n").replace("\r", "\n")
        for number, line in enumerate(text.split("\n"), start=1):
            if (wrong := _wrong_signs(line)) is not None:
                raise _Unread(number, wrong, _("Slet linjen, og skriv den igen."))
    except _Unread as unread:
        problems.add(path, *unread.why)
        return None
    return unicodedata.normalize("NFC", text)


def _bytes_of(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise _Unread(0, *_too_large())
        return file.read_bytes()
    except OSError:
        mend = _("Se efter, om du har lov til at åbne den.")
        raise _Unread(0, _("Filen kan ikke læses."), mend) from None


def _too_large() -> tuple[str, str]:
    return _("Filen er for stor."), _("En fil må højst fylde 512 kB. Del den op.")


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _Unread(1, _("Filen er gemt som UTF-16."), _("Gem den igen som UTF-8."))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        mend = _("Åbn den, og gem den igen med tegnsættet UTF-8.")
        raise _Unread(line, _("Filen er ikke gemt som UTF-8."), mend) from None
    if text.startswith("\ufeff"):
        wrong = _("Filen begynder med et usynligt tegn (BOM).")
        raise _Unread(1, wrong, _("Gem den igen som UTF-8 uden BOM."))
    return text


def _wrong_signs(text: str) -> str | None:
    """What is wrong with the signs of a text; None where nothing is."""
    if has_obeyed(text):
        return _("Linjen har et usynligt styretegn.")
    return _("Linjen har mange tegn oven i hinanden.") if has_stack(text) else None


def parse_yaml(text: str, path: str, problems: Problems, *, first_line: int = 1) -> Document | None:
    """The document in a YAML text; None where it could not be read, with the reason among the problems."""
    before = len(problems)
    data = text.encode("utf-8", "replace")
    builder = _Builder(path, problems, first_line)
    try:
        for event in yaml.parse(data, Loader=yaml.CSafeLoader):
            builder.take(event)
            if builder.stopped:
                break
    except yaml.reader.ReaderError as error:
        line = data[: int(error.position)].count(b"\n") + first_line
        problems.add(
            path, line, "", _("Linjen har et usynligt styretegn."), _("Slet linjen, og skriv den igen.")
        )
    except yaml.MarkedYAMLError as error:
        number, wrong, mend = explain(error, text)
        problems.add(path, number + first_line, "", wrong, mend)
    if len(problems) > before:
        return None
    return Document(path, builder.root, builder.lines)


class _Builder:
    """Builds dicts, lists and text from YAML events without recursion, and refuses the rest."""

    def __init__(self, path: str, problems: Problems, first_line: int) -> None:
        self.root: Any = None
        self.lines: dict[Place, int] = {}
        self.stopped = False
        self._path = path
        self._problems = problems
        self._first_line = first_line
        self._open: list[tuple[Any, Place]] = []
        self._key: list[str | None] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        match event:
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    self._refuse(event, _("Filen har flere dele, skilt af ---."), _("Slet linjen med ---."))
            case yaml.AliasEvent():
                self._refuse(
                    event, _("Tegnet * henviser til et andet sted i filen."), _("Skriv teksten helt ud.")
                )
            case yaml.NodeEvent() if event.anchor:
                self._refuse(
                    event,
                    _("Tegnet & giver stedet et navn."),
                    _("Slet det, eller sæt teksten i citationstegn."),
                )
            case yaml.ScalarEvent() | yaml.CollectionStartEvent() if event.tag:
                self._refuse(
                    event,
                    _("Tegnet ! giver teksten en særlig type."),
                    _("Slet det, eller sæt teksten i citationstegn."),
                )
            case yaml.ScalarEvent():
                self._scalar(event)
            case yaml.MappingStartEvent():
                self._begin({}, event)
            case yaml.SequenceStartEvent():
                self._begin([], event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._open.pop()
                self._key.pop()

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        wrong = _wrong_signs(event.value)  # written `"\e"`, which no look at the file can find
        if wrong is not None:
            self._refuse(event, wrong, _("Slet linjen, og skriv den igen."))
            return
        if self._open and isinstance(self._open[-1][0], dict) and self._key[-1] is None:
            self._new_key(event)
            return
        empty = event.value == "" and not event.style  # `""` in quotes is a text
        self._put(None if empty else event.value, event)

    def _new_key(self, event: yaml.ScalarEvent) -> None:
        holder, place = self._open[-1]
        if event.value == "<<":
            self._refuse(
                event, _("<< henter felter fra et andet sted i filen."), _("Skriv felterne helt ud.")
            )
        elif event.value in holder:
            self._problems.add(
                self._path,
                self._line(event),
                field_name((*place, event.value)),
                _("Feltet står to gange."),
                _("Slet det ene."),
            )
            self._key[-1] = event.value
        else:
            self._key[-1] = event.value
            self.lines[(*place, event.value)] = self._line(event)

    def _begin(self, holder: Any, event: yaml.CollectionStartEvent) -> None:
        if self._open and isinstance(self._open[-1][0], dict) and self._key[-1] is None:
            self._refuse(event, _("Et felts navn skal være et ord."), _("Sæt teksten i citationstegn."))
            return
        if len(self._open) >= DEEPEST:
            self._refuse(event, _("Filen er skrevet med for mange niveauer."), _("Ryk teksten mindre ind."))
            return
        place = self._put(holder, event)
        self._open.append((holder, place))
        self._key.append(None)

    def _put(self, value: Any, event: yaml.Event) -> Place:
        if not self._open:
            self.root = value
            return ()
        holder, place = self._open[-1]
        if isinstance(holder, list):
            place = (*place, len(holder))
            if value is not None:  # a bullet with nothing behind it is one not filled in
                holder.append(value)
                self.lines[place] = self._line(event)
        else:
            key = self._key[-1]
            assert key is not None
            place = (*place, key)
            holder[key] = value
            self._key[-1] = None
        return place

    def _line(self, event: yaml.Event) -> int:
        assert event.start_mark is not None
        return int(event.start_mark.line) + self._first_line

    def _refuse(self, event: yaml.Event, wrong: str, mend: str) -> None:
        self._problems.add(self._path, self._line(event), "", wrong, mend)
        self.stopped = True
