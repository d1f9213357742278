"""What a form shows of a document: fields, each with the key it stands under, a label and a word of help."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from pydantic_core import PydanticCustomError

from synlig.cms.documents.vocabulary import Vocabulary
from synlig.records.fields import parse_date, parse_time
from synlig.signs import has_obeyed

Row: TypeAlias = "dict[str, Value]"
Value: TypeAlias = "str | list[str] | list[Row]"
Values: TypeAlias = "dict[str, Value]"
"""What a form shows: every key of its fields, with a text, the texts chosen, or rows of such values."""
Choices: TypeAlias = Callable[[Vocabulary], Sequence[tuple[str, str]]]
"""What there is to choose: pairs of what stands in the file, and what a person reads."""

_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")

BODY = "body"
"""The key of the text below the front matter of a Markdown file."""


class Widget(Enum):
    """How a field is filled in."""

    TEXT = "text"
    LONG = "long"
    MARKDOWN = "markdown"
    DATE = "date"
    TIME = "time"
    CHOICE = "choice"
    CHOICES = "choices"
    NUMBER = "number"
    YES_NO = "yes-no"
    PICTURE = "picture"
    FILE = "file"
    TEXTS = "texts"
    LIST = "list"


LISTS = (Widget.CHOICES, Widget.TEXTS, Widget.LIST)
SEVERAL_LINES = (Widget.LONG, Widget.MARKDOWN)
BARE = (Widget.DATE, Widget.NUMBER)
"""What stands without quotation marks in a file although another YAML reader takes it for more than a text."""


@dataclass(frozen=True)
class Field:
    """One field of a form.

    `key` is where its value stands: `"titel"`, or `"sted.navn"` for a field below another. A `LIST` has `rows`, the
    fields of each of its rows; `CHOICES` and `TEXTS` are lists of texts. `step` is the key of the step of a guided form
    that it belongs to, `search` what suggests values while one types: `"occupations"`, `"competences"` or `"sectors"`.
    `suggested` are values that one may choose or pass over. What is `editable_by_member` a member may change on
    "Mit CV".
    """

    key: str
    label: str
    help: str = ""
    widget: Widget = Widget.TEXT
    required: bool = False
    choices: Choices | None = None
    suggested: Choices | None = None
    rows: tuple[Field, ...] = ()
    row_label: str = ""
    step: str = ""
    search: str = ""
    autocomplete: str = "off"
    inputmode: str = ""
    longest: int = 0
    editable_by_member: bool = False

    @property
    def empty(self) -> Value:
        """What it holds where nothing is filled in."""
        return [] if self.widget in LISTS else ""

    def options(self, known: Vocabulary, value: str = "") -> list[tuple[str, str]]:
        """What to choose from; a value that is not among it is added, so that a form does not lose it."""
        pairs = list(self.choices(known)) if self.choices is not None else []
        return pairs if not value or value in dict(pairs) else [*pairs, (value, value)]

    def shown(self, text: str) -> str:
        """A text of the file, or one that was typed, as the form shows it; one that breaks a rule stays as it is."""
        text = _readable(text)
        if self.widget not in SEVERAL_LINES:
            text = " ".join(text.split("\n")).strip()
        match self.widget:
            case Widget.DATE:
                return _tried(text, lambda: parse_date(text).isoformat())
            case Widget.TIME:
                return _tried(text, lambda: f"{parse_time(text):%H:%M}")
            case Widget.YES_NO:
                return {"ja": "ja", "nej": ""}.get(text.lower(), text)  # a box not ticked says nothing
        return text.strip("\n") if self.key == BODY else _tidy(text)


def _readable(text: str) -> str:
    """The text with our line ends, and without the signs that the reader refuses; Word puts some between lines."""
    text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text))
    return "".join(sign for sign in text if not has_obeyed(sign)) if has_obeyed(text) else text


def _tidy(text: str) -> str:
    """No white space around it, and none in lines that hold nothing else."""
    return "\n".join(line if line.strip() else "" for line in text.split("\n")).strip()


def _tried(text: str, read: Callable[[], str]) -> str:
    try:
        return read() if text else ""
    except PydanticCustomError:
        return text


Shape: TypeAlias = "dict[str, Field | Shape]"


def shape_of(fields: Sequence[Field]) -> Shape:
    """The fields as they are nested in the file: `"sted.navn"` stands as `navn` below `sted`."""
    shape: Shape = {}
    for field in fields:
        *above, last = field.key.split(".")
        inside = shape
        for key in above:
            below = inside.setdefault(key, {})
            assert isinstance(below, dict), field.key
            inside = below
        inside[last] = field
    return shape


def canonical(fields: Sequence[Field], values: Mapping[str, Value]) -> Values:
    """Every field's value as the form shows it, whatever way it was typed; rows with nothing in them are left out."""
    return {field.key: _canonical(field, values.get(field.key, field.empty)) for field in fields}


def _canonical(field: Field, value: Value) -> Value:
    if field.widget is Widget.LIST:
        rows = [canonical(field.rows, row) for row in value if isinstance(row, dict)]
        return [row for row in rows if any(row.values())]
    if field.widget in LISTS:
        texts = [field.shown(text) for text in value if isinstance(text, str)]
        return [text for text in texts if text]
    return field.shown(value) if isinstance(value, str) else ""
