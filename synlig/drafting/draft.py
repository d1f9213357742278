"""A meeting as the text of a minutes file: ids for names, dates as dates, and in a comment how each of it stood.

The law of this module: no word of the document is lost. It stands in a field, or in the comment at the end.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from synlig.classifications import scales
from synlig.drafting.people import Members, Person
from synlig.drafting.refused import Refused
from synlig.drafting.understood import Item, Meeting, Task
from synlig.language import _
from synlig.yaml_text import as_comment, fields_as_yaml

LONGEST_LINE = 200
LONGEST_PROSE = 20_000
"""Characters, as a minutes file takes them (synlig/records/fields.py)."""
LARGEST_FILE = 512 * 1024
"""Bytes, as `content/` takes a file (synlig/records/document.py)."""
MOST_TASKS = 40
MOST_PRESENT = 200
LAST_NUMBER = 99
_ROOM = 500  # characters left in a prose for what is put before it


@dataclass(frozen=True, repr=False)
class Draft:
    """The text of a file. `texts` are its free texts by field (`"punkter.2.tekst"`), for whoever masks.

    `unknown`: the lines of the text, counted from 1, where a person has to say who is meant. `unplaced`: how many lines of the
    document have no place of their own.
    """

    text: str
    texts: dict[str, str] = field(default_factory=dict)
    unknown: tuple[int, ...] = ()
    unplaced: int = 0


def write_draft(
    meeting: Meeting,
    members: Members,
    attachments: Sequence[tuple[str, str]] = (),
    groups: Collection[str] = (),
) -> Draft:
    """The draft of a meeting that has its date and group. `attachments` are titles and names of files; `groups` the names of all."""
    items = list(_items(meeting, members, groups))
    head = {
        "gruppe": meeting.group,
        "titel": _cut(meeting.title) or _("Møde"),
        "dato": meeting.date.isoformat() if meeting.date else None,
        "fra": _time(meeting.since),
        "til": _time(meeting.until),
        "sted": _cut(meeting.place or ""),
    }
    parts = [
        as_comment(opening()),
        fields_as_yaml({**_filled(head), **_state(meeting)}),
        _office("ordstyrer", meeting.chair, members),
        _office("referent", meeting.taker, members),
        _people("til_stede", meeting.present, members),
        _people("afbud", meeting.absent, members),
        fields_as_yaml({"punkter": items}),
        _attached(attachments),
        _next(meeting),
        _as_it_stood(meeting),
    ]
    text = "\n".join(part for part in parts if part)
    if len(text.encode()) > LARGEST_FILE:
        raise Refused(
            _("Referatet er for langt til én fil."), _("Del dokumentet i to, og læs hver del ind for sig.")
        )
    unknown = tuple(
        number for number, line in enumerate(text.split("\n"), start=1) if line.startswith(unknown_person())
    )
    return Draft(text, dict(_texts(head, items, meeting)), unknown, len(meeting.unplaced))


def opening() -> str:
    """The comment that a draft begins with: lines for whoever opens the file."""
    return _(
        "Udkast til et referat, lavet af programmet ud fra en fil. Læs det hele igennem.\n"
        "Hjemmesiden viser det først, når det er godkendt."
    )


def unknown_person() -> str:
    """The comment above a name that is no member's, or that several members may have."""
    return _("# Hvem er det? Skriv et id i stedet for navnet og fjern #, eller slet linjen:")


def _state(meeting: Meeting) -> dict[str, str]:
    """A draft, or open to comments where the document says until when. Approved is what a person approves."""
    by = meeting.comments_by
    if by is None or meeting.date is None or by < meeting.date or meeting.approved:
        return {"tilstand": "udkast"}
    return {"tilstand": "til bemærkning", "bemærkninger_inden": by.isoformat()}


# people


def _office(key: str, person: Person | None, members: Members) -> str:
    if person is None:
        return ""
    member = members.find(person.name)
    return (
        fields_as_yaml({key: member})
        if member
        else f"{unknown_person()}\n{as_comment(f'{key}: {person.name}')}"
    )


def _people(key: str, people: Iterable[Person], members: Members) -> str:
    """Members by id, each once; others in a comment, for a person to decide."""
    known: dict[str, dict[str, str]] = {}
    unknown: dict[str, str] = {}
    for person in people:
        member = members.find(person.name)
        role = _role(person) if key == "til_stede" else None
        if member is None or (member not in known and len(known) == MOST_PRESENT):
            unknown.setdefault(
                person.name, f" - medlem: {person.name}" + (f"  ({person.role})" if person.role else "")
            )
        else:
            known.setdefault(member, {"medlem": member}).update({"rolle": role} if role else {})
    shown = fields_as_yaml({key: list(known.values())}) if known else (f"{key}:\n" if unknown else "")
    asked = "".join(f"{unknown_person()}\n{as_comment(line)}" for line in unknown.values())
    return shown + asked


def _role(person: Person) -> str | None:
    """What is said beside a name, if it is a word that may stand for a person in public."""
    said = (person.role or "").casefold()
    return said if said in scales.roles() else None


# items


def _items(meeting: Meeting, members: Members, groups: Collection[str]) -> Iterator[dict[str, Any]]:
    roles = {
        member: role
        for person in meeting.present
        if (member := members.find(person.name)) and (role := _role(person))
    }
    loose = [*meeting.unplaced]
    shown = [
        _as_field(item, members, roles, loose) | _presenter(item.presenter, members, roles, groups)
        for item in meeting.items
    ]
    extra = list(_chunks(loose)) if loose or not shown else []
    last = max((item["nr"] for item in shown), default=0)
    if last + len(extra) > LAST_NUMBER:
        for number, item in enumerate(shown, start=1):
            item["nr"] = number
        last = len(shown)
    yield from shown
    for number, text in enumerate(extra or ([""] if not shown else []), start=last + 1):
        yield _filled(
            {"nr": number, "titel": _("Tekst, der ikke blev placeret"), "lukket": "ja", "tekst": text}
        )


def _as_field(item: Item, members: Members, roles: dict[str, str], loose: list[str]) -> dict[str, Any]:
    """An item as the file holds it; what is too long for its field goes on in the text, and from there to `loose`."""
    before = [item.title] if len(item.title) > LONGEST_LINE else []
    tasks = [_task(task, members, roles) for task in item.tasks[:MOST_TASKS]]
    before += [task.what for task in item.tasks[:MOST_TASKS] if len(task.what) > LONGEST_LINE]
    before += [" ".join((task.what, task.who, task.due)) for task in item.tasks[MOST_TASKS:]]
    text = _fitting("\n\n".join(filter(None, [*before, item.text])), loose)
    decision = _fitting("\n\n".join(item.decisions), loose)
    kind = item.kind or ("beslutning" if decision else "")
    return _filled({
        "nr": item.number,
        "titel": _cut(item.title),
        "slags": kind,
        "fra": _time(item.since),
        "til": _time(item.until),
        "lukket": "ja" if item.closed else None,
        "tekst": text,
        "beslutning": decision,
        "opgaver": tasks,
    })  # fmt: skip


def _presenter(said: str, members: Members, roles: dict[str, str], groups: Collection[str]) -> dict[str, Any]:
    """Who presents an item, as a role or a group: `kassereren` is `kasserer`, and a name is its role at the meeting."""
    named = {group.casefold(): group for group in groups}
    member = members.find(said) if said else None
    folded = said.casefold().strip(" .")
    office = next(
        (bare for end in ("", "en", "n") if (bare := folded.removesuffix(end)) in scales.roles()), None
    )
    found = named.get(folded) or office or (roles.get(member, "medlem") if member else None)
    return {"fremlægger": found} if found else {}


def _task(task: Task, members: Members, roles: dict[str, str]) -> dict[str, Any]:
    """A task; one that nobody is known for has the role that is anybody's."""
    who = members.find(task.who) if task.who else None
    return _filled({
        "hvad": _cut(task.what) or _("Opgave"),
        "hvem": who,
        "rolle": roles.get(who or "", "medlem"),
        "frist": task.by.isoformat() if task.by else None,
    })  # fmt: skip


def _fitting(text: str, loose: list[str]) -> str:
    if len(text) <= LONGEST_PROSE:
        return text
    cut = text.rfind("\n", 0, LONGEST_PROSE - _ROOM)
    cut = cut if cut > 0 else LONGEST_PROSE - _ROOM
    loose.append(text[cut:].strip())
    return text[:cut].rstrip()


def _chunks(lines: Iterable[str]) -> Iterator[str]:
    """The lines as paragraphs, in texts that a field can hold."""
    held = ""
    for line in lines:
        for start in range(0, len(line), LONGEST_PROSE - _ROOM):
            piece = line[start : start + LONGEST_PROSE - _ROOM]
            if len(held) + len(piece) + 2 > LONGEST_PROSE:
                yield held
                held = ""
            joint = "\n" if held.rpartition("\n")[2].startswith("|") and piece.startswith("|") else "\n\n"
            held = f"{held}{joint}{piece}" if held else piece
    if held:
        yield held


# the rest


def _attached(attachments: Sequence[tuple[str, str]]) -> str:
    rows = [{"titel": title, "fil": name} for title, name in attachments]
    return fields_as_yaml({"bilag": rows}) if rows else ""


def _next(meeting: Meeting) -> str:
    if meeting.next_date is None:
        return ""
    found = {
        "dato": meeting.next_date.isoformat(),
        "fra": _time(meeting.next_since),
        "sted": _cut(meeting.next_place or ""),
    }
    return fields_as_yaml({"næste_møde": _filled(found)})


def _as_it_stood(meeting: Meeting) -> str:
    """Every line that stands above in other words, as it was: whoever looks through the draft can hold it against this."""
    titles = {_bare(item.title) for item in meeting.items}
    lines = [line for line in dict.fromkeys(meeting.reworded) if line and _bare(line) not in titles]
    if not lines:
        return ""
    heading = _(
        "Sådan stod der i filen, hvor udkastet siger det på en anden måde. Slet det, når I har set efter."
    )
    return as_comment("\n".join([heading, *(f"  {line}" for line in lines)]))


def _bare(title: str) -> str:
    """A title without the number before it, which the draft has in a field of its own."""
    return " ".join(
        re.findall(r"[^\W_]+", re.sub(r"^(?:(?:ad|pkt\.?|punkt)\s*)?\d{0,2}\b", "", title.casefold()))
    )


def _texts(
    head: dict[str, str | None], items: list[dict[str, Any]], meeting: Meeting
) -> Iterator[tuple[str, str]]:
    for key in ("titel", "sted"):
        if value := head[key]:
            yield key, value
    for place, item in enumerate(items, start=1):
        if item.get("lukket"):
            continue
        for key in ("titel", "tekst", "beslutning"):
            if item.get(key):
                yield f"punkter.{place}.{key}", item[key]
        for number, task in enumerate(item.get("opgaver", ()), start=1):
            yield f"punkter.{place}.opgaver.{number}.hvad", task["hvad"]
    if meeting.next_place:
        yield "næste_møde.sted", _cut(meeting.next_place)


def _cut(text: str) -> str:
    """A line as long as a field can hold; the whole of it stands elsewhere."""
    return text if len(text) <= LONGEST_LINE else f"{text[: LONGEST_LINE - 2].rstrip()} …"


def _time(time: datetime.time | None) -> str | None:
    return f"{time:%H:%M}" if time is not None else None


def _filled(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields that hold something. A tab, which parted columns, is a space: YAML writes a text with tabs as no block."""
    shown = {
        key: value.replace("\t", " ") if isinstance(value, str) else value for key, value in fields.items()
    }
    return {key: value for key, value in shown.items() if value not in (None, "", [])}
