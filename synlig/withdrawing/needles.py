"""What the sweep looks for when somebody withdraws: everything of theirs that can be read, and of the others.

Content that does not build can often still be read in part; and of a file that cannot be read at all, the lines with a
value that leads to a person are looked for as they stand.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from synlig import addresses
from synlig.edition import Meeting, PublicRecord, texts_of
from synlig.gate.needles import compile_needles, salvaged_needles
from synlig.gate.people import People, people_of
from synlig.needles import Needle
from synlig.records import Content, read_content

Needles: TypeAlias = tuple[Needle, ...]


@dataclass(frozen=True, repr=False)
class Withdrawing:
    """The people who withdraw, and the content, as far as either can be read; `content` is None where it cannot."""

    ids: frozenset[str]
    label: str
    texts: Mapping[str, str]
    """Each profile as it stands in its file, by id; empty where there is none."""
    content: Content | None
    people: People

    @property
    def names(self) -> Mapping[str, str | None]:
        """The full names by id, None where it is not known."""
        return {id: self._name(id) for id in self.ids}

    def needles(self, shown: Iterable[PublicRecord], office: tuple[str, ...]) -> tuple[Needles, Needles]:
        """Their needles, and everybody else's, for a site made of the documents `shown`.

        `office` is what may stand anywhere, and a text that is shown was let out by the gate.
        """
        by_line = tuple(self._by_line())
        if self.content is None:
            return by_line, ()
        texts = tuple(text for document in shown for text in texts_of(document))
        folders = tuple(folder.path for folder in self.content.members if folder.id in self.ids)
        found = compile_needles(self.content, self.people, office, texts).needles
        own = tuple(needle for needle in found if needle.place.startswith(folders))
        return (*own, *by_line), tuple(needle for needle in found if not needle.place.startswith(folders))

    def _name(self, id: str) -> str | None:
        person = self.people.by_id.get(id)
        return person.full_name if person is not None else dict(lines_of(self.texts[id])).get("navn")

    def _by_line(self) -> Iterator[Needle]:
        for id in sorted(self.ids - set(self.people.by_id)):
            yield from salvaged_needles(f"{self.label}/private/members/{id}", id, self.texts[id])


def read_withdrawing(
    root: Path, label: str, ids: frozenset[str], unread: frozenset[str], on: datetime.date
) -> Withdrawing:
    """Read what can be read for taking `ids` out. The consents of those `unread` are not believed."""
    texts = {id: profile_text(root, id) for id in ids}
    content, _problems = read_content(root, label)
    members = tuple(folder for folder in content.members if folder.id not in unread) if content else ()
    return Withdrawing(
        ids, label, texts, replace(content, members=members) if content else None, people_of(members, on)
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


def profile_text(content: Path, id: str) -> str:
    """A member's profile as it stands in the file, whatever it is; empty where there is none."""
    file = content / "private" / "members" / id / "profil.yml"
    return file.read_bytes().decode("utf-8", "replace") if file.is_file() else ""


def lines_of(text: str) -> list[tuple[str, str]]:
    """The top-level `key: value` lines of a YAML text, as they stand, whatever the rest of it is."""
    found = re.findall(r"^(\w+)[ \t]*:[ \t]*(.+?)[ \t]*\r?$", text, re.MULTILINE)
    return [(key, value.partition(" #")[0].strip("\"' ")) for key, value in found]
