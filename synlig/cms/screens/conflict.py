"""409: somebody else saved first. What each changed, in the fields of the form, what came of both, and what to choose.

Nothing is lost: theirs is in the file, yours is a draft, and the page proposes the two as one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from synlig.cms.accounts.account import names_of
from synlig.cms.documents import Field, Kind, Unreadable, Values, Widget, canonical, values_of
from synlig.cms.screens.editing import Sheet, begun_text, files, text_of
from synlig.cms.screens.merging import Choice, Differing, How, merged_values
from synlig.cms.screens.picked import both_of
from synlig.cms.screens.said import SEVERAL_LINES, Choices, lines_of
from synlig.cms.screens.word_by_word import Piece, changed, sides_of
from synlig.cms.versions import Conflict, Stretch
from synlig.cms.web.forms import label_of
from synlig.language import _

_WRITTEN = (*SEVERAL_LINES, Widget.TEXT)


@dataclass(frozen=True, repr=False)
class Part:
    """A stretch of what is to be chosen. `own` is what one may go on from, None where there is nothing to write."""

    stretch: Stretch
    yours: Sequence[Piece]
    theirs: Sequence[Piece]
    own: str | None


@dataclass(frozen=True, repr=False)
class Asked:
    """A field, or a whole row, of which a person is to say what shall stand. `gone`: whose text has the row no more."""

    key: str
    label: str
    is_long: bool
    gone: str
    parts: tuple[Part, ...]
    kept: str
    """What the field of the form says meanwhile: yours."""


@dataclass(frozen=True, repr=False)
class Told:
    """A field that was put together by itself: who changed it, what came of it, and what each had."""

    label: str
    how: str
    both: Sequence[Piece]
    yours: str
    theirs: str


def name_of(account: str) -> str:
    """Of who saved meanwhile; empty where nobody here did."""
    return names_of([account]).get(account, "") if account else ""


def merged_form(
    sheet: Sheet,
    conflict: Conflict,
    fields: Sequence[Field],
    choices: Choices,
    called: Callable[[str], str] = name_of,
) -> tuple[Sheet, dict[str, Any]]:
    """The form of both, which saves over what stands there now, and what the page says beside it.

    `fields` are those that the form changes; `called` says who an account is to the reader, within a sentence.
    `Unreadable` where the file as it is now cannot be read.
    """
    theirs = values_of(sheet.kind, text_of(conflict.theirs))
    both = merged_values(fields, _begun(sheet), canonical(sheet.kind.fields, sheet.values), theirs)
    merged = replace(
        sheet, begun_from=conflict.theirs.revision, values={**sheet.values, **theirs, **both.values}, wrong=()
    )
    asked = {each.key: _asked(sheet.kind, each, both.values, choices) for each in both.choices}
    last = files().history(sheet.path)[-1]
    who = called(last.by)
    told = [
        told_of(each, choices, who)
        for each in both.differing
        if each.how is not How.CHOICE or each.field.widget is Widget.LIST
    ]
    return merged, {
        "asked": asked,
        "data": {"asked": asked},
        "joined": told,
        "last": last,
        "who": who,
        "is_open": _lacks(fields, merged.values),
    }


def _begun(sheet: Sheet) -> Values:
    text = begun_text(sheet)
    try:
        return values_of(sheet.kind, text) if text is not None else {}
    except Unreadable:
        return {}


def _lacks(fields: Iterable[Field], values: Values) -> bool:
    """Whether a field that must be filled in is empty: a browser then has to be able to show it."""
    for field in fields:
        value = values.get(field.key, field.empty)
        rows = [row for row in value if isinstance(row, dict)]
        if (field.required and not value) or any(_lacks(field.rows, row) for row in rows):
            return True
    return False


def _asked(kind: Kind, choice: Choice, values: Values, choices: Choices) -> Asked:
    gone = ""
    if choice.is_row:
        gone = "yours" if not choice.stretches[0].yours else "theirs"
    return Asked(
        choice.key,
        label_of(kind, choice.key),
        choice.field.widget in SEVERAL_LINES,
        gone,
        tuple(_part(choice, each, values, choices) for each in choice.stretches),
        "".join(each.yours for each in choice.stretches).strip("\n"),
    )


def _part(choice: Choice, stretch: Stretch, values: Values, choices: Choices) -> Part:
    field = choice.field
    if choice.is_row:
        row = _row_at(values, choice.key)
        words = "\n".join(lines_of(replace(field, row_label=""), [row], choices)) if row else ""
        mine, other = ([Piece("same", words)] if each else [] for each in (stretch.yours, stretch.theirs))
        return Part(stretch, mine, other, None)
    if field.widget in SEVERAL_LINES:
        yours, theirs = stretch.yours.strip("\n"), stretch.theirs.strip("\n")
    else:
        yours, theirs = (
            "\n".join(lines_of(field, each, choices)) for each in (stretch.yours, stretch.theirs)
        )
    own = both_of(field, stretch.yours, stretch.theirs).strip("\n")
    return Part(stretch, *sides_of(yours, theirs), own if field.widget in _WRITTEN else None)


def _row_at(values: Any, key: str) -> Any:
    """The row that a name such as `"punkter.2.opgaver.0"` leads to."""
    for step in key.split("."):
        values = values[int(step)] if isinstance(values, list) else values[step]
    return values


def told_of(each: Differing, choices: Choices, who: str = "") -> Told:
    """Of a field that needs no choice, or of which the rest was put together."""
    base, yours, theirs, both = (
        "\n".join(lines_of(each.field, value, choices))
        for value in (each.base, each.yours, each.theirs, each.both)
    )
    is_of_both = each.how in (How.BOTH, How.CHOICE)
    return Told(
        each.field.label,
        _who(each.how, who),
        changed(base, both),
        yours if is_of_both else "",
        theirs if is_of_both else "",
    )


def _who(how: How, who: str) -> str:
    match how:
        case How.YOURS:
            return _("Kun du har rettet her. Din rettelse er med.")
        case How.THEIRS if who:
            return _("Kun {who} har rettet her. Den rettelse er med.").format(who=who)
        case How.THEIRS:
            return _("Kun den anden har rettet her. Den rettelse er med.")
        case How.BOTH:
            return _("I har rettet hver sit her. Begges rettelser er med.")
    return _("Det, du skal vælge, står ovenfor. Resten er sat sammen.")
