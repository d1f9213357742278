"""A content of one document, and beside it only what that one is held against: the others are not read again."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import TypeVar

from synlig import addresses
from synlig.cms.documents.kind import Kind
from synlig.cms.documents.kinds import KINDS
from synlig.cms.documents.listing import Listed, listing
from synlig.cms.documents.small_lists import small_lists
from synlig.records.approval import Approvals
from synlig.records.consent import Consents
from synlig.records.content import Content, Entry, MemberFolder, MinutesFile
from synlig.records.document import Document
from synlig.records.files import Files
from synlig.records.member import Member
from synlig.records.member_folders import member_ids
from synlig.records.minutes import Minutes, MinutesState
from synlig.records.named_files import FOLDER as FETCHED
from synlig.records.public_files import EventFile, NewsFile, PageFile, Venue
from synlig.records.record import PrivateRecord
from synlig.records.slugs import news_slug, page_address

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
_LEADS_SOMEWHERE = ("](", "]:", "href", "src", "{")
"""What a text has that names another document."""
Read = TypeVar("Read", bound=PrivateRecord)


def content_beside(
    kind: Kind, path: str, record: PrivateRecord, document: Document, files: Files
) -> Content | None:
    """The content that a document's record is checked in; None where the groups cannot be read.

    Of the other events and news there is what a link or a mark asks for: that they are there, and when.
    """
    known = small_lists(files.root)
    if known.groups_file is None:
        return None
    leads = any(sign in text for _line, _field, text in document.scalars() for sign in _LEADS_SOMEWHERE)
    others = leads and path.startswith("public/")
    own = Entry(record, document, path.removeprefix(f"{kind.folder}/").removesuffix(kind.suffix))
    return Content(
        root=files.root,
        members=tuple(_members(record, document)),
        minutes=(MinutesFile(record, document, Approvals(), _NONE),) if isinstance(record, Minutes) else (),
        pages=tuple(_own(own, PageFile)),
        news=(*_own(own, NewsFile), *(_other_news(files, path) if others else ())),
        events=(*_own(own, EventFile), *(_other_events(files, path) if others else ())),
        demand=None,
        figures=known.figures_file,
        groups=known.groups_file,
        series=known.series_file,
        topics=known.topics_file,
        consent_texts={},
        ledger=known.ledger,
        documents=(document,),
        member_ids=member_ids(files) if leads or not path.startswith("public/") else frozenset(),
        addresses=tuple(_addresses(kind, own, files, others=others)) if path.startswith("public/") else (),
        files=tuple(_names(files)) if others else (),
    )


def _own(entry: Entry[PrivateRecord], model: type[Read]) -> Iterator[Entry[Read]]:
    if isinstance(entry.record, model):
        yield Entry(entry.record, entry.document, entry.slug)


def _members(record: PrivateRecord, document: Document) -> Iterator[MemberFolder]:
    if isinstance(record, Member):
        folder = PurePosixPath(document.path).parent
        beside = (Consents(), _NONE, Approvals(), _NONE, None, _NONE)
        yield MemberFolder(folder.name, folder.as_posix(), record, document, *beside)


def _other_news(files: Files, path: str) -> Iterator[Entry[NewsFile]]:
    for listed in listing(files.root, KINDS["news"]):
        if listed.date is not None and listed.path != path:
            record = NewsFile.model_construct(title=listed.path, date=listed.date, summary="")
            yield Entry(record, _NONE, _slug(listed, "news"))


def _other_events(files: Files, path: str) -> Iterator[Entry[EventFile]]:
    for listed in listing(files.root, KINDS["event"]):
        if listed.date is not None and listed.path != path:
            record = _SOME_EVENT.model_copy(update={"title": listed.path, "date": listed.date})
            yield Entry(record, _NONE, _slug(listed, "event"))


def _slug(listed: Listed, name: str) -> str:
    kind = KINDS[name]
    return listed.path.removeprefix(f"{kind.folder}/").removesuffix(kind.suffix)


def _addresses(
    kind: Kind, own: Entry[PrivateRecord], files: Files, *, others: bool
) -> Iterator[tuple[str, str]]:
    """The addresses of all pages, this one's among them although it may not be saved yet."""
    for each in (KINDS["page"], KINDS["news"], KINDS["event"]):
        for listed in listing(files.root, each):
            if (path := f"{files.label}/{listed.path}") != own.path:
                yield path, _address(each, _slug(listed, each.name))
    if others:
        yield from _meetings(files)
    yield own.path, _address(kind, own.slug)


def _address(kind: Kind, slug: str) -> str:
    if kind.name == "page":
        return page_address(slug)
    return addresses.news(news_slug(slug)) if kind.name == "news" else addresses.event(slug)


def _meetings(files: Files) -> Iterator[tuple[str, str]]:
    """The pages that approved minutes make."""
    for listed in listing(files.root, KINDS["minutes"]):
        if listed.date is not None and listed.state == MinutesState.APPROVED.value:
            yield listed.path, addresses.group_minutes(listed.group)
            yield listed.path, addresses.year_minutes(listed.date.year)
            yield listed.path, addresses.meeting(listed.group, listed.date)


def _names(files: Files) -> Iterator[str]:
    return (file.name for file in files.below(FETCHED, "*.pdf"))
