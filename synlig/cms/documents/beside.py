"""A content of one document, and beside it only what that one is held against: the others are not read again."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TypeVar

from synlig.cms.documents.around import Around, around, public_address
from synlig.cms.documents.kind import Kind
from synlig.cms.documents.kinds import KINDS
from synlig.cms.documents.small_lists import small_lists
from synlig.records.approval import Approvals
from synlig.records.consent import Consents
from synlig.records.content import Content, Entry, MemberFolder, MinutesFile
from synlig.records.document import Document
from synlig.records.files import Files
from synlig.records.member import Member
from synlig.records.member_folders import member_ids
from synlig.records.minutes import Minutes
from synlig.records.named_files import FOLDER as FETCHED
from synlig.records.public_files import EventFile, NewsFile, PageFile, Venue
from synlig.records.record import PrivateRecord
from synlig.snippets import EVENT

_NONE = Document("", {})
_SOME_EVENT = EventFile.model_construct(
    title="",
    kind="meeting",
    date=datetime.date.min,
    since=datetime.time(12),
    until=datetime.time(13),
    venue=Venue.model_construct(name=""),
    summary="",
)
_LEADS_SOMEWHERE = ("](", "]:", "href", "src")
"""What a text has that leads to another page."""
Read = TypeVar("Read", bound=PrivateRecord)


def content_beside(
    kind: Kind, path: str, record: PrivateRecord, document: Document, files: Files
) -> Content | None:
    """The content that a document's record is checked in; None where the groups cannot be read.

    Of the other documents there is what a link, a mark or the address of this one asks for.
    """
    alone = content_alone(kind, path, record, document, files)
    if alone is None:
        return None
    texts = [text for _line, _field, text in document.scalars()]
    if not path.startswith("public/"):
        return replace(alone, member_ids=member_ids(files))
    leads = _has(texts, *_LEADS_SOMEWHERE)
    names = ("page", "news", "event", *(("minutes",) if leads else ()))
    others = {name: [each for each in around(files.root, KINDS[name]) if each.path != path] for name in names}
    pages = ((f"{files.label}/{each.path}", each.address) for each in _all(others) if each.address)
    has_marks = _has(texts, "{")
    named = others["event"] if has_marks and _has(texts, EVENT) else []
    return replace(
        alone,
        events=(*alone.events, *map(_some_event, named)),
        member_ids=member_ids(files) if has_marks else frozenset(),
        addresses=(*pages, (document.path, public_address(kind, path))),
        made=frozenset(address for each in _all(others) for address in each.makes),
        files=tuple(_names(files)) if leads else (),
    )


def _has(texts: list[str], *signs: str) -> bool:
    return any(sign in text for text in texts for sign in signs)


def _all(others: dict[str, list[Around]]) -> Iterator[Around]:
    for found in others.values():
        yield from found


def _some_event(other: Around) -> Entry[EventFile]:
    """Enough of another event for a mark to name it."""
    date = other.date or datetime.date.min
    record = _SOME_EVENT.model_copy(update={"title": other.path, "date": date})
    return Entry(record, _NONE, other.slug)


def content_alone(
    kind: Kind,
    path: str,
    record: PrivateRecord | None,
    document: Document,
    files: Files,
) -> Content | None:
    """A content of this document, with the short lists that all know; None where the groups cannot be read.

    `record` is None where the document is not understood, or not finished.
    """
    known = small_lists(files.root)
    if known.groups_file is None:
        return None
    own = () if record is None else (Entry(record, document, kind.name_of(path)),)
    return Content(
        root=files.root,
        members=tuple(_members(own)),
        minutes=tuple(MinutesFile(each.record, document, Approvals(), _NONE) for each in _of(own, Minutes)),
        pages=tuple(_of(own, PageFile)),
        news=tuple(_of(own, NewsFile)),
        events=tuple(_of(own, EventFile)),
        demand=None,
        figures=known.figures_file,
        groups=known.groups_file,
        series=known.series_file,
        topics=known.topics_file,
        consent_texts={},
        ledger=known.ledger,
        documents=(document,),
        member_ids=frozenset(),
        addresses=(),
        asked=frozenset({document.path}),
    )


def _of(entries: Iterable[Entry[PrivateRecord]], model: type[Read]) -> Iterator[Entry[Read]]:
    for entry in entries:
        if isinstance(entry.record, model):
            yield Entry(entry.record, entry.document, entry.slug)


def _members(entries: Iterable[Entry[PrivateRecord]]) -> Iterator[MemberFolder]:
    for entry in _of(entries, Member):
        folder = PurePosixPath(entry.path).parent
        beside = (Consents(), _NONE, Approvals(), _NONE, None, _NONE)
        yield MemberFolder(folder.name, folder.as_posix(), entry.record, entry.document, *beside)


def _names(files: Files) -> Iterator[str]:
    return (file.name for file in files.below(FETCHED, "*.pdf"))
