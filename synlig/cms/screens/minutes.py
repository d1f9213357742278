"""Referater: found, and written by whoever takes the minutes of a group."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import PurePosixPath
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from pydantic_core import PydanticCustomError

from synlig.cms.accounts.account import account_of
from synlig.cms.desk import the_desk
from synlig.cms.documents import (
    KINDS,
    Field,
    Row,
    Unreadable,
    Values,
    Vocabulary,
    canonical,
    values_of,
)
from synlig.cms.roles import Role
from synlig.cms.screens.attending import members_by_name, regulars, with_ticked
from synlig.cms.screens.editing import (
    Changes,
    Refused,
    Saved,
    Sheet,
    begun_text,
    files,
    keep,
    read,
    save,
    sent_sheet,
    text_of,
)
from synlig.cms.screens.minutes_report import notes_in, told_of
from synlig.cms.screens.rights import check_may_change, sees_names
from synlig.cms.screens.said import Choices
from synlig.cms.screens.writing import Writing, edit, path_of, remove
from synlig.cms.web.forms import whole_number
from synlig.cms.web.routes import Route, allow
from synlig.language import _
from synlig.records.fields import parse_date
from synlig.records.minutes import MinutesState

KIND = KINDS["minutes"]
DRAFT, FOR_COMMENT, APPROVED = (state.value for state in MinutesState)
STATE = frozenset({"tilstand", "bemærkninger_inden"})
"""How far minutes are: each step is a page of its own, and no field of the form."""
APPROVALS = ".godkendelser.yml"
"""How the file beside minutes ends in which it stands what of them may come out."""
HELP = "referat-i-cms"


def saved_values(path: str) -> Values:
    """What stands in the file; nothing where no form can show it."""
    try:
        return values_of(KIND, text_of(read(path)))
    except Unreadable:
        return {}


def is_approved(path: str) -> bool:
    """Whether minutes are locked, so that they change by a correction alone; what is gone is not."""
    return files().read(path).data is not None and saved_values(path).get("tilstand") == APPROVED


def deadline_of(values: Values) -> datetime.date | None:
    """The last day for comments."""
    try:
        return parse_date(values.get("bemærkninger_inden") or "")
    except PydanticCustomError:
        return None


# the form


def choices_for(request: HttpRequest) -> Choices:
    """What there is to choose from: one's own groups, and the members by name for whoever may see them."""
    account, content = account_of(request), the_desk().content
    names = partial(members_by_name, content) if sees_names(account) else tuple
    vocabulary = Vocabulary(content, names)

    def choices(field: Field) -> list[tuple[str, str]]:
        pairs = field.options(vocabulary)
        return [pair for pair in pairs if pair[0] in account.groups] if field.key == "gruppe" else pairs

    return choices


def prepared(hidden: Iterable[str], request: HttpRequest, sheet: Sheet) -> Sheet:
    """The sheet with what the form does not change, with those who were ticked, and with its items numbered."""
    values = {**sheet.values, **_kept(sheet, hidden)}
    if request.method == "POST":
        values = with_ticked(values, request.POST, regulars(the_desk().content, _groups(request, values)))
        values["punkter"] = numbered(_rows(values, "punkter"))
    elif not sheet.path and sheet.draft is None:
        groups = account_of(request).groups
        empty = {each.key: each.empty for each in _item_fields()}
        values |= {"gruppe": groups[0] if len(groups) == 1 else "", "punkter": [{**empty, "nr": "1"}]}
    return replace(sheet, values=values)


def _kept(sheet: Sheet, hidden: Iterable[str]) -> Values:
    text = begun_text(sheet)
    if text is None:
        return {"tilstand": DRAFT, "bemærkninger_inden": ""}
    values = values_of(KIND, text)
    return {key: values[key] for key in hidden}


def _item_fields() -> tuple[Field, ...]:
    field = KIND.field("punkter")
    assert field is not None
    return field.rows


def _rows(values: Values, key: str) -> list[Row]:
    value = values.get(key, [])
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def numbered(items: list[Row]) -> list[Row]:
    """Items counted from 1 where they were, whatever was added, moved or removed; a numbering of one's own is kept."""
    said = [str(item.get("nr", "")) for item in items]
    known = sorted(number for each in said if (number := whole_number(each, -1)) >= 0)
    is_plain = len(set(known)) == len([number for number in said if number]) and known[:1] == [1]
    if is_plain and known[-1] <= len(items) + 1:
        return [{**item, "nr": str(place)} for place, item in enumerate(items, start=1)]
    last = known[-1] if known else 0
    blank = iter(range(last + 1, last + 1 + len(items)))
    return [{**item, "nr": number or str(next(blank))} for item, number in zip(items, said, strict=True)]


def _groups(request: HttpRequest, values: Values) -> list[str]:
    own = list(account_of(request).groups)
    return [str(values["gruppe"])] if values.get("gruppe") in own else own


def more(request: HttpRequest, sheet: Sheet) -> dict[str, Any]:
    """What the form of minutes shows beside its fields."""
    content, account = the_desk().content, account_of(request)
    members = members_by_name(content) if sees_names(account) else []
    usual = [each.member for each in regulars(content, _groups(request, sheet.values))]
    names = dict(members)
    text = begun_text(sheet) or ""
    numbers = [item.get("nr") for item in _rows(sheet.values, "punkter")]
    return {
        "can_move": True,
        "deadline": deadline_of(sheet.values),
        "fields_of": lambda fields: {each.key: each for each in fields},
        "names": names,
        "usual": [(member, names[member]) for member in usual if member in names],
        "others": [(member, name) for member, name in members if member not in usual],
        "roles": _roles(),
        "is_counted": numbers == [str(place) for place in range(1, len(numbers) + 1)],
        "taken_in": told_of(request, sheet.path),
        "notes": notes_in(text),
    }


def _roles() -> list[tuple[str, str]]:
    field = next(each for each in _item_fields() if each.key == "fremlægger")
    assert field.suggested is not None
    return list(field.suggested(Vocabulary(the_desk().content)))


def place_of(sheet: Sheet) -> str:
    """Where minutes with this group and date belong; as its kind's `path_for` where that is not where they are."""
    values = canonical(KIND.fields, sheet.values)
    if sheet.path == f"{KIND.folder}/{values['gruppe']}/{values['dato']}{KIND.suffix}":
        return sheet.path
    return KIND.path_for(the_desk().content, values)


def beside(before: str, after: str) -> Changes:
    """What lies beside minutes goes with them: the approvals of their texts, and in another folder their papers."""
    old, new = PurePosixPath(before), PurePosixPath(after)
    folder = the_desk().content / old.parent
    changes: dict[str, tuple[bytes | None, str]] = {}
    for file in sorted(folder.glob(f"{old.stem}[.-]*")):
        name = file.name.replace(old.stem, new.stem, 1) if file.name.endswith(APPROVALS) else file.name
        here, there = f"{old.parent}/{file.name}", f"{new.parent}/{name}"
        if here in (before, there) or not file.is_file():
            continue
        version = files().read(here)
        changes |= {here: (None, version.revision), there: (version.data, "")}
    return changes


def save_minutes(request: HttpRequest, sheet: Sheet) -> Saved | Refused:
    """As every document; with another group or date the file moves, in one act."""
    return save(request, sheet, place=place_of, beside=beside)


WRITING = Writing(
    KIND,
    "minutes",
    _("Skriv et referat"),
    seldom=frozenset({"bilag"}),
    hidden=STATE,
    template="minutes.html",
    told=_("Gemt. Det er kun for jer selv, til det er godkendt."),
    choices=choices_for,
    prepared=partial(prepared, STATE),
    more=more,
    save=save_minutes,
)


def write(request: HttpRequest, name: str = "") -> HttpResponse:
    """The form, as long as nobody approved the minutes."""
    path = path_of(KIND, name) if name else ""
    if path:
        check_may_change(request, path)
        if is_approved(path):
            return _led_on(request, name, path)
    return edit(WRITING, request, name)


def _led_on(request: HttpRequest, name: str, path: str) -> HttpResponse:
    """Approved meanwhile: what was typed is kept, and goes on as a correction."""
    if request.method == "POST" and request.POST.get("do") != "drop":
        keep(request, prepared(STATE, request, sent_sheet(request, KIND, path)))
        messages.info(request, _("Referatet er godkendt. Det, du skrev, ligger som kladde til en rettelse."))
        return redirect("minutes-correct-edit", name=name)
    return redirect("minutes-read", name=name)


def throw_away(request: HttpRequest, name: str) -> HttpResponse:
    """Into the bin, unless they are approved."""
    path = path_of(KIND, name)
    check_may_change(request, path)
    if is_approved(path):
        messages.error(request, _("Et godkendt referat bliver liggende. Er der fejl i det, så ret det."))
        return redirect("minutes-read", name=name)
    return remove(WRITING, request, name)


_TAKERS = allow((Role.MINUTE_TAKER,))

ROUTES = (
    Route("minutes-new", "referater/ny/", write, _TAKERS, help=HELP),
    Route("minutes-edit", "referater/ret/<path:name>/", write, _TAKERS, help=HELP),
    Route("minutes-remove", "referater/slet/<path:name>/", throw_away, _TAKERS, help="slet"),
)
