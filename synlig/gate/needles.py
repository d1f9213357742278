"""Compiles what must not be found in the finished site from the marks on the private fields (design.md 5.2).

Nobody lists values by hand: every field of every member and every set of minutes is walked, and its mark says
where its value is forbidden. Left out, and counted, is only a value that a valid consent to be named, or
site.yml's office block, lets out too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo

from synlig import addresses
from synlig.gate.names import is_ordinary
from synlig.gate.people import People
from synlig.gate.plain import folded_words, plain
from synlig.needles import Kind, Needle
from synlig.records import Content, Mark, Member, MemberFolder, MinutesFile, PrivateRecord, Purpose, Swept

PASSAGE_WORDS = 8
"""Words in a row that make a text recognisable (design.md 5.2)."""
SHORTEST_VALUE = 3
"""Characters; a shorter value would be found in any text."""


@dataclass(frozen=True, repr=False)
class Compiled:
    """The needles, and how many values were left out because the office block or a consent to be named lets them out.

    Passages of approved texts are no values: they are public, and not counted.
    """

    needles: tuple[Needle, ...]
    left_out: int


def compile_needles(
    content: Content, people: People, let_out: tuple[str, ...], approved: tuple[str, ...]
) -> Compiled:
    """Needles for all members and minutes.

    `let_out` are values that are public elsewhere (the office block); `approved` are the texts that may be published:
    what they say may stand anywhere, unless it was said in a closed item.
    """
    public_runs = {run for text in approved for run in _runs(text)}
    spoken = {_folded(value) for value in let_out} | {
        _folded(person.full_name)
        for person in people.by_id.values()
        if person.standing.allows(Purpose.NAME_IN_MINUTES) or person.standing.allows(Purpose.OFFICE_ON_SITE)
    }
    found = [
        *(needle for folder in content.members for needle in _of_member(folder, content, people)),
        *(needle for file in content.minutes for needle in _of_minutes(file)),
    ]
    kept = [
        needle
        for needle in found
        if not (
            needle.value in public_runs if needle.kind is Kind.PASSAGE else _folded(needle.value) in spoken
        )
    ]
    closed = (needle for file in content.minutes for needle in _of_closed(file))
    unique = {(needle.rule, needle.value, needle.pages): needle for needle in (*kept, *closed)}
    values = [sum(needle.kind is not Kind.PASSAGE for needle in needles) for needles in (found, kept)]
    return Compiled(tuple(unique.values()), values[0] - values[1])


def salvaged_needles(folder: str, member_id: str, text: str) -> tuple[Needle, ...]:
    """What must be found nowhere of a profile that cannot be understood, line by line as it stands in the file."""
    return (
        Needle("member.id", folder, member_id, Kind.ADDRESS),
        *(
            Needle(f"member.{name}", f"{folder}/profil.yml", value, mark.kind, ordinary=is_ordinary(value))
            for name, alias, mark in _salvaged_fields()
            for line in re.findall(rf"^[ \t]*{alias}[ \t]*:[ \t]*(\S.*)$", text, re.MULTILINE)
            if len(value := line.partition(" #")[0].strip("\"' \t\r")) >= SHORTEST_VALUE
        ),
    )


def _salvaged_fields() -> Iterator[tuple[str, str, Mark]]:
    for name, info in Member.model_fields.items():
        mark = mark_of(info)
        if mark is not None and mark.swept is Swept.EVERYWHERE and mark.kind is not Kind.PASSAGE:
            yield name, info.alias or name, mark


def _of_member(folder: MemberFolder, content: Content, people: People) -> Iterator[Needle]:
    own = _own_pages(folder, content, people)
    yield Needle("member.id", folder.path, folder.id, Kind.ADDRESS)
    yield from _of_record(folder.member, "member", folder.document.path, own)
    if folder.frozen is not None:  # it may be older than the profile, and hold a text that it does not
        yield from _of_record(folder.frozen, "frozen", folder.frozen_document.path, own)
    yield from _of_record(folder.consents, "consents", folder.consents_document.path)
    yield from _of_name(folder, people, own)


def _of_name(folder: MemberFolder, people: People, own: frozenset[str]) -> Iterator[Needle]:
    """First and last name alone. Consent to stand in minutes lets them out there, and never in the member's profile,
    which stands in the catalogue without a name.
    """
    standing = people.by_id[folder.id].standing
    named = standing.allows(Purpose.NAME_IN_MINUTES)
    pages = frozenset(page for page in own if not (named and page.startswith(addresses.MINUTES)))
    for part in re.split(r"[ -]+", folder.member.name):
        if pages and len(part) >= SHORTEST_VALUE:
            yield Needle(
                "member.name", folder.document.path, part, Kind.NAME, pages, ordinary=is_ordinary(part)
            )


def _of_minutes(file: MinutesFile) -> Iterator[Needle]:
    yield from _of_record(file.minutes, "minutes", file.document.path)


def _of_closed(file: MinutesFile) -> Iterator[Needle]:
    """What was said behind a closed door, also where somebody has written it into a public text since."""
    for item in file.minutes.items:
        if item.closed:
            found = _of_record(item, "minutes.items", file.document.path)
            yield from (needle for needle in found if needle.kind is Kind.PASSAGE)


def _of_record(
    record: PrivateRecord, rule: str, place: str, own: frozenset[str] = frozenset()
) -> Iterator[Needle]:
    for name, info in type(record).model_fields.items():
        yield from _of_value(getattr(record, name), mark_of(info), f"{rule}.{name}", place, own)


def _of_value(value: Any, mark: Mark | None, rule: str, place: str, own: frozenset[str]) -> Iterator[Needle]:
    match value:
        case PrivateRecord():
            yield from _of_record(value, rule, place, own)
        case tuple():
            for inner in value:
                yield from _of_value(inner, mark, rule, place, own)
        case None:
            return
        case _ if mark is not None and mark.swept is not Swept.NEVER:
            yield from _of_text(str(value), mark, rule, place, own)


def _of_text(text: str, mark: Mark, rule: str, place: str, own: frozenset[str]) -> Iterator[Needle]:
    if mark.kind is Kind.PASSAGE:
        for run in _runs(text):
            yield Needle(rule, place, run, Kind.PASSAGE)
    elif mark.swept is Swept.EVERYWHERE:
        ordinary = mark.kind is Kind.NAME and is_ordinary(text)
        yield Needle(rule, place, text, mark.kind, ordinary=ordinary)
    elif own and len(text) >= SHORTEST_VALUE:
        yield Needle(rule, place, text, mark.kind, own)


def mark_of(info: FieldInfo) -> Mark | None:
    """The mark of a field, or of what it holds."""
    own = next((mark for mark in info.metadata if isinstance(mark, Mark)), None)
    return own or _inner_mark(info.annotation)


def _inner_mark(annotation: Any) -> Mark | None:
    """The mark inside `Annotated`, `X | None` and `tuple[X, ...]`."""
    for mark in getattr(annotation, "__metadata__", ()):
        if isinstance(mark, Mark):
            return mark
    return next(filter(None, map(_inner_mark, getattr(annotation, "__args__", ()))), None)


def _own_pages(folder: MemberFolder, content: Content, people: People) -> frozenset[str]:
    """The addresses that are about this member: the profile, and the minutes of meetings the member is in."""
    pages = {
        addresses.meeting(file.minutes.group, file.minutes.date)
        for file in content.minutes
        if _is_in(folder.id, file)
    }
    if number := people.by_id[folder.id].standing.cv_number:
        pages.add(addresses.profile(number))
    return frozenset(pages)


def _is_in(member: str, file: MinutesFile) -> bool:
    minutes = file.minutes
    present = {person.member for person in minutes.present} | {person.member for person in minutes.absent}
    return member in present | {minutes.chair, minutes.minute_taker}


def _runs(text: str) -> Iterator[str]:
    """Every run of eight words, folded and set with single spaces."""
    words = folded_words(text)
    for start in range(len(words) - PASSAGE_WORDS + 1):
        yield " ".join(words[start : start + PASSAGE_WORDS])


def _folded(value: str) -> str:
    return "".join(sign for sign in plain(value).casefold() if sign.isalnum())
