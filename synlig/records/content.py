"""What an association's `content/` holds when all of it could be read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Generic, Protocol, TypeVar

from synlig.exchange import ImportedEdition
from synlig.records.approval import Approvals
from synlig.records.consent import Consents
from synlig.records.document import Document
from synlig.records.frozen import FrozenProfile
from synlig.records.ledger import Ledger
from synlig.records.member import Member
from synlig.records.minutes import Minutes
from synlig.records.public_files import (
    DemandFile,
    EventFile,
    FiguresFile,
    GroupsFile,
    NewsFile,
    PageFile,
    SeriesFile,
    TopicsFile,
)
from synlig.records.record import PrivateRecord

PrivateKind = TypeVar("PrivateKind", bound=PrivateRecord, covariant=True)


class _HasDocument(Protocol):
    @property
    def document(self) -> Document: ...


Read = TypeVar("Read", bound=_HasDocument)


@dataclass(frozen=True, repr=False)
class Entry(Generic[PrivateKind]):
    """A record and the document it was read from; `slug` is its file's name without date and ending."""

    record: PrivateKind
    document: Document
    slug: str

    @property
    def path(self) -> str:
        return self.document.path


@dataclass(frozen=True, repr=False)
class MemberFolder:
    """One member: the id is the folder's name. A file that is not there is an empty document.

    `frozen` is what the last batch froze, where the ledger knows it (`synlig.records.member_folders`).
    """

    id: str
    path: str
    member: Member
    document: Document
    consents: Consents
    consents_document: Document
    approvals: Approvals
    approvals_document: Document
    frozen: FrozenProfile | None
    frozen_document: Document


@dataclass(frozen=True, repr=False)
class MinutesFile:
    """One set of minutes and the approvals of its texts."""

    minutes: Minutes
    document: Document
    approvals: Approvals
    approvals_document: Document

    @property
    def path(self) -> str:
        return self.document.path


@dataclass(frozen=True, repr=False)
class Content:
    """All of it, each list in the order of its file names. `documents` is every file read, for the CPR check.

    `member_ids` and `addresses` (path of the file, address of its page) also know the files that could not be
    understood, so that one mistake does not look like another one elsewhere. `imports` are other networks' editions,
    which whoever knows the keys adds (`synlig.exchanging`), and `offered` every CV number that one of them ever held.
    `files` are the names of those to fetch, and `made` the addresses of the pages that the program makes because of
    documents that are left out here.
    `asked` are the paths of the files that somebody asks about: checks may then leave out what is wrong in the others,
    which are there to be held against. None where all are asked about, as in a build.
    """

    root: Path
    members: tuple[MemberFolder, ...]
    minutes: tuple[MinutesFile, ...]
    pages: tuple[Entry[PageFile], ...]
    news: tuple[Entry[NewsFile], ...]
    events: tuple[Entry[EventFile], ...]
    demand: Entry[DemandFile] | None
    figures: Entry[FiguresFile] | None
    groups: Entry[GroupsFile]
    series: Entry[SeriesFile] | None
    topics: Entry[TopicsFile] | None
    consent_texts: dict[str, str]
    ledger: Ledger
    documents: tuple[Document, ...]
    member_ids: frozenset[str]
    addresses: tuple[tuple[str, str], ...]
    files: tuple[str, ...] = ()
    imports: tuple[ImportedEdition, ...] = ()
    offered: frozenset[str] = frozenset()
    made: frozenset[str] = frozenset()
    asked: frozenset[str] | None = None

    def asks_of(self, document: Document) -> bool:
        """Whether somebody asks what is wrong in a file."""
        return self.asked is None or document.path in self.asked

    def asked_of(self, entries: Iterable[Read]) -> tuple[Read, ...]:
        """Those entries of whose file somebody asks."""
        return tuple(entry for entry in entries if self.asks_of(entry.document))

    @property
    def known_ids(self) -> frozenset[str]:
        """The ids that minutes and approvals may name: the members', and those of former members."""
        return self.member_ids | self.ledger.erased

    @property
    def series_ids(self) -> tuple[str, ...]:
        """The series that an event may belong to, in the order of their file."""
        return tuple(row.id for row in self.series.record.rows) if self.series is not None else ()

    @property
    def topic_ids(self) -> tuple[str, ...]:
        """What news can be about, in the order of its file."""
        return tuple(row.id for row in self.topics.record.rows) if self.topics is not None else ()

    @property
    def public_documents(self) -> tuple[Document, ...]:
        """The files that anybody may read: what lies in the folder of the groups' file, `content/public/`."""
        folder = f"{PurePosixPath(self.groups.path).parent}/"
        return tuple(document for document in self.documents if document.path.startswith(folder))

    def file_to_fetch(self, name: str) -> Path:
        """A file that texts link to, by its name."""
        return self.root / "public" / "files" / name

    def path_of_file(self, name: str) -> str:
        """What messages call such a file."""
        return f"{PurePosixPath(self.groups.path).parent}/files/{name}"

    def said_in_file(self, name: str) -> str:
        """The text of such a file."""
        path = self.path_of_file(name)
        found = (document for document in self.documents if document.path == path)
        return "\n".join(text for document in found for _line, _field, text in document.scalars())

    def picture_file(self, name: str) -> Path:
        """The file of a picture named in front matter."""
        return self.root / "public" / "assets" / name
