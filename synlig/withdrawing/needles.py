"""What the sweep looks for when somebody withdraws: everything of theirs that can be read, and of the others.

Content that does not build can often still be read in part; and of a file that cannot be read at all, the lines with a
value that leads to a person are looked for as they stand.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from synlig import addresses
from synlig.edition import Meeting, Profile, PublicRecord, texts_of
from synlig.gate.needles import compile_needles
from synlig.gate.people import people_of
from synlig.needles import Kind, Needle
from synlig.records import Mark, Member, Swept, read_content


@dataclass(frozen=True, repr=False)
class Sought:
    """Needles of those who withdraw and of everybody else, and the full names of the former, by id, as far as known."""

    own: tuple[Needle, ...]
    others: tuple[Needle, ...]
    names: Mapping[str, str | None]


def sought(
    root: Path,
    label: str,
    ids: Collection[str],
    unread: Collection[str],
    documents: Iterable[PublicRecord],
    office: tuple[str, ...],
    on: datetime.date,
) -> Sought:
    """What to look for when `ids` are taken out of an edition of `documents`.

    The consents of those `unread` are not believed: their profiles are read line by line. `office` is what may stand
    anywhere. Of the others, what stands in the edition already was let out by the gate.
    """
    shown = tuple(documents)
    content, _problems = read_content(root, label)
    lenient = {id: _lines(root / "private" / "members" / id / "profil.yml") for id in ids}
    names: dict[str, str | None] = {id: dict(lenient[id]).get("navn") for id in ids}
    if content is None:
        return Sought(tuple(_of_lines(lenient, label)), (), names)
    members = tuple(folder for folder in content.members if folder.id not in unread)
    content, people = replace(content, members=members), people_of(members, on)
    read = {folder.id: folder for folder in members}
    names |= {id: read[id].member.name for id in ids if id in read}
    everybodys = [text for d in shown if not isinstance(d, Profile | Meeting) for text in texts_of(d)]
    mine = tuple(read[id].path for id in ids if id in read)
    own = compile_needles(content, people, office, tuple(everybodys)).needles
    let_out = tuple(text for document in shown for text in texts_of(document))
    return Sought(
        own=(
            *(needle for needle in own if needle.place.startswith(mine)),
            *_of_lines({id: lines for id, lines in lenient.items() if id not in read}, label),
        ),
        others=tuple(
            needle
            for needle in compile_needles(content, people, office, let_out).needles
            if not needle.place.startswith(mine)
        ),
        names=names,
    )


def in_edition(needles: Iterable[Needle], documents: Iterable[PublicRecord]) -> list[Needle]:
    """The same needles for an edition: those for a page are looked for in the document it is made from."""
    pages = {
        addresses.meeting(meeting.group, meeting.date): meeting.path
        for meeting in documents
        if isinstance(meeting, Meeting)
    }
    found = []
    for needle in needles:
        here = frozenset(pages[page] for page in needle.pages if page in pages)
        if here or not needle.pages:
            found.append(replace(needle, pages=here))
    return found


def _lines(file: Path) -> list[tuple[str, str]]:
    """The top-level `key: value` lines of a YAML file, whatever the rest of it is."""
    if not file.is_file():
        return []
    text = file.read_bytes().decode("utf-8", "replace")
    found = re.findall(r"^(\w+)[ \t]*:[ \t]*(.+?)[ \t]*\r?$", text, re.MULTILINE)
    return [(key, value.partition(" #")[0].strip("\"' ")) for key, value in found]


def _of_lines(lines: Mapping[str, list[tuple[str, str]]], label: str) -> Iterator[Needle]:
    for id, found in lines.items():
        place = f"{label}/private/members/{id}/profil.yml"
        yield Needle("member.id", place, id, Kind.ADDRESS)
        for key, value in found:
            if key in _EVERYWHERE and value:
                yield Needle(f"member.{key}", place, value, _EVERYWHERE[key])


_EVERYWHERE = {
    info.alias: mark.kind
    for info in Member.model_fields.values()
    for mark in info.metadata
    if isinstance(mark, Mark) and mark.swept is Swept.EVERYWHERE and mark.kind is not Kind.PASSAGE
}
"""The keys of a profile whose value may stand nowhere."""
