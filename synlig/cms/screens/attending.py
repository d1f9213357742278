"""Who came to a meeting: chosen among the members by name, those who usually come first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from django.http import QueryDict

from synlig.cms.documents import KINDS, Row, Unreadable, Value, Values, listing, values_of

LISTS = ("til_stede", "afbud")
"""The fields of minutes that are lists of members."""
_MEETINGS = 3
"""Whoever came to one of the group's last so many meetings usually comes."""


@dataclass(frozen=True, repr=False)
class Regular:
    """A member who was at one of the last meetings, and what they were there as."""

    member: str
    role: str


def members_by_name(content: Path) -> list[tuple[str, str]]:
    """Every member as (id, name), by name; of two with one name, each with their id."""
    found = [
        (PurePosixPath(each.path).parts[2], each.title)
        for each in listing(content, KINDS["profile"])
        if each.state != "udmeldt"
    ]
    names = [name for _id, name in found]
    said = [(id, name if names.count(name) == 1 else f"{name} ({id})") for id, name in found]
    return sorted(said, key=lambda pair: pair[1].casefold())


def regulars(content: Path, groups: Iterable[str]) -> list[Regular]:
    """Those who were at the last meetings of the groups, in the order the newest minutes have them."""
    found: dict[str, Regular] = {}
    for group in groups:
        latest = [each.path for each in listing(content, KINDS["minutes"]) if each.group == group][:_MEETINGS]
        for path in latest:
            for row in _rows(_values(content / path), "til_stede"):
                member = str(row.get("medlem", ""))
                found.setdefault(member, Regular(member, str(row.get("rolle", ""))))
    return list(found.values())


def _values(file: Path) -> Values:
    try:
        return values_of(KINDS["minutes"], file.read_bytes().decode())
    except (OSError, UnicodeDecodeError, Unreadable):
        return {}


def with_ticked(values: Values, sent: QueryDict, known: Sequence[Regular]) -> Values:
    """The values with a row more for each member whose box was ticked; a regular has the role they had last time."""
    roles = {each.member: each.role for each in known}
    found = dict(values)
    for key in LISTS:
        rows = _rows(values, key)
        there = {row.get("medlem") for row in rows}
        ticked = [member for member in sent.getlist(f"{key}.+") if member and member not in there]
        found[key] = [*rows, *(_row(key, member, roles) for member in dict.fromkeys(ticked))]
    return found


def _row(key: str, member: str, roles: dict[str, str]) -> Row:
    extra: Row = {"rolle": roles.get(member, "")} if key == "til_stede" else {"grund": ""}
    return {"medlem": member, **extra}


def _rows(values: Values, key: str) -> list[Row]:
    value: Value = values.get(key, [])
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []
