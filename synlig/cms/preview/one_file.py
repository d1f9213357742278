"""Content with one file read anew: from the disk after a change, or as somebody writes it and has not saved it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Protocol, TypeVar

from synlig.errors import Problems
from synlig.records import Content
from synlig.records.document import text_of
from synlig.records.files import Files
from synlig.records.ledger import NAME as LEDGER
from synlig.records.ledger import read_ledger
from synlig.records.member_folders import is_member_id, read_member
from synlig.records.minutes_files import APPROVALS, read_minutes
from synlig.records.named_pictures import check_pictures
from synlig.records.public_files import (
    DemandFile,
    FiguresFile,
    GroupsFile,
    NewsFile,
    PageFile,
    SeriesFile,
    TopicsFile,
)
from synlig.records.public_reading import public_addresses, read_events, read_list, read_texts


class OneFile(Files):
    """A content folder of which one file alone is seen, with the text given where it is not None."""

    def __init__(self, root: Path, label: str, file: Path, text: str | None) -> None:
        super().__init__(root, label)
        self._file = file
        self._text = text

    def below(self, folder: str, pattern: str) -> list[Path]:
        is_below = self._file.is_relative_to(self.root / folder)
        return [self._file] if is_below and self._file.match(pattern) and self.is_there(self._file) else []

    def is_there(self, file: Path) -> bool:
        return (file == self._file and self._text is not None) or super().is_there(file)

    def text(self, file: Path) -> str | None:
        if file != self._file or self._text is None:
            return super().text(file)
        return text_of(self._text.encode("utf-8", "surrogatepass"), self.path(file), self.problems)


def main_path(path: str) -> str:
    """The file that a path belongs to: minutes for their approvals, `profil.yml` for a member's other files."""
    if path.startswith("private/minutes/") and path.endswith(APPROVALS):
        return f"{path.removesuffix(APPROVALS)}.yml"
    if path.startswith("private/members/"):
        return f"{PurePosixPath(path).parent.as_posix()}/profil.yml"
    return path


def with_file(content: Content, path: str, problems: Problems, text: str | None = None) -> Content | None:
    """The content with the file at a path (`"public/news/x.md"`) as it is now, or as `text` says.

    None where such a file can change all of the content. One that cannot be understood is left out, and the problems
    say why.
    """
    label = content.groups.path.partition("/")[0]
    files = OneFile(content.root, label, content.root / path, text)
    changed = _with(content, files, path)
    if changed is None:
        return None
    problems.extend(files.problems)
    known = {document.path for document in files.documents} | {f"{label}/{path}"}
    if path.startswith(("private/members/", "private/minutes/")):
        known |= _beside(content, f"{label}/{path}")
    documents = (document for document in content.documents if document.path not in known)
    return replace(changed, documents=(*documents, *files.documents))


def _with(content: Content, files: OneFile, path: str) -> Content | None:
    own = f"{files.label}/{path}"
    match path.split("/"):
        case ["public", "pages", *_names]:
            pages = tuple(read_texts(files, "pages", PageFile))
            check_pictures(files, pages)
            addressed = _addressed(content, files, own)
            return replace(content, pages=_in_order(content.pages, own, pages), addresses=addressed)
        case ["public", "news", *_names]:
            news = tuple(read_texts(files, "news", NewsFile))
            check_pictures(files, news)
            addressed = _addressed(content, files, own)
            return replace(content, news=_in_order(content.news, own, news), addresses=addressed)
        case ["public", "events", *_names]:
            events = tuple(read_events(files))
            addressed = _addressed(content, files, own)
            return replace(content, events=_in_order(content.events, own, events), addresses=addressed)
        case ["private", "minutes", *_names]:
            minutes = _in_order(content.minutes, own, tuple(read_minutes(files)))
            return replace(content, minutes=minutes)
        case ["private", "members", id, "profil.yml"]:
            return _with_member(content, files, id)
        case ["private", "ledger.jsonl"]:
            return _with_ledger(content, files)
        case ["private", "consent-texts", _name]:
            return content  # what members agree to is on no page
        case ["public", "files", name]:
            there = {name} if files.is_there(files.root / path) else set()
            return replace(content, files=tuple(sorted(set(content.files) - {name} | there)))
        case ["public", name]:
            return _with_list(content, files, name)
    return None


def _with_member(content: Content, files: OneFile, id: str) -> Content:
    folder = files.root / "private" / "members" / id
    others = tuple(each for each in content.members if each.id != id)
    ids = content.member_ids - {id}
    if not files.is_there(folder / "profil.yml"):
        return replace(content, members=others, member_ids=ids)
    found = read_member(files, folder, content.ledger.batched.get(id))
    members = others if found is None else (*others, found)
    return replace(
        content,
        members=tuple(sorted(members, key=lambda each: each.id)),
        member_ids=ids | {id} if is_member_id(id) else ids,
    )


def _with_ledger(content: Content, files: OneFile) -> Content:
    """With another ledger, and anew those members of whom it says that another profile was frozen."""
    file = files.root / "private" / LEDGER
    ledger = read_ledger(file, files.path(file), files.problems)
    before, content = content.ledger.batched, replace(content, ledger=ledger)
    for id in before.keys() | ledger.batched.keys():
        if before.get(id) != ledger.batched.get(id):
            content = _with_member(content, files, id)
    return content


def _with_list(content: Content, files: OneFile, name: str) -> Content | None:
    match name:
        case "demand.yml":
            return replace(content, demand=read_list(files, name, DemandFile, "efterspørgsel"))
        case "figures.yml":
            return replace(content, figures=read_list(files, name, FiguresFile, "nøgletal"))
        case "series.yml":
            return replace(content, series=read_list(files, name, SeriesFile, "serier"))
        case "topics.yml":
            return replace(content, topics=read_list(files, name, TopicsFile, "emner"))
        case "groups.yml":
            groups = read_list(files, name, GroupsFile, "grupper", required=True)
            return replace(content, groups=groups) if groups is not None else content
    return None


def _addressed(content: Content, files: OneFile, own: str) -> tuple[tuple[str, str], ...]:
    others = (each for each in content.addresses if each[0] != own)
    return (*others, *public_addresses(files))


class _Held(Protocol):
    """What is read of one file."""

    @property
    def path(self) -> str: ...


Held = TypeVar("Held", bound=_Held)


def _in_order(before: tuple[Held, ...], own: str, found: tuple[Held, ...]) -> tuple[Held, ...]:
    others = (each for each in before if each.path != own)
    return tuple(sorted((*others, *found), key=lambda each: each.path))


def _beside(content: Content, own: str) -> set[str]:
    """The other files of the same minutes or member, which are read together."""
    for file in content.minutes:
        if file.path == own:
            return {own, file.approvals_document.path}
    folder = own.rpartition("/")[0]
    for member in content.members:
        if member.path == folder:
            others = (member.consents_document, member.approvals_document, member.frozen_document)
            return {own, *(document.path for document in others)}
    return {own}
