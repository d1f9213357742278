"""What a person chose where two had changed the same: read out of the form, which carries both.

The name of what is chosen is `met`, the field's name in the form, the number of the stretch, and `pick`:
`"met.punkter.1.tekst.0.pick"`. A settled stretch stands there itself, of the others `yours` and `theirs` do, and `own`
is what was written instead. Of a row, `gone` says whose text has it no more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import count
from typing import Any

from django.http import QueryDict

from synlig.cms.documents import Field, Kind, Values, Widget
from synlig.cms.screens.said import SEVERAL_LINES
from synlig.cms.web.forms import MOST_ROWS, Wrong, label_of, whole_number
from synlig.language import _

MET = "met"
_POINT = re.compile(r"\s*([-*+]|\d+[.)])\s")


def with_picks(kind: Kind, values: Values, sent: QueryDict) -> list[Wrong]:
    """Put what was chosen into the values; for each field where nothing was, a problem, and there both are kept."""
    wrong = []
    gone: dict[tuple[int, int], list[Any]] = {}
    for key in sent.getlist(MET)[:MOST_ROWS]:
        found = _holder(kind.fields, values, key.split("."))
        if found is None:
            continue
        holder, field = found
        name = f"{MET}.{key}"
        if isinstance(holder, list):
            pick = sent.get(f"{name}.0.pick", "")
            if not pick:
                wrong.append(_not_picked(kind, key, _("Tag stilling til, om det skal blive.")))
            elif pick == sent.get(f"{name}.gone"):
                gone[id(holder), int(key.rpartition(".")[2])] = holder
            continue
        holder[field.key], is_whole = _put_together(field, name, sent)
        if not is_whole:
            mend = _("Nu står begge dele der. Lad det rigtige blive stående.")
            if field.widget not in SEVERAL_LINES:
                mend = _("Nu står det, du skrev. Se efter, om det er rigtigt.")
            wrong.append(_not_picked(kind, key, mend))
    for (_list, place), rows in sorted(gone.items(), key=lambda each: -each[0][1]):
        del rows[place]
    return wrong


def _not_picked(kind: Kind, key: str, mend: str) -> Wrong:
    return Wrong(key, label_of(kind, key), _("I havde rettet det samme, og der er ikke valgt."), mend)


def _put_together(field: Field, name: str, sent: QueryDict) -> tuple[str, bool]:
    """The text, and whether everything in it was chosen."""
    text, is_whole = "", True
    for number in count():
        part = f"{name}.{number}"
        if part in sent:
            text = _behind(text, _lines(sent.get(part, "")))
        elif f"{part}.yours" in sent:
            pick = sent.get(f"{part}.pick", "")
            yours, theirs = _lines(sent.get(f"{part}.yours", "")), _lines(sent.get(f"{part}.theirs", ""))
            if pick == "own":
                own = _lines(sent.get(f"{part}.own", ""))
                text = _behind(text, f"{own}\n" if own and field.widget in SEVERAL_LINES else own)
            elif pick in ("yours", "theirs"):
                text = _behind(text, yours if pick == "yours" else theirs)
            else:
                is_whole = False
                text = _behind(text, both_of(field, yours, theirs))
        else:
            break
    return text.strip("\n"), is_whole


def both_of(field: Field, yours: str, theirs: str) -> str:
    """One below the other, where a text has several lines; else yours."""
    if field.widget not in SEVERAL_LINES or not theirs.strip():
        return yours
    if not yours.strip():
        return theirs
    are_points = _POINT.match(yours) and _POINT.match(theirs)
    between = "\n" if are_points or field.widget is Widget.LONG else "\n\n"
    return yours.rstrip("\n") + between + theirs


def _behind(text: str, more: str) -> str:
    """The one text behind the other; a paragraph that is gone leaves no gap."""
    return text + (more.lstrip("\n") if text.endswith("\n\n") else more)


def _lines(typed: str) -> str:
    return typed.replace("\r\n", "\n")


def _holder(
    fields: Sequence[Field], values: Values, way: list[str]
) -> tuple[Values | list[Any], Field] | None:
    """Where a text stands and the field that it is in; for the name of a row, the rows. None for what is neither."""
    for field in fields:
        key = field.key.split(".")
        if way[: len(key)] != key:
            continue
        rest, value = way[len(key) :], values.get(field.key)
        if field.widget is not Widget.LIST:
            return (values, field) if not rest and isinstance(value, str) else None
        if (
            not rest
            or not isinstance(value, list)
            or not 0 <= (place := whole_number(rest[0], -1)) < len(value)
        ):
            return None
        row = value[place]
        if not rest[1:]:
            return value, field
        return _holder(field.rows, row, rest[1:]) if isinstance(row, dict) else None
    return None
