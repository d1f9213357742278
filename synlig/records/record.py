"""What a private record is: frozen, silent about its values, every field marked with what it would reveal.

The marks are what the sweep of the finished site is compiled from, so a new private field is searched for from the
day it is written. `tests/records/test_marks.py` refuses a field without a mark.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails

from synlig.errors import Problems
from synlig.language import _
from synlig.needles import Kind
from synlig.records.document import Document, Place, field_name


class Risk(Enum):
    """What the value says about a person (design.md 2.1)."""

    IDENTIFYING = "identifying"
    QUASI = "quasi-identifying"
    SENSITIVE = "sensitive"
    OPEN = "open"


class Swept(Enum):
    """Where the value must not be found in the finished site (design.md 5.2)."""

    EVERYWHERE = "everywhere"
    OWN_PAGES = "own pages"
    NEVER = "never"


@dataclass(frozen=True)
class Mark:
    """A private field's class: what it reveals, and how the sweep looks for it."""

    risk: Risk
    swept: Swept
    kind: Kind = Kind.TEXT


OPEN = Mark(Risk.OPEN, Swept.NEVER)
QUASI = Mark(Risk.QUASI, Swept.NEVER)
FREE_TEXT = Mark(Risk.SENSITIVE, Swept.EVERYWHERE, Kind.PASSAGE)
MEMBER_ID = Mark(Risk.IDENTIFYING, Swept.EVERYWHERE, Kind.ADDRESS)


class PrivateRecord(BaseModel):
    """A record of `content/private`, and of the public files before they have passed the gate.

    Field names are English; the Danish names that stand in the files are aliases. It has no readable `repr`, so that
    a traceback or a log line cannot show a value.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, str_strip_whitespace=True
    )

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __repr_args__(self) -> list[tuple[str | None, Any]]:
        """Nothing, for those who do not ask `repr` (rich prints records by itself)."""
        return []

    __str__ = __repr__


Record = TypeVar("Record", bound=PrivateRecord)


def read_record(model: type[Record], document: Document, problems: Problems) -> Record | None:
    """The record in a document; None where it breaks a rule, with every broken rule among the problems."""
    if not isinstance(document.data, dict):
        problems.add(
            document.path,
            1,
            "",
            _("Filen har ingen felter."),
            _("Skriv den som «felt: tekst», linje for linje."),
        )
        return None
    try:
        return model.model_validate(without_empty(document.data))
    except ValidationError as error:
        for detail in error.errors(include_url=False, include_context=True, include_input=False):
            if not _is_echo(detail, document):
                _report(detail, model, document, problems)
    return None


def without_empty(value: Any) -> Any:
    """The same value without fields left empty: an empty field in a skeleton is a field not filled in.

    Lists hold nothing empty (`parse_yaml`), so that a number in pydantic's location is the number in the file.
    """
    match value:
        case dict():
            return {key: without_empty(inner) for key, inner in value.items() if inner is not None}
        case list():
            return [without_empty(inner) for inner in value]
        case _:
            return value


def _is_echo(detail: ErrorDetails, document: Document) -> bool:
    """Whether pydantic calls a list too short because a row of it is wrong, which is said on its own."""
    if detail["type"] != "too_short":
        return False
    value: Any = document.data
    for key in _place_in_file(detail["loc"], document.data):
        value = value[key]
    return isinstance(value, list) and len(value) >= detail["ctx"]["min_length"]


def _report(detail: ErrorDetails, model: type[BaseModel], document: Document, problems: Problems) -> None:
    place = _place_in_file(detail["loc"], document.data)
    name = field_name(place)
    wrong, mend = _in_danish(detail, model, document)
    problems.add(document.path, document.line(place), name, wrong, mend)


def _place_in_file(loc: tuple[int | str, ...], data: Any) -> Place:
    """The part of pydantic's location that is a place in the file; it adds tags of its own at unions."""
    place: list[int | str] = []
    for number, key in enumerate(loc):
        if isinstance(data, dict):
            if key not in data:
                if number == len(loc) - 1:
                    place.append(key)
                continue
            data = data[key]
        elif isinstance(data, list):
            if not isinstance(key, int) or key >= len(data):
                continue
            data = data[key]
        else:
            continue
        place.append(key)
    return tuple(place)


def _in_danish(detail: ErrorDetails, model: type[BaseModel], document: Document) -> tuple[str, str]:
    limit = detail.get("ctx", {})
    match detail["type"]:
        case "rule":
            return str(limit["wrong"]), str(limit["mend"])
        case "missing":
            return _("Feltet mangler."), _("Skriv det; det er nødvendigt.")
        case "extra_forbidden":
            return _("Feltet kendes ikke."), _did_you_mean(
                str(detail["loc"][-1]), _holder(model, detail["loc"])
            )
        case "string_type":
            return _("Her skal stå en tekst."), _(
                "Skriv teksten på linjen, uden bindestreg og uden underfelter."
            )
        case "tuple_type" | "list_type" | "frozen_set_type" | "set_type":
            return _("Her skal stå en liste."), _("Skriv hver ting på sin egen linje med «- » foran.")
        case "model_type" | "model_attributes_type" | "dict_type":
            return _("Her skal stå felter."), _("Skriv dem som «felt: tekst» på linjerne under.")
        case "string_too_long":
            return (
                _("Teksten er for lang."),
                _("Den må højst være på {number} tegn.").format(number=limit["max_length"]),
            )
        case "string_too_short" if limit["min_length"] > 1:
            return (
                _("Teksten er for kort."),
                _("Den skal være på mindst {number} tegn.").format(number=limit["min_length"]),
            )
        case "string_too_short" | "too_short":
            needed = _is_required(_holder(model, detail["loc"]), detail["loc"][-1])
            return _("Feltet er tomt."), _("Skriv noget.") if needed else _("Skriv noget, eller slet feltet.")
        case "too_long":
            return _("Listen er for lang."), _("Den må højst have {number} punkter.").format(
                number=limit["max_length"]
            )
        case "literal_error":
            words = ", ".join(re.findall(r"'([^']+)'", str(limit["expected"])))
            return _("Ordet kan ikke bruges her."), _("Skriv et af disse: {words}.").format(words=words)
        case "int_parsing" | "int_type" | "int_from_float":
            return _("Her skal stå et helt tal."), _("Skriv det med cifre, for eksempel 12.")
        case "greater_than_equal" | "greater_than":
            return _("Tallet er for lille."), _("Det mindste er {number}.").format(
                number=limit.get("ge", limit.get("gt"))
            )
        case "less_than_equal" | "less_than":
            return _("Tallet er for stort."), _("Det største er {number}.").format(
                number=limit.get("le", limit.get("lt"))
            )
        case _:
            return _("Værdien kan ikke bruges her."), _("Se eksemplet i vejledningen, eller slet feltet.")


def _did_you_mean(typed: str, model: type[BaseModel]) -> str:
    known = sorted(info.alias or name for name, info in model.model_fields.items())
    near = difflib.get_close_matches(typed.lower(), known, n=3, cutoff=0.6)
    if near:
        return _("Mente du {names}? Ret navnet, eller slet feltet.").format(names=_(" eller ").join(near))
    return _("Ret navnet, eller slet feltet. Vejledningen har en liste over felterne.")


def _holder(model: type[BaseModel], loc: tuple[int | str, ...]) -> type[BaseModel]:
    """The record that the last part of a location stands in."""
    for key in loc[:-1]:
        fields = {info.alias or name: info for name, info in model.model_fields.items()}
        if key in fields:
            model = next(_models_in(fields[str(key)].annotation), model)
    return model


def _is_required(model: type[BaseModel], key: int | str) -> bool:
    return any(info.is_required() for name, info in model.model_fields.items() if key == (info.alias or name))


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in getattr(annotation, "__args__", ()):
        yield from _models_in(inner)
